//! Mistakes in what conditions, studies and sources say of themselves beside effects, and what must be said about each.

use crate::effect_mistakes::{ADDICTION, UNLINKED};
use crate::facts_mistakes::{FIBROMYALGIA, Mistake, YOUNGER, mistake};

pub const FIELD_MISTAKES: &[Mistake] = &[
    mistake(
        "short of 16 words",
        FIBROMYALGIA,
        ["short = \"Trials", "short = \"The trials"],
        ["short has 16 words", "allowed: 15 at most"],
    ),
    mistake(
        "short without an end",
        FIBROMYALGIA,
        ["larger (255) did not.\"", "larger (255) did not\""],
        ["a text without an end", "allowed: a full stop or question mark at the end"],
    ),
    mistake(
        "short about patients",
        FIBROMYALGIA,
        ["short = \"Trials", "short = \"Patients"],
        ["short says \"patient\"", "allowed: people"],
    ),
    mistake(
        "row name of 29 characters",
        FIBROMYALGIA,
        ["name = \"Fibromyalgia\"", "row_name = \"Fibromyalgia, widespread pain\"\nname = \"Fibromyalgia\""],
        ["row_name has 29 characters", "allowed: 28 at most"],
    ),
    mistake(
        "words on the approval of an off-label use",
        FIBROMYALGIA,
        ["approval = \"off-label\"", "approval_words = \"approved for nothing\"\napproval = \"off-label\""],
        ["approval_words of an off-label use", "allowed: with any approval but off-label"],
    ),
    mistake(
        "words on an approval that are too long",
        [ADDICTION, "id = \"opioid-use-disorder\""],
        ["approval_words = \"approved", "approval_words = \"approved in several countries"],
        ["approval_words has ", "allowed: 40 at most"],
    ),
    mistake(
        "leads said to be false",
        FIBROMYALGIA,
        ["approval = \"off-label\"", "leads = false\napproval = \"off-label\""],
        ["leads = false", "allowed: true, or left out"],
    ),
    mistake(
        "danger_applies said to be false",
        FIBROMYALGIA,
        ["approval = \"off-label\"", "danger_applies = false\napproval = \"off-label\""],
        ["danger_applies = false", "allowed: true, or left out"],
    ),
    mistake(
        "retracted said to be false",
        YOUNGER,
        ["participants = 10", "retracted = false\nparticipants = 10"],
        ["retracted = false", "allowed: true, or left out"],
    ),
    mistake(
        "people for a condition that is not listed",
        YOUNGER,
        ["participants = 10", "people_by = { migraine = 5 }\nparticipants = 10"],
        ["people_by names \"migraine\"", "allowed: fibromyalgia"],
    ),
    mistake(
        "people for a condition above all",
        YOUNGER,
        ["participants = 10", "people_by = { fibromyalgia = 11 }\nparticipants = 10"],
        ["people_by for \"fibromyalgia\" is more than participants", "allowed: 1 to 10"],
    ),
    mistake(
        "nobody for a condition",
        YOUNGER,
        ["participants = 10", "people_by = { fibromyalgia = 0 }\nparticipants = 10"],
        ["people_by for \"fibromyalgia\" is out of range", "allowed: 1 to "],
    ),
    mistake(
        "people by no condition",
        YOUNGER,
        ["participants = 10", "people_by = {}\nparticipants = 10"],
        ["people_by has the wrong type", "allowed: { condition = people }, not empty"],
    ),
    mistake(
        "unlinked beside an address",
        UNLINKED,
        ["unlinked = true", "unlinked = true\nurl = \"https://example.org/\""],
        ["unlinked beside a link", "allowed: either"],
    ),
    mistake(
        "unlinked beside a DOI",
        UNLINKED,
        ["unlinked = true", "unlinked = true\ndoi = \"10.1000/x\""],
        ["unlinked beside a link", "allowed: either"],
    ),
    mistake(
        "unlinked said to be false",
        UNLINKED,
        ["unlinked = true", "unlinked = false"],
        ["unlinked = false", "allowed: true, or left out"],
    ),
    mistake(
        "unlinked source with an address",
        ["drug.toml", "[[formulation]]"],
        ["unlinked = true", "unlinked = true, url = \"https://example.org/\""],
        [
            "holds unlinked = false, or beside a doi, pmid or url",
            "allowed: unlinked = true where there is none of them",
        ],
    ),
    mistake(
        "source that is said not to be unlinked",
        ["drug.toml", "[[formulation]]"],
        ["unlinked = true", "unlinked = false"],
        ["holds unlinked = false", "allowed: unlinked = true where there is none of them"],
    ),
    mistake(
        "result of six sentences",
        YOUNGER,
        ["result = \"Ten", "result = \"A. B. C. D. Ten"],
        ["result has 6 sentences", "allowed: four"],
    ),
    mistake(
        "link to a copy",
        YOUNGER,
        ["year = 2009", "url = \"https://example.org.ezproxy.example.edu/paper\"\nyear = 2009"],
        [
            "url leads to a mirror, a proxy or a staging host",
            "allowed: the work's own page, or no url and unlinked = true",
        ],
    ),
];
