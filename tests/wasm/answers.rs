//! Answers as JavaScript sees them.

use js_sys::{Array, JSON};
use naltrexone_explorer::browser::Explorer;
use naltrexone_explorer::dataset::CONDITIONS;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{ALL, get, js, total};

#[wasm_bindgen_test]
fn without_a_query_every_condition_is_listed() {
    assert_eq!(total(&Explorer::new(), &JsValue::UNDEFINED), ALL);
}

#[wasm_bindgen_test]
fn the_beginning_of_a_name_finds_it_first_and_says_where() {
    let list = Explorer::new().list(&js("({ text: 'fibro' })"), &JsValue::UNDEFINED).unwrap();
    let first = Array::from(&get(&list, "results")).get(0);
    assert_eq!(get(&first, "id"), JsValue::from("fibromyalgia"));
    let matches = JSON::stringify(&get(&first, "matches")).unwrap();
    assert!(String::from(matches).contains(r#""ranges":[[0,5]]"#));
}

#[wasm_bindgen_test]
fn every_condition_comes_with_its_studies_and_a_way_to_each() {
    let explorer = Explorer::new();
    for condition in CONDITIONS {
        let view = explorer.condition(&condition.id.into(), &JsValue::UNDEFINED).unwrap();
        assert_eq!(get(&view, "id"), JsValue::from(condition.id));
        for study in Array::from(&get(&view, "studies")) {
            let linked = Array::from(&get(&study, "links")).length() > 0 || get(&study, "noLink").is_string();
            assert!(linked, "{}: {:?}", condition.id, get(&study, "id"));
        }
    }
}

#[wasm_bindgen_test]
fn a_dose_form_regrades_and_names_itself() {
    let explorer = Explorer::new();
    let all = explorer.condition(&"alcohol-use-disorder".into(), &JsValue::UNDEFINED).unwrap();
    let low = explorer.condition(&"alcohol-use-disorder".into(), &js("({ regimen: ['low-dose'] })")).unwrap();
    let counted = |view: &JsValue| Array::from(&get(&get(view, "grade"), "counted")).length();
    assert!(counted(&low) < counted(&all));
}

#[wasm_bindgen_test]
fn the_dataset_says_its_version_date_and_counts() {
    let dataset = Explorer::new().dataset().unwrap();
    assert_eq!(get(&get(&dataset, "counts"), "conditions").as_f64(), Some(ALL));
    assert!(get(&dataset, "version").is_string());
    assert!(get(&dataset, "date").is_string());
}

#[wasm_bindgen_test]
fn a_list_may_be_asked_for_in_parts() {
    let explorer = Explorer::new();
    let ids = |rows: &str| {
        let list = explorer.list(&js("({ text: 'pain' })"), &js(rows)).unwrap();
        let results = Array::from(&get(&list, "results"));
        let ids = results.iter().map(|row| get(&row, "id").as_string().unwrap()).collect::<Vec<_>>();
        (get(&list, "total").as_f64().unwrap(), ids)
    };
    let (total, all) = ids("undefined");
    let (same_total, first) = ids("({ count: 5 })");
    let (_, rest) = ids("({ from: 5 })");
    assert_eq!((total, all), (same_total, [first, rest].concat()));
    assert_eq!(ids("({ from: 1e6 })").1.len(), 0);
    for wrong in ["7", "({ from: -1 })", "({ count: 'x' })", "({ count: NaN })"] {
        let error = explorer.list(&JsValue::UNDEFINED, &js(wrong)).unwrap_err();
        assert_eq!(get(&error, "code"), JsValue::from("wrong-type"), "{wrong}");
    }
}
