//! What to mark in a text that is shown.

use super::normalize::{Word, fold, words};
use super::slip::mask;
use super::typed::Typed;
use super::wanted::Wanted;
use crate::order::sort_by;

/// Half-open range of bytes, on character borders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Range {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

/// The stretches of a text that the typed words match, in order, none overlapping. `forgiven`: the words for which
/// a slip is marked as well, one bit each, where the text has nothing closer.
#[must_use]
pub fn marks(typed: &Typed, text: &str, forgiven: u16) -> Vec<Range> {
    let shown: Vec<(Word, String)> = words(text)
        .into_iter()
        .map(|word| (fold(&word.plain), word))
        .map(|(folded, word)| (word, folded))
        .collect();
    let mut ranges = Vec::new();
    for (n, wanted) in typed.words().iter().enumerate() {
        let before = ranges.len();
        ranges.extend(shown.iter().filter_map(|(word, folded)| plain_mark(wanted, word, folded)));
        if ranges.len() == before && forgiven >> n & 1 == 1 {
            let close = |(_, folded): &&(Word, String)| wanted.with_slips(folded, mask(folded)).is_some();
            ranges.extend(
                shown.iter().filter(close).map(|(word, _)| Range { start: word.start, end: word.end() }),
            );
        }
    }
    sort_by(&mut ranges, Range::cmp);
    let mut apart: Vec<Range> = Vec::new();
    for range in ranges {
        match apart.last_mut() {
            Some(before) if range.start <= before.end => before.end = before.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}

/// The part of a word that is typed already, or the whole where letters do not correspond one to one.
fn plain_mark(wanted: &Wanted, word: &Word, folded: &str) -> Option<Range> {
    wanted.plainly(&word.plain, folded, word.is_abbreviation())?;
    let typed = wanted.beginning_of(&word.plain).and_then(|letters| word.ends.get(letters.checked_sub(1)?));
    Some(Range { start: word.start, end: typed.copied().unwrap_or(word.end()) })
}
