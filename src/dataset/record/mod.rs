//! The records: what one row of each facts table holds once it is baked into the crate.
//!
//! The build script checks `facts/*.toml` and writes from them two texts, of which every text here is a slice;
//! opening a table copies none and cannot fail. What neither lists nor addresses need are no fields but methods, which
//! read their column when it is first asked for (`build/emit.rs` says which); `row` is the record's position in its
//! table. `read_at` (which pages were read) stays in the TOML: it is provenance for editors and does not ship.
//! Meanings of the fields: `facts/README.md`.

#![allow(missing_docs)] // what each field means stands once, in facts/README.md

mod drug;
mod evidence;
mod typed;

pub use drug::*;
pub use evidence::*;
pub use typed::*;
