//! A question as it was understood, and what it says of itself: which words are left to search, and what it asks of.

use super::phrases::NameKind;
use crate::dataset::{Lines, QuestionFacet, Regimen, TOPICS, Topic};
use crate::search::{Typed, Word, fold, is_kind_of_illness, is_stop_word, is_weak_word};

/// The form of the drug that a reader speaks of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InView {
    /// As studies use it.
    pub regimen: Option<Regimen>,
    /// The product's id.
    pub formulation: Option<&'static str>,
}

/// A use that is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its number among the entries.
    pub doc: u16,
    /// Whose name it is.
    pub kind: NameKind,
    /// First word of the name, as typed.
    pub from: usize,
    /// How many words it has.
    pub words: usize,
}

/// What was typed, understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// Every word.
    pub words: Vec<Word>,
    /// Which of them are left to search.
    pub(super) content: Vec<bool>,
    /// Which of them name the drug.
    pub(super) of_drug: Vec<bool>,
    /// The words that choose what the trials found.
    pub(super) of_direction: Vec<bool>,
    /// The form in view.
    pub in_view: InView,
    /// Rows of the drug's names that were said, by their numbers.
    pub drug_names: Vec<u16>,
    /// Uses named, each once.
    pub named: Vec<Named>,
    /// They are named by a product's name alone.
    pub named_by_product: bool,
    /// Filters that are meant: each with the ids of its values.
    pub filters: Vec<(QuestionFacet, Lines)>,
    /// Numbers of the topics, each with the words of the longest phrase that speaks of it.
    pub topics: Vec<(u16, usize)>,
    /// How many words only ask.
    pub asking: usize,
    /// It asks about something that is taken, eaten or done beside the drug.
    pub with_other: bool,
    /// Something is joined to the drug's name by "and".
    pub joined: bool,
    /// It asks what the drug does to somebody.
    pub cause: bool,
    /// What follows is what the drug is taken for.
    pub for_use: bool,
}

impl Question {
    /// The words that are left to search.
    pub fn content(&self) -> impl Iterator<Item = &Word> {
        self.words.iter().zip(&self.content).filter(|(_, content)| **content).map(|(word, _)| word)
    }

    /// Every word, and whether it is left to search.
    pub(super) fn with_left(&self) -> impl Iterator<Item = (&Word, bool)> {
        self.words.iter().zip(self.content.iter().copied())
    }

    /// The words of the drug's names.
    pub fn drug_words(&self) -> impl Iterator<Item = &Word> {
        self.words.iter().zip(&self.of_drug).filter(|(_, of)| **of).map(|(word, _)| word)
    }

    /// All words but those that choose what the trials found: "not work for" asks nothing of how it works.
    pub fn but_direction(&self) -> impl Iterator<Item = &Word> {
        self.words.iter().zip(&self.of_direction).filter(|(_, of)| !**of).map(|(word, _)| word)
    }

    /// All words but the drug's names.
    pub fn but_drug_names(&self) -> impl Iterator<Item = &Word> {
        self.words.iter().zip(&self.of_drug).filter(|(_, of)| !**of).map(|(word, _)| word)
    }

    /// The words that are left to search and stand in no name of a use.
    pub fn but_named(&self) -> impl Iterator<Item = &Word> {
        let within =
            |n: usize| self.named.iter().any(|name| (name.from..name.from + name.words).contains(&n));
        let content = self.words.iter().zip(&self.content).enumerate();
        content.filter(move |(n, (_, content))| **content && !within(*n)).map(|(_, (word, _))| word)
    }

    /// The last word, where it is searched: it may still be being typed.
    #[must_use]
    pub fn being_typed(&self) -> Option<&Word> {
        self.words.last().filter(|_| self.content.last() == Some(&true))
    }

    /// How many of the words that say something a name leaves out.
    #[must_use]
    pub fn beside(&self, named: &Named) -> usize {
        let name = named.from..named.from + named.words;
        let content = self.words.iter().zip(&self.content).enumerate();
        let others = content.filter(|(n, (_, content))| **content && !name.contains(n));
        others.filter(|(_, (word, _))| !is_stop_word(&word.plain) && !is_weak_word(&word.plain)).count()
    }

