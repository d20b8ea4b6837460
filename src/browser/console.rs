//! What the core says on the browser's console and in its timeline.

use std::cell::RefCell;

/// Warnings beyond this many are dropped: a page that goes on giving new nonsense is told often enough.
const MOST: usize = 50;

/// Warnings, each said once however often its cause comes back.
#[derive(Debug, Default)]
pub struct Warnings {
    told: RefCell<Vec<String>>,
}

impl Warnings {
    /// Says it, unless it has been said.
    pub fn warn(&self, message: &str) {
        let Ok(mut told) = self.told.try_borrow_mut() else { return };
        if told.len() < MOST && !told.iter().any(|earlier| earlier == message) {
            told.push(message.to_owned());
            gloo::console::warn!(message);
        }
    }
}

/// A mark in the performance timeline; nothing where there is none (a worker, an old browser).
pub fn mark(name: &str) {
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        let _ = performance.mark(name);
    }
}
