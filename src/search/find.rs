//! From what was typed to the documents that match, each with its rank.
//!
//! All words must match something in a document. Where that finds nothing, slips are forgiven in every word, then
//! words are taken as run together or pulled apart; at last the documents that match the most words are given.

use std::cell::RefCell;

use super::lexicon::Lexicon;
use super::number::Number;
use super::rank::{FieldKind, Hit, Rank, Reason, reason};
use super::scratch::{Matched, Scratch};
use super::texts::Texts;
use super::typed::Typed;
use super::wanted::{BEGINNING_WITH_SLIP, BEGINNING_WITH_TWO_SLIPS, Closeness, Wanted};

/// A suggestion may differ in two letters of five, and in so many at most.
const SUGGESTED_SLIPS: (usize, usize) = (2, 5);
const MOST_SUGGESTED_SLIPS: usize = 5;

/// Letters of a word without which a name of several is too common to be found in a story ("back pain").
const LONG_IN_NAME: usize = 7;
/// Words that may stand between those of such a name.
const BETWEEN: usize = 2;
/// Letters of a word that tells a use by itself.
const LONG_ALONE: usize = 12;

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// In no order but that of the documents.
    pub hits: Vec<Hit>,
    /// No document matches all words: these match the most.
    pub partial: bool,
    /// The typed words in which slips were forgiven, one bit each.
    pub forgiven: u16,
}

/// Searches texts.
#[derive(Debug)]
pub struct Finder<N = u16> {
    texts: Texts<N>,
    scratch: RefCell<Scratch<N>>,
}

impl<N: Number> Finder<N> {
    /// Over these texts.
    #[must_use]
    pub fn new(texts: Texts<N>) -> Self {
        let scratch = Scratch::new(&texts);
        Self { texts, scratch: RefCell::new(scratch) }
    }

    /// The words of all texts.
    #[must_use]
    pub fn lexicon(&self) -> &Lexicon {
        &self.texts.lexicon
    }

    /// Forgets the words that were looked up last.
    #[cfg(feature = "bench")]
    pub fn forget(&self) {
        if let Ok(mut scratch) = self.scratch.try_borrow_mut() {
            scratch.forget();
        }
    }

    /// The documents that match.
    #[must_use]
    pub fn find(&self, typed: &Typed) -> Found {
        // nobody else holds it: a search calls nothing of the caller's
        let Ok(mut scratch) = self.scratch.try_borrow_mut() else { return Found::default() };
        let wanted = typed.words();
        let all: u16 = (0..wanted.len()).fold(0, |all, n| all | 1 << n);
        let mut found = Found::default();
        for forgiving in [false, true] {
            scratch.clear();
            found.forgiven = scratch.look_up(&self.texts, wanted, forgiving);
            let complete =
                scratch.docs.iter().filter(|doc| scratch.seen_in(**doc) & typed.strong == typed.strong);
            found.hits = complete.filter_map(|doc| self.judge_best(*doc, all, typed, &scratch)).collect();
            if forgiving {
                // a word with a slip in it, and others here and there in what is said, are chance
                found.hits.retain(|hit| hit.rank.reason < Reason::Text || !hit.rank.closeness.is_slip());
            }
            if !found.hits.is_empty() || found.forgiven == all {
                break;
            }
        }
        if found.hits.is_empty() {
            found.hits = typed.run_together.as_ref().map_or(Vec::new(), |name| self.run_together(name));
        }
        if found.hits.is_empty() && wanted.len() > 1 {
            found.hits = self.partial(&scratch, typed);
            found.partial = !found.hits.is_empty();
        }
        scratch.clear();
        found
    }

    /// The rank of a document that has all the words that say something, and perhaps some of the others.
    fn judge_best(&self, doc: u32, all: u16, typed: &Typed, scratch: &Scratch<N>) -> Option<Hit> {
        if typed.strong == all {
            return self.judge(doc, all, typed, scratch);
        }
        // what the names say goes before what somebody's text happens to hold
        let named = self.present(doc, FieldKind::is_name, scratch);
        let enough = |seen: u16| seen & typed.strong == typed.strong;
        // not all that was seen counts: in running text no slip is forgiven
        let need = if enough(named) { named } else { self.present(doc, |_| true, scratch) };
        enough(need).then(|| self.judge(doc, need, typed, scratch)).flatten()
    }

    /// The documents that have the most of the words that say something: in their names, or where no name has any,
    /// anywhere.
    fn partial(&self, scratch: &Scratch<N>, typed: &Typed) -> Vec<Hit> {
        for within in [FieldKind::is_name as fn(FieldKind) -> bool, |_| true] {
            let seen = scratch.docs.iter().map(|doc| (*doc, self.present(*doc, within, scratch)));
            let seen: Vec<(u32, u16)> = seen.collect();
            let strong = |seen: u16| (seen & typed.strong).count_ones();
            let most = seen.iter().map(|(_, seen)| strong(*seen)).max().unwrap_or(0);
            if most > 0 {
                let best = seen.into_iter().filter(|(_, seen)| strong(*seen) == most);
                return best.filter_map(|(doc, seen)| self.judge(doc, seen, typed, scratch)).collect();
            }
        }
        Vec::new()
    }

