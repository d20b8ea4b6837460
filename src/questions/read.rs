//! What a reader typed, understood: in this order the drug and its names, words that only ask, named uses, filters and
//! topics, and the rest, which is searched.

use super::phrases::{Meaning, NameKind, Phrases, Span};
use super::question::{Named, Question};
use crate::dataset::{ASKING, DRUG_NAMES, FILTER_WORDS, Frame, Lines, QuestionFacet, TOPICS};
use crate::order::sort_by_key;
use crate::search::{
    Letters, SEVERAL, Word, fold, is_negation, is_several, is_stop_word, is_weak_word, words,
};

/// Words that are read; what is longer is no question.
const MOST_WORDS: usize = 40;
/// Letters up to which a name may be an everyday word as well.
const SHORT: usize = 3;
/// Words before a filter of which one may turn it round ("not been proven"), as the word after it may ("proven not to").
const TURNED_ROUND: usize = 2;
/// Marks at which what turns something round ends.
const SENTENCE_ENDS: [char; 7] = ['.', ',', ';', ':', '?', '!', '\n'];

/// Letters from which a word may be a name of the drug with a slip in it, and with two.
const NAME_WITH_SLIP: usize = 7;
const NAME_WITH_TWO_SLIPS: usize = 10;

/// Takes the number of a use, whose name it is, and the name.
type Hearer<'h> = &'h mut dyn FnMut(u16, NameKind, &str);

/// Reads questions.
#[derive(Debug)]
pub struct Reader {
    phrases: Phrases,
    /// Names of the drug of one long word, folded.
    drug_names: Vec<String>,
}

