//! Questions get their answers: names of the drug and words that only ask exclude nothing, rows answer by their names and
//! by what people call them, and what nobody knows is said to be unknown.

use std::collections::BTreeSet;

use naltrexone_explorer::answers::{List, list, result_ids};
use naltrexone_explorer::dataset::{
    ADVERSE_EFFECTS, ALSO_TYPED, ASKING, CONDITIONS, DRUG_NAMES, FORMULATIONS, TOPICS,
};
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::Query;
use naltrexone_explorer::search::FieldKind;
use proptest::prelude::*;

use crate::facts_complete::{rows, text, texts};

pub fn asked(index: &Index, text: &str) -> List {
    list(index, &Query { text: text.to_owned(), ..Query::default() }, 0..5)
}

pub fn first(index: &Index, text: &str) -> Option<&'static str> {
    result_ids(index, &Query { text: text.to_owned(), ..Query::default() }).first().copied()
}

pub fn answers(found: &List) -> Vec<&'static str> {
    found.answers.iter().map(|answer| answer.id).collect()
}

/// Whether one of the good answers of `tests/questions.tsv` was given.
fn is_met(expected: &str, found: &List) -> bool {
    match expected.split_once(':') {
        Some(("cond", id)) => found.results.first().is_some_and(|card| card.id == id),
        Some(("row", id)) => found.answers.iter().take(2).any(|answer| answer.id == id),
        _ => match expected {
            "nothing" => found.results.is_empty() && found.answers.is_empty(),
            "approved" => !found.understood.approval.is_empty(),
            "helped" => found.understood.direction.contains(&"helped"),
            "little" => found.understood.direction.contains(&"little-or-no-difference"),
            _ => false,
        },
    }
}

#[test]
fn what_readers_ask_is_answered() {
    let index = Index::new();
    let (mut all, mut met) = (0, 0);
    let mut missed = Vec::new();
    for line in include_str!("../questions.tsv").lines().filter(|line| !line.starts_with('#')) {
        let parts: Vec<&str> = line.split('\t').collect();
        let found = asked(&index, parts[0]);
        let fine = parts[1].split('|').any(|expected| is_met(expected, &found));
        assert!(fine || parts.len() < 3, "{} is about safety: {:?}", parts[0], answers(&found));
        all += 1;
        met += usize::from(fine);
        if !fine {
            missed.push((parts[0], parts[1], answers(&found)));
        }
    }
    assert!(all >= 97 && met * 100 >= all * 95, "{met} of {all}: {missed:#?}");
}

const FRAMES: [&str; 7] = [
    "ldn for X",
    "does ldn help with X",
    "low dose naltrexone X",
    "has anyone tried ldn for X",
    "vivitrol for X",
    "naltrexone for X",
    "i have X",
];

/// Every name and other name of every use, with its id.
fn names(index: &Index) -> Vec<(&'static str, FieldKind, &'static str)> {
    let mut names = Vec::new();
    for entry in &index.entries {
        entry.each_field(&mut |field| {
            if field.kind.is_name() {
                names.push((entry.condition.id, field.kind, field.text));
            }
        });
    }
    names
}

#[test]
fn a_name_of_a_use_that_comes_first_alone_comes_first_in_a_question() {
    let index = Index::new();
    let alone: Vec<_> =
        names(&index).into_iter().filter(|(id, _, name)| first(&index, name) == Some(*id)).collect();
    for frame in FRAMES {
        let lost: Vec<_> = alone
            .iter()
            .filter(|(id, _, name)| first(&index, &frame.replace('X', name)) != Some(*id))
            .map(|(id, _, name)| (*id, *name))
            .collect();
        assert!(lost.len() * 1000 <= alone.len() * 5, "{frame}: {} of {}: {lost:?}", lost.len(), alone.len());
    }
}

#[test]
fn every_name_of_a_use_comes_first_alone() {
    let index = Index::new();
    for condition in CONDITIONS {
        assert_eq!(first(&index, condition.name), Some(condition.id), "{}", condition.name);
    }
}

/// Table and id of every row about the drug, its name, and the products that it is about.
fn drug_rows() -> Vec<(&'static str, String, String, Vec<String>)> {
    let tables = [
        ("formulation", "name"),
        ("regimen", "name"),
        ("mechanism", "name"),
        ("pharmacokinetic", "quantity"),
        ("contraindication", "name"),
        ("warning", "name"),
        ("adverse_effect", "name"),
        ("interaction", "name"),
        ("comparison", "attribute"),
        ("question", "question"),
        ("help", "name"),
    ];
    let mut all = Vec::new();
    for (table, column) in tables {
        for row in rows(table) {
            let owned = |name: &str| text(&row, name).unwrap().to_owned();
            let products = texts(&row, "products").into_iter().map(str::to_owned).collect();
            all.push((table, owned("id"), owned(column), products));
        }
    }
    all
}

