//! Figures of an effect that contradict each other, and what must be said about each.

use crate::effect_mistakes::{ADDICTION, COUNTS, DIFFERENCE, EVENTS, INTERVAL, MEANS, P, RATE, one_more};
use crate::facts_mistakes::{Mistake, mistake};

pub const AGREEMENT_MISTAKES: &[Mistake] = &[
    // p values
    mistake(
        "p of 0",
        P,
        ["p = \"0.003\"", "p = \"0\""],
        ["p \"0\" is malformed", "allowed: a p value in quotes"],
    ),
    mistake(
        "p of 1.2",
        P,
        ["p = \"0.003\"", "p = \"1.2\""],
        ["p \"1.2\" is malformed", "allowed: a p value in quotes"],
    ),
    mistake(
        "p of p=0.03",
        P,
        ["p = \"0.003\"", "p = \"p=0.03\""],
        ["p \"p=0.03\" is malformed", "allowed: a p value in quotes"],
    ),
    mistake(
        "p of 0,03",
        P,
        ["p = \"0.003\"", "p = \"0,03\""],
        ["p \"0,03\" is malformed", "allowed: a p value in quotes"],
    ),
    mistake(
        "p of 0.",
        P,
        ["p = \"0.003\"", "p = \"0.\""],
        ["p \"0.\" is malformed", "allowed: a p value in quotes"],
    ),
    mistake(
        "p of <",
        P,
        ["p = \"0.003\"", "p = \"<\""],
        ["p \"<\" is malformed", "allowed: a p value in quotes"],
    ),
    mistake(
        "p of NaN",
        P,
        ["p = \"0.003\"", "p = \"NaN\""],
        ["p \"NaN\" is malformed", "allowed: a p value in quotes"],
    ),
    mistake(
        "p of ns",
        P,
        ["p = \"0.003\"", "p = \"ns\""],
        ["p \"ns\" is malformed", "allowed: a p value in quotes"],
    ),
    mistake(
        "p said without its bound",
        P,
        ["p = \"0.003\"", "p = \"0.003\"\np_said = true"],
        ["p_said belongs to p = \"<=0.05\" and to no other", "allowed: both or neither"],
    ),
    mistake(
        "bound of p that nobody said",
        P,
        ["p = \"0.003\"", "p = \"<=0.05\""],
        ["p_said belongs to p = \"<=0.05\" and to no other", "allowed: both or neither"],
    ),
    mistake(
        "large p beside an interval without none",
        DIFFERENCE,
        ["p = \"<0.001\"", "p = \"0.3\""],
        ["p \"0.3\" beside an interval that leaves out no difference", "allowed: what both say"],
    ),
    mistake(
        "no significance beside an interval without none",
        DIFFERENCE,
        ["p = \"<0.001\"", "p = \"n.s.\""],
        ["p \"n.s.\" beside an interval that leaves out no difference", "allowed: what both say"],
    ),
    mistake(
        "small p beside an interval with none",
        RATE,
        ["p = \"0.051\"", "p = \"0.01\""],
        ["p \"0.01\" beside an interval that holds no difference", "allowed: what both say"],
    ),
    mistake(
        "bound of p beside an interval with none",
        RATE,
        ["p = \"0.051\"", "p = \"<0.05\""],
        ["p \"<0.05\" beside an interval that holds no difference", "allowed: what both say"],
    ),
    mistake(
        "significance beside an interval with none",
        RATE,
        ["p = \"0.051\"", "p = \"<=0.05\"\np_said = true"],
        ["p \"<=0.05\" beside an interval that holds no difference", "allowed: what both say"],
    ),
    mistake(
        "small p beside a narrow interval with none",
        RATE,
        ["low = 0.99\nhigh = 2.38\ndrug = { events = 39, percent = 31.0, of = 126 }\ncontrol = { events = 25, percent = 20.2, of = 124 }\np = \"0.051\"", "level = 80\nlow = 0.99\nhigh = 2.38\ndrug = { events = 39, percent = 31.0, of = 126 }\ncontrol = { events = 25, percent = 20.2, of = 124 }\np = \"0.1\""],
        ["p \"0.1\" beside an interval that holds no difference", "allowed: what both say"],
    )
    .below(5),
    mistake(
        "p of a side that is neither",
        P,
        ["favours = \"drug\"", "favours = \"neither\""],
        ["favours \"neither\" beside p \"0.003\"", "allowed: drug or control, or no favours"],
    ),
    // the side it leans to
    mistake(
        "side against its estimate",
        DIFFERENCE,
        ["favours = \"drug\"", "favours = \"control\""],
        ["favours \"control\" against its own figures with better = \"lower\"", "allowed: \"drug\""],
    ),
    mistake(
        "side against its percentages",
        COUNTS,
        ["favours = \"drug\"", "favours = \"control\""],
        ["favours \"control\" against its own figures with better = \"higher\"", "allowed: \"drug\""],
    ),
    mistake(
        "side against its means",
        MEANS,
        ["favours = \"drug\"", "favours = \"neither\""],
        ["favours \"neither\" against its own figures with better = \"lower\"", "allowed: \"drug\""],
    ),
    mistake(
        "side against its interval",
        INTERVAL,
        ["favours = \"drug\"", "favours = \"control\""],
        ["favours \"control\" against its own figures with better = \"higher\"", "allowed: \"drug\""],
    ),
    mistake(
        "side against its events",
        EVENTS,
        ["favours = \"drug\"", "favours = \"control\""],
        ["favours \"control\" against its own figures with better = \"lower\"", "allowed: \"drug\""],
    ),
    mistake(
        "side of what is good turned round",
        MEANS,
        ["better = \"lower\"\nprimary = true\nweigh = true\ncontrast = \"naltrexone 25 mg a day plus 25 mg as needed against placebo\"\nagainst = \"placebo\"\nisolates = true\nweeks = 8\nmeasure = \"two-means\"\nunit = \"% of days\"\ndrug = { mean = 21.6, sd = 16.05, of = 61 }\ncontrol = { mean = 22.9, sd = 13.2, of = 67 }\np = \"0.58\"\nfavours = \"drug\"", "better = \"higher\"\nprimary = true\nweigh = true\ncontrast = \"naltrexone 25 mg a day plus 25 mg as needed against placebo\"\nagainst = \"placebo\"\nisolates = true\nweeks = 8\nmeasure = \"two-means\"\nunit = \"% of days\"\ndrug = { mean = 21.6, sd = 16.05, of = 61 }\ncontrol = { mean = 22.9, sd = 13.2, of = 67 }\np = \"0.58\"\nfavours = \"drug\""],
        ["against its own figures with better = \"higher\"", "allowed: \"control\""],
    )
    .below(12),
    mistake(
        "ratio against its percentages",
        [ADDICTION, "[[effect]]"],
        ["[[effect]]", one_more!("estimate = 0.5", "study = \"krupitsky-2011\"\ncondition = \"opioid-use-disorder\"\nprimary = false\nisolates = true\nmeasure = \"risk-ratio\"\ndrug = { percent = 40 }\ncontrol = { percent = 20 }")],
        ["estimate against the shares of both groups", "allowed: what both say"],
    )
    .below(1),
    mistake(
        "difference of risks against its events",
        [ADDICTION, "[[effect]]"],
        ["[[effect]]", one_more!("estimate = -20", "study = \"krupitsky-2011\"\ncondition = \"opioid-use-disorder\"\nprimary = false\nisolates = true\nunit = \"percentage points\"\nmeasure = \"risk-difference\"\ndrug = { events = 40, of = 100 }\ncontrol = { percent = 20 }")],
        ["estimate against the shares of both groups", "allowed: what both say"],
    )
    .below(1),
];
