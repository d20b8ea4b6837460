//! The whole map: strips one below the other, with their marks and words.

use std::borrow::Cow;

use serde::Serialize;

use super::labels::{Frame, Wish, labels};
use super::legend::{Legend, legend};
use super::mark::{Label, Mark, Sizes, code, path, reach, spoken};
use super::place::{Body, Gap, dodge, rows};
use super::text::{halves, short, width as text_width};
use super::walk::link;
use crate::grade::{Direction, Grade, Level};
use crate::index::{Entry, Index};
use crate::query::Query;
use crate::view::list::result_ids;
use crate::view::words::{count, list};

/// Below this width, in pixels, strips stand apart and marks bear no names.
pub const COMPACT_BELOW: i32 = 520;
/// Widths that a map is made for; others are taken as the nearest of these.
pub const NARROWEST: i32 = 240;
/// See [`NARROWEST`].
pub const WIDEST: i32 = 1600;

/// A part of the scale across, with its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Zone {
    /// Id of the direction.
    pub id: &'static str,
    /// Where it begins.
    pub from: i32,
    /// Where it ends.
    pub to: i32,
}

/// Words on the map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Words {
    /// Where they are anchored.
    pub x: i32,
    /// Their baseline.
    pub y: i32,
    /// `start`, `middle` or `end`.
    pub anchor: &'static str,
    /// What they say.
    pub text: String,
    /// `axis` or `group`.
    pub kind: &'static str,
}

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

/// A condition to be placed.
struct Item<'a> {
    entry: &'a Entry,
    grade: Cow<'a, Grade>,
    on: bool,
    r: i32,
    reach: i32,
}

/// Measures that depend on the width alone.
struct Form {
    width: i32,
    compact: bool,
    sizes: Sizes,
    /// Least distance between two marks.
    gap: i32,
    /// Free above and below the marks of a strip.
    pad: i32,
    zones: [Zone; 4],
}

impl Form {
    fn new(width: i32, people: u32) -> Self {
        let compact = width < COMPACT_BELOW;
        // the place for "unclear" takes the room of its word or of two marks
        let (slot, apart) = if compact { (68, 12) } else { ((width / 7).clamp(84, 140), 20) };
        let scale = slot + apart;
        let third = |n: i32| scale + (width - scale) * n / 3;
        let zone = |direction: Direction, from, to| Zone { id: direction.id(), from, to };
        Self {
            width,
            compact,
            sizes: if compact {
                Sizes { most: 42, least: 13, people }
            } else {
                Sizes { most: (width / 14).clamp(36, 60), least: 9, people }
            },
            gap: 6,
            pad: if compact { 8 } else { 20 },
            zones: [
                zone(Direction::Unclear, 0, slot),
                zone(Direction::DidNotHelp, third(0), third(1)),
                zone(Direction::Mixed, third(1), third(2)),
                zone(Direction::Helped, third(2), third(3)),
            ],
        }
    }

    fn zone(&self, direction: Direction) -> Zone {
        let [unclear, ..] = self.zones;
        self.zones.into_iter().find(|zone| zone.id == direction.id()).unwrap_or(unclear)
    }

    /// Where a mark would stand if it were alone, and how far it may be moved.
    fn body(&self, item: &Item<'_>) -> Body {
        let (reach, zone) = (item.reach, self.zone(item.grade.direction));
        let [unclear, first, ..] = self.zones;
        let Some(score) = item.grade.score.filter(|_| zone != unclear) else {
            // no place across: rows from the left
            return Body { x: reach, from: reach, to: unclear.to - reach, reach, aside: 0 };
        };
        let (from, to) = (first.from, self.width);
        let x = from + (score + 1000) * (to - from) / 2000;
        Body { x, from: zone.from.max(from + reach), to: zone.to.min(to - reach), reach, aside: 2 }
    }

    /// The words of the scale, with the baseline of their last line.
    fn axis(&self, y: i32) -> Vec<Words> {
        let [unclear, did_not_help, mixed, helped] = self.zones;
        let word = |direction: Direction| direction.label();
        let at = |x, y, anchor, text: &str| Words { x, y, anchor, text: text.to_owned(), kind: "axis" };
        let mut words = vec![at(unclear.from, y, "start", word(Direction::Unclear))];
        match halves(word(Direction::DidNotHelp)).filter(|_| self.compact) {
            Some((first, second)) => {
                words.push(at(did_not_help.from, y - AXIS_LINE, "start", first));
                words.push(at(did_not_help.from, y, "start", second));
            }
            None => words.push(at(did_not_help.from, y, "start", word(Direction::DidNotHelp))),
        }
        words.push(at(i32::midpoint(mixed.from, mixed.to), y, "middle", word(Direction::Mixed)));
        words.push(at(helped.to, y, "end", word(Direction::Helped)));
        words
    }
}

