//! The rules between an effect, its study and the other effects.

use std::collections::{BTreeMap, BTreeSet};

use super::check::thousandths;
use super::effect_rules::{group, whole};
use super::read::{Facts, Problem, Row, Value};
use super::work_out::{is_in_real_units, is_yes};

/// What effects must keep to beside their studies.
pub fn effects(facts: &Facts, problems: &mut Vec<Problem>) {
    let studies: BTreeMap<&str, &Row> = facts.table("study").map(|row| (row.text("id"), row)).collect();
    let conditions: BTreeSet<&str> = facts.table("condition").map(|row| row.text("id")).collect();
    let (mut same, mut weighed, mut said) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for row in facts.table("effect") {
        if let Some(study) = studies.get(row.text("study")) {
            // of a condition that does not exist it is said already
            if conditions.contains(row.text("condition")) {
                its_condition(row, study, problems);
            }
            Beside { row, study, problems }.all();
        }
        let of = |names: &[&str]| names.iter().map(|name| key(row, name)).collect::<String>();
        let all = of(&["study", "condition", "outcome", "contrast", "weeks", "measure"]);
        problems.extend(once(&mut same, row, all, "the same effect again"));
        if is_yes(row, "weigh") {
            let what = "a second weighed effect of this study, condition and isolates";
            problems.extend(once(&mut weighed, row, of(&["study", "condition", "isolates"]), what));
        }
        if is_yes(row, "say") {
            let what = "a second effect to be said of this condition";
            problems.extend(once(&mut said, row, of(&["condition"]), what));
        }
    }
}

/// What a field holds, so that numbers written differently (12, 12.0) and texts in other letters are the same.
fn key(row: &Row, name: &str) -> String {
    let value = row.fields.get(name).map(|field| &field.value);
    match value {
        Some(Value::Text(text)) => format!("{}\n", text.to_lowercase()),
        Some(value) if thousandths(value).is_some() => format!("{:?}\n", thousandths(value)),
        value => format!("{value:?}\n"),
    }
}

/// A problem where another effect has the same key.
fn once<'a>(seen: &mut BTreeMap<String, &'a Row>, row: &'a Row, key: String, what: &str) -> Option<Problem> {
    let first = *seen.entry(key).or_insert(row);
    let message = || format!("{what}, first at {}:{}; allowed: one", first.path, first.line);
    (!std::ptr::eq(first, row)).then(|| row.problem_at(row.line, message()))
}

fn its_condition(row: &Row, study: &Row, problems: &mut Vec<Problem>) {
    let condition = row.text("condition");
    if !study.texts("conditions").any(|(id, _)| id == condition) {
        let listed: Vec<&str> = study.texts("conditions").map(|(id, _)| id).collect();
        let message =
            format!("condition \"{condition}\" is none of its study's; allowed: {}", listed.join(", "));
        problems.push(row.problem("condition", message));
    }
}

/// An effect, its study and what is wrong between them.
struct Beside<'a> {
    row: &'a Row,
    study: &'a Row,
    problems: &'a mut Vec<Problem>,
}

impl Beside<'_> {
    fn must(&mut self, holds: bool, field: &str, message: impl FnOnce() -> String) {
        if !holds {
            self.problems.push(self.row.problem(field, message()));
        }
    }

    fn has(&self, name: &str) -> bool {
        self.row.fields.contains_key(name)
    }

    fn all(&mut self) {
        let study = self.study;
        self.must(study.path == self.row.path, "study", || {
            format!("stands in another file than its study; allowed: {}", study.path)
        });
        self.must(!study.fields.contains_key("status"), "study", || {
            "an effect of a study that has no results yet; allowed: of a study without status".to_owned()
        });
        self.one_trial();
        self.sizes();
        self.control_risk();
        self.shown_for_others();
    }

    /// What only a study of some designs can have.
    fn one_trial(&mut self) {
        let design = self.study.text("design");
        self.must(design == "rct-crossover" || !is_yes(self.row, "parallel"), "parallel", || {
            format!("parallel on a study of design \"{design}\"; allowed: on rct-crossover")
        });
        let several = matches!(design, "meta-analysis" | "systematic-review") || self.has("trials");
        self.must(several || !self.has("i2"), "i2", || {
            format!("i2 on a single study of design \"{design}\"; allowed: where several trials are pooled")
        });
    }

    fn sizes(&mut self) {
        let (row, design) = (self.row, self.study.text("design"));
        let crossover = design == "rct-crossover" && !is_yes(self.row, "parallel");
        let of = ["drug", "control"].map(|side| group(row, side).and_then(|group| whole(group, "of")));
        let unequal = matches!(of, [Some(drug), Some(control)] if drug != control);
        self.must(!(crossover && unequal), "drug", || {
            "a crossover with groups of different sizes; allowed: the same people on both sides, or parallel = true"
                .to_owned()
        });
        let whole = |row: &Row, name: &str| match row.fields.get(name)?.value {
            Value::Whole(number) => u64::try_from(number).ok(),
            _ => None,
        };
        // a pooled record may have counted a crossover's people twice, and a cohort compares with others than its own
        let Some(all) = whole(self.study, "participants").filter(|_| design.starts_with("rct")) else {
            return;
        };
        let [drug, control] = of.map(|of| of.map_or(0, u64::from));
        let in_groups = if crossover { drug.max(control) } else { drug + control };
        for (name, people) in [("people", whole(row, "people").unwrap_or(0)), ("drug", in_groups)] {
            self.must(people <= all, name, || {
                format!("{people} people in an effect of a study of {all}; allowed: {all} at most")
            });
        }
    }

    fn control_risk(&mut self) {
        let none_or_all = group(self.row, "control").is_some_and(|group| {
            let percent = group.get("percent").and_then(|field| thousandths(&field.value));
            let events = whole(group, "events").zip(whole(group, "of"));
            matches!(percent, Some(0 | 100_000))
                || events.is_some_and(|(events, of)| events == 0 || events == of)
        });
        self.must(!(none_or_all && self.row.text("measure").ends_with("-ratio")), "control", || {
            "a ratio beside a control risk of 0 or 1; allowed: a risk between, or the counts without the ratio"
                .to_owned()
        });
    }

    /// What a grade rests on, or says of its condition.
    fn shown_for_others(&mut self) {
        let study = self.study;
        // whose status speaks for itself is blamed for that alone
        let tested = study.text("role") == "efficacy"
            && matches!(study.text("design"), "rct" | "rct-crossover" | "meta-analysis");
        let retracted = is_yes(study, "retracted");
        for name in ["weigh", "say"] {
            if is_yes(self.row, name) {
                self.must(tested, name, || {
                    format!(
                        "{name} of a study that is not randomised or pooled, for efficacy; allowed: rct, \
                         rct-crossover, meta-analysis with role efficacy"
                    )
                });
                self.must(!retracted, name, || {
                    format!("{name} of a retracted study; allowed: neither weigh nor say")
                });
            }
        }
        if is_yes(self.row, "say") && !is_in_real_units(self.row, study) {
            self.must(false, "say", || {
                "say of figures that mean nothing to a reader; allowed: shares of both groups, a difference with its \
                 unit, or means or medians with their unit"
                    .to_owned()
            });
        }
    }
}
