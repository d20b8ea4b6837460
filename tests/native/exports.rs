//! Taken away, nothing is lost, nothing runs as a formula, and every record is whole.

use std::borrow::Cow;

use naltrexone_explorer::dataset::{CONDITIONS, STUDIES};
use naltrexone_explorer::export::{
    Author, BETWEEN, Cell, Content, Export, Format, Table, authors, bibtex, content, csv, file_name,
    harmless, of_study, ris, taken,
};
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::{Query, View};
use naltrexone_explorer::view::{result_ids, sheet};
use proptest::prelude::*;

const README: &str = include_str!("../../src/export/README.md");
const SCHEMA: &str = include_str!("../../src/export/schema.json");

fn read(text: &str) -> Vec<Vec<String>> {
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// As the README tells readers to undo it.
fn undone(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell)
}

fn views() -> Vec<Query> {
    let mut queries: Vec<Query> =
        View::ALL.into_iter().map(|view| Query { view, ..Query::default() }).collect();
    let compare = vec![CONDITIONS[0].id, CONDITIONS[50].id];
    queries.push(Query { view: View::Compare, compare, ..Query::default() });
    queries.extend(CONDITIONS.iter().map(|row| Query { condition: Some(row.id), ..Query::default() }));
    queries
}

fn text(index: &Index, query: &Query, format: Format) -> String {
    match content(index, query, format) {
        Content::Text(text) => text,
        Content::Json(export) => serde_json::to_string(&export).unwrap(),
    }
}

/// Texts that go wrong where CSV is written by hand: separators, quotes, line breaks, formulas, scripts.
fn nasty() -> impl Strategy<Value = String> {
    "[=+@\\-'\t＝]?[a\",;|\r\n 'é漢=]{0,12}"
}

proptest! {
    #[test]
    fn csv_gives_back_every_text(rows in prop::collection::vec(prop::collection::vec(nasty(), 3), 0..6)) {
        let cells = |row: &Vec<String>| row.iter().map(|text| Cell::Text(Cow::Owned(text.clone()))).collect();
        let table = Table { name: "t", columns: vec!["a", "b", "c"], rows: rows.iter().map(cells).collect() };
        let back = read(&csv(&table));
        prop_assert_eq!(&back[0], &["a", "b", "c"]);
        let back: Vec<Vec<&str>> = back[1..].iter().map(|row| row.iter().map(|cell| undone(cell)).collect()).collect();
        prop_assert_eq!(back, rows);
    }

    #[test]
    fn no_cell_of_text_begins_as_a_formula(text in nasty()) {
        let cell = harmless(&text);
        prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']), "{:?}", cell);
        prop_assert_eq!(undone(&cell), text);
    }

    #[test]
    fn no_title_breaks_a_record(title in "[a{}\\\\$&%#_~^\"\r\n@,= A-Zé]{0,30}") {
        let mut work = of_study(&STUDIES[0]);
        work.title = title;
        let lines = ris(&[work.clone()]);
        prop_assert!(lines.ends_with("ER  - \r\n"));
        for line in lines.split_terminator("\r\n") {
            prop_assert!(!line.contains(['\r', '\n']) && line.get(2..6) == Some("  - "), "{:?}", line);
        }
        // braces pair up, where a backslash does not make them mere characters
        let entry = bibtex(&[work]).replace("\\{", "").replace("\\}", "");
        let mut depth = 0_i32;
        for c in entry.chars() {
            depth += i32::from(c == '{') - i32::from(c == '}');
            prop_assert!(depth >= 0);
        }
        prop_assert_eq!(depth, 0);
    }
}

#[test]
fn every_view_gives_csv_whose_rows_are_as_long_as_its_head() {
    let index = Index::new();
    for query in views() {
        let text = text(&index, &query, Format::Csv);
        let rows = read(&text);
        let lengths: Vec<usize> = rows.iter().map(Vec::len).collect();
        assert!(lengths.windows(2).all(|pair| pair[0] == pair[1]), "{query:?}");
        let none = query.condition.is_some_and(|id| index.entry(id).unwrap().studies.is_empty());
        assert!(rows.len() > 1 || none || query.view == View::Compare, "{query:?}");
    }
}