/// From one line of the scale's words to the next.
const AXIS_LINE: i32 = 22;
/// Above a strip, for its title.
const TITLE: i32 = 30;
/// Between two strips.
const BETWEEN: i32 = 12;
/// Between the compared and the bands apart.
const APART: i32 = 28;
/// Between two large marks, so that a name fits.
const NAMED_GAP: i32 = 30;
/// Height of a heading in a band.
const HEADING: i32 = 28;
/// Size of a heading's letters where they are largest.
const HEADING_FONT: i32 = 16;
/// Inside a band, around everything.
const INSIDE: i32 = 16;
/// Between a mark in a band and its name.
const BESIDE: i32 = 6;
/// Between two names in a band.
const BETWEEN_NAMES: i32 = 18;

/// The map of all conditions under a query, for a width in pixels.
#[must_use]
pub fn evidence_map(index: &Index, query: &Query, width: i32) -> EvidenceMap {
    let most = index.entries.iter().map(|entry| entry.grade.people()).max().unwrap_or(0);
    let form = Form::new(width.clamp(NARROWEST, WIDEST), most);
    let items = items(index, query, &form);
    let (mut y, mut strips, mut marks) = (0, Vec::new(), Vec::new());
    for level in Level::ALL {
        let mut held: Vec<&Item<'_>> = items.iter().filter(|item| item.grade.level == level).collect();
        held.sort_by(|a, b| reading_order(a, b));
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
        Item { entry, grade, on: results.contains(&condition.id), r, reach: reach(condition.approval, r) }
    };
    index.entries.iter().map(item).collect()
}

/// Helped first; in a band by heading; then by people and by name.
fn reading_order(a: &Item<'_>, b: &Item<'_>) -> std::cmp::Ordering {
    let score = |item: &Item<'_>| if item.grade.level > Level::Barely { item.grade.score } else { None };
    let headed = |item: &Item<'_>| item.grade.direction;
    (headed(a).cmp(&headed(b)))
        .then(score(b).cmp(&score(a)))
        .then(b.grade.people().cmp(&a.grade.people()))
        .then_with(|| a.entry.sort_name.cmp(&b.entry.sort_name))
}

