//! The view about the drug holds every record about it, in order of gravity, and no figure that no record has.

use std::collections::BTreeSet;

use naltrexone_explorer::dataset::{ADVERSE_EFFECTS, CONDITIONS, CONTRAINDICATIONS, INTERACTIONS, WARNINGS};
use naltrexone_explorer::index::Index;
use naltrexone_explorer::view::drug;
use serde_json::Value;

use super::facts_complete::rows;

const FACTS: &str = include_str!("../../src/dataset/facts/drug.toml");

fn model() -> Value {
    serde_json::to_value(drug(&Index::new())).unwrap()
}

/// Calls for every value of a tree, with the name under which it stands.
fn walk<'a>(name: &'a str, value: &'a Value, see: &mut impl FnMut(&'a str, &'a Value)) {
    see(name, value);
    match value {
        Value::Array(list) => list.iter().for_each(|each| walk(name, each, see)),
        Value::Object(fields) => fields.iter().for_each(|(name, each)| walk(name, each, see)),
        _ => {}
    }
}

/// Every object with an id in a part of the view, in order.
fn records(part: &Value) -> Vec<&Value> {
    let mut found = Vec::new();
    walk("", part, &mut |_, value| {
        if value["id"].is_string() && value["sources"].is_array() {
            found.push(value);
        }
    });
    found
}

fn record<'a>(part: &'a Value, id: &str) -> &'a Value {
    records(part).into_iter().find(|row| row["id"] == id).unwrap_or_else(|| panic!("no {id}"))
}

fn texts(value: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    walk("", value, &mut |_, value| found.extend(value.as_str()));
    found
}

/// Numbers as a reader sees them: digits with commas and a decimal point inside.
fn numbers(text: &str) -> BTreeSet<&str> {
    text.split(|letter: char| !(letter.is_ascii_digit() || letter == ',' || letter == '.'))
        .map(|number| number.trim_matches([',', '.']))
        .filter(|number| !number.is_empty())
        .collect()
}

#[test]
fn every_record_about_the_drug_stands_in_the_view_with_all_it_says_and_all_its_sources() {
    let model = model();
    let questions = Value::from(vec![model["inShort"].clone(), model["questions"].clone()]);
    for (table, part) in [
        ("formulation", &model["doses"]["forms"]),
        ("regimen", &model["doses"]["regimens"]),
        ("mechanism", &model["mechanisms"]),
        ("pharmacokinetic", &model["course"]["quantities"]),
        ("contraindication", &model["mustNot"]),
        ("warning", &model["warnings"]),
        ("adverse_effect", &model["effects"]),
        ("interaction", &model["interactions"]),
        ("comparison", &model["beside"]),
        ("question", &questions),
        ("help", &model["help"]),
    ] {
        let written = rows(table);
        assert_eq!(records(part).len(), written.len(), "{table}");
        for row in &written {
            let id = row["id"].as_str().unwrap();
            let shown = record(part, id);
            let said = texts(shown).join("\n").to_lowercase();
            for (field, value) in row {
                // said by where the row stands, or in other words
                let elsewhere = ["products", "severity", "boxed", "unit", "formulation", "status", "read_at"];
                // with its unit: "94.9% (mu); 21.1% (delta)"
                if table == "pharmacokinetic" && field == "value" {
                    continue;
                }
                let of_group = ["population", "comparator", "note"];
                let effect = table == "adverse_effect" && of_group.contains(&field.as_str());
                if elsewhere.contains(&field.as_str()) || field == "regulator" || effect {
                    continue;
                }
                let mut parts = vec![value];
                while let Some(value) = parts.pop() {
                    match value {
                        toml::Value::String(text) => {
                            let text = text.trim_end_matches(" (former)").to_lowercase();
                            assert!(said.contains(&text), "{table} {id} {field}: {text}");
                        }
                        toml::Value::Array(list) => parts.extend(list),
                        toml::Value::Table(source) => parts.extend(source.get("title")),
                        _ => {}
                    }
                }
            }
            assert_eq!(
                shown["sources"].as_array().map(Vec::len),
                row["sources"].as_array().map(Vec::len),
                "{id}"
            );
        }
    }
}

