//! Numbers and dates as words. Whole numbers only: one float format would cost more bytes than all of search.

use crate::dataset::Tenths;

/// `1234567` as "1,234,567".
pub fn number(value: u32) -> String {
    let digits = value.to_string();
    let mut grouped = String::new();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// "1 trial", "1,200 trials".
pub fn count(value: u32, one: &str, many: &str) -> String {
    let noun = if value == 1 { one } else { many };
    let mut text = number(value);
    text.push(' ');
    text.push_str(noun);
    text
}

/// "1 person", "31 people".
pub fn people(value: u32) -> String {
    count(value, "person", "people")
}

/// `107` tenths as "10.7", `120` as "12".
pub fn tenths(Tenths(value): Tenths) -> String {
    let whole = number(value / 10);
    match value % 10 {
        0 => whole,
        rest => [whole.as_str(), ".", &rest.to_string()].concat(),
    }
}

/// "a, b and c".
pub fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => [most.join(", ").as_str(), " and ", last].concat(),
    }
}

/// `2026-11-24` as "24 November 2026"; anything else as it is.
pub fn date(iso: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let mut parts = iso.split('-');
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    let month = month.and_then(|m| m.parse::<usize>().ok()).and_then(|m| MONTHS.get(m.checked_sub(1)?));
    match (year, month, day) {
        (Some(year), Some(month), Some(day)) => [day.trim_start_matches('0'), " ", month, " ", year].concat(),
        _ => iso.to_owned(),
    }
}

/// The text with a capital first letter.
pub fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| std::iter::once(first.to_ascii_uppercase()).chain(letters).collect())
        .unwrap_or_default()
}
