//! The evidence map: every condition as a mark. Across: from "no clear difference or worse" to "helped". Up: how much
//! it was tested. Area: people in randomised trials. What had no fair test, or no treatment study, stands in bands apart.
//!
//! All lengths are whole CSS pixels at a base font of 16. The same query and width always give the same map;
//! words and filters other than dose forms fade marks and move none.

mod chart;
mod form;
mod labels;
mod legend;
mod mark;
mod place;
mod strips;
mod text;
mod walk;

pub use chart::{EvidenceMap, Strip, evidence_map};
pub use form::{COMPACT_BELOW, Words, Zone};
pub use legend::{CategoryKey, Key, Legend};
pub use mark::{Label, Mark, reach};
pub use text::width as text_width;
