//! The map against a brute force over the grades: every box holds the uses that it says, what it opens holds as many, and
//! the lines of sizes are the grades' summaries in order.

use std::collections::BTreeSet;

use naltrexone_explorer::answers::{Cell, EvidenceMap, Found, list, map};
use naltrexone_explorer::dataset::{ARTICLES, Approval, CONDITIONS, Category, Regimen};
use naltrexone_explorer::grade::{Direction, Grade, Level};
use naltrexone_explorer::index::{Entry, Index};
use naltrexone_explorer::query::{Facet, Query};
use proptest::prelude::*;

static DIRECTIONS: [Direction; 13] = Direction::ALL;
static LEVELS: [Level; 5] = Level::ALL;

fn picked<T: Copy + std::fmt::Debug>(all: &'static [T], most: usize) -> impl Strategy<Value = Vec<T>> {
    prop_oneof![Just(Vec::new()), prop::collection::vec(prop::sample::select(all), 0..=most)]
}

/// Filters of every kind, most of them off.
fn any_query() -> impl Strategy<Value = Query> {
    let mechanisms: Vec<&'static str> =
        CONDITIONS.iter().flat_map(|condition| condition.mechanisms.iter().copied()).collect();
    let articles: Vec<&'static str> = ARTICLES.iter().map(|article| article.id).collect();
    let some = |ids: Vec<&'static str>| prop_oneof![3 => Just(Vec::new()), 1 => prop::collection::vec(prop::sample::select(ids), 1..=2)];
    (
        picked(Category::ALL, 2),
        picked(Regimen::ALL, 2),
        picked(Approval::ALL, 2),
        picked(&DIRECTIONS, 5),
        picked(&LEVELS, 3),
        some(mechanisms),
        some(articles),
    )
        .prop_map(|(category, regimen, approval, direction, strength, mechanism, article)| Query {
            category,
            regimen,
            approval,
            direction,
            strength,
            mechanism,
            article,
            ..Query::default()
        })
}

/// Whether a use is left by the filters, written a second time.
fn fits(entry: &Entry, grade: &Grade, query: &Query) -> bool {
    let condition = entry.condition;
    (query.category.is_empty() || query.category.contains(&condition.category))
        && (query.approval.is_empty() || query.approval.contains(&condition.approval))
        && (query.regimen.is_empty() || query.regimen.iter().any(|form| entry.regimens.contains(form)))
        && (query.strength.is_empty() || query.strength.contains(&grade.level))
        && (query.direction.is_empty() || query.direction.contains(&grade.direction))
        && (query.mechanism.is_empty() || query.mechanism.iter().any(|id| condition.mechanisms.contains(id)))
        && (query.article.is_empty() || query.article.iter().any(|id| condition.articles.contains(id)))
}

fn people(grade: &Grade) -> u32 {
    match &grade.effect {
        Some(summary) => summary.people,
        None if grade.randomised.records > 0 => grade.randomised.people,
        None => grade.uncontrolled.people + grade.anecdotal.people,
    }
}

/// The place of a use: its level, and the id of its box. Written a second time.
fn place(grade: &Grade) -> (&'static str, &'static str) {
    let result = grade.direction.id();
    let found = match result {
        "helped" | "helped-in-one-small-trial" => "helped",
        "mixed" | "depends-on-form" => "differs",
        "little-or-no-difference" | "no-clear-difference" => "no-difference",
        "made-worse" | "made-worse-in-one-small-trial" => "worse",
        _ => "too-uncertain",
    };
    match grade.level.number() {
        0 => ("level-0", "no-study"),
        1 => ("level-1", result),
        level => (["level-2", "level-3", "level-4"][usize::from(level) - 2], found),
    }
}

fn cells(map: &EvidenceMap) -> impl Iterator<Item = &Cell> {
    map.tested.iter().chain([&map.no_fair_test]).flat_map(|row| &row.cells).chain([&map.no_study])
}

