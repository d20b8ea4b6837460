//! Whatever is handed over gets a coded error or a sane answer, and the same explorer goes on answering.

use naltrexone_explorer::browser::Explorer;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{ALL, get, js, total};

/// Expressions that are no query, with the code and the field of the error.
const WRONG_QUERIES: [(&str, &str, &str); 16] = [
    ("5", "wrong-type", "query"),
    ("'fibro'", "wrong-type", "query"),
    ("[]", "wrong-type", "query"),
    ("(() => {})", "wrong-type", "query"),
    ("Symbol('x')", "wrong-type", "query"),
    ("({ text: 5 })", "wrong-type", "text"),
    ("({ text: ['a'] })", "wrong-type", "text"),
    ("({ regimen: 'low-dose' })", "wrong-type", "regimen"),
    ("({ regimen: [1] })", "wrong-type", "regimen"),
    ("({ category: [null] })", "wrong-type", "category"),
    ("({ category: new Set(['pain']) })", "wrong-type", "category"),
    ("({ approval: Array(201).fill('off-label') })", "too-large", "approval"),
    ("({ get text() { throw new Error('no') } })", "unreadable", "text"),
    ("({ strength: ['level-9'] })", "unknown-value", "strength"),
    ("({ sort: 'hasOwnProperty' })", "unknown-value", "sort"),
    ("({ condition: '__proto__' })", "unknown-value", "condition"),
];

#[wasm_bindgen_test]
fn a_wrong_query_throws_an_error_with_a_code_and_the_field() {
    let explorer = Explorer::new();
    for (source, code, field) in WRONG_QUERIES {
        for error in [
            explorer.list(&js(source), &JsValue::UNDEFINED).unwrap_err(),
            explorer.condition(&"fibromyalgia".into(), &js(source)).unwrap_err(),
        ] {
            assert!(error.is_instance_of_error(), "{source}");
            assert_eq!(get(&error, "code").as_string().as_deref(), Some(code), "{source}");
            assert_eq!(get(&error, "field").as_string().as_deref(), Some(field), "{source}");
            assert!(get(&error, "message").as_string().unwrap().contains(field), "{source}");
        }
        assert_eq!(total(&explorer, &JsValue::UNDEFINED), ALL);
    }
}

#[wasm_bindgen_test]
fn a_position_is_a_whole_number_from_0() {
    let explorer = Explorer::new();
    for (source, field) in [
        ("5", "rows"),
        ("({ from: 1.5 })", "from"),
        ("({ from: -1 })", "from"),
        ("({ count: NaN })", "count"),
        ("({ count: Infinity })", "count"),
        ("({ count: '3' })", "count"),
    ] {
        let error = explorer.list(&JsValue::UNDEFINED, &js(source)).unwrap_err();
        assert_eq!(get(&error, "code").as_string().as_deref(), Some("wrong-type"), "{source}");
        assert_eq!(get(&error, "field").as_string().as_deref(), Some(field), "{source}");
    }
    assert!(explorer.list(&JsValue::UNDEFINED, &js("({ from: 0, count: 3 })")).is_ok());
}

#[wasm_bindgen_test]
fn a_wrong_id_throws_an_error_with_a_code() {
    let explorer = Explorer::new();
    let ids = [
        ("undefined", "wrong-type"),
        ("null", "wrong-type"),
        ("7", "wrong-type"),
        ("({})", "wrong-type"),
        ("''", "unknown-condition"),
        ("'constructor'", "unknown-condition"),
        ("'\\ud800'", "unknown-condition"),
        ("'x'.repeat(1 << 20)", "unknown-condition"),
    ];
    for (source, code) in ids {
        let error = explorer.condition(&js(source), &JsValue::UNDEFINED).unwrap_err();
        assert_eq!(get(&error, "code").as_string().as_deref(), Some(code), "{source}");
    }
    assert_eq!(total(&explorer, &JsValue::UNDEFINED), ALL);
}

#[wasm_bindgen_test]
fn hostile_texts_are_searched_for_and_not_found() {
    let explorer = Explorer::new();
    for source in [
        "'x'.repeat(1 << 20)",
        "'pain '.repeat(1 << 18) + 'zzz'",
        "'\\ud800'",
        "'\\udc00\\ud800 pain\\ud800'",
        "'\\u0000'",
        "'<img src=x onerror=alert(1)>'",
        "'\\u202e\\u0301\\u0301\\u0301'",
        "'🦠'.repeat(300)",
        "'İıſß'.repeat(200)",
    ] {
        let query = js_sys::Object::new();
        js_sys::Reflect::set(&query, &"text".into(), &js(source)).unwrap();
        assert!(total(&explorer, &query) <= ALL, "{source}");
    }
    assert_eq!(total(&explorer, &js("({ text: 'zzzzzzzz' })")), 0.0);
    assert_eq!(total(&explorer, &JsValue::NULL), ALL);
}

#[wasm_bindgen_test]
fn tidying_keeps_what_is_known_and_drops_the_rest() {
    let explorer = Explorer::new();
    let source =
        "({ text: 'a', regimen: ['low-dose', 'nonsense'], sort: 'up', condition: 'nowhere', extra: 1 })";
    let tidy = explorer.tidy(&js(source)).unwrap();
    let text = js_sys::JSON::stringify(&tidy).unwrap();
    assert_eq!(text, r#"{"text":"a","regimen":["low-dose"]}"#);
}

#[wasm_bindgen_test]
fn what_is_unknown_is_said_once_on_the_console() {
    let said = js(
        "(() => { const said = []; const warn = console.warn; console.warn = (...words) => said.push(words.join(' ')); return [said, () => { console.warn = warn; }] })()",
    );
    let explorer = Explorer::new();
    for _ in 0..3 {
        explorer.tidy(&js("({ regimen: ['nonsense'], sort: 'up' })")).unwrap();
    }
    js_sys::Function::from(get(&said, "1")).call0(&JsValue::NULL).unwrap();
    assert_eq!(js_sys::Array::from(&get(&said, "0")).length(), 2);
}

/// `instanceof Error`, without a cast that the caller would have to handle.
trait IsError {
    fn is_instance_of_error(&self) -> bool;
}

impl IsError for JsValue {
    fn is_instance_of_error(&self) -> bool {
        use wasm_bindgen::JsCast;
        self.is_instance_of::<js_sys::Error>()
    }
}
