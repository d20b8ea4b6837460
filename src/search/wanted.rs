//! A typed word, and how closely it matches a word of the texts.

use super::normalize::fold;
use super::slip::{self, ABBREVIATION, mask};

/// How closely a typed word matches a word; closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Closeness {
    /// Letter by letter, case and accents aside.
    Same,
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

/// Letters from which what is typed may be the beginning of a word with a slip in it.
pub(super) const BEGINNING_WITH_SLIP: usize = 5;
/// The same with two slips.
pub(super) const BEGINNING_WITH_TWO_SLIPS: usize = 10;
/// Letters of the shortest word in which a slip is forgiven.
const SHORTEST_WITH_SLIP: usize = ABBREVIATION + 1;
/// A word of a query, ready to be looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    plain: String,
    pub(super) folded: String,
    pub(super) mask: u32,
    /// Letters of every word that it matches plainly. What follows a beginning may change how its last two are
    /// folded: gyna(ecology), allergie(s).
    pub(super) sure: u32,
    pub(super) letters: slip::Letters,
    /// The same as typed, where folding changes it.
    unfolded: Option<slip::Letters>,
    /// May still be being typed: a beginning is enough.
    pub(super) beginning: bool,
}

impl Wanted {
    /// A word, plain; the last of a query may be a beginning.
    #[must_use]
    pub fn new(plain: &str, beginning: bool) -> Self {
        let folded = fold(plain);
        let mut sure = folded.chars();
        if beginning {
            sure.nth_back(1);
        }
        Self {
            plain: plain.to_owned(),
            mask: mask(&folded),
            sure: mask(sure.as_str()),
            letters: slip::Letters::new(&folded),
            unfolded: (folded != plain).then(|| slip::Letters::new(plain)),
            folded,
            beginning,
        }
    }

    /// As it was typed, in lower case.
    pub(super) fn plain(&self) -> &str {
        &self.plain
    }

    /// How closely it matches a word, no slip forgiven.
    #[must_use]
    pub fn plainly(&self, plain: &str, folded: &str, abbreviation: bool) -> Option<Closeness> {
        if self.plain == plain {
            return Some(Closeness::Same);
        }
        if self.folded == folded {
            return Some(Closeness::Whole);
        }
        let beginning = self.beginning
            && !abbreviation
            // folded to a few letters it is the beginning of too much: "dies" is "dy"
            && (plain.starts_with(&self.plain)
                || folded.starts_with(&self.folded) && self.folded.chars().count() > ABBREVIATION);
        beginning.then_some(Closeness::Prefix)
    }

    /// How closely it matches a word with a slip or two.
    #[must_use]
    pub fn with_slips(&self, folded: &str, folded_mask: u32) -> Option<Closeness> {
        if folded.len() <= ABBREVIATION {
            return None;
        }
        if self.goes_on_from(folded) {
            return None;
        }
        // few letters with a slip in them begin too much: "half" is not "halogen"
        let beginning = self.beginning && self.letters() >= BEGINNING_WITH_SLIP;
        // of four letters one that is another makes another word: "copd" is not "cord"
        let length = folded.chars().count();
        if self.letters() == SHORTEST_WITH_SLIP && length == SHORTEST_WITH_SLIP && self.mask != folded_mask {
            return None;
        }
        match self.letters.slips(folded, folded_mask, beginning)? {
            0 => Some(Closeness::Prefix),
            1 => Some(Closeness::Slip),
            // a short beginning with two slips in it is the beginning of too much, unless one of them is its last letter,
            // which may yet be right
            _ if beginning && self.letters() < BEGINNING_WITH_TWO_SLIPS => {
                let whole = self.letters.slips(folded, folded_mask, false);
                let before = self.letters.but_last().slips(folded, folded_mask, true);
                whole.or(before.filter(|slips| *slips < 2)).map(|_| Closeness::TwoSlips)
            }
            _ => Some(Closeness::TwoSlips),
        }
    }

    /// Whether it is that word with two letters or more after it: another word, and no slip.
    fn goes_on_from(&self, word: &str) -> bool {
        self.plain.strip_prefix(word).is_some_and(|rest| rest.chars().count() > 1)
    }

    /// The same before spellings are folded: a slip may make "ae" where there was none.
    pub(super) fn with_slips_as_typed(&self, plain: &str) -> Option<Closeness> {
        let letters = self.unfolded.as_ref().filter(|_| plain.len() > ABBREVIATION)?;
        if self.goes_on_from(plain) {
            return None;
        }
        match letters.slips(plain, mask(plain), false)? {
            0 => None,
            1 => Some(Closeness::Slip),
            _ => Some(Closeness::TwoSlips),
        }
    }

    /// The same, spelled as it is meant.
    pub(super) fn spelled(&mut self) {
        self.letters.forgive_nothing();
        self.unfolded = None;
    }

    /// The same, with no more than one slip forgiven.
    pub(super) fn forgive_one(&mut self) {
        self.letters.forgive_one();
        self.unfolded.iter_mut().for_each(slip::Letters::forgive_one);
    }

    /// Slips that a word of its length forgives.
    #[must_use]
    pub fn forgiven(&self) -> u8 {
        self.letters.most()
    }

    /// The same, to be matched as a whole.
    #[must_use]
    pub fn whole(&self) -> Self {
        Self { beginning: false, ..self.clone() }
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
