//! The rules between an effect, its study and the other effects.

use std::collections::BTreeMap;

use super::effect_rules::{group, whole};
use super::read::{Facts, Problem, Row};

/// What effects must keep to beside their studies.
pub fn effects(facts: &Facts, problems: &mut Vec<Problem>) {
    let studies: BTreeMap<&str, &Row> = facts.table("study").map(|row| (row.text("id"), row)).collect();
    let mut same = BTreeMap::new();
    let mut weighed = BTreeMap::new();
    let mut said = BTreeMap::new();
    for row in facts.table("effect") {
        if let Some(study) = studies.get(row.text("study")) {
            beside_study(row, study, problems);
        }
        let field = |name: &str| format!("{:?}\n", row.fields.get(name).map(|field| &field.value));
        let of = ["study", "condition", "outcome", "contrast", "weeks", "measure"].map(field).concat();
        problems.extend(once(&mut same, row, of, "the same effect again"));
        if row.fields.contains_key("weigh") {
            let of = ["study", "condition", "isolates"].map(field).concat();
            problems.extend(once(
                &mut weighed,
                row,
                of,
                "a second weighed effect of this study, condition and isolates",
            ));
        }
        if row.fields.contains_key("say") {
            problems.extend(once(
                &mut said,
                row,
                field("condition"),
                "a second effect to be said of this condition",
            ));
        }
    }
}

/// A problem where another effect has the same key.
fn once<'a>(seen: &mut BTreeMap<String, &'a Row>, row: &'a Row, key: String, what: &str) -> Option<Problem> {
    let first = *seen.entry(key).or_insert(row);
    let message = || format!("{what}, first at {}:{}; allowed: one", first.path, first.line);
    (!std::ptr::eq(first, row)).then(|| row.problem_at(row.line, message()))
}

fn beside_study(row: &Row, study: &Row, problems: &mut Vec<Problem>) {
    let mut must = |holds: bool, field: &str, message: String| {
        if !holds {
            problems.push(row.problem(field, message));
        }
    };
    let listed: Vec<&str> = study.texts("conditions").map(|(id, _)| id).collect();
    let condition = row.text("condition");
    must(
        listed.contains(&condition),
        "condition",
        format!("condition \"{condition}\" is none of its study's; allowed: {}", listed.join(", ")),
    );
    must(
        study.path == row.path,
        "study",
        format!("stands in another file than its study; allowed: {}", study.path),
    );
    let design = study.text("design");
    let crossover = design == "rct-crossover";
    must(
        crossover || !row.fields.contains_key("parallel"),
        "parallel",
        format!("parallel on a study of design \"{design}\"; allowed: on rct-crossover"),
    );
    let sizes = ["drug", "control"].map(|side| group(row, side).and_then(|group| whole(group, "of")));
    let unequal = matches!(sizes, [Some(drug), Some(control)] if drug != control);
    must(
        !(crossover && unequal && !row.fields.contains_key("parallel")),
        "drug",
        "a crossover with groups of different sizes; allowed: the same people on both sides, or parallel = true"
            .to_owned(),
    );
    let tested = study.text("role") == "efficacy"
        && !study.fields.contains_key("status")
        && matches!(design, "rct" | "rct-crossover" | "meta-analysis");
    must(
        tested || !row.fields.contains_key("weigh"),
        "weigh",
        "weigh of a study that is not randomised or pooled, with results, for efficacy; allowed: rct, rct-crossover, \
         meta-analysis with role efficacy"
            .to_owned(),
    );
    let risk = group(row, "control").is_some_and(|group| {
        let percent = group.get("percent").and_then(|field| super::check::thousandths(&field.value));
        let events = whole(group, "events").zip(whole(group, "of"));
        matches!(percent, Some(0 | 100_000)) || events.is_some_and(|(events, of)| events == 0 || events == of)
    });
    must(
        !(risk && row.text("measure").ends_with("-ratio")),
        "control",
        "a ratio beside a control risk of 0 or 1; allowed: a risk between, or the counts without the ratio"
            .to_owned(),
    );
}
