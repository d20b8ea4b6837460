//! Everything on the drug itself: safety first, then doses, what the body does with it, and how it may work.

mod answers;
mod dangers;
mod doses;
mod reading;
mod scale;
mod side_effects;
mod time_course;
mod uses;

use answers::{Beside, HelpView, QuestionView};
pub(super) use dangers::warning_label;
use dangers::{Danger, DangerGroup, MustNot};
use doses::Doses;
use side_effects::Effects;
use time_course::Course;
use uses::Uses;

use serde::Serialize;

use super::condition::{MechanismView, mechanism_view};
use crate::dataset::{ABOUT, FORMULATIONS, MECHANISMS, Mechanism};
use crate::index::Index;
use crate::order::sort_by_key;

/// A named piece of what is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Field {
    /// What it is.
    pub label: &'static str,
    /// As written.
    pub text: String,
}

/// The view about the drug.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DrugView {
    /// "About" and the drug's name.
    pub title: String,
    /// The first question of the facts says what the drug is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_short: Option<QuestionView>,
    /// Who must not take it.
    pub must_not: MustNot,
    /// Gravest first.
    pub warnings: Vec<DangerGroup>,
    /// Side effects.
    pub effects: Effects,
    /// Gravest first.
    pub interactions: Vec<Danger>,
    /// Forms and doses.
    pub doses: Doses,
    /// What the body does with it.
    pub course: Course,
    /// Best established first.
    pub mechanisms: Vec<MechanismView>,
    /// Mechanism by condition.
    pub uses: Uses,
    /// The related drug.
    pub beside: Beside,
    /// All other questions.
    pub questions: Vec<QuestionView>,
    /// Where to turn.
    pub help: Vec<HelpView>,
}

/// Everything on the drug.
#[must_use]
pub fn drug(index: &Index) -> DrugView {
    let mut questions = answers::questions();
    let in_short = if questions.is_empty() { None } else { Some(questions.remove(0)) };
    let mut mechanisms: Vec<&Mechanism> = MECHANISMS.iter().collect();
    sort_by_key(&mut mechanisms, |row| row.status);
    DrugView {
        title: ["About ", ABOUT.subject].concat(),
        in_short,
        must_not: dangers::must_not(),
        warnings: dangers::warnings(),
        effects: side_effects::effects(),
        interactions: dangers::interactions(),
        doses: doses::doses(),
        course: time_course::course(),
        mechanisms: mechanisms.into_iter().map(mechanism_view).collect(),
        uses: uses::uses(index),
        beside: answers::beside(),
        questions,
        help: answers::help(),
    }
}

/// A form's name up to its first comma or bracket: "Tablet", "Monthly injection".
pub(super) fn short_name(name: &'static str) -> &'static str {
    name.split([',', '(']).next().unwrap_or(name).trim_end()
}

/// The short names of forms.
pub(super) fn products(ids: &[&str]) -> Vec<String> {
    let forms = ids.iter().filter_map(|id| FORMULATIONS.iter().find(|form| form.id == *id));
    forms.map(|form| short_name(form.name).to_owned()).collect()
}
