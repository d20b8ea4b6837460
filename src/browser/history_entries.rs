//! Steps within a dialog as entries of the page's history: the browser's Back leads back over them, and the address stays
//! what it is.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::Window;

use super::address::{place, with_place};
use super::error::Failure;

/// Under this name a step stands in an entry's state, beside what the host and an explorer with addresses keep there.
const STEP: &str = "nxStep";

/// Entries that keep a place in a view.
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
        let window = web_sys::window().ok_or_else(|| Failure::unexpected("there is no page"))?;
        let moved = moved.clone();
        let here = window.clone();
        // before the page's own router, which may keep the page as it stands and put another one in its place
        let first = EventListenerOptions::run_in_capture_phase();
        let listener = EventListener::new_with_options(&window, "popstate", first, move |_| {
            let stored = here.history().ok().and_then(|history| place(&history, STEP)).unwrap_or_default();
            // what the page does with it is its own affair
            let _ = moved.call1(&JsValue::UNDEFINED, &stored);
        });
        Ok(Self { window, _listener: listener })
    }

    /// Makes a new entry with the address and the state of the one that is left, keeps with that one the place to come
    /// back to, and with the new one `next`, which is no place yet. Says whether there is a new entry.
    #[must_use]
    pub fn push(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Place")] left: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Place")] next: &JsValue,
    ) -> bool {
        let Ok(history) = self.window.history() else { return false };
        let (Some(state), Some(fresh)) = (with_place(&history, STEP, left), with_place(&history, STEP, next))
        else {
            return false;
        };
        let _ = history.replace_state(&state, "");
        history.push_state(&fresh, "").is_ok()
    }

    /// So many entries back.
    #[wasm_bindgen(js_name = backBy)]
    pub fn back_by(&self, steps: u16) {
        let _ = self.window.history().and_then(|history| history.go_with_delta(-i32::from(steps)));
    }
}
