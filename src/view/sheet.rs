//! One page on one condition to take to an appointment: whole items only, chosen by a budget of characters, and
//! how many were left out. What it says is in the facts; it advises nothing.

mod page;

use serde::Serialize;

use page::{Choice, Page, within};

use super::drug::short_name;
use super::grade::{GradeView, figures, grade_view};
use super::study::{by_weight, study_view, unconfirmed_in_short};
use super::words::{count, list, sentence};
use super::{Labelled, labelled};
use crate::dataset::{ABOUT, CONTRAINDICATIONS, FORMULATIONS, Formulation, Study, WARNINGS, Warning};
use crate::grade::Grade;
use crate::index::Entry;
use crate::letters::parted;
use crate::query::Query;

/// Lines of text that one A4 and one US Letter page hold beside headings, safety line and room for notes, at the
/// size that `sheet.css` prints in the widest of the usual typefaces.
const LINES: usize = 36;
/// Doses named for one dose form, in characters: about a line with its label.
const DOSES: usize = 64;
/// Dose forms with their doses; the others are named.
const DOSE_FORMS: usize = 3;
/// Names of further warnings, in characters.
const NAMES: usize = 120;

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
    /// Who, where, when, how, and what it found.
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
    let why = grade_view(&grade).reasons.into_iter().skip(1).take(1);
    let figures = [figures(&grade, &[]), ".".to_owned()].concat();
    let scope: Vec<String> =
        query.regimen.iter().map(|regimen| regimen.label().to_ascii_lowercase()).collect();
    let scope =
        (!scope.is_empty()).then(|| ["Graded from these studies only: ", &list(&scope), "."].concat());
    let why = scope
        .into_iter()
        .chain([figures])
        .chain(why)
        .chain([RULE_OF_THUMB.to_owned()])
        .collect::<Vec<_>>()
        .join(" ");
    let (doses, more_doses) = doses(entry, &grade);
    let never_with = never_with(entry);

    // what every sheet says, then as many whole items of the three lists as fit, in turn; a source is the shortest
    let mut page = Page { left: LINES };
    // the bottom line stands in larger type
    page.put(condition.bottom_line.len() * 6 / 5);
    page.put(condition.approved_as().map_or(0, str::len));
    page.put(why.len());
    for form in &doses {
        page.put(form.label.len() + form.detail.len());
    }
    page.put(more_doses.as_ref().map_or(0, String::len));
    page.put(never_with.len() + HEAD);
    page.put(condition.gap().len() + HEAD);
    page.put(NAMES + HEAD);
    // "and 2 more points at the address below", twice, and the address
    page.put(HEAD);
    page.put(HEAD);
    page.put(address.map_or(0, |address| address.len() + HEAD));
    let mut hurts = Choice::of(ranked(entry), |hurt| hurt.name.len() + hurt.detail.len());
    let mut caveats = Choice::of(condition.caveats().iter().collect(), |caveat| caveat.len());
    let mut sources = Choice::of(sources(entry, &grade), |source| {
        source.text.len() + source.href.as_ref().map_or(0, String::len) + NUMBERED
    });
    let mut turn =
        || [sources.next(&mut page), hurts.next(&mut page), caveats.next(&mut page), sources.next(&mut page)];
    while turn().contains(&true) {}

    SheetView {
        id: condition.id,
        name: condition.name,
        about: [&sentence(ABOUT.subject), ": what is known, to talk over at an appointment"].concat(),
        approval: labelled!(condition.approval),
        approved_as: condition.approved_as(),
        bottom_line: condition.bottom_line,
        why,
        grade: grade_view(&grade),
        doses,
        more_doses,
        never_with,
        more_hurts: more_hurts(&hurts.chosen, &hurts.left),
        hurts: hurts.chosen,
        more_caveats: more(caveats.left.len(), "more point", "more points"),
        caveats: caveats.chosen,
        gap: condition.gap(),
        more_sources: more(sources.left.len(), "more study", "more studies"),
        sources: sources.chosen,
        address: address.map(str::to_owned),
    }
}

