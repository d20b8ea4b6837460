//! Worked by hand: one example at least for each row of the table that turns an effect into a number. The arithmetic
//! stands in the comments and once more in the test; the expected thousandths are written out.

#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]

use std::f64::consts::PI;

use toml::Table;

use crate::naive_effect;

/// g and its standard error in thousandths, and how they were worked out. None: not weighed.
type Worked = Option<(i32, u32, &'static str)>;

/// By its name: from an effect's and a study's record to the number.
type Implementation = (&'static str, fn(&Table, &Table) -> Worked);

const IMPLEMENTATIONS: [Implementation; 1] = [("the naive rule", |effect, study| {
    naive_effect::number(effect, study).ok().map(|n| (n.g, n.se, n.basis))
})];

/// √3/π, which turns a log odds ratio into standard deviations: 0.551329.
fn scale() -> f64 {
    3_f64.sqrt() / PI
}

/// The quantile of p = 0.05, 0.049, 0.01, 0.4 and 0.000001 (two-sided), from a table of the normal distribution.
const Z05: f64 = 1.959_964;
const Z049: f64 = 1.968_592;
const Z01: f64 = 2.575_829;
const Z40: f64 = 0.841_621;
const Z_LEAST: f64 = 4.891_638;

fn table(lines: &str) -> Table {
    lines.parse().unwrap()
}

fn becomes(study: &str, effect: &str, expected: Worked) {
    let study = table(&format!("id = \"x\"\nconditions = [\"y\"]\n{study}"));
    let effect = table(&format!("study = \"x\"\ncondition = \"y\"\n{effect}"));
    for (name, number) in IMPLEMENTATIONS {
        assert_eq!(number(&effect, &study), expected, "{name}: {effect}");
    }
}

/// The written-out thousandths are those of the arithmetic.
#[allow(clippy::unnecessary_wraps)] // what is not weighed is None
fn worked(g: f64, variance: f64, (thousandths, error): (i32, u32), how: &'static str) -> Worked {
    assert_eq!((g * 1000.0).round() as i32, thousandths, "{g}");
    assert_eq!((variance.sqrt() * 1000.0).round() as u32, error, "{}", variance.sqrt());
    Some((thousandths, error, how))
}

const TRIAL: &str = "design = \"rct\"\nparticipants = 100";
const CROSSOVER: &str = "design = \"rct-crossover\"\nparticipants = 40";
const POOLED: &str = "design = \"meta-analysis\"\nparticipants = 100";

#[test]
fn events_and_sizes_become_a_log_odds_ratio() {
    // 20 of 50 against 10 of 50: odds 20/30 and 10/40, their ratio 8/3, its logarithm 0.980829; × 0.551329 = 0.540760
    // variance 1/20 + 1/30 + 1/10 + 1/40 = 0.208333, root 0.456435; × 0.551329 = 0.251646
    let counts =
        "measure = \"two-counts\"\ndrug = { events = 20, of = 50 }\ncontrol = { events = 10, of = 50 }";
    let variance = (1.0 / 20.0 + 1.0 / 30.0 + 1.0 / 10.0 + 1.0 / 40.0) * scale().powi(2);
    let g = (8.0_f64 / 3.0).ln() * scale();
    becomes(TRIAL, &format!("better = \"higher\"\n{counts}"), worked(g, variance, (541, 252), "measured"));
    // the same people, but it is better to be among the fewer
    becomes(TRIAL, &format!("better = \"lower\"\n{counts}"), worked(-g, variance, (-541, 252), "measured"));
    // the measure does not matter: the same counts beside a hazard ratio
    let beside = counts.replace("two-counts", "hazard-ratio");
    let beside = format!("better = \"higher\"\nestimate = 2.0\nlow = 1.5\nhigh = 2.7\n{beside}");
    becomes(TRIAL, &beside, worked(g, variance, (541, 252), "measured"));
}

#[test]
fn percentages_are_not_rounded_to_whole_people() {
    // 40 % and 20 % of 33: 13.2 and 6.6 people; the odds ratio is 8/3 again: 0.540760
    // variance 1/13.2 + 1/19.8 + 1/6.6 + 1/26.4 = 0.315657, root 0.561833; × 0.551329 = 0.309755
    let variance = (1.0 / 13.2 + 1.0 / 19.8 + 1.0 / 6.6 + 1.0 / 26.4) * scale().powi(2);
    let expected = worked((8.0_f64 / 3.0).ln() * scale(), variance, (541, 310), "measured");
    let shares = "measure = \"two-percentages\"\ndrug = { percent = 40, of = 33 }\ncontrol = { percent = 20, of = 33 }";
    becomes(TRIAL, &format!("better = \"higher\"\n{shares}"), expected);
    // events go before percentages: 13 of 33 would be 39.4 %
    let with_events = shares.replace("percent = 40", "events = 13, percent = 40");
    // (13/20)/(6.6/26.4) = 2.6, logarithm 0.955511 × 0.551329 = 0.526801;
    // 1/13 + 1/20 + 1/6.6 + 1/26.4 = 0.316317, root 0.562421 × 0.551329 = 0.310079
    let variance = (1.0 / 13.0 + 1.0 / 20.0 + 1.0 / 6.6 + 1.0 / 26.4) * scale().powi(2);
    let expected = worked(2.6_f64.ln() * scale(), variance, (527, 310), "measured");
    becomes(TRIAL, &format!("better = \"higher\"\n{with_events}"), expected);
    // shares of tests are no people, and a crossover has no two groups; nothing else is told of either
    let of_tests = format!("better = \"higher\"\nunit = \"% of tests\"\n{shares}");
    becomes(TRIAL, &of_tests, None);
    becomes(CROSSOVER, &format!("better = \"higher\"\n{shares}"), None);
    // ... but the first period of a crossover has
    let variance = (1.0 / 13.2 + 1.0 / 19.8 + 1.0 / 6.6 + 1.0 / 26.4) * scale().powi(2);
    let expected = worked((8.0_f64 / 3.0).ln() * scale(), variance, (541, 310), "measured");
    becomes(CROSSOVER, &format!("better = \"higher\"\nparallel = true\n{shares}"), expected);
}

#[test]
fn half_a_person_is_added_to_all_four_cells_where_one_is_empty() {
    // 10 of 20 against 0 of 20: cells 10.5, 10.5, 0.5, 20.5: odds 1 and 1/41, logarithm of 41 is 3.713572;
    // × 0.551329 = 2.047401
    // variance 2/10.5 + 2 + 1/20.5 = 2.239257, root 1.496415; × 0.551329 = 0.825017
    let variance = (2.0 / 10.5 + 2.0 + 1.0 / 20.5) * scale().powi(2);
    let expected = worked(41_f64.ln() * scale(), variance, (2047, 825), "measured");
    let counts =
        "measure = \"two-counts\"\ndrug = { events = 10, of = 20 }\ncontrol = { events = 0, of = 20 }";
    becomes(TRIAL, &format!("better = \"higher\"\n{counts}"), expected);
    // 1.5 % of 20 are 0.3 people, under half: cells 10.5, 10.5, 0.8, 20.2: logarithm of 20.2/0.8 = 25.25 is 3.228826;
    // × 0.551329 = 1.780145
    // variance 2/10.5 + 1/0.8 + 1/20.2 = 1.489981, root 1.220648; × 0.551329 = 0.672978
    let variance = (2.0 / 10.5 + 1.0 / 0.8 + 1.0 / 20.2) * scale().powi(2);
    let expected = worked(25.25_f64.ln() * scale(), variance, (1780, 673), "measured");
    let shares = counts.replace("events = 0", "percent = 1.5");
    becomes(TRIAL, &format!("better = \"higher\"\n{shares}"), expected);
}

#[test]
fn an_odds_ratio_takes_its_error_from_its_interval() {
    // 2 (1 to 4): logarithm 0.693147 × 0.551329 = 0.382152
    // error: logarithm of 4 / 2 / 1.959964 = 0.353653; × 0.551329 = 0.194979
    let variance = (4_f64.ln() / 2.0 / Z05 * scale()).powi(2);
    let expected = worked(2_f64.ln() * scale(), variance, (382, 195), "measured");
    let interval = "better = \"higher\"\nmeasure = \"odds-ratio\"\nlow = 1.0\nhigh = 4.0";
    becomes(TRIAL, &format!("{interval}\nestimate = 2.0"), expected);
    // without an estimate the middle of the logarithms, which is 2 again; nobody need be known, crossover or not
    becomes("design = \"rct-crossover\"", interval, expected);
    becomes(POOLED, interval, expected);
    // it goes before percentages whose groups' sizes are assumed
    let shares = "drug = { percent = 60 }\ncontrol = { percent = 10 }";
    becomes(TRIAL, &format!("{interval}\n{shares}"), expected);
    // an interval of 99.7 %: quantile 2.967738; 1.386294 / 2 / 2.967738 = 0.233561 × 0.551329 = 0.128769
    let variance = (4_f64.ln() / 2.0 / 2.967_738 * scale()).powi(2);
    let expected = worked(2_f64.ln() * scale(), variance, (382, 129), "measured");
    becomes(TRIAL, &format!("{interval}\nlevel = 99.7"), expected);
}

#[test]
fn a_risk_ratio_becomes_an_odds_ratio_by_the_control_groups_risk() {
    // 0.5 (0.25 to 1) of 40 %: 20 % on the drug; odds 0.25 and 0.666667, ratio 0.375, logarithm -0.980829;
    // fewer is better, so 0.540760
    // the logarithm of 0.5 is -0.693147, so it was stretched 1.415037 times; error 0.353653 × 1.415037 × 0.551329
    // = 0.275903
    let risk_ratio = "better = \"lower\"\nmeasure = \"risk-ratio\"\nestimate = 0.5\nlow = 0.25\nhigh = 1.0";
    let stretch = 0.375_f64.ln() / 0.5_f64.ln();
    let variance = (4_f64.ln() / 2.0 / Z05 * stretch * scale()).powi(2);
    let expected = worked(-(0.375_f64.ln()) * scale(), variance, (541, 276), "measured");
    becomes(TRIAL, &format!("{risk_ratio}\ncontrol = {{ percent = 40 }}"), expected);
    becomes(TRIAL, &format!("{risk_ratio}\ncontrol = {{ events = 40, of = 100 }}"), expected);
    // 1 (0.8 to 1.25) of 40 %: no difference, and the stretch in the limit is 1/(1 - 0.4) = 1.666667
    // error: logarithm of 1.5625 / 2 / 1.959964 = 0.113850; × 1.666667 × 0.551329 = 0.104615
    let variance = (1.5625_f64.ln() / 2.0 / Z05 / 0.6 * scale()).powi(2);
    let none = "better = \"lower\"\nmeasure = \"risk-ratio\"\nestimate = 1.0\nlow = 0.8\nhigh = 1.25";
    let expected = worked(0.0, variance, (0, 105), "measured");
    becomes(TRIAL, &format!("{none}\ncontrol = {{ percent = 40 }}"), expected);
    // 2.5 times 40 % would be all of them, and 3 times more than all: not weighed, whatever p says
    for estimate in ["2.5", "3.0"] {
        let all = format!(
            "better = \"higher\"\nmeasure = \"risk-ratio\"\nestimate = {estimate}\nlow = 1.2\nhigh = 5.2"
        );
        let all = format!("{all}\np = \"0.01\"\nfavours = \"drug\"\ncontrol = {{ percent = 40 }}");
        becomes(TRIAL, &all, None);
    }
}

#[test]
fn a_risk_ratio_without_a_known_risk_is_squared() {
    // 0.5 (0.25 to 1): logarithm -0.693147, doubled -1.386294; × 0.551329 = -0.764304, fewer is better: 0.764304
    // error 0.353653 × 2 × 0.551329 = 0.389958
    let variance = (4_f64.ln() / Z05 * scale()).powi(2);
    let expected = worked(4_f64.ln() * scale(), variance, (764, 390), "measured");
    let risk_ratio = "better = \"lower\"\nmeasure = \"risk-ratio\"\nestimate = 0.5\nlow = 0.25\nhigh = 1.0";
    becomes(POOLED, risk_ratio, expected);
    becomes(TRIAL, risk_ratio, expected);
}

#[test]
fn shares_of_people_whose_number_is_not_told_take_halves() {
    // 40 % and 20 % of 33 each, as above
    let variance = (1.0 / 13.2 + 1.0 / 19.8 + 1.0 / 6.6 + 1.0 / 26.4) * scale().powi(2);
    let expected = worked((8.0_f64 / 3.0).ln() * scale(), variance, (541, 310), "measured");
    let shares = "better = \"higher\"\nmeasure = \"two-percentages\"\ndrug = { percent = 40 }\ncontrol = { percent = 20 }";
    // half of the row's 66, before the record's; half of the record's 66; a third of its 99 in three groups; those of
    // its people who have the condition
    becomes(TRIAL, &format!("{shares}\npeople = 66"), expected);
    becomes("design = \"rct\"\nparticipants = 66", shares, expected);
    becomes("design = \"rct\"\nparticipants = 99", &format!("{shares}\narms = 3"), expected);
    becomes("design = \"rct\"\nparticipants = 300\npeople_by = { y = 66 }", shares, expected);
    // it goes before "n.s."; without anybody known there is nothing
    becomes(TRIAL, &format!("{shares}\npeople = 66\np = \"n.s.\"\nfavours = \"drug\""), expected);
    becomes("design = \"rct\"", &format!("{shares}\np = \"n.s.\"\nfavours = \"drug\""), None);
}

#[test]
fn a_standardised_difference_is_taken_as_it_is() {
    // -0.42 (-0.85 to 0.01), lower is better; error 0.86 / 2 / 1.959964 = 0.219392
    let expected = worked(0.42, (0.86 / 2.0 / Z05).powi(2), (420, 219), "measured");
    let figures = "better = \"lower\"\nmeasure = \"standardised-mean-difference\"\nlow = -0.85\nhigh = 0.01";
    becomes(POOLED, &format!("{figures}\nestimate = -0.42"), expected);
    // the middle where the estimate is missing, and nobody need be known
    becomes("design = \"rct\"", figures, expected);
}

#[test]
fn means_and_standard_deviations_become_hedges_g() {
    // 12 (4) in 10 people against 9 (2) in 20: pooled variance (9 × 16 + 19 × 4) / 28 = 7.857143, its root 2.803060;
    // 3 / 2.803060 = 1.070259; × (1 - 3/(4 × 30 - 9)) = 0.972973: 1.041333
    // variance 1/10 + 1/20 + 1.041333² / 60 = 0.168073, root 0.409967
    let means = "measure = \"two-means\"\nunit = \"points\"\ndrug = { mean = 12, sd = 4, of = 10 }\n\
                 control = { mean = 9, sd = 2, of = 20 }";
    let g = 3.0 / (220.0_f64 / 28.0).sqrt() * (1.0 - 3.0 / 111.0);
    let variance = 0.15 + g * g / 60.0;
    becomes(TRIAL, &format!("better = \"higher\"\n{means}"), worked(g, variance, (1041, 410), "measured"));
    becomes(TRIAL, &format!("better = \"lower\"\n{means}"), worked(-g, variance, (-1041, 410), "measured"));
    // a crossover of 40: variances 16 and 4 pooled 10, root 3.162278; 3 / 3.162278 = 0.948683;
    // × (1 - 3/(160 - 9)) = 0.980132: 0.929835; variance 1/40 + 0.929835² / 80 = 0.035807, root 0.189229
    let means = means.replace(", of = 10", "").replace(", of = 20", "");
    let g = 3.0 / 10_f64.sqrt() * (1.0 - 3.0 / 151.0);
    let expected = worked(g, 1.0 / 40.0 + g * g / 80.0, (930, 189), "measured");
    becomes(CROSSOVER, &format!("better = \"higher\"\n{means}"), expected);
    // the first period of the same: 20 and 20 people, the same g, variance 1/20 + 1/20 + 0.929835² / 80 = 0.110807,
    // root 0.332877
    let expected = worked(g, 0.1 + g * g / 80.0, (930, 333), "measured");
    becomes(CROSSOVER, &format!("better = \"higher\"\nparallel = true\n{means}"), expected);
}

#[test]
fn hazard_and_rate_ratios_and_differences_of_single_trials_go_by_z() {
    // 0.5 (0.25 to 1) in 50 and 50: -0.693147 / 0.353653 = -1.959964 (an end at none is p = 0.05);
    // f = 1/50 + 1/50 = 0.04, root 0.2; fewer is better: 0.391993
    let ratio = "better = \"lower\"\nestimate = 0.5\nlow = 0.25\nhigh = 1.0\ndrug = { of = 50 }\ncontrol = { of = 50 }";
    let expected = worked(Z05 * 0.2, 0.04, (392, 200), "measured");
    for measure in ["hazard-ratio", "rate-ratio"] {
        becomes(TRIAL, &format!("measure = \"{measure}\"\n{ratio}"), expected);
        becomes(POOLED, &format!("measure = \"{measure}\"\n{ratio}"), expected);
    }
    // -4 (-7 to -1), 100 people halved: error 6 / 2 / 1.959964 = 1.530640; z = -2.613285; × 0.2 = 0.522657
    let difference = "better = \"lower\"\nunit = \"points\"\nestimate = -4\nlow = -7\nhigh = -1";
    let expected = worked(4.0 / (3.0 / Z05) * 0.2, 0.04, (523, 200), "measured");
    for measure in ["mean-difference", "risk-difference"] {
        becomes(TRIAL, &format!("measure = \"{measure}\"\n{difference}"), expected);
        // that of a pooled record holds the spread between trials: shown, not weighed, and its p is none of a trial
        let pooled = format!("measure = \"{measure}\"\n{difference}\np = \"0.01\"\nfavours = \"drug\"");
        becomes(POOLED, &pooled, None);
        becomes("design = \"rct\"", &pooled, None);
    }
    // in 40 people compared with themselves f = 1/40 = 0.025, root 0.158114: 0.413197
    let expected = worked(4.0 / (3.0 / Z05) * 0.025_f64.sqrt(), 0.025, (413, 158), "measured");
    becomes(CROSSOVER, &format!("measure = \"mean-difference\"\n{difference}"), expected);
}

#[test]
fn a_p_value_with_a_side_goes_by_its_z() {
    let p = |p: &str, favours: &str| {
        let side = if favours.is_empty() { String::new() } else { format!("favours = \"{favours}\"\n") };
        format!("better = \"lower\"\nmeasure = \"p-only\"\np = \"{p}\"\n{side}")
    };
    // 100 people halved: f = 0.04, root 0.2; the side is that of `favours`, whichever way of the outcome is good
    // p = 0.01: 2.575829 × 0.2 = 0.515166
    becomes(TRIAL, &p("0.01", "drug"), worked(Z01 * 0.2, 0.04, (515, 200), "from-p"));
    becomes(TRIAL, &p("0.01", "control"), worked(-Z01 * 0.2, 0.04, (-515, 200), "from-p"));
    // a bound is taken as it is: 1.959964 × 0.2 = 0.391993
    becomes(TRIAL, &p("<0.05", "drug"), worked(Z05 * 0.2, 0.04, (392, 200), "from-p"));
    // "significant" and no more is 0.049: 1.968592 × 0.2 = 0.393718
    let said = format!("p_said = true\n{}", p("<=0.05", "drug"));
    becomes(TRIAL, &said, worked(Z049 * 0.2, 0.04, (394, 200), "from-p"));
    // over 0.05 with a side: 0.841621 × 0.2 = 0.168324
    becomes(TRIAL, &p("0.4", "drug"), worked(Z40 * 0.2, 0.04, (168, 200), "from-p"));
    // never below 0.000001: 4.891638 × 0.2 = 0.978328
    becomes(TRIAL, &p("<0.0000001", "drug"), worked(Z_LEAST * 0.2, 0.04, (978, 200), "from-p"));
    // in 40 people compared with themselves: 2.575829 × 0.158114 = 0.407274
    becomes(CROSSOVER, &p("0.01", "drug"), worked(Z01 * 0.025_f64.sqrt(), 0.025, (407, 158), "from-p"));
    // significant, and nobody says for whom
    becomes(TRIAL, &p("0.01", "neither"), None);
    becomes(TRIAL, &p("0.01", ""), None);
    becomes(TRIAL, &p("<0.05", "neither"), None);
    // a p of a pooled record is not weighed, nor one of nobody knows how many
    becomes(POOLED, &p("0.01", "drug"), None);
    becomes("design = \"rct\"", &p("0.01", "drug"), None);
}

#[test]
fn not_significant_is_taken_as_none_but_wider() {
    // f = 0.04; × (1 + 1.959964²/3) = 1 + 3.841459/3 = 2.280486: 0.091219, root 0.302026
    let expected = worked(0.0, 0.04 * (1.0 + Z05 * Z05 / 3.0), (0, 302), "taken-as-none");
    let p = "better = \"lower\"\nmeasure = \"p-only\"";
    for said in [
        "p = \"n.s.\"",
        "p = \"n.s.\"\nfavours = \"drug\"",
        "p = \"0.4\"\nfavours = \"neither\"",
        "p = \"0.4\"",
    ] {
        becomes(TRIAL, &format!("{p}\n{said}"), expected);
        becomes(POOLED, &format!("{p}\n{said}"), None);
        becomes("design = \"rct\"", &format!("{p}\n{said}"), None);
    }
    // whatever means stand beside it
    let means = "better = \"lower\"\nmeasure = \"two-means\"\nunit = \"days\"\ndrug = { mean = 3 }\ncontrol = { mean = 9 }";
    becomes(TRIAL, &format!("{means}\np = \"n.s.\"\nfavours = \"drug\""), expected);
    // a third of 150 in each group is 50 again; 40 people compared with themselves: 0.025 × 2.280486 = 0.057012,
    // root 0.238772
    becomes("design = \"rct\"\nparticipants = 150", &format!("{p}\np = \"n.s.\"\narms = 3"), expected);
    let expected = worked(0.0, 0.025 * (1.0 + Z05 * Z05 / 3.0), (0, 239), "taken-as-none");
    becomes(CROSSOVER, &format!("{p}\np = \"n.s.\""), expected);
}

#[test]
fn a_direction_an_estimate_a_mean_or_a_number_needed_is_not_weighed() {
    for figures in [
        "measure = \"p-only\"",
        "measure = \"odds-ratio\"\nestimate = 2.0",
        "measure = \"mean-difference\"\nunit = \"points\"\nestimate = 2.0",
        "measure = \"two-means\"\nunit = \"points\"\ndrug = { mean = 3, of = 50 }\ncontrol = { mean = 2, of = 50 }",
        "measure = \"two-means\"\nunit = \"points\"\ndrug = { median = 3, of = 50 }\ncontrol = { median = 2, of = 50 }",
        "measure = \"number-needed\"\nestimate = 11\nlow = 5\nhigh = 41",
    ] {
        becomes(TRIAL, &format!("better = \"higher\"\nfavours = \"drug\"\n{figures}"), None);
    }
}
