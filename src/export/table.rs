//! A table: named columns, and rows of cells. CSV and JSON are both written from it, so they cannot disagree.

use std::borrow::Cow;

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use crate::dataset::{Lines, Tenths};

/// One value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Not stated, or not confirmed on a page that was read.
    Nothing,
    /// Words.
    Text(Cow<'static, str>),
    /// A whole number.
    Whole(i32),
    /// A number with one decimal.
    Tenths(Tenths),
    /// Yes or no.
    Flag(bool),
    /// Several texts.
    List(Vec<Cow<'static, str>>),
}

/// A table with a name; every row has as many cells as there are columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What its rows are, e.g. `studies`: the key in JSON.
    pub name: &'static str,
    /// The names of the columns: the keys of every row in JSON.
    pub columns: Vec<&'static str>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// A column: its name, and how a row gives its cell.
pub type Column<R> = (&'static str, fn(&R) -> Cell);

impl Table {
    /// One row for each record.
    #[must_use]
    pub fn of<R>(name: &'static str, columns: &[Column<R>], records: &[R]) -> Self {
        let row = |record| columns.iter().map(|(_, cell)| cell(record)).collect();
        Self {
            name,
            columns: columns.iter().map(|(name, _)| *name).collect(),
            rows: records.iter().map(row).collect(),
        }
    }
}

/// Columns whose names are those of the record's fields.
macro_rules! columns {
    ($record:ty: $($field:ident $(($($call:tt)*))?),+ $(,)?) => {
        [$((stringify!($field), |row: &$record| $crate::export::table::Cell::from(row.$field $(($($call)*))?))),+]
    };
}
pub(super) use columns;

impl From<&'static str> for Cell {
    fn from(text: &'static str) -> Self {
        if text.is_empty() { Self::Nothing } else { Self::Text(Cow::Borrowed(text)) }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Nothing } else { Self::Text(Cow::Owned(text)) }
    }
}

impl From<u32> for Cell {
    fn from(value: u32) -> Self {
        Self::Whole(i32::try_from(value).unwrap_or(i32::MAX))
    }
}

impl From<u16> for Cell {
    fn from(value: u16) -> Self {
        Self::Whole(i32::from(value))
    }
}

impl From<i32> for Cell {
    fn from(value: i32) -> Self {
        Self::Whole(value)
    }
}

impl From<Tenths> for Cell {
    fn from(value: Tenths) -> Self {
        Self::Tenths(value)
    }
}

impl From<bool> for Cell {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

impl From<&'static [&'static str]> for Cell {
    fn from(texts: &'static [&'static str]) -> Self {
        texts.iter().copied().collect()
    }
}

impl From<Lines> for Cell {
    fn from(texts: Lines) -> Self {
        texts.iter().collect()
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}

impl<T: Into<Cow<'static, str>>> FromIterator<T> for Cell {
    fn from_iter<I: IntoIterator<Item = T>>(texts: I) -> Self {
        listed(&mut texts.into_iter().map(Into::into))
    }
}

/// One function for all kinds of lists: a copy for each would add up.
fn listed(texts: &mut dyn Iterator<Item = Cow<'static, str>>) -> Cell {
    Cell::List(texts.collect())
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Whole(value) => serializer.serialize_i32(*value),
            Self::Tenths(Tenths(value)) => serializer.serialize_f64(f64::from(*value) / 10.0),
            Self::Flag(value) => serializer.serialize_bool(*value),
            Self::List(texts) => texts.serialize(serializer),
        }
    }
}

impl Serialize for Table {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut rows = serializer.serialize_seq(Some(self.rows.len()))?;
        for cells in &self.rows {
            rows.serialize_element(&Row { columns: &self.columns, cells })?;
        }
        rows.end()
    }
}

/// One row as an object.
struct Row<'a> {
    columns: &'a [&'static str],
    cells: &'a [Cell],
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(Some(self.cells.len()))?;
        for (column, cell) in self.columns.iter().zip(self.cells) {
            object.serialize_entry(column, cell)?;
        }
        object.end()
    }
}
