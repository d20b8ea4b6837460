//! The rules of one effect: whether its figures fit each other, and whether it may be weighed.

use std::collections::BTreeMap;

use super::check::thousandths;
use super::effect_agrees::{self, lean};
use super::forms::is_p;
use super::read::{Field, Problem, Row, Value};
use super::record_rules::says_patient;
use super::vocabulary::{Against, Better, Favours, Measure};
use super::work_out::is_yes;

/// Longest name of an outcome, in words.
const OUTCOME_WORDS: usize = 6;
/// Longest caution and note, in characters.
const CAUTION: usize = 90;
const NOTE: usize = 160;
/// By how much a percentage may differ from its events, in thousandths of a percent: rounding of both.
const ROUNDING: i64 = 600;
/// Level of an interval where none is given, in thousandths of a percent.
pub const USUAL_LEVEL: i32 = 95_000;

/// What one effect must keep to, whatever its study is.
pub fn effect(row: &Row, problems: &mut Vec<Problem>) {
    let (Some(measure), Some(better)) =
        (Measure::from_id(row.text("measure")), Better::from_id(row.text("better")))
    else {
        // said already by the rules of fields
        return;
    };
    let before = problems.len();
    let mut rules = Rules { row, measure, problems };
    rules.range();
    rules.interval();
    rules.what_a_measure_needs();
    rules.groups();
    rules.numbers();
    // figures that are wrong by themselves are not held against each other
    if rules.problems.len() == before && is_readable(row) {
        effect_agrees::with_itself(row, measure, better, rules.problems);
    }
    rules.p_said();
    rules.wording();
    rules.weighed();
}

/// Whether every figure is of the form that the rules of fields ask for.
fn is_readable(row: &Row) -> bool {
    let mut numbers = ["estimate", "low", "high", "level"].iter().filter_map(|name| row.fields.get(*name));
    let mut groups = ["drug", "control"].map(|side| group(row, side)).into_iter().flatten();
    let holds = |(name, field): (&String, &Field)| match name.as_str() {
        "events" | "of" => matches!(field.value, Value::Whole(number) if u32::try_from(number).is_ok()),
        "percent" => thousandths(&field.value).is_some_and(|percent| (0..=100_000).contains(&percent)),
        _ => thousandths(&field.value).is_some(),
    };
    numbers.all(|field| thousandths(&field.value).is_some())
        && groups.all(|group| group.iter().all(holds))
        && (!row.fields.contains_key("p") || is_p(row.text("p")))
}

struct Rules<'a> {
    row: &'a Row,
    measure: Measure,
    problems: &'a mut Vec<Problem>,
}

