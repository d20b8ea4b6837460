//! What the dataset says of itself, and the vocabulary that lists are counted by.

use serde::Serialize;

use super::length::count;
use crate::dataset::{ABOUT, APPROVED_FOR, ARTICLES, CLAIMS, CONDITIONS, Lines, MECHANISMS, STUDIES};
use crate::query::Facet;

/// A use that the drug is approved for, as the first sentence says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ApprovedUse {
    /// Id of the use.
    pub condition: &'static str,
    /// In a reader's words.
    pub words: &'static str,
    /// What the drug is joined with for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joined: Option<&'static str>,
}

/// The approved uses, in the order of the facts.
#[must_use]
pub fn approved_for() -> Vec<ApprovedUse> {
    let row = |row: &crate::dataset::ApprovedFor| ApprovedUse {
        condition: row.condition,
        words: row.words,
        joined: row.joined,
    };
    APPROVED_FOR.iter().map(row).collect()
}

/// How many rows the main tables have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Uses.
    pub conditions: u32,
    /// Studies.
    pub studies: u32,
    /// Claims of the articles.
    pub claims: u32,
    /// Articles.
    pub articles: u32,
}

/// A facet and its values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FacetIds {
    /// Its id.
    pub id: &'static str,
    /// Ids of its values, in the order in which a list counts them.
    pub values: Vec<&'static str>,
}

/// Version, date, size and vocabulary of the facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DatasetView {
    /// The drug.
    pub subject: &'static str,
    /// Version of the facts.
    pub version: &'static str,
    /// ISO date.
    pub date: &'static str,
    /// "Information, not medical advice."
    pub notice: &'static str,
    /// What can kill, one sentence each.
    pub dangers: Lines,
    /// The first of them in a few words.
    pub danger_in_short: &'static str,
    /// What a reader may type, to begin with.
    pub tries: Lines,
    /// Sizes.
    pub counts: Counts,
    /// All facets.
    pub facets: Vec<FacetIds>,
    /// Names of mechanisms and authors of articles, each after its id: cross as one object.
    #[serde(skip)]
    pub names: Vec<(&'static str, &'static str)>,
}

/// The dataset's own description.
#[must_use]
pub fn dataset() -> DatasetView {
    let mechanisms = MECHANISMS.iter().map(|row| (row.id, row.name));
    DatasetView {
        subject: ABOUT.subject,
        version: ABOUT.version,
        date: ABOUT.date,
        notice: ABOUT.notice,
        dangers: ABOUT.dangers,
        danger_in_short: ABOUT.danger_in_short,
        tries: ABOUT.tries,
        counts: Counts {
            conditions: count(CONDITIONS.count()),
            studies: count(STUDIES.count()),
            claims: count(CLAIMS.count()),
            articles: count(ARTICLES.count()),
        },
        facets: Facet::ALL
            .into_iter()
            .map(|facet| FacetIds { id: facet.id(), values: facet.values() })
            .collect(),
        names: mechanisms.chain(ARTICLES.iter().map(|row| (row.id, row.author))).collect(),
    }
}
