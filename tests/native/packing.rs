//! What stands in for heavier parts of the standard library does what they do.

use naltrexone_explorer::dataset::{CONDITIONS, STUDIES};
use naltrexone_explorer::letters::{is_letter, is_small, small};
use naltrexone_explorer::order::{sort_by, sort_by_key};
use proptest::prelude::*;

/// Latin with its accents, Greek and Cyrillic.
fn known_scripts() -> impl Iterator<Item = char> {
    ['\0'..='\u{17f}', '\u{391}'..='\u{3c9}', '\u{410}'..='\u{45f}', '\u{1e00}'..='\u{1e95}']
        .into_iter()
        .flatten()
}

#[test]
fn letters_of_the_scripts_that_readers_type_are_what_unicode_says() {
    // U+03A2 is nobody's letter
    for c in known_scripts().filter(|c| *c != '\u{3a2}') {
        assert_eq!(is_letter(c), c.is_alphanumeric(), "{c:?}");
        let expected = match c {
            // as people without a Turkish keyboard type them
            'İ' | 'ı' => 'i',
            _ => c.to_lowercase().next().unwrap(),
        };
        assert_eq!(small(c), expected, "{c:?}");
        if c.is_alphabetic() && !"ªº".contains(c) {
            assert_eq!(is_small(c), c.is_lowercase(), "{c:?}");
        }
    }
}

#[test]
fn every_character_of_the_facts_is_a_letter_where_unicode_says_so() {
    let texts = CONDITIONS.iter().flat_map(|row| {
        [row.name, row.bottom_line, row.gap()].into_iter().chain(row.aliases().iter().chain(row.caveats()))
    });
    let studies = STUDIES.iter().flat_map(|row| [row.title(), row.authors(), row.result()]);
    for c in texts.chain(studies).flat_map(str::chars) {
        assert_eq!(is_letter(c), c.is_alphanumeric(), "{c:?}");
        assert_eq!(Some(small(c)), c.to_lowercase().next(), "{c:?}");
    }
}

#[test]
fn signs_and_pictures_are_no_letters() {
    for c in "–—“”‘’…•→≥≤±√€№😀🏽\u{fe0f}\u{200d}、。「」！？【】".chars()
    {
        assert!(!is_letter(c), "{c:?}");
    }
    for c in "痛みالأمकाम한글".chars().filter(|c| c.is_alphabetic()) {
        assert!(is_letter(c), "{c:?}");
    }
}

proptest! {
    #[test]
    fn sorting_is_that_of_the_standard_library_with_equals_in_their_order(rows: Vec<(u8, u16)>) {
        let mut expected = rows.clone();
        expected.sort_by_key(|(key, _)| *key);
        let mut sorted = rows.clone();
        sort_by_key(&mut sorted, |(key, _)| *key);
        prop_assert_eq!(&sorted, &expected);
        sort_by(&mut sorted, |one, other| other.cmp(one));
        expected.sort_by(|one, other| other.cmp(one));
        prop_assert_eq!(sorted, expected);
    }
}
