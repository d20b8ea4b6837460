//! Counting what each choice would give, in one pass over the rows.
//!
//! A row has one word for each facet, with one bit for each of its values; so has a choice.

/// Values that one facet may have: a bit each.
pub const MOST_VALUES: usize = 32;

/// What each value of each facet would give, and how many rows all choices together leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally<const FACETS: usize> {
    /// Rows for which every facet holds.
    pub total: u32,
    /// Per facet and value: rows that have it and hold in every other facet.
    pub counts: [[u32; MOST_VALUES]; FACETS],
}

/// Whether a facet holds for a row: nothing is chosen, or one of the choices is among its values.
const fn holds(chosen: u32, row: u32) -> bool {
    chosen == 0 || chosen & row != 0
}

impl<const FACETS: usize> Tally<FACETS> {
    /// Counts rows under a choice.
    #[must_use]
    pub fn of(rows: impl IntoIterator<Item = [u32; FACETS]>, chosen: &[u32; FACETS]) -> Self {
        let mut tally = Self { total: 0, counts: [[0; MOST_VALUES]; FACETS] };
        for row in rows {
            let mut failing = 0;
            let mut last = FACETS;
            for (facet, (chosen, row)) in chosen.iter().zip(&row).enumerate() {
                if !holds(*chosen, *row) {
                    failing += 1;
                    last = facet;
                }
            }
            // where one facet fails, another choice in that facet alone would bring the row back
            match failing {
                0 => {
                    tally.total += 1;
                    for (counts, row) in tally.counts.iter_mut().zip(row) {
                        add(counts, row);
                    }
                }
                1 => {
                    if let (Some(counts), Some(row)) = (tally.counts.get_mut(last), row.get(last)) {
                        add(counts, *row);
                    }
                }
                _ => {}
            }
        }
        tally
    }
}

fn add(counts: &mut [u32; MOST_VALUES], mut values: u32) {
    while values != 0 {
        if let Some(count) = counts.get_mut(values.trailing_zeros() as usize) {
            *count += 1;
        }
        values &= values - 1;
    }
}

/// Whether all facets hold for a row.
#[must_use]
pub fn all_hold<const FACETS: usize>(chosen: &[u32; FACETS], row: &[u32; FACETS]) -> bool {
    chosen.iter().zip(row).all(|(chosen, row)| holds(*chosen, *row))
}
