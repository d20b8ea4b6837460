//! The first screen: the first sentence, the groups, the answers to a question, and the uses in order.

use std::cmp::{Ordering, Reverse};
use std::ops::Range;

use serde::Serialize;

use super::drug_row::{DrugRow, drug_row};
use super::group::{GroupView, groups};
use super::headline::{Headline, headline};
use super::length::count;
use super::nothing::{Nothing, nothing};
use super::people::PeopleBehind;
use super::row::{Row, row};
use crate::dataset::{QuestionFacet, Regimen};
use crate::facets::{self, Candidate, Candidates, Tally, all_hold};
use crate::grade::{Grade, Level};
use crate::index::{Entry, Index};
use crate::order::sort_by;
use crate::query::{Facet, Query, Sort};
use crate::search::Reason;

/// A filter that is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Chip {
    /// Facet id.
    pub facet: &'static str,
    /// Value id.
    pub value: &'static str,
    /// It is on because of what was typed: to be taken off by `literal` of the query.
    pub by_words: bool,
}

/// A filter that the words suggest, and do not mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Offered {
    /// Facet id.
    pub facet: &'static str,
    /// Value id.
    pub value: &'static str,
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
    /// Kinds of conditions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub category: Vec<&'static str>,
}

/// The form of the drug that a question speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct InForm {
    /// As studies use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regimen: Option<&'static str>,
    /// The product's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formulation: Option<&'static str>,
}

/// The first screen. The counts of the facets cross apart from it, as one typed array.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct List {
    /// Results.
    pub total: u32,
    /// Uses there are.
    pub all: u32,
    /// Those of the positions asked for, in order.
    pub results: Vec<Row>,
    /// From this place on results only mention what was typed; `total` where none does.
    pub mentioned_from: u32,
    /// The first sentence.
    pub headline: Headline,
    /// The four groups.
    pub groups: Vec<GroupView>,
    /// How many results each value of each facet would give, in the order of the dataset's facets.
    #[serde(skip)]
    pub counts: Vec<u16>,
    /// Filters that are on.
    pub chips: Vec<Chip>,
    /// A filter that the words suggest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offered: Option<Offered>,
    /// Id of the sort in force.
    pub sort: &'static str,
    /// Ids of those that make sense.
    pub sorts: Vec<&'static str>,
    /// The rows of the drug's tables that answer, the most needed first: three at most.
    pub answers: Vec<DrugRow>,
    /// The filters that the words mean.
    pub understood: Understood,
    /// The filters that a reader has taken off.
    pub literal: Vec<&'static str>,
    /// The form that the words speak of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_view: Option<InForm>,
    /// None matches all the words: these match the most.
    pub partial: bool,
    /// Why there is no result.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nothing: Option<Nothing>,
}

/// The first screen for a query, with the rows of these positions.
#[must_use]
pub fn list(index: &Index, query: &Query, rows: Range<usize>) -> List {
    let found = facets::search(index, query);
    let chosen = found.query.bits();
    let tally = Tally::of(found.all.iter().map(|candidate| candidate.bits), &chosen);
    let results = ordered(&found);
    let total = results.len();
    let mentions = |result: &&Candidate<'_>| result.hit.is_some_and(|hit| hit.rank.reason == Reason::Text);
    let sort = found.query.order();
    // where nothing bears the name, what mentions it is the answer
    let mentioned =
        results.iter().position(mentions).filter(|first| *first > 0 && sort == Some(Sort::Relevance));
    let mentioned_from = mentioned.unwrap_or(total);
    let in_view = found.question.in_view;
    let form = in_view.regimen.filter(|_| query.regimen.is_empty() && found.query.regimen.is_empty());
    let named = |candidate: &Candidate<'_>| {
        candidate.hit.is_some_and(|hit| hit.rank.reason <= Reason::CloseAlias) && !found.partial
    };
    let headline = if query.text.trim().is_empty() {
        headline(&found.query, found.all.iter())
    } else {
        // the sentence speaks of the filters alone, so that nothing jumps while somebody types
        let plain = Query { text: String::new(), ..query.clone() };
        headline(&plain, facets::search(index, &plain).all.iter())
    };
    List {
        total: count(total),
        all: count(index.entries.len()),
        mentioned_from: count(mentioned_from),
        headline,
        groups: groups(&tally, &found.query),
        counts: facets::counts(&found, &found.query)
            .into_iter()
            .flatten()
            .map(|(_, count)| u16::try_from(count).unwrap_or(u16::MAX))
            .collect(),
        chips: chips(&found.query, query),
        offered: form.map(|form| Offered { facet: Facet::Regimen.id(), value: form.id() }),
        sort: sort.unwrap_or(Sort::Direction).id(),
        sorts: sorts(query),
        answers: found.answers.iter().filter_map(drug_row).collect(),
        understood: understood(&found),
        literal: query.literal.iter().map(|facet| facet.id()).collect(),
        in_view: in_form(in_view.regimen, in_view.formulation),
        partial: found.partial && total > 0,
        // where a row answers, no use was asked for
        nothing: (total == 0 && found.answers.is_empty()).then(|| nothing(index, &found.query, &found)),
        results: results
            .into_iter()
            .enumerate()
            .take(rows.end)
            .skip(rows.start)
            .map(|(n, candidate)| {
                let asked = form.filter(|_| n < mentioned_from && named(candidate));
                row(candidate, &found, asked)
            })
            .collect(),
    }
}

