//! A mistake in the facts stops the build and is reported by path, line and what would be allowed.
//!
//! Every case breaks one thing in a copy of the real facts, so it is also shown that nothing else is blamed.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use naltrexone_explorer::dataset::{ARTICLES, MECHANISMS};
use naltrexone_explorer::facets::MOST_VALUES;

use crate::agreement_mistakes::AGREEMENT_MISTAKES;
use crate::build_script::schema::{ABOUT, Kind, tables};
use crate::effect_mistakes::EFFECT_MISTAKES;
use crate::facts_mistakes::{FIBROMYALGIA, MISTAKES, Mistake, PAIN, YOUNGER};
use crate::field_mistakes::FIELD_MISTAKES;
use crate::figure_mistakes::FIGURE_MISTAKES;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A copy of the facts that is gone when the test ends.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken-facts").join(name);
        drop(std::fs::remove_dir_all(&folder));
        std::fs::create_dir_all(&folder).unwrap();
        for entry in std::fs::read_dir(Path::new(ROOT).join("src/dataset/facts")).unwrap() {
            let entry = entry.unwrap();
            std::fs::copy(entry.path(), folder.join(entry.file_name())).unwrap();
        }
        Self(folder)
    }

    /// Replaces the first `from` that follows `record`; gives the line on which it stood.
    fn change(&self, file: &str, record: &str, from: &str, to: &str) -> usize {
        let path = self.0.join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        let start = text.find(record).unwrap_or_else(|| panic!("{file} has no {record}"));
        let at = start + text[start..].find(from).unwrap_or_else(|| panic!("{record} has no {from}"));
        std::fs::write(&path, format!("{}{to}{}", &text[..at], &text[at + from.len()..])).unwrap();
        text[..at].matches('\n').count() + 1
    }

    fn problems(&self) -> Vec<String> {
        let found = crate::build_script::checked::checked(&self.0).err().unwrap_or_default();
        let folder = format!("{}/", self.0.display());
        found.iter().map(|problem| problem.to_string().replace(&folder, "")).collect()
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// Every mistake, the line on which it is to be reported, and what was reported. Read once for all tests.
fn found() -> &'static [(&'static Mistake, usize, Vec<String>)] {
    static FOUND: OnceLock<Vec<(&Mistake, usize, Vec<String>)>> = OnceLock::new();
    FOUND.get_or_init(|| {
        let all = [MISTAKES, EFFECT_MISTAKES, FIGURE_MISTAKES, AGREEMENT_MISTAKES, FIELD_MISTAKES];
        let broken = all.into_iter().flatten().map(|mistake| {
            let copy = Copy::new(&mistake.name.replace(|c: char| !c.is_ascii_alphanumeric(), "-"));
            let line = copy.change(mistake.file, mistake.record, mistake.from, mistake.to);
            (mistake, line + mistake.below, copy.problems())
        });
        broken.collect()
    })
}

#[test]
fn each_of_these_mistakes_is_reported_by_path_line_and_what_is_allowed() {
    for (mistake, line, problems) in found() {
        let here = format!("{}:{line}: ", mistake.file);
        assert!(
            problems.iter().any(|problem| problem.starts_with(&here)
                && mistake.says.iter().all(|words| problem.contains(words))),
            "{}: {here} {:?}\nfound {problems:#?}",
            mistake.name,
            mistake.says
        );
        for problem in problems {
            assert!(problem.contains("allowed: "), "{problem}");
        }
    }
}

#[test]
fn one_mistake_is_one_report() {
    let several = [
        "duplicate id",
        "claim about an unknown condition",
        "claim of an unknown article",
        "seed that is no article",
        "no danger named",
        "unknown field",
    ];
    for (mistake, _, problems) in found().iter().filter(|(mistake, ..)| !several.contains(&mistake.name)) {
        assert_eq!(problems.len(), 1, "{}: {problems:#?}", mistake.name);
    }
}

#[test]
fn facts_without_a_mistake_give_no_report() {
    assert_eq!(Copy::new("sound").problems(), [""; 0]);
}

#[test]
fn a_note_in_a_text_is_no_note_to_check_something() {
    let copy = Copy::new("note-in-text");
    copy.change(PAIN, YOUNGER[1], "result = \"", "result = \"# check: not a \\\" # check: note. ");
    copy.change(PAIN, YOUNGER[1], "journal = \"", "url = 'https://example.org/#check:x'\njournal = \"");
    copy.change(PAIN, YOUNGER[1], "dose = \"", "dose = \"\"\"a \"# check: b\"\"\"\"\ncomparator = \"");
    copy.change(PAIN, YOUNGER[1], "comparator = \"placebo", "# comparator = \"placebo");
    assert_eq!(copy.problems(), [""; 0]);
}