impl Reader {
    /// `tell` says every name of every use: its number, whose name it is, and the name.
    #[must_use]
    pub fn new(tell: &dyn Fn(Hearer<'_>)) -> Self {
        let mut phrases = Phrases::default();
        tell(&mut |doc, kind, name| phrases.add(&words(name), Meaning::Use(doc, kind)));
        let mut add = |list: Lines, meaning| list.iter().for_each(|text| phrases.add(&words(text), meaning));
        for (n, row) in (0..).zip(DRUG_NAMES) {
            add(row.words, Meaning::DrugName(n));
        }
        for (n, row) in (0..).zip(FILTER_WORDS) {
            add(row.words, Meaning::Filter(n));
        }
        for (n, row) in (0..).zip(TOPICS) {
            add(row.words, Meaning::Topic(n));
        }
        for row in ASKING {
            add(row.words, Meaning::Asking);
        }
        phrases.close();
        let mut drug_names = Vec::new();
        for name in DRUG_NAMES.iter().flat_map(|row| row.words) {
            if let [word] = words(name).as_slice()
                && word.plain.len() >= NAME_WITH_SLIP
            {
                drug_names.push(fold(&word.plain));
            }
        }
        Self { phrases, drug_names }
    }

    /// The name of the drug that a word is with a slip or two in it.
    fn drug_name_near(&self, folded: &str) -> Option<&String> {
        if folded.chars().count() < NAME_WITH_SLIP {
            return None;
        }
        let letters = Letters::new(folded);
        let slips = |name: &String| {
            let most = if name.chars().count() < NAME_WITH_TWO_SLIPS { 1 } else { 2 };
            letters.distance(name.chars(), false, most)
        };
        let near = self.drug_names.iter().filter_map(|name| Some((slips(name)?, name)));
        near.min().map(|(_, name)| name)
    }

    /// The topics of which a number is part: "took 10 tablets" is "took several tablets".
    fn of_numbers(&self, typed: &[Word], folded: &[String]) -> Vec<Span> {
        let several: Vec<bool> = typed.iter().map(|word| is_several(&word.plain)).collect();
        if !several.contains(&true) {
            return Vec::new();
        }
        let read = |(word, several): (&String, &bool)| if *several { fold(SEVERAL) } else { word.clone() };
        let mut spans = self.phrases.find(&folded.iter().zip(&several).map(read).collect::<Vec<_>>());
        spans.retain(|span| {
            let numbers = several.iter().take(span.to).skip(span.from);
            matches!(span.meaning, Meaning::Topic(_)) && numbers.into_iter().any(|several| *several)
        });
        spans
    }

    /// Understands what was typed. Filters of `literal` are not understood: a reader has taken them off. A word that is
    /// `spelled` as it is meant is no name of the drug with a slip in it.
    #[must_use]
    pub fn read(&self, text: &str, literal: &[QuestionFacet], spelled: &dyn Fn(&str) -> bool) -> Question {
        let mut typed = words(text);
        typed.truncate(MOST_WORDS);
        let read = |word: &Word| {
            let folded = fold(&word.plain);
            let near = self.drug_name_near(&folded).filter(|name| **name != folded && !spelled(&word.plain));
            near.cloned().unwrap_or(folded)
        };
        let folded: Vec<String> = typed.iter().map(read).collect();
        let mut spans = self.phrases.find(&folded);
        spans.extend(self.of_numbers(&typed, &folded));
        let asks_alone = |n: usize| {
            spans.iter().any(|span| span.count() == 1 && span.from == n && span.meaning == Meaning::Asking)
        };
        let little: Vec<bool> = typed
            .iter()
            .enumerate()
            .map(|(n, word)| is_stop_word(&word.plain) || is_weak_word(&word.plain) || asks_alone(n))
            .collect();
        // what is said not to be is no filter, or it would choose the opposite
        let ends_between = |from: usize, to: usize| {
            let (Some(before), Some(after)) = (typed.get(from), typed.get(to)) else { return true };
            text.get(before.end()..after.start).is_none_or(|between| between.contains(SENTENCE_ENDS))
        };
        let negates = |n: usize| typed.get(n).is_some_and(|word| is_negation(&word.plain));
        let turned = |span: &Span| {
            let before = (span.from.saturating_sub(TURNED_ROUND)..span.from)
                .any(|n| negates(n) && !(n..span.from).any(|n| ends_between(n, n + 1)));
            // the last word may be the beginning of another
            let after = span.to + 1 < typed.len() && negates(span.to) && !ends_between(span.to - 1, span.to);
            matches!(span.meaning, Meaning::Filter(_)) && (before || after)
        };
        let alone = typed.len() == 1;
        // "me", "as" and "did" are everyday words unless they are written as abbreviations or stand alone
        let everyday = |span: &Span| {
            matches!(span.meaning, Meaning::Use(..))
                && span.count() == 1
                && little.get(span.from) == Some(&true)
                && !alone
                && typed.get(span.from).is_some_and(|word| !(word.capitals && word.plain.len() <= SHORT))
        };
        let kept = spans.iter().filter(|span| !everyday(span));
        // nor is a kind of condition that is meant not to be any word that only asks: it is searched
        let kept = kept.filter(|span| !(names_category(span.meaning) && turned(span)));
        let meant =
            kept.map(|span| if turned(span) { Span { meaning: Meaning::Asking, ..*span } } else { *span });
        let mut spans: Vec<Span> = meant.collect();
        let within_asking = |n: usize| {
            spans.iter().any(|span| span.meaning == Meaning::Asking && (span.from..span.to).contains(&n))
        };
        let asking = (0..typed.len()).filter(|n| within_asking(*n)).count();
        // the longer counts; of equal ones the drug's names, then uses by their own names
        // a brand "for" a use says no more of the use than its name alone
        let of_drug = |n: usize| {
            let names = spans.iter().filter(|span| matches!(span.meaning, Meaning::DrugName(_)));
            names.into_iter().any(|span| (span.from..span.to).contains(&n))
        };
        let says: Vec<bool> = (0..typed.len()).map(|n| !of_drug(n) && little.get(n) != Some(&true)).collect();
        let length = |span: &Span| match span.meaning {
            Meaning::Use(..) => {
                says.iter().take(span.to).skip(span.from).filter(|says| **says).count().max(1)
            }
            _ => span.count(),
        };
        sort_by_key(&mut spans, |span| {
            (std::cmp::Reverse(length(span)), std::cmp::Reverse(span.count()), span.meaning, span.from)
        });
        let mut question = Question::of(typed, asking, &spans, literal);
        // a kind of condition is a filter where nothing else is asked: "does it cause skin problems" asks for no use
        let beside = question.cause
            || question.with_other
            || !question.named.is_empty()
            || question.content().next().is_some()
            || question.topics_in(1).any(|topic| !topic.rows.is_empty());
        if beside && question.filters.iter().any(|(facet, _)| *facet == QuestionFacet::Category) {
            spans.retain(|span| !names_category(span.meaning));
            question = Question::of(question.words, asking, &spans, literal);
        }
        question
    }
}

fn both_uses(one: &Span, other: &Span) -> bool {
    matches!((one.meaning, other.meaning), (Meaning::Use(..), Meaning::Use(..)))
}

fn names_category(meaning: Meaning) -> bool {
    let Meaning::Filter(n) = meaning else { return false };
    FILTER_WORDS.get(usize::from(n)).is_some_and(|row| row.facet == QuestionFacet::Category)
}

fn topic_frame(meaning: Meaning) -> Option<Frame> {
    if let Meaning::Topic(n) = meaning { TOPICS.get(usize::from(n))?.frame } else { None }
}

impl Question {
    fn is_literal(filter: u16, literal: &[QuestionFacet]) -> bool {
        FILTER_WORDS.get(usize::from(filter)).is_none_or(|row| literal.contains(&row.facet))
    }

    /// What was typed, by what its words stand for: of two that share a word the one that comes first counts.
    fn of(words: Vec<Word>, asking: usize, spans: &[Span], literal: &[QuestionFacet]) -> Self {
        let mut question = Question {
            content: vec![true; words.len()],
            of_drug: vec![false; words.len()],
            of_direction: vec![false; words.len()],
            asking,
            words,
            ..Question::default()
        };
        let mut taken: Vec<Span> = Vec::new();
        for span in spans {
            let same = |other: &Span| (other.from, other.to) == (span.from, span.to);
            let clash = |other: &Span| other.overlaps(span) && !(same(other) && both_uses(other, span));
            match span.meaning {
                Meaning::Topic(_) | Meaning::Asking => continue,
                Meaning::Filter(n) if Question::is_literal(n, literal) => continue,
                _ if taken.iter().any(clash) => continue,
                Meaning::DrugName(_) | Meaning::Use(..) | Meaning::Filter(_) => {}
            }
            taken.push(*span);
            question.take(*span);
        }
        question.about(spans, &taken);
        question.leave_out(spans, &taken);
        question.name_of_drug_as_use(spans);
        question
    }