/// The filters in force with those of a box in their place, as the page asks for them.
fn opened(query: &Query, cell: &Cell) -> Query {
    let mut query = query.clone();
    query.clear(Facet::Strength);
    query.clear(Facet::Direction);
    assert!(query.select(Facet::Strength, cell.strength));
    for id in &cell.direction {
        assert!(query.select(Facet::Direction, id));
    }
    query
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn every_box_and_the_headline_hold_what_the_grades_say(query in any_query()) {
        let index = Index::new();
        let found = map(&index, &query);
        let grades: Vec<(&Entry, Grade)> = index
            .entries
            .iter()
            .map(|entry| (entry, entry.grade_for(&query.regimen)))
            .filter(|(entry, grade)| fits(entry, grade, &query))
            .collect();
        prop_assert_eq!(found.total as usize, grades.len());
        let tried = grades.iter().filter(|(_, grade)| grade.level != Level::NotStudied);
        prop_assert_eq!(found.tried as usize, tried.count());
        let with = |result: &[&str]| grades.iter().filter(|(_, grade)| result.contains(&grade.direction.id())).count();
        prop_assert_eq!(found.groups.helped as usize, with(&["helped", "helped-in-one-small-trial"]));
        prop_assert_eq!(found.in_one_small_trial as usize, with(&["helped-in-one-small-trial"]));
        prop_assert_eq!(found.groups.differs as usize, with(&["mixed", "depends-on-form"]));
        let none = ["little-or-no-difference", "no-clear-difference", "made-worse", "made-worse-in-one-small-trial"];
        prop_assert_eq!(found.groups.no_difference as usize, with(&none));
        let groups = found.groups;
        prop_assert_eq!(groups.helped + groups.differs + groups.no_difference + groups.not_known, found.tried);
        let mut held = 0;
        for cell in cells(&found) {
            let mut own: Vec<_> =
                grades.iter().filter(|(_, grade)| place(grade) == (cell.strength, cell.id)).collect();
            own.sort_by_key(|(entry, grade)| (u32::MAX - people(grade), &entry.sort_name));
            held += own.len();
            let ids: Vec<_> = cell.uses.iter().map(|dot| dot.id).collect();
            prop_assert_eq!(ids, own.iter().map(|(entry, _)| entry.condition.id).collect::<Vec<_>>());
            prop_assert_eq!((cell.count as usize, cell.named + cell.more), (own.len(), cell.count));
            prop_assert!(cell.named == cell.count.min(3) && cell.more == 0 || cell.named == 2 && cell.count > 3);
            for (dot, (entry, grade)) in cell.uses.iter().zip(own) {
                prop_assert_eq!(dot.approved, entry.condition.approval.id() != "off-label");
                prop_assert_eq!(dot.hollow, grade.direction.id().ends_with("in-one-small-trial"));
            }
        }
        prop_assert_eq!(held, grades.len(), "each use stands in one box");
        for row in found.tested.iter().chain([&found.no_fair_test]) {
            prop_assert_eq!(row.count as usize, row.cells.iter().map(|cell| cell.uses.len()).sum::<usize>());
        }
    }

    #[test]
    fn a_box_opens_the_rows_that_it_counts(query in any_query()) {
        let index = Index::new();
        for cell in cells(&map(&index, &query)).filter(|cell| !cell.uses.is_empty()) {
            let rows = list(&index, &opened(&query, cell), 0..usize::MAX).results;
            let rows: BTreeSet<_> = rows.iter().map(|row| row.id).collect();
            prop_assert_eq!(rows, cell.uses.iter().map(|dot| dot.id).collect::<BTreeSet<_>>());
        }
    }

    #[test]
    fn the_lines_of_sizes_are_the_summaries_best_first(query in any_query()) {
        let index = Index::new();
        let found = map(&index, &query);
        let sizes = &found.sizes;
        for (lines, large) in [(&sizes.lines, true), (&sizes.smaller, false)] {
            let mut own: Vec<(i32, &str, &str)> = Vec::new();
            for entry in &index.entries {
                let grade = entry.grade_for(&query.regimen);
                let summary = grade.effect.as_ref().filter(|_| fits(entry, &grade, &query));
                if let Some(summary) = summary.filter(|summary| (summary.people >= 100) == large) {
                    own.push((-summary.g, &entry.sort_name, entry.condition.id));
                }
            }
            own.sort_unstable();
            let ids: Vec<_> = lines.iter().map(|line| line.id).collect();
            prop_assert_eq!(ids, own.iter().map(|(_, _, id)| *id).collect::<Vec<_>>());
            for line in lines {
                let grade = index.entry(line.id).expect("a use").grade_for(&query.regimen);
                let summary = grade.effect.expect("a summary");
                let drawn = line.grade.summary.expect("a summary");
                prop_assert_eq!((drawn.g, drawn.low, drawn.high), (summary.g, summary.low, summary.high));
                prop_assert_eq!((drawn.people, drawn.trials), (summary.people, summary.trials));
                prop_assert_eq!(line.grade.direction, grade.direction.id());
            }
        }
        let drawn = sizes.lines.len() + sizes.smaller.len();
        prop_assert_eq!(sizes.without as usize + drawn, found.tried as usize);
    }
}

#[test]
fn what_is_typed_changes_nothing_on_the_map() {
    let index = Index::new();
    let filters = Query { category: vec![Category::Pain], ..Query::default() };
    for text in ["fibromyalgia", "can i take it with codeine", "approved for alcohol", "zzz"] {
        let typed = Query { text: text.to_owned(), ..filters.clone() };
        assert_eq!(map(&index, &typed), map(&index, &filters), "{text}");
    }
}

#[test]
fn each_result_of_a_fair_test_has_one_place() {
    let places = Found::ALL.map(Found::id);
    assert_eq!(places, ["helped", "differs", "no-difference", "worse", "too-uncertain"]);
    let types = include_str!("../../src/browser/types/ids.d.ts");
    let union = types.split("export type FoundId =").nth(1).and_then(|text| text.split(';').next());
    let ids: Vec<_> = union.expect("its union").split('\'').skip(1).step_by(2).collect();
    assert_eq!(ids, places);
    for direction in Direction::ALL {
        let asked = Query { direction: vec![direction], ..Query::default() };
        for row in map(&Index::new(), &asked).tested {
            for cell in row.cells.iter().filter(|cell| !cell.uses.is_empty()) {
                assert_eq!(cell.id, Found::of(direction).id());
                assert_eq!(cell.direction, [direction.id()]);
            }
        }
    }
}
