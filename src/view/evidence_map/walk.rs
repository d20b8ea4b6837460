//! From mark to mark with the arrow keys: the nearest one in that direction.

use super::mark::Mark;

/// Gives every mark that is on its neighbours among those that are.
pub fn link(marks: &mut [Mark]) {
    let places: Vec<(&'static str, i32, i32)> =
        marks.iter().filter(|mark| mark.on).map(|mark| (mark.id, mark.x, mark.y)).collect();
    for mark in marks.iter_mut().filter(|mark| mark.on) {
        let (x, y) = (mark.x, mark.y);
        let nearest = |ahead: fn(i32, i32) -> bool| {
            places
                .iter()
                .map(|(id, at, height)| (*id, at - x, height - y))
                .filter(|(_, aside, below)| ahead(*aside, *below))
                .min_by_key(|(_, aside, below)| aside * aside + below * below)
                .map(|(id, ..)| id)
        };
        // every other mark lies in one of the four directions
        mark.right = nearest(|aside, below| aside > 0 && aside >= below.abs());
        mark.left = nearest(|aside, below| aside < 0 && -aside >= below.abs());
        mark.down = nearest(|aside, below| below > 0 && below > aside.abs());
        mark.up = nearest(|aside, below| below < 0 && -below > aside.abs());
    }
}
