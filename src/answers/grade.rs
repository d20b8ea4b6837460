//! A grade as numbers: how much was tested, what the trials together found, how large that was, and what lies behind.

use serde::Serialize;

use super::length::count;
use crate::dataset::{Against, Basis, Design, Effect, Role, STUDIES, Study};
use crate::effects::magnitude;
use crate::grade::{Grade, LeftOut, Level, NotWeighed, Source, Summary, Tally};

/// What the trials together found, as one number; in whole thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SummaryView {
    /// Standardised difference, positive where the drug was better for the person.
    pub g: i32,
    /// Where its 95 % interval begins.
    pub low: i32,
    /// Where it ends.
    pub high: i32,
    /// Ids of how large `g`, `low` and `high` are; none where it rests on assumed risks alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sizes: Option<[&'static str; 3]>,
    /// Heterogeneity in whole percent.
    pub i2: u32,
    /// Trials behind it.
    pub trials: u32,
    /// People behind it.
    pub people: u32,
    /// At least one of its trials gave a figure; else all were taken as none.
    pub figures: bool,
    /// The drug was the only difference; else another came along.
    pub isolates: bool,
    /// Id of the published pooled record that stands for the trials.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pooled: Option<&'static str>,
}

impl SummaryView {
    fn of(summary: &Summary, figures: bool) -> Self {
        let Summary { g, low, high, i2, trials, people, isolates, source, .. } = *summary;
        let size = |thousandths: i32| magnitude(f64::from(thousandths) / 1000.0).id();
        let sizes = summary.magnitude.map(|whole| [whole.id(), size(low), size(high)]);
        let pooled = match source {
            Source::Trials => None,
            Source::Pooled(row) => STUDIES.get(usize::from(row)).and_then(|study| study.pooled_id),
        };
        Self { g, low, high, sizes, i2, trials, people, figures, isolates, pooled }
    }
}

/// Records of one kind: how many, their people, and how many of them state no number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TallyView {
    /// Records.
    pub records: u32,
    /// People in those that state a number.
    pub people: u32,
    /// Records that state none.
    pub unstated: u32,
}

impl TallyView {
    fn of(tally: Tally) -> Self {
        Self { records: tally.records, people: tally.people, unstated: tally.unstated }
    }

    fn and(self, other: Tally) -> Self {
        Self {
            records: self.records + other.records,
            people: self.people.saturating_add(other.people),
            unstated: self.unstated + other.unstated,
        }
    }
}

/// A grade's answers: what a row says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Answers {
    /// 0 to 4.
    pub level: u8,
    /// Id of what the trials together found.
    pub direction: &'static str,
    /// How large that was; none where nothing could be weighed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<SummaryView>,
    /// Randomised records that count.
    pub randomised: TallyView,
    /// Pooled records that count.
    pub pooled: TallyView,
    /// Records that count in which chance did not decide who got what.
    pub others: TallyView,
    /// Year of the newest record that counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub newest: Option<u16>,
    /// Nothing could be weighed because every trial compared the drug with another medicine.
    pub only_other_medicines: bool,
}

impl Answers {
    /// Of a grade, with the effects of its use.
    #[must_use]
    pub fn of(grade: &Grade, effects: &[&Effect]) -> Self {
        // not another dose, a mixed group or harms alone
        let unfair = |(study, why): &(u16, NotWeighed)| {
            let mut own = effects.iter().filter(|effect| effect.study == *study).peekable();
            *why == NotWeighed::NoFairComparison
                && own.peek().is_some()
                && own.all(|effect| effect.against == Against::Active)
        };
        let told =
            |row: u16| effects.iter().any(|effect| effect.row == row && effect.basis != Basis::TakenAsNone);
        let figures = grade.weighed.iter().any(|weighed| weighed.in_summary && told(weighed.effect));
        Self {
            level: grade.level.number(),
            direction: grade.direction.id(),
            summary: grade.effect.as_ref().map(|summary| SummaryView::of(summary, figures)),
            randomised: TallyView::of(grade.randomised),
            pooled: TallyView::of(grade.pooled),
            others: TallyView::of(grade.uncontrolled).and(grade.anecdotal),
            newest: grade.newest(),
            only_other_medicines: grade.effect.is_none()
                && grade.level == Level::Lightly
                && !grade.not_weighed.is_empty()
                && grade.not_weighed.iter().all(unfair),
        }
    }
}

