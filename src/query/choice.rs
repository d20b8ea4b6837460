//! Sorts and views.

/// The order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// By how the words match; what is in force where there are words and no other is asked for.
    Relevance,
    /// Most tested first.
    Strength,
    /// By name.
    Name,
    /// Most people behind the answer first.
    People,
    /// Newest study first.
    Newest,
    /// Helped first, then where it depends, no clear difference, worse, uncertain, no fair test.
    Direction,
}

impl Sort {
    /// In the order in which the page offers them.
    pub const ALL: [Sort; 6] =
        [Sort::Relevance, Sort::Strength, Sort::Direction, Sort::Name, Sort::People, Sort::Newest];

    /// The id across the boundary.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Sort::Relevance => "relevance",
            Sort::Strength => "strength",
            Sort::Name => "name",
            Sort::People => "people",
            Sort::Newest => "newest",
            Sort::Direction => "direction",
        }
    }
}

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The uses in order.
    #[default]
    List,
    /// The evidence map.
    Map,
    /// Summaries as lines on one axis: the map's other picture.
    Sizes,
    /// The same as a table.
    Table,
    /// Conditions, or dose forms of one condition, side by side.
    Compare,
    /// The articles' claims.
    Articles,
    /// The drug itself.
    Drug,
    /// One condition on one page of paper; a list where none is open.
    Sheet,
    /// How the answers come about: what was read, and how results are worked out.
    HowWeKnow,
}

impl View {
    /// All views.
    pub const ALL: [View; 9] = [
        View::List,
        View::Map,
        View::Sizes,
        View::Table,
        View::Compare,
        View::Articles,
        View::Drug,
        View::Sheet,
        View::HowWeKnow,
    ];

    /// The id across the boundary.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            View::List => "list",
            View::Map => "map",
            View::Sizes => "sizes",
            View::Table => "table",
            View::Compare => "compare",
            View::Articles => "articles",
            View::Drug => "drug",
            View::Sheet => "sheet",
            View::HowWeKnow => "how-we-know",
        }
    }
}