/// A strip with a scale across. Gives the height at which the next begins.
fn graded(form: &Form, strip: &mut Strip, held: &[&Item<'_>], marks: &mut Vec<Mark>) -> i32 {
    let (top, first) = (strip.top, strip.top == 0);
    if form.compact {
        strip.words = form.axis(top + AXIS_LINE * 2 - 4);
        strip.height = AXIS_LINE * 2;
    } else {
        if first {
            strip.words = form.axis(14);
            strip.top += AXIS_LINE;
        }
        strip.title_y = strip.top + TITLE - 9;
        strip.top += TITLE;
    }
    // the largest have the first choice
    let mut order: Vec<&Item<'_>> = held.to_vec();
    order.sort_by(|a, b| {
        let size = |item: &Item<'_>| (item.reach, item.grade.people());
        size(b).cmp(&size(a)).then(a.entry.condition.id.cmp(b.entry.condition.id))
    });
    let bodies: Vec<Body> = order.iter().map(|item| form.body(item)).collect();
    let large = if form.compact { form.gap } else { NAMED_GAP };
    let places = dodge(&bodies, Gap { all: form.gap, large });
    let reaching = || places.iter().zip(&bodies).map(|((_, y), body)| (y - body.reach, y + body.reach));
    let above = reaching().map(|(up, _)| up).min().unwrap_or(0).min(-form.sizes.least);
    let below = reaching().map(|(_, down)| down).max().unwrap_or(0).max(form.sizes.least);
    let middle = strip.top + strip.height + form.pad - above;
    strip.height += below - above + 2 * form.pad;

    let discs: Vec<_> =
        places.iter().zip(&bodies).map(|((x, y), body)| (*x, middle + y, body.reach + 1)).collect();
    let names = if form.compact { Vec::new() } else { labels(&wishes(form, strip, &order, &discs), &discs) };
    let mut names = names.into_iter();
    let mut drawn: Vec<(&str, Mark)> = Vec::new();
    for (item, (x, y, _)) in order.iter().zip(&discs) {
        drawn.push((item.entry.condition.id, mark(form, item, (*x, *y), names.next().flatten())));
    }
    let place_of = |id: &str| held.iter().position(|item| item.entry.condition.id == id);
    drawn.sort_by_key(|(id, _)| place_of(id));
    marks.extend(drawn.into_iter().map(|(_, mark)| mark));
    let end = strip.top + strip.height;
    if form.compact {
        return end;
    }
    if strip.level == Level::Lightly.number() {
        strip.words.extend(form.axis(end + AXIS_LINE));
        return end + AXIS_LINE + APART;
    }
    end + BETWEEN
}

fn wishes(form: &Form, strip: &Strip, order: &[&Item<'_>], discs: &[(i32, i32, i32)]) -> Vec<Wish> {
    let [unclear, first, ..] = form.zones;
    order
        .iter()
        .zip(discs)
        .map(|(item, disc)| {
            let is_unclear = item.grade.direction == Direction::Unclear;
            let (left, right) = if is_unclear { (0, unclear.to) } else { (first.from, form.width) };
            let within = Frame { left, right, top: strip.top, bottom: strip.top + strip.height };
            Wish { disc: *disc, name: short(item.entry.condition.name), within }
        })
        .collect()
}

/// A band apart, without a scale: marks in rows under headings. Gives the height at which the next begins.
fn band(form: &Form, strip: &mut Strip, held: &[&Item<'_>], marks: &mut Vec<Mark>) -> i32 {
    let inside = if form.compact { 0 } else { INSIDE };
    let mut y = strip.top;
    if !form.compact {
        strip.title_y = y + TITLE;
        y += TITLE + INSIDE / 2;
    }
    let headed = strip.level == Level::Barely.number();
    let wide = |item: &Item<'_>| {
        let name = BESIDE + text_width(short(item.entry.condition.name), super::labels::FONT);
        2 * item.reach + if form.compact { 0 } else { name }
    };
    let between = if form.compact { form.gap } else { BETWEEN_NAMES };
    let tallest = held.iter().map(|item| item.reach).max().unwrap_or(0);
    let row_height = 2 * tallest + form.gap + if form.compact { 0 } else { 4 };
    let mut from = 0;
    while let Some(first) = held.get(from) {
        let direction = first.grade.direction;
        let group: Vec<_> =
            held.iter().skip(from).take_while(|item| item.grade.direction == direction).collect();
        from += group.len();
        if headed {
            let on = group.iter().filter(|item| item.on).count();
            y = heading(form, strip, (inside, y), direction.label(), (on, group.len()));
        }
        let places = rows(group.iter().map(|item| wide(item)), between, form.width - 2 * inside);
        let rows = places.last().map_or(0, |(_, row)| row + 1);
        for (item, (x, row)) in group.into_iter().zip(places) {
            let place = (inside + x + item.reach, y + row * row_height + row_height / 2);
            let label = (!form.compact).then(|| Label {
                x: item.reach + BESIDE,
                y: 4,
                anchor: "start",
                lines: vec![short(item.entry.condition.name)],
            });
            marks.push(mark(form, item, place, label));
        }
        y += rows * row_height;
    }
    y += if form.compact { 4 } else { INSIDE };
    strip.height = y - strip.top;
    y + if form.compact { 0 } else { BETWEEN }
}

/// Writes a heading in a band, on two lines where one is too short for it. Gives the height below it.
fn heading(
    form: &Form,
    strip: &mut Strip,
    (x, y): (i32, i32),
    label: &str,
    (on, all): (usize, usize),
) -> i32 {
    let numbered = |on| [label, " (", &of(on, all), ")"].concat();
    // the longer number decides, so that a filter moves nothing
    let longest = [numbered(all).as_str(), " of ", &all.to_string()].concat();
    let fits = text_width(&longest, HEADING_FONT) <= form.width - 2 * x;
    let text = numbered(on);
    let lines = match halves(&text).filter(|_| !fits) {
        Some((first, second)) => vec![first, second],
        None => vec![text.as_str()],
    };
    let mut line = y + HEADING - AXIS_LINE - 8;
    for text in lines {
        line += AXIS_LINE;
        strip.words.push(Words { x, y: line, anchor: "start", text: text.to_owned(), kind: "group" });
    }
    line + 8
}

fn mark(form: &Form, item: &Item<'_>, (x, y): (i32, i32), label: Option<Label>) -> Mark {
    let condition = item.entry.condition;
    Mark {
        id: condition.id,
        x,
        y,
        r: item.r,
        hit: item.reach + form.gap / 2,
        path: path(condition.approval, item.r),
        level: item.grade.level.number(),
        category: condition.category.id(),
        code: code(condition.category),
        spoken: spoken(item.entry, &item.grade),
        on: item.on,
        label,
        up: None,
        down: None,
        left: None,
        right: None,
    }
}

/// What a strip holds. A dose form that was not studied may not be said of the condition.
fn title(level: Level, query: &Query) -> &'static str {
    match level {
        Level::Barely => "Barely studied: never compared",
        Level::NotStudied if query.regimen.is_empty() => "Not studied: laboratory work at most",
        Level::NotStudied => "Not studied in the dose forms chosen",
        _ => level.title(),
    }
}

fn count_label(on: usize, all: usize) -> String {
    [of(on, all), " condition".to_owned(), if all == 1 { "" } else { "s" }.to_owned()].concat()
}

/// "21", "3 of 21".
fn of(on: usize, all: usize) -> String {
    let all_of = all.to_string();
    if on == all { all_of } else { [&on.to_string(), " of ", &all_of].concat() }
}

fn conditions(number: usize) -> String {
    count(u32::try_from(number).unwrap_or(u32::MAX), "condition", "conditions")
}

fn scope(query: &Query) -> Option<String> {
    let doses: Vec<String> = query.regimen.iter().map(|regimen| regimen.label().to_lowercase()).collect();
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
                let word = direction.label().split(',').next().unwrap_or_default().to_lowercase();
                (number > 0).then(|| [&number.to_string(), " ", &word].concat())
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
