//! What was typed, as words that are looked for.

use super::normalize::{Word, words};
use super::stop::{is_stop_word, is_weak_word, is_word_of_use};
use super::wanted::Wanted;

/// Words of a query that are read.
const MOST_WORDS: usize = 16;
/// Letters from which a word that is still being typed says something beside others.
const BEGINNING_SAYS_FROM: usize = 2;
/// Letters from which a query may be a name run together or pulled apart.
const RUN_TOGETHER_FROM: usize = 6;

/// What was typed, as words that are looked for. The last may still be being typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    words: Vec<Wanted>,
    /// Those that say something by themselves, one bit each; all where none does.
    pub(super) strong: u16,
    /// No word says something by itself.
    says_little: bool,
    /// All words as one, where that is long enough to be a name.
    pub(super) run_together: Option<Wanted>,
}

impl Typed {
    /// Reads a query. Words that say nothing are left out, and so is the drug's own name, unless it is all there is.
    #[must_use]
    pub fn new(text: &str, subject: &str) -> Self {
        // in capitals it is an abbreviation: ME is not "me"
        Self::read(text, subject, 0, &|word| !word.capitals && is_weak_word(&word.plain))
    }

    /// The same with another choice of words that say little, and with so many letters before the last word may be
    /// a beginning.
    #[must_use]
    pub fn read(text: &str, subject: &str, beginning_from: usize, weak: &dyn Fn(&Word) -> bool) -> Self {
        let mut typed = words(text);
        let says_something = |word: &Word| !is_stop_word(&word.plain) && word.plain != subject;
        let name = typed.iter().position(|word| word.plain == subject);
        let asks = |word: &Word| says_something(word) && !(name.is_some() && is_word_of_use(&word.plain));
        if typed.iter().any(asks) {
            typed.retain(says_something);
        } else if let Some(last) = typed.len().checked_sub(1) {
            // only words that say nothing, of which the one being typed may become another: the drug's name goes before
            typed.swap(0, name.unwrap_or(last));
            typed.truncate(1);
        }
        typed.truncate(MOST_WORDS);
        let together: String = typed.iter().map(|word| word.plain.as_str()).collect();
        let last = typed.len().saturating_sub(1);
        let bits = |holds: &dyn Fn(&Word) -> bool| {
            typed.iter().enumerate().filter(|(_, word)| holds(word)).fold(0, |bits, (n, _)| bits | 1 << n)
        };
        let strong = bits(&|word| !weak(word));
        Self {
            says_little: strong == 0,
            strong: if strong == 0 { bits(&|_| true) } else { strong },
            words: (0..)
                .zip(&typed)
                .map(|(n, word)| Wanted::new(&word.plain, n == last && word.plain.len() >= beginning_from))
                .collect(),
            run_together: (together.len() >= RUN_TOGETHER_FROM).then(|| Wanted::new(&together, true)),
        }
    }

    /// Of words that were chosen already; `open`: the last may be a beginning. `weak` are words that say little.
    #[must_use]
    pub fn of(chosen: &[&Word], open: bool, weak: &dyn Fn(&Word) -> bool) -> Self {
        let mut chosen = chosen.to_vec();
        let says_something: Vec<&Word> =
            chosen.iter().copied().filter(|word| !is_stop_word(&word.plain)).collect();
        if !says_something.is_empty() {
            chosen = says_something;
        }
        chosen.truncate(MOST_WORDS);
        let together: String = chosen.iter().map(|word| word.plain.as_str()).collect();
        let last = chosen.len().saturating_sub(1);
        let bits = |holds: &dyn Fn(&Word) -> bool| {
            chosen.iter().enumerate().filter(|(_, word)| holds(word)).fold(0, |bits, (n, _)| bits | 1 << n)
        };
        // the first letter of a further word says nothing yet
        let begun =
            chosen.last().is_some_and(|word| open && last > 0 && word.plain.len() < BEGINNING_SAYS_FROM);
        let strong = bits(&|word| !weak(word)) & if begun { !(1 << last) } else { u16::MAX };
        Self {
            // what is being typed may become a word that does
            says_little: strong == 0 && !open,
            strong: if strong == 0 { bits(&|_| true) } else { strong },
            words: (0..).zip(&chosen).map(|(n, word)| Wanted::new(&word.plain, open && n == last)).collect(),
            run_together: (together.len() >= RUN_TOGETHER_FROM).then(|| Wanted::new(&together, open)),
        }
    }

    /// The same, with no slip forgiven in words that are spelled as they are meant.
    #[must_use]
    pub fn spelled(mut self, is: &dyn Fn(&str) -> bool) -> Self {
        for word in &mut self.words {
            if is(word.plain()) {
                word.spelled();
            }
        }
        if self.words.iter().all(|word| is(word.plain())) {
            self.run_together = None;
        }
        self
    }

    /// The same, with no more than one slip forgiven in a word.
    #[must_use]
    pub fn with_one_slip(mut self) -> Self {
        self.words.iter_mut().for_each(Wanted::forgive_one);
        self
    }

    /// How many of the words say something by themselves.
    #[must_use]
    pub fn strong(&self) -> u32 {
        self.strong.count_ones()
    }

    /// Whether no word says something by itself.
    #[must_use]
    pub fn says_little(&self) -> bool {
        self.says_little
    }

    /// Whether nothing is looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The words that are looked for.
    #[must_use]
    pub fn words(&self) -> &[Wanted] {
        &self.words
    }
}
