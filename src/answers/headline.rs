//! The parts of the first sentence: what the drug is approved for, for how many uses it was tried, and what came of it.

use serde::Serialize;

use super::dataset::{ApprovedUse, approved_for};
use super::group::GroupCounts;
use crate::facets::{Candidate, all_hold};
use crate::grade::{Direction, Level};
use crate::query::{Facet, Query};

/// "About so many other uses" is rounded down to so many.
const ROUNDED_TO: u32 = 5;

/// The parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Headline {
    /// Which sentence it is: `all`, `category`, `regimen`, `result`, `filters` or `nothing`.
    pub kind: &'static str,
    /// Id of the one kind that is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<&'static str>,
    /// Id of the one dose form that is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regimen: Option<&'static str>,
    /// What the drug is approved for; none under a filter.
    pub approved: Vec<ApprovedUse>,
    /// Uses with a treatment study, the approved ones left out and rounded down where nothing is asked for.
    pub tried: u32,
    /// Of them in each group.
    pub groups: GroupCounts,
    /// Of those that helped, the ones where it was in one small trial.
    pub in_one_small_trial: u32,
    /// Of those without a clear difference or worse, the ones where people did worse.
    pub worse: u32,
    /// Nobody knows of more than half of them.
    pub most_not_known: bool,
}

/// The sentence of a query's filters, whatever its words are; `all` are the uses before any filter.
#[must_use]
pub fn headline<'a>(query: &Query, all: impl Iterator<Item = &'a Candidate<'a>>) -> Headline {
    let chosen = query.bits();
    let on: Vec<Facet> = Facet::ALL.into_iter().filter(|facet| !query.selected(*facet).is_empty()).collect();
    let (mut groups, mut tried, mut left, mut small, mut worse) = (GroupCounts::default(), 0, 0, 0, 0);
    let approved = if on.is_empty() { approved_for() } else { Vec::new() };
    for candidate in all.filter(|candidate| all_hold(&chosen, &candidate.bits)) {
        left += 1;
        let named = approved.iter().any(|row| row.condition == candidate.entry.condition.id);
        if candidate.grade.level > Level::NotStudied && !named {
            tried += 1;
            groups.add(candidate.grade.direction);
            small += u32::from(candidate.grade.direction == Direction::HelpedInOneSmallTrial);
            worse += u32::from(matches!(
                candidate.grade.direction,
                Direction::MadeWorse | Direction::MadeWorseInOneSmallTrial
            ));
        }
    }
    let kind = match on.as_slice() {
        [] => "all",
        _ if left == 0 => "nothing",
        [Facet::Category] if query.category.len() == 1 => "category",
        [Facet::Regimen] if query.regimen.len() == 1 => "regimen",
        [Facet::Direction] => "result",
        _ => "filters",
    };
    let rounded = if kind == "all" { tried / ROUNDED_TO * ROUNDED_TO } else { tried };
    Headline {
        kind,
        category: query.category.first().filter(|_| kind == "category").map(|category| category.id()),
        regimen: query.regimen.first().filter(|_| kind == "regimen").map(|regimen| regimen.id()),
        approved,
        // of few uses the number itself
        tried: if rounded == 0 { tried } else { rounded },
        in_one_small_trial: small,
        worse,
        most_not_known: groups.not_known * 2 > tried,
        groups,
    }
}
