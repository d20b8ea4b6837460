//! Several texts of one cell.

use std::fmt;

use serde::{Serialize, Serializer};

/// Texts, one a line: a list that takes no memory of its own.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Lines(&'static str);

impl Lines {
    /// The lines of a text.
    #[must_use]
    pub const fn of(text: &'static str) -> Self {
        Self(text)
    }

    /// From the first to the last.
    #[must_use]
    pub const fn iter(self) -> Each {
        Each(self.0)
    }

    /// How many there are.
    #[must_use]
    pub fn len(self) -> usize {
        self.iter().count()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// All in one, something between them.
    #[must_use]
    pub fn join(self, between: &str) -> String {
        self.iter().collect::<Vec<_>>().join(between)
    }

    /// Whether one of them is this.
    #[must_use]
    pub fn contains(self, text: &str) -> bool {
        self.iter().any(|line| line == text)
    }
}

impl IntoIterator for Lines {
    type Item = &'static str;
    type IntoIter = Each;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The lines that are left.
#[derive(Clone, Debug)]
pub struct Each(&'static str);

impl Iterator for Each {
    type Item = &'static str;

    #[inline(never)] // everywhere else it would be written out
    fn next(&mut self) -> Option<&'static str> {
        if self.0.is_empty() {
            return None;
        }
        let end = self.0.bytes().position(|byte| byte == b'\n').unwrap_or(self.0.len());
        let (line, rest) = self.0.split_at_checked(end)?;
        self.0 = rest.get(1..).unwrap_or_default();
        Some(line)
    }
}

impl fmt::Debug for Lines {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.iter()).finish()
    }
}

impl Serialize for Lines {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
