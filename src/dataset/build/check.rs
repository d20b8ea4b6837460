//! The rules that one field can break by itself: whether it belongs there, its kind and its form.

use std::collections::{BTreeMap, BTreeSet};

use super::forms::{LAST_PMID, is_date, is_doi, is_kebab, is_nct, is_p, is_pmid, is_url};
use super::read::{Facts, Field, Problem, Row, Value};
use super::schema::{ABOUT, Field as Column, Kind, OTHER_COLUMN, SOURCE, SUBJECT_COLUMN, Table, tables};
use super::vocabulary::Finding;

/// First year of a study or source. Nothing about the drugs this is made for is older.
const FIRST_YEAR: i64 = 1970;

/// What is wrong with a text that holds such a character; a line break is named by itself.
const CONTROL: &str = "a control character; allowed: what can be read, on one line";

/// Checks every record against its table.
#[must_use]
pub fn check(facts: &Facts) -> Vec<Problem> {
    let mut problems = Vec::new();
    let about = facts.about();
    let last_year = about
        .and_then(|row| match row.fields.get("date").map(|field| &field.value) {
            Some(Value::Date(date)) => date.get(..4)?.parse().ok(),
            _ => None,
        })
        .unwrap_or(i64::MAX);
    let columns = Columns {
        subject: about.map_or("", |row| row.text("subject")),
        other: about.map_or("", |row| row.text("compared_with")),
        last_year,
    };
    for row in &facts.rows {
        if let Some(table) = tables().chain([&ABOUT]).find(|table| table.name == row.table) {
            check_row(row, table, &columns, &mut problems);
        }
    }
    problems
}

/// What the rules need to know of the dataset.
struct Columns<'a> {
    subject: &'a str,
    other: &'a str,
    last_year: i64,
}

impl<'a> Columns<'a> {
    fn name(&self, column: &Column) -> &'a str {
        match column.name {
            SUBJECT_COLUMN => self.subject,
            OTHER_COLUMN => self.other,
            name => name,
        }
    }
}

/// What is wrong with a field, by line.
#[derive(Default)]
struct Mistakes(Vec<(usize, String)>);

impl Mistakes {
    fn add(&mut self, line: usize, message: impl Into<String>) {
        self.0.push((line, message.into()));
    }

    fn unless(&mut self, holds: bool, line: usize, message: impl FnOnce() -> String) {
        if !holds {
            self.add(line, message());
        }
    }
}

fn check_row(row: &Row, table: &Table, columns: &Columns, problems: &mut Vec<Problem>) {
    let written: Vec<_> = table.fields.iter().filter(|column| !column.computed).collect();
    let names: Vec<_> = written.iter().map(|column| columns.name(column)).collect();
    for (name, field) in row.fields.iter().filter(|(name, _)| !names.contains(&name.as_str())) {
        let message = format!("unknown field \"{name}\"; allowed: {}", names.join(", "));
        problems.push(row.problem_at(field.line, message));
    }
    for (column, name) in written.into_iter().zip(&names) {
        if let Some(field) = row.fields.get(*name) {
            let mut mistakes = Mistakes::default();
            check_field(field, column.kind, columns, &mut mistakes);
            problems.extend(
                mistakes
                    .0
                    .into_iter()
                    .map(|(line, message)| row.problem_at(line, format!("{name} {message}"))),
            );
        } else if column.required {
            let message = format!("lacks the field \"{name}\"; allowed: {}", expected(column.kind));
            problems.push(row.problem_at(row.line, message));
        }
    }
}

