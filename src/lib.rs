//! What is a drug used for, and how sure are we?
//!
//! The **facts** are TOML files that people edit (`src/dataset/facts/`). The build script checks them and
//! writes them as texts and tables that are read out of them: the **dataset**. A **condition** is something
//! people take the drug for; a **study** is one report, about one or more conditions, of one **regimen** (a
//! way of dosing) and with one **finding**. An **effect** is one of its results as a number. The **grade**
//! of a condition says how much it was tested, what the trials together found and how large that was; it is
//! computed from its studies and effects, for all regimens or for those in force, and never typed in. A **query** is what a reader asks for: words, facet selections, a sort. **Search** says which
//! conditions the words match, where and why; **facets** count what each choice would give; an **answer**
//! is what a page needs for one view, as plain data: ids, numbers and texts of the facts, in order; sentences are
//! made of it by the page. The **browser** module hands answers to JavaScript and is the only one that knows a browser.
//!
//! Modules in the order in which data flows:

pub mod answers;
#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod dataset;
pub mod effects;
pub mod facets;
pub mod grade;
pub mod index;
pub mod letters;
pub mod order;
pub mod query;
pub mod questions;
pub mod search;
