//! Which conditions a query leaves, and how many each further choice would leave.
//!
//! Within a facet choices are alternatives, across facets all must hold. A value's count is the number of
//! results with that value as its facet's only choice and all other facets as they are.

use std::borrow::Cow;

mod hits;
mod tally;

use hits::Hits;
pub use tally::{MOST_VALUES, Tally, all_hold};

use crate::dataset::Regimen;
use crate::grade::Grade;
use crate::index::{Entry, Index};
use crate::query::{Bits, Facet, Query};
use crate::questions::{Answering, FoundBy, NameKind, Part, Question, Uses};
use crate::search::{Closeness, Hit, Reason, Typed};

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
    /// What was typed, understood.
    pub question: Question,
    /// The rows of the drug's tables that answer it, the most needed first.
    pub answers: Vec<Answering>,
    /// The query with the filters that its words mean.
    pub query: Query,
}

impl<'a> Candidates<'a> {
    fn of(question: Question, query: Query) -> Self {
        let (typed, all, answers) = (Typed::default(), Vec::new(), Vec::new());
        Self { all, typed, partial: false, forgiven: 0, question, answers, query }
    }

    /// These entries, each with its grade under the dose forms in force.
    fn with(mut self, entries: &mut dyn Iterator<Item = (&'a Entry, Option<Hit>)>) -> Self {
        for (entry, hit) in entries {
            let grade = graded(entry, &self.query.regimen);
            let bits = if self.query.regimen.is_empty() { entry.bits } else { entry.bits_under(&grade) };
            self.all.push(Candidate { entry, hit, grade, bits });
        }
        self
    }
}

/// Letters from which what is still being typed may be taken for the name of a use.
const BEGINNING_FROM: usize = 4;

/// The conditions that the query's words match, and the rows of the drug's tables that answer them.
#[must_use]
pub fn search<'a>(index: &'a Index, query: &Query) -> Candidates<'a> {
    if query.text.trim().is_empty() {
        let found = Candidates::of(Question::default(), query.clone());
        return found.with(&mut index.entries.iter().map(|entry| (entry, None)));
    }
    let question = index.reader().read(&query.text, &query.literal, &|word| index.is_spelled(word));
    let mut found = Candidates::of(question, query.clone());
    // of a use that is named the answer is that use, whether it is approved or not
    let about_one = !found.question.named.is_empty() && !found.question.named_by_product;
    for (facet, values) in found.question.filters.iter().filter(|_| !about_one) {
        let facet = Facet::of_question(*facet);
        if query.selected(facet).is_empty() {
            for id in *values {
                found.query.select(facet, id);
            }
        }
    }
    found.typed = found.question.typed();
    let Hits { found: mut hits, by_whole_name } = Hits::of(index, &found.question, &found.typed);
    let named = !found.question.named.is_empty();
    // a letter or two is the beginning of too much
    let few = found.typed.words().last().is_some_and(|word| word.letters() < BEGINNING_FROM);
    let in_names = |hit: &Hit| {
        let beginning = hit.rank.closeness == Closeness::Prefix;
        !hits.partial && hit.rank.reason <= Reason::AcrossNames && !(few && beginning)
    };
    let complete = |hit: &Hit| !hits.partial && !few && hit.rank.closeness <= Closeness::Whole;
    let uses = Uses {
        named: named || hits.hits.iter().any(in_names),
        // a word that may still be being typed matches too much
        matched: hits.hits.iter().any(complete),
        begun: hits
            .hits
            .iter()
            .any(|hit| hit.rank.closeness == Closeness::Prefix && hit.rank.reason <= Reason::WordInName),
    };
    found.answers = index.drug_rows().answer(&found.question, uses, &|word| index.spells(word));
    (found.partial, found.forgiven) = (hits.partial, hits.forgiven);
    let Question { with_other, cause, for_use, .. } = found.question;
    // a question about something else, or about what the drug does to somebody, asks for no use that it does not name
    let about_drug = (with_other || cause) && !for_use && !found.question.named_by_product && !by_whole_name;
    let only_filters = found.typed.says_little() && !found.question.filters.is_empty();
    let nothing_left = found.typed.is_empty() || only_filters;
    if nothing_left && !named {
        // what asks of the drug as a whole asks for all of them; marks without a letter or digit are words that nobody
        // uses, and a topic that nothing is known of has no answer
        let by_name = found.answers.iter().all(|answer| answer.by == FoundBy::DrugName);
        // nor are what it is made of and how it is taken an answer to a filter
        let aside = |answer: &Answering| answer.row.part >= Part::Formulations;
        let all = (by_name || !found.question.filters.is_empty() && found.answers.iter().all(aside))
            && !found.question.words.is_empty()
            && found.question.asks_of_the_whole();
        let entries = if all { index.entries.as_slice() } else { &[] };
        return found.with(&mut entries.iter().map(|entry| (entry, None)));
    }
    // a use that is named, or whose own name holds two of the names that were said
    let own = |doc: u32| {
        let named = &found.question.named;
        let within = || named.iter().filter(|name| found.question.is_within(name, index.name_of(doc)));
        named.iter().any(|name| u32::from(name.doc) == doc && name.kind == NameKind::Own)
            || within().count() > 1
    };
    let told = found.answers.iter().any(|answer| answer.by <= FoundBy::Said || answer.by == FoundBy::Topic);
    let answered = found.answers.iter().any(|answer| answer.by != FoundBy::Nearly);
    hits.hits.retain(|hit| {
        if about_drug {
            return own(hit.doc);
        }
        let whole_name = by_whole_name && hit.rank.reason <= Reason::CloseAlias;
        // the one word that a row answers is not another with a slip in it
        let close = hit.rank.reason > Reason::AcrossNames;
        let other_word = close && found.typed.strong() < 2 && answered;
        named || whole_name || !other_word && (!told || !close)
    });
    let kept = hits.hits.into_iter();
    found.with(&mut kept.filter_map(|hit| Some((index.entries.get(hit.doc as usize)?, Some(hit)))))
}

fn graded<'a>(entry: &'a Entry, regimens: &[Regimen]) -> Cow<'a, Grade> {
    if regimens.is_empty() { Cow::Borrowed(&entry.grade) } else { Cow::Owned(entry.grade_for(regimens)) }
}

/// How many results each value of each facet would give, facets in the order of [`Facet::ALL`].
#[must_use]
pub fn counts(found: &Candidates<'_>, query: &Query) -> Vec<Vec<(&'static str, usize)>> {
    let chosen = query.bits();
    let tally = Tally::of(found.all.iter().map(|candidate| candidate.bits), &chosen);
    let graded = Facet::ALL.into_iter().zip(&chosen).any(|(facet, bits)| facet.follows_grade() && *bits != 0);
    Facet::ALL
        .into_iter()
        .zip(tally.counts)
        .map(|(facet, counts)| {
            let values = facet.values().into_iter().zip(counts);
            values
                .map(|(id, count)| {
                    // grades change with the dose form, so where grades are asked for each is counted under its own
                    let count = match Regimen::from_id(id).filter(|_| graded && facet == Facet::Regimen) {
                        Some(regimen) => count_under(found, query, regimen),
                        None => count as usize,
                    };
                    (id, count)
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
