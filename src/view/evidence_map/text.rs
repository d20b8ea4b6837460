//! How wide a text is at most, without a font at hand.

use crate::letters::parted;

/// Thousandths of the font size that a letter takes in Verdana and `DejaVu` Sans, the widest of the common
/// sans serifs, rounded up within its class.
const fn advance(letter: char) -> i32 {
    match letter {
        'i' | 'j' | 'l' | '\'' | '.' | ',' | ':' | ';' | '|' => 370,
        ' ' | 'f' | 't' | 'r' | 'I' | 'J' | '(' | ')' | '-' | '/' => 460,
        'c' | 's' | 'z' => 560,
        'm' | 'w' | 'M' | 'W' | '%' => 1000,
        'A'..='Z' => 790,
        _ => 650,
    }
}

/// The most pixels that a text takes at a font size.
#[must_use]
pub fn width(text: &str, font: i32) -> i32 {
    (text.chars().map(advance).sum::<i32>() * font + 999) / 1000
}

/// A name without what stands in brackets after it.
pub fn short(name: &'static str) -> &'static str {
    parted(name, " (").map_or(name, |(outside, _)| outside)
}

/// A text as two lines, as even as its spaces allow.
pub fn halves(text: &str) -> Option<(&str, &str)> {
    let uneven = |at: usize| at.abs_diff(text.len() - at);
    let (at, _) = text.match_indices(' ').min_by_key(|(at, _)| uneven(*at))?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_cut_at_its_brackets_and_halved_at_a_space() {
        assert_eq!(short("Opioid use disorder (opioid addiction)"), "Opioid use disorder");
        assert_eq!(halves("Opioid use disorder"), Some(("Opioid use", "disorder")));
        assert_eq!(halves("Autism"), None);
    }
}
