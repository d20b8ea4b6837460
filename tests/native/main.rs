//! Native tests: the facts, the grades, search and facets. Module names are sentences' subjects; tests are sentences.

mod facets_against_brute_force;
mod facts_complete;
mod grade_oracle;
