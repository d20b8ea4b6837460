//! Quick topics: ways in for a reader who has no word yet.

use serde::Serialize;

use crate::query::{Facet, Query};

/// A topic and the query it stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Topic {
    /// Stable id.
    pub id: &'static str,
    /// In words.
    pub label: &'static str,
    /// What it asks.
    pub query: Query,
}

/// Id, words, facet and values of each, in the order in which they are offered.
const TOPICS: [(&str, &str, Facet, &[&str]); 7] = [
    (
        "approved",
        "Approved uses",
        Facet::Approval,
        &["fda-approved", "fda-approved-combination", "approved-elsewhere"],
    ),
    ("pain", "Pain", Facet::Category, &["pain"]),
    ("mood", "Mood and mind", Facet::Category, &["psychiatric"]),
    ("gut", "Gut and liver", Facet::Category, &["gastrointestinal"]),
    ("skin", "Skin", Facet::Category, &["dermatological"]),
    ("best-evidence", "Tested most", Facet::Strength, &["level-4"]),
    (
        "no-difference",
        "Tried: no clear difference or worse",
        Facet::Direction,
        &["little-or-no-difference", "no-clear-difference", "made-worse", "made-worse-in-one-small-trial"],
    ),
];

/// The topics, while no filter is on: typing does not take them away, so nothing jumps.
#[must_use]
pub fn topics(query: &Query) -> Vec<Topic> {
    if Facet::ALL.into_iter().any(|facet| !query.selected(facet).is_empty()) {
        return Vec::new();
    }
    let topic = |(id, label, facet, values): (_, _, Facet, &[&str])| {
        let mut query = Query::default();
        for value in values {
            query.select(facet, value);
        }
        Topic { id, label, query }
    };
    TOPICS.into_iter().map(topic).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_asks_for_values_that_exist() {
        for ((_, _, facet, values), topic) in TOPICS.into_iter().zip(topics(&Query::default())) {
            assert_eq!(topic.query.selected(facet), values);
        }
    }
}
