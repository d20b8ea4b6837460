//! The rules across fields and across records: what must hold between a condition, its studies, the articles'
//! claims and the drug's tables. All problems are found at once.

use std::collections::{BTreeMap, BTreeSet};

use super::read::{Facts, Field, Problem, Row, Value};
use super::record_rules;
use super::vocabulary::{Approval, Verdict};

/// A mechanism that conditions may name although no row describes it.
const UNCLEAR: &str = "unclear";

/// Tables of the drug that a claim may point at.
const SEEN: [&str; 8] = [
    "comparison",
    "contraindication",
    "formulation",
    "help",
    "mechanism",
    "pharmacokinetic",
    "question",
    "regimen",
];

/// Checks each record by itself, whatever else there is.
#[must_use]
pub fn each_record(facts: &Facts) -> Vec<Problem> {
    let mut problems = Vec::new();
    for row in facts.table("condition") {
        record_rules::condition(row, &mut problems);
    }
    for row in facts.table("study") {
        record_rules::study(row, &mut problems);
    }
    problems
}

/// Checks the records against each other.
#[must_use]
pub fn across_records(facts: &Facts) -> Vec<Problem> {
    let mut problems = Vec::new();
    unique_ids(facts, &mut problems);
    conditions(facts, &mut problems);
    let ids = Ids::of(facts);
    for study in facts.table("study") {
        references(study, &ids, &mut problems);
    }
    one_publication_one_record(facts, &mut problems);
    claims(facts, &ids, &mut problems);
    products(facts, &ids, &mut problems);
    problems
}

/// The ids that records may refer to.
struct Ids<'a> {
    conditions: BTreeSet<&'a str>,
    studies: BTreeMap<&'a str, &'a Row>,
    articles: BTreeSet<&'a str>,
    products: BTreeSet<&'a str>,
}

impl<'a> Ids<'a> {
    fn of(facts: &'a Facts) -> Self {
        Self {
            conditions: facts.table("condition").map(|row| row.text("id")).collect(),
            studies: facts.table("study").map(|row| (row.text("id"), row)).collect(),
            articles: facts.table("article").map(|row| row.text("id")).collect(),
            products: facts.table("formulation").map(|row| row.text("id")).collect(),
        }
    }
}

fn list<'a>(ids: impl IntoIterator<Item = &'a str>) -> String {
    ids.into_iter().collect::<Vec<_>>().join(", ")
}

fn unique_ids(facts: &Facts, problems: &mut Vec<Problem>) {
    let mut seen: BTreeMap<(&str, &str), &Row> = BTreeMap::new();
    for row in facts.rows.iter().filter(|row| row.fields.contains_key("id")) {
        if let Some(first) = seen.insert((&row.table, row.text("id")), row) {
            let message = format!(
                "the id stands twice, first at {}:{}; allowed: ids not used before",
                first.path,
                first.line_of("id")
            );
            problems.push(row.problem("id", message));
        }
    }
}

fn conditions(facts: &Facts, problems: &mut Vec<Problem>) {
    let mut mechanisms: Vec<_> = facts.table("mechanism").map(|row| row.text("id")).collect();
    mechanisms.push(UNCLEAR);
    let articles: Vec<_> = facts.table("article").map(|row| row.text("id")).collect();
    for row in facts.table("condition") {
        let id = row.text("id");
        for (name, allowed) in [("mechanism", &mechanisms), ("seeds", &articles)] {
            for (value, line) in row.texts(name).filter(|(value, _)| !allowed.contains(value)) {
                let message =
                    format!("{name} \"{value}\" is unknown; allowed: {}", list(allowed.iter().copied()));
                problems.push(row.problem_at(line, message));
            }
        }
        label_of_approved(row, facts, problems);
        let said: BTreeSet<_> =
            facts.table("claim").filter(|c| c.text("condition") == id).map(|c| c.text("article")).collect();
        let seeds: BTreeSet<_> = row.texts("seeds").map(|(seed, _)| seed).collect();
        if said != seeds {
            let message = format!(
                "seeds [{}] differ from the articles with a claim about it; allowed: [{}]",
                list(seeds),
                list(said)
            );
            problems.push(row.problem("seeds", message));
        }
    }
}

/// An approval is a regulator's decision, so there must be a record of it.
fn label_of_approved(row: &Row, facts: &Facts, problems: &mut Vec<Problem>) {
    let approved =
        Approval::from_id(row.text("approval")).is_some_and(|approval| approval != Approval::OffLabel);
    let id = row.text("id");
    let label = facts
        .table("study")
        .any(|study| study.text("design") == "label" && study.texts("conditions").any(|(c, _)| c == id));
    if approved && !label {
        let message = "an approved use without a label record; allowed: approval \"off-label\", or a study with design \"label\" that lists it";
        problems.push(row.problem("approval", message));
    }
}

