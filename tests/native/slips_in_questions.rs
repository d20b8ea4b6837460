//! Words of a question with a slip in them: a danger is found beside a use that is named, and the drug by its long names.

use naltrexone_explorer::index::Index;

use crate::questions::{about_opioids, answers, asked, opioids, with_slip};

/// Names of seven letters and more.
#[test]
fn an_opioid_with_a_slip_in_its_name_is_found_beside_a_use_as_well() {
    let index = Index::new();
    let (mut tried, mut missed) = (0, Vec::new());
    for opioid in opioids().into_iter().filter(|word| word.chars().count() >= 7) {
        let Some(word) = with_slip(opioid) else { continue };
        for frame in ["X and fibromyalgia", "X for my crohns", "drinking and X"] {
            let way = frame.replace('X', &word);
            let found = asked(&index, &way);
            tried += 1;
            if !about_opioids(&found) || found.total == 0 {
                missed.push((way, answers(&found)));
            }
        }
    }
    assert!(tried > 300, "{tried}");
    assert!(missed.is_empty(), "{} of {tried}: {missed:#?}", missed.len());
}

#[test]
fn a_long_name_of_the_drug_may_hold_a_slip_and_no_other_word_is_one() {
    let index = Index::new();
    for (text, product) in [
        ("vivatrol", "extended-release-injection"),
        ("contrve", "bupropion-combination"),
        ("mysmiba", "bupropion-combination"),
    ] {
        let found = asked(&index, &format!("{text} side effects"));
        assert_eq!(found.in_view.and_then(|view| view.formulation), Some(product), "{text}");
    }
    for text in ["naltrexome", "nalrexone", "naltraxone", "natlrexone"] {
        let said = asked(&index, &format!("{text} and gallstonez")).nothing.unwrap().text.unwrap();
        assert!(said.starts_with("Nothing here says how gallstonez and"), "{text}: {said}");
    }
    for text in [
        "naltrexol",
        "contravene",
        "a contract",
        "depends on",
        "a decade",
        "naloxone",
        "nalmefene",
        "control",
    ] {
        let found = asked(&index, &format!("{text} side effects"));
        assert!(found.in_view.is_none(), "{text}");
    }
}
