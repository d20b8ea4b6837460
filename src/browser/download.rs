//! Hands a text to the reader as a file.

use gloo::file::{Blob, ObjectUrl};
use gloo::timers::callback::Timeout;
use js_sys::JsString;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlAnchorElement;

use super::error::Failure;

/// How long the address of a file lives: longer than a browser takes to ask where to put it.
const KEPT_MS: u32 = 60_000;

/// Downloads a text, which stays a text of JavaScript, under a name. The link that does it is never part of a page, so nothing on the host's page
/// sees it or its click.
pub fn download(name: &str, media_type: &str, text: JsString) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or_else(|| Failure::unexpected("there is no page"))?;
    let url = ObjectUrl::from(Blob::new_with_options(text, Some(media_type)));
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Timeout::new(KEPT_MS, move || drop(url)).forget();
    Ok(())
}
