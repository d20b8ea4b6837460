//! Where a link that readers get may lead: to the work's own page, never to a copy of it that somebody may change,
//! close or fill with something else.

use super::read::{Facts, Problem, Row, Value};

/// Words in a host's name that say it is no address for readers: copies for trials, for caching, for going around a
/// paywall, for translation, for the site's own editors.
const WORDS: [&str; 27] = [
    "staging",
    "stage",
    "stg",
    "dev",
    "test",
    "sit",
    "uat",
    "qa",
    "preprod",
    "preview",
    "sandbox",
    "demo",
    "proxy",
    "noproxy",
    "ezproxy",
    "webproxy",
    "mirror",
    "mirrors",
    "cache",
    "webcache",
    "translate",
    "webmail",
    "cpanel",
    "cm",
    "cms",
    "local",
    "localhost",
];
/// The same at the end of a word.
const ENDINGS: [&str; 5] = ["proxy", "proxies", "mirror", "staging", "dev"];
/// Sites, with all below them, that serve copies of others' pages.
const COPIES: [&str; 18] = [
    "12ft.io",
    "anonyproxies.com",
    "docksci.com",
    "googleusercontent.com",
    "internetpdfarticles.com",
    "kipdf.com",
    "libgen.is",
    "libgen.rs",
    "r.jina.ai",
    "readkong.com",
    "sci-hub.ru",
    "sci-hub.se",
    "sci-hub.st",
    "scribd.com",
    "studylib.net",
    "sureserver.com",
    "the-uncensored-wiki.com",
    "translate.goog",
];

/// Checks every address that ships.
pub fn links(facts: &Facts, problems: &mut Vec<Problem>) {
    for row in &facts.rows {
        for (address, line) in shipped(row) {
            if let Some(why) = unfit(address) {
                let message = format!(
                    "url leads to {why}; allowed: the work's own page, or no url and unlinked = true"
                );
                problems.push(row.problem_at(line, message));
            }
        }
    }
}

/// The addresses of a record that readers get; pages read are for editors.
fn shipped(row: &Row) -> Vec<(&str, usize)> {
    let own = row.fields.get("url").and_then(|field| Some((field.text()?, field.line)));
    let sources = row.fields.get("sources").map(|field| &field.value);
    let sources = if let Some(Value::List(list)) = sources { list.as_slice() } else { &[] };
    let of_sources = sources.iter().filter_map(|source| {
        let Value::Row(source) = &source.value else { return None };
        let field = source.get("url")?;
        Some((field.text()?, field.line))
    });
    own.into_iter().chain(of_sources).collect()
}

/// What is wrong with an address.
fn unfit(address: &str) -> Option<&'static str> {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') {
        return Some("an address with a name in it");
    }
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !authority.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    };
    if port.is_some_and(|port| !matches!(port, "80" | "443")) {
        return Some("an unusual port");
    }
    let host = host.to_ascii_lowercase();
    if host.starts_with('[') || host.split('.').all(|part| part.bytes().all(|byte| byte.is_ascii_digit())) {
        return Some("a bare IP address");
    }
    if host.ends_with('.') || !host.contains('.') {
        return Some("no public host");
    }
    let carried = rest.split_once('?').is_some_and(|(_, query)| {
        let query = query.to_ascii_lowercase();
        query.contains("=http:")
            || query.contains("=https:")
            || query.contains("=http%3a")
            || query.contains("=https%3a")
    });
    if carried {
        return Some("an address inside an address");
    }
    let copies = COPIES.iter().any(|copy| host == *copy || host.ends_with(&format!(".{copy}")));
    // the last part is the public suffix: ".dev" is a domain like any other
    let parts = host.rsplit_once('.').map_or(host.as_str(), |(parts, _)| parts);
    if copies || parts.split('.').any(is_internal) {
        return Some("a mirror, a proxy or a staging host");
    }
    None
}

/// Whether a part of a host's name is that of a copy or of an internal machine: `uat`, `test-training`, `medauth2`,
/// `s702`.
fn is_internal(part: &str) -> bool {
    let word = part.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = part.len() - word.len();
    let words = || part.split(['-', '_']).map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit()));
    words().any(|word| WORDS.contains(&word) || ENDINGS.iter().any(|end| word != *end && word.ends_with(end)))
        || word == "auth"
        || number > 0 && word.ends_with("auth")
        || number > 1 && word == "s"
}
