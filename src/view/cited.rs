//! A study in one line, wherever a figure or a verdict leads to the studies behind it.

use serde::Serialize;

use super::Labelled;
use super::study::study_view;
use super::words::sentence;
use crate::dataset::Study;
use crate::grade::LeftOut;

/// A study in one line, with the way to the work itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Cited {
    /// Study id.
    pub id: &'static str,
    /// Who, where, when; the title where no page showed who.
    pub label: String,
    /// "randomised trial, 31 people, 4.5 mg/day oral, 12 weeks".
    pub facts: String,
    /// For the condition it is cited on.
    pub finding: Labelled,
    /// The first way to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
    /// What stands against it: why it does not count, why there is no link, what no page showed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// The study in one line, for one condition.
#[must_use]
pub fn cited(study: &Study, condition: &str, left_out: Option<LeftOut>) -> Cited {
    let view = study_view(study, condition, left_out);
    let who = !study.authors().is_empty() && !study.unverified().contains("authors");
    let facts: Vec<&str> = [view.design.as_str(), &view.people, view.dose, &view.duration]
        .into_iter()
        .filter(|fact| !fact.is_empty())
        .collect();
    let notes = [view.left_out.map(sentence), view.no_link.map(str::to_owned), view.unverified];
    Cited {
        id: view.id,
        label: if who { view.citation } else { [view.title, ", ", &view.year.to_string()].concat() },
        facts: facts.join(", "),
        finding: view.finding,
        href: view.links.into_iter().next().map(|link| link.href),
        notes: notes.into_iter().flatten().collect(),
    }
}
