//! Room on one page of paper: what fits, item by item, and what is left.

use std::collections::VecDeque;

/// Characters that surely fit on a line of the sheet as `sheet.css` prints it, in the widest of the usual typefaces.
const LINE: usize = 96;

/// The lines that are left on the page.
pub(super) struct Page {
    pub(super) left: usize,
}

impl Page {
    /// Puts what must stand there.
    pub(super) fn put(&mut self, characters: usize) {
        self.left = self.left.saturating_sub(characters.div_ceil(LINE));
    }

    /// Puts a text where there is room for it.
    fn fits(&mut self, characters: usize) -> bool {
        let rest = self.left.checked_sub(characters.div_ceil(LINE));
        self.left = rest.unwrap_or(self.left);
        rest.is_some()
    }
}

/// Items in order, of which the first that fit are chosen.
pub(super) struct Choice<T> {
    pub(super) chosen: Vec<T>,
    pub(super) left: VecDeque<T>,
    size: fn(&T) -> usize,
    full: bool,
}

impl<T> Choice<T> {
    pub(super) fn of(items: Vec<T>, size: fn(&T) -> usize) -> Self {
        Self { chosen: Vec::new(), left: items.into(), size, full: false }
    }

    /// Chooses the next item, whatever room there is.
    pub(super) fn must(&mut self, page: &mut Page) {
        if let Some(item) = self.left.pop_front() {
            page.put((self.size)(&item));
            self.chosen.push(item);
        }
    }

    /// Chooses the next item if it fits; after one that does not, none is.
    pub(super) fn next(&mut self, page: &mut Page) -> bool {
        self.full |= self.left.front().is_none_or(|item| !page.fits((self.size)(item)));
        if self.full {
            return false;
        }
        self.chosen.extend(self.left.pop_front());
        true
    }
}

/// The first items that fit together in a budget of characters, and those that do not: one that is too long is passed
/// over for a shorter one after it.
pub(super) fn within<T>(
    budget: usize,
    items: impl Iterator<Item = T>,
    size: impl Fn(&T) -> usize,
) -> (Vec<T>, Vec<T>) {
    let mut room = budget;
    items.partition(|item| {
        let rest = room.checked_sub(size(item));
        room = rest.unwrap_or(room);
        rest.is_some()
    })
}
