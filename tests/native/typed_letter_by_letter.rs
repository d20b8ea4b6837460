//! While a query is typed nothing is taken away that the next letter gives back.

use naltrexone_explorer::answers::result_ids;
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::Query;

fn first(index: &Index, text: &str) -> Option<&'static str> {
    result_ids(index, &Query { text: text.to_owned(), ..Query::default() }).first().copied()
}

#[test]
fn hardly_a_letter_takes_away_the_first_use_that_the_next_gives_back() {
    let index = Index::new();
    let mut gone = Vec::new();
    let mut typed = 0;
    let queries = include_str!("../queries.tsv").lines().filter(|line| !line.starts_with('#'));
    for text in queries.filter_map(|line| line.split('\t').next()) {
        let letters: Vec<char> = text.chars().collect();
        typed += letters.len();
        let shown: Vec<_> = (1..=letters.len())
            .map(|n| (n, first(&index, &letters.iter().take(n).collect::<String>())))
            .collect();
        for three in shown.windows(3) {
            if let [(_, Some(before)), (n, None), (_, Some(after))] = three
                && before == after
            {
                gone.push(letters.iter().take(*n).collect::<String>());
            }
        }
    }
    // what is left: words that say little once they are whole ("tim" of "time")
    assert!(typed > 2_000 && gone.len() * 500 <= typed, "{} of {typed}: {gone:#?}", gone.len());
}
