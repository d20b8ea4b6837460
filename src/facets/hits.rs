//! The uses that the words of a query match, before any facet.

use crate::index::Index;
use crate::order::sort_by_key;
use crate::questions::{NameKind, Question};
use crate::search::{Closeness, Found, Hit, Rank, Reason, Typed, Word, is_kind_of_illness, words};

/// Words that say something from which what was typed is a whole name although one has a slip in it, rather than a
/// question of which one word is like a name: "does it make you sleepy".
const WHOLE_NAME_FROM: u32 = 3;
/// Letters from which a word that stands in no name of a use is the name of something else.
const UNKNOWN_FROM: usize = 4;
/// Letters from which one word of a name is enough to tell which use is meant.
const NAME_FROM: usize = 11;
/// Words that say something up to which what was typed is taken for a name. More words are a story, of which some stand
/// in no name.
const SHORT_QUERY: u32 = 3;

/// What was matched.
#[derive(Debug)]
pub struct Hits {
    /// In the order of the facts.
    pub found: Found,
    /// All words together are a name with a slip in it.
    pub by_whole_name: bool,
}

impl Hits {
    /// Of a question, with the words of it that are searched.
    pub fn of(index: &Index, question: &Question, typed: &Typed) -> Self {
        let named = &question.named;
        // "what does it not help" looks for no word
        let only_asks = typed.says_little() && question.is_asked();
        let searched = !typed.is_empty() && !only_asks;
        let mut found = if searched { index.finder().find(typed) } else { Found::default() };
        let exact = named.iter().any(|name| question.is_all(name))
            || !found.partial && found.hits.iter().any(|hit| hit.rank.reason < Reason::CloseName);
        let mut by_whole_name = false;
        if !exact && searched {
            // with a slip somewhere it may be a name that holds words which only ask, or the drug's name
            let is_whole = |found: &Found| {
                !found.partial && found.hits.iter().any(|hit| hit.rank.reason <= Reason::CloseAlias)
            };
            let tried = [true, false].map(|with_drug| question.typed_whole(with_drug));
            let mut tried = tried.iter().map(|typed| (typed.strong(), index.finder().find(typed)));
            if let Some((strong, whole)) = tried.find(|(_, found)| is_whole(found)) {
                found = whole;
                by_whole_name = strong >= WHOLE_NAME_FROM;
            }
        }
        if !named.is_empty() {
            add_named(index, question, &mut found);
        } else if found.partial {
            let told = told_in_story(index, question, typed);
            if told.is_empty() {
                keep_partial(index, question, typed, &mut found);
            } else {
                found.hits = told;
            }
        } else {
            keep_complete(index, question, typed, &mut found);
        }
        found.partial &= !found.hits.is_empty();
        sort_by_key(&mut found.hits, |hit| hit.doc);
        Self { found, by_whole_name }
    }
}

/// The uses that are named come first, whatever else is said.
fn add_named(index: &Index, question: &Question, found: &mut Found) {
    let named = &question.named;
    if found.partial {
        // what has more of the words than a name that was said is an answer as well
        let most = named.iter().map(|name| question.beside(name)).min().unwrap_or(0);
        let is_named = |hit: &Hit| named.iter().any(|name| u32::from(name.doc) == hit.doc);
        found.hits.retain(|hit| {
            is_named(hit) || usize::from(hit.rank.missing) < most && !hit.rank.closeness.is_slip()
        });
        found.partial = false;
    }
    for name in named {
        let doc = u32::from(name.doc);
        // another name that stands in its own name too says more than one that several uses share
        let own = name.kind == NameKind::Own || question.is_within(name, index.name_of(doc));
        let reason = if own { Reason::ExactName } else { Reason::ExactAlias };
        // what has all the words comes first, and of several names the one that has most of them
        let beside = u8::try_from(question.beside(name)).unwrap_or(u8::MAX);
        let rank = Rank::new(beside, reason, Closeness::Same, false);
        match found.hits.iter_mut().find(|hit| hit.doc == doc) {
            Some(hit) => hit.rank = hit.rank.min(rank),
            None => found.hits.push(Hit { doc, rank, field: None }),
        }
    }
}

/// The uses that some of many words name, in any order, where no use has them all. A short text that holds a word of no
/// name is no story, and what is asked about the drug is not either.
fn told_in_story(index: &Index, question: &Question, typed: &Typed) -> Vec<Hit> {
    if typed.strong() <= SHORT_QUERY || question.speaks_of_the_drug() {
        return Vec::new();
    }
    let rank = Rank::new(0, Reason::ExactAlias, Closeness::Whole, true);
    index.finder().told_apart(typed).into_iter().map(|doc| Hit { doc, rank, field: None }).collect()
}

/// No use has all the words. Fewer than half of them are no answer; nor, to a question about the drug, is a use that lacks
/// the word that stands in the fewest names; nor, to a short name that holds a word of no name, one with half of it.
fn keep_partial(index: &Index, question: &Question, typed: &Typed, found: &mut Found) {
    let strong = typed.strong();
    let weak = u32::try_from(typed.words().len()).unwrap_or(u32::MAX).saturating_sub(strong);
    let about_drug = question.speaks_of_the_drug();
    let rarest = about_drug.then(|| index.finder().with_rarest(typed));
    let unknown = strong <= SHORT_QUERY && index.finder().holds_unknown(typed, UNKNOWN_FROM, NAME_FROM);
    let least = u32::from(about_drug || unknown);
    found.hits.retain(|hit| {
        let missing = u32::from(hit.rank.missing).saturating_sub(weak);
        let enough = missing * 2 + least <= strong;
        // nor is one that needs both a word left out and a slip forgiven
        let near = !about_drug && !question.is_asked() || !hit.rank.closeness.is_slip();
        let rare = rarest.as_ref().is_none_or(|docs| docs.contains(&hit.doc));
        enough && near && rare && hit.rank.reason < Reason::Text
    });
}

/// Words that stand here and there in what is said of a use say nothing of it, nor does one of them without those that say
/// little beside it. Of what is called an illness, a use of which another name holds the one word that names it is another
/// illness, unless that name calls it one as well.
fn keep_complete(index: &Index, question: &Question, typed: &Typed, found: &mut Found) {
    let asked = question.is_asked();
    let scattered =
        |hit: &Hit| hit.rank.reason == Reason::Text && (asked || hit.field.is_none() || hit.rank.missing > 0);
    let kind_of_illness = |word: &Word| is_kind_of_illness(&word.plain);
    let names_illness = typed.strong() == 1 && question.words.iter().any(kind_of_illness);
    let calls_it_one = |hit: &Hit| {
        let entry = index.entries.get(hit.doc as usize);
        let field = hit.field.and_then(|field| entry?.field(field));
        field.is_some_and(|field| words(field.text).iter().any(kind_of_illness))
    };
    let other_illness = |hit: &Hit| {
        names_illness && hit.rank.more && hit.rank.reason > Reason::WordInName && !calls_it_one(hit)
    };
    found.hits.retain(|hit| !scattered(hit) && !other_illness(hit));
}
