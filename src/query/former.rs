//! Ids that a filter had before, and what they stand for today: they go on working in attributes, in queries and in
//! addresses that somebody kept, and the console says once what to write instead.

use super::Facet;

/// A former value of a facet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Former {
    /// The facet.
    pub facet: Facet,
    /// The id that it had.
    pub id: &'static str,
    /// The ids that stand for it today; none where nothing does.
    pub today: &'static [&'static str],
}

/// All of them. `mixed` and `unclear` are ids of today as well, and mean what they mean today. "Did not help" counted
/// verdicts; what is nearest to it are the results that rule out a noticeable benefit or found the opposite of one.
pub const FORMER: &[Former] = &[Former {
    facet: Facet::Direction,
    id: "did-not-help",
    today: &["little-or-no-difference", "no-clear-difference", "made-worse", "made-worse-in-one-small-trial"],
}];

/// What a facet's value was, where it is a former one.
#[must_use]
pub fn former(facet: Facet, id: &str) -> Option<&'static Former> {
    FORMER.iter().find(|former| former.facet == facet && former.id == id)
}
