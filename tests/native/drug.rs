//! The pages about the drug: every row of the facts stands on exactly one topic's page, in the order that is promised, with
//! the texts and figures of its record; and what the field for a medicine answers.

use std::collections::{BTreeMap, BTreeSet};

use naltrexone_explorer::answers::{DrugPage, TopicRow, drug, medicine, method};
use naltrexone_explorer::dataset::{ABOUT, ADVERSE_EFFECTS, DANGERS, STUDIES};
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::{Query, Topic, TopicPlace};
use toml::{Table, Value};

use super::facts_complete::{rows, text, texts};

fn page(index: &Index, place: &str) -> DrugPage {
    let topic = TopicPlace::read(place);
    assert!(topic.is_some(), "{place}");
    drug(index, &Query { topic, ..Query::default() })
}

fn pages(index: &Index) -> Vec<(Topic, DrugPage)> {
    Topic::ALL.into_iter().map(|topic| (topic, page(index, topic.id()))).collect()
}

/// Tables of the facts whose rows are about the drug, written a second time.
const TABLES: [&str; 11] = [
    "adverse_effect",
    "comparison",
    "contraindication",
    "formulation",
    "help",
    "interaction",
    "mechanism",
    "pharmacokinetic",
    "question",
    "regimen",
    "warning",
];

#[test]
fn every_row_about_the_drug_stands_on_exactly_one_page() {
    let index = Index::new();
    let mut shown: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (topic, page) in pages(&index) {
        let count = page.topics.iter().find(|count| count.id == topic.id()).unwrap();
        assert_eq!(count.rows as usize, page.rows.len(), "{}", topic.id());
        for TopicRow { row, .. } in page.rows {
            *shown.entry((row.part.to_owned(), row.id.to_owned())).or_default() += 1;
        }
    }
    let mut written = BTreeMap::new();
    for table in TABLES {
        for row in rows(table) {
            written.insert((table.to_owned(), text(&row, "id").unwrap().to_owned()), 1);
        }
    }
    assert!(written.len() > 140);
    assert_eq!(shown, written);
}

/// Words and figures alone: a name may stand elsewhere than its text, with another sign between.
fn words(text: &str) -> Vec<String> {
    let parts = text.split(|letter: char| !(letter.is_alphanumeric() || letter == '.'));
    parts.map(|word| word.trim_matches('.').to_lowercase()).filter(|word| !word.is_empty()).collect()
}

/// What the page of a row says of it, as one text.
fn said(row: &TopicRow) -> String {
    let details = row.details.iter().map(|detail| detail.value.as_str());
    let more = row.row.more.as_deref().unwrap_or_default();
    let mut all = vec![row.row.name, &row.row.text, more];
    all.extend(row.row.severity);
    all.extend(row.status);
    all.extend(details);
    if let Some(often) = row.row.often {
        all.extend(often.comparator);
    }
    all.join(" ")
}

/// Fields that are said in words of the page, as the products are, or that other fields say.
const OTHERWISE: [&str; 14] = [
    "approval_year",
    "boxed",
    "comparator",
    "comparator_percent",
    "current",
    "drug_percent",
    "fda_approved",
    "formulation",
    "id",
    "overall",
    "products",
    "regulator",
    "unit",
    "url",
];

#[test]
fn a_page_says_the_texts_of_a_record_word_for_word() {
    let index = Index::new();
    for (_, page) in pages(&index) {
        for row in &page.rows {
            let record = record(row);
            let all = said(row);
            let there = words(&all);
            for (field, value) in &record {
                if OTHERWISE.contains(&field.as_str()) {
                    continue;
                }
                let texts: Vec<&str> = match value {
                    Value::String(text) => vec![text.as_str()],
                    Value::Array(_) if matches!(field.as_str(), "brands" | "strengths") => {
                        texts(&record, field)
                    }
                    _ => continue,
                };
                for text in texts {
                    let wanted = words(text);
                    let found = there.windows(wanted.len().max(1)).any(|some| some == wanted.as_slice());
                    assert!(found, "{}/{} {field}: {text:?} is not in {all:?}", row.row.part, row.row.id);
                }
            }
            let sources = record.get("sources").and_then(Value::as_array).map_or(0, Vec::len);
            assert_eq!(row.row.sources.len(), sources, "{}", row.row.id);
        }
    }
}

fn record(row: &TopicRow) -> Table {
    let all = rows(row.row.part);
    all.into_iter().find(|record| text(record, "id") == Some(row.row.id)).unwrap()
}

/// Percent of the facts in tenths.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 to 100, checked by the build
fn tenths(record: &Table, field: &str) -> Option<u32> {
    let value = record.get(field)?;
    let percent = value.as_float().or_else(|| value.as_integer().map(|whole| whole as f64)).unwrap();
    Some((percent * 10.0).round() as u32)
}

