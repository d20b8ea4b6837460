//! Rows of the drug's tables that answer a question: their own words, with severity and sources.

use serde::Serialize;

use super::condition::{SourceView, sources};
use super::drug::short_name;
use super::words::tenths;
use crate::dataset::{
    ADVERSE_EFFECTS, AdverseEffect, COMPARISONS, CONTRAINDICATIONS, Comparison, Contraindication,
    DOSING_REGIMENS, DosingRegimen, FORMULATIONS, Formulation, HELP, Help, INTERACTIONS, Interaction,
    MECHANISMS, Mechanism, PHARMACOKINETICS, Pharmacokinetic, QUESTIONS, Question, Source, WARNINGS, Warning,
    is_complete,
};
use crate::questions::{Answering, Part, Row};

/// Words that are said at once, at most; a danger is said whole.
const WORDS: usize = 60;

/// A row that answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// Its table in the facts.
    pub part: &'static str,
    /// Its id there.
    pub id: &'static str,
    /// What it is about.
    pub name: &'static str,
    /// What it says, up to the end of a sentence.
    pub text: String,
    /// How grave it is, in a word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<&'static str>,
    /// Where it was read; none until the part of the facts that holds them has come.
    pub sources: Vec<SourceView>,
    /// The rest of what it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<String>,
}

/// What a row says.
struct Said {
    text: String,
    severity: Option<&'static str>,
    sources: fn(usize) -> Option<&'static [Source]>,
}

/// An answer in words.
#[must_use]
pub fn answer(Answering { row, .. }: &Answering) -> Option<Answer> {
    let said = said(row)?;
    let text = [only_for(row).as_str(), &said.text].concat();
    let (text, more) = if row.danger.is_some() { (text, None) } else { cut(&text) };
    let from = if is_complete() { (said.sources)(row.row) } else { None };
    Some(Answer {
        part: row.part.table(),
        id: row.id,
        name: row.name,
        text,
        severity: said.severity,
        sources: from.map(sources).unwrap_or_default(),
        more,
    })
}

/// "Only the monthly injection: ", where a row is about one product.
fn only_for(row: &Row) -> String {
    let [product] = row.products else { return String::new() };
    if matches!(row.part, Part::Formulations) {
        return String::new();
    }
    let form = FORMULATIONS.iter().find(|form| form.id == *product);
    form.map_or(String::new(), |form| ["Only the ", &plainly(form), ": "].concat())
}

/// "tablet with bupropion" of "Fixed combination with bupropion, ...".
fn plainly(form: &Formulation) -> String {
    short_name(form.name).to_ascii_lowercase()
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

/// Sentences one after the other, each with an end.
fn sentences(parts: &[&str]) -> String {
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
    let plain = |text: String, sources| Some(Said { text, severity: None, sources });
    match row.part {
        Part::Help => {
            let row = HELP.get(n)?;
            plain(sentences(&[row.region, row.contact, row.for_whom]), |n| HELP.get(n).map(Help::sources))
        }
        Part::Questions => {
            let row = QUESTIONS.get(n)?;
            plain(row.answer.to_owned(), |n| QUESTIONS.get(n).map(Question::sources))
        }
        Part::MustNot => {
            let row = CONTRAINDICATIONS.get(n)?;
            let former = if row.current == Some(false) { "No longer listed." } else { "" };
            Some(Said {
                text: sentences(&[former, row.detail.unwrap_or(row.name)]),
                severity: Some(if row.current == Some(false) { "former" } else { "must not take it" }),
                sources: |n| CONTRAINDICATIONS.get(n).map(Contraindication::sources),
            })
        }
        Part::Interactions => {
            let row = INTERACTIONS.get(n)?;
            Some(Said {
                text: row.effect.to_owned(),
                severity: Some(row.severity),
                sources: |n| INTERACTIONS.get(n).map(Interaction::sources),
            })
        }
        Part::Warnings => {
            let row = WARNINGS.get(n)?;
            Some(Said {
                text: sentences(&[row.detail, row.note.unwrap_or_default()]),
                severity: Some(row.severity),
                sources: |n| WARNINGS.get(n).map(Warning::sources),
            })
        }
        Part::Effects => {
            plain(how_often(ADVERSE_EFFECTS.get(n)?), |n| ADVERSE_EFFECTS.get(n).map(AdverseEffect::sources))
        }
        Part::Formulations => {
            let row = FORMULATIONS.get(n)?;
            let text = sentences(&[
                row.usual_dose(),
                row.interval(),
                row.approval(),
                row.approved_use(),
                row.who_can_obtain(),
            ]);
            plain(text, |n| FORMULATIONS.get(n).map(Formulation::sources))
        }
        Part::Regimens => {
            let row = DOSING_REGIMENS.get(n)?;
            let text = sentences(&[row.dose_range, row.used_for, row.note.unwrap_or_default()]);
            plain(text, |n| DOSING_REGIMENS.get(n).map(DosingRegimen::sources))
        }
        Part::Quantities => {
            let row = PHARMACOKINETICS.get(n)?;
            let unit = if matches!(row.unit, "text" | "time") { "" } else { row.unit };
            let value = [row.quantity, ": ", row.value, " ", unit].concat();
            let text = sentences(&[value.trim_end(), row.note.unwrap_or_default()]);
            plain(text, |n| PHARMACOKINETICS.get(n).map(Pharmacokinetic::sources))
        }
        Part::Mechanisms => {
            let row = MECHANISMS.get(n)?;
            let text = sentences(&[row.explanation(), row.status.label(), row.doubts()]);
            plain(text, |n| MECHANISMS.get(n).map(Mechanism::sources))
        }
        Part::Comparison => {
            let row = COMPARISONS.get(n)?;
            let about = &*crate::dataset::ABOUT;
            let other = [&super::words::sentence(about.compared_with), ": ", row.other].concat();
            let subject = [&super::words::sentence(about.subject), ": ", row.subject].concat();
            let text = sentences(&[&other, &subject, row.note.unwrap_or_default()]);
            plain(text, |n| COMPARISONS.get(n).map(Comparison::sources))
        }
    }
}

/// "33 of 100 people with it, 7 on placebo. Adults with obesity, ...".
fn how_often(row: &AdverseEffect) -> String {
    let often = match (row.drug_percent(), row.comparator_percent()) {
        (Some(drug), Some(other)) => {
            let with = row.comparator().unwrap_or("the comparison");
            ["Of 100 people, ", &tenths(drug), " with it and ", &tenths(other), " with ", with].concat()
        }
        (Some(drug), None) => ["Of 100 people, ", &tenths(drug), " with it"].concat(),
        _ => String::new(),
    };
    let alone = row.drug_percent().is_some() && row.comparator_percent().is_none();
    let comparator = if alone { row.comparator().unwrap_or_default() } else { "" };
    sentences(&[
        &often,
        row.relative().unwrap_or_default(),
        comparator,
        row.population(),
        row.note().unwrap_or_default(),
    ])
}
