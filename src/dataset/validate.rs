//! The rules across fields and across records: what must hold between a condition, its studies, the articles'
//! claims and the drug's tables. All problems are found at once.

use std::collections::{BTreeMap, BTreeSet};

use super::read::{Facts, Field, Problem, Row, Value};
use super::schema::{Kind, tables};
use super::vocabulary::{Approval, UNCLEAR_MECHANISM, Verdict};
use super::{effect_rules, link_rules, record_rules, study_effects};

/// Rows of tables whose rows are values of a facet, each of which takes a bit of 32 (`facets/tally.rs`); a condition
/// whose mechanism is unclear takes one more. Rows that are referred to take one letter of Unicode, which has no
/// letters from 0xD800 on (`column.rs`); effects are numbered in two bytes.
const MOST_ROWS: [(&str, usize); 4] =
    [("mechanism", 31), ("article", 32), ("study", 50_000), ("effect", 60_000)];

/// Most ids that a message lists in full, and how many of more it lists on either side.
const MOST_LISTED: usize = 150;
const NEAR: usize = 5;

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

/// Tables of the drug whose rows answer questions.
const ANSWERING: [&str; 11] = [
    "adverse_effect",
    "comparison",
    "contraindication",
    "formulation",
    "help",
    "interaction",
    "mechanism",
    "pharmacokinetic",
    "question",
    "regimen",
    "warning",
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
    for row in facts.table("effect") {
        effect_rules::effect(row, &mut problems);
    }
    link_rules::links(facts, &mut problems);
    for row in facts.table("also_typed") {
        record_rules::also_typed(row, &mut problems);
    }
    problems
}

/// Checks the records against each other.
#[must_use]
pub fn across_records(facts: &Facts) -> Vec<Problem> {
    let mut problems = Vec::new();
    unique_ids(facts, &mut problems);
    no_more_than_fit(facts, &mut problems);
    what_is_referred_to_exists(facts, &mut problems);
    conditions(facts, &mut problems);
    reports(facts, &mut problems);
    one_publication_one_record(facts, &mut problems);
    claims(facts, &mut problems);
    study_effects::effects(facts, &mut problems);
    rows_of_questions(facts, &mut problems);
    problems
}

fn list<'a>(ids: impl IntoIterator<Item = &'a str>) -> String {
    ids.into_iter().collect::<Vec<_>>().join(", ")
}

