//! What is known of the drug itself, ready to search: who must not take it, interactions, warnings, questions, side
//! effects, and where to get help. Read when a reader first types a word.
//!
//! A reader who asks "is it safe with codeine" asks for these, not for a condition. The other way round "alcohol"
//! asks for a condition first: so what the conditions answer by name leaves less room for rows.

use crate::dataset::{
    ABOUT, ADVERSE_EFFECTS, ALSO_TYPED, AlsoTyped, CONTRAINDICATIONS, HELP, INTERACTIONS, QUESTIONS,
    Question, WARNINGS,
};
use crate::order::sort_by_key;
use crate::search::{Closeness, FieldKind, Finder, Rank, Reason, Texts, Typed, Word, is_weak_word, words};

/// Where a row stands in the view about the drug; a part itself is found too. In the order in which rows are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Where to get help.
    Help,
    /// Who must not take it.
    MustNot,
    /// Other medicines and food.
    Interactions,
    /// Warnings.
    Warnings,
    /// Questions and answers.
    Questions,
    /// Side effects.
    Effects,
}

/// A row, by its place in its table; without one, the part itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where it stands.
    pub part: Part,
    /// Its number among the rows of its table.
    pub row: Option<usize>,
}

/// How far the conditions answer what was typed; most first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answered {
    /// One bears this name, or a name that begins so.
    Exactly,
    /// It stands in a name or a topic.
    ByName,
    /// In no name, or with slips only.
    Hardly,
}

/// Rows that are shown at most, beside those on where to get help.
const MOST: usize = 3;
/// Letters from which a word that is still being typed may be a beginning: with fewer, rows would come and go.
const BEGINNING_FROM: usize = 4;

/// What a question about safety is made of, and the parts that answer it when it names nothing that is known.
const ASKING: [(&str, &[Part]); 28] = [
    ("with", &[]),
    ("while", &[]),
    ("safe", &[Part::Interactions, Part::Warnings]),
    ("safely", &[Part::Interactions, Part::Warnings]),
    ("safety", &[Part::Warnings]),
    ("danger", &[Part::Warnings]),
    ("dangers", &[Part::Warnings]),
    ("dangerous", &[Part::Warnings]),
    ("harmful", &[Part::Warnings]),
    ("risk", &[Part::Warnings]),
    ("risks", &[Part::Warnings]),
    ("warning", &[Part::Warnings]),
    ("warnings", &[Part::Warnings]),
    ("worse", &[Part::Warnings]),
    ("worsen", &[Part::Warnings]),
    ("cause", &[Part::Effects]),
    ("causes", &[Part::Effects]),
    ("together", &[Part::Interactions]),
    ("mix", &[Part::Interactions]),
    ("mixing", &[Part::Interactions]),
    ("combine", &[Part::Interactions]),
    ("combining", &[Part::Interactions]),
    ("interact", &[Part::Interactions]),
    ("interacts", &[Part::Interactions]),
    ("interaction", &[Part::Interactions]),
    ("interactions", &[Part::Interactions]),
    ("contraindication", &[Part::MustNot]),
    ("contraindications", &[Part::MustNot]),
];

/// What else is said around the word that matters when somebody asks about a medicine or what it does.
const AROUND: [&str; 18] = [
    "bad",
    "drug",
    "drugs",
    "harm",
    "hurt",
    "hurts",
    "medication",
    "medications",
    "medicine",
    "medicines",
    "pill",
    "pills",
    "tablet",
    "tablets",
    "took",
    "use",
    "used",
    "using",
];

/// What follows "on" where somebody speaks of taking it: "can I drink on it".
const ON_IT: [&str; 4] = ["it", "them", "these", "this"];

fn asking(word: &Word) -> Option<&'static [Part]> {
    ASKING.iter().find(|(asking, _)| *asking == word.plain).map(|(_, parts)| *parts)
}

fn says_little(word: &Word) -> bool {
    asking(word).is_some()
        || AROUND.contains(&word.plain.as_str())
        || !word.capitals && is_weak_word(&word.plain)
}

/// What else readers type for a row.
fn also_typed(is_of: &dyn Fn(&AlsoTyped) -> bool) -> Vec<&'static str> {
    ALSO_TYPED.iter().filter(|also| is_of(also)).flat_map(|also| also.words).collect()
}

/// Whether a row that was found answers what was typed: the better the conditions do, the less is left for it.
fn is_shown(row: Row, rank: Rank, partial: bool, answered: Answered, asked: bool) -> bool {
    let slip = rank.closeness.is_slip();
    let reason = rank.reason;
    let strict = row.part <= Part::Interactions || row.row.is_none();
    match (answered, asked) {
        // one word of several in somebody's text says nothing: "itching at night, kidney"
        _ if reason > Reason::CloseAlias => !slip && (asked || answered == Answered::Hardly && !partial),
        _ if partial => !slip && strict && asked && answered == Answered::Hardly,
        (Answered::Hardly, _) => true,
        _ if slip => false,
        // "nausea" is a side effect, whatever conditions are called so as well
        _ if reason == Reason::ExactName => true,
        (_, true) => true,
        // a piece of a search word
        _ if matches!(reason, Reason::WordInAlias | Reason::AcrossNames) => false,
        (Answered::ByName, _) => strict || row.part == Part::Warnings,
        // what the row begins with is what it is about
        (Answered::Exactly, _) => {
            strict && matches!(reason, Reason::ExactName | Reason::ExactAlias | Reason::PrefixOfName)
        }
    }
}

/// The rows, ready to search.
#[derive(Debug)]
pub struct DrugRows {
    rows: Vec<Row>,
    finder: Finder,
}

