//! View models as JSON, which the page's own parser turns into objects: one text crosses the boundary instead of
//! every field, and the serializer is a tenth of one that builds objects field by field.
//!
//! Every value is followed by a comma, which the end of what holds it takes back. What is written is handed on in parts
//! of some kB, since memory that a page's core has once taken it keeps.

use std::fmt;

use serde::ser::{self, Serialize};

/// The JSON of a value; nothing where it holds what no view model does (bytes, some variants, keys that are no text).
#[must_use]
pub fn json(value: &impl Serialize) -> Option<String> {
    let mut text = String::new();
    write_json(value, &mut |part| text.push_str(part))?;
    Some(text)
}

/// The same in parts, one after the other.
pub fn write_json(value: &impl Serialize, hand_on: &mut dyn FnMut(&str)) -> Option<()> {
    let mut json = Json { text: String::with_capacity(PART), to: hand_on };
    value.serialize(&mut json).ok()?;
    json.text.pop();
    json.hand_on();
    Some(())
}

/// Bytes of a part, unless one text is longer.
const PART: usize = 1 << 13;
/// Bytes for quotes, brackets, commas and the digits of a number.
const MARKS: usize = 32;

struct Json<'a> {
    text: String,
    to: &'a mut dyn FnMut(&str),
}

impl Json<'_> {
    #[inline(never)]
    fn hand_on(&mut self) {
        (self.to)(&self.text);
        self.text.clear();
    }

    #[inline(never)]
    fn raw(&mut self, text: &str) {
        self.make_room(text.len());
        self.text.push_str(text);
    }

    /// Hands on what is written where so many bytes more would not fit; all but a comma, which may be taken back.
    fn make_room(&mut self, bytes: usize) {
        let bytes = bytes + MARKS;
        if self.text.capacity() - self.text.len() < bytes {
            let kept = if self.text.ends_with(',') { self.text.pop() } else { None };
            self.hand_on();
            self.text.reserve_exact(bytes + 1);
            self.text.extend(kept);
        }
    }

    /// A text in quotes.
    #[inline(never)]
    fn text(&mut self, text: &str) {
        self.make_room(text.len());
        self.text.push('"');
        let mut rest = text;
        while let Some(at) = rest.bytes().position(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
            let (before, from) = rest.split_at_checked(at).unwrap_or_default();
            let (special, after) = from.split_at_checked(1).unwrap_or_default();
            self.text.push_str(before);
            match special.bytes().next().unwrap_or_default() {
                byte @ ..b' ' => {
                    self.text.push_str("\\u00");
                    let digit = |n: u8| char::from_digit(u32::from(n), 16).unwrap_or('0');
                    self.text.extend([digit(byte >> 4), digit(byte & 15)]);
                }
                _ => self.text.extend(["\\", special]),
            }
            rest = after;
        }
        self.text.push_str(rest);
        self.text.push_str("\",");
    }

    #[inline(never)]
    fn key(&mut self, key: &str) {
        self.text(key);
        self.text.pop();
        self.text.push(':');
    }

    #[inline(never)]
    fn whole(&mut self, negative: bool, mut value: u64) {
        self.make_room(0);
        if negative {
            self.text.push('-');
        }
        let start = self.text.len();
        loop {
            self.text.insert(start, char::from(b'0' + u8::try_from(value % 10).unwrap_or_default()));
            value /= 10;
            if value == 0 {
                break;
            }
        }
        self.text.push(',');
    }

    #[inline(never)]
    fn close(&mut self, bracket: &str) {
        self.make_room(0);
        if self.text.ends_with(',') {
            self.text.pop();
        }
        self.text.push_str(bracket);
        self.text.push(',');
    }
}

/// What cannot be written. Serde asks for a message; nobody would see it.
#[derive(Debug)]
pub struct Unwritable;

impl fmt::Display for Unwritable {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Unwritable {}

impl ser::Error for Unwritable {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

type Written = Result<(), Unwritable>;

/// Whole numbers of every size.
macro_rules! wholes {
    ($($name:ident $kind:ty),+) => {
        $(fn $name(self, value: $kind) -> Written {
            let value = i64::from(value);
            self.whole(value < 0, value.unsigned_abs());
            Ok(())
        })+
    };
}

impl ser::Serializer for &mut Json<'_> {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = ser::Impossible<(), Unwritable>;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = ser::Impossible<(), Unwritable>;

    wholes!(serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64, serialize_u8 u8,
        serialize_u16 u16, serialize_u32 u32);

    fn serialize_u64(self, value: u64) -> Written {
        self.whole(false, value);
        Ok(())
    }

    fn serialize_bool(self, value: bool) -> Written {
        self.raw(if value { "true," } else { "false," });
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> Written {
        self.serialize_f64(f64::from(value))
    }

    /// Numbers of the dataset have one decimal at most.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // an absolute value, in tenths
    fn serialize_f64(self, value: f64) -> Written {
        let tenths = (value.abs() * 10.0 + 0.5) as u64;
        self.whole(value < 0.0, tenths / 10);
        if !tenths.is_multiple_of(10) {
            self.text.pop();
            self.text.push('.');
            self.whole(false, tenths % 10);
        }
        Ok(())
    }

    fn serialize_char(self, value: char) -> Written {
        self.text(value.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Written {
        self.text(value);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Written {
        Err(Unwritable)
    }

    fn serialize_none(self) -> Written {
        self.raw("null,");
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        self.raw("{");
        self.key(variant);
        value.serialize(&mut *self)?;
        self.close("}");
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Unwritable> {
        self.raw("[");
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Unwritable> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Unwritable> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Unwritable> {
        self.raw("{");
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Unwritable> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unwritable> {
        Err(Unwritable)
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, _: &T) -> Written {
        Err(Unwritable)
    }
}

/// Lists, tuples and structs without names.
macro_rules! lists {
    ($($kind:ident $method:ident),+) => {
        $(impl ser::$kind for &mut Json<'_> {
            type Ok = ();
            type Error = Unwritable;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
                value.serialize(&mut **self)
            }

            fn end(self) -> Written {
                self.close("]");
                Ok(())
            }
        })+
    };
}

lists!(SerializeSeq serialize_element, SerializeTuple serialize_element, SerializeTupleStruct serialize_field);

impl ser::SerializeStruct for &mut Json<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Written {
        self.key(key);
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.close("}");
        Ok(())
    }
}

impl ser::SerializeMap for &mut Json<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        key.serialize(&mut **self)?;
        let is_text = self.text.ends_with("\",");
        self.text.pop();
        self.text.push(':');
        is_text.then_some(()).ok_or(Unwritable)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        ser::SerializeStruct::end(self)
    }
}
