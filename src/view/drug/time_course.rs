//! What the body does with the drug: every measured quantity, and those that are times on one scale.

use serde::Serialize;

use super::reading::{TIMES, span};
use super::scale::{LogAxis, Span, Tick};
use super::short_name;
use crate::dataset::{FORMULATIONS, PHARMACOKINETICS, Pharmacokinetic};
use crate::letters::parted;
use crate::order::sort_by_key;
use crate::view::condition::{SourceView, sources};

/// From three minutes to two months, in minutes: room on both sides of what the facts hold.
const AXIS: LogAxis = LogAxis { from: 3, to: 87_660 };
const TICKS: [(u64, &str); 4] = [(60, "1 hour"), (1_440, "1 day"), (10_080, ""), (43_830, "1 month")];
/// Units that say only that the value carries its own, or is words.
const UNITS_UNSAID: [&str; 2] = ["time", "text"];

const INTRO: &str = "Minutes to months on one scale, stretched at the short end. A dot or bar is when something happens or a half-life: the time in which half is gone. A line from the left shows how long something lasts.";

/// One measured quantity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuantityView {
    /// Id.
    pub id: &'static str,
    /// What was measured.
    pub quantity: &'static str,
    /// With its unit.
    pub value: String,
    /// The form of the drug, in words.
    pub form: &'static str,
    /// A word of caution.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'static str>,
    /// Where it stands on the scale of times, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
    /// Where it was read.
    pub sources: Vec<SourceView>,
}

/// The times of one form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FormTimes {
    /// The form, in words.
    pub form: &'static str,
    /// Ids of its quantities, soonest first.
    pub ids: Vec<&'static str>,
}

/// What the body does with the drug.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Course {
    /// How to read the scale.
    pub intro: &'static str,
    /// Lines across it.
    pub ticks: Vec<Tick>,
    /// What is drawn, by form.
    pub forms: Vec<FormTimes>,
    /// Every quantity, in the order of the facts.
    pub quantities: Vec<QuantityView>,
}

/// Every quantity.
pub fn course() -> Course {
    let quantities: Vec<QuantityView> = PHARMACOKINETICS.iter().map(quantity).collect();
    let times = |form: &'static str| {
        let mut rows: Vec<_> =
            quantities.iter().filter(|row| row.form == form && row.span.is_some()).collect();
        sort_by_key(&mut rows, |row| row.span.map(|span| (span.start == 0, span.end)));
        FormTimes { form, ids: rows.iter().map(|row| row.id).collect() }
    };
    let forms = FORMULATIONS.iter().map(|row| times(short_name(row.name)));
    Course {
        intro: INTRO,
        ticks: TICKS.map(|(time, label)| Tick { at: AXIS.at(time), label: label.to_owned() }).into(),
        forms: forms.filter(|form| !form.ids.is_empty()).collect(),
        quantities,
    }
}

fn quantity(row: &Pharmacokinetic) -> QuantityView {
    let unit = if UNITS_UNSAID.contains(&row.unit) { "" } else { row.unit };
    let space = if unit.is_empty() || unit == "%" { "" } else { " " };
    let one = row.value.split(' ').next_back() == Some("1");
    let unit = if one { unit.trim_end_matches('s') } else { unit };
    let value = with_unit(row.value, &[space, unit].concat());
    let form = FORMULATIONS.iter().find(|form| form.id == row.formulation);
    let measured = if row.unit == "text" { None } else { span(&value, TIMES, AXIS) };
    QuantityView {
        id: row.id,
        quantity: row.quantity,
        form: form.map_or(row.formulation, |form| short_name(form.name)),
        note: row.note,
        span: measured.map(|span| if lasts(row) { Span { start: 0, ..span } } else { span }),
        value,
        sources: sources(row.sources()),
    }
}

/// The unit after each amount and before what stands in brackets: "94.9% (mu); 21.1% (delta)".
fn with_unit(value: &str, unit: &str) -> String {
    let (amount, others) =
        parted(value, "; ").map_or((value, None), |(amount, others)| (amount, Some(others)));
    let (number, aside) = parted(amount, " (").unwrap_or((amount, ""));
    let mut text = [number, unit, if aside.is_empty() { "" } else { " (" }, aside].concat();
    if let Some(others) = others {
        text.push_str("; ");
        text.push_str(&with_unit(others, unit));
    }
    text
}

/// Whether it goes on from the dose until then, rather than happening at that time.
fn lasts(row: &Pharmacokinetic) -> bool {
    row.quantity.starts_with("How long")
}
