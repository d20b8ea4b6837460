//! The facts, as `const` tables.
//!
//! To change a fact, edit a file in `facts/` (its `README.md` says what each field means) and build: a mistake
//! is reported as `path:line: what is wrong; what is allowed`, all of them at once. What may be written where is
//! in `vocabulary.rs` (closed lists) and `build/schema.rs` (fields); the rules across records are in
//! `validate.rs`. `build.rs` writes the tables that are included here.

mod record;
mod vocabulary;

pub use record::*;
pub use vocabulary::*;

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
