//! Conditions, the studies of them and their results as numbers; articles, sources, and what the dataset says of itself.

use crate::dataset::lines::Lines;
use crate::dataset::vocabulary::{
    Against, Approval, Basis, Better, Blinding, Category, Confidence, Design, Domain, Favours, Finding,
    Measure, Regimen, Role, SeenIn, Status, Verdict,
};

/// A number with one decimal, in tenths: `107` is 10.7. Keeps float formatting out of what ships.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tenths(pub u32);

/// A number with three decimals, in thousandths: `-1070` is -1.07.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Thousandths(pub i32);

/// One group of an effect, as far as its page told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Group {
    pub events: Option<u32>,
    pub of: Option<u32>,
    pub percent: Option<Thousandths>,
    pub mean: Option<Thousandths>,
    pub sd: Option<Thousandths>,
    pub median: Option<Thousandths>,
}

/// Something that people take the drug for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Condition {
    /// Position in its table.
    pub row: u16,
    pub id: &'static str,
    pub name: &'static str,
    pub category: Category,
    pub approval: Approval,
    /// Ids of the articles that make a claim about it (`seeds` in the facts).
    pub articles: &'static [&'static str],
    pub regimens: &'static [Regimen],
    /// Ids of [`Mechanism`](super::Mechanism) rows, or `unclear`.
    pub mechanisms: &'static [&'static str],
    /// One of the few uses that come first.
    pub leads: bool,
    /// The first of the dangers is likely to concern its readers.
    pub danger_applies: bool,
    pub bottom_line: &'static str,
}

/// One report: a trial, a review, a case, a label.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Study {
    /// Position in its table.
    pub row: u16,
    /// Ids of [`Condition`] rows.
    pub conditions: &'static [&'static str],
    pub role: Role,
    pub year: u16,
    /// The only page known is no address for readers.
    pub unlinked: bool,
    pub link_unsafe: bool,
    pub status: Option<Status>,
    pub design: Design,
    pub blinding: Option<Blinding>,
    pub retracted: bool,
    pub participants: Option<u32>,
    /// Of these, how many had which of its conditions, where that is told.
    pub people_by: &'static [(&'static str, u32)],
    /// Position of the main report.
    pub same_people_as: Option<u16>,
    pub regimen: Option<Regimen>,
    pub finding: Finding,
    /// Conditions for which the finding differs from `finding`.
    pub finding_by: &'static [(&'static str, Finding)],
    pub confidence: Confidence,
    /// Its id, where it is a pooled record: a grade names it before the ids of all are put together.
    pub pooled_id: Option<&'static str>,
}

impl Study {
    /// The report in which its people are counted, where that is another.
    #[must_use]
    pub fn main_report(&self) -> Option<&'static Self> {
        crate::dataset::STUDIES.get(usize::from(self.same_people_as?))
    }

    /// How many of its people it has for a condition, where that is told.
    #[must_use]
    pub fn people_for(&self, condition: &str) -> Option<u32> {
        let by = self.people_by.iter().find(|(id, _)| *id == condition);
        by.map(|(_, people)| *people).or(self.participants)
    }
}

/// What a study found for one condition, as numbers: one outcome of one comparison.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Effect {
    /// Position in its table.
    pub row: u16,
    /// Position of its study.
    pub study: u16,
    pub condition: &'static str,
    pub domain: Domain,
    pub better: Better,
    pub primary: bool,
    /// An editor chose it as the study's answer for the condition.
    pub weigh: bool,
    /// An editor chose it to be said in its own units.
    pub say: bool,
    pub against: Against,
    /// The drug is the only difference between the groups.
    pub isolates: bool,
    pub parallel: bool,
    pub measure: Measure,
    pub p_said: bool,
    pub favours: Option<Favours>,
    pub trials: Option<u32>,
    pub people: Option<u32>,
    /// Percent.
    pub i2: Option<Thousandths>,
    pub seen_in: SeenIn,
    pub unread: bool,
    /// The standardised difference that it comes to, positive where the drug was better for the person.
    pub g: Option<Thousandths>,
    /// Standard error of `g`.
    pub se: Option<Thousandths>,
    /// How it became one, or why it did not.
    pub basis: Basis,
    pub sizes_assumed: bool,
    pub risk_assumed: bool,
    /// It can be said in its own units.
    pub real_units: bool,
}

/// A text whose claims are checked against the studies.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Article {
    /// Position in its table.
    pub row: u16,
    pub id: &'static str,
    pub title: &'static str,
    pub author: &'static str,
}

/// One claim of an article, about a condition or (exactly one of the two) a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    pub article: &'static str,
    pub condition: Option<&'static str>,
    pub topic: Option<&'static str>,
    pub regimen: Option<Regimen>,
    pub says: &'static str,
    pub strength: Option<&'static str>,
    pub verdict: Verdict,
    pub because: Option<&'static str>,
    /// Rows of the drug's tables on the same thing, as `table/id`.
    pub see: Lines,
}

/// Where a statement about the drug was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    pub title: &'static str,
    pub authors: Option<&'static str>,
    pub journal: Option<&'static str>,
    pub year: Option<u16>,
    pub doi: Option<&'static str>,
    pub pmid: Option<&'static str>,
    pub url: Option<&'static str>,
    /// The only page known is no address for readers.
    pub unlinked: bool,
}

/// A use of the first sentence: what the drug is approved for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ApprovedFor {
    pub condition: &'static str,
    /// In a reader's words, as in "approved for ...".
    pub words: &'static str,
    /// What the drug is joined with for it, in words.
    pub joined: Option<&'static str>,
}

/// What the dataset says of itself (`facts/dataset.toml`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// The drug's name, as in a sentence.
    pub subject: &'static str,
    /// The related drug of the comparison table.
    pub compared_with: &'static str,
    /// Version of the facts, apart from the crate's.
    pub version: &'static str,
    /// ISO date of that version.
    pub date: &'static str,
    /// "Information, not medical advice."
    pub notice: &'static str,
    /// The dangers named in every view, one sentence each.
    pub dangers: Lines,
    /// The first of them in a few words, where there is no room.
    pub danger_in_short: &'static str,
    /// What a reader may type, to begin with.
    pub tries: Lines,
    /// Who made the explorer.
    pub made_by: &'static str,
    /// Where mistakes are reported.
    pub mistakes: &'static str,
    /// Said of a medicine that no row speaks of; `{name}` stands for it.
    pub unknown_medicine: &'static str,
    /// Said of a use that is not among the conditions; `{name}` stands for it.
    pub unknown_use: &'static str,
    /// Said where somebody asks about taking something with the drug, in a whole sentence or in several words that are all
    /// used of the conditions, so that no medicine is named.
    pub unknown_question: &'static str,
}
