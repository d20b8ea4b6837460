//! Words that say no more than the records behind them.

use naltrexone_explorer::dataset::{CONTRAINDICATIONS, STUDIES};
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::Query;
use naltrexone_explorer::view::{ConditionView, SheetView, condition, drug, sheet};

fn told(id: &str) -> ConditionView {
    condition(Index::new().entry(id).unwrap(), &Query::default())
}

fn on_paper(id: &str) -> SheetView {
    sheet(Index::new().entry(id).unwrap(), &Query::default(), None)
}

#[test]
fn only_what_tested_a_treatment_against_something_found_benefit() {
    let index = Index::new();
    let mut seen = [0; 3];
    for entry in &index.entries {
        for study in condition(entry, &Query::default()).studies {
            let label = study.finding.label;
            let record = STUDIES.iter().find(|record| record.id() == study.id).unwrap();
            match (record.role.id(), record.design.id()) {
                ("laboratory" | "regulatory" | "guideline", _) => {
                    assert_eq!(label, "Not a test of treatment", "{}", study.id);
                    seen[0] += 1;
                }
                ("efficacy", "rct" | "rct-crossover" | "meta-analysis") => {
                    assert!(!label.starts_with("Saw"), "{}", study.id);
                    seen[1] += 1;
                }
                ("efficacy", _) => {
                    let compared = [
                        "Found benefit",
                        "Better than",
                        "Worse than",
                        "No clear difference",
                        "No difference",
                    ];
                    assert!(!compared.iter().any(|words| label.starts_with(words)), "{}: {label}", study.id);
                    seen[2] += 1;
                }
                _ => {}
            }
        }
    }
    assert!(seen.iter().all(|seen| *seen > 20), "{seen:?}");
}

#[test]
fn no_study_says_no_clear_difference_alone_while_its_interval_reaches_half_a_standard_deviation() {
    let (mut alone, mut small) = (0, 0);
    for entry in &Index::new().entries {
        for study in condition(entry, &Query::default()).studies {
            let label = study.finding.label;
            assert!(!label.contains("no better") && !label.contains("No better"), "{label}");
            let weighed: Vec<_> =
                study.effects.iter().filter(|effect| effect.weigh && effect.g.is_some()).collect();
            let Some(effect) = weighed.iter().find(|effect| effect.isolates).or(weighed.first()) else {
                // no number: it says so
                assert_ne!(label, "No clear difference", "{}", study.id);
                continue;
            };
            let (low, high) = (effect.low.unwrap(), effect.high.unwrap());
            let expected = match (low, high) {
                (1.., _) => format!("Better than {}", effect.against.replace('-', " ")),
                (_, ..=-1) => format!("Worse than {}", effect.against.replace('-', " ")),
                (-499.., ..=499) => "No clear difference".to_owned(),
                _ => "No clear difference, too small to rule one out".to_owned(),
            };
            assert_eq!(label, expected, "{} on {}: {low} to {high}", study.id, entry.condition.id);
            alone += usize::from(label == "No clear difference");
            small += usize::from(label.ends_with("rule one out"));
        }
    }
    assert!(alone > 5 && small > 50, "{alone}, {small}");
}

#[test]
fn no_use_says_little_or_no_difference_unless_more_than_a_small_effect_is_ruled_out() {
    let mut seen = 0;
    for regimen in
        naltrexone_explorer::dataset::Regimen::ALL.iter().map(|form| vec![*form]).chain([Vec::new()])
    {
        for entry in &Index::new().entries {
            let grade = entry.grade_for(&regimen);
            if grade.direction.id() == "little-or-no-difference" {
                let summary = grade.effect.unwrap();
                assert!(summary.low >= -300 && summary.high <= 300 && summary.people >= 100, "{summary:?}");
                seen += 1;
            }
            if grade.direction.id() == "no-clear-difference" {
                let summary = grade.effect.unwrap();
                assert!(summary.low >= -500 && summary.high <= 500 && summary.people >= 100, "{summary:?}");
            }
        }
    }
    assert!(seen > 0);
}

#[test]
fn where_chance_decided_nothing_it_is_not_said_that_there_was_nothing_to_compare_with() {
    // thirty people who waited stood beside those who were treated
    let tinnitus = told("tinnitus");
    assert!(tinnitus.grade.direction_label.starts_with("No fair test: "));
    assert!(tinnitus.studies.iter().any(|study| study.comparator.starts_with("compared with no treatment")));
    assert!(tinnitus.figures.contains("not a randomised trial"), "{}", tinnitus.figures);
}

#[test]
fn people_of_pooled_analyses_are_not_added_up() {
    let alcohol = told("alcohol-use-disorder");
    let reason = &alcohol.grade.reasons[0];
    assert!(reason.contains("9 pooled analyses (the largest with 42,268 people)"), "{reason}");
    // one alone has people of its own
    assert!(told("ptsd").figures.contains("1 pooled analysis, 154 people"));
}

