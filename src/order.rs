//! Sorting. A few hundred rows at most are ever sorted here, so one short routine is shared: the standard library's is
//! made anew for every type and order, and with it the core weighs 14 kB more (brotli).

use std::cmp::Ordering;

/// Sorts by a comparison; equals stay in their order. Each item finds its place among those before it by halving.
pub fn sort_by<T>(items: &mut [T], mut order: impl FnMut(&T, &T) -> Ordering) {
    for end in 1..items.len() {
        let Some((sorted, [item, ..])) = items.split_at_checked(end) else { return };
        let place = sorted.partition_point(|earlier| order(earlier, item).is_le());
        for at in (place..end).rev() {
            items.swap(at, at + 1);
        }
    }
}

/// Sorts by a key; equals stay in their order.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], mut key: impl FnMut(&T) -> K) {
    sort_by(items, |one, other| key(one).cmp(&key(other)));
}
