//! An axis on which every step is so many times the one before it, in whole numbers: positions are per mille of
//! its length.

use serde::Serialize;

/// The whole length of an axis.
pub const FULL: u16 = 1000;
/// Logarithms are to the base 2, in steps of 1/4096: a quarter of a per mille of the shortest axis here.
const FRACTION_BITS: u32 = 12;

/// A labelled or a plain line across a chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tick {
    /// Per mille from the start of the axis.
    pub at: u16,
    /// In words; nothing where the line is there for the eye only.
    pub label: String,
}

/// What one row covers of an axis: a point where both ends are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Span {
    /// Per mille from the start of the axis.
    pub start: u16,
    /// Likewise.
    pub end: u16,
    /// The usual value within it, where the facts name one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mark: Option<u16>,
}

/// A logarithmic axis between two amounts of one unit, neither of them 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogAxis {
    /// Where it starts.
    pub from: u64,
    /// Where it ends.
    pub to: u64,
}

impl LogAxis {
    /// Where an amount stands; what lies outside is put at the end nearest to it.
    pub fn at(&self, amount: u64) -> u16 {
        let start = log2(self.from);
        let length = log2(self.to).saturating_sub(start).max(1);
        let along = log2(amount).saturating_sub(start) * u64::from(FULL);
        u16::try_from((along + length / 2) / length).map_or(FULL, |at| at.min(FULL))
    }
}

/// The logarithm to the base 2, one binary digit at a time: squaring a mantissa doubles its logarithm.
fn log2(value: u64) -> u64 {
    let whole = value.max(1).ilog2();
    // between 1 and 2, with 31 binary places
    let mut mantissa = if whole > 31 { value >> (whole - 31) } else { value.max(1) << (31 - whole) };
    let mut log = u64::from(whole);
    for _ in 0..FRACTION_BITS {
        mantissa = (mantissa * mantissa) >> 31;
        let digit = mantissa >> 32;
        mantissa >>= digit;
        log = (log << 1) | digit;
    }
    log
}
