//! A row of the drug's tables that a claim points at, with its sources.

use serde::Serialize;

use super::condition::{SourceView, sources};
use crate::dataset::{
    COMPARISONS, CONTRAINDICATIONS, DOSING_REGIMENS, FORMULATIONS, HELP, MECHANISMS, PHARMACOKINETICS,
    QUESTIONS, Source,
};

/// What is recorded of the drug on the thing that a claim is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Seen {
    /// What the row is about.
    pub name: &'static str,
    /// Where it was read.
    pub sources: Vec<SourceView>,
}

/// The row at `table/id`; the build checks that there is one.
#[must_use]
pub fn seen(place: &str) -> Option<Seen> {
    let (table, id) = place.split_once('/')?;
    let row: Option<(&'static str, &'static [Source])> = match table {
        "comparison" => COMPARISONS.iter().find(|row| row.id == id).map(|row| (row.attribute, row.sources())),
        "contraindication" => {
            CONTRAINDICATIONS.iter().find(|row| row.id == id).map(|row| (row.name, row.sources()))
        }
        "formulation" => FORMULATIONS.iter().find(|row| row.id == id).map(|row| (row.name, row.sources())),
        "help" => HELP.iter().find(|row| row.id == id).map(|row| (row.name, row.sources())),
        "mechanism" => MECHANISMS.iter().find(|row| row.id == id).map(|row| (row.name, row.sources())),
        "pharmacokinetic" => {
            PHARMACOKINETICS.iter().find(|row| row.id == id).map(|row| (row.quantity, row.sources()))
        }
        "question" => QUESTIONS.iter().find(|row| row.id == id).map(|row| (row.question, row.sources())),
        "regimen" => DOSING_REGIMENS.iter().find(|row| row.id == id).map(|row| (row.name, row.sources())),
        _ => None,
    };
    row.map(|(name, rows)| Seen { name, sources: sources(rows) })
}
