//! The build script's own modules, to drive them without a build.

#![allow(dead_code, missing_docs)]

#[path = "../../src/dataset/build/asking_schema.rs"]
mod asking_schema;
#[path = "../../src/dataset/build/check.rs"]
mod check;
#[path = "../../src/dataset/build/checked.rs"]
pub mod checked;
#[path = "../../src/effects/convert.rs"]
pub mod convert;
#[path = "../../src/dataset/build/drug_schema.rs"]
mod drug_schema;
#[path = "../../src/dataset/build/effect_agrees.rs"]
mod effect_agrees;
#[path = "../../src/dataset/build/effect_rules.rs"]
mod effect_rules;
#[path = "../../src/dataset/build/effect_schema.rs"]
mod effect_schema;
#[path = "../../src/dataset/build/forms.rs"]
mod forms;
#[path = "../../src/dataset/build/link_rules.rs"]
pub mod link_rules;
#[path = "../../src/dataset/build/read.rs"]
pub mod read;
#[path = "../../src/dataset/build/record_rules.rs"]
mod record_rules;
#[path = "../../src/dataset/build/schema.rs"]
pub mod schema;
#[path = "../../src/dataset/build/study_effects.rs"]
mod study_effects;
#[path = "../../src/dataset/validate.rs"]
mod validate;
#[path = "../../src/dataset/vocabulary.rs"]
pub mod vocabulary;
#[path = "../../src/dataset/build/work_out.rs"]
pub mod work_out;
