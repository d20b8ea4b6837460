//! The types of what crosses, which wasm-bindgen writes into one file. Plain data: ids, numbers and texts of the facts;
//! ids are those of the facts, and a number of a result is in whole thousandths unless its type says otherwise.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const IDS: &str = include_str!("types/ids.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const QUERY: &str = include_str!("types/query.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const GRADE: &str = include_str!("types/grade.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const LIST: &str = include_str!("types/list.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const DRUG: &str = include_str!("types/drug.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const STUDY: &str = include_str!("types/study.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const CONDITION: &str = include_str!("types/condition.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const MAP: &str = include_str!("types/map.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const DATASET: &str = include_str!("types/dataset.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const RECORDS: &str = include_str!("types/records.d.ts");
