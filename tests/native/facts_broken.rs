//! A mistake in the facts stops the build and is reported by path, line and what would be allowed.
//!
//! Every case breaks one thing in a copy of the real facts, so it is also shown that nothing else is blamed.

use std::path::{Path, PathBuf};
use std::process::Command;

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

/// One mistake: where it is made, what is written there instead, and what must be said about it.
struct Mistake {
    name: &'static str,
    file: &'static str,
    record: &'static str,
    from: &'static str,
    to: &'static str,
    says: [&'static str; 2],
}

const fn mistake(
    name: &'static str,
    [file, record]: [&'static str; 2],
    [from, to]: [&'static str; 2],
    says: [&'static str; 2],
) -> Mistake {
    Mistake { name, file, record, from, to, says }
}

const PAIN: &str = "pain.toml";
const FIBROMYALGIA: [&str; 2] = [PAIN, "id = \"fibromyalgia\""];
const YOUNGER: [&str; 2] = [PAIN, "id = \"younger-2009\""];

const MISTAKES: &[Mistake] = &[
    mistake(
        "unknown category",
        FIBROMYALGIA,
        ["category = \"pain\"", "category = \"pains\""],
        ["category \"pains\" is unknown", "allowed: addiction, psychiatric, pain, autoimmune"],
    ),
    mistake(
        "category of another file",
        FIBROMYALGIA,
        ["category = \"pain\"", "category = \"oncology\""],
        ["category \"oncology\" in this file", "allowed: \"pain\", or move the record to oncology.toml"],
    ),
    mistake(
        "study of a condition that is not there",
        YOUNGER,
        ["conditions = [\"fibromyalgia\"]", "conditions = [\"fibromialgia\"]"],
        ["condition \"fibromialgia\" does not exist", "allowed: "],
    ),
    mistake(
        "duplicate id",
        [PAIN, "id = \"chronic-pain\""],
        ["id = \"chronic-pain\"", "id = \"fibromyalgia\""],
        ["the id stands twice, first at pain.toml:5", "allowed: ids not used before"],
    ),
    mistake(
        "empty bottom line",
        FIBROMYALGIA,
        ["bottom_line = \"Two", "bottom_line = \"\" # \"Two"],
        ["bottom_line is empty", "allowed: a text in quotes, not empty"],
    ),
    mistake(
        "line break in a text",
        FIBROMYALGIA,
        ["bottom_line = \"Two", "bottom_line = \"\\nTwo"],
        ["bottom_line has a line break", "allowed: a text on one line"],
    ),
    mistake(
        "impossible year",
        YOUNGER,
        ["year = 2009", "year = 2109"],
        ["year 2109 is impossible", "allowed: 1970 to 2026"],
    ),
    mistake(
        "malformed DOI",
        YOUNGER,
        ["doi = \"10.", "doi = \"https://doi.org/10."],
        ["doi \"https://doi.org/10.", "allowed: a DOI in quotes: 10., four to nine digits, /,"],
    ),
    mistake(
        "malformed PubMed number",
        YOUNGER,
        ["pmid = \"19453963\"", "pmid = \"PMC19453963\""],
        ["pmid \"PMC19453963\" is malformed", "allowed: a PubMed number, digits in quotes, 1 to 50000000"],
    ),
    mistake(
        "malformed registry number",
        [PAIN, "nct = \"NCT00568555\""],
        ["nct = \"NCT00568555\"", "nct = \"NCT568555\""],
        ["nct \"NCT568555\" is malformed", "allowed: a registry number in quotes: NCT and eight digits"],
    ),
    mistake(
        "same people as nobody",
        [PAIN, "same_people_as = \"due-bruun-2024\""],
        ["same_people_as = \"due-bruun-2024\"", "same_people_as = \"due-brun-2024\""],
        ["same_people_as \"due-brun-2024\" does not exist", "allowed: the id of a main report"],
    ),
    mistake(
        "approved use without a label",
        FIBROMYALGIA,
        ["approval = \"off-label\"", "approval = \"fda-approved\"\napproved_as = \"Nothing.\""],
        ["an approved use without a label record", "allowed: approval \"off-label\", or a study with design"],
    ),
    mistake(
        "approval without its words",
        [PAIN, "id = \"chronic-pain\""],
        ["approval = \"off-label\"", "approval = \"of-label\""],
        [
            "approval \"of-label\" is unknown",
            "allowed: fda-approved, fda-approved-combination, approved-elsewhere",
        ],
    ),
    mistake(
        "unknown field",
        YOUNGER,
        ["participants = ", "participant = "],
        ["unknown field \"participant\"", "allowed: id, conditions, role, title"],
    ),
    mistake(
        "unknown finding",
        YOUNGER,
        ["finding = \"benefit\"", "finding = \"positive\""],
        ["finding \"positive\" is unknown", "allowed: benefit, mixed, no-benefit, harm, unclear"],
    ),
    mistake(
        "text where a number belongs",
        YOUNGER,
        ["participants = ", "participants = \"ten\" # "],
        ["participants has the wrong type", "allowed: a whole number without quotes"],
    ),
    mistake(
        "claim about an unknown condition",
        ["articles.toml", "condition = \"dextromethorphan-use-disorder\""],
        ["condition = \"dextromethorphan-use-disorder\"", "condition = \"cough-syrup\""],
        ["condition \"cough-syrup\" does not exist", "allowed: "],
    ),
    mistake(
        "claim that points at no row",
        ["articles.toml", "topic = \"onset\""],
        ["question/how-long-to-work", "question/how-long-to-sleep"],
        ["see \"question/how-long-to-sleep\" does not exist", "allowed: \"table/id\""],
    ),
    mistake(
        "unknown mechanism",
        FIBROMYALGIA,
        ["\"glial-calming\"", "\"glial-warming\""],
        ["mechanism \"glial-warming\" is unknown", "allowed: mu-blockade"],
    ),
    mistake(
        "product that is not a formulation",
        ["drug.toml", "[[contraindication]]"],
        ["products = [", "products = [\"chewing-gum\", "],
        ["product \"chewing-gum\" does not exist", "allowed: "],
    ),
    mistake("not TOML", YOUNGER, ["year = 2009", "year = = 2009"], ["is not TOML", "allowed: TOML 1.0"]),
    mistake(
        "unknown table",
        [PAIN, "[[condition]]"],
        ["[[condition]]", "[[conditon]]\nid = \"x\"\n[[condition]]"],
        ["unknown table or field \"conditon\"", "allowed: [about], [[condition]], [[study]]"],
    ),
    mistake(
        "page read that is no address",
        YOUNGER,
        ["read_at = [\"http", "read_at = [\"see http"],
        ["read_at \"see http", "allowed: a web address in quotes"],
    ),
    mistake(
        "no danger named",
        ["dataset.toml", "[about]"],
        ["dangers = [", "dangers = []\nnotices = ["],
        ["dangers is empty", "allowed: one or more"],
    ),
    mistake(
        "note left in a comment",
        YOUNGER,
        ["year = 2009", "year = 2009 # check: or 2010?"],
        ["a note to check something", "allowed: the field's name in `unverified`"],
    ),
    mistake(
        "seeds without a claim",
        FIBROMYALGIA,
        ["seeds = [\"peterson\", \"george\"]", "seeds = [\"peterson\"]"],
        ["seeds [peterson] differ from the articles with a claim about it", "allowed: [george, peterson]"],
    ),
];

#[test]
fn each_of_these_mistakes_is_reported_by_path_line_and_what_is_allowed() {
    for mistake in MISTAKES {
        let copy = Copy::new(&mistake.name.replace(' ', "-"));
        let line = copy.change(mistake.file, mistake.record, mistake.from, mistake.to);
        let problems = copy.problems();
        let here = format!("{}:{line}: ", mistake.file);
        assert!(
            problems.iter().any(|problem| problem.starts_with(&here)
                && mistake.says.iter().all(|words| problem.contains(words))),
            "{}: {here} {:?}\nfound {problems:#?}",
            mistake.name,
            mistake.says
        );
        for problem in &problems {
            assert!(problem.contains("allowed: "), "{problem}");
        }
    }
}

#[test]
fn one_mistake_is_one_report() {
    let several = ["duplicate id", "claim about an unknown condition", "no danger named", "unknown field"];
    for mistake in MISTAKES.iter().filter(|mistake| !several.contains(&mistake.name)) {
        let copy = Copy::new(&format!("one-{}", mistake.name.replace(' ', "-")));
        copy.change(mistake.file, mistake.record, mistake.from, mistake.to);
        let problems = copy.problems();
        assert_eq!(problems.len(), 1, "{}: {problems:#?}", mistake.name);
    }
}

#[test]
fn facts_without_a_mistake_give_no_report() {
    assert_eq!(Copy::new("sound").problems(), [""; 0]);
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
