//! The map as a picture by itself, and the colours it shares with the page.

use std::collections::BTreeMap;

use naltrexone_explorer::dataset::{CONDITIONS, Category};
use naltrexone_explorer::export::svg;
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::{Facet, Query};
use naltrexone_explorer::view::dataset;

/// Relative luminance by WCAG 2.2.
fn luminance(colour: &str) -> f64 {
    let part = |at: usize| {
        let share = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The page's colours: of the light theme, and the two copies of the dark one.
fn themes() -> Vec<BTreeMap<&'static str, &'static str>> {
    let css = include_str!("../../www/styles/map-colours.css");
    let mut themes: Vec<BTreeMap<_, _>> = Vec::new();
    for line in css.lines().filter_map(|line| line.trim().strip_prefix("--_")?.strip_suffix(';')) {
        let (name, colour) = line.split_once(": ").unwrap();
        if !colour.starts_with('#') {
            continue;
        }
        if themes.last().is_none_or(|theme| theme.contains_key(name)) {
            themes.push(BTreeMap::new());
        }
        themes.last_mut().unwrap().insert(name, colour);
    }
    themes
}

#[test]
fn every_category_has_a_colour_of_its_own_that_stands_out_in_both_themes() {
    let themes = themes();
    assert_eq!(themes.len(), 3);
    assert_eq!(themes[1], themes[2], "the dark theme, chosen and preferred");
    for (theme, grounds) in themes.iter().zip([["#ffffff", "#f3f5f7"], ["#15191e", "#1f252c"]]) {
        for category in Category::ALL {
            let colour = theme[category.id()];
            for ground in grounds {
                let measured = contrast(colour, ground);
                assert!(measured >= 4.5, "{} on {ground}: {measured:.2}", category.id());
            }
            assert_eq!(theme.values().filter(|other| **other == colour).count(), 1, "{colour}");
        }
    }
}

#[test]
fn the_picture_has_the_colours_of_the_light_page() {
    let picture = svg(&Index::new(), &Query::default());
    for (id, colour) in &themes()[0] {
        assert!(picture.contains(colour), "{id}: {colour}");
    }
}

/// Elements by name, having checked that every one is closed in its turn and every text is escaped.
fn elements(xml: &str) -> BTreeMap<String, usize> {
    let (mut open, mut seen) = (Vec::new(), BTreeMap::new());
    for part in xml.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        for (n, _) in text.match_indices('&').chain(tag.match_indices('&')) {
            let rest = if text.get(n..=n) == Some("&") { &text[n..] } else { &tag[n..] };
            assert!(
                ["&amp;", "&lt;", "&gt;", "&quot;"].iter().any(|entity| rest.starts_with(entity)),
                "{rest}"
            );
        }
        let name: String = tag.trim_matches('/').split(' ').next().unwrap().to_owned();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name));
        } else {
            *seen.entry(name.clone()).or_insert(0) += 1;
            if !tag.ends_with('/') {
                open.push(name);
            }
        }
    }
    assert!(open.is_empty(), "{open:?}");
    seen
}

#[test]
fn the_picture_stands_by_itself() {
    let index = Index::new();
    let mut query = Query::default();
    for narrowed in [false, true] {
        if narrowed {
            query.select(Facet::Regimen, "low-dose");
        }
        let picture = svg(&index, &query);
        // one title of its own, one for each mark
        assert_eq!(elements(&picture)["title"], 1 + CONDITIONS.len());
        assert!(picture.contains(&dataset().label));
        assert_eq!(picture.contains("Graded from these studies only: low dose"), narrowed);
        assert!(!picture.contains("href") && !picture.contains("url("), "it asks for nothing");
    }
}
