//! A study's results as numbers: plain figures, no sentence.

use serde::Serialize;

use crate::dataset::{EFFECTS, Effect, Group, Study, Thousandths};
use crate::effects::{Estimate, thousandths};

/// One result of a study for the condition in view. Numbers are in whole thousandths, but for people and events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResultView {
    /// What was measured.
    pub outcome: &'static str,
    /// Id of its domain.
    pub domain: &'static str,
    /// `lower` or `higher`: which way of it is good for the person.
    pub better: &'static str,
    /// A main outcome of the study.
    pub primary: bool,
    /// The grade weighs it.
    pub weigh: bool,
    /// What was given against what.
    pub contrast: &'static str,
    /// Id of what the drug is compared with.
    pub against: &'static str,
    /// The drug is the only difference.
    pub isolates: bool,
    /// Time of measurement, in thousandths of a week.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weeks: Option<i32>,
    /// Id of the measure.
    pub measure: &'static str,
    /// Scale of a difference or of means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<&'static str>,
    /// As published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimate: Option<i32>,
    /// Its interval, as published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<(i32, i32)>,
    /// Each group, as published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drug: Option<GroupView>,
    /// See `drug`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control: Option<GroupView>,
    /// As published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p: Option<&'static str>,
    /// The standardised difference, positive where the drug was better; `null` where there is none.
    pub g: Option<i32>,
    /// Where its 95 % interval begins.
    pub low: Option<i32>,
    /// Where it ends.
    pub high: Option<i32>,
    /// Id of how it was worked out, or of why it could not.
    pub basis: &'static str,
    /// What was assumed: `sizes`, `risk`.
    pub assumed: Vec<&'static str>,
    /// Why it must not be taken plainly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caution: Option<&'static str>,
}

/// One group of a result, as published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct GroupView {
    /// People with the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<u32>,
    /// People.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<u32>,
    /// Thousandths, as the others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<i32>,
    /// Percent of people with the event: from `events` and `of` where they are told, else `percent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<i32>,
    /// See `percent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mean: Option<i32>,
    /// See `percent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sd: Option<i32>,
    /// See `percent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub median: Option<i32>,
}

/// Every result of a study for a condition, in the order of the facts.
#[must_use]
pub fn results(study: &Study, condition: &str) -> Vec<ResultView> {
    let own = |effect: &&Effect| effect.study == study.row && effect.condition == condition;
    EFFECTS.iter().filter(own).map(result).collect()
}

/// A result, with what it comes to.
#[must_use]
pub fn result(effect: &Effect) -> ResultView {
    let number = |value: Option<Thousandths>| value.map(|Thousandths(value)| value);
    let interval = effect.g.zip(effect.se).map(|(g, se)| Estimate { g: g.0, se: se.0 }.interval());
    let assumed = [("sizes", effect.sizes_assumed), ("risk", effect.risk_assumed)];
    ResultView {
        outcome: effect.outcome(),
        domain: effect.domain.id(),
        better: effect.better.id(),
        primary: effect.primary,
        weigh: effect.weigh,
        contrast: effect.contrast(),
        against: effect.against.id(),
        isolates: effect.isolates,
        weeks: number(effect.weeks()),
        measure: effect.measure.id(),
        unit: effect.unit(),
        estimate: number(effect.estimate()),
        published: number(effect.low()).zip(number(effect.high())),
        drug: effect.drug().map(group),
        control: effect.control().map(group),
        p: effect.p(),
        g: number(effect.g),
        low: interval.map(|(low, _)| thousandths(low)),
        high: interval.map(|(_, high)| thousandths(high)),
        basis: effect.basis.id(),
        assumed: assumed.into_iter().filter(|(_, holds)| *holds).map(|(id, _)| id).collect(),
        caution: effect.caution(),
    }
}

fn group(group: Group) -> GroupView {
    let number = |value: Option<Thousandths>| value.map(|Thousandths(value)| value);
    GroupView {
        events: group.events,
        of: group.of,
        percent: number(group.percent),
        share: share(group),
        mean: number(group.mean),
        sd: number(group.sd),
        median: number(group.median),
    }
}

/// In thousandths of a percent, of people.
fn share(group: Group) -> Option<i32> {
    let counted = group.events.zip(group.of).filter(|(_, of)| *of > 0);
    let counted = counted.map(|(events, of)| thousandths(100.0 * f64::from(events) / f64::from(of)));
    counted.or(group.percent.map(|Thousandths(value)| value))
}
