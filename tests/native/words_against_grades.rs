//! What a sentence may and must say under a grade: the words of `words_looked_for.rs` held against it.

use naltrexone_explorer::dataset::Regimen;
use naltrexone_explorer::grade::{Direction, Level};
use naltrexone_explorer::index::Entry;

use crate::numbers_borne_out::Objection;
use crate::words_looked_for::{
    ASKED_OR_DENIED, BETTER, CANNOT_TELL, DISAGREE, FORMS, HELPS, LEANS, LITTLE_OR_NO, NO_CLEAR,
    NO_FAIR_TEST, NOT_STUDIED, NOTHING, NOTHING_TO_WEIGH, OF_A_PART, OF_A_TRIAL, OF_SOMETHING_ELSE,
    ONE_SMALL, OTHERS_THAT_DISAGREE, OTHERWISE, WORSE, Words, any, before, has,
};

/// What the rules know of a condition.
pub struct Seen {
    pub level: Level,
    pub direction: Direction,
    /// Just short of clear: none lies within the interval, by a quarter of the size at most.
    pub just_short: bool,
    /// What each dose form alone comes to.
    pub forms: Vec<(Regimen, Direction)>,
}

impl Seen {
    pub fn of(entry: &Entry) -> Self {
        let just_short = entry.grade.effect.is_some_and(|effect| {
            let (near, size) = if effect.g > 0 { (-effect.low, effect.g) } else { (effect.high, -effect.g) };
            near * 4 <= size
        });
        let forms = Regimen::ALL.iter().map(|form| (*form, entry.grade_for(&[*form]).direction)).collect();
        Self { level: entry.grade.level, direction: entry.grade.direction, just_short, forms }
    }

    pub fn plain(level: Level, direction: Direction) -> Self {
        Self { level, direction, just_short: false, forms: Vec::new() }
    }

    /// Whether the sentence names a dose form that alone comes to one of these.
    pub fn names_a_form_that(&self, sentence: &str, comes_to: &[Direction]) -> bool {
        let names = |form: Regimen| {
            FORMS.iter().any(|(known, words)| *known == form && words.iter().any(|w| has(sentence, w)))
        };
        self.forms.iter().any(|(form, direction)| comes_to.contains(direction) && names(*form))
    }
}

pub fn sentences(text: &str) -> Vec<String> {
    text.split_inclusive(". ").map(|sentence| sentence.trim().to_lowercase()).collect()
}

/// Parts of a sentence in which a word asks or denies.
pub fn clauses(sentence: &str) -> Vec<&str> {
    sentence.split([',', ';', ':']).flat_map(|part| part.split(" but ")).collect()
}

/// Whether a part of a sentence says one of these without asking, denying or telling who says so.
pub fn states(clause: &str, words: &str) -> bool {
    !any(clause, OF_SOMETHING_ELSE) && before(clause, words).any(|before| !any(before, ASKED_OR_DENIED))
}

/// Where "helped" is right; where it depends on the form, that must be named.
pub const HELPED: &[Direction] = &[Direction::Helped, Direction::HelpedInOneSmallTrial];

/// The words of a sentence that its grade does not bear, each with the reason.
pub fn says_too_much(sentence: &str, seen: &Seen) -> Vec<(String, &'static str)> {
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
pub fn must_say(seen: &Seen) -> (Vec<Words>, &'static str) {
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

pub fn objections(field: &str, text: &str, seen: &Seen) -> Vec<Objection> {
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

#[test]
fn examples_are_objected_to_where_a_grade_does_not_bear_them() {
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
