//! What a reader takes away: the records of whatever a query puts on screen, in tables. How a file is written is the
//! page's; which records, in what order, and what is withheld is decided here.

mod drug;
mod table;
mod uses;

use serde::Serialize;
pub use table::{Cell, Table};

use super::claims::asked_for;
use super::list::shown;
use super::study::in_order;
use crate::dataset::{ABOUT, CLAIMS, Claim, Study};
use crate::index::{Entry, Index};
use crate::query::{Query, View};
use uses::Graded;

/// The records of what is on screen.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Records {
    /// `conditions`, `condition`, `claims` or `drug`.
    pub kind: &'static str,
    /// The drug's name, as in a sentence.
    pub subject: &'static str,
    /// Version of the facts.
    pub version: &'static str,
    /// ISO date of that version.
    pub date: &'static str,
    /// "Information, not medical advice."
    pub notice: &'static str,
    /// What was asked for.
    pub query: Query,
    /// The first is what a file of one table holds.
    pub tables: Vec<Table>,
}

/// The records that a query puts on screen.
#[must_use]
pub fn records(index: &Index, query: Query) -> Records {
    let mut tables = Vec::new();
    let kind = add_tables(&mut tables, index, &query);
    let about = &*ABOUT;
    Records {
        kind,
        subject: about.subject,
        version: about.version,
        date: about.date,
        notice: about.notice,
        query,
        tables,
    }
}

fn add_tables(tables: &mut Vec<Table>, index: &Index, query: &Query) -> &'static str {
    if let Some(entry) = query.condition.and_then(|id| index.entry(id)) {
        add_one(tables, entry, query);
        return "condition";
    }
    match query.view {
        View::Articles => {
            let claims = asked_for(query);
            uses::claims(tables, &claims);
            uses::articles(tables, &claims);
            return "claims";
        }
        View::Drug => {
            drug::add_tables(tables);
            return "drug";
        }
        View::Compare => {
            let mut compared: Vec<Graded<'_>> = Vec::new();
            for id in &query.compare {
                if let Some(entry) = index.entry(id) {
                    compared.push((entry, entry.grade_for(&query.regimen)));
                }
            }
            add_several(tables, &compared);
        }
        // pictures of all uses are no answers to what was typed
        View::Map | View::Sizes | View::Table => {
            add_several(tables, &shown(index, &Query { text: String::new(), ..query.clone() }));
        }
        View::List | View::Sheet | View::HowWeKnow => add_several(tables, &shown(index, query)),
    }
    "conditions"
}

/// Conditions, the studies that count towards their grades, and what these found.
fn add_several(tables: &mut Vec<Table>, graded: &[Graded<'_>]) {
    let mut studies: Vec<&'static Study> = Vec::new();
    for (entry, grade) in graded {
        let from = studies.len();
        for study in &entry.studies {
            if grade.counted.contains(&study.row) && !studies.iter().any(|known| known.row == study.row) {
                studies.push(study);
            }
        }
        in_order(studies.get_mut(from..).unwrap_or_default(), entry.condition.id);
    }
    uses::conditions(tables, graded);
    uses::studies(tables, &studies, graded);
    uses::effects(tables, &studies, graded);
}

/// Everything on one condition.
fn add_one(tables: &mut Vec<Table>, entry: &Entry, query: &Query) {
    let graded = [(entry, entry.grade_for(&query.regimen))];
    let mut studies = entry.studies.clone();
    in_order(&mut studies, entry.condition.id);
    let mut claims: Vec<&'static Claim> = Vec::new();
    for claim in CLAIMS {
        if claim.condition == Some(entry.condition.id) {
            claims.push(claim);
        }
    }
    uses::studies(tables, &studies, &graded);
    uses::conditions(tables, &graded);
    uses::effects(tables, &studies, &graded);
    uses::claims(tables, &claims);
}
