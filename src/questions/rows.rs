//! Every row of the drug's tables, ready to be found by its name and by what else people type for it.

use crate::dataset::{
    ADVERSE_EFFECTS, ALSO_TYPED, AlsoTyped, COMPARISONS, CONTRAINDICATIONS, DANGERS, DOSING_REGIMENS,
    FORMULATIONS, HELP, INTERACTIONS, MECHANISMS, PHARMACOKINETICS, QUESTIONS, WARNINGS,
};
use crate::search::{FieldKind, Finder, Texts, fold, words};

/// A table, in the order in which its rows answer; where to get help comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Where to get help.
    Help,
    /// Questions and answers.
    Questions,
    /// Who must not take it.
    MustNot,
    /// Other medicines and food.
    Interactions,
    /// Warnings.
    Warnings,
    /// Side effects.
    Effects,
    /// Forms that the drug comes in.
    Formulations,
    /// Ways of dosing.
    Regimens,
    /// What the body does with it.
    Quantities,
    /// How it may work.
    Mechanisms,
    /// The related drug beside it.
    Comparison,
}

impl Part {
    /// The table's name in the facts.
    #[must_use]
    pub const fn table(self) -> &'static str {
        match self {
            Self::Help => "help",
            Self::Questions => "question",
            Self::MustNot => "contraindication",
            Self::Interactions => "interaction",
            Self::Warnings => "warning",
            Self::Effects => "adverse_effect",
            Self::Formulations => "formulation",
            Self::Regimens => "regimen",
            Self::Quantities => "pharmacokinetic",
            Self::Mechanisms => "mechanism",
            Self::Comparison => "comparison",
        }
    }
}

/// A row of the drug's tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its table.
    pub part: Part,
    /// Its number in the table.
    pub row: usize,
    /// Its id.
    pub id: &'static str,
    /// What it is about.
    pub name: &'static str,
    /// Ids of the products that it is about; none where it is about the drug as such.
    pub products: &'static [&'static str],
    /// Its place among the dangers, the gravest first.
    pub danger: Option<u16>,
}

/// The rows, ready to search.
#[derive(Debug)]
pub struct Rows {
    pub(super) all: Vec<Row>,
    /// The names, folded as words are compared, one after the other with spaces.
    pub(super) names: Vec<Vec<String>>,
    pub(super) finder: Finder,
    pub(super) beside: Vec<Beside>,
    /// Finds `beside`, by its numbers.
    pub(super) beside_finder: Finder,
}

/// Words that are no row's by themselves: "sleepy" is a sign of danger beside some medicines, and else a side effect.
#[derive(Debug)]
pub(super) struct Beside {
    /// Numbers of the rows of which one must be said as well.
    pub with: Vec<usize>,
    /// Numbers of the rows that then answer.
    pub rows: Vec<usize>,
}

/// The ids of a table for whose rows something is typed.
fn ids_of(also: &AlsoTyped, part: Part) -> &'static [&'static str] {
    match part {
        Part::Help => also.help,
        Part::Questions => also.question,
        Part::MustNot => also.contraindication,
        Part::Interactions => also.interaction,
        Part::Warnings => also.warning,
        Part::Effects => also.effect,
        Part::Formulations => also.formulation,
        Part::Regimens => also.regimen,
        Part::Quantities => also.quantity,
        Part::Mechanisms => also.mechanism,
        Part::Comparison => also.comparison,
    }
}

/// What else readers type for a row, whatever else they say.
fn also_typed(part: Part, id: &str) -> impl Iterator<Item = &'static str> {
    let id = id.to_owned();
    let always = ALSO_TYPED.iter().filter(|also| counts_alone(also));
    always.filter(move |also| ids_of(also, part).contains(&id.as_str())).flat_map(|also| also.words)
}

/// What is typed for rows only where others are said as well.
fn only_beside() -> impl Iterator<Item = &'static AlsoTyped> {
    ALSO_TYPED.iter().filter(|also| !counts_alone(also))
}

fn counts_alone(also: &AlsoTyped) -> bool {
    also.beside.is_empty() && also.beside_warning.is_empty()
}

/// The row at `table/id`, by its number.
fn place(rows: &[Row], name: &str) -> Option<usize> {
    let (table, id) = name.split_once('/')?;
    rows.iter().position(|row| row.part.table() == table && row.id == id)
}

