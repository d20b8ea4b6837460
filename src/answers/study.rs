//! One study, for the use in view.

use serde::Serialize;

use super::grade::left_out;
use super::result::{ResultView, results};
use super::source::{Link, links};
use crate::dataset::{Against, Blinding, EFFECTS, Effect, Finding, Regimen, Status, Study};
use crate::grade::{LeftOut, StudyResult, kind, study_result, weighed_effect};
use crate::order::sort_by_key;

/// One study.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StudyView {
    /// Its id.
    pub id: &'static str,
    /// As published, or a description where it says so.
    pub title: &'static str,
    /// None where no page showed them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authors: Option<&'static str>,
    /// See `authors`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub journal: Option<&'static str>,
    /// Of publication, or of registration.
    pub year: u16,
    /// Id of how it was done.
    pub design: &'static str,
    /// Id of who knew which treatment was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blinding: Option<&'static str>,
    /// Without results yet.
    pub registered: bool,
    /// Taken back by its journal.
    pub retracted: bool,
    /// People; planned ones where it is registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    /// As written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dose: Option<&'static str>,
    /// Id of the dose form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regimen: Option<&'static str>,
    /// In tenths.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weeks: Option<u32>,
    /// What it was compared with, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparator: Option<&'static str>,
    /// Id of what it found, by its own number where it has one.
    pub found: &'static str,
    /// Id of the record's finding.
    pub finding: &'static str,
    /// Id of what the drug was better or worse than.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub against: Option<&'static str>,
    /// What it found, in the facts' words.
    pub text: &'static str,
    /// The same as numbers, in the order of the facts.
    pub results: Vec<ResultView>,
    /// Place of the result that is weighed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weighed: Option<u32>,
    /// Ways to it.
    pub links: Vec<Link>,
    /// Why there is none: `unsafe` or `copy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_link: Option<&'static str>,
    /// Why it does not count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_out: Option<&'static str>,
    /// Id of what was read of it.
    pub confidence: &'static str,
    /// Fields that no page showed.
    pub unverified: Vec<&'static str>,
}

/// A study for one use, and why it does not count.
#[must_use]
pub fn study(study: &Study, condition: &str, why: Option<LeftOut>) -> StudyView {
    let shown = |field: &str| !study.unverified().contains(field);
    let links = links(study);
    let unlinked = if study.link_unsafe { "unsafe" } else { "copy" };
    let found = study_result(study, condition);
    let (finding, against) = said(found);
    let own = || EFFECTS.iter().filter(|effect| effect.study == study.row && effect.condition == condition);
    let weighed = weighed_effect(study, condition);
    StudyView {
        id: study.id(),
        title: study.title(),
        authors: Some(study.authors()).filter(|authors| !authors.is_empty() && shown("authors")),
        journal: study.journal().filter(|_| shown("journal")),
        year: study.year,
        design: study.design.id(),
        blinding: study.blinding.map(Blinding::id),
        registered: study.status == Some(Status::Registered),
        retracted: study.retracted,
        people: study.people_for(condition),
        dose: study.dose(),
        regimen: study.regimen.map(Regimen::id),
        weeks: study.duration_weeks().map(|weeks| weeks.0),
        comparator: study.comparator(),
        found: id(found),
        finding: finding.map_or(found.id(), Finding::id),
        against: against.map(Against::id),
        text: study.result(),
        results: results(study, condition),
        weighed: weighed.and_then(|weighed| {
            let place = own().position(|effect: &Effect| effect.row == weighed.row)?;
            u32::try_from(place).ok()
        }),
        no_link: links.is_empty().then_some(unlinked),
        links,
        left_out: why.map(left_out),
        confidence: study.confidence.id(),
        unverified: study.unverified().iter().collect(),
    }
}

const fn id(found: StudyResult) -> &'static str {
    match found {
        StudyResult::Better(_) => "better",
        StudyResult::Worse(_) => "worse",
        StudyResult::TooSmall => "too-small",
        StudyResult::NoClearDifference => "no-clear-difference",
        StudyResult::Compared(_) => "compared",
        StudyResult::Uncompared(_) => "uncompared",
        StudyResult::NoTest(_) => "no-test",
    }
}

const fn said(found: StudyResult) -> (Option<Finding>, Option<Against>) {
    match found {
        StudyResult::Better(against) | StudyResult::Worse(against) => (None, Some(against)),
        StudyResult::Compared(finding) | StudyResult::Uncompared(finding) | StudyResult::NoTest(finding) => {
            (Some(finding), None)
        }
        StudyResult::TooSmall | StudyResult::NoClearDifference => (None, None),
    }
}

/// Trials first: randomised, then pooled, uncontrolled, anecdotal, then what never counts; within these more people and
/// newer ones first.
pub fn in_order(studies: &mut [&Study], condition: &str) {
    sort_by_key(studies, |study| {
        let kind = kind(study.design);
        let registered = study.status == Some(Status::Registered);
        let people = std::cmp::Reverse(study.people_for(condition).unwrap_or(0));
        let pooled = kind == Some(crate::grade::Kind::Pooled);
        (registered, kind.is_none(), pooled, kind, people, std::cmp::Reverse(study.year), study.id())
    });
}
