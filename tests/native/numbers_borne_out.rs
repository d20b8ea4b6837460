//! Which numbers of trials and people a sentence about a condition may give: those of its grade, of its records, and
//! the sums that its note names.

use naltrexone_explorer::dataset::Regimen;
use naltrexone_explorer::index::Entry;

use crate::numbers_in_words::{Counts, Said, agrees, numbers_said};

/// A rule's objection to a text: what a note must name to excuse it, and the reason.
#[derive(Debug)]
pub struct Objection {
    pub names: String,
    pub why: String,
}

/// "41 = 10 + 31": the sums that a note names.
fn sums(note: &str) -> Vec<(u32, Vec<u32>)> {
    let number = |text: &str| text.trim().replace(',', "").parse().ok();
    let mut found = Vec::new();
    for part in note.split([';', '(', ')', '.']) {
        if let Some((total, parts)) = part.split_once(" = ") {
            let total = total.split_whitespace().next_back().and_then(number);
            let parts: Option<Vec<u32>> = parts.split(" + ").map(number).collect();
            found.push((total.unwrap(), parts.unwrap()));
        }
    }
    found
}

/// The figures that a sentence about a condition may give.
pub struct Figures {
    /// Trials and people behind the grade, over all dose forms first.
    graded: Vec<(u32, u32)>,
    /// Of each record: its people, and the trials it rests on.
    pub records: Vec<(Vec<u32>, Vec<u32>)>,
    /// How many records could be counted as trials or studies.
    countable: u32,
    pub sums: Vec<(u32, Vec<u32>)>,
}

impl Figures {
    pub fn of(entry: &Entry, note: &str) -> Self {
        let id = entry.condition.id;
        let whole = entry.grade.effect.into_iter();
        let of_forms = Regimen::ALL.iter().filter_map(|form| entry.grade_for(&[*form]).effect);
        let mut records = Vec::new();
        for study in &entry.studies {
            let mut people: Vec<u32> = study.participants.into_iter().collect();
            people.extend(study.people_by.iter().filter(|(of, _)| *of == id).map(|(_, people)| *people));
            let mut trials = Vec::new();
            for effect in entry.effects.iter().filter(|effect| effect.study == study.row) {
                people.extend(effect.people);
                let groups = [effect.drug(), effect.control()];
                people.extend(groups.iter().flatten().flat_map(|group| [group.of, group.events]).flatten());
                trials.extend(effect.trials);
            }
            for said in [study.title(), study.result()].iter().flat_map(|text| numbers_said(text)) {
                match said.counts {
                    Counts::Trials => trials.push(said.value),
                    Counts::People | Counts::Unsaid => people.push(said.value),
                    _ => {}
                }
            }
            records.push((people, trials));
        }
        Self {
            graded: whole.chain(of_forms).map(|effect| (effect.trials, effect.people)).collect(),
            records,
            countable: u32::try_from(entry.studies.len()).unwrap(),
            sums: sums(note),
        }
    }

    fn has_people(&self, said: &Said) -> bool {
        self.graded.iter().any(|(_, people)| agrees(said, *people))
            || self.records.iter().any(|(people, _)| people.iter().any(|people| agrees(said, *people)))
    }

    fn has_trials(&self, said: &Said) -> bool {
        self.graded.iter().any(|(trials, _)| agrees(said, *trials))
            || self.records.iter().any(|(_, trials)| trials.iter().any(|trials| agrees(said, *trials)))
            // some of the records, named one by one: "two US trials"
            || said.value <= self.countable
    }

    fn has_sum(&self, said: &Said) -> bool {
        self.sums.iter().any(|(sum, _)| agrees(said, *sum))
    }

    /// Whether so many people are those of so many trials.
    fn has_pair(&self, trials: u32, people: &Said) -> bool {
        self.graded.iter().any(|graded| graded.0 == trials && agrees(people, graded.1))
            || self
                .records
                .iter()
                .any(|record| record.1.contains(&trials) && record.0.iter().any(|n| agrees(people, *n)))
            || self.sums.iter().any(|(sum, of)| agrees(people, *sum) && of.len() == trials as usize)
    }

    /// The numbers of a text that nothing bears out.
    pub fn unknown(&self, field: &str, text: &str) -> Vec<Objection> {
        let all = numbers_said(text);
        let mut found = Vec::new();
        let mut object = |value: u32, what: &str| {
            let why = format!("{field} has {value} {what} in {text:?}, and no record of the condition has");
            found.push(Objection { names: format!("'{value}'"), why });
        };
        for said in &all {
            let known = match said.counts {
                Counts::Trials => self.has_trials(said),
                Counts::People => self.has_people(said) || self.has_sum(said),
                Counts::Unsaid => self.has_people(said) || self.has_sum(said) || self.has_trials(said),
                Counts::Days | Counts::Weeks | Counts::Else => true,
            };
            if !known {
                object(said.value, if said.counts == Counts::Trials { "trials" } else { "people" });
            }
            let Some(trials) = said.of_trials else { continue };
            // "two trials (9 and 14 people)": as many numbers as trials; else all their people
            let listed = all.iter().filter(|other| other.group == said.group).count();
            if if listed > 1 { listed != trials as usize } else { !self.has_pair(trials, said) } {
                object(said.value, &format!("people for {trials} trials"));
            }
        }
        found
    }
}

#[test]
fn numbers_that_nothing_bears_out_are_objected_to() {
    let figures = Figures {
        graded: vec![(4, 97)],
        records: vec![(vec![40, 1213], vec![8]), (vec![10], vec![]), (vec![31], vec![])],
        countable: 5,
        sums: vec![(41, vec![10, 31])],
    };
    for text in [
        "in four small trials together (97 people)",
        "two small ones (41 people)",
        "two trials (10 and 31 people)",
        "eight pooled trials with over 1,200 smokers",
        "about 40 adults, for 12 weeks on 50 mg",
    ] {
        assert!(figures.unknown("short", text).is_empty(), "{text}: {:?}", figures.unknown("short", text));
    }
    for text in [
        "in three small trials together (97 people)",
        "in four small trials together (98 people)",
        "three small ones (41 people)",
        "three trials (10 and 31 people)",
        "eight pooled trials with over 1,300 smokers",
        "nine trials",
        "about 45 adults",
        "a 32-person pilot",
    ] {
        assert!(!figures.unknown("short", text).is_empty(), "{text}");
    }
}
