//! The evidence map's twin: the same conditions and figures as a table.

use serde::Serialize;

use super::grade::{Answers, answers};
use super::list::ordered;
use super::words::{count, list, number, sentence};
use super::{Labelled, labelled};
use crate::facets::{self, Candidate};
use crate::index::Index;
use crate::query::{Query, Sort};

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Stable id.
    pub id: &'static str,
    /// In words.
    pub label: &'static str,
    /// The sort that its heading asks for, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<&'static str>,
    /// `ascending` or `descending` where it is the one in force, else `none`.
    pub sorted: &'static str,
}

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// Condition id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Approval in words.
    pub approval: Labelled,
    /// Both answers of the grade under the dose forms in force.
    pub grade: Answers,
    /// Randomised trials that count.
    pub trials: String,
    /// People in them, as far as they say.
    pub people: String,
    /// Year of the newest record that counts.
    pub newest: String,
    /// Dose forms.
    pub doses: String,
}

/// The table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EvidenceTable {
    /// What it is, and what it leaves out.
    pub caption: String,
    /// From left to right.
    pub columns: Vec<Column>,
    /// In the order in force.
    pub rows: Vec<Row>,
}

/// Id, words and sort of each column.
const COLUMNS: [(&str, &str, Option<Sort>); 8] = [
    ("name", "Condition", Some(Sort::Name)),
    ("approval", "Approval", None),
    ("strength", "How much tested", Some(Sort::Strength)),
    ("direction", "Result", Some(Sort::Direction)),
    ("trials", "Randomised trials", None),
    ("people", "People in them", Some(Sort::People)),
    ("newest", "Newest study", Some(Sort::Newest)),
    ("doses", "Dose forms", None),
];

/// Where there is nothing to say.
const NONE: &str = "none";

/// The table of a query's results.
#[must_use]
pub fn evidence_table(index: &Index, query: &Query) -> EvidenceTable {
    let column = |(id, label, sort): (_, _, Option<Sort>)| Column {
        id,
        label,
        sort: sort.map(Sort::id),
        sorted: match sort {
            Some(Sort::Name) if query.order() == Sort::Name => "ascending",
            Some(sort) if query.order() == sort => "descending",
            _ => "none",
        },
    };
    let found = facets::search(index, query);
    let query = &found.query;
    let rows: Vec<Row> = ordered(&found, query).into_iter().map(row).collect();
    let shown = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    EvidenceTable {
        caption: ["What was studied, and what came of it: ", &count(shown, "condition", "conditions")]
            .concat(),
        columns: COLUMNS.into_iter().map(column).collect(),
        rows,
    }
}

fn row(hit: &Candidate<'_>) -> Row {
    let (condition, grade) = (hit.entry.condition, &hit.grade);
    let doses: Vec<String> =
        hit.entry.regimens.iter().map(|regimen| regimen.label().to_ascii_lowercase()).collect();
    let or_none = |text: String| if text.is_empty() || text == "0" { NONE.to_owned() } else { text };
    Row {
        id: condition.id,
        name: condition.name,
        approval: labelled!(condition.approval),
        grade: answers(grade),
        trials: or_none(number(grade.randomised.records)),
        people: match (grade.randomised.records, grade.people(), grade.randomised.unstated) {
            (0, ..) => NONE.to_owned(),
            (_, 0, _) => "not stated".to_owned(),
            (_, known, 0) => number(known),
            (_, known, _) => ["at least ", &number(known)].concat(),
        },
        newest: or_none(grade.newest().map_or_else(String::new, |year| year.to_string())),
        doses: or_none(sentence(&list(&doses))),
    }
}