    /// The documents in whose names that typed word stands that stands in the fewest.
    #[must_use]
    pub fn with_rarest(&self, typed: &Typed) -> Vec<u32> {
        let Ok(mut scratch) = self.scratch.try_borrow_mut() else { return Vec::new() };
        scratch.look_up(&self.texts, typed.words(), false);
        let held: Vec<(u32, u16)> =
            scratch.docs.iter().map(|doc| (*doc, self.present(*doc, FieldKind::is_name, &scratch))).collect();
        scratch.clear();
        let docs = |n: usize| held.iter().filter(move |(_, words)| words >> n & 1 == 1).map(|(doc, _)| *doc);
        let known =
            (0..typed.words().len()).filter(|n| typed.strong >> n & 1 == 1 && docs(*n).next().is_some());
        known.min_by_key(|n| docs(*n).count()).map(|n| docs(n).collect()).unwrap_or_default()
    }

    /// Whether a whole word that says something, of `from` letters or more, stands in no document's names, slips forgiven,
    /// and no word of `enough` letters or more stands in one.
    #[must_use]
    pub fn holds_unknown(&self, typed: &Typed, from: usize, enough: usize) -> bool {
        let Ok(mut scratch) = self.scratch.try_borrow_mut() else { return false };
        scratch.look_up(&self.texts, typed.words(), true);
        let names = |seen: u16, doc: &u32| seen | self.present(*doc, FieldKind::is_name, &scratch);
        let known = scratch.docs.iter().fold(0, names);
        scratch.clear();
        let words = || typed.words().iter().enumerate().filter(|(n, _)| typed.strong >> n & 1 == 1);
        let is_known = |n: usize| known >> n & 1 == 1;
        // slips are forgiven in what is still being typed from its fifth letter on
        let from = |word: &Wanted| if word.beginning { from.max(BEGINNING_WITH_SLIP) } else { from };
        words().any(|(n, word)| word.letters() >= from(word) && !is_known(n))
            && !words().any(|(n, word)| word.letters() >= enough && is_known(n))
    }

    /// The typed words that stand in a document's fields of some kinds, one bit each.
    fn present(&self, doc: u32, within: fn(FieldKind) -> bool, scratch: &Scratch<N>) -> u16 {
        let fields = self.texts.fields(doc).filter(|field| within(field.kind));
        fields.fold(0, |seen, field| seen | scratch.present(field.words, field.kind))
    }

    /// Names that are the typed words run together, or pulled apart, slips forgiven.
    fn run_together(&self, name: &Wanted) -> Vec<Hit> {
        let mut hits = Vec::new();
        for doc in 0..self.texts.len() {
            let names = self.texts.fields(doc).filter(|field| field.kind.is_name());
            let best = names.filter_map(|field| {
                let (slips, more) = self.texts.lexicon.run_together(field.words, name, name.forgiven())?;
                if slips > 1 && name.letters() < BEGINNING_WITH_TWO_SLIPS {
                    return None;
                }
                let closeness = match slips {
                    0 => Closeness::Prefix,
                    1 => Closeness::Slip,
                    _ => Closeness::TwoSlips,
                };
                let reason =
                    if field.kind == FieldKind::Name { Reason::CloseName } else { Reason::CloseAlias };
                Some((Rank::new(0, reason, closeness, more), field.position))
            });
            if let Some((rank, field)) = best.min() {
                hits.push(Hit { doc, rank, field: Some(field) });
            }
        }
        hits
    }

    /// The documents one of whose names is said in full, whatever else is said; with `false` where a slip had to be
    /// forgiven for that, which it is in names of one word of so many letters.
    #[must_use]
    pub fn said(&self, typed: &Typed, slip_from: usize) -> Vec<(u32, bool)> {
        let Ok(mut scratch) = self.scratch.try_borrow_mut() else { return Vec::new() };
        let mut found: Vec<(u32, bool)> = Vec::new();
        for forgiving in [false, true] {
            scratch.clear();
            scratch.look_up(&self.texts, typed.words(), forgiving);
            for doc in &scratch.docs {
                if found.iter().any(|(known, _)| known == doc) {
                    continue;
                }
                let mut names = self.texts.fields(*doc).filter(|field| field.kind.is_name());
                let says = names.any(|name| {
                    if forgiving {
                        scratch.says_nearly(name.words, typed.words(), slip_from)
                    } else {
                        scratch.says(name.words)
                    }
                });
                if says {
                    found.push((*doc, !forgiving));
                }
            }
        }
        scratch.clear();
        found
    }

