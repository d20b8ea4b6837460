//! Sorts and views.

/// The order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// By how the words match; the default where there are words.
    Relevance,
    /// Most studied first; the default where there are none.
    Strength,
    /// By name.
    Name,
    /// Most people in randomised trials first.
    People,
    /// Newest study first.
    Newest,
}

impl Sort {
    /// In the order in which the page offers them.
    pub const ALL: [Sort; 5] = [Sort::Relevance, Sort::Strength, Sort::Name, Sort::People, Sort::Newest];

    /// The id across the boundary.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Sort::Relevance => "relevance",
            Sort::Strength => "strength",
            Sort::Name => "name",
            Sort::People => "people",
            Sort::Newest => "newest",
        }
    }

    /// In words.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Sort::Relevance => "Best match",
            Sort::Strength => "Most studied",
            Sort::Name => "Name",
            Sort::People => "Most people in trials",
            Sort::Newest => "Newest study",
        }
    }
}

/// What is shown when no condition is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Cards.
    #[default]
    List,
}

impl View {
    /// All views.
    pub const ALL: [View; 1] = [View::List];

    /// The id across the boundary.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            View::List => "list",
        }
    }
}
