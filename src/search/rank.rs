//! Why a hit stands where it stands: named reasons, compared one after the other, and no blended score.

use super::matcher::{Closeness, FieldMatch, matches};
use super::normalize::Word;
use crate::index::{Field, FieldKind};

/// The best thing that can be said for a hit; best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// What was typed is the name.
    ExactName,
    /// What was typed is another name people use.
    ExactAlias,
    /// The name begins with it.
    PrefixOfName,
    /// All words stand in the name.
    WordInName,
    /// All words stand in one of the other names.
    WordInAlias,
    /// The words stand here and there in the names.
    AcrossNames,
    /// In the kind of condition, the dose forms or the mechanisms.
    Topic,
    /// In what is said about it.
    Text,
}

impl Reason {
    /// The id across the boundary.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Reason::ExactName => "exact-name",
            Reason::ExactAlias => "exact-alias",
            Reason::PrefixOfName => "prefix-of-name",
            Reason::WordInName => "word-in-name",
            Reason::WordInAlias => "word-in-alias",
            Reason::AcrossNames => "across-names",
            Reason::Topic => "topic",
            Reason::Text => "text",
        }
    }
}

/// A condition that matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The best reason.
    pub reason: Reason,
    /// How closely the words match, at worst.
    pub closeness: Closeness,
    /// The fields worth showing: position in the condition's fields, and what matches there.
    pub fields: Vec<(usize, FieldMatch)>,
}

/// The best reason for which a query's words match a condition's fields; `None` where some word matches nothing.
#[must_use]
pub fn best(query: &[Word], fields: &[Field]) -> Option<Hit> {
    let mut found: Vec<(usize, FieldMatch)> = Vec::new();
    for (n, field) in fields.iter().enumerate() {
        let matched = matches(query, &field.words);
        if matched.any() {
            found.push((n, matched));
        }
    }
    let everywhere = (0..query.len())
        .all(|word| found.iter().any(|(_, matched)| matched.by_word.get(word).is_some_and(Option::is_some)));
    if query.is_empty() || !everywhere {
        return None;
    }
    let kind = |n: usize| fields.get(n).map(|field| field.kind);
    let reasons =
        found.iter().filter_map(|(n, matched)| Some((reason(kind(*n)?, matched)?, worst(matched)?)));
    let across = |names_only: bool| {
        (0..query.len()).all(|word| {
            found.iter().any(|(n, matched)| {
                let name = matches!(kind(*n), Some(FieldKind::Name | FieldKind::Alias));
                (name || !names_only) && matched.by_word.get(word).is_some_and(Option::is_some)
            })
        })
    };
    let scattered = if across(true) { Reason::AcrossNames } else { Reason::Text };
    let (reason, closeness) =
        reasons.min().unwrap_or((scattered, Closeness::Prefix)).min((scattered, Closeness::Prefix));
    // the name always shows what matches in it; of the others the one that gave the reason is enough
    let wanted = found
        .iter()
        .position(|(n, matched)| kind(*n).and_then(|kind| self::reason(kind, matched)) == Some(reason));
    let shown = |position: usize, n: usize| kind(n) == Some(FieldKind::Name) || Some(position) == wanted;
    let fields =
        found.into_iter().enumerate().filter(|(p, (n, _))| shown(*p, *n)).map(|(_, field)| field).collect();
    Some(Hit { reason, closeness, fields })
}

/// What one field alone says for a hit; nothing where it does not hold all words.
fn reason(kind: FieldKind, matched: &FieldMatch) -> Option<Reason> {
    if !matched.all() {
        return None;
    }
    Some(match kind {
        FieldKind::Name if matched.exact => Reason::ExactName,
        FieldKind::Alias if matched.exact => Reason::ExactAlias,
        FieldKind::Name if matched.leading => Reason::PrefixOfName,
        FieldKind::Name => Reason::WordInName,
        FieldKind::Alias => Reason::WordInAlias,
        FieldKind::Category | FieldKind::Regimen | FieldKind::Mechanism => Reason::Topic,
        FieldKind::Text => Reason::Text,
    })
}

fn worst(matched: &FieldMatch) -> Option<Closeness> {
    matched.by_word.iter().copied().flatten().max()
}
