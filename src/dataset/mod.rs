//! The facts, as tables.
//!
//! To change a fact, edit a file in `facts/` (its `README.md` says what each field means) and build: a mistake
//! is reported as `path:line: what is wrong; what is allowed`, all of them at once. What may be written where is
//! in `vocabulary.rs` (closed lists) and `build/schema.rs` (fields); the rules across records are in
//! `validate.rs`. `build.rs` writes two texts and the tables that are read
//! out of them, each when it is first asked for; `column.rs` says how.

mod column;
mod details;
mod digest;
mod lines;
mod record;
mod rows;
mod usual_id;
mod vocabulary;

pub use details::*;
pub use lines::Lines;
pub use record::*;
pub use rows::Rows;
pub use tables::*;
pub use vocabulary::*;

/// Written by the build script.
#[allow(clippy::unreadable_literal, clippy::wildcard_imports)] // starts of columns
mod tables {
    use std::sync::LazyLock;

    use super::column::Column;
    use super::lines::Lines;
    use super::record::*;
    use super::rows::{Cells, Rows};
    use super::vocabulary::*;

    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}
