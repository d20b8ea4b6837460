//! What uncontrolled records say, where there are no others: their findings, each weighed by the root of its people.

use super::rules::{Direction, UNKNOWN_PARTICIPANTS, WEIGHT_SCALE};
use crate::dataset::Finding;

/// Findings among the uncontrolled records that count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// People got better.
    pub benefit: u32,
    /// Some did.
    pub mixed: u32,
    /// No change was seen.
    pub no_benefit: u32,
    /// People got worse.
    pub harm: u32,
    /// Not weighed.
    pub unclear: u32,
}

/// Sums while the records of one condition go by; whole numbers, so the order of records cannot change a grade.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Uncompared {
    pub(super) findings: Findings,
    total: i64,
    signed: i64,
}

impl Uncompared {
    pub(super) fn add(&mut self, people: Option<u32>, finding: Finding) {
        let people = u64::from(people.unwrap_or(UNKNOWN_PARTICIPANTS));
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
    }

    /// A weighted mean of a third and up is improvement, of minus a third and down none, between them mixed.
    pub(super) fn direction(&self) -> Direction {
        if self.total == 0 {
            Direction::Unclear
        } else if 3 * self.signed >= self.total {
            Direction::ImprovedUncompared
        } else if 3 * self.signed <= -self.total {
            Direction::NoImprovementUncompared
        } else {
            Direction::MixedUncompared
        }
    }
}
