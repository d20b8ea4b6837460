//! The trials of a use on one shared line: which, in which order, and how much each weighs in the summary.

use serde::Serialize;

use crate::dataset::{STUDIES, Study};
use crate::effects::{Estimate, pool};
use crate::grade::{Grade, Kind, Weighed, kind};
use crate::order::sort_by_key;

/// A trial on the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Strip {
    /// Its id.
    pub study: &'static str,
    /// Its share of the summary in thousandths; none where it is not in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<u32>,
    /// Id of the reason why it has no number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_weighed: Option<&'static str>,
}

/// The records of one kind (randomised, or pooled) that count: those with a number, the most precise first; then those
/// without one, the largest first.
#[must_use]
pub fn strips(grade: &Grade, of: Kind, condition: &str) -> Vec<Strip> {
    let of_kind = |row: u16| STUDIES.get(usize::from(row)).filter(|study| kind(study.design) == Some(of));
    let mut weighed: Vec<(&Weighed, &Study)> =
        grade.weighed.iter().filter_map(|weighed| Some((weighed, of_kind(weighed.study)?))).collect();
    sort_by_key(&mut weighed, |(weighed, study)| (!weighed.in_summary, weighed.estimate.se, study.id()));
    let in_summary = || weighed.iter().filter(|(weighed, _)| weighed.in_summary);
    let together = pool(&in_summary().map(|(weighed, _)| weighed.estimate).collect::<Vec<_>>());
    let weight = |estimate: Estimate| together.as_ref().map_or(0.0, |pooled| pooled.weight(estimate));
    let all: f64 = in_summary().map(|(weighed, _)| weight(weighed.estimate)).sum();
    let mut seen = Vec::new();
    let mut strips = Vec::new();
    for (weighed, study) in &weighed {
        // of two results of one study the heavier
        if seen.contains(&study.row) {
            continue;
        }
        seen.push(study.row);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 to 1,000
        let weight = weighed.in_summary.then(|| (weight(weighed.estimate) / all * 1000.0).round() as u32);
        strips.push(Strip { study: study.id(), weight, not_weighed: None });
    }
    let mut others: Vec<(&Study, &'static str)> =
        grade.not_weighed.iter().filter_map(|(row, why)| Some((of_kind(*row)?, why.id()))).collect();
    sort_by_key(&mut others, |(study, _)| {
        (std::cmp::Reverse(study.people_for(condition).unwrap_or(0)), study.id())
    });
    strips.extend(others.into_iter().map(|(study, why)| Strip {
        study: study.id(),
        weight: None,
        not_weighed: Some(why),
    }));
    strips
}
