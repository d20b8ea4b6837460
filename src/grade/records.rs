//! From the records of one condition to its grade: which count, which can be weighed, and what they come to.

use super::together::{Result as Weighable, Together};
use super::uncompared::Uncompared;
use super::{
    Direction, Findings, Grade, Kind, LARGE, LeftOut, Level, MIDDLING, NotWeighed, Source, Tally, Weighed,
    finding_for, kind,
};
use crate::dataset::{Against, Effect, Regimen, Role, Status, Study};
use crate::effects::Estimate;
use crate::order::sort_by_key;

/// Whether a record counts, leaving aside whose people it reports.
fn eligible(study: &Study, effects: &[&Effect], regimens: &[Regimen]) -> Result<Kind, LeftOut> {
    if study.role != Role::Efficacy {
        return Err(LeftOut::Role(study.role));
    }
    if study.status == Some(Status::Registered) {
        return Err(LeftOut::Registered);
    }
    if study.retracted {
        return Err(LeftOut::Retracted);
    }
    let kind = kind(study.design).ok_or(LeftOut::Design)?;
    if kind.is_compared() {
        let mut own = effects.iter().filter(|effect| effect.study == study.row).peekable();
        if own.peek().is_some() && own.all(|effect| effect.against == Against::AddOn) {
            return Err(LeftOut::AddOn);
        }
    }
    let asked_for = regimens.is_empty() || study.regimen.is_some_and(|regimen| regimens.contains(&regimen));
    if asked_for { Ok(kind) } else { Err(LeftOut::OtherRegimen) }
}

/// Grades one condition from `studies` and their `effects` (records that do not list it are passed over), from the
/// given `regimens` alone where any are given.
#[must_use]
pub fn grade<'a>(
    condition: &str,
    studies: impl IntoIterator<Item = &'a Study>,
    effects: impl IntoIterator<Item = &'a Effect>,
    regimens: &[Regimen],
) -> Grade {
    let mut studies: Vec<&Study> =
        studies.into_iter().filter(|study| study.conditions.contains(&condition)).collect();
    sort_by_key(&mut studies, |study| study.row);
    let mut effects: Vec<&Effect> =
        effects.into_iter().filter(|effect| effect.condition == condition).collect();
    sort_by_key(&mut effects, |effect| (effect.study, effect.row));
    let records = Records { condition, studies, effects };
    let mut grade = records.grade(regimens);
    if regimens.is_empty() && records.depends_on_form(&grade) {
        grade.direction = Direction::DependsOnForm;
    }
    grade
}

/// What is recorded of one condition, in order.
struct Records<'a> {
    condition: &'a str,
    studies: Vec<&'a Study>,
    effects: Vec<&'a Effect>,
}

impl<'a> Records<'a> {
    fn counts(&self, study: &Study, regimens: &[Regimen]) -> Result<Kind, LeftOut> {
        let kind = eligible(study, &self.effects, regimens)?;
        let Some(main) = study.same_people_as else { return Ok(kind) };
        let mains = self.studies.iter().filter(|study| study.row == main);
        let counted = mains.into_iter().any(|main| eligible(main, &self.effects, regimens).is_ok());
        if counted { Err(LeftOut::SamePeople) } else { Ok(kind) }
    }

    fn grade(&self, regimens: &[Regimen]) -> Grade {
        let mut found = Grade {
            level: Level::NotStudied,
            direction: Direction::Unclear,
            effect: None,
            weighed: Vec::new(),
            not_weighed: Vec::new(),
            pooled: Tally::default(),
            randomised: Tally::default(),
            uncontrolled: Tally::default(),
            anecdotal: Tally::default(),
            findings: Findings::default(),
            years: None,
            counted: Vec::new(),
            left_out: Vec::new(),
        };
        let mut uncompared = Uncompared::default();
        let mut weighable = Vec::new();
        for study in &self.studies {
            let kind = match self.counts(study, regimens) {
                Ok(kind) => kind,
                Err(why) => {
                    found.left_out.push((study.row, why));
                    continue;
                }
            };
            found.counted.push(study.row);
            let people = study.people_for(self.condition);
            found.add(kind, study.year, people);
            if kind.is_compared() {
                self.weigh(study, kind, people, &mut found, &mut weighable);
            } else {
                uncompared.add(people, finding_for(study, self.condition));
            }
        }
        found.findings = uncompared.findings;
        found.answer(&weighable, uncompared);
        found
    }

