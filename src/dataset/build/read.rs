//! From the TOML files to records that know on which line each of their fields stands.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use toml_edit::{Document, Item, TableLike, Value as TomlValue};

use super::schema::{ABOUT, tables};

/// A mistake in the facts, as an editor reads it: `path:line: what is wrong; what is allowed`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub path: String,
    /// From 1.
    pub line: usize,
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.message)
    }
}

/// A value as written.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Whole(i64),
    Decimal(f64),
    YesNo(bool),
    Date(String),
    List(Vec<Field>),
    Row(BTreeMap<String, Field>),
}

/// A value and its line.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    pub value: Value,
    pub line: usize,
}

impl Field {
    /// The text, where it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        if let Value::Text(text) = &self.value { Some(text) } else { None }
    }

    /// The texts, where it is a list of them.
    pub fn texts(&self) -> impl Iterator<Item = (&str, usize)> {
        let list = if let Value::List(list) = &self.value { list.as_slice() } else { &[] };
        list.iter().filter_map(|field| Some((field.text()?, field.line)))
    }
}

/// One record.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Table name in the facts.
    pub table: String,
    pub path: String,
    pub line: usize,
    pub fields: BTreeMap<String, Field>,
}

impl Row {
    /// The text of a field, or nothing.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.fields.get(name).and_then(Field::text).unwrap_or_default()
    }

    /// The texts of a list field, each with its line.
    pub fn texts(&self, name: &str) -> impl Iterator<Item = (&str, usize)> {
        self.fields.get(name).into_iter().flat_map(Field::texts)
    }

    /// The file's name without its ending: conditions stand in the file of their category.
    #[must_use]
    pub fn file_stem(&self) -> &str {
        Path::new(&self.path).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
    }

    /// Where a field stands, or the record where the field is missing.
    #[must_use]
    pub fn line_of(&self, name: &str) -> usize {
        self.fields.get(name).map_or(self.line, |field| field.line)
    }

    /// A problem with one field.
    #[must_use]
    pub fn problem(&self, name: &str, message: impl fmt::Display) -> Problem {
        self.problem_at(self.line_of(name), message)
    }

    /// A problem on one line of the record.
    #[must_use]
    pub fn problem_at(&self, line: usize, message: impl fmt::Display) -> Problem {
        let id = self.text("id");
        let whose = match (id, self.text("study")) {
            ("", "") => self.table.clone(),
            ("", study) => format!("{} of \"{study}\" on \"{}\"", self.table, self.text("condition")),
            (id, _) => format!("{} \"{id}\"", self.table),
        };
        Problem { path: self.path.clone(), line, message: format!("{whose}: {message}") }
    }
}

/// All records, in the order of the files' names and of the lines.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub rows: Vec<Row>,
}

impl Facts {
    /// The rows of one table.
    pub fn table<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Row> {
        self.rows.iter().filter(move |row| row.table == name)
    }

    /// `[about]`.
    #[must_use]
    pub fn about(&self) -> Option<&Row> {
        self.rows.iter().find(|row| row.table == ABOUT.name)
    }
}

/// Reads every `*.toml` of a folder: what could be read, and what is wrong with the rest (files that cannot be
/// read or are not TOML, tables that the schema does not know, notes to be settled).
#[must_use]
pub fn read(folder: &Path) -> (Facts, Vec<Problem>) {
    let mut facts = Facts::default();
    let mut problems = Vec::new();
    let mut paths: Vec<_> = match std::fs::read_dir(folder) {
        Ok(entries) => entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect(),
        Err(error) => return (facts, vec![file_problem(folder, 1, unreadable(&error))]),
    };
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    for path in &paths {
        match std::fs::read_to_string(path) {
            Ok(text) => read_file(path, &text, &mut facts.rows, &mut problems),
            Err(error) => problems.push(file_problem(path, 1, unreadable(&error))),
        }
    }
    let abouts: Vec<_> = facts.table(ABOUT.name).collect();
    if let [first, again, ..] = abouts.as_slice() {
        let message = format!("a second [about]; allowed: one, and {}:{} has it", first.path, first.line);
        problems.push(again.problem_at(again.line, message));
    } else if abouts.is_empty() && problems.is_empty() {
        problems.push(file_problem(folder, 1, "no [about] in any file; allowed: exactly one"));
    }
    (facts, problems)
}

fn unreadable(error: &std::io::Error) -> String {
    format!("cannot be read ({error}); allowed: TOML in UTF-8")
}

fn file_problem(path: &Path, line: usize, message: impl fmt::Display) -> Problem {
    Problem { path: path.display().to_string(), line, message: message.to_string() }
}

