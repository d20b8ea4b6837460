//! Which typed words stand where, for one search: memory that is filled, judged from and cleared again.

use super::lexicon::TermId;
use super::number::{Number, number};
use super::rank::FieldKind;
use super::recent::Recent;
use super::texts::Texts;
use super::wanted::{Closeness, Wanted};

/// Memory that one search leaves to the next, all zero in between.
#[derive(Debug, Default)]
pub struct Scratch<N> {
    /// Per word of the lexicon its place in `close`, or 0 where no typed word matches it.
    places: Vec<N>,
    /// Of words that match, after one that does not: four bits for each typed word, its closeness from 1, or 0.
    close: Vec<u64>,
    terms: Vec<TermId>,
    /// Per document: one bit for each typed word that stands in it.
    seen: Vec<u16>,
    pub docs: Vec<u32>,
    recent: Recent,
}

/// The numbers of the bits that are set.
fn each(mut bits: u16) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        let lowest = bits.trailing_zeros();
        bits &= bits.wrapping_sub(1);
        (lowest < u16::BITS).then_some(lowest)
    })
}

/// Which typed words match in some text, and how closely at best.
#[derive(Clone, Copy, Debug, Default)]
pub struct Matched {
    /// Four bits a word, as in [`Scratch::close`].
    close: u64,
}

impl Matched {
    pub fn is_empty(self) -> bool {
        self.close == 0
    }

    fn of(self, word: u32) -> u64 {
        self.close >> (4 * word) & 15
    }

    /// Takes the closer of both, word by word.
    pub fn merge(&mut self, other: Self) {
        let mut word = 0;
        let mut rest = other.close;
        while rest != 0 {
            let (mine, theirs) = (self.of(word), rest & 15);
            if theirs != 0 && (mine == 0 || theirs < mine) {
                self.close = self.close & !(15 << (4 * word)) | theirs << (4 * word);
            }
            rest >>= 4;
            word += 1;
        }
    }

    /// How closely the worst of the needed words matches; `None` where one matches nothing.
    pub fn worst(self, need: u16) -> Option<Closeness> {
        let mut worst = 0;
        for word in each(need) {
            let close = self.of(word);
            if close == 0 {
                return None;
            }
            worst = worst.max(close);
        }
        Some(match worst {
            0 | 1 => Closeness::Same,
            2 => Closeness::Whole,
            3 => Closeness::Prefix,
            4 => Closeness::Slip,
            _ => Closeness::TwoSlips,
        })
    }
}

impl<N: Number> Scratch<N> {
    /// For searches of these texts.
    pub fn new(texts: &Texts<N>) -> Self {
        Self {
            places: vec![N::default(); texts.lexicon.len()],
            close: vec![0],
            seen: vec![0; texts.len() as usize],
            ..Self::default()
        }
    }

    /// Looks up every word; gives those in which slips were forgiven, one bit each.
    pub fn look_up(&mut self, texts: &Texts<N>, wanted: &[Wanted], forgiving: bool) -> u16 {
        let mut forgiven = 0;
        let mut recent = std::mem::take(&mut self.recent);
        for (n, wanted) in (0_u32..).zip(wanted) {
            let (found, with_slips) = recent.look_up(&texts.lexicon, wanted, forgiving);
            forgiven |= u16::from(with_slips) << n;
            for &(term, closeness) in found {
                if let Some(place) = self.places.get_mut(term as usize) {
                    if place.index() == 0 {
                        *place = N::of(number(self.close.len()));
                        self.terms.push(term);
                        self.close.push(0);
                    }
                    if let Some(close) = self.close.get_mut(place.index()) {
                        *close |= (closeness as u64 + 1) << (4 * n);
                    }
                }
                for &doc in texts.docs_with(term) {
                    let doc = doc.into();
                    if let Some(seen) = self.seen.get_mut(doc as usize) {
                        if *seen == 0 {
                            self.docs.push(doc);
                        }
                        *seen |= 1 << n;
                    }
                }
            }
        }
        self.recent = recent;
        forgiven
    }

