//! Where a link that readers get may lead: to the work's own page, never to a copy of it that somebody may change,
//! close or fill with something else.

use super::read::{Facts, Problem, Row, Value};

/// Words in what stands before a site's own name (`uat` in `uat.example.org`) that say it is no address for readers:
/// copies for trials, for caching, for going around a paywall, for translation, for the site's own editors and
/// machines. A site itself may be named so: `cms.gov`, `mirror.co.uk`, `test.de`.
const WORDS: [&str; 32] = [
    "cache",
    "cm",
    "cms",
    "cpanel",
    "demo",
    "dev",
    "http",
    "https",
    "local",
    "localhost",
    "mirror",
    "mirrors",
    "noproxy",
    "origin",
    "preprod",
    "preview",
    "prod",
    "proxy",
    "qa",
    "sandbox",
    "sit",
    "stage",
    "staging",
    "stg",
    "test",
    "testing",
    "translate",
    "uat",
    "vpn",
    "webcache",
    "webmail",
    "webvpn",
];
/// The same at the end of a word there.
const ENDINGS: [&str; 6] = ["mirror", "mirrors", "proxies", "proxy", "staging", "vpn"];
/// The same at the end of the site's own name: that of a service, whatever stands before it.
const SERVICES: [&str; 4] = ["anonyproxies", "ezproxy", "libproxy", "webproxy"];
/// Names under which copies of works are given away; they move from one public suffix to the next.
const GIVEN_AWAY: [&str; 7] =
    ["annas-archive", "libgen", "sci-hub", "scihub", "z-lib", "z-library", "zlibrary"];
/// Sites, with all below them, that serve copies of others' pages or files, or lead on through themselves.
const COPIES: [&str; 35] = [
    "12ft.io",
    "archive.is",
    "archive.ph",
    "archive.today",
    "chomikuj.pl",
    "coek.info",
    "corpora.tika.apache.org",
    "docksci.com",
    "docslib.org",
    "googleusercontent.com",
    "healthdocbox.com",
    "idm.oclc.org",
    "internetpdfarticles.com",
    "kipdf.com",
    "kupdf.net",
    "mimsdev.com",
    "moam.info",
    "movatter.jp",
    "openathens.net",
    "outline.com",
    "pdffox.com",
    "r.jina.ai",
    "readkong.com",
    "remotexs.co",
    "remotexs.xyz",
    "scribd.com",
    "studylib.net",
    "studyres.com",
    "sureserver.com",
    "the-uncensored-wiki.com",
    "translate.goog",
    "vdoc.pub",
    "vukou.com",
    "web.archive.org",
    "webcitation.org",
];
/// Sites whose addresses do not say where they lead.
const SHORTENERS: [&str; 8] =
    ["bit.ly", "buff.ly", "goo.gl", "is.gd", "lnkd.in", "ow.ly", "t.co", "tinyurl.com"];
/// Public suffixes of two parts, where they end in a country's: the part before that.
const SECOND_LEVELS: [&str; 14] =
    ["ac", "co", "com", "edu", "go", "gob", "gov", "gv", "mil", "ne", "net", "nhs", "or", "org"];

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
    let (scheme, rest) = address.split_once("://").unwrap_or(("", address));
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') {
        return Some("an address with a name in it");
    }
    if authority.starts_with('[') {
        return Some("a bare IP address");
    }
    let (host, port) =
        authority.rsplit_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    let usual = if scheme == "http" { "80" } else { "443" };
    if port.is_some_and(|port| port != usual) {
        return Some("an unusual port");
    }
    let host = host.to_ascii_lowercase();
    let last = host.rsplit('.').next().unwrap_or_default();
    // the last part decides, as in browsers, which also take numbers for computers (0x7f.1)
    if is_number(last)
        || last.strip_prefix("0x").is_some_and(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()))
    {
        return Some("a bare IP address");
    }
    let plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    };
    if !host.contains('.') || !host.split('.').all(plain) {
        return Some("no public host (letters, digits, hyphens and dots)");
    }
    let after = rest.get(authority.len()..).unwrap_or_default().to_ascii_lowercase();
    if ["http:/", "https:/", "http%3a", "https%3a", "http%253a", "https%253a", "=//", "=%2f%2f"]
        .iter()
        .any(|inner| after.contains(inner))
    {
        return Some("an address inside an address");
    }
    let below = |sites: &[&str]| {
        sites
            .iter()
            .any(|site| host.strip_suffix(site).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
    };
    if below(&SHORTENERS) {
        return Some("an address that does not say where it leads");
    }
    let (before, site) = parts(&host);
    let service = GIVEN_AWAY.contains(&site) || SERVICES.iter().any(|end| site.ends_with(end));
    if below(&COPIES) || service || before.iter().any(|part| is_internal(part)) {
        return Some("a mirror, a proxy or a staging host");
    }
    None
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// What stands before a site's own name, part by part, and that name: `uat` and `example` of `uat.example.co.uk`.
fn parts(host: &str) -> (Vec<&str>, &str) {
    let mut parts: Vec<&str> = host.split('.').collect();
    let suffix = parts.pop().unwrap_or_default();
    let second = |part: &&str| suffix.len() == 2 && SECOND_LEVELS.contains(part);
    if parts.len() > 1 && parts.last().is_some_and(second) {
        parts.pop();
    }
    let site = parts.pop().unwrap_or_default();
    (parts, site)
}

/// Whether a part of a host's name is that of a copy or of an internal machine: `uat`, `test-training`, `medauth2`,
/// `s702`, `0-www` and `onlinelibrary-wiley-com-443` (a host inside a host: how libraries' proxies write it).
fn is_internal(part: &str) -> bool {
    let without_number = |word: &str| word.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
    let words: Vec<String> = part.split(['-', '_']).map(without_number).collect();
    let is_copy = |word: &str| {
        let word = word.strip_prefix("www").filter(|rest| !rest.is_empty()).unwrap_or(word);
        WORDS.contains(&word) || ENDINGS.iter().any(|end| word.ends_with(end))
    };
    let word = without_number(part);
    let number = part.len() - word.len();
    words.iter().any(|word| is_copy(word))
        || part.starts_with("0-")
        || is_host(&words)
        || word == "auth"
        || number > 0 && word.ends_with("auth")
        || number > 1 && word == "s"
}

/// Whether words joined by hyphens are a host's parts, with or without a port after them.
fn is_host(words: &[String]) -> bool {
    let words = words.strip_suffix(&[String::new()]).unwrap_or(words);
    let ends = |word: &String| ["com", "edu", "gov", "net", "org"].contains(&word.as_str());
    words.len() > 1 && words.last().is_some_and(ends)
}
