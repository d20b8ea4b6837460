//! The map: how many uses stand where between how much was tested and what was found, and how large the summaries are.

use std::cmp::{Ordering, Reverse};

use serde::Serialize;

use super::grade::Answers;
use super::group::GroupCounts;
use super::length::count;
use super::list::{Chip, chips};
use super::people::PeopleBehind;
use crate::dataset::Approval;
use crate::facets::{self, Candidate, all_hold};
use crate::grade::{Direction, Level, MIDDLING};
use crate::index::Index;
use crate::order::{sort_by, sort_by_key};
use crate::query::Query;

/// Levels at which something was compared fairly, most tested first.
const TESTED: [Level; 3] = [Level::Well, Level::Moderately, Level::Lightly];

/// Lines of names that a box has room for: all its uses, or fewer and how many more there are.
const LINES: usize = 3;

/// What was found, as the map tells results apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// People did better.
    Helped,
    /// Trials disagree, or it depends on the form.
    Differs,
    /// Little or no difference, or none that is clear.
    NoDifference,
    /// People did worse.
    Worse,
    /// Nobody can tell.
    TooUncertain,
}

impl Found {
    /// As results go elsewhere: better first, worse after no difference, then what nobody can tell.
    pub const ALL: [Self; 5] =
        [Self::Helped, Self::Differs, Self::NoDifference, Self::Worse, Self::TooUncertain];

    /// The id across the boundary.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Worse => "worse",
            Self::NoDifference => "no-difference",
            Self::Differs => "differs",
            Self::Helped => "helped",
            Self::TooUncertain => "too-uncertain",
        }
    }

    /// Where a result of a fair test stands.
    #[must_use]
    pub const fn of(direction: Direction) -> Self {
        match direction {
            Direction::MadeWorse | Direction::MadeWorseInOneSmallTrial => Self::Worse,
            Direction::LittleOrNoDifference | Direction::NoClearDifference => Self::NoDifference,
            Direction::DependsOnForm | Direction::Mixed => Self::Differs,
            Direction::Helped | Direction::HelpedInOneSmallTrial => Self::Helped,
            Direction::TooUncertain
            | Direction::ImprovedUncompared
            | Direction::MixedUncompared
            | Direction::NoImprovementUncompared
            | Direction::Unclear => Self::TooUncertain,
        }
    }
}

/// One use: a dot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Dot {
    /// Its id.
    pub id: &'static str,
    /// Its name, the short one where it has one.
    pub name: &'static str,
    /// It is approved somewhere.
    pub approved: bool,
    /// Its result is that of one small trial.
    pub hollow: bool,
}

/// A box, with what of a query leaves its uses and no others: the filters in force with these in their place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// Id of what was found, or of the result where there was no fair test.
    pub id: &'static str,
    /// Most people first, then by name.
    pub uses: Vec<Dot>,
    /// How many there are.
    pub count: u32,
    /// How many of them are named in the box.
    pub named: u32,
    /// How many more there are.
    pub more: u32,
    /// Id of how much was tested.
    pub strength: &'static str,
    /// Ids of the results that occur; of uses without a study none.
    pub direction: Vec<&'static str>,
}

/// The boxes of uses that were tested as much.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TestedRow {
    /// Id of how much.
    pub strength: &'static str,
    /// In all its boxes.
    pub count: u32,
    /// One for each of [`Found::ALL`]; without a fair test one for each result.
    pub cells: Vec<Cell>,
}

/// A use whose trials could be put together: a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SizeLine {
    /// Its id.
    pub id: &'static str,
    /// Its name, the short one where it has one.
    pub name: &'static str,
    /// With its summary.
    pub grade: Answers,
}

/// The summaries, those that found it best first, then by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sizes {
    /// Those that rest on 100 people or more.
    pub lines: Vec<SizeLine>,
    /// The others.
    pub smaller: Vec<SizeLine>,
    /// Uses with a treatment study and without a summary.
    pub without: u32,
}

/// Both pictures of what the filters leave, whatever was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceMap {
    /// Uses that the filters leave.
    pub total: u32,
    /// Of them with a treatment study.
    pub tried: u32,
    /// Of those in each group.
    pub groups: GroupCounts,
    /// Of those that helped, the ones where it was in one small trial.
    pub in_one_small_trial: u32,
    /// Filters that are on.
    pub chips: Vec<Chip>,
    /// Most tested first.
    pub tested: Vec<TestedRow>,
    /// Without a fair test.
    pub no_fair_test: TestedRow,
    /// Without a treatment study.
    pub no_study: Cell,
    /// The other picture.
    pub sizes: Sizes,
}

