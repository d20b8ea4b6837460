//! Grades against a second implementation, written from the rule's text and as naive as can be.

use naltrexone_explorer::dataset::{CONDITIONS, Condition, Design, Finding, Regimen, Role, STUDIES, Study};
use naltrexone_explorer::grade::{Grade, finding_for, grade};
use proptest::prelude::*;

fn counts(study: &Study, condition: &str, all: &[Study], regimens: &[Regimen]) -> bool {
    let alone = |s: &Study| {
        s.conditions.contains(&condition)
            && s.role.id() == "efficacy"
            && s.status.is_none()
            && !["preclinical", "guideline", "label"].contains(&s.design.id())
            && (regimens.is_empty() || s.regimen.is_some_and(|r| regimens.contains(&r)))
    };
    alone(study) && !all.iter().any(|main| study.same_people_as == Some(main.row) && alone(main))
}

/// Level, direction and score, straight from the text of the rule.
fn naive(condition: &str, all: &[Study], regimens: &[Regimen]) -> (u8, &'static str, Option<f64>) {
    let counting: Vec<&Study> = all.iter().filter(|s| counts(s, condition, all, regimens)).collect();
    let of = |designs: &[&str]| -> Vec<&Study> {
        counting.iter().copied().filter(|s| designs.contains(&s.design.id())).collect()
    };
    let randomised = of(&["rct", "rct-crossover"]);
    let pooled = of(&["meta-analysis"]);
    let rest = of(&["open-label", "cohort", "case-series", "case-report", "survey", "systematic-review"]);
    let size = |s: &Study| s.participants.unwrap_or(0);
    let people: u32 = randomised.iter().map(|s| size(s)).sum();
    let level = if (randomised.len() >= 2 && people >= 400) || pooled.iter().any(|s| size(s) >= 400) {
        4
    } else if (randomised.len() >= 2 && people >= 100)
        || randomised.iter().any(|s| size(s) >= 100)
        || !pooled.is_empty()
    {
        3
    } else if !randomised.is_empty() {
        2
    } else {
        u8::from(!rest.is_empty())
    };
    let weighed: Vec<&Study> = if level >= 2 { [randomised, pooled].concat() } else { rest };
    let mut total = 0.0;
    let mut sum = 0.0;
    for study in weighed {
        let sign = match finding_for(study, condition).id() {
            "benefit" => 1.0,
            "mixed" => 0.0,
            "no-benefit" | "harm" => -1.0,
            _ => continue,
        };
        let weight = f64::from(study.participants.unwrap_or(10)).sqrt();
        total += weight;
        sum += sign * weight;
    }
    if total == 0.0 {
        return (level, "unclear", None);
    }
    let mean: f64 = sum / total;
    // the rule is exact at a third; weights here are rounded
    let direction = if mean >= 1.0 / 3.0 - 1e-6 {
        1
    } else if mean <= -1.0 / 3.0 + 1e-6 {
        -1
    } else {
        0
    };
    let id = match (level, direction) {
        (1, 1) => "improved-uncompared",
        (1, 0) => "mixed-uncompared",
        (1, _) => "no-improvement-uncompared",
        (_, 1) => "helped",
        (_, 0) => "mixed",
        _ => "did-not-help",
    };
    (level, id, Some(mean))
}

fn agree(found: &Grade, condition: &str, all: &[Study], regimens: &[Regimen]) {
    let (level, direction, mean) = naive(condition, all, regimens);
    assert_eq!((condition, found.level.number(), found.direction.id()), (condition, level, direction));
    assert_eq!(found.score.is_some(), mean.is_some());
    if let (Some(score), Some(mean)) = (found.score, mean) {
        assert!((f64::from(score) - mean * 1000.0).abs() < 1.0, "{condition}: {score} against {mean}");
    }
    let mut counted: Vec<_> =
        all.iter().filter(|s| counts(s, condition, all, regimens)).map(|s| s.row).collect();
    counted.sort_unstable();
    assert_eq!(found.counted, counted);
}

#[test]
fn every_condition_is_graded_as_the_naive_rule_grades_it() {
    for condition in CONDITIONS {
        agree(&grade(condition.id, STUDIES, &[]), condition.id, &STUDIES, &[]);
        for regimen in Regimen::ALL {
            agree(&grade(condition.id, STUDIES, &[*regimen]), condition.id, &STUDIES, &[*regimen]);
        }
    }
}

#[test]
fn a_record_either_counts_or_is_left_out_with_a_reason() {
    for condition in CONDITIONS {
        let found = grade(condition.id, STUDIES, &[]);
        let listed = STUDIES.iter().filter(|study| study.conditions.contains(&condition.id)).count();
        assert_eq!(found.counted.len() + found.left_out.len(), listed);
    }
}

/// A record such as nobody has published, about an existing condition.
fn any_study(condition: &'static Condition) -> impl Strategy<Value = Study> {
    let template = STUDIES[0];
    let listed = STUDIES.iter().filter(|s| s.same_people_as.is_none()).map(|s| s.row).collect::<Vec<_>>();
    (
        prop::sample::select(Role::ALL),
        prop::sample::select(Design::ALL),
        prop::sample::select(Finding::ALL),
        prop::option::of(prop::sample::select(Regimen::ALL)),
        prop::option::of(1..2000_u32),
        prop::option::of(prop::sample::select(listed)),
    )
        .prop_map(move |(role, design, finding, regimen, participants, same_people_as)| Study {
            row: u16::MAX,
            conditions: std::slice::from_ref(&condition.id),
            role,
            design,
            finding,
            finding_by: &[],
            regimen,
            participants,
            same_people_as,
            status: None,
            ..template
        })
}

fn any_condition() -> impl Strategy<Value = &'static Condition> {
    prop::sample::select(CONDITIONS.iter().collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn adding_a_record_never_lowers_the_level(
        (condition, study) in any_condition().prop_flat_map(|c| (Just(c), any_study(c))),
        regimens in prop::collection::vec(prop::sample::select(Regimen::ALL), 0..3),
    ) {
        let before = grade(condition.id, STUDIES, &regimens);
        let more: Vec<Study> = STUDIES.iter().copied().chain([study]).collect();
        let after = grade(condition.id, &more, &regimens);
        prop_assert!(after.level >= before.level);
        agree(&after, condition.id, &more, &regimens);
    }

    #[test]
    fn the_order_of_records_never_matters(
        condition in any_condition(),
        shuffled in Just(STUDIES.to_vec()).prop_shuffle(),
    ) {
        prop_assert_eq!(grade(condition.id, &shuffled, &[]), grade(condition.id, STUDIES, &[]));
    }
}
