//! Names beside marks, only where they fit: never on another name, on a mark, or over an edge.

use super::mark::Label;
use super::text::{halves, width};

/// Size of the letters.
pub const FONT: i32 = 13;
/// From one line to the next.
const LINE: i32 = 15;
/// Above the baseline, with room for accents; below it.
const ASCENT: i32 = 12;
const DESCENT: i32 = 4;
/// Between a mark and its name.
const GAP: i32 = 4;
/// Kept free around a name.
const AIR: i32 = 2;
/// Kept free of other marks before and after a name, besides.
const ASIDE: i32 = 10;

/// What a name must keep clear of, and where it must stay.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    pub left: i32,
    pub right: i32,
    pub top: i32,
    pub bottom: i32,
}

impl Frame {
    const fn holds(self, other: Frame) -> bool {
        self.left <= other.left
            && other.right <= self.right
            && self.top <= other.top
            && other.bottom <= self.bottom
    }

    const fn meets(self, other: Frame) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// With more room around it, so that nobody takes the name for the next mark's.
    const fn aired(self) -> Self {
        Frame { left: self.left - ASIDE, right: self.right + ASIDE, ..self }
    }

    /// Whether a disc reaches into it.
    fn meets_disc(self, (x, y, reach): (i32, i32, i32)) -> bool {
        let aside = (self.left - x).max(x - self.right).max(0);
        let below = (self.top - y).max(y - self.bottom).max(0);
        aside * aside + below * below < reach * reach
    }
}

/// A mark that wants its name: its disc, the name, and where the name must stay.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    pub disc: (i32, i32, i32),
    pub name: &'static str,
    pub within: Frame,
}

/// Names for the marks in this order, as far as they fit among all the discs.
pub fn labels(wishes: &[Wish], discs: &[(i32, i32, i32)]) -> Vec<Option<Label>> {
    let mut taken: Vec<Frame> = Vec::new();
    wishes
        .iter()
        .map(|wish| {
            let (label, frame) = places(wish).into_iter().find(|(_, frame)| {
                wish.within.holds(*frame)
                    && !taken.iter().any(|other| frame.meets(*other))
                    && !discs.iter().any(|disc| *disc != wish.disc && frame.aired().meets_disc(*disc))
            })?;
            taken.push(frame);
            Some(label)
        })
        .collect()
}

/// Where a name might stand, best first, with what it would take up.
fn places(wish: &Wish) -> Vec<(Label, Frame)> {
    let (_, _, reach) = wish.disc;
    let one = vec![wish.name];
    let two = halves(wish.name).map(|(first, second)| vec![first, second]);
    let mut places = Vec::new();
    for lines in [Some(one), two].into_iter().flatten() {
        let lower = if lines.len() > 1 { LINE } else { 0 };
        let beside = (ASCENT - DESCENT - lower) / 2;
        let (above, below) = (-reach - GAP - DESCENT - lower, reach + GAP + ASCENT);
        for (anchor, x, y) in [
            ("start", reach + GAP, beside),
            ("end", -reach - GAP, beside),
            ("middle", 0, above),
            ("middle", 0, below),
        ] {
            let mut label = Label { x, y, anchor, lines: lines.clone() };
            let mut taken = frame(&label, wish.disc);
            if anchor == "middle" {
                // above and below, a name may be moved in from the edge
                let inward =
                    (wish.within.left - taken.left).max(0) - (taken.right - wish.within.right).max(0);
                label.x += inward;
                (taken.left, taken.right) = (taken.left + inward, taken.right + inward);
            }
            places.push((label, taken));
        }
    }
    places
}

fn frame(label: &Label, (x, y, _): (i32, i32, i32)) -> Frame {
    let wide = label.lines.iter().map(|line| width(line, FONT)).max().unwrap_or(0);
    let left = x + label.x
        - match label.anchor {
            "middle" => wide / 2,
            "end" => wide,
            _ => 0,
        };
    let lower = if label.lines.len() > 1 { LINE } else { 0 };
    Frame {
        left: left - AIR,
        right: left + wide + AIR,
        top: y + label.y - ASCENT - AIR,
        bottom: y + label.y + lower + DESCENT + AIR,
    }
}
