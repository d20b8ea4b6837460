//! One page on one condition to take to an appointment: whole items only, chosen by a budget of characters, and
//! how many were left out. What it says is in the facts; it advises nothing.

use serde::Serialize;

use super::grade::{GradeView, grade_view};
use super::study::{study_view, weight};
use super::words::{count, list, number, sentence};
use super::{Labelled, labelled};
use crate::dataset::{ABOUT, CONTRAINDICATIONS, Condition, FORMULATIONS, Study, WARNINGS, Warning};
use crate::grade::Grade;
use crate::index::Entry;
use crate::query::Query;

/// Characters that a part may take, so that one A4 and one US Letter page hold the longest of all sheets with
/// room for notes. A line on paper holds about 110.
mod budget {
    /// Warnings with what they say.
    pub const WARNINGS: usize = 760;
    /// Names of further warnings.
    pub const NAMES: usize = 150;
    /// When the drug must not be taken.
    pub const CONTRAINDICATIONS: usize = 260;
    /// What weakens the studies.
    pub const CAVEATS: usize = 560;
    /// Doses of one dose form.
    pub const DOSES: usize = 90;
    /// Lines on dose forms.
    pub const DOSE_FORMS: usize = 4;
    /// Titles, authors and addresses of studies.
    pub const SOURCES: usize = 900;
    /// Sentences on why the grade is what it is.
    pub const REASONS: usize = 2;
}

/// A dose form that was studied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DoseForm {
    /// In words.
    pub label: &'static str,
    /// Doses as the studies give them, and how many studies.
    pub detail: String,
}

/// Something that could hurt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Hurt {
    /// In a few words.
    pub name: &'static str,
    /// What product information and studies say.
    pub detail: &'static str,
}

/// A study to look up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SheetSource {
    /// Title, authors, journal, year.
    pub text: String,
    /// Where it stands; absent where no page is safe to link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

/// The sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetView {
    /// Condition id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What the sheet is.
    pub about: String,
    /// In words.
    pub approval: Labelled,
    /// Product, regulator, year, indication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved_as: Option<&'static str>,
    /// What is known and how sure.
    pub bottom_line: &'static str,
    /// Under the dose forms in force.
    pub grade: GradeView,
    /// Why, and what a grade is.
    pub why: String,
    /// Dose forms studied.
    pub doses: Vec<DoseForm>,
    /// What to say of the others, or where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more_doses: Option<String>,
    /// When labels say that it must not be taken.
    pub never_with: String,
    /// Warnings.
    pub hurts: Vec<Hurt>,
    /// Names of the other ones, and how many more there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more_hurts: Option<String>,
    /// What weakens the studies.
    pub caveats: Vec<&'static str>,
    /// How many more points there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more_caveats: Option<String>,
    /// What would settle it.
    pub gap: &'static str,
    /// The weightiest studies.
    pub sources: Vec<SheetSource>,
    /// How many more there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more_sources: Option<String>,
    /// Where all of it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

/// The sheet on one condition. `address`: where everything on it stands.
#[must_use]
pub fn sheet(entry: &Entry, query: &Query, address: Option<&str>) -> SheetView {
    let condition = entry.condition;
    let grade = entry.grade_for(&query.regimen);
    let (doses, more_doses) = doses(entry, &grade);
    let (hurts, more_hurts) = hurts(entry);
    let (caveats, left) = within(budget::CAVEATS, condition.caveats.iter().copied(), |caveat| caveat.len());
    let (sources, more_sources) = sources(entry, &grade);
    let why = grade_view(&grade).reasons.into_iter().take(budget::REASONS);
    let scope: Vec<String> = query.regimen.iter().map(|regimen| regimen.label().to_lowercase()).collect();
    let scope =
        (!scope.is_empty()).then(|| ["Graded from these studies only: ", &list(&scope), "."].concat());
    SheetView {
        id: condition.id,
        name: condition.name,
        about: [&sentence(ABOUT.subject), ": what is known, to talk over at an appointment"].concat(),
        approval: labelled!(condition.approval),
        approved_as: condition.approved_as,
        bottom_line: condition.bottom_line,
        why: scope.into_iter().chain(why).chain([RULE_OF_THUMB.to_owned()]).collect::<Vec<_>>().join(" "),
        grade: grade_view(&grade),
        doses,
        more_doses,
        never_with: never_with(),
        hurts,
        more_hurts,
        more_caveats: more(left.len(), "more point", "more points"),
        caveats,
        gap: condition.gap,
        sources,
        more_sources,
        address: address.map(str::to_owned),
    }
}

/// What a grade is and is not, in short.
const RULE_OF_THUMB: &str =
    "A rule of thumb, worked out from the studies; it says nothing about any one person.";

/// The first items that fit together in a budget of characters, and those that do not: one that is too long is
/// passed over for a shorter one after it.
fn within<T>(budget: usize, items: impl Iterator<Item = T>, size: impl Fn(&T) -> usize) -> (Vec<T>, Vec<T>) {
    let mut room = budget;
    let mut fits = Vec::new();
    let mut left = Vec::new();
    for item in items {
        match room.checked_sub(size(&item)) {
            Some(rest) => {
                room = rest;
                fits.push(item);
            }
            None => left.push(item),
        }
    }
    (fits, left)
}

fn more(left: usize, one: &str, many: &str) -> Option<String> {
    let left = u32::try_from(left).unwrap_or(u32::MAX);
    (left > 0).then(|| count(left, one, many))
}

