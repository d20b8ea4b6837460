//! Words that belong together, found anywhere in a text: names of uses, names of the drug, filters, topics.
//!
//! A phrase is kept as the hash of its words, folded as words are compared, so that thousands of them take few bytes.

use crate::order::sort_by_key;
use crate::search::{Word, fold};

/// What a phrase stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    /// A row of the drug's names.
    DrugName(u16),
    /// The name of a use, and whether it is its own name or another.
    Use(u16, NameKind),
    /// A row of the words that are filters.
    Filter(u16),
    /// A row of the topics.
    Topic(u16),
    /// Words that only ask.
    Asking,
}

/// Whose name it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NameKind {
    /// The name that it bears.
    Own,
    /// Another that people use.
    Other,
}

/// Some words of a text that stand for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First word.
    pub from: usize,
    /// Word after the last.
    pub to: usize,
    /// What they stand for.
    pub meaning: Meaning,
}

impl Span {
    /// How many words.
    #[must_use]
    pub fn count(&self) -> usize {
        self.to - self.from
    }

    /// Whether they share a word.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.from < other.to && other.from < self.to
    }
}

/// Phrases, ready to be found.
#[derive(Debug, Default)]
pub struct Phrases {
    /// By hash, then by meaning.
    known: Vec<(u64, Meaning)>,
    /// Words of the longest.
    longest: usize,
}

/// FNV-1a, 64 bits: of two thousand phrases no two have the same by chance, once in nine million million builds.
const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

fn add_word(hash: u64, folded: &str) -> u64 {
    let bytes = folded.bytes().chain([b' ']);
    bytes.fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

impl Phrases {
    /// Adds one.
    pub fn add(&mut self, words: &[Word], meaning: Meaning) {
        if words.is_empty() {
            return;
        }
        let hash = words.iter().fold(OFFSET, |hash, word| add_word(hash, &fold(&word.plain)));
        self.known.push((hash, meaning));
        self.longest = self.longest.max(words.len());
    }

    /// Nothing more will be added.
    pub fn close(&mut self) {
        sort_by_key(&mut self.known, |phrase| *phrase);
        self.known.dedup();
        self.known.shrink_to_fit();
    }

    /// Every phrase that stands in a text, whatever it shares with others.
    #[must_use]
    pub fn find(&self, folded: &[String]) -> Vec<Span> {
        let mut spans = Vec::new();
        for from in 0..folded.len() {
            let mut hash = OFFSET;
            for (n, word) in folded.iter().skip(from).take(self.longest).enumerate() {
                hash = add_word(hash, word);
                let first = self.known.partition_point(|(known, _)| *known < hash);
                let same = self.known.iter().skip(first).take_while(|(known, _)| *known == hash);
                spans.extend(same.map(|(_, meaning)| Span { from, to: from + n + 1, meaning: *meaning }));
            }
        }
        spans
    }
}
