//! A use by its name.

use serde::Serialize;

use crate::dataset::Condition;

/// Id and names of a use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Named {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// A shorter name for a row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row_name: Option<&'static str>,
}

impl Named {
    /// Of a use.
    #[must_use]
    pub fn of(condition: &Condition) -> Self {
        Self { id: condition.id, name: condition.name, row_name: condition.row_name() }
    }
}
