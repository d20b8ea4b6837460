//! Pages about the drug, and the row of one that an address points to.

use std::borrow::Cow;

use crate::dataset::ids;

/// A page about the drug: one or two tables of the facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Questions and their answers.
    Questions,
    /// Who must not take it.
    MustNot,
    /// Other medicines, drink and food.
    Interactions,
    /// Warnings.
    Warnings,
    /// Side effects.
    SideEffects,
    /// Forms that it comes in, and how it is dosed.
    Forms,
    /// What it does in the body, and what the body does with it.
    HowItWorks,
    /// The related drug beside it.
    Comparison,
    /// Where to get help.
    Help,
}

impl Topic {
    /// In the order in which the page offers them: safety first.
    pub const ALL: [Self; 9] = [
        Self::MustNot,
        Self::Interactions,
        Self::Warnings,
        Self::SideEffects,
        Self::Forms,
        Self::HowItWorks,
        Self::Comparison,
        Self::Questions,
        Self::Help,
    ];

    /// The id across the boundary and in addresses.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Questions => "questions",
            Self::MustNot => "must-not",
            Self::Interactions => "interactions",
            Self::Warnings => "warnings",
            Self::SideEffects => "side-effects",
            Self::Forms => "forms",
            Self::HowItWorks => "how-it-works",
            Self::Comparison => "comparison",
            Self::Help => "help",
        }
    }

    /// Names of its tables in the facts, in the order in which its page shows them.
    #[must_use]
    pub const fn tables(self) -> &'static [&'static str] {
        match self {
            Self::Questions => &["question"],
            Self::MustNot => &["contraindication"],
            Self::Interactions => &["interaction"],
            Self::Warnings => &["warning"],
            Self::SideEffects => &["adverse_effect"],
            Self::Forms => &["formulation", "regimen"],
            Self::HowItWorks => &["mechanism", "pharmacokinetic"],
            Self::Comparison => &["comparison"],
            Self::Help => &["help"],
        }
    }
}

/// A topic, or one row of it: `warnings`, or `warning/kidneys` as the facts name a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TopicPlace {
    /// The page.
    pub topic: Topic,
    /// Table and id of the row on it.
    pub row: Option<(&'static str, &'static str)>,
}

impl TopicPlace {
    /// The place that a text names; nothing where there is none of that name.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let Some((table, id)) = text.split_once('/') else {
            let topic = Topic::ALL.into_iter().find(|topic| topic.id() == text)?;
            return Some(Self { topic, row: None });
        };
        let of_topic = |topic: Topic| Some((topic, *topic.tables().iter().find(|known| **known == table)?));
        let (topic, table) = Topic::ALL.into_iter().find_map(of_topic)?;
        let id = ids(table).into_iter().find(|known| *known == id)?;
        Some(Self { topic, row: Some((table, id)) })
    }

    /// As [`TopicPlace::read`] reads it.
    #[must_use]
    pub fn text(self) -> Cow<'static, str> {
        match self.row {
            Some((table, id)) => [table, "/", id].concat().into(),
            None => self.topic.id().into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_and_row_is_read_as_it_is_written() {
        for topic in Topic::ALL {
            let place = TopicPlace { topic, row: None };
            assert_eq!(TopicPlace::read(&place.text()), Some(place));
            for table in topic.tables() {
                assert!(!ids(table).is_empty(), "{table}");
                for id in ids(table) {
                    let place = TopicPlace { topic, row: Some((table, id)) };
                    assert_eq!(TopicPlace::read(&place.text()), Some(place));
                }
            }
        }
    }

    #[test]
    fn what_names_nothing_is_no_place() {
        for text in ["", "/", "warning", "warning/", "warnings/liver", "nowhere/liver", "warning/nothing"] {
            assert_eq!(TopicPlace::read(text), None, "{text}");
        }
    }
}
