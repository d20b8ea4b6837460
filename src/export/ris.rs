//! Works as RIS: two letters, two spaces, a hyphen, a space, a value; CRLF; every record from `TY` to `ER`.

use super::work::{Author, Kind, Work};

/// The works in RIS.
#[must_use]
pub fn ris(works: &[Work]) -> String {
    let mut text = String::new();
    for work in works {
        record(&mut text, work);
    }
    text
}

fn record(text: &mut String, work: &Work) {
    line(text, "TY", kind(work.kind));
    line(text, "ID", &work.id);
    line(text, "TI", &work.title);
    for author in &work.authors {
        match author {
            Author::Person(family, initials) => line(text, "AU", &[family, ", ", &spaced(initials)].concat()),
            // a comma would part a name that is one
            Author::Named(name) => line(text, "AU", &name.replace(',', "")),
        }
    }
    if let Some(journal) = work.journal {
        line(text, "T2", journal);
    }
    if let Some(year) = work.year {
        line(text, "PY", &year.to_string());
    }
    if let Some(doi) = work.doi {
        line(text, "DO", doi);
    }
    // the accession number is the record's number in the database named
    match (work.pmid, work.nct) {
        (Some(pmid), _) => {
            line(text, "AN", pmid);
            line(text, "DB", "PubMed");
        }
        (None, Some(nct)) => {
            line(text, "AN", nct);
            line(text, "DB", "ClinicalTrials.gov");
        }
        (None, None) => {}
    }
    for address in &work.addresses {
        line(text, "UR", address);
    }
    if work.and_others {
        line(text, "N1", "There are more authors than those named.");
    }
    if let (Some(_), Some(nct)) = (work.pmid, work.nct) {
        line(text, "N1", &["ClinicalTrials.gov ", nct].concat());
    }
    if !work.note.is_empty() {
        line(text, "N1", &work.note);
    }
    line(text, "ER", "");
}

/// A value is one line: what would break it becomes a space.
fn line(text: &mut String, tag: &str, value: &str) {
    let value: String = value.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    text.push_str(tag);
    text.push_str("  - ");
    text.push_str(value.trim());
    text.push_str("\r\n");
}

/// `JC` as "J. C."
fn spaced(initials: &str) -> String {
    let letters: Vec<String> = initials
        .chars()
        .filter(|c| c.is_alphabetic())
        .map(|c| [c.to_string().as_str(), "."].concat())
        .collect();
    letters.join(" ")
}

const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Journal => "JOUR",
        Kind::Regulatory => "GOVDOC",
        Kind::Registration => "GEN",
        Kind::Page => "ELEC",
        Kind::Dataset => "DATA",
    }
}
