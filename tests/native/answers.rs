//! What crosses as plain data: the first sentence, the groups and the order against a brute force over the grades, and every
//! number that is worked out for the page traced to the records it stands in.

use std::collections::BTreeSet;

use naltrexone_explorer::answers::{ConditionPage, List, condition, list};
use naltrexone_explorer::dataset::{
    Against, Approval, Basis, Blinding, Category, Confidence, Design, Finding, Measure, MechanismStatus,
    QuestionFacet, Regimen, STUDIES, Verdict,
};
use naltrexone_explorer::grade::{Direction, Grade, Level};
use naltrexone_explorer::index::{Entry, Index};
use naltrexone_explorer::query::{Facet, Query, Sort, Topic};
use naltrexone_explorer::search::{FieldKind, Reason};
use proptest::prelude::*;

fn all(index: &Index, query: &Query) -> List {
    list(index, query, 0..usize::MAX)
}

fn pages(index: &Index, query: &Query) -> Vec<ConditionPage> {
    index.entries.iter().map(|entry| condition(entry, query)).collect()
}

const HELPED: [Direction; 2] = [Direction::Helped, Direction::HelpedInOneSmallTrial];
const DIFFERS: [Direction; 2] = [Direction::DependsOnForm, Direction::Mixed];
const NO_DIFFERENCE: [Direction; 4] = [
    Direction::LittleOrNoDifference,
    Direction::NoClearDifference,
    Direction::MadeWorse,
    Direction::MadeWorseInOneSmallTrial,
];

/// Which group a result belongs to, written a second time.
fn group(direction: Direction) -> usize {
    [HELPED.as_slice(), &DIFFERS, &NO_DIFFERENCE]
        .iter()
        .position(|group| group.contains(&direction))
        .unwrap_or(3)
}

fn fits(entry: &Entry, grade: &Grade, query: &Query, but_result: bool) -> bool {
    let condition = entry.condition;
    (query.category.is_empty() || query.category.contains(&condition.category))
        && (query.approval.is_empty() || query.approval.contains(&condition.approval))
        && (query.regimen.is_empty() || query.regimen.iter().any(|form| entry.regimens.contains(form)))
        && (query.strength.is_empty() || query.strength.contains(&grade.level))
        && (but_result || query.direction.is_empty() || query.direction.contains(&grade.direction))
}

fn picked<T: Copy + std::fmt::Debug>(all: &'static [T]) -> impl Strategy<Value = Vec<T>> {
    prop::collection::vec(prop::sample::select(all), 0..3)
}

static DIRECTIONS: [Direction; 13] = Direction::ALL;
static LEVELS: [Level; 5] = Level::ALL;

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn sentence_and_groups_count_what_the_grades_say(
        category in picked(Category::ALL),
        regimen in picked(Regimen::ALL),
        approval in picked(Approval::ALL),
        direction in picked(&DIRECTIONS),
        strength in picked(&LEVELS),
    ) {
        let index = Index::new();
        let query = Query { category, regimen, approval, direction, strength, ..Query::default() };
        let found = all(&index, &query);
        let grades: Vec<(&Entry, Grade)> =
            index.entries.iter().map(|entry| (entry, entry.grade_for(&query.regimen))).collect();
        let left: Vec<_> = grades.iter().filter(|(entry, grade)| fits(entry, grade, &query, false)).collect();
        prop_assert_eq!(found.total as usize, left.len());
        // a button says what it would leave, whatever result is chosen now
        let mut buttons = [0; 4];
        for (_, grade) in grades.iter().filter(|(entry, grade)| fits(entry, grade, &query, true)) {
            buttons[group(grade.direction)] += 1;
        }
        prop_assert_eq!(found.groups.iter().map(|group| group.count).collect::<Vec<_>>(), buttons);
        let filtered = found.headline.kind != "all";
        let named: Vec<&str> = found.headline.approved.iter().map(|row| row.condition).collect();
        prop_assert_eq!(filtered, named.is_empty());
        let mut groups = [0; 4];
        let tried = left.iter().filter(|(entry, grade)| {
            grade.level > Level::NotStudied && !named.contains(&entry.condition.id)
        });
        let tried: Vec<_> = tried.collect();
        for (_, grade) in &tried {
            groups[group(grade.direction)] += 1;
        }
        let said = found.headline.groups;
        prop_assert_eq!([said.helped, said.differs, said.no_difference, said.not_known], groups);
        let rounded = if filtered { tried.len() } else { tried.len() / 5 * 5 };
        prop_assert_eq!(found.headline.tried as usize, rounded);
        prop_assert_eq!(found.headline.most_not_known, groups[3] as usize * 2 > tried.len());
    }
}

