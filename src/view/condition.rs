//! Everything on one condition.

use serde::Serialize;

use super::grade::{GradeView, figures, grade_view};
use super::study::{Link, StudyView, by_weight, source_links, study_view};
use super::words::list;
use super::{Labelled, labelled};
use crate::dataset::{ARTICLES, Article, CLAIMS, Claim, Lines, MECHANISMS, Mechanism, Source};
use crate::grade::Level;
use crate::index::Entry;
use crate::query::Query;

/// An article's claim beside the studies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ClaimView {
    /// Author, title and kind.
    pub source: String,
    /// Article id.
    pub article: &'static str,
    /// The article's page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<&'static str>,
    /// The claim, in our words.
    pub says: &'static str,
    /// How firmly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<&'static str>,
    /// Against the studies.
    pub verdict: Labelled,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<&'static str>,
}

/// Where a statement about the drug was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SourceView {
    /// Title.
    pub title: &'static str,
    /// Authors, journal, year, as far as shown.
    pub detail: String,
    /// Ways to it.
    pub links: Vec<Link>,
}

/// A way it may work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MechanismView {
    /// Id.
    pub id: &'static str,
    /// Name.
    pub name: &'static str,
    /// How well established.
    pub status: Labelled,
    /// In plain words.
    pub explanation: &'static str,
    /// What speaks against it.
    pub doubts: &'static str,
    /// Where it was read.
    pub sources: Vec<SourceView>,
}

/// The grade of one dose form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RegimenGrade {
    /// Regimen id.
    pub id: &'static str,
    /// In words.
    pub label: &'static str,
    /// From its studies alone.
    pub grade: GradeView,
    /// In one line.
    pub figures: String,
}

/// The condition view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ConditionView {
    /// Id.
    pub id: &'static str,
    /// Name.
    pub name: &'static str,
    /// Other names.
    pub aliases: Lines,
    /// Part of medicine.
    pub category: Labelled,
    /// In words.
    pub approval: Labelled,
    /// Product, regulator, year, indication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved_as: Option<&'static str>,
    /// What is known and how sure.
    pub bottom_line: &'static str,
    /// Under the dose forms in force.
    pub grade: GradeView,
    /// Which those are, where not all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grade_scope: Option<String>,
    /// In one line.
    pub figures: String,
    /// Each dose form apart.
    pub by_regimen: Vec<RegimenGrade>,
    /// Heaviest first.
    pub studies: Vec<StudyView>,
    /// The articles' claims about it.
    pub claims: Vec<ClaimView>,
    /// What weakens it.
    pub caveats: Lines,
    /// What would settle it.
    pub gap: &'static str,
    /// Ways it may work.
    pub mechanisms: Vec<MechanismView>,
    /// What a grade is and is not.
    pub grade_note: &'static str,
}

/// Stands wherever a grade is shown.
pub(super) const GRADE_NOTE: &str = "Grades are a rule of thumb, worked out from the studies. They are not a GRADE assessment, and they say nothing about any one person. “Little or no difference” means that more than a small effect is ruled out; “too uncertain to tell” means that it is not.";

/// Of a dose form that no study that counts names.
const NOT_GRADED: &str = "Not graded";

/// Everything on one condition, graded under the query's dose forms.
#[must_use]
pub fn condition(entry: &Entry, query: &Query) -> ConditionView {
    let condition = entry.condition;
    let grade = entry.grade_for(&query.regimen);
    let mut studies = entry.studies.clone();
    by_weight(&mut studies);
    let doses: Vec<String> =
        query.regimen.iter().map(|regimen| regimen.label().to_ascii_lowercase()).collect();
    let by_regimen = entry.regimens.iter().map(|regimen| {
        let grade = entry.grade_for(&[*regimen]);
        let mut view = grade_view(&grade);
        let mut figures = figures(&grade, &[]);
        // a study that names no dose form may have been about this one
        if grade.level == Level::NotStudied {
            view.level_label = NOT_GRADED;
            view.label = [NOT_GRADED, "."].concat();
            "No study that counts names it".clone_into(&mut figures);
        }
        RegimenGrade { id: regimen.id(), label: regimen.label(), figures, grade: view }
    });
    let mechanisms = condition.mechanisms.iter().filter_map(|id| MECHANISMS.iter().find(|row| row.id == *id));
    ConditionView {
        id: condition.id,
        name: condition.name,
        aliases: condition.aliases(),
        category: labelled!(condition.category),
        approval: labelled!(condition.approval),
        approved_as: condition.approved_as(),
        bottom_line: condition.bottom_line,
        grade_scope: (!doses.is_empty())
            .then(|| ["Graded from these studies only: ", &list(&doses)].concat()),
        figures: figures(&grade, &entry.regimens),
        by_regimen: by_regimen.collect(),
        studies: studies
            .iter()
            .map(|study| study_view(study, condition.id, grade.why_left_out(study)))
            .collect(),
        claims: CLAIMS.iter().filter(|claim| claim.condition == Some(condition.id)).map(claim_view).collect(),
        caveats: condition.caveats(),
        gap: condition.gap(),
        mechanisms: mechanisms.map(mechanism_view).collect(),
        grade: grade_view(&grade),
        grade_note: GRADE_NOTE,
    }
}

fn claim_view(claim: &Claim) -> ClaimView {
    let article = ARTICLES.iter().find(|article| article.id == claim.article);
    ClaimView {
        source: article.map_or(String::new(), |a| [a.author, ", “", a.title, "” (", a.kind(), ")"].concat()),
        article: claim.article,
        href: article.and_then(Article::url),
        says: claim.says,
        strength: claim.strength,
        verdict: labelled!(claim.verdict),
        because: claim.because,
    }
}

/// A mechanism in words.
pub(super) fn mechanism_view(row: &Mechanism) -> MechanismView {
    MechanismView {
        id: row.id,
        name: row.name,
        status: labelled!(row.status),
        explanation: row.explanation(),
        doubts: row.doubts(),
        sources: sources(row.sources()),
    }
}

/// Where a statement about the drug was read.
pub(super) fn sources(rows: &[Source]) -> Vec<SourceView> {
    rows.iter().map(source_view).collect()
}

fn source_view(source: &Source) -> SourceView {
    let year = source.year.map(|year| year.to_string());
    let parts = [source.authors.map(str::to_owned), source.journal.map(str::to_owned), year];
    let detail = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    SourceView { title: source.title, detail, links: source_links(source) }
}