    fn take(&mut self, span: Span) {
        match span.meaning {
            Meaning::DrugName(n) => {
                for n in span.from..span.to {
                    self.of_drug.get_mut(n).into_iter().for_each(|of| *of = true);
                }
                if let Some(row) = DRUG_NAMES.get(usize::from(n)) {
                    self.drug_names.push(n);
                    self.in_view.regimen = self.in_view.regimen.or(row.regimen);
                    self.in_view.formulation = self.in_view.formulation.or(row.formulation);
                }
            }
            Meaning::Use(doc, kind) => self.name(doc, kind, span),
            Meaning::Filter(n) => {
                if let Some(row) = FILTER_WORDS.get(usize::from(n)) {
                    if row.facet == QuestionFacet::Direction {
                        let words = self.of_direction.iter_mut().take(span.to).skip(span.from);
                        words.for_each(|of| *of = true);
                    }
                    self.filters.push((row.facet, row.values));
                }
            }
            Meaning::Topic(_) | Meaning::Asking => {}
        }
    }

    fn name(&mut self, doc: u16, kind: NameKind, span: Span) {
        let (from, words) = (span.from, span.count());
        match self.named.iter_mut().find(|named| named.doc == doc) {
            Some(named) => {
                named.kind = named.kind.min(kind);
                if words > named.words {
                    (named.from, named.words) = (from, words);
                }
            }
            None => self.named.push(Named { doc, kind, from, words }),
        }
    }

    /// What it is about. A topic whose words stand within a name, or share one with a name that is no shorter, says
    /// nothing: "coming off" something may be a name.
    fn about(&mut self, spans: &[Span], taken: &[Span]) {
        for span in spans {
            let Meaning::Topic(n) = span.meaning else { continue };
            let within = |name: &Span| {
                let names = matches!(name.meaning, Meaning::Use(..) | Meaning::DrugName(_));
                let inside = name.from <= span.from && span.to <= name.to;
                // nor within a filter, unless it says what the words around it do: "only low dose" asks for no dose
                let filter =
                    matches!(name.meaning, Meaning::Filter(_)) && topic_frame(span.meaning).is_none();
                // of two that share a word the longer counts, and a name where none is
                filter && inside || names && (inside || name.overlaps(span) && name.count() >= span.count())
            };
            if taken.iter().any(within) {
                continue;
            }
            let drug = |n: Option<usize>| n.is_some_and(|n| self.of_drug.get(n) == Some(&true));
            let (before, after) = (drug(span.from.checked_sub(1)), drug(Some(span.to)));
            // such a word alone is said of a use as well: "people with" it
            let asks = |other: &Span| {
                other.meaning == Meaning::Asking && (other.from, other.to) == (span.from, span.to)
            };
            match topic_frame(span.meaning) {
                Some(Frame::With) => self.with_other |= before || after || !spans.iter().any(asks),
                Some(Frame::And) => self.joined |= before || after,
                Some(Frame::Cause) => self.cause = true,
                Some(Frame::Use) => self.for_use = true,
                None => {}
            }
            match self.topics.iter_mut().find(|(topic, _)| *topic == n) {
                Some((_, words)) => *words = span.count().max(*words),
                None => self.topics.push((n, span.count())),
            }
        }
    }

    /// A product's name is also what some type for its uses: where nothing else is said, it names them.
    fn name_of_drug_as_use(&mut self, spans: &[Span]) {
        if !self.named.is_empty() || self.content().next().is_some() || !self.asks_of_the_whole() {
            return;
        }
        // of several products the last is what is asked of: "this or that"
        let uses = || spans.iter().filter(|span| matches!(span.meaning, Meaning::Use(..)));
        let last = uses().map(|span| span.to).max();
        for span in uses().filter(|span| Some(span.to) == last) {
            if let Meaning::Use(doc, kind) = span.meaning {
                self.name(doc, kind, *span);
                self.named_by_product = true;
            }
        }
    }

    /// Words that are understood are not searched, unless they are part of a name.
    fn leave_out(&mut self, spans: &[Span], taken: &[Span]) {
        let named = |n: usize| {
            taken
                .iter()
                .any(|span| matches!(span.meaning, Meaning::Use(..)) && (span.from..span.to).contains(&n))
        };
        for span in spans {
            let out = match span.meaning {
                Meaning::DrugName(_) | Meaning::Filter(_) => taken.contains(span),
                Meaning::Asking | Meaning::Topic(_) => true,
                Meaning::Use(..) => false,
            };
            for n in (span.from..span.to).filter(|n| out && !named(*n)) {
                self.content.get_mut(n).into_iter().for_each(|content| *content = false);
            }
        }
    }
}
