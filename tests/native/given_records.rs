//! Records with numbers that are given, for grades that are worked by hand (`worked_grades.rs`), and what a second
//! implementation makes of them: the arithmetic is that of the grade alone.

#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]

use toml::{Table, Value};

use crate::naive_effect::Number;
use crate::naive_grade::Facts;

/// A record and its weighed effect, about the use "y".
#[derive(Clone)]
pub struct Record {
    pub id: &'static str,
    pub design: &'static str,
    pub regimen: &'static str,
    pub people: i64,
    pub finding: &'static str,
    pub year: i64,
    pub same_people_as: Option<&'static str>,
    pub effect: Option<Effect>,
}

#[derive(Clone)]
pub struct Effect {
    /// In thousandths; none: shown and not weighed.
    pub number: Option<(i32, u32, &'static str)>,
    pub said: bool,
    pub risk_assumed: bool,
    pub isolates: bool,
    pub against: &'static str,
    /// Further fields: those of a pooled record (`trials`, `people`, `i2`), `say`, figures for reading.
    pub fields: &'static str,
}

pub const RECORD: Record = Record {
    id: "trial",
    design: "rct",
    regimen: "low-dose",
    people: 50,
    finding: "unclear",
    year: 2020,
    same_people_as: None,
    effect: None,
};
pub const EFFECT: Effect =
    Effect { number: None, said: false, risk_assumed: false, isolates: true, against: "placebo", fields: "" };

pub fn trial(people: i64, g: i32, se: u32) -> Record {
    Record { people, effect: Some(Effect { number: Some((g, se, "measured")), ..EFFECT }), ..RECORD }
}

pub fn none(people: i64, se: u32) -> Record {
    Record { people, effect: Some(Effect { number: Some((0, se, "taken-as-none")), ..EFFECT }), ..RECORD }
}

pub fn pooled(people: i64, g: i32, se: u32, fields: &'static str) -> Record {
    let effect = Effect { number: Some((g, se, "measured")), fields, ..EFFECT };
    Record { id: "pooled", design: "meta-analysis", people, effect: Some(effect), ..RECORD }
}

pub fn uncompared(people: i64, finding: &'static str) -> Record {
    Record { design: "open-label", people, finding, ..RECORD }
}

/// What is asked of a grade.
#[derive(Debug, PartialEq)]
pub struct Found {
    pub level: u8,
    pub direction: &'static str,
    /// g, low and high in thousandths, I² in percent, trials, people.
    pub figures: Option<([i32; 3], [u32; 3])>,
    pub isolates: bool,
    pub source: String,
    pub large: Option<&'static str>,
    /// The id of the study whose figures say how large in real units.
    pub spoken: Option<String>,
}

/// By its name: from records and a filter to the grade.
type Implementation = (&'static str, fn(&[Record], &[&str]) -> Found);

const IMPLEMENTATIONS: [Implementation; 1] = [("the naive rule", naive)];

fn naive(records: &[Record], regimens: &[&str]) -> Found {
    let mut facts = Facts { studies: Vec::new(), effects: Vec::new(), numbers: Vec::new() };
    for record in records {
        let mut study = Table::new();
        study.insert("id".to_owned(), Value::from(record.id));
        study.insert("conditions".to_owned(), Value::from(vec!["y"]));
        study.insert("participants".to_owned(), Value::from(record.people));
        study.insert("year".to_owned(), Value::from(record.year));
        let texts = [
            ("role", "efficacy"),
            ("design", record.design),
            ("regimen", record.regimen),
            ("finding", record.finding),
        ];
        let main = record.same_people_as.map(|main| ("same_people_as", main));
        for (name, value) in texts.into_iter().chain(main) {
            study.insert(name.to_owned(), Value::from(value));
        }
        facts.studies.push(study);
        if let Some(effect) = &record.effect {
            let mut row: Table = effect.fields.parse().unwrap();
            row.insert("study".to_owned(), Value::from(record.id));
            row.insert("condition".to_owned(), Value::from("y"));
            row.insert("against".to_owned(), Value::from(effect.against));
            row.insert("isolates".to_owned(), Value::from(effect.isolates));
            row.entry("measure").or_insert(Value::from("p-only"));
            if effect.number.is_some() {
                row.insert("weigh".to_owned(), Value::from(true));
            }
            facts.effects.push(row);
            let number = |(g, se, basis)| Number {
                g,
                se,
                basis,
                sizes_assumed: false,
                risk_assumed: effect.risk_assumed,
                said: effect.said,
            };
            facts.numbers.push(effect.number.map(number).ok_or("no figure to weigh"));
        }
    }
    let grade = facts.grade("y", regimens);
    let id = |row: usize| facts.studies[row]["id"].as_str().unwrap().to_owned();
    let summary = grade.summary.as_ref();
    let thousandths = |value: f64| (value * 1000.0).round() as i32;
    Found {
        level: grade.level,
        direction: grade.direction,
        figures: summary.map(|s| {
            (
                [s.pooled.g, s.pooled.low, s.pooled.high].map(thousandths),
                [s.pooled.i2.round() as u32, s.trials, s.people],
            )
        }),
        isolates: summary.is_some_and(|s| s.isolates),
        source: summary.and_then(|s| s.source).map_or(String::new(), id),
        large: summary.and_then(|s| facts.how_large(s)),
        spoken: facts.spoken("y", &grade).map(|row| facts.effects[row]["study"].as_str().unwrap().to_owned()),
    }
}

/// Records are called by their id and place: "trial-0", "pooled-1".
pub fn each(records: &[Record], regimens: &[&str], check: impl Fn(&str, Found)) {
    let id =
        |(n, record): (usize, &Record)| Record { id: format!("{}-{n}", record.id).leak(), ..record.clone() };
    let records: Vec<_> = records.iter().enumerate().map(id).collect();
    let backwards: Vec<_> = records.iter().rev().cloned().collect();
    for (name, grade) in IMPLEMENTATIONS {
        let found = grade(&records, regimens);
        assert_eq!(grade(&backwards, regimens), found, "{name}: order does not matter");
        check(name, found);
    }
}

pub fn says(records: &[Record], level: u8, direction: &str) {
    each(records, &[], |name, found| {
        assert_eq!((found.level, found.direction), (level, direction), "{name}: {found:?}");
    });
}

pub fn rests_on(records: &[Record], g_low_high: [i32; 3], i2_trials_people: [u32; 3]) {
    each(records, &[], |name, found| {
        assert_eq!(found.figures, Some((g_low_high, i2_trials_people)), "{name}");
    });
}
