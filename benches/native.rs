//! The core beside what an author would write by hand, natively: `cargo bench --profile native --bench native [-- SIZE...]`.
//!
//! By hand: every text in lower case beforehand; at each key press every document is looked through for every word
//! typed, in its names and then in everything, and the facets are counted over what is left. No slips, no other
//! spellings. Timed with the standard library's clock: a call takes from 1 µs to 1 s, a table of medians is all that
//! is wanted, and a framework would be one more dependency to keep.

use std::hint::black_box;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use naltrexone_explorer::facets::{Tally, all_hold};
use naltrexone_explorer::index::{Entry, Index};
use naltrexone_explorer::query::{Bits, Facet};
use naltrexone_explorer::search::{FieldKind, Finder, Texts, Typed, words};

/// What readers type, and which condition they mean.
const QUERIES: &str = include_str!("../tests/queries.tsv");
/// Results given.
const MOST: usize = 20;
/// For each figure, beyond a first round.
const BUDGET: Duration = Duration::from_secs(2);
const MOST_ROUNDS: usize = 2000;
/// Key presses timed: so many, evenly from all prefixes of all queries.
const KEYS: usize = 400;
const SIZES: [usize; 4] = [117, 1_000, 10_000, 100_000];
const SUBJECT: &str = "naltrexone";

/// A document: its texts and its facets.
struct Document {
    texts: Vec<(FieldKind, String)>,
    bits: Bits,
}

/// What both find.
#[derive(Debug, Default, PartialEq, Eq)]
struct Answer {
    best: Vec<u32>,
    total: u32,
}

/// The core: index, ranks, slips, facets.
struct Core {
    finder: Finder<u32>,
    bits: Vec<Bits>,
}

impl Core {
    fn new(documents: &[Document]) -> Self {
        let finder = Finder::new(Texts::new(&|hear| {
            for (doc, document) in documents.iter().enumerate() {
                document.texts.iter().for_each(|(kind, text)| hear(doc, *kind, text));
            }
        }));
        Self { finder, bits: documents.iter().map(|document| document.bits).collect() }
    }

    fn search(&self, text: &str, chosen: &Bits) -> Answer {
        let typed = Typed::new(text, SUBJECT);
        if typed.is_empty() {
            let tally = Tally::of(self.bits.iter().copied(), chosen);
            let left = (0..).zip(&self.bits).filter(|(_, bits)| all_hold(chosen, bits));
            let best = left.take(MOST).map(|(doc, _)| doc).collect();
            return Answer { total: black_box(tally).total, best };
        }
        let bits = |doc: u32| self.bits.get(doc as usize).copied().unwrap_or_default();
        let mut hits = self.finder.find(&typed).hits;
        let tally = Tally::of(hits.iter().map(|hit| bits(hit.doc)), chosen);
        hits.retain(|hit| all_hold(chosen, &bits(hit.doc)));
        let hits = hits.into_iter().map(|hit| (hit.rank, hit.doc)).collect();
        Answer { best: first(hits), total: black_box(tally).total }
    }
}

/// By hand: one text for the names of each document, one for everything.
struct Scan {
    names: Vec<String>,
    texts: Vec<String>,
    bits: Vec<Bits>,
}

impl Scan {
    fn new(documents: &[Document]) -> Self {
        let joined = |document: &Document, of: fn(FieldKind) -> bool| {
            let texts = document.texts.iter().filter(|(kind, _)| of(*kind));
            texts.map(|(_, text)| plain(text)).collect::<Vec<_>>().join("\n")
        };
        Self {
            names: documents.iter().map(|document| joined(document, FieldKind::is_name)).collect(),
            texts: documents.iter().map(|document| joined(document, |_| true)).collect(),
            bits: documents.iter().map(|document| document.bits).collect(),
        }
    }

    fn search(&self, text: &str, chosen: &Bits) -> Answer {
        let typed = plain(text);
        let typed: Vec<&str> = typed.split_whitespace().collect();
        let mut counts = [[0_u32; 32]; Facet::ALL.len()];
        let mut found = Vec::new();
        for (doc, ((names, texts), bits)) in (0..).zip(self.names.iter().zip(&self.texts).zip(&self.bits)) {
            let named = typed.iter().all(|word| names.contains(word));
            if !named && !typed.iter().all(|word| texts.contains(word)) {
                continue;
            }
            // each facet counts what all others leave
            let holds: [bool; Facet::ALL.len()] = std::array::from_fn(|n| {
                matches!((chosen.get(n), bits.get(n)), (Some(0), _)) || shared(chosen, bits, n)
            });
            for (n, (counts, bits)) in counts.iter_mut().zip(bits).enumerate() {
                if holds.iter().enumerate().all(|(other, holds)| *holds || other == n) {
                    for (value, count) in counts.iter_mut().enumerate() {
                        *count += bits >> value & 1;
                    }
                }
            }
            if holds.iter().all(|holds| *holds) {
                let begins = typed.first().is_some_and(|word| names.starts_with(word));
                found.push((u8::from(!named) * 2 + u8::from(!begins), doc));
            }
        }
        black_box(counts);
        let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
        Answer { best: first(found), total }
    }
}

