//! The rules between the figures of one effect: its p value and its interval, its estimate and its groups, the side it
//! favours and all of them.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::check::thousandths;
use super::effect_rules::{USUAL_LEVEL, group, whole};
use super::read::{Field, Problem, Row};
use super::vocabulary::{Better, Favours, Measure};

/// A p value this many times the level's bound must not have an interval that leaves out no difference; one that many
/// times the bound none that holds it. Between them rounding decides.
const CLEARLY_ABOVE: f64 = 1.1;
const CLEARLY_BELOW: f64 = 0.9;
/// Where a result is called significant without a figure.
const SIGNIFICANT: f64 = 0.05;

/// What the figures of an effect must say of each other. Each is right by itself.
pub fn with_itself(row: &Row, measure: Measure, better: Better, problems: &mut Vec<Problem>) {
    let rules =
        [p_beside_interval(row, measure), estimate_beside_shares(row, measure), side(row, measure, better)];
    problems.extend(rules.into_iter().flatten().map(|(field, message)| row.problem(field, message)));
}

type Found = Option<(&'static str, String)>;

/// A figure of the effect, in thousandths.
fn number(row: &Row, name: &str) -> Option<i64> {
    Some(i64::from(thousandths(&row.fields.get(name)?.value)?))
}

/// What the measure is where there is no difference, in thousandths.
fn none(measure: Measure) -> i64 {
    if measure.is_ratio() { 1000 } else { 0 }
}

/// A p value: whether it is a bound, and its figure, unless it is "n.s.".
fn p_value(row: &Row) -> Option<(bool, Option<f64>)> {
    let p = row.fields.get("p")?.text()?;
    Some((p.starts_with('<'), p.trim_start_matches(['<', '=']).parse().ok()))
}

/// One of them says that there is a difference, and the other that there need be none.
fn p_beside_interval(row: &Row, measure: Measure) -> Found {
    let (low, high, (is_bound, figure)) = (number(row, "low")?, number(row, "high")?, p_value(row)?);
    if measure == Measure::NumberNeeded {
        return None;
    }
    let level = row.fields.get("level").and_then(|field| thousandths(&field.value)).unwrap_or(USUAL_LEVEL);
    let bound = 1.0 - f64::from(level) / 100_000.0;
    let usual = level == USUAL_LEVEL;
    let p = row.text("p");
    // beside an interval of another level, significance without a figure says nothing for certain
    let above = figure.map_or(level >= USUAL_LEVEL, |p| !is_bound && p > bound * CLEARLY_ABOVE);
    let below = match figure {
        Some(_) if p == "<=0.05" => level <= USUAL_LEVEL,
        Some(figure) if is_bound && usual => figure <= SIGNIFICANT,
        Some(figure) => figure < bound * CLEARLY_BELOW,
        None => false,
    };
    let none = none(measure);
    if above && !(low <= none && none <= high) {
        Some((
            "p",
            format!("p \"{p}\" beside an interval that leaves out no difference; allowed: what both say"),
        ))
    } else if below && low < none && none < high {
        Some(("p", format!("p \"{p}\" beside an interval that holds no difference; allowed: what both say")))
    } else {
        None
    }
}

/// A ratio or difference of shares that points away from the shares beside it.
fn estimate_beside_shares(row: &Row, measure: Measure) -> Found {
    if !matches!(measure, Measure::RiskRatio | Measure::OddsRatio | Measure::RiskDifference) {
        return None;
    }
    let estimate = number(row, "estimate")?.cmp(&none(measure));
    let shares = more_of(group(row, "drug")?, group(row, "control")?)?;
    let opposite = estimate != Ordering::Equal && estimate == shares.reverse();
    opposite.then(|| {
        let message =
            "estimate against the shares of both groups; allowed: what both say, drug before control";
        ("estimate", message.to_owned())
    })
}

fn side(row: &Row, measure: Measure, better: Better) -> Found {
    let said = Favours::from_id(row.text("favours"))?;
    let significant = p_value(row).and_then(|(_, figure)| figure).is_some_and(|p| p <= SIGNIFICANT);
    if said == Favours::Neither && significant {
        let message = format!(
            "favours \"neither\" beside p \"{}\"; allowed: drug or control, or no favours where the side is not told",
            row.text("p")
        );
        return Some(("favours", message));
    }
    let told = match (lean(row, measure)?, better) {
        (Ordering::Equal, _) => Favours::Neither,
        (Ordering::Greater, Better::Higher) | (Ordering::Less, Better::Lower) => Favours::Drug,
        _ => Favours::Control,
    };
    (said != told).then(|| {
        let message = format!(
            "favours \"{}\" against its own figures with better = \"{}\"; allowed: \"{}\"",
            said.id(),
            better.id(),
            told.id()
        );
        ("favours", message)
    })
}

/// Which side has more, as far as the figures say: `Greater` for the drug.
#[must_use]
pub fn lean(row: &Row, measure: Measure) -> Option<Ordering> {
    if measure == Measure::NumberNeeded {
        return None;
    }
    let none = none(measure);
    if let Some(estimate) = number(row, "estimate") {
        return Some(estimate.cmp(&none));
    }
    if let (Some(low), Some(high)) = (number(row, "low"), number(row, "high")) {
        // of ratios the middle of the logarithms
        return Some(if measure.is_ratio() {
            (low * high).cmp(&(none * none))
        } else {
            (low + high).cmp(&0)
        });
    }
    let (drug, control) = (group(row, "drug")?, group(row, "control")?);
    let of = |group: &BTreeMap<String, Field>, name: &str| thousandths(&group.get(name)?.value);
    for name in ["percent", "mean", "median"] {
        if let (Some(drug), Some(control)) = (of(drug, name), of(control, name)) {
            return Some(drug.cmp(&control));
        }
    }
    more_of(drug, control)
}

/// Whose share is greater: of people with the event, else the percentage.
fn more_of(drug: &BTreeMap<String, Field>, control: &BTreeMap<String, Field>) -> Option<Ordering> {
    let share = |group: &BTreeMap<String, Field>| {
        let counted = whole(group, "events").zip(whole(group, "of").filter(|of| *of > 0));
        let percent = || u32::try_from(thousandths(&group.get("percent")?.value)?).ok();
        counted.or_else(|| Some((percent()?, 100_000)))
    };
    let ((a, n), (b, m)) = share(drug).zip(share(control))?;
    Some((u64::from(a) * u64::from(m)).cmp(&(u64::from(b) * u64::from(n))))
}
