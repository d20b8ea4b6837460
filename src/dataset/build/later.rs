//! Where the second text of the facts lies in the wasm: it begins with this mark, by which `www/build/split.mjs` finds
//! it to put it into the second part of the core. Control characters ("start of text") stand around it, so no fact can
//! hold it.

/// Before the text.
pub const BEGIN: &str = "\u{2}facts that come later\u{2}";
