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

    /// In words.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Sort::Relevance => "Best match",
            Sort::Strength => "Most studied",
            Sort::Name => "Name",
            Sort::People => "Most people in trials",
            Sort::Newest => "Newest study",
            Sort::Direction => "Most helped first",
        }
    }
}

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Cards.
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
    /// Those that stand as tabs above every view. The table is the map's twin, the sheet is a condition's.
    pub const TABS: [View; 5] = [View::List, View::Map, View::Compare, View::Articles, View::Drug];

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

    /// In words.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            View::List => "List",
            View::Map => "Map",
            View::Sizes => "Sizes",
            View::Table => "Table",
            View::Compare => "Compare",
            View::Articles => "Articles",
            View::Drug => "About the drug",
            View::Sheet => "Sheet for an appointment",
            View::HowWeKnow => "How we know",
        }
    }
}
