//! From a question to what answers it: which words name the drug, a use, a filter or a topic, and which rows of the
//! drug's tables answer.
//!
//! A reader who asks "is it safe with" a medicine asks for a row about the drug; who asks "does it work for" something
//! asks for a use. How questions are put stands in `facts/asking.toml`, what people type for rows in
//! `facts/also-typed.toml`: here is no word of any language and no medicine.

mod answer;
mod phrases;
mod question;
mod read;
mod rows;

pub use answer::{Answering, FoundBy, MOST_ANSWERS, Uses};
pub use phrases::NameKind;
pub use question::{InView, Named, Question};
pub use read::Reader;
pub use rows::{Part, Row, Rows};
