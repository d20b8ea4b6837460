//! Measures of the map that depend on its width alone: the scale across with its words, and the sizes of marks.

use serde::Serialize;

use super::mark::Sizes;
use super::place::Body;
use super::text::halves;
use crate::grade::{Direction, Grade};

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

/// Measures that depend on the width alone.
pub struct Form {
    pub width: i32,
    pub compact: bool,
    pub sizes: Sizes,
    /// Least distance between two marks.
    pub gap: i32,
    /// Free above and below the marks of a strip.
    pub pad: i32,
    pub zones: [Zone; 4],
}

impl Form {
    pub fn new(width: i32, people: u32) -> Self {
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
                zone(Direction::TooUncertain, 0, slot),
                zone(Direction::LittleOrNoDifference, third(0), third(1)),
                zone(Direction::Mixed, third(1), third(2)),
                zone(Direction::Helped, third(2), third(3)),
            ],
        }
    }

    /// The part of the scale that holds a result.
    pub fn zone(&self, direction: Direction) -> Zone {
        let [uncertain, no_difference, mixed, helped] = self.zones;
        match direction {
            Direction::Helped | Direction::HelpedInOneSmallTrial => helped,
            Direction::DependsOnForm | Direction::Mixed => mixed,
            Direction::LittleOrNoDifference
            | Direction::NoClearDifference
            | Direction::MadeWorse
            | Direction::MadeWorseInOneSmallTrial => no_difference,
            _ => uncertain,
        }
    }

    /// Where a mark would stand if it were alone, and how far it may be moved.
    pub fn body(&self, grade: &Grade, reach: i32) -> Body {
        let zone = self.zone(grade.direction);
        let [uncertain, first, ..] = self.zones;
        let Some(summary) = grade.effect.filter(|_| zone != uncertain) else {
            // no place across: rows from the left
            return Body { x: reach, from: reach, to: uncertain.to - reach, reach, aside: 0 };
        };
        // within its part by its size, a standard deviation either way
        let x = zone.from + (summary.g.clamp(-1000, 1000) + 1000) * (zone.to - zone.from) / 2000;
        let (from, to) = (zone.from.max(first.from + reach), zone.to.min(self.width - reach));
        Body { x, from, to, reach, aside: 2 }
    }

    /// The words of the scale, with the baseline of their last line.
    pub fn axis(&self, y: i32) -> Vec<Words> {
        let [uncertain, no_difference, mixed, helped] = self.zones;
        let at = |x, y, anchor, text: &str| Words { x, y, anchor, text: text.to_owned(), kind: "axis" };
        let mut words = Vec::new();
        for (zone, text) in [(uncertain, UNCERTAIN), (no_difference, NO_DIFFERENCE)] {
            match halves(text).filter(|_| self.compact) {
                Some((first, second)) => {
                    words.push(at(zone.from, y - AXIS_LINE, "start", first));
                    words.push(at(zone.from, y, "start", second));
                }
                None => words.push(at(zone.from, y, "start", text)),
            }
        }
        // at its end: the words before it reach into its part where that is narrow
        words.push(at(mixed.to, y, "end", DIFFERS));
        words.push(at(helped.to, y, "end", HELPED));
        words
    }
}

/// The words of the scale.
const UNCERTAIN: &str = "Not known";
const NO_DIFFERENCE: &str = "No clear difference or worse";
const DIFFERS: &str = "Differs";
const HELPED: &str = "Helped";

/// From one line of the scale's words to the next.
pub const AXIS_LINE: i32 = 22;
