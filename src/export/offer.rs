//! What a reader may take away of what is on screen, in words.

use serde::Serialize;

use super::work::of_dataset;
use super::{Format, Taken, bibtex, ris, taken};
use crate::dataset::ABOUT;
use crate::index::Index;
use crate::query::{MOST_COMPARED, Query, View};
use crate::view::words::{count, date, list, sentence};

/// A kind of file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OfferedFormat {
    /// Id.
    pub id: &'static str,
    /// Name.
    pub label: &'static str,
    /// What would be in it.
    pub holds: String,
}

/// How to cite what is on screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cite {
    /// In one sentence.
    pub text: String,
    /// As RIS.
    pub ris: String,
    /// As BibTeX.
    pub bibtex: String,
}

/// What may be taken away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Offer {
    /// The kinds of file.
    pub formats: Vec<OfferedFormat>,
    /// How to cite it.
    pub cite: Cite,
}

/// What may be taken away of what a query puts on screen. `address`: where it stands.
#[must_use]
pub fn offer(index: &Index, query: &Query, address: Option<&str>) -> Offer {
    let taken = taken(index, query);
    let map = query.condition.is_none() && query.view == View::Map;
    let formats = Format::ALL.into_iter().filter(|format| *format != Format::Svg || map);
    Offer {
        formats: formats
            .map(|format| OfferedFormat {
                id: format.id(),
                label: format.label(),
                holds: holds(&taken, format),
            })
            .collect(),
        cite: cite(&taken, query, public(address)),
    }
}

/// The address, where others can reach it: not a file on the reader's own disk.
#[must_use]
pub fn public(address: Option<&str>) -> Option<&str> {
    address.filter(|address| address.starts_with("https://") || address.starts_with("http://"))
}

fn holds(taken: &Taken<'_>, format: Format) -> String {
    let size = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let studies = || count(size(taken.studies().len()), "study", "studies");
    let conditions = |length: usize| count(size(length), "condition", "conditions");
    match (format, taken) {
        (Format::Ris | Format::Bibtex, taken) => count(size(taken.works().len()), "citation", "citations"),
        (Format::Svg, _) => "The map".to_owned(),
        (Format::Csv, Taken::Conditions(graded)) => conditions(graded.len()),
        (Format::Json, Taken::Conditions(graded)) => [&conditions(graded.len()), ", ", &studies()].concat(),
        (_, Taken::Condition(_)) => studies(),
        (_, Taken::Claims(claims)) => count(size(claims.len()), "claim", "claims"),
        (Format::Csv, Taken::Drug) => "Side effects".to_owned(),
        (Format::Json, Taken::Drug) => "Everything about the drug".to_owned(),
    }
}

/// "Naltrexone explorer: fibromyalgia. Facts 1.0.0, 24 November 2026. ADDRESS"
fn cite(taken: &Taken<'_>, query: &Query, address: Option<&str>) -> Cite {
    let about = match taken {
        Taken::Condition(graded) => graded.entry.condition.name.to_owned(),
        Taken::Conditions(graded) if graded.len() <= MOST_COMPARED => {
            list(&graded.iter().map(|graded| graded.entry.condition.name.to_owned()).collect::<Vec<_>>())
        }
        Taken::Conditions(_) => holds(taken, Format::Csv),
        Taken::Claims(_) | Taken::Drug => query.view.label().to_owned(),
    };
    let title = [&sentence(ABOUT.subject), " explorer: ", &about].concat();
    let mut text = [&title, ". Facts ", ABOUT.version, ", ", &date(ABOUT.date), "."].concat();
    if let Some(address) = address {
        text.push(' ');
        text.push_str(address);
    }
    let id = match taken {
        Taken::Condition(graded) => graded.entry.condition.id,
        _ => query.view.id(),
    };
    let work = [of_dataset(id, title, address)];
    Cite { text, ris: ris(&work), bibtex: bibtex(&work) }
}
