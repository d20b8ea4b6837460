//! The evidence map, its table, and the card of one of its marks.

use wasm_bindgen::prelude::*;

use super::error::Failure;
use super::views::text_object;
use super::{Explorer, read};
use crate::export;
use crate::view;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("evidence_map.d.ts");

#[wasm_bindgen]
impl Explorer {
    /// The evidence map of a query for a width in CSS pixels at a base font of 16.
    ///
    /// # Errors
    /// As for `list`.
    #[wasm_bindgen(unchecked_return_type = "EvidenceMap")]
    pub fn map(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Query | undefined")] query: &JsValue,
        width: i32,
    ) -> Result<JsValue, JsValue> {
        text_object(&view::evidence_map(&self.index, &self.known(query)?, width))
    }

    /// The map as an SVG document that stands by itself, on white paper, with its legend and where it comes from.
    ///
    /// # Errors
    /// As for `list`.
    #[wasm_bindgen(js_name = mapSvg)]
    pub fn map_svg(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
    ) -> Result<String, JsValue> {
        Ok(export::svg(&self.index, &self.known(query)?))
    }

    /// The same as a table of the results.
    ///
    /// # Errors
    /// As for `list`.
    #[wasm_bindgen(unchecked_return_type = "EvidenceTable")]
    pub fn table(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
    ) -> Result<JsValue, JsValue> {
        text_object(&view::evidence_table(&self.index, &self.known(query)?))
    }

    /// The card of one condition, graded under the query's dose forms.
    ///
    /// # Errors
    /// `unknown-condition`, or as for `list`.
    #[wasm_bindgen(unchecked_return_type = "Card")]
    pub fn card(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let id = read::text(id, "id")?;
        let query = self.known(query)?;
        let entry = self.index.entry(&id).ok_or_else(|| Failure::unknown_condition(&id))?;
        text_object(&view::card_of(entry, &query))
    }
}
