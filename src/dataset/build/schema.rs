//! Which tables the facts have, which fields each has, and of what kind.

use super::vocabulary::{
    Approval, Blinding, Category, Confidence, Design, Finding, MechanismStatus, Regimen, Role, Status,
    Verdict,
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
    /// A list of words.
    Texts,
    /// A whole number.
    Whole,
    /// A year, 1970 up to that of the dataset's date.
    Year,
    /// A number above zero with at most one decimal.
    Positive,
    /// A number from 0 to 100 with at most one decimal.
    Percent,
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
    /// Pages read; kept in the facts, never shipped.
    Provenance,
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
}

/// One table of the facts.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// Name in the facts, as in `[[condition]]`.
    pub name: &'static str,
    /// Record type.
    pub record: &'static str,
    /// Name of the `const` table.
    pub rows: &'static str,
    pub fields: &'static [Field],
}

const fn must(name: &'static str, kind: Kind) -> Field {
    Field { name, record: name, kind, required: true }
}

const fn may(name: &'static str, kind: Kind) -> Field {
    Field { name, record: name, kind, required: false }
}

const fn renamed(name: &'static str, record: &'static str, kind: Kind) -> Field {
    Field { name, record, kind, required: true }
}

use Kind::{
    Date, Doi, FindingBy, Id, Many, MaybeEmptyText, Nct, One, Percent, Pmid, Positive, Provenance, Sources,
    Text, Texts, Url, Whole, Year, YesNo,
};

const READ: Field = must("read_at", Provenance);
const SOURCED: Field = must("sources", Sources);
const PRODUCTS: Field = must("products", Texts);

/// The fields of one source.
pub const SOURCE: &[Field] = &[
    must("title", Text),
    may("authors", Text),
    may("journal", Text),
    may("year", Year),
    may("doi", Doi),
    may("pmid", Pmid),
    may("url", Url),
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
        must("dangers", Texts),
    ],
};

/// Stands for the column named after the drug itself.
pub const SUBJECT_COLUMN: &str = "(subject)";
/// Stands for the column named after the related drug.
pub const OTHER_COLUMN: &str = "(compared_with)";

