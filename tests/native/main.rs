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
mod build_script;
mod claims;
mod comparison;
mod drug;
mod drug_complete;
mod effect_mistakes;
mod facets_against_brute_force;
mod facts_broken;
mod facts_complete;
mod facts_mistakes;
mod field_mistakes;
mod figure_mistakes;
mod filters_in_words;
mod given_records;
mod grade_oracle;
mod grade_properties;
mod links;
mod many_effects;
mod map;
mod naive_effect;
mod naive_grade;
mod naive_size;
mod names_in_stories;
mod names_nothing;
mod numbers_borne_out;
mod numbers_in_words;
mod packing;
mod pooling_reference;
mod questions;
mod row_figures;
mod search_properties;
mod search_quality;
mod sheet;
mod slips_in_questions;
mod typed_letter_by_letter;
mod words_against_grades;
mod words_and_numbers;
mod words_looked_for;
mod worked_effects;
mod worked_grades;