/// The map of what a query's filters leave.
#[must_use]
pub fn map(index: &Index, query: &Query) -> EvidenceMap {
    // a picture of all uses is no answer to what was typed, and its boxes open lists without it
    let query = Query { text: String::new(), ..query.clone() };
    let found = facets::search(index, &query);
    let chosen = query.bits();
    let mut left: Vec<&Candidate<'_>> =
        found.all.iter().filter(|candidate| all_hold(&chosen, &candidate.bits)).collect();
    sort_by(&mut left, |one, other| by_people(one, other));
    let mut groups = GroupCounts::default();
    let tried: Vec<_> =
        left.iter().copied().filter(|candidate| candidate.grade.level > Level::NotStudied).collect();
    for candidate in &tried {
        groups.add(candidate.grade.direction);
    }
    let small = |candidate: &&&Candidate<'_>| candidate.grade.direction == Direction::HelpedInOneSmallTrial;
    EvidenceMap {
        total: count(left.len()),
        tried: count(tried.len()),
        groups,
        in_one_small_trial: count(tried.iter().filter(small).count()),
        chips: chips(&query, &query),
        tested: TESTED.map(|level| tested(&left, level)).into(),
        no_fair_test: no_fair_test(&left),
        no_study: Cell { direction: Vec::new(), ..cell(&left, "no-study", Level::NotStudied, &|_| true) },
        sizes: sizes(&tried),
    }
}

/// Most people first, then by name, so that the order is total.
fn by_people(one: &Candidate<'_>, other: &Candidate<'_>) -> Ordering {
    PeopleBehind::most_first(&one.grade, &other.grade).then_with(|| by_name(one, other))
}

fn by_name(one: &Candidate<'_>, other: &Candidate<'_>) -> Ordering {
    let key = |candidate: &Candidate<'_>| candidate.entry.condition.id;
    one.entry.sort_name.cmp(&other.entry.sort_name).then_with(|| key(one).cmp(key(other)))
}

fn tested(left: &[&Candidate<'_>], level: Level) -> TestedRow {
    let own = |found: Found| cell(left, found.id(), level, &|direction| Found::of(direction) == found);
    row(level, Found::ALL.map(own).into())
}

fn row(level: Level, cells: Vec<Cell>) -> TestedRow {
    TestedRow { strength: level.id(), count: cells.iter().map(|cell| cell.count).sum(), cells }
}

/// One box for each result, the last of what none of the others holds.
fn no_fair_test(left: &[&Candidate<'_>]) -> TestedRow {
    const TOLD: [Direction; 3] =
        [Direction::ImprovedUncompared, Direction::MixedUncompared, Direction::NoImprovementUncompared];
    let told = TOLD.map(|result| cell(left, result.id(), Level::Barely, &|direction| direction == result));
    let rest = cell(left, Direction::Unclear.id(), Level::Barely, &|direction| !TOLD.contains(&direction));
    row(Level::Barely, told.into_iter().chain([rest]).collect())
}

fn cell(left: &[&Candidate<'_>], id: &'static str, level: Level, holds: &dyn Fn(Direction) -> bool) -> Cell {
    let own: Vec<_> = left
        .iter()
        .filter(|candidate| candidate.grade.level == level && holds(candidate.grade.direction))
        .collect();
    let occurs = |direction: &Direction| own.iter().any(|candidate| candidate.grade.direction == *direction);
    let named = if own.len() > LINES { LINES - 1 } else { own.len() };
    let dot = |candidate: &Candidate<'_>| Dot {
        id: candidate.entry.condition.id,
        name: name(candidate),
        approved: candidate.entry.condition.approval != Approval::OffLabel,
        hollow: matches!(
            candidate.grade.direction,
            Direction::HelpedInOneSmallTrial | Direction::MadeWorseInOneSmallTrial
        ),
    };
    Cell {
        id,
        strength: level.id(),
        direction: Direction::ALL.into_iter().filter(occurs).map(Direction::id).collect(),
        uses: own.iter().map(|candidate| dot(candidate)).collect(),
        count: count(own.len()),
        named: count(named),
        more: count(own.len().saturating_sub(named)),
    }
}

fn name(candidate: &Candidate<'_>) -> &'static str {
    let condition = candidate.entry.condition;
    condition.row_name().unwrap_or(condition.name)
}

fn sizes(tried: &[&Candidate<'_>]) -> Sizes {
    let mut by_size: Vec<_> = tried
        .iter()
        .copied()
        .filter_map(|candidate| candidate.grade.effect.as_ref().map(|summary| (candidate, summary)))
        .collect();
    sort_by(&mut by_size, |(one, _), (other, _)| by_name(one, other));
    sort_by_key(&mut by_size, |(_, summary)| Reverse(summary.g));
    let (large, small): (Vec<_>, Vec<_>) =
        by_size.into_iter().partition(|(_, summary)| summary.people >= MIDDLING);
    let line = |(candidate, _): (&Candidate<'_>, _)| SizeLine {
        id: candidate.entry.condition.id,
        name: name(candidate),
        grade: Answers::of(&candidate.grade, &candidate.entry.effects),
    };
    Sizes {
        without: count(tried.len().saturating_sub(large.len()).saturating_sub(small.len())),
        lines: large.into_iter().map(line).collect(),
        smaller: small.into_iter().map(line).collect(),
    }
}