impl Rows {
    /// Indexes them.
    #[must_use]
    pub fn new() -> Self {
        let mut rows: Vec<Row> = Vec::new();
        // called and not written out for each table
        let add: &mut dyn FnMut(Part, usize, &'static str, &'static str, &'static [&'static str]) =
            &mut |part, row, id, name, products| {
                rows.push(Row { part, row, id, name, products, danger: None });
            };
        HELP.iter().enumerate().for_each(|(n, row)| add(Part::Help, n, row.id, row.name, &[]));
        QUESTIONS.iter().enumerate().for_each(|(n, row)| add(Part::Questions, n, row.id, row.question, &[]));
        for (n, row) in CONTRAINDICATIONS.iter().enumerate() {
            add(Part::MustNot, n, row.id, row.name, row.products);
        }
        INTERACTIONS.iter().enumerate().for_each(|(n, row)| {
            add(Part::Interactions, n, row.id, row.name, row.products);
        });
        WARNINGS
            .iter()
            .enumerate()
            .for_each(|(n, row)| add(Part::Warnings, n, row.id, row.name, row.products));
        for (n, row) in ADVERSE_EFFECTS.iter().enumerate() {
            add(Part::Effects, n, row.id, row.name, row.products);
        }
        for (n, row) in FORMULATIONS.iter().enumerate() {
            add(Part::Formulations, n, row.id, row.name, std::slice::from_ref(&row.id));
        }
        DOSING_REGIMENS.iter().enumerate().for_each(|(n, row)| add(Part::Regimens, n, row.id, row.name, &[]));
        for (n, row) in PHARMACOKINETICS.iter().enumerate() {
            add(Part::Quantities, n, row.id, row.quantity, &[]);
        }
        MECHANISMS.iter().enumerate().for_each(|(n, row)| add(Part::Mechanisms, n, row.id, row.name, &[]));
        COMPARISONS
            .iter()
            .enumerate()
            .for_each(|(n, row)| add(Part::Comparison, n, row.id, row.attribute, &[]));
        for (n, name) in (0..).zip(DANGERS.iter().flat_map(|row| row.rows)) {
            if let Some(row) = place(&rows, name).and_then(|place| rows.get_mut(place)) {
                row.danger = Some(n);
            }
        }
        let finder = Finder::new(Texts::new(&|hear| {
            for (doc, row) in rows.iter().enumerate() {
                hear(doc, FieldKind::Name, row.name);
                also_typed(row.part, row.id).for_each(|word| hear(doc, FieldKind::Alias, word));
            }
        }));
        let beside_finder = Finder::new(Texts::new(&|hear| {
            for (doc, also) in only_beside().enumerate() {
                also.words.iter().for_each(|word| hear(doc, FieldKind::Alias, word));
            }
        }));
        let numbers = |holds: &dyn Fn(&Row) -> bool| -> Vec<usize> {
            rows.iter().enumerate().filter(|(_, row)| holds(row)).map(|(n, _)| n).collect()
        };
        let beside = only_beside().map(|also| Beside {
            with: numbers(&|row| match row.part {
                Part::Interactions => also.beside.contains(&row.id),
                Part::Warnings => also.beside_warning.contains(&row.id),
                _ => false,
            }),
            rows: numbers(&|row| ids_of(also, row.part).contains(&row.id)),
        });
        let beside = beside.collect();
        let names = rows.iter().map(|row| words(row.name).iter().map(|word| fold(&word.plain)).collect());
        Self { names: names.collect(), finder, beside, beside_finder, all: rows }
    }

    /// Every row, table by table in the order of the facts.
    #[must_use]
    pub fn all(&self) -> &[Row] {
        &self.all
    }

    /// Whether a word stands in a name or search word of a row, as it is spelled.
    #[must_use]
    pub fn spells(&self, word: &str) -> bool {
        self.finder.lexicon().holds(word)
    }

    /// The row at `table/id`.
    #[must_use]
    pub fn at(&self, name: &str) -> Option<usize> {
        place(&self.all, name)
    }
}

impl Default for Rows {
    fn default() -> Self {
        Self::new()
    }
}