#[test]
fn leading_uses_come_first_then_results_as_they_go_then_people() {
    let index = Index::new();
    let found = all(&index, &Query::default());
    let key = |id: &str| {
        let entry = index.entry(id).expect("a use");
        let grade = &entry.grade;
        let rung = match grade.level {
            Level::NotStudied => 100,
            Level::Barely => 99,
            _ => Direction::ALL.iter().position(|known| *known == grade.direction).expect("a result"),
        };
        let people = match &grade.effect {
            Some(summary) => summary.people,
            None if grade.randomised.records > 0 => grade.randomised.people,
            None => grade.uncontrolled.people + grade.anecdotal.people,
        };
        (!entry.condition.leads, rung, u32::MAX - people, entry.sort_name.clone())
    };
    let keys: Vec<_> = found.results.iter().map(|row| key(row.id)).collect();
    assert_eq!(keys.len(), index.entries.len());
    assert!(keys.windows(2).all(|pair| pair[0] < pair[1]), "{keys:#?}");
}

/// The digits of a text, without the commas of thousands.
fn plain(text: &str) -> String {
    text.replace(',', "")
}

#[test]
fn a_figure_leads_to_a_study_in_which_it_stands() {
    let index = Index::new();
    let mut figures = 0;
    for page in pages(&index, &Query::default()) {
        let units: Vec<u16> = page.bottom_line.encode_utf16().collect();
        for cited in &page.cited {
            let said =
                String::from_utf16(&units[cited.range.0 as usize..cited.range.1 as usize]).expect("a number");
            let number = plain(&said);
            let study =
                page.studies.iter().find(|study| study.id == cited.study).expect("a study of the page");
            let stands = study.people.map(|people| people.to_string()) == Some(number.clone())
                || plain(study.text).contains(&number);
            assert!(stands, "{}: {said} does not stand in {}", page.id, study.id);
            figures += 1;
        }
    }
    assert!(figures > 50, "{figures}");
}

#[test]
fn a_dose_stands_in_a_study_of_that_form() {
    let index = Index::new();
    let milligrams = |thousandths: u32| {
        let text = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    let mut doses = 0;
    for page in pages(&index, &Query::default()) {
        let Some(dose) = page.dose else { continue };
        for thousandths in [dose.from, dose.to].into_iter().flatten() {
            let said = milligrams(thousandths);
            let own = page.studies.iter().filter(|study| study.regimen == Some(dose.regimen));
            let words = own.filter_map(|study| study.dose).flat_map(|dose| dose.split([' ', ',']));
            let words: BTreeSet<&str> = words.collect();
            assert!(words.contains(said.as_str()), "{}: {said} mg in {words:?}", page.id);
            doses += 1;
        }
    }
    assert!(doses > 50, "{doses}");
}

#[test]
fn trials_on_the_line_are_those_of_the_grade_and_their_weights_are_the_whole() {
    let index = Index::new();
    for regimen in [vec![], vec![Regimen::LowDose], vec![Regimen::ExtendedReleaseInjection]] {
        let query = Query { regimen, ..Query::default() };
        for entry in &index.entries {
            let page = condition(entry, &query);
            let grade = entry.grade_for(&query.regimen);
            let id = |row: u16| STUDIES[usize::from(row)].id();
            let graded: BTreeSet<&str> = grade
                .weighed
                .iter()
                .map(|weighed| id(weighed.study))
                .chain(grade.not_weighed.iter().map(|(row, _)| id(*row)))
                .collect();
            let drawn: BTreeSet<&str> =
                page.trials.iter().chain(&page.pooled).map(|strip| strip.study).collect();
            assert_eq!(drawn, graded, "{}", page.id);
            for strips in [&page.trials, &page.pooled] {
                let weights: Vec<u32> = strips.iter().filter_map(|strip| strip.weight).collect();
                let sum: u32 = weights.iter().sum();
                let rounding = u32::try_from(weights.len()).expect("few");
                assert!(weights.is_empty() || sum.abs_diff(1000) <= rounding, "{}: {sum}", page.id);
                assert!(weights.is_sorted_by(|one, next| one >= next), "{}: {weights:?}", page.id);
            }
        }
    }
}

#[test]
fn what_could_hurt_is_said_of_every_use_the_gravest_first() {
    let index = Index::new();
    for page in pages(&index, &Query::default()) {
        assert!((2..=3).contains(&page.hurt.len()), "{}", page.id);
        assert_eq!(page.hurt[0].part, "contraindication");
        assert_eq!(page.hurt[0].severity, Some("must-not"));
        assert!(page.hurt.iter().all(|line| line.text.is_none_or(|text| !text.contains(". "))));
    }
}

#[test]
fn where_a_row_answers_nothing_else_is_said_to_be_missing() {
    let index = Index::new();
    let asked = |text: &str| all(&index, &Query { text: text.to_owned(), ..Query::default() });
    let codeine = asked("can i take it with codeine");
    assert!(codeine.total == 0 && codeine.nothing.is_none() && !codeine.answers.is_empty());
    assert!(codeine.answers[0].danger && codeine.answers[0].more.is_none(), "a danger is said whole");
    let unknown = asked("ldn for zorblaxia").nothing.expect("an honest nothing");
    assert_eq!(unknown.why, "unknown");
    assert!(unknown.text.is_some_and(|text| text.starts_with("Zorblaxia is not among the uses")));
    let form = asked("ldn for fibromyalgia");
    let answered = form.results[0].form.expect("its low-dose grade");
    assert_eq!((answered.regimen, form.results[0].id), ("low-dose", "fibromyalgia"));
    assert_eq!(form.offered.map(|offered| offered.value), Some("low-dose"));
    let none = asked("ldn for gambling").results[0].form.expect("that there is none");
    assert_eq!(none.grade.level, 0);
}

/// The ids of a union in `types/ids.d.ts`.
fn union(name: &str) -> BTreeSet<&'static str> {
    let types = include_str!("../../src/browser/types/ids.d.ts");
    let start = types.find(&format!("export type {name} =")).unwrap_or_else(|| panic!("{name}"));
    let text = types[start..].split(';').next().expect("its end");
    text.split('\'').skip(1).step_by(2).collect()
}

