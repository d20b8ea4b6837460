//! Worked by hand: one example at least for each row of the table of directions, for what counts, for how much it was
//! tested and for how large it was.

use crate::given_records::{
    EFFECT, Effect, RECORD, Record, each, none, pooled, rests_on, says, trial, uncompared,
};

#[test]
fn one_form_helped_and_another_made_no_difference() {
    // 0.5 ± 1.96 × 0.1 = 0.304 to 0.696 in 120 people; 0 ± 0.196 in 150
    let injection = Record { regimen: "implant", ..trial(120, 500, 100) };
    let tablets = Record { regimen: "standard-oral", ..trial(150, 0, 100) };
    let both = [injection.clone(), tablets.clone()];
    says(&both, 3, "depends-on-form");
    // g stays that of the whole: weights 100 and 100, mean 0.25, Q = 2 × 100 × 0.0625 = 12.5,
    // tau² = 11.5 / (200 - 20000/200) = 0.115, variances 0.125, weights 8 and 8, error 1/4, 0.25 ± 0.489991;
    // I² = 11.5 / 12.5 = 92 %
    rests_on(&both, [250, -240, 740], [92, 2, 270]);
    each(&both, &["implant"], |name, found| assert_eq!(found.direction, "helped", "{name}"));
    each(&both, &["standard-oral"], |name, found| {
        assert_eq!(found.direction, "little-or-no-difference", "{name}");
    });
    each(&both, &["implant", "standard-oral"], |name, found| assert_eq!(found.direction, "mixed", "{name}"));
    // the same where the other form disagrees with itself, gives no figures, or did worse, in one small trial too
    says(&[injection.clone(), Record { regimen: "standard-oral", ..none(150, 200) }], 3, "depends-on-form");
    says(
        &[injection.clone(), Record { regimen: "standard-oral", ..trial(50, -500, 100) }],
        3,
        "depends-on-form",
    );
    let apart = [400, -400].map(|g| Record { regimen: "standard-oral", ..trial(50, g, 100) });
    says(&[injection.clone(), apart[0].clone(), apart[1].clone()], 3, "depends-on-form");
    // `other` is no form; a form in which nothing is clear says nothing
    says(&[injection.clone(), Record { regimen: "other", ..trial(150, 0, 100) }], 3, "mixed");
    // 0.5 ± 0.196 and 0 ± 0.588: weights 100 and 11.111, mean 0.45, Q = 0.25 + 2.25 = 2.5, I² = 60 %; the second lies at
    // none, and the whole: tau² = 1.5 / (111.111 - 10123.457/111.111) = 0.075; variances 0.085 and 0.165, weights
    // 11.764706 and 6.060606, mean 0.33 and error 0.236854: -0.134 to 0.794
    let unclear = Record { regimen: "standard-oral", ..trial(150, 0, 300) };
    says(&[injection, unclear], 3, "mixed");
}

#[test]
fn one_trial_that_only_says_significant_is_too_uncertain() {
    // 0.394 ± 1.96 × 0.2: 0.002 to 0.786
    let mut said = trial(100, 394, 200);
    said.effect.as_mut().unwrap().said = true;
    said.effect.as_mut().unwrap().number = Some((394, 200, "from-p"));
    says(&[said.clone()], 3, "too-uncertain");
    rests_on(&[said.clone()], [394, 2, 786], [0, 1, 100]);
    // two of them: error 0.2/√2 = 0.141421, 0.394 ± 0.277: 0.117 to 0.671
    says(&[said.clone(), said], 3, "helped");
}

#[test]
fn helped_takes_two_trials_or_a_hundred_people() {
    // two of 0.5 (0.2): weights 25 and 25, error 1/√50 = 0.141421, 0.5 ± 0.277181
    let two = [trial(40, 500, 200), trial(40, 500, 200)];
    says(&two, 2, "helped");
    rests_on(&two, [500, 223, 777], [0, 2, 80]);
    // one alone: 0.5 ± 0.391993
    says(&[trial(99, 500, 200)], 2, "helped-in-one-small-trial");
    says(&[trial(100, 500, 200)], 3, "helped");
    // an end at none is none: 0.25 within 0.127551 × 1.96 either way is just over, 0.128 just under
    says(&[trial(100, 250, 127)], 3, "helped");
    says(&[trial(100, 250, 128)], 3, "too-uncertain");
}

