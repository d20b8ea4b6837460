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
mod build_script;
mod drug_complete;
mod facets_against_brute_force;
mod facts_broken;
mod facts_complete;
mod grade_oracle;
mod packing;
mod search_properties;
mod search_quality;
