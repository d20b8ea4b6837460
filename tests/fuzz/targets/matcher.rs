//! What is typed against a text: marks lie within it, and are forgiven just as a matrix worked out in full says.
#![no_main]

use libfuzzer_sys::fuzz_target;
use naltrexone_explorer::search::{Typed, fold, marks, words};

/// Optimal string alignment by its definition, the whole matrix: to the word, and to its closest beginning.
fn distances(typed: &[char], word: &[char]) -> (usize, usize) {
    let mut cells = vec![vec![0; typed.len() + 1]; word.len() + 1];
    for row in 0..=word.len() {
        for column in 0..=typed.len() {
            cells[row][column] = if row == 0 || column == 0 {
                row + column
            } else {
                let other = usize::from(word[row - 1] != typed[column - 1]);
                let mut least = (cells[row - 1][column - 1] + other)
                    .min(cells[row - 1][column] + 1)
                    .min(cells[row][column - 1] + 1);
                if row > 1
                    && column > 1
                    && word[row - 1] == typed[column - 2]
                    && word[row - 2] == typed[column - 1]
                {
                    least = least.min(cells[row - 2][column - 2] + 1);
                }
                least
            };
        }
    }
    let column = |row: &Vec<usize>| row[typed.len()];
    (column(&cells[word.len()]), cells.iter().map(column).min().unwrap_or_default())
}

fuzz_target!(|both: (&str, &str)| {
    let (asked, text) = both;
    let typed = Typed::new(asked, "naltrexone");
    let found = marks(&typed, text, u16::MAX);
    let mut end = 0;
    for range in &found {
        assert!(end <= range.start && range.start < range.end && range.end <= text.len());
        assert!(text.is_char_boundary(range.start) && text.is_char_boundary(range.end));
        end = range.end;
    }
    let (asked, shown) = (words(asked), words(text));
    let ([asked], [shown]) = (asked.as_slice(), shown.as_slice()) else { return };
    let letters = |word: &str| word.chars().collect::<Vec<_>>();
    // as typed, or with what is spelled in two ways made one: `ae` and `e`
    let plain = distances(&letters(&asked.plain), &letters(&shown.plain));
    // a word and two letters more is another word
    let goes_on = asked.plain.strip_prefix(&fold(&shown.plain)).is_some_and(|rest| rest.chars().count() > 1);
    let (asked, shown) = (letters(&fold(&asked.plain)), letters(&fold(&shown.plain)));
    if asked.is_empty() || asked.len() > 40 || typed.is_empty() {
        return;
    }
    let (whole, beginning) = distances(&asked, &shown);
    let forgiven = match asked.len() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    let first = asked.len() >= 6 || asked.first() == shown.first();
    // of four letters one that is another makes another word; two that have changed places do not
    let sorted = |letters: &[char]| {
        let mut letters = letters.to_vec();
        letters.sort_unstable();
        letters
    };
    let other_word = goes_on || asked.len() == 4 && shown.len() == 4 && sorted(&asked) != sorted(&shown);
    if !found.is_empty() {
        assert!(beginning.min(plain.1) <= forgiven, "{asked:?} marked in {shown:?}, {beginning} slips away");
    } else if shown.iter().map(|letter| letter.len_utf8()).sum::<usize>() > 3 {
        // a shown word as short as an abbreviation is matched letter by letter only
        assert!(
            !first || forgiven == 0 || other_word || whole > forgiven,
            "{asked:?} not marked in {shown:?}, {whole} slips away"
        );
    }
});
