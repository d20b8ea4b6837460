//! The sums behind a grade, taken while the records of one condition go by.

use super::rules::{Direction, Kind, LARGE, Level, MIDDLING, UNKNOWN_PARTICIPANTS, WEIGHT_SCALE};
use super::{Findings, Grade, LeftOut, Tally};
use crate::dataset::{Finding, Study};

/// Sums while the records of one condition go by.
#[derive(Default)]
pub(super) struct Weighing {
    pooled: Tally,
    randomised: Tally,
    uncontrolled: Tally,
    anecdotal: Tally,
    largest_randomised: u32,
    largest_pooled: u32,
    compared: Scale,
    uncompared: Scale,
    years: Option<(u16, u16)>,
}

/// Findings and their weights, of compared or of uncompared records.
#[derive(Default)]
struct Scale {
    findings: Findings,
    total: i64,
    signed: i64,
    negative: i64,
    harm: i64,
}

impl Scale {
    fn add(&mut self, participants: Option<u32>, finding: Finding) {
        let people = u64::from(participants.unwrap_or(UNKNOWN_PARTICIPANTS));
        let weight = i64::try_from((people * WEIGHT_SCALE).isqrt()).unwrap_or(i64::from(u32::MAX));
        let (count, sign) = match finding {
            Finding::Benefit => (&mut self.findings.benefit, 1),
            Finding::Mixed => (&mut self.findings.mixed, 0),
            Finding::NoBenefit => (&mut self.findings.no_benefit, -1),
            Finding::Harm => (&mut self.findings.harm, -1),
            Finding::Unclear => {
                self.findings.unclear += 1;
                return;
            }
        };
        *count += 1;
        self.total += weight;
        self.signed += sign * weight;
        if sign < 0 {
            self.negative += weight;
        }
        if finding == Finding::Harm {
            self.harm += weight;
        }
    }

    fn direction(&self) -> Direction {
        if self.total == 0 {
            Direction::Unclear
        } else if 3 * self.signed >= self.total {
            Direction::Helped
        } else if 3 * self.signed <= -self.total {
            Direction::DidNotHelp
        } else {
            Direction::Mixed
        }
    }

    /// The weighted mean in thousandths, rounded half away from zero.
    fn score(&self) -> Option<i32> {
        let doubled = (2000 * self.signed).checked_div(self.total)?;
        i32::try_from(i64::midpoint(doubled, doubled.signum())).ok()
    }
}

impl Weighing {
    pub(super) fn add(&mut self, kind: Kind, study: &Study, finding: Finding) {
        let people = study.participants.unwrap_or(0);
        let tally = match kind {
            Kind::Pooled => {
                self.largest_pooled = self.largest_pooled.max(people);
                &mut self.pooled
            }
            Kind::Randomised => {
                self.largest_randomised = self.largest_randomised.max(people);
                &mut self.randomised
            }
            Kind::Uncontrolled => &mut self.uncontrolled,
            Kind::Anecdotal => &mut self.anecdotal,
        };
        tally.records += 1;
        tally.people = tally.people.saturating_add(people);
        tally.unstated += u32::from(study.participants.is_none());
        let scale = match kind {
            Kind::Pooled | Kind::Randomised => &mut self.compared,
            Kind::Uncontrolled | Kind::Anecdotal => &mut self.uncompared,
        };
        scale.add(study.participants, finding);
        let (from, to) = self.years.unwrap_or((study.year, study.year));
        self.years = Some((from.min(study.year), to.max(study.year)));
    }

    fn level(&self) -> Level {
        let several = self.randomised.records >= 2;
        let people = self.randomised.people;
        if several && people >= LARGE || self.largest_pooled >= LARGE {
            Level::Well
        } else if several && people >= MIDDLING
            || self.largest_randomised >= MIDDLING
            || self.pooled.records > 0
        {
            Level::Moderately
        } else if self.randomised.records > 0 {
            Level::Lightly
        } else if self.uncontrolled.records + self.anecdotal.records > 0 {
            Level::Barely
        } else {
            Level::NotStudied
        }
    }

    pub(super) fn finish(self, counted: Vec<u16>, left_out: Vec<(u16, LeftOut)>) -> Grade {
        let level = self.level();
        let scale = if level > Level::Barely { &self.compared } else { &self.uncompared };
        let direction = scale.direction();
        Grade {
            level,
            direction: if level == Level::Barely { direction.uncompared() } else { direction },
            score: scale.score(),
            harm: scale.harm > 0 && 2 * scale.harm >= scale.negative,
            findings: scale.findings,
            pooled: self.pooled,
            randomised: self.randomised,
            uncontrolled: self.uncontrolled,
            anecdotal: self.anecdotal,
            years: self.years,
            counted,
            left_out,
        }
    }
}
