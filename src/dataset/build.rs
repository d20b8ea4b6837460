//! The build script: facts in, what ships of them out; or every mistake, by path and line, and no build.
//!
//! Set `FACTS_DIR` to build from another folder of facts than `src/dataset/facts`.

use std::path::{Path, PathBuf};

#[path = "build/asking_schema.rs"]
mod asking_schema;
#[path = "build/cell_reader.rs"]
mod cell_reader;
#[path = "build/cells.rs"]
mod cells;
#[path = "build/check.rs"]
mod check;
#[path = "build/checked.rs"]
mod checked;
#[path = "../effects/convert.rs"]
mod convert;
#[path = "digest.rs"]
mod digest;
#[path = "build/drug_schema.rs"]
mod drug_schema;
#[path = "build/effect_agrees.rs"]
mod effect_agrees;
#[path = "build/effect_rules.rs"]
mod effect_rules;
#[path = "build/effect_schema.rs"]
mod effect_schema;
#[path = "build/emit.rs"]
mod emit;
#[path = "build/forms.rs"]
mod forms;
#[path = "build/link_rules.rs"]
mod link_rules;
#[path = "build/read.rs"]
mod read;
#[path = "build/record_rules.rs"]
mod record_rules;
#[path = "build/schema.rs"]
mod schema;
#[path = "build/study_effects.rs"]
mod study_effects;
#[path = "usual_id.rs"]
mod usual_id;
#[path = "validate.rs"]
mod validate;
#[path = "vocabulary.rs"]
mod vocabulary;
#[path = "build/work_out.rs"]
mod work_out;

/// Of the core in a page; the linker's own megabyte would be twice all facts. Where it does not do, the core traps:
/// it lies first in memory.
const STACK_BYTES: u32 = 1 << 15;

fn main() {
    println!("cargo::rerun-if-env-changed=FACTS_DIR");
    println!("cargo::rerun-if-changed=src");
    let folder =
        std::env::var("FACTS_DIR").map_or_else(|_| PathBuf::from("src/dataset/facts"), PathBuf::from);
    println!("cargo::rerun-if-changed={}", folder.display());
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32") {
        println!("cargo::rustc-link-arg-cdylib=-zstack-size={STACK_BYTES}");
    }
    // Cargo fails the build for these lines, and shows each once; a failing status would show them twice.
    if let Err(problems) = write_tables(&folder) {
        for problem in &problems {
            println!("cargo::error={problem}");
        }
        println!("cargo::error={} to mend in the facts; nothing was built", problems.len());
    }
}

fn write_tables(folder: &Path) -> Result<(), Vec<String>> {
    let facts = checked::checked(folder)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let out =
        std::env::var("OUT_DIR").map_err(|_| vec!["OUT_DIR is not set: run through cargo".to_owned()])?;
    let shipped = emit::emit(&facts);
    for (name, text) in
        [("first.txt", &shipped.first), ("details.txt", &shipped.details), ("tables.rs", &shipped.source)]
    {
        let path = Path::new(&out).join(name);
        std::fs::write(&path, text).map_err(|error| vec![format!("{}: {error}", path.display())])?;
    }
    let code = code(Path::new("src")).map_err(|error| vec![format!("src: {error}")])?;
    let whole = [&shipped.first, &shipped.details, &shipped.source, &code].map(String::as_str).concat();
    println!("cargo::rustc-env=CORE_DIGEST={:016x}", digest::digest(&whole));
    Ok(())
}

/// All Rust of a folder, in the order of its files' names: with what ships of the facts it tells cores apart.
fn code(folder: &Path) -> std::io::Result<String> {
    let entries = std::fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut paths = entries.collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    let mut text = String::new();
    for path in paths {
        if path.is_dir() {
            text.push_str(&code(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            text.push_str(&std::fs::read_to_string(&path)?);
        }
    }
    Ok(text)
}