    /// Whether a name that was said holds every word that says something, those of topics as well.
    #[must_use]
    pub fn is_all(&self, named: &Named) -> bool {
        let name = named.from..named.from + named.words;
        let mut others =
            self.words.iter().enumerate().filter(|(n, _)| !name.contains(n) && !self.is_of_drug(*n..n + 1));
        others.all(|(_, word)| is_stop_word(&word.plain) || is_weak_word(&word.plain))
    }

    /// Whether a name that was said stands within another, word for word.
    #[must_use]
    pub fn is_within(&self, named: &Named, other: &str) -> bool {
        let said = self.words.iter().skip(named.from).take(named.words).map(|word| fold(&word.plain));
        let said: Vec<String> = said.collect();
        let other: Vec<String> = other.split(' ').map(fold).collect();
        !said.is_empty() && other.windows(said.len()).any(|words| words == said)
    }

    /// Whether it names the drug, or is put as a question about it.
    #[must_use]
    pub fn speaks_of_the_drug(&self) -> bool {
        !self.drug_names.is_empty() || self.with_other || self.cause
    }

    /// What is searched where that finds nothing as it is: all words, or all but the drug's names, as a name may be made
    /// of words that only ask as well.
    #[must_use]
    pub fn typed_whole(&self, with_drug: bool) -> Typed {
        let words: Vec<&Word> =
            if with_drug { self.words.iter().collect() } else { self.but_drug_names().collect() };
        let open = with_drug || self.of_drug.last() == Some(&false);
        Typed::of(&words, open, &|word| !word.capitals && is_weak_word(&word.plain))
    }

    /// Whether all of some words name the drug.
    #[must_use]
    pub fn is_of_drug(&self, mut range: std::ops::Range<usize>) -> bool {
        range.all(|n| self.of_drug.get(n) == Some(&true))
    }

    /// What is searched. The last word may still be being typed.
    #[must_use]
    pub fn typed(&self) -> Typed {
        let content: Vec<&Word> = self.content().collect();
        let last = self.content.last() == Some(&true);
        Typed::of(&content, last, &|word| !word.capitals && is_weak_word(&word.plain))
    }

    /// Whether nothing was said but the drug's names, or what only asks of it.
    #[must_use]
    pub fn is_of_the_drug(&self) -> bool {
        self.content().next().is_none() && !self.words.is_empty()
    }

    /// Whether it asks of the drug as a whole: nothing is said but its names, words that ask, and filters.
    #[must_use]
    pub fn asks_of_the_whole(&self) -> bool {
        let framed = |(n, _): &(u16, usize)| {
            TOPICS.get(usize::from(*n)).is_some_and(|topic| topic.rows.is_empty() && topic.frame.is_some())
        };
        self.topics.iter().all(framed) || !self.filters.is_empty()
    }

    /// Whether what is not understood is something taken beside the drug.
    #[must_use]
    pub fn asks_of_a_medicine(&self) -> bool {
        !self.for_use && (self.with_other || self.joined)
    }

    /// Whether what is not understood is something taken beside the drug, what it is taken for, or what it may do.
    #[must_use]
    pub fn names_something(&self) -> bool {
        self.for_use || self.with_other || self.joined || self.cause
    }

    /// The topics that are spoken of in so many words or more.
    pub(super) fn topics_in(&self, least: usize) -> impl Iterator<Item = &'static Topic> {
        let spoken_of = self.topics.iter().filter(move |(_, words)| *words >= least);
        spoken_of.filter_map(|(n, _)| TOPICS.get(usize::from(*n)))
    }

    /// Whether it is put as a question, not as words to look for.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.asking > 0 || !self.topics.is_empty()
    }

    /// The words as typed that were not understood, as a reader wrote them.
    #[must_use]
    pub fn not_understood<'t>(&self, text: &'t str) -> &'t str {
        let mut content = self.content();
        let Some(first) = content.next() else { return "" };
        let last = content.last().unwrap_or(first);
        // what it is called belongs to the name of an illness
        let after = self.words.iter().skip_while(|word| word.start <= last.start);
        let called = after.take(1).find(|word| is_kind_of_illness(&word.plain));
        text.get(first.start..called.unwrap_or(last).end()).unwrap_or_default()
    }
}