/// Every table with many rows.
pub const TABLES: &[Table] = &[
    Table {
        name: "condition",
        record: "Condition",
        rows: "CONDITIONS",
        fields: &[
            must("id", Id),
            must("name", Text),
            must("aliases", Texts),
            must("category", One("Category", Category::IDS)),
            must("approval", One("Approval", Approval::IDS)),
            may("approved_as", Text),
            renamed("seeds", "articles", Texts),
            must("regimens", Many("Regimen", Regimen::IDS)),
            renamed("mechanism", "mechanisms", Texts),
            must("bottom_line", Text),
            must("caveats", Texts),
            must("gap", Text),
            may("read_at", Provenance),
        ],
    },
    Table {
        name: "study",
        record: "Study",
        rows: "STUDIES",
        fields: &[
            must("id", Id),
            must("conditions", Texts),
            must("role", One("Role", Role::IDS)),
            must("title", Text),
            must("authors", MaybeEmptyText),
            may("journal", Text),
            must("year", Year),
            may("doi", Doi),
            may("pmid", Pmid),
            may("nct", Nct),
            may("url", Url),
            may("link_unsafe", YesNo),
            may("status", One("Status", Status::IDS)),
            must("design", One("Design", Design::IDS)),
            may("blinding", One("Blinding", Blinding::IDS)),
            may("participants", Whole),
            may("same_people_as", Id),
            may("dose", Text),
            may("regimen", One("Regimen", Regimen::IDS)),
            may("duration_weeks", Positive),
            may("comparator", Text),
            must("finding", One("Finding", Finding::IDS)),
            may("finding_by", FindingBy),
            must("result", Text),
            READ,
            must("confidence", One("Confidence", Confidence::IDS)),
            may("unverified", Texts),
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
            must("article", Id),
            may("condition", Id),
            may("topic", Id),
            may("regimen", One("Regimen", Regimen::IDS)),
            must("says", Text),
            may("strength", Text),
            must("verdict", One("Verdict", Verdict::IDS)),
            may("because", Text),
        ],
    },
    Table {
        name: "formulation",
        record: "Formulation",
        rows: "FORMULATIONS",
        fields: &[
            must("id", Id),
            must("name", Text),
            must("brands", Texts),
            must("route", Text),
            must("strengths", Texts),
            must("usual_dose", Text),
            must("interval", Text),
            must("who_can_obtain", Text),
            must("approval", Text),
            must("approved_use", Text),
            may("regulator", Text),
            may("approval_year", Year),
            must("fda_approved", YesNo),
            READ,
            SOURCED,
        ],
    },
    Table {
        name: "regimen",
        record: "DosingRegimen",
        rows: "DOSING_REGIMENS",
        fields: &[
            must("id", Id),
            must("name", Text),
            must("dose_range", Text),
            must("used_for", Text),
            may("note", Text),
            READ,
            SOURCED,
        ],
    },
    Table {
        name: "mechanism",
        record: "Mechanism",
        rows: "MECHANISMS",
        fields: &[
            must("id", Id),
            must("name", Text),
            must("explanation", Text),
            must("status", One("MechanismStatus", MechanismStatus::IDS)),
            must("doubts", Text),
            READ,
            SOURCED,
        ],
    },
    Table {
        name: "pharmacokinetic",
        record: "Pharmacokinetic",
        rows: "PHARMACOKINETICS",
        fields: &[
            must("id", Id),
            must("quantity", Text),
            must("value", Text),
            must("unit", Text),
            must("formulation", Text),
            may("note", Text),
            READ,
            SOURCED,
        ],
    },
    Table {
        name: "contraindication",
        record: "Contraindication",
        rows: "CONTRAINDICATIONS",
        fields: &[
            must("id", Id),
            must("name", Text),
            PRODUCTS,
            may("detail", Text),
            may("current", YesNo),
            READ,
            SOURCED,
        ],
    },
    Table {
        name: "warning",
        record: "Warning",
        rows: "WARNINGS",
        fields: &[
            must("id", Id),
            must("name", Text),
            PRODUCTS,
            must("severity", Text),
            must("detail", Text),
            may("boxed", Text),
            may("note", Text),
            READ,
            SOURCED,
        ],
    },
    Table {
        name: "adverse_effect",
        record: "AdverseEffect",
        rows: "ADVERSE_EFFECTS",
        fields: &[
            must("id", Id),
            must("name", Text),
            PRODUCTS,
            may("drug_percent", Percent),
            may("comparator_percent", Percent),
            may("relative", Text),
            may("comparator", Text),
            must("population", Text),
            may("note", Text),
            READ,
            SOURCED,
        ],
    },
    Table {
        name: "interaction",
        record: "Interaction",
        rows: "INTERACTIONS",
        fields: &[
            must("id", Id),
            must("name", Text),
            PRODUCTS,
            must("effect", Text),
            must("severity", Text),
            READ,
            SOURCED,
        ],
    },
    Table {
        name: "comparison",
        record: "Comparison",
        rows: "COMPARISONS",
        fields: &[
            must("id", Id),
            must("attribute", Text),
            renamed(OTHER_COLUMN, "other", Text),
            renamed(SUBJECT_COLUMN, "subject", Text),
            may("note", Text),
            READ,
            SOURCED,
        ],
    },
    Table {
        name: "question",
        record: "Question",
        rows: "QUESTIONS",
        fields: &[must("id", Id), must("question", Text), must("answer", Text), READ, SOURCED],
    },
    Table {
        name: "help",
        record: "Help",
        rows: "HELP",
        fields: &[
            must("id", Id),
            must("region", Text),
            must("name", Text),
            must("for_whom", Text),
            must("contact", Text),
            must("detail", Text),
            must("url", Url),
            READ,
            SOURCED,
        ],
    },
];
