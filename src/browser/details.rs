//! The details of the facts, which a page hands over once they have come.

use js_sys::JsString;
use wasm_bindgen::prelude::*;

use super::error::Failure;
use super::explorer::Explorer;
use crate::dataset::{DETAILS_BYTES, Refused, add_details, check_head};

/// Characters that hold its first line.
const HEAD: u32 = 20;

/// Characters that cross at once. A text that crosses whole takes three bytes a character on the way.
const PIECE: u32 = 1 << 13;
/// Of two halves of one character the first: the second belongs to it.
const FIRST_HALVES: std::ops::Range<f64> = 55_296.0..56_320.0;

/// A text, without more memory than it has bytes.
fn in_pieces(text: &JsString) -> String {
    let mut whole = String::with_capacity(DETAILS_BYTES);
    let mut from = 0;
    while from < text.length() {
        let to = from + PIECE;
        let to = if FIRST_HALVES.contains(&text.char_code_at(to - 1)) { to + 1 } else { to };
        whole.push_str(&String::from(text.substring(from, to)));
        from = to;
    }
    whole
}

#[wasm_bindgen]
impl Explorer {
    /// Takes the facts that lists and searches do not need. Once they are there they stay, for every explorer of this
    /// core.
    ///
    /// # Errors
    /// `wrong-type`, `damaged`, or `version-mismatch` where they belong to another core.
    #[wasm_bindgen(js_name = addDetails)]
    pub fn add_details(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    ) -> Result<(), JsValue> {
        let text: &JsString = text.dyn_ref().ok_or_else(|| Failure::wrong_type("text", "a string"))?;
        // memory that a core has once taken it keeps: so the beginning is read before all of it crosses
        check_head(&String::from(text.substring(0, HEAD))).map_err(Failure::refused)?;
        if text.length() as usize > DETAILS_BYTES {
            return Err(Failure::refused(Refused::Damaged).into());
        }
        add_details(in_pieces(text)).map_err(|refused| Failure::refused(refused).into())
    }
}