#[test]
fn made_worse_is_the_same_on_the_wrong_side() {
    says(&[trial(40, -500, 200), trial(40, -500, 200)], 2, "made-worse");
    says(&[trial(99, -500, 200)], 2, "made-worse-in-one-small-trial");
    says(&[trial(100, -500, 200)], 3, "made-worse");
    rests_on(&[trial(100, -500, 200)], [-500, -892, -108], [0, 1, 100]);
}

#[test]
fn trials_disagree_where_most_of_the_spread_is_between_them() {
    // 0.4 and -0.4 (0.1): weights 100, mean 0, Q = 2 × 100 × 0.16 = 32, I² = 31/32 = 96.9 %; tau² = 31/100 = 0.31,
    // variances 0.32, error √0.16 = 0.4: ± 0.783986
    let apart = [trial(60, 400, 100), trial(60, -400, 100)];
    says(&apart, 3, "mixed");
    rests_on(&apart, [0, -784, 784], [97, 2, 120]);
    // I² of 75 % is enough where nobody leans the other way: 0.42 and 0.02 (0.1): mean 0.22, Q = 2 × 100 × 0.04 = 8,
    // I² = 87.5 %, tau² = 0.07, variances 0.08, error 0.2: -0.172 to 0.612
    says(&[trial(60, 420, 100), trial(60, 20, 100)], 3, "mixed");
}

#[test]
fn trials_disagree_from_half_of_the_spread_where_one_is_clear_and_another_leans_elsewhere() {
    // 0.22 and -0.03 (0.1): mean 0.095, Q = 2 × 100 × 0.125² = 3.125, I² = 2.125/3.125 = 68 %; tau² = 0.02125,
    // variances 0.03125, weights 32, error 1/8: 0.095 ± 0.244996. The first alone: 0.22 ± 0.196, clear
    let leaning = [trial(60, 220, 100), trial(60, -30, 100)];
    says(&leaning, 3, "mixed");
    rests_on(&leaning, [95, -150, 340], [68, 2, 120]);
    // at none, by a figure: as far apart, 0.25 and 0: 0.125 ± 0.244996
    says(&[trial(60, 250, 100), trial(60, 0, 100)], 3, "mixed");
    // but one taken as none disagrees with nobody; -0.12 to 0.37 reaches beyond 0.3, and half of the weight has a figure
    says(&[trial(60, 250, 100), none(60, 100)], 3, "too-uncertain");
    // 0.18 and -0.07 are as far apart, and the first (0.18 ± 0.196) is not clear: 0.055 ± 0.245
    says(&[trial(60, 180, 100), trial(60, -70, 100)], 3, "little-or-no-difference");
    // 0.26 and 0.01 lean the same way, though one is clear and the other is not: 0.135 ± 0.245
    says(&[trial(60, 260, 100), trial(60, 10, 100)], 3, "too-uncertain");
}

#[test]
fn a_pooled_record_disagrees_with_itself_from_three_quarters() {
    // 0.1 (0.15): -0.194 to 0.394
    says(&[pooled(400, 100, 150, "i2 = 75")], 4, "mixed");
    says(&[pooled(400, 100, 150, "i2 = 74.9")], 4, "too-uncertain");
    // one that is clear by itself is not asked
    says(&[pooled(400, 400, 150, "i2 = 90")], 4, "helped");
}

#[test]
fn little_or_no_difference_takes_a_hundred_people_and_an_interval_within_three_tenths() {
    // 0.05 ± 1.96 × 0.12 = 0.235196: -0.185 to 0.285
    says(&[trial(100, 50, 120)], 3, "little-or-no-difference");
    rests_on(&[trial(100, 50, 120)], [50, -185, 285], [0, 1, 100]);
    says(&[trial(99, 50, 120)], 2, "too-uncertain");
    // 0.05 ± 0.250875 ends at 0.301
    says(&[trial(100, 50, 128)], 3, "too-uncertain");
    // half of the weight from results with a figure is enough: two of 0.15, one with a figure: error 0.106066, ± 0.208
    says(&[trial(60, 0, 150), none(60, 150)], 3, "little-or-no-difference");
}

