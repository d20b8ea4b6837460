//! What holds of every search, whatever is typed.

use naltrexone_explorer::answers::{list, result_ids};
use naltrexone_explorer::dataset::CONDITIONS;
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::{Query, Sort};
use naltrexone_explorer::search::{FieldKind, Finder, Number, Texts, Typed, fold, marks, words};
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

/// The texts of the facts, searched with numbers of one width.
fn finder<N: Number>(index: &Index) -> Finder<N> {
    Finder::new(Texts::new(&|hear| {
        for (doc, entry) in index.entries.iter().enumerate() {
            entry.each_field(&mut |field| hear(doc, field.kind, field.text));
        }
    }))
}

/// Two bytes a number, as the core keeps them, must do for the words, the documents and what is found in them.
#[test]
fn the_facts_fit_the_narrow_numbers_with_room_to_grow() {
    let index = Index::new();
    let words = index.finder().lexicon().len();
    assert!((1000..usize::from(u16::MAX) / 4).contains(&words), "{words}");
}

/// A reader may type while the facts are being indexed: what is found is the same after any number of pieces.
#[test]
fn a_search_amid_indexing_finds_what_one_after_it_finds() {
    let whole = Index::new();
    let mut pieces = 0;
    while whole.warm() {
        pieces += 1;
    }
    assert!(pieces > 5, "{pieces} pieces are long tasks on a slow phone");
    let asked: Vec<Query> = ["pain", "fibromyalgia", "crohns diseas", "does it help with sleep", "xyzzy"]
        .map(|text| Query { text: text.into(), ..Query::default() })
        .into();
    for before in 0..=pieces {
        let index = Index::new();
        for _ in 0..before {
            assert!(index.warm());
        }
        for query in &asked {
            assert_eq!(result_ids(&index, query), result_ids(&whole, query), "{query:?} after {before}");
        }
    }
}

/// A finder over these names, and over a text of the first of them.
fn finder_of(names: &[&str], text: &str) -> Finder {
    Finder::new(Texts::new(&|hear| {
        for (doc, name) in names.iter().enumerate() {
            hear(doc, FieldKind::Name, name);
            if doc == 0 {
                hear(doc, FieldKind::Text, text);
            }
        }
    }))
}

fn found(finder: &Finder, text: &str) -> Vec<u32> {
    finder.find(&Typed::new(text, "")).hits.iter().map(|hit| hit.doc).collect()
}

#[test]
fn a_word_of_any_length_is_searched() {
    let long = "x".repeat(300);
    let finder = finder_of(&[&long, "é", ""], "");
    let found = |text: &str| found(&finder, text);
    assert_eq!((found(&long[..200]), found("e"), found("y")), (vec![0], vec![1], vec![]));
}

#[test]
fn every_beginning_of_every_word_finds_it() {
    let names = CONDITIONS.iter().flat_map(|c| c.aliases().iter().chain([c.name]));
    let mut all: Vec<String> = names.flat_map(words).map(|word| word.plain).collect();
    all.extend(["gynaecology", "oestrogen", "goes", "puppies"].map(str::to_owned));
    all.sort_unstable();
    all.dedup();
    // "17" is written in no small letters, as an abbreviation is
    all.retain(|word| !words(word)[0].capitals);
    let finder = finder_of(&all.iter().map(String::as_str).collect::<Vec<_>>(), "");
    for (doc, word) in (0..).zip(&all) {
        for (end, letter) in word.char_indices() {
            let beginning = &word[..end + letter.len_utf8()];
            assert!(found(&finder, beginning).contains(&doc), "{beginning} of {word}");
        }
    }
}

#[test]
fn what_is_folded_to_a_few_letters_is_no_beginning() {
    let finder = finder_of(&["dystonia", "castle", "diesel", "casein", "pains", "painful"], "");
    for (text, docs) in [("dies", vec![2]), ("cases", vec![]), ("case", vec![3]), ("pains", vec![4, 5])] {
        assert_eq!(found(&finder, text), docs, "{text}");
    }
}

#[test]
fn ou_is_o_in_british_endings_alone() {
    let finder = finder_of(&["gout", "got", "mouth", "moth", "behavior", "tumours", "tumor"], "");
    for (text, docs) in [
        ("gout", vec![0]),
        ("got", vec![1]),
        ("mouth", vec![2]),
        ("moth", vec![3]),
        ("behaviour", vec![4]),
        ("behaviou", vec![4]),
        ("tumor", vec![5, 6]),
        ("tumour", vec![5, 6]),
    ] {
        assert_eq!(found(&finder, text), docs, "{text}");
        assert_eq!(finder.find(&Typed::new(text, "")).forgiven, 0, "{text}");
    }
}

