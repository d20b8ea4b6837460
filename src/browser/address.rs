//! The page's address as the place where an explorer keeps its state: fragment and history.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{History, Window};

use super::console::Warnings;
use super::error::Failure;
use super::{object, read};
use crate::query::{Address, Query};

/// Under this name the place in a view stands in a history entry's state, beside whatever the host keeps there.
const STATE: &str = "nxPlace";

/// Keeps a query in the page's address while it lives. A fragment that belongs to the host page is left alone.
#[wasm_bindgen]
#[derive(Debug)]
pub struct DeepLinks {
    window: Window,
    warnings: Warnings,
    /// Stops listening when dropped.
    _listener: Option<EventListener>,
}

#[wasm_bindgen]
impl DeepLinks {
    /// Starts to listen. `moved` is called with a query and the place kept with it whenever the reader goes back
    /// or forward to an address that is ours, or writes one.
    ///
    /// # Errors
    /// `unexpected` outside a page.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "(query: Query, place: Place | undefined) => void")]
        moved: &Function,
    ) -> Result<DeepLinks, JsValue> {
        let window = web_sys::window().ok_or_else(|| Failure::unexpected("there is no page"))?;
        let moved = moved.clone();
        let here = window.clone();
        // before the page's own router, which may keep the page as it stands and put another one in its place
        let first = EventListenerOptions::run_in_capture_phase();
        let listener = EventListener::new_with_options(&window, "popstate", first, move |_| {
            let (query, _) = fragment(&here);
            if let Some(Ok(query)) = query.map(|query| object(&query)) {
                let place =
                    here.history().ok().and_then(|history| place(&history, STATE)).unwrap_or_default();
                // what the page does with it is its own affair
                let _ = moved.call2(&JsValue::UNDEFINED, &query, &place);
            }
        });
        Ok(Self { window, warnings: Warnings::default(), _listener: Some(listener) })
    }

    /// The query in the address; `undefined` where there is none, or the fragment is not ours.
    ///
    /// # Errors
    /// None that a caller can bring about.
    #[wasm_bindgen(unchecked_return_type = "Query | undefined")]
    pub fn read(&self) -> Result<JsValue, JsValue> {
        let (query, unknown) = fragment(&self.window);
        for sentence in &unknown {
            self.warnings.warn(sentence);
        }
        match query {
            Some(query) if query != Query::default() => object(&query),
            _ => Ok(JsValue::UNDEFINED),
        }
    }

    /// The place that is kept with the entry that the reader is on, if one is.
    #[wasm_bindgen(unchecked_return_type = "Place | undefined")]
    #[must_use]
    pub fn place(&self) -> JsValue {
        let stored = self.window.history().ok().and_then(|history| place(&history, STATE));
        stored.filter(|stored| !stored.is_null()).unwrap_or_default()
    }

    /// Writes a query into the address of the entry that the reader is on, and keeps a place with it where one is given.
    ///
    /// # Errors
    /// As for `Explorer.tidy`.
    pub fn replace(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Query")] query: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Place")] place: &JsValue,
    ) -> Result<(), JsValue> {
        let query = Query::read(&read::query(query)?).0;
        if let (Some(href), Ok(history)) = (self.href(&query), self.window.history()) {
            let here = history.state().unwrap_or_default();
            let place = (!place.is_undefined()).then_some(place);
            let state = self.state_at(&history, &href, place).unwrap_or(here);
            let _ = history.replace_state_with_url(&state, "", Some(&href));
        }
        Ok(())
    }

    /// Writes a query into the address as a new entry, and keeps with the one that is left the place to come back
    /// to, and with the new one `next`, which is no place yet. The new one carries what the host keeps in the one that
    /// is left: routers that find nothing of theirs in an entry do not return the page that it belongs to. Says whether
    /// there is a new entry.
    ///
    /// # Errors
    /// As for `Explorer.tidy`.
    pub fn push(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Query")] query: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Place | undefined")] left: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Place")] next: &JsValue,
    ) -> Result<bool, JsValue> {
        let query = Query::read(&read::query(query)?).0;
        let (Some(href), Ok(history)) = (self.href(&query), self.window.history()) else { return Ok(false) };
        // without a place, and yet known as ours: an entry of the host's may have an empty fragment as well
        let next = if next.is_undefined() { &JsValue::NULL } else { next };
        // no entry is made where the place to come back to cannot be kept
        let (Some(state), Some(fresh)) =
            (with_place(&history, STATE, left), self.state_at(&history, &href, Some(next)))
        else {
            return Ok(false);
        };
        let _ = history.replace_state(&state, "");
        Ok(history.push_state_with_url(&fresh, "", Some(&href)).is_ok())
    }

    /// One entry back.
    pub fn back(&self) {
        let _ = self.window.history().and_then(|history| history.back());
    }

    /// The address at which a query stands; `undefined` where the page's fragment is the host's own.
    ///
    /// # Errors
    /// As for `Explorer.tidy`.
    pub fn link(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Query")] query: &JsValue,
    ) -> Result<Option<String>, JsValue> {
        Ok(self.href(&Query::read(&read::query(query)?).0))
    }

    /// Where this query would stand; nothing where the fragment is the host's.
    fn href(&self, query: &Query) -> Option<String> {
        let location = self.window.location();
        let hash = location.hash().ok()?;
        if !hash.is_empty() && !Address::read(&hash).ours {
            return None;
        }
        let href = location.href().ok()?;
        let page = href.split('#').next().unwrap_or_default();
        let address = query.to_address();
        Some(if address.is_empty() { page.to_owned() } else { [page, "#", &address].concat() })
    }

    /// The state of the entry that the reader is on, for an entry with another fragment: what the host keeps there as the
    /// page's own address (Vue Router's `current`, swup's `url`, `as` of Next's older router) is that entry's.
    fn state_at(&self, history: &History, href: &str, place: Option<&JsValue>) -> Option<JsValue> {
        let state = match place {
            Some(place) => with_place(history, STATE, place)?,
            None => history.state().ok()?,
        };
        let Some(host) = state.dyn_ref::<Object>() else { return Some(state) };
        let page = href.split('#').next().unwrap_or_default();
        let fragment = href.get(page.len()..).unwrap_or_default();
        let root = self.window.location().pathname().is_ok_and(|path| path == "/");
        for name in Object::keys(host) {
            let Some(value) = Reflect::get(host, &name).ok().and_then(|value| value.as_string()) else {
                continue;
            };
            let address = value.split('#').next().unwrap_or_default();
            let is_path = address.starts_with('/') && (address.len() > 1 || root);
            if address == page || (is_path && page.ends_with(address)) {
                let _ = Reflect::set(host, &name, &[address, fragment].concat().into());
            }
        }
        // Next's router takes an entry with this mark for one that it made itself, and does not learn the new address;
        // without it, it adds what it needs
        let _ = Reflect::delete_property(host, &"__NA".into());
        Some(state)
    }

    /// So many entries back.
    #[wasm_bindgen(js_name = backBy)]
    pub fn back_by(&self, steps: u16) {
        let _ = self.window.history().and_then(|history| history.go_with_delta(-i32::from(steps)));
    }

    /// Marks the entry that the reader is on as one of ours, without a place: whoever comes back to it comes back to
    /// what the explorer showed, also from an address that a link of the page led to.
    pub fn claim(&self) {
        let Ok(history) = self.window.history() else { return };
        if place(&history, STATE).is_some_and(|stored| !stored.is_undefined()) {
            return;
        }
        if let Some(state) = with_place(&history, STATE, &JsValue::NULL) {
            let _ = history.replace_state(&state, "");
        }
    }
}

