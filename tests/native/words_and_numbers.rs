//! The sentences that editors write (`bottom_line` and `short` of a condition, `because` of a claim), held beside the
//! grade that is worked out from the records: none may say more, or less, and no number in them may be its own.
//!
//! The words looked for stand as data in `words_looked_for.rs`. Where a wording is right although a rule objects,
//! the condition's `note` in the facts says so ("words: ..."): it names the words or the field objected to, or the sum
//! behind a number ("41 = 10 + 31"). A note that excuses nothing any more fails too.

use std::fmt::Write;

use naltrexone_explorer::dataset::{ABOUT, CLAIMS, Regimen};
use naltrexone_explorer::grade::{Direction, Level};
use naltrexone_explorer::index::{Entry, Index};

use crate::facts_complete::{rows, text};
use crate::numbers_borne_out::{Figures, Objection};
use crate::numbers_in_words::{Counts, numbers_said};
use crate::words_looked_for::{
    ASKED_OR_DENIED, BETTER, CANNOT_TELL, DISAGREE, FORMS, HELPS, LEANS, LITTLE_OR_NO, NO_CLEAR,
    NO_FAIR_TEST, NOT_STUDIED, NOTHING, NOTHING_TO_WEIGH, OF_A_PART, OF_A_TRIAL, OF_SOMETHING_ELSE,
    ONE_SMALL, ONE_TRIAL, OTHERS_THAT_DISAGREE, OTHERWISE, WORSE, Words, any, before, has,
};

/// What the rules know of a condition.
struct Seen {
    level: Level,
    direction: Direction,
    /// Just short of clear: none lies within the interval, by a quarter of the size at most.
    just_short: bool,
    /// What each dose form alone comes to.
    forms: Vec<(Regimen, Direction)>,
}

impl Seen {
    fn of(entry: &Entry) -> Self {
        let just_short = entry.grade.effect.is_some_and(|effect| {
            let (near, size) = if effect.g > 0 { (-effect.low, effect.g) } else { (effect.high, -effect.g) };
            near * 4 <= size
        });
        let forms = Regimen::ALL.iter().map(|form| (*form, entry.grade_for(&[*form]).direction)).collect();
        Self { level: entry.grade.level, direction: entry.grade.direction, just_short, forms }
    }

    fn plain(level: Level, direction: Direction) -> Self {
        Self { level, direction, just_short: false, forms: Vec::new() }
    }

    /// Whether the sentence names a dose form that alone comes to one of these.
    fn names_a_form_that(&self, sentence: &str, comes_to: &[Direction]) -> bool {
        let names = |form: Regimen| {
            FORMS.iter().any(|(known, words)| *known == form && words.iter().any(|w| has(sentence, w)))
        };
        self.forms.iter().any(|(form, direction)| comes_to.contains(direction) && names(*form))
    }
}

fn sentences(text: &str) -> Vec<String> {
    text.split_inclusive(". ").map(|sentence| sentence.trim().to_lowercase()).collect()
}

/// Parts of a sentence in which a word asks or denies.
fn clauses(sentence: &str) -> Vec<&str> {
    sentence.split([',', ';', ':']).flat_map(|part| part.split(" but ")).collect()
}

/// Whether a part of a sentence says one of these without asking, denying or telling who says so.
fn states(clause: &str, words: &str) -> bool {
    !any(clause, OF_SOMETHING_ELSE) && before(clause, words).any(|before| !any(before, ASKED_OR_DENIED))
}

/// Where "helped" is right; where it depends on the form, that must be named.
const HELPED: &[Direction] = &[Direction::Helped, Direction::HelpedInOneSmallTrial];

/// The words of a sentence that its grade does not bear, each with the reason.
fn says_too_much(sentence: &str, seen: &Seen) -> Vec<(String, &'static str)> {
    use Direction as D;
    let d = seen.direction;
    let mut found: Vec<(String, &str)> = Vec::new();
    let mut object = |list: Words, right: bool, why: &'static str| {
        let said = list.iter().find(|(words, _)| has(sentence, words));
        found.extend(said.filter(|_| !right).map(|(words, _)| ((*words).to_owned(), why)));
    };
    let forms_that = |comes_to: &[D]| seen.names_a_form_that(sentence, comes_to);
    object(LITTLE_OR_NO, d == D::LittleOrNoDifference || forms_that(&[D::LittleOrNoDifference]), {
        "\"little or no difference\" only where more than a small one is ruled out"
    });
    object(
        DISAGREE,
        [D::Mixed, D::MixedUncompared, D::DependsOnForm].contains(&d) || any(sentence, OTHERS_THAT_DISAGREE),
        "\"disagree\" only where the trials do, or with the name of what else does",
    );
    object(WORSE, [D::MadeWorse, D::MadeWorseInOneSmallTrial].contains(&d) || any(sentence, OF_A_TRIAL), {
        "\"worse than placebo\" only where it was, or of a trial that is named"
    });
    let no_clear = match d {
        D::NoClearDifference => true,
        D::TooUncertain | D::Mixed | D::DependsOnForm | D::Unclear => any(sentence, OF_A_TRIAL),
        _ => any(sentence, OF_A_PART),
    };
    object(&NO_CLEAR[..1], no_clear, "\"no clear difference\" only of a trial that is named");
    object(LEANS, d == D::TooUncertain && seen.just_short || has(sentence, "if anything"), {
        "\"lean towards\" only where the interval just includes none"
    });
    let helped = HELPED.contains(&d) || forms_that(HELPED);
    let mut claims = Vec::new();
    for clause in clauses(sentence) {
        for (words, _) in HELPS.iter().filter(|(words, _)| !helped && states(clause, words)) {
            claims.push(((*words).to_owned(), "says that it helps, which the grade does not"));
        }
    }
    let too_firm = [
        D::Helped,
        D::HelpedInOneSmallTrial,
        D::LittleOrNoDifference,
        D::NoClearDifference,
        D::ImprovedUncompared,
    ];
    for (words, _) in NOTHING.iter().filter(|_| too_firm.contains(&d) && !any(sentence, OF_A_PART)) {
        let other = |before: &str| OTHERWISE.iter().any(|(words, _)| before.trim_end().ends_with(words));
        if before(sentence, words).any(|before| !other(before)) {
            claims.push(((*words).to_owned(), "says that it made no difference, which the grade does not"));
        }
    }
    if d == D::Helped && any(sentence, CANNOT_TELL) && !any(sentence, OF_A_PART) {
        claims.push(("cannot tell".to_owned(), "the grade can tell"));
    }
    found.extend(claims);
    found
}

