//! What to say where nothing is found: never an empty box, always a way out.

use serde::Serialize;

use super::list::result_ids;
use super::words::sentence;
use crate::dataset::ABOUT;
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
    pub text: String,
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
        return Nothing { text: text.to_owned(), suggestion: None, lift: lifts(index, query), unfiltered };
    }
    Nothing {
        text: honest(query, found),
        suggestion: index
            .finder()
            .nearest(&found.typed)
            .and_then(|(doc, field)| index.entries.get(doc as usize)?.field(field).map(|field| field.text)),
        lift: Vec::new(),
        unfiltered,
    }
}

/// What is said of words that nothing is known of.
fn honest(query: &Query, found: &Candidates<'_>) -> String {
    let question = &found.question;
    let name = question.not_understood(&query.text);
    let known = if question.asks_of_a_medicine() { ABOUT.unknown_medicine } else { ABOUT.unknown_use };
    // what the drug may do to somebody is no use, nor is a word or two of another language
    let says_something = name.chars().count() >= LEAST_LETTERS;
    if !found.answers.is_empty() || question.cause || !says_something {
        return NO_MATCH.to_owned();
    }
    // nor is a whole sentence
    if known == ABOUT.unknown_use && name.split(' ').count() > LONGEST_NAME {
        return NO_MATCH.to_owned();
    }
    let said = known.replace("{name}", name);
    // a sentence that begins with what was typed begins with a capital
    if known.starts_with('{') { sentence(&said) } else { said }
}

/// Words up to which it is.
const LONGEST_NAME: usize = 5;
/// Letters from which what was typed is taken for the name of a use or of a medicine.
const LEAST_LETTERS: usize = 4;
const NO_MATCH: &str = "No condition here matches these words. Try another name, or fewer letters.";

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
