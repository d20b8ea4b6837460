//! How the tables are read out of the texts that the build script wrote.
//!
//! Everything that ships of the facts is text, column by column, in which compression finds most: all bottom lines,
//! then all results, and so on. It is two texts: what lists are searched and drawn by, and the details, which may come
//! after it (`details.rs`). Texts are lines of them, never copied; whatever is one of few (a regimen, a reference to a condition, a year) is one letter.
//! `build/emit.rs` writes what is read here. Nothing here can fail: where a text would end too early, what is read
//! is empty.

use std::ops::Range;

use super::details::{details, details_are_there};
use super::lines::Lines;
use super::record::{Group, Tenths, Thousandths};
use super::usual_id::push_usual_id;
use super::vocabulary::Finding;

/// The letter of number 0; the others follow it in Unicode. Letters before it stand for nothing.
pub const FIRST_LETTER: u32 = '0' as u32;
/// The year of number 0.
pub const FIRST_YEAR: u16 = 1970;

/// The columns by which lists are searched and drawn.
static FIRST: &str = include_str!(concat!(env!("OUT_DIR"), "/first.txt"));
/// A column that is being read from top to bottom: the byte at which the next cell starts, counted as if the details
/// followed on the first text.
#[derive(Clone, Copy, Debug)]
pub struct Column(pub usize);

