//! The articles' claims: counts equal a naive count whatever is asked for, and every claim leads to its use or topic.

use naltrexone_explorer::answers::{Claims, claims, condition};
use naltrexone_explorer::dataset::{ARTICLES, CLAIMS, CONDITIONS, Verdict};
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::Query;

/// The claims of an article and with a verdict, or of all where none is named.
fn naive(article: Option<&str>, verdict: Option<Verdict>) -> Vec<&'static str> {
    let mut found = Vec::new();
    for claim in CLAIMS {
        if article.is_none_or(|id| id == claim.article) && verdict.is_none_or(|asked| asked == claim.verdict)
        {
            found.push(claim.says);
        }
    }
    found.sort_unstable();
    found
}

fn said(found: &Claims) -> Vec<&'static str> {
    let mut said: Vec<_> = found.claims.iter().map(|claim| claim.says).collect();
    said.sort_unstable();
    said
}

#[test]
fn every_verdict_and_article_gives_as_many_claims_as_it_says() {
    for article in ARTICLES.iter().map(|article| Some(article.id)).chain([None]) {
        let of_article = Query { article: article.into_iter().collect(), ..Query::default() };
        let found = claims(&of_article);
        assert_eq!(said(&found), naive(article, None), "{article:?}");
        for verdict in Verdict::ALL {
            let count = found.verdicts.iter().find(|count| count.id == verdict.id());
            let naive = naive(article, Some(*verdict));
            assert_eq!(count.map_or(0, |count| count.count as usize), naive.len(), "{}", verdict.id());
            let asked = claims(&Query { verdict: vec![*verdict], ..of_article.clone() });
            assert_eq!(said(&asked), naive, "{}", verdict.id());
        }
    }
    // a filter changes what is listed, not what is true of an article
    let asked = claims(&Query { verdict: vec![Verdict::Mistaken], ..Query::default() });
    assert_eq!(asked.articles, claims(&Query::default()).articles);
    for article in asked.articles {
        assert_eq!(article.claims as usize, naive(Some(article.id), None).len());
        assert_eq!(article.agree as usize, naive(Some(article.id), Some(Verdict::Agrees)).len());
    }
}

#[test]
fn a_claim_leads_to_the_page_of_its_use_on_which_it_stands_or_names_its_topic() {
    let index = Index::new();
    for claim in claims(&Query::default()).claims {
        let Some(id) = claim.condition else {
            assert!(CLAIMS.iter().any(|row| row.topic == Some(claim.about)), "{}", claim.about);
            continue;
        };
        let row = CONDITIONS.iter().find(|row| row.id == id).unwrap();
        assert_eq!(claim.about, row.row_name().unwrap_or(row.name));
        let page = condition(index.entry(id).unwrap(), &Query::default());
        let shown = page.claims.iter().find(|shown| shown.says == claim.says).unwrap();
        assert_eq!((shown.verdict, shown.because), (claim.verdict, claim.because));
        // and the page has the studies behind the verdict, each with a way to it or the reason why not
        assert_eq!(page.studies.len(), index.entry(id).unwrap().studies.len());
        for study in page.studies {
            assert!(!study.links.is_empty() || study.no_link.is_some(), "{}", study.id);
        }
    }
}
