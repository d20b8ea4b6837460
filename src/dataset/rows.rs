//! A table's rows.

use std::ops::Deref;
use std::sync::{LazyLock, OnceLock};

use super::column::Column;

/// The rows of a table, in the order of the facts; read when they are first asked for.
#[derive(Debug)]
pub struct Rows<T: 'static> {
    rows: &'static LazyLock<&'static [T]>,
    count: usize,
}

impl<T> Rows<T> {
    pub(super) const fn of(rows: &'static LazyLock<&'static [T]>, count: usize) -> Self {
        Self { rows, count }
    }

    /// How many there are, without reading them.
    #[must_use]
    pub const fn count(self) -> usize {
        self.count
    }
}

impl<T> Clone for Rows<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Rows<T> {}

impl<T> Deref for Rows<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.rows
    }
}

impl<T> IntoIterator for Rows<T> {
    type Item = &'static T;
    type IntoIter = std::slice::Iter<'static, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}

/// As many records, each told its position.
pub(super) fn rows<T>(count: u16, row: impl FnMut(u16) -> T) -> &'static [T] {
    // as many as there is room for: nothing is to be given back
    (0..count).map(row).collect::<Vec<T>>().leak()
}

/// A column of its own, which is read when one of its cells is first asked for: the first list needs none, and the
/// module build brings the text of most of these columns after what lists need.
pub(super) struct Cells<T: 'static> {
    column: Column,
    count: u16,
    read: fn(&mut Column) -> T,
    filled: OnceLock<&'static [T]>,
}

impl<T: Copy + Default> Cells<T> {
    /// As many cells, each read in turn.
    pub(super) const fn of(column: Column, count: u16, read: fn(&mut Column) -> T) -> Self {
        Self { column, count, read, filled: OnceLock::new() }
    }

    /// What the cell of a row holds.
    #[inline(never)]
    pub(super) fn cell(&self, row: u16) -> T {
        let cells = self.filled.get_or_init(|| {
            let mut column = self.column;
            rows(self.count, |_| (self.read)(&mut column))
        });
        cells.get(usize::from(row)).copied().unwrap_or_default()
    }
}

/// The dataset lives as long as the program.
pub(super) fn kept<T>(mut values: Vec<T>) -> &'static [T] {
    values.shrink_to_fit();
    values.leak()
}
