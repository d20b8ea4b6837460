//! Answers as plain objects. What a single value becomes is serde-wasm-bindgen's affair; objects and lists are put together
//! here, by code that is shared: the crate makes its own anew for the type of every field of every answer, a tenth of the
//! core's code. Plain data cannot fail to become an object, so nothing here does.

use std::cell::RefCell;
use std::fmt::{Debug, Display, Formatter};

use js_sys::{Array, JsString, Object};
use serde::ser::{Error, Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple};
use serde::{Serialize, Serializer};
use serde_wasm_bindgen::Serializer as Single;
use wasm_bindgen::prelude::*;

/// Of single values: `null` where there is none.
const SINGLE: Single = Single::json_compatible();

#[wasm_bindgen]
extern "C" {
    /// An object without a surprise, to which properties are added.
    #[wasm_bindgen(extends = Object)]
    type Fresh;
    #[wasm_bindgen(method, indexing_setter)]
    fn set(this: &Fresh, name: &JsString, value: &JsValue);
}

/// An answer as a plain object.
pub fn object(answer: &impl Serialize) -> JsValue {
    let Ok(object) = answer.serialize(Plain);
    object
}

thread_local! {
    /// Names of properties, each made once: sorted by where they stand in memory.
    static NAMES: RefCell<Vec<((usize, usize), JsString)>> = const { RefCell::new(Vec::new()) };
}

/// Adds a property. It takes the value, so that it is let go of in one place.
#[inline(never)]
#[allow(clippy::needless_pass_by_value)]
fn set(object: &Fresh, name: &'static str, value: JsValue) {
    NAMES.with_borrow_mut(|names| {
        // of two texts one may be the beginning of the other
        let key = (name.as_ptr() as usize, name.len());
        let place = names.partition_point(|(known, _)| *known < key);
        if names.get(place).is_none_or(|(known, _)| *known != key) {
            names.insert(place, (key, name.into()));
        }
        if let Some((_, name)) = names.get(place) {
            object.set(name, &value);
        }
    });
}

/// What cannot come about.
pub enum Never {}

impl Debug for Never {
    fn fmt(&self, _: &mut Formatter<'_>) -> std::fmt::Result {
        match *self {}
    }
}

impl Display for Never {
    fn fmt(&self, _: &mut Formatter<'_>) -> std::fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl Error for Never {
    fn custom<T: Display>(_: T) -> Self {
        // only values that refuse to be written call this, and answers hold none
        std::process::abort()
    }
}

/// Makes values of JavaScript.
struct Plain;

macro_rules! single {
    ($($name:ident($type:ty))*) => {
        $(#[inline(never)]
        fn $name(self, value: $type) -> Result<JsValue, Never> {
            Ok(SINGLE.$name(value).unwrap_or_default())
        })*
    };
}

impl Serializer for Plain {
    type Ok = JsValue;
    type Error = Never;
    type SerializeSeq = List;
    type SerializeTuple = List;
    type SerializeTupleStruct = Unused;
    type SerializeTupleVariant = Unused;
    type SerializeMap = Fields;
    type SerializeStruct = Fields;
    type SerializeStructVariant = Unused;

    single! {
        serialize_bool(bool)
        serialize_i8(i8)
        serialize_i16(i16)
        serialize_i32(i32)
        serialize_i64(i64)
        serialize_u8(u8)
        serialize_u16(u16)
        serialize_u32(u32)
        serialize_u64(u64)
        serialize_f32(f32)
        serialize_f64(f64)
        serialize_char(char)
        serialize_str(&str)
        serialize_bytes(&[u8])
    }

    fn serialize_none(self) -> Result<JsValue, Never> {
        Ok(JsValue::NULL)
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<JsValue, Never> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<JsValue, Never> {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<JsValue, Never> {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &str, _: u32, variant: &'static str) -> Result<JsValue, Never> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &str, value: &T) -> Result<JsValue, Never> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        name: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<JsValue, Never> {
        let mut object = self.serialize_struct(name, 1)?;
        object.serialize_field(variant, value)?;
        SerializeStruct::end(object)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List, Never> {
        Ok(List(Array::new()))
    }

    fn serialize_tuple(self, _: usize) -> Result<List, Never> {
        Ok(List(Array::new()))
    }

    fn serialize_tuple_struct(self, _: &str, _: usize) -> Result<Unused, Never> {
        std::process::abort()
    }

    fn serialize_tuple_variant(self, _: &str, _: u32, _: &str, _: usize) -> Result<Unused, Never> {
        std::process::abort()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Fields, Never> {
        Ok(Fields::default())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Fields, Never> {
        Ok(Fields::default())
    }

    fn serialize_struct_variant(self, _: &str, _: u32, _: &str, _: usize) -> Result<Unused, Never> {
        std::process::abort()
    }
}

/// Forms that no answer has.
type Unused = Impossible<JsValue, Never>;

/// A list that is being filled.
struct List(Array);

impl List {
    #[inline(never)]
    #[allow(clippy::needless_pass_by_value)] // as with properties
    fn push(&self, value: JsValue) {
        self.0.push(&value);
    }
}

impl SerializeSeq for List {
    type Ok = JsValue;
    type Error = Never;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Never> {
        self.push(value.serialize(Plain)?);
        Ok(())
    }

    fn end(self) -> Result<JsValue, Never> {
        Ok(self.0.into())
    }
}

impl SerializeTuple for List {
    type Ok = JsValue;
    type Error = Never;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Never> {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<JsValue, Never> {
        SerializeSeq::end(self)
    }
}

/// An object that is being filled, and of a map the name that comes next.
struct Fields(Fresh, JsValue);

impl Default for Fields {
    #[inline(never)]
    fn default() -> Self {
        Self(Object::new().unchecked_into(), JsValue::NULL)
    }
}

impl SerializeStruct for Fields {
    type Ok = JsValue;
    type Error = Never;

    fn serialize_field<T: ?Sized + Serialize>(&mut self, name: &'static str, value: &T) -> Result<(), Never> {
        set(&self.0, name, value.serialize(Plain)?);
        Ok(())
    }

    fn end(self) -> Result<JsValue, Never> {
        Ok(self.0.into())
    }
}

impl SerializeMap for Fields {
    type Ok = JsValue;
    type Error = Never;

    fn serialize_key<T: ?Sized + Serialize>(&mut self, name: &T) -> Result<(), Never> {
        self.1 = name.serialize(Plain)?;
        Ok(())
    }

    fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Never> {
        let value = value.serialize(Plain)?;
        self.0.set(self.1.unchecked_ref(), &value);
        Ok(())
    }

    fn end(self) -> Result<JsValue, Never> {
        Ok(self.0.into())
    }
}