#[test]
fn reports_of_one_publication_are_tied_in_any_order() {
    let second = |id: &str| {
        format!(
            "[[study]]\nid = \"{id}\"\nconditions = [\"fibromyalgia\"]\nrole = \"safety\"\ntitle = \"A report\"\n\
             authors = \"A B\"\nyear = 2009\npmid = \"19453963\"\ndesign = \"cohort\"\nfinding = \"unclear\"\n\
             result = \"One more.\"\nread_at = [\"https://example.org/\"]\nconfidence = \"abstract\"\n\
             same_people_as = \"younger-2009\"\n\n"
        )
    };
    let (copy, both) = (Copy::new("tied"), second("b-2009") + &second("c-2009"));
    copy.change(PAIN, "[[study]]", "[[study]]", &format!("{both}[[study]]"));
    assert_eq!(copy.problems(), [""; 0]);
    let untied = "same_people_as = \"younger-2009b\"";
    copy.change(PAIN, "id = \"c-2009\"", "same_people_as = \"younger-2009\"", untied);
    let problems = copy.problems();
    assert!(problems[0].contains("the same pmid as \"b-2009\"; allowed: "), "{problems:#?}");
}

#[test]
fn a_facet_has_no_more_values_than_bits() {
    let copy = Copy::new("facet-bits");
    let path = copy.0.join("dataset.toml");
    let sound = std::fs::read_to_string(&path).unwrap();
    let (mechanisms, articles) = (MECHANISMS.len(), ARTICLES.len());
    let with = |mechanisms: usize, articles: usize| {
        let mut text = sound.clone();
        for n in 0..mechanisms {
            let id = format!("id = \"m-{n}\"\nname = \"M\"\nexplanation = \"E\"\nstatus = \"hypothesis\"\n");
            let read = "doubts = \"D\"\nread_at = [\"x\"]\nsources = [{ title = \"T\", pmid = \"1\" }]\n";
            writeln!(text, "\n[[mechanism]]\n{id}{read}").unwrap();
        }
        for n in 0..articles {
            writeln!(text, "\n[[article]]\nid = \"a-{n}\"\ntitle = \"T\"\nauthor = \"A\"\nkind = \"K\"")
                .unwrap();
        }
        std::fs::write(&path, text).unwrap();
        copy.problems()
    };
    // "unclear" takes one
    let (mechanisms, articles) = (MOST_VALUES - 1 - mechanisms, MOST_VALUES - articles);
    assert_eq!(with(mechanisms, articles), [""; 0]);
    let problems = with(mechanisms + 1, articles + 1);
    assert_eq!(problems.len(), 2, "{problems:#?}");
    assert!(problems[0].contains("one article too many; allowed: 32"), "{problems:#?}");
    assert!(problems[1].contains("one mechanism too many; allowed: 31"), "{problems:#?}");
}

#[test]
fn a_missing_field_is_reported_at_its_record() {
    let copy = Copy::new("missing-field");
    let line = copy.change(PAIN, YOUNGER[1], "finding = \"benefit\"", "# no finding");
    let problems = copy.problems();
    assert!(
        problems[0].contains("study \"younger-2009\": lacks the field \"finding\"; allowed: one of benefit")
    );
    let reported: usize = problems[0].split(':').nth(1).unwrap().parse().unwrap();
    assert!((line - 30..line).contains(&reported), "{problems:?}");
}

#[test]
fn who_made_the_facts_and_where_mistakes_are_reported_is_told() {
    let copy = Copy::new("made-by");
    let line = copy.change("dataset.toml", "[about]", "[about]", "[about]");
    copy.change("dataset.toml", "[about]", "made_by = ", "# made_by = ");
    copy.change("dataset.toml", "[about]", "mistakes = ", "# mistakes = ");
    let lacks = |field: &str| {
        format!(
            "dataset.toml:{line}: about: lacks the field \"{field}\"; allowed: a text in quotes, not empty"
        )
    };
    assert_eq!(copy.problems(), [lacks("made_by"), lacks("mistakes")]);
}

#[test]
fn what_an_effect_lacks_is_reported_at_its_record() {
    let copy = Copy::new("effect-lacks");
    let effect = "[[effect]]\nstudy = \"minozzi-2011\"";
    let line = copy.change("addiction.toml", effect, "[[effect]]", "[[effect]]");
    copy.change("addiction.toml", effect, "isolates = true", "# isolates");
    let whose = "effect of \"minozzi-2011\" on \"opioid-use-disorder\"";
    let message = "lacks the field \"isolates\"; allowed: true or false";
    assert_eq!(copy.problems(), [format!("addiction.toml:{line}: {whose}: {message}")]);
}

