//! Who must not take it, warnings and interactions, the gravest first.

use serde::Serialize;

use super::products;
use crate::dataset::{CONTRAINDICATIONS, Contraindication, INTERACTIONS, Interaction, WARNINGS, Warning};
use crate::order::sort_by_key;
use crate::view::condition::{SourceView, sources};
use crate::view::words::{list, sentence};

/// Warnings that stand in a box on the label; the facts say so by severity or by `boxed = "yes"`.
const BOXED: &str = "boxed";

/// How grave a warning is, gravest first: the word in the facts, what a reader sees. Any other word comes last.
const GRAVITY: [(&str, &str); 4] = [
    (BOXED, "Boxed warning"),
    ("serious", "Serious"),
    ("moderate", "Moderate"),
    ("uncertain", "Not settled"),
];

/// How an interaction's severity begins, gravest first. Any other beginning comes last.
const INTERACTION_GRAVITY: [&str; 6] =
    ["must not be combined", "avoid", "dose limit", "dose change", "caution", "noted"];

/// A statement about safety.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Danger {
    /// Id.
    pub id: &'static str,
    /// Name.
    pub name: &'static str,
    /// Which forms it is about: "Tablet and Monthly injection".
    pub products: String,
    /// How grave, where a row says more of it than its group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<String>,
    /// In plain words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'static str>,
    /// A further word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'static str>,
    /// Where it was read.
    pub sources: Vec<SourceView>,
}

/// Statements that are equally grave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DangerGroup {
    /// The facts' word for it.
    pub id: &'static str,
    /// In words.
    pub label: String,
    /// In the order of the facts.
    pub rows: Vec<Danger>,
}

/// Who must not take it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MustNot {
    /// On labels now.
    pub current: Vec<Danger>,
    /// What heads those that are not.
    #[serde(rename = "formerLabel")]
    pub former_label: &'static str,
    /// No longer listed.
    pub former: Vec<Danger>,
}

/// Who must not take it, by whether labels still say so.
pub fn must_not() -> MustNot {
    let view = |row: &Contraindication| Danger {
        id: row.id,
        name: row.name,
        products: list(&products(row.products)),
        severity: None,
        text: row.detail,
        note: None,
        sources: sources(row.sources()),
    };
    let (former, current): (Vec<_>, Vec<_>) =
        CONTRAINDICATIONS.iter().partition(|row| row.current == Some(false));
    MustNot {
        current: current.into_iter().map(view).collect(),
        former_label: "No longer listed",
        former: former.into_iter().map(view).collect(),
    }
}

/// The warnings, gravest first.
pub fn warnings() -> Vec<DangerGroup> {
    let mut groups: Vec<DangerGroup> = Vec::new();
    for row in WARNINGS {
        let id = gravity(row);
        if let Some(group) = groups.iter_mut().find(|group| group.id == id) {
            group.rows.push(warning(row));
        } else {
            let label = gravity_label(id);
            groups.push(DangerGroup { id, label, rows: vec![warning(row)] });
        }
    }
    sort_by_key(&mut groups, |group| {
        GRAVITY.iter().position(|(id, _)| *id == group.id).unwrap_or(GRAVITY.len())
    });
    groups
}

/// The facts' word for how grave a warning is.
fn gravity(row: &Warning) -> &'static str {
    if row.boxed.is_some_and(|boxed| boxed.starts_with("yes")) { BOXED } else { row.severity }
}

fn gravity_label(id: &str) -> String {
    let known = GRAVITY.iter().find(|(known, _)| *known == id);
    known.map_or_else(|| sentence(id), |(_, label)| (*label).to_owned())
}

/// What a warning is where it stands by itself: "Boxed warning", "Warning: serious".
pub fn warning_label(row: &Warning) -> String {
    let id = gravity(row);
    let label = gravity_label(id);
    if id == BOXED { label } else { ["Warning: ", &label.to_ascii_lowercase()].concat() }
}

fn warning(row: &Warning) -> Danger {
    Danger {
        id: row.id,
        name: row.name,
        products: list(&products(row.products)),
        severity: row.boxed.filter(|boxed| *boxed != "yes").map(|boxed| match boxed.strip_prefix("no") {
            Some(since) => ["No boxed warning any more", since].concat(),
            None => ["Boxed warning: ", boxed].concat(),
        }),
        text: Some(row.detail),
        note: row.note,
        sources: sources(row.sources()),
    }
}

/// The interactions, gravest first.
pub fn interactions() -> Vec<Danger> {
    let mut rows: Vec<&Interaction> = INTERACTIONS.iter().collect();
    sort_by_key(&mut rows, |row| {
        let known = INTERACTION_GRAVITY.iter().position(|begins| row.severity.starts_with(begins));
        known.unwrap_or(INTERACTION_GRAVITY.len())
    });
    let view = |row: &Interaction| Danger {
        id: row.id,
        name: row.name,
        products: list(&products(row.products)),
        severity: Some(sentence(row.severity)),
        text: Some(row.effect),
        note: None,
        sources: sources(row.sources()),
    };
    rows.into_iter().map(view).collect()
}