    /// The documents that some of the typed words name, whatever else is typed: one of whose names of several words, of
    /// which one has seven letters or more, is said in full and close together; or in whose own name alone a word of
    /// twelve letters or more stands.
    #[must_use]
    pub fn told_apart(&self, typed: &Typed) -> Vec<u32> {
        let Ok(mut scratch) = self.scratch.try_borrow_mut() else { return Vec::new() };
        scratch.look_up(&self.texts, typed.words(), false);
        let longer = |seen: u16, letters: usize| {
            typed.words().iter().enumerate().any(|(n, word)| seen >> n & 1 == 1 && word.letters() >= letters)
        };
        // words from the first of them to the last
        let between =
            |seen: u16| (u16::BITS - seen.leading_zeros()).saturating_sub(seen.trailing_zeros()) as usize;
        let mut told: Vec<u32> = Vec::new();
        let mut own = Vec::new();
        for doc in &scratch.docs {
            for name in self.texts.fields(*doc).filter(|field| field.kind.is_name()) {
                let seen = scratch.present_whole(name.words);
                let together = between(seen) <= name.words.len() + BETWEEN;
                let says = name.words.len() > 1
                    && scratch.says(name.words)
                    && longer(seen, LONG_IN_NAME)
                    && together;
                if says && !told.contains(doc) {
                    told.push(*doc);
                }
                if name.kind == FieldKind::Name {
                    own.push((*doc, seen));
                }
            }
        }
        scratch.clear();
        for (n, word) in typed.words().iter().enumerate() {
            let mut holds = own.iter().filter(|(_, seen)| seen >> n & 1 == 1);
            if let (Some((doc, _)), None) = (holds.next(), holds.next())
                && word.letters() >= LONG_ALONE
                && !told.contains(doc)
            {
                told.push(*doc);
            }
        }
        told
    }

    /// The name nearest in spelling, as document and field, further away than a search forgives.
    #[must_use]
    pub fn nearest(&self, typed: &Typed) -> Option<(u32, u32)> {
        let name = typed.run_together.as_ref()?;
        let most = (name.letters() * SUGGESTED_SLIPS.0 / SUGGESTED_SLIPS.1).min(MOST_SUGGESTED_SLIPS);
        let names =
            (0..self.texts.len()).flat_map(|doc| self.texts.fields(doc).map(move |field| (doc, field)));
        let most = u8::try_from(most).unwrap_or(u8::MAX);
        let name = name.whole();
        let near = names.filter(|(_, field)| field.kind.is_name()).filter_map(|(doc, field)| {
            let (slips, _) = self.texts.lexicon.run_together(field.words, &name, most)?;
            Some((slips, field.kind, doc, field.position))
        });
        near.min().map(|(_, _, doc, field)| (doc, field))
    }

    /// The best rank for which a document matches the typed words of `need`, one bit each.
    fn judge(&self, doc: u32, need: u16, typed: &Typed, scratch: &Scratch<N>) -> Option<Hit> {
        let missing = typed.words().len().saturating_sub(need.count_ones() as usize);
        let missing = u8::try_from(missing).unwrap_or(u8::MAX);
        let mut best: Option<(Rank, Option<u32>)> = None;
        let mut names = Matched::default();
        let mut anywhere = Matched::default();
        let better =
            |best: &Option<(Rank, Option<u32>)>, rank: Rank| best.is_none_or(|(held, _)| rank < held);
        for field in self.texts.fields(doc) {
            // fields come in the order in which they count: what follows gives no better reason, though it may give as
            // good a one more closely, which is not looked for
            if best.is_some_and(|(rank, _)| rank.reason <= floor(field.kind)) {
                break;
            }
            let matched = scratch.matched(field.words, field.kind == FieldKind::Text, need);
            if matched.is_empty() {
                continue;
            }
            anywhere.merge(matched);
            if field.kind.is_name() {
                names.merge(matched);
            }
            if let Some(closeness) = matched.worst(need) {
                let leading = scratch.leads(field.words, need);
                let more = field.words.len() > need.count_ones() as usize;
                let rank = Rank::new(missing, reason(field.kind, closeness, leading, more), closeness, more);
                if better(&best, rank) {
                    best = Some((rank, Some(field.position)));
                }
            }
        }
        let across = |closeness: Closeness| {
            if closeness.is_slip() { Reason::CloseAlias } else { Reason::AcrossNames }
        };
        let scattered = [
            names.worst(need).map(|closeness| Rank::new(missing, across(closeness), closeness, true)),
            anywhere.worst(need).map(|closeness| Rank::new(missing, Reason::Text, closeness, true)),
        ];
        for rank in scattered.into_iter().flatten() {
            if better(&best, rank) {
                best = Some((rank, None));
            }
        }
        best.map(|(rank, field)| Hit { doc, rank, field })
    }
}

/// The best reason that a field of this kind can give.
fn floor(kind: FieldKind) -> Reason {
    match kind {
        FieldKind::Name => Reason::ExactName,
        FieldKind::Alias => Reason::ExactAlias,
        FieldKind::Category | FieldKind::Regimen | FieldKind::Mechanism => Reason::Topic,
        FieldKind::Text => Reason::Text,
    }
}
