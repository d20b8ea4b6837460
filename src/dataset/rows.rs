//! A table's rows.

use std::ops::Deref;
use std::sync::{LazyLock, OnceLock};

use super::column::{Column, leaked};

/// The rows of a table, in the order of the facts; read when they are first asked for, and none before their text is
/// there.
#[derive(Debug)]
pub struct Rows<T: 'static> {
    read: &'static LazyLock<&'static [T]>,
    count: usize,
    /// One of its columns.
    column: Column,
}

impl<T> Rows<T> {
    pub(super) const fn of(read: &'static LazyLock<&'static [T]>, count: usize, column: Column) -> Self {
        Self { read, count, column }
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
        if self.column.is_there() { self.read } else { &[] }
    }
}

impl<T> IntoIterator for Rows<T> {
    type Item = &'static T;
    type IntoIter = std::slice::Iter<'static, T>;

    fn into_iter(self) -> Self::IntoIter {
        if self.column.is_there() { self.read.iter() } else { [].iter() }
    }
}

/// As many records, each told its position.
pub(super) fn rows<T>(count: u16, row: impl FnMut(u16) -> T) -> &'static [T] {
    leaked((0..count).map(row).collect())
}

/// A column of its own, which is read when one of its cells is first asked for: the first list needs none. Before its
/// text is there its cells are empty, and nothing is kept of that.
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
        if !self.column.is_there() {
            return T::default();
        }
        let cells = self.filled.get_or_init(|| {
            let mut column = self.column;
            rows(self.count, |_| (self.read)(&mut column))
        });
        cells.get(usize::from(row)).copied().unwrap_or_default()
    }
}
