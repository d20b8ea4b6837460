//! The core that answers in plain data: `Explorer`, with queries in and answers out.

use js_sys::{JsString, Object, Reflect, Uint16Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

use super::console::{Warnings, mark};
use super::error::Failure;
use super::{download, known, object, read};
use crate::answers;
use crate::dataset::details_are_there;
use crate::index::{Entry, Index};
use crate::query::Query;

/// The dataset, ready to ask. It never changes, so one serves any number of elements.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Explorer {
    index: Index,
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

    /// Tells this core from those of other builds.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn build(&self) -> String {
        env!("CORE_DIGEST").to_owned()
    }

    /// The first screen for a query, or for none: with all rows, or those of some positions.
    ///
    /// # Errors
    /// `wrong-type`, `too-large`, `unreadable` or `unknown-value`, naming the field.
    #[wasm_bindgen(unchecked_return_type = "List")]
    pub fn list(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Rows")] rows: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let query = self.known(query)?;
        let list = answers::list(&self.index, &query, read::positions(rows)?);
        let answer = object(&list)?;
        // some hundred numbers: one array is a tenth of the time of as many objects
        let counts = Uint16Array::from(list.counts.as_slice());
        let _ = Reflect::set(&answer, &"counts".into(), &counts);
        Ok(answer)
    }

    /// Does a piece of the indexing that the first search would do otherwise: for when nobody waits. Gives whether more
    /// is left.
    pub fn warm(&self) -> bool {
        self.index.warm()
    }

    /// Everything on one use, graded under the query's dose forms.
    ///
    /// # Errors
    /// `unknown-condition`, `details-missing`, or as for `list`.
    #[wasm_bindgen(unchecked_return_type = "Condition")]
    pub fn condition(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
    ) -> Result<JsValue, JsValue> {
        Self::complete()?;
        let (entry, query) = self.entry(id, query)?;
        object(&answers::condition(entry, &query))
    }

    /// The query's uses side by side, under its dose forms.
    ///
    /// # Errors
    /// `details-missing`, or as for `list`.
    #[wasm_bindgen(unchecked_return_type = "Comparison")]
    pub fn comparison(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
    ) -> Result<JsValue, JsValue> {
        Self::complete()?;
        object(&answers::comparison(&self.index, &self.known(query)?))
    }

    /// Uses that the query's words name and that it does not compare yet, the best match first.
    ///
    /// # Errors
    /// As for `list`.
    #[wasm_bindgen(unchecked_return_type = "Named[]")]
    pub fn addable(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
    ) -> Result<JsValue, JsValue> {
        object(&answers::addable(&self.index, &self.known(query)?))
    }

    /// What a sheet of paper on one use holds beyond `condition`.
    ///
    /// # Errors
    /// `unknown-condition`, `details-missing`, or as for `list`.
    #[wasm_bindgen(unchecked_return_type = "Sheet")]
    pub fn sheet(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
    ) -> Result<JsValue, JsValue> {
        Self::complete()?;
        let (entry, query) = self.entry(id, query)?;
        object(&answers::sheet(entry, &query))
    }

    /// The articles' claims that a query leaves, those that do not hold first.
    ///
    /// # Errors
    /// `details-missing`, or as for `list`.
    #[wasm_bindgen(unchecked_return_type = "Claims")]
    pub fn claims(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
    ) -> Result<JsValue, JsValue> {
        Self::complete()?;
        object(&answers::claims(&self.known(query)?))
    }

    /// Both pictures of what a query's filters leave, whatever its words are.
    ///
    /// # Errors
    /// As for `list`.
    #[wasm_bindgen(unchecked_return_type = "EvidenceMap")]
    pub fn map(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
    ) -> Result<JsValue, JsValue> {
        object(&answers::map(&self.index, &self.known(query)?))
    }

    /// The page about the drug that a query asks for: a topic, or the entry page.
    ///
    /// # Errors
    /// `details-missing`, or as for `list`.
    #[wasm_bindgen(unchecked_return_type = "DrugPage")]
    pub fn drug(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
    ) -> Result<JsValue, JsValue> {
        Self::complete()?;
        object(&answers::drug(&self.index, &self.known(query)?))
    }

    /// What is known of a medicine by its name: whatever else is typed is no error.
    ///
    /// # Errors
    /// `wrong-type` where it is no text; `details-missing`.
    #[wasm_bindgen(unchecked_return_type = "Medicine")]
    pub fn medicine(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] name: &JsValue,
    ) -> Result<JsValue, JsValue> {
        Self::complete()?;
        object(&answers::medicine(&self.index, &read::text(name, "name")?))
    }

    /// The records of what a query puts on screen, for files.
    ///
    /// # Errors
    /// `details-missing`, or as for `list`.
    #[wasm_bindgen(unchecked_return_type = "Records")]
    pub fn records(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Query")] query: &JsValue,
    ) -> Result<JsValue, JsValue> {
        Self::complete()?;
        object(&answers::records(&self.index, self.known(query)?))
    }

    /// Hands a text to the reader as a file.
    ///
    /// # Errors
    /// `wrong-type`; `unexpected` outside a page.
    pub fn save(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] name: &JsValue,
        #[wasm_bindgen(js_name = mediaType, unchecked_param_type = "string")] media_type: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    ) -> Result<(), JsValue> {
        let text: &JsString = text.dyn_ref().ok_or_else(|| Failure::wrong_type("text", "a string"))?;
        let (name, media_type) = (read::text(name, "name")?, read::text(media_type, "mediaType")?);
        download::download(&name, &media_type, text.clone())
    }

    /// How the facts came about, in numbers.
    ///
    /// # Errors
    /// None that a caller can bring about.
    #[wasm_bindgen(unchecked_return_type = "Method")]
    pub fn method(&self) -> Result<JsValue, JsValue> {
        object(&answers::method())
    }

    /// Version, date, counts and vocabulary of the facts.
    ///
    /// # Errors
    /// None that a caller can bring about.
    #[wasm_bindgen(unchecked_return_type = "Dataset")]
    pub fn dataset(&self) -> Result<JsValue, JsValue> {
        let dataset = answers::dataset();
        let answer = object(&dataset)?;
        let names = Object::new();
        for (id, name) in dataset.names {
            let _ = Reflect::set(&names, &id.into(), &name.into());
        }
        let _ = Reflect::set(&answer, &"names".into(), &names);
        Ok(answer)
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
        let (query, unknown) = Query::read(&read::query(query)?);
        for value in &unknown {
            self.warnings.warn(&Failure::unknown_value(value).message);
        }
        object(&query)
    }
}

impl Explorer {
    /// For a question that the details answer: no half of an answer.
    fn complete() -> Result<(), Failure> {
        if details_are_there() { Ok(()) } else { Err(Failure::details_missing()) }
    }

    fn known(&self, query: &JsValue) -> Result<Query, Failure> {
        known(query, &self.warnings)
    }

    /// A use by its id, and a query.
    #[inline(never)]
    fn entry(&self, id: &JsValue, query: &JsValue) -> Result<(&Entry, Query), Failure> {
        let id = read::text(id, "id")?;
        let query = self.known(query)?;
        let entry = self.index.entry(&id).ok_or_else(|| Failure::unknown_condition(&id))?;
        Ok((entry, query))
    }
}