#[test]
fn a_side_effect_has_the_figures_of_its_record_and_its_product() {
    let index = Index::new();
    let page = page(&index, "side-effects");
    let forms = rows("formulation");
    let mut figures = 0;
    for row in &page.rows {
        let record = record(row);
        assert_eq!(row.row.often.map(|often| often.drug), tenths(&record, "drug_percent"), "{}", row.row.id);
        let other = tenths(&record, "comparator_percent");
        assert_eq!(row.row.often.and_then(|often| often.other), other, "{}", row.row.id);
        let product = texts(&record, "products")[0];
        let form = forms.iter().find(|form| text(form, "id") == Some(product)).unwrap();
        assert!(text(form, "name").unwrap().starts_with(row.with.unwrap()), "{}", row.row.id);
        figures += usize::from(row.row.often.is_some());
    }
    assert!(figures > 10);
}

/// Place of a row among the dangers of the facts.
fn danger(row: &TopicRow) -> usize {
    let name = format!("{}/{}", row.row.part, row.row.id);
    let all: Vec<&str> = DANGERS.iter().flat_map(|row| row.rows).collect();
    all.iter().position(|danger| *danger == name).unwrap_or(usize::MAX)
}

/// Severity as a number, from what facts/README.md says of it.
fn gravity(record: &Table, table: &str) -> usize {
    let severity = text(record, "severity").unwrap_or_default();
    let boxed = text(record, "boxed").is_some_and(|boxed| boxed.starts_with("yes"));
    match table {
        "warning" if boxed => 0,
        "warning" => {
            ["boxed", "serious", "moderate", "uncertain"].iter().position(|s| *s == severity).unwrap()
        }
        "interaction" => ["must not be combined", "avoid", "dose limit", "dose change", "caution", "noted"]
            .iter()
            .position(|begins| severity.starts_with(begins))
            .unwrap(),
        "contraindication" => usize::from(record.get("current").and_then(Value::as_bool) == Some(false)),
        _ => 0,
    }
}

#[test]
fn a_topic_begins_with_the_dangers_and_goes_on_by_severity_and_as_the_facts_go() {
    let index = Index::new();
    for (topic, page) in pages(&index) {
        assert!(page.rows.iter().all(|row| (danger(row) < usize::MAX) == row.row.danger));
        if topic == Topic::SideEffects {
            continue;
        }
        let place = |row: &TopicRow| {
            let at = topic.tables().iter().position(|table| *table == row.row.part).unwrap();
            let in_file = rows(row.row.part).iter().position(|one| text(one, "id") == Some(row.row.id));
            (at, danger(row), gravity(&record(row), row.row.part), in_file)
        };
        let places: Vec<_> = page.rows.iter().map(place).collect();
        assert!(places.is_sorted(), "{}: {places:?}", topic.id());
        // a danger is never cut
        assert!(page.rows.iter().all(|row| !row.row.danger || row.row.more.is_none()));
    }
}

#[test]
fn side_effects_go_by_how_often_and_what_counts_people_comes_last() {
    let index = Index::new();
    let page = page(&index, "side-effects");
    let effect = |id: &str| ADVERSE_EFFECTS.iter().find(|row| row.id == id).unwrap();
    let key = |row: &TopicRow| {
        let effect = effect(row.row.id);
        (effect.overall, std::cmp::Reverse(effect.drug_percent().map(|percent| percent.0)), effect.row)
    };
    let keys: Vec<_> = page.rows.iter().map(key).collect();
    assert!(keys.is_sorted(), "{keys:?}");
    assert!(page.rows[0].row.often.unwrap().drug >= 200, "the most frequent is first");
}

#[test]
fn a_row_that_is_asked_for_is_named_on_its_page_and_every_row_can_be() {
    let index = Index::new();
    for (topic, whole) in pages(&index) {
        assert_eq!((whole.topic, whole.row), (Some(topic.id()), None));
        for TopicRow { row, .. } in whole.rows {
            let name = format!("{}/{}", row.part, row.id);
            let asked = page(&index, &name);
            assert_eq!((asked.topic, asked.row.as_deref()), (Some(topic.id()), Some(name.as_str())));
        }
    }
}

