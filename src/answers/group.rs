//! Results that belong together at a glance: the four buttons under the first sentence.

use serde::Serialize;

use crate::facets::Tally;
use crate::grade::Direction;
use crate::query::{Facet, Query};

/// A group of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Better than the comparison.
    Helped,
    /// It differs by trial or by form.
    Differs,
    /// No clear difference, or worse.
    NoDifference,
    /// Nobody can tell yet.
    NotKnown,
}

impl Group {
    /// In the order in which the page shows them.
    pub const ALL: [Self; 4] = [Self::Helped, Self::Differs, Self::NoDifference, Self::NotKnown];

    /// The id across the boundary.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Helped => "helped",
            Self::Differs => "differs",
            Self::NoDifference => "no-difference",
            Self::NotKnown => "not-known",
        }
    }

    /// The group of a result.
    #[must_use]
    pub const fn of(direction: Direction) -> Self {
        match direction {
            Direction::Helped | Direction::HelpedInOneSmallTrial => Self::Helped,
            Direction::DependsOnForm | Direction::Mixed => Self::Differs,
            Direction::LittleOrNoDifference
            | Direction::NoClearDifference
            | Direction::MadeWorse
            | Direction::MadeWorseInOneSmallTrial => Self::NoDifference,
            Direction::TooUncertain
            | Direction::ImprovedUncompared
            | Direction::MixedUncompared
            | Direction::NoImprovementUncompared
            | Direction::Unclear => Self::NotKnown,
        }
    }

    /// Its results, in their order.
    pub fn directions(self) -> impl Iterator<Item = Direction> {
        Direction::ALL.into_iter().filter(move |direction| Self::of(*direction) == self)
    }
}

/// How many uses each group has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct GroupCounts {
    /// See [`Group::Helped`].
    pub helped: u32,
    /// See [`Group::Differs`].
    pub differs: u32,
    /// See [`Group::NoDifference`].
    pub no_difference: u32,
    /// See [`Group::NotKnown`].
    pub not_known: u32,
}

impl GroupCounts {
    /// Counts one use.
    pub fn add(&mut self, direction: Direction) {
        *match Group::of(direction) {
            Group::Helped => &mut self.helped,
            Group::Differs => &mut self.differs,
            Group::NoDifference => &mut self.no_difference,
            Group::NotKnown => &mut self.not_known,
        } += 1;
    }
}

/// A group as a button.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GroupView {
    /// Its id.
    pub id: &'static str,
    /// Ids of its results.
    pub directions: Vec<&'static str>,
    /// Uses that choosing it would leave.
    pub count: u32,
    /// It is what is chosen.
    pub selected: bool,
}

/// The four groups, with what each would leave.
#[must_use]
pub fn groups(tally: &Tally<{ Facet::ALL.len() }>, query: &Query) -> Vec<GroupView> {
    let place = Facet::ALL.into_iter().position(|facet| facet == Facet::Direction);
    let counts = place.and_then(|place| tally.counts.get(place));
    let view = |group: Group| {
        let directions: Vec<Direction> = group.directions().collect();
        let count = |direction: &Direction| {
            let value = Direction::ALL.into_iter().position(|known| known == *direction)?;
            counts?.get(value).copied()
        };
        GroupView {
            id: group.id(),
            count: directions.iter().filter_map(count).sum(),
            selected: query.direction.len() == directions.len()
                && directions.iter().all(|direction| query.direction.contains(direction)),
            directions: directions.into_iter().map(Direction::id).collect(),
        }
    };
    Group::ALL.map(view).into()
}
