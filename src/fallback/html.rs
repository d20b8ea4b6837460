//! Text into HTML: what stands in the facts can neither open an element nor leave an attribute.

/// Text between tags, or between the quotes of an attribute.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            // HTML has no way to write these
            c if c.is_control() && !matches!(c, '\n' | '\t') => safe.push(' '),
            c => safe.push(c),
        }
    }
    safe
}

/// An element with text in it.
#[must_use]
pub fn element(tag: &str, text: &str) -> String {
    ["<", tag, ">", &escaped(text), "</", tag, ">"].concat()
}

/// A heading that an address can end in.
#[must_use]
pub fn heading(level: char, id: &str, text: &str) -> String {
    let level = level.to_string();
    ["<h", &level, " id=\"", &escaped(id), "\">", &escaped(text), "</h", &level, ">"].concat()
}

/// A link to a web page; text alone where the address is none.
#[must_use]
pub fn link(href: &str, text: &str) -> String {
    if href.starts_with("https://") || href.starts_with("http://") || href.starts_with('#') {
        ["<a href=\"", &escaped(href), "\">", &escaped(text), "</a>"].concat()
    } else {
        escaped(text)
    }
}
