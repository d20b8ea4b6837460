//! A query's address: canonical, readable, and tolerant of anything.

use naltrexone_explorer::dataset::CONDITIONS;
use naltrexone_explorer::query::{Address, Facet, MOST_COMPARED, MOST_IDS, MOST_UNKNOWN, Query, Sort};
use proptest::prelude::*;

fn read(fragment: &str) -> Query {
    Query::read(&Address::read(fragment).query).0
}

fn any_query() -> impl Strategy<Value = Query> {
    let value = prop::sample::select(Facet::ALL.to_vec()).prop_flat_map(|facet| {
        let ids: Vec<_> = facet.values();
        (Just(facet), prop::sample::select(ids))
    });
    let id = || prop::sample::select(CONDITIONS.iter().map(|condition| condition.id).collect::<Vec<_>>());
    (
        ".{0,30}",
        prop::collection::vec(value, 0..6),
        prop::option::of(prop::sample::select(Sort::ALL.to_vec())),
        prop::option::of(id()),
        prop::collection::hash_set(id(), 0..4),
    )
        .prop_map(|(text, values, sort, condition, compare)| {
            let mut query =
                Query { text, sort, condition, compare: compare.into_iter().collect(), ..Query::default() };
            for (facet, id) in values {
                query.select(facet, id);
            }
            query
        })
}

/// A field of an address: with anything in it, or with what may stand in it.
fn any_part() -> impl Strategy<Value = String> {
    let known = [
        "view=list",
        "view=map",
        "view=sheet",
        "view=drug",
        "topic=warnings",
        "topic=question/emergency",
        "condition=fibromyalgia",
        "sort=name",
        "sort=relevance",
        "regimen=low-dose",
        "q=pain",
    ];
    prop_oneof![
        "(q|regimen|sort|view|condition|topic|compare|x)=[%0-9A-Fa-z,+=#&é]{0,12}",
        prop::sample::select(known.to_vec()).prop_map(String::from),
    ]
}

proptest! {
    #[test]
    fn from_a_canonical_address_to_a_query_and_back_is_the_identity(query in any_query()) {
        let address = query.to_address();
        prop_assert_eq!(read(&address).to_address(), address);
    }

    #[test]
    fn a_query_asks_the_same_after_its_address(query in any_query()) {
        let again = read(&query.to_address());
        prop_assert_eq!(again.order(), query.order());
        prop_assert_eq!(again.condition, query.condition);
        prop_assert_eq!(&again.compare, &query.compare);
        if !query.text.trim().is_empty() {
            prop_assert_eq!(&again.text, &query.text);
        }
        for facet in Facet::ALL {
            let (mut before, mut after) = (query.selected(facet), again.selected(facet));
            before.sort_unstable();
            after.sort_unstable();
            prop_assert_eq!(before, after);
        }
    }

    #[test]
    fn what_asks_the_same_has_the_same_address(query in any_query()) {
        for sort in Sort::ALL {
            let other = Query { sort: Some(sort), ..query.clone() };
            if other.order() == query.order() {
                prop_assert_eq!(other.to_address(), query.to_address());
            } else {
                prop_assert_ne!(other.to_address(), query.to_address());
            }
        }
    }

    #[test]
    fn anything_may_stand_in_an_address(fragment in ".{0,200}") {
        let canonical = read(&fragment).to_address();
        prop_assert_eq!(read(&canonical).to_address(), canonical);
    }

    #[test]
    fn anything_like_an_address_may_stand_in_one(
        parts in prop::collection::vec(any_part(), 0..6),
    ) {
        let canonical = read(&parts.join("&")).to_address();
        prop_assert_eq!(read(&canonical).to_address(), canonical);
    }
}

#[test]
fn an_address_reads_well() {
    let query = read("#regimen=low-dose&q=crohn's+disease&regimen=implant");
    assert_eq!(query.to_address(), "q=crohn's+disease&regimen=implant,low-dose");
    assert_eq!(Query::default().to_address(), "");
}

#[test]
fn a_fragment_without_a_known_key_belongs_to_the_host_page() {
    for theirs in ["", "#", "#section-2", "#/route?x=1", "#a=b&c=d"] {
        assert!(!Address::read(theirs).ours, "{theirs}");
    }
    let ours = Address::read("#q=pain&utm=1");
    assert!(ours.ours);
    assert_eq!(ours.unknown.len(), 1);
}

#[test]
fn the_first_four_conditions_that_exist_are_compared() {
    let ids: Vec<_> = CONDITIONS.iter().map(|condition| condition.id).take(MOST_COMPARED + 1).collect();
    let read = |compare: &[&str]| {
        let (query, unknown) = Query::read(&Address::read(&format!("compare={}", compare.join(","))).query);
        (query.compare, unknown.len())
    };
    let four = ids[..MOST_COMPARED].to_vec();
    let twice_and_wrong =
        [ids[0], ids[0], "nowhere", ids[1], ids[0], ids[2], "x", ids[3], ids[4], "not-read"];
    assert_eq!(read(&twice_and_wrong), (four.clone(), 2));
    assert_eq!(read(&ids), (four, 0));
    assert_eq!(read(&["x", "y", "z", "w", ids[1]]), (vec![ids[1]], 4));
}

#[test]
fn of_a_fragment_of_any_length_little_is_kept() {
    const LONG: usize = 2 << 20;
    let long = |part: &str| part.repeat(LONG / part.len());
    let x = long("x,");
    for fragment in [
        long("regimen=&"),
        long("regimen=low-dose&"),
        long("regimen=x,y&compare=z&verdict=a+b&"),
        long("regimen=a&strength=b&direction=c&approval=d&category=e&mechanism=f&article=g&verdict=h&"),
        ["regimen=", &x, "&compare=", &x, "&verdict=", &x].concat(),
        long("x&"),
        long("x=1&y=2&q=3&"),
        long("q=%"),
        long("view=x&sort=y&condition=z&"),
        long("&"),
    ] {
        let Address { query: raw, unknown, .. } = Address::read(&fragment);
        let start = fragment.get(..40).unwrap();
        assert!(unknown.len() <= MOST_UNKNOWN, "{start}");
        assert!(raw.selections.len() <= Facet::ALL.len(), "{start}");
        let lists = raw.selections.iter().map(|(_, ids)| ids).chain([&raw.compare, &raw.verdict]);
        assert!(lists.map(Vec::len).max() <= Some(MOST_IDS), "{start}");
        let (query, unknown) = Query::read(&raw);
        assert!(unknown.len() <= MOST_UNKNOWN, "{start}");
        assert!(query.to_address().len() < 2000, "{start}");
    }
    let repeated = Address::read(&["regimen=implant&", &long("regimen=low-dose&")].concat());
    assert_eq!(repeated.query.selections[0].1.len(), MOST_IDS);
    assert_eq!(Query::read(&repeated.query).0.to_address(), "regimen=implant,low-dose");
}
