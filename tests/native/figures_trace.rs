//! Every figure that a reader sees stands in a record, or was worked out from records: all view models are walked,
//! and each number in a text is looked for in the records it is about and in what a naive count of them gives.
//! (The drug's tables are walked in `drug_view.rs`.)

use std::collections::BTreeSet;
use std::fmt::Debug;

use naltrexone_explorer::dataset::{
    ABOUT, ADVERSE_EFFECTS, ARTICLES, CLAIMS, CONDITIONS, CONTRAINDICATIONS, Finding, MECHANISMS, Regimen,
    STUDIES, Study, WARNINGS,
};
use naltrexone_explorer::export::offer;
use naltrexone_explorer::grade::{Level, Source};
use naltrexone_explorer::index::{Entry, Index};
use naltrexone_explorer::query::{Query, View};
use naltrexone_explorer::view;
use serde::Serialize;
use serde_json::Value;

type Figures = BTreeSet<String>;

/// The numbers of a text: digits, with points inside; "1,234" is 1234.
fn numbers(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut number = String::new();
    let letters: Vec<char> = text.chars().chain([' ']).collect();
    for pair in letters.windows(2) {
        match (pair[0], pair[1].is_ascii_digit()) {
            (c, _) if c.is_ascii_digit() => number.push(c),
            ('.', true) if !number.is_empty() => number.push('.'),
            (',', true) if !number.is_empty() => {}
            _ if !number.is_empty() => found.push(std::mem::take(&mut number)),
            _ => {}
        }
    }
    found.extend((!number.is_empty()).then_some(number));
    found
}

/// The numbers of a record, whatever field they stand in; tenths as they are read.
fn of_record(record: &impl Debug) -> Figures {
    let text = format!("{record:?}");
    let mut figures: Figures = numbers(&text).into_iter().collect();
    for tenths in text.split("Tenths(").skip(1) {
        let value: u32 = tenths.split(')').next().unwrap().parse().unwrap();
        figures.extend(numbers(&format!("{}.{}", value / 10, value % 10).replace(".0", "")));
    }
    figures
}

/// What can be worked out of some studies without weighing: how many there are of each kind and finding, with how
/// many people.
fn worked_out(studies: &[&Study], condition: &str) -> Figures {
    let mut figures: Figures = (0..=studies.len()).map(|count| count.to_string()).collect();
    let groups: [&[&str]; 5] = [
        &["rct", "rct-crossover"],
        &["meta-analysis"],
        &["open-label", "cohort"],
        &["case-series", "case-report", "survey", "systematic-review"],
        &["open-label", "cohort", "case-series", "case-report", "survey", "systematic-review"],
    ];
    let finding = |study: &Study| {
        let by = study.finding_by.iter().find(|(id, _)| *id == condition);
        by.map_or(study.finding, |(_, finding)| *finding)
    };
    for group in groups {
        for wanted in Finding::ALL.iter().copied().map(Some).chain([None]) {
            let people = studies
                .iter()
                .filter(|study| group.contains(&study.design.id()))
                .filter(|study| wanted.is_none_or(|wanted| finding(study) == wanted))
                .map(|study| study.people_for(condition).unwrap_or(0));
            figures.insert(people.sum::<u32>().to_string());
        }
    }
    figures
}

/// What may stand in a text about one condition, under these dose forms.
fn about(entry: &Entry, regimens: &[Regimen]) -> Figures {
    let id = entry.condition.id;
    let mut figures = of_record(entry.condition);
    figures.extend(Level::ALL.into_iter().flat_map(|level| numbers(level.title())));
    for study in &entry.studies {
        figures.extend(of_record(study));
    }
    for claim in CLAIMS.iter().filter(|claim| claim.condition == Some(id)) {
        figures.extend(of_record(claim));
    }
    let ways = MECHANISMS.iter().filter(|row| entry.condition.mechanisms.contains(&row.id));
    for row in ways {
        figures.extend(of_record(row));
    }
    let scopes = Regimen::ALL.iter().map(|regimen| vec![*regimen]).chain([vec![], regimens.to_vec()]);
    for scope in scopes {
        let grade = entry.grade_for(&scope);
        // held against a second implementation in grade_oracle.rs
        figures.extend(
            grade
                .effect
                .into_iter()
                .flat_map(|summary| [summary.trials, summary.people])
                .map(|n| n.to_string()),
        );
        if let Some(Source::Pooled(row)) = grade.effect.map(|summary| summary.source) {
            figures.extend(numbers(STUDIES[usize::from(row)].title()));
        }
        let counted = grade.counted;
        let studies: Vec<_> =
            entry.studies.iter().copied().filter(|study| counted.contains(&study.row)).collect();
        figures.extend(worked_out(&studies, id));
    }
    figures.extend((0..=entry.studies.len()).map(|count| count.to_string()));
    figures
}