/// Characters of the words before a text, such as "What would settle it:".
const HEAD: usize = 36;
/// Characters that a number before a text and the margin of its lines take.
const NUMBERED: usize = 12;

/// What a grade is and is not, in short.
const RULE_OF_THUMB: &str =
    "A rule of thumb in which larger studies weigh more; it says nothing about any one person.";

fn more(left: usize, one: &str, many: &str) -> Option<String> {
    let left = u32::try_from(left).unwrap_or(u32::MAX);
    (left > 0).then(|| count(left, one, many))
}

/// The dose forms of the studies that count, those of the most studies first.
fn doses(entry: &Entry, grade: &Grade) -> (Vec<DoseForm>, Option<String>) {
    let counted = || entry.studies.iter().filter(|study| grade.counted.contains(&study.row));
    let mut forms: Vec<(usize, DoseForm)> = Vec::new();
    for regimen in &entry.regimens {
        let studies: Vec<&&Study> = counted().filter(|study| study.regimen == Some(*regimen)).collect();
        if studies.is_empty() {
            continue;
        }
        let mut doses: Vec<&str> = Vec::new();
        for dose in
            studies.iter().filter(|study| !study.unverified().contains("dose")).filter_map(|s| s.dose())
        {
            if !doses.contains(&dose) {
                doses.push(dose);
            }
        }
        // where none fits the shortest is named: "1 other dose" would be no dose at all
        let room = doses.iter().map(|dose| dose.len() + 2).min().unwrap_or(0).max(DOSES);
        let (named, left) = within(room, doses.into_iter(), |dose| dose.len() + 2);
        let mut parts = vec![count(u32::try_from(studies.len()).unwrap_or(u32::MAX), "study", "studies")];
        parts.extend(named.into_iter().map(str::to_owned));
        parts.extend(more(left.len(), "other dose", "other doses"));
        let before = forms.iter().position(|(more, _)| *more < studies.len()).unwrap_or(forms.len());
        forms.insert(before, (studies.len(), DoseForm { label: regimen.label(), detail: parts.join("; ") }));
    }
    let mut forms: Vec<DoseForm> = forms.into_iter().map(|(_, form)| form).collect();
    let left = forms.split_off(forms.len().min(DOSE_FORMS));
    let rest = if forms.is_empty() {
        Some("No study that counts names a dose form.".to_owned())
    } else {
        let names: Vec<String> = left.iter().map(|form| form.label.to_ascii_lowercase()).collect();
        (!names.is_empty()).then(|| ["Also studied: ", &names.join("; "), "."].concat())
    };
    (forms, rest)
}

/// The contraindications that stand on several labels, then those of each form alone: named where the form concerns
/// the condition, counted where it does not.
fn never_with(entry: &Entry) -> String {
    let rows = || CONTRAINDICATIONS.iter().filter(|row| row.current != Some(false));
    let several: Vec<&str> = rows().filter(|row| row.products.len() > 1).map(|row| row.name).collect();
    let mut text = several.join("; ");
    for form in FORMULATIONS {
        let names: Vec<&str> = rows().filter(|row| row.products == [form.id]).map(|row| row.name).collect();
        let name = short_name(form.name);
        if names.is_empty() {
            continue;
        }
        if is_concerned(form, entry) {
            text.extend([". ", name, ": ", &names.join("; ")]);
        } else {
            let more = u32::try_from(names.len()).unwrap_or(u32::MAX);
            let name = name.to_ascii_lowercase();
            text.extend(["; and ", &count(more, "more case", "more cases"), " for the ", &name]);
        }
    }
    text
}

