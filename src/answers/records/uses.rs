//! The tables of conditions, studies, effects and claims. What the columns hold: `www/src/files/README.md`.

use super::table::{Cell, Table, Texts, table};
use crate::dataset::{
    ARTICLES, Article, Blinding, Claim, Design, Effect, Favours, Regimen, Status, Study, Thousandths,
};
use crate::effects::{Estimate, thousandths};
use crate::grade::{Grade, Kind, finding_for, kind};
use crate::index::Entry;

use super::super::grade::{Answers, left_out};
use super::super::source::links;

/// A condition with its grade under the dose forms in force.
pub type Graded<'i> = (&'i Entry, Grade);

/// One row a condition.
pub fn conditions(tables: &mut Vec<Table>, graded: &[Graded<'_>]) {
    table!(tables, "conditions", graded, |row|
        id: row.0.condition.id,
        name: row.0.condition.name,
        aliases: row.0.condition.aliases(),
        category: row.0.condition.category.id(),
        approval: row.0.condition.approval.id(),
        approved_as: row.0.condition.approved_as(),
        level: u32::from(row.1.level.number()),
        direction: row.1.direction.id(),
        g: row.1.effect.map(|summary| summary.g),
        g_low: row.1.effect.map(|summary| summary.low),
        g_high: row.1.effect.map(|summary| summary.high),
        i2: row.1.effect.map(|summary| summary.i2),
        weighed_trials: row.1.effect.map(|summary| summary.trials),
        weighed_people: row.1.effect.map(|summary| summary.people),
        drug_alone: row.1.effect.map(|summary| summary.isolates),
        grade: Answers::of(&row.1, &row.0.effects),
        randomised_trials: row.1.randomised.records,
        people: row.1.people(),
        trials_not_stating_people: row.1.randomised.unstated,
        pooled_analyses: row.1.pooled.records,
        other_reports: row.1.uncontrolled.records + row.1.anecdotal.records,
        newest: row.1.newest(),
        regimens: regimens(&row.0.regimens),
        bottom_line: row.0.condition.bottom_line,
        caveats: row.0.condition.caveats(),
        gap: row.0.condition.gap(),
        mechanisms: row.0.condition.mechanisms,
        articles: row.0.condition.articles,
        counted: row.1.counted_ids().as_slice(),
    );
}

fn regimens(regimens: &[Regimen]) -> Texts {
    let mut texts = Texts::default();
    for regimen in regimens {
        texts.add(&[regimen.id()]);
    }
    texts
}

/// For each of its conditions, "condition: benefit".
fn findings(study: &Study) -> Texts {
    let mut texts = Texts::default();
    for id in study.conditions {
        texts.add(&[id, ": ", finding_for(study, id).id()]);
    }
    texts
}

/// Conditions towards whose grade it counts.
fn counted_for(study: &Study, graded: &[Graded<'_>]) -> Texts {
    let mut texts = Texts::default();
    for row in graded {
        if row.1.counted.contains(&study.row) {
            texts.add(&[row.0.condition.id]);
        }
    }
    texts
}

/// Those towards whose grade it does not, "condition: registered".
fn left_out_of(study: &Study, graded: &[Graded<'_>]) -> Texts {
    let mut texts = Texts::default();
    for row in graded {
        if let Some(why) = row.1.why_left_out(study) {
            texts.add(&[row.0.condition.id, ": ", left_out(why)]);
        }
    }
    texts
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
pub fn studies(tables: &mut Vec<Table>, studies: &[&'static Study], graded: &[Graded<'_>]) {
    table!(tables, "studies", studies, |study|
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
        findings: findings(study),
        result: study.result(),
        counted_for: counted_for(study, graded),
        left_out_of: left_out_of(study, graded),
        confidence: study.confidence.id(),
        unverified: study.unverified(),
    );
    let Some(table) = tables.last_mut() else { return };
    for (study, row) in studies.iter().zip(&mut table.rows) {
        for (column, cell) in table.columns.split_ascii_whitespace().zip(row) {
            if study.unverified().contains(column) && !ALWAYS.contains(&column) {
                *cell = Cell::Nothing;
            }
        }
    }
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
pub fn effects(tables: &mut Vec<Table>, studies: &[&'static Study], graded: &[Graded<'_>]) {
    let mut rows: Vec<(&Effect, &Study, Option<&'static str>)> = Vec::new();
    for (entry, grade) in graded {
        for effect in &entry.effects {
            if let Some(study) = studies.iter().find(|study| study.row == effect.study) {
                rows.push((effect, study, why_not(effect, study, grade)));
            }
        }
    }
    let interval = |effect: &Effect| {
        let (g, se) = effect.g.zip(effect.se)?;
        Some(Estimate { g: g.0, se: se.0 }.interval())
    };
    table!(tables, "effects", rows, |row|
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
    );
}

/// One row a claim of an article.
pub fn claims(tables: &mut Vec<Table>, claims: &[&'static Claim]) {
    let mut rows: Vec<(&Claim, Option<&Article>)> = Vec::new();
    for claim in claims {
        rows.push((claim, ARTICLES.iter().find(|article| article.id == claim.article)));
    }
    table!(tables, "claims", rows, |row|
        article: row.0.article,
        article_title: row.1.map(|article| article.title),
        article_author: row.1.map(|article| article.author),
        article_url: row.1.and_then(Article::url),
        condition: row.0.condition,
        topic: row.0.topic,
        regimen: row.0.regimen.map(Regimen::id),
        says: row.0.says,
        strength: row.0.strength,
        verdict: row.0.verdict.id(),
        because: row.0.because,
    );
}

/// One row an article whose claims are checked.
pub fn articles(tables: &mut Vec<Table>, claims: &[&'static Claim]) {
    let cited = ARTICLES.iter().filter(|row| claims.iter().any(|claim| claim.article == row.id));
    let cited: Vec<_> = cited.collect();
    table!(tables, "articles", cited, |article|
        id: article.id,
        title: article.title,
        author: article.author,
        kind: article.kind(),
        reviewer: article.reviewer(),
        published: article.published(),
        updated: article.updated(),
        url: article.url(),
    );
}
