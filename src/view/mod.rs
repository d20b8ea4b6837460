//! View models: everything a page needs to draw one view, in words and figures, ready to cross the boundary.
//!
//! Field names and shapes are those of `src/browser/types.d.ts`.

mod answers;
pub mod articles;
mod cited;
pub mod compare;
mod condition;
mod dataset;
mod drug;
mod drug_hits;
pub mod evidence_map;
pub mod evidence_table;
mod filters;
mod frame;
mod grade;
mod list;
mod nothing;
mod seen;
mod sheet;
mod sources;
mod study;
pub mod timeline;
mod topics;
pub(crate) mod words;

pub use crate::answers::{GroupView, ResultView};
pub use answers::Answer;
pub use articles::articles;
pub use cited::{Cited, cited};
pub use compare::compare;
pub use condition::{ConditionView, condition};
pub use dataset::{DatasetView, Safety, dataset, safety};
pub use drug::{DrugView, drug};
pub use drug_hits::{DrugHit, DrugHits};
pub use evidence_map::evidence_map;
pub use evidence_table::evidence_table;
pub use filters::{Chip, FacetValue, FacetView, SortView};
pub use frame::{Frame, Picked, Tab, frame};
pub(crate) use grade::why_left_out;
pub use grade::{Answers, GradeView, LeftOutView, SummaryView, answers, figures, grade_view};
pub use list::{Card, ListView, Match, ReasonView, card_of, list, result_ids};
pub use nothing::{Lift, Nothing};
pub use seen::Seen;
pub use sheet::{DoseForm, Hurt, SheetSource, SheetView, sheet};
pub use sources::{SourcesView, sources};
pub use study::{Link, StudyView};
pub(crate) use study::{by_weight, links as study_links, source_links, unverified};
pub use timeline::timeline;
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
