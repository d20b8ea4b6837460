//! Where the marks of one strip stand, with their names and headings.

use std::borrow::Cow;

use super::chart::Strip;
use super::form::{AXIS_LINE, Form, Words};
use super::labels::{FONT, Frame, Wish, labels};
use super::mark::{Label, Mark, code, path, spoken};
use super::place::{Body, Gap, dodge, rows};
use super::text::{halves, short, width as text_width};
use crate::grade::{Grade, Level};
use crate::index::Entry;
use crate::order::{sort_by, sort_by_key};

/// A condition to be placed.
pub struct Item<'a> {
    pub entry: &'a Entry,
    pub grade: Cow<'a, Grade>,
    pub on: bool,
    /// It was given in a dose form that is asked for.
    pub asked: bool,
    pub r: i32,
    pub reach: i32,
}

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

/// Helped first; in a band by heading, then what was given in a dose form that is asked for; then by people and by
/// name.
pub fn reading_order(a: &Item<'_>, b: &Item<'_>) -> std::cmp::Ordering {
    let score = |item: &Item<'_>| item.grade.effect.map(|summary| summary.g);
    let headed = |item: &Item<'_>| item.grade.direction;
    (headed(a).cmp(&headed(b)))
        .then(b.asked.cmp(&a.asked))
        .then(score(b).cmp(&score(a)))
        .then(b.grade.people().cmp(&a.grade.people()))
        .then_with(|| a.entry.sort_name.cmp(&b.entry.sort_name))
}

/// A strip with a scale across. Gives the height at which the next begins.
pub fn graded(form: &Form, strip: &mut Strip, held: &[&Item<'_>], marks: &mut Vec<Mark>) -> i32 {
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
    sort_by(&mut order, |a, b| {
        let size = |item: &Item<'_>| (item.reach, item.grade.people());
        size(b).cmp(&size(a)).then(a.entry.condition.id.cmp(b.entry.condition.id))
    });
    let bodies: Vec<Body> = order.iter().map(|item| form.body(&item.grade, item.reach)).collect();
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
    sort_by_key(&mut drawn, |(id, _)| place_of(id));
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
            let is_unclear = form.zone(item.grade.direction) == unclear;
            let (left, right) = if is_unclear { (0, unclear.to) } else { (first.from, form.width) };
            let within = Frame { left, right, top: strip.top, bottom: strip.top + strip.height };
            Wish { disc: *disc, name: short(item.entry.condition.name), within }
        })
        .collect()
}

/// A band apart, without a scale: marks in rows under headings. Gives the height at which the next begins.
pub fn band(form: &Form, strip: &mut Strip, held: &[&Item<'_>], marks: &mut Vec<Mark>) -> i32 {
    let inside = if form.compact { 0 } else { INSIDE };
    let mut y = strip.top;
    if !form.compact {
        strip.title_y = y + TITLE;
        y += TITLE + INSIDE / 2;
    }
    let headed = strip.level == Level::Barely.number();
    let tallest = held.iter().map(|item| item.reach).max().unwrap_or(0);
    let row_height = 2 * tallest + form.gap + if form.compact { 0 } else { 4 };
    let mut from = 0;
    while let Some(first) = held.get(from) {
        let direction = first.grade.direction;
        let alike = |item: &Item<'_>| item.grade.direction == direction && item.asked == first.asked;
        let group: Vec<_> = held.iter().skip(from).take_while(|item| alike(item)).collect();
        from += group.len();
        // what was never given in the dose forms asked for needs no name there
        let named = !form.compact && first.asked;
        if headed {
            let on = group.iter().filter(|item| item.on).count();
            y = heading(form, strip, (inside, y), direction.label(), (on, group.len()));
        }
        let wide = |item: &Item<'_>| {
            let name = BESIDE + text_width(short(item.entry.condition.name), FONT);
            2 * item.reach + if named { name } else { 0 }
        };
        let between = if named { BETWEEN_NAMES } else { form.gap };
        let places = rows(group.iter().map(|item| wide(item)), between, form.width - 2 * inside);
        let rows = places.last().map_or(0, |(_, row)| row + 1);
        for (item, (x, row)) in group.into_iter().zip(places) {
            let place = (inside + x + item.reach, y + row * row_height + row_height / 2);
            let label = named.then(|| Label {
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

/// "21", "3 of 21".
pub fn of(on: usize, all: usize) -> String {
    let all_of = all.to_string();
    if on == all { all_of } else { [&on.to_string(), " of ", &all_of].concat() }
}
