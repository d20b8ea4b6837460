//! The tables hold every record of the facts, field for field, and nothing else.

use std::path::Path;

use naltrexone_explorer::dataset as d;
use toml::{Table, Value};

/// The facts as an independent parser reads them: one merged table of rows.
pub fn parsed() -> Table {
    let mut all = Table::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/dataset/facts");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|e| e == "toml")) {
        let table: Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
        for (name, rows) in table {
            match rows {
                Value::Array(rows) => {
                    let list = all.entry(name).or_insert_with(|| Value::Array(Vec::new()));
                    list.as_array_mut().unwrap().extend(rows);
                }
                one => drop(all.insert(name, one)),
            }
        }
    }
    all
}

pub fn rows(name: &str) -> Vec<Table> {
    parsed()[name].as_array().unwrap().iter().map(|row| row.as_table().unwrap().clone()).collect()
}

pub fn text<'a>(row: &'a Table, name: &str) -> Option<&'a str> {
    row.get(name).map(|value| value.as_str().unwrap())
}

pub fn texts<'a>(row: &'a Table, name: &str) -> Vec<&'a str> {
    row.get(name)
        .map_or(Vec::new(), |list| list.as_array().unwrap().iter().map(|v| v.as_str().unwrap()).collect())
}

pub fn is(row: &Table, name: &str) -> bool {
    row.get(name).is_some_and(|value| value.as_bool().unwrap())
}

/// A number as written, in thousandths.
fn thousandths(row: &Table, name: &str) -> Option<i32> {
    let value = row.get(name)?;
    let number = value.as_float().unwrap_or_else(|| value.as_integer().unwrap() as f64);
    #[allow(clippy::cast_possible_truncation)] // small numbers
    Some((number * 1000.0).round() as i32)
}

#[test]
fn every_table_has_as_many_rows_as_the_evidence() {
    let counts = [
        ("condition", d::CONDITIONS.len(), 118),
        ("study", d::STUDIES.len(), 487),
        ("effect", d::EFFECTS.len(), 630),
        ("article", d::ARTICLES.len(), 2),
        ("claim", d::CLAIMS.len(), 54),
        ("formulation", d::FORMULATIONS.len(), 6),
        ("regimen", d::DOSING_REGIMENS.len(), 9),
        ("mechanism", d::MECHANISMS.len(), 9),
        ("pharmacokinetic", d::PHARMACOKINETICS.len(), 24),
        ("contraindication", d::CONTRAINDICATIONS.len(), 12),
        ("warning", d::WARNINGS.len(), 21),
        ("adverse_effect", d::ADVERSE_EFFECTS.len(), 25),
        ("interaction", d::INTERACTIONS.len(), 14),
        ("comparison", d::COMPARISONS.len(), 8),
        ("question", d::QUESTIONS.len(), 16),
        ("help", d::HELP.len(), 4),
        ("also_typed", d::ALSO_TYPED.len(), 139),
        ("drug_name", d::DRUG_NAMES.len(), 5),
        ("asking", d::ASKING.len(), 1),
        ("filter_words", d::FILTER_WORDS.len(), 20),
        ("topic", d::TOPICS.len(), 50),
        ("danger", d::DANGERS.len(), 1),
        ("approved_for", d::APPROVED_FOR.len(), 3),
    ];
    for (name, shipped, expected) in counts {
        assert_eq!((name, shipped), (name, expected));
        assert_eq!((name, rows(name).len()), (name, expected));
    }
}

#[test]
fn every_condition_is_what_its_record_says() {
    for (row, shipped) in rows("condition").iter().zip(d::CONDITIONS) {
        assert_eq!(text(row, "id"), Some(shipped.id));
        assert_eq!(text(row, "name"), Some(shipped.name));
        assert_eq!(texts(row, "aliases"), shipped.aliases().iter().collect::<Vec<_>>());
        assert_eq!(text(row, "category"), Some(shipped.category.id()));
        assert_eq!(text(row, "approval"), Some(shipped.approval.id()));
        assert_eq!(text(row, "approved_as"), shipped.approved_as());
        assert_eq!(texts(row, "seeds"), shipped.articles);
        assert_eq!(texts(row, "regimens"), shipped.regimens.iter().map(|r| r.id()).collect::<Vec<_>>());
        assert_eq!(texts(row, "mechanism"), shipped.mechanisms);
        assert_eq!(text(row, "bottom_line"), Some(shipped.bottom_line));
        assert_eq!(texts(row, "caveats"), shipped.caveats().iter().collect::<Vec<_>>());
        assert_eq!(text(row, "gap"), Some(shipped.gap()));
        assert_eq!(text(row, "short"), Some(shipped.short()));
        assert_eq!(text(row, "row_name"), shipped.row_name());
        assert_eq!(text(row, "approval_words"), shipped.approval_words());
        assert_eq!(is(row, "leads"), shipped.leads);
        assert_eq!(is(row, "danger_applies"), shipped.danger_applies);
    }
}