/// The dose forms of the studies that count, those of the most studies first.
fn doses(entry: &Entry, grade: &Grade) -> (Vec<DoseForm>, Option<String>) {
    let counted = || entry.studies.iter().filter(|study| grade.counted.contains(&study.id));
    let mut forms: Vec<(usize, DoseForm)> = Vec::new();
    for regimen in &entry.regimens {
        let studies: Vec<&&Study> = counted().filter(|study| study.regimen == Some(*regimen)).collect();
        if studies.is_empty() {
            continue;
        }
        let mut doses: Vec<&str> = Vec::new();
        for dose in studies.iter().filter(|study| !study.unverified.contains(&"dose")).filter_map(|s| s.dose)
        {
            if !doses.contains(&dose) {
                doses.push(dose);
            }
        }
        let (named, left) = within(budget::DOSES, doses.into_iter(), |dose| dose.len() + 2);
        let mut parts = vec![count(u32::try_from(studies.len()).unwrap_or(u32::MAX), "study", "studies")];
        parts.extend(named.into_iter().map(str::to_owned));
        parts.extend(more(left.len(), "other dose", "other doses"));
        forms.push((studies.len(), DoseForm { label: regimen.label(), detail: parts.join("; ") }));
    }
    forms.sort_by_key(|(studies, _)| std::cmp::Reverse(*studies));
    let mut forms: Vec<DoseForm> = forms.into_iter().map(|(_, form)| form).collect();
    let left = forms.split_off(forms.len().min(budget::DOSE_FORMS));
    let rest = if forms.is_empty() {
        Some("No study that counts names a dose form.".to_owned())
    } else {
        let names: Vec<String> = left.iter().map(|form| form.label.to_lowercase()).collect();
        (!names.is_empty()).then(|| ["Also studied: ", &list(&names), "."].concat())
    };
    (forms, rest)
}

/// The contraindications that stand on most labels.
fn never_with() -> String {
    let current = CONTRAINDICATIONS.iter().filter(|row| row.current != Some(false));
    let mut rows: Vec<_> = current.collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.products.len()));
    let names = rows.into_iter().filter(|row| row.products.len() > 1).map(|row| row.name);
    let (names, _) = within(budget::CONTRAINDICATIONS, names, |name| name.len() + 2);
    names.join("; ")
}

/// Does a warning about these products concern the condition? It does where it is about a form approved for it
/// (its brand stands in the approval) or about a form with the id of one of its dose forms.
fn concerns(warning: &Warning, condition: &Condition) -> bool {
    let approved = condition.approved_as.unwrap_or_default();
    FORMULATIONS.iter().filter(|form| warning.products.contains(&form.id)).any(|form| {
        form.brands.iter().any(|brand| approved.contains(brand))
            || condition.regimens.iter().any(|regimen| regimen.id() == form.id)
    })
}

/// The serious warnings: boxed ones that concern the condition, then those about most forms, then those about its
/// own forms, then those about several forms. Warnings about one other form alone are left out.
fn hurts(entry: &Entry) -> (Vec<Hurt>, Option<String>) {
    let rank = |warning: &Warning| {
        let own = concerns(warning, entry.condition);
        let forms = warning.products.len();
        match warning.severity {
            "boxed" if own => Some(0),
            "serious" if forms * 2 > FORMULATIONS.len() => Some(1),
            "serious" if own => Some(2),
            "serious" if forms > 1 => Some(3),
            _ => None,
        }
    };
    let mut ranked: Vec<(u8, &Warning)> =
        WARNINGS.iter().filter_map(|warning| rank(warning).map(|rank| (rank, warning))).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    let warnings = ranked.into_iter().map(|(_, warning)| Hurt { name: warning.name, detail: warning.detail });
    let (hurts, left) = within(budget::WARNINGS, warnings, |hurt| hurt.name.len() + hurt.detail.len());
    let (named, _) = within(budget::NAMES, left.iter().map(|hurt| hurt.name), |name| name.len() + 2);
    let unnamed = WARNINGS.len() - hurts.len() - named.len();
    let names = (!named.is_empty()).then(|| named.join("; "));
    let rest = (unnamed > 0).then(|| {
        let others = if names.is_some() { " others, for some forms or less serious" } else { " others" };
        [&number(u32::try_from(unnamed).unwrap_or(u32::MAX)), others].concat()
    });
    let parts: Vec<String> = names.into_iter().chain(rest).collect();
    (hurts, (!parts.is_empty()).then(|| ["Further warnings: ", &parts.join("; and "), "."].concat()))
}

/// The studies that count, the weightiest first, then the others.
fn sources(entry: &Entry, grade: &Grade) -> (Vec<SheetSource>, Option<String>) {
    let mut studies = entry.studies.clone();
    studies.sort_by_cached_key(|study| (!grade.counted.contains(&study.id), weight(study)));
    let sources = studies.iter().map(|study| {
        let view = study_view(study, entry.condition.id, None);
        let end = if view.title.ends_with(['.', '?', '!']) { " " } else { ". " };
        SheetSource {
            text: [view.title, end, &view.citation, "."].concat(),
            href: view.links.into_iter().next().map(|link| link.href),
        }
    });
    let size = |source: &SheetSource| source.text.len() + source.href.as_ref().map_or(0, String::len);
    let (sources, left) = within(budget::SOURCES, sources, size);
    (sources, more(left.len(), "more study", "more studies"))
}
