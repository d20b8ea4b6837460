//! How large it was, in words and in real units, from the text of the rule alone. It is read so:
//! 1. "Rests on assumed risks alone": every number behind the summary (or the pooled one) has its risk assumed.
//! 2. Real units: a row has them with events or percentages of people in both groups, a mean or median in both, a
//!    difference in means or risks, or an odds or risk ratio beside a known control risk. It must be a weighed row
//!    of the answer's group and lean as the summary does by its own number. `say` holds where its record counts
//!    under the filter, whatever it shows. Of trials with equal people, the first by id.

#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]

use toml::Table;

use crate::facts_complete::text;
use crate::naive_effect::{is, people_of};
use crate::naive_grade::{Facts, Grade, Summary};

impl Facts {
    /// How large, in words of standard deviations.
    pub fn how_large(&self, summary: &Summary) -> Option<&'static str> {
        if self.numbers_of(&summary.effects).iter().all(|number| number.risk_assumed) {
            return None;
        }
        Some(match summary.pooled.g.abs() {
            g if g < 0.2 => "very small",
            g if g < 0.5 => "small",
            g if g < 0.8 => "moderate",
            _ => "large",
        })
    }

    /// The row of the effect that says how large in real units.
    pub fn spoken(&self, condition: &str, grade: &Grade) -> Option<usize> {
        let of = |row: &usize| self.effects_of(&self.studies[*row], condition);
        let said = grade.counted.iter().flat_map(of).find(|row| is(&self.effects[*row], "say"));
        if said.is_some() {
            return said;
        }
        let summary = grade.summary.as_ref()?;
        let plain = |row: usize| {
            let leans = f64::from(self.numbers[row].unwrap().g) * summary.pooled.g > 0.0;
            in_real_units(&self.effects[row]) && leans
        };
        if summary.source.is_some() && plain(summary.effects[0]) {
            return Some(summary.effects[0]);
        }
        let mut trials = self.weighed(condition, &grade.counted, false, summary.isolates);
        trials.retain(|(_, effect)| plain(*effect));
        trials.sort_by_key(|(study, _)| {
            let study = &self.studies[*study];
            let people = people_of(study, condition).unwrap_or(0.0) as u32;
            (std::cmp::Reverse(people), text(study, "id").unwrap())
        });
        trials.first().map(|(_, effect)| *effect)
    }
}

fn in_real_units(effect: &Table) -> bool {
    let none = Table::new();
    let side = |name: &str| effect.get(name).map_or(&none, |side| side.as_table().unwrap());
    let both = |name: &str| side("drug").contains_key(name) && side("control").contains_key(name);
    let measure = text(effect, "measure").unwrap();
    let share = (both("events") && both("of") || both("percent"))
        && !(measure == "two-percentages" && effect.contains_key("unit"));
    let known = side("control").contains_key("percent")
        || side("control").contains_key("events") && side("control").contains_key("of");
    let estimate = effect.contains_key("estimate") || effect.contains_key("low");
    share
        || both("mean")
        || both("median")
        || matches!(measure, "mean-difference" | "risk-difference") && estimate
        || matches!(measure, "odds-ratio" | "risk-ratio") && estimate && known
}