/// What people call a product.
fn product_names(product: &str) -> Vec<&'static str> {
    let names = DRUG_NAMES.iter().filter(|name| name.formulation == Some(product));
    names.filter_map(|name| name.words.iter().next()).collect()
}

#[test]
fn every_row_about_the_drug_answers_to_its_name_and_to_its_name_with_the_product() {
    let index = Index::new();
    let mut missed = Vec::new();
    for (table, id, name, products) in drug_rows() {
        let mut ways = vec![name.clone()];
        for product in &products {
            ways.extend(product_names(product).into_iter().map(|product| format!("{name} {product}")));
        }
        for way in ways {
            let found = asked(&index, &way);
            if !found.answers.iter().any(|answer| answer.part == table && answer.id == id) {
                missed.push((format!("{table}/{id}"), way, answers(&found)));
            }
        }
    }
    assert!(missed.is_empty(), "{}: {missed:#?}", missed.len());
}

#[test]
fn a_side_effect_answers_with_the_product_in_view_and_never_with_another() {
    let index = Index::new();
    for row in ADVERSE_EFFECTS {
        for product in row.products {
            for brand in product_names(product) {
                for way in [format!("{} {brand}", row.name), format!("does {brand} cause {}", row.name)] {
                    let found = asked(&index, &way);
                    let ids = answers(&found);
                    assert!(ids.contains(&row.id), "{way}: {ids:?}");
                    for effect in found.answers.iter().filter(|answer| answer.part == "adverse_effect") {
                        let record = ADVERSE_EFFECTS.iter().find(|row| row.id == effect.id).unwrap();
                        assert!(record.products.contains(product), "{way}: {}", effect.id);
                    }
                }
            }
        }
    }
}

/// Search words of one word that lead to the rows on opioids.
pub fn opioids() -> BTreeSet<&'static str> {
    let of_opioids = |ids: &[&str]| ids.iter().any(|id| id.starts_with("opioid-"));
    let rows =
        ALSO_TYPED.iter().filter(|also| of_opioids(also.interaction) && of_opioids(also.contraindication));
    rows.flat_map(|also| also.words).filter(|word| !word.contains(' ')).collect()
}

/// One letter left out in the middle of the longest part; nothing where it is too short for a slip to be forgiven.
pub fn with_slip(word: &str) -> Option<String> {
    let part = word.split('-').max_by_key(|part| part.chars().count())?;
    let middle = part.chars().count() / 2;
    let slip: String =
        part.chars().enumerate().filter(|(n, _)| *n != middle).map(|(_, letter)| letter).collect();
    (slip.chars().count() >= 5).then(|| word.replace(part, &slip))
}

/// Whether the first row is of opioids, or of what they do beside the drug.
pub fn about_opioids(found: &List) -> bool {
    let row = found.answers.first().map_or("", |answer| answer.id);
    row.contains("opioid")
        || ["emergency", "overdose-vulnerability", "precipitated-withdrawal", "overcoming-blockade"]
            .contains(&row)
}

#[test]
fn an_opioid_by_any_of_its_names_has_an_opioid_row_first() {
    let index = Index::new();
    let (mut tried, mut missed) = (0, Vec::new());
    for opioid in opioids() {
        for word in [Some(opioid.to_owned()), with_slip(opioid)].into_iter().flatten() {
            for frame in ["can I take X with naltrexone", "X and ldn", "is it safe with X"] {
                let way = frame.replace('X', &word);
                let found = asked(&index, &way);
                tried += 1;
                let unknown = found
                    .nothing
                    .as_ref()
                    .and_then(|nothing| nothing.text.as_deref())
                    .is_some_and(|text| text.starts_with("Nothing here says"));
                if !about_opioids(&found) || unknown {
                    missed.push((way, answers(&found)));
                }
            }
        }
    }
    assert!(tried > 300, "{tried}");
    assert!(missed.is_empty(), "{} of {tried}: {missed:#?}", missed.len());
}

