//! The map's twin: the same conditions, every figure from the studies that count, in the order asked for.

use naltrexone_explorer::dataset::{Design, STUDIES};
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::{Facet, Query, Sort};
use naltrexone_explorer::view::{evidence_map, evidence_table, result_ids};

#[test]
fn the_table_holds_what_is_on_in_the_map() {
    let index = Index::new();
    let mut query = Query { text: "pain".to_owned(), ..Query::default() };
    for _ in 0..2 {
        let table: Vec<_> = evidence_table(&index, &query).rows.iter().map(|row| row.id).collect();
        assert_eq!(table, result_ids(&index, &query));
        let mut on: Vec<_> = evidence_map(&index, &query, 736)
            .marks
            .iter()
            .filter(|mark| mark.on)
            .map(|mark| mark.id)
            .collect();
        let mut listed = table.clone();
        on.sort_unstable();
        listed.sort_unstable();
        assert_eq!(on, listed);
        assert!(!table.is_empty());
        query.select(Facet::Regimen, "low-dose");
    }
}

#[test]
fn every_figure_of_the_table_traces_to_records() {
    let index = Index::new();
    for row in evidence_table(&index, &Query::default()).rows {
        let grade = &index.entry(row.id).unwrap().grade;
        let records: Vec<_> = STUDIES.iter().filter(|study| grade.counted.contains(&study.row)).collect();
        let chance: Vec<_> = records
            .iter()
            .filter(|study| matches!(study.design, Design::Rct | Design::RctCrossover))
            .collect();
        let number = |text: &str| match text.trim_start_matches("at least ") {
            "none" | "not stated" => 0,
            digits => digits.replace(',', "").parse::<usize>().unwrap(),
        };
        assert_eq!(number(&row.trials), chance.len(), "{}", row.id);
        let people: u32 = chance.iter().filter_map(|study| study.people_for(row.id)).sum();
        assert_eq!(number(&row.people), people as usize, "{}", row.id);
        let unstated = chance.iter().any(|study| study.people_for(row.id).is_none());
        assert_eq!(row.people.starts_with("at least") || row.people == "not stated", unstated, "{}", row.id);
        assert_eq!(
            number(&row.newest),
            records.iter().map(|study| usize::from(study.year)).max().unwrap_or(0)
        );
    }
}

#[test]
fn a_heading_says_which_order_is_in_force() {
    let index = Index::new();
    for (sort, column, sorted) in [
        (None, "strength", "descending"),
        (Some(Sort::Name), "name", "ascending"),
        (Some(Sort::Direction), "direction", "descending"),
        (Some(Sort::People), "people", "descending"),
        (Some(Sort::Newest), "newest", "descending"),
    ] {
        let table = evidence_table(&index, &Query { sort, ..Query::default() });
        let on: Vec<_> = table.columns.iter().filter(|column| column.sorted != "none").collect();
        assert_eq!(
            on.iter().map(|column| (column.id, column.sorted)).collect::<Vec<_>>(),
            [(column, sorted)]
        );
    }
}