#[test]
fn the_list_gives_the_conditions_on_screen_in_their_order_with_their_figures() {
    let index = Index::new();
    let query = Query { text: "pain".to_owned(), ..Query::default() };
    let rows = read(&text(&index, &query, Format::Csv));
    let ids: Vec<&str> = rows[1..].iter().map(|row| row[0].as_str()).collect();
    assert_eq!(ids, result_ids(&index, &query));
    assert!(ids.len() < CONDITIONS.len());
    let people = rows[0].iter().position(|name| name == "people").unwrap();
    for row in &rows[1..] {
        assert_eq!(row[people], index.entry(&row[0]).unwrap().grade.people().to_string());
    }
}

#[test]
fn dose_forms_in_force_leave_only_their_studies() {
    let index = Index::new();
    let mut query = Query { view: View::Map, ..Query::default() };
    let all = taken(&index, &query).studies().len();
    assert!(query.select(naltrexone_explorer::query::Facet::Regimen, "low-dose"));
    let studies = taken(&index, &query).studies();
    assert!(studies.len() < all && !studies.is_empty());
    assert!(studies.iter().all(|study| study.regimen.is_some_and(|regimen| regimen.id() == "low-dose")));
}

#[test]
fn json_and_csv_say_the_same() {
    let index = Index::new();
    for query in [Query::default(), Query { condition: Some(CONDITIONS[3].id), ..Query::default() }] {
        let tables = taken(&index, &query).tables();
        let json = serde_json::to_value(Export { query: &query, tables: tables.clone() }).unwrap();
        let rows = read(&csv(&tables[0]));
        for (row, object) in rows[1..].iter().zip(json[tables[0].name].as_array().unwrap()) {
            for (name, cell) in rows[0].iter().zip(row) {
                let expected = match &object[name] {
                    serde_json::Value::Null => String::new(),
                    serde_json::Value::String(text) => text.clone(),
                    serde_json::Value::Bool(flag) => (if *flag { "yes" } else { "no" }).to_owned(),
                    serde_json::Value::Array(texts) => {
                        texts.iter().map(|text| text.as_str().unwrap()).collect::<Vec<_>>().join(BETWEEN)
                    }
                    number => number.to_string().trim_end_matches(".0").to_owned(),
                };
                let cell = if object[name].is_number() { cell } else { undone(cell) };
                assert_eq!(cell, expected, "{name}");
            }
        }
    }
}

#[test]
fn what_parts_the_texts_of_a_list_occurs_in_none() {
    let index = Index::new();
    for query in views() {
        for table in taken(&index, &query).tables() {
            for cell in table.rows.iter().flatten() {
                if let Cell::List(texts) = cell {
                    assert!(texts.iter().all(|text| !text.contains(BETWEEN)), "{texts:?}");
                }
            }
        }
    }
}

#[test]
fn every_column_is_documented_and_in_the_schema() {
    let index = Index::new();
    let schema: serde_json::Value = serde_json::from_str(SCHEMA).unwrap();
    for query in views().into_iter().take(View::ALL.len() + 2) {
        for table in taken(&index, &query).tables() {
            let row = &schema["properties"][table.name]["items"];
            let mut described: Vec<&String> = row["properties"].as_object().unwrap().keys().collect();
            let mut columns = table.columns.clone();
            described.sort();
            columns.sort_unstable();
            assert_eq!(columns, described, "{}", table.name);
            assert_eq!(row["required"].as_array().unwrap().len(), columns.len());
            for column in columns {
                assert!(README.contains(&["`", column, "`"].concat()), "{} {column}", table.name);
            }
        }
    }
}

