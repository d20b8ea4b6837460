//! Figures of a text that stand in one study alone: each leads to it.

use serde::Serialize;

use super::length::utf16;
use crate::dataset::Study;

/// What follows a figure that is no number of people.
const UNITS: [&str; 8] = ["mg", "microgram", "week", "month", "year", "day", "hour", "point"];
/// Figures under this are as likely a count of trials, weeks or points.
const LEAST: u32 = 10;

/// A figure, and the study in which it stands. The range is in UTF-16 code units, as JavaScript counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Cited {
    /// Where in the text.
    pub range: (u32, u32),
    /// Id of the study.
    pub study: &'static str,
}

/// The whole numbers of a text that are the number of people of exactly one of the studies, or stand in what exactly one
/// of them found.
#[must_use]
pub fn cited(text: &str, studies: &[&Study], condition: &str) -> Vec<Cited> {
    numbers(text)
        .filter_map(|(start, end, value)| {
            let number = plain(text.get(start..end)?);
            let unit = text.get(end..)?.trim_start();
            if UNITS.iter().any(|word| unit.starts_with(word)) {
                return None;
            }
            let by_people = studies.iter().filter(|study| study.people_for(condition) == Some(value));
            let by_text = studies.iter().filter(|study| {
                numbers(study.result()).any(|(from, to, _)| {
                    study.result().get(from..to).is_some_and(|other| plain(other) == number)
                })
            });
            let study = only(by_people).or_else(|| only(by_text))?;
            Some(Cited { range: utf16(text, start, end), study: study.id() })
        })
        .collect()
}

fn only<'a, 'b: 'a>(mut studies: impl Iterator<Item = &'a &'b Study>) -> Option<&'b Study> {
    let first = studies.next()?;
    studies.next().is_none().then_some(*first)
}

/// Without the commas of thousands.
fn plain(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// Whole numbers from [`LEAST`], with where they begin and end; no decimals, percentages, years or parts of words.
fn numbers(text: &str) -> impl Iterator<Item = (usize, usize, u32)> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let comma =
        move |at: usize| bytes.get(at) == Some(&b',') && (1..=3).all(|n| digit(at + n)) && !digit(at + 4);
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            while at < bytes.len() && !digit(at) {
                at += 1;
            }
            if at >= bytes.len() {
                return None;
            }
            let start = at;
            while digit(at) || comma(at) {
                at += 1;
            }
            let before = start.checked_sub(1).and_then(|before| bytes.get(before)).copied().unwrap_or(b' ');
            let after = bytes.get(at).copied().unwrap_or(b' ');
            let decimal = after == b'.' && digit(at + 1) || before == b'.';
            let alone = !before.is_ascii_alphanumeric() && before != b'-' && !after.is_ascii_alphanumeric();
            let value = text.get(start..at).and_then(|number| plain(number).parse().ok());
            let year = at - start == 4 && value.is_some_and(|value: u32| (1900..2100).contains(&value));
            match value {
                Some(value) if value >= LEAST && alone && !decimal && after != b'%' && !year => {
                    return Some((start, at, value));
                }
                _ => {
                    // the rest of a decimal is no number of its own
                    while digit(at) || bytes.get(at) == Some(&b'.') {
                        at += 1;
                    }
                }
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        numbers(text).filter_map(|(start, end, _)| text.get(start..end)).collect()
    }

    #[test]
    fn whole_numbers_are_found_and_nothing_else() {
        assert_eq!(found("58, 99 and 98 people, 7,073 in all"), ["58", "99", "98", "7,073"]);
        assert_eq!(found("4.5 mg, 32.5%, 45%, in 2024, COVID-19, n3 and 8 weeks; 10.25."), [""; 0]);
    }
}
