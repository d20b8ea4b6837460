//! Why one drug is tried in so many conditions: each way it may work, with the conditions that name it.

use serde::Serialize;

use crate::dataset::{Category, MECHANISMS, UNCLEAR_MECHANISM};
use crate::grade::Direction;
use crate::index::{Entry, Index};
use crate::order::{sort_by, sort_by_key};
use crate::view::words::{count, number};
use crate::view::{Answers, Labelled, answers, labelled};

const INTRO: &str = "The same few ideas about how it works are the reason it was tried in so many conditions. That an idea fits a condition is a reason to test it there, not evidence that it helps: the grades beside each name come from the studies alone.";

/// A condition that names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UseCondition {
    /// Id.
    pub id: &'static str,
    /// Name.
    pub name: &'static str,
    /// Over all dose forms.
    pub grade: Answers,
}

/// The conditions of one part of medicine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UseCategory {
    /// Part of medicine.
    pub category: Labelled,
    /// Most studied first.
    pub conditions: Vec<UseCondition>,
}

/// How many conditions point one way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UseTally {
    /// The direction's id.
    pub direction: &'static str,
    /// "Helped: 9".
    pub label: String,
    /// How many.
    pub count: usize,
}

/// One way it may work, and where it is named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Use {
    /// The mechanism's id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// How well established.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Labelled>,
    /// "46 conditions".
    pub count: String,
    /// How their grades fall.
    pub tally: Vec<UseTally>,
    /// By part of medicine.
    pub categories: Vec<UseCategory>,
}

/// Mechanism by condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Uses {
    /// What a shared mechanism says and what it does not.
    pub intro: &'static str,
    /// Every direction, to explain the symbols.
    pub legend: Vec<Labelled>,
    /// Named most often first, the unclear last.
    pub rows: Vec<Use>,
}

/// Every mechanism with the conditions that name it.
pub fn uses(index: &Index) -> Uses {
    let mut known: Vec<(usize, Use)> = MECHANISMS
        .iter()
        .map(|row| used(index, row.id, row.name, Some(labelled!(row.status))))
        .filter(|(named, _)| *named > 0)
        .collect();
    sort_by_key(&mut known, |(named, _)| std::cmp::Reverse(*named));
    let unclear = used(index, UNCLEAR_MECHANISM, "No clear explanation yet", None);
    known.extend(Some(unclear).filter(|(named, _)| *named > 0));
    let legend = Direction::ALL.map(|direction| labelled!(direction)).into();
    Uses { intro: INTRO, legend, rows: known.into_iter().map(|(_, row)| row).collect() }
}

fn used(index: &Index, id: &'static str, name: &'static str, status: Option<Labelled>) -> (usize, Use) {
    let mut entries: Vec<&Entry> =
        index.entries.iter().filter(|entry| entry.condition.mechanisms.contains(&id)).collect();
    sort_by(&mut entries, |a, b| {
        b.grade.level.cmp(&a.grade.level).then_with(|| a.sort_name.cmp(&b.sort_name))
    });
    let tally = Direction::ALL.iter().filter_map(|direction| {
        let pointing = entries.iter().filter(|entry| entry.grade.direction == *direction).count();
        let label = [direction.label(), ": ", &figure(pointing)].concat();
        (pointing > 0).then(|| UseTally { direction: direction.id(), label, count: pointing })
    });
    let categories = Category::ALL.iter().filter_map(|category| {
        let within = entries.iter().filter(|entry| entry.condition.category == *category);
        let conditions: Vec<_> = within.map(|entry| condition(entry)).collect();
        (!conditions.is_empty()).then(|| UseCategory { category: labelled!(category), conditions })
    });
    let named = entries.len();
    let row = Use {
        id,
        name,
        status,
        count: count(u32::try_from(named).unwrap_or(u32::MAX), "condition", "conditions"),
        tally: tally.collect(),
        categories: categories.collect(),
    };
    (named, row)
}

fn figure(value: usize) -> String {
    number(u32::try_from(value).unwrap_or(u32::MAX))
}

fn condition(entry: &Entry) -> UseCondition {
    let grade = answers(&entry.grade);
    UseCondition { id: entry.condition.id, name: entry.condition.name, grade }
}
