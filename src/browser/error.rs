//! One kind of error, with a stable code and a sentence that names the field.

use wasm_bindgen::JsValue;

#[cfg(feature = "details-apart")]
use crate::dataset::Refused;
use crate::query::Unknown;

/// What is thrown, before it is a JavaScript `Error`.
#[derive(Clone, Debug)]
pub struct Failure {
    /// Stable: callers may compare it.
    pub code: &'static str,
    /// The field it is about.
    pub field: String,
    /// For people.
    pub message: String,
}

impl Failure {
    /// A value of another type than the field takes.
    pub fn wrong_type(field: &str, expected: &str) -> Self {
        Self::of("wrong-type", field, &["\"", field, "\" must be ", expected, "."])
    }

    /// More than is read.
    pub fn too_large(field: &str, limit: &str) -> Self {
        Self::of("too-large", field, &["\"", field, "\" is too large: at most ", limit, " are read."])
    }

    /// A getter or a proxy that threw.
    pub fn unreadable(field: &str) -> Self {
        Self::of("unreadable", field, &["\"", field, "\" could not be read."])
    }

    /// A value that the dataset does not have, or has under other names now.
    pub fn unknown_value(unknown: &Unknown) -> Self {
        if let Some(former) = unknown.former {
            let today = former.today.join(", ");
            let taken = if today.is_empty() { "; it is left out" } else { "; taken as: " };
            let parts =
                ["\"", unknown.field, "\" has no value \"", former.id, "\" any more", taken, &today, "."];
            return Self::of("former-value", unknown.field, &parts);
        }
        let allowed = unknown.allowed();
        let but = if allowed.is_empty() { "" } else { "; allowed: " };
        let parts = ["\"", unknown.field, "\" has no value \"", &unknown.value, "\"", but, &allowed, "."];
        Self::of("unknown-value", unknown.field, &parts)
    }

    /// An id that the dataset does not have.
    pub fn unknown_condition(id: &str) -> Self {
        let short: String = id.chars().take(40).collect();
        Self::of("unknown-condition", "id", &["There is no condition with the id \"", &short, "\"."])
    }

    /// A question that the details answer, before they have come.
    pub fn details_missing() -> Self {
        Self::of("details-missing", "", &["The details of the facts have not been added yet."])
    }

    /// A text that is not the details of this core.
    #[cfg(feature = "details-apart")]
    pub fn refused(refused: Refused) -> Self {
        match refused {
            Refused::Damaged => Self::of("damaged", "text", &["The details are damaged or incomplete."]),
            Refused::OtherVersion => {
                Self::of("version-mismatch", "text", &["The details belong to another version of the core."])
            }
        }
    }

    /// Something that should not happen.
    pub fn unexpected(message: &str) -> Self {
        Self::of("unexpected", "", &[message])
    }

    fn of(code: &'static str, field: &str, message: &[&str]) -> Self {
        Self { code, field: field.to_owned(), message: message.concat() }
    }
}

impl From<Failure> for JsValue {
    fn from(failure: Failure) -> Self {
        let error = js_sys::Error::new(&failure.message);
        error.set_name("ExplorerError");
        let _ = js_sys::Reflect::set(&error, &"code".into(), &failure.code.into());
        if !failure.field.is_empty() {
            let _ = js_sys::Reflect::set(&error, &"field".into(), &failure.field.into());
        }
        error.into()
    }
}
