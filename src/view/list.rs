//! The list: one card a condition, the facets with their counts, the chips of what is on.

use std::borrow::Cow;
use std::ops::Range;

use serde::Serialize;

use super::answers::{Answer, answer};
use super::drug_hits::{DrugHits, drug_hits};
use super::filters::{Chip, FacetView, SortView, chips, facet_views, sorts};
use super::grade::{Answers, answers, figures};
use super::nothing::{Nothing, nothing};
use super::topics::{Topic, topics};
use super::words::number;
use super::{Labelled, labelled};
use crate::dataset::{QuestionFacet, Regimen};
use crate::facets::{self, Candidate, Candidates, all_hold};
use crate::index::{Entry, Field, Index};
use crate::order::sort_by;
use crate::query::{Query, Sort};
use crate::questions::InView;
use crate::search::{self, FieldKind, Reason, marks};

/// A stretch of text to mark. Ranges are in UTF-16 code units, as JavaScript counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Match {
    /// Id of the field's kind.
    pub field: &'static str,
    /// What the ranges belong to.
    pub text: &'static str,
    /// Start and end of each.
    pub ranges: Vec<(usize, usize)>,
}

/// Why a card stands where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReasonView {
    /// Stable id; `all` where nothing was searched.
    pub id: &'static str,
    /// In words; empty where nothing was searched or the name says it.
    pub label: String,
}

/// One card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Card {
    /// Condition id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Part of medicine.
    pub category: Labelled,
    /// Approval in words.
    pub approval: Labelled,
    /// Under the dose forms in force.
    pub grade: Answers,
    /// What is known, in short.
    pub bottom_line: &'static str,
    /// Ids of the dose forms.
    pub regimens: Vec<&'static str>,
    /// In randomised trials that count.
    pub people: u32,
    /// Records that count.
    pub studies: usize,
    /// Year of the newest of them.
    pub newest: Option<u16>,
    /// The figures in one line.
    pub figures: String,
    /// What to mark.
    pub matches: Vec<Match>,
    /// Why it is here.
    pub reason: ReasonView,
}

/// What the words of a question mean as filters; each can be taken off (`literal` of a query).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Understood {
    /// Approvals.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub approval: Vec<&'static str>,
    /// Results.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub direction: Vec<&'static str>,
    /// How much tested.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub strength: Vec<&'static str>,
    /// Dose forms.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub regimen: Vec<&'static str>,
}

fn understood(found: &Candidates<'_>) -> Understood {
    let mut understood = Understood::default();
    for (facet, values) in &found.question.filters {
        let held = match facet {
            QuestionFacet::Approval => &mut understood.approval,
            QuestionFacet::Direction => &mut understood.direction,
            QuestionFacet::Strength => &mut understood.strength,
            QuestionFacet::Regimen => &mut understood.regimen,
        };
        held.extend(values.iter().filter(|id| !held.contains(id)).collect::<Vec<_>>());
    }
    understood
}

/// The form of the drug that a question speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct InViewView {
    /// As studies use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regimen: Option<&'static str>,
    /// The product's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formulation: Option<&'static str>,
}

impl InViewView {
    fn of(view: InView) -> Option<Self> {
        let held = Self { regimen: view.regimen.map(Regimen::id), formulation: view.formulation };
        (held.regimen.is_some() || held.formulation.is_some()).then_some(held)
    }
}

/// The list view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListView {
    /// Results.
    pub total: usize,
    /// "3 of 117 conditions".
    pub count_label: String,
    /// In order; those of the positions asked for.
    pub results: Vec<Card>,
    /// From this place on results only mention what was typed; `total` where none does.
    pub mentioned_from: usize,
    /// All seven.
    pub facets: Vec<FacetView>,
    /// What is on.
    pub chips: Vec<Chip>,
    /// Ways to sort.
    pub sorts: Vec<SortView>,
    /// The rows of the drug's tables that answer what was typed, the most needed first: three at most.
    pub answers: Vec<Answer>,
    /// The filters that the words mean, each with the ids of its values.
    pub understood: Understood,
    /// The filters that a reader has taken off, which the words no longer mean.
    pub literal: Vec<&'static str>,
    /// The form that the words speak of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_view: Option<InViewView>,
    /// What the words ask of the drug itself: stands above all results.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drug: Option<DrugHits>,
    /// What to say above the results where none matches all the words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partial: Option<&'static str>,
    /// What to say where there is no result, and the ways out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nothing: Option<Nothing>,
    /// Ways in for a reader who has no word yet; none once a filter is on.
    pub topics: Vec<Topic>,
}

/// The list for a query, with the cards of these positions: a page draws what is in view first.
#[must_use]
pub fn list(index: &Index, query: &Query, cards: Range<usize>) -> ListView {
    let found = facets::search(index, query);
    // with the filters that its words mean
    let asked = query;
    let query = &found.query;
    let filters = facet_views(&found, query);
    let results = ordered(&found, query);
    let total = results.len();
    let mentions = |result: &&Candidate<'_>| result.hit.is_some_and(|hit| hit.rank.reason == Reason::Text);
    // where nothing bears the name, what mentions it is the answer
    let named =
        results.iter().position(mentions).filter(|first| *first > 0 && query.order() == Sort::Relevance);
    ListView {
        total,
        mentioned_from: named.unwrap_or(total),
        count_label: count_label(total, index.entries.len()),
        chips: chips(&filters, asked),
        results: results
            .into_iter()
            .take(cards.end)
            .skip(cards.start)
            .map(|candidate| card(candidate, &found))
            .collect(),
        facets: filters,
        sorts: sorts(query),
        drug: drug_hits(&found),
        answers: found.answers.iter().filter_map(answer).collect(),
        understood: understood(&found),
        literal: query.literal.iter().map(|facet| facet.id()).collect(),
        in_view: InViewView::of(found.question.in_view),
        partial: (found.partial && total > 0).then_some(PARTIAL),
        nothing: (total == 0).then(|| nothing(index, query, &found)),
        topics: topics(query),
    }
}

