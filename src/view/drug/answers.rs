//! The related drug beside this one, questions people ask, and where to turn.

use serde::Serialize;

use crate::dataset::{ABOUT, COMPARISONS, HELP, Help, QUESTIONS, Question};
use crate::view::condition::{SourceView, sources};
use crate::view::words::sentence;

/// One point of difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Id.
    pub id: &'static str,
    /// What is compared.
    pub attribute: &'static str,
    /// Of the related drug.
    pub other: &'static str,
    /// Of this one.
    pub subject: &'static str,
    /// A word of caution.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'static str>,
    /// Where it was read.
    pub sources: Vec<SourceView>,
}

/// The related drug beside this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Beside {
    /// "Naloxone and naltrexone".
    pub title: String,
    /// The related drug.
    pub other: String,
    /// This one.
    pub subject: String,
    /// In the order of the facts.
    pub rows: Vec<Difference>,
}

/// A question with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuestionView {
    /// Id.
    pub id: &'static str,
    /// As people ask it.
    pub question: &'static str,
    /// In plain words.
    pub answer: &'static str,
    /// Where it was read.
    pub sources: Vec<SourceView>,
}

/// Somewhere to turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct HelpView {
    /// Id.
    pub id: &'static str,
    /// Country.
    pub region: &'static str,
    /// Name.
    pub name: &'static str,
    /// Who it is for.
    pub for_whom: &'static str,
    /// How to reach it.
    pub contact: &'static str,
    /// What to expect.
    pub detail: &'static str,
    /// Its page.
    pub url: &'static str,
    /// Where it was read.
    pub sources: Vec<SourceView>,
}

/// Both drugs, point by point.
pub fn beside() -> Beside {
    let rows = COMPARISONS.iter().map(|row| Difference {
        id: row.id,
        attribute: row.attribute,
        other: row.other,
        subject: row.subject,
        note: row.note,
        sources: sources(row.sources()),
    });
    Beside {
        title: [&sentence(ABOUT.compared_with), " beside ", ABOUT.subject].concat(),
        other: sentence(ABOUT.compared_with),
        subject: sentence(ABOUT.subject),
        rows: rows.collect(),
    }
}

/// Every question, in the order of the facts.
pub fn questions() -> Vec<QuestionView> {
    let view = |row: &Question| QuestionView {
        id: row.id,
        question: row.question,
        answer: row.answer,
        sources: sources(row.sources()),
    };
    QUESTIONS.iter().map(view).collect()
}

/// Everywhere to turn, in the order of the facts.
pub fn help() -> Vec<HelpView> {
    let view = |row: &Help| HelpView {
        id: row.id,
        region: row.region,
        name: row.name,
        for_whom: row.for_whom,
        contact: row.contact,
        detail: row.detail(),
        url: row.url(),
        sources: sources(row.sources()),
    };
    HELP.iter().map(view).collect()
}
