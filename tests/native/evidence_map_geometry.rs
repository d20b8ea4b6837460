//! The evidence map: nothing lies on anything, everything is where its figures say, and every mark can be walked to.
//!
//! The snapshots are written anew by `UPDATE_SNAPSHOTS=1 cargo test --test native evidence_map`: look at the
//! difference before committing it.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;

use naltrexone_explorer::dataset::{Approval, CONDITIONS};
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::{Facet, Query};
use naltrexone_explorer::view::evidence_map::{EvidenceMap, Mark, evidence_map, reach, text_width};
use naltrexone_explorer::view::result_ids;

/// What the page has for the map on screens of 360, 768 and 1280 pixels, those widths themselves, and odd ones.
const WIDTHS: [i32; 9] = [240, 288, 328, 360, 520, 596, 736, 768, 1280];

fn asked(values: &[(Facet, &str)]) -> Query {
    let mut query = Query::default();
    for (facet, id) in values {
        assert!(query.select(*facet, id), "{id}");
    }
    query
}

/// The whole dataset, and what a dose form, another filter and words make of it.
fn queries() -> Vec<Query> {
    vec![
        Query::default(),
        asked(&[(Facet::Regimen, "low-dose")]),
        asked(&[(Facet::Regimen, "implant"), (Facet::Regimen, "standard-oral")]),
        asked(&[(Facet::Category, "pain")]),
        asked(&[(Facet::Direction, "little-or-no-difference"), (Facet::Approval, "off-label")]),
        Query { text: "itch".to_owned(), ..Query::default() },
        Query { text: "zzzzzz".to_owned(), ..Query::default() },
    ]
}

fn every_map(mut check: impl FnMut(&Query, &EvidenceMap)) {
    let index = Index::new();
    for query in queries() {
        for width in WIDTHS {
            check(&query, &evidence_map(&index, &query, width));
        }
    }
}

fn approval(mark: &Mark) -> Approval {
    CONDITIONS.iter().find(|condition| condition.id == mark.id).unwrap().approval
}

/// Left, right, top, bottom of the first line's and the last line's box together.
fn label_box(mark: &Mark) -> Option<(i32, i32, i32, i32)> {
    let label = mark.label.as_ref()?;
    let wide = label.lines.iter().map(|line| text_width(line, 13)).max()?;
    let left = mark.x + label.x
        - match label.anchor {
            "start" => 0,
            "middle" => wide / 2,
            _ => wide,
        };
    let lower = 15 * (i32::try_from(label.lines.len()).unwrap() - 1);
    Some((left, left + wide, mark.y + label.y - 11, mark.y + label.y + lower + 3))
}

#[test]
fn no_mark_lies_on_another_and_all_lie_inside() {
    every_map(|_, map| {
        for (n, a) in map.marks.iter().enumerate() {
            let strip = map.strips.iter().find(|strip| strip.level == a.level).unwrap();
            let far = reach(approval(a), a.r);
            assert!(a.x >= far && a.x + far <= map.width, "{} at {} of {}", a.id, a.x, map.width);
            assert!(a.y - far >= strip.top && a.y + far <= strip.top + strip.height, "{}", a.id);
            for b in &map.marks[n + 1..] {
                let apart = far + reach(approval(b), b.r);
                let square = (a.x - b.x).pow(2) + (a.y - b.y).pow(2);
                assert!(square >= apart.pow(2), "{} on {} at {}", a.id, b.id, map.width);
                let hit = a.hit + b.hit;
                assert!(square >= hit.pow(2), "the targets of {} and {} at {}", a.id, b.id, map.width);
            }
        }
    });
}

#[test]
fn every_target_is_24_pixels_or_more() {
    every_map(|_, map| assert!(map.marks.iter().all(|mark| mark.hit >= 12)));
}

