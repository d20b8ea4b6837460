//! The whole map: strips one below the other, with their marks and words.

use std::borrow::Cow;

use serde::Serialize;

use super::form::{Form, NARROWEST, WIDEST, Words, Zone};
use super::legend::{Legend, legend};
use super::mark::{Mark, reach};
use super::strips::{Item, band, graded, of, reading_order};
use super::walk::link;
use crate::grade::{Direction, Level};
use crate::index::{Entry, Index};
use crate::order::sort_by;
use crate::query::Query;
use crate::view::list::result_ids;
use crate::view::words::{count, list};

/// All marks of a level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Strip {
    /// Id of the level.
    pub id: &'static str,
    /// 0 to 4.
    pub level: u8,
    /// What it holds, in words.
    pub title: &'static str,
    /// "11 conditions", "3 of 11 conditions".
    pub count_label: String,
    /// Baseline of its title, where that stands on the map.
    pub title_y: i32,
    /// Upper edge.
    pub top: i32,
    /// Height.
    pub height: i32,
    /// Without a scale across: a band apart.
    pub apart: bool,
    /// Axis words and headings in it.
    pub words: Vec<Words>,
}

/// The evidence map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceMap {
    /// Pixels.
    pub width: i32,
    /// Pixels.
    pub height: i32,
    /// Strips stand apart, with room between them for what belongs to each.
    pub compact: bool,
    /// What it is, for its accessible name.
    pub label: &'static str,
    /// All of it in words.
    pub alternative: String,
    /// The dose forms that alone are graded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Parts of the scale across, from left to right; the first is for what has no place on it.
    pub zones: Vec<Zone>,
    /// Most studied first.
    pub strips: Vec<Strip>,
    /// In reading order.
    pub marks: Vec<Mark>,
    /// What the signs mean.
    pub legend: Legend,
}

/// The map of all conditions under a query, for a width in pixels.
#[must_use]
pub fn evidence_map(index: &Index, query: &Query, width: i32) -> EvidenceMap {
    let most = index.entries.iter().map(|entry| entry.grade.people()).max().unwrap_or(0);
    let form = Form::new(width.clamp(NARROWEST, WIDEST), most);
    let items = items(index, query, &form);
    let (mut y, mut strips, mut marks) = (0, Vec::new(), Vec::new());
    for level in Level::ALL {
        let mut held: Vec<&Item<'_>> = items.iter().filter(|item| item.grade.level == level).collect();
        sort_by(&mut held, |a, b| reading_order(a, b));
        let on = held.iter().filter(|item| item.on).count();
        let mut strip = Strip {
            id: level.id(),
            level: level.number(),
            title: title(level, query),
            count_label: count_label(on, held.len()),
            title_y: 0,
            top: y,
            height: 0,
            apart: level <= Level::Barely,
            words: Vec::new(),
        };
        if strip.apart {
            y = band(&form, &mut strip, &held, &mut marks);
        } else {
            y = graded(&form, &mut strip, &held, &mut marks);
        }
        strips.push(strip);
    }
    link(&mut marks);
    EvidenceMap {
        width: form.width,
        height: y,
        compact: form.compact,
        label: "Evidence map",
        alternative: alternative(&items, query),
        scope: scope(query),
        zones: form.zones.to_vec(),
        strips,
        marks,
        legend: legend(index, form.sizes),
    }
}

fn items<'a>(index: &'a Index, query: &Query, form: &Form) -> Vec<Item<'a>> {
    let results = result_ids(index, query);
    let item = |entry: &'a Entry| {
        let grade = if query.regimen.is_empty() {
            Cow::Borrowed(&entry.grade)
        } else {
            Cow::Owned(entry.grade_for(&query.regimen))
        };
        let r = form.sizes.radius(grade.people());
        let condition = entry.condition;
        let asked =
            query.regimen.is_empty() || query.regimen.iter().any(|form| entry.regimens.contains(form));
        Item {
            asked,
            entry,
            grade,
            on: results.contains(&condition.id),
            r,
            reach: reach(condition.approval, r),
        }
    };
    index.entries.iter().map(item).collect()
}

/// What a strip holds. A dose form that was not studied may not be said of the condition.
fn title(level: Level, query: &Query) -> &'static str {
    match level {
        Level::Barely => "No fair test",
        Level::NotStudied if query.regimen.is_empty() => "No treatment study: laboratory work at most",
        Level::NotStudied => "No treatment study in the dose forms chosen",
        _ => level.title(),
    }
}

fn count_label(on: usize, all: usize) -> String {
    [of(on, all), " condition".to_owned(), if all == 1 { "" } else { "s" }.to_owned()].concat()
}

fn conditions(number: usize) -> String {
    count(u32::try_from(number).unwrap_or(u32::MAX), "condition", "conditions")
}

fn scope(query: &Query) -> Option<String> {
    let doses: Vec<String> =
        query.regimen.iter().map(|regimen| regimen.label().to_ascii_lowercase()).collect();
    (!doses.is_empty()).then(|| ["Graded from these studies only: ", &list(&doses)].concat())
}

/// The map in words: how many stand where.
fn alternative(items: &[Item<'_>], query: &Query) -> String {
    let on: Vec<_> = items.iter().filter(|item| item.on).collect();
    let mut text = ["A chart of ", &conditions(on.len()), "."].concat();
    for level in Level::ALL {
        let held: Vec<_> = on.iter().filter(|item| item.grade.level == level).collect();
        if held.is_empty() {
            continue;
        }
        let parts: Vec<String> = Direction::ALL
            .into_iter()
            .filter_map(|direction| {
                let number = held.iter().filter(|item| item.grade.direction == direction).count();
                let word = direction.label().split(';').next().unwrap_or_default().to_ascii_lowercase();
                (number > 0).then(|| [&word, " ", &number.to_string()].concat())
            })
            .collect();
        text.push(' ');
        text.push_str(title(level, query));
        text.push_str(": ");
        text.push_str(&held.len().to_string());
        if level > Level::NotStudied {
            text.push_str(" (");
            text.push_str(&list(&parts));
            text.push(')');
        }
        text.push('.');
    }
    text
}
