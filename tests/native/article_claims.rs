//! The articles view: counts equal a naive count, nothing is lost, every verdict has a way to its sources.

use naltrexone_explorer::dataset::{ARTICLES, CLAIMS, STUDIES, Verdict};
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::Query;
use naltrexone_explorer::view::articles::{ArticlesView, Summary, articles};

fn shown(query: &Query) -> ArticlesView {
    articles(&Index::new(), query)
}

fn naive(article: Option<&str>, verdict: Option<Verdict>) -> usize {
    let mut found = 0;
    for claim in CLAIMS {
        if article.is_none_or(|id| id == claim.article) && verdict.is_none_or(|asked| asked == claim.verdict)
        {
            found += 1;
        }
    }
    found
}

fn summary_is_true(summary: &Summary, article: Option<&str>) {
    let mut end = 0;
    let mut all = 0;
    for share in &summary.shares {
        let count: usize = share.label.split(' ').next().unwrap().parse().unwrap();
        assert_eq!(count, naive(article, Verdict::from_id(share.id)), "{}", share.id);
        assert_eq!(share.start, end, "shares touch");
        let exact = count as f64 * 1000.0 / naive(article, None) as f64;
        assert!((share.width as f64 - exact).abs() <= 1.0, "{}: {} for {exact}", share.id, share.width);
        end += share.width;
        all += count;
    }
    assert_eq!((end, all), (1000, naive(article, None)));
    assert_eq!(summary.text, format!("Of {all} claims"));
}

#[test]
fn summaries_equal_a_naive_count_and_fill_their_bars() {
    let view = shown(&Query::default());
    summary_is_true(&view.summary, None);
    for article in &view.articles {
        summary_is_true(&article.summary, Some(article.id));
    }
    // a filter changes what is listed, not what is true of the whole
    let filtered = shown(&Query { verdict: vec![Verdict::Mistaken], ..Query::default() });
    assert_eq!(filtered.summary, view.summary);
}

#[test]
fn without_a_filter_every_claim_is_there_in_the_order_of_the_facts() {
    let view = shown(&Query::default());
    let there: Vec<_> = view.articles.iter().flat_map(|a| a.claims.iter().map(|claim| claim.says)).collect();
    let facts: Vec<_> = ARTICLES
        .iter()
        .flat_map(|article| CLAIMS.iter().filter(|claim| claim.article == article.id).map(|claim| claim.says))
        .collect();
    assert_eq!(there, facts);
    assert_eq!(view.count_label, format!("{} claims", CLAIMS.len()));
}

#[test]
fn every_filter_gives_the_number_of_claims_that_it_says() {
    let no = Query::default();
    let mut states = vec![no.clone()];
    states.extend(Verdict::ALL.iter().map(|verdict| Query { verdict: vec![*verdict], ..no.clone() }));
    states.extend(ARTICLES.iter().map(|article| Query { article: vec![article.id], ..no.clone() }));
    let count =
        |query: &Query| shown(query).articles.iter().map(|article| article.claims.len()).sum::<usize>();
    for state in states {
        let view = shown(&state);
        for value in &view.facets[0].values {
            let asked = Query { verdict: vec![Verdict::from_id(value.id).unwrap()], ..state.clone() };
            assert_eq!(value.count, count(&asked), "{} on {state:?}", value.id);
        }
        for value in &view.facets[1].values {
            let asked = Query { article: vec![value.id], ..state.clone() };
            assert_eq!(value.count, count(&asked), "{} on {state:?}", value.id);
        }
        assert_eq!(view.nothing.is_some(), count(&state) == 0);
    }
}

#[test]
fn every_verdict_is_one_step_from_its_sources() {
    let index = Index::new();
    for claim in shown(&Query::default()).articles.iter().flat_map(|article| &article.claims) {
        if let Some(id) = claim.condition {
            assert_eq!(claim.grade.as_ref().unwrap().counted, index.entry(id).unwrap().grade.counted_ids());
            let mut there: Vec<_> = claim.studies.iter().map(|study| study.id).collect();
            let mut all: Vec<_> = STUDIES
                .iter()
                .filter(|study| study.conditions.contains(&id))
                .map(naltrexone_explorer::dataset::Study::id)
                .collect();
            there.sort_unstable();
            all.sort_unstable();
            assert_eq!(there, all, "{id}");
            for study in &claim.studies {
                assert!(study.href.is_some() || !study.notes.is_empty(), "{}", study.id);
            }
        } else {
            assert!(!claim.see.is_empty(), "{}", claim.id);
            assert!(claim.see.iter().all(|row| row.sources.iter().any(|source| !source.links.is_empty())));
            assert!(claim.about.starts_with(char::is_uppercase) && !claim.about.contains('-'));
        }
    }
}

#[test]
fn a_claim_on_a_dose_form_shows_its_grade_apart_only_where_that_differs() {
    let index = Index::new();
    let view = shown(&Query::default());
    let mut apart = 0;
    for (claim, record) in view.articles.iter().flat_map(|article| &article.claims).zip(CLAIMS) {
        let Some((id, regimen)) = record.condition.zip(record.regimen) else {
            assert!(claim.regimen_grade.is_none());
            continue;
        };
        let entry = index.entry(id).unwrap();
        let alone = entry.grade_for(&[regimen]);
        let differs = (alone.level, alone.direction) != (entry.grade.level, entry.grade.direction);
        assert_eq!(
            claim.regimen_grade.as_ref().map(|grade| grade.level),
            differs.then(|| alone.level.number())
        );
        apart += usize::from(differs);
    }
    assert!(apart > 0);
}
