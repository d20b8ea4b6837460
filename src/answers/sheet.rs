//! One page of paper on one use, to take to an appointment: what it holds beyond the use's own page. Whole items only, as
//! many as fit, and how many were left out.

mod page;

use std::cmp::Reverse;

use serde::Serialize;

use super::drug_row::bound_to;
use super::hurt::products;
use super::length::count;
use page::{Choice, Page, within};

use crate::dataset::{
    ABOUT, CONTRAINDICATIONS, Contraindication, FORMULATIONS, Regimen, STUDIES, Study, WARNINGS, Warning,
};
use crate::grade::{Grade, Kind, kind, said_in_real_units};
use crate::index::Entry;
use crate::order::sort_by_key;
use crate::query::Query;
use crate::questions::Part;

/// Lines of text for what differs from use to use, beside title, headings and foot, on one A4 or US Letter page.
const LINES: usize = 41;
/// Doses named for one dose form, in characters: about a line with its label.
const DOSES: usize = 60;
/// Dose forms with their doses; the others are named.
const DOSE_FORMS: usize = 3;
/// Names of further warnings, in characters.
const NAMES: usize = 110;
/// Warnings and sources that a sheet has in any case.
const AT_LEAST: usize = 2;
/// Characters of the words around a text: "What is still needed:", "and 2 more".
const AROUND: usize = 36;
/// Characters of the figures around what a result in its own units counts.
const FIGURES: usize = 130;
/// Characters of a source beside its authors: year, design, people, what it found.
const SOURCE: usize = 95;

/// A dose form that was studied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SheetForm {
    /// Its id.
    pub regimen: &'static str,
    /// Studies that count.
    pub studies: u32,
    /// Doses as the studies give them.
    pub doses: Vec<&'static str>,
    /// Doses that are not named.
    pub more: u32,
}

/// Who must not take it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MustNot {
    /// Short name of the one product that these hold for alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only: Option<&'static str>,
    /// In a few words each.
    pub names: Vec<&'static str>,
}

/// A warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SheetWarning {
    /// Its id.
    pub id: &'static str,
    /// In a few words.
    pub name: &'static str,
    /// What product information and studies say.
    pub text: &'static str,
    /// Short name of the one product that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only: Option<&'static str>,
}

/// What a sheet holds beyond the use's own page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sheet {
    /// Dose forms with their doses, those of the most studies first.
    pub forms: Vec<SheetForm>,
    /// Ids of the other ones.
    pub other_forms: Vec<&'static str>,
    /// Those of several products first.
    pub must_not: Vec<MustNot>,
    /// The gravest first.
    pub warnings: Vec<SheetWarning>,
    /// Names of further ones.
    pub more_warnings: Vec<&'static str>,
    /// Further serious ones for which there is no room even for the name.
    pub unnamed_warnings: u32,
    /// The rest: less serious, or of other products alone.
    pub other_warnings: u32,
    /// What weakens it.
    pub caveats: Vec<&'static str>,
    /// Points that are left out.
    pub more_caveats: u32,
    /// Ids of studies: trials that count, the largest first; then the others that count; then the rest.
    pub sources: Vec<&'static str>,
    /// Studies that are left out.
    pub more_sources: u32,
}

/// The sheet on one use, under the query's dose forms.
#[must_use]
pub fn sheet(entry: &Entry, query: &Query) -> Sheet {
    let condition = entry.condition;
    let grade = entry.grade_for(&query.regimen);
    let regimens = if query.regimen.is_empty() { entry.regimens.as_slice() } else { &query.regimen };
    let taken = products(regimens, entry);
    let (forms, other_forms) = forms(entry, &grade);
    let must_not = must_not(&taken);

    // what every sheet says, then as many whole items of the three lists as fit, in turn
    let mut page = Page { left: LINES };
    page.put(condition.approved_as().map_or(0, str::len));
    page.put(condition.bottom_line.len() + AROUND);
    page.put(regimens_named(query));
    if let Some(effect) = said_in_real_units(&grade, &entry.effects) {
        let unit = effect.unit().map_or(0, str::len);
        page.put(effect.outcome().len() + unit + effect.caution().map_or(0, str::len) + FIGURES);
    }
    if condition.danger_applies {
        page.put(ABOUT.dangers.iter().map(|danger| danger.len() + 1).sum());
    }
    for form in &forms {
        page.put(form.doses.iter().map(|dose| dose.len() + 2).sum::<usize>() + AROUND);
    }
    page.put(other_forms.len() * AROUND);
    for group in &must_not {
        page.put(group.names.iter().map(|name| name.len() + 2).sum::<usize>() + AROUND);
    }
    page.put(condition.gap().len());
    page.put(NAMES + 3 * AROUND);
    let mut ranked = ranked(&taken);
    let mut points: Vec<&'static str> = condition.caveats().iter().collect();
    let mut studies = sources(entry, &grade);
    let mut warnings = Choice::of(ranked.iter().map(|row| row.name.len() + row.detail.len() + AROUND / 2));
    let mut caveats = Choice::of(points.iter().map(|point| point.len()));
    let mut sources = Choice::of(studies.iter().map(|study| source_length(study)));
    for _ in 0..AT_LEAST {
        warnings.must(&mut page);
        sources.must(&mut page);
    }
    caveats.must(&mut page);
    let mut turn = || {
        [sources.next(&mut page), warnings.next(&mut page), caveats.next(&mut page), sources.next(&mut page)]
    };
    while turn().contains(&true) {}

    let others = ranked.split_off(warnings.chosen);
    let named = within(NAMES, others.iter().map(|row| row.name).collect());
    points.truncate(caveats.chosen);
    studies.truncate(sources.chosen);
    Sheet {
        forms,
        other_forms,
        must_not,
        unnamed_warnings: count(others.len() - named.len()),
        other_warnings: count(WARNINGS.len() - ranked.len() - others.len()),
        more_warnings: named,
        warnings: ranked.into_iter().map(warning).collect(),
        caveats: points,
        more_caveats: caveats.left(),
        sources: studies.into_iter().map(Study::id).collect(),
        more_sources: sources.left(),
    }
}