#[test]
fn a_small_word_more_drops_nothing_that_was_found_without_it() {
    let finder = finder_of(&["skin", "butter"], "an itch from the butter");
    // "better" is nearly "butter", but in a text no slip is forgiven
    for (text, docs) in
        [("itch", vec![0]), ("itch better", vec![0]), ("buttr", vec![1]), ("buttr better", vec![1])]
    {
        assert_eq!(found(&finder, text), docs, "{text}");
        assert!(!finder.find(&Typed::new(text, "")).partial, "{text}");
    }
}

#[test]
fn quotes_and_apostrophes_are_not_marked_and_accents_are() {
    for (typed, text, marked) in [
        ("pain", "'pain' relief", vec!["pain"]),
        ("pain", "‘pain’ relief", vec!["pain"]),
        ("pain", "no pain'", vec!["pain"]),
        ("crohn", "Crohn’s disease", vec!["Crohn"]),
        ("crohns", "Crohn’s disease", vec!["Crohn’s"]),
        ("crohns", "Crohnʼs disease", vec!["Crohnʼs"]),
        ("crohnʼs", "Crohn's disease", vec!["Crohn's"]),
        ("sjo", "Sjo\u{308}gren", vec!["Sjo\u{308}"]),
        ("sjogren", "Sjögre\u{ad}n\u{301}'s", vec!["Sjögre\u{ad}n\u{301}"]),
    ] {
        let ranges = marks(&Typed::new(typed, ""), text, 0);
        let found: Vec<_> = ranges.iter().map(|range| &text[range.start..range.end]).collect();
        assert_eq!(found, marked, "{typed} in {text}");
    }
}

#[test]
fn what_stands_in_brackets_is_a_name_only_where_people_call_it_so() {
    let index = Index::new();
    let ask = |text: &str| {
        let query = Query { text: text.to_owned(), ..Query::default() };
        list(&index, &query, 0..usize::MAX).results
    };
    for text in ["general", "the infection itself", "with bupropion", "movement symptoms"] {
        let found = ask(text);
        assert!(!found.is_empty() && found.iter().all(|card| card.reason != "exact-name"), "{text}");
    }
    for (text, id) in [
        ("neuropathic pain", "neuropathic-pain"),
        ("stopping smoking", "nicotine-dependence"),
        ("alcoholism", "alcohol-use-disorder"),
        ("sibo", "small-intestinal-bacterial-overgrowth"),
        ("postural tachycardia syndrome", "pots"),
    ] {
        let first = &ask(text)[0];
        assert_eq!((first.id, first.reason), (id, "exact-name"), "{text}");
    }
}

#[test]
fn what_is_asked_of_the_drug_as_a_whole_lists_all() {
    let index = Index::new();
    let ask = |text: &str| result_ids(&index, &Query { text: text.to_owned(), ..Query::default() });
    // as where nothing is asked
    let all = ask("");
    assert_eq!(all.len(), CONDITIONS.len());
    for text in [
        "naltrexone",
        "what is naltrexone",
        "naltrexone for",
        "What is naltrexone used for?",
        "using naltrexone",
        "naltrexone uses",
    ] {
        assert_eq!(ask(text), all, "{text}");
    }
    for text in [
        "naltrexone for pain",
        "is naltrexone used for pain",
        "naltrexone f",
        "how does it work",
        "how does naltrexone work",
    ] {
        assert!(ask(text).len() < all.len(), "{text}");
    }
}

proptest! {
    #[test]
    fn wide_and_narrow_numbers_find_the_same(texts in prop::collection::vec(any_text(), 1..20)) {
        let index = Index::new();
        let (narrow, wide) = (index.finder(), finder::<u32>(&index));
        for text in texts {
            let typed = Typed::new(&text, "");
            prop_assert_eq!(narrow.find(&typed), wide.find(&typed), "{}", text);
            prop_assert_eq!(narrow.nearest(&typed), wide.nearest(&typed), "{}", text);
        }
    }

    #[test]
    fn every_marked_range_lies_on_character_borders_and_is_part_of_what_was_typed(text in any_text()) {
        let index = Index::new();
        let typed = words(&text);
        for card in list(&index, &Query { text, ..Query::default() }, 0..usize::MAX).results {
            for found in &card.matches {
                let units: Vec<u16> = found.text.encode_utf16().collect();
                let mut end_before = 0;
                for (start, end) in found.ranges.iter().map(|(start, end)| (*start as usize, *end as usize)) {
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