impl Rules<'_> {
    fn must(&mut self, holds: bool, field: &str, message: impl FnOnce() -> String) {
        if !holds {
            self.problems.push(self.row.problem(field, message()));
        }
    }

    fn has(&self, name: &str) -> bool {
        self.row.fields.contains_key(name)
    }

    /// In thousandths.
    fn number(&self, name: &str) -> Option<i32> {
        thousandths(&self.row.fields.get(name)?.value)
    }

    fn group(&self, name: &str) -> Option<&BTreeMap<String, Field>> {
        group(self.row, name)
    }

    fn interval(&mut self) {
        let (low, high, estimate) = (self.number("low"), self.number("high"), self.number("estimate"));
        self.must(self.has("low") == self.has("high"), "low", || {
            "half an interval; allowed: low and high, or neither".to_owned()
        });
        if let (Some(low), Some(high)) = (low, high) {
            self.must(low < high, "low", || "low is not below high; allowed: low first".to_owned());
            let outside = estimate.is_some_and(|estimate| low < high && !(low..=high).contains(&estimate));
            self.must(!outside || self.is_out_of_range("estimate"), "estimate", || {
                "estimate outside its interval; allowed: from low to high".to_owned()
            });
        }
        let level = self.number("level");
        let fits = level.is_none_or(|level| (50_000..100_000).contains(&level) && level != USUAL_LEVEL);
        self.must(fits && (level.is_none() || low.is_some()), "level", || {
            "level of no interval, or not a level; allowed: 50 to under 100 beside an interval, left out where 95".to_owned()
        });
    }

    /// Whether a figure cannot be one of this measure's, whatever stands beside it.
    fn is_out_of_range(&self, name: &str) -> bool {
        self.number(name).is_some_and(|number| match self.measure {
            Measure::RiskDifference => !(-100_000..=100_000).contains(&number),
            Measure::NumberNeeded => number <= 0,
            measure => measure.is_ratio() && number <= 0,
        })
    }

    fn range(&mut self) {
        let allowed = match self.measure {
            Measure::RiskDifference => "-100 to 100 percentage points",
            Measure::NumberNeeded => "above 0",
            _ => "above 0, where 1 is no difference",
        };
        let measure = self.measure.id();
        for name in ["estimate", "low", "high"] {
            self.must(!self.is_out_of_range(name), name, || {
                format!("{name} beside measure {measure} is out of range; allowed: {allowed}")
            });
        }
    }

    fn what_a_measure_needs(&mut self) {
        let (measure, id) = (self.measure, self.measure.id());
        let figure = self.has("estimate") || self.has("low");
        let compares = measure.is_ratio() || measure.is_difference();
        self.must(!compares || figure, "measure", || {
            format!("{id} without a figure; allowed: with estimate, or with low and high")
        });
        self.must(measure != Measure::NumberNeeded || self.has("estimate"), "measure", || {
            format!("{id} without a figure; allowed: with estimate")
        });
        self.must(compares || measure == Measure::NumberNeeded || !figure, "measure", || {
            format!(
                "{id} with an estimate or an interval; allowed: figures of both groups, or another measure"
            )
        });
        let unit = matches!(measure, Measure::MeanDifference | Measure::RiskDifference | Measure::TwoMeans);
        self.must(!unit || self.has("unit"), "measure", || {
            format!("{id} without a unit; allowed: with unit, such as \"points of 10\"")
        });
        let both = |name: &str| {
            let has = |side| self.group(side).is_some_and(|group| group.contains_key(name));
            has("drug") && has("control")
        };
        let (needs, has) = match measure {
            Measure::TwoMeans => ("mean or median", both("mean") || both("median")),
            Measure::TwoPercentages => ("percent", both("percent")),
            Measure::TwoCounts => ("events", both("events")),
            _ => ("", true),
        };
        self.must(has, "measure", || {
            format!("{id} without its figures; allowed: with {needs} in drug and control")
        });
        let says = ["p", "favours", "note"].into_iter().any(|name| self.has(name));
        self.must(measure != Measure::POnly || says, "measure", || {
            format!("{id} that says nothing; allowed: with p, favours or note")
        });
    }

    fn groups(&mut self) {
        for side in ["drug", "control"] {
            let Some(group) = self.group(side).cloned() else { continue };
            let of = whole(&group, "of");
            let events = whole(&group, "events");
            self.must(of != Some(0), side, || format!("{side}: of 0; allowed: one person or more"));
            if let (Some(events), Some(of)) = (events, of) {
                self.must(events <= of, side, || {
                    format!("{side}: {events} events of {of} people; allowed: as many as people at most")
                });
                let percent = group.get("percent").and_then(|field| thousandths(&field.value));
                let fits = |percent: &i32| of > 0 && events <= of && (0..=100_000).contains(percent);
                if let Some(percent) = percent.filter(fits) {
                    let counted = i64::from(events) * 100_000 / i64::from(of);
                    self.must((counted - i64::from(percent)).abs() <= ROUNDING, side, || {
                        format!("{side}: {events} of {of} is another percentage; allowed: what they come to")
                    });
                }
            }
            let sd = group.get("sd").and_then(|field| thousandths(&field.value));
            self.must(sd.is_none_or(|sd| sd > 0 && group.contains_key("mean")), side, || {
                format!("{side}: an sd that is not above 0, or of no mean; allowed: above 0, beside mean")
            });
        }
        self.must(!(self.has("people") && self.has_both_sizes()), "people", || {
            "people beside the sizes of both groups; allowed: either".to_owned()
        });
    }

    fn has_both_sizes(&self) -> bool {
        ["drug", "control"].iter().all(|side| self.group(side).is_some_and(|group| group.contains_key("of")))
    }

    fn numbers(&mut self) {
        let holds = self.number("i2").is_none_or(|i2| (0..=100_000).contains(&i2));
        self.must(holds, "i2", || "i2 is not a percentage; allowed: 0 to 100".to_owned());
        let holds = self.number("weeks").is_none_or(|weeks| weeks >= 0);
        self.must(holds, "weeks", || "weeks is below 0; allowed: 0 (hours after one dose) and up".to_owned());
        let holds = self.number("arms").is_none_or(|arms| arms >= 3000);
        self.must(holds, "arms", || "arms of two groups; allowed: 3 and more".to_owned());
        let sized = self.has("people") || self.has_both_sizes();
        self.must(!(self.has("arms") && sized), "arms", || {
            "arms beside people or the sizes of both groups; allowed: where nothing else tells the sizes"
                .to_owned()
        });
        for name in ["weigh", "say", "parallel", "p_said", "unread"] {
            let no = self.row.fields.get(name).is_some_and(|field| field.value == Value::YesNo(false));
            self.must(!no, name, || format!("{name} = false; allowed: true, or left out"));
        }
    }

    fn p_said(&mut self) {
        let said = self.row.text("p") == "<=0.05";
        self.must(self.has("p_said") == said, "p", || {
            "p_said belongs to p = \"<=0.05\" and to no other; allowed: both or neither".to_owned()
        });
    }

    fn wording(&mut self) {
        let words = self.row.text("outcome").split_whitespace().count();
        self.must(words <= OUTCOME_WORDS, "outcome", || {
            format!("outcome has {words} words; allowed: {OUTCOME_WORDS} at most")
        });
        for (name, most) in [("caution", CAUTION), ("note", NOTE)] {
            let length = self.row.text(name).chars().count();
            self.must(length <= most, name, || {
                format!("{name} has {length} characters; allowed: {most} at most")
            });
        }
        for name in ["outcome", "contrast", "unit", "caution"] {
            let patient = says_patient(self.row.text(name));
            self.must(!patient, name, || format!("{name} says \"patient\"; allowed: people"));
        }
    }

    /// What is weighed must be a fair comparison, of what a reader hopes for, with a reason where it was not the main
    /// outcome.
    fn weighed(&mut self) {
        for name in ["weigh", "say"] {
            if !is_yes(self.row, name) {
                continue;
            }
            let fair = Against::from_id(self.row.text("against")).is_none_or(Against::is_fair);
            self.must(fair, name, || {
                let fair: Vec<_> = Against::ALL.iter().filter(|a| a.is_fair()).map(|a| a.id()).collect();
                format!("{name} of an unfair comparison; allowed: against {}", fair.join(", "))
            });
            self.must(self.row.text("domain") != "harm", name, || {
                format!("{name} of a harm; allowed: any domain but harm")
            });
        }
        let no =
            |name: &str| self.row.fields.get(name).is_some_and(|field| field.value == Value::YesNo(false));
        if is_yes(self.row, "weigh") {
            let secondary = no("primary");
            self.must(!secondary || self.has("note"), "weigh", || {
                "weigh of what is not a main outcome; allowed: with a note that says why".to_owned()
            });
            let tells = self.has("favours") || lean(self.row, self.measure).is_some();
            self.must(tells, "weigh", || {
                format!(
                    "weigh of a row that does not say which way it leans; allowed: with figures, or with favours as one \
                     of {}",
                    Favours::IDS.join(", ")
                )
            });
        }
    }
}

/// One group of an effect.
#[must_use]
pub fn group<'a>(row: &'a Row, name: &str) -> Option<&'a BTreeMap<String, Field>> {
    if let Value::Row(group) = &row.fields.get(name)?.value { Some(group) } else { None }
}

/// A whole number of a group.
#[must_use]
pub fn whole(group: &BTreeMap<String, Field>, name: &str) -> Option<u32> {
    if let Value::Whole(number) = group.get(name)?.value { u32::try_from(number).ok() } else { None }
}
