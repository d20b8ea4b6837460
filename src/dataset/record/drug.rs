//! The drug itself, one table a kind of statement.

use crate::dataset::vocabulary::MechanismStatus;

/// A form the drug comes in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Formulation {
    /// Position in its table.
    pub row: u16,
    pub id: &'static str,
    pub name: &'static str,
}

/// A way of dosing, described.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct DosingRegimen {
    /// Position in its table.
    pub row: u16,
    pub id: &'static str,
    pub name: &'static str,
    pub dose_range: &'static str,
    pub used_for: &'static str,
    pub note: Option<&'static str>,
}

/// A proposed way of working.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Mechanism {
    /// Position in its table.
    pub row: u16,
    pub id: &'static str,
    pub name: &'static str,
    pub status: MechanismStatus,
}

/// One measured quantity of what the body does with the drug.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Pharmacokinetic {
    /// Position in its table.
    pub row: u16,
    pub id: &'static str,
    pub quantity: &'static str,
    pub value: &'static str,
    pub unit: &'static str,
    /// A formulation's id, or words.
    pub formulation: &'static str,
    pub note: Option<&'static str>,
}

/// When it must not be used.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Contraindication {
    /// Position in its table.
    pub row: u16,
    pub id: &'static str,
    pub name: &'static str,
    pub products: &'static [&'static str],
    pub detail: Option<&'static str>,
    /// `Some(false)`: no longer listed.
    pub current: Option<bool>,
}

/// A warning in product information.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Warning {
    /// Position in its table.
    pub row: u16,
    pub id: &'static str,
    pub name: &'static str,
    pub products: &'static [&'static str],
    pub severity: &'static str,
    pub detail: &'static str,
    pub boxed: Option<&'static str>,
    pub note: Option<&'static str>,
}

/// How often something was reported.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct AdverseEffect {
    /// Position in its table.
    pub row: u16,
    pub id: &'static str,
    pub name: &'static str,
    pub products: &'static [&'static str],
    /// It counts people (with any effect, who stopped), and is no effect of its own.
    pub overall: bool,
}

/// Another medicine or food.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Interaction {
    /// Position in its table.
    pub row: u16,
    pub id: &'static str,
    pub name: &'static str,
    pub products: &'static [&'static str],
    pub effect: &'static str,
    pub severity: &'static str,
}

/// One point of difference from a related drug.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Comparison {
    /// Position in its table.
    pub row: u16,
    pub id: &'static str,
    pub attribute: &'static str,
    /// The related drug; in the facts its column has its name.
    pub other: &'static str,
    /// The drug itself; likewise.
    pub subject: &'static str,
    pub note: Option<&'static str>,
}

/// A question people ask.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// Position in its table.
    pub row: u16,
    pub id: &'static str,
    pub question: &'static str,
    pub answer: &'static str,
}

/// Where a person in trouble can turn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Help {
    /// Position in its table.
    pub row: u16,
    pub id: &'static str,
    pub region: &'static str,
    pub name: &'static str,
    pub for_whom: &'static str,
    pub contact: &'static str,
}
