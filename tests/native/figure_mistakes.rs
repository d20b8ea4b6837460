//! Figures that an effect cannot have, or lacks, and what must be said about each.

use crate::effect_mistakes::{
    ADDICTION, COUNTS, CROSSOVER, DIFFERENCE, MEANS, NEEDED, P, POOLED, RATE, THREE_ARMS, one_more,
};
use crate::facts_mistakes::{Mistake, mistake};

pub const FIGURE_MISTAKES: &[Mistake] = &[
    // figures by themselves
    mistake(
        "percentage of 140",
        COUNTS,
        ["percent = 52.9", "percent = 140"],
        ["percent is not a percentage", "allowed: 0 to 100"],
    ),
    mistake(
        "percentage below zero",
        COUNTS,
        ["percent = 52.9", "percent = -0.1"],
        ["percent is not a percentage", "allowed: 0 to 100"],
    ),
    mistake(
        "ratio of zero",
        POOLED,
        ["estimate = 1.43", "estimate = 0"],
        ["estimate beside measure risk-ratio is out of range", "allowed: above 0, where 1 is no difference"],
    ),
    mistake(
        "ratio below zero",
        POOLED,
        ["low = 0.72", "low = -0.72"],
        ["low beside measure risk-ratio is out of range", "allowed: above 0"],
    ),
    mistake(
        "number needed of zero",
        NEEDED,
        ["estimate = 11", "estimate = 0"],
        ["estimate beside measure number-needed is out of range", "allowed: above 0"],
    ),
    mistake(
        "risk difference of 140",
        DIFFERENCE,
        ["measure = \"mean-difference\"\nunit = \"days\"\nestimate = -3.2\nlow = -4.9", "measure = \"risk-difference\"\nunit = \"days\"\nestimate = -3.2\nlow = -140"],
        ["low beside measure risk-difference is out of range", "allowed: -100 to 100 percentage points"],
    )
    .below(3),
    mistake(
        "low above high",
        POOLED,
        ["low = 0.72", "low = 3.72"],
        ["low is not below high", "allowed: low first"],
    ),
    mistake(
        "estimate outside its interval",
        POOLED,
        ["estimate = 1.43", "estimate = 2.83"],
        ["estimate outside its interval", "allowed: from low to high"],
    ),
    mistake(
        "half an interval",
        POOLED,
        ["low = 0.72\nhigh = 2.82", "low = 0.72"],
        ["half an interval", "allowed: low and high, or neither"],
    ),
    mistake(
        "events above people",
        COUNTS,
        ["events = 54", "events = 103"],
        ["drug: 103 events of 102 people", "allowed: as many as people at most"],
    ),
    mistake(
        "events below zero",
        COUNTS,
        ["events = 54", "events = -1"],
        ["events is out of range", "allowed: a whole number from 0"],
    ),
    mistake(
        "half a person",
        COUNTS,
        ["events = 54", "events = 53.5"],
        ["events is out of range", "allowed: a whole number from 0"],
    ),
    mistake(
        "percentage that differs from its events",
        COUNTS,
        ["percent = 52.9", "percent = 59.2"],
        ["drug: 54 of 102 is another percentage", "allowed: what they come to"],
    ),
    mistake(
        "group of nobody",
        MEANS,
        ["of = 61", "of = 0"],
        ["drug: of 0", "allowed: one person or more"],
    ),
    mistake(
        "sd of 0",
        MEANS,
        ["sd = 16.05", "sd = 0"],
        ["drug: an sd that is not above 0", "allowed: above 0, beside mean"],
    ),
    mistake(
        "sd of no mean",
        THREE_ARMS,
        ["drug = { mean = 48 }", "drug = { sd = 48 }"],
        ["drug: an sd that is not above 0, or of no mean", "allowed: above 0, beside mean"],
    ),
    mistake(
        "estimate not a number",
        POOLED,
        ["estimate = 1.43", "estimate = nan"],
        ["estimate is out of range", "allowed: from -1000000 to 1000000, with at most three decimals"],
    ),
    mistake(
        "estimate without end",
        POOLED,
        ["estimate = 1.43", "estimate = inf"],
        ["estimate is out of range", "allowed: from -1000000 to 1000000, with at most three decimals"],
    ),
    mistake(
        "estimate without end below",
        POOLED,
        ["estimate = 1.43", "estimate = -inf"],
        ["estimate is out of range", "allowed: from -1000000 to 1000000, with at most three decimals"],
    ),
    mistake(
        "estimate with four decimals",
        POOLED,
        ["estimate = 1.43", "estimate = 1.4301"],
        ["estimate is out of range", "allowed: from -1000000 to 1000000, with at most three decimals"],
    ),
    mistake(
        "estimate too large",
        POOLED,
        ["estimate = 1.43", "estimate = 1e7"],
        ["estimate is out of range", "allowed: from -1000000 to 1000000, with at most three decimals"],
    ),
    mistake(
        "end of an interval without end",
        POOLED,
        ["high = 2.82", "high = inf"],
        ["high is out of range", "allowed: from -1000000"],
    ),
    mistake(
        "mean that is not a number",
        MEANS,
        ["mean = 21.6", "mean = nan"],
        ["mean is out of range", "allowed: from -1000000"],
    ),
    mistake(
        "people that are not a number",
        POOLED,
        ["people = 393", "people = nan"],
        ["people has the wrong type", "allowed: a whole number"],
    ),
    mistake(
        "level that is the usual one",
        POOLED,
        ["low = 0.72", "level = 95\nlow = 0.72"],
        ["level of no interval, or not a level", "left out where 95"],
    ),
    mistake(
        "level of no interval",
        P,
        ["weeks = 26", "level = 99\nweeks = 26"],
        ["level of no interval", "allowed: 50 to under 100 beside an interval"],
    ),
    mistake(
        "i2 of 140",
        POOLED,
        ["trials = 6", "i2 = 140\ntrials = 6"],
        ["i2 is not a percentage", "allowed: 0 to 100"],
    ),
    mistake(
        "i2 of one trial",
        COUNTS,
        ["weeks = 24", "i2 = 40\nweeks = 24"],
        ["i2 on a single study of design \"rct\"", "allowed: where several trials are pooled"],
    ),
    mistake(
        "weeks below 0",
        COUNTS,
        ["weeks = 24", "weeks = -24"],
        ["weeks is below 0", "allowed: 0 (hours after one dose) and up"],
    ),
    mistake(
        "arms of two groups",
        THREE_ARMS,
        ["arms = 3", "arms = 2"],
        ["arms of two groups", "allowed: 3 and more"],
    ),
    mistake(
        "arms beside sizes",
        COUNTS,
        ["weeks = 24", "arms = 3\nweeks = 24"],
        ["arms beside people or the sizes of both groups", "allowed: where nothing else tells the sizes"],
    ),
    mistake(
        "people beside both sizes",
        COUNTS,
        ["weeks = 24", "people = 204\nweeks = 24"],
        ["people beside the sizes of both groups", "allowed: either"],
    ),
    mistake(
        "more people than the study has",
        P,
        ["weeks = 26", "people = 71\nweeks = 26"],
        ["71 people in an effect of a study of 70", "allowed: 70 at most"],
    ),
    mistake(
        "larger groups than the study has",
        MEANS,
        ["of = 61", "of = 161"],
        ["228 people in an effect of a study of 140", "allowed: 140 at most"],
    ),
    // what a measure needs
    mistake(
        "two means without means",
        P,
        ["measure = \"p-only\"", "measure = \"two-means\"\nunit = \"days\""],
        ["two-means without its figures", "allowed: with mean or median in drug and control"],
    ),
    mistake(
        "two percentages without percentages",
        P,
        ["measure = \"p-only\"", "measure = \"two-percentages\""],
        ["two-percentages without its figures", "allowed: with percent in drug and control"],
    ),
    mistake(
        "two counts without events",
        P,
        ["measure = \"p-only\"", "measure = \"two-counts\""],
        ["two-counts without its figures", "allowed: with events in drug and control"],
    ),
    mistake(
        "mean difference without its unit",
        DIFFERENCE,
        ["measure = \"mean-difference\"\nunit = \"days\"", "measure = \"mean-difference\""],
        ["mean-difference without a unit", "allowed: with unit, such as"],
    ),
    mistake(
        "number needed without an estimate",
        NEEDED,
        ["measure = \"number-needed\"\nestimate = 11", "measure = \"number-needed\""],
        ["number-needed without a figure", "allowed: with estimate"],
    ),
    mistake(
        "ratio without a figure",
        POOLED,
        ["measure = \"risk-ratio\"\nestimate = 1.43\nlow = 0.72\nhigh = 2.82", "measure = \"risk-ratio\""],
        ["risk-ratio without a figure", "allowed: with estimate, or with low and high"],
    ),
    mistake(
        "p alone with an estimate",
        P,
        ["measure = \"p-only\"", "measure = \"p-only\"\nestimate = 2"],
        ["p-only with an estimate or an interval", "allowed: figures of both groups, or another measure"],
    ),
    mistake(
        "p alone that says nothing",
        [ADDICTION, "[[effect]]"],
        ["[[effect]]", one_more!("measure = \"p-only\"", "study = \"krupitsky-2011\"\ncondition = \"opioid-use-disorder\"\nprimary = false\nisolates = true")],
        ["p-only that says nothing", "allowed: with p, favours or note"],
    )
    .below(1),
    mistake(
        "ratio beside a control risk of 0",
        RATE,
        ["control = { events = 25, percent = 20.2, of = 124 }", "control = { events = 0, of = 124 }"],
        ["a ratio beside a control risk of 0 or 1", "allowed: a risk between"],
    ),
    mistake(
        "ratio beside a control risk of 1",
        RATE,
        ["control = { events = 25, percent = 20.2, of = 124 }", "control = { percent = 100, of = 124 }"],
        ["a ratio beside a control risk of 0 or 1", "allowed: a risk between"],
    ),
    mistake(
        "crossover with groups of different sizes",
        CROSSOVER,
        ["drug = { of = 10 }", "drug = { of = 9 }"],
        ["a crossover with groups of different sizes", "allowed: the same people on both sides, or parallel = true"],
    ),
    mistake(
        "parallel on no crossover",
        COUNTS,
        ["isolates = true", "parallel = true\nisolates = true"],
        ["parallel on a study of design \"rct\"", "allowed: on rct-crossover"],
    ),
];
