//! Every figure that a reader sees stands in a record, or was worked out from records: all view models are walked,
//! and each number in them is looked for in the facts and in what a naive count of the facts gives.

use std::collections::BTreeSet;

use naltrexone_explorer::dataset::{ARTICLES, CLAIMS, CONDITIONS, Finding, Regimen, STUDIES, Study};
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::{Facet, Query, View};
use naltrexone_explorer::view;
use serde::Serialize;
use serde_json::Value;

/// The numbers of a text: digits, with commas and points inside. "1,234" is 1234; "10.7" stays.
fn numbers(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut number = String::new();
    let letters: Vec<char> = text.chars().chain([' ']).collect();
    for pair in letters.windows(2) {
        let (here, next) = (pair[0], pair[1]);
        match here {
            c if c.is_ascii_digit() => number.push(c),
            '.' if !number.is_empty() && next.is_ascii_digit() => number.push('.'),
            ',' if !number.is_empty() && next.is_ascii_digit() => {}
            _ if !number.is_empty() => found.push(std::mem::take(&mut number)),
            _ => {}
        }
    }
    if !number.is_empty() {
        found.push(number);
    }
    found
}
