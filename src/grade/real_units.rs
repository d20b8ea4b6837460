//! Which result is said in its own units: people of 100, points of a scale, days, kilograms.

use super::{Grade, Source};
use crate::dataset::{Effect, STUDIES, Study};
use crate::order::sort_by_key;

/// The effect that says best, in units a reader knows, how much it helped with a condition: the one that an editor
/// chose; else that of the published record behind the summary; else that of the largest trial that points where the
/// summary points. Under dose forms only records that count under them. `None` where none can be said so.
#[must_use]
pub fn said_in_real_units<'a>(grade: &Grade, effects: &[&'a Effect]) -> Option<&'a Effect> {
    let counts = |effect: &&&Effect| grade.counted.contains(&effect.study);
    if let Some(chosen) = effects.iter().filter(counts).find(|effect| effect.say) {
        return Some(chosen);
    }
    let summary = grade.effect?;
    let weighed = || {
        let own =
            effects.iter().copied().filter(|effect| effect.weigh && effect.isolates == summary.isolates);
        own.filter(|effect| effect.real_units && counts(&effect))
    };
    if let Source::Pooled(row) = summary.source
        && let Some(pooled) = weighed().find(|effect| effect.study == row)
    {
        return Some(pooled);
    }
    // a result taken as none points nowhere
    let same_way = |effect: &&Effect| effect.g.is_some_and(|g| g.0 * summary.g > 0);
    let mut trials: Vec<(&Effect, &Study)> = weighed()
        .filter(same_way)
        .filter_map(|effect| Some((effect, STUDIES.get(usize::from(effect.study))?)))
        .filter(|(_, study)| super::kind(study.design) == Some(super::Kind::Randomised))
        .collect();
    sort_by_key(&mut trials, |(effect, study)| {
        (std::cmp::Reverse(study.people_for(effect.condition).unwrap_or(0)), study.id())
    });
    trials.first().map(|(effect, _)| *effect)
}
