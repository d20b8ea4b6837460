//! Results and counts against a filter as plain as can be, on random queries.

use naltrexone_explorer::answers::result_ids;
use naltrexone_explorer::dataset::{CONDITIONS, EFFECTS};
use naltrexone_explorer::facets::{counts, search};
use naltrexone_explorer::grade::grade;
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::{Facet, Query};
use proptest::prelude::*;

fn any_query() -> impl Strategy<Value = Query> {
    let value = prop::sample::select(Facet::ALL.to_vec()).prop_flat_map(|facet| {
        let ids: Vec<_> = facet.values();
        (Just(facet), prop::sample::select(ids))
    });
    let text = prop::sample::select(vec!["", "", "pain", "crohn", "addiction", "low dose", "zzz"]);
    (text, prop::collection::vec(value, 0..4)).prop_map(|(text, values)| {
        let mut query = Query { text: text.to_owned(), ..Query::default() };
        for (facet, id) in values {
            assert!(query.select(facet, id));
        }
        query
    })
}

/// Ids of the results, by looking at every condition and every facet's label.
fn brute_force(index: &Index, query: &Query) -> Vec<&'static str> {
    let worded: Vec<_> = search(index, query).all.iter().map(|found| found.entry.condition.id).collect();
    CONDITIONS
        .iter()
        .filter(|condition| worded.contains(&condition.id))
        .filter(|condition| {
            let studies = naltrexone_explorer::dataset::STUDIES;
            let graded = grade(condition.id, studies, EFFECTS, &query.regimen);
            Facet::ALL.into_iter().all(|facet| {
                let wanted = query.selected(facet);
                let has: Vec<&str> = match facet {
                    Facet::Regimen => studies
                        .iter()
                        .filter(|s| s.conditions.contains(&condition.id) && s.role.id() == "efficacy")
                        .filter_map(|s| s.regimen)
                        .chain(condition.regimens.iter().copied())
                        .map(naltrexone_explorer::dataset::Regimen::id)
                        .collect(),
                    Facet::Strength => vec![graded.level.id()],
                    Facet::Direction => vec![graded.direction.id()],
                    Facet::Approval => vec![condition.approval.id()],
                    Facet::Category => vec![condition.category.id()],
                    Facet::Mechanism => condition.mechanisms.to_vec(),
                    Facet::Article => condition.articles.to_vec(),
                };
                wanted.is_empty() || wanted.iter().any(|id| has.contains(id))
            })
        })
        .map(|condition| condition.id)
        .collect()
}

/// Ids of the results in the order of the facts.
fn results(index: &Index, query: &Query) -> Vec<&'static str> {
    let left = result_ids(index, query);
    CONDITIONS.iter().map(|condition| condition.id).filter(|id| left.contains(id)).collect()
}

proptest! {
    #[test]
    fn results_equal_a_plain_filter(query in any_query()) {
        let index = Index::new();
        prop_assert_eq!(results(&index, &query), brute_force(&index, &query));
    }

    #[test]
    fn a_count_is_what_choosing_the_value_alone_gives(query in any_query()) {
        let index = Index::new();
        let found = search(&index, &query);
        for (facet, counts) in Facet::ALL.into_iter().zip(counts(&found, &query)) {
            for (id, count) in counts {
                let mut chosen = query.clone();
                chosen.clear(facet);
                chosen.select(facet, id);
                prop_assert_eq!((facet, id, count), (facet, id, brute_force(&index, &chosen).len()));
            }
        }
    }

    #[test]
    fn adding_a_filter_of_another_facet_never_adds_a_result(query in any_query()) {
        let index = Index::new();
        let before = results(&index, &query);
        // grades follow the dose forms in force, so that facet is left out here
        for facet in Facet::ALL.into_iter().filter(|f| *f != Facet::Regimen && query.selected(*f).is_empty()) {
            let mut more = query.clone();
            more.select(facet, facet.values()[0]);
            prop_assert!(results(&index, &more).iter().all(|id| before.contains(id)));
        }
    }
}

#[test]
fn without_a_query_every_condition_is_a_result() {
    assert_eq!(results(&Index::new(), &Query::default()).len(), 118);
}