/// Ids of a query's results, in order.
#[must_use]
pub fn result_ids(index: &Index, query: &Query) -> Vec<&'static str> {
    let found = facets::search(index, query);
    ordered(&found).into_iter().map(|candidate| candidate.entry.condition.id).collect()
}

fn in_form(regimen: Option<Regimen>, formulation: Option<&'static str>) -> Option<InForm> {
    let regimen = regimen.map(Regimen::id);
    (regimen.is_some() || formulation.is_some()).then_some(InForm { regimen, formulation })
}

/// The filters that the words of a question mean, each value once.
fn understood(found: &Candidates<'_>) -> Understood {
    let mut understood = Understood::default();
    for (facet, values) in &found.question.filters {
        let held = match facet {
            QuestionFacet::Approval => &mut understood.approval,
            QuestionFacet::Direction => &mut understood.direction,
            QuestionFacet::Strength => &mut understood.strength,
            QuestionFacet::Regimen => &mut understood.regimen,
            QuestionFacet::Category => &mut understood.category,
        };
        for value in *values {
            if !held.contains(&value) {
                held.push(value);
            }
        }
    }
    understood
}

/// What is on under the query with the filters that its words mean; `asked` is the query without them.
pub(super) fn chips(query: &Query, asked: &Query) -> Vec<Chip> {
    let chips = Facet::ALL.into_iter().flat_map(|facet| {
        let by_words = asked.selected(facet).is_empty();
        let chip = move |value| Chip { facet: facet.id(), value, by_words };
        query.selected(facet).into_iter().map(chip).collect::<Vec<_>>()
    });
    chips.collect()
}

fn sorts(query: &Query) -> Vec<&'static str> {
    let offered = Sort::ALL.into_iter().filter(|sort| query.is_searching() || *sort != Sort::Relevance);
    offered.map(Sort::id).collect()
}

/// The uses that a query's list shows, in its order, each with the grade that it shows.
pub(super) fn shown<'i>(index: &'i Index, query: &Query) -> Vec<(&'i Entry, Grade)> {
    let found = facets::search(index, query);
    ordered(&found).into_iter().map(|row| (row.entry, row.grade.clone().into_owned())).collect()
}

/// What the facets leave of the candidates, in order.
fn ordered<'a, 'i>(found: &'a Candidates<'i>) -> Vec<&'a Candidate<'i>> {
    let chosen = found.query.bits();
    let mut results: Vec<_> =
        found.all.iter().filter(|candidate| all_hold(&chosen, &candidate.bits)).collect();
    let sort = found.query.order();
    sort_by(&mut results, |a, b| order(sort, a, b));
    results
}

/// The order of two results: by the sort in force, then as results go, by people and by name, so that it is total.
fn order(sort: Option<Sort>, a: &Candidate<'_>, b: &Candidate<'_>) -> Ordering {
    let by_name =
        || a.entry.sort_name.cmp(&b.entry.sort_name).then(a.entry.condition.id.cmp(b.entry.condition.id));
    let by_people = || PeopleBehind::most_first(&a.grade, &b.grade);
    let by_result = || rung(&a.grade).cmp(&rung(&b.grade)).then_with(by_people);
    let leads = |candidate: &Candidate<'_>| Reverse(candidate.entry.condition.leads);
    let by_lead = || leads(a).cmp(&leads(b));
    let first = match sort {
        None => by_lead(),
        // what asks of the drug as a whole matches all uses alike
        Some(Sort::Relevance) if a.hit.is_none() && b.hit.is_none() => by_lead(),
        Some(Sort::Relevance) => {
            let rank = |candidate: &Candidate<'_>| candidate.hit.map(|hit| hit.rank);
            rank(a).cmp(&rank(b)).then_with(|| b.grade.level.cmp(&a.grade.level)).then_with(by_people)
        }
        Some(Sort::Strength) => b.grade.level.cmp(&a.grade.level).then_with(by_people),
        Some(Sort::Name) => return by_name(),
        Some(Sort::People) => by_people(),
        Some(Sort::Newest) => b.grade.newest().cmp(&a.grade.newest()),
        Some(Sort::Direction) => Ordering::Equal,
    };
    first.then_with(by_result).then_with(by_name)
}

/// The place of a result among results: as their list goes, those without a fair test as one, then no study at all.
fn rung(grade: &Grade) -> usize {
    let place = crate::grade::Direction::ALL.into_iter().position(|known| known == grade.direction);
    match grade.level {
        Level::NotStudied => usize::MAX,
        Level::Barely => usize::MAX - 1,
        _ => place.unwrap_or(usize::MAX - 2),
    }
}
