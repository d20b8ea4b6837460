//! Studies and their effects in, a grade out: how much a condition was tested, what the trials together found, and how
//! large that was.
//!
//! A rule of thumb written down, not a GRADE assessment. Thresholds stand in `rules.rs`. Records
//! are taken in the order of the facts, so the order in which they come cannot change a grade.

mod real_units;
mod records;
mod rules;
mod study_result;
mod together;
mod uncompared;

pub use real_units::said_in_real_units;
pub use records::grade;
pub use rules::{Direction, Kind, LARGE, LITTLE, Level, MIDDLING, NOTICED, kind};
pub use study_result::{StudyResult, study_result, weighed_effect};
pub use together::{Source, Summary};
pub use uncompared::Findings;

use crate::dataset::{Basis, Finding, Role, STUDIES, Study};
use crate::effects::Estimate;
use crate::order::sort_by_key;

/// Why a record of the condition does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// It is there for another purpose than testing the treatment.
    Role(Role),
    /// Registered, without results.
    Registered,
    /// A design that tests no treatment in people.
    Design,
    /// Another dose form than the ones asked for, or none named.
    OtherRegimen,
    /// Its people are already counted in another record.
    SamePeople,
    /// It was retracted.
    Retracted,
    /// Everybody had the drug or a shared medicine in some way: it tests something else.
    AddOn,
}

/// Records of one kind: how many, and their people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Records.
    pub records: u32,
    /// People in those that state a number.
    pub people: u32,
    /// Records that state none.
    pub unstated: u32,
}

/// A result that was made a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// Row of the study.
    pub study: u16,
    /// Row of the effect; it says how the number was worked out and what was assumed.
    pub effect: u16,
    /// The number.
    pub estimate: Estimate,
    /// Whether it went into the summary; else it is shown beside.
    pub in_summary: bool,
}

/// Why a randomised or pooled record that counts has no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotWeighed {
    /// No result of it stands in the facts as a number.
    NoResult,
    /// It was compared with another medicine, another dose or a mixed group, or only harms are told.
    NoFairComparison,
    /// Its result cannot be made one.
    Cannot(Basis),
}

impl NotWeighed {
    /// The id across the boundary.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NoResult => "no-result",
            Self::NoFairComparison => "no-fair-comparison",
            Self::Cannot(basis) => basis.id(),
        }
    }
}

/// A condition's grade, with what lies behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grade {
    /// How much it was tested.
    pub level: Level,
    /// What the trials together found.
    pub direction: Direction,
    /// How large that was; `None` where nothing could be weighed.
    pub effect: Option<Summary>,
    /// Results with a number, in order.
    pub weighed: Vec<Weighed>,
    /// Rows of the randomised and pooled records without one, in order, with the reason.
    pub not_weighed: Vec<(u16, NotWeighed)>,
    /// Pooled records that count.
    pub pooled: Tally,
    /// Randomised records that count.
    pub randomised: Tally,
    /// Uncontrolled records that count.
    pub uncontrolled: Tally,
    /// Anecdotal records that count.
    pub anecdotal: Tally,
    /// Of the uncontrolled and anecdotal records.
    pub findings: Findings,
    /// First and last year of the records that count.
    pub years: Option<(u16, u16)>,
    /// Rows of studies, in order.
    pub counted: Vec<u16>,
    /// Rows of studies with the reason, in order.
    pub left_out: Vec<(u16, LeftOut)>,
}

impl Grade {
    /// People in randomised records that count.
    #[must_use]
    pub const fn people(&self) -> u32 {
        self.randomised.people
    }

    /// Why a record does not count, where it does not.
    #[must_use]
    pub fn why_left_out(&self, study: &Study) -> Option<LeftOut> {
        self.left_out.iter().find(|(row, _)| *row == study.row).map(|(_, why)| *why)
    }

    /// Ids of the records that count, in order.
    #[must_use]
    pub fn counted_ids(&self) -> Vec<&'static str> {
        let mut ids: Vec<&str> =
            self.counted.iter().filter_map(|row| STUDIES.get(usize::from(*row))).map(Study::id).collect();
        sort_by_key(&mut ids, |id| *id);
        ids
    }

    /// Ids of the others, each with the reason, in order.
    #[must_use]
    pub fn left_out_ids(&self) -> Vec<(&'static str, LeftOut)> {
        let studies =
            self.left_out.iter().filter_map(|(row, why)| Some((STUDIES.get(usize::from(*row))?, *why)));
        let mut ids: Vec<(&str, LeftOut)> = studies.map(|(study, why)| (study.id(), why)).collect();
        sort_by_key(&mut ids, |(id, _)| *id);
        ids
    }

    /// Year of the newest record that counts.
    #[must_use]
    pub fn newest(&self) -> Option<u16> {
        self.years.map(|(_, to)| to)
    }
}

/// What a study found for one condition.
#[must_use]
pub fn finding_for(study: &Study, condition: &str) -> Finding {
    study.finding_by.iter().find(|(id, _)| *id == condition).map_or(study.finding, |(_, finding)| *finding)
}
