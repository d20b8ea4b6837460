//! Words that say what a grade must bear out, as data: each with an example, so that an editor sees what it is for.

use naltrexone_explorer::dataset::Regimen;

/// Words to look for, whole and in any case, each with a sentence in which they stand.
pub type Words = &'static [(&'static str, &'static str)];

/// That the drug does something for people. Only where the grade says so.
pub const HELPS: Words = &[
    ("helped", "Helped in one small trial (25 people)."),
    ("helps", "Naltrexone helps some adults lose weight."),
    ("help", "The implants help more of them stay off."),
    ("works", "It works for itch."),
    ("worked", "It worked in two trials."),
    ("effective", "It is effective against craving."),
    ("eases", "It eases this itch more than placebo."),
    ("reduces", "It reduces gambling."),
    ("cuts", "It cuts drinking."),
    ("improves", "It improves sleep."),
    ("prevents", "It prevents relapses."),
    ("slows", "It slows the disease."),
    ("treats", "The drug treats the drinking."),
    ("beat placebo", "Tablets beat placebo where somebody saw that they were taken."),
    ("beats placebo", "The injection beats placebo."),
];
/// Before such a word, in the same part of a sentence, these ask or deny; and who says so is not us.
pub const ASKED_OR_DENIED: Words = &[
    ("whether", "Nobody knows whether it helps."),
    ("how much", "So how much it helps is unknown."),
    ("no", "There is no trial showing that it works."),
    ("none", "None showed that it helps."),
    ("nothing", "Nothing shows that it treats the infection."),
    ("neither", "Neither can show that the drug itself helped."),
    ("cannot", "It cannot show that either one worked."),
    ("not", "It did not find them among the medicines that help."),
    ("say it", "Two in three users say it helped."),
];
/// These say it of something else.
pub const OF_SOMETHING_ELSE: Words = &[
    ("grief works", "The idea that grief works like craving led to two trials."),
    ("methylphenidate still worked", "It dulled the high, and methylphenidate still worked."),
];
/// That it made no difference. Too firm wherever the trials leave room for one, and wrong where it helped.
pub const NOTHING: Words = &[
    ("no better", "It did no better than placebo."),
    ("no difference", "Eight trials found no difference."),
    ("no benefit", "A trial found no benefit over placebo."),
    ("no effect", "It had no effect on craving."),
    ("found none", "Another trial found none."),
    ("did not help", "It did not help."),
    ("does not help", "It does not help."),
    ("does not appear to help", "It does not appear to help people quit."),
    ("did not cut", "Most trials found that it did not cut cocaine use."),
    ("did not reduce", "It did not reduce gambling."),
];
/// Unless the sentence says that only of a part: of some trials, of the drug without its partner, of other authors.
pub const OF_A_PART: Words = &[
    ("some trials", "Some trials, including a large one, found none."),
    ("alone", "Alone it was no better in small older trials."),
    ("pooled", "A pooled analysis of eight trials found no difference."),
    ("cochrane", "Cochrane reviewers found no benefit."),
];
/// Before "no difference" and the like, what makes it another thing.
pub const OTHERWISE: Words = &[
    ("little or", "Little or no difference to quitting smoking."),
    ("rule out", "A pooled analysis could not rule out no effect."),
];
pub const LITTLE_OR_NO: Words =
    &[("little or no difference", "Little or no difference to quitting smoking.")];