    pub fn seen_in(&self, doc: u32) -> u16 {
        self.seen.get(doc as usize).copied().unwrap_or(0)
    }

    fn close_of(&self, term: N) -> u64 {
        let place = self.places.get(term.index()).copied().unwrap_or_default();
        self.close.get(place.index()).copied().unwrap_or(0)
    }

    pub fn matched(&self, words: &[N], text: bool, need: u16) -> Matched {
        let mut matched = Matched::default();
        for term in words {
            let close = self.close_of(*term);
            if close != 0 {
                matched.merge(Matched { close });
            }
        }
        // in running text a slip is not forgiven: it holds too many words
        if text {
            for word in each(need) {
                if matched.of(word) > Closeness::Prefix as u64 + 1 {
                    matched.close &= !(15 << (4 * word));
                }
            }
        }
        matched
    }

    /// The typed words that stand in a text, one bit each.
    pub fn present(&self, words: &[N], kind: FieldKind) -> u16 {
        let matched = self.matched(words, kind == FieldKind::Text, u16::MAX);
        (0..u16::BITS).filter(|word| matched.of(*word) != 0).fold(0, |bits, word| bits | 1 << word)
    }

    /// The same of whole words only.
    pub fn present_whole(&self, words: &[N]) -> u16 {
        let whole = |close: u64, word: u32| matches!(close >> (4 * word) & 15, 1 | 2);
        let seen = |bits: u16, term: &N| {
            let close = self.close_of(*term);
            (0..u16::BITS).filter(|word| whole(close, *word)).fold(bits, |bits, word| bits | 1 << word)
        };
        words.iter().fold(0, seen)
    }

    /// Whether every word of a text is among the typed words, whole.
    pub fn says(&self, words: &[N]) -> bool {
        let whole = |close: u64| (0..u16::BITS).any(|word| matches!(close >> (4 * word) & 15, 1 | 2));
        !words.is_empty() && words.iter().all(|term| whole(self.close_of(*term)))
    }

    /// Whether every word of a text is among the typed words, one of them with a slip in it, which must have so many
    /// letters and be no other word.
    pub fn says_nearly(&self, words: &[N], typed: &[Wanted], from: usize) -> bool {
        let slips = |close: u64| {
            let slip = |n: u32| close >> (4 * n) & 15 > Closeness::Prefix as u64 + 1;
            (0..).zip(typed).any(|(n, typed)| slip(n) && typed.letters() >= from && !self.known(n))
        };
        let whole = |close: u64| (0..u16::BITS).any(|word| matches!(close >> (4 * word) & 15, 1 | 2));
        let mut missing = words.iter().map(|term| self.close_of(*term)).filter(|close| !whole(*close));
        missing.next().is_some_and(slips) && missing.next().is_none()
    }

    /// Whether a typed word is some word, as it is.
    fn known(&self, word: u32) -> bool {
        self.close.iter().any(|close| matches!(close >> (4 * word) & 15, 1 | 2))
    }

    /// Whether the needed words are the beginning of a text, in order.
    pub fn leads(&self, words: &[N], need: u16) -> bool {
        let mut text = words.iter();
        each(need).all(|word| text.next().is_some_and(|term| self.close_of(*term) >> (4 * word) & 15 != 0))
    }

    /// Gives up the words that are remembered, so that what is timed next looks its own up.
    #[cfg(feature = "bench")]
    pub fn forget(&mut self) {
        self.recent = Recent::default();
    }

    pub fn clear(&mut self) {
        for term in self.terms.drain(..) {
            if let Some(place) = self.places.get_mut(term as usize) {
                *place = N::default();
            }
        }
        self.close.truncate(1);
        for doc in self.docs.drain(..) {
            if let Some(seen) = self.seen.get_mut(doc as usize) {
                *seen = 0;
            }
        }
    }
}
