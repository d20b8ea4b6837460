//! Weights, thresholds and labels of the grade, with the reason for each.

use crate::dataset::Design;

/// People at or above which a body of evidence counts as large. GRADE's rule of thumb for the number below
/// which a continuous outcome is imprecise (Guyatt et al., GRADE guidelines 6, J Clin Epidemiol 2011).
pub const LARGE: u32 = 400;
/// People at or above which one trial or a few count as middling. Ours.
pub const MIDDLING: u32 = 100;
/// Participants assumed for the weight of a record that states none. Ours.
pub(super) const UNKNOWN_PARTICIPANTS: u32 = 10;
/// Weights are square roots in thousandths.
pub(super) const WEIGHT_SCALE: u64 = 1_000_000;

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

    /// In words, standing alone.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Level::NotStudied => "Not studied",
            Level::Barely => "Barely studied",
            Level::Lightly => "Lightly studied",
            Level::Moderately => "Moderately studied",
            Level::Well => "Well studied",
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

/// Which way the studies point. The `Uncompared` values are those of [`Level::Barely`], where chance decided for
/// nobody who got what: they never share a label with a randomised result. A few of those studies do compare, with
/// people who chose otherwise or came earlier, so their label cannot be that there was nothing to compare with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Weighted mean of a third and up.
    Helped,
    /// Between the thirds.
    Mixed,
    /// Weighted mean of minus a third and down.
    DidNotHelp,
    /// A third and up, with no fair comparison.
    ImprovedUncompared,
    /// Between the thirds, with no fair comparison.
    MixedUncompared,
    /// Minus a third and down, with no fair comparison.
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
            Direction::ImprovedUncompared => "Improved, no fair comparison",
            Direction::MixedUncompared => "Mixed, no fair comparison",
            Direction::NoImprovementUncompared => "No improvement seen, no fair comparison",
            Direction::Unclear => "Unclear",
        }
    }

    pub(super) const fn uncompared(self) -> Self {
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
