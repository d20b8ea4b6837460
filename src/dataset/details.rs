//! The text of the columns that neither lists nor searches need: part of the core, or, with the feature `details-apart`,
//! handed to it once it has come.
//!
//! Its first line is the digest of what follows. The build script wrote the digest that this core expects into the
//! tables, so a text of another build and a damaged one are told apart before anything is read out of them.

use super::digest::digest;
use super::tables::DETAILS_DIGEST;

/// Hexadecimal digits of the first line.
const DIGITS: usize = 16;

/// Why a text is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is not what its first line says, or has no such line.
    Damaged,
    /// It belongs to another build.
    OtherVersion,
}

/// Whether a text is the one that belongs to this core.
///
/// # Errors
/// Why it is not.
pub fn check_details(text: &str) -> Result<(), Refused> {
    check_head(text)?;
    match text.get(DIGITS + 1..) {
        Some(columns) if digest(columns) == DETAILS_DIGEST => Ok(()),
        _ => Err(Refused::Damaged),
    }
}

/// Whether a text begins as the one that belongs to this core does.
///
/// # Errors
/// Why it does not.
pub fn check_head(text: &str) -> Result<(), Refused> {
    let (said, _) = text.split_once('\n').ok_or(Refused::Damaged)?;
    // the number's own reader would take a sign
    let digits = |said: &&str| said.len() == DIGITS && said.bytes().all(|byte| byte.is_ascii_hexdigit());
    let said = Some(said).filter(digits);
    match said.and_then(|said| u64::from_str_radix(said, 16).ok()) {
        Some(DETAILS_DIGEST) => Ok(()),
        Some(_) => Err(Refused::OtherVersion),
        None => Err(Refused::Damaged),
    }
}

#[cfg(not(feature = "details-apart"))]
mod place {
    static DETAILS: &str = include_str!(concat!(env!("OUT_DIR"), "/details.txt"));

    /// Whether the details are there.
    #[must_use]
    pub const fn details_are_there() -> bool {
        true
    }

    pub fn details() -> &'static str {
        DETAILS
    }
}

#[cfg(feature = "details-apart")]
mod place {
    use std::sync::OnceLock;

    use super::{Refused, check_details};

    static DETAILS: OnceLock<&'static str> = OnceLock::new();

    /// Whether the details are there.
    #[must_use]
    pub fn details_are_there() -> bool {
        DETAILS.get().is_some()
    }

    pub fn details() -> &'static str {
        DETAILS.get().copied().unwrap_or_default()
    }

    /// Takes the text of the details; a second one is checked and dropped.
    ///
    /// # Errors
    /// Why it is not taken.
    pub fn add_details(text: String) -> Result<(), Refused> {
        check_details(&text)?;
        let _ = DETAILS.get_or_init(|| text.leak());
        Ok(())
    }
}

#[cfg(feature = "details-apart")]
pub use place::add_details;
pub(super) use place::details;
pub use place::details_are_there;

#[cfg(all(test, not(feature = "details-apart")))]
mod tests {
    use super::*;

    #[test]
    fn only_the_text_that_belongs_to_this_core_is_taken() {
        let text = details();
        assert_eq!(check_details(text), Ok(()));
        let cut: String = text.chars().take(text.chars().count() - 1).collect();
        let changed = text.replace('a', "b");
        for damaged in [
            "",
            "\n",
            "no digest\n",
            "+00000000000000f\n",
            &cut,
            &[text, "x"].concat(),
            changed.get(17..).unwrap_or_default(),
        ] {
            assert_eq!(check_details(damaged), Err(Refused::Damaged), "{:?}", damaged.get(..20));
        }
        let other = ["0123456789abcdef\n", text.get(DIGITS + 1..).unwrap_or_default()].concat();
        assert_eq!(check_details(&other), Err(Refused::OtherVersion));
    }
}
