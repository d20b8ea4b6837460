//! What the core says on the browser's console and in its timeline.

/// A warning.
pub fn warn(message: &str) {
    gloo::console::warn!(message);
}

/// A mark in the performance timeline; nothing where there is none (a worker, an old browser).
pub fn mark(name: &str) {
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        let _ = performance.mark(name);
    }
}
