//! One study in words, with every way to the work itself.

use serde::Serialize;

use super::words::{list, people, sentence, tenths};
use super::{Labelled, labelled};
use crate::answers::{ResultView, results};
use crate::dataset::{Design, Source, Status, Study};
use crate::grade::{LeftOut, kind, study_result};
use crate::letters::parted;
use crate::order::sort_by_key;
use crate::view::grade::why_left_out;

/// A way to a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// What it leads to.
    pub label: String,
    /// Where.
    pub href: String,
}

/// One study.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StudyView {
    /// Study id.
    pub id: &'static str,
    /// As published, or a description where it says so.
    pub title: &'static str,
    /// Who, where, when; parts that no page showed are left out.
    pub citation: String,
    /// Of publication, or of registration.
    pub year: u16,
    /// How it was done.
    pub design: String,
    /// The design's id.
    pub design_id: &'static str,
    /// For the condition in view.
    pub finding: Labelled,
    /// What it found for it, as numbers.
    pub effects: Vec<ResultView>,
    /// How many, or nothing.
    pub people: String,
    /// As written, or nothing.
    pub dose: &'static str,
    /// Dose form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regimen: Option<Labelled>,
    /// "12 weeks", or nothing.
    pub duration: String,
    /// "compared with placebo", or nothing.
    pub comparator: String,
    /// What was found.
    pub result: &'static str,
    /// Ways to it.
    pub links: Vec<Link>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_link: Option<&'static str>,
    /// Whether it counts towards the grade.
    pub counted: bool,
    /// Why not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_out: Option<&'static str>,
    /// What was read of it.
    pub confidence: &'static str,
    /// What no page showed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unverified: Option<String>,
}

/// The study in words, for one condition.
#[must_use]
pub fn study_view(study: &Study, condition: &str, left_out: Option<LeftOut>) -> StudyView {
    let links = links(study);
    StudyView {
        id: study.id(),
        title: study.title(),
        citation: citation(study),
        year: study.year,
        design: design(study),
        design_id: study.design.id(),
        finding: finding(study, condition),
        effects: results(study, condition),
        people: participants(study),
        dose: study.dose().unwrap_or_default(),
        regimen: study.regimen.map(|regimen| labelled!(regimen)),
        duration: study
            .duration_weeks()
            .map(|weeks| [tenths(weeks).as_str(), if weeks.0 == 10 { " week" } else { " weeks" }].concat())
            .unwrap_or_default(),
        comparator: comparator(study),
        result: study.result(),
        no_link: links.is_empty().then_some(if study.link_unsafe {
            "No link: the page found carries misleading content."
        } else {
            "No link: only a copy of its page was found."
        }),
        links,
        counted: left_out.is_none(),
        left_out: left_out.map(why_left_out),
        confidence: study.confidence.label(),
        unverified: unverified(study),
    }
}

/// Heaviest first: pooled, randomised, uncontrolled, anecdotal, then what never counts; within these more people
/// and newer ones first.
pub fn by_weight(studies: &mut [&Study]) {
    sort_by_key(studies, |study| weight(study));
}

fn weight(study: &Study) -> impl Ord + use<> {
    let kind = kind(study.design);
    let registered = study.status == Some(Status::Registered);
    let people = std::cmp::Reverse(study.participants.unwrap_or(0));
    (registered, kind.is_none(), kind, people, std::cmp::Reverse(study.year), study.id())
}

fn is_unverified(study: &Study, field: &str) -> bool {
    study.unverified().contains(field)
}

fn citation(study: &Study) -> String {
    let mut parts = Vec::new();
    if !study.authors().is_empty() && !is_unverified(study, "authors") {
        parts.push(study.authors().trim_end_matches('.').to_owned());
    }
    if let Some(journal) = study.journal().filter(|_| !is_unverified(study, "journal")) {
        parts.push(journal.to_owned());
    }
    let mut text = parts.join(". ");
    if !text.is_empty() {
        text.push_str(", ");
    }
    text.push_str(&study.year.to_string());
    text
}

fn design(study: &Study) -> String {
    let mut text = sentence(study.design.label());
    if let Some(blinding) = study.blinding {
        text.push_str(", ");
        text.push_str(blinding.label());
    }
    if study.status == Some(Status::Registered) {
        text.push_str(", registered, no results yet");
    }
    text
}