#[test]
fn no_label_lies_on_another_on_a_mark_or_over_the_edge() {
    every_map(|_, map| {
        let labels: Vec<_> = map.marks.iter().filter_map(|mark| Some((mark, label_box(mark)?))).collect();
        assert_eq!(labels.is_empty(), map.compact);
        for (n, (a, (left, right, top, bottom))) in labels.iter().enumerate() {
            assert!(*left >= 0 && *right <= map.width, "{} at {}", a.id, map.width);
            for (b, other) in &labels[n + 1..] {
                let apart = other.0 >= *right || other.1 <= *left || other.2 >= *bottom || other.3 <= *top;
                assert!(apart, "the labels of {} and {} at {}", a.id, b.id, map.width);
            }
            for b in map.marks.iter().filter(|b| b.id != a.id) {
                let aside = (left - b.x).max(b.x - right).max(0);
                let below = (top - b.y).max(b.y - bottom).max(0);
                let far = reach(approval(b), b.r);
                assert!(aside.pow(2) + below.pow(2) >= far.pow(2), "the label of {} on {}", a.id, b.id);
            }
        }
    });
}

#[test]
fn a_mark_stands_in_the_strip_of_its_level_and_the_part_of_its_word() {
    let index = Index::new();
    every_map(|query, map| {
        assert_eq!(map.marks.len(), CONDITIONS.len());
        for mark in &map.marks {
            let grade = index.entry(mark.id).unwrap().grade_for(&query.regimen);
            assert_eq!(mark.level, grade.level.number());
            let strip = map.strips.iter().find(|strip| strip.level == mark.level).unwrap();
            assert_eq!(strip.apart, mark.level < 2);
            if !strip.apart {
                // a part of the scale holds several results
                let part = match grade.direction.id() {
                    "helped" | "helped-in-one-small-trial" => "helped",
                    "mixed" | "depends-on-form" => "mixed",
                    "too-uncertain" | "unclear" => "too-uncertain",
                    _ => "little-or-no-difference",
                };
                let zone = map.zones.iter().find(|zone| zone.id == part).unwrap();
                assert!(zone.from <= mark.x && mark.x <= zone.to, "{} at {}", mark.id, map.width);
            }
        }
        // the bands apart stand below everything that was compared
        let end = |apart: bool| map.strips.iter().filter(move |strip| strip.apart == apart);
        let compared = end(false).map(|strip| strip.top + strip.height).max();
        assert!(end(true).map(|strip| strip.top).min() >= compared);
    });
}

#[test]
fn filters_fade_marks_and_move_none() {
    let index = Index::new();
    for width in WIDTHS {
        let all = evidence_map(&index, &Query::default(), width);
        assert!(all.marks.iter().all(|mark| mark.on));
        for query in queries().into_iter().filter(|query| query.regimen.is_empty()) {
            let map = evidence_map(&index, &query, width);
            let on: BTreeSet<_> = map.marks.iter().filter(|mark| mark.on).map(|mark| mark.id).collect();
            assert_eq!(on, result_ids(&index, &query).into_iter().collect());
            for (before, after) in all.marks.iter().zip(&map.marks) {
                assert_eq!(
                    (before.id, before.x, before.y, &before.label),
                    (after.id, after.x, after.y, &after.label)
                );
            }
        }
    }
}

#[test]
fn every_mark_that_is_on_can_be_walked_to_from_the_first() {
    every_map(|query, map| {
        let find = |id: &str| map.marks.iter().find(|mark| mark.id == id).unwrap();
        let on: BTreeSet<_> = map.marks.iter().filter(|mark| mark.on).map(|mark| mark.id).collect();
        let mut reached: BTreeSet<&str> = on.iter().take(0).copied().collect();
        let mut next: Vec<&str> =
            map.marks.iter().find(|mark| mark.on).map(|mark| mark.id).into_iter().collect();
        while let Some(id) = next.pop() {
            if reached.insert(id) {
                let mark = find(id);
                next.extend([mark.up, mark.down, mark.left, mark.right].into_iter().flatten());
            }
        }
        let missing: Vec<_> = on.difference(&reached).collect();
        assert!(missing.is_empty(), "{query:?} at {}: {missing:?}", map.width);
    });
}

