//! Two to four conditions side by side, or one under its dose forms.

use wasm_bindgen::prelude::*;

use super::Explorer;
use super::views::text_object;
use crate::view;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("compare.d.ts");

#[wasm_bindgen]
impl Explorer {
    /// What a query asks to be compared, row by row.
    ///
    /// # Errors
    /// As for `list`.
    #[wasm_bindgen(unchecked_return_type = "Comparison")]
    pub fn compare(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
    ) -> Result<JsValue, JsValue> {
        text_object(&view::compare(&self.index, &self.known(query)?))
    }
}
