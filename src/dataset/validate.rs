//! The rules across fields and across records: what must hold between a condition, its studies, the articles'
//! claims and the drug's tables. All problems are found at once.

use std::collections::{BTreeMap, BTreeSet};

use super::read::{Facts, Problem, Row};
use super::vocabulary::Regimen;

/// A mechanism that conditions may name although no row describes it.
const UNCLEAR: &str = "unclear";
/// Longest bottom line, in sentences and in words: what fits a card and a short memory.
const SENTENCES: usize = 3;
const WORDS: usize = 60;

/// Checks the records against each other.
#[must_use]
pub fn validate(facts: &Facts) -> Vec<Problem> {
    let mut problems = Vec::new();
    unique_ids(facts, &mut problems);
    conditions(facts, &mut problems);
    let ids = Ids::of(facts);
    for study in facts.table("study") {
        alone(study, &mut problems);
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
        for name in ["aliases", "caveats", "mechanism"] {
            if row.fields.contains_key(name) && row.texts(name).next().is_none() {
                problems.push(row.problem(name, format!("{name} is empty; allowed: one or more")));
            }
        }
        let lower = row.text("name").to_lowercase();
        for (alias, line) in row.texts("aliases").filter(|(alias, _)| alias.to_lowercase() == lower) {
            problems.push(row.problem_at(line, format!("alias \"{alias}\" repeats the name")));
        }
        approval(row, facts, problems);
        wording(row, problems);
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

fn approval(row: &Row, facts: &Facts, problems: &mut Vec<Problem>) {
    let approved = row.text("approval") != "off-label";
    if approved != row.fields.contains_key("approved_as") {
        let message = "approved_as belongs to approved uses, and to all of them; allowed: both or neither";
        problems.push(row.problem("approval", message));
    }
    let id = row.text("id");
    let label = facts
        .table("study")
        .any(|study| study.text("design") == "label" && study.texts("conditions").any(|(c, _)| c == id));
    if approved && !label {
        let message = "an approved use without a label record; allowed: approval \"off-label\", or a study with design \"label\" that lists it";
        problems.push(row.problem("approval", message));
    }
}

fn wording(row: &Row, problems: &mut Vec<Problem>) {
    let bottom_line = row.text("bottom_line");
    let ends = |c: char| ".!?".contains(c);
    let sentences = bottom_line.split_whitespace().filter(|word| word.ends_with(ends)).count();
    let words = bottom_line.split_whitespace().count();
    if sentences > SENTENCES || words > WORDS {
        let message = format!(
            "bottom_line has {sentences} sentences and {words} words; allowed: {SENTENCES} and {WORDS} at most"
        );
        problems.push(row.problem("bottom_line", message));
    }
    let patient = |word: &str| {
        matches!(
            word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase().as_str(),
            "patient" | "patients"
        )
    };
    if bottom_line.split_whitespace().any(patient) {
        problems.push(row.problem("bottom_line", "bottom_line says \"patient\"; allowed: people"));
    }
    let texts = [("bottom_line", row.line_of("bottom_line")), ("gap", row.line_of("gap"))];
    let texts = texts.map(|(name, line)| (row.text(name), line));
    for (text, line) in texts.into_iter().chain(row.texts("caveats")) {
        if !text.is_empty() && !text.ends_with(['.', '?']) {
            problems.push(row.problem_at(line, "a text without a full stop at its end"));
        }
    }
}

/// What one study must keep to, whatever else there is.
fn alone(row: &Row, problems: &mut Vec<Problem>) {
    let (role, design) = (row.text("role"), row.text("design"));
    let has = |name: &str| row.fields.contains_key(name);
    let mut must = |holds: bool, field: &str, message: String| {
        if !holds {
            problems.push(row.problem(field, message));
        }
    };
    for (of_role, of_design) in [("regulatory", "label"), ("guideline", "guideline")] {
        must(
            (role == of_role) == (design == of_design),
            "role",
            format!(
                "role \"{role}\" with design \"{design}\"; allowed: \"{of_role}\" with \"{of_design}\" only"
            ),
        );
    }
    must(
        design != "preclinical" || role == "laboratory",
        "role",
        format!("role \"{role}\" with design \"preclinical\"; allowed: laboratory"),
    );
    let unblinded = ["meta-analysis", "systematic-review", "label", "guideline", "preclinical"];
    must(
        !has("blinding") || !unblinded.contains(&design),
        "blinding",
        format!("blinding on a {design}; allowed: trials and cohorts only"),
    );
    must(
        !has("participants") || !["label", "guideline"].contains(&design),
        "participants",
        format!("a {design} has no participants"),
    );
    must(
        role != "efficacy" || !has("dose") || has("regimen"),
        "dose",
        format!("a dose without a regimen; allowed: {}", list(Regimen::IDS.iter().copied())),
    );
    if has("status") {
        must(
            row.text("finding") == "unclear" && !has("finding_by"),
            "finding",
            "a registered study has no results; allowed: unclear".to_owned(),
        );
    }
    must(
        ["doi", "pmid", "nct", "url"].iter().any(|name| has(name)),
        "id",
        "no source; allowed: one or more of doi, pmid, nct, url".to_owned(),
    );
    must(
        row.texts("read_at").next().is_some(),
        "read_at",
        "read_at is empty; allowed: one page or more".to_owned(),
    );
    must(
        row.texts("conditions").next().is_some(),
        "conditions",
        "conditions is empty; allowed: one or more".to_owned(),
    );
    must(
        !has("unverified") || row.texts("unverified").next().is_some(),
        "unverified",
        "unverified is empty; leave it out".to_owned(),
    );
    let authors_known = !row.text("authors").trim().is_empty()
        || row.texts("unverified").any(|(field, _)| field == "authors");
    must(
        authors_known,
        "authors",
        "authors is empty; allowed: only where unverified names authors".to_owned(),
    );
    for (field, line) in row.texts("unverified") {
        if !has(field) || ["id", "unverified"].contains(&field) {
            let message = format!("unverified names \"{field}\"; allowed: fields that this record has");
            problems.push(row.problem_at(line, message));
        }
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
    if let Some(main) = row.fields.get("same_people_as").and_then(super::read::Field::text) {
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
    if let Some(super::read::Value::Row(by)) = row.fields.get("finding_by").map(|field| &field.value) {
        for (condition, finding) in by {
            if !row.texts("conditions").any(|(id, _)| id == condition) {
                let message = format!(
                    "finding_by names \"{condition}\"; allowed: {}",
                    list(row.texts("conditions").map(|(id, _)| id))
                );
                problems.push(row.problem_at(finding.line, message));
            }
            if finding.text() == Some(row.text("finding")) {
                problems.push(
                    row.problem_at(
                        finding.line,
                        format!("finding_by for \"{condition}\" repeats the finding"),
                    ),
                );
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
                    || earlier.text("same_people_as") == row.text("id")
                    || !row.text("same_people_as").is_empty()
                        && row.text("same_people_as") == earlier.text("same_people_as");
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
            "needs either a condition or a topic".to_owned(),
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
            "a claim about a condition lacks strength".to_owned(),
        );
        let unchecked = row.text("verdict") == "unchecked";
        must(
            unchecked != row.fields.contains_key("because"),
            "verdict",
            "because belongs to every verdict but unchecked".to_owned(),
        );
        must(
            seen.insert((article, condition, topic)),
            "article",
            "a second claim of this article about the same thing".to_owned(),
        );
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
