//! Studies in, a grade out: how much a condition was studied, and which way the studies point.
//!
//! A rule of thumb written down, not a GRADE assessment. All weights, thresholds and labels stand here.
//! Sums are whole numbers, so the order of records cannot change a grade.

use crate::dataset::{Design, Finding, Regimen, Role, Status, Study};

/// People at or above which a body of evidence counts as large. GRADE's rule of thumb for the number below
/// which a continuous outcome is imprecise (Guyatt et al., GRADE guidelines 6, J Clin Epidemiol 2011).
pub const LARGE: u32 = 400;
/// People at or above which one trial or a few count as middling. Ours.
pub const MIDDLING: u32 = 100;
/// Participants assumed for the weight of a record that states none. Ours.
const UNKNOWN_PARTICIPANTS: u32 = 10;
/// Weights are square roots in thousandths.
const WEIGHT_SCALE: u64 = 1_000_000;

/// How much it was studied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Laboratory work at most.
    NotStudied,
    /// Only uncontrolled or anecdotal records.
    Barely,
    /// At least one randomised record.
    Lightly,
    /// Two randomised records with [`MIDDLING`] people in all, or one with as many, or a pooled record.
    Moderately,
    /// Two randomised records with [`LARGE`] people in all, or a pooled record with as many.
    Well,
}

impl Level {
    /// Strongest first, as facets show them.
    pub const ALL: [Level; 5] =
        [Level::Well, Level::Moderately, Level::Lightly, Level::Barely, Level::NotStudied];

    /// 0 to 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Level::NotStudied => 0,
            Level::Barely => 1,
            Level::Lightly => 2,
            Level::Moderately => 3,
            Level::Well => 4,
        }
    }

    /// The id of the facet value.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Level::NotStudied => "level-0",
            Level::Barely => "level-1",
            Level::Lightly => "level-2",
            Level::Moderately => "level-3",
            Level::Well => "level-4",
        }
    }

    /// In words, for the middle of a sentence.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Level::NotStudied => "not studied",
            Level::Barely => "barely studied",
            Level::Lightly => "lightly studied",
            Level::Moderately => "moderately studied",
            Level::Well => "well studied",
        }
    }
}

/// Which way the studies point. The `Uncompared` values are those of [`Level::Barely`], where nobody was
/// compared with anybody: they never share a label with a randomised result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Weighted mean of a third and up.
    Helped,
    /// Between the thirds.
    Mixed,
    /// Weighted mean of minus a third and down.
    DidNotHelp,
    /// A third and up, with nothing to compare with.
    ImprovedUncompared,
    /// Between the thirds, with nothing to compare with.
    MixedUncompared,
    /// Minus a third and down, with nothing to compare with.
    NoImprovementUncompared,
    /// Nothing left to weigh.
    Unclear,
}

impl Direction {
    /// In the order in which facets show them.
    pub const ALL: [Direction; 7] = [
        Direction::Helped,
        Direction::Mixed,
        Direction::DidNotHelp,
        Direction::ImprovedUncompared,
        Direction::MixedUncompared,
        Direction::NoImprovementUncompared,
        Direction::Unclear,
    ];

    /// The id across the boundary and of the facet value.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Direction::Helped => "helped",
            Direction::Mixed => "mixed",
            Direction::DidNotHelp => "did-not-help",
            Direction::ImprovedUncompared => "improved-uncompared",
            Direction::MixedUncompared => "mixed-uncompared",
            Direction::NoImprovementUncompared => "no-improvement-uncompared",
            Direction::Unclear => "unclear",
        }
    }

    /// In words.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Direction::Helped => "Helped",
            Direction::Mixed => "Mixed",
            Direction::DidNotHelp => "Did not help",
            Direction::ImprovedUncompared => "Improved, nothing to compare with",
            Direction::MixedUncompared => "Mixed, nothing to compare with",
            Direction::NoImprovementUncompared => "No improvement seen, nothing to compare with",
            Direction::Unclear => "Unclear",
        }
    }

    const fn uncompared(self) -> Self {
        match self {
            Direction::Helped => Direction::ImprovedUncompared,
            Direction::Mixed => Direction::MixedUncompared,
            Direction::DidNotHelp => Direction::NoImprovementUncompared,
            other => other,
        }
    }
}

/// What a design can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Figures of several trials taken together.
    Pooled,
    /// Chance decided who got what.
    Randomised,
    /// Treated and followed, nobody to compare with by chance.
    Uncontrolled,
    /// Single cases, surveys, reviews without pooled figures.
    Anecdotal,
}

/// The kind of a design; `None` for designs that never count.
#[must_use]
pub const fn kind(design: Design) -> Option<Kind> {
    match design {
        Design::MetaAnalysis => Some(Kind::Pooled),
        Design::Rct | Design::RctCrossover => Some(Kind::Randomised),
        Design::OpenLabel | Design::Cohort => Some(Kind::Uncontrolled),
        Design::CaseSeries | Design::CaseReport | Design::Survey | Design::SystematicReview => {
            Some(Kind::Anecdotal)
        }
        Design::Preclinical | Design::Guideline | Design::Label => None,
    }
}

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
    /// Its people are already counted in the record named.
    SamePeople(&'static str),
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
    /// Ids, in id order.
    pub counted: Vec<&'static str>,
    /// Ids with the reason, in id order.
    pub left_out: Vec<(&'static str, LeftOut)>,
}

impl Grade {
    /// People in randomised records that count.
    #[must_use]
    pub const fn people(&self) -> u32 {
        self.randomised.people
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
    records.sort_unstable_by_key(|study| study.id);
    let counts = |id: &str| records.iter().any(|study| study.id == id && eligible(study, regimens).is_ok());

    let mut weighing = Weighing::default();
    let mut counted = Vec::new();
    let mut left_out = Vec::new();
    for study in &records {
        let verdict = match (eligible(study, regimens), study.same_people_as) {
            (Ok(_), Some(main)) if counts(main) => Err(LeftOut::SamePeople(main)),
            (verdict, _) => verdict,
        };
        match verdict {
            Ok(kind) => {
                counted.push(study.id);
                weighing.add(kind, study, finding_for(study, condition));
            }
            Err(why) => left_out.push((study.id, why)),
        }
    }
    weighing.finish(counted, left_out)
}

/// Sums while the records of one condition go by.
#[derive(Default)]
struct Weighing {
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
    fn add(&mut self, kind: Kind, study: &Study, finding: Finding) {
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

    fn finish(self, counted: Vec<&'static str>, left_out: Vec<(&'static str, LeftOut)>) -> Grade {
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
