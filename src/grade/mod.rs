//! Studies in, a grade out: how much a condition was studied, and which way the studies point.
//!
//! A rule of thumb written down, not a GRADE assessment. Weights, thresholds and labels stand in `rules.rs`.
//! Sums are whole numbers, so the order of records cannot change a grade.

mod rules;
mod weighing;

pub use rules::{Direction, Kind, LARGE, Level, MIDDLING, kind};

use crate::dataset::{Finding, Regimen, Role, STUDIES, Status, Study};
use crate::order::sort_by_key;
use weighing::Weighing;

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

/// Findings among the records that were weighed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Found benefit.
    pub benefit: u32,
    /// Mixed results.
    pub mixed: u32,
    /// No better than the comparison.
    pub no_benefit: u32,
    /// Found harm.
    pub harm: u32,
    /// Not weighed.
    pub unclear: u32,
}

/// A condition's grade, with what lies behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grade {
    /// How much it was studied.
    pub level: Level,
    /// Which way the studies point.
    pub direction: Direction,
    /// Weighted mean in thousandths, -1000 to 1000; `None` when nothing could be weighed.
    pub score: Option<i32>,
    /// Harm makes up at least half of the negative weight.
    pub harm: bool,
    /// Pooled records that count.
    pub pooled: Tally,
    /// Randomised records that count.
    pub randomised: Tally,
    /// Uncontrolled records that count.
    pub uncontrolled: Tally,
    /// Anecdotal records that count.
    pub anecdotal: Tally,
    /// Of the records that give the direction.
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

/// Whether a record counts, leaving aside whose people it reports.
fn eligible(study: &Study, regimens: &[Regimen]) -> Result<Kind, LeftOut> {
    if study.role != Role::Efficacy {
        return Err(LeftOut::Role(study.role));
    }
    if study.status == Some(Status::Registered) {
        return Err(LeftOut::Registered);
    }
    let kind = kind(study.design).ok_or(LeftOut::Design)?;
    let asked_for = regimens.is_empty() || study.regimen.is_some_and(|regimen| regimens.contains(&regimen));
    if asked_for { Ok(kind) } else { Err(LeftOut::OtherRegimen) }
}

/// Grades one condition from `studies` (records that do not list it are passed over), from the given
/// `regimens` alone where any are given.
#[must_use]
pub fn grade<'a>(
    condition: &str,
    studies: impl IntoIterator<Item = &'a Study>,
    regimens: &[Regimen],
) -> Grade {
    let mut records: Vec<&Study> =
        studies.into_iter().filter(|study| study.conditions.contains(&condition)).collect();
    sort_by_key(&mut records, |study| study.row);
    let counts = |row: u16| records.iter().any(|study| study.row == row && eligible(study, regimens).is_ok());

    let mut weighing = Weighing::default();
    let mut counted = Vec::new();
    let mut left_out = Vec::new();
    for study in &records {
        let verdict = match (eligible(study, regimens), study.same_people_as) {
            (Ok(_), Some(main)) if counts(main) => Err(LeftOut::SamePeople),
            (verdict, _) => verdict,
        };
        match verdict {
            Ok(kind) => {
                counted.push(study.row);
                weighing.add(kind, study, finding_for(study, condition));
            }
            Err(why) => left_out.push((study.row, why)),
        }
    }
    weighing.finish(counted, left_out)
}
