#![doc = include_str!("README.md")]

mod bibtex;
mod csv;
mod drug;
mod offer;
mod ris;
mod svg;
mod table;
mod tables;
mod work;

pub use bibtex::bibtex;
pub use csv::{BETWEEN, csv, harmless};
pub use offer::{Cite, Offer, OfferedFormat, offer, public};
pub use ris::ris;
pub use svg::svg;
pub use table::{Cell, Column, Table};
pub use tables::Graded;
pub use work::{Author, Kind, Work, authors, of_study};

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::dataset::{ABOUT, ARTICLES, CLAIMS, Claim, Study};
use crate::index::{Entry, Index};
use crate::query::{Query, View};
use crate::view::{by_weight, result_ids};

/// What a file may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Rows for a spreadsheet.
    Csv,
    /// Everything, for programs.
    Json,
    /// Citations for reference managers.
    Ris,
    /// Citations for LaTeX.
    Bibtex,
    /// The map as a picture.
    Svg,
}

impl Format {
    /// Every format, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Csv, Self::Json, Self::Ris, Self::Bibtex, Self::Svg];

    /// Stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Ris => "ris",
            Self::Bibtex => "bibtex",
            Self::Svg => "svg",
        }
    }

    /// What a reader sees.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::Json => "JSON",
            Self::Ris => "RIS",
            Self::Bibtex => "BibTeX",
            Self::Svg => "SVG",
        }
    }

    /// As registered or in common use.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv;charset=utf-8",
            Self::Json => "application/json",
            Self::Ris => "application/x-research-info-systems",
            Self::Bibtex => "application/x-bibtex",
            Self::Svg => "image/svg+xml",
        }
    }

    const fn extension(self) -> &'static str {
        match self {
            Self::Bibtex => "bib",
            other => other.id(),
        }
    }
}

/// What is on screen under a query, as records.
#[derive(Clone, Debug)]
pub enum Taken<'i> {
    /// Some conditions, with the studies that count towards them.
    Conditions(Vec<Graded<'i>>),
    /// One condition, with everything on it.
    Condition(Box<Graded<'i>>),
    /// The articles' claims.
    Claims(Vec<&'static Claim>),
    /// The drug itself.
    Drug,
}

/// The records that a query puts on screen.
#[must_use]
pub fn taken<'i>(index: &'i Index, query: &Query) -> Taken<'i> {
    let graded = |entry: &'i Entry| Graded { entry, grade: entry.grade_for(&query.regimen) };
    let some =
        |ids: &[&str]| Taken::Conditions(ids.iter().filter_map(|id| index.entry(id)).map(graded).collect());
    if let Some(entry) = query.condition.and_then(|id| index.entry(id)) {
        return Taken::Condition(Box::new(graded(entry)));
    }
    match query.view {
        View::Articles => Taken::Claims(CLAIMS.iter().filter(|claim| is_shown(claim, query)).collect()),
        View::Drug => Taken::Drug,
        View::Compare => some(&query.compare),
        View::List | View::Map | View::Sizes | View::Table | View::Sheet | View::HowWeKnow => {
            some(&result_ids(index, query))
        }
    }
}

fn is_shown(claim: &Claim, query: &Query) -> bool {
    (query.verdict.is_empty() || query.verdict.contains(&claim.verdict))
        && (query.article.is_empty() || query.article.contains(&claim.article))
}

