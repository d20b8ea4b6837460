//! The build script: facts in, `const` tables out; or every mistake, by path and line, and no build.
//!
//! Set `FACTS_DIR` to build from another folder of facts than `src/dataset/facts`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[path = "build/check.rs"]
mod check;
#[path = "build/emit.rs"]
mod emit;
#[path = "build/read.rs"]
mod read;
#[path = "build/schema.rs"]
mod schema;
#[path = "validate.rs"]
mod validate;
#[path = "vocabulary.rs"]
mod vocabulary;

fn main() -> ExitCode {
    println!("cargo::rerun-if-env-changed=FACTS_DIR");
    println!("cargo::rerun-if-changed=src/dataset");
    let folder =
        std::env::var("FACTS_DIR").map_or_else(|_| PathBuf::from("src/dataset/facts"), PathBuf::from);
    println!("cargo::rerun-if-changed={}", folder.display());
    match tables(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error={problem}");
            }
            println!("cargo::error={} mistakes in the facts; nothing was built", problems.len());
            ExitCode::FAILURE
        }
    }
}

fn tables(folder: &Path) -> Result<(), Vec<String>> {
    let facts = read::read(folder).and_then(|facts| {
        let mut problems = check::check(&facts);
        problems.extend(validate::validate(&facts));
        if problems.is_empty() { Ok(facts) } else { Err(problems) }
    });
    let facts = facts.map_err(|mut problems| {
        problems.sort();
        problems.dedup();
        problems.iter().map(ToString::to_string).collect::<Vec<_>>()
    })?;
    let out =
        std::env::var("OUT_DIR").map_err(|_| vec!["OUT_DIR is not set: run through cargo".to_owned()])?;
    let path = Path::new(&out).join("tables.rs");
    std::fs::write(&path, emit::emit(&facts)).map_err(|error| vec![format!("{}: {error}", path.display())])
}
