//! Thresholds and ids of the grade, with the reason for each. Words are the page's.

use crate::dataset::Design;

/// People at or above which a summary counts as resting on many. GRADE's rule of thumb for the number below which a
/// continuous outcome is imprecise (Guyatt et al., GRADE guidelines 6, J Clin Epidemiol 2011).
pub const LARGE: u32 = 400;
/// People from which one trial is no small one, and from which a small difference can be ruled out. Ours.
pub const MIDDLING: u32 = 100;
/// Standard deviations within which both ends of an interval must lie for "little or no difference". Ours: about what
/// the best tested use of the first facts shows as "helped".
pub const LITTLE: f64 = 0.3;
/// The same for "no clear difference": Cohen's medium difference (Cochrane Handbook 15.5.3.1), and the usual smallest
/// difference that people notice (Norman et al., Med Care 2003).
pub const NOTICED: f64 = 0.5;
/// The share of an interval's weight, in halves of the whole, that must come from results with a figure for "little or
/// no difference": one half. Ours.
pub(super) const FIGURES_OF_TWO: f64 = 1.0;
/// Heterogeneity in percent from which trials disagree whatever each of them says, and from which they do where one
/// is clear and another points elsewhere (I², Cochrane Handbook 10.10.2: 75 and 50 stand for considerable and
/// substantial).
pub(super) const DISAGREE: f64 = 75.0;
pub(super) const DISAGREE_WHERE_CLEAR: f64 = 50.0;
/// Trials that a published pooled record counts as where it does not say how many it rests on. Ours.
pub(super) const POOLED_TRIALS: u32 = 2;
/// Participants assumed for the weight of an uncontrolled record that states none. Ours.
pub(super) const UNKNOWN_PARTICIPANTS: u32 = 10;
/// Weights of uncontrolled records are square roots in thousandths.
pub(super) const WEIGHT_SCALE: u64 = 1_000_000;

/// How much it was tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// No treatment study.
    NotStudied,
    /// Only uncontrolled or anecdotal records.
    Barely,
    /// A randomised or pooled record; fewer people than [`MIDDLING`], or nothing that could be weighed.
    Lightly,
    /// The summary rests on [`MIDDLING`] people or more.
    Moderately,
    /// The summary rests on [`LARGE`] people or more.
    Well,
}

impl Level {
    /// Most first, as facets show them.
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
}

/// What the trials together found. The `Uncompared` values are those of [`Level::Barely`], where chance decided for
/// nobody who got what: they never share a label with a randomised result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// The whole interval is better than none, in two trials or more, or in [`MIDDLING`] people or more.
    Helped,
    /// It helped in one form, and in another it did not.
    DependsOnForm,
    /// The whole interval is better than none, in one trial of fewer people.
    HelpedInOneSmallTrial,
    /// The trials disagree.
    Mixed,
    /// The interval includes none, and more than a small difference is ruled out.
    LittleOrNoDifference,
    /// The interval includes none, and a noticeable difference is ruled out as far as trials without figures can.
    NoClearDifference,
    /// The whole interval is worse than none, in two trials or more, or in [`MIDDLING`] people or more.
    MadeWorse,
    /// The whole interval is worse than none, in one trial of fewer people.
    MadeWorseInOneSmallTrial,
    /// The interval includes none, and much else.
    TooUncertain,
    /// People got better, with no fair test.
    ImprovedUncompared,
    /// Some did, with no fair test.
    MixedUncompared,
    /// No change was seen, with no fair test.
    NoImprovementUncompared,
    /// Nothing that could be weighed, or no treatment study.
    Unclear,
}

impl Direction {
    /// In the order in which readers see them.
    pub const ALL: [Direction; 13] = [
        Direction::Helped,
        Direction::DependsOnForm,
        Direction::HelpedInOneSmallTrial,
        Direction::Mixed,
        Direction::LittleOrNoDifference,
        Direction::NoClearDifference,
        Direction::MadeWorse,
        Direction::MadeWorseInOneSmallTrial,
        Direction::TooUncertain,
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
            Direction::DependsOnForm => "depends-on-form",
            Direction::HelpedInOneSmallTrial => "helped-in-one-small-trial",
            Direction::Mixed => "mixed",
            Direction::LittleOrNoDifference => "little-or-no-difference",
            Direction::NoClearDifference => "no-clear-difference",
            Direction::MadeWorse => "made-worse",
            Direction::MadeWorseInOneSmallTrial => "made-worse-in-one-small-trial",
            Direction::TooUncertain => "too-uncertain",
            Direction::ImprovedUncompared => "improved-uncompared",
            Direction::MixedUncompared => "mixed-uncompared",
            Direction::NoImprovementUncompared => "no-improvement-uncompared",
            Direction::Unclear => "unclear",
        }
    }

    /// Whether beside a form that helped it makes the answer depend on the form.
    pub(super) const fn differs_from_helped(self) -> bool {
        matches!(
            self,
            Self::LittleOrNoDifference
                | Self::NoClearDifference
                | Self::Mixed
                | Self::MadeWorse
                | Self::MadeWorseInOneSmallTrial
        )
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

impl Kind {
    /// Whether chance decided who got what.
    #[must_use]
    pub const fn is_compared(self) -> bool {
        matches!(self, Self::Pooled | Self::Randomised)
    }
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
