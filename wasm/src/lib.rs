//! The core of naltrexone-explorer as a WebAssembly module: what `browser` shows to JavaScript and nothing else.

#[cfg(target_arch = "wasm32")]
pub use naltrexone_explorer::browser::*;
