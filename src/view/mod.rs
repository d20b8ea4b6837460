//! View models: everything a page needs to draw one view, in words and figures, ready to cross the boundary.
//!
//! Field names and shapes are those of `src/browser/types.d.ts`.

mod condition;
mod dataset;
mod filters;
mod frame;
mod grade;
mod list;
mod nothing;
mod study;
mod topics;
pub(crate) mod words;

pub use condition::{ConditionView, condition};
pub use dataset::{DatasetView, Safety, dataset, safety};
pub use filters::{Chip, FacetValue, FacetView, SortView};
pub use frame::{Frame, Picked, Tab, frame};
pub use grade::{GradeView, LeftOutView, figures, grade_view};
pub use list::{Card, ListView, Match, ReasonView, list, result_ids};
pub use nothing::{Lift, Nothing};
pub use study::{Link, StudyView};
pub use topics::Topic;

use serde::Serialize;

/// An id with its label in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Labelled {
    /// Stable id.
    pub id: &'static str,
    /// What a reader sees.
    pub label: &'static str,
}

/// A [`Labelled`] of a closed list's value.
macro_rules! labelled {
    ($value:expr) => {
        $crate::view::Labelled { id: $value.id(), label: $value.label() }
    };
}
use labelled;
