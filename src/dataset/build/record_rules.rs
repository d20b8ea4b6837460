//! The rules between the fields of one record.

use super::read::{Problem, Row, Value};
use super::vocabulary::{Approval, Category, Design, Regimen, Role};

/// Longest bottom line, in sentences and in words: what fits a card and a short memory.
const SENTENCES: usize = 5;
const WORDS: usize = 60;
/// Longest short answer, in words: what one line of a row holds twice.
const SHORT_WORDS: usize = 15;
/// Longest name of a row and longest words on an approval, in characters.
const ROW_NAME: usize = 28;
const APPROVAL_WORDS: usize = 40;
/// Longest result of a study, in what ends like a sentence: four, and one for an abbreviation.
const RESULT_SENTENCES: usize = 5;
/// What is said only where it holds.
const ONLY_TRUE: [&str; 6] = ["leads", "link_unsafe", "danger_applies", "overall", "retracted", "unlinked"];
/// Phrases of a note that somebody left where a value belongs.
const NOTES: [&str; 3] = ["not shown", "not stated", "not seen"];
/// The fields that say which rows search words are for.
const FOUND_BY_WORDS: [&str; 11] = [
    "comparison",
    "contraindication",
    "effect",
    "formulation",
    "help",
    "interaction",
    "mechanism",
    "quantity",
    "question",
    "regimen",
    "warning",
];

/// How many words end like a sentence.
fn sentences(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.ends_with(['.', '!', '?'])).count()
}

/// Whether a text calls people patients. "Outpatient" and "impatient" are other words.
#[must_use]
pub fn says_patient(text: &str) -> bool {
    let is = |word: &str| ["patient", "patients"].iter().any(|patient| word.eq_ignore_ascii_case(patient));
    text.split(|c: char| !c.is_alphanumeric()).any(is)
}

/// A field that is only ever true, and left out otherwise.
fn only_true(row: &Row, problems: &mut Vec<Problem>) {
    for name in ONLY_TRUE {
        if row.fields.get(name).is_some_and(|field| field.value == Value::YesNo(false)) {
            problems.push(row.problem(name, format!("{name} = false; allowed: true, or left out")));
        }
    }
}

/// What one condition must keep to.
pub fn condition(row: &Row, problems: &mut Vec<Problem>) {
    let lower = row.text("name").to_lowercase();
    for (alias, line) in row.texts("aliases").filter(|(alias, _)| alias.to_lowercase() == lower) {
        let message = format!("alias \"{alias}\" repeats the name; allowed: other names");
        problems.push(row.problem_at(line, message));
    }
    if let Some(approval) = Approval::from_id(row.text("approval")) {
        let approved = approval != Approval::OffLabel;
        if approved != row.fields.contains_key("approved_as") {
            let message = "approved_as belongs to approved uses, and to all of them; allowed: with any approval but off-label";
            problems.push(row.problem("approval", message));
        }
        if !approved && row.fields.contains_key("approval_words") {
            let message = "approval_words of an off-label use; allowed: with any approval but off-label";
            problems.push(row.problem("approval_words", message));
        }
    }
    for (name, most) in [("row_name", ROW_NAME), ("approval_words", APPROVAL_WORDS)] {
        let length = row.text(name).chars().count();
        if length > most {
            let message = format!("{name} has {length} characters; allowed: {most} at most");
            problems.push(row.problem(name, message));
        }
    }
    if Category::from_id(row.text("category")).is_some_and(|category| row.file_stem() != category.id()) {
        let message = format!(
            "category \"{}\" in this file; allowed: \"{}\", or move the record to {0}.toml",
            row.text("category"),
            row.file_stem()
        );
        problems.push(row.problem("category", message));
    }
    only_true(row, problems);
    wording(row, problems);
}

fn wording(row: &Row, problems: &mut Vec<Problem>) {
    let bottom_line = row.text("bottom_line");
    let sentences = sentences(bottom_line);
    let words = bottom_line.split_whitespace().count();
    if sentences > SENTENCES || words > WORDS {
        let message = format!(
            "bottom_line has {sentences} sentences and {words} words; allowed: {SENTENCES} and {WORDS} at most"
        );
        problems.push(row.problem("bottom_line", message));
    }
    let short = row.text("short").split_whitespace().count();
    if short > SHORT_WORDS {
        let message = format!("short has {short} words; allowed: {SHORT_WORDS} at most");
        problems.push(row.problem("short", message));
    }
    for name in ["bottom_line", "short"] {
        if says_patient(row.text(name)) {
            problems.push(row.problem(name, format!("{name} says \"patient\"; allowed: people")));
        }
    }
    let texts = ["bottom_line", "short", "gap"].map(|name| (row.text(name), row.line_of(name)));
    for (text, line) in texts.into_iter().chain(row.texts("caveats")) {
        if !text.is_empty() && !text.ends_with(['.', '?']) {
            let message = "a text without an end; allowed: a full stop or question mark at the end";
            problems.push(row.problem_at(line, message));
        }
    }
}