#[test]
fn every_study_is_what_its_record_says() {
    for (row, shipped) in rows("study").iter().zip(d::STUDIES) {
        assert_eq!(text(row, "id"), Some(shipped.id()));
        assert_eq!(texts(row, "conditions"), shipped.conditions);
        for (name, value) in [
            ("role", Some(shipped.role.id())),
            ("title", Some(shipped.title())),
            ("authors", Some(shipped.authors())),
            ("journal", shipped.journal()),
            ("doi", shipped.doi()),
            ("pmid", shipped.pmid()),
            ("nct", shipped.nct()),
            ("url", shipped.url()),
            ("status", shipped.status.map(d::Status::id)),
            ("design", Some(shipped.design.id())),
            ("blinding", shipped.blinding.map(d::Blinding::id)),
            ("same_people_as", shipped.main_report().map(d::Study::id)),
            ("dose", shipped.dose()),
            ("regimen", shipped.regimen.map(d::Regimen::id)),
            ("comparator", shipped.comparator()),
            ("finding", Some(shipped.finding.id())),
            ("result", Some(shipped.result())),
            ("confidence", Some(shipped.confidence.id())),
        ] {
            assert_eq!((shipped.id(), name, text(row, name)), (shipped.id(), name, value));
        }
        let number = |name: &str| row.get(name).map(|value| value.as_integer().unwrap());
        assert_eq!(number("year"), Some(i64::from(shipped.year)));
        assert_eq!(number("participants"), shipped.participants.map(i64::from));
        let weeks =
            row.get("duration_weeks").map(|v| v.as_float().unwrap_or_else(|| v.as_integer().unwrap() as f64));
        assert_eq!(weeks, shipped.duration_weeks().map(|d::Tenths(tenths)| f64::from(tenths) / 10.0));
        assert_eq!(is(row, "link_unsafe"), shipped.link_unsafe);
        assert_eq!(is(row, "unlinked"), shipped.unlinked);
        assert_eq!(is(row, "retracted"), shipped.retracted);
        let people = row.get("people_by").map_or(Vec::new(), |v| v.as_table().unwrap().iter().collect());
        let people: Vec<_> = people.iter().map(|(id, n)| (id.as_str(), n.as_integer().unwrap())).collect();
        assert_eq!(people, shipped.people_by.iter().map(|(id, n)| (*id, i64::from(*n))).collect::<Vec<_>>());
        assert_eq!(texts(row, "unverified"), shipped.unverified().iter().collect::<Vec<_>>());
        let by = row.get("finding_by").map_or(Vec::new(), |v| v.as_table().unwrap().iter().collect());
        let by: Vec<_> = by.iter().map(|(id, finding)| (id.as_str(), finding.as_str().unwrap())).collect();
        assert_eq!(
            by,
            shipped.finding_by.iter().map(|(id, finding)| (*id, finding.id())).collect::<Vec<_>>()
        );
    }
}

#[test]
fn every_claim_is_what_its_record_says() {
    for (row, shipped) in rows("claim").iter().zip(d::CLAIMS) {
        assert_eq!(text(row, "article"), Some(shipped.article));
        assert_eq!(text(row, "condition"), shipped.condition);
        assert_eq!(text(row, "topic"), shipped.topic);
        assert_eq!(text(row, "regimen"), shipped.regimen.map(d::Regimen::id));
        assert_eq!(text(row, "says"), Some(shipped.says));
        assert_eq!(text(row, "strength"), shipped.strength);
        assert_eq!(text(row, "verdict"), Some(shipped.verdict.id()));
        assert_eq!(text(row, "because"), shipped.because);
        assert_eq!(texts(row, "see"), shipped.see.iter().collect::<Vec<_>>());
    }
}

#[test]
fn every_effect_is_what_its_record_says() {
    let written = rows("effect");
    assert_eq!(written.len(), d::EFFECTS.len());
    for (row, shipped) in written.iter().zip(d::EFFECTS) {
        let whose = (text(row, "study").unwrap(), text(row, "outcome").unwrap());
        assert_eq!(whose.0, d::STUDIES[usize::from(shipped.study)].id());
        for (name, value) in [
            ("condition", Some(shipped.condition)),
            ("outcome", Some(shipped.outcome())),
            ("domain", Some(shipped.domain.id())),
            ("better", Some(shipped.better.id())),
            ("contrast", Some(shipped.contrast())),
            ("against", Some(shipped.against.id())),
            ("measure", Some(shipped.measure.id())),
            ("unit", shipped.unit()),
            ("p", shipped.p()),
            ("favours", shipped.favours.map(d::Favours::id)),
            ("where", Some(shipped.seen_in.id())),
            ("caution", shipped.caution()),
        ] {
            assert_eq!((whose, name, text(row, name)), (whose, name, value));
        }
        for (name, value) in [
            ("primary", shipped.primary),
            ("weigh", shipped.weigh),
            ("say", shipped.say),
            ("isolates", shipped.isolates),
            ("parallel", shipped.parallel),
            ("p_said", shipped.p_said),
            ("unread", shipped.unread),
        ] {
            assert_eq!((whose, name, is(row, name)), (whose, name, value));
        }
        for (name, value) in [
            ("weeks", shipped.weeks()),
            ("estimate", shipped.estimate()),
            ("low", shipped.low()),
            ("high", shipped.high()),
            ("level", shipped.level()),
            ("i2", shipped.i2),
        ] {
            assert_eq!((whose, name, thousandths(row, name)), (whose, name, value.map(|number| number.0)));
        }
        for (name, value) in
            [("trials", shipped.trials), ("people", shipped.people), ("arms", shipped.arms())]
        {
            let number = row.get(name).map(|value| value.as_integer().unwrap());
            assert_eq!((whose, name, number), (whose, name, value.map(i64::from)));
        }
        for (name, value) in [("drug", shipped.drug()), ("control", shipped.control())] {
            let empty = Table::new();
            let group = row.get(name).map_or(&empty, |group| group.as_table().unwrap());
            let people =
                |name: &str| group.get(name).map(|v| u32::try_from(v.as_integer().unwrap()).unwrap());
            let number = |name: &str| thousandths(group, name).map(d::Thousandths);
            let expected = d::Group {
                events: people("events"),
                of: people("of"),
                percent: number("percent"),
                mean: number("mean"),
                sd: number("sd"),
                median: number("median"),
            };
            assert_eq!((whose, name, expected), (whose, name, value.unwrap_or_default()));
        }
    }
}