/// What may stand anywhere: what the dataset and the articles say of themselves, and how many rows there are.
fn anywhere() -> Figures {
    let mut figures = of_record(&ABOUT);
    for article in ARTICLES {
        figures.extend(of_record(article));
    }
    figures.extend(Level::ALL.into_iter().flat_map(|level| numbers(level.title())));
    let counts = [CONDITIONS.len(), STUDIES.len(), CLAIMS.len(), ARTICLES.len()];
    figures.extend(counts.map(|count| count.to_string()));
    figures
}

/// Fields that are no words: ids, places on a drawing, addresses (which hold a record's identifiers), and results as
/// numbers, which are held against a second implementation (`grade_oracle.rs`) and their records (`facts_complete.rs`).
const NO_WORDS: [&str; 25] = [
    "effect", "effects", "id", "path", "ranges", "counted", "leftOut", "up", "down", "left", "right", "x",
    "y", "r", "width", "height", "axis", "top", "from", "to", "hit", "titleY", "start", "reach", "level",
];

/// Walks a view model; `known` is told each text, and the numbers of which row it stands in may count.
fn walk(value: &Value, place: &str, check: &mut impl FnMut(&str, &str)) {
    match value {
        Value::String(text) => check(place, text),
        Value::Number(number) => check(place, &number.to_string()),
        Value::Array(items) => {
            for (n, item) in items.iter().enumerate() {
                walk(item, &format!("{place}/{n}"), check);
            }
        }
        Value::Object(fields) => {
            for (name, item) in fields.iter().filter(|(name, _)| !NO_WORDS.contains(&name.as_str())) {
                walk(item, &format!("{place}.{name}"), check);
            }
        }
        Value::Null | Value::Bool(_) => {}
    }
}

/// Every number in a view model is one of these; says how many there were.
fn all_known(name: &str, model: &impl Serialize, known: &Figures) -> usize {
    let mut seen = 0;
    walk(&serde_json::to_value(model).unwrap(), name, &mut |place, text| {
        for number in numbers(text) {
            seen += 1;
            assert!(known.contains(&number), "{place}: {number} in {text:?} stands in no record");
        }
    });
    seen
}

fn scopes() -> [Query; 3] {
    let low = Query { regimen: vec![Regimen::LowDose], ..Query::default() };
    let two = Query { regimen: vec![Regimen::StandardOral, Regimen::Combination], ..Query::default() };
    [Query::default(), low, two]
}

#[test]
fn every_figure_of_a_condition_its_card_its_sheet_and_its_studies_over_time_traces_to_its_records() {
    let index = Index::new();
    let mut dangers = Figures::new();
    for row in WARNINGS {
        dangers.extend(of_record(row));
    }
    for row in CONTRAINDICATIONS {
        dangers.extend(of_record(row));
    }
    for row in ADVERSE_EFFECTS {
        dangers.extend(of_record(row));
    }
    dangers.extend((0..=WARNINGS.len()).map(|count| count.to_string()));
    let mut seen = 0;
    for query in scopes() {
        for entry in &index.entries {
            let id = entry.condition.id;
            let mut known = anywhere();
            known.extend(about(entry, &query.regimen));
            seen += all_known(id, &view::condition(entry, &query), &known);
            seen += all_known(id, &view::card_of(entry, &query), &known);
            seen += all_known(
                id,
                &view::timeline(entry, &query, 700).map(|chart| (chart.label, chart.marks)),
                &known,
            );
            known.extend(dangers.clone());
            seen += all_known(id, &view::sheet(entry, &query, None), &known);
        }
    }
    assert!(seen > 30_000, "{seen} figures looked at");
}

