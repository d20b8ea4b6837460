//! Forms and doses, drawn to scale.

use serde::Serialize;

use super::Field;
use super::reading::{DOSES, span};
use super::scale::{LogAxis, Span, Tick};
use crate::dataset::{DOSING_REGIMENS, DosingRegimen, FORMULATIONS, Formulation};
use crate::letters::parted;
use crate::order::sort_by_key;
use crate::view::condition::{SourceView, sources};

/// From a fifth of a microgram to two grams, in nanograms: room on both sides of what the facts hold.
const AXIS: LogAxis = LogAxis { from: 200, to: 2_000_000_000 };
const MICROGRAM: u64 = 1_000;
const TICKS: [&str; 7] = ["1 microgram", "", "", "1 mg", "", "", "1,000 mg"];

const INTRO: &str = "Each upright line is ten times the dose of the one before it. What is filled is a dose for a day. What is outlined is one injection or implant, which lasts until the next. A stroke across a bar is the most common dose.";

/// One way of dosing or one form, on the scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DoseView {
    /// Id of the regimen or formulation.
    pub id: &'static str,
    /// Name.
    pub name: &'static str,
    /// The dose, as written.
    pub dose: String,
    /// Where it stands; nothing where the text names no weight.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
    /// Given at once for weeks.
    pub lasting: bool,
    /// What it is used for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'static str>,
    /// A word of caution.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'static str>,
    /// All else that is known of it.
    pub fields: Vec<Field>,
    /// Where it was read.
    pub sources: Vec<SourceView>,
}

/// The forms and doses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Doses {
    /// How to read the scale.
    pub intro: &'static str,
    /// Lines across it.
    pub ticks: Vec<Tick>,
    /// Ways of dosing, smallest first.
    pub regimens: Vec<DoseView>,
    /// What one tablet, injection or implant holds, smallest first.
    pub forms: Vec<DoseView>,
}

/// Every way of dosing and every form.
pub fn doses() -> Doses {
    let ticks = TICKS.into_iter().scan(MICROGRAM, |amount, label| {
        let at = AXIS.at(*amount);
        *amount *= 10;
        Some(Tick { at, label: label.to_owned() })
    });
    Doses {
        intro: INTRO,
        ticks: ticks.collect(),
        regimens: smallest_first(DOSING_REGIMENS.iter().map(regimen).collect()),
        forms: smallest_first(FORMULATIONS.iter().map(form).collect()),
    }
}

/// What names no weight comes last.
fn smallest_first(mut rows: Vec<DoseView>) -> Vec<DoseView> {
    sort_by_key(&mut rows, |row| row.span.map_or((true, 0, 0), |span| (false, span.end, span.start)));
    rows
}

fn regimen(row: &DosingRegimen) -> DoseView {
    DoseView {
        id: row.id,
        name: row.name,
        dose: row.dose_range.to_owned(),
        span: span(row.dose_range, DOSES, AXIS),
        lasting: parted(row.dose_range, "every ").is_some(),
        text: Some(row.used_for),
        note: row.note,
        fields: Vec::new(),
        sources: sources(row.sources()),
    }
}

fn form(row: &Formulation) -> DoseView {
    let strengths = row.strengths().join("; ");
    let field = |label, text: &str| Field { label, text: text.to_owned() };
    let mut fields = vec![
        field("How it is given", row.route()),
        field("Usual dose", row.usual_dose()),
        field("How often", row.interval()),
        field("Approved for", row.approved_use()),
        field("Approval", row.approval()),
        field("Brands", &row.brands().join(", ")),
        field("How people get it", row.who_can_obtain()),
    ];
    fields.retain(|field| !field.text.is_empty());
    DoseView {
        id: row.id,
        name: row.name,
        span: span(&strengths, DOSES, AXIS),
        dose: strengths,
        lasting: parted(row.interval(), "every ").is_some(),
        text: None,
        note: None,
        fields,
        sources: sources(row.sources()),
    }
}
