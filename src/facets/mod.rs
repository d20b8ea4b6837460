//! Which conditions a query leaves, and how many each further choice would leave.
//!
//! Within a facet choices are alternatives, across facets all must hold. A value's count is the number of
//! results with that value as its facet's only choice and all other facets as they are.

use std::borrow::Cow;

mod tally;

pub use tally::{MOST_VALUES, Tally, all_hold};

use crate::dataset::{ABOUT, Regimen};
use crate::grade::Grade;
use crate::index::{Entry, Index};
use crate::order::sort_by_key;
use crate::query::{Bits, Facet, Query};
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
    /// Its values of every facet.
    pub bits: Bits,
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
    let candidate = |entry: &'a Entry, hit| {
        let grade = graded(entry, &query.regimen);
        let bits = if query.regimen.is_empty() { entry.bits } else { entry.bits_under(&grade) };
        Candidate { entry, hit, grade, bits }
    };
    // the drug's own name asks for all of them; marks without a letter or digit are words that nobody uses
    if typed.is_empty() || typed.is_subject() {
        let nothing = !typed.is_subject() && !query.text.trim().is_empty();
        let all = if nothing { &[] } else { index.entries.as_slice() };
        let all = all.iter().map(|entry| candidate(entry, None)).collect();
        return Candidates { all, typed, partial: false, forgiven: 0 };
    }
    let mut found = index.finder().find(&typed);
    sort_by_key(&mut found.hits, |hit| hit.doc);
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

/// Whether all facets of the query hold for a candidate.
#[must_use]
pub fn holds(query: &Query, candidate: &Candidate<'_>) -> bool {
    all_hold(&query.bits(), &candidate.bits)
}

/// How many results each value of each facet would give, facets in the order of [`Facet::ALL`].
#[must_use]
pub fn counts(found: &Candidates<'_>, query: &Query) -> Vec<Vec<(&'static str, &'static str, usize)>> {
    let chosen = query.bits();
    let tally = Tally::of(found.all.iter().map(|candidate| candidate.bits), &chosen);
    let graded = !query.strength.is_empty() || !query.direction.is_empty();
    Facet::ALL
        .into_iter()
        .zip(tally.counts)
        .map(|(facet, counts)| {
            let values = facet.values().into_iter().zip(counts);
            values
                .map(|((id, label), count)| {
                    // grades change with the dose form, so where grades are asked for each is counted under its own
                    let count = match Regimen::from_id(id).filter(|_| graded && facet == Facet::Regimen) {
                        Some(regimen) => count_under(found, query, regimen),
                        None => count as usize,
                    };
                    (id, label, count)
                })
                .collect()
        })
        .collect()
}

/// Results with this regimen as the only one chosen, graded from its studies alone.
fn count_under(found: &Candidates<'_>, query: &Query, regimen: Regimen) -> usize {
    let alone = Query { regimen: vec![regimen], ..query.clone() };
    let chosen = alone.bits();
    let holds = |candidate: &&Candidate<'_>| {
        candidate.entry.regimens.contains(&regimen)
            && all_hold(&chosen, &candidate.entry.bits_under(&candidate.entry.grade_for(&alone.regimen)))
    };
    found.all.iter().filter(holds).count()
}
