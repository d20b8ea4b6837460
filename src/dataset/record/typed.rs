//! What readers type, and the rows and filters that it stands for.

use crate::dataset::lines::Lines;
use crate::dataset::vocabulary::{Frame, QuestionFacet, Regimen};

/// What readers type for rows of the drug's tables, by their ids: searched, never shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AlsoTyped {
    /// Ids of interactions: the words count only where one of these is said as well. Empty: they always count.
    pub beside: &'static [&'static str],
    /// The same with ids of warnings: one of either is enough.
    pub beside_warning: &'static [&'static str],
    pub comparison: &'static [&'static str],
    pub contraindication: &'static [&'static str],
    pub effect: &'static [&'static str],
    pub formulation: &'static [&'static str],
    pub help: &'static [&'static str],
    pub interaction: &'static [&'static str],
    pub mechanism: &'static [&'static str],
    pub quantity: &'static [&'static str],
    pub question: &'static [&'static str],
    pub regimen: &'static [&'static str],
    pub warning: &'static [&'static str],
    pub words: Lines,
}

/// What people call the drug, and the form that is then in view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DrugName {
    pub words: Lines,
    pub regimen: Option<Regimen>,
    pub formulation: Option<&'static str>,
    /// Rows of the drug's tables, as `table/id`, that answer where nothing else is asked.
    pub rows: Lines,
}

/// Words that only ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asking {
    pub words: Lines,
}

/// Words that are a filter of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FilterWords {
    pub facet: QuestionFacet,
    /// Ids of the filter's values.
    pub values: Lines,
    pub words: Lines,
}

/// What a question may be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Topic {
    pub id: &'static str,
    pub frame: Option<Frame>,
    pub words: Lines,
    /// Rows of the drug's tables, as `table/id`.
    pub rows: Lines,
}

/// Rows that come before all others, as `table/id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Danger {
    pub rows: Lines,
}
