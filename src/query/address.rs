//! A query as the fragment of an address, both ways: readable, canonical (one state, one address, defaults left
//! out), and tolerant of anything that stands there.

use super::{Facet, Query, RawQuery, Unknown};
use crate::dataset::{QuestionFacet, Verdict};

/// Ids that are read of one key, however often it stands there: more than any facet has values.
pub const MOST_IDS: usize = 200;

/// A fragment, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// What it asks for, still as texts.
    pub query: RawQuery,
    /// Keys that mean nothing here, the first few of them.
    pub unknown: Vec<Unknown>,
    /// Whether any key was known: a fragment without one belongs to the host page.
    pub ours: bool,
}

impl Query {
    /// The canonical fragment, without `#`; empty for the default query.
    #[must_use]
    pub fn to_address(&self) -> String {
        let mut address = String::new();
        if !self.text.trim().is_empty() {
            add(&mut address, "q", &encode(&self.text));
        }
        for facet in Facet::ALL {
            let selected = self.selected(facet);
            let mut ids = facet.values();
            ids.retain(|id| selected.contains(id));
            add(&mut address, facet.id(), &ids.join(","));
        }
        let by_default = Query { sort: None, ..self.clone() }.order();
        if let Some(sort) = self.order().filter(|_| self.order() != by_default) {
            add(&mut address, "sort", sort.id());
        }
        if self.view != super::View::default() {
            add(&mut address, "view", self.view.id());
        }
        add(&mut address, "condition", self.condition.unwrap_or_default());
        add(&mut address, "topic", &self.topic.map(super::TopicPlace::text).unwrap_or_default());
        add(&mut address, "compare", &self.compare.join(","));
        let verdicts = Verdict::ALL.iter().filter(|verdict| self.verdict.contains(verdict));
        let ids: Vec<&str> = verdicts.map(|verdict| verdict.id()).collect();
        add(&mut address, "verdict", &ids.join(","));
        let literal = QuestionFacet::ALL.iter().filter(|facet| self.literal.contains(facet));
        let ids: Vec<&str> = literal.map(|facet| facet.id()).collect();
        add(&mut address, "literal", &ids.join(","));
        address
    }
}

/// Adds a key, unless it has no value.
fn add(address: &mut String, key: &str, value: &str) {
    if value.is_empty() {
        return;
    }
    if !address.is_empty() {
        address.push('&');
    }
    for part in [key, "=", value] {
        address.push_str(part);
    }
}

impl Address {
    /// Reads a fragment, with or without `#`.
    #[must_use]
    pub fn read(fragment: &str) -> Self {
        let mut address = Self::default();
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        for part in fragment.split('&').filter(|part| !part.is_empty()) {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            let (key, value) = (decode(key), decode(value));
            let facet = Facet::ALL.into_iter().find(|facet| facet.id() == key);
            let query = &mut address.query;
            match (key.as_str(), facet) {
                (_, Some(facet)) => {
                    let known = query.selections.iter_mut().find(|(known, _)| *known == facet);
                    if let Some((_, ids)) = known {
                        add_ids(ids, &value);
                    } else {
                        let mut ids = Vec::new();
                        add_ids(&mut ids, &value);
                        query.selections.push((facet, ids));
                    }
                }
                ("q", _) => query.text = Some(value),
                ("sort", _) => query.sort = Some(value),
                ("view", _) => query.view = Some(value),
                ("condition", _) => query.condition = Some(value),
                ("topic", _) => query.topic = Some(value),
                ("compare", _) => add_ids(&mut query.compare, &value),
                ("verdict", _) => add_ids(&mut query.verdict, &value),
                ("literal", _) => add_ids(&mut query.literal, &value),
                _ => {
                    Unknown::tell(&mut address.unknown, "address", &key);
                    continue;
                }
            }
            address.ours = true;
        }
        address
    }
}

/// The ids of a value, as far as there is room for them.
fn add_ids(ids: &mut Vec<String>, value: &str) {
    let room = MOST_IDS.saturating_sub(ids.len());
    ids.extend(value.split([',', ' ']).filter(|id| !id.is_empty()).take(room).map(str::to_owned));
}

/// Percent-encoding (RFC 3986) of all but what reads well in a fragment; a space becomes `+`.
fn encode(text: &str) -> String {
    let mut encoded = String::new();
    for c in text.chars() {
        match c {
            ' ' => encoded.push('+'),
            '-' | '.' | '_' | '~' | '\'' | '(' | ')' => encoded.push(c),
            c if c.is_ascii_alphanumeric() => encoded.push(c),
            c => {
                let mut bytes = [0; 4];
                for byte in c.encode_utf8(&mut bytes).bytes() {
                    let digit =
                        |n: u8| char::from_digit(u32::from(n), 16).unwrap_or('0').to_ascii_uppercase();
                    encoded.extend(['%', digit(byte >> 4), digit(byte & 15)]);
                }
            }
        }
    }
    encoded
}

/// Undoes percent-encoding; what is not valid stays as it stands.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let digits = || {
            let mut ahead = rest.clone();
            let high = char::from(ahead.next()?).to_digit(16)?;
            let low = char::from(ahead.next()?).to_digit(16)?;
            u8::try_from(high * 16 + low).ok()
        };
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => match digits() {
                Some(decoded) => {
                    bytes.push(decoded);
                    rest.nth(1);
                }
                None => bytes.push(byte),
            },
            byte => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}
