//! What the field for a medicine's name answers: the rows that speak of it, or what the facts say of one that none does.

use serde::Serialize;

use super::drug_row::{DrugRow, row_in_words};
use super::named::Named;
use super::nothing::one_way;
use crate::dataset::ABOUT;
use crate::index::Index;
use crate::query::LONGEST_TEXT;
use crate::questions::{NameKind, Uses};

/// Letters of a name that is said back; none is half as long.
const LONGEST_NAME: usize = 60;
/// Letters from which something is a name.
const LEAST_LETTERS: usize = 2;

/// What is known of a medicine: rows, or what the facts say where there are none; nothing where nothing was named.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Medicine {
    /// The rows that speak of it, the most needed first.
    pub answers: Vec<DrugRow>,
    /// Where no row speaks of it: a use of that name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<Named>,
    /// No row speaks of it: what the facts say then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// Reads a text as the name of a medicine, with or without words that ask around it.
#[must_use]
pub fn medicine(index: &Index, text: &str) -> Medicine {
    let text: String = text.chars().take(LONGEST_TEXT).collect();
    let mut question = index.reader().read(&text, &[], &|word| index.is_spelled(word));
    // what the field asks, whatever else is said
    question.with_other = true;
    let answers: Vec<DrugRow> = index
        .drug_rows()
        .answer(&question, Uses::default(), &|_| false)
        .iter()
        .filter_map(|answering| row_in_words(&answering.row))
        .collect();
    if !answers.is_empty() {
        return Medicine { answers, ..Medicine::default() };
    }
    let first = question.named.first();
    let named = first.and_then(|named| index.entries.get(usize::from(named.doc)));
    let condition = named.map(|entry| Named::of(entry.condition));
    // an illness by its own name is no medicine; another name that a use has may be one, and says nothing of taking it
    if condition.is_some() && first.is_some_and(|named| named.kind == NameKind::Own) {
        return Medicine { condition, ..Medicine::default() };
    }
    let said = if condition.is_some() { text.trim() } else { question.not_understood(&text) };
    let name = one_way(said);
    let letters = name.chars().filter(|letter| letter.is_alphanumeric()).count();
    let text = (letters >= LEAST_LETTERS).then(|| unknown(&name));
    Medicine { answers: Vec::new(), condition, text }
}

/// What the facts say of a medicine that they do not know.
fn unknown(name: &str) -> String {
    let cut = name.chars().nth(LONGEST_NAME).is_some();
    let mut shown: String = name.chars().take(LONGEST_NAME).collect();
    if cut {
        shown.push('…');
    }
    ABOUT.unknown_medicine.replace("{name}", &shown)
}
