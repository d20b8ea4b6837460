//! A table's rows.

use std::ops::Deref;
use std::sync::LazyLock;

/// The rows of a table, in the order of the facts; read when they are first asked for.
#[derive(Debug)]
pub struct Rows<T: 'static>(&'static LazyLock<&'static [T]>);

impl<T> Rows<T> {
    pub(super) const fn of(rows: &'static LazyLock<&'static [T]>) -> Self {
        Self(rows)
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
        self.0
    }
}

impl<T> IntoIterator for Rows<T> {
    type Item = &'static T;
    type IntoIter = std::slice::Iter<'static, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// As many records.
pub(super) fn rows<T>(count: usize, mut row: impl FnMut() -> T) -> &'static [T] {
    kept((0..count).map(|_| row()).collect())
}

/// The dataset lives as long as the program.
pub(super) fn kept<T>(mut values: Vec<T>) -> &'static [T] {
    values.shrink_to_fit();
    values.leak()
}
