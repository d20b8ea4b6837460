//! The tables of conditions, studies, effects and claims. What the columns hold: `www/src/files/README.md`.

use super::table::{Cell, Table, table, texts};
use crate::dataset::{
    ARTICLES, Article, Blinding, Claim, Design, Effect, Favours, Regimen, Status, Study, Thousandths,
};
use crate::effects::{Estimate, thousandths};
use crate::grade::{Grade, Kind, finding_for, kind};
use crate::index::Entry;

use super::super::grade::{Answers, left_out};
use super::super::source::links;

/// A condition, graded under the dose forms in force.
#[derive(Clone, Debug)]
pub struct Graded<'i> {
    /// The condition and its studies.
    pub entry: &'i Entry,
    /// Its grade.
    pub grade: Grade,
}

/// One row a condition.
pub fn conditions(graded: &[Graded<'_>]) -> Table {
    table!("conditions", graded, |row|
        id: row.entry.condition.id,
        name: row.entry.condition.name,
        aliases: row.entry.condition.aliases(),
        category: row.entry.condition.category.id(),
        approval: row.entry.condition.approval.id(),
        approved_as: row.entry.condition.approved_as(),
        level: u32::from(row.grade.level.number()),
        direction: row.grade.direction.id(),
        g: row.grade.effect.map(|summary| summary.g),
        g_low: row.grade.effect.map(|summary| summary.low),
        g_high: row.grade.effect.map(|summary| summary.high),
        i2: row.grade.effect.map(|summary| summary.i2),
        weighed_trials: row.grade.effect.map(|summary| summary.trials),
        weighed_people: row.grade.effect.map(|summary| summary.people),
        drug_alone: row.grade.effect.map(|summary| summary.isolates),
        grade: Answers::of(&row.grade, &row.entry.effects),
        randomised_trials: row.grade.randomised.records,
        people: row.grade.people(),
        trials_not_stating_people: row.grade.randomised.unstated,
        pooled_analyses: row.grade.pooled.records,
        other_reports: row.grade.uncontrolled.records + row.grade.anecdotal.records,
        newest: row.grade.newest(),
        regimens: texts(&mut row.entry.regimens.iter().map(|regimen| regimen.id().to_owned())),
        bottom_line: row.entry.condition.bottom_line,
        caveats: row.entry.condition.caveats(),
        gap: row.entry.condition.gap(),
        mechanisms: row.entry.condition.mechanisms,
        articles: row.entry.condition.articles,
        counted: row.grade.counted_ids().as_slice(),
    )
}

/// "fibromyalgia: benefit".
#[inline(never)]
fn of_condition(id: &str, value: &str) -> String {
    [id, ": ", value].concat()
}

/// What kind of work a study is: `journal`, `regulatory`, `registration` or `page`.
fn work(study: &Study) -> &'static str {
    let journal = study.journal().is_some() && !study.unverified().contains("journal");
    // a trial without results may have its plan in a journal
    let published = journal || study.doi().is_some() || study.pmid().is_some();
    match study.design {
        Design::Label => "regulatory",
        _ if published => "journal",
        _ if study.status == Some(Status::Registered) || study.nct().is_some() => "registration",
        _ => "page",
    }
}

/// Columns that stand even where no page confirmed them: without them there would be nothing to cite.
const ALWAYS: [&str; 6] = ["title", "year", "doi", "pmid", "nct", "url"];

/// One row a study, with what it means for the conditions that are given with it.
pub fn studies(studies: &[&'static Study], graded: &[Graded<'_>]) -> Table {
    let about = |graded: &Graded<'_>| graded.entry.condition.id;
    let counts = |graded: &Graded<'_>, study: &Study| graded.grade.counted.contains(&study.row);
    let mut table = table!("studies", studies, |study|
        id: study.id(),
        title: study.title(),
        authors: study.authors(),
        journal: study.journal(),
        year: study.year,
        doi: study.doi(),
        pmid: study.pmid(),
        nct: study.nct(),
        url: study.url().filter(|_| !study.link_unsafe),
        links: links(study),
        work: work(study),
        role: study.role.id(),
        design: study.design.id(),
        blinding: study.blinding.map(Blinding::id),
        status: study.status.map(Status::id),
        retracted: study.retracted,
        participants: study.participants,
        same_people_as: study.main_report().map(Study::id),
        regimen: study.regimen.map(Regimen::id),
        dose: study.dose(),
        duration_weeks: study.duration_weeks(),
        comparator: study.comparator(),
        findings: texts(
            &mut study.conditions.iter().map(|id| of_condition(id, finding_for(study, id).id()))
        ),
        result: study.result(),
        counted_for: texts(&mut graded.iter().filter(|row| counts(row, study)).map(|row| about(row).to_owned())),
        left_out_of: texts(&mut graded.iter().filter_map(|row| {
            Some(of_condition(about(row), left_out(row.grade.why_left_out(study)?)))
        })),
        confidence: study.confidence.id(),
        unverified: study.unverified(),
    );
    for (study, row) in studies.iter().zip(&mut table.rows) {
        for (column, cell) in table.columns.split_ascii_whitespace().zip(row) {
            if study.unverified().contains(column) && !ALWAYS.contains(&column) {
                *cell = Cell::Nothing;
            }
        }
    }
    table
}

