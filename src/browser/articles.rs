//! The articles' claims.

use wasm_bindgen::prelude::*;

use super::Explorer;
use super::views::text_object;
use crate::view;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("articles.d.ts");

#[wasm_bindgen]
impl Explorer {
    /// The articles' claims that a query asks for, with their verdicts.
    ///
    /// # Errors
    /// As for `list`.
    #[wasm_bindgen(unchecked_return_type = "ArticlesView")]
    pub fn articles(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
    ) -> Result<JsValue, JsValue> {
        text_object(&view::articles(&self.index, &self.known(query)?))
    }
}