#[test]
fn no_clear_difference_is_for_trials_without_figures() {
    // 0 ± 1.96 × 0.25 = 0.489991
    says(&[none(100, 250)], 3, "no-clear-difference");
    rests_on(&[none(100, 250)], [0, -490, 490], [0, 1, 100]);
    says(&[none(99, 250)], 2, "too-uncertain");
    // ± 0.502 is too wide; within 0.3 it is still without figures
    says(&[none(100, 256)], 3, "too-uncertain");
    says(&[none(400, 100)], 4, "no-clear-difference");
    // under half of the weight: 0.15 against 0.151 is over half, 0.151 against 0.15 under
    says(&[trial(60, 0, 150), none(60, 151)], 3, "little-or-no-difference");
    says(&[trial(60, 0, 151), none(60, 150)], 3, "no-clear-difference");
}

#[test]
fn anything_else_is_too_uncertain() {
    // 0.3 ± 0.588
    says(&[trial(500, 300, 300)], 4, "too-uncertain");
}

#[test]
fn nothing_weighed_or_nothing_at_all_cannot_be_told() {
    let active = Record { effect: Some(Effect { against: "active", ..EFFECT }), people: 900, ..RECORD };
    says(&[active, uncompared(100, "benefit")], 2, "unclear");
    says(&[], 0, "unclear");
    says(&[Record { design: "guideline", ..RECORD }], 0, "unclear");
    // a randomised record without any effect is a fair test as well
    says(&[RECORD], 2, "unclear");
    // one with nothing but another medicine added tests something else
    let add_on = Record { effect: Some(Effect { against: "add-on", ..EFFECT }), ..RECORD };
    says(&[add_on], 0, "unclear");
}

#[test]
fn without_a_fair_test_findings_are_weighed_by_the_root_of_the_people() {
    // (10 - 5) / (10 + 5) = 1/3 of 100 people with benefit and 25 without
    says(&[uncompared(100, "benefit"), uncompared(25, "no-benefit")], 1, "improved-uncompared");
    // (9 - 5) / (9 + 5) = 0.29
    says(&[uncompared(81, "benefit"), uncompared(25, "no-benefit")], 1, "mixed-uncompared");
    // (5 - 10) / 15 = -1/3, harm as well
    says(&[uncompared(25, "benefit"), uncompared(100, "harm")], 1, "no-improvement-uncompared");
    // mixed is 0: 10 / (10 + 25) = 0.29
    says(&[uncompared(100, "benefit"), uncompared(625, "mixed")], 1, "mixed-uncompared");
    // unclear weighs nothing; nothing to weigh
    says(&[uncompared(100, "benefit"), uncompared(900, "unclear")], 1, "improved-uncompared");
    says(&[uncompared(900, "unclear")], 1, "unclear");
}

#[test]
fn how_much_it_was_tested_goes_by_the_people_behind_the_answer() {
    for (people, level) in [(400, 4), (399, 3), (100, 3), (99, 2)] {
        says(
            &[trial(people, 500, 100)],
            level,
            if people == 99 { "helped-in-one-small-trial" } else { "helped" },
        );
    }
    // people of a trial that could not be weighed are not behind it
    says(&[trial(100, 500, 100), Record { people: 900, ..RECORD }], 3, "helped");
}

#[test]
fn a_pooled_record_takes_the_trials_place_where_it_rests_on_more_people() {
    let trials = [trial(60, 500, 200), trial(60, 500, 200)];
    let with = |record: Record| [trials.as_slice(), &[record]].concat();
    // 120 people in the record, by its row 121: 0.2 ± 0.196
    rests_on(
        &with(pooled(120, 200, 100, "people = 121\ntrials = 5\ni2 = 12.6")),
        [200, 4, 396],
        [13, 5, 121],
    );
    // as many are not more: 0.5 ± 0.277181
    rests_on(&with(pooled(120, 200, 100, "trials = 5")), [500, 223, 777], [0, 2, 120]);
    // trials not told are two, I² not told is 0
    rests_on(&with(pooled(500, 200, 100, "")), [200, 4, 396], [0, 2, 500]);
    // never added to each other: the one on more people, then the newer, then the first by id
    let older = Record { year: 2010, ..pooled(500, 110, 10, "") };
    let newer = Record { year: 2011, ..pooled(500, 120, 10, "") };
    each(&[older, newer, pooled(499, 500, 100, "")], &[], |name, found| {
        assert_eq!(found.source, "pooled-1", "{name}");
    });
    let mut first = pooled(500, 300, 10, "");
    first.id = "a-pooled";
    each(&[pooled(500, 200, 10, ""), first], &[], |name, found| {
        assert_eq!(found.source, "a-pooled-1", "{name}");
    });
}

