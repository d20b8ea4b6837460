//! Tests of the boundary, run in a browser.
#![cfg(target_arch = "wasm32")]
