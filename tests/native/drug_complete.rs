//! The tables about the drug, the articles and the dataset hold every record of the facts, field for field.

use naltrexone_explorer::dataset::{self as d, Source, Tenths};
use toml::{Table, Value};

use super::facts_complete::{parsed, rows, text, texts};

/// How a shipped field looks in the facts; nothing where it is left out.
trait Written {
    fn written(&self) -> Option<Value>;
}

impl Written for &'static str {
    fn written(&self) -> Option<Value> {
        Some(Value::from(*self))
    }
}
impl Written for bool {
    fn written(&self) -> Option<Value> {
        Some(Value::from(*self))
    }
}
impl Written for u16 {
    fn written(&self) -> Option<Value> {
        Some(Value::from(i64::from(*self)))
    }
}
impl Written for Tenths {
    fn written(&self) -> Option<Value> {
        Some(Value::from(f64::from(self.0) / 10.0))
    }
}
macro_rules! written_by_id {
    ($($list:ident)+) => {$(
        impl Written for d::$list {
            fn written(&self) -> Option<Value> {
                Some(Value::from(self.id()))
            }
        }
    )+};
}
written_by_id!(MechanismStatus Regimen QuestionFacet Frame);
impl<T: Written> Written for Option<T> {
    fn written(&self) -> Option<Value> {
        self.as_ref().and_then(Written::written)
    }
}
impl Written for &'static [&'static str] {
    fn written(&self) -> Option<Value> {
        (!self.is_empty()).then(|| Value::from(self.to_vec()))
    }
}
impl Written for d::Lines {
    fn written(&self) -> Option<Value> {
        Some(Value::from(self.iter().collect::<Vec<_>>()))
    }
}
impl Written for &'static [Source] {
    fn written(&self) -> Option<Value> {
        let sources = self.iter().map(|source| {
            let mut row = Table::new();
            for (name, value) in [
                ("title", Some(source.title)),
                ("authors", source.authors),
                ("journal", source.journal),
                ("doi", source.doi),
                ("pmid", source.pmid),
                ("url", source.url),
            ] {
                row.extend(value.map(|value| (name.to_owned(), Value::from(value))));
            }
            row.extend(source.unlinked.then(|| ("unlinked".to_owned(), Value::from(true))));
            row.extend(source.year.map(|year| ("year".to_owned(), Value::from(i64::from(year)))));
            Value::Table(row)
        });
        Some(Value::Array(sources.collect()))
    }
}

/// Whole numbers and decimals are one kind of number; dates are texts in the tables.
fn plain(value: &Value) -> Value {
    match value {
        Value::Integer(number) => Value::Float(i32::try_from(*number).unwrap().into()),
        Value::Datetime(date) => Value::String(date.to_string()),
        Value::Array(list) => Value::Array(list.iter().map(plain).collect()),
        Value::Table(row) => Value::Table(row.iter().map(|(name, v)| (name.clone(), plain(v))).collect()),
        other => other.clone(),
    }
}

/// Compares a table of the facts with the one that ships, over all fields of the record.
macro_rules! same_table {
    ($name:literal, $shipped:expr, $($field:ident $(($($call:tt)*))? $(as $column:literal)?),+) => {{
        let written = rows($name);
        assert_eq!(written.len(), $shipped.len(), $name);
        for (row, shipped) in written.iter().zip($shipped) {
            let mut left: Vec<_> = row.keys().filter(|key| *key != "read_at").map(String::as_str).collect();
            $(
                let column = [$($column,)? stringify!($field)][0];
                // a list that may be missing is empty where it is, and what is not said to be so is not
                let value = row.get(column).map(plain).filter(|value| value.as_array().is_none_or(|list| !list.is_empty()) && value.as_bool() != Some(false));
                assert_eq!(value, shipped.$field$(($($call)*))?.written().as_ref().map(plain).filter(|value| value.as_array().is_none_or(|list| !list.is_empty()) && value.as_bool() != Some(false)), "{} {column}", $name);
                left.retain(|key| *key != column);
            )+
            assert_eq!(left, [""; 0], "fields of {} that do not ship", $name);
        }
    }};
}