#[test]
fn what_no_page_confirmed_is_left_out_but_what_a_citation_needs() {
    let index = Index::new();
    let unsure = STUDIES.iter().filter(|study| study.unverified().contains("authors"));
    let mut seen = 0;
    for study in unsure {
        let work = of_study(study);
        assert!(work.authors.is_empty() && work.note.contains("authors"), "{}", study.id());
        let query = Query { condition: Some(study.conditions[0]), ..Query::default() };
        let rows = read(&text(&index, &query, Format::Csv));
        let authors = rows[0].iter().position(|name| name == "authors").unwrap();
        assert_eq!(rows.iter().find(|row| row[0] == study.id()).unwrap()[authors], "");
        seen += 1;
    }
    assert!(seen > 10);
}

#[test]
fn no_page_marked_unsafe_is_given_away() {
    let index = Index::new();
    let marked: Vec<_> = STUDIES.iter().filter(|study| study.link_unsafe).collect();
    assert!(!marked.is_empty());
    for study in marked {
        let query = Query { condition: Some(study.conditions[0]), ..Query::default() };
        for format in Format::ALL {
            assert!(!text(&index, &query, format).contains(study.url().unwrap()), "{}", study.id());
        }
        assert!(
            sheet(index.entry(study.conditions[0]).unwrap(), &query, None)
                .sources
                .iter()
                .all(|source| source.href.as_deref() != study.url())
        );
    }
}

#[test]
fn authors_are_told_from_organisations() {
    let person = |family: &str, initials: &str| Author::Person(family.to_owned(), initials.to_owned());
    let named = |name: &str| Author::Named(name.to_owned());
    for (text, expected, others) in [
        ("Younger J, Noor N, et al.", vec![person("Younger", "J"), person("Noor", "N")], true),
        ("de la Cruz Á-M", vec![person("de la Cruz", "Á-M")], false),
        ("Parker et al.", vec![named("Parker")], true),
        ("Lee, Fujioka", vec![named("Lee"), named("Fujioka")], false),
        ("US Food and Drug Administration", vec![named("US Food and Drug Administration")], false),
        ("Alkermes, Inc.", vec![named("Alkermes, Inc.")], false),
        (
            "Masonic Cancer Center, University of Minnesota",
            vec![named("Masonic Cancer Center, University of Minnesota")],
            false,
        ),
        (
            "Tek C, et al. (protocol authors); Yale University (sponsor)",
            vec![person("Tek", "C"), named("Yale University")],
            true,
        ),
        ("", vec![], false),
    ] {
        assert_eq!(authors(text), (expected, others), "{text}");
    }
}

#[test]
fn files_are_named_after_what_they_hold_and_the_version_of_the_facts() {
    let query = Query { condition: Some("fibromyalgia"), ..Query::default() };
    let version = naltrexone_explorer::dataset::ABOUT.version;
    assert_eq!(file_name(&query, Format::Csv), format!("naltrexone-explorer-fibromyalgia-{version}.csv"));
    assert_eq!(
        file_name(&Query::default(), Format::Bibtex),
        format!("naltrexone-explorer-list-{version}.bib")
    );
}

#[test]
fn a_sheet_chooses_whole_items_in_order_and_counts_the_rest() {
    let index = Index::new();
    for entry in &index.entries {
        let model = sheet(entry, &Query::default(), Some("https://example.org/a/page"));
        let condition = entry.condition;
        assert!(
            condition.caveats().iter().take(model.caveats.len()).eq(model.caveats.iter().copied()),
            "{}",
            condition.id
        );
        let left = condition.caveats().len() - model.caveats.len();
        let said =
            model.more_caveats.as_deref().map_or(0, |text| text.split(' ').next().unwrap().parse().unwrap());
        assert_eq!(left, said, "{}", condition.id);
        let left = entry.studies.len() - model.sources.len();
        let said =
            model.more_sources.as_deref().map_or(0, |text| text.split(' ').next().unwrap().parse().unwrap());
        assert_eq!(left, said, "{}", condition.id);
        assert!(
            !model.hurts.is_empty() && (model.caveats.is_empty() == condition.caveats().is_empty()),
            "{}",
            condition.id
        );
        assert_eq!(model.sources.is_empty(), entry.studies.is_empty(), "{}", condition.id);
        assert!(model.more_hurts.is_some(), "{}", condition.id);
    }
}
