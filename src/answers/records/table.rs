//! A table: named columns, and rows of cells. Every file is written from it, so no two can disagree.

use serde::{Serialize, Serializer};

use crate::dataset::{Lines, Source, Tenths, Thousandths};

use super::super::grade::Answers;
use super::super::source::{Link, source_links};

/// One value.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Not stated, or not shown by any page that was read.
    Nothing,
    /// Words of the facts, or an id.
    Text(&'static str),
    /// A number as the facts have it.
    Number(f64),
    /// Yes or no.
    Flag(bool),
    /// Several texts.
    List(Vec<String>),
    /// A grade; the words for it are the page's.
    Grade(Box<Answers>),
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(value) => serializer.serialize_f64(*value),
            Self::Flag(value) => serializer.serialize_bool(*value),
            Self::List(texts) => texts.serialize(serializer),
            Self::Grade(grade) => grade.serialize(serializer),
        }
    }
}

/// A table with a name; every row has as many cells as there are columns.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Table {
    /// What its rows are, e.g. `studies`.
    pub name: &'static str,
    /// Names of its columns, with a space after each.
    #[serde(serialize_with = "words")]
    pub columns: &'static str,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

fn words<S: Serializer>(columns: &&'static str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(columns.split_ascii_whitespace())
}

/// The cells of a row under construction.
#[derive(Debug, Default)]
pub struct Row(Vec<Cell>);

impl Row {
    /// One function for all kinds of cells: a copy for each column would add up.
    #[inline(never)]
    fn push(&mut self, cell: Cell) {
        self.0.push(cell);
    }
}

/// Adds a table of so many rows, each filled in turn. Not generic, and it gives nothing back, for the same reason.
#[inline(never)]
pub fn add(
    tables: &mut Vec<Table>,
    name: &'static str,
    columns: &'static str,
    count: usize,
    fill: &mut dyn FnMut(usize, &mut Row),
) {
    let mut rows = Vec::new();
    for at in 0..count {
        let mut row = Row::default();
        fill(at, &mut row);
        rows.push(row.0);
    }
    tables.push(Table { name, columns, rows });
}

/// What a cell is made of.
pub trait Put {
    /// Adds the cell.
    fn put(self, row: &mut Row);
}

/// Adds a table whose columns are named beside the cells that they hold.
macro_rules! table {
    ($tables:expr, $name:literal, $records:expr, |$record:ident| $($column:tt: $cell:expr),+ $(,)?) => {
        $crate::answers::records::table::add(
            $tables,
            $name,
            concat!($(stringify!($column), " "),+),
            $records.len(),
            &mut |at, row| {
                if let Some($record) = $records.get(at) {
                    $($crate::answers::records::table::Put::put($cell, row);)+
                }
            },
        )
    };
}
pub(super) use table;

impl Put for Option<&'static str> {
    #[inline(never)]
    fn put(self, row: &mut Row) {
        row.push(self.filter(|text| !text.is_empty()).map_or(Cell::Nothing, Cell::Text));
    }
}

impl Put for &'static str {
    fn put(self, row: &mut Row) {
        Some(self).put(row);
    }
}

impl Put for Option<u32> {
    #[inline(never)]
    fn put(self, row: &mut Row) {
        row.push(self.map_or(Cell::Nothing, |value| Cell::Number(f64::from(value))));
    }
}

impl Put for u32 {
    fn put(self, row: &mut Row) {
        Some(self).put(row);
    }
}

impl Put for Option<u16> {
    fn put(self, row: &mut Row) {
        self.map(u32::from).put(row);
    }
}

impl Put for u16 {
    fn put(self, row: &mut Row) {
        Some(u32::from(self)).put(row);
    }
}

impl Put for Option<i32> {
    #[inline(never)]
    fn put(self, row: &mut Row) {
        row.push(self.map_or(Cell::Nothing, |value| Cell::Number(f64::from(value))));
    }
}

impl Put for Option<Tenths> {
    #[inline(never)]
    fn put(self, row: &mut Row) {
        row.push(self.map_or(Cell::Nothing, |Tenths(value)| Cell::Number(f64::from(value) / 10.0)));
    }
}

impl Put for Option<Thousandths> {
    #[inline(never)]
    fn put(self, row: &mut Row) {
        row.push(self.map_or(Cell::Nothing, |Thousandths(value)| Cell::Number(f64::from(value) / 1000.0)));
    }
}

impl Put for Option<bool> {
    #[inline(never)]
    fn put(self, row: &mut Row) {
        row.push(self.map_or(Cell::Nothing, Cell::Flag));
    }
}

impl Put for bool {
    fn put(self, row: &mut Row) {
        Some(self).put(row);
    }
}

/// Several texts for a cell.
#[derive(Debug, Default)]
pub struct Texts(Vec<String>);

impl Texts {
    /// Adds one, put together from parts. One function for all lists: a copy for each kind would add up.
    #[inline(never)]
    pub fn add(&mut self, parts: &[&str]) {
        self.0.push(parts.concat());
    }
}

impl Put for Texts {
    #[inline(never)]
    fn put(self, row: &mut Row) {
        row.push(Cell::List(self.0));
    }
}

impl Put for &[&'static str] {
    #[inline(never)]
    fn put(self, row: &mut Row) {
        let mut texts = Texts::default();
        for text in self {
            texts.add(&[text]);
        }
        texts.put(row);
    }
}

impl Put for Lines {
    #[inline(never)]
    fn put(self, row: &mut Row) {
        let mut texts = Texts::default();
        for text in self {
            texts.add(&[text]);
        }
        texts.put(row);
    }
}

impl Put for Answers {
    fn put(self, row: &mut Row) {
        row.push(Cell::Grade(Box::new(self)));
    }
}

/// The best address of each source.
impl Put for &'static [Source] {
    #[inline(never)]
    fn put(self, row: &mut Row) {
        let mut texts = Texts::default();
        for source in self {
            if let Some(best) = source_links(source).first() {
                texts.add(&[&best.href]);
            }
        }
        texts.put(row);
    }
}

/// Where ways to a work lead.
impl Put for Vec<Link> {
    #[inline(never)]
    fn put(self, row: &mut Row) {
        let mut texts = Texts::default();
        for link in &self {
            texts.add(&[&link.href]);
        }
        texts.put(row);
    }
}
