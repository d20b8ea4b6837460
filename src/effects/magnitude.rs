//! How large a standardised difference is, in words.

/// The words for a difference of so many standard deviations: Cohen's 0.2, 0.5 and 0.8 (Cochrane Handbook 15.5.3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Magnitude {
    /// Under 0.2.
    VerySmall,
    /// Under 0.5.
    Small,
    /// Under 0.8.
    Moderate,
    /// 0.8 and more.
    Large,
}

impl Magnitude {
    /// The id across the boundary.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::VerySmall => "very-small",
            Self::Small => "small",
            Self::Moderate => "moderate",
            Self::Large => "large",
        }
    }
}

/// The size of a difference of either sign, in standard deviations.
#[must_use]
pub fn magnitude(g: f64) -> Magnitude {
    match g.abs() {
        size if size < 0.2 => Magnitude::VerySmall,
        size if size < 0.5 => Magnitude::Small,
        size if size < 0.8 => Magnitude::Moderate,
        _ => Magnitude::Large,
    }
}
