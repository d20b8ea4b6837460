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
use crate::grade::Grade;
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
pub fn records(index: &Index, query: &Query) -> Records {
    let (kind, tables) = taken(index, query);
    let about = &*ABOUT;
    Records {
        kind,
        subject: about.subject,
        version: about.version,
        date: about.date,
        notice: about.notice,
        query: query.clone(),
        tables,
    }
}

fn taken(index: &Index, query: &Query) -> (&'static str, Vec<Table>) {
    if let Some(entry) = query.condition.and_then(|id| index.entry(id)) {
        return one(entry, query);
    }
    match query.view {
        View::Articles => {
            let claims = asked_for(query);
            ("claims", vec![uses::claims(&claims), uses::articles(&claims)])
        }
        View::Drug => ("drug", drug::tables()),
        View::Compare => {
            let entries = query.compare.iter().filter_map(|id| index.entry(id));
            several(entries.map(|entry| (entry, entry.grade_for(&query.regimen))).collect())
        }
        // pictures of all uses are no answers to what was typed
        View::Map | View::Sizes | View::Table => {
            several(shown(index, &Query { text: String::new(), ..query.clone() }))
        }
        View::List | View::Sheet | View::HowWeKnow => several(shown(index, query)),
    }
}

/// Conditions, the studies that count towards their grades, and what these found.
fn several(uses: Vec<(&Entry, Grade)>) -> (&'static str, Vec<Table>) {
    let graded: Vec<_> = uses.into_iter().map(|(entry, grade)| Graded { entry, grade }).collect();
    let graded = graded.as_slice();
    let mut studies: Vec<&'static Study> = Vec::new();
    for Graded { entry, grade } in graded {
        let counted = entry.studies.iter().copied().filter(|study| grade.counted.contains(&study.row));
        let mut own: Vec<_> =
            counted.filter(|study| !studies.iter().any(|known| known.row == study.row)).collect();
        in_order(&mut own, entry.condition.id);
        studies.append(&mut own);
    }
    let tables =
        vec![uses::conditions(graded), uses::studies(&studies, graded), uses::effects(&studies, graded)];
    ("conditions", tables)
}

/// Everything on one condition.
fn one(entry: &Entry, query: &Query) -> (&'static str, Vec<Table>) {
    let graded = [Graded { entry, grade: entry.grade_for(&query.regimen) }];
    let mut studies = entry.studies.clone();
    in_order(&mut studies, entry.condition.id);
    let about = |claim: &&'static Claim| claim.condition == Some(entry.condition.id);
    let claims: Vec<_> = CLAIMS.iter().filter(about).collect();
    let tables = vec![
        uses::studies(&studies, &graded),
        uses::conditions(&graded),
        uses::effects(&studies, &graded),
        uses::claims(&claims),
    ];
    ("condition", tables)
}
