//! For an editor, and for whoever checks another folder of facts: everything that the core answers to some questions, as JSON.
//!
//! `cargo run --example answers -- "with codeine" "" ...` prints an object for each question: the list that it gives, and
//! the page of its first use; before them what the facts say of themselves, and every page about the drug.

use naltrexone_explorer::answers::{claims, condition, dataset, drug, list, method, sheet};
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::{Query, Topic, TopicPlace};
use serde_json::{Value, json};

fn main() {
    let index = Index::new();
    let questions: Vec<Value> = std::env::args().skip(1).map(|text| answered(&index, text)).collect();
    let topics: Vec<Value> = Topic::ALL.into_iter().map(|topic| page(&index, topic)).collect();
    let all = Query::default();
    println!(
        "{}",
        json!({
            "dataset": dataset(), "method": method(), "claims": claims(&all), "drug": drug(&index, &all),
            "topics": topics, "questions": questions,
        })
    );
}

fn page(index: &Index, topic: Topic) -> Value {
    json!(drug(index, &Query { topic: Some(TopicPlace { topic, row: None }), ..Query::default() }))
}

fn answered(index: &Index, text: String) -> Value {
    let query = Query { text, ..Query::default() };
    let found = list(index, &query, 0..usize::MAX);
    let first = found.results.first().and_then(|row| index.entry(row.id));
    json!({
        "list": found,
        "condition": first.map(|entry| condition(entry, &query)),
        "sheet": first.map(|entry| sheet(entry, &query)),
    })
}