/// Whether a form of the drug concerns a condition. It does where it is approved for it (its brand stands in the
/// approval), where it has the id of one of its dose forms, or where it joins the drug with another
/// (`bupropion-combination`) that was given beside it in a study of the condition.
fn is_concerned(form: &Formulation, entry: &Entry) -> bool {
    let condition = entry.condition;
    let approved = condition.approved_as().unwrap_or_default();
    let given = |drug: &str| {
        entry.studies.iter().filter_map(|study| study.dose()).any(|dose| parted(dose, drug).is_some())
    };
    form.brands().iter().any(|brand| parted(approved, brand).is_some())
        || condition.regimens.iter().any(|regimen| regimen.id() == form.id)
        || form.id.strip_suffix("-combination").is_some_and(given)
}

/// Whether a warning is about a form that concerns the condition.
fn concerns(warning: &Warning, entry: &Entry) -> bool {
    FORMULATIONS.iter().any(|form| warning.products.contains(&form.id) && is_concerned(form, entry))
}

/// The serious warnings: boxed ones that concern the condition, then those about most forms, then those about its
/// own forms, then those about several forms. Warnings about one other form alone are left out.
fn ranked(entry: &Entry) -> Vec<Hurt> {
    let rank = |warning: &Warning| {
        let own = concerns(warning, entry);
        let forms = warning.products.len();
        match warning.severity {
            "boxed" if own => Some(0),
            "serious" if forms * 2 > FORMULATIONS.len() => Some(1),
            "serious" if own => Some(2),
            "serious" if forms > 1 => Some(3),
            _ => None,
        }
    };
    let ranked =
        (0..=3).flat_map(|wanted| WARNINGS.iter().filter(move |warning| rank(warning) == Some(wanted)));
    ranked.map(|warning| Hurt { name: warning.name, detail: warning.detail }).collect()
}

/// "Further warnings: Liver injury and 12 others, for some forms or less serious."
fn more_hurts<'a>(told: &[Hurt], left: impl IntoIterator<Item = &'a Hurt>) -> Option<String> {
    let (named, _) = within(NAMES, left.into_iter().map(|hurt| hurt.name), |name| name.len() + 2);
    let unnamed = u32::try_from(WARNINGS.len() - told.len() - named.len()).unwrap_or(u32::MAX);
    let told = named.join("; ");
    match (named.is_empty(), unnamed) {
        (true, 0) => None,
        (true, _) => Some([&count(unnamed, "further warning", "further warnings"), LESSER, "."].concat()),
        (false, 0) => Some(["Further warnings: ", &told, "."].concat()),
        (false, _) => {
            let others = count(unnamed, "other", "others");
            Some(["Further warnings: ", &told, "; and ", &others, LESSER, "."].concat())
        }
    }
}

/// What warnings are about that are not named.
const LESSER: &str = ", for some forms or less serious";

/// The studies that count, the weightiest first, then the others: who, where and when, how it was done, and what
/// it found. A title stands only where a record has neither authors nor journal: it would take two lines of the
/// page, and the address gives it.
fn sources(entry: &Entry, grade: &Grade) -> Vec<SheetSource> {
    let mut studies = entry.studies.clone();
    by_weight(&mut studies);
    let (counted, others): (Vec<_>, Vec<_>) =
        studies.into_iter().partition(|study| grade.counted.contains(&study.row));
    let source = |study: &Study| {
        let view = study_view(study, entry.condition.id, None);
        let year = study.year.to_string();
        let named = view.citation != year;
        let name = if named { view.citation } else { [view.title, ", ", &year].concat() };
        let mut facts = vec![view.design, view.people, view.finding.label.to_owned()];
        facts.extend(unconfirmed_in_short(study));
        facts.retain(|fact| !fact.is_empty());
        SheetSource {
            text: [&name, ". ", facts.join(", ").as_str(), "."].concat(),
            href: view.links.into_iter().next().map(|link| link.href),
        }
    };
    counted.into_iter().chain(others).map(source).collect()
}
