//! Facts of unusual size or shape: very many effects, files that end too early, crossovers of nobody knows how many.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::build_script::checked::checked;
use crate::build_script::read::{Facts, Problem, Row, Value};

/// What a folder of facts must have besides studies.
const REST: &str = r#"
[about]
subject = "drug"
compared_with = "other"
version = "1.0.0"
date = 2026-11-29
notice = "Information."
dangers = ["Not with others."]
danger_in_short = "Not with others."
tries = ["pain"]
made_by = "People."
mistakes = "Tell us."
unknown_medicine = "Nothing here says how {name} acts."
unknown_question = "Nothing is known of that."
unknown_use = "{name} is not here."

[[mechanism]]
id = "blocking"
name = "Blocking"
explanation = "It blocks."
status = "supported"
doubts = "Some."
read_at = ["a page"]
sources = [{ title = "A page", pmid = "1" }]

[[condition]]
id = "pain"
name = "Pain"
aliases = ["ache"]
category = "pain"
approval = "off-label"
seeds = []
regimens = ["low-dose"]
mechanism = ["blocking"]
bottom_line = "Not known."
short = "Not known."
caveats = ["Few people."]
gap = "A trial."
"#;

/// A folder with one file, gone when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, text: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("many-effects").join(name);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("pain.toml"), text).unwrap();
        Self(folder)
    }

    fn checked(&self) -> Result<Facts, Vec<Problem>> {
        checked(&self.0)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

fn study(text: &mut String, id: &str, design: &str, more: &str) {
    write!(
        text,
        "\n[[study]]\nid = \"{id}\"\nconditions = [\"pain\"]\nrole = \"efficacy\"\ntitle = \"A trial\"\nauthors = \"A B\"\n\
         year = 2020\nurl = \"https://example.org/{id}\"\ndesign = \"{design}\"\n{more}finding = \"unclear\"\n\
         result = \"It ended.\"\nread_at = [\"https://example.org/\"]\nconfidence = \"abstract\"\n"
    )
    .unwrap();
}

fn effect(text: &mut String, study: &str, outcome: &str, more: &str) {
    write!(
        text,
        "\n[[effect]]\nstudy = \"{study}\"\ncondition = \"pain\"\noutcome = \"{outcome}\"\ndomain = \"symptom\"\n\
         better = \"lower\"\nprimary = true\ncontrast = \"drug against placebo\"\nagainst = \"placebo\"\n\
         isolates = true\n{more}where = \"abstract\"\nread_at = [\"https://example.org/\"]\n"
    )
    .unwrap();
}

const SHARES: &str =
    "measure = \"two-counts\"\ndrug = { events = 12, of = 40 }\ncontrol = { events = 20, of = 40 }\n";

/// Facts with so many studies and effects of them.
fn many(studies: usize, effects: usize) -> String {
    let mut text = REST.to_owned();
    for n in 0..studies {
        let design = if n % 2 == 0 { "rct" } else { "meta-analysis" };
        study(&mut text, &format!("s-{n}"), design, "participants = 80\n");
    }
    for n in 0..effects {
        let weigh = if n < studies { "weigh = true\n" } else { "" };
        effect(&mut text, &format!("s-{}", n % studies), &format!("pain {n}"), &format!("{weigh}{SHARES}"));
    }
    text
}

fn column<'a>(row: &'a Row, name: &str) -> Option<&'a Value> {
    row.fields.get(name).map(|field| &field.value)
}

#[test]
fn fifty_thousand_effects_are_read_checked_and_worked_out() {
    for (name, studies) in [("one-study", 1), ("many-studies", 25_000)] {
        let folder = Folder::new(name, &many(studies, 50_000));
        let start = Instant::now();
        let facts = folder.checked().unwrap();
        println!("50,000 effects of {studies} studies: {:.1} s", start.elapsed().as_secs_f64());
        let effects: Vec<_> = facts.table("effect").collect();
        assert_eq!(effects.len(), 50_000);
        // 12 of 40 against 20 of 40, fewer is better: ln(12*20/(28*20)) * 3^0.5/pi = -0.467
        assert!(effects.iter().all(|row| column(row, "g") == Some(&Value::Decimal(0.467))));
    }
}