/// What a text under this grade must say, in one of these ways, and in plain words what that is.
fn must_say(seen: &Seen) -> (Vec<Words>, &'static str) {
    use Direction as D;
    match (seen.direction, seen.level) {
        (D::Helped | D::DependsOnForm, _) => (vec![HELPS, BETTER], "that it helped"),
        (D::HelpedInOneSmallTrial, _) => (vec![ONE_SMALL], "that it helped in one small trial"),
        (D::Mixed, _) => (vec![DISAGREE], "that trials disagree"),
        (D::LittleOrNoDifference, _) => (vec![LITTLE_OR_NO], "\"little or no difference\""),
        (D::NoClearDifference, _) => (vec![NO_CLEAR], "\"no clear difference\""),
        (D::MadeWorse | D::MadeWorseInOneSmallTrial, _) => (vec![WORSE], "\"worse than placebo\""),
        (D::TooUncertain, _) => (vec![CANNOT_TELL], "that it cannot be told"),
        (_, Level::NotStudied) => (vec![NOT_STUDIED], "that no treatment study was found"),
        (_, Level::Barely) => (vec![NO_FAIR_TEST], "that nobody had a fair comparison"),
        _ => (vec![CANNOT_TELL, NOTHING_TO_WEIGH], "that it cannot be told, or what there is"),
    }
}

fn objections(field: &str, text: &str, seen: &Seen) -> Vec<Objection> {
    let mut found: Vec<Objection> = Vec::new();
    for sentence in sentences(text) {
        for (words, why) in says_too_much(&sentence, seen) {
            let why = format!("{field} has {words:?} in {sentence:?}: {why}");
            found.push(Objection { names: format!("'{words}'"), why });
        }
    }
    let (ways, what) = must_say(seen);
    let positive = [Direction::Helped, Direction::DependsOnForm].contains(&seen.direction);
    let said = |words: &str| {
        let states = |sentence: &String| clauses(sentence).iter().any(|clause| states(clause, words));
        if positive { sentences(text).iter().any(states) } else { has(&text.to_lowercase(), words) }
    };
    if !ways.into_iter().flatten().any(|(words, _)| said(words)) {
        let why = format!("{field} does not say {what}: {text:?}");
        found.push(Objection { names: field.to_owned(), why });
    }
    found
}

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
fn every_word_looked_for_is_found_in_its_example() {
    let lists = [
        HELPS,
        ASKED_OR_DENIED,
        OF_SOMETHING_ELSE,
        NOTHING,
        OF_A_PART,
        OTHERWISE,
        LITTLE_OR_NO,
        NO_CLEAR,
        OF_A_TRIAL,
        DISAGREE,
        OTHERS_THAT_DISAGREE,
        CANNOT_TELL,
        NOTHING_TO_WEIGH,
        NO_FAIR_TEST,
        NOT_STUDIED,
        BETTER,
        ONE_SMALL,
        WORSE,
        LEANS,
        ONE_TRIAL,
    ];
    for (words, example) in lists.into_iter().flatten() {
        assert!(has(&example.to_lowercase(), words), "{words:?} in {example:?}");
    }
    let uncertain = Seen::plain(Level::Lightly, Direction::TooUncertain);
    let too_much = |text: &str, seen: &Seen| says_too_much(&text.to_lowercase(), seen).len();
    for (_, example) in HELPS {
        assert!(too_much(example, &uncertain) > 0, "{example}");
    }
    for (_, example) in ASKED_OR_DENIED.iter().chain(OF_SOMETHING_ELSE) {
        assert_eq!(too_much(example, &uncertain), 0, "{example}");
    }
    let helped = Seen::plain(Level::Well, Direction::Helped);
    for (_, example) in NOTHING {
        assert!(too_much(example, &helped) > 0, "{example}");
    }
    for (_, example) in OF_A_PART {
        assert_eq!(too_much(example, &helped), 0, "{example}");
    }
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
