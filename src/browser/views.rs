//! The core that answers with view models: `Explorer`, with queries in and words out.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::console::{Warnings, mark};
use super::error::Failure;
use super::{known, read};
use crate::index::Index;
use crate::json::write_json;
use crate::query::Query;
use crate::view;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// The dataset, ready to ask. It never changes, so one serves any number of elements.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Explorer {
    pub(super) index: Index,
    warnings: Warnings,
}

#[wasm_bindgen]
impl Explorer {
    /// Indexes the dataset.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        mark("nx-index-start");
        let explorer = Self { index: Index::new(), warnings: Warnings::default() };
        mark("nx-index-end");
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
        text_object(&view::list(&self.index, &query, read::positions(cards)?))
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
        text_object(&view::frame(&self.known(query)?))
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
        text_object(&view::condition(entry, &query))
    }

    /// Version, date and counts of the facts.
    ///
    /// # Errors
    /// None that a caller can bring about.
    #[wasm_bindgen(unchecked_return_type = "DatasetView")]
    pub fn dataset(&self) -> Result<JsValue, JsValue> {
        text_object(&view::dataset())
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
        super::object(&query)
    }
}

impl Explorer {
    pub(super) fn known(&self, query: &JsValue) -> Result<Query, Failure> {
        known(query, &self.warnings)
    }
}

#[wasm_bindgen]
extern "C" {
    /// As `js_sys::JSON::parse`, of a text that is the page's already.
    #[wasm_bindgen(js_namespace = JSON, catch)]
    fn parse(text: &JsValue) -> Result<JsValue, JsValue>;
}

/// A view model as a plain object: as a text, which the page's own parser takes apart.
pub(super) fn text_object(view: &impl Serialize) -> Result<JsValue, JsValue> {
    let mut text = JsValue::from_str("");
    write_json(view, &mut |part| text = &text + &JsValue::from_str(part))
        .ok_or_else(|| Failure::unexpected("a view model that is no JSON"))?;
    parse(&text)
}
