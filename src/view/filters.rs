//! What filters and sorts there are, what each would give, and which are on.

use serde::Serialize;

use crate::facets::{Candidates, counts};
use crate::query::{Facet, Query, Sort};

/// A facet's value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FacetValue {
    /// Id.
    pub id: &'static str,
    /// In words.
    pub label: &'static str,
    /// Results that choosing it would give.
    pub count: usize,
    /// Whether it is on.
    pub selected: bool,
}

/// A facet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FacetView {
    /// Id.
    pub id: &'static str,
    /// In words.
    pub label: &'static str,
    /// All its values.
    pub values: Vec<FacetValue>,
}

/// A filter that is on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Chip {
    /// Facet id.
    pub facet: &'static str,
    /// Value id.
    pub value: &'static str,
    /// In words.
    pub label: &'static str,
    /// It is on because of what was typed: to be taken off by `literal` of the query.
    #[serde(rename = "byWords")]
    pub by_words: bool,
}

/// A way to sort.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SortView {
    /// Id.
    pub id: &'static str,
    /// In words.
    pub label: &'static str,
    /// Whether it is in force.
    pub selected: bool,
}

/// All seven facets.
#[must_use]
pub fn facet_views(found: &Candidates<'_>, query: &Query) -> Vec<FacetView> {
    let counts = counts(found, query);
    Facet::ALL.into_iter().zip(counts).map(|(facet, counts)| facet_view(facet, counts, query)).collect()
}

/// The filters that are on.
#[must_use]
pub fn chips(facets: &[FacetView], asked: &Query) -> Vec<Chip> {
    let by_words = |facet: &str| {
        Facet::ALL.into_iter().any(|known| known.id() == facet && asked.selected(known).is_empty())
    };
    let on = facets.iter().flat_map(|facet| facet.values.iter().map(move |value| (facet, value)));
    on.filter(|(_, value)| value.selected)
        .map(|(facet, value)| Chip {
            facet: facet.id,
            value: value.id,
            label: value.label,
            by_words: by_words(facet.id),
        })
        .collect()
}

fn facet_view(facet: Facet, counts: Vec<(&'static str, &'static str, usize)>, query: &Query) -> FacetView {
    let selected = query.selected(facet);
    let value = |(id, label, count)| FacetValue { id, label, count, selected: selected.contains(&id) };
    FacetView { id: facet.id(), label: facet.label(), values: counts.into_iter().map(value).collect() }
}

/// The ways to sort that make sense.
#[must_use]
pub fn sorts(query: &Query) -> Vec<SortView> {
    let searching = !query.text.trim().is_empty();
    let offered = Sort::ALL.into_iter().filter(|sort| searching || *sort != Sort::Relevance);
    offered
        .map(|sort| SortView { id: sort.id(), label: sort.label(), selected: sort == query.order() })
        .collect()
}
