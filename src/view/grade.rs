//! A grade in words: the two answers, why, and what was left out.

use serde::Serialize;

use super::words::{count, list, people};
use crate::dataset::{Design, Regimen, Role, STUDIES, Study};
use crate::grade::{Grade, LeftOut, Level, Source, Summary, Tally};

/// A record that does not count, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOutView {
    /// The study's id.
    pub id: &'static str,
    /// In words.
    pub why: &'static str,
}

/// What the trials together found, as one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SummaryView {
    /// Standardised difference in whole thousandths, positive where the drug was better for the person.
    pub g: i32,
    /// Where its 95 % interval begins, in whole thousandths.
    pub low: i32,
    /// Where it ends.
    pub high: i32,
    /// Heterogeneity in whole percent.
    pub i2: u32,
    /// Trials behind it.
    pub trials: u32,
    /// People behind it.
    pub people: u32,
    /// The drug was the only difference; else another came along.
    pub isolates: bool,
    /// `trials`, or the id of the published pooled record that stands for them.
    pub source: &'static str,
}

fn summary_view(summary: &Summary) -> SummaryView {
    let Summary { g, low, high, i2, trials, people, isolates, source, .. } = *summary;
    let source = match source {
        Source::Trials => "trials",
        Source::Pooled(row) => STUDIES.get(usize::from(row)).and_then(|study| study.pooled_id).unwrap_or(""),
    };
    SummaryView { g, low, high, i2, trials, people, isolates, source }
}

/// A grade's answers: what a card says. Why stands in the view of its condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Answers {
    /// 0 to 4.
    pub level: u8,
    /// How much it was tested, in words.
    pub level_label: &'static str,
    /// Id.
    pub direction: &'static str,
    /// What the trials together found, in words.
    pub direction_label: &'static str,
    /// How large that was; `null` where nothing could be weighed.
    pub effect: Option<SummaryView>,
}

/// A grade's answers in words.
#[must_use]
pub fn answers(grade: &Grade) -> Answers {
    Answers {
        level: grade.level.number(),
        level_label: grade.level.title(),
        direction: grade.direction.id(),
        direction_label: grade.direction.label(),
        effect: grade.effect.as_ref().map(summary_view),
    }
}

/// A grade, ready to draw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GradeView {
    /// 0 to 4.
    pub level: u8,
    /// Id.
    pub direction: &'static str,
    /// All answers, in one line.
    pub label: String,
    /// How much it was tested.
    pub level_label: &'static str,
    /// What the trials together found.
    pub direction_label: &'static str,
    /// How large that was; `null` where nothing could be weighed.
    pub effect: Option<SummaryView>,
    /// Chance decided for nobody who got what.
    pub uncompared: bool,
    /// Why, in sentences.
    pub reasons: Vec<String>,
    /// Ids of the records that count, in order.
    pub counted: Vec<&'static str>,
    /// The others.
    pub left_out: Vec<LeftOutView>,
}

/// A grade in words.
#[must_use]
pub fn grade_view(grade: &Grade) -> GradeView {
    let Answers { level, level_label, direction, direction_label, effect } = answers(grade);
    GradeView {
        level,
        direction,
        label: label(grade),
        level_label,
        direction_label,
        effect,
        uncompared: grade.level == Level::Barely,
        reasons: reasons(grade),
        counted: grade.counted_ids(),
        left_out: grade
            .left_out_ids()
            .into_iter()
            .map(|(id, why)| LeftOutView { id, why: why_left_out(why) })
            .collect(),
    }
}

/// "Helped. 14 trials, 2,120 people."; the level's words where nothing was weighed and the result does not say it.
fn label(grade: &Grade) -> String {
    let direction = grade.direction.label();
    match (&grade.effect, grade.level) {
        (Some(summary), _) => [direction, ". ", &behind(summary), "."].concat(),
        (None, Level::Barely) => [direction, "."].concat(),
        (None, _) => [grade.level.title(), ". ", direction, "."].concat(),
    }
}

/// "14 trials, 2,120 people".
fn behind(summary: &Summary) -> String {
    let mut text = count(summary.trials, "trial", "trials");
    if summary.people > 0 {
        text.push_str(", ");
        text.push_str(&people(summary.people));
    }
    text
}

