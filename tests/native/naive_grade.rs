//! The grade of one use, written from the text of the rule alone and as naive as can be: facts are read with another
//! parser, everything is computed anew for each question, and nothing is shared with what ships.
//!
//! Where the text leaves something open it is read so (for single effects see `naive_effect`, for how large
//! it was `naive_size`):
//! 1. A retracted record does not count at all. Two reports of a main record that does not count both count.
//! 2. Records whose people are not told add nobody to the people behind a summary; nobody told at all is 0.
//! 3. A pooled record's own g and standard error are rounded to thousandths like a trial's; its interval is then
//!    worked out from these. Its `i2` is compared as told.
//! 4. A pooled record takes the place of the trials of its own group (isolating or other) only. Of several, the one
//!    with most people, then the newest, then the first by id. Then the two groups are compared.
//! 5. "On more people": strictly more. A pooled record of as many people as the trials does not take their place.
//! 6. `depends-on-form`: both forms are "any regimen but `other`", and neither is a set of forms. A form alone
//!    `helped-in-one-small-trial` is not `helped`.
//! 7. "Interval includes none": the ends themselves are inside. "Within" a bound: the bound itself is inside.
//! 8. "A result with a figure" is one that is not taken as none; one that says "significant" and no more has the
//!    figure that this implies (p below 0.05), so it is with a figure.
//! 9. "One trial" of `too-uncertain` (its first row): the summary is from trials and there is one, its number worked
//!    out from `p_said`. A row with `p_said` that has an interval or counts is not meant.
//! 10. Level 1 and a mean at exactly a third: a difference below a thousand-millionth is none.
//! 11. "Half of the weight": the weights with the between-trial variance in them.

#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::float_cmp)]

use toml::Table;

use crate::facts_complete::{rows, text, texts};
use crate::naive_effect::{Number, is, number, number_in, people_of, z95};

pub const REGIMENS: [&str; 9] = [
    "standard-oral",
    "high-dose-oral",
    "extended-release-injection",
    "implant",
    "low-dose",
    "ultra-low-dose",
    "combination",
    "topical",
    "other",
];

#[derive(Clone)]
pub struct Facts {
    pub studies: Vec<Table>,
    pub effects: Vec<Table>,
    /// Of each effect, as many as there are effects.
    pub numbers: Vec<Result<Number, &'static str>>,
}

pub struct Pooled {
    pub g: f64,
    pub se: f64,
    pub low: f64,
    pub high: f64,
    pub tau2: f64,
    pub i2: f64,
}

pub struct Summary {
    pub pooled: Pooled,
    pub trials: u32,
    pub people: u32,
    pub isolates: bool,
    /// The row of the pooled study that is the answer; none: the trials are.
    pub source: Option<usize>,
    /// The rows of the effects behind it.
    pub effects: Vec<usize>,
}

pub struct Grade {
    pub level: u8,
    pub direction: &'static str,
    pub summary: Option<Summary>,
    /// Rows of the studies that count.
    pub counted: Vec<usize>,
}

impl Facts {
    pub fn read() -> Facts {
        Facts::of(rows("study"), rows("effect"))
    }

    pub fn of(studies: Vec<Table>, effects: Vec<Table>) -> Facts {
        let study = |effect: &Table| studies.iter().find(|s| text(s, "id") == text(effect, "study")).unwrap();
        let numbers = effects.iter().map(|effect| number(effect, study(effect))).collect();
        Facts { studies, effects, numbers }
    }

    pub fn effects_of(&self, study: &Table, condition: &str) -> Vec<usize> {
        let of = |effect: &Table| {
            text(effect, "study") == text(study, "id") && text(effect, "condition") == Some(condition)
        };
        (0..self.effects.len()).filter(|row| of(&self.effects[*row])).collect()
    }

    fn fits(&self, study: &Table, condition: &str, regimens: &[&str]) -> bool {
        let only_add_on = || {
            let effects = self.effects_of(study, condition);
            let add_on = |row: &usize| text(&self.effects[*row], "against") == Some("add-on");
            kind(study) >= 2 && !effects.is_empty() && effects.iter().all(add_on)
        };
        texts(study, "conditions").contains(&condition)
            && text(study, "role") == Some("efficacy")
            && text(study, "status") != Some("registered")
            && !is(study, "retracted")
            && kind(study) >= 1
            && (regimens.is_empty()
                || text(study, "regimen").is_some_and(|regimen| regimens.contains(&regimen)))
            && !only_add_on()
    }

