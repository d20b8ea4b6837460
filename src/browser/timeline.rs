//! A condition's studies over time.

use wasm_bindgen::prelude::*;

use super::error::Failure;
use super::views::text_object;
use super::{Explorer, read};
use crate::view;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("timeline.d.ts");

#[wasm_bindgen]
impl Explorer {
    /// The chart of a condition's studies over time, for a drawing of some width in CSS pixels; `null` where
    /// there are fewer than two.
    ///
    /// # Errors
    /// `unknown-condition`, or as for `list`.
    #[wasm_bindgen(unchecked_return_type = "Timeline | null")]
    pub fn timeline(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Query")] query: &JsValue,
        width: u32,
    ) -> Result<JsValue, JsValue> {
        let id = read::text(id, "id")?;
        let query = self.known(query)?;
        let entry = self.index.entry(&id).ok_or_else(|| Failure::unknown_condition(&id))?;
        text_object(&view::timeline(entry, &query, width))
    }
}