/// Why a record does not count, in words.
#[must_use]
pub fn why_left_out(why: LeftOut) -> &'static str {
    match why {
        LeftOut::Role(Role::Safety) => "not counted: it asks about harm, not whether the treatment works",
        LeftOut::Role(Role::Laboratory) => "not counted: laboratory work, nobody was treated for this",
        LeftOut::Role(Role::Regulatory) => "not counted: a regulator's decision, not a study",
        LeftOut::Role(Role::Guideline) => "not counted: a guideline, not a study",
        LeftOut::Role(Role::Efficacy) | LeftOut::Design => {
            "not counted: its design tests no treatment in people"
        }
        LeftOut::Registered => "not counted: registered, no results yet",
        LeftOut::OtherRegimen => "not counted here: another dose form, or none named",
        LeftOut::SamePeople => "not counted: these people are counted in another record",
        LeftOut::Retracted => "not counted: it was retracted",
        LeftOut::AddOn => "not counted: it tests how a shared medicine was taken, not this treatment",
    }
}

/// "7 randomised trials with 491 people", with those that state no number named.
fn tally(tally: Tally, one: &str, many: &str) -> Option<String> {
    if tally.records == 0 {
        return None;
    }
    let mut parts = vec![count(tally.records, one, many)];
    match (tally.people, tally.unstated) {
        (0, _) => parts.push(" (number of people not stated)".to_owned()),
        (_, 0) => parts.extend([" with ".to_owned(), stated_people(tally)]),
        (_, unstated) => parts.extend([
            " with ".to_owned(),
            stated_people(tally),
            [" (", &count(unstated, "does", "do"), " not say how many)"].concat(),
        ]),
    }
    Some(parts.concat())
}

/// "4 pooled analyses (the largest with 9,140 people)": they share trials, so their people are not added up.
fn pooled(grade: &Grade) -> Option<String> {
    let records = grade.pooled.records;
    if records < 2 {
        return tally(grade.pooled, "pooled analysis", "pooled analyses");
    }
    let largest = counted(grade).filter(|study| study.design == Design::MetaAnalysis);
    let largest = largest.filter_map(|study| study.participants).max();
    let largest = largest.map(|size| [" (the largest with ", &people(size), ")"].concat());
    Some([count(records, "pooled analysis", "pooled analyses"), largest.unwrap_or_default()].concat())
}

/// The studies that count.
fn counted(grade: &Grade) -> impl Iterator<Item = &'static Study> + use<'_> {
    grade.counted.iter().filter_map(|row| STUDIES.get(usize::from(*row)))
}

/// "Not confirmed on a page that was read: how 2 of them were done."
fn unconfirmed(grade: &Grade) -> Option<String> {
    let says = |field: &str| {
        let studies = counted(grade).filter(|study| study.unverified().contains(field)).count();
        u32::try_from(studies).unwrap_or(u32::MAX)
    };
    let parts = [
        ("how ", says("design"), "of them was done", "of them were done"),
        ("how many people took part in ", says("participants"), "of them", "of them"),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(_, studies, ..)| *studies > 0)
        .map(|(what, studies, one, many)| [what, &count(studies, one, many)].concat())
        .collect();
    (!parts.is_empty()).then(|| ["Not confirmed on a page that was read: ", &list(&parts), "."].concat())
}

/// The sentences behind a grade.
fn reasons(grade: &Grade) -> Vec<String> {
    let parts: Vec<String> = [
        tally(grade.randomised, "randomised trial", "randomised trials"),
        pooled(grade),
        tally(
            grade.uncontrolled,
            "study in which chance did not decide who got what",
            "studies in which chance did not decide who got what",
        ),
        tally(grade.anecdotal, "single report, survey or review", "single reports, surveys or reviews"),
    ]
    .into_iter()
    .flatten()
    .collect();
    if parts.is_empty() {
        return vec!["No study counts towards a grade here.".to_owned()];
    }
    let mut sentences = vec![[&list(&parts), "."].concat()];
    match (&grade.effect, grade.level) {
        (Some(summary), _) => sentences.push(together(grade, summary)),
        (None, Level::Barely) => sentences.extend(uncompared(grade)),
        (None, _) => sentences.push(CANNOT.to_owned()),
    }
    sentences.push(grade.direction.note().to_owned());
    sentences.extend(unconfirmed(grade));
    sentences
}