/// The query in the fragment, nothing where it is the host's, and what in it is unknown, in sentences.
fn fragment(window: &Window) -> (Option<Query>, Vec<String>) {
    let hash = window.location().hash().unwrap_or_default();
    let address = Address::read(&hash);
    if !address.ours {
        return (hash.is_empty().then(Query::default), Vec::new());
    }
    let (query, unknown) = Query::read(&address.query);
    let sentences = address.unknown.iter().chain(&unknown).map(|value| Failure::unknown_value(value).message);
    (Some(query), sentences.collect())
}

/// What an entry's state holds under a name.
pub(super) fn place(history: &History, name: &str) -> Option<JsValue> {
    Reflect::get(&history.state().ok()?, &name.into()).ok()
}

/// The entry's state with a place beside what the host keeps in it; nothing where what it keeps is no plain object, in
/// which there is no room for more.
pub(super) fn with_place(history: &History, name: &str, place: &JsValue) -> Option<JsValue> {
    let state = history.state().ok()?;
    let copy = Object::new();
    if !state.is_null() && !state.is_undefined() {
        if Object::get_prototype_of(&state) != Object::get_prototype_of(&copy) {
            return None;
        }
        let _ = Object::assign(&copy, state.unchecked_ref());
    }
    let _ = Reflect::set(&copy, &name.into(), place);
    Some(copy.into())
}
