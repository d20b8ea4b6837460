//! What to say where nothing is found: never an empty box, always a way out.

use serde::Serialize;

use super::list::result_ids;
use crate::facets::Candidates;
use crate::index::Index;
use crate::order::sort_by_key;
use crate::query::{Facet, Query};

/// A filter that stands in the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Lift {
    /// Facet id.
    pub facet: &'static str,
    /// Value id.
    pub value: &'static str,
    /// In words.
    pub label: &'static str,
    /// Results without it.
    pub count: usize,
}

/// Nothing was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Nothing {
    /// What to say.
    pub text: &'static str,
    /// The nearest spelling that finds something.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<&'static str>,
    /// Filters whose lifting would give results, most first.
    pub lift: Vec<Lift>,
    /// Results without any filter.
    pub unfiltered: usize,
}

/// Why there is no result, and what would give some.
#[must_use]
pub fn nothing(index: &Index, query: &Query, found: &Candidates<'_>) -> Nothing {
    let unfiltered = found.all.len();
    if unfiltered > 0 {
        let text = "No condition fits these words and all the filters together.";
        let without_words = "No condition fits all these filters together.";
        let text = if query.text.trim().is_empty() { without_words } else { text };
        return Nothing { text, suggestion: None, lift: lifts(index, query), unfiltered };
    }
    Nothing {
        text: "No condition here matches these words. Try another name, or fewer letters.",
        suggestion: index
            .finder()
            .nearest(&found.typed)
            .and_then(|(doc, field)| index.entries.get(doc as usize)?.field(field).map(|field| field.text)),
        lift: Vec::new(),
        unfiltered,
    }
}

fn lifts(index: &Index, query: &Query) -> Vec<Lift> {
    let mut lifts = Vec::new();
    for facet in Facet::ALL {
        let selected = query.selected(facet);
        for (value, label) in facet.values().into_iter().filter(|(id, _)| selected.contains(id)) {
            let mut without = query.clone();
            without.clear(facet);
            for other in selected.iter().filter(|other| **other != value) {
                without.select(facet, other);
            }
            let count = result_ids(index, &without).len();
            if count > 0 {
                lifts.push(Lift { facet: facet.id(), value, label, count });
            }
        }
    }
    sort_by_key(&mut lifts, |lift| usize::MAX - lift.count);
    lifts
}