    /// Takes the results of a record that an editor chose.
    fn weigh(
        &self,
        study: &'a Study,
        kind: Kind,
        people: Option<u32>,
        found: &mut Grade,
        weighable: &mut Vec<(Kind, Weighable<'a>)>,
    ) {
        let own = || self.effects.iter().copied().filter(|effect| effect.study == study.row);
        let mut why =
            if own().next().is_some() { NotWeighed::NoFairComparison } else { NotWeighed::NoResult };
        let before = weighable.len();
        for effect in own().filter(|effect| effect.weigh) {
            if let (Some(g), Some(se)) = (effect.g, effect.se) {
                let estimate = Estimate { g: g.0, se: se.0 };
                weighable.push((kind, Weighable { study, effect, estimate, people }));
            } else {
                why = NotWeighed::Cannot(effect.basis);
            }
        }
        if weighable.len() == before {
            found.not_weighed.push((study.row, why));
        }
    }

    /// Whether one form alone helped, and another did not or its trials disagree.
    fn depends_on_form(&self, whole: &Grade) -> bool {
        if whole.effect.is_none() {
            return false;
        }
        let forms = Regimen::ALL.iter().filter(|form| **form != Regimen::Other);
        let of_form = |form: &Regimen| {
            let weighed = self.studies.iter().any(|study| study.regimen == Some(*form));
            weighed.then(|| self.grade(&[*form]).direction)
        };
        let directions: Vec<Direction> = forms.filter_map(of_form).collect();
        directions.contains(&Direction::Helped) && directions.iter().any(|found| found.differs_from_helped())
    }
}

impl Grade {
    fn add(&mut self, kind: Kind, year: u16, people: Option<u32>) {
        let tally = match kind {
            Kind::Pooled => &mut self.pooled,
            Kind::Randomised => &mut self.randomised,
            Kind::Uncontrolled => &mut self.uncontrolled,
            Kind::Anecdotal => &mut self.anecdotal,
        };
        tally.records += 1;
        tally.people = tally.people.saturating_add(people.unwrap_or(0));
        tally.unstated += u32::from(people.is_none());
        let (from, to) = self.years.unwrap_or((year, year));
        self.years = Some((from.min(year), to.max(year)));
    }

    /// Level, direction and summary, of the two groups (the drug alone, or with another that comes along) the one with
    /// more people; of equal ones the drug alone.
    fn answer(&mut self, weighable: &[(Kind, Weighable<'_>)], uncompared: Uncompared) {
        let of = |wanted: Kind, isolates: bool| {
            let those = weighable
                .iter()
                .filter(|(kind, result)| *kind == wanted && result.effect.isolates == isolates);
            those.map(|(_, result)| *result).collect::<Vec<_>>()
        };
        let group =
            |isolates| Together::of(isolates, of(Kind::Randomised, isolates), &of(Kind::Pooled, isolates));
        let together = match (group(true), group(false)) {
            (Some(alone), Some(other)) => Some(if other.people > alone.people { other } else { alone }),
            (alone, other) => alone.or(other),
        };
        if let Some(together) = &together {
            self.direction = together.direction();
        }
        self.effect = together.map(|together| together.summary());
        let people = self.effect.map_or(0, |summary| summary.people);
        self.level = if people >= LARGE {
            Level::Well
        } else if people >= MIDDLING {
            Level::Moderately
        } else if self.randomised.records + self.pooled.records > 0 {
            Level::Lightly
        } else if self.uncontrolled.records + self.anecdotal.records > 0 {
            self.direction = uncompared.direction();
            Level::Barely
        } else {
            Level::NotStudied
        };
        let in_summary = |kind: Kind, result: &Weighable<'_>| {
            self.effect.is_some_and(|summary| match summary.source {
                Source::Trials => kind == Kind::Randomised && result.effect.isolates == summary.isolates,
                Source::Pooled(row) => result.study.row == row && result.effect.isolates == summary.isolates,
            })
        };
        let weighed = weighable.iter().map(|(kind, result)| Weighed {
            study: result.study.row,
            effect: result.effect.row,
            estimate: result.estimate,
            in_summary: in_summary(*kind, result),
        });
        self.weighed = weighed.collect();
    }
}
