//! One use in the list: its answer, and what of it matched.

use serde::Serialize;

use super::form::FormGrade;
use super::grade::Answers;
use super::length::utf16;
use super::people::PeopleBehind;
use crate::dataset::Regimen;
use crate::facets::{Candidate, Candidates};
use crate::index::Field;
use crate::search::{FieldKind, Reason, marks};

/// A stretch of text to mark. Ranges are in UTF-16 code units, as JavaScript counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Match {
    /// Id of the field's kind.
    pub field: &'static str,
    /// What the ranges belong to.
    pub text: &'static str,
    /// Start and end of each.
    pub ranges: Vec<(u32, u32)>,
}

/// One use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// A shorter name for a row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row_name: Option<&'static str>,
    /// Id of the part of medicine.
    pub category: &'static str,
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
    /// How many people that rests on.
    pub people: PeopleBehind,
    /// Under the form that the words speak of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<FormGrade>,
    /// What to mark.
    pub matches: Vec<Match>,
    /// Id of why it stands where it stands; `all` where nothing was searched.
    pub reason: &'static str,
}

/// A use that the words match; `form`: the one that they speak of.
#[must_use]
pub fn row(candidate: &Candidate<'_>, found: &Candidates<'_>, form: Option<Regimen>) -> Row {
    let entry = candidate.entry;
    let condition = entry.condition;
    let field = candidate.hit.and_then(|hit| entry.field(hit.field?));
    Row {
        id: condition.id,
        name: condition.name,
        row_name: condition.row_name(),
        category: condition.category.id(),
        approval: condition.approval.id(),
        approval_words: condition.approval_words(),
        short: condition.short(),
        danger_applies: condition.danger_applies,
        grade: Answers::of(&candidate.grade, &entry.effects),
        people: PeopleBehind::of(&candidate.grade),
        form: form.map(|form| FormGrade::of(entry, form)),
        matches: matches(candidate, field, found),
        reason: candidate.hit.map_or("all", |hit| hit.rank.reason.id()),
    }
}

/// What to mark: the name, and the field that gave the reason; of a longer text the sentence in which the words stand.
fn matches(candidate: &Candidate<'_>, reason: Option<Field>, found: &Candidates<'_>) -> Vec<Match> {
    let Some(hit) = candidate.hit else { return Vec::new() };
    let name = Field { kind: FieldKind::Name, text: candidate.entry.condition.name };
    let reason = reason.filter(|field| field.kind != FieldKind::Name);
    let marked = |field: Field| {
        let ranges = marks(&found.typed, field.text, found.forgiven);
        let first = ranges.first()?.start;
        let text = if field.kind == FieldKind::Text { sentence_at(field.text, first) } else { field.text };
        // of the sentence alone, so that the ranges are its own
        let ranges = marks(&found.typed, text, found.forgiven);
        let ranges: Vec<_> = ranges.into_iter().map(|range| utf16(text, range.start, range.end)).collect();
        (!ranges.is_empty()).then_some(Match { field: field.kind.id(), text, ranges })
    };
    // a name that a slip was forgiven in, or that is said otherwise, has nothing to mark
    let shown = reason.filter(|_| hit.rank.reason >= Reason::ExactAlias);
    [Some(name), shown].into_iter().flatten().filter_map(marked).collect()
}

/// The sentence of a text that holds a byte.
fn sentence_at(text: &'static str, at: usize) -> &'static str {
    let ends = |part: &str| part.rfind(". ").map(|end| end + 2);
    let start = text.get(..at).and_then(ends).unwrap_or(0);
    let rest = text.get(start..).unwrap_or(text);
    let from = at.saturating_sub(start);
    let end = rest.get(from..).and_then(|tail| tail.find(". ")).map(|end| from + end + 1);
    end.and_then(|end| rest.get(..end)).unwrap_or(rest)
}
