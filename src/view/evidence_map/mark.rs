//! One mark: its size, shape, letters and what is said of it.

use serde::Serialize;

use crate::dataset::{Approval, Category};
use crate::grade::Grade;
use crate::index::Entry;
use crate::view::grade::figures;

/// A condition on the map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// Condition id.
    pub id: &'static str,
    /// Centre.
    pub x: i32,
    /// Centre.
    pub y: i32,
    /// Radius of a circle of its area.
    pub r: i32,
    /// Radius of what can be hit; no two overlap.
    pub hit: i32,
    /// Outline around the centre, as an SVG path.
    pub path: String,
    /// 0 to 4.
    pub level: u8,
    /// Category id.
    pub category: &'static str,
    /// One or two letters for the category.
    pub code: &'static str,
    /// Everything the mark shows, in words: its accessible name.
    pub spoken: String,
    /// Whether words and filters leave it; the others fade.
    pub on: bool,
    /// Its name, where there is room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,
    /// Nearest mark that is on, above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub up: Option<&'static str>,
    /// Below.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub down: Option<&'static str>,
    /// To the left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<&'static str>,
    /// To the right.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right: Option<&'static str>,
}

/// A name beside its mark. Places are relative to the mark's centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Label {
    /// Where the text is anchored.
    pub x: i32,
    /// Baseline of the first line.
    pub y: i32,
    /// `start`, `middle` or `end`.
    pub anchor: &'static str,
    /// One or two.
    pub lines: Vec<&'static str>,
}

/// Sizes of marks at a width of the map.
#[derive(Clone, Copy, Debug)]
pub struct Sizes {
    /// Radius of the mark with the most people.
    pub most: i32,
    /// Radius that no mark falls below, so that it can be hit and its letters read.
    pub least: i32,
    /// People of the mark with the most.
    pub people: u32,
}

impl Sizes {
    /// The radius that gives an area in proportion to the people.
    pub fn radius(self, people: u32) -> i32 {
        let square =
            u64::from(self.most.unsigned_abs()).pow(2) * u64::from(people) / u64::from(self.people.max(1));
        i32::try_from(square.isqrt()).unwrap_or(self.most).clamp(self.least, self.most)
    }

    /// People up to whom all marks have the least size.
    pub fn smallest(self) -> u32 {
        let share = u64::from(self.people) * u64::from(self.least.unsigned_abs()).pow(2);
        u32::try_from(share / u64::from(self.most.unsigned_abs()).pow(2).max(1)).unwrap_or(u32::MAX)
    }
}

/// Thousandths of a circle's radius that a shape of the same area reaches from its centre: a circle, a square
/// (half its diagonal), a diamond (the same), a triangle (its circumscribed circle).
const fn reach_of(approval: Approval) -> i32 {
    match approval {
        Approval::OffLabel => 1000,
        Approval::FdaApproved | Approval::FdaApprovedCombination => 1254,
        Approval::ApprovedElsewhere => 1556,
    }
}

/// How far a mark reaches from its centre.
#[must_use]
pub const fn reach(approval: Approval, r: i32) -> i32 {
    (r * reach_of(approval) + 999) / 1000
}

/// The outline around the centre: one shape for each kind of approval, all of the same area.
pub fn path(approval: Approval, r: i32) -> String {
    let far = r * reach_of(approval) / 1000;
    let text = |parts: &[i32], letters: &[&str]| {
        let mut path = String::new();
        for (letter, part) in letters.iter().zip(parts) {
            path.push_str(letter);
            path.push_str(&part.to_string());
        }
        path.push('Z');
        path
    };
    match approval {
        Approval::OffLabel => {
            let turn = [" 0 1 0 ", " 0"].map(str::to_owned);
            let [mid, end] = turn;
            let (r, across) = (r.to_string(), (2 * r).to_string());
            [
                "M-", &r, " 0a", &r, " ", &r, &mid, &across, &end, "a", &r, " ", &r, &mid, "-", &across,
                &end, "Z",
            ]
            .concat()
        }
        Approval::FdaApproved => {
            let half = r * 886 / 1000;
            text(&[-half, -half, 2 * half, 2 * half, -2 * half], &["M", " ", "h", "v", "h"])
        }
        Approval::FdaApprovedCombination => {
            text(&[0, -far, far, far, -far, far, -far, -far], &["M", " ", "l", " ", "l", " ", "l", " "])
        }
        Approval::ApprovedElsewhere => {
            let (side, low) = (far * 866 / 1000, far / 2);
            text(&[0, -far, side, low, -side], &["M", " ", "L", " ", "H"])
        }
    }
}

/// The fewest first letters of a category's name that no other category's name begins with.
pub fn code(category: Category) -> &'static str {
    let label = category.label();
    let unique =
        |start: &&str| Category::ALL.iter().filter(|other| other.label().starts_with(start)).count() == 1;
    (1..=label.len()).filter_map(|end| label.get(..end)).find(|start| unique(start)).unwrap_or(label)
}

/// "Fibromyalgia: 100 to 399 people; trials disagree; 5 randomised trials, 372 people, newest 2026; low dose; Off-label; Pain".
pub fn spoken(entry: &Entry, grade: &Grade) -> String {
    let condition = entry.condition;
    let direction = grade.direction.label().to_ascii_lowercase();
    let level = grade.level.title().to_ascii_lowercase();
    let figures = figures(grade, &entry.regimens);
    let parts =
        [level.as_str(), &direction, &figures, condition.approval.label(), condition.category.label()];
    [condition.name, ": ", &parts.join("; ")].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_short_and_all_different() {
        let mut codes: Vec<_> = Category::ALL.iter().map(|category| code(*category)).collect();
        assert!(codes.iter().all(|code| code.len() <= 2), "{codes:?}");
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Category::ALL.len());
    }

    #[test]
    fn twice_the_people_is_twice_the_area() {
        let sizes = Sizes { most: 60, least: 10, people: 6000 };
        assert_eq!((sizes.radius(6000), sizes.radius(1500), sizes.radius(0)), (60, 30, 10));
        assert!(sizes.radius(sizes.smallest()) == 10 && sizes.radius(2 * sizes.smallest()) > 10);
    }

    #[test]
    fn a_path_is_drawn_around_its_centre() {
        assert_eq!(path(Approval::OffLabel, 10), "M-10 0a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z");
        assert_eq!(path(Approval::FdaApproved, 10), "M-8 -8h16v16h-16Z");
        assert_eq!(path(Approval::FdaApprovedCombination, 10), "M0 -12l12 12l-12 12l-12 -12Z");
        assert_eq!(path(Approval::ApprovedElsewhere, 10), "M0 -15L12 7H-12Z");
    }
}
