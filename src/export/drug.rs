//! The tables about the drug itself, and their sources. Columns are the fields of the facts, in their order.

use super::table::{Cell, Table, columns};
use super::work::{self, Work};
use crate::dataset::{
    ADVERSE_EFFECTS, AdverseEffect, COMPARISONS, CONTRAINDICATIONS, Comparison, Contraindication,
    DOSING_REGIMENS, DosingRegimen, FORMULATIONS, Formulation, INTERACTIONS, Interaction, MECHANISMS,
    Mechanism, PHARMACOKINETICS, Pharmacokinetic, QUESTIONS, Question, Source, WARNINGS, Warning,
};
use crate::view::source_links;

/// All tables about the drug, side effects first.
#[must_use]
pub fn tables() -> Vec<Table> {
    vec![
        Table::of(
            "adverse_effects",
            &columns!(AdverseEffect: id, name, products, drug_percent(), comparator_percent(), relative(), comparator(), population(), note(), sources()),
            &ADVERSE_EFFECTS,
        ),
        Table::of(
            "formulations",
            &columns!(Formulation: id, name, brands(), route(), strengths(), usual_dose(), interval(), who_can_obtain(), approval(), approved_use(), regulator(), approval_year(), fda_approved(), sources()),
            &FORMULATIONS,
        ),
        Table::of(
            "regimens",
            &columns!(DosingRegimen: id, name, dose_range, used_for, note, sources()),
            &DOSING_REGIMENS,
        ),
        Table::of(
            "mechanisms",
            &columns!(Mechanism: id, name, explanation(), status, doubts(), sources()),
            &MECHANISMS,
        ),
        Table::of(
            "pharmacokinetics",
            &columns!(Pharmacokinetic: id, quantity, value, unit, formulation, note, sources()),
            &PHARMACOKINETICS,
        ),
        Table::of(
            "contraindications",
            &columns!(Contraindication: id, name, products, detail, current, sources()),
            &CONTRAINDICATIONS,
        ),
        Table::of(
            "warnings",
            &columns!(Warning: id, name, products, severity, detail, boxed, note, sources()),
            &WARNINGS,
        ),
        Table::of(
            "interactions",
            &columns!(Interaction: id, name, products, effect, severity, sources()),
            &INTERACTIONS,
        ),
        Table::of(
            "comparison",
            &columns!(Comparison: id, attribute, other, subject, note, sources()),
            &COMPARISONS,
        ),
        Table::of("questions", &columns!(Question: id, question, answer, sources()), &QUESTIONS),
    ]
}

/// Every work that a statement about the drug rests on, once.
#[must_use]
pub fn works() -> Vec<Work> {
    let mut sources: Vec<&Source> = Vec::new();
    for source in all_sources() {
        let same =
            |known: &&Source| known.doi == source.doi && known.pmid == source.pmid && known.url == source.url;
        if !sources.iter().any(same) {
            sources.push(source);
        }
    }
    sources.iter().enumerate().map(|(n, source)| work::of_source(source, n + 1)).collect()
}

fn all_sources() -> impl Iterator<Item = &'static Source> {
    let lists = FORMULATIONS.iter().map(Formulation::sources);
    let lists = lists.chain(DOSING_REGIMENS.iter().map(DosingRegimen::sources));
    let lists = lists.chain(MECHANISMS.iter().map(Mechanism::sources));
    let lists = lists.chain(PHARMACOKINETICS.iter().map(Pharmacokinetic::sources));
    let lists = lists.chain(CONTRAINDICATIONS.iter().map(Contraindication::sources));
    let lists = lists.chain(WARNINGS.iter().map(Warning::sources));
    let lists = lists.chain(ADVERSE_EFFECTS.iter().map(AdverseEffect::sources));
    let lists = lists.chain(INTERACTIONS.iter().map(Interaction::sources));
    let lists = lists.chain(COMPARISONS.iter().map(Comparison::sources));
    lists.chain(QUESTIONS.iter().map(Question::sources)).flatten()
}

/// The best address of each source.
impl From<&'static [Source]> for Cell {
    fn from(sources: &'static [Source]) -> Self {
        sources
            .iter()
            .filter_map(|source| source_links(source).into_iter().next())
            .map(|link| link.href)
            .collect()
    }
}

impl From<crate::dataset::MechanismStatus> for Cell {
    fn from(status: crate::dataset::MechanismStatus) -> Self {
        status.id().into()
    }
}