#[test]
fn the_drug_alone_and_with_another_are_never_added_together() {
    let alone = trial(60, 500, 200);
    let mut with_another = trial(60, -500, 100);
    with_another.effect.as_mut().unwrap().isolates = false;
    // a tie: the drug alone
    let both = [alone.clone(), with_another.clone()];
    rests_on(&both, [500, 108, 892], [0, 1, 60]);
    // one more person, and it is the other, in one small trial
    with_another.people = 61;
    each(&[alone, with_another], &[], |name, found| {
        assert_eq!((found.direction, found.isolates), ("made-worse-in-one-small-trial", false), "{name}");
    });
}

#[test]
fn the_same_people_are_counted_once() {
    let main = trial(60, 500, 200);
    let again = Record { same_people_as: Some("trial-0"), ..trial(60, 500, 200) };
    rests_on(&[main, again.clone()], [500, 108, 892], [0, 1, 60]);
    // a record that does not count pushes nobody out
    let left_out = Record { design: "label", ..RECORD };
    each(&[left_out, again], &[], |name, found| assert_eq!(found.level, 2, "{name}"));
}

#[test]
fn how_large_is_said_in_words_of_standard_deviations() {
    for (g, word) in [
        (199, "very small"),
        (200, "small"),
        (499, "small"),
        (500, "moderate"),
        (799, "moderate"),
        (800, "large"),
    ] {
        for g in [g, -g] {
            each(&[trial(100, g, 50)], &[], |name, found| assert_eq!(found.large, Some(word), "{name}"));
        }
    }
    // not where the number rests on assumed risks alone
    let mut assumed = trial(100, 500, 50);
    assumed.effect.as_mut().unwrap().risk_assumed = true;
    each(&[assumed.clone()], &[], |name, found| assert_eq!(found.large, None, "{name}"));
    each(&[assumed, trial(100, 500, 50)], &[], |name, found| {
        assert_eq!(found.large, Some("moderate"), "{name}");
    });
}

#[test]
fn how_large_in_real_units_is_said_by_one_effect() {
    const SHARES: &str = "measure = \"two-percentages\"\ndrug = { percent = 51 }\ncontrol = { percent = 44 }";
    const RATIO: &str = "measure = \"risk-ratio\"\nestimate = 0.8\nlow = 0.7\nhigh = 0.9";
    const POINTS: &str = "measure = \"mean-difference\"\nunit = \"points\"\nestimate = -2";
    let with = |record: Record, fields: &'static str| {
        let effect = record.effect.clone().map(|effect| Effect { fields, ..effect });
        Record { effect, ..record }
    };
    let spoken = |records: &[Record], expected: Option<&str>| {
        each(records, &[], |name, found| assert_eq!(found.spoken.as_deref(), expected, "{name}"));
    };
    let small = with(trial(60, 500, 200), SHARES);
    let large = with(trial(90, 500, 200), POINTS);
    // the largest trial, of equals the first by id
    spoken(&[small.clone(), large.clone()], Some("trial-1"));
    spoken(&[small.clone(), small.clone()], Some("trial-0"));
    // that has figures in real units: relative ratios never stand alone
    spoken(&[small.clone(), with(trial(90, 500, 200), RATIO)], Some("trial-0"));
    spoken(&[with(trial(90, 500, 200), RATIO)], None);
    // and points where the summary points
    spoken(&[small.clone(), with(trial(90, -100, 200), POINTS)], Some("trial-0"));
    // the pooled record behind the summary goes before trials, if it has such figures
    spoken(&[small.clone(), pooled(500, 400, 100, SHARES)], Some("pooled-1"));
    spoken(&[small.clone(), pooled(500, 400, 100, RATIO)], Some("trial-0"));
    // an editor's choice goes before all, weighed or not
    let chosen = Effect { fields: "measure = \"risk-difference\"\nestimate = 9\nsay = true", ..EFFECT };
    let chosen = Record { effect: Some(chosen), people: 10, ..RECORD };
    spoken(&[small, large, chosen], Some("trial-2"));
}
