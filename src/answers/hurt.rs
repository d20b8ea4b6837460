//! "What could hurt": who must not take it, warnings, and the commonest side effect, for the forms that were studied.

use std::cmp::Reverse;

use serde::Serialize;

use super::drug_row::{HowOften, MUST_NOT, bound_to};
use crate::dataset::{
    ADVERSE_EFFECTS, AdverseEffect, CONTRAINDICATIONS, DANGERS, DRUG_NAMES, Regimen, WARNINGS,
};
use crate::index::Entry;
use crate::order::sort_by_key;
use crate::questions::Part;

/// One line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Hurt {
    /// Its table in the facts.
    pub part: &'static str,
    /// Its id there.
    pub id: &'static str,
    /// In a few words.
    pub name: &'static str,
    /// What product information and studies say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'static str>,
    /// How grave it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<&'static str>,
    /// Short name of the one product that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only: Option<&'static str>,
    /// Of a side effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub often: Option<HowOften>,
}

/// Ids of the products in which a dose form is taken, by the names that put both in view; none known: every product. One
/// that joins the drug with another (`OTHER-combination`) only where that one was given in a study of the use.
pub(super) fn products(regimens: &[Regimen], entry: &Entry) -> Vec<&'static str> {
    let given = |product: &str| {
        let doses = || entry.studies.iter().filter_map(|study| study.dose());
        product.strip_suffix("-combination").is_none_or(|other| doses().any(|dose| dose.contains(other)))
    };
    let of_form = |form: &Regimen| {
        let named = DRUG_NAMES.iter().filter(|name| name.regimen == Some(*form));
        named.filter_map(|name| name.formulation).filter(|product| given(product)).collect::<Vec<_>>()
    };
    regimens.iter().flat_map(of_form).collect()
}

/// The lines for a use, under these dose forms: the gravest contraindication, the gravest warning, and the commonest side
/// effect of the product that was studied; `usual` is the id of the dose form that most people had.
#[must_use]
pub fn hurt(entry: &Entry, regimens: &[Regimen], usual: Option<&str>) -> Vec<Hurt> {
    let mut forms = if regimens.is_empty() { entry.regimens.clone() } else { regimens.to_vec() };
    sort_by_key(&mut forms, |form| Some(form.id()) != usual);
    let taken = products(&forms, entry);
    let about = |products: &[&str]| {
        taken.is_empty() || products.is_empty() || products.iter().any(|product| taken.contains(product))
    };
    // what is made to order has no product information of its own
    let any = CONTRAINDICATIONS.iter().any(|row| row.current != Some(false) && about(row.products));
    let must_not =
        CONTRAINDICATIONS.iter().filter(|row| row.current != Some(false) && (!any || about(row.products)));
    let must_not = must_not.min_by_key(|row| (danger("contraindication", row.id), row.row));
    let warnings = WARNINGS.iter().filter(|row| about(row.products));
    let warning = warnings.min_by_key(|row| (danger("warning", row.id), row.row));
    // of no product that was not studied: how often something happens is the product's own
    let place = |row: &AdverseEffect| taken.iter().position(|product| row.products.contains(product));
    let effects = ADVERSE_EFFECTS.iter().filter(|row| !row.overall);
    let effects = effects.filter_map(|row| Some((row, place(row)?, HowOften::of(row)?)));
    let effect = effects.min_by_key(|(row, place, often)| (*place, Reverse(often.drug), row.row));
    let mut lines = Vec::new();
    if let Some(row) = must_not {
        lines.push(Hurt {
            part: "contraindication",
            id: row.id,
            name: row.name,
            text: row.detail.map(first_sentence),
            severity: Some(MUST_NOT),
            only: bound_to(Part::MustNot, row.products),
            often: None,
        });
    }
    if let Some(row) = warning {
        lines.push(Hurt {
            part: "warning",
            id: row.id,
            name: row.name,
            text: Some(first_sentence(row.detail)),
            severity: Some(row.severity),
            only: bound_to(Part::Warnings, row.products),
            often: None,
        });
    }
    if let Some((row, _, often)) = effect {
        lines.push(Hurt {
            part: "adverse_effect",
            id: row.id,
            name: row.name,
            text: None,
            severity: None,
            only: bound_to(Part::Effects, row.products),
            often: Some(often),
        });
    }
    lines
}

/// The place of a row among the dangers; of any other the last.
fn danger(part: &str, id: &str) -> usize {
    let mut place = 0;
    for row in DANGERS {
        for name in row.rows {
            if name.split_once('/') == Some((part, id)) {
                return place;
            }
            place += 1;
        }
    }
    usize::MAX
}

/// The line leads to the row, which says the rest.
pub(super) fn first_sentence(text: &'static str) -> &'static str {
    text.find(". ").and_then(|end| text.get(..=end)).unwrap_or(text)
}
