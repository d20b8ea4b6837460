//! A condition's studies over time: where each mark stands, how large it is, and what it says.
//!
//! Lengths are in tenths of a CSS pixel, so that whole numbers place marks finely enough. Up is less, as in SVG.

use serde::Serialize;

use super::Labelled;
use super::study::{study_view, unconfirmed_in_short};
use super::words::{count, number, people};
use crate::dataset::{Finding, Study};
use crate::grade::{Grade, Kind, kind};
use crate::index::Entry;
use crate::order::sort_by_key;
use crate::query::Query;

/// Tenths of a pixel in a pixel.
const PX: u32 = 10;
/// Narrowest and widest drawing, in pixels.
const WIDTHS: (u32, u32) = (200, 1200);
/// Half of what a mark needs to be hit with a finger or a pointer: 24 px across, by WCAG 2.2, 2.5.8.
const ROOM: u32 = 12 * PX;
/// A mark's least and greatest radius: 5 and 22 px.
const RADII: (u32, u32) = (5 * PX, 22 * PX);
/// From either side to the first and last year: half a label, or the largest mark.
const SIDE: u32 = 24 * PX;
/// From mark to mark, so that none touch.
const GAP: u32 = 2 * PX;
/// A label of four digits at 16 px, with air.
const LABEL: u32 = 52 * PX;
/// Below the marks, for the years.
const FOOT: u32 = 28 * PX;

/// One study.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// Study id.
    pub id: &'static str,
    /// What it says: year, who, people, finding.
    pub label: String,
    /// Centre from the left.
    pub x: u32,
    /// Centre from the top.
    pub y: u32,
    /// Its area grows with the people, between a least and a greatest.
    pub r: u32,
    /// What it found for this condition.
    pub finding: &'static str,
    /// Somebody was compared with somebody, by chance or over several trials.
    pub compared: bool,
    /// It says how many people.
    pub stated: bool,
    /// It counts towards the grade.
    pub counted: bool,
}

/// A year on the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Tick {
    /// Centre from the left.
    pub x: u32,
    /// The year.
    pub year: u16,
}

/// The chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Timeline {
    /// Tenths of a pixel.
    pub width: u32,
    /// Tenths of a pixel.
    pub height: u32,
    /// Where the years stand: the axis, from the top.
    pub axis: u32,
    /// What the picture shows, for who cannot see it.
    pub label: String,
    /// By year, and from the axis up within one.
    pub marks: Vec<Mark>,
    /// Years that fit.
    pub ticks: Vec<Tick>,
    /// What the marks mean, as far as they occur: findings by their ids, and `uncompared`, `unstated`, `left-out`.
    pub keys: Vec<Labelled>,
    /// What size means.
    pub note: String,
}

/// Square tenths of a pixel a person in the square of a radius.
const PER_PERSON: u32 = 64;

/// "The larger a mark, the more people ...".
fn note() -> String {
    let least = ((RADII.0 + 1) * (RADII.0 + 1) - 1) / PER_PERSON;
    let most = (RADII.1 * RADII.1).div_ceil(PER_PERSON);
    let ends = [
        "The smallest stand for ",
        &people(least),
        " or fewer, the largest for ",
        &number(most),
        " or more.",
    ];
    ["The larger a mark, the more people. ", &ends.concat()].concat()
}

/// The studies of a condition over time, on a drawing of some width in pixels; `None` where there is only one
/// study or none.
#[must_use]
pub fn timeline(entry: &Entry, query: &Query, width: u32) -> Option<Timeline> {
    let condition = entry.condition;
    let grade = entry.grade_for(&query.regimen);
    let mut studies = entry.studies.clone();
    // the larger first within a year: it stands at the axis
    sort_by_key(&mut studies, |study| (study.year, std::cmp::Reverse(radius(study)), study.id()));
    let (first, last) = (studies.first()?.year, studies.last()?.year);
    if studies.len() < 2 {
        return None;
    }
    let width = width.clamp(WIDTHS.0, WIDTHS.1) * PX;
    let scale = Scale { first, span: u32::from(last - first), from: SIDE, length: width - 2 * SIDE };

    let mut placed: Vec<Placed> = Vec::new();
    for study in &studies {
        let spot = stack(scale.x(study.year), radius(study).max(ROOM), &placed);
        placed.push(spot);
    }
    let top = placed.iter().map(|spot| spot.up + spot.room).max().unwrap_or(0);
    let mut marks: Vec<(u16, u32, Mark)> = studies
        .iter()
        .zip(&placed)
        .map(|(study, spot)| {
            (study.year, spot.up, mark(study, condition.id, &grade, spot.x, top + GAP - spot.up))
        })
        .collect();
    sort_by_key(&mut marks, |(year, up, mark)| (*year, *up, mark.id));
    let marks: Vec<Mark> = marks.into_iter().map(|(_, _, mark)| mark).collect();
    Some(Timeline {
        width,
        height: top + GAP + FOOT,
        axis: top + GAP,
        label: label(condition.name, studies.len(), first, last),
        ticks: ticks(&scale),
        keys: keys(&marks),
        marks,
        note: note(),
    })
}

