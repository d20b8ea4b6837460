//! How many people an answer rests on, which uses are sorted by.

use std::cmp::Ordering;

use serde::Serialize;

use crate::grade::Grade;

/// People behind an answer: of its summary; without one of its trials; without trials of any record that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PeopleBehind {
    /// 0 where no record says.
    pub people: u32,
    /// Some of the records do not say how many they had.
    pub at_least: bool,
}

impl PeopleBehind {
    /// Of a grade.
    #[must_use]
    pub fn of(grade: &Grade) -> Self {
        let Grade { randomised, uncontrolled, anecdotal, .. } = grade;
        match &grade.effect {
            Some(summary) => Self { people: summary.people, at_least: false },
            None if randomised.records > 0 => {
                Self { people: randomised.people, at_least: randomised.unstated > 0 }
            }
            None => Self {
                people: uncontrolled.people.saturating_add(anecdotal.people),
                at_least: uncontrolled.unstated + anecdotal.unstated > 0,
            },
        }
    }

    /// The order of two grades by their people, most first.
    #[must_use]
    pub fn most_first(one: &Grade, other: &Grade) -> Ordering {
        Self::of(other).people.cmp(&Self::of(one).people)
    }
}