/// What one study must keep to.
pub fn study(row: &Row, problems: &mut Vec<Problem>) {
    only_true(row, problems);
    let has = |name: &str| row.fields.contains_key(name);
    let mut must = |holds: bool, field: &str, message: &dyn Fn() -> String| {
        if !holds {
            problems.push(row.problem(field, message()));
        }
    };
    if let (Some(role), Some(design)) = (Role::from_id(row.text("role")), Design::from_id(row.text("design")))
    {
        let pairs = [(Role::Regulatory, Design::Label), (Role::Guideline, Design::Guideline)];
        for (of_role, of_design) in pairs {
            must((role == of_role) == (design == of_design), "role", &|| {
                let (role, design) = (role.id(), design.id());
                format!(
                    "role \"{role}\" with design \"{design}\"; allowed: \"{}\" with \"{}\" only",
                    of_role.id(),
                    of_design.id()
                )
            });
        }
        must(design != Design::Preclinical || role == Role::Laboratory, "role", &|| {
            format!("role \"{}\" with design \"preclinical\"; allowed: laboratory", role.id())
        });
        let unblinded = [
            Design::MetaAnalysis,
            Design::SystematicReview,
            Design::Label,
            Design::Guideline,
            Design::Preclinical,
        ];
        must(!has("blinding") || !unblinded.contains(&design), "blinding", &|| {
            format!("blinding on a {}; allowed: on trials, cohorts, cases and surveys", design.id())
        });
        must(
            !has("participants") || ![Design::Label, Design::Guideline].contains(&design),
            "participants",
            &|| format!("participants on a {}; allowed: on any other design", design.id()),
        );
        must(role != Role::Efficacy || !has("dose") || has("regimen"), "dose", &|| {
            format!("a dose without a regimen; allowed: regimen as one of {}", Regimen::IDS.join(", "))
        });
    }
    must(!has("status") || row.text("finding") == "unclear" && !has("finding_by"), "finding", &|| {
        "results of a study that has none yet; allowed with status: finding \"unclear\", no finding_by"
            .to_owned()
    });
    must(["doi", "pmid", "nct", "url", "unlinked"].iter().any(|name| has(name)), "id", &|| {
        "no source; allowed: one or more of doi, pmid, nct, url, or unlinked = true".to_owned()
    });
    let linked = ["doi", "pmid", "nct", "url"].iter().any(|name| has(name));
    must(!(has("unlinked") && linked), "unlinked", &|| {
        "unlinked beside a link; allowed: either, where doi, pmid, nct and url are links".to_owned()
    });
    let length = sentences(row.text("result"));
    must(length <= RESULT_SENTENCES, "result", &|| {
        format!("result has {length} sentences; allowed: four, where an abbreviation may look like one more")
    });
    let authors_known = !row.text("authors").trim().is_empty()
        || row.texts("unverified").any(|(field, _)| field == "authors");
    must(!has("authors") || authors_known, "authors", &|| {
        "authors is empty; allowed: only where unverified names authors".to_owned()
    });
    for name in ["authors", "title", "journal"] {
        must(!NOTES.iter().any(|note| row.text(name).contains(note)), name, &|| {
            format!("{name} holds a note; allowed: what a page showed, or \"\" and the field in unverified")
        });
    }
    for (field, line) in row.texts("unverified") {
        if !has(field) || ["id", "unverified"].contains(&field) {
            let message = format!("unverified names \"{field}\"; allowed: fields that this record has");
            problems.push(row.problem_at(line, message));
        }
    }
}

/// What one row of search words must keep to.
pub fn also_typed(row: &Row, problems: &mut Vec<Problem>) {
    let found = |name: &str| !row.text(name).is_empty() || row.texts(name).next().is_some();
    if !FOUND_BY_WORDS.iter().any(|name| found(name)) {
        let message =
            format!("words for nothing; allowed: with one or more of {}", FOUND_BY_WORDS.join(", "));
        problems.push(row.problem_at(row.line, message));
    }
}
