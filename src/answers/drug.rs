//! The pages about the drug: the entry page, and the rows of one topic in the order in which they are read.

use std::cmp::Reverse;

use serde::Serialize;

use super::drug_row::{DrugRow, bound_to, row_in_words, short_name};
use super::hurt::first_sentence;
use super::length;
use crate::dataset::{
    ABOUT, ADVERSE_EFFECTS, CONTRAINDICATIONS, FORMULATIONS, HELP, INTERACTIONS, Lines, MECHANISMS,
    PHARMACOKINETICS, QUESTIONS, WARNINGS,
};
use crate::index::Index;
use crate::order::sort_by_key;
use crate::query::{Query, Topic};
use crate::questions::{Part, Row};

/// Rows that the entry page begins with.
const GRAVEST: usize = 3;

/// Severities of warnings, the gravest first (`facts/README.md`); any other word comes last.
const WARNING_SEVERITY: [&str; 4] = ["boxed", "serious", "moderate", "uncertain"];
/// How severities of interactions begin, the gravest first (`facts/README.md`).
const INTERACTION_SEVERITY: [&str; 6] =
    ["must not be combined", "avoid", "dose limit", "dose change", "caution", "noted"];

/// A topic, and how many rows its page has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TopicCount {
    /// Its id.
    pub id: &'static str,
    /// Rows of its tables.
    pub rows: u32,
}

/// A question, as the entry page says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// Its id in the facts.
    pub id: &'static str,
    /// The question.
    pub name: &'static str,
    /// The first sentence of its answer, and the next where either is short: "No." says too little alone.
    pub first: &'static str,
    /// The answer says more.
    pub more: bool,
}

/// What a row says beside its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Detail {
    /// `brands`, `route`, `strengths`, `form` or `about`.
    pub id: &'static str,
    /// As in the facts; a list in one line.
    pub value: String,
}

/// A row on its topic's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TopicRow {
    /// What it says.
    pub row: DrugRow,
    /// Short names of the products that it is about, where it is not bound to one (`row.only`).
    pub products: Vec<&'static str>,
    /// Id of the rows among which it stands: its table's name; of side effects `counted` (it has a figure),
    /// `no-figures`, or `overall` (it counts people with any effect, or who stopped, and is no effect of its own).
    pub group: &'static str,
    /// Of a side effect: short name of the product that it was counted with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with: Option<&'static str>,
    /// Of a proposed way of working: how well it is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<&'static str>,
    /// What else the facts say of it.
    pub details: Vec<Detail>,
}

/// The entry page, or one topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DrugPage {
    /// Id of the topic that is open; none: the entry page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<&'static str>,
    /// The row that the query names, as `table/id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<String>,
    /// The related drug of the comparison.
    pub compared_with: &'static str,
    /// All topics, safety first.
    pub topics: Vec<TopicCount>,
    /// Of the entry page: the gravest rows of all.
    pub gravest: Vec<DrugRow>,
    /// Of the entry page: the questions, but for those among the gravest, in the order of their topic.
    pub questions: Vec<Asked>,
    /// Of a topic: its rows, group by group.
    pub rows: Vec<TopicRow>,
}

/// What a query asks for: its topic, or the entry page.
#[must_use]
pub fn drug(index: &Index, query: &Query) -> DrugPage {
    let rows = index.drug_rows();
    let all = rows.all();
    let count = |topic: Topic| all.iter().filter(|row| topic.tables().contains(&row.part.table())).count();
    let topics = Topic::ALL.map(|topic| TopicCount { id: topic.id(), rows: length::count(count(topic)) });
    let mut page = DrugPage {
        topic: query.topic.map(|place| place.topic.id()),
        row: query.topic.filter(|place| place.row.is_some()).map(|place| place.text().into_owned()),
        compared_with: ABOUT.compared_with,
        topics: topics.into(),
        gravest: Vec::new(),
        questions: Vec::new(),
        rows: Vec::new(),
    };
    if let Some(place) = query.topic {
        page.rows = ordered(all, place.topic).iter().filter_map(topic_row).collect();
        return page;
    }
    let mut gravest: Vec<Row> = all.iter().filter(|row| row.danger.is_some()).copied().collect();
    sort_by_key(&mut gravest, |row| row.danger);
    gravest.truncate(GRAVEST);
    page.gravest = gravest.iter().filter_map(row_in_words).collect();
    let others = ordered(all, Topic::Questions).into_iter().filter(|row| !gravest.contains(row));
    let asked = |row: Row| {
        let question = QUESTIONS.get(row.row)?;
        let first = first_words(question.answer);
        Some(Asked { id: row.id, name: row.name, first, more: first.len() < question.answer.len() })
    };
    page.questions = others.filter_map(asked).collect();
    page
}

