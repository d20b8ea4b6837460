//! Ready comparisons, worked out from the grades, for a reader who has picked nothing yet.

use serde::Serialize;

use super::super::list::result_ids;
use super::super::words::{list, sentence};
use crate::dataset::Category;
use crate::grade::{Direction, Level};
use crate::index::{Entry, Index};
use crate::query::Query;

/// A ready comparison.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// Why these.
    pub label: String,
    /// Which.
    pub names: String,
    /// Their ids.
    pub compare: Vec<&'static str>,
}

/// Conditions that a suggestion holds.
const SIDE_BY_SIDE: usize = 3;

/// Under the dose forms in force, as everything in the comparison will be.
pub fn suggestions(index: &Index, query: &Query) -> Vec<Suggestion> {
    let all = Query { regimen: query.regimen.clone(), ..Query::default() };
    let ids = |query: &Query| result_ids(index, query);
    let mut most = ids(&all);
    most.truncate(SIDE_BY_SIDE);

    let directions = [Direction::Helped, Direction::Mixed, Direction::LittleOrNoDifference];
    let first = |direction| ids(&Query { direction: vec![direction], ..all.clone() }).first().copied();
    let each_way: Vec<_> = directions.into_iter().filter_map(first).collect();

    let compared = vec![Level::Well, Level::Moderately, Level::Lightly];
    let elsewhere = Category::ALL
        .iter()
        .map(|category| {
            let query = Query { category: vec![*category], strength: compared.clone(), ..all.clone() };
            (*category, ids(&query))
        })
        .filter(|(_, ids)| !ids.iter().any(|id| most.contains(id)))
        .reduce(|best, next| if next.1.len() > best.1.len() { next } else { best });

    let by_regimen = |entry: &&Entry| {
        entry.regimens.iter().filter(|regimen| !entry.grade_for(&[**regimen]).counted.is_empty()).count()
    };
    let forms = index.entries.iter().rev().max_by_key(by_regimen).filter(|entry| by_regimen(entry) > 1);

    let mut suggestions = vec![
        suggestion(index, "The most studied".to_owned(), most),
        suggestion(
            index,
            "The most studied of those that helped, where trials disagree, and with little or no difference"
                .to_owned(),
            each_way,
        ),
    ];
    if let Some((category, mut ids)) = elsewhere {
        ids.truncate(SIDE_BY_SIDE);
        suggestions.push(suggestion(
            index,
            ["The most studied under “", category.label(), "”"].concat(),
            ids,
        ));
    }
    suggestions.retain(|suggestion| suggestion.compare.len() > 1);
    if let Some(entry) = forms.filter(|_| query.regimen.is_empty()) {
        let label = "One condition, dose form by dose form".to_owned();
        suggestions.push(suggestion(index, label, vec![entry.condition.id]));
    }
    suggestions
}

fn suggestion(index: &Index, label: String, compare: Vec<&'static str>) -> Suggestion {
    let names = compare.iter().filter_map(|id| index.entry(id)).map(|entry| entry.condition.name.to_owned());
    Suggestion { label, names: sentence(&list(&names.collect::<Vec<_>>())), compare }
}
