//! Works out what each effect comes to as one number (`effects/convert.rs`), and writes it into the effect's record as
//! if it stood in the facts: columns `g`, `se` (in thousandths), `basis`, `sizes_assumed`, `risk_assumed`, `real_units`.

use std::collections::BTreeMap;

use super::check::thousandths;
use super::convert::{Converted, Figures, Group, P, convert};
use super::read::{Facts, Field, Row, Value};
use super::vocabulary::{Favours, Measure};

/// Adds the columns to every effect, and to every pooled study its id once more, as `pooled_id`. The facts are
/// checked before.
pub fn work_out(facts: &mut Facts) {
    for row in
        facts.rows.iter_mut().filter(|row| row.table == "study" && row.text("design") == "meta-analysis")
    {
        let id = Field { value: Value::Text(row.text("id").to_owned()), line: row.line };
        row.fields.insert("pooled_id".to_owned(), id);
    }
    let studies: BTreeMap<String, Row> =
        facts.table("study").map(|row| (row.text("id").to_owned(), row.clone())).collect();
    for row in facts.rows.iter_mut().filter(|row| row.table == "effect") {
        let Some(figures) = studies.get(row.text("study")).and_then(|study| figures(row, study)) else {
            continue;
        };
        let real = has_real_units(row, &figures);
        write(row, convert(&figures), real);
    }
}

fn write(row: &mut Row, found: Converted, real_units: bool) {
    let mut add = |name: &str, value: Value| {
        row.fields.insert(name.to_owned(), Field { value, line: row.line });
    };
    if let Some((g, se)) = found.number {
        add("g", Value::Decimal(f64::from(g) / 1000.0));
        add("se", Value::Decimal(f64::from(se) / 1000.0));
    }
    add("basis", Value::Text(found.basis.id().to_owned()));
    for (name, holds) in [
        ("sizes_assumed", found.sizes_assumed),
        ("risk_assumed", found.risk_assumed),
        ("real_units", real_units),
    ] {
        if holds {
            add(name, Value::YesNo(true));
        }
    }
}

/// Whether its figures can be said in units that mean something to a reader: a share in both groups, a difference, or
/// a mean or median of both. A ratio alone never can.
fn has_real_units(row: &Row, figures: &Figures) -> bool {
    let both = |has: &dyn Fn(&Group) -> bool| has(&figures.drug) && has(&figures.control);
    let has = |side: &str, name: &str| matches!(row.fields.get(side).map(|field| &field.value), Some(Value::Row(group)) if group.contains_key(name));
    let difference = matches!(figures.measure, Measure::MeanDifference | Measure::RiskDifference);
    both(&|group| group.events.zip(group.of).is_some() || group.percent.is_some())
        || difference && figures.estimate.is_some()
        || row.fields.contains_key("unit")
            && (both(&|group| group.mean.is_some()) || has("drug", "median") && has("control", "median"))
}

/// The same of an effect and its study.
#[must_use]
pub fn is_in_real_units(row: &Row, study: &Row) -> bool {
    figures(row, study).is_some_and(|figures| has_real_units(row, &figures))
}

/// The effect and its study as the conversion takes them.
#[must_use]
pub fn figures(row: &Row, study: &Row) -> Option<Figures> {
    let measure = Measure::from_id(row.text("measure"))?;
    let design = study.text("design");
    let parallel = is_yes(row, "parallel");
    // the unit of a difference of risks is percentage points, of people; elsewhere a unit names what is counted instead
    let shares_of_people = !row.fields.contains_key("unit") || measure == Measure::RiskDifference;
    Some(Figures {
        measure,
        shares_of_people,
        higher_is_better: row.text("better") == "higher",
        estimate: number(row, "estimate"),
        low: number(row, "low"),
        high: number(row, "high"),
        level: number(row, "level"),
        drug: group(row, "drug"),
        control: group(row, "control"),
        p: P::from_text(row.text("p")),
        favours: Favours::from_id(row.text("favours")),
        people: number(row, "people"),
        people_of_record: people_of(study, row.text("condition")),
        arms: number(row, "arms").unwrap_or(2.0),
        pooled: matches!(design, "meta-analysis" | "systematic-review"),
        crossover: design == "rct-crossover" && !parallel,
    })
}

/// The people of a record for a condition, as far as told.
fn people_of(study: &Row, condition: &str) -> Option<f64> {
    let by = study
        .fields
        .get("people_by")
        .and_then(|field| if let Value::Row(row) = &field.value { row.get(condition) } else { None });
    by.and_then(|field| value(&field.value)).or_else(|| number(study, "participants"))
}

/// Whether a field says yes.
#[must_use]
pub fn is_yes(row: &Row, name: &str) -> bool {
    row.fields.get(name).is_some_and(|field| field.value == Value::YesNo(true))
}

fn number(row: &Row, name: &str) -> Option<f64> {
    value(&row.fields.get(name)?.value)
}

/// Numbers as written: whole ones of any size, others with at most three decimals.
fn value(value: &Value) -> Option<f64> {
    match value {
        Value::Whole(number) => u32::try_from(*number).map(f64::from).ok().or_else(|| thousands(value)),
        _ => thousands(value),
    }
}

fn thousands(value: &Value) -> Option<f64> {
    thousandths(value).map(|number| f64::from(number) / 1000.0)
}

fn group(row: &Row, name: &str) -> Group {
    let Some(Value::Row(fields)) = row.fields.get(name).map(|field| &field.value) else {
        return Group::default();
    };
    let of = |name: &str| fields.get(name).and_then(|field| value(&field.value));
    Group { events: of("events"), of: of("of"), percent: of("percent"), mean: of("mean"), sd: of("sd") }
}
