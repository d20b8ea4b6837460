//! Words in, conditions out: which match, where, and why they stand where they stand.

mod find;
mod kept;
mod lexicon;
mod mark;
mod normalize;
mod rank;
mod scratch;
mod slip;
mod stop;
mod texts;

pub use find::{Finder, Found, Typed};
pub use lexicon::Closeness;
pub use mark::{Range, marks};
pub use normalize::{Word, fold, words};
pub use rank::{FieldKind, Hit, Rank, Reason};
pub use stop::{is_stop_word, is_weak_word};
pub use texts::{Number, Texts};