fn shared(chosen: &Bits, bits: &Bits, facet: usize) -> bool {
    chosen.get(facet).zip(bits.get(facet)).is_some_and(|(chosen, bits)| chosen & bits != 0)
}

/// Lower case, no accents, words apart by spaces: what the core does to a text, less other spellings.
fn plain(text: &str) -> String {
    words(text).into_iter().map(|word| word.plain).collect::<Vec<_>>().join(" ")
}

/// The first of them in order.
fn first<R: Ord + Copy>(mut found: Vec<(R, u32)>) -> Vec<u32> {
    if found.len() > MOST {
        found.select_nth_unstable(MOST);
        found.truncate(MOST);
    }
    found.sort_unstable();
    found.into_iter().map(|(_, doc)| doc).collect()
}

/// The conditions of the facts, and after them as many like them as are wanted: one long word in six is another, made
/// up of word parts, so that names differ and the number of different words grows.
fn documents(index: &Index, count: usize) -> Vec<Document> {
    let mut next = Random(42);
    let document = |entry: &Entry, text: &mut dyn FnMut(&str) -> String| {
        let mut texts = Vec::new();
        entry.each_field(&mut |field| texts.push((field.kind, text(field.text))));
        Document { texts, bits: entry.bits }
    };
    let real = index.entries.iter().map(|entry| document(entry, &mut str::to_owned));
    let like =
        index.entries.iter().cycle().map(|entry| document(entry, &mut |text| altered(text, &mut next)));
    real.chain(like).take(count).collect()
}

