//! The table of effects: what a study found for one condition, as numbers.

use super::schema::Kind::{Group, Id, Note, Number, One, P, ReadPages, Text, Whole, YesNo};
use super::schema::{Field, Table, computed, may, must};
use super::vocabulary::{Against, Basis, Better, Domain, Favours, Measure, SeenIn};

/// `[[effect]]`. The last six columns are worked out by `build/work_out.rs`.
pub const EFFECT: Table = Table {
    name: "effect",
    record: "Effect",
    rows: "EFFECTS",
    fields: &[
        must("study", Id).to("study"),
        must("condition", Id).to("condition"),
        must("outcome", Text),
        must("domain", One("Domain", Domain::IDS)),
        must("better", One("Better", Better::IDS)),
        must("primary", YesNo),
        may("weigh", YesNo),
        may("say", YesNo),
        must("contrast", Text),
        must("against", One("Against", Against::IDS)),
        must("isolates", YesNo),
        may("parallel", YesNo),
        may("weeks", Number),
        must("measure", One("Measure", Measure::IDS)),
        may("unit", Text),
        may("estimate", Number),
        may("low", Number),
        may("high", Number),
        may("level", Number),
        may("drug", Group),
        may("control", Group),
        may("p", P),
        may("p_said", YesNo),
        may("favours", One("Favours", Favours::IDS)),
        may("trials", Whole),
        may("people", Whole),
        may("arms", Whole),
        may("i2", Number),
        // `where` is a word of Rust
        Field { record: "seen_in", ..must("where", One("SeenIn", SeenIn::IDS)) },
        must("read_at", ReadPages),
        may("unread", YesNo),
        may("caution", Text),
        may("note", Note),
        computed("g", Number),
        computed("se", Number),
        Field { required: true, ..computed("basis", One("Basis", Basis::IDS)) },
        computed("sizes_assumed", YesNo),
        computed("risk_assumed", YesNo),
        computed("real_units", YesNo),
    ],
};
