//! Everything on one use.

use serde::Serialize;

use super::cited::cited;
use super::comparison::with;
use super::dose::dose;
use super::form::{FormGrade, forms};
use super::grade::FullGrade;
use super::hurt::{Hurt, hurt};
use super::result::{ResultView, result};
use super::source::{SourceView, sources};
use super::strip::{Strip, strips};
use super::study::{StudyView, in_order, study};
use crate::dataset::{
    ARTICLES, Article, CLAIMS, Claim, Effect, Lines, MECHANISMS, Mechanism, STUDIES, Study,
};
use crate::grade::{Kind, said_in_real_units};
use crate::index::Entry;
use crate::query::Query;

pub use super::cited::Cited;
pub use super::dose::Dose;

/// The result that is said in its own units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RealUnits {
    /// Id of its study.
    pub study: &'static str,
    /// The result.
    pub result: ResultView,
}

/// An article's claim beside the studies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ClaimView {
    /// Article id.
    pub article: &'static str,
    /// Who wrote it.
    pub author: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// "blog post".
    pub kind: &'static str,
    /// The article's page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<&'static str>,
    /// The claim, in our words.
    pub says: &'static str,
    /// How firmly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<&'static str>,
    /// Id of how it stands against the studies.
    pub verdict: &'static str,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<&'static str>,
}

/// A way it may work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MechanismView {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Id of how well established it is.
    pub status: &'static str,
    /// In plain words.
    pub explanation: &'static str,
    /// What speaks against it.
    pub doubts: &'static str,
    /// Where it was read.
    pub sources: Vec<SourceView>,
}

/// Everything on one use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ConditionPage {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Other names.
    pub aliases: Lines,
    /// Id of the part of medicine.
    pub category: &'static str,
    /// Id of the approval.
    pub approval: &'static str,
    /// The approval in a few words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_words: Option<&'static str>,
    /// Product, regulator, year, indication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved_as: Option<&'static str>,
    /// The answer in 15 words.
    pub short: &'static str,
    /// What is known and how sure.
    pub bottom_line: &'static str,
    /// Its figures that stand in a study.
    pub cited: Vec<Cited>,
    /// The first of the dangers is likely to concern its readers.
    pub danger_applies: bool,
    /// Ids of the dose forms in force; none: all.
    pub scope: Vec<&'static str>,
    /// Ids of those that were studied.
    pub regimens: Vec<&'static str>,
    /// The dose of its trials.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dose: Option<Dose>,
    /// Under the dose forms in force.
    pub grade: FullGrade,
    /// Each dose form apart, where two or more were studied.
    pub forms: Vec<FormGrade>,
    /// Trials, those with a number first, the most precise first.
    pub trials: Vec<Strip>,
    /// Published pooled records, in the same way.
    pub pooled: Vec<Strip>,
    /// How large it was, in units that a reader knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_units: Option<RealUnits>,
    /// What could hurt.
    pub hurt: Vec<Hurt>,
    /// What weakens it.
    pub caveats: Lines,
    /// What would settle it.
    pub gap: &'static str,
    /// Trials first, largest first.
    pub studies: Vec<StudyView>,
    /// The articles' claims about it.
    pub claims: Vec<ClaimView>,
    /// Ways it may work.
    pub mechanisms: Vec<MechanismView>,
    /// Ids of the uses to compare, this one among them.
    pub compare: Vec<&'static str>,
}

/// Everything on one use, graded under the query's dose forms.
#[must_use]
pub fn condition(entry: &Entry, query: &Query) -> ConditionPage {
    let condition = entry.condition;
    let grade = entry.grade_for(&query.regimen);
    let mut studies: Vec<&Study> = entry.studies.clone();
    in_order(&mut studies, condition.id);
    let ids = |regimens: &[crate::dataset::Regimen]| regimens.iter().map(|regimen| regimen.id()).collect();
    let effects: Vec<&Effect> = entry.effects.clone();
    let real_units = said_in_real_units(&grade, &effects).and_then(|effect| {
        Some(RealUnits { study: STUDIES.get(usize::from(effect.study))?.id(), result: result(effect) })
    });
    let usual = dose(entry, &grade);
    ConditionPage {
        id: condition.id,
        name: condition.name,
        aliases: condition.aliases(),
        category: condition.category.id(),
        approval: condition.approval.id(),
        approval_words: condition.approval_words(),
        approved_as: condition.approved_as(),
        short: condition.short(),
        bottom_line: condition.bottom_line,
        cited: cited(condition.bottom_line, &studies, condition.id),
        danger_applies: condition.danger_applies,
        scope: ids(&query.regimen),
        regimens: ids(&entry.regimens),
        dose: usual,
        forms: forms(entry),
        trials: strips(&grade, Kind::Randomised, condition.id),
        pooled: strips(&grade, Kind::Pooled, condition.id),
        real_units,
        hurt: hurt(entry, &query.regimen, usual.map(|dose| dose.regimen)),
        caveats: condition.caveats(),
        gap: condition.gap(),
        studies: studies.into_iter().map(|one| study(one, condition.id, grade.why_left_out(one))).collect(),
        claims: CLAIMS
            .iter()
            .filter(|claim| claim.condition == Some(condition.id))
            .filter_map(claim)
            .collect(),
        mechanisms: condition.mechanisms.iter().filter_map(|id| mechanism(id)).collect(),
        compare: with(&query.compare, condition.id),
        grade: FullGrade::of(&grade, &entry.effects),
    }
}

fn claim(claim: &Claim) -> Option<ClaimView> {
    let article: &Article = ARTICLES.iter().find(|article| article.id == claim.article)?;
    Some(ClaimView {
        article: article.id,
        author: article.author,
        title: article.title,
        kind: article.kind(),
        href: article.url(),
        says: claim.says,
        strength: claim.strength,
        verdict: claim.verdict.id(),
        because: claim.because,
    })
}

fn mechanism(id: &str) -> Option<MechanismView> {
    let row: &Mechanism = MECHANISMS.iter().find(|row| row.id == id)?;
    Some(MechanismView {
        id: row.id,
        name: row.name,
        status: row.status.id(),
        explanation: row.explanation(),
        doubts: row.doubts(),
        sources: sources(row.sources()),
    })
}
