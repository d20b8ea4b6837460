//! The only module that knows a browser: `Explorer`, with queries in and answers out, and `DeepLinks`, which
//! keeps a query in the page's address.

mod address;
#[cfg(feature = "bench")]
mod bench;
mod console;
#[cfg(feature = "details-apart")]
mod details;
mod download;
mod error;
mod explorer;
mod history_entries;
mod plain;
mod read;
mod types;

use serde::Serialize;
use wasm_bindgen::JsValue;

use crate::query::Query;
pub use address::DeepLinks;
use console::Warnings;
use error::Failure;
pub use explorer::Explorer;
pub use history_entries::HistoryEntries;

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
