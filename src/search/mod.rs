//! Words in, conditions out: which match, where, and why they stand where they stand.

mod matcher;
mod normalize;
mod rank;

pub use matcher::{Closeness, FieldMatch, Range, matches};
pub use normalize::{Word, words};
pub use rank::{Hit, Reason, best};