    pub fn counted(&self, condition: &str, regimens: &[&str]) -> Vec<usize> {
        let fitting = self.studies.iter().filter(|study| self.fits(study, condition, regimens));
        let ids: Vec<_> = fitting.map(|study| text(study, "id").unwrap()).collect();
        let counts = |study: &Table| {
            ids.contains(&text(study, "id").unwrap())
                && !text(study, "same_people_as").is_some_and(|main| ids.contains(&main))
        };
        (0..self.studies.len()).filter(|row| counts(&self.studies[*row])).collect()
    }

    /// The weighed effects with a number of counted records, of trials or of pooled records, as (study, effect).
    pub fn weighed(
        &self,
        condition: &str,
        counted: &[usize],
        pooled: bool,
        isolates: bool,
    ) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        for study in counted {
            if kind(&self.studies[*study]) != if pooled { 3 } else { 2 } {
                continue;
            }
            for row in self.effects_of(&self.studies[*study], condition) {
                let effect = &self.effects[row];
                if is(effect, "weigh") && is(effect, "isolates") == isolates && self.numbers[row].is_ok() {
                    found.push((*study, row));
                }
            }
        }
        found
    }

    pub fn numbers_of(&self, effects: &[usize]) -> Vec<Number> {
        effects.iter().map(|row| self.numbers[*row].unwrap()).collect()
    }

    /// The answer of the isolating or of the other effects: the trials together, or a pooled record on more people.
    fn group(&self, condition: &str, counted: &[usize], isolates: bool) -> Option<Summary> {
        let trials = self.weighed(condition, counted, false, isolates);
        let people = |study: &usize| people_of(&self.studies[*study], condition);
        let of_trials = trials.iter().filter_map(|(study, _)| people(study)).sum::<f64>();
        let mut best: Option<(f64, f64, &str, usize, usize)> = None;
        for (study, effect) in self.weighed(condition, counted, true, isolates) {
            let Some(people) = number_in(&self.effects[effect], "people").or(people(&study)) else {
                continue;
            };
            let year = number_in(&self.studies[study], "year").unwrap();
            let id = text(&self.studies[study], "id").unwrap();
            let better = best
                .is_none_or(|(p, y, i, ..)| (people, year) > (p, y) || (people, year) == (p, y) && id < i);
            if people > of_trials && better {
                best = Some((people, year, id, study, effect));
            }
        }
        if let Some((people, _, _, study, effect)) = best {
            let told = |name: &str| number_in(&self.effects[effect], name);
            let pooled = Pooled { i2: told("i2").unwrap_or(0.0), ..pool(&self.numbers_of(&[effect]))? };
            let trials = told("trials").unwrap_or(2.0) as u32;
            let people = people as u32;
            return Some(Summary {
                pooled,
                trials,
                people,
                isolates,
                source: Some(study),
                effects: vec![effect],
            });
        }
        let effects: Vec<_> = trials.iter().map(|(_, effect)| *effect).collect();
        let pooled = pool(&self.numbers_of(&effects))?;
        let trials = trials.len() as u32;
        Some(Summary { pooled, trials, people: of_trials as u32, isolates, source: None, effects })
    }

    pub fn grade(&self, condition: &str, regimens: &[&str]) -> Grade {
        let counted = self.counted(condition, regimens);
        let best_kind = counted.iter().map(|row| kind(&self.studies[*row])).max();
        let alone = self.group(condition, &counted, true);
        let other = self.group(condition, &counted, false);
        let summary = match (alone, other) {
            (Some(alone), Some(other)) => Some(if other.people > alone.people { other } else { alone }),
            (alone, other) => alone.or(other),
        };
        let people = summary.as_ref().map_or(0, |summary| summary.people);
        let level = match best_kind {
            None => 0,
            Some(1) => 1,
            Some(_) if people >= 400 => 4,
            Some(_) if people >= 100 => 3,
            Some(_) => 2,
        };
        let mut direction = match &summary {
            Some(summary) => self.points(summary),
            None if level == 1 => self.uncompared(condition, &counted),
            None => "unclear",
        };
        if regimens.is_empty() {
            let forms = REGIMENS.iter().filter(|regimen| **regimen != "other");
            let forms: Vec<_> = forms.map(|regimen| self.grade(condition, &[regimen]).direction).collect();
            let against = [
                "little-or-no-difference",
                "no-clear-difference",
                "mixed",
                "made-worse",
                "made-worse-in-one-small-trial",
            ];
            if forms.contains(&"helped") && forms.iter().any(|form| against.contains(form)) {
                direction = "depends-on-form";
            }
        }
        Grade { level, direction, summary, counted }
    }

    /// What a summary says: the table of directions, row by row.
    fn points(&self, summary: &Summary) -> &'static str {
        let numbers = self.numbers_of(&summary.effects);
        let Pooled { low, high, tau2, i2, .. } = summary.pooled;
        let from_trials = summary.source.is_none();
        if from_trials && numbers.len() == 1 && numbers[0].said {
            return "too-uncertain";
        }
        let enough = summary.trials >= 2 || summary.people >= 100;
        if low > 0.0 {
            return if enough { "helped" } else { "helped-in-one-small-trial" };
        }
        if high < 0.0 {
            return if enough { "made-worse" } else { "made-worse-in-one-small-trial" };
        }
        if i2 >= 75.0 || from_trials && i2 >= 50.0 && disagree(&numbers) {
            return "mixed";
        }
        let weight = |number: &Number| 1.0 / ((f64::from(number.se) / 1000.0).powi(2) + tau2);
        let all: f64 = numbers.iter().map(weight).sum();
        let figured: f64 = numbers.iter().filter(|n| n.basis != "taken-as-none").map(weight).sum();
        let within = |bound: f64| low >= -bound && high <= bound && summary.people >= 100;
        if within(0.3) && figured >= all / 2.0 {
            return "little-or-no-difference";
        }
        if within(0.5) && figured < all / 2.0 {
            return "no-clear-difference";
        }
        "too-uncertain"
    }

    /// Level 1: the findings, weighed by the root of the people.
    fn uncompared(&self, condition: &str, counted: &[usize]) -> &'static str {
        let (mut sum, mut total) = (0.0, 0.0);
        for study in counted.iter().map(|row| &self.studies[*row]) {
            let by = study.get("finding_by").and_then(|by| by.as_table()).and_then(|by| text(by, condition));
            let vote = match by.or(text(study, "finding")) {
                Some("benefit") => 1.0,
                Some("mixed") => 0.0,
                Some("no-benefit" | "harm") => -1.0,
                _ => continue,
            };
            let weight = people_of(study, condition).unwrap_or(10.0).sqrt();
            sum += vote * weight;
            total += weight;
        }
        match sum / total {
            mean if mean.is_nan() => "unclear",
            mean if mean >= 1.0 / 3.0 - 1e-9 => "improved-uncompared",
            mean if mean <= -1.0 / 3.0 + 1e-9 => "no-improvement-uncompared",
            _ => "mixed-uncompared",
        }
    }
}

