//! Above the results: what is known of the drug itself that the words ask for, with the way to it.

use serde::Serialize;

use super::drug::warning_label;
use crate::dataset::{ABOUT, HELP, INTERACTIONS, WARNINGS};
use crate::facets::Candidates;
use crate::questions::{Part, Row};

/// The part of the view about the drug in which one finds where to turn.
const HELP_PART: &str = "help";
const HELP_TITLE: &str = "Where to get help";

/// A row of the view about the drug.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DrugHit {
    /// Id of the part in which it stands.
    pub part: &'static str,
    /// Its id there.
    pub id: &'static str,
    /// What it is about.
    pub name: &'static str,
    /// What it is and for which form, where it is for one: "Interaction: avoid (label)".
    #[serde(skip_serializing_if = "String::is_empty")]
    pub what: String,
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
pub(super) fn drug_hits(found: &Candidates<'_>) -> Option<DrugHits> {
    let rows: Vec<DrugHit> = found.answers.iter().map(|answer| hit(&answer.row)).collect();
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

fn hit(row: &Row) -> DrugHit {
    let (part, what) = match row.part {
        Part::Help => {
            let what = HELP.get(row.row).map(|row| [row.region, ": ", row.contact].concat());
            (HELP_PART, what.unwrap_or_default())
        }
        Part::Questions => ("questions", String::new()),
        Part::MustNot => ("must-not", "Who must not take it".to_owned()),
        Part::Interactions => {
            let severity = INTERACTIONS.get(row.row).map_or("", |row| row.severity);
            ("interactions", ["Interaction: ", severity].concat())
        }
        Part::Warnings => ("warnings", WARNINGS.get(row.row).map(warning_label).unwrap_or_default()),
        Part::Effects => ("effects", "Side effect".to_owned()),
        Part::Formulations | Part::Regimens => ("doses", "Form and dose".to_owned()),
        Part::Quantities => ("course", "What the body does with it".to_owned()),
        Part::Mechanisms => ("mechanisms", "How it may work".to_owned()),
        Part::Comparison => ("beside", "Beside the related drug".to_owned()),
    };
    DrugHit { part, id: row.id, name: row.name, what }
}
