//! Uses side by side: the reader's order, the grades of each, one use with its dose forms, and what may be added.

use naltrexone_explorer::answers::{Answers, addable, comparison, condition};
use naltrexone_explorer::dataset::{CONDITIONS, Regimen};
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::{Facet, MOST_COMPARED, Query, RawQuery};
use proptest::prelude::*;

fn ids() -> Vec<&'static str> {
    CONDITIONS.iter().map(|row| row.id).collect()
}

fn compared(compare: Vec<&'static str>) -> Query {
    Query { compare, ..Query::default() }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn each_use_stands_in_the_readers_order_with_the_answer_of_its_own_page(
        compare in prop::sample::subsequence(ids(), 0..=MOST_COMPARED).prop_shuffle(),
        regimen in prop::sample::subsequence(Regimen::ALL.to_vec(), 0..=2),
    ) {
        let index = Index::new();
        let query = Query { compare: compare.clone(), regimen: regimen.clone(), ..Query::default() };
        let found = comparison(&index, &query);
        prop_assert_eq!(found.uses.iter().map(|one| one.id).collect::<Vec<_>>(), compare.clone());
        prop_assert_eq!(found.full, compare.len() == MOST_COMPARED);
        for one in &found.uses {
            let entry = index.entry(one.id).expect("a use");
            prop_assert_eq!(one.grade, Answers::of(&entry.grade_for(&regimen), &entry.effects));
            let page = condition(entry, &query);
            prop_assert_eq!((one.short, one.dose, one.approval), (page.short, page.dose, page.approval));
            // said once for all, or of each by itself
            let gravest = page.hurt.first().map(|line| line.id);
            prop_assert_eq!(found.hurt.or(one.hurt).map(|line| line.id), gravest);
            prop_assert!(found.hurt.is_none() || one.hurt.is_none());
        }
        let alone = found.uses.len() == 1;
        let forms = found.uses.first().filter(|_| alone).map(|one| {
            condition(index.entry(one.id).expect("a use"), &query).forms
        });
        prop_assert_eq!(&found.forms, &forms.unwrap_or_default());
        prop_assert_eq!(found.suggestions.is_empty(), !found.uses.is_empty());
    }

    #[test]
    fn what_may_be_added_is_not_compared_already(
        compare in prop::sample::subsequence(ids(), 0..=MOST_COMPARED),
        text in prop::sample::select(vec!["", "pain", "depression", "ldn", "addiction", "zzzz", "skin", "a"]),
    ) {
        let index = Index::new();
        let found = addable(&index, &Query { text: text.to_owned(), ..compared(compare.clone()) });
        prop_assert!(found.len() <= 5);
        prop_assert!(found.iter().all(|one| !compare.contains(&one.id)));
        prop_assert_eq!(found.is_empty(), text == "zzzz" || (text == "depression" && found.is_empty()));
    }
}

#[test]
fn the_first_that_is_offered_is_the_use_that_was_named() {
    let index = Index::new();
    for (text, first) in [
        ("depression", "major-depression"),
        ("anxiety", "anxiety"),
        ("fibro", "fibromyalgia"),
        ("crohn", "crohns-disease"),
    ] {
        let found = addable(&index, &Query { text: text.to_owned(), ..Query::default() });
        assert_eq!(found.first().map(|one| one.id), Some(first), "{text}");
        // what merely mentions the word is not offered beside what bears it
        assert!(found.iter().all(|one| one.id != "alcohol-use-disorder"), "{text}");
    }
}

#[test]
fn filters_of_the_list_keep_nothing_from_being_compared() {
    let index = Index::new();
    let mut query = Query { text: "crohn".to_owned(), ..Query::default() };
    assert!(query.select(Facet::Category, "addiction"));
    assert_eq!(addable(&index, &query).first().map(|one| one.id), Some("crohns-disease"));
}

#[test]
fn of_five_uses_four_stand_and_one_that_does_not_exist_is_left_out() {
    let asked = ["fibromyalgia", "no-such-use", "anxiety", "obesity", "lupus", "autism", "tinnitus"];
    let raw = RawQuery { compare: asked.map(str::to_owned).to_vec(), ..RawQuery::default() };
    let (query, unknown) = Query::read(&raw);
    let found = comparison(&Index::new(), &query);
    assert_eq!((found.uses.len(), found.full), (MOST_COMPARED, true));
    assert_eq!(found.uses[..2].iter().map(|one| one.id).collect::<Vec<_>>(), ["fibromyalgia", "anxiety"]);
    assert_eq!(unknown.first().map(|one| one.value.as_str()), Some("no-such-use"));
}

#[test]
fn a_use_is_added_to_those_that_are_compared_and_is_there_even_where_there_is_no_room() {
    let index = Index::new();
    let entry = index.entry("fibromyalgia").expect("a use");
    let with = |compare: &[&'static str]| condition(entry, &compared(compare.to_vec())).compare;
    assert_eq!(with(&[]), ["fibromyalgia"]);
    assert_eq!(with(&["anxiety"]), ["anxiety", "fibromyalgia"]);
    assert_eq!(with(&["fibromyalgia", "anxiety"]), ["fibromyalgia", "anxiety"]);
    assert_eq!(
        with(&["anxiety", "obesity", "autism", "tinnitus"]),
        ["obesity", "autism", "tinnitus", "fibromyalgia"]
    );
}