#[test]
fn the_entry_page_begins_with_the_gravest_rows_and_leads_everywhere() {
    let entry = drug(&Index::new(), &Query::default());
    assert_eq!((entry.topic, entry.row, entry.rows.len()), (None, None, 0));
    let first: Vec<&str> = DANGERS.iter().flat_map(|row| row.rows).take(3).collect();
    let gravest = entry.gravest.iter().map(|row| format!("{}/{}", row.part, row.id));
    assert_eq!(gravest.collect::<Vec<_>>(), first);
    assert_eq!(entry.topics.iter().map(|topic| topic.id).collect::<Vec<_>>(), Topic::ALL.map(Topic::id));
    let questions = rows("question");
    let among = entry.gravest.iter().filter(|row| row.part == "question").count();
    assert_eq!(entry.questions.len() + among, questions.len());
    for asked in &entry.questions {
        let record = questions.iter().find(|row| text(row, "id") == Some(asked.id)).unwrap();
        let answer = text(record, "answer").unwrap();
        assert!(answer.starts_with(asked.first) && asked.first.ends_with('.'), "{}", asked.first);
        assert_eq!(asked.more, answer != asked.first);
    }
}

/// Rows that answer for a medicine, as `table/id`.
fn known(index: &Index, name: &str) -> Vec<String> {
    medicine(index, name).answers.iter().map(|row| format!("{}/{}", row.part, row.id)).collect()
}

#[test]
fn a_medicine_by_its_name_alone_is_answered_by_the_rows_on_it() {
    let index = Index::new();
    for (name, row) in [
        ("tramadol", "interaction/opioid-analgesics"),
        ("Tramadol ", "question/with-opioids"),
        ("metoprolol", "interaction/cyp2d6"),
        ("methadone", "interaction/opioid-substitution"),
        ("disulfiram", "interaction/disulfiram"),
        ("can I take it with disulfiram?", "interaction/disulfiram"),
        ("alcohol", "question/alcohol"),
    ] {
        let rows = known(&index, name);
        assert!(rows.iter().any(|known| known == row), "{name}: {rows:?}");
        let answer = medicine(&index, name);
        assert_eq!((answer.text, answer.condition), (None, None), "{name}");
    }
    // every interaction answers to its own name
    for row in rows("interaction") {
        let id = format!("interaction/{}", text(&row, "id").unwrap());
        let rows = known(&index, text(&row, "name").unwrap());
        assert!(rows.contains(&id), "{id}: {rows:?}");
    }
}

#[test]
fn of_a_medicine_that_no_row_speaks_of_the_facts_say_so() {
    let index = Index::new();
    for name in ["lisinopril", "Amoxicillin", "vitamin d"] {
        let answer = medicine(&index, name);
        assert!(answer.answers.is_empty() && answer.condition.is_none(), "{name}: {answer:?}");
        assert_eq!(answer.text.unwrap(), ABOUT.unknown_medicine.replace("{name}", name));
    }
    assert_eq!(medicine(&index, "fibromyalgia").condition.unwrap().id, "fibromyalgia");
}

#[test]
fn a_text_that_names_nothing_or_means_ill_gets_a_short_answer() {
    let index = Index::new();
    for text in ["", "   ", "with", "?", "x", "\u{202e}", "naltrexone", "\u{0}"] {
        let answer = medicine(&index, text);
        assert!(answer.text.is_none() && answer.condition.is_none(), "{text:?}: {answer:?}");
        assert!(answer.answers.is_empty(), "{text:?}: {answer:?}");
    }
    let longest = ABOUT.unknown_medicine.chars().count() + 2 * 61;
    for text in ["a".repeat(1_000_000), "<script>zqx</script> ".repeat(50_000), "zqx \u{202e}qzx".to_owned()]
    {
        let answer = medicine(&index, &text).text.unwrap();
        assert!(answer.chars().count() <= longest, "{}", answer.len());
        assert!(!answer.contains(['\u{202e}', '\u{2066}']));
    }
}

#[test]
fn the_page_has_a_name_for_every_detail() {
    let index = Index::new();
    let types = include_str!("../../src/browser/types/ids.d.ts");
    let union = types.split("export type DetailId = ").nth(1).unwrap().split(';').next().unwrap();
    let named: BTreeSet<&str> = union.split(" | ").map(|id| id.trim_matches('\'')).collect();
    let pages = pages(&index);
    let details = pages.iter().flat_map(|(_, page)| &page.rows).flat_map(|row| &row.details);
    assert_eq!(named, details.map(|detail| detail.id).collect());
}

#[test]
fn how_we_know_counts_every_record_once() {
    let method = method();
    assert_eq!(method.records as usize, STUDIES.count());
    assert_eq!(method.full_text + method.summary + method.secondary, method.records);
    let read_as = |id: &str| rows("study").iter().filter(|row| text(row, "confidence") == Some(id)).count();
    assert_eq!(method.full_text as usize, read_as("full-text"));
    assert_eq!(method.summary as usize, read_as("abstract"));
    assert_eq!(method.secondary as usize, read_as("secondary"));
    assert_eq!(method.results as usize, rows("effect").len());
    assert!(!method.made_by.is_empty() && !method.mistakes.is_empty());
}