fn check_field(field: &Field, kind: Kind, columns: &Columns, mistakes: &mut Mistakes) {
    let line = field.line;
    match (kind, &field.value) {
        (Kind::MaybeEmptyText, Value::Text(text)) if text.is_empty() => {}
        (Kind::YesNo, Value::YesNo(_)) => {}
        (_, Value::Text(text)) => check_text(text, line, kind, mistakes),
        (Kind::Date, Value::Date(date)) => mistakes
            .unless(is_date(date), line, || format!("{date} is not a date; allowed: {}", expected(kind))),
        (Kind::Many(_, allowed), Value::List(list)) => {
            check_texts(list, mistakes);
            for (text, line) in field.texts() {
                among(text, allowed, line, mistakes);
            }
        }
        (Kind::SomeTexts | Kind::Read | Kind::ReadPages, Value::List(list)) if list.is_empty() => {
            mistakes.add(line, "is empty; allowed: one or more");
        }
        (Kind::Texts | Kind::SomeTexts | Kind::Read, Value::List(list)) => check_texts(list, mistakes),
        (Kind::ReadPages, Value::List(list)) => {
            check_texts(list, mistakes);
            for (text, line) in field.texts().filter(|(text, _)| !text.is_empty()) {
                check_text(text, line, Kind::Url, mistakes);
            }
        }
        (Kind::Whole, Value::Whole(number)) => {
            mistakes.unless(*number > 0 && u32::try_from(*number).is_ok(), line, || {
                format!("{number} is out of range; allowed: 1 to {}", u32::MAX)
            });
        }
        (Kind::Year, Value::Whole(year)) => {
            mistakes.unless((FIRST_YEAR..=columns.last_year).contains(year), line, || {
                format!("{year} is impossible; allowed: {FIRST_YEAR} to {}", columns.last_year)
            });
        }
        (Kind::Positive, value @ (Value::Whole(_) | Value::Decimal(_))) => {
            mistakes.unless(tenths(value).is_some_and(|number| number > 0), line, || {
                "is out of range; allowed: above 0, with at most one decimal".to_owned()
            });
        }
        (Kind::Percent, value @ (Value::Whole(_) | Value::Decimal(_))) => {
            mistakes.unless(tenths(value).is_some_and(|number| number <= 1000), line, || {
                "is not a percentage; allowed: 0 to 100, with at most one decimal".to_owned()
            });
        }
        (Kind::Number, value @ (Value::Whole(_) | Value::Decimal(_))) => {
            mistakes.unless(thousandths(value).is_some(), line, || format!("is out of range; {NUMBERS}"));
        }
        (Kind::Group, Value::Row(row)) if !row.is_empty() => check_group(row, mistakes),
        (Kind::PeopleBy, Value::Row(row)) if !row.is_empty() => {
            for (condition, people) in row {
                let holds = matches!(people.value, Value::Whole(number) if number > 0 && u32::try_from(number).is_ok());
                mistakes.unless(holds, people.line, || {
                    format!("for \"{condition}\" is out of range; allowed: 1 to {}", u32::MAX)
                });
            }
        }
        (Kind::FindingBy, Value::Row(row)) if !row.is_empty() => {
            for (condition, finding) in row {
                let text = finding.text().unwrap_or_default();
                mistakes.unless(Finding::IDS.contains(&text), finding.line, || {
                    format!(
                        "for \"{condition}\": \"{text}\" is unknown; allowed: {}",
                        Finding::IDS.join(", ")
                    )
                });
            }
        }
        (Kind::Sources, Value::List(list)) if !list.is_empty() => {
            for source in list {
                check_source(source, columns, mistakes);
            }
        }
        _ => mistakes.add(line, format!("has the wrong type; allowed: {}", expected(kind))),
    }
}

/// What one group of an effect may say.
const GROUP: [&str; 6] = ["events", "of", "percent", "mean", "sd", "median"];

/// What is wrong with a number, in part.
const NUMBERS: &str = "allowed: from -1000000 to 1000000, with at most three decimals";

