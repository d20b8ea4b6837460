//! Why nothing was found, and what would give something.

use serde::Serialize;

use super::length::count;
use crate::dataset::ABOUT;
use crate::facets::{self, Candidates, all_hold};
use crate::index::Index;
use crate::order::sort_by_key;
use crate::query::{Facet, Query};

/// Words up to which what was typed is taken for the name of a use or a medicine, and is not a whole sentence.
const LONGEST_NAME: usize = 5;
/// Letters from which it is taken for a name at all.
const LEAST_LETTERS: usize = 4;

/// A filter that stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Lift {
    /// Facet id.
    pub facet: &'static str,
    /// Value id.
    pub value: &'static str,
    /// Results without it.
    pub count: u32,
}

/// Nothing was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Nothing {
    /// `filters`, `words-and-filters`, `no-match` or `unknown`.
    pub why: &'static str,
    /// What the facts say of a use or a medicine that they do not know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The nearest spelling that finds something.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<&'static str>,
    /// Filters whose lifting would give results, most first.
    pub lift: Vec<Lift>,
    /// Results without any filter.
    pub unfiltered: u32,
}

/// Why there is no result.
#[must_use]
pub fn nothing(index: &Index, query: &Query, found: &Candidates<'_>) -> Nothing {
    let unfiltered = count(found.all.len());
    if unfiltered > 0 {
        let why = if query.text.trim().is_empty() { "filters" } else { "words-and-filters" };
        return Nothing { why, text: None, suggestion: None, lift: lifts(index, query), unfiltered };
    }
    let text = unknown(index, query, found);
    let near = index.finder().nearest(&found.typed);
    Nothing {
        why: if text.is_some() { "unknown" } else { "no-match" },
        text,
        suggestion: near.and_then(|(doc, field)| Some(index.entries.get(doc as usize)?.field(field)?.text)),
        lift: Vec::new(),
        unfiltered,
    }
}

/// What is said of words that may name a use or a medicine.
fn unknown(index: &Index, query: &Query, found: &Candidates<'_>) -> Option<String> {
    let question = &found.question;
    let name = one_way(question.not_understood(&query.text));
    let name = name.as_str();
    let medicine = question.asks_of_a_medicine();
    let known = if medicine { ABOUT.unknown_medicine } else { ABOUT.unknown_use };
    let sentence = name.split(' ').count() > LONGEST_NAME;
    // what the drug may do to somebody is no use, nor is a word or two of another language
    if !found.answers.is_empty()
        || found.typed.says_little()
        || question.cause
        || name.chars().count() < LEAST_LETTERS
        || sentence && !medicine
    {
        return None;
    }
    // several words that are all used in what is said of the uses are no name of a medicine ("weight gain")
    let told = question.content().count() > 1 && question.content().all(|word| index.spells(&word.plain));
    if sentence || told && medicine {
        return Some(ABOUT.unknown_question.to_owned());
    }
    let said = known.replace("{name}", name);
    // a sentence that begins with what was typed begins with a capital
    Some(if known.starts_with('{') { capital(&said) } else { said })
}

/// Without the marks that turn the direction of writing (Unicode's bidirectional controls): they would turn the sentence.
pub(super) fn one_way(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .collect()
}

/// With a capital first letter.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

fn lifts(index: &Index, query: &Query) -> Vec<Lift> {
    let mut lifts = Vec::new();
    for facet in Facet::ALL {
        let selected = query.selected(facet);
        for value in &selected {
            let mut without = query.clone();
            without.clear(facet);
            for other in selected.iter().filter(|other| *other != value) {
                without.select(facet, other);
            }
            let found = facets::search(index, &without);
            let chosen = found.query.bits();
            let left = found.all.iter().filter(|candidate| all_hold(&chosen, &candidate.bits)).count();
            if left > 0 {
                lifts.push(Lift { facet: facet.id(), value, count: count(left) });
            }
        }
    }
    sort_by_key(&mut lifts, |lift| std::cmp::Reverse(lift.count));
    lifts
}
