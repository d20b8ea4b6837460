//! The drug's view across the boundary.

use wasm_bindgen::prelude::*;

use super::Explorer;
use super::views::text_object;
use crate::view;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("drug.d.ts");

#[wasm_bindgen]
impl Explorer {
    /// Everything on the drug itself: safety, doses, time course, side effects, mechanisms, questions, help.
    ///
    /// # Errors
    /// None that a caller can bring about.
    #[wasm_bindgen(unchecked_return_type = "DrugView")]
    pub fn drug(&self) -> Result<JsValue, JsValue> {
        text_object(&view::drug(&self.index))
    }
}
