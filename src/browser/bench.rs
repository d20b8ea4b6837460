//! The core's search and facets over records given at run time, to be timed beside other libraries. Built with the
//! feature `bench` only; it does not ship.

use wasm_bindgen::prelude::*;

use crate::facets::{Tally, all_hold};
use crate::index::Index;
use crate::search::{FieldKind, Finder, Hit, Texts, Typed};

/// Facets of a record.
const FACETS: usize = 4;
/// Results given back.
const MOST: usize = 20;

/// Records, ready to search.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Bench {
    finder: Finder<u32>,
    bits: Vec<[u32; FACETS]>,
}

#[wasm_bindgen]
impl Bench {
    /// Indexes records: their texts, each three of them (name; aliases, apart by line ends; running text), and four
    /// words of facet values each.
    #[wasm_bindgen(constructor)]
    #[must_use]
    #[allow(clippy::needless_pass_by_value)] // what crosses the boundary is owned
    pub fn new(texts: Vec<String>, facets: Vec<u32>) -> Self {
        let kinds = [FieldKind::Name, FieldKind::Alias, FieldKind::Text];
        let bits = facets.chunks(FACETS).map(|row| row.try_into().unwrap_or_default()).collect();
        let texts = Texts::new(&|hear| {
            for (doc, record) in texts.chunks(kinds.len()).enumerate() {
                for (kind, text) in kinds.into_iter().zip(record) {
                    text.split('\n').for_each(|text| hear(doc, kind, text));
                }
            }
        });
        Self { finder: Finder::new(texts), bits }
    }

    /// Forgets the words that were looked up last: the next search is timed as the first of its words.
    pub fn forget(&self) {
        self.finder.forget();
    }

    /// Searches and counts: the total, the number of results given, their numbers in order, then the counts of the
    /// four facets, as many for each as `values` says.
    #[must_use]
    pub fn search(&self, text: &str, chosen: &[u32], values: &[u32]) -> Vec<u32> {
        let chosen: [u32; FACETS] = chosen.try_into().unwrap_or_default();
        let typed = Typed::new(text, "");
        let row = |doc: u32| self.bits.get(doc as usize).copied().unwrap_or_default();
        let (tally, best) = if typed.is_empty() {
            let tally = Tally::of(self.bits.iter().copied(), &chosen);
            let all = (0..).zip(&self.bits).filter(|(_, row)| all_hold(&chosen, row));
            (tally, all.take(MOST).map(|(doc, _)| doc).collect())
        } else {
            let mut hits = self.finder.find(&typed).hits;
            let tally = Tally::of(hits.iter().map(|hit| row(hit.doc)), &chosen);
            if chosen != [0; FACETS] {
                hits.retain(|hit| all_hold(&chosen, &row(hit.doc)));
            }
            (tally, best(hits))
        };
        let mut answer = vec![tally.total, u32::try_from(best.len()).unwrap_or(0)];
        answer.extend(best);
        for (counts, values) in tally.counts.iter().zip(values) {
            answer.extend(counts.iter().take(*values as usize));
        }
        answer
    }
}

fn best(mut hits: Vec<Hit>) -> Vec<u32> {
    let order = |hit: &Hit| (hit.rank, hit.doc);
    if hits.len() > MOST {
        hits.select_nth_unstable_by_key(MOST, order);
        hits.truncate(MOST);
    }
    hits.sort_unstable_by_key(order);
    hits.into_iter().map(|hit| hit.doc).collect()
}

/// The searched texts of every condition of the facts, as JSON: `[id, [[kind, text], ...]]` each.
#[wasm_bindgen(js_name = documents)]
#[must_use]
pub fn documents() -> JsValue {
    let index = Index::new();
    let documents: Vec<_> = index
        .entries
        .iter()
        .map(|entry| {
            let mut fields = Vec::new();
            entry.each_field(&mut |field| fields.push((field.kind.id(), field.text)));
            (entry.condition.id, fields)
        })
        .collect();
    super::object(&documents).unwrap_or_default()
}
