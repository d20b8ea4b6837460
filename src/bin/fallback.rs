//! Writes the fallback: `cargo run --bin fallback -- FOLDER`.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<()> {
    use std::fs::{create_dir_all, write};
    use std::path::PathBuf;

    use naltrexone_explorer::dataset::Category;
    use naltrexone_explorer::fallback::{fragment, page};
    use naltrexone_explorer::index::Index;

    let folder = PathBuf::from(std::env::args_os().nth(1).unwrap_or_else(|| "pkg".into()));
    let fragments = folder.join("fallback");
    create_dir_all(&fragments)?;
    let index = Index::new();
    write(folder.join("fallback.html"), page(&index))?;
    write(fragments.join("all.html"), fragment(&index, None))?;
    for category in Category::ALL {
        write(fragments.join([category.id(), ".html"].concat()), fragment(&index, Some(*category)))?;
    }
    Ok(())
}

/// Nothing to write on where there are no files; test runs for wasm build every target.
#[cfg(target_arch = "wasm32")]
fn main() {}
