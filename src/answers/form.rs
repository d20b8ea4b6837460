//! The answer of one dose form.

use serde::Serialize;

use super::grade::Answers;
use crate::dataset::Regimen;
use crate::index::Entry;

/// A dose form, and the answer from its studies alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct FormGrade {
    /// Its id.
    pub regimen: &'static str,
    /// Level 0 where there is no study.
    pub grade: Answers,
}

impl FormGrade {
    /// Of a use in one dose form.
    #[must_use]
    pub fn of(entry: &Entry, regimen: Regimen) -> Self {
        let grade = Answers::of(&entry.grade_for(&[regimen]), &entry.effects);
        Self { regimen: regimen.id(), grade }
    }
}

/// Each dose form of a use apart, where two or more were studied.
pub(super) fn forms(entry: &Entry) -> Vec<FormGrade> {
    let apart = entry.regimens.len() > 1;
    entry.regimens.iter().filter(|_| apart).map(|regimen| FormGrade::of(entry, *regimen)).collect()
}