impl Column {
    /// What is left of its text.
    fn rest(self) -> &'static str {
        match self.0.checked_sub(FIRST.len()) {
            Some(start) => details().get(start..),
            None => FIRST.get(self.0..),
        }
        .unwrap_or_default()
    }

    /// Whether its text is there.
    pub(super) fn is_there(self) -> bool {
        details_are_there() || self.0 < FIRST.len()
    }

    /// The next line.
    #[inline(never)]
    pub fn text(&mut self) -> &'static str {
        let rest = self.rest();
        let end = rest.bytes().position(|byte| byte == b'\n').unwrap_or(rest.len());
        self.0 += end + 1;
        rest.get(..end).unwrap_or_default()
    }

    /// The next line, where there is something in it.
    #[inline(never)]
    pub fn maybe_text(&mut self) -> Option<&'static str> {
        Some(self.text()).filter(|text| !text.is_empty())
    }

    /// The next lines, up to an empty one.
    #[inline(never)]
    pub fn texts(&mut self) -> Lines {
        let rest = self.rest();
        let start = self.0;
        while self.maybe_text().is_some() {}
        // without the two line ends
        let end = (self.0 - start).saturating_sub(2);
        Lines::of(rest.get(..end).unwrap_or_default())
    }

    /// As many lines.
    pub fn lines(mut self, count: usize) -> &'static [&'static str] {
        leaked((0..count).map(|_| self.text()).collect())
    }

    /// The next letter's number.
    #[inline(never)]
    pub fn number(&mut self) -> Option<usize> {
        let letter = self.rest().chars().next()?;
        self.0 += letter.len_utf8();
        u32::from(letter).checked_sub(FIRST_LETTER).map(|number| number as usize)
    }

    /// The next letter, where it stands for a value.
    pub fn maybe_one<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        self.number().and_then(|number| all.get(number).copied())
    }

    /// The next letter, which stands for a value.
    pub fn one<T: Copy>(&mut self, all: &[T], otherwise: T) -> T {
        self.maybe_one(all).unwrap_or(otherwise)
    }

    /// The next letter, where it stands for the position of a row.
    pub fn maybe_row(&mut self) -> Option<u16> {
        self.number().and_then(|row| u16::try_from(row).ok())
    }

    /// The next letter, which stands for the position of a row.
    pub fn row(&mut self) -> u16 {
        self.maybe_row().unwrap_or(u16::MAX)
    }

    /// The next letters, up to the end of the line.
    pub fn many<T: Copy>(&mut self, all: &'static [T]) -> &'static [T] {
        // most are one value, or neighbours: these need no memory
        if let Some(range) = self.neighbours() {
            return all.get(range).unwrap_or_default();
        }
        let mut values = Vec::new();
        while let Some(value) = self.maybe_one(all) {
            values.push(value);
        }
        leaked(values)
    }

    /// The next letters, up to the end of the line, where they stand for values that follow on one another.
    #[inline(never)]
    fn neighbours(&mut self) -> Option<Range<usize>> {
        let mut ahead = *self;
        let mut range = 0..0;
        if let Some(first) = ahead.number() {
            range = first..first + 1;
            while let Some(next) = ahead.number() {
                if next != range.end {
                    return None;
                }
                range.end += 1;
            }
        }
        *self = ahead;
        Some(range)
    }

    /// The next letter, for yes or no.
    #[inline(never)]
    pub fn maybe_yes(&mut self) -> Option<bool> {
        self.number().map(|number| number > 0)
    }

    /// The next letter, for yes or, whatever else it is, no.
    pub fn yes(&mut self) -> bool {
        self.maybe_yes() == Some(true)
    }

    /// The next letter, for a year.
    #[inline(never)]
    pub fn maybe_year(&mut self) -> Option<u16> {
        self.number().and_then(|years| u16::try_from(years).ok()).map(|years| FIRST_YEAR + years)
    }

    /// The next letter, for a year.
    pub fn year(&mut self) -> u16 {
        self.maybe_year().unwrap_or_default()
    }

    /// The next line, with a whole number in it or nothing.
    #[inline(never)]
    pub fn maybe_whole(&mut self) -> Option<u32> {
        self.maybe_text().map(whole)
    }

    /// The next line, with thousandths of either sign in it or nothing.
    #[inline(never)]
    pub fn maybe_thousandths(&mut self) -> Option<Thousandths> {
        self.maybe_text().map(thousandths)
    }

    /// The next line, with the parts of a group in it, in their order with commas between, or nothing.
    #[inline(never)]
    pub fn maybe_group(&mut self) -> Option<Group> {
        let mut parts = self.maybe_text()?.split(',').map(|part| Some(part).filter(|part| !part.is_empty()));
        let mut next = || parts.next().flatten();
        Some(Group {
            events: next().map(whole),
            of: next().map(whole),
            percent: next().map(thousandths),
            mean: next().map(thousandths),
            sd: next().map(thousandths),
            median: next().map(thousandths),
        })
    }

    /// The next line: of each condition its letter and how many people, with commas between.
    pub fn people_by(&mut self, conditions: &[&'static str]) -> &'static [(&'static str, u32)] {
        let parts = self.text().split(',').filter_map(|part| {
            let letter = part.chars().next()?;
            let number = u32::from(letter).checked_sub(FIRST_LETTER)?;
            let condition = conditions.get(number as usize)?;
            Some((*condition, whole(part.get(letter.len_utf8()..)?)))
        });
        leaked(parts.collect())
    }

    /// The next line, with tenths in it or nothing.
    pub fn maybe_tenths(&mut self) -> Option<Tenths> {
        self.maybe_whole().map(Tenths)
    }

    /// The next letters, two each: a condition and what was found for it.
    pub fn findings(&mut self, conditions: &[&'static str]) -> &'static [(&'static str, Finding)] {
        let mut findings = Vec::new();
        while let Some(condition) = self.maybe_one(conditions) {
            findings.push((condition, self.one(Finding::ALL, Finding::Unclear)));
        }
        leaked(findings)
    }

    /// The ids of studies: of each what its usual id lacks, which is nothing or a letter, or an id of its own.
    pub fn study_ids(mut self, mut authors: Self, mut years: Self, count: usize) -> Vec<&'static str> {
        let mut ids = String::new();
        for _ in 0..count {
            let (own, authors, year) = (self.text(), authors.text(), years.year());
            if own.len() < 2 {
                push_usual_id(&mut ids, authors, year);
            }
            ids.push_str(own);
            ids.push('\n');
        }
        ids.shrink_to_fit();
        ids.leak().lines().collect()
    }
}

/// Values that live as long as the program, as the dataset does.
pub(super) fn leaked<T>(mut values: Vec<T>) -> &'static [T] {
    values.shrink_to_fit();
    values.leak()
}

/// Digits as a number.
fn whole(digits: &str) -> u32 {
    let digits = digits.bytes().map(|digit| u32::from(digit.wrapping_sub(b'0')));
    digits.fold(0, |number: u32, digit| number.wrapping_mul(10).wrapping_add(digit))
}

/// Digits with a sign before them, where it is a minus, as thousandths.
fn thousandths(text: &str) -> Thousandths {
    let (digits, sign) = text.strip_prefix('-').map_or((text, 1), |digits| (digits, -1));
    Thousandths(i32::try_from(whole(digits)).unwrap_or(i32::MAX) * sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beyond_its_end_the_text_is_empty_and_stays_so() {
        let end = FIRST.len() + details().len();
        for start in [end, end + 1, 1 << 30] {
            let mut column = Column(start);
            for _ in 0..3 {
                assert_eq!((column.text(), column.maybe_text(), column.number()), ("", None, None));
                assert!(column.texts().is_empty());
                assert_eq!(column.many(&[1, 2]), [0; 0]);
                assert_eq!((column.maybe_year(), column.maybe_whole(), column.yes()), (None, None, false));
            }
            assert_eq!(column.lines(2), ["", ""]);
        }
    }
}
