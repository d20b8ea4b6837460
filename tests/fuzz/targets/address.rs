//! Any fragment is read, and what it was read as is written canonically: once written, it stays as it is.
#![no_main]

use libfuzzer_sys::fuzz_target;
use naltrexone_explorer::query::{Address, Query};

fuzz_target!(|fragment: &str| {
    let address = Address::read(fragment);
    let (query, _) = Query::read(&address.query);
    assert!(address.ours || query == Query::default(), "a fragment of the page's own asks for something");
    let written = query.to_address();
    let address = Address::read(&written);
    let (again, unknown) = Query::read(&address.query);
    assert!(address.unknown.is_empty() && unknown.is_empty(), "{written} says something unknown");
    assert!(query.text.trim().is_empty() || again.text == query.text, "{written} is not {:?}", query.text);
    assert_eq!(again.to_address(), written);
    assert_eq!(again.order(), query.order());
    assert_eq!((again.view, again.condition), (query.view, query.condition));
    assert!(written.is_ascii() && !written.contains(['#', ' ', '"', '<', '>']), "{written} is no address");
});
