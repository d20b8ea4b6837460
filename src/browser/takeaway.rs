//! What a reader takes away: files, the sheet for an appointment, what is printed, a link.

use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::error::Failure;
use super::views::text_object;
use super::{Explorer, download, read};
use crate::export::{self, Content, Format};
use crate::query::Query;
use crate::view;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("takeaway.d.ts");

#[wasm_bindgen]
impl Explorer {
    /// What may be taken away of what a query puts on screen, and how to cite it. `address`: where it stands.
    ///
    /// # Errors
    /// As for `list`.
    #[wasm_bindgen(unchecked_return_type = "Offer")]
    pub fn offer(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "string")] address: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let address = read::address(address)?;
        text_object(&export::offer(&self.index, &self.known(query)?, address.as_deref()))
    }

    /// What a query puts on screen, as a file.
    ///
    /// # Errors
    /// `unknown-value` for a format that there is not, or as for `list`.
    #[wasm_bindgen(unchecked_return_type = "ExportFile")]
    pub fn file(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Query")] query: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "FileFormat")] format: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let query = self.known(query)?;
        let format = known_format(format)?;
        let file = Object::new();
        let set = |name: &str, value: JsValue| Reflect::set(&file, &name.into(), &value);
        set("name", export::file_name(&query, format).into())?;
        set("mediaType", format.media_type().into())?;
        set("text", self.text(&query, format)?.into())?;
        Ok(file.into())
    }

    /// Hands the file to the reader, as a download.
    ///
    /// # Errors
    /// As for `file`; `unexpected` outside a page.
    pub fn save(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Query")] query: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "FileFormat")] format: &JsValue,
    ) -> Result<(), JsValue> {
        let query = self.known(query)?;
        let format = known_format(format)?;
        let text = self.text(&query, format)?;
        download::download(&export::file_name(&query, format), format.media_type(), text.into())
    }

    /// One page on a condition, to take to an appointment. `address`: where everything on the condition stands.
    ///
    /// # Errors
    /// `unknown-condition`, or as for `list`.
    #[wasm_bindgen(unchecked_return_type = "SheetView")]
    pub fn sheet(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "string")] address: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let id = read::text(id, "id")?;
        let query = self.known(query)?;
        let address = read::address(address)?;
        let entry = self.index.entry(&id).ok_or_else(|| Failure::unknown_condition(&id))?;
        text_object(&view::sheet(entry, &query, export::public(address.as_deref())))
    }

    /// What stands below a printed view: the studies behind it, the version of the facts, the address.
    ///
    /// # Errors
    /// As for `list`.
    #[wasm_bindgen(unchecked_return_type = "SourcesView")]
    pub fn sources(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "string")] address: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let query = self.known(query)?;
        let address = read::address(address)?;
        let address = export::public(address.as_deref());
        // a condition's view and its sheet show their studies themselves
        let studies = match export::taken(&self.index, &query) {
            export::Taken::Condition(_) => Vec::new(),
            export::Taken::Claims(claims) => export::behind(&self.index, &claims),
            taken => taken.studies(),
        };
        text_object(&view::sources(&studies, address))
    }
}

impl Explorer {
    fn text(&self, query: &Query, format: Format) -> Result<String, JsValue> {
        match export::content(&self.index, query, format) {
            Content::Text(text) => Ok(text),
            // the browser's own writer: another one would cost 18 kB
            Content::Json(records) => {
                let text = JSON::stringify_with_replacer_and_space(
                    &text_object(&records)?,
                    &JsValue::NULL,
                    &2.into(),
                )?;
                Ok([String::from(text).as_str(), "\n"].concat())
            }
        }
    }
}

fn known_format(format: &JsValue) -> Result<Format, Failure> {
    let id = read::text(format, "format")?;
    let known = Format::ALL.into_iter().find(|format| format.id() == id);
    known.ok_or_else(|| Failure::unknown_format(&id))
}
