//! The same in the words of schema.org, for search engines.
//!
//! Only what the facts allow is said: a condition here is one that the drug was tried for, so it is never called a
//! treatment of it; an `ApprovedIndication` is a use that a regulator approved for the drug by itself. The grade
//! stands in every description, so that no bottom line is quoted without it.

use super::json::Json;
use super::sources::ShortSource;
use super::{Told, title};
use crate::dataset::{ABOUT, Approval, MECHANISMS, Mechanism, MechanismStatus};
use crate::view::dataset;
use crate::view::words::sentence;

const DRUG: &str = "#drug";

/// The graph of a whole page.
#[must_use]
pub fn page(told: &[Told]) -> String {
    let dataset = dataset();
    let mentions = told.iter().map(|each| reference(&each.anchor()));
    let page = vec![
        ("@type", Json::text("MedicalWebPage")),
        ("name", Json::text(title())),
        ("description", Json::text(super::description())),
        ("inLanguage", Json::text("en-GB")),
        ("version", Json::text(dataset.version)),
        ("dateModified", Json::text(dataset.date)),
        ("isAccessibleForFree", Json::Bool(true)),
        ("about", reference(DRUG)),
        ("mentions", Json::List(mentions.collect())),
    ];
    graph(std::iter::once(Json::Object(page)), told)
}

/// The graph of what stands on another's page, of which nothing is said.
#[must_use]
pub fn fragment(told: &[Told]) -> String {
    graph(std::iter::empty(), told)
}

fn graph(first: impl Iterator<Item = Json>, told: &[Told]) -> String {
    let nodes = first.chain([drug()]).chain(told.iter().flat_map(condition));
    let graph = vec![("@context", Json::text("https://schema.org")), ("@graph", Json::List(nodes.collect()))];
    Json::Object(graph).written()
}

fn reference(id: &str) -> Json {
    Json::Object(vec![("@id", Json::text(id))])
}

fn drug() -> Json {
    let established = MECHANISMS.iter().filter(|row| row.status == MechanismStatus::Established);
    let how: Vec<&str> = established.map(Mechanism::explanation).collect();
    let warnings = ABOUT.dangers.iter().map(Json::text);
    Json::Object(vec![
        ("@type", Json::text("Drug")),
        ("@id", Json::text(DRUG)),
        ("name", Json::text(sentence(ABOUT.subject))),
        ("nonProprietaryName", Json::text(ABOUT.subject)),
        ("mechanismOfAction", Json::text(how.join(" "))),
        ("warning", Json::List(warnings.collect())),
    ])
}

/// The condition, and its approval where the drug by itself has one.
fn condition(told: &Told) -> Vec<Json> {
    let view = &told.view;
    let mut node = vec![
        ("@type", Json::text("MedicalCondition")),
        ("@id", Json::text(told.anchor())),
        ("name", Json::text(view.name)),
    ];
    if !view.aliases.is_empty() {
        let aliases = view.aliases.iter().map(Json::text);
        node.push(("alternateName", Json::List(aliases.collect())));
    }
    node.push(("description", Json::text([&told.verdict(), " ", view.bottom_line].concat())));
    let studies: Vec<Json> = told.sources.iter().filter(|source| source.counted).map(study).collect();
    if !studies.is_empty() {
        node.push(("study", Json::List(studies)));
    }
    let alone = matches!(told.approval, Approval::FdaApproved | Approval::ApprovedElsewhere);
    let approved = view.approved_as.filter(|_| alone).map(|approved_as| {
        Json::Object(vec![
            ("@type", Json::text("ApprovedIndication")),
            ("name", Json::text(view.name)),
            ("description", Json::text([&sentence(ABOUT.subject), ": ", approved_as].concat())),
            ("legalStatus", Json::text(view.approval.label)),
        ])
    });
    std::iter::once(Json::Object(node)).chain(approved).collect()
}

fn study(source: &ShortSource) -> Json {
    let mut node = vec![("@type", Json::text("MedicalStudy")), ("name", Json::text(source.name.clone()))];
    node.extend(source.href.clone().map(|href| ("url", Json::text(href))));
    Json::Object(node)
}