/// That no difference stands out: right of one trial, and of all of them under `no-clear-difference`.
pub const NO_CLEAR: Words = &[
    ("no clear difference", "No clear difference in the morphine needed."),
    ("not clearly", "A trace did not clearly change how much morphine was needed."),
    ("not fall clearly", "Cocaine use did not fall clearly more than on placebo."),
    ("missed its main", "A large trial missed its main target at three months."),
];
/// What makes "no clear difference" a thing said of one trial or of somebody's analysis.
pub const OF_A_TRIAL: Words = &[
    ("trial", "A trial of 100 people found no clear difference."),
    ("trials", "Three larger trials found no clear difference."),
    ("pilot", "A 30-person pilot found no clear difference."),
    ("others", "Two others (30 and 22 people) found no clear difference."),
    ("people", "It made no clear difference in nine people."),
    ("analysis", "A pooled analysis found no clear difference."),
];
pub const DISAGREE: Words = &[
    ("disagree", "Trials disagree."),
    ("disagrees", "The evidence disagrees."),
    ("disagreed", "The trials disagreed."),
    ("varied too widely", "The results varied too widely to say more."),
    ("varied sharply", "The results varied sharply between trials."),
];
/// What may disagree whatever the grade is.
pub const OTHERS_THAT_DISAGREE: Words = &[
    ("pooled", "Two pooled analyses from 2025 disagree."),
    ("laboratory", "Two laboratory studies in healthy people disagree."),
    ("weight", "Results on weight gain after quitting disagree."),
];
/// That nobody can tell: what a text must say where trials are too few, too small or cannot be weighed.
pub const CANNOT_TELL: Words = &[
    ("cannot tell", "Cannot tell: the one trial stopped after nine women."),
    ("too uncertain", "Too uncertain to tell."),
    ("too small to tell", "Two trials are too small to tell."),
    ("too few", "Too few people to tell."),
    ("too few to tell", "Too few to tell."),
    ("too small a difference to be sure", "They found too small a difference to be sure."),
    ("could be chance", "They found only a small difference that could be chance."),
    ("could just be chance", "Together the difference could just be chance."),
];
/// Or, where nothing could be weighed, what there is instead.
pub const NOTHING_TO_WEIGH: Words = &[
    ("no placebo-controlled", "No placebo-controlled trial has finished."),
    ("no trial", "No trial in rheumatoid arthritis alone was found."),
    ("no usable results", "There are no usable results."),
    ("could not be read", "Its results could not be read."),
    ("could not answer", "Its organisers say it could not answer the question."),
    ("cannot show", "The trial cannot show that either one worked."),
];
/// That there was no fair test: what a text must say where nobody was compared by chance.
pub const NO_FAIR_TEST: Words = &[
    ("no fair comparison", "One woman picked her skin less, with no fair comparison."),
    ("a fair comparison", "Three women felt better; nobody had a fair comparison."),
    ("had no fair comparison", "Nine people saw no change; most had no fair comparison."),
    ("nobody to compare", "They did better, but there was nobody to compare them with."),
    ("no comparison group", "There was no comparison group."),
    ("without a comparison group", "Without a comparison group this cannot show an effect."),
    ("without a control group", "One series without a control group was found."),
    ("without a placebo group", "Small studies without a placebo group disagree."),
    ("no placebo group", "The German studies had no placebo group."),
    ("none had a placebo group", "People felt better, but none had a placebo group."),
    ("nobody took a placebo", "Nobody took a placebo, so expectation may explain it."),
    ("no controlled trial", "No controlled trial exists."),
    ("no placebo-controlled trial", "No placebo-controlled trial was found."),
    ("no randomised trial", "No randomised trial has reported."),
    ("no trial", "No trial was found."),
    ("no good evidence", "They found no good evidence of benefit."),
    ("cannot settle it", "They cannot settle it: in one only two people were compared with placebo."),
    ("cannot show", "One person cannot show whether it works."),
    ("cannot be told apart", "This cannot be told apart from chance."),
    ("can show that the drug", "Neither can show that the drug itself helped."),
    ("too little to know", "That is too little to know whether it works."),
    ("whether it works", "Nothing can be said about whether it works."),
    ("whether it helps", "Nobody knows whether it helps."),
    ("not been properly tested", "Naltrexone itself has not been properly tested for this."),
];
/// That nobody was treated, or that nothing of it has come out: what a text must say at level 0.
pub const NOT_STUDIED: Words = &[
    ("no treatment study", "No treatment study was found, only laboratory work."),
    ("no finished treatment study", "No finished treatment study was found."),
    ("no study", "No study of naltrexone for restless legs was found."),
    ("no study at all", "A neurologist found no study at all."),
    ("no clinical study", "No clinical study of naltrexone for Lyme disease was found."),
    ("no clinical trial", "No clinical trial in people with lupus was found."),
    ("no trial", "No trial has tested it."),
    ("not a treatment trial", "It was not a treatment trial."),
    ("not as a treatment", "It was tested as an add-on, not as a treatment for ADHD."),
    ("no results have been posted", "The trial has finished, but no results have been posted."),
    ("nothing has been published", "Nothing has been published yet."),
    ("no result to judge by", "There is no result to judge by."),
];
/// That there was more of something good, or less of something bad, than without the drug: what a text must say
/// where it helped.
pub const BETTER: Words = &[
    ("than placebo", "It eases this itch more than placebo."),
    ("than on placebo", "More healed than on placebo."),
    ("than with placebo", "Stealing fell clearly more than with placebo."),
    ("than when placebo was", "Scores were lower when it was taken than when placebo was."),
    ("one fewer", "For every 11 or 12 people, about one fewer goes back to heavy drinking."),
];
pub const ONE_SMALL: Words = &[
    ("one small trial", "Helped in one small trial (25 people)."),
    ("one small blinded trial", "One small blinded trial in 40 adults found more healing than placebo."),
    ("one small placebo-controlled trial", "In one small placebo-controlled trial stealing fell."),
];
pub const WORSE: Words = &[("worse than placebo", "Did worse than placebo in one small trial.")];
/// "A little in its favour, but not clear": only where the interval just includes none.
pub const LEANS: Words =
    &[("lean towards", "Three trials lean towards less drinking but are too small to tell.")];
/// By which words a sentence names a dose form.
pub const FORMS: &[(Regimen, &[&str])] = &[
    (Regimen::Combination, &["bupropion"]),
    (Regimen::ExtendedReleaseInjection, &["injection", "injections"]),
    (Regimen::HighDoseOral, &["150 mg", "high doses"]),
    (Regimen::Implant, &["implant", "implants"]),
    (Regimen::LowDose, &["low-dose", "low doses"]),
    (Regimen::StandardOral, &["tablets", "50 mg"]),
    (Regimen::Topical, &["cream"]),
    (Regimen::UltraLowDose, &["tiny"]),
];

/// What makes a sentence about one trial.
pub const ONE_TRIAL: Words = &[
    ("one trial", "It helped in one trial of 40 adults."),
    ("that one small trial", "It helped in that one small trial."),
    ("one found", "One found less drinking, another none."),
    ("a trial", "It helped in a trial of 40 adults."),
    ("pilot", "The pilot found no benefit."),
];

/// What stands before words in a text, wherever they stand whole.
pub fn before<'a>(text: &'a str, words: &str) -> impl Iterator<Item = &'a str> {
    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(words).filter_map(move |(at, words)| {
        let (before, after) = (&text[..at], &text[at + words.len()..]);
        (!inside(before.chars().next_back()) && !inside(after.chars().next())).then_some(before)
    })
}

pub fn has(text: &str, words: &str) -> bool {
    before(text, words).next().is_some()
}

pub fn any(text: &str, list: Words) -> bool {
    list.iter().any(|(words, _)| has(text, words))
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
}
