//! What a field of a query may hold, for the message about what it may not.

use super::{Facet, Sort, Topic, Unknown, View};
use crate::dataset::{CONDITIONS, QuestionFacet, Verdict};

impl Unknown {
    /// "a, b, c"; of conditions, of which there are too many to name, how such an id looks. Nothing where the
    /// field itself is unknown.
    #[must_use]
    pub fn allowed(&self) -> String {
        if let Some(facet) = Facet::ALL.into_iter().find(|facet| facet.id() == self.field) {
            return facet.values().join(", ");
        }
        match self.field {
            "sort" => Sort::ALL.map(Sort::id).join(", "),
            "view" => View::ALL.map(View::id).join(", "),
            "topic" => Topic::ALL.map(Topic::id).join(", "),
            "verdict" => Verdict::IDS.join(", "),
            "literal" => QuestionFacet::IDS.join(", "),
            "condition" | "compare" => {
                let example = CONDITIONS.first().map_or("", |condition| condition.id);
                ["the id of a condition, such as ", example].concat()
            }
            _ => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::{Query, RawQuery};

    #[test]
    fn every_value_that_is_named_as_allowed_is_accepted() {
        let wrong = || Some("wrong".to_owned());
        let many = || vec!["wrong".to_owned()];
        let raw = RawQuery {
            text: None,
            selections: Facet::ALL.into_iter().map(|facet| (facet, many())).collect(),
            sort: wrong(),
            view: wrong(),
            condition: wrong(),
            topic: wrong(),
            compare: many(),
            verdict: many(),
            literal: many(),
        };
        let (_, unknown) = Query::read(&raw);
        assert_eq!(unknown.len(), Facet::ALL.len() + 7);
        for each in unknown {
            let allowed = each.allowed();
            let values = allowed.strip_prefix("the id of a condition, such as ").unwrap_or(&allowed);
            let values: Vec<String> = values.split(", ").map(str::to_owned).collect();
            assert!(!values.is_empty());
            for value in values {
                let mut raw = RawQuery::default();
                match each.field {
                    "sort" => raw.sort = Some(value),
                    "view" => raw.view = Some(value),
                    "condition" => raw.condition = Some(value),
                    "topic" => raw.topic = Some(value),
                    "compare" => raw.compare.push(value),
                    "verdict" => raw.verdict.push(value),
                    "literal" => raw.literal.push(value),
                    id => {
                        raw.selections
                            .extend(Facet::ALL.into_iter().find(|f| f.id() == id).map(|f| (f, vec![value])));
                    }
                }
                assert_eq!(Query::read(&raw).1, Vec::new());
            }
        }
    }
}
