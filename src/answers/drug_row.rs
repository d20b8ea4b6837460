//! A row of the drug's tables that answers a question, in the facts' own words.

use serde::{Serialize, Serializer};

use super::nothing::capital;
use super::source::sources;
use crate::dataset::{
    ADVERSE_EFFECTS, AdverseEffect, COMPARISONS, CONTRAINDICATIONS, Comparison, Contraindication,
    DOSING_REGIMENS, DosingRegimen, FORMULATIONS, Formulation, HELP, Help, INTERACTIONS, Interaction,
    MECHANISMS, Mechanism, PHARMACOKINETICS, Pharmacokinetic, QUESTIONS, Question, Source, WARNINGS, Warning,
    details_are_there,
};
use crate::questions::{Answering, Part, Row};

/// Words that are said at once, at most (`design`: a paragraph on a phone); a danger is said whole.
const WORDS: usize = 60;

/// Severity of a contraindication; of one that is no longer listed.
pub(super) const MUST_NOT: &str = "must-not";
pub(super) const FORMER: &str = "former";

/// How many of 100 people, in tenths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct HowOften {
    /// With the drug.
    pub drug: u32,
    /// With the comparison.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<u32>,
    /// What the others had, where that is said and is not placebo alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparator: Option<&'static str>,
}

/// What the others had where nothing else is said of it.
const PLACEBO: &str = "placebo";

impl HowOften {
    /// Of a side effect, where it has a figure.
    #[must_use]
    pub fn of(row: &AdverseEffect) -> Option<Self> {
        let other = row.comparator_percent().map(|percent| percent.0);
        let plain = |comparator: &&str| other.is_some() && *comparator == PLACEBO;
        Some(Self {
            drug: row.drug_percent()?.0,
            other,
            comparator: row.comparator().filter(|comparator| !plain(comparator)),
        })
    }
}

/// A row that answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DrugRow {
    /// Its table in the facts.
    pub part: &'static str,
    /// Its id there.
    pub id: &'static str,
    /// What it is about.
    pub name: &'static str,
    /// It is one of the dangers.
    pub danger: bool,
    /// Short name of the one product that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only: Option<&'static str>,
    /// How grave it is, as in the facts, or `must-not` or `former`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<&'static str>,
    /// Of a side effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub often: Option<HowOften>,
    /// What it says, up to the end of a sentence.
    pub text: String,
    /// The rest of what it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<String>,
    /// Where it was read; none until the part of the facts that holds them has come.
    #[serde(serialize_with = "with_links")]
    pub sources: &'static [Source],
}

/// With the ways to each.
fn with_links<S: Serializer>(rows: &&'static [Source], serializer: S) -> Result<S::Ok, S::Error> {
    sources(rows).serialize(serializer)
}

/// What a row says.
struct Said {
    text: String,
    severity: Option<&'static str>,
    often: Option<HowOften>,
    sources: fn(usize) -> Option<&'static [Source]>,
}

/// A row that answers a question.
#[must_use]
pub fn drug_row(Answering { row, .. }: &Answering) -> Option<DrugRow> {
    row_in_words(row)
}

/// Any row of the drug's tables: what is said at once, and the rest.
#[must_use]
pub fn row_in_words(row: &Row) -> Option<DrugRow> {
    let said = said(row)?;
    let danger = row.danger.is_some();
    let (text, more) = if danger { (said.text, None) } else { cut(&said.text) };
    let from = if details_are_there() { (said.sources)(row.row) } else { None };
    Some(DrugRow {
        part: row.part.table(),
        id: row.id,
        name: row.name,
        danger,
        only: bound_to(row.part, row.products),
        severity: said.severity,
        often: said.often,
        text,
        more,
        sources: from.unwrap_or_default(),
    })
}

/// The short name of the one product that a row holds for alone. A figure is of the product it was counted with, and what
/// a product that joins the drug with another does is not the drug's. But where a warning or an interaction was read is no
/// bound: what the plain form (the first of the facts) must not be taken with, no other form may either.
pub(super) fn bound_to(part: Part, products: &[&str]) -> Option<&'static str> {
    let [product] = products else { return None };
    let form = FORMULATIONS.iter().find(|form| form.id == *product)?;
    let joined = product.ends_with("-combination");
    let bound = match part {
        Part::Formulations => false,
        Part::Effects => true,
        Part::Interactions => joined,
        _ => joined || form.row != 0,
    };
    bound.then(|| short_name(form))
}

/// A form's name up to its first comma or bracket: "Tablet", "Monthly injection" (`facts/README.md`).
pub(super) fn short_name(form: &Formulation) -> &'static str {
    form.name.split([',', '(']).next().unwrap_or(form.name).trim_end()
}

