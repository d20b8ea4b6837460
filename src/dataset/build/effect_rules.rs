//! The rules of one effect: whether its figures fit each other, and whether it may be weighed.

use std::collections::BTreeMap;

use super::check::thousandths;
use super::read::{Field, Problem, Row, Value};
use super::vocabulary::{Against, Better, Favours, Measure};

/// Longest name of an outcome, in words.
const OUTCOME_WORDS: usize = 6;
/// Longest caution and note, in characters.
const CAUTION: usize = 90;
const NOTE: usize = 160;
/// By how much a percentage may differ from its events, in thousandths of a percent: rounding of both.
const ROUNDING: i64 = 600;
/// A p value above the first must not have an interval that leaves out no effect, one below the second none that
/// holds it; between them rounding decides. In thousandths.
const CLEARLY_NOT_SIGNIFICANT: f64 = 0.055;
const CLEARLY_SIGNIFICANT: f64 = 0.045;
/// Whole percent of an interval's level where none is given.
const USUAL_LEVEL: i32 = 95_000;

/// What one effect must keep to, whatever its study is.
pub fn effect(row: &Row, problems: &mut Vec<Problem>) {
    let (Some(measure), Some(better)) =
        (Measure::from_id(row.text("measure")), Better::from_id(row.text("better")))
    else {
        // said already by the rules of fields
        return;
    };
    let mut rules = Rules { row, measure, problems };
    rules.interval();
    rules.range();
    rules.what_a_measure_needs();
    rules.groups();
    rules.numbers();
    rules.p();
    rules.side(better);
    rules.wording();
    rules.weighed();
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

    /// What the measure is where there is no difference, in thousandths.
    fn none(&self) -> i32 {
        if self.measure.is_ratio() { 1000 } else { 0 }
    }

    fn interval(&mut self) {
        let (low, high, estimate) = (self.number("low"), self.number("high"), self.number("estimate"));
        self.must(self.has("low") == self.has("high"), "low", || {
            "half an interval; allowed: low and high, or neither".to_owned()
        });
        if let (Some(low), Some(high)) = (low, high) {
            self.must(low < high, "low", || "low is not below high; allowed: low first".to_owned());
            self.must(estimate.is_none_or(|estimate| (low..=high).contains(&estimate)), "estimate", || {
                "estimate outside its interval; allowed: from low to high".to_owned()
            });
        }
        let level = self.number("level");
        let fits = level.is_none_or(|level| (50_000..100_000).contains(&level) && level != USUAL_LEVEL);
        self.must(fits && (level.is_none() || low.is_some()), "level", || {
            "level of no interval, or not a level; allowed: 50 to under 100 beside an interval, left out where 95".to_owned()
        });
    }

    fn range(&mut self) {
        for name in ["estimate", "low", "high"] {
            let Some(number) = self.number(name) else { continue };
            let measure = self.measure;
            self.must(!measure.is_ratio() || number > 0, name, || {
                format!("{name} of a ratio is not above 0; allowed: above 0, where 1 is no difference")
            });
            let percent = measure != Measure::RiskDifference || (-100_000..=100_000).contains(&number);
            self.must(percent, name, || {
                format!("{name} of a risk difference is out of range; allowed: -100 to 100 percentage points")
            });
            self.must(measure != Measure::NumberNeeded || number > 0, name, || {
                format!("{name} of a number needed to treat is not above 0; allowed: above 0")
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
                if let Some(percent) = percent.filter(|_| of > 0) {
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
        let sizes = ["drug", "control"].map(|side| self.group(side).and_then(|group| whole(group, "of")));
        self.must(!(self.has("people") && sizes.iter().all(Option::is_some)), "people", || {
            "people beside the sizes of both groups; allowed: either".to_owned()
        });
    }

    fn numbers(&mut self) {
        let holds = self.number("i2").is_none_or(|i2| (0..=100_000).contains(&i2));
        self.must(holds, "i2", || "i2 is not a percentage; allowed: 0 to 100".to_owned());
        let holds = self.number("weeks").is_none_or(|weeks| weeks >= 0);
        self.must(holds, "weeks", || "weeks is below 0; allowed: 0 (hours after one dose) and up".to_owned());
        let holds = self.number("arms").is_none_or(|arms| arms >= 3000);
        self.must(holds, "arms", || "arms of two groups; allowed: 3 and more".to_owned());
        for name in ["weigh", "say", "parallel", "p_said", "unread"] {
            let no = self.row.fields.get(name).is_some_and(|field| field.value == Value::YesNo(false));
            self.must(!no, name, || format!("{name} = false; allowed: true, or left out"));
        }
    }

    fn p(&mut self) {
        let p = self.row.text("p").to_owned();
        self.must(self.has("p_said") == (p == "<=0.05"), "p", || {
            "p_said belongs to p = \"<=0.05\" and to no other; allowed: both or neither".to_owned()
        });
        let (Some(low), Some(high)) = (self.number("low"), self.number("high")) else { return };
        if self.has("level") || self.measure == Measure::NumberNeeded {
            return;
        }
        let figure: Option<f64> = p.strip_prefix('<').unwrap_or(&p).parse().ok();
        let within = low < self.none() && self.none() < high;
        let above = p == "n.s." || !p.starts_with('<') && figure.is_some_and(|p| p > CLEARLY_NOT_SIGNIFICANT);
        let touches = low <= self.none() && self.none() <= high;
        self.must(!above || touches, "p", || {
            format!("p \"{p}\" beside an interval that leaves out no difference; allowed: what both say")
        });
        let below = p != "n.s." && figure.is_some_and(|p| p < CLEARLY_SIGNIFICANT);
        self.must(!(below && within), "p", || {
            format!("p \"{p}\" beside an interval that holds no difference; allowed: what both say")
        });
    }

    fn side(&mut self, better: Better) {
        let Some(said) = Favours::from_id(self.row.text("favours")) else { return };
        let Some(lean) = lean(self.row, self.measure) else { return };
        let told = match (lean, better) {
            (std::cmp::Ordering::Equal, _) => Favours::Neither,
            (std::cmp::Ordering::Greater, Better::Higher) | (std::cmp::Ordering::Less, Better::Lower) => {
                Favours::Drug
            }
            _ => Favours::Control,
        };
        self.must(said == told, "favours", || {
            format!(
                "favours \"{}\" against its own figures with better = \"{}\"; allowed: \"{}\"",
                said.id(),
                better.id(),
                told.id()
            )
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
        let patient = self.row.text("caution").to_lowercase().contains("patient");
        self.must(!patient, "caution", || "caution says \"patient\"; allowed: people".to_owned());
    }

    /// What is weighed must be a fair comparison, of what a reader hopes for, with a reason where it was not the main
    /// outcome.
    fn weighed(&mut self) {
        for name in ["weigh", "say"] {
            if !self.has(name) {
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
        if self.has("weigh") {
            let secondary = no("primary");
            self.must(!secondary || self.has("note"), "weigh", || {
                "weigh of what is not a main outcome; allowed: with a note that says why".to_owned()
            });
            let tells = self.has("favours") || lean(self.row, self.measure).is_some() || self.has("p");
            self.must(tells, "weigh", || {
                "weigh of a row that does not say which way it leans; allowed: with favours or figures"
                    .to_owned()
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

/// Which side has more, as far as the figures say: `Greater` for the drug.
fn lean(row: &Row, measure: Measure) -> Option<std::cmp::Ordering> {
    if measure == Measure::NumberNeeded {
        return None;
    }
    let number = |name: &str| Some(i64::from(thousandths(&row.fields.get(name)?.value)?));
    let none = if measure.is_ratio() { 1000 } else { 0 };
    if let Some(estimate) = number("estimate") {
        return Some(estimate.cmp(&none));
    }
    if let (Some(low), Some(high)) = (number("low"), number("high")) {
        // of ratios the middle of the logarithms
        return Some(if measure.is_ratio() {
            (low * high).cmp(&(none * none))
        } else {
            (low + high).cmp(&0)
        });
    }
    let (drug, control) = (group(row, "drug")?, group(row, "control")?);
    let of = |group: &BTreeMap<String, Field>, name: &str| thousandths(&group.get(name)?.value);
    for name in ["percent", "mean", "median"] {
        if let (Some(drug), Some(control)) = (of(drug, name), of(control, name)) {
            return Some(drug.cmp(&control));
        }
    }
    let share = |group| Some((u64::from(whole(group, "events")?), u64::from(whole(group, "of")?)));
    let ((a, n), (b, m)) = share(drug).zip(share(control))?;
    Some((a * m).cmp(&(b * n)))
}
