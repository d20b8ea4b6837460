//! Every word of every text once, and which of them a typed word matches.

use super::normalize::{Word, fold};
use super::number::Number;
use super::slip::mask;
use super::wanted::{Closeness, Wanted};

/// A word's number.
pub type TermId = u32;

/// A distinct word: where its letters stand among those of all.
#[derive(Debug)]
struct Term {
    start: u32,
    /// Bytes of the plain form: lower case, no accents.
    plain: u8,
    /// Bytes of the folded form: spellings and plurals aside.
    folded: u8,
    /// See below.
    flags: u8,
}

/// Stands in a name, an alias or a topic, and not in running text alone.
const NAMED: u8 = 1;
/// Three letters or fewer, in capitals wherever it stands: matched as a whole only.
const ABBREVIATED: u8 = 2;
/// The folded form stands after the plain one: it is not its beginning, as of most words.
const APART: u8 = 4;
/// Bytes of a word that are stored: more than the longest of any language has.
const LONGEST_WORD: u8 = u8::MAX;

impl Term {
    fn is(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }
}

/// All distinct words. An index is the most that is held, so a word takes twelve bytes and its letters.
#[derive(Debug, Default)]
pub struct Lexicon {
    terms: Vec<Term>,
    /// Of every word's folded form, apart from all else: what is looked up is held against each.
    masks: Vec<u32>,
    /// The words one after the other.
    letters: String,
    /// The words' numbers by the hash of their letters, each in its place or in the next free one after it; a power
    /// of two of them. Empty once no word will be added.
    places: Vec<TermId>,
}

/// No word stands here.
const FREE: TermId = TermId::MAX;
/// Bytes of a word, plain and folded.
const LETTERS: usize = 9;

impl Lexicon {
    /// With room for so many words.
    #[must_use]
    pub fn with_room(words: usize) -> Self {
        let mut lexicon = Self {
            terms: Vec::with_capacity(words),
            masks: Vec::with_capacity(words),
            letters: String::with_capacity(words * LETTERS),
            places: Vec::new(),
        };
        lexicon.make_room();
        lexicon
    }

    /// The number of a word, new or known.
    pub fn add(&mut self, word: &Word, named: bool) -> TermId {
        let (plain, plain_bytes) = beginning(&word.plain);
        let abbreviated = word.is_abbreviation();
        if self.places.len() <= self.terms.len() * 2 {
            self.make_room();
        }
        let place = self.place(plain);
        let id = self.places.get(place).copied().unwrap_or(FREE);
        if let Some(term) = self.terms.get_mut(id as usize) {
            term.flags |= if named { NAMED } else { 0 };
            term.flags &= if abbreviated { u8::MAX } else { !ABBREVIATED };
            return id;
        }
        let id = TermId::try_from(self.terms.len()).unwrap_or(FREE);
        let folded = fold(plain);
        let (folded, folded_bytes) = beginning(&folded);
        let apart = !plain.starts_with(folded);
        let flags =
            [(named, NAMED), (abbreviated, ABBREVIATED), (apart, APART)].into_iter().filter(|(is, _)| *is);
        let start = u32::try_from(self.letters.len()).unwrap_or(u32::MAX);
        self.letters.push_str(plain);
        if apart {
            self.letters.push_str(folded);
        }
        push(
            &mut self.terms,
            Term {
                start,
                plain: plain_bytes,
                folded: folded_bytes,
                flags: flags.fold(0, |flags, (_, flag)| flags | flag),
            },
        );
        push(&mut self.masks, mask(folded));
        self.take(place, id);
        id
    }

    fn letters(&self, start: usize, bytes: u8) -> &str {
        self.letters.get(start..start + usize::from(bytes)).unwrap_or_default()
    }

    fn plain(&self, term: &Term) -> &str {
        self.letters(term.start as usize, term.plain)
    }

    fn folded(&self, term: &Term) -> &str {
        let before = if term.is(APART) { usize::from(term.plain) } else { 0 };
        self.letters(term.start as usize + before, term.folded)
    }

    /// Where a word's number stands, or would.
    fn place(&self, plain: &str) -> usize {
        // FNV-1a, 32 bits
        let hash = plain
            .bytes()
            .fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        let last = self.places.len().wrapping_sub(1);
        let mut place = hash as usize & last;
        while let Some(term) = self.places.get(place).and_then(|id| self.terms.get(*id as usize))
            && self.plain(term) != plain
        {
            place = (place + 1) & last;
        }
        place
    }

