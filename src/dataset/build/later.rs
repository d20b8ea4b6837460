//! Where the second text of the facts lies in the wasm: between these marks, by which `www/build/split.mjs` finds it
//! to put it into the second part of the core. They are control characters ("start of text", "end of text") around
//! a name, so no fact can hold them.

/// Before the text.
pub const BEGIN: &str = "\u{2}facts that come later\u{2}";
/// After it.
pub const END: &str = "\u{3}facts that come later\u{3}";
