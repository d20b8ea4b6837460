//! What an answer says of its studies is counted from their records, and a study says no more than it can show.

use std::collections::BTreeSet;

use naltrexone_explorer::answers::{
    Answers, StudyView, TallyView, comparison, condition, list, result_ids, sheet,
};
use naltrexone_explorer::dataset::{CONDITIONS, CONTRAINDICATIONS, Regimen, STUDIES, Study};
use naltrexone_explorer::grade::{Direction, Level};
use naltrexone_explorer::index::{Entry, Index};
use naltrexone_explorer::query::{Query, Sort};

/// All studies together, and those of some dose forms alone.
fn scopes() -> [Query; 3] {
    let of = |regimen: &[Regimen]| Query { regimen: regimen.to_vec(), ..Query::default() };
    [of(&[]), of(&[Regimen::LowDose]), of(&[Regimen::StandardOral, Regimen::Combination])]
}

const TRIALS: &[&str] = &["rct", "rct-crossover"];
const POOLED: &[&str] = &["meta-analysis"];
const OTHERS: &[&str] =
    &["open-label", "cohort", "case-series", "case-report", "survey", "systematic-review"];

/// The studies that count, by their rows.
fn counted(entry: &Entry, rows: &[u16]) -> Vec<&'static Study> {
    let counted = STUDIES.iter().filter(|study| rows.contains(&study.row));
    let counted: Vec<_> = counted.collect();
    assert!(counted.iter().all(|study| study.conditions.contains(&entry.condition.id)));
    counted
}

/// How many of these have one of the designs, with how many people, and how many do not say so.
fn naive_tally(studies: &[&Study], id: &str, designs: &[&str]) -> TallyView {
    let of_kind: Vec<_> = studies.iter().filter(|study| designs.contains(&study.design.id())).collect();
    let people: Vec<_> = of_kind.iter().map(|study| study.people_for(id)).collect();
    TallyView {
        records: u32::try_from(of_kind.len()).unwrap(),
        people: people.iter().flatten().sum(),
        unstated: u32::try_from(people.iter().filter(|people| people.is_none()).count()).unwrap(),
    }
}

fn traces(entry: &Entry, answers: &Answers, rows: &[u16]) {
    let id = entry.condition.id;
    let studies = counted(entry, rows);
    for (tally, designs) in [(answers.randomised, TRIALS), (answers.pooled, POOLED), (answers.others, OTHERS)]
    {
        assert_eq!(tally, naive_tally(&studies, id, designs), "{id}: {designs:?}");
    }
    assert_eq!(answers.newest, studies.iter().map(|study| study.year).max(), "{id}");
}

#[test]
fn every_figure_of_a_row_is_counted_from_the_studies_that_count() {
    let index = Index::new();
    for query in scopes() {
        let found = list(&index, &query, 0..usize::MAX);
        assert!(!found.results.is_empty());
        for row in found.results {
            let entry = index.entry(row.id).unwrap();
            traces(entry, &row.grade, &entry.grade_for(&query.regimen).counted);
        }
    }
}

#[test]
fn uses_and_dose_forms_side_by_side_are_counted_each_from_its_own_studies() {
    let index = Index::new();
    for pair in CONDITIONS.windows(2) {
        let together = Query { compare: vec![pair[0].id, pair[1].id], ..Query::default() };
        for one in comparison(&index, &together).uses {
            let entry = index.entry(one.id).unwrap();
            traces(entry, &one.grade, &entry.grade.counted);
        }
        let alone = Query { compare: vec![pair[0].id], ..Query::default() };
        let entry = index.entry(pair[0].id).unwrap();
        let forms = comparison(&index, &alone).forms;
        let named: Vec<_> = forms.iter().map(|form| form.regimen).collect();
        let expected: Vec<_> = entry.regimens.iter().map(|form| form.id()).collect();
        assert_eq!(named, if expected.len() > 1 { expected } else { Vec::new() }, "{}", pair[0].id);
        for form in forms {
            let grade = entry.grade_for(&[Regimen::from_id(form.regimen).unwrap()]);
            traces(entry, &form.grade, &grade.counted);
            // a form that no study names has nothing to say
            assert_eq!(form.grade.level == 0, grade.counted.is_empty(), "{}", pair[0].id);
        }
    }
}