    fn take(&mut self, place: usize, id: TermId) {
        if let Some(free) = self.places.get_mut(place) {
            *free = id;
        }
    }

    /// More than half of the places are free.
    fn make_room(&mut self) {
        let words = self.terms.capacity().max(self.terms.len() + 1);
        self.places = vec![FREE; (words * 2 + 1).next_power_of_two()];
        for id in 0..self.terms.len() {
            let Some(term) = self.terms.get(id) else { return };
            let place = self.place(self.plain(term));
            self.take(place, TermId::try_from(id).unwrap_or(FREE));
        }
    }

    /// Nothing more will be added.
    pub fn close(&mut self) {
        self.places = Vec::new();
        self.terms.shrink_to_fit();
        self.masks.shrink_to_fit();
        self.letters.shrink_to_fit();
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

    /// Whether some text holds a word as it is spelled.
    #[must_use]
    pub fn holds(&self, plain: &str) -> bool {
        let letters = mask(&fold(plain));
        self.terms().any(|(_, term, mask)| mask == letters && self.plain(term) == plain)
    }

    /// The words, each with its number and its letters.
    fn terms(&self) -> impl Iterator<Item = (TermId, &Term, u32)> {
        (0..).zip(&self.terms).zip(&self.masks).map(|((id, term), mask)| (id, term, *mask))
    }

    /// The words that a wanted one matches. Slips are forgiven with `forgiving`, or where the word as typed is
    /// known from no name, alias or topic: "pain" is not a slip of "gain". Says whether they were forgiven.
    pub fn look_up(&self, wanted: &Wanted, forgiving: bool, found: &mut Vec<(TermId, Closeness)>) -> bool {
        found.clear();
        let (mut known, mut spelled) = (false, false);
        for (id, term, mask) in self.terms() {
            if wanted.sure & !mask == 0
                && let Some(closeness) =
                    wanted.plainly(self.plain(term), self.folded(term), term.is(ABBREVIATED))
            {
                known |= term.is(NAMED);
                spelled |= closeness <= Closeness::Whole;
                found.push((id, closeness));
            }
        }
        // a word of some text, as it is spelled, is no other with a slip in it
        if spelled || known && !forgiving {
            return false;
        }
        let plainly = found.len();
        for (id, term, mask) in self.terms() {
            if term.is(NAMED)
                && let Some(closeness) = wanted
                    .letters
                    .may_reach(mask, wanted.beginning)
                    .then(|| wanted.with_slips(self.folded(term), mask))
                    .flatten()
                    .or_else(|| wanted.with_slips_as_typed(self.plain(term)))
                && !found.get(..plainly).is_some_and(|plain| plain.iter().any(|(known, _)| *known == id))
            {
                found.push((id, closeness));
            }
        }
        true
    }

    /// How closely words run together match, slips forgiven; their first letter must be right. Says as well whether
    /// they go on beyond what is wanted.
    #[must_use]
    pub fn run_together<N: Number>(&self, words: &[N], wanted: &Wanted, slips: u8) -> Option<(u8, bool)> {
        let ids = || words.iter().map(|id| id.index());
        let terms = || ids().filter_map(|id| self.terms.get(id));
        if self.folded(terms().next()?).chars().next() != wanted.folded.chars().next() {
            return None;
        }
        let letters = ids().filter_map(|id| self.masks.get(id)).fold(0, |all, mask| all | mask);
        if (wanted.mask & !letters).count_ones() > u32::from(slips) {
            return None;
        }
        let length: usize = terms().map(|term| usize::from(term.folded)).sum();
        let letters = terms().flat_map(|term| self.folded(term).chars());
        let found = wanted.letters.distance(letters, wanted.beginning, slips)?;
        Some((found, length > wanted.folded.len() + usize::from(slips)))
    }
}

/// Takes a quarter more memory where there is no room, not twice as much: an index is the most that is held.
pub(super) fn push<T>(items: &mut Vec<T>, item: T) {
    if items.len() == items.capacity() {
        items.reserve_exact(items.len() / 4 + 64);
    }
    items.push(item);
}

/// What is stored of a word, and its bytes.
fn beginning(word: &str) -> (&str, u8) {
    if let Ok(bytes) = u8::try_from(word.len()) {
        return (word, bytes);
    }
    (0..=LONGEST_WORD).rev().find_map(|end| Some((word.get(..usize::from(end))?, end))).unwrap_or_default()
}