fn participants(study: &Study) -> String {
    let planned = if study.status == Some(Status::Registered) { " planned" } else { "" };
    study.participants.map(|number| [people(number).as_str(), planned].concat()).unwrap_or_default()
}

/// What was found, from the study's own number where it has one.
pub fn finding(study: &Study, condition: &str) -> Labelled {
    labelled!(study_result(study, condition))
}

fn comparator(study: &Study) -> String {
    let Some(with) = study.comparator() else { return String::new() };
    match with.strip_prefix("none") {
        Some(aside) if aside.is_empty() || aside.starts_with(" (") => {
            ["nothing to compare with", aside].concat()
        }
        Some(rest) => ["no comparison", rest].concat(),
        None if with == "various" => "compared with various treatments".to_owned(),
        None => {
            let (before, after) = parted(with, "active: ").unwrap_or((with, ""));
            ["compared with ", before, after].concat()
        }
    }
}

/// DOI, `PubMed`, registry, page; never a page marked unsafe.
#[must_use]
pub fn links(study: &Study) -> Vec<Link> {
    let mut links = identifiers(study.doi(), study.pmid());
    if let Some(nct) = study.nct() {
        links.push(Link {
            label: ["ClinicalTrials.gov ", nct].concat(),
            href: ["https://clinicaltrials.gov/study/", nct].concat(),
        });
    }
    if let Some(url) = study.url().filter(|_| !study.link_unsafe) {
        let label = if study.design == Design::Label { "Page of the decision" } else { "Page" };
        links.push(Link { label: label.to_owned(), href: url.to_owned() });
    }
    links
}

fn identifiers(doi: Option<&str>, pmid: Option<&str>) -> Vec<Link> {
    let doi = doi.map(|doi| Link { label: ["DOI ", doi].concat(), href: doi_address(doi) });
    let pmid = pmid.map(|pmid| Link {
        label: ["PubMed ", pmid].concat(),
        href: ["https://pubmed.ncbi.nlm.nih.gov/", pmid, "/"].concat(),
    });
    doi.into_iter().chain(pmid).collect()
}

/// Old DOIs hold characters that an address must not (`<`, `>`, `#`, `;` is fine).
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

/// Ways to a source of a statement about the drug.
#[must_use]
pub fn source_links(source: &Source) -> Vec<Link> {
    let mut links = identifiers(source.doi, source.pmid);
    links.extend(source.url.map(|url| Link { label: "Page".to_owned(), href: url.to_owned() }));
    links
}

/// Fields that no page may have confirmed, in words; others are called as in the facts.
const FIELDS: [(&str, &str); 8] = [
    ("blinding", "who knew which treatment was given"),
    ("design", "how it was done"),
    ("duration_weeks", "how long it lasted"),
    ("nct", "number in the registry"),
    ("participants", "how many people took part"),
    ("regimen", "dose form"),
    ("same_people_as", "whether its people stand in another report too"),
    ("url", "address of its page"),
];

/// What no page that was read confirmed, as far as `of` asks for it: "year and how it was done".
#[must_use]
pub fn unconfirmed(study: &Study, of: &dyn Fn(&str) -> bool) -> Option<String> {
    let fields = study.unverified().iter().filter(|field| of(field)).map(|field| {
        let words = FIELDS.iter().find(|(id, _)| *id == field);
        words.map_or(field, |(_, words)| words).to_owned()
    });
    let fields: Vec<String> = fields.collect();
    (!fields.is_empty()).then(|| list(&fields))
}

/// "Not confirmed on a page that was read: year and authors."
#[must_use]
pub fn unverified(study: &Study) -> Option<String> {
    unconfirmed(study, &|_| true)
        .map(|fields| ["Not confirmed on a page that was read: ", &fields, "."].concat())
}

/// "not confirmed: year and how it was done", of what stands in one line on a study without more.
#[must_use]
pub fn unconfirmed_in_short(study: &Study) -> Option<String> {
    let in_line = |field: &str| matches!(field, "year" | "design" | "blinding" | "participants");
    unconfirmed(study, &in_line).map(|fields| ["not confirmed: ", &fields].concat())
}
