//! The only module that knows a browser: `Explorer`, with queries in and answers out, and `DeepLinks`, which
//! keeps a query in the page's address.
//!
//! There are two cores while the page is drawn anew: `views` answers with view models in words, and with the feature
//! `answers` `explorer` answers with plain data.

mod address;
#[cfg(not(feature = "answers"))]
mod articles;
#[cfg(feature = "bench")]
mod bench;
#[cfg(not(feature = "answers"))]
mod compare;
mod console;
#[cfg(not(feature = "answers"))]
mod download;
#[cfg(not(feature = "answers"))]
mod drug;
mod error;
#[cfg(not(feature = "answers"))]
mod evidence_map;
#[cfg(feature = "answers")]
mod explorer;
#[cfg(feature = "answers")]
mod history_entries;
mod plain;
mod read;
#[cfg(not(feature = "answers"))]
mod takeaway;
#[cfg(not(feature = "answers"))]
mod timeline;
#[cfg(not(feature = "answers"))]
mod views;

use serde::Serialize;
use wasm_bindgen::JsValue;

use crate::query::Query;
pub use address::DeepLinks;
use console::Warnings;
use error::Failure;
#[cfg(feature = "answers")]
pub use explorer::Explorer;
#[cfg(feature = "answers")]
pub use history_entries::HistoryEntries;
#[cfg(not(feature = "answers"))]
pub use views::Explorer;

/// Smaller than the one of the standard library, and as fast.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// A query in which every value exists; former ones are said once on the console and taken as today's.
fn known(query: &JsValue, warnings: &Warnings) -> Result<Query, Failure> {
    let raw = read::query(query)?;
    let (query, unknown) = Query::read(&raw);
    for value in &unknown {
        let told = Failure::unknown_value(value);
        if value.former.is_none() {
            return Err(told);
        }
        warnings.warn(&told.message);
    }
    Ok(query)
}

/// An answer as a plain object.
#[allow(clippy::unnecessary_wraps)] // as what asks for it gives it on
fn object(answer: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(plain::object(answer))
}
