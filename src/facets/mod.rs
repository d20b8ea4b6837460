//! Which conditions a query leaves, and how many each further choice would leave.
//!
//! Within a facet choices are alternatives, across facets all must hold. A value's count is the number of
//! results with that value as its facet's only choice and all other facets as they are.

use std::borrow::Cow;

mod tally;

pub use tally::{MOST_VALUES, Tally, all_hold};

use crate::dataset::Regimen;
use crate::grade::Grade;
use crate::index::{Entry, Index};
use crate::order::sort_by_key;
use crate::query::{Bits, Facet, Query};
use crate::questions::{Answering, FoundBy, NameKind, Question};
use crate::search::{Closeness, Found, Hit, Rank, Reason, Typed, Word, is_kind_of_illness, words};

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

/// Words that say something from which what was typed is a whole name although one has a slip in it, rather than a
/// question of which one word is like a name: "does it make you sleepy".
const WHOLE_NAME_FROM: u32 = 3;
/// Letters from which a word that no use knows is the name of something else.
const UNKNOWN_FROM: usize = 4;
/// Letters from which a word that stands in a name says it all.
const NAME_FROM: usize = 11;
/// Words that say something up to which what was typed is a name; what has more tells of something, in many words.
const SHORT_QUERY: u32 = 3;

/// The conditions that the query's words match, and the rows of the drug's tables that answer them.
#[must_use]
pub fn search<'a>(index: &'a Index, query: &Query) -> Candidates<'a> {
    if query.text.trim().is_empty() {
        let found = Candidates::of(Question::default(), query.clone());
        return found.with(&mut index.entries.iter().map(|entry| (entry, None)));
    }
    let question = index.reader().read(&query.text, &query.literal);
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
    let (mut hits, named, by_whole_name) = hits(index, &found);
    let used = named || hits.hits.iter().any(|hit| hit.rank.reason <= Reason::AcrossNames && !hits.partial);
    let matched = !hits.partial && !hits.hits.is_empty();
    found.answers = index.drug_rows().answer(&found.question, used, matched, &|word| index.spells(word));
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
        let all = by_name && !found.question.words.is_empty() && found.question.asks_of_the_whole();
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

/// What the words match among the uses, in the order of the facts; whether one is named in full; and whether all words
/// together are a name with a slip in it.
fn hits(index: &Index, found: &Candidates<'_>) -> (Found, bool, bool) {
    let named = &found.question.named;
    // "what does it not help" looks for no word
    let only_asks = found.typed.says_little() && found.question.is_asked();
    let searched = !found.typed.is_empty() && !only_asks;
    let mut hits = if searched { index.finder().find(&found.typed) } else { Found::default() };
    let exact = named.iter().any(|name| found.question.is_all(name))
        || !hits.partial && hits.hits.iter().any(|hit| hit.rank.reason < Reason::CloseName);
    let mut by_whole_name = false;
    if !exact && searched {
        // with a slip somewhere it may be a name that holds words which only ask, or the drug's name
        let is_whole = |found: &Found| {
            !found.partial && found.hits.iter().any(|hit| hit.rank.reason <= Reason::CloseAlias)
        };
        let tried = [true, false].map(|with_drug| found.question.typed_whole(with_drug));
        let mut tried = tried.iter().map(|typed| (typed.strong(), index.finder().find(typed)));
        if let Some((strong, whole)) = tried.find(|(_, found)| is_whole(found)) {
            hits = whole;
            by_whole_name = strong >= WHOLE_NAME_FROM;
        }
    }
    if !named.is_empty() {
        if hits.partial {
            // what has more of the words than a name that was said is an answer as well
            let most = named.iter().map(|name| found.question.beside(name)).min().unwrap_or(0);
            let is_named = |hit: &Hit| named.iter().any(|name| u32::from(name.doc) == hit.doc);
            hits.hits.retain(|hit| {
                is_named(hit) || usize::from(hit.rank.missing) < most && !hit.rank.closeness.is_slip()
            });
            hits.partial = false;
        }
        for name in named {
            let doc = u32::from(name.doc);
            // another name that stands in its own name too says more than one that several uses share
            let own = name.kind == NameKind::Own || found.question.is_within(name, index.name_of(doc));
            let reason = if own { Reason::ExactName } else { Reason::ExactAlias };
            // what has all the words comes first, and of several names the one that has most of them
            let beside = u8::try_from(found.question.beside(name)).unwrap_or(u8::MAX);
            let rank = Rank::new(beside, reason, Closeness::Same, false);
            match hits.hits.iter_mut().find(|hit| hit.doc == doc) {
                Some(hit) => hit.rank = hit.rank.min(rank),
                None => hits.hits.push(Hit { doc, rank, field: None }),
            }
        }
    } else if hits.partial {
        // fewer than half of the words are no answer, nor is to a question about the drug one that lacks the word by which
        // fewest uses are called
        let strong = found.typed.strong();
        let weak = u32::try_from(found.typed.words().len()).unwrap_or(u32::MAX).saturating_sub(strong);
        let rarest = index.finder().with_rarest(&found.typed);
        // of a question about the drug more than half, and of words of which no use knows one: "sickle cell"
        let about_drug = found.question.speaks_of_the_drug();
        let strange =
            strong <= SHORT_QUERY && index.finder().holds_unknown(&found.typed, UNKNOWN_FROM, NAME_FROM);
        let least = u32::from(about_drug || strange);
        hits.hits.retain(|hit| {
            let missing = u32::from(hit.rank.missing).saturating_sub(weak);
            let enough = missing * 2 + least <= strong;
            // nor is one that needs both a word left out and a slip forgiven
            let near = !about_drug && !found.question.is_asked() || !hit.rank.closeness.is_slip();
            enough && near && hit.rank.reason < Reason::Text && (!about_drug || rarest.contains(&hit.doc))
        });
    } else {
        // words that stand here and there in what is said of a use say nothing of it, nor does one of them without those
        // that say little: "down" is not "Down syndrome"
        let asked = found.question.is_asked();
        let scattered = |hit: &Hit| {
            hit.rank.reason == Reason::Text && (asked || hit.field.is_none() || hit.rank.missing > 0)
        };
        let one_word = found.typed.strong() == 1;
        let kind_of_illness = |word: &Word| is_kind_of_illness(&word.plain);
        let names_illness = one_word && found.question.words.iter().any(kind_of_illness);
        // the word of "heart disease" is not that of "racing heart"
        let other = |hit: &Hit| {
            let entry = index.entries.get(hit.doc as usize);
            let field = hit.field.and_then(|field| entry?.field(field));
            let says_so = field.is_some_and(|field| words(field.text).iter().any(kind_of_illness));
            names_illness && hit.rank.more && hit.rank.reason > Reason::WordInName && !says_so
        };
        hits.hits.retain(|hit| !scattered(hit) && !other(hit));
    }
    hits.partial &= !hits.hits.is_empty();
    sort_by_key(&mut hits.hits, |hit| hit.doc);
    (hits, !named.is_empty(), by_whole_name)
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
