//! What is compared, row by row. Every figure carries the ids of the records that it rests on.

use std::cmp::Reverse;

use super::super::grade::{grade_view, stated_people};
use super::super::words::{count, number, people, sentence, tenths};
use super::{Cell, Fact, Row, Side};
use crate::dataset::{Finding, Lines, Role, Study, Tenths};
use crate::grade::{Grade, Kind, Tally, kind, study_result};
use crate::order::sort_by_key;

type Studies = Vec<&'static Study>;

/// Dose texts shown before the others are counted.
const DOSES_SHOWN: usize = 4;

/// All rows; with `one_condition`, what its own record says stands once for all columns.
pub fn rows(sides: &[Side<'_>], one_condition: bool) -> Vec<Row> {
    if sides.is_empty() {
        return Vec::new();
    }
    // what the condition's own record says
    let own = if one_condition { sides.get(..1).unwrap_or(sides) } else { sides };
    vec![
        row("grade", "Grade", sides, |side| Cell { grade: Some(grade_view(&side.grade)), facts: Vec::new() }),
        row("bottom-line", "In short", own, |side| said(Lines::of(side.entry.condition.bottom_line))),
        row("approval", "Approval", own, approval),
        row("found", "What was found", sides, found),
        row("randomised", "Randomised trials", sides, randomised),
        row("pooled", "Pooled analyses", sides, pooled),
        row("uncompared", "No fair comparison", sides, uncompared),
        row("doses", "Doses", sides, doses),
        row("durations", "How long", sides, durations),
        row("newest", "Newest study", sides, newest),
        row("caveats", "What weakens this", own, |side| said(side.entry.condition.caveats())),
        row("gap", "What would settle it", own, |side| said(Lines::of(side.entry.condition.gap()))),
    ]
}

fn row(id: &'static str, label: &'static str, sides: &[Side<'_>], cell: fn(&Side<'_>) -> Cell) -> Row {
    Row { id, label, cells: sides.iter().map(cell).collect() }
}

/// A regulator's decision: what an approval rests on.
pub fn is_decision(study: &Study) -> bool {
    study.role == Role::Regulatory
}

fn fact(text: String, studies: Studies) -> Fact {
    Fact { text, studies: studies.into_iter().map(Study::id).collect() }
}

/// What the condition's own record says.
fn said(texts: Lines) -> Cell {
    cell(texts.iter().map(|text| fact(text.to_owned(), Vec::new())).collect())
}

fn cell(facts: Vec<Fact>) -> Cell {
    cell_or("None", facts)
}

/// What the studies that count say.
fn of_counted(facts: Vec<Fact>) -> Cell {
    cell_or("No study that counts", facts)
}

fn cell_or(nothing: &str, mut facts: Vec<Fact>) -> Cell {
    if facts.is_empty() {
        facts.push(fact(nothing.to_owned(), Vec::new()));
    }
    Cell { grade: None, facts }
}

/// Those of some studies that are such.
fn those(studies: &[&'static Study], such: &dyn Fn(&Study) -> bool) -> Studies {
    studies.iter().copied().filter(|study| such(study)).collect()
}

fn approval(side: &Side<'_>) -> Cell {
    let condition = side.entry.condition;
    // a decision on another use is no ground for "off-label"
    let approved = condition.approved_as().is_some();
    let decisions = those(&side.entry.studies, &|study| approved && is_decision(study));
    let mut facts = vec![fact(condition.approval.label().to_owned(), decisions)];
    facts.extend(condition.approved_as().map(|text| fact(text.to_owned(), Vec::new())));
    cell(facts)
}

fn of_kind(side: &Side<'_>, kinds: &[Kind]) -> Studies {
    those(&side.counted, &|study| kind(study.design).is_some_and(|kind| kinds.contains(&kind)))
}

/// "7 trials, 491 people".
fn tally(side: &Side<'_>, kind: Kind, tally: Tally, one: &str, many: &str) -> Option<Fact> {
    let text = || [count(tally.records, one, many).as_str(), ", ", &stated_people(tally)].concat();
    (tally.records > 0).then(|| fact(text(), of_kind(side, &[kind])))
}

fn randomised(side: &Side<'_>) -> Cell {
    cell(tally(side, Kind::Randomised, side.grade.randomised, "trial", "trials").into_iter().collect())
}

/// Pooled analyses share trials, so their people are not added up.
fn pooled(side: &Side<'_>) -> Cell {
    let studies = of_kind(side, &[Kind::Pooled]);
    let records = side.grade.pooled.records;
    let mut facts = Vec::new();
    if records > 0 {
        let largest = studies.iter().filter_map(|study| study.participants).max();
        let largest = largest
            .map(|size| [if records == 1 { ", " } else { ", the largest with " }, &people(size)].concat());
        facts.push(fact(
            [count(records, "analysis", "analyses"), largest.unwrap_or_default()].concat(),
            studies,
        ));
    }
    cell(facts)
}

fn uncompared(side: &Side<'_>) -> Cell {
    let Grade { uncontrolled, anecdotal, .. } = side.grade;
    let followed =
        tally(side, Kind::Uncontrolled, uncontrolled, "open study or cohort", "open studies or cohorts");
    let reports = tally(
        side,
        Kind::Anecdotal,
        anecdotal,
        "single report, survey or review",
        "single reports, surveys or reviews",
    );
    cell([followed, reports].into_iter().flatten().collect())
}

/// "3 of 7 randomised trials came out better", kind by kind: what was compared is never added to what was not.
fn found(side: &Side<'_>) -> Cell {
    const KINDS: [(&[Kind], &str, &str, bool); 3] = [
        (&[Kind::Randomised], "randomised trial", "randomised trials", true),
        (&[Kind::Pooled], "pooled analysis", "pooled analyses", true),
        (&[Kind::Uncontrolled, Kind::Anecdotal], "other report", "other reports", false),
    ];
    let mut facts = Vec::new();
    for (kinds, one, many, compared) in KINDS {
        let studies = of_kind(side, kinds);
        for finding in Finding::ALL {
            let condition = side.entry.condition.id;
            let these = those(&studies, &|study| study_result(study, condition).id() == finding.id());
            if !these.is_empty() {
                let text =
                    [share(these.len(), studies.len(), one, many).as_str(), " ", says(*finding, compared)]
                        .concat();
                facts.push(fact(text, these));
            }
        }
    }
    of_counted(facts)
}

/// "3 of 7 trials", "both trials", "the only trial".
fn share(part: usize, all: usize, one: &str, many: &str) -> String {
    let text = |count: usize| number(u32::try_from(count).unwrap_or(u32::MAX));
    match (part, all) {
        (_, 1) => ["The only ", one].concat(),
        (2, 2) => ["Both ", many].concat(),
        (part, all) if part == all => ["All ", &text(all), " ", many].concat(),
        (part, all) => [&text(part), " of ", &text(all), " ", many].concat(),
    }
}

const fn says(finding: Finding, compared: bool) -> &'static str {
    match (finding, compared) {
        (Finding::Benefit, true) => "came out better than the comparison",
        (Finding::Benefit, false) => "saw improvement",
        (Finding::Mixed, _) => "had mixed results",
        (Finding::NoBenefit, true) => "found no difference that matters, or gave no figures",
        (Finding::NoBenefit, false) => "saw no improvement",
        (Finding::Harm, true) => "came out worse than the comparison",
        (Finding::Harm, false) => "found harm",
        (Finding::Unclear, true) => "could not tell, or too small to rule a difference out",
        (Finding::Unclear, false) => "could not tell",
    }
}

fn states(study: &Study, field: &str) -> bool {
    !study.unverified().contains(field)
}

/// The dose texts as the records write them, the commonest first.
fn doses(side: &Side<'_>) -> Cell {
    let mut groups: Vec<(&str, Studies)> = Vec::new();
    let mut silent = Vec::new();
    for study in side.counted.iter().copied() {
        match study.dose().filter(|_| states(study, "dose")) {
            None => silent.push(study),
            Some(dose) => match groups.iter_mut().find(|(text, _)| *text == dose) {
                Some((_, studies)) => studies.push(study),
                None => groups.push((dose, vec![study])),
            },
        }
    }
    sort_by_key(&mut groups, |(_, studies)| Reverse(studies.len()));
    // "1 other dose" would take the line that the dose itself needs
    let shown = if groups.len() == DOSES_SHOWN + 1 { groups.len() } else { groups.len().min(DOSES_SHOWN) };
    let others = groups.split_off(shown);
    let mut facts: Vec<Fact> = groups
        .into_iter()
        .map(|(dose, studies)| {
            let many = u32::try_from(studies.len()).unwrap_or(u32::MAX);
            let times =
                if many > 1 { [" (", &count(many, "study", "studies"), ")"].concat() } else { String::new() };
            fact([&sentence(dose), times.as_str()].concat(), studies)
        })
        .collect();
    if !others.is_empty() {
        let many = u32::try_from(others.len()).unwrap_or(u32::MAX);
        facts.push(fact(
            count(many, "other dose", "other doses"),
            others.into_iter().flat_map(|(_, studies)| studies).collect(),
        ));
    }
    facts.extend(not_stated(silent, side));
    of_counted(facts)
}

/// "Not stated or not confirmed in 4 of 15 studies".
fn not_stated(silent: Studies, side: &Side<'_>) -> Option<Fact> {
    let all = u32::try_from(side.counted.len()).unwrap_or(u32::MAX);
    let of = [" in ", &silent.len().to_string(), " of ", &count(all, "study", "studies")].concat();
    let confirmed = silent.iter().all(|study| study.unverified().is_empty());
    let what = if confirmed { "Not stated" } else { "Not stated or not confirmed" };
    let text = [what, if all == 1 { "" } else { &of }].concat();
    (!silent.is_empty()).then(|| fact(text, silent))
}

/// The shortest and the longest, each with the studies that lasted so long.
fn durations(side: &Side<'_>) -> Cell {
    let weeks = |study: &Study| study.duration_weeks().filter(|_| states(study, "duration_weeks"));
    let known: Vec<Tenths> = side.counted.iter().filter_map(|study| weeks(study)).collect();
    let silent = those(&side.counted, &|study| weeks(study).is_none());
    let ends = known.iter().min().copied().zip(known.iter().max().copied());
    let end = |what: &str, length| {
        let unit = if length == Tenths(10) { " week" } else { " weeks" };
        let studies = those(&side.counted, &|study| weeks(study) == Some(length));
        fact(sentence(&[what, &tenths(length), unit].concat()), studies)
    };
    let mut facts = match ends {
        None => Vec::new(),
        Some((from, to)) if from == to => vec![end("", from)],
        Some((from, to)) => vec![end("shortest ", from), end("longest ", to)],
    };
    facts.extend(not_stated(silent, side));
    of_counted(facts)
}

fn newest(side: &Side<'_>) -> Cell {
    let newest = |year: u16| fact(year.to_string(), those(&side.counted, &|study| study.year == year));
    of_counted(side.grade.newest().map(newest).into_iter().collect())
}
