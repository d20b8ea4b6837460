//! The code that reads a cell of a column, and what it gives.

use super::schema::{Field as Column, Kind, Table};

/// What a cell that is read apart holds.
pub fn cell_type(column: &Column) -> &'static str {
    match column.kind {
        Kind::Sources => "&'static [Source]",
        Kind::Texts | Kind::SomeTexts => "Lines",
        Kind::Positive | Kind::Percent => "Option<Tenths>",
        Kind::Number => "Option<Thousandths>",
        Kind::Group => "Option<Group>",
        Kind::Whole => "Option<u32>",
        Kind::Year => "Option<u16>",
        Kind::YesNo => "bool",
        _ if column.required => "&'static str",
        _ => "Option<&'static str>",
    }
}

/// The call that reads a cell.
pub fn reader(column: &Column, table: &Table) -> String {
    let required = column.required;
    let maybe = if required { "" } else { "maybe_" };
    let list = column.kind.is_list();
    match (column.kind, column.refers_to) {
        (Kind::FindingBy, _) => "findings(&CONDITION_IDS)".to_owned(),
        (Kind::PeopleBy, _) => "people_by(&CONDITION_IDS)".to_owned(),
        (Kind::Group, _) => "maybe_group()".to_owned(),
        (Kind::Number, _) => "maybe_thousandths()".to_owned(),
        (Kind::Sources, _) => "many(&SOURCES)".to_owned(),
        (_, Some(_)) if is_by_row(column, table) => format!("{maybe}row()"),
        (_, Some(to)) if list => format!("many(&{})", ids_of(to)),
        (_, Some(to)) if required => format!("one(&{}, \"\")", ids_of(to)),
        (_, Some(to)) => format!("maybe_one(&{})", ids_of(to)),
        (Kind::Many(name, _), _) => format!("many({name}::ALL)"),
        (Kind::One(name, ids), _) if required => {
            format!("one({name}::ALL, {})", variant(name, ids.first().copied().unwrap_or_default()))
        }
        (Kind::One(name, _), _) => format!("maybe_one({name}::ALL)"),
        (Kind::YesNo, _) if column.name == "current" => "maybe_yes()".to_owned(),
        (Kind::YesNo, _) => "yes()".to_owned(),
        (Kind::Year, _) => format!("{maybe}year()"),
        (Kind::Whole, _) => "maybe_whole()".to_owned(),
        (Kind::Positive | Kind::Percent, _) => "maybe_tenths()".to_owned(),
        (Kind::Texts | Kind::SomeTexts, _) => "texts()".to_owned(),
        _ => format!("{maybe}text()"),
    }
}

/// The table of the ids to which others refer. Studies are referred to by their position, which needs none.
pub fn ids_of(table: &str) -> String {
    format!("{}_IDS", table.to_uppercase())
}

/// `extended-release-injection` of `Regimen` is `Regimen::ExtendedReleaseInjection`.
fn variant(enumeration: &str, id: &str) -> String {
    let mut name = format!("{enumeration}::");
    for word in id.split('-') {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(letters);
    }
    name
}

/// Whether a column refers to rows by their position: within its own table, and to studies, whose ids are put
/// together when they are first asked for.
pub fn is_by_row(column: &Column, table: &Table) -> bool {
    column.refers_to.is_some_and(|to| to == table.name || to == "study")
}