#[test]
fn every_figure_of_the_list_and_the_table_traces_to_the_row_it_stands_in() {
    let index = Index::new();
    for query in scopes() {
        let list = view::list(&index, &query, 0..usize::MAX);
        let table = view::evidence_table(&index, &query);
        for entry in &index.entries {
            let known = about(entry, &query.regimen);
            let cards = list.results.iter().filter(|card| card.id == entry.condition.id);
            let rows = table.rows.iter().filter(|row| row.id == entry.condition.id);
            for card in cards {
                assert!(all_known(card.id, card, &known) > 0);
            }
            for row in rows {
                all_known(row.id, row, &known);
            }
        }
        let mut counts: Figures = (0..=index.entries.len()).map(|count| count.to_string()).collect();
        counts.extend(Level::ALL.into_iter().flat_map(|level| numbers(level.title())));
        // what counts say is held against a plain filter in facets_against_brute_force.rs
        all_known("facets", &(&list.facets, &list.chips, &list.count_label, &table.caption), &counts);
    }
}

#[test]
fn every_figure_of_the_map_traces_to_the_condition_of_its_mark_or_counts_marks() {
    let index = Index::new();
    for query in scopes() {
        let map = view::evidence_map(&index, &query, 1280);
        for mark in &map.marks {
            let entry = index.entry(mark.id).unwrap();
            let mut known = about(entry, &query.regimen);
            known.extend(["1", "2", "3", "4"].map(str::to_owned));
            all_known(mark.id, mark, &known);
        }
        let mut counts: Figures = (0..=map.marks.len()).map(|count| count.to_string()).collect();
        counts.extend(Level::ALL.into_iter().flat_map(|level| numbers(level.title())));
        all_known(
            "strips",
            &(&map.alternative, map.strips.iter().map(|s| &s.count_label).collect::<Vec<_>>()),
            &counts,
        );
    }
}

#[test]
fn every_figure_of_a_comparison_traces_to_the_conditions_compared() {
    let index = Index::new();
    let ids: Vec<_> = index.entries.iter().map(|entry| entry.condition.id).collect();
    for pair in ids.windows(2) {
        for compare in [pair.to_vec(), pair[..1].to_vec()] {
            let query = Query { view: View::Compare, compare, ..Query::default() };
            let mut known = anywhere();
            for id in &query.compare {
                known.extend(about(index.entry(id).unwrap(), &[]));
            }
            all_known(pair[0], &view::compare(&index, &query), &known);
        }
    }
}

#[test]
fn every_figure_of_the_articles_traces_to_claims_and_their_conditions() {
    let index = Index::new();
    let articles = view::articles(&index, &Query::default());
    let mut known = anywhere();
    known.extend((0..=CLAIMS.len()).map(|count| count.to_string()));
    for claim in CLAIMS {
        known.extend(of_record(claim));
    }
    for article in &articles.articles {
        for claim in &article.claims {
            let mut known = known.clone();
            if let Some(entry) = claim.condition.and_then(|id| index.entry(id)) {
                known.extend(about(entry, &[]));
            }
            // rows of the drug's tables, each walked in drug_view.rs
            all_known(
                claim.id,
                &(claim.says, &claim.verdict, &claim.because, &claim.grade, &claim.studies),
                &known,
            );
        }
        all_known(article.id, &(&article.details, &article.summary), &known);
    }
    all_known("articles", &(&articles.summary, &articles.count_label, &articles.facets), &known);
}

#[test]
fn every_figure_offered_with_files_counts_what_is_in_them() {
    let index = Index::new();
    for view in View::ALL {
        let query = Query { view, ..Query::default() };
        let offered = offer(&index, &query, None);
        let mut known = anywhere();
        known.extend(["0".to_owned()]);
        let works = offered.cite.ris.lines().count();
        assert!(works > 3);
        let named: Vec<_> =
            offered.formats.iter().filter(|format| !matches!(format.id, "ris" | "bibtex")).collect();
        let counted: usize =
            index.entries.iter().flat_map(|entry| &entry.grade.counted).collect::<BTreeSet<_>>().len();
        known.insert(counted.to_string());
        all_known(view.id(), &(named, &offered.cite.text), &known);
    }
}
