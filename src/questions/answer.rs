//! Which rows of the drug's tables answer a question, and in which order.

use super::question::Question;
use super::rows::{Beside, Part, Row, Rows};
use crate::dataset::{DRUG_NAMES, FORMULATIONS, Frame, Lines, QuestionFacet, TOPICS};
use crate::order::sort_by_key;
use crate::search::{Closeness, Hit, Reason, Typed, Word, fold, is_weak_word};

/// Answers that are given at most.
pub const MOST_ANSWERS: usize = 3;
/// Words from which a name that is said word for word is meant, and not some row that has a few of its words.
const LONG_NAME: usize = 5;
/// Letters from which a word may be one with a slip in it.
const SLIP_FROM: usize = 5;
/// The same where a use is named beside it.
const SLIP_BESIDE_FROM: usize = 6;
/// Letters from which what is being typed may become a danger's name.
const BEGINNING_FROM: usize = 5;

/// Words from which a topic is spoken of in a phrase, and not in passing.
const PHRASE: usize = 2;

/// What the uses answer already.
#[derive(Clone, Copy, Debug, Default)]
pub struct Uses {
    /// One is named, or has all the words in its names.
    pub named: bool,
    /// One has all the words that are searched, as they are spelled.
    pub matched: bool,
    /// The word that is being typed may become one of the name of one.
    pub begun: bool,
}

/// How a row was found; closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FoundBy {
    /// What was typed is its name.
    Name,
    /// The same without the drug's names.
    NameAlone,
    /// Its name, or a search word for it, is said in full.
    Said,
    /// The same with a slip of the keyboard, or the beginning of it.
    Nearly,
    /// The question is about its topic.
    Topic,
    /// Nothing was said but one of the drug's names.
    DrugName,
}

/// A row that answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answering {
    /// The row.
    pub row: Row,
    /// How it was found.
    pub by: FoundBy,
}

