//! The articles' claims beside the studies: what each says, whether the studies agree, and where to check.

use serde::Serialize;

use super::cited::{Cited, cited};
use super::filters::{FacetValue, FacetView};
use super::grade::{GradeView, grade_view};
use super::seen::{Seen, seen};
use super::study::by_weight;
use super::words::{count, date, number, sentence};
use super::{Labelled, labelled};
use crate::dataset::{ARTICLES, Article, CLAIMS, Claim, Regimen, Verdict};
use crate::index::{Entry, Index};
use crate::query::{Facet, Query};

/// One verdict's share of a bar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Share {
    /// The verdict's id.
    pub id: &'static str,
    /// "21 agree with the studies".
    pub label: String,
    /// Where it starts, in thousandths of the bar.
    pub start: usize,
    /// How far it goes, in thousandths of the bar.
    pub width: usize,
}

/// How many claims have which verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// "Of 54 claims".
    pub text: String,
    /// Verdicts that occur, in the order of the list; together they fill the bar.
    pub shares: Vec<Share>,
}

/// A claim with its verdict, and where to check it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CheckedClaim {
    /// Unique among the article's claims: the condition or the topic.
    pub id: &'static str,
    /// The condition's name or the topic, in words.
    pub about: String,
    /// The condition it opens; none where the claim is about the drug itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<&'static str>,
    /// The dose form that the article speaks of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regimen: Option<&'static str>,
    /// The claim, in our words.
    pub says: &'static str,
    /// How firmly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<&'static str>,
    /// Against the studies.
    pub verdict: Labelled,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<&'static str>,
    /// The condition's grade, from all its studies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grade: Option<GradeView>,
    /// The grade from the studies of the dose form spoken of, where it differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regimen_grade: Option<GradeView>,
    /// Every study of the condition, heaviest first.
    pub studies: Vec<Cited>,
    /// What is recorded of the drug on the same thing.
    pub see: Vec<Seen>,
}

/// An article, with the claims that the filters leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ArticleView {
    /// Id.
    pub id: &'static str,
    /// Title.
    pub title: &'static str,
    /// Who wrote it and who they say they are, who reviewed it, when, and what kind of page it is; one a line.
    pub details: Vec<String>,
    /// Its page, where one is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<&'static str>,
    /// Of all its claims, whatever the filters leave.
    pub summary: Summary,
    /// In its order.
    pub claims: Vec<CheckedClaim>,
}

/// The articles view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ArticlesView {
    /// "3 of 54 claims".
    pub count_label: String,
    /// Of all claims, whatever the filters leave.
    pub summary: Summary,
    /// By verdict and by article, with what each choice would give.
    pub facets: Vec<FacetView>,
    /// Those that have a claim left.
    pub articles: Vec<ArticleView>,
    /// What to say where none has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nothing: Option<&'static str>,
    /// What a verdict is and is not.
    pub note: &'static str,
}

const NOTE: &str = "A verdict compares one sentence of an article with the records collected here, and gives its reason. It judges neither the article as a whole nor its author, and later studies can change it.";

/// The claims that a query asks for. Grades are from all dose forms, as the verdicts are.
#[must_use]
pub fn articles(index: &Index, query: &Query) -> ArticlesView {
    let of_verdict = |claim: &Claim| query.verdict.is_empty() || query.verdict.contains(&claim.verdict);
    let of_article = |claim: &Claim| query.article.is_empty() || query.article.contains(&claim.article);
    let tally = |holds: &dyn Fn(&Claim) -> bool| CLAIMS.iter().filter(|claim| holds(claim)).count();
    let verdicts = Verdict::ALL.iter().map(|verdict| FacetValue {
        id: verdict.id(),
        label: verdict.label(),
        count: tally(&|claim| claim.verdict == *verdict && of_article(claim)),
        selected: query.verdict.contains(verdict),
    });
    let authors = ARTICLES.iter().map(|article| FacetValue {
        id: article.id,
        label: article.author,
        count: tally(&|claim| claim.article == article.id && of_verdict(claim)),
        selected: query.article.contains(&article.id),
    });
    let left = tally(&|claim| of_verdict(claim) && of_article(claim));
    let views = ARTICLES.iter().map(|article| {
        let claims = CLAIMS.iter().filter(|claim| claim.article == article.id);
        let shown = claims.clone().filter(|claim| of_verdict(claim) && of_article(claim));
        ArticleView {
            id: article.id,
            title: article.title,
            details: details(article),
            href: article.url(),
            summary: summary(claims),
            claims: shown.map(|claim| checked(claim, index)).collect(),
        }
    });
    ArticlesView {
        count_label: count_label(left),
        summary: summary(CLAIMS.iter()),
        facets: vec![
            FacetView { id: "verdict", label: "Against the studies", values: verdicts.collect() },
            FacetView { id: Facet::Article.id(), label: "Article by", values: authors.collect() },
        ],
        articles: views.filter(|article| !article.claims.is_empty()).collect(),
        nothing: (left == 0).then_some("No claim has this verdict in this article."),
        note: NOTE,
    }
}

fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn count_label(left: usize) -> String {
    let all = count(whole(CLAIMS.len()), "claim", "claims");
    if left == CLAIMS.len() { all } else { [&number(whole(left)), " of ", all.as_str()].concat() }
}

fn summary<'a>(claims: impl Iterator<Item = &'a Claim>) -> Summary {
    let claims: Vec<&Claim> = claims.collect();
    let mut shares = Vec::new();
    let mut before = 0;
    // ends are rounded down, not widths: so the widths add up to the whole bar
    let place = |claims_before: usize| claims_before * 1000 / claims.len().max(1);
    for verdict in Verdict::ALL {
        let with = claims.iter().filter(|claim| claim.verdict == *verdict).count();
        if with > 0 {
            let start = place(before);
            before += with;
            let label = [number(whole(with)).as_str(), " ", does(*verdict, with == 1)].concat();
            shares.push(Share { id: verdict.id(), label, start, width: place(before) - start });
        }
    }
    Summary { text: ["Of ", &count(whole(claims.len()), "claim", "claims")].concat(), shares }
}

const fn does(verdict: Verdict, one: bool) -> &'static str {
    match (verdict, one) {
        (Verdict::Agrees, true) => "agrees with the studies",
        (Verdict::Agrees, false) => "agree with the studies",
        (Verdict::Overstates, true) => "is firmer than the studies allow",
        (Verdict::Overstates, false) => "are firmer than the studies allow",
        (Verdict::Understates, true) => "says less than the studies",
        (Verdict::Understates, false) => "say less than the studies",
        (Verdict::Outdated, true) => "is out of date",
        (Verdict::Outdated, false) => "are out of date",
        (Verdict::Mistaken, true) => "holds a factual slip",
        (Verdict::Mistaken, false) => "hold a factual slip",
        (Verdict::Unchecked, true) => "is not checked yet",
        (Verdict::Unchecked, false) => "are not checked yet",
    }
}

fn details(article: &Article) -> Vec<String> {
    let who = match article.about_author() {
        Some(about) => [article.author, ", ", about].concat(),
        None => article.author.to_owned(),
    };
    let dates = [("published ", article.published()), ("updated ", article.updated())];
    let dates = dates.into_iter().filter_map(|(what, day)| day.map(|day| [what, &date(day)].concat()));
    let what: Vec<String> = [article.kind().to_owned()].into_iter().chain(dates).collect();
    let reviewed = article.reviewer().map(|reviewer| ["Reviewed by ", reviewer].concat());
    [Some(who), reviewed, Some(sentence(&what.join(", ")))].into_iter().flatten().collect()
}

fn checked(claim: &Claim, index: &Index) -> CheckedClaim {
    let entry = claim.condition.and_then(|id| index.entry(id));
    let topic = claim.topic.unwrap_or_default();
    let regimen_grade = entry.zip(claim.regimen).and_then(|(entry, regimen)| {
        let apart = entry.grade_for(&[regimen]);
        let same = (apart.level, apart.direction) == (entry.grade.level, entry.grade.direction);
        (!same).then(|| grade_view(&apart))
    });
    CheckedClaim {
        id: claim.condition.unwrap_or(topic),
        about: entry
            .map_or_else(|| sentence(&topic.replace('-', " ")), |entry| entry.condition.name.to_owned()),
        condition: claim.condition,
        regimen: claim.regimen.map(Regimen::label),
        says: claim.says,
        strength: claim.strength,
        verdict: labelled!(claim.verdict),
        because: claim.because,
        grade: entry.map(|entry| grade_view(&entry.grade)),
        regimen_grade,
        studies: entry.map(studies).unwrap_or_default(),
        see: claim.see.iter().filter_map(seen).collect(),
    }
}

fn studies(entry: &Entry) -> Vec<Cited> {
    let mut studies = entry.studies.clone();
    by_weight(&mut studies);
    studies.iter().map(|study| cited(study, entry.condition.id, entry.grade.why_left_out(study))).collect()
}
