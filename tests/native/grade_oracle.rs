//! Every number and every grade against a second implementation, written from the rule's text and as naive as can be
//! (`naive_effect`, `naive_grade`).

#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]

use std::sync::LazyLock;

use naltrexone_explorer::dataset::{CONDITIONS, Condition, EFFECTS, Effect, Regimen, STUDIES, Study};
use naltrexone_explorer::grade::{Source, grade};
use proptest::prelude::*;

use crate::facts_complete::text;
use crate::naive_grade::{Facts, REGIMENS};

static FACTS: LazyLock<Facts> = LazyLock::new(Facts::read);

/// What both must say; g, low and high in whole thousandths, I² in whole percent, studies by their ids.
#[derive(Debug, PartialEq)]
struct Answer {
    level: u8,
    direction: String,
    g_low_high: Option<[i32; 3]>,
    i2_trials_people: Option<[u32; 3]>,
    isolates: Option<bool>,
    source: Option<String>,
    counted: Vec<String>,
}

fn naive(facts: &Facts, condition: &str, regimens: &[&str]) -> Answer {
    let found = facts.grade(condition, regimens);
    let id = |row: &usize| text(&facts.studies[*row], "id").unwrap().to_owned();
    let mut counted: Vec<_> = found.counted.iter().map(id).collect();
    counted.sort();
    let summary = found.summary.as_ref();
    let thousandths = |value: f64| (value * 1000.0).round() as i32;
    Answer {
        level: found.level,
        direction: found.direction.to_owned(),
        g_low_high: summary.map(|s| [s.pooled.g, s.pooled.low, s.pooled.high].map(thousandths)),
        i2_trials_people: summary.map(|s| [s.pooled.i2.round() as u32, s.trials, s.people]),
        isolates: summary.map(|s| s.isolates),
        source: summary.map(|s| s.source.as_ref().map_or("trials".to_owned(), id)),
        counted,
    }
}

/// The same of what ships.
fn shipped(condition: &str, studies: &[Study], effects: &[Effect], regimens: &[Regimen]) -> Answer {
    let found = grade(condition, studies, effects, regimens);
    let id = |row: u16| STUDIES[usize::from(row)].id().to_owned();
    let mut counted: Vec<_> = found.counted.iter().map(|row| id(*row)).collect();
    counted.sort();
    let summary = found.effect.as_ref();
    Answer {
        level: found.level.number(),
        direction: found.direction.id().to_owned(),
        g_low_high: summary.map(|s| [s.g, s.low, s.high]),
        i2_trials_people: summary.map(|s| [s.i2, s.trials, s.people]),
        isolates: summary.map(|s| s.isolates),
        source: summary.map(|s| match s.source {
            Source::Trials => "trials".to_owned(),
            Source::Pooled(row) => id(row),
        }),
        counted,
    }
}

#[test]
fn every_effect_becomes_the_number_that_the_naive_rule_makes_of_it() {
    assert_eq!(EFFECTS.len(), FACTS.effects.len());
    let mut differing = Vec::new();
    for ((effect, number), shipped) in FACTS.effects.iter().zip(&FACTS.numbers).zip(EFFECTS) {
        let study = STUDIES[usize::from(shipped.study)].id();
        let whose = (text(effect, "study").unwrap(), text(effect, "condition").unwrap());
        assert_eq!(whose, (study, shipped.condition), "effects stand in the order of the facts");
        let told = (
            shipped.g.map(|g| g.0),
            shipped.se.map(|se| se.0 as u32),
            shipped.g.map(|_| (shipped.basis.id(), shipped.sizes_assumed, shipped.risk_assumed)),
        );
        let naive = number.as_ref().ok();
        let naive_told = (
            naive.map(|n| n.g),
            naive.map(|n| n.se),
            naive.map(|n| (n.basis, n.sizes_assumed, n.risk_assumed)),
        );
        if told != naive_told {
            let outcome = text(effect, "outcome").unwrap();
            differing.push(format!("{whose:?} {outcome}: {told:?} against {naive_told:?} ({number:?})"));
        }
    }
    assert!(differing.is_empty(), "{}:\n{}", differing.len(), differing.join("\n"));
}

#[test]
fn every_use_under_every_dose_form_is_graded_as_the_naive_rule_grades_it() {
    let mut differing = Vec::new();
    for condition in CONDITIONS {
        let forms = REGIMENS.map(|id| vec![*Regimen::ALL.iter().find(|regimen| regimen.id() == id).unwrap()]);
        for regimens in forms.iter().cloned().chain([Vec::new()]) {
            let ids: Vec<_> = regimens.iter().map(|regimen| regimen.id()).collect();
            let told = shipped(condition.id, &STUDIES, &EFFECTS, &regimens);
            let naive = naive(&FACTS, condition.id, &ids);
            if told != naive {
                differing.push(format!("{} {ids:?}:\n  {told:?}\n  {naive:?}", condition.id));
            }
        }
    }
    assert!(differing.is_empty(), "{}:\n{}", differing.len(), differing.join("\n"));
}

fn any_condition() -> impl Strategy<Value = &'static Condition> {
    prop::sample::select(CONDITIONS.iter().collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn any_part_of_the_facts_is_graded_as_the_naive_rule_grades_it_under_any_set_of_dose_forms(
        condition in any_condition(),
        studies in prop::collection::vec(prop::bool::weighted(0.7), STUDIES.len()),
        effects in prop::collection::vec(prop::bool::weighted(0.8), EFFECTS.len()),
        regimens in prop::collection::vec(prop::sample::select(Regimen::ALL), 0..4),
    ) {
        let kept = |study: &Study| studies[usize::from(study.row)];
        let of_kept = |effect: &Effect| effects[usize::from(effect.row)] && studies[usize::from(effect.study)];
        let told = shipped(
            condition.id,
            &STUDIES.iter().copied().filter(kept).collect::<Vec<_>>(),
            &EFFECTS.iter().copied().filter(of_kept).collect::<Vec<_>>(),
            &regimens,
        );
        let mut part = Facts { studies: Vec::new(), effects: Vec::new(), numbers: Vec::new() };
        for study in STUDIES.iter().filter(|study| kept(study) && study.conditions.contains(&condition.id)) {
            part.studies.push(FACTS.studies[usize::from(study.row)].clone());
        }
        for effect in EFFECTS.iter().filter(|effect| of_kept(effect) && effect.condition == condition.id) {
            part.effects.push(FACTS.effects[usize::from(effect.row)].clone());
            part.numbers.push(FACTS.numbers[usize::from(effect.row)]);
        }
        let ids: Vec<_> = regimens.iter().map(|regimen| regimen.id()).collect();
        prop_assert_eq!(told, naive(&part, condition.id, &ids));
    }
}
