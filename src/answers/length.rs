//! Lengths and places as numbers that cross.

/// A number of rows.
pub(super) fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}

/// A range of bytes of a text in UTF-16 code units, as JavaScript counts.
pub(super) fn utf16(text: &str, start: usize, end: usize) -> (u32, u32) {
    let units = |end: usize| count(text.get(..end).map_or(0, |before| before.encode_utf16().count()));
    (units(start), units(end))
}
