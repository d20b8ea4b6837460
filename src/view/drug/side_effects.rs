//! Side effects: how often with the drug and how often without it.

use serde::Serialize;

use super::scale::{FULL, Tick};
use super::{products, short_name};
use crate::dataset::{ADVERSE_EFFECTS, AdverseEffect, FORMULATIONS, Tenths};
use crate::order::sort_by_key;
use crate::view::condition::{SourceView, sources};
use crate::view::words::{list, tenths};

const RATIO: &str = "A risk ratio above 1 means more often with the drug, below 1 less often. Where the range in brackets includes 1, it could be either.";

/// One side effect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EffectView {
    /// Id.
    pub id: &'static str,
    /// Name.
    pub name: &'static str,
    /// "33%", of people on the drug.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drug: Option<String>,
    /// "7%", of people on what it was compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<String>,
    /// Where the first stands on the axis, in per mille.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drug_at: Option<u16>,
    /// Where the second does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_at: Option<u16>,
    /// What is known in other words than percentages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relative: Option<String>,
    /// What it was compared with, where that is not what the table says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparator: Option<&'static str>,
    /// Words of caution.
    pub notes: Vec<String>,
    /// Where it was read.
    pub sources: Vec<SourceView>,
}

/// The side effects seen in the same people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EffectGroup {
    /// Who they were.
    pub population: &'static str,
    /// What the drug was compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparator: Option<&'static str>,
    /// Those with a percentage, largest difference first; those with nothing to compare with come last.
    pub measured: Vec<EffectView>,
    /// Those without one.
    pub in_words: Vec<EffectView>,
    /// Words of caution that every one of them shares.
    pub notes: Vec<String>,
}

/// The side effects of one form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FormEffects {
    /// The form's id.
    pub id: &'static str,
    /// Its name.
    pub form: &'static str,
    /// By who was studied.
    pub groups: Vec<EffectGroup>,
}

/// The side effects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Effects {
    /// How to read them.
    pub intro: String,
    /// What a ratio means.
    pub ratio: &'static str,
    /// Both ends of the axis.
    pub ticks: Vec<Tick>,
    /// By form.
    pub forms: Vec<FormEffects>,
}

/// Every side effect, each once, under the first form that its record names.
pub fn effects() -> Effects {
    let most =
        ADVERSE_EFFECTS.iter().flat_map(|row| [row.drug_percent(), row.comparator_percent()]).flatten().max();
    // up to the next ten per cent
    let end = most.map_or(1, |most| most.0).div_ceil(100) * 100;
    let forms = FORMULATIONS.iter().map(|form| FormEffects {
        id: form.id,
        form: short_name(form.name),
        groups: groups(form.id, end),
    });
    let tick = |at, tenths| Tick { at, label: percent(tenths) };
    Effects {
        intro: intro(),
        ratio: RATIO,
        ticks: vec![tick(0, Tenths(0)), tick(FULL, Tenths(end))],
        forms: forms.filter(|form| !form.groups.is_empty()).collect(),
    }
}

/// Explains percentages by the first that is a whole number.
fn intro() -> String {
    let whole = |row: &&AdverseEffect| row.drug_percent().is_some_and(|share| share.0 % 10 == 0);
    let shares = ADVERSE_EFFECTS.iter().find(whole).and_then(AdverseEffect::drug_percent);
    let example = shares.map_or(String::new(), |share| {
        [&percent(share), " means ", &tenths(share), " of every 100 people. "].concat()
    });
    [
        &example,
        "People feel unwell without it too, so what counts is the distance between the two dots. Figures from different groups of people cannot be set against each other.",
    ]
    .concat()
}

fn groups(form: &str, end: u32) -> Vec<EffectGroup> {
    let mut groups: Vec<(&'static str, Vec<&AdverseEffect>)> = Vec::new();
    for row in ADVERSE_EFFECTS.iter().filter(|row| row.products.first() == Some(&form)) {
        match groups.iter_mut().find(|(population, _)| *population == row.population()) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((row.population(), vec![row])),
        }
    }
    groups.into_iter().map(|(population, rows)| group(population, rows, end)).collect()
}

fn group(population: &'static str, rows: Vec<&AdverseEffect>, end: u32) -> EffectGroup {
    let (mut measured, in_words): (Vec<&AdverseEffect>, Vec<&AdverseEffect>) =
        rows.into_iter().partition(|row| row.drug_percent().is_some() || row.comparator_percent().is_some());
    sort_by_key(&mut measured, |row| {
        let drug = row.drug_percent().map_or(0, |share| i64::from(share.0));
        let other = row.comparator_percent().map_or(0, |share| i64::from(share.0));
        (row.comparator_percent().is_none(), other - drug)
    });
    let comparator = measured.iter().chain(&in_words).find_map(|row| row.comparator());
    let view = |row: &&AdverseEffect| effect(row, comparator, end);
    let mut measured: Vec<_> = measured.iter().map(view).collect();
    let mut in_words: Vec<_> = in_words.iter().map(view).collect();
    let notes = shared(measured.iter_mut().chain(&mut in_words));
    EffectGroup { population, comparator, measured, in_words, notes }
}

/// Takes out the notes that all rows have, so that they are said once.
fn shared<'a>(rows: impl Iterator<Item = &'a mut EffectView>) -> Vec<String> {
    let rows: Vec<_> = rows.collect();
    let [first, others @ ..] = rows.as_slice() else { return Vec::new() };
    if others.is_empty() || others.iter().any(|row| row.notes != first.notes) {
        return Vec::new();
    }
    let notes = first.notes.clone();
    for row in rows {
        row.notes.clear();
    }
    notes
}

fn effect(row: &AdverseEffect, comparator: Option<&str>, end: u32) -> EffectView {
    let at = |share: Tenths| u16::try_from(share.0 * u32::from(FULL) / end).unwrap_or(FULL);
    let also: Vec<String> = products(row.products.get(1..).unwrap_or_default());
    let also = (!also.is_empty()).then(|| ["Also for: ", &list(&also), "."].concat());
    EffectView {
        id: row.id,
        name: row.name,
        drug: row.drug_percent().map(percent),
        other: row.comparator_percent().map(percent),
        drug_at: row.drug_percent().map(at),
        other_at: row.comparator_percent().map(at),
        relative: row.relative().map(|relative| match row.comparator() {
            Some(with) => [relative, ", compared with ", with].concat(),
            None => relative.to_owned(),
        }),
        comparator: row.comparator().filter(|own| Some(*own) != comparator),
        notes: row.note().map(str::to_owned).into_iter().chain(also).collect(),
        sources: sources(row.sources()),
    }
}

fn percent(share: Tenths) -> String {
    [&tenths(share), "%"].concat()
}
