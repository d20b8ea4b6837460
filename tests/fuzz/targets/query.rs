//! A query in which anything may be written gives a list that holds together.
#![no_main]

use libfuzzer_sys::fuzz_target;
use naltrexone_explorer::answers::{Row, addable, claims, comparison, condition, drug, list, map, sheet};
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::{Facet, Query, RawQuery};

thread_local! {
    static INDEX: Index = Index::new();
}

/// Bytes as fields apart by newlines, the first letter saying which: `q`, a digit for a facet, `s`, `v`, `c`, `x`.
fn raw(text: &str) -> RawQuery {
    let mut raw = RawQuery::default();
    for line in text.split('\n') {
        let mut letters = line.chars();
        let kind = letters.next();
        let value = letters.as_str().to_owned();
        let ids = || value.split(',').map(str::to_owned).collect::<Vec<_>>();
        match kind {
            Some('q') => raw.text = Some(value),
            Some('s') => raw.sort = Some(value),
            Some('v') => raw.view = Some(value),
            Some('c') => raw.condition = Some(value),
            Some('x') => raw.compare = ids(),
            Some(digit) => {
                let n = usize::try_from(u32::from(digit)).unwrap_or_default() % Facet::ALL.len();
                raw.selections.push((Facet::ALL[n], ids()));
            }
            None => {}
        }
    }
    raw
}

fuzz_target!(|text: &str| INDEX.with(|index| holds(index, text)));

fn holds(index: &Index, text: &str) {
    let (query, _) = Query::read(&raw(text));
    let whole = list(index, &query, 0..usize::MAX);
    assert_eq!(whole.results.len(), whole.total as usize);
    for row in &whole.results {
        for found in &row.matches {
            let units = found.text.encode_utf16().count();
            assert!(found.ranges.iter().all(|&(start, end)| start < end && end as usize <= units));
        }
    }
    // a piece of the list is that piece
    let piece = list(index, &query, 3..11);
    let ids = |rows: &[Row]| rows.iter().map(|row| row.id).collect::<Vec<_>>();
    assert_eq!(ids(&piece.results), ids(whole.results.get(3..11.min(whole.results.len())).unwrap_or_default()));
    if let Some(entry) = query.condition.and_then(|id| index.entry(id)) {
        assert_eq!(condition(entry, &query).id, entry.condition.id);
        assert!(sheet(entry, &query).sources.len() <= entry.studies.len());
    }
    assert_eq!(comparison(index, &query).uses.len(), query.compare.len());
    assert!(addable(index, &query).iter().all(|one| !query.compare.contains(&one.id)));
    assert!(claims(&query).claims.len() <= claims(&query).all as usize);
    assert!(map(index, &query).tried <= map(index, &query).total);
    assert_eq!(drug(index, &query).topic.is_some(), query.topic.is_some());
}
