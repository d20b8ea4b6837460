//! Sorting. A few hundred rows at most are ever sorted here, so one short routine is shared: the standard library's is
//! made anew for every type and order, and with it the core weighs 14 kB more (brotli).

use std::cmp::Ordering;

/// Sorts by a comparison; equals stay in their order.
pub fn sort_by<T>(items: &mut [T], mut order: impl FnMut(&T, &T) -> Ordering) {
    let swaps = swaps(items.len(), &mut |one, other| match (items.get(one), items.get(other)) {
        (Some(one), Some(other)) => order(one, other),
        _ => Ordering::Equal,
    });
    arrange(items, &swaps);
}

/// Sorts by a key, which is made once for each item; equals stay in their order.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl FnMut(&T) -> K) {
    let keys: Vec<K> = items.iter().map(key).collect();
    let swaps = swaps(keys.len(), &mut |one, other| keys.get(one).cmp(&keys.get(other)));
    arrange(items, &swaps);
}

#[inline(never)] // references to rows of all kinds then share it
fn arrange<T>(items: &mut [T], swaps: &[(usize, usize)]) {
    for (at, from) in swaps {
        items.swap(*at, *from);
    }
}

/// What changes places with what, one after the other, until all items are in order. Each item finds its place among
/// those before it by halving.
#[inline(never)]
fn swaps(count: usize, order: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<(usize, usize)> {
    let mut sorted: Vec<usize> = Vec::with_capacity(count);
    for item in 0..count {
        let place = sorted.partition_point(|earlier| order(*earlier, item).is_le());
        sorted.insert(place, item);
    }
    let places = sorted.iter().enumerate().map(|(at, from)| {
        let mut from = *from;
        // what stood there has changed places before
        while from < at {
            from = sorted.get(from).copied().unwrap_or(at);
        }
        (at, from)
    });
    places.collect()
}
