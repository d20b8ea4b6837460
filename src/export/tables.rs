//! The tables of conditions, studies and claims. What the columns hold: `README.md`.

use super::table::{Cell, Column, Table};
use crate::dataset::{ARTICLES, Article, Blinding, Claim, Regimen, Status, Study};
use crate::grade::{Grade, finding_for};
use crate::index::Entry;
use crate::view::{grade_view, why_left_out};

/// A condition, graded under the dose forms in force.
#[derive(Clone, Debug)]
pub struct Graded<'i> {
    /// The condition and its studies.
    pub entry: &'i Entry,
    /// Its grade.
    pub grade: Grade,
}

/// One row a condition.
#[must_use]
pub fn conditions<'i>(graded: &[Graded<'i>]) -> Table {
    let columns: &[Column<Graded<'i>>] = &[
        ("id", |row| row.entry.condition.id.into()),
        ("name", |row| row.entry.condition.name.into()),
        ("aliases", |row| row.entry.condition.aliases().into()),
        ("category", |row| row.entry.condition.category.id().into()),
        ("approval", |row| row.entry.condition.approval.id().into()),
        ("approved_as", |row| row.entry.condition.approved_as().into()),
        ("level", |row| u32::from(row.grade.level.number()).into()),
        ("direction", |row| row.grade.direction.id().into()),
        ("g", |row| row.grade.effect.map(|summary| summary.g).into()),
        ("g_low", |row| row.grade.effect.map(|summary| summary.low).into()),
        ("g_high", |row| row.grade.effect.map(|summary| summary.high).into()),
        ("i2", |row| row.grade.effect.map(|summary| summary.i2).into()),
        ("weighed_trials", |row| row.grade.effect.map(|summary| summary.trials).into()),
        ("weighed_people", |row| row.grade.effect.map(|summary| summary.people).into()),
        ("drug_alone", |row| row.grade.effect.map(|summary| summary.isolates).into()),
        ("grade", |row| grade_view(&row.grade).label.into()),
        ("randomised_trials", |row| row.grade.randomised.records.into()),
        ("people", |row| row.grade.people().into()),
        ("trials_not_stating_people", |row| row.grade.randomised.unstated.into()),
        ("pooled_analyses", |row| row.grade.pooled.records.into()),
        ("other_reports", |row| (row.grade.uncontrolled.records + row.grade.anecdotal.records).into()),
        ("newest", |row| row.grade.newest().into()),
        ("regimens", |row| row.entry.regimens.iter().map(|regimen| regimen.id()).collect()),
        ("bottom_line", |row| row.entry.condition.bottom_line.into()),
        ("caveats", |row| row.entry.condition.caveats().into()),
        ("gap", |row| row.entry.condition.gap().into()),
        ("mechanisms", |row| row.entry.condition.mechanisms.into()),
        ("articles", |row| row.entry.condition.articles.into()),
        ("counted", |row| row.grade.counted_ids().into_iter().collect()),
    ];
    Table::of("conditions", columns, graded)
}

/// A study, with what it means for the conditions exported with it.
#[derive(Debug)]
struct StudyRow<'a, 'i> {
    study: &'static Study,
    graded: &'a [Graded<'i>],
}

impl StudyRow<'_, '_> {
    /// What no page confirmed is left out.
    fn sure<T: Into<Cell>>(&self, field: &str, value: T) -> Cell {
        if self.study.unverified().contains(field) { Cell::Nothing } else { value.into() }
    }

    fn counted_for(&self) -> Cell {
        let counts = self.graded.iter().filter(|row| row.grade.counted.contains(&self.study.row));
        counts.map(|row| row.entry.condition.id).collect()
    }

    fn left_out_of(&self) -> Cell {
        let reasons = self.graded.iter().flat_map(|row| {
            let left_out = row.grade.left_out.iter().filter(|(row, _)| *row == self.study.row);
            left_out.map(|(_, why)| [row.entry.condition.id, ": ", why_left_out(*why)].concat())
        });
        reasons.collect()
    }

    fn findings(&self) -> Cell {
        let conditions = self.study.conditions.iter();
        conditions.map(|id| [*id, ": ", finding_for(self.study, id).id()].concat()).collect()
    }
}

/// One row a study.
#[must_use]
pub fn studies<'a, 'i>(studies: &[&'static Study], graded: &'a [Graded<'i>]) -> Table {
    let columns: &[Column<StudyRow<'a, 'i>>] = &[
        ("id", |row| row.study.id().into()),
        ("title", |row| row.study.title().into()),
        ("authors", |row| row.sure("authors", row.study.authors())),
        ("journal", |row| row.sure("journal", row.study.journal())),
        ("year", |row| row.study.year.into()),
        ("doi", |row| row.study.doi().into()),
        ("pmid", |row| row.study.pmid().into()),
        ("nct", |row| row.study.nct().into()),
        ("url", |row| row.study.url().filter(|_| !row.study.link_unsafe).into()),
        ("role", |row| row.study.role.id().into()),
        ("design", |row| row.sure("design", row.study.design.id())),
        ("blinding", |row| row.sure("blinding", row.study.blinding.map(Blinding::id))),
        ("status", |row| row.study.status.map(Status::id).into()),
        ("participants", |row| row.sure("participants", row.study.participants)),
        ("same_people_as", |row| row.sure("same_people_as", row.study.main_report().map(Study::id))),
        ("regimen", |row| row.sure("regimen", row.study.regimen.map(Regimen::id))),
        ("dose", |row| row.sure("dose", row.study.dose())),
        ("duration_weeks", |row| row.sure("duration_weeks", row.study.duration_weeks())),
        ("comparator", |row| row.sure("comparator", row.study.comparator())),
        ("findings", StudyRow::findings),
        ("result", |row| row.sure("result", row.study.result())),
        ("counted_for", StudyRow::counted_for),
        ("left_out_of", StudyRow::left_out_of),
        ("confidence", |row| row.study.confidence.id().into()),
        ("unverified", |row| row.study.unverified().into()),
    ];
    let rows: Vec<_> = studies.iter().map(|study| StudyRow { study, graded }).collect();
    Table::of("studies", columns, &rows)
}

/// One row a claim of an article.
#[must_use]
pub fn claims(claims: &[&'static Claim]) -> Table {
    const COLUMNS: &[Column<&'static Claim>] = &[
        ("article", |claim| claim.article.into()),
        ("article_title", |claim| article(claim).map(|article| article.title).into()),
        ("article_author", |claim| article(claim).map(|article| article.author).into()),
        ("article_url", |claim| article(claim).and_then(Article::url).into()),
        ("condition", |claim| claim.condition.into()),
        ("topic", |claim| claim.topic.into()),
        ("regimen", |claim| claim.regimen.map(Regimen::id).into()),
        ("says", |claim| claim.says.into()),
        ("strength", |claim| claim.strength.into()),
        ("verdict", |claim| claim.verdict.id().into()),
        ("because", |claim| claim.because.into()),
    ];
    Table::of("claims", COLUMNS, claims)
}

fn article(claim: &Claim) -> Option<&'static Article> {
    ARTICLES.iter().find(|article| article.id == claim.article)
}