fn read_file(path: &Path, text: &str, rows: &mut Vec<Row>, problems: &mut Vec<Problem>) {
    let lines = Lines::of(text);
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(error) => {
            let line = error.span().map_or(1, |span| lines.at(span.start));
            let why = error.message().replace('\n', "; ");
            let message = format!("is not TOML ({why}); allowed: TOML 1.0");
            return problems.push(file_problem(path, line, message));
        }
    };
    for note in open_notes(text) {
        let message = "a note to check something; allowed: the field's name in `unverified`";
        problems.push(file_problem(path, lines.at(note), message));
    }
    for (name, item) in document.as_table() {
        let known = tables().any(|table| table.name == name);
        match item {
            Item::ArrayOfTables(found) if known => {
                rows.extend(found.iter().map(|table| row(path, name, table.span(), table, &lines)));
            }
            Item::Table(table) if name == ABOUT.name => {
                rows.push(row(path, name, table.span(), table, &lines));
            }
            _ => {
                let line = document.as_table().key(name).and_then(toml_edit::Key::span);
                let line = line.or(item.span()).map_or(1, |span| lines.at(span.start));
                let allowed: Vec<_> = tables().map(|table| format!("[[{}]]", table.name)).collect();
                let message =
                    format!("unknown table or field \"{name}\"; allowed: [about], {}", allowed.join(", "));
                problems.push(file_problem(path, line, message));
            }
        }
    }
}

/// Where comments begin with "check:", left for later by whoever wrote the record. In a text it is no comment.
fn open_notes(text: &str) -> Vec<usize> {
    let mut notes = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let Some(next) = rest.find(['"', '\'', '#']) else { break };
        let rest = rest.get(next..).unwrap_or_default();
        at += next;
        at += match rest.strip_prefix('#') {
            Some(comment) => {
                let comment = comment.lines().next().unwrap_or_default();
                if comment.trim_start().starts_with("check:") {
                    notes.push(at);
                }
                1 + comment.len()
            }
            None => quoted_length(rest),
        };
    }
    notes
}

/// Bytes of the text in quotes that begins here, with its quotes.
fn quoted_length(text: &str) -> usize {
    let quote = text.get(..1).unwrap_or_default();
    let long = quote.repeat(3);
    let end = if text.starts_with(&long) { long.as_str() } else { quote };
    let mut at = end.len();
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty() && !rest.starts_with(end)) {
        let escape = quote == "\"" && rest.starts_with('\\');
        at += rest.chars().take(if escape { 2 } else { 1 }).map(char::len_utf8).sum::<usize>();
    }
    at += end.len();
    // a long text may end in quotes of its own
    while end == long && text.get(at..).is_some_and(|rest| rest.starts_with(quote)) {
        at += 1;
    }
    at
}

fn row(
    path: &Path,
    name: &str,
    span: Option<std::ops::Range<usize>>,
    table: &dyn TableLike,
    lines: &Lines,
) -> Row {
    Row {
        table: name.to_owned(),
        path: path.display().to_string(),
        line: span.map_or(1, |span| lines.at(span.start)),
        fields: fields(table, lines),
    }
}

fn fields(table: &dyn TableLike, lines: &Lines) -> BTreeMap<String, Field> {
    let mut fields = BTreeMap::new();
    for (name, item) in table.iter() {
        let line = table.key(name).and_then(toml_edit::Key::span).or(item.span());
        let line = line.map_or(1, |span| lines.at(span.start));
        let value = match item {
            Item::Value(value) => self::value(value, lines),
            Item::Table(inner) => Value::Row(self::fields(inner, lines)),
            Item::ArrayOfTables(_) | Item::None => Value::List(Vec::new()),
        };
        fields.insert(name.to_owned(), Field { value, line });
    }
    fields
}

fn value(value: &TomlValue, lines: &Lines) -> Value {
    match value {
        TomlValue::String(text) => Value::Text(text.value().clone()),
        TomlValue::Integer(number) => Value::Whole(*number.value()),
        TomlValue::Float(number) => Value::Decimal(*number.value()),
        TomlValue::Boolean(yes) => Value::YesNo(*yes.value()),
        TomlValue::Datetime(date) => Value::Date(date.value().to_string()),
        TomlValue::InlineTable(table) => Value::Row(fields(table, lines)),
        TomlValue::Array(list) => Value::List(
            list.iter()
                .map(|item| Field {
                    value: self::value(item, lines),
                    line: item.span().map_or(1, |span| lines.at(span.start)),
                })
                .collect(),
        ),
    }
}

/// From byte offsets to line numbers.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(offset, _)| offset).collect())
    }

    fn at(&self, offset: usize) -> usize {
        self.0.partition_point(|&end| end < offset) + 1
    }
}
