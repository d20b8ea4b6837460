//! The digest by which the core knows the text of the details that belongs to it.
//!
//! Compiled twice, into the crate and into the build script, which tells the crate what to expect.

/// FNV-1a with 64 bits: tells texts of two builds apart, and a cut one from a whole one. No protection against anybody
/// who means to deceive, who could change the core as well.
#[must_use]
pub fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
