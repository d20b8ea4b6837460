//! The only module that knows a browser: `Explorer`, with queries in and view models out, and `DeepLinks`, which
//! keeps a query in the page's address.

mod address;
mod articles;
#[cfg(feature = "bench")]
mod bench;
mod compare;
mod console;
mod download;
mod drug;
mod error;
mod evidence_map;
mod read;
mod takeaway;
mod timeline;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::index::Index;
use crate::json::write_json;
use crate::query::Query;
use crate::view;
pub use address::DeepLinks;
use error::Failure;

/// Smaller than the one of the standard library, and as fast.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// The dataset, ready to ask. It never changes, so one serves any number of elements.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Explorer {
    index: Index,
    warnings: console::Warnings,
}

#[wasm_bindgen]
impl Explorer {
    /// Indexes the dataset.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        console::mark("nx-index-start");
        let explorer = Self { index: Index::new(), warnings: console::Warnings::default() };
        console::mark("nx-index-end");
        explorer
    }

    /// The list for a query, or for none: with all cards, or those of some positions.
    ///
    /// # Errors
    /// `wrong-type`, `too-large`, `unreadable` or `unknown-value`, naming the field.
    #[wasm_bindgen(unchecked_return_type = "ListView")]
    pub fn list(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Cards")] cards: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let query = self.known(query)?;
        object(&view::list(&self.index, &query, read::positions(cards)?))
    }

    /// Indexes what is searched, which the first search would do otherwise: for when nobody waits.
    pub fn warm(&self) {
        let _ = self.index.finder();
    }

    /// What stands around the view that a query asks for.
    ///
    /// # Errors
    /// As for `list`.
    #[wasm_bindgen(unchecked_return_type = "Frame")]
    pub fn frame(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
    ) -> Result<JsValue, JsValue> {
        object(&view::frame(&self.known(query)?))
    }

    /// Everything on one condition, graded under the query's dose forms.
    ///
    /// # Errors
    /// `unknown-condition`, or as for `list`.
    #[wasm_bindgen(unchecked_return_type = "ConditionView")]
    pub fn condition(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let id = read::text(id, "id")?;
        let query = self.known(query)?;
        let entry = self.index.entry(&id).ok_or_else(|| Failure::unknown_condition(&id))?;
        object(&view::condition(entry, &query))
    }

    /// Version, date and counts of the facts.
    ///
    /// # Errors
    /// None that a caller can bring about.
    #[wasm_bindgen(unchecked_return_type = "DatasetView")]
    pub fn dataset(&self) -> Result<JsValue, JsValue> {
        object(&view::dataset())
    }

    /// The query with what is unknown left out, each said once on the console: for attributes and addresses, in
    /// which anything may be written.
    ///
    /// # Errors
    /// `wrong-type`, `too-large` or `unreadable`.
    #[wasm_bindgen(unchecked_return_type = "Query")]
    pub fn tidy(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let raw = read::query(query)?;
        let (query, unknown) = Query::read(&raw);
        for value in &unknown {
            self.warnings.warn(&Failure::unknown_value(value).message);
        }
        query_object(&query)
    }
}

impl Explorer {
    /// A query in which every value exists; former ones are said once on the console and taken as today's.
    fn known(&self, query: &JsValue) -> Result<Query, Failure> {
        let raw = read::query(query)?;
        let (query, unknown) = Query::read(&raw);
        for value in &unknown {
            let told = Failure::unknown_value(value);
            if value.former.is_none() {
                return Err(told);
            }
            self.warnings.warn(&told.message);
        }
        Ok(query)
    }
}

/// A query as a plain object.
fn query_object(query: &Query) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    query.serialize(&serializer).map_err(|_| Failure::unexpected("a query that is no object").into())
}

#[wasm_bindgen]
extern "C" {
    /// As `js_sys::JSON::parse`, of a text that is the page's already.
    #[wasm_bindgen(js_namespace = JSON, catch)]
    fn parse(text: &JsValue) -> Result<JsValue, JsValue>;
}

/// A view model as a plain object: as a text, which the page's own parser takes apart.
fn object(view: &impl Serialize) -> Result<JsValue, JsValue> {
    let mut text = JsValue::from_str("");
    write_json(view, &mut |part| text = &text + &JsValue::from_str(part))
        .ok_or_else(|| Failure::unexpected("a view model that is no JSON"))?;
    parse(&text)
}