/// The ids; of very many those that stand beside the one looked for, where a slip of the keys mostly lies.
fn list_near(id: &str, allowed: &[&str], sorted: &BTreeSet<&str>) -> String {
    if allowed.len() <= MOST_LISTED {
        return list(allowed.iter().copied());
    }
    let mut near: Vec<&str> = sorted.range(..id).rev().take(NEAR).copied().collect();
    near.reverse();
    near.extend(sorted.range(id..).take(NEAR));
    let others = sorted.len() - near.len();
    format!("{} and {others} others", list(near))
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

fn no_more_than_fit(facts: &Facts, problems: &mut Vec<Problem>) {
    for (table, most) in MOST_ROWS {
        if let Some(row) = facts.table(table).nth(most) {
            problems.push(row.problem_at(row.line, format!("one {table} too many; allowed: {most}")));
        }
    }
}

/// Reports of the same people, and findings by condition, have rules of their own: see [`reports`].
fn what_is_referred_to_exists(facts: &Facts, problems: &mut Vec<Problem>) {
    for (table, column) in tables().flat_map(|table| table.fields.iter().map(move |column| (table, column))) {
        let by_condition = matches!(column.kind, Kind::FindingBy | Kind::PeopleBy);
        let Some(to) = column.refers_to.filter(|to| *to != table.name && !by_condition) else {
            continue;
        };
        let mut allowed: Vec<&str> = facts.table(to).map(|row| row.text("id")).collect();
        allowed.extend((to == "mechanism").then_some(UNCLEAR_MECHANISM));
        // thousands of rows may refer to hundreds
        let known: BTreeSet<&str> = allowed.iter().copied().collect();
        for row in facts.table(table.name) {
            let Some(field) = row.fields.get(column.name) else { continue };
            let ids = field.text().map(|id| (id, field.line)).into_iter().chain(field.texts());
            for (id, line) in ids.filter(|(id, _)| !known.contains(id)) {
                let among = list_near(id, &allowed, &known);
                let message = format!("{to} \"{id}\" does not exist; allowed: {among}");
                problems.push(row.problem_at(line, message));
            }
        }
    }
}

fn conditions(facts: &Facts, problems: &mut Vec<Problem>) {
    for row in facts.table("condition") {
        let id = row.text("id");
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

/// What studies say of other studies, and of each of their conditions.
fn reports(facts: &Facts, problems: &mut Vec<Problem>) {
    let studies: BTreeMap<_, _> = facts.table("study").map(|row| (row.text("id"), row)).collect();
    for row in facts.table("study") {
        report(row, &studies, problems);
    }
}

fn report(row: &Row, studies: &BTreeMap<&str, &Row>, problems: &mut Vec<Problem>) {
    if let Some(main) = row.fields.get("same_people_as").and_then(Field::text) {
        let why = match studies.get(main) {
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
    for name in ["finding_by", "people_by"] {
        let Some(Value::Row(by)) = row.fields.get(name).map(|field| &field.value) else { continue };
        for (condition, value) in by.iter().filter(|(id, _)| !row.texts("conditions").any(|(c, _)| c == *id))
        {
            let allowed = list(row.texts("conditions").map(|(id, _)| id));
            let message = format!("{name} names \"{condition}\"; allowed: {allowed}");
            problems.push(row.problem_at(value.line, message));
        }
    }
    if let Some(Value::Row(by)) = row.fields.get("people_by").map(|field| &field.value)
        && let Some(Value::Whole(all)) = row.fields.get("participants").map(|field| &field.value)
    {
        for (condition, people) in by {
            if matches!(people.value, Value::Whole(number) if number > *all) {
                let message =
                    format!("people_by for \"{condition}\" is more than participants; allowed: 1 to {all}");
                problems.push(row.problem_at(people.line, message));
            }
        }
    }
    if let Some(Value::Row(by)) = row.fields.get("finding_by").map(|field| &field.value) {
        for (condition, finding) in by {
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
            if let Some(earlier) = first.get(&key)
                && main_report(row) != main_report(earlier)
            {
                let message = format!(
                    "the same {name} as \"{}\"; allowed: another record of a publication only with same_people_as",
                    earlier.text("id")
                );
                problems.push(row.problem(name, message));
            }
            first.entry(key).or_insert(row);
        }
    }
}

/// The id of the report in which a study's people are counted.
fn main_report(row: &Row) -> &str {
    row.fields.get("same_people_as").and_then(Field::text).unwrap_or_else(|| row.text("id"))
}

/// Rows that answer questions, as `table/id`, must be there.
fn rows_of_questions(facts: &Facts, problems: &mut Vec<Problem>) {
    for row in ["drug_name", "topic", "danger"].into_iter().flat_map(|table| facts.table(table)) {
        for (place, line) in row.texts("rows") {
            let (table, id) = place.split_once('/').unwrap_or((place, ""));
            if !ANSWERING.contains(&table) || !facts.table(table).any(|row| row.text("id") == id) {
                let message = format!(
                    "row \"{place}\" does not exist; allowed: \"table/id\" with a table of {}",
                    ANSWERING.join(", ")
                );
                problems.push(row.problem_at(line, message));
            }
        }
    }
}

fn claims(facts: &Facts, problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for row in facts.table("claim") {
        let (article, condition, topic) = (row.text("article"), row.text("condition"), row.text("topic"));
        let mut must = |holds: bool, field: &str, message: String| {
            if !holds {
                problems.push(row.problem(field, message));
            }
        };
        must(
            condition.is_empty() != topic.is_empty(),
            "article",
            "a claim about nothing or about two things; allowed: either a condition or a topic".to_owned(),
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
