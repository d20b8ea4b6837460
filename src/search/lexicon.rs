//! Every word of every text once, and which of them a typed word matches.

use super::normalize::{Word, fold};
use super::slip::{self, ABBREVIATION, forgiven, mask};
use super::texts::push;

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

/// A word's number.
pub type TermId = u32;

/// A distinct word.
#[derive(Debug)]
pub struct Term {
    /// Lower case, no accents.
    plain: Letters,
    /// With spellings and plurals folded.
    folded: Letters,
    mask: u32,
    /// Stands in a name, an alias or a topic, and not in running text alone.
    named: bool,
    /// Three letters or fewer, in capitals wherever it stands: matched as a whole only.
    abbreviation: bool,
}

/// Where a word stands among the letters of all.
#[derive(Clone, Copy, Debug)]
struct Letters {
    start: u32,
    bytes: u16,
}

/// All distinct words.
#[derive(Debug, Default)]
pub struct Lexicon {
    terms: Vec<Term>,
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

/// A word of a query, ready to be looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    plain: String,
    folded: String,
    mask: u32,
    letters: slip::Letters,
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
            letters: slip::Letters::new(&folded),
            folded,
            beginning,
        }
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

    /// Slips that a word of its length forgives.
    #[must_use]
    pub fn forgiven(&self) -> u8 {
        forgiven(self.letters())
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

impl Lexicon {
    /// With room for so many words.
    #[must_use]
    pub fn with_room(words: usize) -> Self {
        let mut lexicon = Self {
            terms: Vec::with_capacity(words),
            letters: String::with_capacity(words * LETTERS),
            places: Vec::new(),
        };
        lexicon.make_room();
        lexicon
    }

    /// The number of a word, new or known.
    pub fn add(&mut self, word: &Word, named: bool) -> TermId {
        let plain = word.plain.as_str();
        let abbreviation = is_abbreviation(word);
        if self.places.len() <= self.terms.len() * 2 {
            self.make_room();
        }
        let place = self.place(plain);
        let id = self.places.get(place).copied().unwrap_or(FREE);
        if let Some(term) = self.terms.get_mut(id as usize) {
            term.named |= named;
            term.abbreviation &= abbreviation;
            return id;
        }
        let id = TermId::try_from(self.terms.len()).unwrap_or(FREE);
        let folded = fold(plain);
        let mask = mask(&folded);
        let plain = self.keep(plain);
        // most words are folded by leaving something off
        let folded = match u16::try_from(folded.len()) {
            Ok(bytes) if self.word(plain).starts_with(&folded) => Letters { bytes, ..plain },
            _ => self.keep(&folded),
        };
        push(&mut self.terms, Term { plain, folded, mask, named, abbreviation });
        self.take(place, id);
        id
    }

    fn keep(&mut self, word: &str) -> Letters {
        let start = u32::try_from(self.letters.len()).unwrap_or(u32::MAX);
        self.letters.push_str(word);
        Letters { start, bytes: u16::try_from(word.len()).unwrap_or(u16::MAX) }
    }

    fn word(&self, letters: Letters) -> &str {
        let start = letters.start as usize;
        self.letters.get(start..start + usize::from(letters.bytes)).unwrap_or_default()
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
            && self.word(term.plain) != plain
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
            let place = self.place(self.word(term.plain));
            self.take(place, TermId::try_from(id).unwrap_or(FREE));
        }
    }

    /// Nothing more will be added.
    pub fn close(&mut self) {
        self.places = Vec::new();
        self.terms.shrink_to_fit();
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
                && let Some(closeness) =
                    wanted.plainly(self.word(term.plain), self.word(term.folded), term.abbreviation)
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
                && let Some(closeness) = wanted.with_slips(self.word(term.folded), term.mask)
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
    pub fn run_together(&self, words: &[TermId], wanted: &Wanted, slips: u8) -> Option<(u8, bool)> {
        let terms = || words.iter().filter_map(|id| self.terms.get(*id as usize));
        if self.word(terms().next()?.folded).chars().next() != wanted.folded.chars().next() {
            return None;
        }
        let letters = terms().fold(0, |all, term| all | term.mask);
        if (wanted.mask & !letters).count_ones() > u32::from(slips) {
            return None;
        }
        let length: usize = terms().map(|term| usize::from(term.folded.bytes)).sum();
        let letters = terms().flat_map(|term| self.word(term.folded).chars());
        let found = wanted.letters.distance(letters, wanted.beginning, slips)?;
        Some((found, length > wanted.folded.len() + usize::from(slips)))
    }
}

/// Whether a word is matched as a whole only.
#[must_use]
pub fn is_abbreviation(word: &Word) -> bool {
    word.capitals && word.plain.len() <= ABBREVIATION
}
