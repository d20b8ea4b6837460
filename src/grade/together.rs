//! The trials of one condition together, and what that comes to in words.

use super::rules::{
    DISAGREE, DISAGREE_WHERE_CLEAR, Direction, FIGURES_OF_TWO, LITTLE, MIDDLING, NOTICED, POOLED_TRIALS,
};
use crate::dataset::{Basis, Effect, Study};
use crate::effects::{Estimate, Magnitude, Pooled, interval, magnitude, pool, thousandths};

/// Where a summary comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The trials, pooled here.
    Trials,
    /// A published pooled record: its row among the studies.
    Pooled(u16),
}

/// What the trials together found, as one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Standardised difference in thousandths, positive where the drug was better.
    pub g: i32,
    /// Where its 95 % interval begins, in thousandths.
    pub low: i32,
    /// Where it ends.
    pub high: i32,
    /// Heterogeneity in whole percent.
    pub i2: u32,
    /// Trials behind it.
    pub trials: u32,
    /// People behind it, in the records that state a number.
    pub people: u32,
    /// The drug was the only difference; else another came along.
    pub isolates: bool,
    /// Where it comes from.
    pub source: Source,
    /// How large it is; `None` where it rests on assumed risks alone.
    pub magnitude: Option<Magnitude>,
}

/// A result that could be made a number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Result<'a> {
    pub(super) study: &'a Study,
    pub(super) effect: &'a Effect,
    pub(super) estimate: Estimate,
    /// Of the study, for the condition.
    pub(super) people: Option<u32>,
}

/// The summary before it is rounded, with what its direction is told by.
pub(super) struct Together<'a> {
    pooled: Pooled,
    trials: u32,
    pub(super) people: u32,
    isolates: bool,
    source: Source,
    /// The trials behind it; none where a published record stands for them.
    results: Vec<Result<'a>>,
    risks_assumed: bool,
}

impl<'a> Together<'a> {
    /// The trials of one group (the drug alone, or with another that comes along), or the published pooled record
    /// that rests on more people.
    pub(super) fn of(isolates: bool, trials: Vec<Result<'a>>, pooled: &[Result<'a>]) -> Option<Self> {
        let people: u32 = trials.iter().filter_map(|result| result.people).fold(0, u32::saturating_add);
        let published = pooled
            .iter()
            .filter_map(|result| Some((result.effect.people.or(result.people)?, result)))
            .max_by_key(|(people, result)| {
                (*people, result.study.year, std::cmp::Reverse(result.study.pooled_id))
            })
            .filter(|(published, _)| *published > people);
        if let Some((people, result)) = published {
            return Some(Self::published(isolates, people, result));
        }
        let estimates: Vec<Estimate> = trials.iter().map(|result| result.estimate).collect();
        Some(Self {
            pooled: pool(&estimates)?,
            trials: u32::try_from(trials.len()).unwrap_or(u32::MAX),
            people,
            isolates,
            source: Source::Trials,
            risks_assumed: trials.iter().all(|result| result.effect.risk_assumed),
            results: trials,
        })
    }

    fn published(isolates: bool, people: u32, result: &Result<'a>) -> Self {
        let (g, se) = (f64::from(result.estimate.g) / 1000.0, f64::from(result.estimate.se) / 1000.0);
        let (low, high) = interval(g, se);
        let i2 = result.effect.i2.map_or(0.0, |i2| f64::from(i2.0) / 1000.0);
        Self {
            pooled: Pooled { g, se, low, high, tau2: 0.0, i2 },
            trials: result.effect.trials.unwrap_or(POOLED_TRIALS),
            people,
            isolates,
            source: Source::Pooled(result.study.row),
            results: Vec::new(),
            risks_assumed: result.effect.risk_assumed,
        }
    }

    pub(super) fn summary(&self) -> Summary {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 to 100
        let i2 = self.pooled.i2.round() as u32;
        Summary {
            g: thousandths(self.pooled.g),
            low: thousandths(self.pooled.low),
            high: thousandths(self.pooled.high),
            i2,
            trials: self.trials,
            people: self.people,
            isolates: self.isolates,
            source: self.source,
            magnitude: (!self.risks_assumed).then(|| magnitude(self.pooled.g)),
        }
    }

    /// The first row of the table that applies. That it may depend on the form is told elsewhere.
    pub(super) fn direction(&self) -> Direction {
        let Pooled { low, high, .. } = self.pooled;
        let small = self.trials < 2 && self.people < MIDDLING;
        if let [only] = self.results.as_slice()
            && only.effect.basis == Basis::FromP
            && only.effect.p_said
        {
            return Direction::TooUncertain;
        }
        match (low > 0.0, high < 0.0) {
            (true, _) if small => return Direction::HelpedInOneSmallTrial,
            (true, _) => return Direction::Helped,
            (_, true) if small => return Direction::MadeWorseInOneSmallTrial,
            (_, true) => return Direction::MadeWorse,
            _ => {}
        }
        let i2 = self.pooled.i2;
        if i2 >= DISAGREE || i2 >= DISAGREE_WHERE_CLEAR && self.one_is_clear_and_another_points_elsewhere() {
            return Direction::Mixed;
        }
        let within = |bound: f64| low >= -bound && high <= bound;
        if self.people < MIDDLING {
            Direction::TooUncertain
        } else if within(LITTLE) && self.has_figures() {
            Direction::LittleOrNoDifference
        } else if within(NOTICED) && !self.has_figures() {
            Direction::NoClearDifference
        } else {
            Direction::TooUncertain
        }
    }

    /// A trial taken as none disagrees with nobody.
    fn one_is_clear_and_another_points_elsewhere(&self) -> bool {
        let told = || self.results.iter().filter(|result| result.effect.basis != Basis::TakenAsNone);
        let disagree = |sign: i32| {
            let clear = told().any(|result| {
                let (low, high) = result.estimate.interval();
                if sign > 0 { low > 0.0 } else { high < 0.0 }
            });
            clear && told().any(|result| result.estimate.g * sign <= 0)
        };
        disagree(1) || disagree(-1)
    }

    /// Whether at least half of the weight comes from results with a figure. A published record always has one.
    fn has_figures(&self) -> bool {
        let weight = |of: &dyn Fn(&Result) -> bool| -> f64 {
            let results = self.results.iter().filter(|result| of(result));
            results.map(|result| self.pooled.weight(result.estimate)).sum()
        };
        2.0 * weight(&|result| result.effect.basis != Basis::TakenAsNone)
            >= FIGURES_OF_TWO * weight(&|_| true)
    }
}
