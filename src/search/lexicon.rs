//! Every word of every text once, and which of them a typed word matches.

use std::collections::BTreeMap;

use super::normalize::fold;
use super::slip::{ABBREVIATION, Letters, mask};

/// How closely a typed word matches a word; closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Closeness {
    /// The whole word, spelling variants and plurals aside.
    Whole,
    /// The beginning of a word.
    Prefix,
    /// With one slip of the keyboard.
    Slip,
    /// With two.
    TwoSlips,
}

impl Closeness {
    /// Whether a slip had to be forgiven.
    #[must_use]
    pub fn is_slip(self) -> bool {
        self >= Closeness::Slip
    }
}

/// A word's number.
pub type TermId = u32;

/// A distinct word.
#[derive(Debug)]
pub struct Term {
    /// Lower case, no accents.
    pub plain: Box<str>,
    /// With spellings and plurals folded; `None` where that is `plain`.
    folded: Option<Box<str>>,
    mask: u32,
    /// Stands in a name, an alias or a topic, and not in running text alone.
    pub named: bool,
}

impl Term {
    fn folded(&self) -> &str {
        self.folded.as_deref().unwrap_or(&self.plain)
    }
}

/// All distinct words.
#[derive(Debug, Default)]
pub struct Lexicon {
    terms: Vec<Term>,
    ids: BTreeMap<Box<str>, TermId>,
}

/// A word of a query, ready to be looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    plain: String,
    folded: String,
    mask: u32,
    letters: Letters,
    /// May still be being typed: a beginning is enough.
    beginning: bool,
}

impl Wanted {
    /// A word, plain; the last of a query may be a beginning.
    #[must_use]
    pub fn new(plain: &str, beginning: bool) -> Self {
        let folded = fold(plain);
        Self {
            plain: plain.to_owned(),
            mask: mask(&folded),
            letters: Letters::new(&folded),
            folded,
            beginning,
        }
    }

    /// How closely it matches a word, no slip forgiven.
    #[must_use]
    pub fn plainly(&self, plain: &str, folded: &str) -> Option<Closeness> {
        if self.plain == plain || self.folded == folded {
            return Some(Closeness::Whole);
        }
        let beginning = self.beginning
            && plain.chars().count() > ABBREVIATION
            && (plain.starts_with(&self.plain) || folded.starts_with(&self.folded));
        beginning.then_some(Closeness::Prefix)
    }

    /// How closely it matches a word with a slip or two.
    #[must_use]
    pub fn with_slips(&self, folded: &str, folded_mask: u32) -> Option<Closeness> {
        if folded.len() <= ABBREVIATION {
            return None;
        }
        match self.letters.slips(folded, folded_mask, self.beginning)? {
            0 => Some(Closeness::Prefix),
            1 => Some(Closeness::Slip),
            _ => Some(Closeness::TwoSlips),
        }
    }

    /// The slips between the wanted word and another, up to a bound of one's own; for suggestions.
    #[must_use]
    pub fn distance(&self, folded: &str, most: u8) -> Option<u8> {
        self.letters.clone().forgiving(most).slips(folded, mask(folded), false)
    }

    /// How many letters of a word are typed already, where what is typed is its beginning letter by letter.
    #[must_use]
    pub fn beginning_of(&self, plain: &str) -> Option<usize> {
        plain.starts_with(&self.plain).then(|| self.letters())
    }

    /// Letters of the word as typed.
    #[must_use]
    pub fn letters(&self) -> usize {
        self.plain.chars().count()
    }
}

impl Lexicon {
    /// The number of a word, new or known.
    pub fn add(&mut self, plain: &str, named: bool) -> TermId {
        if let Some(id) = self.ids.get(plain).copied() {
            if let Some(term) = self.terms.get_mut(id as usize) {
                term.named |= named;
            }
            return id;
        }
        let id = TermId::try_from(self.terms.len()).unwrap_or(TermId::MAX);
        let folded = fold(plain);
        let mask = mask(&folded);
        let folded = (folded != plain).then(|| folded.into_boxed_str());
        self.terms.push(Term { plain: plain.into(), folded, mask, named });
        self.ids.insert(plain.into(), id);
        id
    }

    /// Nothing more will be added.
    pub fn close(&mut self) {
        self.ids = BTreeMap::new();
        self.terms.shrink_to_fit();
    }

    /// Number of words.
    #[must_use]
    pub fn len(&self) -> usize {
        self.terms.len()
    }

    /// Whether there is no word.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The words, each with its number.
    pub fn terms(&self) -> impl Iterator<Item = (TermId, &Term)> {
        (0..).zip(&self.terms)
    }

    /// The words that a wanted one matches. Slips are forgiven with `forgiving`, or where the word as typed is
    /// known from no name, alias or topic: "pain" is not a slip of "gain". Says whether they were forgiven.
    pub fn look_up(&self, wanted: &Wanted, forgiving: bool, found: &mut Vec<(TermId, Closeness)>) -> bool {
        found.clear();
        let mut known = false;
        for (id, term) in self.terms() {
            // a beginning has no letter that the word lacks
            if wanted.mask & !term.mask == 0
                && let Some(closeness) = wanted.plainly(&term.plain, term.folded())
            {
                known |= term.named;
                found.push((id, closeness));
            }
        }
        if known && !forgiving {
            return false;
        }
        let plainly = found.len();
        for (id, term) in self.terms() {
            if term.named
                && let Some(closeness) = wanted.with_slips(term.folded(), term.mask)
                && !found.get(..plainly).is_some_and(|plain| plain.iter().any(|(known, _)| *known == id))
            {
                found.push((id, closeness));
            }
        }
        true
    }

    /// Words run together, plain and folded, where they may be what is wanted but for some slips.
    #[must_use]
    pub fn run_together(&self, words: &[TermId], wanted: &Wanted, slips: usize) -> Option<(String, String)> {
        let terms = || words.iter().filter_map(|id| self.terms.get(*id as usize));
        let length: usize = terms().map(|term| term.plain.len()).sum();
        let letters = terms().fold(0, |all, term| all | term.mask);
        // spelling variants differ by a letter besides
        if length + slips < wanted.plain.len() || (wanted.mask & !letters).count_ones() as usize > slips {
            return None;
        }
        let plain: String = terms().map(|term| &*term.plain).collect();
        let folded = fold(&plain);
        Some((plain, folded))
    }
}