fn altered(text: &str, next: &mut Random) -> String {
    const FROM_LETTERS: usize = 5;
    const PARTS: [&str; 48] = [
        "arthr", "derm", "neur", "gastr", "hepat", "nephr", "cardi", "pulm", "myel", "oste", "myos", "ence",
        "mening", "retin", "kerat", "sinus", "laryng", "bronch", "pleur", "vasc", "phleb", "thromb", "lymph",
        "splen", "aden", "thyr", "pancr", "chol", "cyst", "ureth", "prost", "orch", "ovar", "metr", "mast",
        "rhin", "stom", "esoph", "duod", "enter", "col", "proct", "fibr", "lip", "leuk", "eryth", "imm",
        "tox",
    ];
    const ENDINGS: [&str; 12] = [
        "itis",
        "osis",
        "oma",
        "algia",
        "opathy",
        "emia",
        "uria",
        "ectasia",
        "plegia",
        "paresis",
        "sclerosis",
        "atrophy",
    ];
    let word = |word: &str| {
        if word.len() < FROM_LETTERS || next.below(6) != 0 {
            return word.to_owned();
        }
        let mut part = |list: &[&'static str]| list.get(next.below(list.len())).copied().unwrap_or_default();
        [part(&PARTS), "o", part(&PARTS), part(&ENDINGS)].concat()
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// Xorshift: the same documents every time.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % end.max(1)
    }
}

/// Median and 99th percentile of a call over a list, round after round.
fn timed<T>(list: &[T], call: impl Fn(&T) -> Answer) -> (Duration, Duration) {
    let mut times = Vec::new();
    let begun = Instant::now();
    for round in 0..=MOST_ROUNDS {
        // the first round warms up, where there is time for another
        if round == 1 && begun.elapsed() < BUDGET {
            times.clear();
        } else if begun.elapsed() > BUDGET {
            break;
        }
        for item in list {
            let start = Instant::now();
            black_box(call(black_box(item)));
            times.push(start.elapsed());
        }
    }
    times.sort_unstable();
    let at = |percent: usize| times.get(times.len() * percent / 100).copied().unwrap_or_default();
    (at(50), at(99))
}

/// What a reader filters by, with and without words.
fn filtered() -> Vec<(&'static str, Bits)> {
    let choice = |facets: &[(Facet, &[&str])]| -> Bits {
        Facet::ALL.map(|facet| {
            let chosen = facets.iter().find(|(of, _)| *of == facet);
            chosen.map_or(0, |(_, ids)| facet.bits(|id| ids.contains(&id)))
        })
    };
    let pain: (Facet, &[&str]) = (Facet::Category, &["pain"]);
    let low: (Facet, &[&str]) = (Facet::Regimen, &["low-dose"]);
    let several = [(Facet::Category, ["pain", "autoimmune"].as_slice()), low];
    vec![
        ("", Bits::default()),
        ("", choice(&[pain])),
        ("", choice(&several)),
        ("fibro", Bits::default()),
        ("fibro", choice(&[low])),
    ]
}

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let index = Index::new();
    let wanted: Vec<(&str, &str)> = QUERIES
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('\t'))
        .collect();
    let prefixes: Vec<&str> = wanted
        .iter()
        .flat_map(|(text, _)| text.char_indices().filter_map(|(n, c)| text.get(..n + c.len_utf8())))
        .collect();
    let keys: Vec<&str> = prefixes.iter().step_by((prefixes.len() / KEYS).max(1)).copied().collect();
    let choices = filtered();
    let asked: Vec<usize> = std::env::args().skip(1).filter_map(|size| size.parse().ok()).collect();
    let sizes = if asked.is_empty() { SIZES.to_vec() } else { asked };

    writeln!(out, "Natively: the core beside a scan by hand of every text; medians, 99th percentiles")?;
    writeln!(
        out,
        "{} key presses (prefixes of {} queries); facets: {} choices",
        keys.len(),
        wanted.len(),
        choices.len()
    )?;
    writeln!(out, "As typed: keys for which a scan finds something; not: those for which it gives up")?;
    for size in sizes {
        let documents = documents(&index, size);
        let start = Instant::now();
        let core = Core::new(&documents);
        let core_ready = start.elapsed();
        let start = Instant::now();
        let scan = Scan::new(&documents);
        let scan_ready = start.elapsed();
        let nothing = Bits::default();
        writeln!(
            out,
            "\n{size} conditions, {} kB of text; ready after {core_ready:.1?} and {scan_ready:.1?}",
            bytes(&documents) / 1000
        )?;
        writeln!(
            out,
            "{:<10}{:>12}{:>12}{:>10}{:>12}{:>12}{:>10}",
            "", "core", "scan", "scan/core", "core p99", "scan p99", "scan/core"
        )?;
        let (as_typed, not): (Vec<&str>, Vec<&str>) =
            keys.iter().partition(|key| scan.search(key, &nothing).total > 0);
        for (name, keys) in [("keystroke", &keys), ("as typed", &as_typed), ("not", &not)] {
            let by_core = timed(keys, |key| core.search(key, &nothing));
            row(&mut out, name, by_core, timed(keys, |key| scan.search(key, &nothing)))?;
        }
        row(
            &mut out,
            "facets",
            timed(&choices, |(text, chosen)| core.search(text, chosen)),
            timed(&choices, |(text, chosen)| scan.search(text, chosen)),
        )?;
        for (text, chosen) in choices.iter().filter(|(text, _)| text.is_empty()) {
            // where no words are looked for both must say the same
            assert_eq!(core.search(text, chosen), scan.search(text, chosen), "{chosen:?}");
        }
        if size == index.entries.len() {
            let right = |search: &dyn Fn(&str) -> Answer| {
                let first =
                    |text: &str| search(text).best.first().and_then(|doc| index.entries.get(*doc as usize));
                let hit = |(text, ids): &&(&str, &str)| {
                    first(text).is_some_and(|entry| ids.split('|').any(|id| id == entry.condition.id))
                };
                wanted.iter().filter(hit).count()
            };
            let (ours, by_hand) =
                (right(&|text| core.search(text, &nothing)), right(&|text| scan.search(text, &nothing)));
            writeln!(
                out,
                "the condition that is meant comes first: core {ours}, scan {by_hand}, of {}",
                wanted.len()
            )?;
        }
    }
    Ok(())
}

fn bytes(documents: &[Document]) -> usize {
    documents.iter().flat_map(|document| &document.texts).map(|(_, text)| text.len()).sum()
}

type Figures = (Duration, Duration);

fn row(out: &mut impl Write, name: &str, core: Figures, scan: Figures) -> io::Result<()> {
    let ratio = |scan: Duration, core: Duration| scan.as_secs_f64() / core.as_secs_f64();
    let shown = |time: Duration| format!("{time:.1?}");
    writeln!(
        out,
        "{name:<10}{:>12}{:>12}{:>9.1}x{:>12}{:>12}{:>9.1}x",
        shown(core.0),
        shown(scan.0),
        ratio(scan.0, core.0),
        shown(core.1),
        shown(scan.1),
        ratio(scan.1, core.1)
    )
}
