//! The words that were looked up last, with what was found: of what is typed letter by letter all words but the last are
//! the same as before, and one question looks its words up several times.

use super::lexicon::{Lexicon, TermId};
use super::wanted::{Closeness, Wanted};

/// Words that are remembered: those of a long question, each with slips and without.
const MOST: usize = 32;

/// One word as it was looked up.
#[derive(Debug, Default)]
struct LookedUp {
    wanted: Option<Wanted>,
    forgiving: bool,
    forgiven: bool,
    found: Vec<(TermId, Closeness)>,
}

/// The last words of one lexicon.
#[derive(Debug, Default)]
pub struct Recent {
    words: Vec<LookedUp>,
    /// The one that is given up next.
    oldest: usize,
}

impl Recent {
    /// As [`Lexicon::look_up`]: the words that a wanted one matches, and whether slips were forgiven.
    pub fn look_up(
        &mut self,
        lexicon: &Lexicon,
        wanted: &Wanted,
        forgiving: bool,
    ) -> (&[(TermId, Closeness)], bool) {
        let same = |word: &LookedUp| word.forgiving == forgiving && word.wanted.as_ref() == Some(wanted);
        let place = self.words.iter().position(same).unwrap_or_else(|| {
            let place = if self.words.len() < MOST {
                self.words.push(LookedUp::default());
                self.words.len() - 1
            } else {
                self.oldest = (self.oldest + 1) % MOST;
                self.oldest
            };
            if let Some(word) = self.words.get_mut(place) {
                word.forgiven = lexicon.look_up(wanted, forgiving, &mut word.found);
                word.forgiving = forgiving;
                word.wanted = Some(wanted.clone());
            }
            place
        });
        self.words.get(place).map_or((&[], false), |word| (word.found.as_slice(), word.forgiven))
    }
}