#[test]
fn a_step_goes_to_the_nearest_mark_in_that_direction() {
    every_map(|_, map| {
        let find = |id: &str| map.marks.iter().find(|mark| mark.id == id).unwrap();
        for mark in map.marks.iter().filter(|mark| mark.on) {
            let steps = [(mark.right, 1, 0), (mark.left, -1, 0), (mark.down, 0, 1), (mark.up, 0, -1)];
            for (to, across, down) in steps {
                let ahead = |other: &Mark| (other.x - mark.x) * across + (other.y - mark.y) * down;
                let aside =
                    |other: &Mark| ((other.x - mark.x) * down).abs() + ((other.y - mark.y) * across).abs();
                let far = |other: &Mark| (other.x - mark.x).pow(2) + (other.y - mark.y).pow(2);
                if let Some(to) = to.map(find) {
                    assert!(to.on && ahead(to) > 0 && ahead(to) >= aside(to));
                    let nearer =
                        |other: &&Mark| other.on && ahead(other) > aside(other) && far(other) < far(to);
                    assert_eq!(map.marks.iter().find(nearer).map(|other| other.id), None);
                }
            }
        }
    });
}

#[test]
fn the_area_of_a_mark_follows_its_people() {
    let index = Index::new();
    for width in [328, 596, 736] {
        let map = evidence_map(&index, &Query::default(), width);
        let mut sized: Vec<_> =
            map.marks.iter().map(|mark| (index.entry(mark.id).unwrap().grade.people(), mark.r)).collect();
        sized.sort_unstable();
        let (people, r) = *sized.last().unwrap();
        for (fewer, smaller) in &sized {
            let exact = (f64::from(*fewer) / f64::from(people)).sqrt() * f64::from(r);
            let least = f64::from(sized[0].1);
            assert!(
                (f64::from(*smaller) - exact.max(least)).abs() <= 1.0,
                "{fewer} people: {smaller}, not {exact}"
            );
        }
    }
}

#[test]
fn a_dose_form_that_was_not_studied_is_not_said_of_the_condition() {
    let map = evidence_map(&Index::new(), &asked(&[(Facet::Regimen, "low-dose")]), 736);
    assert_eq!(map.strips.last().unwrap().title, "No treatment study in the dose forms chosen");
    assert_eq!(map.scope.as_deref(), Some("Graded from these studies only: low dose"));
}

#[test]
fn the_map_says_in_words_what_it_shows() {
    let map = evidence_map(&Index::new(), &Query::default(), 736);
    let said = |label: &str| map.alternative.contains(label);
    for strip in &map.strips {
        let held = map.marks.iter().filter(|mark| mark.level == strip.level).count();
        assert!(said(&format!("{}: {held}", strip.title)), "{}", map.alternative);
    }
    let fibromyalgia = map.marks.iter().find(|mark| mark.id == "fibromyalgia").unwrap();
    assert_eq!(
        fibromyalgia.spoken,
        "Fibromyalgia: 100 to 399 people; trials disagree; 5 randomised trials, 372 people, 5 pooled analyses, \
         newest 2026; low dose; Off-label; Pain"
    );
}

fn described(map: &EvidenceMap) -> String {
    let mut text = format!("{} x {}\n", map.width, map.height);
    for zone in &map.zones {
        writeln!(text, "zone {} {}..{}", zone.id, zone.from, zone.to).unwrap();
    }
    for strip in &map.strips {
        writeln!(
            text,
            "\nstrip {} {}+{}: {}, {}",
            strip.id, strip.top, strip.height, strip.title, strip.count_label
        )
        .unwrap();
        for words in &strip.words {
            writeln!(text, "  words {},{} {}: {}", words.x, words.y, words.anchor, words.text).unwrap();
        }
        for mark in map.marks.iter().filter(|mark| mark.level == strip.level) {
            write!(text, "  {} {},{} r{} {}", mark.id, mark.x, mark.y, mark.r, mark.code).unwrap();
            if let Some(label) = &mark.label {
                write!(text, " | {},{} {}: {}", label.x, label.y, label.anchor, label.lines.join(" / "))
                    .unwrap();
            }
            text.push('\n');
        }
    }
    text
}

#[test]
fn the_geometry_is_as_it_was_last_looked_at() {
    let index = Index::new();
    for width in [360, 768, 1280] {
        let file: PathBuf =
            [env!("CARGO_MANIFEST_DIR"), "tests/native/snapshots", &format!("evidence_map_{width}.txt")]
                .iter()
                .collect();
        let now = described(&evidence_map(&index, &Query::default(), width));
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            std::fs::write(&file, &now).unwrap();
        }
        assert_eq!(now, std::fs::read_to_string(&file).unwrap_or_default(), "{}", file.display());
    }
}
