//! The id that a study has by habit: first author and year. What can be worked out need not ship.
//!
//! Compiled twice, into the crate and into the build script, so that what one leaves out the other puts back.

/// `younger-2013` for "Younger J, Noor N, et al." and 2013: the first author without initials, in lower case, with
/// hyphens for whatever is neither a letter nor a digit.
pub fn push_usual_id(id: &mut String, authors: &str, year: u16) {
    let first = authors.split(',').next().unwrap_or_default();
    let name = first.rsplit_once(' ').map_or(first, |(name, _)| name);
    id.extend(name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }));
    id.push('-');
    // without the formatting code of the standard library, which would weigh more than all ids
    for power in [1000, 100, 10, 1] {
        id.extend(char::from_digit(u32::from(year / power % 10), 10));
    }
}