/// 3 pooled, 2 randomised, 1 uncontrolled or anecdotal, 0 never counts.
fn kind(study: &Table) -> u8 {
    match text(study, "design").unwrap() {
        "meta-analysis" => 3,
        "rct" | "rct-crossover" => 2,
        "open-label" | "cohort" | "case-series" | "case-report" | "survey" | "systematic-review" => 1,
        _ => 0,
    }
}

/// One trial clear by itself, and another that leans elsewhere or nowhere; taken as none disagrees with nobody.
fn disagree(numbers: &[Number]) -> bool {
    numbers.iter().any(|clear| {
        let side = f64::from(clear.g.signum());
        let near_end = side * f64::from(clear.g) - z95() * f64::from(clear.se);
        let elsewhere = |n: &Number| n.basis != "taken-as-none" && side * f64::from(n.g) <= 0.0;
        near_end > 0.0 && numbers.iter().any(elsewhere)
    })
}

/// By `DerSimonian` and Laird. One trial is exactly itself.
pub fn pool(numbers: &[Number]) -> Option<Pooled> {
    let trials: Vec<_> =
        numbers.iter().map(|n| (f64::from(n.g) / 1000.0, (f64::from(n.se) / 1000.0).powi(2))).collect();
    let sum = |of: &dyn Fn(f64, f64) -> f64| trials.iter().map(|(g, v)| of(*g, *v)).sum::<f64>();
    let weights = sum(&|_, v| 1.0 / v);
    let mean = sum(&|g, v| g / v) / weights;
    let q = sum(&|g, v| (g - mean).powi(2) / v);
    let freedom = trials.len().checked_sub(1)? as f64;
    let (mut tau2, mut i2) = (0.0, 0.0);
    if freedom > 0.0 && q > freedom {
        tau2 = (q - freedom) / (weights - sum(&|_, v| 1.0 / v / v) / weights);
        i2 = 100.0 * (q - freedom) / q;
    }
    let weights = sum(&|_, v| 1.0 / (v + tau2));
    let g = if freedom > 0.0 { sum(&|g, v| g / (v + tau2)) / weights } else { trials[0].0 };
    let se = 1.0 / weights.sqrt();
    Some(Pooled { g, se, low: g - z95() * se, high: g + z95() * se, tau2, i2 })
}