impl Taken<'_> {
    /// The studies that go with it, each once: those that count towards the conditions, or all of one condition.
    #[must_use]
    pub fn studies(&self) -> Vec<&'static Study> {
        let mut studies: Vec<&'static Study> = Vec::new();
        let mut add = |mut found: Vec<&'static Study>| {
            by_weight(&mut found);
            for study in found {
                if !studies.iter().any(|known| known.id() == study.id()) {
                    studies.push(study);
                }
            }
        };
        match self {
            Self::Conditions(conditions) => {
                for Graded { entry, grade } in conditions {
                    let counted = entry.studies.iter().filter(|study| grade.counted.contains(&study.row));
                    add(counted.copied().collect());
                }
            }
            Self::Condition(graded) => add(graded.entry.studies.clone()),
            Self::Claims(_) | Self::Drug => {}
        }
        studies
    }

    /// All its tables; the first is the one that CSV holds.
    #[must_use]
    pub fn tables(&self) -> Vec<Table> {
        match self {
            Self::Conditions(graded) => {
                vec![tables::conditions(graded), tables::studies(&self.studies(), graded)]
            }
            Self::Condition(graded) => {
                let graded = std::slice::from_ref(&**graded);
                let id = graded.first().map(|graded| graded.entry.condition.id);
                let claims: Vec<_> = CLAIMS.iter().filter(|claim| claim.condition == id).collect();
                vec![
                    tables::studies(&self.studies(), graded),
                    tables::conditions(graded),
                    tables::claims(&claims),
                ]
            }
            Self::Claims(claims) => vec![tables::claims(claims)],
            Self::Drug => drug::tables(),
        }
    }

    /// The works to cite.
    #[must_use]
    pub fn works(&self) -> Vec<Work> {
        match self {
            Self::Conditions(_) | Self::Condition(_) => self.studies().into_iter().map(of_study).collect(),
            Self::Claims(claims) => {
                let cited = |id: &str| claims.iter().any(|claim| claim.article == id);
                ARTICLES.iter().filter(|article| cited(article.id)).map(work::of_article).collect()
            }
            Self::Drug => drug::works(),
        }
    }
}

/// The studies that count towards what these claims are about, each once.
#[must_use]
pub fn behind(index: &Index, claims: &[&Claim]) -> Vec<&'static Study> {
    let mut conditions: Vec<Graded<'_>> = Vec::new();
    for entry in claims.iter().filter_map(|claim| index.entry(claim.condition?)) {
        if !conditions.iter().any(|known| known.entry.condition.id == entry.condition.id) {
            conditions.push(Graded { entry, grade: entry.grade.clone() });
        }
    }
    Taken::Conditions(conditions).studies()
}

/// Everything on screen, for programs.
#[derive(Clone, Debug)]
pub struct Export<'q> {
    /// What was asked for.
    pub query: &'q Query,
    /// What is there.
    pub tables: Vec<Table>,
}

impl Serialize for Export<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("subject", ABOUT.subject)?;
        object.serialize_entry("version", ABOUT.version)?;
        object.serialize_entry("date", ABOUT.date)?;
        object.serialize_entry("notice", ABOUT.notice)?;
        object.serialize_entry("query", self.query)?;
        for table in &self.tables {
            object.serialize_entry(table.name, table)?;
        }
        object.end()
    }
}

/// What a file holds.
#[derive(Clone, Debug)]
pub enum Content<'q> {
    /// A text.
    Text(String),
    /// Records, to be written by whatever writes JSON: a browser has its own.
    Json(Export<'q>),
}

/// What is on screen, in a format.
#[must_use]
pub fn content<'q>(index: &Index, query: &'q Query, format: Format) -> Content<'q> {
    let taken = taken(index, query);
    match format {
        Format::Json => Content::Json(Export { query, tables: taken.tables() }),
        Format::Csv => Content::Text(taken.tables().first().map(csv).unwrap_or_default()),
        Format::Ris => Content::Text(ris(&taken.works())),
        Format::Bibtex => Content::Text(bibtex(&taken.works())),
        Format::Svg => Content::Text(svg(index, query)),
    }
}

/// The file's name: the subject, what it is about, the version of the facts.
#[must_use]
pub fn file_name(query: &Query, format: Format) -> String {
    let about = query.condition.unwrap_or(query.view.id());
    [ABOUT.subject, "-explorer-", about, "-", ABOUT.version, ".", format.extension()].concat()
}
