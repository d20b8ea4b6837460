//! Numbers of words and documents, in two bytes or four.

/// How an index holds the numbers of words and documents, which are most of it: in two bytes each, unless it is
/// asked for four. Two do where there are fewer than 65,536 of either, as in the facts by far; beyond that what they
/// cannot say is 0, so whoever indexes more asks for four.
pub trait Number: Copy + Default + std::fmt::Debug + Into<u32> + TryFrom<u32> {
    /// The number, which must fit.
    #[must_use]
    fn of(number: u32) -> Self {
        Self::try_from(number).unwrap_or_default()
    }

    /// Where it stands in a list.
    fn index(self) -> usize {
        let number: u32 = self.into();
        number as usize
    }
}

impl Number for u16 {}
impl Number for u32 {}

/// A length as a number.
pub(super) fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