/// Words of a sentence that says enough alone.
const ENOUGH_WORDS: usize = 8;

/// Words of a sentence that is short enough to go with the one before it, of which it often says how large it is.
const SHORT_WORDS: usize = 12;

/// The first sentence of an answer, and the next where either is short.
fn first_words(answer: &'static str) -> &'static str {
    let words = |text: &str| text.split_whitespace().count();
    let first = first_sentence(answer);
    let Some(rest) = answer.get(first.len()..).map(str::trim_start).filter(|rest| !rest.is_empty()) else {
        return first;
    };
    let next = first_sentence(rest);
    if words(first) >= ENOUGH_WORDS && words(next) > SHORT_WORDS {
        return first;
    }
    answer.get(..answer.len() - rest.len() + next.len()).unwrap_or(answer)
}

/// Rows of a topic: table by table, in each the dangers first, then by severity, side effects by how often, and in the
/// order of the facts.
fn ordered(all: &[Row], topic: Topic) -> Vec<Row> {
    let table = |row: &Row| topic.tables().iter().position(|table| *table == row.part.table());
    let mut rows: Vec<Row> = all.iter().filter(|row| table(row).is_some()).copied().collect();
    sort_by_key(&mut rows, |row| {
        let danger = row.danger.unwrap_or(u16::MAX);
        (table(row), danger, severity(row), Reverse(how_often(row)), row.row)
    });
    rows
}

/// How grave a row is: 0 the gravest.
fn severity(row: &Row) -> usize {
    let place = |of: &[&str], severity: &str| {
        of.iter().position(|known| severity.starts_with(known)).unwrap_or(of.len())
    };
    match row.part {
        Part::Warnings => WARNINGS.get(row.row).map_or(usize::MAX, |row| {
            // the facts say that a warning stands in a box by its severity or by `boxed`
            let boxed = row.boxed.is_some_and(|boxed| boxed.starts_with("yes"));
            if boxed { 0 } else { place(&WARNING_SEVERITY, row.severity) }
        }),
        Part::Interactions => {
            INTERACTIONS.get(row.row).map_or(usize::MAX, |row| place(&INTERACTION_SEVERITY, row.severity))
        }
        // those that are no longer listed come last
        Part::MustNot => {
            CONTRAINDICATIONS.get(row.row).map_or(1, |row| usize::from(row.current == Some(false)))
        }
        // what counts people comes after the effects
        Part::Effects => ADVERSE_EFFECTS.get(row.row).map_or(1, |row| usize::from(row.overall)),
        _ => 0,
    }
}

/// Tenths of 100 people; what has no figure comes last.
fn how_often(row: &Row) -> Option<u32> {
    let effect = ADVERSE_EFFECTS.get(row.row).filter(|_| row.part == Part::Effects)?;
    effect.drug_percent().map(|percent| percent.0)
}

fn topic_row(row: &Row) -> Option<TopicRow> {
    let said = row_in_words(row)?;
    let names = |products: &[&str]| -> Vec<&'static str> {
        let forms = FORMULATIONS.iter().filter(|form| products.contains(&form.id));
        forms.map(short_name).collect()
    };
    let of_products = row.part != Part::Formulations && bound_to(row.part, row.products).is_none();
    let mut details = Vec::new();
    let mut add = |id, value: String| {
        if !value.is_empty() {
            details.push(Detail { id, value });
        }
    };
    let listed = |lines: Lines| lines.iter().collect::<Vec<_>>().join(", ");
    let mut status = None;
    match row.part {
        Part::Formulations => {
            let row = FORMULATIONS.get(row.row)?;
            add("brands", listed(row.brands()));
            add("route", row.route().to_owned());
            add("strengths", listed(row.strengths()));
        }
        Part::Quantities => {
            let form = PHARMACOKINETICS.get(row.row)?.formulation;
            // an id of a product, or words
            let product = FORMULATIONS.iter().find(|known| known.id == form);
            add("form", product.map_or(form, short_name).to_owned());
        }
        Part::Help => add("about", HELP.get(row.row)?.detail().to_owned()),
        Part::Mechanisms => status = Some(MECHANISMS.get(row.row)?.status.id()),
        _ => {}
    }
    let effect = ADVERSE_EFFECTS.get(row.row).filter(|_| row.part == Part::Effects);
    Some(TopicRow {
        products: if of_products { names(row.products) } else { Vec::new() },
        group: match effect {
            Some(effect) if effect.overall => "overall",
            Some(_) if said.often.is_some() => "counted",
            Some(_) => "no-figures",
            None => row.part.table(),
        },
        with: effect.and_then(|effect| names(effect.products).first().copied()),
        status,
        details,
        row: said,
    })
}
