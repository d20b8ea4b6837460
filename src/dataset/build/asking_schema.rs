//! The tables of how questions are put: names of the drug, words that only ask, words that are filters, topics.

use super::schema::Kind::{Id, One, SomeTexts, Texts};
use super::schema::{Table, may, must};
use super::vocabulary::{Frame, QuestionFacet, Regimen};

/// Of `asking.toml`.
pub const ASKING: &[Table] = &[
    Table {
        name: "drug_name",
        record: "DrugName",
        rows: "DRUG_NAMES",
        fields: &[
            must("words", SomeTexts),
            may("regimen", One("Regimen", Regimen::IDS)),
            may("formulation", Id).to("formulation"),
            may("rows", Texts),
        ],
    },
    Table { name: "asking", record: "Asking", rows: "ASKING", fields: &[must("words", SomeTexts)] },
    Table {
        name: "filter_words",
        record: "FilterWords",
        rows: "FILTER_WORDS",
        fields: &[
            must("facet", One("QuestionFacet", QuestionFacet::IDS)),
            must("values", SomeTexts),
            must("words", SomeTexts),
        ],
    },
    Table {
        name: "topic",
        record: "Topic",
        rows: "TOPICS",
        fields: &[
            must("id", Id),
            may("frame", One("Frame", Frame::IDS)),
            must("words", SomeTexts),
            may("rows", Texts),
        ],
    },
    Table { name: "danger", record: "Danger", rows: "DANGERS", fields: &[must("rows", SomeTexts)] },
];
