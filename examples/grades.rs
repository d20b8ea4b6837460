//! For an editor: every use with its result before and after, how large it was in its own units or why nothing says
//! so, and every caution that stands beside such a figure.
//!
//! `cargo run --example grades` prints one block a use; `cargo run --example grades ID` one use with every number
//! behind it. "Before" is the result of facts 1.3.0, in which verdicts were counted (`examples/grades-before.tsv`).

use naltrexone_explorer::dataset::{Against, Effect, Group, STUDIES, Study, Thousandths};
use naltrexone_explorer::grade::{Source, Summary, said_in_real_units};
use naltrexone_explorer::index::{Entry, Index};

/// Id, level and direction of each use, by the first rule.
const BEFORE: &str = include_str!("grades-before.tsv");

fn main() {
    let wanted = std::env::args().nth(1);
    let mut changed = 0;
    for entry in &Index::new().entries {
        let id = entry.condition.id;
        if wanted.as_deref().is_some_and(|wanted| wanted != id) {
            continue;
        }
        changed += u32::from(before(id) != entry.grade.direction.id());
        tell(entry);
        if wanted.is_some() {
            numbers(entry);
        }
    }
    if wanted.is_none() {
        println!("{changed} uses have another result than before.");
    }
}

fn before(id: &str) -> &'static str {
    let row = BEFORE.lines().find(|line| line.split('\t').next() == Some(id));
    row.and_then(|row| row.split('\t').nth(2)).unwrap_or("(new)")
}

fn tell(entry: &Entry) {
    let grade = &entry.grade;
    println!("{} ({})", entry.condition.name, entry.condition.id);
    println!("  before:  {}", before(entry.condition.id));
    println!("  now:     {}; {}", grade.direction.id(), grade.level.id());
    if let Some(summary) = &grade.effect {
        println!("  number:  {}", number(summary));
    }
    match said_in_real_units(grade, &entry.effects) {
        Some(effect) => {
            println!("  so much: {} [{}]", sentence(effect), study(effect.study));
            if let Some(caution) = effect.caution() {
                println!("  caution: {caution}");
            }
        }
        None => println!("  so much: none: {}", why_none(entry)),
    }
    println!();
}

fn study(row: u16) -> &'static str {
    STUDIES.get(usize::from(row)).map_or("", Study::id)
}

/// "0.25 (0.16 to 0.33), small; 37 trials, 7,073 people; I² 36%".
fn number(summary: &Summary) -> String {
    let by = match summary.source {
        Source::Trials => "trials",
        Source::Pooled(row) => study(row),
    };
    let size = summary.magnitude.map_or("size not said: risks assumed", |size| size.id());
    let with = if summary.isolates { "" } else { "; another drug came along" };
    format!(
        "{} ({} to {}), {size}; {} trials, {} people; I² {}%; from {by}{with}",
        decimal(summary.g),
        decimal(summary.low),
        decimal(summary.high),
        summary.trials,
        summary.people,
        summary.i2
    )
}

/// Thousandths, as a reader would see them.
fn decimal(thousandths: i32) -> String {
    format!("{:.2}", f64::from(thousandths) / 1000.0)
}

/// A figure of a page, without the zeros that thousandths add.
fn figure(Thousandths(value): Thousandths) -> String {
    let text = format!("{:.3}", f64::from(value) / 1000.0);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Whole people of 100.
fn share(group: Group) -> Option<i32> {
    let percent = group.percent.map(|percent| f64::from(percent.0) / 1000.0);
    let counted = group.events.zip(group.of).map(|(events, of)| 100.0 * f64::from(events) / f64::from(of));
    #[allow(clippy::cast_possible_truncation)] // 0 to 100
    counted.or(percent).map(|share| share.round() as i32)
}

/// How large, in the units of the page.
fn sentence(effect: &Effect) -> String {
    let (drug, control) = (effect.drug().unwrap_or_default(), effect.control().unwrap_or_default());
    let other = match effect.against {
        Against::NoTreatment => "no treatment",
        Against::UsualCare => "usual care",
        _ => "placebo",
    };
    let (outcome, unit) = (effect.outcome(), effect.unit());
    if let (Some(drug), Some(control)) = (share(drug), share(control)) {
        return match unit {
            Some(unit) if !unit.starts_with("percentage") => {
                format!("{outcome}: {drug} {unit} on the drug, {control} on {other}")
            }
            _ => format!("of 100 people, {drug} on the drug and {control} on {other}: {outcome}"),
        };
    }
    let unit = unit.unwrap_or_default();
    if let Some(estimate) = effect.estimate() {
        let interval = effect.low().zip(effect.high());
        let interval = interval.map(|(low, high)| format!(" ({} to {})", figure(low), figure(high)));
        return format!("{outcome}: {} {unit}{}", figure(estimate), interval.unwrap_or_default());
    }
    let both = |of: fn(Group) -> Option<Thousandths>| of(drug).zip(of(control));
    let means = both(|group| group.mean).or(both(|group| group.median));
    let what = if drug.mean.is_some() { "on average" } else { "in the middle" };
    match means {
        Some((drug, control)) => {
            format!("{outcome}: {what} {} on the drug, {} on {other} ({unit})", figure(drug), figure(control))
        }
        None => format!("{outcome}: no figure of both groups"),
    }
}

fn why_none(entry: &Entry) -> &'static str {
    match &entry.grade.effect {
        None if entry.grade.level.number() < 2 => "no trial",
        None => "nothing could be weighed",
        Some(summary) if summary.g == 0 => "its trials gave no figures",
        Some(_) => "no weighed result that points the same way is given in units of its own",
    }
}

/// Every result behind a grade, and every one that could not be weighed.
fn numbers(entry: &Entry) {
    for weighed in &entry.grade.weighed {
        let effect = entry.effects.iter().find(|effect| effect.row == weighed.effect);
        let Some(effect) = effect else { continue };
        let (low, high) = weighed.estimate.interval();
        println!(
            "  {:32} {:>6} ({low:.2} to {high:.2}) {}{}{}{}",
            study(weighed.study),
            decimal(weighed.estimate.g),
            effect.basis.id(),
            if effect.sizes_assumed { ", sizes assumed" } else { "" },
            if effect.risk_assumed { ", risk assumed" } else { "" },
            if weighed.in_summary { "" } else { ", beside" },
        );
    }
    for (row, why) in &entry.grade.not_weighed {
        println!("  {:32} not weighed: {}", study(*row), why.id());
    }
}