#[test]
fn every_figure_behind_a_grade_is_counted_from_records() {
    let index = Index::new();
    for query in scopes() {
        for entry in &index.entries {
            let id = entry.condition.id;
            let page = condition(entry, &query);
            let grade = entry.grade_for(&query.regimen);
            let studies = counted(entry, &grade.counted);
            let ids: BTreeSet<_> = studies.iter().map(|study| study.id()).collect();
            assert_eq!(page.grade.counted.iter().copied().collect::<BTreeSet<_>>(), ids, "{id}");
            let all = page.grade.counted.len() + page.grade.left_out.len();
            assert_eq!((page.studies.len(), all), (entry.studies.len(), entry.studies.len()), "{id}");
            // people of pooled analyses share trials, so the largest stands for them
            let largest = studies.iter().filter(|study| POOLED.contains(&study.design.id()));
            let largest = largest.filter_map(|study| study.participants).max();
            assert_eq!(page.grade.largest_pooled, largest, "{id}");
            let lacking = |field: &str| {
                let those = studies.iter().filter(|study| study.unverified().contains(field));
                u32::try_from(those.count()).unwrap()
            };
            let unconfirmed = page.grade.unconfirmed;
            let expected = (lacking("design"), lacking("participants"));
            assert_eq!((unconfirmed.design, unconfirmed.participants), expected, "{id}");
            for shown in &page.studies {
                let record = entry.studies.iter().find(|study| study.id() == shown.id).unwrap();
                assert_eq!((shown.people, shown.year), (record.people_for(id), record.year), "{}", shown.id);
                let weeks = record.duration_weeks().map(|weeks| weeks.0);
                assert_eq!((shown.weeks, shown.dose), (weeks, record.dose()), "{}", shown.id);
                assert_eq!(shown.left_out.is_none(), ids.contains(shown.id), "{}", shown.id);
            }
        }
    }
}

fn every_study(mut check: impl FnMut(&Study, &StudyView)) {
    for entry in &Index::new().entries {
        for shown in condition(entry, &Query::default()).studies {
            check(entry.studies.iter().find(|study| study.id() == shown.id).unwrap(), &shown);
        }
    }
}

#[test]
fn only_what_tested_a_treatment_against_something_found_benefit() {
    let mut seen = [0; 3];
    every_study(|record, shown| match (record.role.id(), record.design.id()) {
        ("laboratory" | "regulatory" | "guideline", _) => {
            assert_eq!(shown.found, "no-test", "{}", shown.id);
            seen[0] += 1;
        }
        ("efficacy", design) if TRIALS.contains(&design) || POOLED.contains(&design) => {
            assert!(!["uncompared", "no-test"].contains(&shown.found), "{}", shown.id);
            seen[1] += 1;
        }
        ("efficacy", _) => {
            assert!(!["compared", "better", "worse"].contains(&shown.found), "{}", shown.id);
            seen[2] += 1;
        }
        _ => {}
    });
    assert!(seen.iter().all(|seen| *seen > 20), "{seen:?}");
}

#[test]
fn no_study_says_no_clear_difference_alone_while_its_interval_reaches_half_a_standard_deviation() {
    let (mut alone, mut small) = (0, 0);
    every_study(|_, shown| {
        let weighed: Vec<_> = shown.results.iter().filter(|one| one.weigh && one.g.is_some()).collect();
        let Some(result) = weighed.iter().find(|one| one.isolates).or(weighed.first()) else {
            // no number: it says so
            assert_ne!(shown.found, "no-clear-difference", "{}", shown.id);
            return;
        };
        let (low, high) = (result.low.unwrap(), result.high.unwrap());
        let expected = match (low, high) {
            (1.., _) => ("better", Some(result.against)),
            (_, ..=-1) => ("worse", Some(result.against)),
            (-499.., ..=499) => ("no-clear-difference", None),
            _ => ("too-small", None),
        };
        assert_eq!((shown.found, shown.against), expected, "{}: {low} to {high}", shown.id);
        alone += usize::from(shown.found == "no-clear-difference");
        small += usize::from(shown.found == "too-small");
    });
    assert!(alone > 5 && small > 50, "{alone}, {small}");
}

