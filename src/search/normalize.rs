//! From text as written to words as compared.
//!
//! A word is compared in two forms: plain (lower case, no accents, no apostrophes) and folded, in which British
//! and American spellings and plurals fall together.

use super::slip::ABBREVIATION;
use crate::letters::{is_letter, is_small, small};

/// A word of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// Lower case, no accents, no apostrophes.
    pub plain: String,
    /// Written in capitals throughout, as abbreviations are.
    pub capitals: bool,
    /// Byte offset of its first character in the text.
    pub start: usize,
    /// Byte offset after each character of `plain`, in the text.
    pub ends: Vec<usize>,
}

impl Word {
    fn clear(&mut self) {
        self.plain.clear();
        self.ends.clear();
        self.capitals = true;
    }

    /// Whether it is matched as a whole only.
    #[must_use]
    pub fn is_abbreviation(&self) -> bool {
        self.capitals && self.plain.len() <= ABBREVIATION
    }

    /// Byte offset after its last character.
    #[must_use]
    pub fn end(&self) -> usize {
        self.ends.last().copied().unwrap_or(self.start)
    }
}

/// The words of a text: runs of letters and digits; apostrophes inside a word do not part it, hyphens do.
#[must_use]
pub fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    each_word(text, &mut Word::default(), &mut |word| words.push(word.clone()));
    words
}

/// Shows the words of a text one after the other, all in the same memory: an index reads a hundred thousand.
pub fn each_word(text: &str, word: &mut Word, see: &mut dyn FnMut(&Word)) {
    word.clear();
    let mut letter = [0; 4];
    for (offset, c) in text.char_indices() {
        let end = offset + c.len_utf8();
        if is_letter(c) && !is_apostrophe(c) {
            if word.plain.is_empty() {
                word.start = offset;
            }
            word.capitals &= !is_small(c);
            if c.is_ascii() {
                word.plain.push(c.to_ascii_lowercase());
                word.ends.push(end);
                continue;
            }
            let small = small(c);
            let letters = unaccented(small).unwrap_or(small.encode_utf8(&mut letter));
            word.plain.push_str(letters);
            word.ends.extend(letters.chars().map(|_| end));
        } else if is_part_of_letter(c) {
            if let Some(last) = word.ends.last_mut() {
                *last = end;
            }
        } else if !word.plain.is_empty() && !is_apostrophe(c) {
            see(word);
            word.clear();
        }
    }
    if !word.plain.is_empty() {
        see(word);
    }
}

/// Apostrophes in their many guises, one of which Unicode calls a letter. They part no word, and as quotes around one
/// they are no part of it.
const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´')
}

/// Combining accents, and what stands in a word unseen.
const fn is_part_of_letter(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}')
}

/// The plain letters for an accented one: Latin-1 and what European names in medicine use (Müller, François).
/// A table of its own: with the decompositions of `unicode-normalization` the core weighs 56 kB more (brotli).
fn unaccented(c: char) -> Option<&'static str> {
    Some(match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ì'..='ï' | 'ī' | 'į' => "i",
        'ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ß' => "ss",
        'ś' | 'š' | 'ş' => "s",
        'ź' | 'ż' | 'ž' => "z",
        'ł' => "l",
        'ř' => "r",
        'đ' | 'ď' => "d",
        'ť' => "t",
        'ğ' => "g",
        _ => return None,
    })
}

/// Folds spellings that differ across the Atlantic, and plurals. Both sides of a comparison are folded, so a
/// rule may be rough as long as it brings no two words together that a reader would keep apart.
#[must_use]
pub fn fold(plain: &str) -> String {
    let (stem, ending) = singular(plain);
    let mut folded = respelled(stem, ending);
    // centre, fibre
    for (british, american) in [("tre", "ter"), ("bre", "ber")] {
        if let Some(stem) = folded.strip_suffix(british) {
            folded = [stem, american].concat();
        }
    }
    folded
}

/// As Americans write it. By hand: the search for texts in texts would weigh more than all spellings.
fn respelled(stem: &str, ending: &str) -> String {
    let mut letters = stem.chars().chain(ending.chars()).peekable();
    let mut respelled = String::with_capacity(stem.len() + ending.len());
    while let Some(letter) = letters.next() {
        let (second, american) = match (letter, letters.peek()) {
            // oestrogen, gynaecology
            ('a' | 'o', Some('e')) => (true, 'e'),
            // behaviour, colours, and as far as they are typed; not gout
            ('u', None | Some('r')) if respelled.ends_with('o') => continue,
            ('l', Some('l')) => (true, 'l'),
            // generalised
            ('z', _) => (false, 's'),
            _ => (false, letter),
        };
        if second {
            letters.next();
        }
        respelled.push(american);
    }
    respelled
}

/// The singular of a plural, by its ending; words that only look like one (`virus`, `sclerosis`) stay. As a stem and
/// what ends it.
fn singular(plain: &str) -> (&str, &'static str) {
    if plain.chars().count() < 4 || ["ss", "us", "is"].iter().any(|ending| plain.ends_with(ending)) {
        return (plain, "");
    }
    if let Some(stem) = plain.strip_suffix("ies") {
        return (stem, "y");
    }
    // after a sibilant `es` may be the whole ending (itches) or half of it (diseases): both drop their `e`, and so do
    // "disease" and "ache" themselves
    let sibilant = plain
        .strip_suffix("es")
        .or_else(|| plain.strip_suffix('e'))
        .filter(|stem| ["s", "x", "ch", "sh"].iter().any(|ending| stem.ends_with(ending)));
    (sibilant.or_else(|| plain.strip_suffix('s')).unwrap_or(plain), "")
}