#[test]
fn every_number_in_the_view_stands_in_a_record_or_counts_conditions() {
    let facts = numbers(FACTS);
    let names: BTreeSet<&str> = CONDITIONS.iter().flat_map(|condition| numbers(condition.name)).collect();
    let model = model();
    let mut seen = 0;
    let mut see = |_: &str, value: &Value| {
        for number in value.as_str().map(numbers).unwrap_or_default() {
            seen += 1;
            assert!(facts.contains(number) || names.contains(number), "{number} in {value}");
        }
    };
    for (part, value) in model.as_object().unwrap() {
        match part.as_str() {
            // how many conditions name a mechanism and how they are graded has a test of its own
            "uses" => walk("", &value["intro"], &mut see),
            "doses" => [&value["forms"], &value["regimens"], &value["intro"]]
                .into_iter()
                .for_each(|value| walk("", value, &mut see)),
            "effects" => [&value["forms"], &value["intro"], &value["ratio"]]
                .into_iter()
                .for_each(|value| walk("", value, &mut see)),
            _ => walk("", value, &mut see),
        }
    }
    assert!(seen > 500, "{seen} numbers");
}

#[test]
fn warnings_come_gravest_first_and_what_labels_no_longer_list_is_set_apart() {
    let model = model();
    let groups = model["warnings"].as_array().unwrap();
    let order: Vec<&str> = groups.iter().map(|group| group["id"].as_str().unwrap()).collect();
    assert_eq!(order, ["boxed", "serious", "moderate", "uncertain"]);
    for group in groups {
        for row in records(&group["rows"]) {
            let warning = WARNINGS.iter().find(|warning| row["id"] == warning.id).unwrap();
            assert_eq!(group["id"], warning.severity, "{}", warning.id);
        }
    }
    for row in CONTRAINDICATIONS {
        let part = if row.current == Some(false) { "former" } else { "current" };
        record(&model["mustNot"][part], row.id);
    }
    assert_eq!(model["mustNot"]["formerLabel"], "No longer listed");
}

#[test]
fn interactions_come_gravest_first() {
    let gravest = ["must not", "avoid", "dose limit", "dose change", "caution", "noted"];
    let model = model();
    let order: Vec<usize> = records(&model["interactions"])
        .iter()
        .map(|row| {
            let record = INTERACTIONS.iter().find(|record| row["id"] == record.id).unwrap();
            gravest.iter().position(|word| record.severity.starts_with(word)).unwrap()
        })
        .collect();
    assert_eq!(order.len(), INTERACTIONS.len());
    assert!(order.is_sorted(), "{order:?}");
}

/// Per mille of a logarithmic axis, the slow way.
fn along(value: f64, from: f64, to: f64) -> f64 {
    (value / from).log10() / (to / from).log10() * 1000.0
}

fn near(shown: &Value, expected: f64, what: &str) {
    let shown = shown.as_f64().unwrap_or_else(|| panic!("{what}: nothing drawn"));
    assert!((shown - expected).abs() <= 1.0, "{what}: {shown}, not {expected}");
}

/// Part, id, words of the record, from and to and most often in mg.
type DoseRead = (&'static str, &'static str, &'static [&'static str], f64, f64, Option<f64>);

