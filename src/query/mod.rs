//! What a reader asks for: words, facet selections, a sort, a view.
//!
//! A [`RawQuery`] is what arrives from outside, all texts. A [`Query`] holds only values that exist.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

mod address;
mod allowed;
mod choice;
mod facet;
mod former;
mod topic;

pub use address::{Address, MOST_IDS};
pub use choice::{Sort, View};
pub use facet::{Bits, Facet};
pub use former::{FORMER, Former};
pub use topic::{Topic, TopicPlace};

use crate::dataset::{
    ARTICLES, Approval, CONDITIONS, Category, MECHANISMS, QuestionFacet, Regimen, UNCLEAR_MECHANISM, Verdict,
};
use crate::grade::{Direction, Level};

/// Characters of the text that are read; what is longer is cut. No name or alias is half as long.
pub const LONGEST_TEXT: usize = 200;

/// A query as it arrives, in which anything may be written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawQuery {
    /// Words as typed.
    pub text: Option<String>,
    /// Selections, each by the id of its facet, in any order.
    pub selections: Vec<(Facet, Vec<String>)>,
    /// Id of a [`Sort`].
    pub sort: Option<String>,
    /// Id of a [`View`].
    pub view: Option<String>,
    /// Id of a condition to open.
    pub condition: Option<String>,
    /// A page about the drug, or a row of one.
    pub topic: Option<String>,
    /// Ids of conditions to compare.
    pub compare: Vec<String>,
    /// Ids of [`Verdict`]s.
    pub verdict: Vec<String>,
    /// Ids of filters that the words do not mean.
    pub literal: Vec<String>,
}

/// A query in which every value exists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Words as typed, at most [`LONGEST_TEXT`] characters.
    pub text: String,
    /// Empty: any. The same for all selections.
    pub approval: Vec<Approval>,
    /// Levels of the grade under the regimens in force.
    pub strength: Vec<Level>,
    /// Directions of the grade under the regimens in force.
    pub direction: Vec<Direction>,
    /// Parts of medicine.
    pub category: Vec<Category>,
    /// Dose forms; the studies of these alone are graded.
    pub regimen: Vec<Regimen>,
    /// Ids of mechanisms.
    pub mechanism: Vec<&'static str>,
    /// Ids of articles.
    pub article: Vec<&'static str>,
    /// See [`Query::order`].
    pub sort: Option<Sort>,
    /// The view asked for.
    pub view: View,
    /// Id of the condition that is open.
    pub condition: Option<&'static str>,
    /// The page about the drug that is open.
    pub topic: Option<TopicPlace>,
    /// Ids of the conditions to compare, at most [`MOST_COMPARED`].
    pub compare: Vec<&'static str>,
    /// The verdicts asked for among the articles' claims; empty: any.
    pub verdict: Vec<Verdict>,
    /// Filters that the words do not mean: a reader has taken them off.
    pub literal: Vec<QuestionFacet>,
}

/// Unknown values that are told of, in a query and beside it in an address: the console is told no more either.
pub const MOST_UNKNOWN: usize = 50;

/// Conditions that fit side by side.
pub const MOST_COMPARED: usize = 4;

/// As an object with the values that are not defaults.
impl Serialize for Query {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.text.is_empty() {
            map.serialize_entry("text", &self.text)?;
        }
        for facet in Facet::ALL {
            let selected = self.selected(facet);
            if !selected.is_empty() {
                map.serialize_entry(facet.id(), &selected)?;
            }
        }
        if let Some(sort) = self.sort {
            map.serialize_entry("sort", sort.id())?;
        }
        if self.view != View::default() {
            map.serialize_entry("view", self.view.id())?;
        }
        if let Some(condition) = self.condition {
            map.serialize_entry("condition", condition)?;
        }
        if let Some(topic) = self.topic {
            map.serialize_entry("topic", &topic.text())?;
        }
        if !self.compare.is_empty() {
            map.serialize_entry("compare", &self.compare)?;
        }
        if !self.verdict.is_empty() {
            map.serialize_entry("verdict", &self.verdict.iter().map(|v| v.id()).collect::<Vec<_>>())?;
        }
        if !self.literal.is_empty() {
            map.serialize_entry("literal", &self.literal.iter().map(|v| v.id()).collect::<Vec<_>>())?;
        }
        map.end()
    }
}

/// A value that a query may not hold, or no longer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The field of the query.
    pub field: &'static str,
    /// What it held, cut to a length that fits a message.
    pub value: String,
    /// What it was before: the query then holds what stands for it today.
    pub former: Option<&'static Former>,
}

