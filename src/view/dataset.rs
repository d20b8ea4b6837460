//! What the dataset says of itself, and the line that stands in every view.

use serde::Serialize;

use super::condition::GRADE_NOTE;
use super::words::{date, number};
use crate::dataset::{ABOUT, ARTICLES, CLAIMS, CONDITIONS, Lines, STUDIES};

/// The line that stands in every view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Safety {
    /// "Information, not medical advice."
    pub notice: &'static str,
    /// What can kill, one sentence each.
    pub dangers: Lines,
}

/// How many rows the main tables have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Conditions.
    pub conditions: usize,
    /// Studies.
    pub studies: usize,
    /// Claims of the articles.
    pub claims: usize,
    /// Articles.
    pub articles: usize,
}

/// Version, date and size of the facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DatasetView {
    /// The drug.
    pub subject: &'static str,
    /// Version of the facts.
    pub version: &'static str,
    /// ISO date.
    pub date: &'static str,
    /// All of it in one line.
    pub label: String,
    /// What a grade is and is not: stands in every view.
    #[serde(rename = "gradeNote")]
    pub grade_note: &'static str,
    /// Sizes.
    pub counts: Counts,
}

/// The safety line.
#[must_use]
pub fn safety() -> Safety {
    Safety { notice: ABOUT.notice, dangers: ABOUT.dangers }
}

/// The dataset's own description.
#[must_use]
pub fn dataset() -> DatasetView {
    let counts = Counts {
        conditions: CONDITIONS.count(),
        studies: STUDIES.count(),
        claims: CLAIMS.count(),
        articles: ARTICLES.count(),
    };
    let text = |count: usize| number(u32::try_from(count).unwrap_or(u32::MAX));
    let label = [
        "Facts ",
        ABOUT.version,
        ", ",
        &date(ABOUT.date),
        ": ",
        &text(counts.conditions),
        " conditions, ",
        &text(counts.studies),
        " studies",
    ]
    .concat();
    DatasetView {
        subject: ABOUT.subject,
        version: ABOUT.version,
        date: ABOUT.date,
        label,
        grade_note: GRADE_NOTE,
        counts,
    }
}
