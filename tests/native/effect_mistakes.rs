//! Mistakes in results as numbers: whose they are, what they are called, whether they may be weighed; and what must be
//! said about each.

use crate::facts_mistakes::{Mistake, PAIN, mistake};

pub const ADDICTION: &str = "addiction.toml";
pub const NEUROLOGICAL: &str = "neurological.toml";
/// A pooled risk ratio, weighed.
pub const POOLED: [&str; 2] = [ADDICTION, "study = \"minozzi-2011\""];
/// A rate ratio beside events, with a p just above 0.05.
pub const RATE: [&str; 2] = [ADDICTION, "outcome = \"finished without a positive test\""];
/// Events, percentages and people of two groups, weighed.
pub const COUNTS: [&str; 2] = [ADDICTION, "study = \"krupitsky-2012\""];
/// A hazard ratio against another medicine.
pub const ACTIVE: [&str; 2] = [ADDICTION, "study = \"lee-2018\""];
/// A difference with its interval and p.
pub const DIFFERENCE: [&str; 2] = [ADDICTION, "study = \"tanum-2017\""];
/// A difference in a study of three groups.
pub const THREE_ARMS: [&str; 2] =
    [ADDICTION, "study = \"comer-2006\"\ncondition = \"opioid-use-disorder\"\noutcome = \"days in"];
/// Means with their standard deviations.
pub const MEANS: [&str; 2] = [ADDICTION, "study = \"omalley-2015\""];
/// An interval without an estimate, beside means.
pub const INTERVAL: [&str; 2] = [ADDICTION, "study = \"krystal-2001\""];
/// A pooled number needed to treat.
pub const NEEDED: [&str; 2] = [ADDICTION, "study = \"mcpheeters-2023\""];
/// A p value and a side.
pub const P: [&str; 2] = [ADDICTION, "study = \"hulse-2009\""];
/// Events alone.
pub const EVENTS: [&str; 2] =
    [ADDICTION, "study = \"lee-2016\"\ncondition = \"opioid-use-disorder\"\noutcome = \"overdose\""];
/// The same people on both sides, and no figures.
pub const CROSSOVER: [&str; 2] = [NEUROLOGICAL, "study = \"rascol-1994\""];
/// Events in a crossover, of a harm.
pub const CROSSOVER_HARM: [&str; 2] = ["dermatological.toml", "outcome = \"stomach and bowel complaints\""];
/// A study that no link stands for.
pub const UNLINKED: [&str; 2] = [ADDICTION, "id = \"king-2012\""];

/// An effect of its own before the next one, with the line that is to blame first.
macro_rules! one_more {
    ($first:literal, $rest:literal) => {
        concat!(
            "[[effect]]\n",
            $first,
            "\n",
            $rest,
            "\noutcome = \"one more\"\ndomain = \"use\"\nbetter = \"higher\"\ncontrast = \"one against another\"\n",
            "against = \"placebo\"\nwhere = \"abstract\"\nread_at = [\"https://example.org/\"]\n\n[[effect]]"
        )
    };
}
pub(crate) use one_more;

