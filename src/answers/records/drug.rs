//! The tables about the drug itself, and what they rest on. Columns are the fields of the facts, in their order.

use super::table::{Table, table};
use crate::dataset::{
    ADVERSE_EFFECTS, COMPARISONS, CONTRAINDICATIONS, DOSING_REGIMENS, FORMULATIONS, HELP, INTERACTIONS,
    MECHANISMS, PHARMACOKINETICS, QUESTIONS, SOURCES, WARNINGS,
};

use super::super::source::source_links;

/// All tables about the drug, side effects first.
pub fn add_tables(tables: &mut Vec<Table>) {
    add_forms(tables);
    add_dangers(tables);
}

fn add_forms(tables: &mut Vec<Table>) {
    table!(tables, "adverse_effects", ADVERSE_EFFECTS, |row|
        id: row.id,
        name: row.name,
        products: row.products,
        drug_percent: row.drug_percent(),
        comparator_percent: row.comparator_percent(),
        relative: row.relative(),
        comparator: row.comparator(),
        population: row.population(),
        note: row.note(),
        sources: row.sources(),
    );
    table!(tables, "formulations", FORMULATIONS, |row|
        id: row.id,
        name: row.name,
        brands: row.brands(),
        route: row.route(),
        strengths: row.strengths(),
        usual_dose: row.usual_dose(),
        interval: row.interval(),
        who_can_obtain: row.who_can_obtain(),
        approval: row.approval(),
        approved_use: row.approved_use(),
        regulator: row.regulator(),
        approval_year: row.approval_year(),
        fda_approved: row.fda_approved(),
        sources: row.sources(),
    );
    table!(tables, "regimens", DOSING_REGIMENS, |row|
        id: row.id,
        name: row.name,
        dose_range: row.dose_range,
        used_for: row.used_for,
        note: row.note,
        sources: row.sources(),
    );
    table!(tables, "mechanisms", MECHANISMS, |row|
        id: row.id,
        name: row.name,
        explanation: row.explanation(),
        status: row.status.id(),
        doubts: row.doubts(),
        sources: row.sources(),
    );
    table!(tables, "pharmacokinetics", PHARMACOKINETICS, |row|
        id: row.id,
        quantity: row.quantity,
        value: row.value,
        unit: row.unit,
        formulation: row.formulation,
        note: row.note,
        sources: row.sources(),
    );
}

fn add_dangers(tables: &mut Vec<Table>) {
    table!(tables, "contraindications", CONTRAINDICATIONS, |row|
        id: row.id,
        name: row.name,
        products: row.products,
        detail: row.detail,
        current: row.current,
        sources: row.sources(),
    );
    table!(tables, "warnings", WARNINGS, |row|
        id: row.id,
        name: row.name,
        products: row.products,
        severity: row.severity,
        detail: row.detail,
        boxed: row.boxed,
        note: row.note,
        sources: row.sources(),
    );
    table!(tables, "interactions", INTERACTIONS, |row|
        id: row.id,
        name: row.name,
        products: row.products,
        effect: row.effect,
        severity: row.severity,
        sources: row.sources(),
    );
    table!(tables, "comparison", COMPARISONS, |row|
        id: row.id,
        attribute: row.attribute,
        other: row.other,
        subject: row.subject,
        note: row.note,
        sources: row.sources(),
    );
    table!(tables, "questions", QUESTIONS, |row|
        id: row.id,
        question: row.question,
        answer: row.answer,
        sources: row.sources(),
    );
    table!(tables, "help", HELP, |row|
        id: row.id,
        region: row.region,
        name: row.name,
        for_whom: row.for_whom,
        contact: row.contact,
        detail: row.detail(),
        url: row.url(),
        sources: row.sources(),
    );
    // every work that one of these rests on, once; they have no ids
    table!(tables, "sources", SOURCES, |row|
        title: row.title,
        authors: row.authors,
        journal: row.journal,
        year: row.year,
        doi: row.doi,
        pmid: row.pmid,
        links: source_links(row),
    );
}
