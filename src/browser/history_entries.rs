//! Steps within a dialog as entries of the page's history: the browser's Back leads back over them, and the address stays
//! what it is.

use gloo::events::EventListener;
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Window;

use super::address::{STATE, place, with_place};

/// Entries that keep a place in a view, beside whatever the host keeps in its own.
#[wasm_bindgen]
#[derive(Debug)]
pub struct HistoryEntries {
    window: Window,
    /// Stops listening when dropped.
    _listener: EventListener,
}

#[wasm_bindgen]
impl HistoryEntries {
    /// Starts to listen. `moved` is called with the place that is kept with the entry that the reader has come to;
    /// `undefined` where none is.
    ///
    /// # Errors
    /// `unexpected` outside a page.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "(place: Place | undefined) => void")] moved: &Function,
    ) -> Result<HistoryEntries, JsValue> {
        let window =
            web_sys::window().ok_or_else(|| super::error::Failure::unexpected("there is no page"))?;
        let moved = moved.clone();
        let here = window.clone();
        let listener = EventListener::new(&window, "popstate", move |_| {
            let kept = here.history().ok().and_then(|history| place(&history));
            let kept = kept.filter(|kept| !kept.is_null()).unwrap_or_default();
            // what the page does with it is its own affair
            let _ = moved.call1(&JsValue::UNDEFINED, &kept);
        });
        Ok(Self { window, _listener: listener })
    }

    /// Makes a new entry with the address of the one that is left, and keeps with that one the place to come back to.
    /// Says whether there is a new entry.
    #[must_use]
    pub fn push(&self, #[wasm_bindgen(unchecked_param_type = "Place")] left: &JsValue) -> bool {
        let Ok(history) = self.window.history() else { return false };
        let Some(state) = with_place(&history, left) else { return false };
        let _ = history.replace_state(&state, "");
        // without a place, and yet known as ours
        let fresh = Object::new();
        let _ = Reflect::set(&fresh, &STATE.into(), &JsValue::NULL);
        history.push_state(&fresh, "").is_ok()
    }

    /// So many entries back.
    pub fn back(&self, steps: u16) {
        let _ = self.window.history().and_then(|history| history.go_with_delta(-i32::from(steps)));
    }
}
