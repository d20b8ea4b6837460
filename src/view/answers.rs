//! Rows of the drug's tables that answer a question, as the page of today says them: what crosses of them is worked out in
//! `answers`, and here it is put in words.

use serde::Serialize;

use super::condition::{SourceView, sources as said_sources};
use super::words::tenths;
use crate::answers::{DrugRow, HowOften, drug_row};
use crate::dataset::Tenths;
use crate::questions::Answering;

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

/// An answer in words.
#[must_use]
pub fn answer(answering: &Answering) -> Option<Answer> {
    let DrugRow { part, id, name, only, severity, often, text, more, sources, .. } = drug_row(answering)?;
    let only = only.map(|form| ["Only the ", &form.to_ascii_lowercase(), ": "].concat());
    let often = often.as_ref().map(how_often);
    Some(Answer {
        part,
        id,
        name,
        text: [only.unwrap_or_default(), often.unwrap_or_default(), text].concat(),
        severity: severity.map(|id| if id == "must-not" { "must not take it" } else { id }),
        sources: said_sources(sources),
        more,
    })
}

/// "Of 100 people, 33 with it and 7 with placebo. "
fn how_often(often: &HowOften) -> String {
    let HowOften { drug, other, comparator } = *often;
    let mut text = ["Of 100 people, ", &tenths(Tenths(drug)), " with it"].concat();
    match (other, comparator) {
        (Some(other), with) => {
            let with = with.unwrap_or("the comparison");
            text.push_str(&[" and ", &tenths(Tenths(other)), " with ", with].concat());
        }
        (None, Some(with)) => text.push_str(&[". ", with].concat()),
        (None, None) => {}
    }
    text.push_str(if text.ends_with('.') { " " } else { ". " });
    text
}
