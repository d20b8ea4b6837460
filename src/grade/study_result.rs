//! What one study found for one condition, worded from its own number where it has one, never from its verdict.

use super::rules::{Kind, NOTICED, kind};
use crate::dataset::{Against, EFFECTS, Effect, Finding, Role, Study};
use crate::effects::Estimate;

use super::finding_for;

/// What one study found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StudyResult {
    /// The whole interval is above none.
    Better(Against),
    /// The whole interval is below none.
    Worse(Against),
    /// The interval includes none, and half a standard deviation either way.
    TooSmall,
    /// The interval includes none and nothing noticeable.
    NoClearDifference,
    /// It has no number: its record's finding, of a trial or pooled record.
    Compared(Finding),
    /// The finding of a record without a fair comparison.
    Uncompared(Finding),
    /// It tested no treatment.
    NoTest(Finding),
}

/// The number of a study for a condition: the row that an editor chose, of the drug alone where there are two.
#[must_use]
pub fn weighed_effect(study: &Study, condition: &str) -> Option<&'static Effect> {
    let own = || {
        EFFECTS.iter().filter(|effect| {
            effect.study == study.row && effect.weigh && effect.g.is_some() && effect.condition == condition
        })
    };
    own().find(|effect| effect.isolates).or_else(|| own().next())
}

/// What a study found for a condition.
#[must_use]
pub fn study_result(study: &Study, condition: &str) -> StudyResult {
    let finding = finding_for(study, condition);
    let kind = match (study.role, kind(study.design)) {
        (Role::Laboratory | Role::Regulatory | Role::Guideline, _) | (Role::Efficacy, None) => {
            return StudyResult::NoTest(finding);
        }
        (_, kind) => kind,
    };
    if !study.retracted
        && let Some(effect) = weighed_effect(study, condition)
        && let Some((g, se)) = effect.g.zip(effect.se)
    {
        return of_number(Estimate { g: g.0, se: se.0 }, effect.against);
    }
    match (study.role, kind) {
        (Role::Efficacy, Some(Kind::Uncontrolled | Kind::Anecdotal)) => StudyResult::Uncompared(finding),
        _ => StudyResult::Compared(finding),
    }
}

fn of_number(estimate: Estimate, against: Against) -> StudyResult {
    let (low, high) = estimate.interval();
    if low > 0.0 {
        StudyResult::Better(against)
    } else if high < 0.0 {
        StudyResult::Worse(against)
    } else if low <= -NOTICED || high >= NOTICED {
        StudyResult::TooSmall
    } else {
        StudyResult::NoClearDifference
    }
}

impl StudyResult {
    /// The id across the boundary, that of the finding which it is nearest to.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Better(_) => Finding::Benefit.id(),
            Self::Worse(_) => Finding::Harm.id(),
            Self::TooSmall => Finding::Unclear.id(),
            Self::NoClearDifference => Finding::NoBenefit.id(),
            Self::Compared(finding) | Self::Uncompared(finding) | Self::NoTest(finding) => finding.id(),
        }
    }
}
