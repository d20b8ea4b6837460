//! The sheet of paper on a use: which sources and in what order, who must not take it, and nothing lost without a count.

use std::collections::BTreeSet;

use naltrexone_explorer::answers::{Sheet, sheet};
use naltrexone_explorer::dataset::{
    CONTRAINDICATIONS, DRUG_NAMES, Design, Regimen, STUDIES, Study, WARNINGS,
};
use naltrexone_explorer::grade::said_in_real_units;
use naltrexone_explorer::index::{Entry, Index};
use naltrexone_explorer::query::Query;

/// Every use, over all dose forms and under some.
fn each(mut see: impl FnMut(&Entry, &Query, &Sheet)) {
    let index = Index::new();
    for regimen in [vec![], vec![Regimen::LowDose], vec![Regimen::ExtendedReleaseInjection]] {
        let query = Query { regimen, ..Query::default() };
        for entry in &index.entries {
            see(entry, &query, &sheet(entry, &query));
        }
    }
}

fn study(id: &str) -> &'static Study {
    STUDIES.iter().find(|study| study.id() == id).expect("a study")
}

#[test]
fn sources_are_the_trials_that_count_by_size_then_what_else_counts_then_the_rest() {
    each(|entry, query, sheet| {
        let grade = entry.grade_for(&query.regimen);
        let key = |id: &&str| {
            let study = study(id);
            let trial = matches!(study.design, Design::Rct | Design::RctCrossover);
            let people = study.people_for(entry.condition.id).unwrap_or(0);
            (!grade.counted.contains(&study.row), !trial, u32::MAX - people)
        };
        // the study whose figure is said stands beside the largest
        let said =
            said_in_real_units(&grade, &entry.effects).map(|effect| STUDIES[usize::from(effect.study)].id());
        let place =
            said.map(|id| sheet.sources.iter().position(|source| *source == id).expect("it is there"));
        assert!(place.is_none_or(|place| place < 2), "{}", entry.condition.id);
        let others: Vec<&str> = sheet.sources.iter().copied().filter(|id| Some(*id) != said).collect();
        assert!(others.is_sorted_by_key(key), "{}: {:?}", entry.condition.id, sheet.sources);
        let shown: BTreeSet<&str> = sheet.sources.iter().copied().collect();
        assert_eq!(shown.len(), sheet.sources.len());
        assert!(shown.iter().all(|id| entry.studies.iter().any(|study| study.id() == *id)));
        assert_eq!(shown.len() + sheet.more_sources as usize, entry.studies.len(), "{}", entry.condition.id);
    });
}

#[test]
fn every_contraindication_that_is_named_is_a_row_of_the_facts_that_stands_today() {
    each(|entry, query, sheet| {
        let id = entry.condition.id;
        let names: Vec<&str> = sheet.must_not.iter().flat_map(|group| &group.names).copied().collect();
        assert!(!names.is_empty(), "{id}");
        for name in &names {
            let row = CONTRAINDICATIONS.iter().find(|row| row.name == *name).expect("a row");
            assert_ne!(row.current, Some(false), "{id}: {name}");
        }
        // all of each product in which a dose form of it is sold by itself
        let forms = if query.regimen.is_empty() { &entry.regimens } else { &query.regimen };
        for form in forms {
            let sold = DRUG_NAMES.iter().filter(|name| name.regimen == Some(*form));
            for product in sold.filter_map(|name| name.formulation) {
                if product.ends_with("-combination") {
                    continue;
                }
                for row in CONTRAINDICATIONS {
                    if row.products.contains(&product) && row.current != Some(false) {
                        assert!(names.contains(&row.name), "{id}: {product}: {}", row.name);
                    }
                }
            }
        }
        // what holds for all stands first, and what one product is bound to says so
        assert_eq!(sheet.must_not[0].only, None, "{id}");
        assert!(sheet.must_not[1..].iter().all(|group| group.only.is_some()));
    });
}

#[test]
fn withdrawal_is_the_first_warning_of_every_use_but_for_a_boxed_one() {
    each(|entry, _, sheet| {
        let first = sheet
            .warnings
            .iter()
            .find(|warning| WARNINGS.iter().any(|row| row.id == warning.id && row.severity != "boxed"));
        assert_eq!(
            first.map(|warning| warning.id),
            Some("precipitated-withdrawal"),
            "{}",
            entry.condition.id
        );
    });
}

#[test]
fn nothing_is_left_out_without_being_counted() {
    each(|entry, query, sheet| {
        let id = entry.condition.id;
        let unnamed = (sheet.unnamed_warnings + sheet.other_warnings) as usize;
        let warnings = sheet.warnings.len() + sheet.more_warnings.len() + unnamed;
        assert_eq!(warnings, WARNINGS.len(), "{id}");
        let caveats: Vec<&str> = entry.condition.caveats().iter().collect();
        assert_eq!(sheet.caveats, caveats[..sheet.caveats.len()], "{id}");
        assert_eq!(sheet.caveats.len() + sheet.more_caveats as usize, caveats.len(), "{id}");
        let grade = entry.grade_for(&query.regimen);
        let counted = |form: &str| {
            let own = entry.studies.iter().filter(|study| grade.counted.contains(&study.row));
            own.filter(|study| study.regimen.map(Regimen::id) == Some(form)).collect::<Vec<_>>()
        };
        for form in &sheet.forms {
            let doses: BTreeSet<&str> = counted(form.regimen)
                .into_iter()
                .filter(|study| !study.unverified().contains("dose"))
                .filter_map(|study| study.dose())
                .collect();
            assert_eq!(form.studies as usize, counted(form.regimen).len());
            assert_eq!(form.doses.len() + form.more as usize, doses.len(), "{id}");
            assert!(form.doses.iter().all(|dose| doses.contains(dose)));
        }
        let named: BTreeSet<&str> =
            sheet.forms.iter().map(|form| form.regimen).chain(sheet.other_forms.iter().copied()).collect();
        let studied: BTreeSet<&str> =
            entry.regimens.iter().map(|form| form.id()).filter(|form| !counted(form).is_empty()).collect();
        assert_eq!(named, studied, "{id}");
    });
}

#[test]
fn every_sheet_has_two_warnings_and_two_sources_where_there_are_as_many_studies() {
    each(|entry, _, sheet| {
        assert!(sheet.warnings.len() >= 2, "{}", entry.condition.id);
        assert!(sheet.sources.len() >= entry.studies.len().min(2), "{}", entry.condition.id);
    });
}
