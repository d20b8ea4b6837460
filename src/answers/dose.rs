//! The dose form and the doses of the trials behind an answer.

use serde::Serialize;

use crate::dataset::{Regimen, STUDIES, Study};
use crate::grade::{Grade, Kind, kind};
use crate::index::Entry;

/// A dose form, and the smallest and largest dose a day of its trials.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Dose {
    /// Id of the form that most people in trials had.
    pub regimen: &'static str,
    /// Thousandths of a milligram; none where no trial says it as milligrams a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<u32>,
    /// See `from`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<u32>,
}

/// The dose of the records behind the answer: those in its summary, where it has one; else of the trials that count, else
/// of all that do.
#[must_use]
pub fn dose(entry: &Entry, grade: &Grade) -> Option<Dose> {
    let of = |rows: &mut dyn Iterator<Item = u16>| -> Vec<&Study> {
        rows.filter_map(|row| STUDIES.get(usize::from(row))).collect()
    };
    let in_summary =
        of(&mut grade.weighed.iter().filter(|weighed| weighed.in_summary).map(|weighed| weighed.study));
    let counted = of(&mut grade.counted.iter().copied());
    let trials: Vec<&Study> =
        counted.iter().copied().filter(|study| kind(study.design) == Some(Kind::Randomised)).collect();
    let studies = [in_summary, trials, counted].into_iter().find(|studies| !studies.is_empty())?;
    let people = |form: Regimen| -> u32 {
        let own = studies.iter().filter(|study| study.regimen == Some(form));
        own.map(|study| 1 + study.people_for(entry.condition.id).unwrap_or(0)).fold(0, u32::saturating_add)
    };
    // of equal ones the first of the list
    let form = Regimen::ALL.iter().rev().copied().max_by_key(|form| people(*form))?;
    if people(form) == 0 {
        return None;
    }
    let own = studies.iter().filter(|study| study.regimen == Some(form));
    let read: Vec<Vec<u32>> = own.map(|study| milligrams_a_day(study.dose().unwrap_or_default())).collect();
    // one that cannot be read may lie outside what the others say
    let all = || read.iter().flatten().copied().filter(|_| read.iter().all(|doses| !doses.is_empty()));
    Some(Dose { regimen: form.id(), from: all().min(), to: all().max() })
}

/// The doses of a text that says one dose of one medicine: "3 mg, up to 4.5 mg/day oral". None of any other.
fn milligrams_a_day(text: &str) -> Vec<u32> {
    let Some((before, after)) = text.split_once(" mg/day") else { return Vec::new() };
    let other = ["mg/day", "mg/kg", "with ", "microgram", "week", "single", "ratio"];
    if after.contains(" mg") || other.iter().any(|word| before.contains(word)) {
        return Vec::new();
    }
    before.split([' ', ',']).filter_map(thousandths).collect()
}

/// "4.5" as 4500; nothing of what is no number.
fn thousandths(word: &str) -> Option<u32> {
    let (whole, part) = word.split_once('.').unwrap_or((word, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(part) || part.len() > 3 {
        return None;
    }
    let part: u32 = [part, "000"].concat().get(..3)?.parse().ok()?;
    whole.parse::<u32>().ok()?.checked_mul(1000)?.checked_add(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doses_a_day_are_read_and_others_are_not() {
        assert_eq!(milligrams_a_day("3 mg, up to 4.5 mg/day oral"), [3000, 4500]);
        assert_eq!(milligrams_a_day("0.75 to 6 mg/day oral"), [750, 6000]);
        assert_eq!(milligrams_a_day("50 mg, single dose"), [0; 0]);
        assert_eq!(milligrams_a_day("0.002 mg/day of it with oxycodone 10 to 40 mg/day"), [0; 0]);
        assert_eq!(milligrams_a_day("low-dose, oral (amount not shown)"), [0; 0]);
        assert_eq!(milligrams_a_day("5 mg/kg, up to 350 mg/day"), [0; 0]);
        assert_eq!(milligrams_a_day("4.5 mg/day oral, with real or sham stimulation"), [4500]);
    }
}
