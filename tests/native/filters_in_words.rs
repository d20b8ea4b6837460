//! Filters that are said in words: which are understood, what they choose, and that they can be taken off.

use naltrexone_explorer::answers::list;
use naltrexone_explorer::dataset::{CONDITIONS, FILTER_WORDS};
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::{Facet, Query};

use crate::questions::asked;

#[test]
fn filters_that_words_mean_are_understood_and_can_be_taken_off() {
    let index = Index::new();
    let found = asked(&index, "what is it approved for");
    assert_eq!(found.understood.approval, ["fda-approved", "fda-approved-combination", "approved-elsewhere"]);
    let approved = |id: &str| CONDITIONS.iter().any(|row| row.id == id && row.approval.id() != "off-label");
    assert!(found.total > 3 && found.results.iter().all(|card| approved(card.id)));
    assert!(found.chips.iter().any(|chip| chip.facet == "approval" && chip.by_words));
    let literal = naltrexone_explorer::dataset::QuestionFacet::ALL.to_vec();
    let query = Query { text: "what is it approved for".to_owned(), literal, ..Query::default() };
    let taken_off = list(&index, &query, 0..5);
    assert!(taken_off.understood.approval.is_empty() && taken_off.chips.is_empty());
    for row in FILTER_WORDS {
        let facet = Facet::of_question(row.facet);
        for value in row.values {
            assert!(Query::default().select(facet, value), "{}: {value}", facet.id());
        }
    }
}

#[test]
fn a_kind_of_condition_in_words_is_a_filter_where_nothing_else_is_asked() {
    let index = Index::new();
    for (text, category) in [
        ("skin problems", "dermatological"),
        ("ldn for gut issues", "gastrointestinal"),
        ("mental health ones", "psychiatric"),
    ] {
        let found = asked(&index, text);
        assert_eq!(found.understood.category, [category], "{text}");
        let of = |id: &str| CONDITIONS.iter().any(|row| row.id == id && row.category.id() == category);
        assert!(found.total > 3 && found.results.iter().all(|row| of(row.id)), "{text}");
    }
    for text in [
        "does it cause skin problems",
        "i drink and have mental health problems",
        "skin problems from vivitrol since may",
        "is it safe if i have mental health problems",
        "skin problems not proven",
    ] {
        assert!(asked(&index, text).understood.category.is_empty(), "{text}");
    }
}
