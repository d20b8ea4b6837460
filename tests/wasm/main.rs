//! The boundary, from the outside of the wasm and in a browser: what comes back, and that nothing that is
//! handed over stops it from answering.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod answers;
mod bad_input;

use js_sys::Reflect;
use naltrexone_explorer::browser::Explorer;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);

/// Conditions in the facts.
const ALL: f64 = 118.0;

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap()
}

/// What an expression written in JavaScript comes to.
fn js(source: &str) -> JsValue {
    js_sys::eval(source).unwrap()
}

fn total(explorer: &Explorer, query: &JsValue) -> f64 {
    get(&explorer.list(query, &JsValue::UNDEFINED).unwrap(), "total").as_f64().unwrap()
}