#[test]
fn types_name_every_id_that_may_cross() {
    let ids = |ids: &[&'static str]| ids.iter().copied().collect::<BTreeSet<_>>();
    assert_eq!(union("DirectionId"), Direction::ALL.map(Direction::id).into());
    assert_eq!(union("LevelId"), Level::ALL.map(Level::id).into());
    assert_eq!(union("CategoryId"), ids(Category::IDS));
    assert_eq!(union("ApprovalId"), ids(Approval::IDS));
    assert_eq!(union("RegimenId"), ids(Regimen::IDS));
    assert_eq!(union("TopicId"), Topic::ALL.map(Topic::id).into());
    assert_eq!(union("DesignId"), ids(Design::IDS));
    assert_eq!(union("BlindingId"), ids(Blinding::IDS));
    assert_eq!(union("FindingId"), ids(Finding::IDS));
    assert_eq!(union("ConfidenceId"), ids(Confidence::IDS));
    assert_eq!(union("VerdictId"), ids(Verdict::IDS));
    assert_eq!(union("MechanismStatusId"), ids(MechanismStatus::IDS));
    assert_eq!(union("AgainstId"), ids(Against::IDS));
    assert_eq!(union("MeasureId"), ids(Measure::IDS));
    assert_eq!(union("BasisId"), ids(Basis::IDS));
    assert_eq!(union("QuestionFacetId"), ids(QuestionFacet::IDS));
    assert_eq!(union("FacetId"), Facet::ALL.map(Facet::id).into());
    assert_eq!(union("SortId"), Sort::ALL.map(Sort::id).into());
    assert_eq!(union("FieldId"), FieldKind::ALL.map(FieldKind::id).into());
    let reasons = [
        Reason::ExactName,
        Reason::ExactAlias,
        Reason::PrefixOfName,
        Reason::WordInName,
        Reason::WordInAlias,
        Reason::AcrossNames,
        Reason::CloseName,
        Reason::CloseAlias,
        Reason::Topic,
        Reason::Text,
    ];
    let mut reasons: BTreeSet<&str> = reasons.map(Reason::id).into();
    reasons.insert("all");
    assert_eq!(union("ReasonId"), reasons);
}

#[test]
fn claims_that_do_not_hold_come_first_and_every_one_is_counted() {
    use naltrexone_explorer::answers::claims;
    use naltrexone_explorer::dataset::{ARTICLES, CLAIMS};
    let found = claims(&Query::default());
    assert_eq!((found.all as usize, found.claims.len()), (CLAIMS.len(), CLAIMS.len()));
    let order = ["mistaken", "overstates", "outdated", "understates", "unchecked", "agrees"];
    let place = |id: &str| order.iter().position(|known| *known == id).expect("a verdict");
    assert!(found.claims.is_sorted_by_key(|claim| place(claim.verdict)));
    assert_eq!(found.verdicts.iter().map(|verdict| verdict.count).sum::<u32>(), found.all);
    assert_eq!(found.articles.iter().map(|article| article.claims).sum::<u32>(), found.all);
    for claim in CLAIMS {
        let shown = found.claims.iter().find(|shown| {
            shown.says == claim.says && shown.article == claim.article && shown.condition == claim.condition
        });
        let shown = shown.expect("every claim");
        assert_eq!((shown.verdict, shown.because), (claim.verdict.id(), claim.because));
    }
    let asked = Query { verdict: vec![Verdict::Mistaken], article: vec![ARTICLES[0].id], ..Query::default() };
    let left = claims(&asked);
    assert!(left.claims.iter().all(|claim| claim.verdict == "mistaken" && claim.article == ARTICLES[0].id));
    assert!(left.verdicts.iter().any(|verdict| verdict.id == "mistaken" && verdict.selected));
}