/// Characters of the line that names the dose forms in force.
fn regimens_named(query: &Query) -> usize {
    if query.regimen.is_empty() { 0 } else { (query.regimen.len() + 1) * AROUND }
}

fn source_length(study: &Study) -> usize {
    let authors = study.authors();
    let who = if authors.is_empty() { study.title().len() } else { authors.len() };
    // the longest of its addresses is the likeliest to be shown
    let link = study.doi().map_or_else(|| study.url().map_or(AROUND, str::len), |doi| doi.len() + 8);
    who + link + SOURCE
}

/// The dose forms of the studies that count, those of the most studies first, and the ids of those without room.
fn forms(entry: &Entry, grade: &Grade) -> (Vec<SheetForm>, Vec<&'static str>) {
    let counted = |regimen: Regimen| {
        let of_form = move |study: &&&'static Study| study.regimen == Some(regimen);
        entry.studies.iter().filter(|study| grade.counted.contains(&study.row)).filter(of_form)
    };
    let mut forms: Vec<SheetForm> = Vec::new();
    for regimen in &entry.regimens {
        let mut doses: Vec<&'static str> = Vec::new();
        for dose in
            counted(*regimen).filter(|study| !study.unverified().contains("dose")).filter_map(|s| s.dose())
        {
            if !doses.contains(&dose) {
                doses.push(dose);
            }
        }
        // where none fits the shortest is named: "1 other dose" would be no dose at all
        let room = doses.iter().map(|dose| dose.len() + 2).min().unwrap_or(0).max(DOSES);
        let all = doses.len();
        let doses = within(room, doses);
        let more = count(all - doses.len());
        let studies = count(counted(*regimen).count());
        if studies > 0 {
            forms.push(SheetForm { regimen: regimen.id(), studies, doses, more });
        }
    }
    sort_by_key(&mut forms, |form| {
        (Reverse(form.studies), Regimen::IDS.iter().position(|id| *id == form.regimen))
    });
    let others = forms.split_off(forms.len().min(DOSE_FORMS));
    (forms, others.into_iter().map(|form| form.regimen).collect())
}

/// The contraindications of these products that stand today, those of several products together, then those of each one
/// alone; of what is made to order, which has no product information of its own, those of several products.
fn must_not(taken: &[&str]) -> Vec<MustNot> {
    let current = || CONTRAINDICATIONS.iter().filter(|row| row.current != Some(false));
    let about = |row: &&Contraindication| row.products.iter().any(|product| taken.contains(product));
    let any = current().any(|row| about(&row));
    let mut groups: Vec<MustNot> = Vec::new();
    for row in current() {
        let only = bound_to(Part::MustNot, row.products);
        if if any { !about(&row) } else { only.is_some() } {
            continue;
        }
        match groups.iter_mut().find(|group| group.only == only) {
            Some(group) => group.names.push(row.name),
            None => groups.push(MustNot { only, names: vec![row.name] }),
        }
    }
    sort_by_key(&mut groups, |group| group.only);
    groups
}

/// The serious warnings: boxed ones of the products that were studied, then those about most products, then those of the
/// products that were studied, then those about several. Warnings about one other product alone are left out.
fn ranked(taken: &[&str]) -> Vec<&'static Warning> {
    let rank = |row: &Warning| {
        let own = row.products.iter().any(|product| taken.contains(product));
        let products = row.products.len();
        match row.severity {
            "boxed" if own => Some(0),
            "serious" if products * 2 > FORMULATIONS.len() => Some(1),
            "serious" if own => Some(2),
            "serious" if products > 1 => Some(3),
            _ => None,
        }
    };
    let mut ranked: Vec<&'static Warning> = WARNINGS.iter().filter(|row| rank(row).is_some()).collect();
    sort_by_key(&mut ranked, |row| rank(row));
    ranked
}

fn warning(row: &'static Warning) -> SheetWarning {
    SheetWarning {
        id: row.id,
        name: row.name,
        text: row.detail,
        only: bound_to(Part::Warnings, row.products),
    }
}

/// Trials that count, the largest first, then what else counts, then the rest; second the study whose figure the sheet says.
fn sources(entry: &Entry, grade: &Grade) -> Vec<&'static Study> {
    let mut studies: Vec<&'static Study> =
        entry.studies.iter().filter_map(|study| STUDIES.get(usize::from(study.row))).collect();
    sort_by_key(&mut studies, |study| {
        let counts = grade.counted.contains(&study.row);
        let trial = kind(study.design) == Some(Kind::Randomised);
        let people = study.people_for(entry.condition.id).unwrap_or(0);
        (!counts, !trial, Reverse(people), Reverse(study.year), study.id())
    });
    let said = said_in_real_units(grade, &entry.effects);
    if let Some(place) = said.and_then(|effect| studies.iter().position(|study| study.row == effect.study)) {
        let study = studies.remove(place);
        studies.insert(place.min(1), study);
    }
    studies
}
