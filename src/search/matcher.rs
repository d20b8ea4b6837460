//! Whether the words of a query stand in a text, how closely, and where.

use super::normalize::Word;

/// How closely a typed word matches; closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Closeness {
    /// The whole word, spelling variants and plurals aside.
    Whole,
    /// The beginning of a word.
    Prefix,
}

/// Half-open range of bytes, on character borders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Range {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

/// Letters up to which a word counts as an abbreviation, which only whole words match.
const ABBREVIATION: usize = 3;

/// What a query's words match in one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldMatch {
    /// Per word of the query: how closely, or not at all.
    pub by_word: Vec<Option<Closeness>>,
    /// What to mark, in order, none overlapping.
    pub ranges: Vec<Range>,
    /// The query is the text, from the first word to the last.
    pub exact: bool,
    /// The query is the beginning of the text.
    pub leading: bool,
}

impl FieldMatch {
    /// Whether any word matches.
    #[must_use]
    pub fn any(&self) -> bool {
        self.by_word.iter().any(Option::is_some)
    }

    /// Whether all words match.
    #[must_use]
    pub fn all(&self) -> bool {
        self.by_word.iter().all(Option::is_some)
    }
}

/// Matches a query's words against a text's. The last word of a query is taken as a beginning, as it may still
/// be being typed; the others match whole words.
#[must_use]
pub fn matches(query: &[Word], text: &[Word]) -> FieldMatch {
    let mut ranges = Vec::new();
    let last = query.len().saturating_sub(1);
    let by_word: Vec<_> = query
        .iter()
        .enumerate()
        .map(|(n, typed)| {
            let mut closest: Option<Closeness> = None;
            for word in text {
                if let Some((closeness, end)) = match_word(typed, word, n == last) {
                    ranges.push(Range { start: word.start, end });
                    closest = Some(closest.map_or(closeness, |earlier| earlier.min(closeness)));
                }
            }
            closest
        })
        .collect();
    ranges.sort_unstable();
    let mut apart: Vec<Range> = Vec::new();
    for range in ranges {
        match apart.last_mut() {
            Some(before) if range.start <= before.end => before.end = before.end.max(range.end),
            _ => apart.push(range),
        }
    }
    let leading = !query.is_empty()
        && query.len() <= text.len()
        && query
            .iter()
            .zip(text)
            .enumerate()
            .all(|(n, (typed, word))| match_word(typed, word, n == last).is_some());
    let exact = leading
        && query.len() == text.len()
        && query
            .iter()
            .zip(text)
            .all(|(typed, word)| typed.folded == word.folded || typed.plain == word.plain);
    FieldMatch { by_word, ranges: apart, exact, leading }
}

/// How closely, and where the matched part of the word ends.
fn match_word(typed: &Word, word: &Word, may_be_beginning: bool) -> Option<(Closeness, usize)> {
    if typed.plain == word.plain || typed.folded == word.folded {
        return Some((Closeness::Whole, word.end()));
    }
    if !may_be_beginning || word.ends.len() <= ABBREVIATION {
        return None;
    }
    if word.plain.starts_with(&typed.plain) {
        let end = word.ends.get(typed.ends.len().checked_sub(1)?).copied()?;
        return Some((Closeness::Prefix, end));
    }
    // in the folded form letters do not correspond one to one: the whole word is marked
    word.folded.starts_with(&typed.folded).then(|| (Closeness::Prefix, word.end()))
}