/// A record that does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOutView {
    /// The study's id.
    pub id: &'static str,
    /// Id of the reason.
    pub why: &'static str,
}

/// Findings of the records without a fair test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FindingCounts {
    /// Saw improvement.
    pub benefit: u32,
    /// Some did.
    pub mixed: u32,
    /// Saw none.
    pub no_benefit: u32,
    /// Found harm.
    pub harm: u32,
    /// Could not tell.
    pub unclear: u32,
}

/// Records that count of which no page that was read showed something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Unconfirmed {
    /// How they were done.
    pub design: u32,
    /// How many people took part.
    pub participants: u32,
}

/// A grade with what lies behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FullGrade {
    /// See [`Answers`], as the fields that follow.
    pub level: u8,
    /// See [`Answers`].
    pub direction: &'static str,
    /// See [`Answers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<SummaryView>,
    /// See [`Answers`].
    pub randomised: TallyView,
    /// See [`Answers`].
    pub pooled: TallyView,
    /// See [`Answers`].
    pub others: TallyView,
    /// See [`Answers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub newest: Option<u16>,
    /// See [`Answers`].
    pub only_other_medicines: bool,
    /// Of the records without a fair test.
    pub findings: FindingCounts,
    /// What no page showed.
    pub unconfirmed: Unconfirmed,
    /// People in the largest pooled record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub largest_pooled: Option<u32>,
    /// Ids of the records that count, in order.
    pub counted: Vec<&'static str>,
    /// The others.
    pub left_out: Vec<LeftOutView>,
}

impl FullGrade {
    /// Of a grade, with the effects of its use.
    #[must_use]
    pub fn of(grade: &Grade, effects: &[&Effect]) -> Self {
        let counted: Vec<&Study> =
            grade.counted.iter().filter_map(|row| STUDIES.get(usize::from(*row))).collect();
        let lacking = |field: &str| {
            let those = counted.iter().filter(|study| study.unverified().contains(field));
            count(those.count())
        };
        let Answers { level, direction, summary, randomised, pooled, others, newest, only_other_medicines } =
            Answers::of(grade, effects);
        let analyses = counted.iter().filter(|study| study.design == Design::MetaAnalysis);
        let found = grade.findings;
        Self {
            level,
            direction,
            summary,
            randomised,
            pooled,
            others,
            newest,
            only_other_medicines,
            findings: FindingCounts {
                benefit: found.benefit,
                mixed: found.mixed,
                no_benefit: found.no_benefit,
                harm: found.harm,
                unclear: found.unclear,
            },
            unconfirmed: Unconfirmed { design: lacking("design"), participants: lacking("participants") },
            largest_pooled: analyses.filter_map(|study| study.participants).max(),
            counted: grade.counted_ids(),
            left_out: grade
                .left_out_ids()
                .into_iter()
                .map(|(id, why)| LeftOutView { id, why: left_out(why) })
                .collect(),
        }
    }
}

/// The id of a reason why a record does not count.
pub(super) const fn left_out(why: LeftOut) -> &'static str {
    match why {
        LeftOut::Role(Role::Safety) => "safety",
        LeftOut::Role(Role::Laboratory) => "laboratory",
        LeftOut::Role(Role::Regulatory) => "regulatory",
        LeftOut::Role(Role::Guideline) => "guideline",
        LeftOut::Role(Role::Efficacy) | LeftOut::Design => "design",
        LeftOut::Registered => "registered",
        LeftOut::OtherRegimen => "other-regimen",
        LeftOut::SamePeople => "same-people",
        LeftOut::Retracted => "retracted",
        LeftOut::AddOn => "add-on",
    }
}