/// The sentences that hold no more words than are said at once, and the rest.
fn cut(text: &str) -> (String, Option<String>) {
    let (mut end, mut words, mut within) = (0, 0, 0);
    for (at, word) in text.split_inclusive(' ').scan(0, |at, word| {
        *at += word.len();
        Some((*at, word))
    }) {
        words += 1;
        let ends = word.trim_end().ends_with(['.', '?', '!']);
        if ends && (words <= WORDS || within == 0) {
            (end, within) = (at, words);
        }
    }
    let (first, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    if end == 0 || rest.trim().is_empty() {
        return (text.trim_end().to_owned(), None);
    }
    (first.trim_end().to_owned(), Some(rest.trim().to_owned()))
}

/// Texts of the facts one after the other, each with an end.
pub(super) fn sentences(parts: &[&str]) -> String {
    let mut text = String::new();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(part);
        if !part.ends_with(['.', '?', '!', ':']) {
            text.push('.');
        }
    }
    text
}

fn said(row: &Row) -> Option<Said> {
    let n = row.row;
    let plain = |text: String, sources| Some(Said { text, severity: None, often: None, sources });
    let grave =
        |text: String, severity, sources| Some(Said { text, severity: Some(severity), often: None, sources });
    match row.part {
        Part::Help => {
            let row = HELP.get(n)?;
            plain(sentences(&[row.region, row.contact, row.for_whom]), |n| HELP.get(n).map(Help::sources))
        }
        Part::Questions => {
            plain(QUESTIONS.get(n)?.answer.to_owned(), |n| QUESTIONS.get(n).map(Question::sources))
        }
        Part::MustNot => {
            let row = CONTRAINDICATIONS.get(n)?;
            let severity = if row.current == Some(false) { FORMER } else { MUST_NOT };
            grave(sentences(&[row.detail.unwrap_or(row.name)]), severity, |n| {
                CONTRAINDICATIONS.get(n).map(Contraindication::sources)
            })
        }
        Part::Interactions => {
            let row = INTERACTIONS.get(n)?;
            grave(row.effect.to_owned(), row.severity, |n| INTERACTIONS.get(n).map(Interaction::sources))
        }
        Part::Warnings => {
            let row = WARNINGS.get(n)?;
            let text = sentences(&[row.detail, row.note.unwrap_or_default()]);
            grave(text, row.severity, |n| WARNINGS.get(n).map(Warning::sources))
        }
        Part::Effects => {
            let row = ADVERSE_EFFECTS.get(n)?;
            let parts =
                [row.relative().unwrap_or_default(), row.population(), row.note().unwrap_or_default()];
            Some(Said {
                text: sentences(&parts),
                severity: None,
                often: HowOften::of(row),
                sources: |n| ADVERSE_EFFECTS.get(n).map(AdverseEffect::sources),
            })
        }
        Part::Formulations => {
            let row = FORMULATIONS.get(n)?;
            // "50 mg" and "once a day" are one sentence; what is a sentence already stays one
            let dose = match (row.usual_dose(), row.interval()) {
                (dose, interval) if dose.ends_with('.') || dose.is_empty() || interval.is_empty() => {
                    sentences(&[dose, interval])
                }
                (dose, interval) => [dose, ", ", interval].concat(),
            };
            let parts = [dose.as_str(), row.approval(), row.approved_use(), row.who_can_obtain()];
            plain(sentences(&parts), |n| FORMULATIONS.get(n).map(Formulation::sources))
        }
        Part::Regimens => {
            let row = DOSING_REGIMENS.get(n)?;
            let text = sentences(&[row.dose_range, row.used_for, row.note.unwrap_or_default()]);
            plain(text, |n| DOSING_REGIMENS.get(n).map(DosingRegimen::sources))
        }
        Part::Quantities => {
            let row = PHARMACOKINETICS.get(n)?;
            let unit = if matches!(row.unit, "text" | "time") { "" } else { row.unit };
            // the quantity is the row's name
            let value = [row.value, " ", unit].concat();
            let text = sentences(&[value.trim_end(), row.note.unwrap_or_default()]);
            plain(text, |n| PHARMACOKINETICS.get(n).map(Pharmacokinetic::sources))
        }
        Part::Mechanisms => {
            let row = MECHANISMS.get(n)?;
            let text = sentences(&[row.explanation(), row.doubts()]);
            plain(text, |n| MECHANISMS.get(n).map(Mechanism::sources))
        }
        Part::Comparison => {
            let row = COMPARISONS.get(n)?;
            let about = &*crate::dataset::ABOUT;
            let beside = |name: &str, text: &str| [&capital(name), ": ", text].concat();
            let (other, subject) =
                (beside(about.compared_with, row.other), beside(about.subject, row.subject));
            let text = sentences(&[&subject, &other, row.note.unwrap_or_default()]);
            plain(text, |n| COMPARISONS.get(n).map(Comparison::sources))
        }
    }
}
