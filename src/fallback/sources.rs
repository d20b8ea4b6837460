//! A study in the fewest words that lead to it: who and when, linked.

use super::html::{escaped, link};
use crate::dataset::Study;
use crate::view::{ConditionView, StudyView};

/// A study's short name and where it can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShortSource {
    /// "Younger 2013".
    pub name: String,
    /// DOI, `PubMed`, registry or page, in this order; none where there is no safe one.
    pub href: Option<String>,
    /// Whether it counts towards the grade.
    pub counted: bool,
}

/// The sources of a condition, heaviest first; two of one name are told apart as in a list of references.
#[must_use]
pub fn sources(view: &ConditionView, studies: &[&'static Study]) -> Vec<ShortSource> {
    let mut sources: Vec<ShortSource> = view.studies.iter().map(|study| source(study, studies)).collect();
    let names: Vec<String> = sources.iter().map(|source| source.name.clone()).collect();
    for (n, (source, name)) in sources.iter_mut().zip(&names).enumerate() {
        let before = names.iter().take(n).filter(|other| *other == name).count();
        if names.iter().filter(|other| *other == name).count() > 1 {
            source.name.extend(('a'..='z').nth(before));
        }
    }
    sources
}

fn source(view: &StudyView, studies: &[&'static Study]) -> ShortSource {
    let known = |study: &&&Study| study.id() == view.id && !study.unverified().contains("authors");
    let author = studies.iter().find(known).and_then(|study| surname(study.authors()));
    let design = view.design.split(',').next().unwrap_or_default();
    ShortSource {
        name: [author.unwrap_or(design), " ", &view.year.to_string()].concat(),
        href: view.links.first().map(|link| link.href.clone()),
        counted: view.counted,
    }
}

/// The first author without initials: "van der Giessen" of "van der Giessen J, Fuhler GM, et al."
#[must_use]
pub fn surname(authors: &'static str) -> Option<&'static str> {
    let first = authors.split([',', ';']).next().unwrap_or_default().trim();
    let first = first.strip_suffix("et al.").unwrap_or(first).trim();
    let initials = |word: &str| word.len() < 5 && word.chars().all(|c| c.is_uppercase() || "-.".contains(c));
    let name = match first.rsplit_once(' ') {
        Some((name, last)) if initials(last) => name,
        _ => first,
    };
    (!name.is_empty()).then_some(name)
}

/// "Younger 2013, Bested 2023": each a link.
#[must_use]
pub fn linked<'a>(sources: impl Iterator<Item = &'a ShortSource>) -> String {
    let links = sources.map(|source| match &source.href {
        Some(href) => link(href, &source.name),
        None => escaped(&source.name) + " (no link: its page carries misleading content)",
    });
    links.collect::<Vec<_>>().join(", ")
}
