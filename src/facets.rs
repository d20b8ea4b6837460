//! Which conditions a query leaves, and how many each further choice would leave.
//!
//! Within a facet choices are alternatives, across facets all must hold. A value's count is the number of
//! results with that value as its facet's only choice and all other facets as they are.

use std::borrow::Cow;

use crate::dataset::{ABOUT, Regimen};
use crate::grade::Grade;
use crate::index::{Entry, Index};
use crate::query::{Facet, Query};
use crate::search::{Hit, Typed};

/// A condition that the query's words match, before any facet.
#[derive(Debug)]
pub struct Candidate<'a> {
    /// The condition.
    pub entry: &'a Entry,
    /// Why; `None` where there were no words.
    pub hit: Option<Hit>,
    /// The grade under the regimens in force.
    pub grade: Cow<'a, Grade>,
}

/// What the words of a query leave.
#[derive(Debug)]
pub struct Candidates<'a> {
    /// In the order of the facts.
    pub all: Vec<Candidate<'a>>,
    /// The words as they were looked for.
    pub typed: Typed,
    /// No condition matches all words: these match the most.
    pub partial: bool,
    /// The words in which slips were forgiven, one bit each.
    pub forgiven: u16,
}

/// The conditions that the query's words match.
#[must_use]
pub fn search<'a>(index: &'a Index, query: &Query) -> Candidates<'a> {
    let typed = Typed::new(&query.text, ABOUT.subject);
    let candidate = |entry: &'a Entry, hit| Candidate { entry, hit, grade: graded(entry, &query.regimen) };
    if typed.is_empty() {
        // marks without a letter or digit are words that nobody uses
        let nothing = !query.text.trim().is_empty();
        let all = if nothing { &[] } else { index.entries.as_slice() };
        let all = all.iter().map(|entry| candidate(entry, None)).collect();
        return Candidates { all, typed, partial: false, forgiven: 0 };
    }
    let mut found = index.finder.find(&typed);
    found.hits.sort_unstable_by_key(|hit| hit.doc);
    let all = found
        .hits
        .into_iter()
        .filter_map(|hit| Some(candidate(index.entries.get(hit.doc as usize)?, Some(hit))))
        .collect();
    Candidates { all, typed, partial: found.partial, forgiven: found.forgiven }
}

fn graded<'a>(entry: &'a Entry, regimens: &[Regimen]) -> Cow<'a, Grade> {
    if regimens.is_empty() { Cow::Borrowed(&entry.grade) } else { Cow::Owned(entry.grade_for(regimens)) }
}

/// Whether all facets of the query hold for a condition with this grade.
#[must_use]
pub fn holds(query: &Query, entry: &Entry, grade: &Grade) -> bool {
    Facet::ALL.into_iter().all(|facet| holds_in(facet, query, entry, grade))
}

/// Whether one facet of the query holds.
fn holds_in(facet: Facet, query: &Query, entry: &Entry, grade: &Grade) -> bool {
    let condition = entry.condition;
    match facet {
        Facet::Regimen => any(&query.regimen, |v| entry.regimens.contains(v)),
        Facet::Strength => any(&query.strength, |v| grade.level == *v),
        Facet::Direction => any(&query.direction, |v| grade.direction == *v),
        Facet::Approval => any(&query.approval, |v| condition.approval == *v),
        Facet::Category => any(&query.category, |v| condition.category == *v),
        Facet::Mechanism => any(&query.mechanism, |v| condition.mechanisms.contains(v)),
        Facet::Article => any(&query.article, |v| condition.articles.contains(v)),
    }
}

fn any<T>(selected: &[T], holds: impl FnMut(&T) -> bool) -> bool {
    selected.is_empty() || selected.iter().any(holds)
}

/// How many results each value of a facet would give.
#[must_use]
pub fn counts(
    found: &[Candidate<'_>],
    query: &Query,
    facet: Facet,
) -> Vec<(&'static str, &'static str, usize)> {
    let others = |hit: &&Candidate<'_>| {
        Facet::ALL
            .into_iter()
            .filter(|other| *other != facet)
            .all(|other| holds_in(other, query, hit.entry, &hit.grade))
    };
    // grades change with the regimens in force, so this facet's counts are taken under each value's own
    let left: Vec<&Candidate<'_>> =
        if facet == Facet::Regimen { found.iter().collect() } else { found.iter().filter(others).collect() };
    let count = |id: &'static str| {
        let mut alone = query.clone();
        alone.clear(facet);
        alone.select(facet, id);
        let holds = |hit: &&&Candidate<'_>| match facet {
            Facet::Regimen => {
                holds_in(facet, &alone, hit.entry, &hit.grade)
                    && holds(&alone, hit.entry, &regraded(hit.entry, &alone))
            }
            _ => holds_in(facet, &alone, hit.entry, &hit.grade),
        };
        left.iter().filter(holds).count()
    };
    facet.values().into_iter().map(|(id, label)| (id, label, count(id))).collect()
}

/// The grade under the query's regimens, worked out only where a facet asks for it.
fn regraded<'a>(entry: &'a Entry, query: &Query) -> Cow<'a, Grade> {
    if query.strength.is_empty() && query.direction.is_empty() {
        Cow::Borrowed(&entry.grade)
    } else {
        graded(entry, &query.regimen)
    }
}
