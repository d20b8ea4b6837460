//! Slips of the keyboard: a letter missing, added, wrong, or two swapped.
//!
//! The distance is Damerau-Levenshtein's with each stretch edited once (optimal string alignment), bounded: what
//! is further away than allowed is not worked out to the end.

/// Letters of a typed word up to which it counts as an abbreviation: no slip is forgiven.
pub const ABBREVIATION: usize = 3;
/// Letters from which two slips are forgiven instead of one.
const TWO_FROM: usize = 8;
/// Letters from which the first may be wrong like any other.
const FIRST_FROM: usize = 6;
/// Letters of the longest word in which slips are looked for.
const LONGEST: usize = 40;

/// How many slips are forgiven in a word of so many letters.
#[must_use]
pub const fn forgiven(letters: usize) -> u8 {
    match letters {
        0..=ABBREVIATION => 0,
        _ if letters < TWO_FROM => 1,
        _ => 2,
    }
}

/// A typed word, ready to be held against many others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letters {
    typed: Vec<char>,
    mask: u32,
    most: u8,
}

/// Which letters a word has, one bit each (letters outside a to z share the rest): what two words do not share
/// bounds their distance from below, in one instruction.
#[must_use]
pub fn mask(word: &str) -> u32 {
    // most words are plain letters, which are faster as bytes
    if word.is_ascii() {
        return word.bytes().fold(0, |mask, letter| mask | bit(char::from(letter)));
    }
    word.chars().fold(0, |mask, letter| mask | bit(letter))
}

fn bit(letter: char) -> u32 {
    let n = u32::from(letter);
    if letter.is_ascii_lowercase() { 1 << (n - u32::from('a')) } else { 1 << (26 + n % 6) }
}

impl Letters {
    /// A word with as many slips as its length forgives.
    #[must_use]
    pub fn new(word: &str) -> Self {
        let typed: Vec<char> = word.chars().take(LONGEST).collect();
        Self { mask: mask(word), most: forgiven(typed.len()), typed }
    }

    /// How many slips are forgiven.
    #[must_use]
    pub fn most(&self) -> u8 {
        self.most
    }

    /// All but the last, with as many slips.
    #[must_use]
    pub fn but_last(&self) -> Self {
        let (_, typed) = self.typed.split_last().unwrap_or((&' ', &[]));
        let mask = typed.iter().fold(0, |mask, letter| mask | bit(*letter));
        Self { typed: typed.to_vec(), mask, most: self.most }
    }

    /// No more than one slip is forgiven.
    pub fn forgive_one(&mut self) {
        self.most = self.most.min(1);
    }

    /// It is spelled as it is meant.
    pub fn forgive_nothing(&mut self) {
        self.most = 0;
    }

    /// Whether a word may be near enough, by its letters alone.
    #[must_use]
    pub fn may_reach(&self, word_mask: u32, beginning: bool) -> bool {
        let most = u32::from(self.most);
        most > 0
            && (self.mask & !word_mask).count_ones() <= most
            && (beginning || (word_mask & !self.mask).count_ones() <= most)
    }

    /// Slips between the typed word and another, or with `beginning` the other's closest beginning; `None` where
    /// there are more than forgiven.
    #[must_use]
    pub fn slips(&self, word: &str, word_mask: u32, beginning: bool) -> Option<u8> {
        let most = usize::from(self.most);
        let typed = self.typed.len();
        if !self.may_reach(word_mask, beginning)
            // bytes are at least as many as letters, so this never refuses too much
            || word.len() + most < typed
            || !beginning && word.is_ascii() && word.len() > typed + most
            || typed < FIRST_FROM && word.chars().next() != self.typed.first().copied()
        {
            return None;
        }
        self.distance(word.chars(), beginning, self.most)
    }

    /// Row by row over the letters of `word`, each row the distances to the beginnings of the typed word.
    #[must_use]
    pub fn distance(&self, word: impl Iterator<Item = char>, beginning: bool, most: u8) -> Option<u8> {
        let typed = &self.typed;
        let longest = typed.len() + usize::from(most);
        let mut before = [0_u8; LONGEST + 1];
        let mut above = [0_u8; LONGEST + 1];
        for (n, cell) in (0..).zip(&mut above) {
            *cell = n;
        }
        let mut row = [0_u8; LONGEST + 1];
        let mut best = u8::MAX;
        let mut earlier = None;
        let mut end = *above.get(typed.len())?;
        for (n, letter) in word.enumerate() {
            // a beginning as long as this differs by more letters than are forgiven
            if n >= longest {
                if !beginning {
                    return None;
                }
                break;
            }
            let first = u8::try_from(n + 1).unwrap_or(u8::MAX);
            row[0] = first;
            let mut smallest = first;
            let mut left = first;
            let mut typed_before = None;
            for (m, &typed_letter) in typed.iter().enumerate() {
                let diagonal = *above.get(m)?;
                let mut cell =
                    (diagonal + u8::from(typed_letter != letter)).min(left + 1).min(above.get(m + 1)? + 1);
                if typed_before == Some(letter) && earlier == Some(typed_letter) {
                    cell = cell.min(before.get(m.checked_sub(1)?)? + 1);
                }
                *row.get_mut(m + 1)? = cell;
                left = cell;
                smallest = smallest.min(cell);
                typed_before = Some(typed_letter);
            }
            end = left;
            best = best.min(end);
            // a swap can come back from one row further up, so a row may exceed the bound by one
            if smallest > most + 1 {
                end = u8::MAX;
                break;
            }
            earlier = Some(letter);
            before = above;
            above = row;
        }
        let found = if beginning { best } else { end };
        (found <= most).then_some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slips(typed: &str, word: &str, beginning: bool) -> Option<u8> {
        Letters::new(typed).slips(word, mask(word), beginning)
    }

    #[test]
    fn one_slip_of_each_kind_is_one() {
        for typed in ["fbromyalgia", "fibbromyalgia", "fybromyalgia", "fibormyalgia", "ibromyalgia"] {
            assert_eq!(slips(typed, "fibromyalgia", false), Some(1), "{typed}");
        }
    }

    #[test]
    fn abbreviations_forgive_nothing_and_short_words_want_their_first_letter() {
        assert_eq!(slips("aus", "aud", false), None);
        assert_eq!(slips("pian", "pain", false), Some(1));
        assert_eq!(slips("gain", "pain", false), None);
        assert_eq!(slips("dipression", "depression", false), Some(1));
        assert_eq!(slips("bepression", "depression", false), Some(1));
    }

    #[test]
    fn two_slips_are_forgiven_from_eight_letters_and_never_three() {
        assert_eq!(slips("fybromyalga", "fibromyalgia", false), Some(2));
        assert_eq!(slips("colytus", "colitis", false), None);
        assert_eq!(slips("fybromyelga", "fibromyalgia", false), None);
    }

    #[test]
    fn the_beginning_of_a_word_may_hold_a_slip() {
        assert_eq!(slips("fybro", "fibromyalgia", true), Some(1));
        assert_eq!(slips("fybro", "fibromyalgia", false), None);
    }
}
