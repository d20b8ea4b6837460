//! A study in the fewest words that lead to it: who and when, linked.

use super::html::{escaped, link};
use crate::dataset::Study;
use crate::export::{Author, authors};
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
        name: [author.as_deref().unwrap_or(design), " ", &view.year.to_string()].concat(),
        href: view.links.first().map(|link| link.href.clone()),
        counted: view.counted,
    }
}

/// The first author without initials: "van der Giessen" of "van der Giessen J, Fuhler GM, et al."; an organisation
/// whole.
#[must_use]
pub fn surname(text: &str) -> Option<String> {
    let (authors, _) = authors(text);
    authors.into_iter().next().map(|author| match author {
        Author::Person(family, _) => family,
        Author::Named(name) => name,
    })
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
