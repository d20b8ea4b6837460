//! Native tests: the facts, the grades, search and facets. Module names are sentences' subjects; tests are sentences.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::cast_precision_loss
)]

mod addresses;
mod agreement_mistakes;
mod answers;
mod article_claims;
mod build_script;
mod comparison;
mod comparisons;
mod drug;
mod drug_complete;
mod drug_view;
mod effect_mistakes;
mod evidence_map_geometry;
mod evidence_map_picture;
mod evidence_table;
mod exports;
mod facets_against_brute_force;
mod facts_broken;
mod facts_complete;
mod facts_mistakes;
mod fallback;
mod field_mistakes;
mod figure_mistakes;
mod figures_trace;
mod grade_oracle;
mod grade_properties;
mod honest_words;
mod links;
mod many_effects;
mod map;
mod naive_effect;
mod naive_grade;
mod naive_size;
mod numbers_borne_out;
mod numbers_in_words;
mod packing;
mod pooling_reference;
mod questions;
mod search_properties;
mod search_quality;
mod sheet;
mod timelines;
mod words_and_numbers;
mod worked_effects;
mod worked_grades;
