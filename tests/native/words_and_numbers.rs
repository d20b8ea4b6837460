//! The sentences that editors write (`bottom_line` and `short` of a condition, `because` of a claim), held beside the
//! grade that is worked out from the records: none may say more, or less, and no number in them may be its own.
//!
//! The words looked for stand as data in `words_looked_for.rs`. Where a wording is right although a rule objects,
//! the condition's `note` in the facts says so ("words: ..."): it names the words or the field objected to, or the sum
//! behind a number ("41 = 10 + 31"). A note that excuses nothing any more fails too.

use std::fmt::Write;

use naltrexone_explorer::dataset::{ABOUT, CLAIMS};
use naltrexone_explorer::grade::{Direction, Level};
use naltrexone_explorer::index::{Entry, Index};

use crate::facts_complete::{rows, text};
use crate::numbers_borne_out::{Figures, Objection};
use crate::numbers_in_words::{Counts, numbers_said};
use crate::words_against_grades::{Seen, objections, says_too_much, sentences};
use crate::words_looked_for::{OF_A_PART, ONE_TRIAL, any, has};

/// The notes on words, by condition.
fn notes() -> Vec<(String, String)> {
    let note = |row: &toml::Table| {
        let words = text(row, "note")?.strip_prefix("words: ")?;
        Some((text(row, "id")?.to_owned(), words.to_owned()))
    };
    rows("condition").iter().filter_map(note).collect()
}

fn note_on(notes: &[(String, String)], id: &str) -> String {
    notes.iter().find(|(of, _)| of == id).map(|(_, note)| note.clone()).unwrap_or_default()
}

/// A condition's grade in a line, with the figures behind it.
fn graded(entry: &Entry) -> String {
    let grade = &entry.grade;
    let mut line = format!("{} (level {})", grade.direction.id(), grade.level.number());
    if let Some(effect) = grade.effect {
        let (trials, people) = (effect.trials, effect.people);
        write!(line, ", g {} ({} to {})/1000", effect.g, effect.low, effect.high).unwrap();
        write!(line, ", I2 {} %, {trials} trials, {people} people", effect.i2).unwrap();
    }
    line
}

/// Every objection to the texts of a condition; what its note excuses is left out.
fn not_excused(entry: &Entry, note: &str) -> Vec<Objection> {
    let mut found = all_objections(entry, note);
    found.retain(|objection| !note.contains(&objection.names));
    found
}

/// Those of words, and those of numbers that neither a record nor a sum of the note bears out.
fn all_objections(entry: &Entry, note: &str) -> Vec<Objection> {
    let (seen, figures) = (Seen::of(entry), Figures::of(entry, note));
    let texts = [("short", entry.condition.short()), ("bottom_line", entry.condition.bottom_line)];
    let of = |(field, text)| [objections(field, text, &seen), figures.unknown(field, text)];
    texts.into_iter().flat_map(of).flatten().collect()
}

#[test]
fn no_bottom_line_or_short_says_more_or_less_than_its_grade_or_has_a_number_of_its_own() {
    let notes = notes();
    let mut wrong = String::new();
    for entry in &Index::new().entries {
        for objection in not_excused(entry, &note_on(&notes, entry.condition.id)) {
            writeln!(wrong, "{}, {}: {}", entry.condition.id, graded(entry), objection.why).unwrap();
        }
    }
    assert!(wrong.is_empty(), "reword it, or say in the condition's note why it is right:\n{wrong}");
}

#[test]
fn every_note_on_words_is_still_needed_and_its_sums_are_right() {
    let index = Index::new();
    for (id, note) in notes() {
        let entry = index.entry(&id).unwrap();
        let objections = all_objections(entry, "");
        // what is quoted, and which field says too little
        let quoted = note.split('\'').skip(1).step_by(2).map(|words| format!("'{words}'"));
        let fields =
            ["short", "bottom_line"].into_iter().filter(|field| has(&note, field)).map(str::to_owned);
        let mut excused: Vec<String> = quoted.chain(fields).collect();
        let figures = Figures::of(entry, &note);
        for (sum, parts) in &figures.sums {
            assert_eq!(*sum, parts.iter().sum::<u32>(), "{id}: {note:?}");
            for part in parts {
                let known = figures.records.iter().any(|(people, _)| people.contains(part));
                assert!(known, "{id}: {part} in {note:?} stands in no record");
            }
            excused.push(format!("'{sum}'"));
        }
        assert!(!excused.is_empty(), "{id}: the note names nothing: {note:?}");
        for name in excused {
            let needed = objections.iter().any(|objection| objection.names == name);
            assert!(needed, "{id}: nobody objects to {name} any more: {note:?}");
        }
    }
}

