//! Whatever a query asks for, each file that it gives can be read back.
#![no_main]

use libfuzzer_sys::fuzz_target;
use naltrexone_explorer::export::{Content, Format, content, csv, harmless};
use naltrexone_explorer::index::Index;
use naltrexone_explorer::json::json;
use naltrexone_explorer::query::{Address, Query};

thread_local! {
    static INDEX: Index = Index::new();
}

fuzz_target!(|text: &str| INDEX.with(|index| holds(index, text)));

fn holds(index: &Index, text: &str) {
    // no cell begins as a formula does, whatever it holds
    assert!(!harmless(text).starts_with(['=', '+', '-', '@', '\t', '\r']));
    let (query, _) = Query::read(&Address::read(text).query);
    for format in Format::ALL {
        match content(index, &query, format) {
            Content::Text(text) => match format {
                Format::Ris => assert_eq!(text.matches("TY  - ").count(), text.matches("ER  - ").count()),
                Format::Bibtex => assert_eq!(text.matches('{').count(), text.matches('}').count()),
                Format::Svg => assert!(text.starts_with("<svg") && text.trim_end().ends_with("</svg>")),
                _ => {}
            },
            Content::Json(export) => {
                for table in &export.tables {
                    assert_eq!(csv(table).matches('"').count() % 2, 0);
                }
                assert!(json(&export).is_some_and(|text| text.starts_with('{') && text.ends_with('}')));
            }
        }
    }
}
