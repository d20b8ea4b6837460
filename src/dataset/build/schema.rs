//! Which tables the facts have, which fields each has, and of what kind.

use super::asking_schema::ASKING;
use super::drug_schema::DRUG;
use super::effect_schema::EFFECT;
use super::vocabulary::{
    Approval, Blinding, Category, Confidence, Design, Finding, Regimen, Role, Status, Verdict,
};

/// What a field may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words; not empty.
    Text,
    /// Words, or nothing (`authors` that no page showed).
    MaybeEmptyText,
    /// Lower-case words joined by hyphens.
    Id,
    /// The same, by habit first author and year: what differs from that ships.
    StudyId,
    /// A list of words, possibly none.
    Texts,
    /// A list of words, one at least.
    SomeTexts,
    /// A whole number.
    Whole,
    /// A year, 1970 up to that of the dataset's date.
    Year,
    /// A number above zero with at most one decimal.
    Positive,
    /// A number from 0 to 100 with at most one decimal.
    Percent,
    /// A number of either sign with at most three decimals.
    Number,
    /// One group of an effect: `{ events, of, percent, mean, sd, median }`, as far as given.
    Group,
    /// A p value: `"0.016"`, `"<0.001"`, `"<=0.05"` or `"n.s."`.
    P,
    /// `{ condition = people }`.
    PeopleBy,
    /// `true` or `false`.
    YesNo,
    /// A date, `2026-11-24`.
    Date,
    /// `10.` and the rest.
    Doi,
    /// Digits in quotes.
    Pmid,
    /// `NCT` and eight digits.
    Nct,
    /// `http://` or `https://`.
    Url,
    /// One of a closed list: the type's name for the tables, and the ids allowed.
    One(&'static str, &'static [&'static str]),
    /// Several of a closed list.
    Many(&'static str, &'static [&'static str]),
    /// `{ condition = finding }`.
    FindingBy,
    /// A list of `{ title, authors, journal, year, doi, pmid, url }`.
    Sources,
    /// Pages read, in words or as addresses, one at least; kept in the facts, never shipped.
    Read,
    /// The same, as web addresses only.
    ReadPages,
    /// Words for editors; kept in the facts, never shipped.
    Note,
}

impl Kind {
    /// Whether a field of this kind is for editors only.
    #[must_use]
    pub fn is_provenance(self) -> bool {
        matches!(self, Self::Read | Self::ReadPages | Self::Note)
    }

    /// Whether it is a list in the tables, where a missing field is an empty list.
    #[must_use]
    pub fn is_list(self) -> bool {
        matches!(
            self,
            Self::Texts | Self::SomeTexts | Self::Many(..) | Self::FindingBy | Self::PeopleBy | Self::Sources
        )
    }
}

/// One field of a table.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Name in the facts.
    pub name: &'static str,
    /// Name in the record, where it differs.
    pub record: &'static str,
    pub kind: Kind,
    pub required: bool,
    /// The table to whose rows its texts refer, by id.
    pub refers_to: Option<&'static str>,
    /// Worked out when the facts are built; not to be written in them.
    pub computed: bool,
}

impl Field {
    pub(super) const fn to(self, table: &'static str) -> Self {
        Self { refers_to: Some(table), ..self }
    }
}

/// One table of the facts.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// Name in the facts, as in `[[condition]]`.
    pub name: &'static str,
    /// Record type.
    pub record: &'static str,
    /// Name of the `static` table.
    pub rows: &'static str,
    pub fields: &'static [Field],
}

pub(super) const fn must(name: &'static str, kind: Kind) -> Field {
    Field { name, record: name, kind, required: true, refers_to: None, computed: false }
}

pub(super) const fn may(name: &'static str, kind: Kind) -> Field {
    Field { name, record: name, kind, required: false, refers_to: None, computed: false }
}

pub(super) const fn computed(name: &'static str, kind: Kind) -> Field {
    Field { computed: true, ..may(name, kind) }
}

pub(super) const fn renamed(name: &'static str, record: &'static str, kind: Kind) -> Field {
    Field { name, record, kind, required: true, refers_to: None, computed: false }
}

use Kind::{
    Date, Doi, FindingBy, Id, Many, MaybeEmptyText, Nct, Note, One, PeopleBy, Pmid, Positive, ReadPages,
    SomeTexts, StudyId, Text, Texts, Url, Whole, Year, YesNo,
};

/// Every source once, however many records name it; a table of what ships, not of the facts.
pub const SOURCES: Table = Table { name: "source", record: "Source", rows: "SOURCES", fields: SOURCE };

/// The fields of one source.
pub const SOURCE: &[Field] = &[
    must("title", Text),
    may("authors", Text),
    may("journal", Text),
    may("year", Year),
    may("doi", Doi),
    may("pmid", Pmid),
    may("url", Url),
    may("unlinked", YesNo),
];

/// `[about]` in `dataset.toml`; `compared_with` names a column of the comparison table.
pub const ABOUT: Table = Table {
    name: "about",
    record: "About",
    rows: "ABOUT",
    fields: &[
        must("subject", Id),
        must("compared_with", Id),
        must("version", Text),
        must("date", Date),
        must("notice", Text),
        must("dangers", SomeTexts),
        must("danger_in_short", Text),
        must("tries", SomeTexts),
        must("made_by", Text),
        must("mistakes", Text),
        must("unknown_medicine", Text),
        must("unknown_use", Text),
        must("unknown_question", Text),
    ],
};

/// Stands for the column named after the drug itself.
pub const SUBJECT_COLUMN: &str = "(subject)";
/// Stands for the column named after the related drug.
pub const OTHER_COLUMN: &str = "(compared_with)";

/// Every table with many rows, in the order in which the tables of the crate stand.
pub fn tables() -> impl Iterator<Item = &'static Table> {
    EVIDENCE.iter().chain([&EFFECT]).chain(DRUG).chain(ASKING)
}

