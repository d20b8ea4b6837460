//! The fallback: complete, well formed, and nothing in a text can break out of its place.

use std::collections::BTreeSet;

use naltrexone_explorer::dataset::{Category, STUDIES};
use naltrexone_explorer::fallback::html::{element, escaped, link};
use naltrexone_explorer::fallback::json::Json;
use naltrexone_explorer::fallback::{fragment, page, surname};
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::Query;
use naltrexone_explorer::view::{condition, safety};
use proptest::prelude::*;

/// What stands between two conditions' headings.
fn section<'a>(html: &'a str, id: &str) -> &'a str {
    let start =
        html.find(&format!("<h3 id=\"condition={id}\">")).unwrap_or_else(|| panic!("{id} is missing"));
    let rest = &html[start + 3..];
    &rest[..rest.find("<h").unwrap_or(rest.len())]
}

fn structured(html: &str) -> serde_json::Value {
    let (_, rest) = html.split_once("<script type=\"application/ld+json\">").expect("a script of data");
    let (json, _) = rest.split_once("</script>").expect("its end");
    serde_json::from_str(json).expect("JSON")
}

#[test]
fn every_condition_stands_with_its_approval_grade_bottom_line_and_every_source() {
    let index = Index::new();
    for html in [page(&index), fragment(&index, None)] {
        for entry in &index.entries {
            let view = condition(entry, &Query::default());
            let section = section(&html, view.id);
            for text in [view.name, view.approval.label, &view.grade.label, &view.figures, view.bottom_line] {
                assert!(section.contains(&escaped(text)), "{}: {text}", view.id);
            }
            for study in &view.studies {
                let Some(first) = study.links.first() else { continue };
                assert!(section.contains(&format!("href=\"{}\"", escaped(&first.href))), "{}", study.id);
            }
        }
        for text in safety().dangers.iter().chain([safety().notice]) {
            assert!(html.contains(&escaped(text)));
        }
    }
}

#[test]
fn a_topic_holds_its_conditions_and_no_other() {
    let index = Index::new();
    for category in Category::ALL {
        let html = fragment(&index, Some(*category));
        for entry in &index.entries {
            let id = format!("<h3 id=\"condition={}\">", entry.condition.id);
            assert_eq!(html.contains(&id), entry.condition.category == *category, "{id}");
        }
    }
}

#[test]
fn a_page_marked_unsafe_is_named_and_not_linked() {
    let html = page(&Index::new());
    let marked: Vec<_> = STUDIES.iter().filter(|study| study.link_unsafe && study.doi().is_none()).collect();
    assert!(!marked.is_empty());
    for study in marked {
        assert!(!html.contains(&escaped(study.url().unwrap())));
        let name = format!("{} {}", surname(study.authors()).unwrap(), study.year);
        assert!(section(&html, study.conditions[0]).contains(&format!("{name} (no link")), "{name}");
    }
}

#[test]
fn tags_close_in_order_headings_follow_each_other_and_ids_are_unique() {
    let html = page(&Index::new());
    let mut open = Vec::new();
    let mut ids = BTreeSet::new();
    let mut level = 0;
    let mut rest = html.as_str();
    while let Some((_, after)) = rest.split_once('<') {
        let (tag, after) = after.split_once('>').unwrap();
        rest = after;
        let name = tag.split(' ').next().unwrap();
        if let Some(closed) = name.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed));
            continue;
        }
        if let Some(id) = tag.split("id=\"").nth(1) {
            assert!(ids.insert(id), "{id} twice");
        }
        if let Some(next) = name.strip_prefix('h').and_then(|digit| digit.parse::<u32>().ok()) {
            assert!(next <= level + 1, "{tag}");
            level = next;
        }
        if !matches!(name, "!doctype" | "meta") {
            open.push(name);
        }
        if name == "script" {
            rest = &rest[rest.find("</script>").unwrap()..];
        }
    }
    assert!(open.is_empty(), "{open:?}");
    let targets = html.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap());
    for target in targets {
        assert!(ids.iter().any(|id| id.trim_end_matches('"') == target), "{target}");
    }
}

