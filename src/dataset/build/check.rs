//! The rules that one record can break by itself: its fields, their kinds and their forms.

use super::read::{Facts, Field, Problem, Row, Value};
use super::schema::{ABOUT, Field as Column, Kind, OTHER_COLUMN, SOURCE, SUBJECT_COLUMN, TABLES, Table};
use super::vocabulary::Finding;

/// First year of a study or source. Nothing about the drugs this is made for is older.
const FIRST_YEAR: i64 = 1970;
/// `PubMed` numbers are below this (its newest are near 42 million).
const LAST_PMID: u32 = 50_000_000;

/// Checks every record against its table.
#[must_use]
pub fn check(facts: &Facts) -> Vec<Problem> {
    let mut problems = Vec::new();
    let about = facts.about();
    if about.is_none() {
        let path = facts.rows.first().map_or(String::new(), |row| row.path.clone());
        problems.push(Problem {
            path,
            line: 1,
            message: "no [about] table in any file of this folder".to_owned(),
        });
    }
    let last_year = about
        .and_then(|row| {
            if let Some(Value::Date(date)) = row.fields.get("date").map(|f| &f.value) {
                date.get(..4)
            } else {
                None
            }
        })
        .and_then(|year| year.parse().ok())
        .unwrap_or(i64::MAX);
    let columns = Columns {
        subject: about.map_or("", |row| row.text("subject")),
        other: about.map_or("", |row| row.text("compared_with")),
        last_year,
    };
    for row in &facts.rows {
        let table = TABLES.iter().chain([&ABOUT]).find(|table| table.name == row.table);
        if let Some(table) = table {
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

fn check_row(row: &Row, table: &Table, columns: &Columns, problems: &mut Vec<Problem>) {
    let names: Vec<_> = table.fields.iter().map(|column| columns.name(column)).collect();
    for (name, field) in &row.fields {
        if !names.contains(&name.as_str()) {
            let message = format!("unknown field \"{name}\"; allowed: {}", names.join(", "));
            problems.push(row.problem_at(field.line, message));
        }
    }
    for (column, name) in table.fields.iter().zip(&names) {
        match row.fields.get(*name) {
            Some(field) => {
                if let Err((line, message)) = check_field(field, column.kind, columns) {
                    problems.push(row.problem_at(line, format!("{name} {message}")));
                }
            }
            None if column.required => {
                problems.push(row.problem_at(row.line, format!("lacks the field \"{name}\"")));
            }
            None => {}
        }
    }
}

type Mistake = (usize, String);

fn check_field(field: &Field, kind: Kind, columns: &Columns) -> Result<(), Mistake> {
    let wrong = |message: String| Err((field.line, message));
    match (kind, &field.value) {
        (Kind::MaybeEmptyText, Value::Text(_)) | (Kind::YesNo, Value::YesNo(_)) => Ok(()),
        (Kind::Date, Value::Date(date)) if date.len() == 10 => Ok(()),
        (_, Value::Text(text)) if text.trim().is_empty() => {
            wrong("is empty; write something or leave the field out".to_owned())
        }
        (Kind::Text, Value::Text(_)) => Ok(()),
        (Kind::Id, Value::Text(text)) if is_kebab(text) => Ok(()),
        (Kind::Id, Value::Text(text)) => {
            wrong(format!("\"{text}\" is not an id; allowed: lower-case letters, digits and single hyphens"))
        }
        (Kind::Doi, Value::Text(text)) if is_doi(text) => Ok(()),
        (Kind::Doi, Value::Text(text)) => wrong(format!(
            "\"{text}\" is not a DOI; allowed: 10., four to nine digits, /, and the rest without spaces"
        )),
        (Kind::Pmid, Value::Text(text)) if is_pmid(text) => Ok(()),
        (Kind::Pmid, Value::Text(text)) => {
            wrong(format!("\"{text}\" is not a PubMed number; allowed: digits in quotes, 1 to {LAST_PMID}"))
        }
        (Kind::Nct, Value::Text(text)) if is_nct(text) => Ok(()),
        (Kind::Nct, Value::Text(text)) => {
            wrong(format!("\"{text}\" is not a registry number; allowed: NCT and eight digits"))
        }
        (Kind::Url, Value::Text(text)) if is_url(text) => Ok(()),
        (Kind::Url, Value::Text(text)) => {
            wrong(format!("\"{text}\" is not a web address; allowed: http:// or https:// without spaces"))
        }
        (Kind::One(_, allowed), Value::Text(text)) => {
            among(text, allowed).map_err(|message| (field.line, message))
        }
        (Kind::Many(_, allowed), Value::List(list)) => {
            each_text(list)?;
            list.iter()
                .filter_map(|item| Some((item.text()?, item.line)))
                .try_for_each(|(text, line)| among(text, allowed).map_err(|message| (line, message)))
        }
        (Kind::Texts | Kind::Provenance, Value::List(list)) => each_text(list),
        (Kind::Whole, Value::Whole(number)) if *number > 0 && u32::try_from(*number).is_ok() => Ok(()),
        (Kind::Whole, Value::Whole(number)) => wrong(format!("{number} is out of range; allowed: 1 and up")),
        (Kind::Year, Value::Whole(year)) if (FIRST_YEAR..=columns.last_year).contains(year) => Ok(()),
        (Kind::Year, Value::Whole(year)) => {
            wrong(format!("{year} is impossible; allowed: {FIRST_YEAR} to {}", columns.last_year))
        }
        (Kind::Positive, value) => tenths(value)
            .filter(|&number| number > 0)
            .map(|_| ())
            .ok_or((field.line, "is not a number above 0 with at most one decimal".to_owned())),
        (Kind::Percent, value) => tenths(value).filter(|&number| number <= 1000).map(|_| ()).ok_or((
            field.line,
            "is not a percentage; allowed: 0 to 100 with at most one decimal".to_owned(),
        )),
        (Kind::FindingBy, Value::Row(row)) if !row.is_empty() => {
            row.iter().try_for_each(|(condition, finding)| {
                among(finding.text().unwrap_or_default(), Finding::IDS)
                    .map_err(|message| (finding.line, format!("for \"{condition}\" {message}")))
            })
        }
        (Kind::Sources, Value::List(list)) if !list.is_empty() => {
            list.iter().try_for_each(|source| check_source(source, columns))
        }
        _ => wrong(format!("has the wrong type; allowed: {}", expected(kind))),
    }
}

fn expected(kind: Kind) -> &'static str {
    match kind {
        Kind::Texts | Kind::Many(..) | Kind::Provenance => "a list of texts in quotes",
        Kind::Whole | Kind::Year => "a whole number without quotes",
        Kind::Positive | Kind::Percent => "a number without quotes",
        Kind::YesNo => "true or false",
        Kind::Date => "a date such as 2026-11-24, without quotes",
        Kind::FindingBy => "{ condition = \"finding\" }, not empty",
        Kind::Sources => "a list of { title = \"...\", url = \"...\" }, not empty",
        _ => "a text in quotes",
    }
}

fn each_text(list: &[Field]) -> Result<(), Mistake> {
    for (n, item) in list.iter().enumerate() {
        match item.text() {
            None => return Err((item.line, "holds something that is not a text in quotes".to_owned())),
            Some(text) if text.trim().is_empty() => {
                return Err((item.line, "holds an empty text".to_owned()));
            }
            Some(text) => {
                let again = list
                    .iter()
                    .take(n)
                    .any(|earlier| earlier.text().is_some_and(|e| e.to_lowercase() == text.to_lowercase()));
                if again {
                    return Err((item.line, format!("names \"{text}\" twice")));
                }
            }
        }
    }
    Ok(())
}

fn check_source(source: &Field, columns: &Columns) -> Result<(), Mistake> {
    let Value::Row(row) = &source.value else {
        return Err((source.line, "holds something that is not { title = \"...\" }".to_owned()));
    };
    let line = row.values().map(|field| field.line).next().unwrap_or(source.line);
    for (name, field) in row {
        let Some(column) = SOURCE.iter().find(|column| column.name == name) else {
            let allowed: Vec<_> = SOURCE.iter().map(|column| column.name).collect();
            return Err((field.line, format!("unknown field \"{name}\"; allowed: {}", allowed.join(", "))));
        };
        check_field(field, column.kind, columns)
            .map_err(|(line, message)| (line, format!("{name} {message}")))?;
    }
    if !row.contains_key("title") || !["doi", "pmid", "url"].iter().any(|name| row.contains_key(*name)) {
        return Err((line, "holds a source without a title, or without any of doi, pmid and url".to_owned()));
    }
    Ok(())
}

fn among(text: &str, allowed: &[&str]) -> Result<(), String> {
    if allowed.contains(&text) {
        Ok(())
    } else {
        Err(format!("\"{text}\" is unknown; allowed: {}", allowed.join(", ")))
    }
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

fn is_kebab(text: &str) -> bool {
    text.split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

fn is_doi(text: &str) -> bool {
    text.strip_prefix("10.").and_then(|rest| rest.split_once('/')).is_some_and(|(registrant, suffix)| {
        (4..=9).contains(&registrant.len())
            && registrant.bytes().all(|b| b.is_ascii_digit())
            && !suffix.is_empty()
            && !suffix.contains(char::is_whitespace)
    })
}

fn is_pmid(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
        && text.parse::<u32>().is_ok_and(|number| (1..=LAST_PMID).contains(&number))
}

fn is_nct(text: &str) -> bool {
    text.strip_prefix("NCT")
        .is_some_and(|digits| digits.len() == 8 && digits.bytes().all(|b| b.is_ascii_digit()))
}

fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}