#[test]
fn a_number_that_some_do_not_state_is_at_least_that() {
    let reasons: Vec<String> = Index::new()
        .entries
        .iter()
        .map(|entry| condition(entry, &Query::default()).grade.reasons[0].clone())
        .filter(|reason| reason.contains("not say how many"))
        .collect();
    assert!(!reasons.is_empty());
    for reason in reasons {
        assert!(reason.contains("at least"), "{reason}");
    }
}

#[test]
fn a_dose_form_that_no_study_names_is_not_called_not_studied() {
    let mut seen = 0;
    for entry in &Index::new().entries {
        for form in condition(entry, &Query::default()).by_regimen {
            if form.grade.counted.is_empty() {
                assert_eq!((form.grade.level, form.grade.level_label), (0, "Not graded"));
                assert_eq!(form.figures, "No study that counts names it");
                seen += usize::from(entry.grade.level.number() > 1);
            }
        }
    }
    assert!(seen > 0);
}

#[test]
fn how_studies_are_weighed_is_said_where_there_is_something_to_weigh() {
    for entry in &Index::new().entries {
        let grade = condition(entry, &Query::default()).grade;
        let weighed = grade.reasons.iter().any(|reason| reason.starts_with("Larger studies weigh more"));
        let findings = entry.grade.findings;
        let several = findings.benefit + findings.mixed + findings.no_benefit + findings.harm > 1;
        let only_these = entry.grade.level == naltrexone_explorer::grade::Level::Barely;
        assert_eq!(weighed, several && only_these, "{}", entry.condition.id);
    }
}

#[test]
fn what_no_page_confirmed_is_said_beside_it() {
    let itch = told("itch-from-spinal-opioids");
    let said = itch.grade.reasons.join(" ");
    assert!(said.contains("Not confirmed on a page that was read: how 2 of them were done."), "{said}");
    let paper = on_paper("itch-from-spinal-opioids");
    let trial = paper.sources.iter().find(|source| source.text.contains("Prophylactic Oral")).unwrap();
    assert!(trial.text.ends_with("not confirmed: year and how it was done."), "{}", trial.text);
}

#[test]
fn fields_are_called_by_plain_words() {
    for entry in &Index::new().entries {
        for study in condition(entry, &Query::default()).studies {
            let said = study.unverified.unwrap_or_default();
            for word in ["same people", "nct", "blinding", "duration", "_", "regimen"] {
                assert!(!said.contains(word), "{said}");
            }
        }
    }
}

#[test]
fn comparators_are_said_in_sentences() {
    let index = Index::new();
    let mut said: Vec<String> = Vec::new();
    for entry in &index.entries {
        said.extend(condition(entry, &Query::default()).studies.into_iter().map(|study| study.comparator));
    }
    for text in &said {
        assert!(
            !text.contains("active:") && !text.contains("with none") && !text.ends_with("various"),
            "{text}"
        );
    }
    for text in [
        "nothing to compare with",
        "nothing to compare with (before and after)",
        "no comparison described in the abstract",
        "compared with various treatments",
        "compared with placebo, and oxycodone alone",
    ] {
        assert!(said.iter().any(|said| said == text), "{text}");
    }
}

#[test]
fn a_sheet_names_whom_the_combination_rules_out_where_it_is_what_was_given() {
    let own: Vec<&str> = CONTRAINDICATIONS
        .iter()
        .filter(|row| row.products == ["bupropion-combination"] && row.current != Some(false))
        .map(|row| row.name)
        .collect();
    assert_eq!(own.len(), 6);
    for id in ["obesity", "type-2-diabetes", "binge-eating-disorder", "methamphetamine-use-disorder"] {
        let said = on_paper(id).never_with;
        assert!(own.iter().all(|name| said.contains(name)), "{id}: {said}");
    }
    let elsewhere = on_paper("fibromyalgia").never_with;
    assert!(
        elsewhere.ends_with("; and 6 more cases for the fixed combination with bupropion"),
        "{elsewhere}"
    );
    let binge = on_paper("binge-eating-disorder");
    assert!(binge.hurts[0].name.starts_with("Boxed warning"), "{:?}", binge.hurts);
}

#[test]
fn a_sheet_names_a_dose_before_it_counts_others() {
    for entry in &Index::new().entries {
        for form in sheet(entry, &Query::default(), None).doses {
            let parts: Vec<&str> = form.detail.split("; ").collect();
            let counted = |part: &&str| part.ends_with("other dose") || part.ends_with("other doses");
            assert!(!parts.get(1).is_some_and(counted), "{}: {}", entry.condition.id, form.detail);
        }
    }
}

#[test]
fn a_box_that_was_taken_off_a_label_does_not_head_its_warning() {
    let groups = drug(&Index::new()).warnings;
    let severities: Vec<String> =
        groups.into_iter().flat_map(|group| group.rows).filter_map(|row| row.severity).collect();
    assert!(
        severities.iter().any(|said| said == "No boxed warning any more (removed 2013)"),
        "{severities:?}"
    );
}