/// Years to places.
struct Scale {
    first: u16,
    /// Years from the first to the last.
    span: u32,
    from: u32,
    length: u32,
}

impl Scale {
    fn x(&self, year: u16) -> u32 {
        let along = u32::from(year - self.first) * self.length;
        self.from + along.checked_div(self.span).unwrap_or(self.length / 2)
    }
}

/// A mark that has its place: the centre, above the axis, and half of what it takes.
struct Placed {
    x: u32,
    up: u32,
    room: u32,
}

/// A radius whose square is 0.64 square pixels a person, within [`RADII`]; the least where no number is stated.
fn radius(study: &Study) -> u32 {
    let people = u64::from(study.participants.unwrap_or(0));
    u32::try_from((people * u64::from(PER_PERSON)).isqrt()).unwrap_or(RADII.1).clamp(RADII.0, RADII.1)
}

/// The lowest place above the axis at `x` that touches nothing that is there.
fn stack(x: u32, room: u32, placed: &[Placed]) -> Placed {
    // where it would just touch a neighbour, and on the axis itself
    let clear = |other: &Placed| {
        let apart = u64::from(room + other.room + GAP);
        let across = u64::from(x.abs_diff(other.x));
        let up = apart.saturating_mul(apart).checked_sub(across * across)?.isqrt() + 1;
        u32::try_from(up).ok()
    };
    let touching: Vec<(u32, u32)> =
        placed.iter().filter_map(|other| clear(other).map(|clear| (other.up, clear))).collect();
    let mut candidates: Vec<u32> = touching.iter().map(|(up, clear)| up + clear).chain([room]).collect();
    candidates.retain(|up| *up >= room);
    sort_by_key(&mut candidates, |up| *up);
    let free = |up: &u32| touching.iter().all(|(other, clear)| up.abs_diff(*other) >= *clear);
    let highest = candidates.last().copied().unwrap_or(room);
    Placed { x, up: candidates.into_iter().find(free).unwrap_or(highest), room }
}

fn mark(study: &Study, condition: &str, grade: &Grade, x: u32, y: u32) -> Mark {
    let view = study_view(study, condition, grade.why_left_out(study));
    let people = if view.people.is_empty() { "number of people not stated" } else { &view.people };
    let unconfirmed = unconfirmed_in_short(study).unwrap_or_default();
    let left_out = view.left_out.unwrap_or_default();
    let parts = [view.citation.as_str(), &view.design, people, view.finding.label, left_out, &unconfirmed];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Mark {
        id: study.id(),
        label: parts.join("; "),
        x,
        y,
        r: radius(study),
        finding: view.finding.id,
        compared: matches!(kind(study.design), Some(Kind::Randomised | Kind::Pooled)),
        stated: study.participants.is_some(),
        counted: view.counted,
    }
}

fn label(name: &str, studies: usize, first: u16, last: u16) -> String {
    let studies = count(u32::try_from(studies).unwrap_or(u32::MAX), "study", "studies");
    let years = if first == last {
        ["all of ", &first.to_string()].concat()
    } else {
        ["from ", &first.to_string(), " to ", &last.to_string()].concat()
    };
    [name, " over time: ", &studies, ", ", &years, ". Each is listed in full below."].concat()
}

/// Round years, as close as their labels allow.
fn ticks(scale: &Scale) -> Vec<Tick> {
    let fits = |step: &u32| scale.length * step >= LABEL * scale.span.max(1);
    let step = [1, 2, 5, 10, 20, 50].into_iter().find(fits).unwrap_or(100);
    (0..=scale.span)
        .filter_map(|years| u16::try_from(u32::from(scale.first) + years).ok())
        .filter(|year| u32::from(*year).is_multiple_of(step))
        .map(|year| Tick { x: scale.x(year), year })
        .collect()
}

fn keys(marks: &[Mark]) -> Vec<Labelled> {
    let findings = [Finding::Benefit, Finding::Mixed, Finding::NoBenefit, Finding::Harm, Finding::Unclear];
    let found = findings.into_iter().filter(|finding| marks.iter().any(|mark| mark.finding == finding.id()));
    let way = |id, label, holds: fn(&Mark) -> bool| marks.iter().any(holds).then_some(Labelled { id, label });
    let ways = [
        way("uncompared", "Hollow: nobody to compare with by chance", |mark| !mark.compared),
        way("unstated", "Dashed: number of people not stated", |mark| !mark.stated),
        way("left-out", "Grey: does not count towards the grade", |mark| !mark.counted),
    ];
    found
        .map(|finding| Labelled { id: finding.id(), label: key(finding) })
        .chain(ways.into_iter().flatten())
        .collect()
}

/// What a mark of this shape says; the words of each study are more exact.
const fn key(finding: Finding) -> &'static str {
    match finding {
        Finding::Benefit => "Better than the comparison, or saw improvement",
        Finding::Mixed => "Mixed result",
        Finding::NoBenefit => "No clear difference, or saw no improvement",
        Finding::Harm => "Worse than the comparison, or found harm",
        Finding::Unclear => "Too small to tell, or cannot tell",
    }
}