/// Why an effect is not part of what its condition's grade says; none where it is.
fn why_not(effect: &Effect, study: &Study, grade: &Grade) -> Option<&'static str> {
    if let Some(why) = grade.why_left_out(study) {
        return Some(left_out(why));
    }
    match grade.weighed.iter().find(|weighed| weighed.effect == effect.row) {
        Some(weighed) => (!weighed.in_summary).then_some("other-group"),
        None if !kind(study.design).is_some_and(Kind::is_compared) => Some("no-fair-test"),
        None if effect.weigh => Some(effect.basis.id()),
        None if effect.against.is_fair() => Some("not-chosen"),
        None => Some("no-fair-comparison"),
    }
}

/// One row a result of these studies for one of these conditions, as numbers.
pub fn effects(studies: &[&'static Study], graded: &[Graded<'_>]) -> Table {
    let rows = graded.iter().flat_map(|Graded { entry, grade }| {
        entry.effects.iter().copied().filter_map(move |effect| {
            let study = studies.iter().copied().find(|study| study.row == effect.study)?;
            Some((effect, study, why_not(effect, study, grade)))
        })
    });
    let rows: Vec<_> = rows.collect();
    let interval = |effect: &Effect| {
        let (g, se) = effect.g.zip(effect.se)?;
        Some(Estimate { g: g.0, se: se.0 }.interval())
    };
    table!("effects", rows, |row|
        study: row.1.id(),
        condition: row.0.condition,
        outcome: row.0.outcome(),
        domain: row.0.domain.id(),
        better: row.0.better.id(),
        primary: row.0.primary,
        weigh: row.0.weigh,
        say: row.0.say,
        contrast: row.0.contrast(),
        against: row.0.against.id(),
        isolates: row.0.isolates,
        parallel: row.0.parallel,
        weeks: row.0.weeks(),
        measure: row.0.measure.id(),
        unit: row.0.unit(),
        estimate: row.0.estimate(),
        low: row.0.low(),
        high: row.0.high(),
        level: row.0.level(),
        drug_events: row.0.drug().unwrap_or_default().events,
        drug_of: row.0.drug().unwrap_or_default().of,
        drug_percent: row.0.drug().unwrap_or_default().percent,
        drug_mean: row.0.drug().unwrap_or_default().mean,
        drug_sd: row.0.drug().unwrap_or_default().sd,
        drug_median: row.0.drug().unwrap_or_default().median,
        control_events: row.0.control().unwrap_or_default().events,
        control_of: row.0.control().unwrap_or_default().of,
        control_percent: row.0.control().unwrap_or_default().percent,
        control_mean: row.0.control().unwrap_or_default().mean,
        control_sd: row.0.control().unwrap_or_default().sd,
        control_median: row.0.control().unwrap_or_default().median,
        p: row.0.p(),
        p_said: row.0.p_said,
        favours: row.0.favours.map(Favours::id),
        trials: row.0.trials,
        people: row.0.people,
        arms: row.0.arms(),
        i2: row.0.i2,
        where: row.0.seen_in.id(),
        unread: row.0.unread,
        caution: row.0.caution(),
        g: row.0.g.map(|Thousandths(g)| g),
        g_low: interval(row.0).map(|(low, _)| thousandths(low)),
        g_high: interval(row.0).map(|(_, high)| thousandths(high)),
        basis: row.0.basis.id(),
        sizes_assumed: row.0.sizes_assumed,
        risk_assumed: row.0.risk_assumed,
        counts: row.2.is_none(),
        why_not: row.2,
    )
}

/// One row a claim of an article.
pub fn claims(claims: &[&'static Claim]) -> Table {
    let article = |claim: &Claim| ARTICLES.iter().find(|article| article.id == claim.article);
    table!("claims", claims, |claim|
        article: claim.article,
        article_title: article(claim).map(|article| article.title),
        article_author: article(claim).map(|article| article.author),
        article_url: article(claim).and_then(Article::url),
        condition: claim.condition,
        topic: claim.topic,
        regimen: claim.regimen.map(Regimen::id),
        says: claim.says,
        strength: claim.strength,
        verdict: claim.verdict.id(),
        because: claim.because,
    )
}

/// One row an article whose claims are checked.
pub fn articles(claims: &[&'static Claim]) -> Table {
    let cited = ARTICLES.iter().filter(|row| claims.iter().any(|claim| claim.article == row.id));
    let cited: Vec<_> = cited.collect();
    table!("articles", cited, |article|
        id: article.id,
        title: article.title,
        author: article.author,
        kind: article.kind(),
        reviewer: article.reviewer(),
        published: article.published(),
        updated: article.updated(),
        url: article.url(),
    )
}