#[test]
fn a_sentence_that_nothing_answers_is_not_repeated_as_a_name() {
    let index = Index::new();
    for text in [
        "is it ok that i went to the seaside with it last weekend and came home late",
        "weight gain on naltrexone",
    ] {
        let said = asked(&index, text).nothing.unwrap().text.unwrap();
        assert_eq!(said, naltrexone_explorer::dataset::ABOUT.unknown_question, "{text}");
    }
}

#[test]
fn what_is_told_of_one_product_begins_with_it() {
    let index = Index::new();
    let found = asked(&index, "can i take it with sertraline");
    let answer = found.answers.iter().find(|answer| answer.id == "cyp2d6").unwrap();
    assert_eq!(answer.only, Some("Fixed combination with bupropion"));
    assert!(answers(&asked(&index, "can i take ldn with sertraline")).is_empty());
    assert_eq!(FORMULATIONS.len(), 6);
}

#[test]
fn what_nobody_knows_is_said_to_be_unknown() {
    let index = Index::new();
    for (text, begins) in [
        ("prednisone and ldn", "Nothing here says how prednisone and naltrexone act together."),
        ("vitamin d with ldn", "Nothing here says how vitamin d and naltrexone act together."),
        ("can i take lisinopril with it", "Nothing here says how lisinopril and naltrexone act together."),
        ("ldn for gallstonez", "Gallstonez is not among the uses here."),
        ("dolor de cabeza", "Dolor de cabeza is not among the uses here."),
    ] {
        let found = asked(&index, text);
        assert_eq!((found.total, found.answers.len()), (0, 0), "{text}");
        let said = found.nothing.unwrap().text.unwrap();
        assert!(said.starts_with(begins), "{text}: {said}");
    }
    for text in ["low dose naltrexone for cats", "does naltrexone show up on a drug test", "???"] {
        let found = asked(&index, text);
        assert_eq!((found.total, found.answers.len()), (0, 0), "{text}");
    }
}

/// What an editor can look up: every word that asks, every filter and every topic, with how many phrases it has.
#[test]
fn the_words_of_questions_are_data_and_each_is_understood() {
    let index = Index::new();
    let mut covered = 0;
    let mut silent = Vec::new();
    for topic in TOPICS.iter().filter(|topic| !topic.rows.is_empty()) {
        for phrase in topic.words {
            let found = asked(&index, phrase);
            if found.answers.is_empty() && found.total == 0 {
                silent.push((topic.id, phrase));
            }
            covered += 1;
        }
    }
    assert!(silent.is_empty(), "{silent:?}");
    assert!(covered > 100 && ASKING.iter().flat_map(|row| row.words).count() > 100, "{covered}");
}

#[test]
fn a_megabyte_of_text_is_answered() {
    let index = Index::new();
    for text in ["a ".repeat(500_000), "opioid ".repeat(150_000), "é".repeat(500_000)] {
        let query =
            Query::read(&naltrexone_explorer::query::RawQuery { text: Some(text), ..Default::default() }).0;
        let _ = list(&index, &query, 0..5);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]
    #[test]
    fn whatever_is_typed_is_answered_without_a_trap(text in "(\\PC{0,40}|([a-z]{1,9} ){0,12})") {
        thread_local! { static INDEX: Index = Index::new(); }
        INDEX.with(|index| {
            let found = asked(index, &text);
            assert!(found.answers.len() <= 3);
            for answer in &found.answers {
                assert!(!answer.text.is_empty() && !answer.name.is_empty());
            }
        });
    }
}

proptest! {
    #[test]
    fn the_drugs_name_or_a_word_that_asks_never_changes_which_use_is_first(
        pick in any::<prop::sample::Index>(),
        word in any::<prop::sample::Index>(),
        before in any::<bool>(),
    ) {
        thread_local! { static INDEX: (Index, Vec<&'static str>, Vec<&'static str>) = {
            let index = Index::new();
            let names: Vec<_> = names(&index).into_iter().map(|(_, _, name)| name).collect();
            let plain = DRUG_NAMES.iter().take(2).chain([]).flat_map(|row| row.words);
            // one that is a name of a use as well names that use
            let asks = plain.chain(ASKING.iter().flat_map(|row| row.words));
            let words = asks.filter(|word| !names.contains(word)).collect();
            (index, names, words)
        }; }
        INDEX.with(|(index, names, words)| {
            let (name, word) = (names[pick.index(names.len())], words[word.index(words.len())]);
            let more = if before { format!("{word} {name}") } else { format!("{name} {word}") };
            assert_eq!(first(index, &more), first(index, name), "{more}");
        });
    }
}