fn check_group(row: &BTreeMap<String, Field>, mistakes: &mut Mistakes) {
    for (name, field) in row {
        let whole = matches!(field.value, Value::Whole(number) if u32::try_from(number).is_ok());
        let number = thousandths(&field.value);
        match name.as_str() {
            "events" | "of" => mistakes.unless(whole, field.line, || {
                format!("{name} is out of range; allowed: a whole number from 0 to {}", u32::MAX)
            }),
            "percent" => {
                let holds = number.is_some_and(|number| (0..=100_000).contains(&number));
                mistakes.unless(holds, field.line, || {
                    "percent is not a percentage; allowed: 0 to 100".to_owned()
                });
            }
            "mean" | "sd" | "median" => {
                mistakes
                    .unless(number.is_some(), field.line, || format!("{name} is out of range; {NUMBERS}"));
            }
            _ => mistakes.add(field.line, format!("unknown field \"{name}\"; allowed: {}", GROUP.join(", "))),
        }
    }
}

fn check_text(text: &str, line: usize, kind: Kind, mistakes: &mut Mistakes) {
    let holds = match kind {
        _ if text.trim().is_empty() => {
            return mistakes.add(line, format!("is empty; allowed: {}", expected(kind)));
        }
        _ if text.contains('\n') => {
            return mistakes.add(line, "has a line break; allowed: a text on one line");
        }
        _ if text.contains(char::is_control) => return mistakes.add(line, format!("has {CONTROL}")),
        _ if text.trim() != text => {
            return mistakes.add(line, "has blanks at its ends; allowed: a text without them");
        }
        Kind::One(_, allowed) => return among(text, allowed, line, mistakes),
        Kind::Text | Kind::MaybeEmptyText | Kind::Note => true,
        Kind::P => is_p(text),
        Kind::Id => is_kebab(text),
        // one alone is read as what a usual id lacks (`column.rs`)
        Kind::StudyId => is_kebab(text) && text.len() > 1,
        Kind::Doi => is_doi(text),
        Kind::Pmid => is_pmid(text),
        Kind::Nct => is_nct(text),
        Kind::Url => is_url(text),
        _ => return mistakes.add(line, format!("has the wrong type; allowed: {}", expected(kind))),
    };
    mistakes.unless(holds, line, || format!("\"{text}\" is malformed; allowed: {}", expected(kind)));
}

fn expected(kind: Kind) -> String {
    let words = match kind {
        Kind::One(_, allowed) => return format!("one of {}", allowed.join(", ")),
        Kind::Many(_, allowed) => return format!("a list of any of {}", allowed.join(", ")),
        Kind::Pmid => return format!("a PubMed number, digits in quotes, 1 to {LAST_PMID}"),
        Kind::Id => "an id in quotes: lower-case letters and digits, joined by single hyphens",
        Kind::StudyId => {
            "an id in quotes: two or more lower-case letters and digits, joined by single hyphens"
        }
        Kind::Doi => "a DOI in quotes: 10., four to nine digits, /, and the rest without spaces",
        Kind::Nct => "a registry number in quotes: NCT and eight digits",
        Kind::Url => "a web address in quotes: http:// or https://, without spaces",
        Kind::Texts => "a list of texts in quotes",
        Kind::SomeTexts | Kind::Read => "a list of texts in quotes, one at least",
        Kind::ReadPages => "a list of web addresses in quotes, one at least",
        Kind::Whole | Kind::Year => "a whole number without quotes",
        Kind::Positive | Kind::Percent => "a number without quotes",
        Kind::Number => "a number without quotes, at most three decimals",
        Kind::Group => "{ events = 12, of = 40 }, or percent, mean and sd, median",
        Kind::P => "a p value in quotes: \"0.016\", \"<0.001\", \"<=0.05\" or \"n.s.\"",
        Kind::PeopleBy => "{ condition = people }, not empty",
        Kind::YesNo => "true or false",
        Kind::Date => "a date such as 2026-11-24, without quotes",
        Kind::FindingBy => "{ condition = \"finding\" }, not empty",
        Kind::Sources => "a list of { title = \"...\", url = \"...\" }, one at least",
        Kind::Text | Kind::Note => "a text in quotes, not empty",
        Kind::MaybeEmptyText => "a text in quotes",
    };
    words.to_owned()
}

