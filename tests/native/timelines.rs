//! A condition's studies over time: all of them, in their year, apart from each other, at every width.

use naltrexone_explorer::dataset::{CONDITIONS, STUDIES};
use naltrexone_explorer::index::{Entry, Index};
use naltrexone_explorer::query::Query;
use naltrexone_explorer::view::timeline::{Timeline, timeline};

const WIDTHS: [u32; 4] = [288, 320, 360, 760];

fn every(check: impl Fn(&Entry, &Timeline, u32)) {
    let index = Index::new();
    let mut seen = 0;
    for entry in &index.entries {
        for width in WIDTHS {
            if let Some(chart) = timeline(entry, &Query::default(), width) {
                check(entry, &chart, width);
                seen += 1;
            }
        }
    }
    assert!(seen > 200, "{seen} charts");
}

#[test]
fn no_two_marks_overlap_and_each_has_room_for_a_finger() {
    every(|entry, chart, width| {
        for (n, a) in chart.marks.iter().enumerate() {
            for b in &chart.marks[n + 1..] {
                let room = |r: u32| f64::from(r.max(120));
                let (dx, dy) = (f64::from(a.x) - f64::from(b.x), f64::from(a.y) - f64::from(b.y));
                assert!(
                    dx.hypot(dy) >= room(a.r) + room(b.r),
                    "{} at {width}: {} on {}",
                    entry.condition.id,
                    a.id,
                    b.id
                );
            }
        }
    });
}

#[test]
fn every_mark_stands_inside_the_drawing_above_the_axis() {
    every(|entry, chart, width| {
        assert_eq!(chart.width, width * 10);
        for mark in &chart.marks {
            let id = entry.condition.id;
            let r = mark.r.max(120);
            assert!(mark.x >= r && mark.x + r <= chart.width, "{id} at {width}: {}", mark.id);
            assert!(mark.y >= r && mark.y + r <= chart.axis, "{id} at {width}: {}", mark.id);
        }
    });
}

#[test]
fn each_study_has_one_mark_in_the_order_of_the_years() {
    every(|entry, chart, _| {
        let mut there: Vec<_> = chart.marks.iter().map(|mark| mark.id).collect();
        let years: Vec<u16> =
            there.iter().map(|id| STUDIES.iter().find(|study| study.id() == *id).unwrap().year).collect();
        assert!(years.is_sorted());
        for (mark, year) in chart.marks.iter().zip(&years) {
            let same = chart.marks.iter().zip(&years).filter(|(_, other)| *other == year);
            assert!(same.into_iter().all(|(other, _)| other.x == mark.x));
            assert_eq!(mark.counted, entry.grade.counted_ids().contains(&mark.id));
        }
        let mut all: Vec<_> = entry.studies.iter().map(|study| study.id()).collect();
        there.sort_unstable();
        all.sort_unstable();
        assert_eq!(there, all);
    });
}

#[test]
fn years_on_the_axis_are_apart_and_stand_where_their_studies_stand() {
    every(|entry, chart, width| {
        assert!(!chart.ticks.is_empty(), "{} at {width}", entry.condition.id);
        for pair in chart.ticks.windows(2) {
            // four digits at 16 px are 36 px wide
            assert!(pair[1].x - pair[0].x >= 440, "{} at {width}", entry.condition.id);
        }
        for tick in &chart.ticks {
            assert!(tick.x >= 180 && tick.x + 180 <= chart.width);
            for mark in &chart.marks {
                let study = STUDIES.iter().find(|study| study.id() == mark.id).unwrap();
                assert_eq!(study.year.cmp(&tick.year), mark.x.cmp(&tick.x), "{}", mark.id);
            }
        }
    });
}

#[test]
fn area_grows_with_people_between_a_least_and_a_greatest() {
    every(|_, chart, _| {
        for mark in &chart.marks {
            let study = STUDIES.iter().find(|study| study.id() == mark.id).unwrap();
            assert_eq!(mark.stated, study.participants.is_some());
            let exact = (f64::from(study.participants.unwrap_or(0)) * 64.0).sqrt().clamp(50.0, 220.0);
            assert!((f64::from(mark.r) - exact).abs() < 1.0, "{}: {} for {exact}", mark.id, mark.r);
        }
        assert!(
            chart.note.contains("40 people or fewer") && chart.note.contains("757 or more"),
            "{}",
            chart.note
        );
    });
}

#[test]
fn a_condition_with_one_study_or_none_has_no_chart() {
    let index = Index::new();
    for condition in CONDITIONS {
        let entry = index.entry(condition.id).unwrap();
        assert_eq!(timeline(entry, &Query::default(), 360).is_none(), entry.studies.len() < 2);
    }
}
