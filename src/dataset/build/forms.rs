//! What ids, dates and identifiers look like.

/// `PubMed` numbers are below this (its newest are near 42 million).
pub const LAST_PMID: u32 = 50_000_000;

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Lower-case letters and digits, joined by single hyphens.
#[must_use]
pub fn is_kebab(text: &str) -> bool {
    text.split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

/// A day, `2026-11-24`. TOML has checked months and days already; what is left are times and offsets.
#[must_use]
pub fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    [4, 2, 2].into_iter().all(|length| parts.next().is_some_and(|part| part.len() == length && digits(part)))
        && parts.next().is_none()
}

/// A digital object identifier: `10.`, a registrant of four to nine digits, a slash and a suffix
/// (<https://www.doi.org/doi-handbook/HTML/doi-syntax.html>).
#[must_use]
pub fn is_doi(text: &str) -> bool {
    text.strip_prefix("10.").and_then(|rest| rest.split_once('/')).is_some_and(|(registrant, suffix)| {
        (4..=9).contains(&registrant.len())
            && digits(registrant)
            && !suffix.is_empty()
            && !suffix.contains(char::is_whitespace)
    })
}

/// A `PubMed` number.
#[must_use]
pub fn is_pmid(text: &str) -> bool {
    digits(text) && text.parse::<u32>().is_ok_and(|number| (1..=LAST_PMID).contains(&number))
}

/// A number of the registry clinicaltrials.gov.
#[must_use]
pub fn is_nct(text: &str) -> bool {
    text.strip_prefix("NCT").is_some_and(|number| number.len() == 8 && digits(number))
}

/// A web address.
#[must_use]
pub fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}

/// A p value: `0.016`, `<0.001` (a bound), `<=0.05` (said to be significant) or `n.s.`; between 0 and 1.
#[must_use]
pub fn is_p(text: &str) -> bool {
    let decimals = text.strip_prefix('<').unwrap_or(text).strip_prefix("0.");
    matches!(text, "n.s." | "<=0.05")
        || decimals.is_some_and(|decimals| digits(decimals) && decimals.bytes().any(|digit| digit != b'0'))
}
