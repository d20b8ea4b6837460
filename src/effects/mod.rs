//! How large the drug's effect was: results of single comparisons as one number each, and several of them together.
//!
//! A number is a standardised difference `g`, positive where the drug was better for the person, with its standard
//! error, both in whole thousandths. `convert.rs` works it out when the facts are built; here are only sums, products
//! and roots, so that no logarithm and no quantile ships.

mod magnitude;
mod pool;

pub use magnitude::{Magnitude, magnitude};
pub use pool::{Estimate, Pooled, Z, interval, pool, thousandths};