impl Rows {
    /// The rows that answer, the most needed first. `spelled` says whether a word stands in some text as it is typed: in
    /// such a word no slip is forgiven ("short" is not "shot").
    #[must_use]
    pub fn answer<'q>(
        &self,
        question: &'q Question,
        uses: Uses,
        spelled: &dyn Fn(&str) -> bool,
    ) -> Vec<Answering> {
        // asked once a word, and not for each row; a word that is understood is spelled as it is meant
        let known =
            |(word, left): (&'q Word, bool)| (!left || spelled(&word.plain)).then_some(word.plain.as_str());
        let known: Vec<&str> = question.with_left().filter_map(known).collect();
        let mut found = self.by_words(question, uses, &|word| known.contains(&word));
        let all_said = question.typed().is_empty();
        let topics = self.of_topics(question, 1);
        // what was named says more than what it is about; and where some words mean nothing, it is about them
        let said = found.iter().any(|(_, by)| *by <= FoundBy::Nearly);
        // a danger that is a question of its own is no less one for what else was named
        if said && !uses.named {
            add(&mut found, &mut self.dangers_asked(question).into_iter(), FoundBy::Topic);
            // where nothing but a topic is named, its rows go before a row that has its words in its name
            if all_said {
                add(&mut found, &mut topics.iter().copied(), FoundBy::Topic);
            }
        } else if said {
            add(&mut found, &mut self.help_asked(question).into_iter(), FoundBy::Topic);
        } else if uses.named {
            add(&mut found, &mut self.of_topics(question, PHRASE).into_iter(), FoundBy::Topic);
        } else if all_said {
            add(&mut found, &mut topics.iter().copied(), FoundBy::Topic);
        } else {
            add(&mut found, &mut self.dangers_asked(question).into_iter(), FoundBy::Topic);
            // words that no use knows say when, where and who ("tooth pulled on friday"), unless they are what is taken,
            // treated or caused
            let least = if uses.matched || question.names_something() { PHRASE } else { 1 };
            add(&mut found, &mut self.of_unframed_topics(question, least).into_iter(), FoundBy::Topic);
        }
        if found.is_empty()
            && question.is_of_the_drug()
            && question.asks_of_the_whole()
            && (question.named.is_empty() || question.named_by_product)
            && question.filters.iter().all(|(facet, _)| *facet == QuestionFacet::Approval)
        {
            let names = question.drug_names.iter().filter_map(|n| DRUG_NAMES.get(usize::from(*n)));
            for name in names {
                add(&mut found, &mut self.named(name.rows).into_iter(), FoundBy::DrugName);
            }
        }
        let answering = |(n, by)| Some((n, Answering { row: *self.all.get(n)?, by }));
        let (mut answers, others): (Vec<_>, Vec<_>) = found
            .into_iter()
            .filter_map(answering)
            .partition(|(_, answer): &(usize, Answering)| Self::fits(answer, question));
        // an effect that is told of another product only: what is told of them all
        if answers.is_empty() && others.iter().any(|(_, answer)| answer.row.part == Part::Effects) {
            let causes = TOPICS.iter().filter(|topic| topic.frame == Some(Frame::Cause));
            let rows = causes.flat_map(|topic| self.named(topic.rows));
            let rows = rows.filter_map(|n| answering((n, FoundBy::Topic)));
            answers = rows.filter(|(_, answer)| Self::fits(answer, question)).collect();
        }
        sort_by_key(&mut answers, |(n, Answering { row, by })| {
            let topic = topics.iter().position(|topic| topic == n).unwrap_or(usize::MAX);
            let exact = if *by <= FoundBy::NameAlone { *by } else { FoundBy::Said };
            (
                exact,
                row.part != Part::Help,
                row.danger.is_none_or(|danger| danger > 0),
                topic,
                row.danger.unwrap_or(u16::MAX),
                *by,
                !is_in_view(row, question),
                row.part,
                // of several products the one that comes first in the facts
                row.products
                    .first()
                    .and_then(|product| FORMULATIONS.iter().position(|form| form.id == *product)),
                *n,
            )
        });
        let mut seen = Vec::new();
        let mut first = Vec::new();
        for (n, answer) in answers {
            if first.len() < MOST_ANSWERS && !seen.contains(&n) {
                seen.push(n);
                first.push(answer);
            }
        }
        first
    }

    /// The rows of the topics that are spoken of in so many words or more.
    fn of_topics(&self, question: &Question, least: usize) -> Vec<usize> {
        question.topics_in(least).flat_map(|topic| self.named(topic.rows)).collect()
    }

    /// The same without those that ask what the drug does to somebody, or with what.
    fn of_unframed_topics(&self, question: &Question, least: usize) -> Vec<usize> {
        let topics = question.topics_in(least).filter(|topic| topic.frame.is_none());
        topics.flat_map(|topic| self.named(topic.rows)).collect()
    }

    fn named(&self, names: Lines) -> Vec<usize> {
        names.iter().filter_map(|name| self.at(name)).collect()
    }

    /// The dangers of the topics that have a question of their own, or begin with who helps.
    fn dangers_asked(&self, question: &Question) -> Vec<usize> {
        // what is asked with another medicine is that medicine's, where it is known
        let topics = question.topics_in(1).filter(|topic| topic.frame != Some(Frame::With));
        let asked = topics.map(|topic| self.named(topic.rows)).filter(|rows| {
            let first = rows.first().and_then(|n| self.all.get(*n));
            first.is_some_and(|row| matches!(row.part, Part::Questions | Part::Help))
        });
        let grave = |row: &Row| row.danger.is_some() || row.part == Part::Help;
        asked.flatten().filter(|n| self.all.get(*n).is_some_and(grave)).collect()
    }

    /// Of these what to do now, and who helps.
    fn help_asked(&self, question: &Question) -> Vec<usize> {
        let now = |row: &Row| row.danger == Some(0) || row.part == Part::Help;
        let mut asked = self.dangers_asked(question);
        asked.retain(|n| self.all.get(*n).is_some_and(now));
        asked
    }

    fn by_words(
        &self,
        question: &Question,
        uses: Uses,
        spelled: &dyn Fn(&str) -> bool,
    ) -> Vec<(usize, FoundBy)> {
        let folded = |words: &mut dyn Iterator<Item = &Word>| -> Vec<String> {
            words.map(|word| fold(&word.plain)).collect()
        };
        let whole = folded(&mut question.words.iter());
        let alone = folded(&mut question.but_drug_names());
        let mut found = Vec::new();
        for (n, name) in self.names.iter().enumerate() {
            if *name == whole {
                found.push((n, FoundBy::Name));
            } else if !alone.is_empty() && (*name == alone || question.without_product(name, &whole))
                // a long name, word for word, is no other row's, whatever asks for it
                || name.len() >= LONG_NAME && whole.windows(name.len()).any(|words| words == name.as_slice())
            {
                found.push((n, FoundBy::NameAlone));
            }
        }
        let typed_of =
            |words: Vec<&Word>| Typed::of(&words, false, &|word| is_weak_word(&word.plain)).spelled(spelled);
        let said = |words: Vec<&Word>| self.finder.said(&typed_of(words), SLIP_FROM);
        // what the drug's own name says alone is no question
        let of_drug = said(question.drug_words().collect());
        let beside = said(question.but_drug_names().collect());
        // where a use is named, a slip in a word of its name is none in a row's, and in other words one is forgiven, not two
        let beside_uses = if question.named.is_empty() {
            Vec::new()
        } else {
            self.finder.said(&typed_of(question.but_named().collect()).with_one_slip(), SLIP_BESIDE_FROM)
        };
        for (doc, close) in said(question.but_direction().collect()) {
            let holds = |rows: &[(u32, bool)]| rows.iter().any(|(row, _)| *row == doc);
            let by = if close { FoundBy::Said } else { FoundBy::Nearly };
            if (close || !uses.named || holds(&beside_uses)) && (holds(&beside) || !holds(&of_drug)) {
                found.push((doc as usize, by));
            }
        }
        let typed = question.typed().spelled(spelled);
        if found.is_empty() && !uses.named && !typed.is_empty() && !typed.says_little() {
            let hits = self.finder.find(&typed);
            let near = hits.hits.iter().filter(|hit| !hits.partial && hit.rank.reason <= Reason::CloseAlias);
            let long = question.content().all(|word| word.plain.len() >= SLIP_FROM);
            let near = near.filter(|hit| long || hit.rank.closeness <= Closeness::Whole);
            // nobody is told of a danger because of a slip in a short word
            let short = question.content().any(|word| word.plain.len() <= SLIP_FROM);
            let danger = |hit: &&Hit| self.all.get(hit.doc as usize).is_some_and(|row| row.danger.is_some());
            let near = near.filter(|hit| !short || !danger(hit) || !hit.rank.closeness.is_slip());
            // one word of a search word of several is not that search word
            let near = near.filter(|hit| !hit.rank.more || !part_of_search_word(hit.rank.reason));
            add(&mut found, &mut near.map(|hit| hit.doc as usize), FoundBy::Nearly);
        }
        if found.is_empty() && !uses.begun {
            add(&mut found, &mut self.dangers_begun(question, spelled).into_iter(), FoundBy::Nearly);
        }
        let with = |beside: &&Beside| beside.with.iter().any(|n| found.iter().any(|(row, _)| row == n));
        if self.beside.iter().any(|beside| with(&beside)) {
            let words = Typed::of(&question.but_drug_names().collect::<Vec<_>>(), false, &|_| false);
            let words = words.spelled(spelled);
            let signs = self.beside_finder.said(&words, SLIP_FROM).into_iter();
            let signs = signs.filter_map(|(n, _)| self.beside.get(n as usize)).filter(with);
            let rows: Vec<usize> = signs.flat_map(|beside| beside.rows.iter().copied()).collect();
            add(&mut found, &mut rows.into_iter(), FoundBy::Said);
        }
        found
    }

    /// The dangers of whose names of one word the word that is being typed is the beginning: a danger does not come with
    /// the last letter only.
    fn dangers_begun(&self, question: &Question, spelled: &dyn Fn(&str) -> bool) -> Vec<usize> {
        let begun =
            question.being_typed().filter(|word| word.plain.len() >= BEGINNING_FROM && !spelled(&word.plain));
        let Some(word) = begun else { return Vec::new() };
        let hits = self.finder.find(&Typed::of(&[word], true, &|_| false).spelled(&|_| true)).hits;
        let whole = hits.iter().filter(|hit| hit.rank.closeness == Closeness::Prefix && !hit.rank.more);
        let rows = whole.map(|hit| hit.doc as usize);
        rows.filter(|n| self.all.get(*n).is_some_and(|row| row.danger.is_some())).collect()
    }

    /// Whether a row speaks of the product in view: what is told of another is never told of it.
    fn fits(answer: &Answering, question: &Question) -> bool {
        let Some(product) = question.in_view.formulation else { return true };
        let Row { part, products, .. } = answer.row;
        let about = products.is_empty() || products.contains(&product);
        let strict = match part {
            Part::Effects => true,
            // by its own name a form answers, whichever is in view
            Part::Formulations => answer.by > FoundBy::NameAlone,
            _ => products.len() == 1 && is_combination(products),
        };
        about || !strict
    }
}

/// Adds rows that were found in one way.
fn add(found: &mut Vec<(usize, FoundBy)>, rows: &mut dyn Iterator<Item = usize>, by: FoundBy) {
    for row in rows {
        found.push((row, by));
    }
}

/// Whether what is told is about a product that holds another medicine too.
fn is_combination(products: &[&str]) -> bool {
    products.iter().all(|product| product.ends_with("-combination"))
}

/// Whether the words stand in search words, or here and there, and not in the row's own name.
fn part_of_search_word(reason: Reason) -> bool {
    matches!(reason, Reason::WordInAlias | Reason::AcrossNames | Reason::CloseAlias)
}

fn is_in_view(row: &Row, question: &Question) -> bool {
    question.in_view.formulation.is_none_or(|product| row.products.contains(&product))
}

impl Question {
    /// Whether a row's name is what was typed, but for one product's name.
    fn without_product(&self, name: &[String], whole: &[String]) -> bool {
        whole.len() > name.len()
            && (whole.starts_with(name) && self.is_of_drug(name.len()..whole.len())
                || whole.ends_with(name) && self.is_of_drug(0..whole.len() - name.len()))
    }
}
