//! What shapes, letters, fillings and sizes mean, in words.

use serde::Serialize;

use super::mark::{Sizes, code, path};
use crate::dataset::{Approval, Category};
use crate::index::Index;
use crate::view::words::{number, people};

/// A drawn sample with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Key {
    /// Outline around the centre, as an SVG path.
    pub path: String,
    /// How far it reaches from its centre.
    pub reach: i32,
    /// `filled`, `hollow` or `dashed`, as marks of the levels are.
    pub fill: &'static str,
    /// In words.
    pub label: String,
}

/// A category with its letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CategoryKey {
    /// Category id.
    pub id: &'static str,
    /// One or two letters.
    pub code: &'static str,
    /// In words.
    pub label: &'static str,
}

/// What the map's signs mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Legend {
    /// Letters and colours.
    pub categories: Vec<CategoryKey>,
    /// Shapes, as far as they occur, and fillings.
    pub shapes: Vec<Key>,
    /// Areas.
    pub sizes: Vec<Key>,
    /// What an area stands for, and where it does not.
    #[serde(rename = "sizeNote")]
    pub size_note: String,
    /// Why marks do not stand exactly where their figures are.
    #[serde(rename = "placeNote")]
    pub place_note: &'static str,
}

/// Samples of areas that are offered.
const SAMPLES: [u32; 10] = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];
/// How many of them are shown.
const MOST_SAMPLES: usize = 3;
/// Radius of the samples of shapes.
const SAMPLE: i32 = 9;

pub fn legend(index: &Index, sizes: Sizes) -> Legend {
    let occurs =
        |approval: &&Approval| index.entries.iter().any(|entry| entry.condition.approval == **approval);
    let key = |approval, r: i32, fill, label| Key {
        path: path(approval, r),
        reach: super::reach(approval, r),
        fill,
        label,
    };
    let approvals = Approval::ALL.iter().filter(occurs);
    let fillings = [("hollow", "Hollow: no fair test"), ("dashed", "Dashed: no treatment study")];
    let samples = SAMPLES.into_iter().filter(|sample| *sample > sizes.smallest() && *sample <= sizes.people);
    let skipped = samples.clone().count().saturating_sub(MOST_SAMPLES);
    Legend {
        categories: Category::ALL
            .iter()
            .map(|category| CategoryKey { id: category.id(), code: code(*category), label: category.label() })
            .collect(),
        shapes: approvals
            .map(|approval| key(*approval, SAMPLE, "filled", approval.label().to_owned()))
            .chain(fillings.map(|(fill, label)| key(Approval::OffLabel, SAMPLE, fill, label.to_owned())))
            .collect(),
        sizes: samples
            .skip(skipped)
            .map(|sample| key(Approval::OffLabel, sizes.radius(sample), "filled", number(sample)))
            .collect(),
        size_note: [
            "Area: people in randomised trials. The smallest marks stand for up to ",
            &people(sizes.smallest()),
            ", or for a number not stated.",
        ]
        .concat(),
        place_note: "Marks that would lie on each other are moved apart; each stays where its word is.",
    }
}
