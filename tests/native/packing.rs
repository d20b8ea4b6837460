//! What stands in for heavier parts of the standard library does what they do.

use std::collections::BTreeMap;

use naltrexone_explorer::dataset::{CONDITIONS, STUDIES};
use naltrexone_explorer::json::{json, write_json};
use naltrexone_explorer::letters::{is_letter, is_small, small};
use naltrexone_explorer::order::{sort_by, sort_by_key};
use proptest::prelude::*;
use serde::Serialize;

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

#[derive(Serialize)]
enum Side {
    Left,
    Right(u8),
}

#[derive(Serialize)]
struct Everything {
    text: &'static str,
    nothing: Option<u8>,
    some: Option<bool>,
    numbers: (u64, i32, i64, f64, f64, f64),
    sides: [Side; 2],
    empty: Vec<u8>,
    none: Nothing,
    letter: char,
}

#[derive(Serialize)]
struct Nothing {}

#[test]
fn a_value_of_every_kind_is_written_as_json() {
    let everything = Everything {
        text: "\"quoted\" \\ back, tab\t end\n \u{1} \u{7f} é 😀",
        nothing: None,
        some: Some(true),
        numbers: (u64::MAX, -40, 0, 10.7, -0.5, 12.0),
        sides: [Side::Left, Side::Right(7)],
        empty: Vec::new(),
        none: Nothing {},
        letter: '\'',
    };
    let expected = [
        r#"{"text":"\"quoted\" \\ back, tab\u0009 end\u000a \u0001 "#,
        "\u{7f} é 😀\"",
        r#","nothing":null,"some":true,"numbers":[18446744073709551615,-40,0,10.7,-0.5,12],"#,
        r#""sides":["Left",{"Right":7}],"empty":[],"none":{},"letter":"'"}"#,
    ];
    assert_eq!(json(&everything), Some(expected.concat()));
    assert_eq!(json(&"a,"), Some(r#""a,""#.to_owned()));
    assert_eq!(json(&[("b", 1), ("a", 2)]), Some(r#"[["b",1],["a",2]]"#.to_owned()));
}

/// Parts of 8 kB are handed on wherever that comes: a comma that is taken back later, an end of a list, a long text.
#[test]
fn a_long_value_is_the_same_whatever_its_parts() {
    for more in 0..80 {
        let value =
            ("x".repeat(8100 + more), [(1.5, "a,"), (0.0, "")], [""; 0], "é".repeat(9000), Some(7), ());
        let mut parts = Vec::new();
        write_json(&value, &mut |part| parts.push(part.to_owned())).unwrap();
        assert!(parts.len() > 2 && parts.iter().all(|part| part.len() < 20_000), "{more}");
        let written: serde_json::Value = serde_json::from_str(&parts.concat()).unwrap();
        assert_eq!(
            written.to_string(),
            serde_json::to_value(&value).unwrap().to_string().replace(".0,", ","),
            "{more}"
        );
    }
}

#[test]
fn a_key_that_is_no_text_is_an_error_and_no_json() {
    let texts = BTreeMap::from([("a\"", 1), ("b", 2)]);
    assert_eq!(json(&texts).unwrap(), r#"{"a\"":1,"b":2}"#);
    assert_eq!(json(&BTreeMap::from([('a', vec![1])])).unwrap(), r#"{"a":[1]}"#);
    assert_eq!(json(&BTreeMap::from([(Some("a"), None::<u8>)])).unwrap(), r#"{"a":null}"#);
    assert_eq!(json(&BTreeMap::from([(1, 2)])), None);
    assert_eq!(json(&BTreeMap::from([(true, 2)])), None);
    assert_eq!(json(&BTreeMap::from([((), 2)])), None);
    assert_eq!(json(&BTreeMap::from([(None::<&str>, 2)])), None);
    assert_eq!(json(&BTreeMap::from([(["a"], 2)])), None);
    assert_eq!(json(&BTreeMap::from([(BTreeMap::from([("a", "b")]), 2)])), None);
    assert_eq!(json(&[BTreeMap::from([(1, 2)])]), None);
}
