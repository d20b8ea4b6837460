//! Trials pooled as R's `metafor` pools them: `rma(yi, vi, method = "DL")`. The reference values stand beside this
//! file, with the script that made them (`reference/metafor.R` says how to make them again); no R is needed here.

#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]

use std::fmt::Write;
use std::path::PathBuf;

use naltrexone_explorer::effects;

use crate::facts_complete::{rows, text};
use crate::naive_effect::Number;
use crate::naive_grade::{Facts, pool};

const AGAIN: &str = "the facts or the rule have changed: run `cargo test --test native -- --ignored \
    writes_the_inputs_of_the_pooling_reference` and `Rscript tests/native/reference/metafor.R`";

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/native/reference").join(name)
}

/// A set's name, and g and standard error of its trials in thousandths.
type Set = (String, Vec<(i32, u32)>);

/// Every use's trials, those in which the drug is the only difference apart from the others, whatever their order in
/// the facts.
fn sets_of_the_facts() -> Vec<Set> {
    let facts = Facts::read();
    let mut sets = Vec::new();
    for condition in rows("condition") {
        let condition = text(&condition, "id").unwrap();
        let counted = facts.counted(condition, &[]);
        for isolates in [true, false] {
            let weighed = facts.weighed(condition, &counted, false, isolates);
            let effects: Vec<_> = weighed.iter().map(|(_, effect)| *effect).collect();
            let mut trials: Vec<_> = facts.numbers_of(&effects).iter().map(|n| (n.g, n.se)).collect();
            trials.sort_unstable();
            if !trials.is_empty() {
                let group = if isolates { "the drug alone" } else { "with another drug" };
                sets.push((format!("{condition}, {group}"), trials));
            }
        }
    }
    sets.sort();
    sets
}

/// Twenty sets of 1 to 15 trials, the same each time, from trials that all find the same to trials that do not.
fn random_sets() -> Vec<Set> {
    let mut state = 20_u64;
    let mut uniform = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    let mut sets = Vec::new();
    for n in 0..20 {
        let size = if n < 15 { n + 1 } else { 1 + (uniform() * 15.0) as usize };
        let spread = f64::from(n as u32 % 5) * 0.2;
        let mean = uniform() - 0.5;
        let trials = (0..size).map(|_| {
            let se = 0.08 + 0.5 * uniform();
            let mut normal = || (0..12).map(|_| uniform()).sum::<f64>() - 6.0;
            let g = mean + spread * normal() + se * normal();
            ((g * 1000.0).round() as i32, (se * 1000.0).round() as u32)
        });
        sets.push((format!("random {}", n + 1), trials.collect()));
    }
    sets
}

fn inputs() -> String {
    let mut lines = String::from("set\tg\tse\n");
    for (set, trials) in sets_of_the_facts().into_iter().chain(random_sets()) {
        for (g, se) in trials {
            writeln!(lines, "{set}\t{g}\t{se}").unwrap();
        }
    }
    lines
}

/// Of each set its trials, and what `metafor` makes of them: estimate, standard error, low, high, tau², I², trials.
fn reference() -> Vec<(Set, [f64; 7])> {
    let mut found: Vec<(Set, [f64; 7])> = Vec::new();
    for line in std::fs::read_to_string(path("pooling.tsv")).unwrap().lines().skip(1) {
        let (set, figures) = line.split_once('\t').unwrap();
        let figures: Vec<f64> = figures.split('\t').map(|figure| figure.parse().unwrap()).collect();
        found.push(((set.to_owned(), Vec::new()), figures.try_into().unwrap()));
    }
    for line in std::fs::read_to_string(path("pooling-inputs.tsv")).unwrap().lines().skip(1) {
        let [set, g, se] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let ((_, trials), _) = found.iter_mut().find(|((name, _), _)| name == set).expect(AGAIN);
        trials.push((g.parse().unwrap(), se.parse().unwrap()));
    }
    found
}

fn agrees(by: &str, set: &str, found: [f64; 6], reference: [f64; 7]) {
    for (name, (found, told)) in
        ["estimate", "se", "low", "high", "tau2", "i2"].iter().zip(found.iter().zip(reference))
    {
        assert!((found - told).abs() < 0.001, "{by}, {set}, {name}: {found} against {told}");
    }
}

#[test]
fn the_reference_was_made_from_the_numbers_that_the_facts_give() {
    assert!(std::fs::read_to_string(path("pooling-inputs.tsv")).unwrap() == inputs(), "{AGAIN}");
}

#[test]
fn the_reference_holds_every_set_of_trials_and_twenty_random_ones() {
    let sets: Vec<Set> = sets_of_the_facts().into_iter().chain(random_sets()).collect();
    let reference = reference();
    assert_eq!(reference.iter().map(|(set, _)| set.clone()).collect::<Vec<_>>(), sets, "{AGAIN}");
    assert!(
        reference.iter().all(|((_, trials), figures)| (trials.len() as f64 - figures[6]).abs() < 0.1),
        "{AGAIN}"
    );
}

#[test]
fn the_naive_rule_pools_trials_as_metafor_does() {
    for ((set, trials), figures) in reference() {
        let number = |(g, se)| Number {
            g,
            se,
            basis: "measured",
            sizes_assumed: false,
            risk_assumed: false,
            said: false,
        };
        let p = pool(&trials.into_iter().map(number).collect::<Vec<_>>()).unwrap();
        agrees("the naive rule", &set, [p.g, p.se, p.low, p.high, p.tau2, p.i2], figures);
    }
}

#[test]
fn trials_are_pooled_as_metafor_does() {
    for ((set, trials), figures) in reference() {
        let trials: Vec<_> = trials
            .into_iter()
            .map(|(g, se)| effects::Estimate { g, se: i32::try_from(se).unwrap() })
            .collect();
        let p = effects::pool(&trials).unwrap();
        agrees("what ships", &set, [p.g, p.se, p.low, p.high, p.tau2, p.i2], figures);
    }
}

#[test]
#[ignore = "writes the inputs for reference/metafor.R"]
fn writes_the_inputs_of_the_pooling_reference() {
    std::fs::write(path("pooling-inputs.tsv"), inputs()).unwrap();
}
