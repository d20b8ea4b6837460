//! The grade in words: every label of its levels, its results and of one study's result.

use super::rules::{Direction, Level};
use super::study_result::StudyResult;
use crate::dataset::{Against, Finding};

impl Level {
    /// How much it was tested, standing alone: what the answer rests on, never "well studied".
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Level::Well => "400 people or more",
            Level::Moderately => "100 to 399 people",
            Level::Lightly => "Fewer people, or no figures",
            Level::Barely => "No fair test",
            Level::NotStudied => "No treatment study",
        }
    }
}

impl Direction {
    /// What the trials together found.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Direction::Helped => "Helped",
            Direction::DependsOnForm => "Depends on the form",
            Direction::HelpedInOneSmallTrial => "Helped in one small trial",
            Direction::Mixed => "Trials disagree",
            Direction::LittleOrNoDifference => "Little or no difference",
            Direction::NoClearDifference => "No clear difference; how large one could be is not known",
            Direction::MadeWorse => "Did worse than placebo",
            Direction::MadeWorseInOneSmallTrial => "Did worse than placebo in one small trial",
            Direction::TooUncertain => "Too uncertain to tell",
            Direction::ImprovedUncompared => "No fair test: people got better",
            Direction::MixedUncompared => "No fair test: some got better",
            Direction::NoImprovementUncompared => "No fair test: no change seen",
            Direction::Unclear => "Cannot tell",
        }
    }

    /// What a result says and does not say, in a sentence; the uncertain and the uncompared say it themselves.
    #[must_use]
    pub const fn note(self) -> &'static str {
        match self {
            Direction::Helped | Direction::HelpedInOneSmallTrial => {
                "The whole range of likely values is better than the comparison."
            }
            Direction::DependsOnForm => {
                "It helped in one dose form; in another it did not, or trials disagree."
            }
            Direction::Mixed => "The trials differ by more than chance would make them.",
            Direction::LittleOrNoDifference => "More than a small effect is ruled out.",
            Direction::NoClearDifference => {
                "A large effect is unlikely, but most of the trials gave no figures, so how large one could be is not known."
            }
            Direction::MadeWorse | Direction::MadeWorseInOneSmallTrial => {
                "The whole range of likely values is worse than the comparison."
            }
            Direction::TooUncertain => {
                "The trials are too few or too small: an effect that matters is as possible as none."
            }
            Direction::ImprovedUncompared
            | Direction::MixedUncompared
            | Direction::NoImprovementUncompared => {
                "Nobody was compared by chance with people who went without, so nobody can tell what the drug did."
            }
            Direction::Unclear => "No study gives a result that can be weighed.",
        }
    }
}

impl StudyResult {
    /// In words that say no more than such a study can.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Better(Against::NoTreatment) => "Better than no treatment",
            Self::Better(Against::UsualCare) => "Better than usual care",
            Self::Better(_) => "Better than placebo",
            Self::Worse(Against::NoTreatment) => "Worse than no treatment",
            Self::Worse(Against::UsualCare) => "Worse than usual care",
            Self::Worse(_) => "Worse than placebo",
            Self::TooSmall => "No clear difference, too small to rule one out",
            Self::NoClearDifference => "No clear difference",
            Self::Compared(Finding::NoBenefit) => "No difference found, no figures to weigh",
            Self::Uncompared(Finding::Benefit) => "Saw improvement",
            Self::Uncompared(Finding::NoBenefit) => "Saw no improvement",
            Self::Compared(finding) | Self::Uncompared(finding) => finding.label(),
            Self::NoTest(_) => "Not a test of treatment",
        }
    }
}
