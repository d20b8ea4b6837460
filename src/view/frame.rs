//! What stands around every view: the safety line, the tabs, and what was picked to be compared.

use serde::Serialize;

use super::dataset::{Safety, safety};
use crate::dataset::CONDITIONS;
use crate::query::{MOST_COMPARED, Query, View};

/// A way to another view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Tab {
    /// Id of the view.
    pub id: &'static str,
    /// In words.
    pub label: &'static str,
    /// Whether it is the one in view.
    pub selected: bool,
}

/// A condition picked to be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Picked {
    /// Condition id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
}

/// What stands around every view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Frame {
    /// The safety line.
    pub safety: Safety,
    /// The views.
    pub tabs: Vec<Tab>,
    /// Picked to be compared, in the order in which they were.
    pub picked: Vec<Picked>,
    /// As many as may be picked are.
    pub full: bool,
}

/// What stands around the view that a query asks for.
#[must_use]
pub fn frame(query: &Query) -> Frame {
    let shown = match query.view {
        View::Table | View::Sizes => View::Map,
        View::Sheet | View::HowWeKnow => View::List,
        view => view,
    };
    let tab = |view: View| Tab { id: view.id(), label: view.label(), selected: view == shown };
    let name = |id: &&'static str| CONDITIONS.iter().find(|condition| condition.id == *id);
    let picked = query.compare.iter().filter_map(name);
    Frame {
        safety: safety(),
        tabs: View::TABS.into_iter().map(tab).collect(),
        picked: picked.map(|condition| Picked { id: condition.id, name: condition.name }).collect(),
        full: query.compare.len() >= MOST_COMPARED,
    }
}
