//! Two to four conditions side by side, or one under its dose forms.

mod rows;
mod suggest;

use serde::Serialize;

use super::cited::{Cited, cited};
use super::condition::GRADE_NOTE;
use super::grade::GradeView;
use super::study::by_weight;
use super::words::{count, list};
use crate::dataset::{Regimen, Study};
use crate::grade::Grade;
use crate::index::{Entry, Index};
use crate::order::sort_by_key;
use crate::query::{MOST_COMPARED, Query};
pub use suggest::Suggestion;

/// What one column is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Column {
    /// Unique among the columns.
    pub id: &'static str,
    /// The condition's name, or the dose form.
    pub name: &'static str,
    /// The condition that it opens.
    pub condition: &'static str,
    /// The records that count, heaviest first, then what a regulator decided: what the cells' figures rest on.
    pub studies: Vec<Cited>,
}

/// A figure or a sentence, with the records that it rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// In words.
    pub text: String,
    /// Ids among the column's studies; none where the condition's own record says it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub studies: Vec<&'static str>,
}

/// What one column says in one row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// The grade, in the row of grades.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grade: Option<GradeView>,
    /// In order.
    pub facts: Vec<Fact>,
}

/// One thing compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Stable id.
    pub id: &'static str,
    /// In words.
    pub label: &'static str,
    /// One a column, or a single one that holds for all columns.
    pub cells: Vec<Cell>,
}

/// The compare view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// What is beside what.
    pub title: String,
    /// What to do, where there is nothing to compare yet or more could be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Which dose forms' studies alone are counted, where not all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// At most four.
    pub columns: Vec<Column>,
    /// All of them, in the order in which they matter to a reader.
    pub rows: Vec<Row>,
    /// Ready comparisons, where nothing was picked.
    pub suggestions: Vec<Suggestion>,
    /// What a grade is and is not.
    pub grade_note: &'static str,
}

/// A column, with what its cells are worked out from.
struct Side<'a> {
    entry: &'a Entry,
    /// The one dose form, where the columns are dose forms.
    regimen: Option<Regimen>,
    grade: Grade,
    /// Records that count, heaviest first.
    counted: Vec<&'static Study>,
}

impl<'a> Side<'a> {
    fn new(entry: &'a Entry, regimens: &[Regimen], regimen: Option<Regimen>) -> Self {
        let grade = entry.grade_for(regimens);
        let mut counted = entry.studies.clone();
        counted.retain(|study| grade.counted.contains(&study.row));
        by_weight(&mut counted);
        Self { entry, regimen, grade, counted }
    }

    fn column(&self, by_regimen: bool) -> Column {
        let condition = self.entry.condition;
        let decisions = self.entry.studies.iter().filter(|study| rows::is_decision(study));
        let cite = |study: &&'static Study| cited(study, condition.id, self.grade.why_left_out(study));
        let (id, name) = match self.regimen {
            Some(regimen) => (regimen.id(), regimen.label()),
            None if by_regimen => ("all", "All dose forms"),
            None => (condition.id, condition.name),
        };
        Column {
            id,
            name,
            condition: condition.id,
            studies: self.counted.iter().chain(decisions).map(cite).collect(),
        }
    }
}

/// What a query asks to be compared.
#[must_use]
pub fn compare(index: &Index, query: &Query) -> Comparison {
    let picked: Vec<&Entry> = query.compare.iter().filter_map(|id| index.entry(id)).collect();
    let doses: Vec<String> =
        query.regimen.iter().map(|regimen| regimen.label().to_ascii_lowercase()).collect();
    let scope = (!doses.is_empty()).then(|| ["Graded from these studies only: ", &list(&doses)].concat());
    let (title, hint, sides) = match picked.as_slice() {
        [] => (
            "Compare conditions, or the dose forms of one".to_owned(),
            Some(NOTHING_PICKED.to_owned()),
            Vec::new(),
        ),
        [entry] => {
            let (sides, more) = by_regimen(entry, query);
            ([entry.condition.name, ", by dose form"].concat(), Some(more), sides)
        }
        several => {
            let names: Vec<String> = several.iter().map(|entry| entry.condition.name.to_owned()).collect();
            let sides = several.iter().map(|entry| Side::new(entry, &query.regimen, None));
            ([list(&names).as_str(), ", side by side"].concat(), None, sides.collect())
        }
    };
    let one = picked.len() == 1;
    Comparison {
        title,
        hint,
        scope: scope.filter(|_| picked.len() > 1),
        columns: sides.iter().map(|side| side.column(one)).collect(),
        rows: rows::rows(&sides, one),
        suggestions: if picked.is_empty() { suggest::suggestions(index, query) } else { Vec::new() },
        grade_note: GRADE_NOTE,
    }
}

const NOTHING_PICKED: &str = "Pick two to four conditions to see them side by side, or one to see its dose forms apart. Every card in the list has a button for it; below are some to start with.";

/// One condition as a whole, then each dose form in force; where none is, each that has studies that count,
/// most studied first.
fn by_regimen<'a>(entry: &'a Entry, query: &Query) -> (Vec<Side<'a>>, String) {
    let side = |regimen: Regimen| Side::new(entry, &[regimen], Some(regimen));
    let mut apart: Vec<Side<'a>> = if query.regimen.is_empty() {
        entry.regimens.iter().copied().map(side).filter(|side| !side.counted.is_empty()).collect()
    } else {
        query.regimen.iter().copied().map(side).collect()
    };
    sort_by_key(&mut apart, |side| {
        std::cmp::Reverse((side.grade.level, side.grade.people(), side.counted.len()))
    });
    let fit = MOST_COMPARED - 1;
    let over = u32::try_from(apart.len().saturating_sub(fit)).unwrap_or(0);
    let mut more = "Add another condition to see the two side by side.".to_owned();
    if over > 0 {
        more.push_str(" The ");
        let left_out =
            if over == 1 { "dose form".to_owned() } else { count(over, "dose form", "dose forms") };
        more.push_str(&left_out);
        more.push_str(" studied least did not fit here; the condition's own page has all.");
    }
    apart.truncate(fit);
    apart.insert(0, Side::new(entry, &[], None));
    (apart, more)
}