#[test]
fn a_dose_is_drawn_from_and_to_what_its_record_says_on_a_scale_from_micrograms_to_implants() {
    let model = model();
    let doses = &model["doses"];
    let at = |milligrams: f64| along(milligrams, 0.0002, 2000.0);
    // read from the facts by a person: the texts, and what they mean in mg
    let read: [DoseRead; 14] = [
        ("regimens", "ultra-low-dose", &["Less than 1 microgram"], 0.0002, 0.001, None),
        ("regimens", "very-low-dose", &["1 microgram to 1 mg"], 0.001, 1.0, None),
        ("regimens", "low-dose", &["1 to 5 mg", "most often 4.5 mg"], 1.0, 5.0, Some(4.5)),
        ("regimens", "combination", &["Naltrexone 32 mg with bupropion"], 32.0, 32.0, None),
        ("regimens", "standard-oral", &["50 mg"], 50.0, 50.0, None),
        ("regimens", "as-needed", &["50 mg"], 50.0, 50.0, None),
        ("regimens", "high-dose-oral", &["50 mg", "250 mg", "100 mg is the most"], 50.0, 250.0, Some(100.0)),
        ("regimens", "extended-release-injection", &["380 mg"], 380.0, 380.0, None),
        ("regimens", "implant", &["1,000 mg"], 1000.0, 1000.0, None),
        ("forms", "compounded-low-dose", &["1.5 mg to 4.5 mg"], 1.5, 4.5, None),
        ("forms", "bupropion-combination", &["naltrexone 8 mg with bupropion"], 8.0, 8.0, None),
        ("forms", "oral-tablet", &["50 mg"], 50.0, 50.0, None),
        ("forms", "extended-release-injection", &["380 mg"], 380.0, 380.0, None),
        ("forms", "implant", &["1,000 mg"], 1000.0, 1000.0, None),
    ];
    for (part, id, words, from, to, usual) in read {
        let row = record(&doses[part], id);
        for words in words {
            assert!(row["dose"].as_str().unwrap().contains(words), "{id}: {words}");
        }
        near(&row["span"]["start"], at(from), id);
        near(&row["span"]["end"], at(to), id);
        assert_eq!(row["span"]["mark"].is_null(), usual.is_none(), "{id}");
        if let Some(usual) = usual {
            near(&row["span"]["mark"], at(usual), id);
        }
        let lasting = ["extended-release-injection", "implant"].contains(&id);
        assert_eq!(row["lasting"], lasting, "{id}");
    }
    assert!(record(&doses["forms"], "topical")["span"].is_null(), "a cream has no weight to draw");
    for (n, tick) in doses["ticks"].as_array().unwrap().iter().enumerate() {
        near(&tick["at"], at(0.001 * 10_f64.powi(i32::try_from(n).unwrap())), "tick");
    }
    let ends: Vec<_> = records(&doses["regimens"]).iter().map(|row| row["span"]["end"].as_u64()).collect();
    assert!(ends.is_sorted(), "smallest first: {ends:?}");
}

#[test]
fn every_time_is_drawn_where_its_record_says_and_nothing_else_is() {
    const HOUR: f64 = 60.0;
    const DAY: f64 = 24.0 * HOUR;
    const MONTH: f64 = 365.25 / 12.0 * DAY;
    let model = model();
    let course = &model["course"];
    let at = |minutes: f64| along(minutes, 3.0, 2.0 * MONTH);
    let read = [
        ("tmax-oral", "about 1 hour", HOUR, HOUR),
        ("half-life-naltrexone", "about 4 hours", 4.0 * HOUR, 4.0 * HOUR),
        ("half-life-naltrexol", "about 13 hours (12 in one study)", 13.0 * HOUR, 13.0 * HOUR),
        ("blockade-50", "24 hours", 3.0, 24.0 * HOUR),
        ("blockade-100", "48 hours", 3.0, 48.0 * HOUR),
        ("blockade-150", "72 hours", 3.0, 72.0 * HOUR),
        ("onset-oral", "5 minutes to 1 hour", 5.0, HOUR),
        ("xr-first-peak", "about 2 hours", 2.0 * HOUR, 2.0 * HOUR),
        ("xr-second-peak", "2 to 3 days", 2.0 * DAY, 3.0 * DAY),
        ("xr-decline", "about 14 days", 14.0 * DAY, 14.0 * DAY),
        ("xr-measurable", "more than 1 month", 3.0, 2.0 * MONTH),
        ("xr-half-life", "5 to 10 days", 5.0 * DAY, 10.0 * DAY),
        ("xr-blockade", "about 28 days", 3.0, 28.0 * DAY),
    ];
    for (id, value, from, to) in read {
        let row = record(&course["quantities"], id);
        assert_eq!(row["value"], value, "{id}");
        near(&row["span"]["start"], at(from), id);
        near(&row["span"]["end"], at(to), id);
    }
    let times: BTreeSet<&str> = read.iter().map(|(id, ..)| *id).collect();
    let drawn: BTreeSet<&str> =
        course["forms"].as_array().unwrap().iter().flat_map(|form| texts(&form["ids"])).collect();
    assert_eq!(drawn, times);
    for row in records(&course["quantities"]) {
        assert_eq!(row["span"].is_null(), !times.contains(row["id"].as_str().unwrap()), "{}", row["id"]);
    }
}

