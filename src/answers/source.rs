//! Where a statement or a study was read, and every safe way to it.

use serde::Serialize;

use crate::dataset::{Design, Source, Study};

/// A way to a work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// `doi`, `pubmed`, `registry`, `page` or `decision`.
    pub kind: &'static str,
    /// Its number, where it has one.
    pub value: &'static str,
    /// Where it leads.
    pub href: String,
}

/// Where a statement about the drug was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SourceView {
    /// Title.
    pub title: &'static str,
    /// As far as a page showed them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authors: Option<&'static str>,
    /// Where it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub journal: Option<&'static str>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// Ways to it.
    pub links: Vec<Link>,
}

/// Sources of a row, in the order of the facts.
#[must_use]
pub fn sources(rows: &[Source]) -> Vec<SourceView> {
    rows.iter().map(source).collect()
}

fn source(source: &Source) -> SourceView {
    let Source { title, authors, journal, year, .. } = *source;
    SourceView { title, authors, journal, year, links: source_links(source) }
}

/// DOI, `PubMed`, page.
pub(super) fn source_links(source: &Source) -> Vec<Link> {
    let mut links = identifiers(source.doi, source.pmid);
    links.extend(source.url.map(|url| Link { kind: "page", value: "", href: url.to_owned() }));
    links
}

/// DOI, `PubMed`, registry, page; never a page marked unsafe.
#[must_use]
pub fn links(study: &Study) -> Vec<Link> {
    let mut links = identifiers(study.doi(), study.pmid());
    links.extend(study.nct().map(|nct| Link {
        kind: "registry",
        value: nct,
        href: ["https://clinicaltrials.gov/study/", nct].concat(),
    }));
    let kind = if study.design == Design::Label { "decision" } else { "page" };
    let url = study.url().filter(|_| !study.link_unsafe);
    links.extend(url.map(|url| Link { kind, value: "", href: url.to_owned() }));
    links
}

fn identifiers(doi: Option<&'static str>, pmid: Option<&'static str>) -> Vec<Link> {
    let doi = doi.map(|value| Link { kind: "doi", value, href: doi_address(value) });
    let pmid = pmid.map(|value| Link {
        kind: "pubmed",
        value,
        href: ["https://pubmed.ncbi.nlm.nih.gov/", value, "/"].concat(),
    });
    doi.into_iter().chain(pmid).collect()
}

/// Old DOIs hold characters that an address must not (RFC 3986; `;` is fine).
fn doi_address(doi: &str) -> String {
    let mut href = "https://doi.org/".to_owned();
    for c in doi.chars() {
        match c {
            '<' => href.push_str("%3C"),
            '>' => href.push_str("%3E"),
            '#' => href.push_str("%23"),
            '?' => href.push_str("%3F"),
            '"' => href.push_str("%22"),
            c => href.push(c),
        }
    }
    href
}
