//! From whatever JavaScript hands over to a raw query, field by field, so that a mistake can be named.

use std::ops::Range;

use js_sys::{Array, JsString, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::error::Failure;
use crate::query::{Facet, RawQuery};

/// Values that one list may hold: more than any facet has.
const LONGEST_LIST: u32 = 200;
/// Characters that are taken over the boundary: a surrogate pair each, and then some.
const LONGEST_STRING: u32 = 2 * 200;

/// A query, or none.
pub fn query(object: &JsValue) -> Result<RawQuery, Failure> {
    let mut raw = RawQuery::default();
    if object.is_undefined() || object.is_null() {
        return Ok(raw);
    }
    if !object.is_object() || Array::is_array(object) {
        return Err(Failure::wrong_type("query", "an object"));
    }
    raw.text = text_field(object, "text")?;
    for facet in Facet::ALL {
        let values = list_field(object, facet.id())?;
        if !values.is_empty() {
            raw.selections.push((facet, values));
        }
    }
    raw.sort = text_field(object, "sort")?;
    raw.view = text_field(object, "view")?;
    raw.condition = text_field(object, "condition")?;
    raw.topic = text_field(object, "topic")?;
    raw.compare = list_field(object, "compare")?;
    raw.verdict = list_field(object, "verdict")?;
    raw.literal = list_field(object, "literal")?;
    Ok(raw)
}

/// The positions of rows: all where nothing is said.
pub fn positions(object: &JsValue) -> Result<Range<usize>, Failure> {
    if object.is_undefined() || object.is_null() {
        return Ok(0..usize::MAX);
    }
    if !object.is_object() {
        return Err(Failure::wrong_type("rows", "an object"));
    }
    let from = position(object, "from")?.unwrap_or(0);
    let count = position(object, "count")?.unwrap_or(usize::MAX);
    Ok(from..from.saturating_add(count))
}

/// A whole number from 0.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // checked before
fn position(object: &JsValue, name: &str) -> Result<Option<usize>, Failure> {
    let Some(value) = field(object, name)? else { return Ok(None) };
    let is_position =
        |number: &f64| *number >= 0.0 && *number <= f64::from(u32::MAX) && number.fract() == 0.0;
    let number = value.as_f64().filter(is_position);
    number
        .map(|number| Some(number as usize))
        .ok_or_else(|| Failure::wrong_type(name, "a whole number from 0"))
}

/// A text; what is longer than anything that is read is cut before it crosses.
pub fn text(value: &JsValue, field: &str) -> Result<String, Failure> {
    let text: &JsString = value.dyn_ref().ok_or_else(|| Failure::wrong_type(field, "a string"))?;
    let text = if text.length() > LONGEST_STRING { text.substring(0, LONGEST_STRING) } else { text.clone() };
    Ok(text.into())
}

fn field(object: &JsValue, name: &str) -> Result<Option<JsValue>, Failure> {
    let value = Reflect::get(object, &name.into()).map_err(|_| Failure::unreadable(name))?;
    Ok((!value.is_undefined() && !value.is_null()).then_some(value))
}

fn text_field(object: &JsValue, name: &str) -> Result<Option<String>, Failure> {
    field(object, name)?.map(|value| text(&value, name)).transpose()
}

fn list_field(object: &JsValue, name: &str) -> Result<Vec<String>, Failure> {
    let Some(value) = field(object, name)? else { return Ok(Vec::new()) };
    let list: &Array = value.dyn_ref().ok_or_else(|| Failure::wrong_type(name, "a list of strings"))?;
    if list.length() > LONGEST_LIST {
        return Err(Failure::too_large(name, "200 values"));
    }
    let texts = list.iter().map(|value| value.as_string());
    texts.collect::<Option<_>>().ok_or_else(|| Failure::wrong_type(name, "a list of strings"))
}