#[test]
fn every_row_about_the_drug_is_what_its_record_says() {
    same_table!(
        "formulation",
        d::FORMULATIONS,
        id,
        name,
        brands(),
        route(),
        strengths(),
        usual_dose(),
        interval(),
        who_can_obtain(),
        approval(),
        approved_use(),
        regulator(),
        approval_year(),
        fda_approved(),
        sources()
    );
    same_table!("regimen", d::DOSING_REGIMENS, id, name, dose_range, used_for, note, sources());
    same_table!("mechanism", d::MECHANISMS, id, name, explanation(), status, doubts(), sources());
    same_table!(
        "pharmacokinetic",
        d::PHARMACOKINETICS,
        id,
        quantity,
        value,
        unit,
        formulation,
        note,
        sources()
    );
    same_table!("contraindication", d::CONTRAINDICATIONS, id, name, products, detail, current, sources());
    same_table!("warning", d::WARNINGS, id, name, products, severity, detail, boxed, note, sources());
    same_table!(
        "adverse_effect",
        d::ADVERSE_EFFECTS,
        id,
        name,
        products,
        overall,
        drug_percent(),
        comparator_percent(),
        relative(),
        comparator(),
        population(),
        note(),
        sources()
    );
    same_table!(
        "also_typed",
        d::ALSO_TYPED,
        beside,
        beside_warning,
        comparison,
        contraindication,
        effect,
        formulation,
        help,
        interaction,
        mechanism,
        quantity,
        question,
        regimen,
        warning,
        words
    );
    same_table!("drug_name", d::DRUG_NAMES, words, regimen, formulation, rows);
    same_table!("asking", d::ASKING, words);
    same_table!("filter_words", d::FILTER_WORDS, facet, values, words);
    same_table!("topic", d::TOPICS, id, frame, words, rows);
    same_table!("danger", d::DANGERS, rows);
    same_table!("approved_for", d::APPROVED_FOR, condition, words, joined);
    same_table!("interaction", d::INTERACTIONS, id, name, products, effect, severity, sources());
    same_table!(
        "comparison",
        d::COMPARISONS,
        id,
        attribute,
        other as "naloxone",
        subject as "naltrexone",
        note,
        sources()
    );
    same_table!("question", d::QUESTIONS, id, question, answer, sources());
    same_table!("help", d::HELP, id, region, name, for_whom, contact, detail(), url(), sources());
}

#[test]
fn every_article_is_what_its_record_says() {
    same_table!(
        "article",
        d::ARTICLES,
        id,
        title,
        author,
        about_author(),
        reviewer(),
        published(),
        updated(),
        url(),
        kind()
    );
}

#[test]
fn the_dataset_says_of_itself_what_its_file_says() {
    let about = parsed()["about"].as_table().unwrap().clone();
    assert_eq!(text(&about, "subject"), Some(d::ABOUT.subject));
    assert_eq!(text(&about, "compared_with"), Some(d::ABOUT.compared_with));
    assert_eq!(text(&about, "version"), Some(d::ABOUT.version));
    assert_eq!(about["date"].as_datetime().unwrap().to_string(), d::ABOUT.date);
    assert_eq!(text(&about, "notice"), Some(d::ABOUT.notice));
    assert_eq!(texts(&about, "dangers"), d::ABOUT.dangers.iter().collect::<Vec<_>>());
    assert_eq!(text(&about, "danger_in_short"), Some(d::ABOUT.danger_in_short));
    assert_eq!(texts(&about, "tries"), d::ABOUT.tries.iter().collect::<Vec<_>>());
}

#[test]
fn pages_read_stay_in_the_facts_and_do_not_ship() {
    let shipped = concat!(
        include_str!(concat!(env!("OUT_DIR"), "/first.txt")),
        include_str!(concat!(env!("OUT_DIR"), "/details.txt"))
    );
    assert!(!include_str!(concat!(env!("OUT_DIR"), "/tables.rs")).contains("read_at"));
    // A page that stands in a record's `read_at` and nowhere else in the facts.
    let page = rows("study")
        .iter()
        .find(|row| text(row, "id") == Some("krupitsky-2011"))
        .map(|row| texts(row, "read_at")[0].to_owned())
        .unwrap();
    assert!(!shipped.contains(&page));
}
