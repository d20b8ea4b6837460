//! Where marks stand so that none lies on another.

/// A mark to be placed in a strip.
#[derive(Clone, Copy, Debug)]
pub struct Body {
    /// Where it would stand if it were alone.
    pub x: i32,
    /// Its centre stays at or after this: where the part of the scale begins that bears its word.
    pub from: i32,
    /// Its centre stays at or before this.
    pub to: i32,
    /// How far it reaches from its centre.
    pub reach: i32,
    /// A step aside costs as much as so many up or down: across has a meaning, up and down within a strip has none.
    pub aside: i32,
}

/// Least distances between the edges of two bodies.
#[derive(Clone, Copy, Debug)]
pub struct Gap {
    /// Between any two.
    pub all: i32,
    /// Between two large ones, whose names need room.
    pub large: i32,
}

/// How far a large body reaches.
const LARGE: i32 = 24;

impl Gap {
    const fn between(self, one: i32, other: i32) -> i32 {
        if one >= LARGE && other >= LARGE { self.large } else { self.all }
    }
}

/// Steps in which a place aside is tried.
const STEP: i32 = 2;

/// Places bodies one after the other, each as near as it can be to where it belongs: centres, with `y` from the
/// strip's middle.
pub fn dodge(bodies: &[Body], gap: Gap) -> Vec<(i32, i32)> {
    let mut placed: Vec<(Body, i32, i32)> = Vec::new();
    for body in bodies {
        let (x, y) = nearest(*body, &placed, gap);
        placed.push((*body, x, y));
    }
    placed.into_iter().map(|(_, x, y)| (x, y)).collect()
}

fn nearest(body: Body, placed: &[(Body, i32, i32)], gap: Gap) -> (i32, i32) {
    let alone = body.x.min(body.to).max(body.from);
    let mut best = (alone, i32::MAX, i32::MAX);
    let mut aside = 0;
    while aside <= body.to - body.from && aside * body.aside < best.2 || aside == 0 {
        for x in [alone - aside, alone + aside] {
            if x != alone && (x < body.from || x > body.to) {
                continue;
            }
            let y = free(x, body.reach, placed, gap);
            let cost = y.abs() + aside * body.aside;
            if cost < best.2 {
                best = (x, y, cost);
            }
        }
        aside += STEP;
    }
    (best.0, best.1)
}

/// The free height nearest to the strip's middle at some `x`.
fn free(x: i32, reach: i32, placed: &[(Body, i32, i32)], gap: Gap) -> i32 {
    // heights that each placed body forbids, its ends left free
    let forbidden: Vec<(i32, i32)> = placed
        .iter()
        .filter_map(|(other, at, y)| {
            let (apart, aside) = (reach + other.reach + gap.between(reach, other.reach), (x - at).abs());
            let square = apart * apart - aside * aside;
            let half = square.max(0).isqrt() + 1;
            (square > 0).then_some((y - half, y + half))
        })
        .collect();
    let is_free = |y: &i32| forbidden.iter().all(|(from, to)| y <= from || y >= to);
    let ends = forbidden.iter().flat_map(|(from, to)| [*from, *to]);
    // the last end is always free
    [0].into_iter().chain(ends).filter(is_free).min_by_key(|y| (y.abs(), *y)).unwrap_or(0)
}

/// Places items of these widths in rows from left to right: the left end and the row of each.
pub fn rows(widths: impl IntoIterator<Item = i32>, gap: i32, width: i32) -> Vec<(i32, i32)> {
    let (mut x, mut row) = (0, 0);
    widths
        .into_iter()
        .map(|wide| {
            if x > 0 && x + wide > width {
                (x, row) = (0, row + 1);
            }
            let place = (x, row);
            x += wide + gap;
            place
        })
        .collect()
}