/// What stands above results that match some of the words only.
const PARTIAL: &str = "No condition matches all of these words. These match some of them:";

/// Ids of the results in order, without the cost of saying anything about them.
#[must_use]
pub fn result_ids(index: &Index, query: &Query) -> Vec<&'static str> {
    let found = facets::search(index, query);
    ordered(&found, &found.query).into_iter().map(|result| result.entry.condition.id).collect()
}

/// What the facets leave of the candidates, in order.
pub(super) fn ordered<'a, 'i>(found: &'a Candidates<'i>, query: &Query) -> Vec<&'a Candidate<'i>> {
    let chosen = query.bits();
    let mut results: Vec<_> =
        found.all.iter().filter(|candidate| all_hold(&chosen, &candidate.bits)).collect();
    let sort = query.order();
    sort_by(&mut results, |a, b| order(sort, a, b));
    results
}

/// The order of two hits: by the sort in force, then by strength, people and name, so that it is total.
fn order(sort: Sort, a: &Candidate<'_>, b: &Candidate<'_>) -> std::cmp::Ordering {
    let by_name =
        || a.entry.sort_name.cmp(&b.entry.sort_name).then(a.entry.condition.id.cmp(b.entry.condition.id));
    let by_strength = || b.grade.level.cmp(&a.grade.level).then(b.grade.people().cmp(&a.grade.people()));
    let first = match sort {
        Sort::Relevance => {
            let rank = |candidate: &Candidate<'_>| candidate.hit.map(|hit| hit.rank);
            rank(a).cmp(&rank(b))
        }
        Sort::Strength => std::cmp::Ordering::Equal,
        Sort::Name => return by_name(),
        Sort::People => b.grade.people().cmp(&a.grade.people()),
        Sort::Newest => b.grade.newest().cmp(&a.grade.newest()),
        // unclear stands last in its list, so the order of the list is the order of the sort
        Sort::Direction => a.grade.direction.cmp(&b.grade.direction),
    };
    first.then_with(by_strength).then_with(by_name)
}

/// The card of one condition by itself, graded under the query's dose forms.
#[must_use]
pub fn card_of(entry: &Entry, query: &Query) -> Card {
    let alone = Candidates::none(query);
    let grade = Cow::Owned(entry.grade_for(&query.regimen));
    card(&Candidate { entry, hit: None, grade, bits: entry.bits }, &alone)
}

fn card(hit: &Candidate<'_>, found: &Candidates<'_>) -> Card {
    let condition = hit.entry.condition;
    let field = hit.hit.and_then(|found| hit.entry.field(found.field?));
    Card {
        id: condition.id,
        name: condition.name,
        category: labelled!(condition.category),
        approval: labelled!(condition.approval),
        grade: answers(&hit.grade),
        bottom_line: condition.bottom_line,
        regimens: hit.entry.regimens.iter().map(|regimen| regimen.id()).collect(),
        people: hit.grade.people(),
        studies: hit.grade.counted.len(),
        newest: hit.grade.newest(),
        figures: figures(&hit.grade, &hit.entry.regimens),
        matches: matches(hit, field, found),
        reason: reason(hit, field),
    }
}

/// What to mark: always the name, and the field that gave the reason.
fn matches(candidate: &Candidate<'_>, reason: Option<Field>, found: &Candidates<'_>) -> Vec<Match> {
    if candidate.hit.is_none() {
        return Vec::new();
    }
    let reason = reason.filter(|field| !matches!(field.kind, FieldKind::Name | FieldKind::Text));
    let name = Field { kind: FieldKind::Name, text: candidate.entry.condition.name };
    [Some(name), reason]
        .into_iter()
        .flatten()
        .filter_map(|field| {
            let ranges = marks(&found.typed, field.text, found.forgiven);
            let ranges: Vec<_> = ranges.into_iter().map(|range| utf16(field.text, range)).collect();
            (!ranges.is_empty()).then_some(Match { field: field.kind.id(), text: field.text, ranges })
        })
        .collect()
}

/// A range of bytes in UTF-16 code units.
fn utf16(text: &str, range: search::Range) -> (usize, usize) {
    let units = |end: usize| text.get(..end).map_or(0, |before| before.encode_utf16().count());
    (units(range.start), units(range.end))
}

/// "matched: AUD", where the name does not say it.
fn reason(candidate: &Candidate<'_>, field: Option<Field>) -> ReasonView {
    let Some(hit) = candidate.hit else { return ReasonView { id: "all", label: String::new() } };
    let reason = hit.rank.reason;
    let label = match (reason, field) {
        (Reason::ExactName | Reason::PrefixOfName | Reason::WordInName | Reason::CloseName, _) => {
            String::new()
        }
        (_, Some(field)) if field.kind == FieldKind::Text => "matched in the text".to_owned(),
        (_, Some(field)) => ["matched: ", field.text].concat(),
        (_, None) => "matched in several places".to_owned(),
    };
    ReasonView { id: reason.id(), label }
}

fn count_label(total: usize, all: usize) -> String {
    let text = |count: usize| number(u32::try_from(count).unwrap_or(u32::MAX));
    if total == all {
        [text(all).as_str(), " conditions"].concat()
    } else {
        [&text(total), " of ", &text(all), " conditions"].concat()
    }
}
