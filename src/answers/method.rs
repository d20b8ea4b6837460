//! How we know: what was read, and how much of it, who made it, and where mistakes go.

use serde::Serialize;

use super::length::count;
use crate::dataset::{ABOUT, CONDITIONS, Confidence, EFFECTS, STUDIES};

/// How the facts came about, in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Method {
    /// Version of the facts.
    pub version: &'static str,
    /// ISO date.
    pub date: &'static str,
    /// Who made the explorer.
    pub made_by: &'static str,
    /// Where mistakes are reported.
    pub mistakes: &'static str,
    /// Uses.
    pub conditions: u32,
    /// Records of studies.
    pub records: u32,
    /// Of them, read in full.
    pub full_text: u32,
    /// Of them, read as a summary.
    pub summary: u32,
    /// Of them, known from another page's account.
    pub secondary: u32,
    /// Results with numbers.
    pub results: u32,
}

/// The method, counted over the facts.
#[must_use]
pub fn method() -> Method {
    let read_as =
        |confidence: Confidence| count(STUDIES.iter().filter(|study| study.confidence == confidence).count());
    Method {
        version: ABOUT.version,
        date: ABOUT.date,
        made_by: ABOUT.made_by,
        mistakes: ABOUT.mistakes,
        conditions: count(CONDITIONS.count()),
        records: count(STUDIES.count()),
        full_text: read_as(Confidence::FullText),
        summary: read_as(Confidence::Abstract),
        secondary: read_as(Confidence::Secondary),
        results: count(EFFECTS.count()),
    }
}
