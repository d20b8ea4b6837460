//! Words in, conditions out: which match, where, and why they stand where they stand.

mod find;
mod lexicon;
mod mark;
mod normalize;
mod number;
mod number_words;
mod rank;
mod recent;
mod scratch;
mod slip;
mod stop;
mod texts;
mod typed;
mod wanted;

pub use find::{Finder, Found};
pub use mark::{Range, marks};
pub use normalize::{Word, fold, words};
pub use number::Number;
pub use number_words::{SEVERAL, is_several};
pub use rank::{FieldKind, Hit, Rank, Reason};
pub use slip::Letters;
pub use stop::{is_kind_of_illness, is_negation, is_stop_word, is_weak_word};
pub use texts::{Indexing, Texts};
pub use typed::Typed;
pub use wanted::Closeness;
