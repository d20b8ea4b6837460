//! The articles' claims beside the records, those that do not hold first.

use serde::Serialize;

use super::length;
use crate::dataset::{ARTICLES, Article, CLAIMS, CONDITIONS, Claim, Regimen, Verdict};
use crate::order::sort_by_key;
use crate::query::Query;

/// Verdicts in the order in which their claims stand.
const ORDER: [Verdict; 6] = [
    Verdict::Mistaken,
    Verdict::Overstates,
    Verdict::Outdated,
    Verdict::Understates,
    Verdict::Unchecked,
    Verdict::Agrees,
];

/// A verdict, and how many claims have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct VerdictCount {
    /// Its id.
    pub id: &'static str,
    /// Claims, whatever the verdicts asked for.
    pub count: u32,
    /// It is asked for.
    pub selected: bool,
}

/// One claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CheckedClaim {
    /// Id of the article.
    pub article: &'static str,
    /// Id of the use that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<&'static str>,
    /// Its name; of a claim about the drug itself, the topic's id.
    pub about: &'static str,
    /// Id of the dose form that the article speaks of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regimen: Option<&'static str>,
    /// The claim, in our words.
    pub says: &'static str,
    /// How firmly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<&'static str>,
    /// Id of how it stands against the records.
    pub verdict: &'static str,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<&'static str>,
}

/// An article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ArticleView {
    /// Its id.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Who wrote it.
    pub author: &'static str,
    /// "blog post".
    pub kind: &'static str,
    /// Its page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<&'static str>,
    /// Claims checked.
    pub claims: u32,
    /// Of them, those that hold.
    pub agree: u32,
}

/// The claims that a query leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Claims {
    /// Every article.
    pub articles: Vec<ArticleView>,
    /// Verdicts that occur, those that do not hold first.
    pub verdicts: Vec<VerdictCount>,
    /// Claims there are.
    pub all: u32,
    /// In order.
    pub claims: Vec<CheckedClaim>,
}

/// The claims, under the verdicts and articles that a query asks for.
#[must_use]
pub fn claims(query: &Query) -> Claims {
    let of_article = |claim: &Claim| query.article.is_empty() || query.article.contains(&claim.article);
    let count =
        |holds: &dyn Fn(&Claim) -> bool| length::count(CLAIMS.iter().filter(|claim| holds(claim)).count());
    let verdicts = ORDER.iter().map(|verdict| VerdictCount {
        id: verdict.id(),
        count: count(&|claim| claim.verdict == *verdict && of_article(claim)),
        selected: query.verdict.contains(verdict),
    });
    let article = |article: &Article| ArticleView {
        id: article.id,
        title: article.title,
        author: article.author,
        kind: article.kind(),
        href: article.url(),
        claims: count(&|claim| claim.article == article.id),
        agree: count(&|claim| claim.article == article.id && claim.verdict == Verdict::Agrees),
    };
    Claims {
        articles: ARTICLES.iter().map(article).collect(),
        verdicts: verdicts.filter(|verdict| verdict.count > 0 || verdict.selected).collect(),
        all: count(&|_| true),
        claims: asked_for(query).into_iter().map(checked).collect(),
    }
}

/// The claims under the verdicts and articles that a query asks for, in order.
pub(super) fn asked_for(query: &Query) -> Vec<&'static Claim> {
    let asked = |claim: &Claim| {
        (query.article.is_empty() || query.article.contains(&claim.article))
            && (query.verdict.is_empty() || query.verdict.contains(&claim.verdict))
    };
    let place = |verdict: Verdict| ORDER.iter().position(|known| *known == verdict);
    let mut left: Vec<(usize, &Claim)> =
        CLAIMS.iter().enumerate().filter(|(_, claim)| asked(claim)).collect();
    sort_by_key(&mut left, |(row, claim)| (place(claim.verdict), *row));
    left.into_iter().map(|(_, claim)| claim).collect()
}

fn checked(claim: &Claim) -> CheckedClaim {
    let condition = CONDITIONS.iter().find(|row| Some(row.id) == claim.condition);
    let name = condition.map(|row| row.row_name().unwrap_or(row.name));
    CheckedClaim {
        article: claim.article,
        condition: claim.condition,
        about: name.or(claim.topic).unwrap_or_default(),
        regimen: claim.regimen.map(Regimen::id),
        says: claim.says,
        strength: claim.strength,
        verdict: claim.verdict.id(),
        because: claim.because,
    }
}
