//! The compare view: every figure traces to records, and every choice gives the columns it asks for.

use naltrexone_explorer::dataset::{CONDITIONS, Design, Regimen, STUDIES, Study};
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::Query;
use naltrexone_explorer::view::compare::{Comparison, Row, compare};

const DESIGNS: [(&str, &[Design]); 3] = [
    ("randomised", &[Design::Rct, Design::RctCrossover]),
    ("pooled", &[Design::MetaAnalysis]),
    (
        "uncompared",
        &[
            Design::OpenLabel,
            Design::Cohort,
            Design::CaseSeries,
            Design::CaseReport,
            Design::Survey,
            Design::SystematicReview,
        ],
    ),
];

fn of(ids: &[&'static str], regimen: &[Regimen]) -> Query {
    Query { compare: ids.to_vec(), regimen: regimen.to_vec(), ..Query::default() }
}

fn study(id: &str) -> &'static Study {
    STUDIES.iter().find(|study| study.id() == id).unwrap()
}

fn row<'a>(view: &'a Comparison, id: &str) -> &'a Row {
    view.rows.iter().find(|row| row.id == id).unwrap()
}

/// The ids that a cell's facts name, and that each is among the studies of its column.
fn named(view: &Comparison, row_id: &str, column: usize) -> Vec<&'static str> {
    let cell = &row(view, row_id).cells[column];
    let ids: Vec<_> = cell.facts.iter().flat_map(|fact| fact.studies.iter().copied()).collect();
    for id in &ids {
        assert!(view.columns[column].studies.iter().any(|cited| cited.id == *id), "{row_id}: {id}");
    }
    ids
}

