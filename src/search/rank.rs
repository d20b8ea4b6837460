//! Why a hit stands where it stands: named reasons, compared one after the other, and no blended score.

use super::wanted::Closeness;

/// What a search field holds, in the order in which it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FieldKind {
    /// The condition's name.
    Name,
    /// Another name, or the name with the part in brackets left out.
    Alias,
    /// The label of its category.
    Category,
    /// The label of a dose form.
    Regimen,
    /// The name of a mechanism.
    Mechanism,
    /// Bottom line, a caveat, a study's title.
    Text,
}

impl FieldKind {
    /// All, in that order.
    pub const ALL: [Self; 6] =
        [Self::Name, Self::Alias, Self::Category, Self::Regimen, Self::Mechanism, Self::Text];

    /// The id across the boundary.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            FieldKind::Name => "name",
            FieldKind::Alias => "alias",
            FieldKind::Category => "category",
            FieldKind::Regimen => "regimen",
            FieldKind::Mechanism => "mechanism",
            FieldKind::Text => "text",
        }
    }

    /// Whether it is one of the names people use.
    #[must_use]
    pub const fn is_name(self) -> bool {
        matches!(self, FieldKind::Name | FieldKind::Alias)
    }
}

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
    /// All words stand in the name, slips forgiven.
    CloseName,
    /// All words stand in one of the other names, slips forgiven.
    CloseAlias,
    /// In the kind of condition, the dose forms or the mechanisms.
    Topic,
    /// In what is said about it, or here and there.
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
            Reason::CloseName => "close-name",
            Reason::CloseAlias => "close-alias",
            Reason::Topic => "topic",
            Reason::Text => "text",
        }
    }
}

/// What orders hits before strength and name do: compared field by field, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    /// Whether only what is said about it matches, and none of its names or topics.
    in_text: bool,
    /// Words of the query that match nothing: those that say little, and in partial hits others too.
    pub missing: u8,
    /// The best reason.
    pub reason: Reason,
    /// How closely the words match in the field of that reason, at worst.
    pub closeness: Closeness,
    /// Whether that field says more than was typed.
    pub more: bool,
}

impl Rank {
    /// A rank.
    #[must_use]
    pub fn new(missing: u8, reason: Reason, closeness: Closeness, more: bool) -> Self {
        Self { in_text: reason == Reason::Text, missing, reason, closeness, more }
    }
}

/// A document that matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its number.
    pub doc: u32,
    /// Where it stands.
    pub rank: Rank,
    /// Position of the field that gave the reason, where it was one field.
    pub field: Option<u32>,
}

/// What one field alone says for a document that has all the words in it.
#[must_use]
pub fn reason(kind: FieldKind, closeness: Closeness, leading: bool, more: bool) -> Reason {
    let slip = closeness.is_slip();
    let exact = leading && !more && closeness <= Closeness::Whole;
    match kind {
        FieldKind::Name if exact => Reason::ExactName,
        FieldKind::Alias if exact => Reason::ExactAlias,
        FieldKind::Name if slip => Reason::CloseName,
        FieldKind::Alias if slip => Reason::CloseAlias,
        FieldKind::Name if leading => Reason::PrefixOfName,
        FieldKind::Name => Reason::WordInName,
        FieldKind::Alias => Reason::WordInAlias,
        FieldKind::Category | FieldKind::Regimen | FieldKind::Mechanism => Reason::Topic,
        FieldKind::Text => Reason::Text,
    }
}
