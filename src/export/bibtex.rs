//! Works as BibTeX in UTF-8, for BibTeX and biblatex alike.

use super::work::{Author, Kind, Work};

/// The works in BibTeX.
#[must_use]
pub fn bibtex(works: &[Work]) -> String {
    works.iter().map(entry).collect::<Vec<_>>().join("\n")
}

fn entry(work: &Work) -> String {
    // an article must name its journal
    let article = work.kind == Kind::Journal && work.journal.is_some();
    let kind = if article { "@article{" } else { "@misc{" };
    let mut text = [kind, &key(&work.id), ",\n"].concat();
    let mut field = |name: &str, value: &str| {
        if !value.is_empty() {
            text.push_str(&["  ", name, " = {", value, "},\n"].concat());
        }
    };
    field("title", &capitals(&work.title));
    field("author", &authors(work));
    field("journal", &escape(work.journal.unwrap_or_default()));
    field("year", &work.year.map(|year| year.to_string()).unwrap_or_default());
    field("doi", &verbatim(work.doi.unwrap_or_default()));
    if let Some(pmid) = work.pmid {
        field("eprint", pmid);
        field("eprinttype", "pubmed");
    }
    field("url", &verbatim(work.addresses.first().map(String::as_str).unwrap_or_default()));
    let pmid = work.pmid.map(|pmid| ["PMID ", pmid, "."].concat());
    let nct = work.nct.map(|nct| ["ClinicalTrials.gov ", nct, "."].concat());
    let note = Some(work.note.clone()).filter(|note| !note.is_empty());
    field("note", &escape(&[pmid, nct, note].into_iter().flatten().collect::<Vec<_>>().join(" ")));
    text.push_str("}\n");
    text
}

/// "Younger, J. and {US Food and Drug Administration} and others".
fn authors(work: &Work) -> String {
    let mut names: Vec<String> = work
        .authors
        .iter()
        .map(|author| match author {
            Author::Person(family, initials) => {
                let letters = initials.chars().filter(|c| c.is_alphabetic());
                let letters: Vec<String> = letters.map(|c| [c.to_string().as_str(), "."].concat()).collect();
                [&escape(family), ", ", letters.join(" ").as_str()].concat()
            }
            Author::Named(name) => ["{", &escape(name), "}"].concat(),
        })
        .collect();
    if work.and_others {
        names.push("others".to_owned());
    }
    names.join(" and ")
}

/// A key of letters, digits and hyphens.
fn key(id: &str) -> String {
    id.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '-' }).collect()
}

/// The title with braces around the words whose capitals a style must not lower: all but a first word that is
/// capital only because it is first.
fn capitals(title: &str) -> String {
    let mut words = Vec::new();
    for (n, word) in title.split_whitespace().enumerate() {
        let mut letters = word.chars();
        if n == 0 {
            letters.next();
        }
        let escaped = escape(word);
        words.push(if letters.any(char::is_uppercase) { ["{", &escaped, "}"].concat() } else { escaped });
    }
    words.join(" ")
}

/// Text with the characters escaped that LaTeX reads as commands.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '{' | '}' | '&' | '%' | '$' | '#' | '_' => escaped.extend(['\\', c]),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

/// An address or a DOI, which readers of BibTeX take as it stands; braces would end the field.
fn verbatim(text: &str) -> String {
    text.replace('{', "%7B").replace('}', "%7D")
}