#[test]
fn side_effects_stand_in_the_words_and_at_the_places_of_their_percentages_largest_difference_first() {
    let model = model();
    let effects = &model["effects"];
    let end = effects["ticks"][1]["label"].as_str().unwrap().trim_end_matches('%').parse::<f64>().unwrap();
    for row in ADVERSE_EFFECTS {
        let shown = record(effects, row.id);
        for (share, words, at) in
            [(row.drug_percent(), "drug", "drugAt"), (row.comparator_percent(), "other", "otherAt")]
        {
            let Some(share) = share.map(|share| f64::from(share.0) / 10.0) else {
                assert!(shown[words].is_null() && shown[at].is_null(), "{} {words}", row.id);
                continue;
            };
            assert_eq!(shown[words], format!("{share}%"), "{}", row.id);
            near(&shown[at], share / end * 1000.0, row.id);
        }
    }
    for form in effects["forms"].as_array().unwrap() {
        for group in form["groups"].as_array().unwrap() {
            let differences: Vec<_> = records(&group["measured"])
                .iter()
                .map(|row| {
                    row["otherAt"].as_i64().map_or(i64::MAX, |other| other - row["drugAt"].as_i64().unwrap())
                })
                .collect();
            assert!(differences.is_sorted(), "{}: {differences:?}", group["population"]);
            for row in records(group) {
                let record = ADVERSE_EFFECTS.iter().find(|record| row["id"] == record.id).unwrap();
                assert_eq!(group["population"], record.population());
                assert!(record.products.contains(&form["id"].as_str().unwrap()), "{}", record.id);
                let notes = [texts(&row["notes"]), texts(&group["notes"])].concat();
                assert!(record.note().is_none_or(|note| notes.contains(&note)), "{}", record.id);
                let own = row["comparator"].as_str().or(group["comparator"].as_str());
                assert_eq!(
                    own.filter(|_| record.comparator().is_some()),
                    record.comparator(),
                    "{}",
                    record.id
                );
            }
        }
    }
}

#[test]
fn each_mechanism_lists_every_condition_that_names_it_with_its_grade() {
    let index = Index::new();
    let model = model();
    let uses = model["uses"]["rows"].as_array().unwrap();
    let named: BTreeSet<&str> = CONDITIONS.iter().flat_map(|row| row.mechanisms.iter().copied()).collect();
    assert_eq!(uses.iter().map(|row| row["id"].as_str().unwrap()).collect::<BTreeSet<_>>(), named);
    for row in uses {
        let mut shown = Vec::new();
        for category in row["categories"].as_array().unwrap() {
            for condition in category["conditions"].as_array().unwrap() {
                let entry = index.entry(condition["id"].as_str().unwrap()).unwrap();
                assert_eq!(category["category"]["id"], entry.condition.category.id());
                assert_eq!(condition["grade"]["level"], entry.grade.level.number());
                assert_eq!(condition["grade"]["direction"], entry.grade.direction.id());
                shown.push(entry);
            }
        }
        let naming = |id: &str| CONDITIONS.iter().filter(|row| row.mechanisms.contains(&id)).count();
        let expected = naming(row["id"].as_str().unwrap());
        assert_eq!(shown.len(), expected);
        assert_eq!(row["count"], format!("{expected} condition{}", if expected == 1 { "" } else { "s" }));
        for tally in row["tally"].as_array().unwrap() {
            let pointing =
                shown.iter().filter(|entry| tally["direction"] == entry.grade.direction.id()).count();
            assert_eq!(tally["count"], pointing);
            assert!(tally["label"].as_str().unwrap().ends_with(&format!(": {pointing}")));
        }
        let sum: u64 =
            row["tally"].as_array().unwrap().iter().map(|tally| tally["count"].as_u64().unwrap()).sum();
        assert_eq!(sum, expected as u64);
    }
}