/// Conditions, studies, articles and their claims.
const EVIDENCE: &[Table] = &[
    Table {
        name: "condition",
        record: "Condition",
        rows: "CONDITIONS",
        fields: &[
            must("id", Id),
            must("name", Text),
            may("row_name", Text),
            must("aliases", SomeTexts),
            must("category", One("Category", Category::IDS)),
            must("approval", One("Approval", Approval::IDS)),
            may("approved_as", Text),
            may("approval_words", Text),
            renamed("seeds", "articles", Texts).to("article"),
            must("regimens", Many("Regimen", Regimen::IDS)),
            renamed("mechanism", "mechanisms", SomeTexts).to("mechanism"),
            may("leads", YesNo),
            may("danger_applies", YesNo),
            must("bottom_line", Text),
            must("short", Text),
            must("caveats", SomeTexts),
            must("gap", Text),
            may("note", Note),
            may("read_at", ReadPages),
        ],
    },
    Table {
        name: "study",
        record: "Study",
        rows: "STUDIES",
        fields: &[
            must("id", StudyId),
            must("conditions", SomeTexts).to("condition"),
            must("role", One("Role", Role::IDS)),
            must("title", Text),
            must("authors", MaybeEmptyText),
            may("journal", Text),
            must("year", Year),
            may("doi", Doi),
            may("pmid", Pmid),
            may("nct", Nct),
            may("url", Url),
            may("unlinked", YesNo),
            may("link_unsafe", YesNo),
            may("status", One("Status", Status::IDS)),
            must("design", One("Design", Design::IDS)),
            may("blinding", One("Blinding", Blinding::IDS)),
            may("retracted", YesNo),
            may("participants", Whole),
            may("people_by", PeopleBy).to("condition"),
            may("same_people_as", Id).to("study"),
            may("dose", Text),
            may("regimen", One("Regimen", Regimen::IDS)),
            may("duration_weeks", Positive),
            may("comparator", Text),
            must("finding", One("Finding", Finding::IDS)),
            may("finding_by", FindingBy).to("condition"),
            must("result", Text),
            must("read_at", ReadPages),
            must("confidence", One("Confidence", Confidence::IDS)),
            may("unverified", SomeTexts),
            computed("pooled_id", Text),
        ],
    },
    Table {
        name: "article",
        record: "Article",
        rows: "ARTICLES",
        fields: &[
            must("id", Id),
            must("title", Text),
            must("author", Text),
            may("about_author", Text),
            may("reviewer", Text),
            may("published", Date),
            may("updated", Date),
            may("url", Url),
            must("kind", Text),
        ],
    },
    Table {
        name: "claim",
        record: "Claim",
        rows: "CLAIMS",
        fields: &[
            must("article", Id).to("article"),
            may("condition", Id).to("condition"),
            may("topic", Id),
            may("regimen", One("Regimen", Regimen::IDS)),
            must("says", Text),
            may("strength", Text),
            must("verdict", One("Verdict", Verdict::IDS)),
            may("because", Text),
            may("see", Texts),
        ],
    },
];
