//! Amounts as the facts write them: `4.5 mg`, `1 to 5 mg`, `1 microgram to 1 mg`, `about 13 hours`.
//!
//! A number counts when a unit follows it, or `to` and another number with a unit. What stands in brackets is an
//! aside, and what follows `with` belongs to another drug: neither is drawn. `facts/README.md` says so to editors.

use super::scale::{LogAxis, Span};
use crate::letters::parted;

/// Units by name, each in thousandths of the unit in which amounts are read.
pub type Units = &'static [(&'static str, u64)];

/// Doses, read in nanograms.
pub const DOSES: Units = &[("mg", 1_000_000), ("microgram", 1_000), ("micrograms", 1_000)];

/// Times, read in minutes; a month is a twelfth of 365.25 days.
pub const TIMES: Units = &[
    ("minute", 1),
    ("minutes", 1),
    ("hour", 60),
    ("hours", 60),
    ("day", 1_440),
    ("days", 1_440),
    ("week", 10_080),
    ("weeks", 10_080),
    ("month", 43_830),
    ("months", 43_830),
];

/// What stands between a comma or semicolon with a space and the next.
fn clauses(text: &str) -> Vec<&str> {
    let mut clauses = Vec::new();
    let mut rest = text;
    while let Some((clause, after)) =
        [", ", "; "].into_iter().filter_map(|by| parted(rest, by)).min_by_key(|(clause, _)| clause.len())
    {
        clauses.push(clause);
        rest = after;
    }
    clauses.push(rest);
    clauses
}

/// What a text covers of an axis: from its smallest to its largest amount. `Less than` and `more than` one amount
/// reach to the end of the axis; the amount beside `most` ("most often 4.5 mg") is marked.
pub fn span(text: &str, units: Units, axis: LogAxis) -> Option<Span> {
    let amounts = amounts(text, units);
    let (least, most) = (*amounts.iter().min()?, *amounts.iter().max()?);
    let begins = |with: &str| least == most && text.to_ascii_lowercase().starts_with(with);
    let usual =
        clauses(text).into_iter().filter(|clause| parted(clause, "most ").is_some()).find_map(|clause| {
            let found = self::amounts(clause, units);
            found.first().copied()
        });
    Some(Span {
        start: if begins("less than") { axis.at(axis.from) } else { axis.at(least) },
        end: if begins("more than") { axis.at(axis.to) } else { axis.at(most) },
        mark: usual.map(|amount| axis.at(amount)),
    })
}

/// Every amount in a text, in the order in which they stand.
pub fn amounts(text: &str, units: Units) -> Vec<u64> {
    let text = without_asides(text);
    let words: Vec<&str> = text
        .split_whitespace()
        .map(|word| word.trim_matches([',', ';', '.']))
        .take_while(|word| *word != "with")
        .collect();
    let unit = |at: usize| units.iter().find(|(name, _)| words.get(at) == Some(name)).map(|(_, size)| *size);
    let amount = |(at, word): (usize, &&str)| {
        let thousandths = number(word)?;
        let ranged = words.get(at + 1) == Some(&"to") && words.get(at + 2).and_then(|w| number(w)).is_some();
        let size = unit(at + 1).or_else(|| unit(at + 3).filter(|_| ranged))?;
        Some(thousandths * size / 1000)
    };
    words.iter().enumerate().filter_map(amount).collect()
}

fn without_asides(text: &str) -> String {
    let mut depth = 0_u32;
    let kept = text.chars().filter(|letter| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    });
    kept.collect()
}

/// `1,000` and `4.5` in thousandths; nothing where a word is anything but a number of up to three decimals.
fn number(word: &str) -> Option<u64> {
    let (whole, decimals) = word.split_once('.').unwrap_or((word, ""));
    let places = u32::try_from(decimals.len()).ok().filter(|places| *places <= 3)?;
    let digits = [&whole.replace(',', ""), decimals].concat();
    if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    // no more digits than a dose or a time has: what is multiplied next must not overflow
    let value: u64 = digits.parse().ok().filter(|_| digits.len() <= 9)?;
    Some(value * 10_u64.pow(3 - places))
}
