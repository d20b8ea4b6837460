//! Mistakes in the facts, and what must be said about each.

/// One mistake: where it is made, what is written there instead, and what must be said about it.
pub struct Mistake {
    pub name: &'static str,
    pub file: &'static str,
    pub record: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    pub says: [&'static str; 2],
    /// How many lines below the change it is reported.
    pub below: usize,
}

impl Mistake {
    pub const fn below(self, lines: usize) -> Self {
        Self { below: lines, ..self }
    }
}

pub const fn mistake(
    name: &'static str,
    [file, record]: [&'static str; 2],
    [from, to]: [&'static str; 2],
    says: [&'static str; 2],
) -> Mistake {
    Mistake { name, file, record, from, to, says, below: 0 }
}

pub const PAIN: &str = "pain.toml";
const ALSO_TYPED: &str = "also-typed.toml";
pub const FIBROMYALGIA: [&str; 2] = [PAIN, "id = \"fibromyalgia\""];
pub const YOUNGER: [&str; 2] = [PAIN, "id = \"younger-2009\""];

pub const MISTAKES: &[Mistake] = &[
    mistake(
        "unknown category",
        FIBROMYALGIA,
        ["category = \"pain\"", "category = \"pains\""],
        ["category \"pains\" is unknown", "allowed: addiction, psychiatric, pain, autoimmune"],
    ),
    mistake(
        "category of another file",
        FIBROMYALGIA,
        ["category = \"pain\"", "category = \"oncology\""],
        ["category \"oncology\" in this file", "allowed: \"pain\", or move the record to oncology.toml"],
    ),
    mistake(
        "study of a condition that is not there",
        YOUNGER,
        ["conditions = [\"fibromyalgia\"]", "conditions = [\"fibromialgia\"]"],
        ["condition \"fibromialgia\" does not exist", "allowed: "],
    ),
    mistake(
        "duplicate id",
        [PAIN, "id = \"chronic-pain\""],
        ["id = \"chronic-pain\"", "id = \"fibromyalgia\""],
        ["the id stands twice, first at pain.toml:5", "allowed: ids not used before"],
    ),
    mistake(
        "empty bottom line",
        FIBROMYALGIA,
        ["bottom_line = \"Two", "bottom_line = \"\" # \"Two"],
        ["bottom_line is empty", "allowed: a text in quotes, not empty"],
    ),
    mistake(
        "line break in a text",
        FIBROMYALGIA,
        ["bottom_line = \"Two", "bottom_line = \"\\nTwo"],
        ["bottom_line has a line break", "allowed: a text on one line"],
    ),
    mistake(
        "impossible year",
        YOUNGER,
        ["year = 2009", "year = 2109"],
        ["year 2109 is impossible", "allowed: 1970 to 2026"],
    ),
    mistake(
        "malformed DOI",
        YOUNGER,
        ["doi = \"10.", "doi = \"https://doi.org/10."],
        ["doi \"https://doi.org/10.", "allowed: a DOI in quotes: 10., four to nine digits, /,"],
    ),
    mistake(
        "malformed PubMed number",
        YOUNGER,
        ["pmid = \"19453963\"", "pmid = \"PMC19453963\""],
        ["pmid \"PMC19453963\" is malformed", "allowed: a PubMed number, digits in quotes, 1 to 50000000"],
    ),
    mistake(
        "malformed registry number",
        [PAIN, "nct = \"NCT00568555\""],
        ["nct = \"NCT00568555\"", "nct = \"NCT568555\""],
        ["nct \"NCT568555\" is malformed", "allowed: a registry number in quotes: NCT and eight digits"],
    ),
    mistake(
        "same people as nobody",
        [PAIN, "same_people_as = \"due-bruun-2024\""],
        ["same_people_as = \"due-bruun-2024\"", "same_people_as = \"due-brun-2024\""],
        ["same_people_as \"due-brun-2024\" does not exist", "allowed: the id of a main report"],
    ),
    mistake(
        "approved use without a label",
        FIBROMYALGIA,
        ["approval = \"off-label\"", "approval = \"fda-approved\"\napproved_as = \"Nothing.\""],
        ["an approved use without a label record", "allowed: approval \"off-label\", or a study with design"],
    ),
    mistake(
        "approval without its words",
        [PAIN, "id = \"chronic-pain\""],
        ["approval = \"off-label\"", "approval = \"of-label\""],
        [
            "approval \"of-label\" is unknown",
            "allowed: fda-approved, fda-approved-combination, approved-elsewhere",
        ],
    ),
    mistake(
        "unknown field",
        YOUNGER,
        ["participants = ", "participant = "],
        ["unknown field \"participant\"", "allowed: id, conditions, role, title"],
    ),
    mistake(
        "unknown finding",
        YOUNGER,
        ["finding = \"benefit\"", "finding = \"positive\""],
        ["finding \"positive\" is unknown", "allowed: benefit, mixed, no-benefit, harm, unclear"],
    ),
    mistake(
        "text where a number belongs",
        YOUNGER,
        ["participants = ", "participants = \"ten\" # "],
        ["participants has the wrong type", "allowed: a whole number without quotes"],
    ),
    mistake(
        "claim about an unknown condition",
        ["articles.toml", "condition = \"dextromethorphan-use-disorder\""],
        ["condition = \"dextromethorphan-use-disorder\"", "condition = \"cough-syrup\""],
        ["condition \"cough-syrup\" does not exist", "allowed: "],
    ),
    mistake(
        "claim that points at no row",
        ["articles.toml", "topic = \"onset\""],
        ["question/how-long-to-work", "question/how-long-to-sleep"],
        ["see \"question/how-long-to-sleep\" does not exist", "allowed: \"table/id\""],
    ),
    mistake(
        "unknown mechanism",
        FIBROMYALGIA,
        ["\"glial-calming\"", "\"glial-warming\""],
        ["mechanism \"glial-warming\" does not exist", "allowed: mu-blockade"],
    ),
    mistake(
        "product that is not a formulation",
        ["drug.toml", "[[contraindication]]"],
        ["products = [", "products = [\"chewing-gum\", "],
        ["formulation \"chewing-gum\" does not exist", "allowed: "],
    ),
    mistake("not TOML", YOUNGER, ["year = 2009", "year = = 2009"], ["is not TOML", "allowed: TOML 1.0"]),
    mistake(
        "unknown table",
        [PAIN, "[[condition]]"],
        ["[[condition]]", "[[conditon]]\nid = \"x\"\n[[condition]]"],
        ["unknown table or field \"conditon\"", "allowed: [about], [[condition]], [[study]]"],
    ),
    mistake(
        "page read that is no address",
        YOUNGER,
        ["read_at = [\"http", "read_at = [\"see http"],
        ["read_at \"see http", "allowed: a web address in quotes"],
    ),
    mistake(
        "no danger named",
        ["dataset.toml", "[about]"],
        ["dangers = [", "dangers = []\nnotices = ["],
        ["dangers is empty", "allowed: one or more"],
    ),
    mistake(
        "note left in a comment",
        YOUNGER,
        ["year = 2009", "year = 2009 # check: or 2010?"],
        ["a note to check something", "allowed: the field's name in `unverified`"],
    ),
    mistake(
        "seeds without a claim",
        FIBROMYALGIA,
        ["seeds = [\"peterson\", \"george\"]", "seeds = [\"peterson\"]"],
        ["seeds [peterson] differ from the articles with a claim about it", "allowed: [george, peterson]"],
    ),
    mistake(
        "seed that is no article",
        FIBROMYALGIA,
        ["seeds = [\"peterson\", \"george\"]", "seeds = [\"petersen\", \"george\"]"],
        ["article \"petersen\" does not exist", "allowed: "],
    ),
    mistake(
        "claim of an unknown article",
        ["articles.toml", "topic = \"onset\""],
        ["article = \"george\"", "article = \"georg\""],
        ["article \"georg\" does not exist", "allowed: "],
    ),
    mistake(
        "finding for a condition of others",
        YOUNGER,
        ["finding = \"benefit\"", "finding_by = { \"migraine\" = \"mixed\" }\nfinding = \"benefit\""],
        ["finding_by names \"migraine\"", "allowed: fibromyalgia"],
    ),
    mistake(
        "search words for an interaction that is not there",
        [ALSO_TYPED, "[[also_typed]]"],
        ["interaction = [\"opioid-analgesics\"", "interaction = [\"opioids\""],
        ["interaction \"opioids\" does not exist", "allowed: "],
    ),
    mistake(
        "search words for a warning that is not there",
        [ALSO_TYPED, "warning = "],
        ["warning = [\"", "warning = [\"no-"],
        ["warning \"no-", "allowed: "],
    ),
    mistake(
        "search words for a question that is not there",
        [ALSO_TYPED, "question = "],
        ["question = [\"", "question = [\"no-"],
        ["question \"no-", "allowed: "],
    ),
    mistake(
        "search words for an effect that is not there",
        [ALSO_TYPED, "effect = "],
        ["effect = [\"", "effect = [\"no-"],
        ["adverse_effect \"no-", "allowed: "],
    ),
    mistake(
        "search words for help that is not there",
        [ALSO_TYPED, "help = "],
        ["help = [\"", "help = [\"no-"],
        ["help \"no-", "allowed: "],
    ),
    mistake(
        "topic that a row answers which is not there",
        ["asking.toml", "id = \"stopping\""],
        ["rows = [\"question/stopping\"", "rows = [\"question/halting\""],
        ["row \"question/halting\" does not exist", "allowed: \"table/id\" with a table of adverse_effect"],
    ),
    mistake(
        "words for an unknown filter",
        ["asking.toml", "[[filter_words]]"],
        ["facet = \"approval\"", "facet = \"blessing\""],
        ["facet \"blessing\" is unknown", "allowed: approval, direction, strength, regimen"],
    ),
    mistake(
        "search words for nothing",
        ["dataset.toml", "[about]"],
        ["[about]", "[[also_typed]]\nhelp = []\nwords = [\"x\"]\nread_at = [\"x\"]\n[about]"],
        [
            "also_typed: words for nothing",
            "allowed: with one or more of comparison, contraindication, effect",
        ],
    ),
    mistake(
        "study id of one letter",
        YOUNGER,
        ["id = \"younger-2009\"", "id = \"y\""],
        ["id \"y\" is malformed", "allowed: an id in quotes: two or more lower-case letters"],
    ),
    mistake(
        "control character in a text",
        YOUNGER,
        ["journal = \"", "journal = \"\\u0000"],
        ["journal has a control character", "allowed: what can be read"],
    ),
    mistake(
        "tab in a list",
        FIBROMYALGIA,
        ["\"fibro\"", "\"fibro\\tmyalgia\""],
        ["aliases holds a control character", "allowed: what can be read"],
    ),
    mistake(
        "note after a text with a number sign",
        YOUNGER,
        ["year = 2009", "url = 'https://example.org/\"#a' # check: or b?\nyear = 2009"],
        ["a note to check something", "allowed: the field's name in `unverified`"],
    ),
];