fn check_texts(list: &[Field], mistakes: &mut Mistakes) {
    let mut seen = BTreeSet::new();
    for item in list {
        match item.text().map(str::to_lowercase) {
            None => mistakes.add(item.line, "holds something else; allowed: texts in quotes"),
            Some(text) if text.trim().is_empty() => {
                mistakes.add(item.line, "holds an empty text; allowed: texts with something in them");
            }
            Some(text) if text.contains('\n') => {
                mistakes.add(item.line, "holds a line break; allowed: texts on one line");
            }
            Some(text) if text.contains(char::is_control) => {
                mistakes.add(item.line, format!("holds {CONTROL}"));
            }
            Some(text) if text.trim() != text => {
                mistakes.add(item.line, "holds a text with blanks at its ends; allowed: texts without them");
            }
            Some(text) => {
                let message = format!("names \"{text}\" twice; allowed: each once");
                mistakes.unless(seen.insert(text), item.line, || message);
            }
        }
    }
}

fn check_source(source: &Field, columns: &Columns, mistakes: &mut Mistakes) {
    let Value::Row(row) = &source.value else {
        return mistakes
            .add(source.line, "holds something else; allowed: { title = \"...\", url = \"...\" }");
    };
    let allowed: Vec<_> = SOURCE.iter().map(|column| column.name).collect();
    for (name, field) in row {
        if let Some(column) = SOURCE.iter().find(|column| column.name == name) {
            let mut found = Mistakes::default();
            check_field(field, column.kind, columns, &mut found);
            mistakes.0.extend(found.0.into_iter().map(|(line, message)| (line, format!("{name} {message}"))));
        } else {
            mistakes.add(field.line, format!("unknown field \"{name}\"; allowed: {}", allowed.join(", ")));
        }
    }
    let found = row.contains_key("title")
        && ["doi", "pmid", "url", "unlinked"].iter().any(|name| row.contains_key(*name));
    mistakes.unless(found, source.line, || {
        "holds a source that cannot be found; allowed: a title, and one of doi, pmid, url and unlinked = true".to_owned()
    });
    let linked = ["doi", "pmid", "url"].iter().any(|name| row.contains_key(*name));
    if let Some(unlinked) = row.get("unlinked") {
        mistakes.unless(unlinked.value == Value::YesNo(true) && !linked, unlinked.line, || {
            "holds unlinked = false, or beside a doi, pmid or url; allowed: unlinked = true where there is none of them".to_owned()
        });
    }
}

fn among(text: &str, allowed: &[&str], line: usize, mistakes: &mut Mistakes) {
    mistakes.unless(allowed.contains(&text), line, || {
        format!("\"{text}\" is unknown; allowed: {}", allowed.join(", "))
    });
}

/// A number with at most one decimal, in tenths.
#[must_use]
pub fn tenths(value: &Value) -> Option<u32> {
    match value {
        Value::Whole(number) => u32::try_from(*number).ok()?.checked_mul(10),
        Value::Decimal(number) => {
            let text = number.to_string();
            let (whole, decimal) = text.split_once('.').unwrap_or((&text, "0"));
            let decimal = if decimal.len() == 1 { decimal.parse::<u32>().ok()? } else { return None };
            whole.parse::<u32>().ok()?.checked_mul(10)?.checked_add(decimal)
        }
        _ => None,
    }
}

/// A number with at most three decimals, in thousandths; none beyond a million of either sign.
#[must_use]
pub fn thousandths(value: &Value) -> Option<i32> {
    let text = match value {
        Value::Whole(number) => number.to_string(),
        Value::Decimal(number) => number.to_string(),
        _ => return None,
    };
    let (sign, digits) = text.strip_prefix('-').map_or((1, text.as_str()), |digits| (-1, digits));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    if decimals.len() > 3 {
        return None;
    }
    let whole = whole.parse::<i32>().ok().filter(|whole| *whole < 1_000_000)?;
    let decimals: i32 = format!("{decimals:0<3}").parse().ok()?;
    Some(sign * (whole * 1000 + decimals))
}
