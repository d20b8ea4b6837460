//! For an editor: what a question is understood as, and what answers it.
//!
//! `cargo run --example ask "can I take it with codeine"`; with `--file PATH` every line of a file of questions with a tab and
//! what is expected of them, as `tests/questions.tsv` is, and which are not met.

use naltrexone_explorer::answers::{List, list};
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::Query;

fn main() {
    let index = Index::new();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [flag, path] if flag == "--file" => {
            let text = std::fs::read_to_string(path).unwrap_or_default();
            let (mut met, mut all) = (0, 0);
            for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
                let mut parts = line.split('\t');
                let (asked, expected) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
                let safety = if parts.next().is_some() { " SAFETY" } else { "" };
                let found = ask(&index, asked);
                all += 1;
                if expected.split('|').any(|expected| is_met(expected, &found)) {
                    met += 1;
                } else {
                    println!("{asked}\n  expected {expected}{safety}\n  {}", told(&found));
                }
            }
            println!("{met} of {all} met");
        }
        words => println!("{}", told(&ask(&index, &words.join(" ")))),
    }
}

fn ask(index: &Index, text: &str) -> List {
    list(index, &Query { text: text.to_owned(), ..Query::default() }, 0..5)
}

fn is_met(expected: &str, found: &List) -> bool {
    match expected.split_once(':') {
        Some(("cond", id)) => found.results.first().is_some_and(|card| card.id == id),
        Some(("row", id)) => found.answers.iter().take(2).any(|answer| answer.id == id),
        _ => match expected {
            "nothing" => found.results.is_empty() && found.answers.is_empty(),
            "approved" => !found.understood.approval.is_empty(),
            "helped" => found.understood.direction.contains(&"helped"),
            "little" => found.understood.direction.contains(&"little-or-no-difference"),
            _ => false,
        },
    }
}

fn told(found: &List) -> String {
    let answers: Vec<_> =
        found.answers.iter().map(|answer| format!("{}/{}", answer.part, answer.id)).collect();
    let uses: Vec<_> = found.results.iter().map(|card| format!("{} ({})", card.id, card.reason)).collect();
    let nothing = found.nothing.as_ref().and_then(|nothing| nothing.text.as_deref()).unwrap_or_default();
    format!("answers {answers:?}; {} uses {uses:?} {:?} {nothing}", found.total, found.understood)
}