pub const EFFECT_MISTAKES: &[Mistake] = &[
    // whose it is
    mistake(
        "effect of an unknown study",
        POOLED,
        ["study = \"minozzi-2011\"", "study = \"minozzi-2012\""],
        ["study \"minozzi-2012\" does not exist; allowed: ", "minozzi-2011"],
    ),
    mistake(
        "effect of a condition that is none of its study's",
        POOLED,
        ["condition = \"opioid-use-disorder\"", "condition = \"alcohol-use-disorder\""],
        ["condition \"alcohol-use-disorder\" is none of its study's", "allowed: opioid-use-disorder"],
    ),
    mistake(
        "effect of an unknown condition",
        POOLED,
        ["condition = \"opioid-use-disorder\"", "condition = \"opioid-use\""],
        ["condition \"opioid-use\" does not exist; allowed: ", "opioid-use-disorder"],
    ),
    mistake(
        "effect in another file than its study",
        [PAIN, "[[effect]]"],
        ["[[effect]]", one_more!("measure = \"p-only\"", "study = \"krupitsky-2011\"\ncondition = \"opioid-use-disorder\"\nprimary = false\nisolates = true\nfavours = \"drug\"")],
        ["stands in another file than its study", "addiction.toml"],
    )
    .below(2),
    mistake(
        "effect of a registered trial",
        [ADDICTION, "[[effect]]"],
        ["[[effect]]", one_more!("measure = \"p-only\"", "study = \"gambling-alcohol-trial-2006\"\ncondition = \"gambling-disorder\"\nprimary = false\nisolates = true\nfavours = \"drug\"")],
        ["an effect of a study that has no results yet", "allowed: of a study without status"],
    )
    .below(2),
    mistake(
        "same effect twice",
        POOLED,
        ["[[effect]]", "[[effect]]\nstudy = \"minozzi-2011\"\ncondition = \"opioid-use-disorder\"\noutcome = \"In treatment and abstinent\"\ndomain = \"use\"\nbetter = \"higher\"\nprimary = true\ncontrast = \"naltrexone tablets against placebo or no drug\"\nagainst = \"placebo\"\nisolates = true\nmeasure = \"risk-ratio\"\nestimate = 1.5\nwhere = \"full-text\"\nread_at = [\"https://example.org/\"]\n\n[[effect]]"],
        ["the same effect again, first at addiction.toml:", "allowed: one"],
    ),
    mistake(
        "two weighed effects with the same isolates",
        [ADDICTION, "study = \"krupitsky-2011\""],
        ["[[effect]]", "[[effect]]\nweigh = true"],
        ["a second weighed effect of this study, condition and isolates, first at addiction.toml:", "allowed: one"],
    ),
    // closed lists, and what only the build works out
    mistake(
        "unknown measure",
        POOLED,
        ["measure = \"risk-ratio\"", "measure = \"relative-risk\""],
        ["measure \"relative-risk\" is unknown", "allowed: risk-ratio, odds-ratio"],
    ),
    mistake(
        "unknown domain",
        POOLED,
        ["domain = \"use\"", "domain = \"smoking\""],
        ["domain \"smoking\" is unknown", "allowed: symptom, use, craving"],
    ),
    mistake(
        "unknown better",
        POOLED,
        ["better = \"higher\"", "better = \"up\""],
        ["better \"up\" is unknown", "allowed: lower, higher"],
    ),
    mistake(
        "unknown against",
        POOLED,
        ["against = \"placebo\"", "against = \"nothing\""],
        ["against \"nothing\" is unknown", "allowed: placebo, no-treatment, usual-care, active"],
    ),
    mistake(
        "unknown favours",
        POOLED,
        ["favours = \"drug\"", "favours = \"placebo\""],
        ["favours \"placebo\" is unknown", "allowed: drug, control, neither"],
    ),
    mistake(
        "unknown where",
        POOLED,
        ["where = \"full-text\"", "where = \"website\""],
        ["where \"website\" is unknown", "allowed: abstract, full-text, registry"],
    ),
    mistake(
        "number that the build works out",
        POOLED,
        ["isolates = true", "g = 0.5\nisolates = true"],
        ["unknown field \"g\"", "allowed: study, condition, outcome"],
    ),
    mistake(
        "way of working out that the build finds",
        POOLED,
        ["isolates = true", "basis = \"measured\"\nisolates = true"],
        ["unknown field \"basis\"", "allowed: study, condition, outcome"],
    ),
    mistake(
        "unknown figure of a group",
        MEANS,
        ["sd = 16.05", "se = 16.05"],
        ["unknown field \"se\"", "allowed: events, of, percent, mean, sd, median"],
    ),
    mistake(
        "group without figures",
        THREE_ARMS,
        ["drug = { mean = 48 }", "drug = {}"],
        ["drug has the wrong type", "allowed: { events = 12, of = 40 }"],
    ),
    mistake(
        "weigh said to be false",
        RATE,
        ["isolates = true", "weigh = false\nisolates = true"],
        ["weigh = false", "allowed: true, or left out"],
    ),
    mistake(
        "say said to be false",
        RATE,
        ["isolates = true", "say = false\nisolates = true"],
        ["say = false", "allowed: true, or left out"],
    ),
    mistake(
        "unread said to be false",
        RATE,
        ["isolates = true", "unread = false\nisolates = true"],
        ["unread = false", "allowed: true, or left out"],
    ),
    // what may be weighed or said
    mistake(
        "weigh against another medicine",
        ACTIVE,
        ["isolates = false", "weigh = true\nisolates = false"],
        ["weigh of an unfair comparison", "allowed: against placebo, no-treatment, usual-care"],
    ),
    mistake(
        "weigh of a harm",
        POOLED,
        ["domain = \"use\"\nbetter = \"higher\"\nprimary = true\nweigh = true", "domain = \"harm\"\nbetter = \"higher\"\nprimary = true\nweigh = true"],
        ["weigh of a harm", "allowed: any domain but harm"],
    )
    .below(3),
    mistake(
        "weigh of a secondary outcome without a note",
        [ADDICTION, "[[effect]]"],
        ["[[effect]]", one_more!("weigh = true", "study = \"krupitsky-2011\"\ncondition = \"opioid-use-disorder\"\nprimary = false\nisolates = false\nmeasure = \"p-only\"\np = \"0.01\"\nfavours = \"drug\"")],
        ["weigh of what is not a main outcome", "allowed: with a note that says why"],
    )
    .below(1),
    mistake(
        "weigh of what has no side",
        [ADDICTION, "[[effect]]"],
        ["[[effect]]", one_more!("weigh = true", "study = \"krupitsky-2011\"\ncondition = \"opioid-use-disorder\"\nprimary = true\nisolates = false\nmeasure = \"p-only\"\np = \"0.01\"")],
        ["weigh of a row that does not say which way it leans", "allowed: with figures, or with favours as one of drug, control, neither"],
    )
    .below(1),
    mistake(
        "weigh of what was not randomised",
        [PAIN, "[[effect]]"],
        ["[[effect]]", one_more!("weigh = true", "study = \"younger-2009\"\ncondition = \"fibromyalgia\"\nprimary = true\nisolates = false\nmeasure = \"p-only\"\np = \"0.003\"\nfavours = \"drug\"")],
        ["weigh of a study that is not randomised or pooled, for efficacy", "allowed: rct, rct-crossover, meta-analysis with role efficacy"],
    )
    .below(1),
    mistake(
        "say of a harm",
        CROSSOVER_HARM,
        ["isolates = true", "say = true\nisolates = true"],
        ["say of a harm", "allowed: any domain but harm"],
    ),
    mistake(
        "say of what has no figures",
        CROSSOVER,
        ["weigh = true", "say = true\nweigh = true"],
        ["say of figures that mean nothing to a reader", "allowed: shares of both groups, a difference with its unit"],
    ),
    // words
    mistake(
        "outcome of seven words",
        POOLED,
        ["outcome = \"in treatment and abstinent\"", "outcome = \"in treatment and abstinent from all opioids\""],
        ["outcome has 7 words", "allowed: 6 at most"],
    ),
    mistake(
        "caution about patients",
        POOLED,
        ["caution = \"Some control groups", "caution = \"Some patients' groups"],
        ["caution says \"patient\"", "allowed: people"],
    ),
    mistake(
        "contrast about a patient",
        POOLED,
        ["contrast = \"naltrexone tablets", "contrast = \"tablets (patient-held)"],
        ["contrast says \"patient\"", "allowed: people"],
    ),
    mistake(
        "caution that is too long",
        POOLED,
        ["caution = \"Some", "caution = \"In some of the six trials there was this difference: some"],
        ["caution has 10", "allowed: 90 at most"],
    ),
    mistake(
        "note that is too long",
        POOLED,
        ["note = \"", "note = \"From the table of the review, where it is called the outcome that matters most to people: "],
        ["note has ", "allowed: 160 at most"],
    ),
    mistake(
        "blanks before an outcome",
        POOLED,
        ["outcome = \"in", "outcome = \" in"],
        ["outcome has blanks at its ends", "allowed: a text without them"],
    ),
];