impl DrugRows {
    /// Indexes them.
    #[must_use]
    pub fn new() -> Self {
        let mut rows = Vec::new();
        let mut fields: Vec<(usize, FieldKind, &'static str)> = Vec::new();
        let mut add = |part, row, name, also: &[&'static str], text: Option<&'static str>| {
            let doc = rows.len();
            rows.push(Row { part, row });
            fields.push((doc, FieldKind::Name, name));
            for word in also {
                fields.push((doc, FieldKind::Alias, *word));
            }
            if let Some(text) = text {
                fields.push((doc, FieldKind::Text, text));
            }
        };
        for (part, name, also) in [
            (Part::Effects, "side effects", "adverse effects"),
            (Part::Interactions, "interactions", "other medicines"),
            (Part::MustNot, "contraindications", "must not take"),
        ] {
            add(part, None, name, &[also], None);
        }
        for (n, row) in HELP.iter().enumerate() {
            let also = also_typed(&|also| also.help.contains(&row.id));
            add(Part::Help, Some(n), row.name, &also, None);
        }
        for (n, row) in CONTRAINDICATIONS.iter().enumerate().filter(|(_, row)| row.current != Some(false)) {
            add(Part::MustNot, Some(n), row.name, &[], row.detail);
        }
        for (n, row) in INTERACTIONS.iter().enumerate() {
            let also = also_typed(&|also| also.interaction == Some(row.id));
            add(Part::Interactions, Some(n), row.name, &also, Some(row.effect));
        }
        for (n, row) in WARNINGS.iter().enumerate() {
            let also = also_typed(&|also| also.warning == Some(row.id));
            add(Part::Warnings, Some(n), row.name, &also, Some(row.detail));
        }
        for (n, row) in QUESTIONS.iter().enumerate() {
            let also = also_typed(&|also| also.question == Some(row.id));
            add(Part::Questions, Some(n), row.question, &also, None);
        }
        for (n, row) in ADVERSE_EFFECTS.iter().enumerate() {
            let also = also_typed(&|also| also.effect.contains(&row.id));
            add(Part::Effects, Some(n), row.name, &also, None);
        }
        let finder = Finder::new(Texts::new(&|hear| {
            for (doc, kind, text) in &fields {
                hear(*doc, *kind, text);
            }
        }));
        rows.shrink_to_fit();
        Self { rows, finder }
    }

    /// The rows that what was typed asks for, those of most weight first.
    #[must_use]
    pub fn find(&self, text: &str, answered: Answered) -> Vec<Row> {
        let said = words(text);
        let typed = Typed::read(text, ABOUT.subject, BEGINNING_FROM, &says_little);
        // its own name asks for nothing in particular, but for one of the questions, word for word
        if typed.is_empty() || typed.is_subject() {
            let asked = text.trim_ascii().trim_end_matches('?');
            let asks = |row: &Question| row.question.trim_end_matches('?').eq_ignore_ascii_case(asked);
            let row = QUESTIONS.iter().position(asks);
            return row.map(|row| Row { part: Part::Questions, row: Some(row) }).into_iter().collect();
        }
        let mut asked: Option<Vec<Part>> = None;
        for parts in said.iter().filter_map(asking) {
            asked.get_or_insert_default().extend(parts);
        }
        let taken = said.iter().skip_while(|word| word.plain != "on").nth(1);
        if taken.is_some_and(|word| word.plain == ABOUT.subject || ON_IT.contains(&word.plain.as_str())) {
            asked.get_or_insert_default();
        }
        let row_of = |doc: u32| self.rows.get(doc as usize).copied();
        // a search word that is said in full counts, whatever else is said; where a condition bears it, for help alone
        let mut in_full = self.finder.said(&typed);
        in_full.retain(|doc| {
            answered != Answered::Exactly || row_of(*doc).is_some_and(|row| row.part == Part::Help)
        });
        let found = self.finder.find(&typed);
        let ranks = found.hits.iter().filter(|hit| !in_full.contains(&hit.doc)).filter_map(|hit| {
            let row = row_of(hit.doc)?;
            // beside a search word in full, what a text happens to hold says nothing
            let chance = hit.rank.reason == Reason::Text && asked.is_none() && !in_full.is_empty();
            let shown = !chance && is_shown(row, hit.rank, found.partial, answered, asked.is_some());
            shown.then_some((row, hit.rank))
        });
        let exact = Rank::new(0, Reason::ExactAlias, Closeness::Same, false);
        let ranks = ranks.chain(in_full.iter().filter_map(|doc| Some((row_of(*doc)?, exact))));
        let mut hits: Vec<_> =
            ranks.map(|(row, rank)| (rank.reason > Reason::CloseAlias, row.part, rank, row)).collect();
        sort_by_key(&mut hits, |(in_text, part, rank, _)| (*in_text, *part, *rank));
        // several forms have the same side effect: one way to them is enough
        let mut effects = 0;
        let mut rows: Vec<Row> = hits.into_iter().map(|(.., row)| row).collect();
        rows.retain(|row| {
            effects += usize::from(row.part == Part::Effects);
            row.part != Part::Effects || effects == 1
        });
        if rows.is_empty() && answered == Answered::Hardly {
            let mut parts = asked.unwrap_or_default();
            sort_by_key(&mut parts, |part| *part);
            parts.dedup();
            rows.extend(parts.into_iter().map(|part| Row { part, row: None }));
        }
        let help = rows.iter().filter(|row| row.part == Part::Help).count();
        rows.truncate(help + MOST);
        rows
    }
}

impl Default for DrugRows {
    fn default() -> Self {
        Self::new()
    }
}