/// What one study says of others.
fn references(row: &Row, ids: &Ids, problems: &mut Vec<Problem>) {
    for (condition, line) in row.texts("conditions") {
        if !ids.conditions.contains(condition) {
            let message = format!(
                "condition \"{condition}\" does not exist; allowed: {}",
                list(ids.conditions.iter().copied())
            );
            problems.push(row.problem_at(line, message));
        }
    }
    if let Some(main) = row.fields.get("same_people_as").and_then(Field::text) {
        let why = match ids.studies.get(main) {
            _ if main == row.text("id") => Some("names itself"),
            None => Some("does not exist"),
            Some(other) if other.fields.contains_key("same_people_as") => Some("is itself a second report"),
            Some(_) => None,
        };
        if let Some(why) = why {
            let message =
                format!("same_people_as \"{main}\" {why}; allowed: the id of a main report in these files");
            problems.push(row.problem("same_people_as", message));
        }
    }
    if let Some(Value::Row(by)) = row.fields.get("finding_by").map(|field| &field.value) {
        for (condition, finding) in by {
            if !row.texts("conditions").any(|(id, _)| id == condition) {
                let message = format!(
                    "finding_by names \"{condition}\"; allowed: {}",
                    list(row.texts("conditions").map(|(id, _)| id))
                );
                problems.push(row.problem_at(finding.line, message));
            }
            if finding.text() == Some(row.text("finding")) {
                problems.push(row.problem_at(
                    finding.line,
                    format!("finding_by for \"{condition}\" repeats the finding; allowed: another one"),
                ));
            }
        }
    }
}

fn one_publication_one_record(facts: &Facts, problems: &mut Vec<Problem>) {
    for name in ["doi", "pmid"] {
        let mut first: BTreeMap<String, &Row> = BTreeMap::new();
        for row in facts.table("study").filter(|row| row.fields.contains_key(name)) {
            let key = row.text(name).to_lowercase();
            if let Some(earlier) = first.get(&key) {
                let tied = row.text("same_people_as") == earlier.text("id")
                    || earlier.text("same_people_as") == row.text("id");
                if !tied {
                    let message = format!(
                        "the same {name} as \"{}\"; allowed: another record of a publication only with same_people_as",
                        earlier.text("id")
                    );
                    problems.push(row.problem(name, message));
                }
            }
            first.entry(key).or_insert(row);
        }
    }
}

fn claims(facts: &Facts, ids: &Ids, problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for row in facts.table("claim") {
        let (article, condition, topic) = (row.text("article"), row.text("condition"), row.text("topic"));
        let mut must = |holds: bool, field: &str, message: String| {
            if !holds {
                problems.push(row.problem(field, message));
            }
        };
        must(
            ids.articles.contains(article),
            "article",
            format!("article \"{article}\" does not exist; allowed: {}", list(ids.articles.iter().copied())),
        );
        must(
            condition.is_empty() != topic.is_empty(),
            "article",
            "a claim about nothing or about two things; allowed: either a condition or a topic".to_owned(),
        );
        must(
            condition.is_empty() || ids.conditions.contains(condition),
            "condition",
            format!(
                "condition \"{condition}\" does not exist; allowed: {}",
                list(ids.conditions.iter().copied())
            ),
        );
        must(
            condition.is_empty() || row.fields.contains_key("strength"),
            "condition",
            "a claim about a condition lacks strength; allowed: strength, in two or three words".to_owned(),
        );
        let verdict = Verdict::from_id(row.text("verdict"));
        must(
            verdict
                .is_none_or(|verdict| (verdict == Verdict::Unchecked) != row.fields.contains_key("because")),
            "verdict",
            "because belongs to every verdict but unchecked; allowed: both, or verdict unchecked alone"
                .to_owned(),
        );
        must(
            seen.insert((article, condition, topic)),
            "article",
            "a second claim of this article about the same thing; allowed: one".to_owned(),
        );
        must(
            topic.is_empty() || row.texts("see").next().is_some(),
            "topic",
            "a claim about a topic lacks see; allowed: rows of drug.toml on the same thing, as \"table/id\""
                .to_owned(),
        );
        for (place, line) in row.texts("see") {
            let (table, id) = place.split_once('/').unwrap_or((place, ""));
            let is_there = SEEN.contains(&table) && facts.table(table).any(|row| row.text("id") == id);
            if !is_there {
                let message = format!(
                    "see \"{place}\" does not exist; allowed: \"table/id\" with a table of {}",
                    SEEN.join(", ")
                );
                problems.push(row.problem_at(line, message));
            }
        }
    }
}

fn products(facts: &Facts, ids: &Ids, problems: &mut Vec<Problem>) {
    for row in &facts.rows {
        for (product, line) in row.texts("products").filter(|(product, _)| !ids.products.contains(product)) {
            let message = format!(
                "product \"{product}\" does not exist; allowed: {}",
                list(ids.products.iter().copied())
            );
            problems.push(row.problem_at(line, message));
        }
    }
}