#[test]
#[ignore = "a list for an editor to read"]
fn lists_the_words_beside_their_grades() {
    let notes = notes();
    for entry in &Index::new().entries {
        let (condition, note) = (entry.condition, note_on(&notes, entry.condition.id));
        println!("{}: {}", condition.id, graded(entry));
        println!("  short: {}\n  bottom line: {}", condition.short(), condition.bottom_line);
        if !note.is_empty() {
            println!("  note: {note}");
        }
        for objection in not_excused(entry, &note) {
            println!("  ! {}", objection.why);
        }
    }
}

#[test]
fn no_reason_of_a_claim_contradicts_the_grade_of_its_condition() {
    let index = Index::new();
    let (mut wrong, mut seen) = (String::new(), 0);
    for claim in CLAIMS {
        let Some((entry, because)) = claim.condition.and_then(|id| index.entry(id)).zip(claim.because) else {
            continue;
        };
        let of = Seen::of(entry);
        for sentence in sentences(because) {
            seen += 1;
            for (words, why) in says_too_much(&sentence, &of) {
                // one trial may have found what all together do not bear out, where it is named
                let one = any(&sentence, ONE_TRIAL) && words != "disagree";
                if !one && !any(&sentence, OF_A_PART) {
                    let id = entry.condition.id;
                    writeln!(wrong, "{}, {id}: {words:?} in {sentence:?}: {why}", claim.article).unwrap();
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(seen > 30, "{seen} sentences looked at");
}

#[test]
fn every_number_of_days_in_the_danger_lines_stands_in_the_rows_they_come_from() {
    let warnings = rows("warning");
    let mut days: Vec<u32> = Vec::new();
    for id in ["opioid-free-interval", "overdose-vulnerability"] {
        let row = warnings.iter().find(|row| text(row, "id") == Some(id)).unwrap();
        let fields = ["name", "detail", "note"].into_iter().filter_map(|name| text(row, name));
        days.extend(fields.flat_map(numbers_said).filter_map(|said| match said.counts {
            Counts::Days => Some(said.value),
            Counts::Weeks => Some(said.value * 7),
            _ => None,
        }));
    }
    // whatever they count: "or 14 after methadone" leaves the noun out
    let told: Vec<u32> = ABOUT.dangers.iter().flat_map(numbers_said).map(|said| said.value).collect();
    days.sort_unstable();
    days.dedup();
    assert_eq!(told, days, "{:?}", ABOUT.dangers.iter().collect::<Vec<_>>());
    assert_eq!(days, [7, 10, 14]);
}

#[test]
fn words_that_say_too_much_or_too_little_are_objected_to() {
    use Direction as D;
    let wrong = [
        (Level::Lightly, D::TooUncertain, "It helped some people in one trial. Too few to tell."),
        (Level::Lightly, D::TooUncertain, "It did no better than placebo."),
        (Level::Moderately, D::TooUncertain, "Trials disagree and are too small to tell."),
        (Level::Moderately, D::TooUncertain, "Too uncertain: trials lean towards less drinking."),
        (Level::Lightly, D::Unclear, "Cannot tell, but it eases pain."),
        (Level::Lightly, D::Unclear, "Pain was about the same."),
        (Level::Well, D::Helped, "It did no better than placebo, but helped some."),
        (Level::Well, D::Helped, "It helped, yet trials are too small to tell."),
        (Level::Well, D::Helped, "Craving was studied in 14 trials."),
        (Level::Well, D::Helped, "Nobody knows whether it helps."),
        (Level::Well, D::Helped, "It was not clearly better than placebo."),
        (Level::Well, D::DependsOnForm, "It helped in 14 trials."),
        (Level::Lightly, D::HelpedInOneSmallTrial, "It helped."),
        (Level::Well, D::Mixed, "Two trials found less pain."),
        (Level::Well, D::Mixed, "Trials disagree. It helped."),
        (Level::Well, D::LittleOrNoDifference, "Little or no difference: trials found no difference."),
        (Level::Moderately, D::NoClearDifference, "Little or no difference; not clearly better."),
        (Level::Moderately, D::NoClearDifference, "It did not cut use; no clear difference."),
        (Level::Moderately, D::MadeWorse, "No clear difference."),
        (Level::Barely, D::ImprovedUncompared, "Three people got better."),
        (Level::Barely, D::ImprovedUncompared, "It helped three people, with nobody to compare."),
        (Level::NotStudied, D::Unclear, "It may be tried."),
    ];
    for (level, direction, text) in wrong {
        assert!(
            !objections("short", text, &Seen::plain(level, direction)).is_empty(),
            "{direction:?}: {text}"
        );
    }
    let right = [
        (Level::Lightly, D::TooUncertain, "It did no better than placebo, in too few people to tell."),
        (Level::Well, D::Helped, "It helped, though some trials found none."),
        (Level::Barely, D::ImprovedUncompared, "Three women say it helped; nobody had a fair comparison."),
        (Level::NotStudied, D::Unclear, "No treatment study was found, so nobody knows whether it works."),
    ];
    for (level, direction, text) in right {
        let found = objections("short", text, &Seen::plain(level, direction));
        assert!(found.is_empty(), "{direction:?}: {found:?}");
    }
}
