//! Room on one page of paper: what fits, item by item, and what is left.

use crate::answers::length::count;

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

/// How many items of a list are chosen, from its beginning.
pub(super) struct Choice {
    lengths: Vec<usize>,
    pub(super) chosen: usize,
    full: bool,
}

impl Choice {
    /// Of items with these lengths in characters.
    pub(super) fn of(lengths: impl Iterator<Item = usize>) -> Self {
        Self { lengths: lengths.collect(), chosen: 0, full: false }
    }

    /// Chooses the next item, whatever room there is.
    pub(super) fn must(&mut self, page: &mut Page) {
        if let Some(length) = self.lengths.get(self.chosen) {
            page.put(*length);
            self.chosen += 1;
        }
    }

    /// Chooses the next item if it fits; after one that does not, none is.
    pub(super) fn next(&mut self, page: &mut Page) -> bool {
        self.full |= self.lengths.get(self.chosen).is_none_or(|length| !page.fits(*length));
        self.chosen += usize::from(!self.full);
        !self.full
    }

    /// Items that are left out.
    pub(super) fn left(&self) -> u32 {
        count(self.lengths.len() - self.chosen)
    }
}

/// The first texts that fit together in a budget of characters, each with what parts it from the next: one that is too
/// long is passed over for a shorter one after it.
pub(super) fn within(budget: usize, mut texts: Vec<&'static str>) -> Vec<&'static str> {
    let mut room = budget;
    texts.retain(|text| {
        let rest = room.checked_sub(text.len() + 2);
        room = rest.unwrap_or(room);
        rest.is_some()
    });
    texts
}