#[test]
fn structured_data_names_every_condition_with_its_grade_and_approves_only_what_is_approved() {
    let index = Index::new();
    let data = structured(&page(&index));
    let graph = data["@graph"].as_array().unwrap();
    let of = |kind: &str| graph.iter().filter(|node| node["@type"] == kind).collect::<Vec<_>>();
    assert_eq!((of("MedicalWebPage").len(), of("Drug").len()), (1, 1));
    let conditions = of("MedicalCondition");
    assert_eq!(conditions.len(), index.entries.len());
    for entry in &index.entries {
        let view = condition(entry, &Query::default());
        let node = conditions.iter().find(|node| node["name"] == view.name).unwrap();
        let description = node["description"].as_str().unwrap();
        assert!(description.starts_with(&format!("{}. {}", view.approval.label, view.grade.label)));
        assert!(description.ends_with(view.bottom_line));
    }
    let approved: Vec<_> = of("ApprovedIndication").iter().map(|node| node["name"].clone()).collect();
    let alone = |id: &str| matches!(id, "fda-approved" | "approved-elsewhere");
    let expected = index.entries.iter().filter(|entry| alone(entry.condition.approval.id()));
    assert_eq!(approved.len(), expected.count());
    // what stands on another's page says nothing about that page
    let parts = structured(&fragment(&index, Some(Category::Pain)));
    assert!(parts["@graph"].as_array().unwrap().iter().all(|node| node["@type"] != "MedicalWebPage"));
}

#[test]
fn the_first_author_stands_without_initials() {
    for (authors, name) in [
        ("Younger J, Noor N, McCue R, et al.", "Younger"),
        ("van der Giessen J, Fuhler GM", "van der Giessen"),
        ("Lie MRKL, Fuhler GM", "Lie"),
        ("Cao et al.", "Cao"),
        ("Bested K et al.", "Bested"),
        ("US Food and Drug Administration", "US Food and Drug Administration"),
        ("King Pharmaceuticals; later Pfizer", "King Pharmaceuticals"),
        ("Allodynic Therapeutics (sponsor)", "Allodynic Therapeutics"),
        ("Masonic Cancer Center, University of Minnesota", "Masonic Cancer Center, University of Minnesota"),
    ] {
        assert_eq!(surname(authors).as_deref(), Some(name));
    }
    assert_eq!(surname(""), None);
}

/// What a browser reads.
fn unescaped(html: &str) -> String {
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    named.into_iter().fold(html.to_owned(), |text, (name, c)| text.replace(name, c))
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![".*", "[<>&\"'/a-z!-]{0,40}", "(</script>|<!--|]]>|&lt;|&#39;|\\\\u003c|javascript:){1,4}"]
}

proptest! {
    #[test]
    fn no_text_breaks_out_of_html(text in any_text()) {
        let html = escaped(&text);
        prop_assert!(!html.contains(['<', '>', '"', '\'']));
        let plain: String = text.chars().map(|c| if c.is_control() && c != '\n' && c != '\t' { ' ' } else { c }).collect();
        prop_assert_eq!(unescaped(&html), plain);
        prop_assert_eq!(element("p", &text).matches('<').count(), 2);
    }

    #[test]
    fn no_address_runs_a_script(text in any_text()) {
        let html = link(&text, "words");
        prop_assert!(html == "words" || html.starts_with("<a href=\"#") || html.starts_with("<a href=\"http"));
        prop_assert!(html.matches('"').count() <= 2);
    }

    #[test]
    fn no_text_breaks_out_of_a_script_of_data(text in any_text()) {
        let json = Json::List(vec![Json::text(text.clone())]).written();
        let forbidden = ['<', '>', '&', '\n', char::from_u32(0x2028).unwrap()];
        prop_assert!(!json.contains(forbidden));
        prop_assert_eq!(serde_json::from_str::<Vec<String>>(&json).unwrap(), vec![text]);
    }
}
