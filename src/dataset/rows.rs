//! A table's rows.

use std::fmt;
use std::ops::Deref;
use std::sync::LazyLock;

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

/// As many records.
pub(super) fn rows<T>(count: usize, row: impl FnMut(usize) -> T) -> &'static [T] {
    kept((0..count).map(row).collect())
}

/// A cell of a column of its own, which is read when one of its cells is first asked for: the first list needs none,
/// and the module build brings the text of most of these columns after what lists need.
pub struct Later<T: 'static> {
    column: &'static LazyLock<&'static [T]>,
    row: usize,
}

impl<T: Copy + Default> Later<T> {
    pub(super) const fn of(column: &'static LazyLock<&'static [T]>, row: usize) -> Self {
        Self { column, row }
    }

    /// What the cell holds.
    #[must_use]
    pub fn get(self) -> T {
        self.column.get(self.row).copied().unwrap_or_default()
    }
}

impl<T> Clone for Later<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Later<T> {}

impl<T: fmt::Debug> fmt::Debug for Later<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        self.column.get(self.row).fmt(formatter)
    }
}

impl<T: PartialEq> PartialEq for Later<T> {
    fn eq(&self, other: &Self) -> bool {
        self.column.get(self.row) == other.column.get(other.row)
    }
}

impl<T: Eq> Eq for Later<T> {}

/// The dataset lives as long as the program.
pub(super) fn kept<T>(mut values: Vec<T>) -> &'static [T] {
    values.shrink_to_fit();
    values.leak()
}
