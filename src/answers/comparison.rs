//! Two to four uses side by side, or one with its dose forms: each one's answer, on one axis.

use serde::Serialize;

use super::dose::{Dose, dose};
use super::form::{FormGrade, forms};
use super::grade::Answers;
use super::hurt::{Hurt, hurt};
use super::list::list;
use super::named::Named;
use crate::index::{Entry, Index};
use crate::query::{MOST_COMPARED, Query};

/// Uses that are offered at once.
const OFFERED: usize = 5;

/// One of the uses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Compared {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// A shorter name for a row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row_name: Option<&'static str>,
    /// Id of the approval.
    pub approval: &'static str,
    /// The approval in a few words, where the facts have them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_words: Option<&'static str>,
    /// The answer in 15 words.
    pub short: &'static str,
    /// The first of the dangers is likely to concern its readers.
    pub danger_applies: bool,
    /// Under the dose forms in force.
    pub grade: Answers,
    /// The dose of its trials.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dose: Option<Dose>,
    /// The gravest of what could hurt; none where all of the uses have the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hurt: Option<Hurt>,
}

/// The uses of a query side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// In the reader's order.
    pub uses: Vec<Compared>,
    /// There is no room for another.
    pub full: bool,
    /// Ids of the dose forms in force; none: all.
    pub scope: Vec<&'static str>,
    /// Of one use alone: each dose form apart, where two or more were studied.
    pub forms: Vec<FormGrade>,
    /// The gravest of what could hurt, where it is the same for all of the uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hurt: Option<Hurt>,
    /// Where there is none yet: some to begin with.
    pub suggestions: Vec<Named>,
}

/// The uses of a query side by side, under its dose forms.
#[must_use]
pub fn comparison(index: &Index, query: &Query) -> Comparison {
    let entries: Vec<&Entry> = query.compare.iter().filter_map(|id| index.entry(id)).collect();
    let mut uses: Vec<Compared> = entries.iter().map(|entry| compared(entry, query)).collect();
    let gravest = |one: &Compared| one.hurt.map(|line| (line.part, line.id));
    let first = uses.first().and_then(gravest);
    // of one use alone nothing is shared
    let shared = uses.len() > 1 && uses.iter().all(|one| gravest(one) == first);
    let hurt = uses.first().and_then(|one| one.hurt).filter(|_| shared);
    if shared {
        for one in &mut uses {
            one.hurt = None;
        }
    }
    Comparison {
        full: uses.len() >= MOST_COMPARED,
        scope: query.regimen.iter().map(|regimen| regimen.id()).collect(),
        forms: if let [only] = entries.as_slice() { forms(only) } else { Vec::new() },
        hurt,
        suggestions: if uses.is_empty() { addable(index, &Query::default()) } else { Vec::new() },
        uses,
    }
}

fn compared(entry: &Entry, query: &Query) -> Compared {
    let condition = entry.condition;
    let grade = entry.grade_for(&query.regimen);
    let usual = dose(entry, &grade);
    let lines = hurt(entry, &query.regimen, usual.map(|dose| dose.regimen));
    Compared {
        id: condition.id,
        name: condition.name,
        row_name: condition.row_name(),
        approval: condition.approval.id(),
        approval_words: condition.approval_words(),
        short: condition.short(),
        danger_applies: condition.danger_applies,
        grade: Answers::of(&grade, &entry.effects),
        dose: usual,
        hurt: lines.first().copied(),
    }
}

/// The uses that the words of a query name, without those that it compares already, the best match first; where they name
/// none, those that mention them; without words the first of the list.
#[must_use]
pub fn addable(index: &Index, query: &Query) -> Vec<Named> {
    // what is compared is no matter of the filters
    let asked = Query { text: query.text.clone(), ..Query::default() };
    let found = list(index, &asked, 0..OFFERED + MOST_COMPARED);
    let named = usize::try_from(found.mentioned_from).unwrap_or(usize::MAX);
    found
        .results
        .into_iter()
        .take(named)
        .filter(|row| !query.compare.contains(&row.id))
        .take(OFFERED)
        .map(|row| Named { id: row.id, name: row.name, row_name: row.row_name })
        .collect()
}

/// The ids to compare with one more added; where there is no room the first makes it.
pub(super) fn with(compared: &[&'static str], id: &'static str) -> Vec<&'static str> {
    let mut ids = compared.to_vec();
    if !ids.contains(&id) {
        ids.push(id);
    }
    ids.split_off(ids.len().saturating_sub(MOST_COMPARED))
}