/// Stands where there are trials and no number.
const CANNOT: &str = "None of those in which chance decided gives a result against placebo, no treatment or usual care that can be weighed.";

/// "14 trials, 2,120 people, can be weighed together: helped."
fn together(grade: &Grade, summary: &Summary) -> String {
    let mut text = match summary.source {
        Source::Trials => [&behind(summary), " can be weighed"].concat(),
        Source::Pooled(row) => {
            let by = STUDIES.get(usize::from(row)).map_or("", |study| study.title());
            ["A published pooled analysis of ", &behind(summary), " is weighed (“", by, "”)"].concat()
        }
    };
    if !summary.isolates {
        text.push_str(", in which another drug came along");
    }
    text.push_str(": ");
    text.push_str(&grade.direction.label().to_ascii_lowercase());
    text.push('.');
    text
}

/// What uncontrolled records say, and how they are weighed against each other.
fn uncompared(grade: &Grade) -> Vec<String> {
    let found = grade.findings;
    let says =
        |number: u32, what: &str| (number > 0).then(|| [number.to_string().as_str(), " ", what].concat());
    let findings: Vec<String> = [
        says(found.benefit, "saw improvement"),
        says(found.mixed, if found.mixed == 1 { "was mixed" } else { "were mixed" }),
        says(found.no_benefit, "saw no improvement"),
        says(found.harm, "found harm"),
        says(found.unclear, "could not tell"),
    ]
    .into_iter()
    .flatten()
    .collect();
    let mut sentences = vec![[&list(&findings), "."].concat()];
    if found.benefit + found.mixed + found.no_benefit + found.harm > 1 {
        sentences.push(WEIGHED.to_owned());
    }
    sentences
}

/// How findings of uncontrolled records are weighed against each other.
const WEIGHED: &str = "Larger studies weigh more: each by the square root of its number of people, or of 10 where none is stated.";

/// "372 people", "at least 372 people" where some records do not say, "number of people not stated" where none does.
pub(super) fn stated_people(tally: Tally) -> String {
    match (tally.people, tally.unstated) {
        (0, _) => "number of people not stated".to_owned(),
        (known, 0) => people(known),
        (known, _) => ["at least ", &people(known)].concat(),
    }
}

/// "5 randomised trials, 372 people, newest 2026; low dose".
#[must_use]
pub fn figures(grade: &Grade, regimens: &[Regimen]) -> String {
    let mut parts = Vec::new();
    let others = grade.uncontrolled.records + grade.anecdotal.records;
    if grade.randomised.records > 0 {
        parts.push(count(grade.randomised.records, "randomised trial", "randomised trials"));
        parts.push(stated_people(grade.randomised));
    }
    if grade.pooled.records > 0 {
        parts.push(count(grade.pooled.records, "pooled analysis", "pooled analyses"));
        // several share trials, so their people are not added up
        if grade.randomised.records == 0 && grade.pooled.records == 1 {
            parts.push(stated_people(grade.pooled));
        }
    }
    if grade.randomised.records + grade.pooled.records == 0 && others > 0 {
        parts.push(count(others, "report, not a randomised trial", "reports, none a randomised trial"));
        parts.push(stated_people(Tally {
            records: others,
            people: grade.uncontrolled.people + grade.anecdotal.people,
            unstated: grade.uncontrolled.unstated + grade.anecdotal.unstated,
        }));
    }
    if let Some(year) = grade.newest() {
        parts.push(["newest ", &year.to_string()].concat());
    }
    if parts.is_empty() {
        parts.push("No study that counts".to_owned());
    }
    let mut text = parts.join(", ");
    let doses: Vec<String> = regimens.iter().map(|regimen| regimen.label().to_ascii_lowercase()).collect();
    if !doses.is_empty() {
        text.push_str("; ");
        text.push_str(&doses.join(", "));
    }
    text
}
