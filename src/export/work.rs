//! A work to cite: a study, a source of a statement about the drug, an article, or the dataset itself.

use crate::dataset::{ABOUT, Article, Design, Source, Status, Study};
use crate::letters::{count, parted};
use crate::view::{source_links, study_links, unverified};

/// What kind of work it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// In a journal.
    Journal,
    /// A regulator's decision or a label.
    Regulatory,
    /// The entry of a trial in a registry.
    Registration,
    /// A page, or something that stands on one.
    Page,
    /// A set of facts with a version.
    Dataset,
}

/// One author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    /// Family name and initials.
    Person(String, String),
    /// An organisation, or a name whose parts cannot be told apart.
    Named(String),
}

/// A work, as far as a page that was read confirms it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// Unique among the works exported together.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Title.
    pub title: String,
    /// As far as known.
    pub authors: Vec<Author>,
    /// There are more.
    pub and_others: bool,
    /// Where it was published.
    pub journal: Option<&'static str>,
    /// When.
    pub year: Option<u16>,
    /// Without `https://doi.org/`.
    pub doi: Option<&'static str>,
    /// Digits.
    pub pmid: Option<&'static str>,
    /// Of `ClinicalTrials.gov`.
    pub nct: Option<&'static str>,
    /// Addresses, the best first; never one marked unsafe.
    pub addresses: Vec<String>,
    /// What a reader must know: what was not confirmed, what was read.
    pub note: String,
}

/// A study. Title, year and identifiers are kept even where no page confirmed them, since without them there is
/// nothing to cite, and the note says so; authors and journal are left out then.
#[must_use]
pub fn of_study(study: &Study) -> Work {
    let sure = |field: &str| !study.unverified().contains(field);
    let journal = study.journal().filter(|_| sure("journal"));
    // a trial without results may have its plan in a journal
    let published = journal.is_some() || study.doi().is_some() || study.pmid().is_some();
    let kind = match study.design {
        Design::Label => Kind::Regulatory,
        _ if published => Kind::Journal,
        _ if study.status == Some(Status::Registered) || study.nct().is_some() => Kind::Registration,
        _ => Kind::Page,
    };
    let (authors, and_others) = if sure("authors") { authors(study.authors()) } else { (Vec::new(), false) };
    let notes = [Some([study.confidence.label(), "."].concat()), unverified(study)];
    Work {
        id: study.id().to_owned(),
        kind,
        title: study.title().to_owned(),
        authors,
        and_others,
        journal,
        year: Some(study.year),
        doi: study.doi(),
        pmid: study.pmid(),
        nct: study.nct(),
        addresses: study_links(study).into_iter().map(|link| link.href).collect(),
        note: notes.into_iter().flatten().collect::<Vec<_>>().join(" "),
    }
}

/// A source of a statement about the drug.
#[must_use]
pub fn of_source(source: &Source, number: usize) -> Work {
    let (authors, and_others) = authors(source.authors.unwrap_or_default());
    Work {
        id: ["source-", &number.to_string()].concat(),
        kind: if source.journal.is_some() { Kind::Journal } else { Kind::Page },
        title: source.title.to_owned(),
        authors,
        and_others,
        journal: source.journal,
        year: source.year,
        doi: source.doi,
        pmid: source.pmid,
        nct: None,
        addresses: source_links(source).into_iter().map(|link| link.href).collect(),
        note: String::new(),
    }
}

/// An article whose claims are checked.
#[must_use]
pub fn of_article(article: &Article) -> Work {
    let date = article.updated().or(article.published()).unwrap_or_default();
    let mut note = article.kind().to_owned();
    if let Some(reviewer) = article.reviewer() {
        note.push_str("; reviewed by ");
        note.push_str(reviewer);
    }
    Work {
        id: article.id.to_owned(),
        kind: Kind::Page,
        title: article.title.to_owned(),
        authors: vec![Author::Named(article.author.to_owned())],
        and_others: false,
        journal: None,
        year: year_of(date),
        doi: None,
        pmid: None,
        nct: None,
        addresses: article.url().map(str::to_owned).into_iter().collect(),
        note,
    }
}

/// What this explorer says of a thing (`about`, its id): the facts in this version.
#[must_use]
pub fn of_dataset(about: &str, title: String, address: Option<&str>) -> Work {
    Work {
        id: [ABOUT.subject, "-explorer-", about].concat(),
        kind: Kind::Dataset,
        title,
        authors: Vec::new(),
        and_others: false,
        journal: None,
        year: year_of(ABOUT.date),
        doi: None,
        pmid: None,
        nct: None,
        addresses: address.map(str::to_owned).into_iter().collect(),
        note: ["Facts ", ABOUT.version, ", ", ABOUT.date, ". ", ABOUT.notice].concat(),
    }
}

fn year_of(iso: &str) -> Option<u16> {
    iso.split('-').next()?.parse().ok()
}

/// "Younger J, Noor N, et al." taken apart, and whether it says that there are more.
#[must_use]
pub fn authors(text: &str) -> (Vec<Author>, bool) {
    // "(sponsor)" and the like say what a name did, they are no part of it
    let mut plain = String::new();
    let mut depth = 0_u32;
    for c in text.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    let mut others = false;
    let mut authors = Vec::new();
    for group in plain.split(';') {
        let names: Vec<&str> = group.split(',').map(str::trim).collect();
        // "Alkermes, Inc.", "Masonic Cancer Center, University of Minnesota": one name, commas and all
        let people =
            parted(group, "et al").is_some() || names.iter().all(|name| name.is_empty() || is_short(name));
        if !people {
            authors.push(named(group));
            continue;
        }
        for name in names {
            let (name, et_al) = match name.strip_suffix("et al.").or(name.strip_suffix("et al")) {
                Some(before) => (before.trim(), true),
                None => (name, false),
            };
            others |= et_al;
            if !name.is_empty() {
                authors.push(author(name));
            }
        }
    }
    (authors, others)
}

/// A person's name with initials, or one word.
fn is_short(name: &str) -> bool {
    !name.contains(' ') && name != "Inc." || matches!(author(name), Author::Person(..))
}

/// "van der Berg JC" is a person; "US Food and Drug Administration" is not.
fn author(name: &str) -> Author {
    let initials =
        |text: &str| count(text) <= 4 && text.chars().all(|c| c.is_uppercase() || matches!(c, '-' | '.'));
    match name.rsplit_once(' ') {
        Some((family, last)) if initials(last) => Author::Person(family.to_owned(), last.to_owned()),
        _ => named(name),
    }
}

/// "King Pharmaceuticals; later Pfizer" are two names.
fn named(name: &str) -> Author {
    let name = name.trim();
    Author::Named(name.strip_prefix("later ").unwrap_or(name).to_owned())
}