impl Query {
    /// The query with what is known of `raw`, and what is not, as far as [`MOST_UNKNOWN`].
    #[must_use]
    pub fn read(raw: &RawQuery) -> (Self, Vec<Unknown>) {
        let mut unknown = Vec::new();
        let mut query = Query {
            text: raw.text.as_deref().unwrap_or_default().chars().take(LONGEST_TEXT).collect(),
            ..Query::default()
        };
        for (facet, values) in &raw.selections {
            for value in values {
                if query.select(*facet, value) {
                    continue;
                }
                Unknown::tell(&mut unknown, facet.id(), value);
                if let Some(former) = former::former(*facet, value) {
                    for today in former.today {
                        query.select(*facet, today);
                    }
                    if let Some(told) = unknown.last_mut().filter(|told| told.value == former.id) {
                        told.former = Some(former);
                    }
                }
            }
        }
        if let Some(id) = raw.sort.as_deref() {
            query.sort = Sort::ALL.into_iter().find(|sort| sort.id() == id);
            if query.sort.is_none() {
                Unknown::tell(&mut unknown, "sort", id);
            }
        }
        if let Some(id) = raw.view.as_deref() {
            match View::ALL.into_iter().find(|view| view.id() == id) {
                Some(view) => query.view = view,
                None => Unknown::tell(&mut unknown, "view", id),
            }
        }
        for id in &raw.compare {
            if query.compare.len() == MOST_COMPARED {
                break;
            }
            if !add(&mut query.compare, condition_id(id)) {
                Unknown::tell(&mut unknown, "compare", id);
            }
        }
        for id in &raw.verdict {
            if !add(&mut query.verdict, Verdict::from_id(id)) {
                Unknown::tell(&mut unknown, "verdict", id);
            }
        }
        for id in &raw.literal {
            if !add(&mut query.literal, QuestionFacet::from_id(id)) {
                Unknown::tell(&mut unknown, "literal", id);
            }
        }
        if let Some(id) = raw.condition.as_deref() {
            query.condition = condition_id(id);
            if query.condition.is_none() {
                Unknown::tell(&mut unknown, "condition", id);
            }
        }
        if let Some(text) = raw.topic.as_deref() {
            query.topic = TopicPlace::read(text);
            if query.topic.is_none() {
                Unknown::tell(&mut unknown, "topic", text);
            } else if query.view == View::default() {
                // a topic is of the drug's view; the first view is never written down, so it says nothing against that
                query.view = View::Drug;
            }
        }
        (query, unknown)
    }

    /// Adds a facet's value; `false` where there is no such value.
    pub fn select(&mut self, facet: Facet, id: &str) -> bool {
        match facet {
            Facet::Regimen => add(&mut self.regimen, Regimen::from_id(id)),
            Facet::Strength => add(&mut self.strength, Level::ALL.into_iter().find(|v| v.id() == id)),
            Facet::Direction => add(&mut self.direction, Direction::ALL.into_iter().find(|v| v.id() == id)),
            Facet::Approval => add(&mut self.approval, Approval::from_id(id)),
            Facet::Category => add(&mut self.category, Category::from_id(id)),
            Facet::Mechanism => {
                let known =
                    MECHANISMS.iter().map(|row| row.id).chain([UNCLEAR_MECHANISM]).find(|known| *known == id);
                add(&mut self.mechanism, known)
            }
            Facet::Article => {
                add(&mut self.article, ARTICLES.iter().map(|row| row.id).find(|known| *known == id))
            }
        }
    }

    /// Drops all values of a facet.
    pub fn clear(&mut self, facet: Facet) {
        match facet {
            Facet::Regimen => self.regimen.clear(),
            Facet::Strength => self.strength.clear(),
            Facet::Direction => self.direction.clear(),
            Facet::Approval => self.approval.clear(),
            Facet::Category => self.category.clear(),
            Facet::Mechanism => self.mechanism.clear(),
            Facet::Article => self.article.clear(),
        }
    }

    /// Ids of a facet's selected values.
    #[must_use]
    pub fn selected(&self, facet: Facet) -> Vec<&'static str> {
        match facet {
            Facet::Regimen => self.regimen.iter().map(|v| v.id()).collect(),
            Facet::Strength => self.strength.iter().map(|v| v.id()).collect(),
            Facet::Direction => self.direction.iter().map(|v| v.id()).collect(),
            Facet::Approval => self.approval.iter().map(|v| v.id()).collect(),
            Facet::Category => self.category.iter().map(|v| v.id()).collect(),
            Facet::Mechanism => self.mechanism.clone(),
            Facet::Article => self.article.clone(),
        }
    }

    /// The values that are selected.
    #[must_use]
    pub fn bits(&self) -> Bits {
        Facet::ALL.map(|facet| {
            let selected = self.selected(facet);
            if selected.is_empty() { 0 } else { facet.bits(|id| selected.contains(&id)) }
        })
    }

    /// The sort in force; none: the leading uses, then as results go.
    #[must_use]
    pub fn order(&self) -> Option<Sort> {
        match self.sort {
            Some(Sort::Relevance) | None => self.is_searching().then_some(Sort::Relevance),
            sort => sort,
        }
    }

    /// Whether words are looked for.
    #[must_use]
    pub fn is_searching(&self) -> bool {
        !self.text.trim().is_empty()
    }
}

fn condition_id(id: &str) -> Option<&'static str> {
    CONDITIONS.iter().map(|row| row.id).find(|known| *known == id)
}

fn add<T: PartialEq>(values: &mut Vec<T>, value: Option<T>) -> bool {
    match value {
        Some(value) => {
            if !values.contains(&value) {
                values.push(value);
            }
            true
        }
        None => false,
    }
}

impl Unknown {
    /// Adds one to those that are told of.
    fn tell(told: &mut Vec<Self>, field: &'static str, value: &str) {
        if told.len() < MOST_UNKNOWN {
            told.push(Self { field, value: value.chars().take(40).collect(), former: None });
        }
    }
}