#[test]
fn no_use_says_little_or_no_difference_unless_more_than_a_small_effect_is_ruled_out() {
    let mut seen = 0;
    for regimen in Regimen::ALL.iter().map(|form| vec![*form]).chain([Vec::new()]) {
        for entry in &Index::new().entries {
            let grade = entry.grade_for(&regimen);
            let most = match grade.direction {
                Direction::LittleOrNoDifference => 300,
                Direction::NoClearDifference => 500,
                _ => continue,
            };
            let summary = grade.effect.unwrap();
            assert!(summary.low >= -most && summary.high <= most && summary.people >= 100, "{summary:?}");
            seen += 1;
        }
    }
    assert!(seen > 0);
}

#[test]
fn what_chance_did_not_decide_is_no_fair_test_though_it_was_compared() {
    // thirty people who waited stood beside those who were treated
    let index = Index::new();
    let tinnitus = condition(index.entry("tinnitus").unwrap(), &Query::default());
    assert_eq!(tinnitus.grade.level, Level::Barely.number());
    assert!(tinnitus.grade.direction.ends_with("uncompared"), "{}", tinnitus.grade.direction);
    assert!(
        tinnitus
            .studies
            .iter()
            .any(|study| study.comparator.is_some_and(|other| other.starts_with("no treatment")))
    );
}

#[test]
fn a_sheet_names_whom_the_combination_rules_out_where_it_is_what_was_given() {
    let index = Index::new();
    let own: Vec<&str> = CONTRAINDICATIONS
        .iter()
        .filter(|row| row.products == ["bupropion-combination"] && row.current != Some(false))
        .map(|row| row.name)
        .collect();
    assert_eq!(own.len(), 6);
    let named = |id: &str| -> Vec<&str> {
        let sheet = sheet(index.entry(id).unwrap(), &Query::default());
        sheet.must_not.into_iter().flat_map(|group| group.names).collect()
    };
    for id in ["obesity", "type-2-diabetes", "binge-eating-disorder", "methamphetamine-use-disorder"] {
        assert!(own.iter().all(|name| named(id).contains(name)), "{id}");
    }
    assert!(own.iter().all(|name| !named("fibromyalgia").contains(name)));
}

#[test]
fn a_sheet_names_a_dose_before_it_counts_others() {
    for entry in &Index::new().entries {
        for form in sheet(entry, &Query::default()).forms {
            assert!(form.more == 0 || !form.doses.is_empty(), "{}", entry.condition.id);
        }
    }
}

#[test]
fn each_sort_puts_its_own_figure_first() {
    let index = Index::new();
    let ids = |sort: Sort| result_ids(&index, &Query { sort: Some(sort), ..Query::default() });
    let entry = |id: &str| index.entry(id).unwrap();
    assert!(ids(Sort::Name).is_sorted_by_key(|id| &entry(id).sort_name));
    assert!(ids(Sort::Strength).is_sorted_by_key(|id| std::cmp::Reverse(entry(id).grade.level)));
    assert!(ids(Sort::Newest).is_sorted_by_key(|id| std::cmp::Reverse(entry(id).grade.newest())));
    let found = list(&index, &Query { sort: Some(Sort::People), ..Query::default() }, 0..usize::MAX);
    assert_eq!(found.sort, "people");
    // people behind the answer: of the summary, else of trials, else of all others
    let people = |row: &naltrexone_explorer::answers::Row| match row.grade.summary {
        Some(summary) => summary.people,
        None if row.grade.randomised.records > 0 => row.grade.randomised.people,
        None => row.grade.others.people,
    };
    assert!(found.results.is_sorted_by_key(|row| std::cmp::Reverse(people(row))));
}