fn sorted(mut ids: Vec<&'static str>) -> Vec<&'static str> {
    ids.sort_unstable();
    ids
}

/// Everything that one column says against its records.
fn column_traces(view: &Comparison, column: usize, counted: &[&'static str]) {
    let of_designs = |designs: &[Design]| {
        let ids = counted.iter().copied().filter(|id| designs.contains(&study(id).design));
        sorted(ids.collect())
    };
    for (id, designs) in DESIGNS {
        assert_eq!(sorted(named(view, id, column)), of_designs(designs), "{id}");
    }
    // each counted record has one finding, one dose or none, and is in those rows once
    for id in ["found", "doses"] {
        assert_eq!(sorted(named(view, id, column)), counted, "{id} of {}", view.columns[column].id);
    }
    let weeks: Vec<_> = counted.iter().filter_map(|id| study(id).duration_weeks()).collect();
    let unconfirmed = |id: &&&str| study(id).unverified().contains("duration_weeks");
    if !counted.iter().any(|id| unconfirmed(&id)) {
        let facts = &row(view, "durations").cells[column].facts;
        for (end, words) in [(weeks.iter().min(), "hortest"), (weeks.iter().max(), "ongest")] {
            let fact = facts.iter().find(|fact| fact.text.contains(words));
            for id in fact.into_iter().flat_map(|fact| fact.studies.iter()) {
                assert_eq!(
                    study(id).duration_weeks().as_ref(),
                    end,
                    "{words} of {}",
                    view.columns[column].id
                );
            }
            let several = weeks.iter().any(|length| *length != weeks[0]);
            assert_eq!(fact.is_some(), several);
        }
    }
    let newest = counted.iter().map(|id| study(id).year).max();
    let facts = &row(view, "newest").cells[column].facts;
    assert_eq!(facts[0].text, newest.map_or("No study that counts".to_owned(), |year| year.to_string()));
}

#[test]
fn every_cell_of_every_condition_and_dose_form_traces_to_its_records() {
    let index = Index::new();
    for pair in CONDITIONS.windows(2) {
        for regimen in [&[][..], &[Regimen::LowDose], &[Regimen::StandardOral]] {
            let view = compare(&index, &of(&[pair[0].id, pair[1].id], regimen));
            for (column, condition) in pair.iter().enumerate() {
                let grade = index.entry(condition.id).unwrap().grade_for(regimen);
                column_traces(&view, column, &grade.counted_ids());
                assert_eq!(view.columns[column].name, condition.name);
                assert_eq!(row(&view, "gap").cells[column].facts[0].text, condition.gap());
                assert_eq!(
                    row(&view, "grade").cells[column].grade.as_ref().unwrap().counted,
                    grade.counted_ids()
                );
            }
        }
        let alone = compare(&index, &of(&[pair[0].id], &[]));
        let entry = index.entry(pair[0].id).unwrap();
        column_traces(&alone, 0, &entry.grade.counted_ids());
        for (n, column) in alone.columns.iter().enumerate().skip(1) {
            let regimen = Regimen::from_id(column.id).unwrap();
            column_traces(&alone, n, &entry.grade_for(&[regimen]).counted_ids());
        }
    }
}

#[test]
fn people_and_trials_are_those_of_the_grade() {
    let index = Index::new();
    let view = compare(&index, &of(&["alcohol-use-disorder", "fibromyalgia"], &[]));
    for (n, id) in ["alcohol-use-disorder", "fibromyalgia"].into_iter().enumerate() {
        let counted = index.entry(id).unwrap().grade.counted_ids();
        let trials: Vec<_> =
            counted.iter().map(|id| study(id)).filter(|study| study.design.id().starts_with("rct")).collect();
        let people: u32 = trials.iter().filter_map(|study| study.participants).sum();
        let text = row(&view, "randomised").cells[n].facts[0].text.replace(',', "");
        assert!(text.starts_with(&format!("{} trials ", trials.len())), "{text}");
        assert!(text.ends_with(&format!("{people} people")), "{text}");
    }
}

#[test]
fn what_was_compared_is_never_added_to_what_was_not() {
    let index = Index::new();
    for condition in CONDITIONS {
        let view = compare(&index, &of(&[condition.id], &[]));
        for fact in &row(&view, "found").cells[0].facts {
            let compared: Vec<bool> =
                fact.studies.iter().map(|id| DESIGNS[2].1.contains(&study(id).design)).collect();
            assert!(compared.iter().all(|one| *one == compared[0]), "{}: {}", condition.id, fact.text);
            if compared.first() == Some(&true) {
                assert!(!fact.text.contains("than the comparison"), "{}: {}", condition.id, fact.text);
            }
            let result = |id: &&str| naltrexone_explorer::grade::study_result(study(id), condition.id).id();
            let findings: Vec<&str> = fact.studies.iter().map(result).collect();
            assert!(findings.iter().all(|one| *one == findings[0]), "{}: {}", condition.id, fact.text);
        }
    }
}

#[test]
fn one_condition_stands_beside_its_dose_forms_most_studied_first() {
    let index = Index::new();
    for condition in CONDITIONS {
        let view = compare(&index, &of(&[condition.id], &[]));
        let entry = index.entry(condition.id).unwrap();
        assert_eq!(view.columns[0].id, "all");
        assert!(view.columns.len() <= 4);
        let studied: Vec<Regimen> = entry
            .regimens
            .iter()
            .copied()
            .filter(|regimen| !entry.grade_for(&[*regimen]).counted.is_empty())
            .collect();
        assert_eq!(view.columns.len() - 1, studied.len().min(3), "{}", condition.id);
        let level = |id: &str| entry.grade_for(&[Regimen::from_id(id).unwrap()]).level;
        let levels: Vec<_> = view.columns[1..].iter().map(|column| level(column.id)).collect();
        assert!(levels.is_sorted_by(|a, b| a >= b), "{}: {levels:?}", condition.id);
        // what the condition's own record says stands once
        assert_eq!(row(&view, "caveats").cells.len(), 1);
        assert_eq!(row(&view, "grade").cells.len(), view.columns.len());
    }
    let forced = compare(&index, &of(&["fibromyalgia"], &[Regimen::Implant]));
    let names: Vec<_> = forced.columns.iter().map(|column| column.name).collect();
    assert_eq!(names, ["All dose forms", "Implant"]);
    assert_eq!(row(&forced, "grade").cells[1].grade.as_ref().unwrap().level, 0);
}

#[test]
fn with_nothing_picked_there_are_ready_comparisons_worked_out_from_the_grades() {
    let index = Index::new();
    let view = compare(&index, &Query::default());
    assert!(view.columns.is_empty() && view.rows.is_empty() && view.hint.is_some());
    assert!(view.suggestions.len() >= 3, "{:?}", view.suggestions);
    let most = index.entries.iter().map(|entry| (entry.grade.level, entry.grade.people())).max();
    let first = index.entry(view.suggestions[0].compare[0]).unwrap();
    assert_eq!(Some((first.grade.level, first.grade.people())), most);
    let each_way: Vec<_> =
        view.suggestions[1].compare.iter().map(|id| index.entry(id).unwrap().grade.direction.id()).collect();
    assert_eq!(each_way, ["helped", "mixed", "little-or-no-difference"]);
    for suggestion in view.suggestions {
        assert!(compare(&index, &of(&suggestion.compare, &[])).columns.len() > 1);
    }
}
