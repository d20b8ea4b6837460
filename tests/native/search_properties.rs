//! What holds of every search, whatever is typed.

use naltrexone_explorer::dataset::CONDITIONS;
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::{Query, Sort};
use naltrexone_explorer::search::{fold, words};
use naltrexone_explorer::view::{list, result_ids};
use proptest::prelude::*;

/// Parts of names and aliases with a letter changed here and there, and nonsense.
fn any_text() -> impl Strategy<Value = String> {
    let names: Vec<&str> = CONDITIONS.iter().flat_map(|c| c.aliases().iter().chain([c.name])).collect();
    let part = (prop::sample::select(names), 1_usize..30, 0_usize..30, "[a-z éüß'-]?").prop_map(
        |(name, length, at, letter)| {
            let mut letters: Vec<char> = name.chars().take(length).collect();
            if !letter.is_empty() && at < letters.len() {
                letters.splice(at..=at, letter.chars());
            }
            letters.into_iter().collect::<String>()
        },
    );
    prop_oneof![4 => part.clone(), 2 => (part.clone(), part).prop_map(|(a, b)| format!("{a} {b}")), 1 => ".{0,40}"]
}

proptest! {
    #[test]
    fn every_marked_range_lies_on_character_borders_and_is_part_of_what_was_typed(text in any_text()) {
        let index = Index::new();
        let typed = words(&text);
        for card in list(&index, &Query { text, ..Query::default() }, 0..usize::MAX).results {
            for found in &card.matches {
                let units: Vec<u16> = found.text.encode_utf16().collect();
                let mut end_before = 0;
                for &(start, end) in &found.ranges {
                    prop_assert!(end_before <= start && start < end && end <= units.len());
                    end_before = end;
                    let marked = String::from_utf16(&units[start..end]);
                    prop_assert!(marked.is_ok(), "{:?} cut within a character", found.text);
                    for word in words(&marked.unwrap()) {
                        prop_assert!(
                            typed.iter().any(|typed| alike(&typed.plain, &word.plain)),
                            "{:?} marked for {typed:?}",
                            word.plain
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn the_order_is_total_and_the_same_every_time(text in any_text(), sort in 0..Sort::ALL.len()) {
        let query = Query { text, sort: Some(Sort::ALL[sort]), ..Query::default() };
        let index = Index::new();
        let first = result_ids(&index, &query);
        let mut ids = first.clone();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), first.len());
        prop_assert_eq!(&result_ids(&index, &query), &first);
        prop_assert_eq!(&result_ids(&Index::new(), &query), &first);
    }

    #[test]
    fn a_search_leaves_nothing_behind_for_the_next(one in any_text(), other in any_text()) {
        let index = Index::new();
        let ask = |text: &str| result_ids(&index, &Query { text: text.to_owned(), ..Query::default() });
        let alone = ask(&other);
        ask(&one);
        prop_assert_eq!(ask(&other), alone);
    }
}

/// Two slips apart at most, by a distance written anew and without bounds; beginnings count.
fn alike(typed: &str, word: &str) -> bool {
    let (typed, word): (Vec<char>, Vec<char>) = (fold(typed).chars().collect(), fold(word).chars().collect());
    let mut rows = vec![(0..=typed.len()).collect::<Vec<_>>()];
    for (i, letter) in word.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, other) in typed.iter().enumerate() {
            let swapped = i > 0 && j > 0 && word[i - 1] == *other && typed[j - 1] == *letter;
            let swap = if swapped { rows[i - 1][j - 1] + 1 } else { usize::MAX };
            row.push(
                (rows[i][j] + usize::from(letter != other)).min(rows[i][j + 1] + 1).min(row[j] + 1).min(swap),
            );
        }
        rows.push(row);
    }
    let most = if typed.len() < 4 {
        0
    } else if typed.len() < 8 {
        1
    } else {
        2
    };
    rows.iter().any(|row| row[typed.len()] <= most)
}