#[test]
fn fifty_thousand_mistaken_effects_are_each_reported_shortly() {
    let broken = [
        ("unknown study", "study = \"s-", "study = \"t-"),
        ("unknown condition", "condition = \"pain\"", "condition = \"pains\""),
        ("same effect", "outcome = \"pain ", "outcome = \"pain\" # \""),
        ("percentage", "control = { events = 20,", "control = { events = 20, percent = 140,"),
    ];
    let sound = many(5_000, 50_000);
    for (name, from, to) in broken {
        let folder = Folder::new(&name.replace(' ', "-"), &sound.replace(from, to));
        let start = Instant::now();
        let problems = folder.checked().unwrap_err();
        println!("50,000 times {name}: {:.1} s", start.elapsed().as_secs_f64());
        assert!(problems.len() >= 45_000, "{name}: {}", problems.len());
        for problem in &problems {
            assert!(problem.line > 1 && problem.message.contains("allowed: "), "{problem}");
            assert!(problem.message.len() < 400, "{problem}");
        }
    }
}

#[test]
fn more_effects_than_fit_are_one_report() {
    let problems = Folder::new("too-many", &many(1, 60_001)).checked().unwrap_err();
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert!(problems[0].message.contains("one effect too many; allowed: 60000"), "{problems:#?}");
}

#[test]
fn a_crossover_without_people_gives_no_number_rather_than_a_wrong_one() {
    let shown = [
        ("p", "measure = \"p-only\"\np = \"0.01\"\nfavours = \"drug\"\n"),
        ("p of one group", "measure = \"p-only\"\ndrug = { of = 12 }\np = \"0.01\"\nfavours = \"drug\"\n"),
        ("nothing found", "measure = \"p-only\"\np = \"n.s.\"\nfavours = \"neither\"\n"),
        (
            "difference",
            "measure = \"mean-difference\"\nunit = \"points\"\nestimate = -2\nlow = -3\nhigh = -1\n",
        ),
        ("hazards", "measure = \"hazard-ratio\"\nestimate = 0.5\nlow = 0.3\nhigh = 0.9\n"),
        (
            "means",
            "measure = \"two-means\"\nunit = \"points\"\ndrug = { mean = 2, sd = 1 }\ncontrol = { mean = 3, sd = 1 }\n",
        ),
        (
            "shares",
            "measure = \"two-percentages\"\ndrug = { percent = 20 }\ncontrol = { percent = 40 }\np = \"0.01\"\n\
             favours = \"drug\"\n",
        ),
    ];
    for (people, known) in [("", false), ("participants = 20\n", true)] {
        let mut text = REST.to_owned();
        study(&mut text, "a-2020", "rct-crossover", people);
        for (outcome, figures) in shown {
            effect(&mut text, "a-2020", outcome, figures);
        }
        let facts = Folder::new(if known { "people" } else { "nobody" }, &text).checked().unwrap();
        assert_eq!(facts.table("effect").count(), shown.len());
        for row in facts.table("effect") {
            let basis = row.text("basis");
            assert_eq!(basis == "no-people", !known, "{}: {basis}", row.text("outcome"));
            assert_eq!(column(row, "g").is_some(), known, "{}", row.text("outcome"));
            assert_eq!(column(row, "se").is_some(), known, "{}", row.text("outcome"));
        }
    }
}

#[test]
fn a_file_cut_in_the_middle_is_a_clear_error() {
    let mut text = REST.to_owned();
    study(&mut text, "a-2020", "rct", "participants = 80\n");
    effect(&mut text, "a-2020", "pain", &format!("{SHARES}caution = \"Only women – and few\"\n"));
    Folder::new("whole", &text).checked().unwrap();
    let last = text.find("measure = ").unwrap();
    let end = text.rfind(']').unwrap();
    let lines = text.matches('\n').count() + 1;
    let mut uncut = 0;
    for at in text.find("[[condition]]").unwrap()..end {
        let folder = Folder::new("cut", "");
        std::fs::write(folder.0.join("pain.toml"), &text.as_bytes()[..at]).unwrap();
        match folder.checked() {
            // a file that ends between two records is a smaller file
            Ok(facts) => {
                uncut += 1;
                assert!(at < last && facts.table("effect").count() == 0, "cut at {at}");
            }
            Err(problems) => {
                for problem in &problems {
                    assert!(problem.path.ends_with("pain.toml") || at < last, "{problem}");
                    assert!((1..=lines).contains(&problem.line), "{problem}");
                    assert!(problem.message.contains("allowed: "), "{problem}");
                }
            }
        }
    }
    // after the condition, and after the study, each before the next record's first sign
    assert!(uncut > 0 && uncut < 40, "{uncut}");
}