#[test]
fn editors_are_told_of_every_field_and_of_every_word_of_the_closed_lists_of_effects() {
    let guide = std::fs::read_to_string(Path::new(ROOT).join("src/dataset/facts/README.md")).unwrap();
    for table in tables().chain([&ABOUT]) {
        for field in table.fields.iter().filter(|field| !field.computed && !field.name.starts_with('(')) {
            assert!(guide.contains(&format!("`{}`", field.name)), "{} {}", table.name, field.name);
            let Kind::One(_, ids) = field.kind else { continue };
            for id in ids.iter().filter(|_| table.name == "effect") {
                assert!(guide.contains(&format!("`{id}`")), "{} {}: {id}", table.name, field.name);
            }
        }
    }
}

#[test]
fn one_effect_of_a_condition_is_said() {
    let copy = Copy::new("said-twice");
    let path = copy.0.join("addiction.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replace("\nsay = true\n", "\n")).unwrap();
    let first = copy.change(
        "addiction.toml",
        "study = \"krupitsky-2012\"",
        "weigh = true",
        "weigh = true\nsay = true",
    );
    assert_eq!(copy.problems(), [""; 0]);
    let rate = "outcome = \"finished without a positive test\"";
    copy.change("addiction.toml", rate, "domain = ", "say = true\ndomain = ");
    let problems = copy.problems();
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert!(problems[0].contains("a second effect to be said of this condition, first at addiction.toml:"));
    let reported: usize = problems[0].split(':').nth(1).unwrap().parse().unwrap();
    assert!((first - 10..first + 10).contains(&reported), "{problems:#?}");
}

#[test]
fn a_retracted_study_is_neither_weighed_nor_said() {
    let copy = Copy::new("retracted");
    copy.change("addiction.toml", "id = \"krupitsky-2012\"", "role = ", "retracted = true\nrole = ");
    let line = copy.change(
        "addiction.toml",
        "study = \"krupitsky-2012\"",
        "weigh = true",
        "weigh = true\nsay = true",
    );
    let problems = copy.problems();
    for (name, line) in [("weigh", line), ("say", line + 1)] {
        let here = format!("addiction.toml:{line}: ");
        let says = format!("{name} of a retracted study; allowed: neither weigh nor say");
        assert!(
            problems.iter().any(|problem| problem.starts_with(&here) && problem.contains(&says)),
            "{problems:#?}"
        );
    }
}

#[test]
fn mistakes_in_several_files_are_all_reported_at_once_even_beside_a_file_that_cannot_be_read() {
    let copy = Copy::new("several");
    copy.change(PAIN, YOUNGER[1], "year = 2009", "year = 1009");
    copy.change(PAIN, FIBROMYALGIA[1], "category = \"pain\"", "category = \"ache\"");
    copy.change("addiction.toml", "[[study]]", "design = \"", "design = \"un");
    copy.change("oncology.toml", "[[condition]]", "id = ", "id = = ");
    let problems = copy.problems();
    let told: Vec<_> = problems.iter().map(|problem| problem.split(':').next().unwrap()).collect();
    assert_eq!(told, ["addiction.toml", "oncology.toml", "pain.toml", "pain.toml"], "{problems:#?}");
}

#[test]
fn every_mistake_of_a_list_is_reported_on_its_own_line() {
    let copy = Copy::new("list");
    let line = copy.change(
        PAIN,
        FIBROMYALGIA[1],
        "regimens = [\"low-dose\"]",
        "regimens = [\n\"low\",\n\"high\",\n]",
    );
    let problems = copy.problems();
    assert!(problems[0].starts_with(&format!("pain.toml:{}: ", line + 1)), "{problems:#?}");
    assert!(problems[1].starts_with(&format!("pain.toml:{}: ", line + 2)), "{problems:#?}");
}

#[test]
fn a_mistake_stops_the_real_build_with_path_and_line() {
    let copy = Copy::new("real-build");
    let line = copy.change(PAIN, YOUNGER[1], "year = 2009", "year = 2109");
    let built = Command::new(env!("CARGO"))
        .args(["build", "--lib", "--quiet"])
        .current_dir(ROOT)
        .env("FACTS_DIR", &copy.0)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken-build"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&built.stderr);
    assert!(!built.status.success());
    let report =
        format!("{}:{line}: study \"younger-2009\": year 2109 is impossible", copy.0.join(PAIN).display());
    assert_eq!(said.matches(&report).count(), 1, "{said}");
}
