//! The facets and their values.

use crate::dataset::{ARTICLES, Approval, Category, MECHANISMS, QuestionFacet, Regimen, UNCLEAR_MECHANISM};
use crate::grade::{Direction, Level};

/// The facets. [`Facet::ALL`] has them in the order in which the page shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Facet {
    /// Dose form.
    Regimen,
    /// How much it was tested.
    Strength,
    /// What the trials together found.
    Direction,
    /// Whether a regulator approved the use.
    Approval,
    /// Part of medicine.
    Category,
    /// How it may work.
    Mechanism,
    /// Which article mentions it.
    Article,
}

/// For each facet in the order of [`Facet::ALL`] one bit for each of its values, in the order of
/// [`Facet::values`].
pub type Bits = [u32; Facet::ALL.len()];

impl Facet {
    /// All seven, in the order in which the page shows them.
    pub const ALL: [Facet; 7] = [
        Facet::Category,
        Facet::Strength,
        Facet::Direction,
        Facet::Regimen,
        Facet::Approval,
        Facet::Mechanism,
        Facet::Article,
    ];

    /// The id across the boundary and in addresses.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Facet::Regimen => "regimen",
            Facet::Strength => "strength",
            Facet::Direction => "direction",
            Facet::Approval => "approval",
            Facet::Category => "category",
            Facet::Mechanism => "mechanism",
            Facet::Article => "article",
        }
    }

    /// Whether its values are worked out from the studies, and so change with the dose forms in force.
    #[must_use]
    pub const fn follows_grade(self) -> bool {
        match self {
            Self::Strength | Self::Direction => true,
            Self::Regimen | Self::Approval | Self::Category | Self::Mechanism | Self::Article => false,
        }
    }

    /// The filter that the words of a question may mean.
    #[must_use]
    pub const fn of_question(facet: QuestionFacet) -> Self {
        match facet {
            QuestionFacet::Approval => Self::Approval,
            QuestionFacet::Direction => Self::Direction,
            QuestionFacet::Strength => Self::Strength,
            QuestionFacet::Regimen => Self::Regimen,
            QuestionFacet::Category => Self::Category,
        }
    }

    /// Ids of its values, in the order in which the page shows them.
    #[must_use]
    pub fn values(self) -> Vec<&'static str> {
        match self {
            Facet::Regimen => Regimen::IDS.to_vec(),
            Facet::Strength => Level::ALL.map(Level::id).to_vec(),
            Facet::Direction => Direction::ALL.map(Direction::id).to_vec(),
            Facet::Approval => Approval::IDS.to_vec(),
            Facet::Category => Category::IDS.to_vec(),
            Facet::Mechanism => MECHANISMS.iter().map(|row| row.id).chain([UNCLEAR_MECHANISM]).collect(),
            Facet::Article => ARTICLES.iter().map(|row| row.id).collect(),
        }
    }

    /// One bit for each of its values of which something holds.
    pub fn bits(self, mut holds: impl FnMut(&'static str) -> bool) -> u32 {
        (0..).zip(self.values()).filter(|(_, id)| holds(id)).fold(0, |bits, (n, _)| bits | 1 << n)
    }
}
