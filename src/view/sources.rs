//! The studies behind what is on screen, for paper, where nothing can be opened.

use serde::Serialize;

use super::dataset::dataset;
use super::study::{Link, study_view};
use super::words::number;
use crate::dataset::Study;

/// A study to look up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cited {
    /// Study id.
    pub id: &'static str,
    /// Title.
    pub title: &'static str,
    /// Who, where, when.
    pub detail: String,
    /// Ways to it.
    pub links: Vec<Link>,
}

/// What stands below a printed view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SourcesView {
    /// Over the studies.
    pub title: String,
    /// The studies, in the order given; none where the view itself shows them.
    pub studies: Vec<Cited>,
    /// Version and date of the facts.
    pub dataset: String,
    /// Where it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

/// What stands below a printed view with these studies.
#[must_use]
pub fn sources(studies: &[&'static Study], address: Option<&str>) -> SourcesView {
    let cited = studies.iter().map(|study| {
        let view = study_view(study, "", None);
        Cited { id: view.id, title: view.title, detail: view.citation, links: view.links }
    });
    SourcesView {
        title: if let [_] = studies {
            "Source: the one study that counts here".to_owned()
        } else {
            let many = number(u32::try_from(studies.len()).unwrap_or(u32::MAX));
            ["Sources: the ", &many, " studies that count here"].concat()
        },
        studies: cited.collect(),
        dataset: dataset().label,
        address: address.map(str::to_owned),
    }
}
