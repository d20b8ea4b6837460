//! Above the results: what is known of the drug itself that the words ask for, with the way to it.

use serde::Serialize;

use super::drug::{products, warning_label};
use super::words::list;
use crate::dataset::{ABOUT, ADVERSE_EFFECTS, CONTRAINDICATIONS, HELP, INTERACTIONS, QUESTIONS, WARNINGS};
use crate::drug_rows::{Answered, Part, Row};
use crate::facets::Candidates;
use crate::index::Index;
use crate::search::Reason;

/// The part of the view about the drug in which one finds where to turn.
const HELP_PART: &str = "help";
const HELP_TITLE: &str = "Where to get help";

/// A row of the view about the drug.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DrugHit {
    /// Id of the part in which it stands.
    pub part: &'static str,
    /// Its id there; none for the part itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'static str>,
    /// What it is about.
    pub name: &'static str,
    /// What it is and for which form, where it is for one: "Interaction: avoid (label)".
    #[serde(skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// What it says, for pages without the view about the drug.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'static str>,
}

/// The rows that the words ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DrugHits {
    /// As the view is titled, after where to get help.
    pub title: String,
    /// For screen readers: the title and the rows' names.
    pub summary: String,
    /// Of most weight first; at least one.
    pub rows: Vec<DrugHit>,
}

/// What the words of a query ask of the drug, where they do.
pub(super) fn drug_hits(index: &Index, text: &str, found: &Candidates<'_>) -> Option<DrugHits> {
    if found.typed.is_empty() {
        return None;
    }
    let rows = index.drug_rows().find(text, answered(found));
    let rows: Vec<DrugHit> = rows.into_iter().filter_map(hit).collect();
    if rows.is_empty() {
        return None;
    }
    let of_help = rows.iter().filter(|row| row.part == HELP_PART).count();
    let title = match of_help {
        0 => ["About ", ABOUT.subject].concat(),
        all if all == rows.len() => HELP_TITLE.to_owned(),
        _ => [HELP_TITLE, ", and about ", ABOUT.subject].concat(),
    };
    let names: Vec<&str> = rows.iter().map(|row| row.name).collect();
    Some(DrugHits { summary: [&title, ": ", &names.join("; ")].concat(), title, rows })
}

/// How far the conditions answer, before any facet.
fn answered(found: &Candidates<'_>) -> Answered {
    let best = found.all.iter().filter_map(|candidate| candidate.hit).map(|hit| hit.rank).min();
    match best {
        Some(rank) if found.partial || rank.closeness.is_slip() || rank.reason == Reason::Text => {
            Answered::Hardly
        }
        Some(rank) if rank.reason <= Reason::PrefixOfName => Answered::Exactly,
        Some(_) => Answered::ByName,
        None => Answered::Hardly,
    }
}

fn hit(Row { part, row }: Row) -> Option<DrugHit> {
    let (id, whole) = match part {
        Part::Help => (HELP_PART, HELP_TITLE),
        Part::MustNot => ("must-not", "Who must not take it"),
        Part::Interactions => ("interactions", "Other medicines and food"),
        Part::Warnings => ("warnings", "Warnings"),
        Part::Questions => ("questions", "Questions and answers"),
        Part::Effects => ("effects", "Side effects"),
    };
    let Some(row) = row else {
        return Some(DrugHit { part: id, id: None, name: whole, what: String::new(), text: None });
    };
    let (row, name, what, forms, text) = match part {
        Part::Help => {
            let row = HELP.get(row)?;
            let what = [row.region, ": ", row.contact].concat();
            (row.id, row.name, what, &[] as &[_], Some(row.for_whom))
        }
        Part::MustNot => {
            let row = CONTRAINDICATIONS.get(row)?;
            (row.id, row.name, whole.to_owned(), row.products, row.detail)
        }
        Part::Interactions => {
            let row = INTERACTIONS.get(row)?;
            let what = ["Interaction: ", row.severity].concat();
            (row.id, row.name, what, row.products, Some(row.effect))
        }
        Part::Warnings => {
            let row = WARNINGS.get(row)?;
            (row.id, row.name, warning_label(row), row.products, Some(row.detail))
        }
        Part::Questions => {
            let row = QUESTIONS.get(row)?;
            (row.id, row.question, String::new(), &[] as &[_], Some(row.answer))
        }
        Part::Effects => {
            let row = ADVERSE_EFFECTS.get(row)?;
            (row.id, row.name, "Side effect".to_owned(), &[] as &[_], None)
        }
    };
    let what = match forms {
        [_] => [&what, ". For: ", &list(&products(forms))].concat(),
        _ => what,
    };
    Some(DrugHit { part: id, id: Some(row), name, what, text })
}
