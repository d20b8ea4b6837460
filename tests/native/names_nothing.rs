//! Code knows no drug and no condition: outside the facts no file names the drug, one of its names, or one of its uses.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use naltrexone_explorer::dataset::{
    ABOUT, Approval, CONDITIONS, Category, DRUG_NAMES, FORMULATIONS, Regimen,
};

/// Where code stands. Documents, tests and names of files, of the package and of the element may name the drug.
const FOLDERS: [&str; 2] = ["src", "www"];
const FACTS: &str = "src/dataset/facts";
const ENDINGS: [&str; 8] = ["rs", "js", "jsx", "mjs", "ts", "mts", "css", "html"];
/// Letters from which a name is looked for: shorter ones are words of every language.
const LEAST: usize = 5;
/// Names of uses that are words of another kind wherever they stand in code.
const OTHER_WORDS: [&str; 3] = ["panic", "slots", "speed"];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("node_modules") && !path.ends_with(FACTS) {
                files(&path, found);
            }
        } else if path.extension().is_some_and(|end| ENDINGS.iter().any(|known| end == *known)) {
            found.push(path);
        }
    }
}

/// The words of the closed lists, which every folder of facts is filed under.
fn vocabulary() -> BTreeSet<String> {
    let ids = [Category::IDS, Approval::IDS, Regimen::IDS].concat();
    let labels =
        Category::ALL.iter().map(|one| one.label()).chain(Regimen::ALL.iter().map(|one| one.label()));
    let words = ids.into_iter().chain(labels).flat_map(|text| text.split(|c: char| !c.is_alphabetic()));
    words.map(str::to_lowercase).collect()
}

/// Everything that people call the drug and its uses, in small letters.
fn names() -> BTreeSet<String> {
    let uses = CONDITIONS
        .iter()
        .flat_map(|row| row.aliases().iter().chain([row.name, row.id]).chain(row.row_name()));
    let drug = DRUG_NAMES.iter().flat_map(|row| row.words).chain([ABOUT.subject, ABOUT.compared_with]);
    let brands = FORMULATIONS.iter().flat_map(naltrexone_explorer::dataset::Formulation::brands);
    let known = vocabulary();
    let own = |name: &String| {
        // "autoimmune conditions", "monthly injection"
        let filed = name.split(' ').any(|word| known.contains(word));
        name.len() >= LEAST && !filed && !OTHER_WORDS.contains(&name.as_str())
    };
    let names = uses.chain(drug).chain(brands).map(str::to_lowercase).filter(own);
    names.chain(["opioid", "opioids"].map(str::to_owned)).collect()
}

/// The code of a file: without its own tests, and without the names of the package and the element.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap().to_lowercase();
    let code = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
    ["-", "_", " ", ""]
        .iter()
        .fold(code, |code, joint| code.replace(&format!("naltrexone{joint}explorer"), ""))
}

/// Whether a name stands in a text as a whole word.
fn stands_in(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !letter(text[..at].chars().next_back()) && !letter(text[at + name.len()..].chars().next())
    })
}

#[test]
fn no_file_beside_the_facts_names_the_drug_or_one_of_its_uses() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in FOLDERS {
        files(&root.join(folder), &mut found);
    }
    let names = names();
    assert!(found.len() > 150 && names.len() > 1500, "{} files, {} names", found.len(), names.len());
    let mut said = Vec::new();
    for path in &found {
        let code = code(path);
        // identifiers as well: `opioid_readers`, `opioidReaders`
        if code.contains("opioid") {
            said.push(format!("{}: opioid", path.display()));
        }
        for name in names.iter().filter(|name| stands_in(&code, name)) {
            said.push(format!("{}: {name}", path.display()));
        }
    }
    assert!(said.is_empty(), "{} names: {said:#?}", said.len());
}

#[test]
fn a_name_is_found_as_a_whole_word_and_in_any_case() {
    let name = ABOUT.subject;
    assert!(names().contains(name) && names().contains("fibromyalgia"));
    assert!(stands_in("// of naltrexone.", name) && !stands_in("naltrexones", name));
    assert!(!names().contains("pain") && !names().contains("monthly injection"));
}
