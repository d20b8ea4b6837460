//! Questions about the drug itself find its interactions, warnings and side effects; conditions stay conditions.

use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::Query;
use naltrexone_explorer::view::{self, DrugHits, drug};

fn asked(index: &Index, text: &str) -> Option<DrugHits> {
    let query = Query { text: text.to_owned(), ..Query::default() };
    view::list(index, &query, 0..1).drug
}

#[test]
fn a_question_about_another_medicine_or_a_danger_leads_to_its_row() {
    let index = Index::new();
    for (text, part, id) in [
        ("is it safe with tramadol", "interactions", "opioid-analgesics"),
        ("tramadol", "interactions", "opioid-analgesics"),
        ("tramadoll", "interactions", "opioid-analgesics"),
        ("can I take it with codeine", "interactions", "opioid-analgesics"),
        ("oxycodone", "interactions", "opioid-analgesics"),
        ("methadone", "interactions", "opioid-substitution"),
        ("suboxone", "interactions", "opioid-substitution"),
        ("thioridazine", "interactions", "thioridazine"),
        ("pregnant", "warnings", "pregnancy"),
        ("breastfeeding", "warnings", "breastfeeding"),
        ("liver", "warnings", "hepatotoxicity"),
        ("can it hurt my liver", "warnings", "hepatotoxicity"),
        ("is it bad for my liver", "warnings", "hepatotoxicity"),
        ("before surgery", "warnings", "pain-care"),
        ("overdose", "warnings", "overdose-vulnerability"),
        ("suicidal", "warnings", "depression-suicidality"),
        ("will it make my depression worse", "warnings", "depression-suicidality"),
        ("jaundice", "warnings", "hepatotoxicity"),
        ("yellow eyes and dark pee", "warnings", "hepatotoxicity"),
        ("my eyes have gone yellow since I started", "warnings", "hepatotoxicity"),
        ("hives all over my arms", "warnings", "anaphylaxis"),
        ("throat swelling cant breathe", "warnings", "anaphylaxis"),
        ("I can’t breathe", "warnings", "anaphylaxis"),
        ("lump at injection site", "warnings", "injection-site"),
        ("sore lump where they gave me the shot", "warnings", "injection-site"),
        ("hard lump after my injection", "warnings", "injection-site"),
        ("im pregnant and have fibromyalgia", "warnings", "pregnancy"),
        ("can i drink on it", "questions", "alcohol"),
        ("can you drink on naltrexone", "questions", "alcohol"),
        ("samaritans", "help", "samaritans"),
        ("my mum found my son not breathing", "warnings", "overdose-vulnerability"),
        ("he wont talk and i cant wake him", "warnings", "overdose-vulnerability"),
        ("palpitations all day", "warnings", "blood-pressure"),
        ("my heart is pounding since i started", "warnings", "blood-pressure"),
        ("narcan", "questions", "naloxone-or-naltrexone"),
        ("how does Naltrexone work?", "questions", "how-does-it-work"),
        ("im back on heroin", "warnings", "overdose-vulnerability"),
        ("my son used again after he stopped his shots", "warnings", "overdose-vulnerability"),
        ("before i go to the dentist", "warnings", "pain-care"),
        ("i have cirrhosis", "warnings", "hepatotoxicity"),
        ("broken leg painkillers", "interactions", "opioid-analgesics"),
        ("can i take it with sertraline", "interactions", "cyp2d6"),
        ("xanax", "interactions", "sedatives"),
        ("antabuse", "interactions", "disulfiram"),
        ("imodium", "interactions", "opioid-cold-diarrhoea"),
    ] {
        let asked = asked(&index, text).unwrap_or_else(|| panic!("{text}: nothing"));
        let found = asked.rows.iter().any(|row| row.part == part && row.id == Some(id));
        assert!(found, "{text}: {:?}", asked.rows);
        let besides_help = asked.rows.iter().filter(|row| row.part != "help").count();
        assert!(besides_help <= 3, "{text}");
    }
    for (text, name) in [
        ("nausea", "Nausea"),
        ("headache", "Headache"),
        ("headaches", "Headache"),
        ("dizziness", "Dizziness"),
        ("does it cause nausea", "Nausea"),
        ("i feel sick in the mornings", "Nausea"),
        ("cant stop being sick on these pills", "Vomiting"),
        ("been throwing up all night", "Vomiting"),
        ("nightmares", "Vivid dreams and poor sleep"),
    ] {
        let asked = asked(&index, text).unwrap_or_else(|| panic!("{text}: nothing"));
        let found: Vec<_> = asked.rows.iter().map(|row| (row.part, row.name)).collect();
        assert_eq!(found, [("effects", name)], "{text}");
    }
    let effects = asked(&index, "side effects").unwrap();
    assert_eq!((effects.rows[0].part, effects.rows[0].id), ("effects", None));
    assert_eq!(effects.summary, "About naltrexone: Side effects");
}

#[test]
fn who_writes_of_dying_finds_help_first() {
    let index = Index::new();
    for (text, warned) in [
        ("suicide", true),
        ("suicidal", true),
        ("i want to die since starting this", true),
        ("want to kill myself", true),
        ("thinking of ending my life", true),
        ("I don't want to be here anymore", true),
        ("cutting myself", false),
        ("self-harm", false),
    ] {
        let asked = asked(&index, text).unwrap_or_else(|| panic!("{text}: nothing"));
        let rows: Vec<_> = asked.rows.iter().map(|row| (row.part, row.id.unwrap())).collect();
        assert_eq!(rows[..2], [("help", "988-lifeline"), ("help", "samaritans")], "{text}");
        assert_eq!(rows.contains(&("warnings", "depression-suicidality")), warned, "{text}: {rows:?}");
    }
    let chance = asked(&index, "i want to end it all").unwrap();
    assert!(chance.rows.iter().all(|row| row.id != Some("overdose-vulnerability")), "{:?}", chance.rows);
    let asked = asked(&index, "suicidal").unwrap();
    assert_eq!(asked.title, "Where to get help, and about naltrexone");
    assert_eq!(asked.rows[1].what, "United Kingdom and Ireland: 116\u{a0}123");
    assert!(asked.rows.iter().any(|row| row.id == Some("boxed-suicidality")), "help takes no warning's room");
}

#[test]
fn what_names_a_condition_stays_with_the_conditions() {
    let index = Index::new();
    let texts = [
        "",
        " ",
        "naltrexone",
        "alcohol",
        "opioid addiction",
        "depression",
        "weight loss",
        "low dose",
        "fibro",
        "fibromyalgia",
        "pain",
        "autism",
        "hair pulling",
        "crohns",
        "gambling",
        "itch",
        "t",
        "tr",
        "xqzv",
        "sleep",
        "my legs hurt all night",
        "burning feet at night diabetes",
        "itching all over at night kidney",
        "naltrexone shot",
        "heroin",
        "heroin addiction",
        "coming off painkillers",
        "SSRI sexual dysfunction",
        "fentanyl addiction",
        "want to d",
        "dry eyes",
        "sleep apnoea",
        "crohns on it",
        "what is naltrexone",
        "what is naltrexone used for",
        "naltrexone with",
    ];
    for text in texts {
        assert_eq!(asked(&index, text), None, "{text}");
    }
}

/// `DrugView` as JSON, in which every row stands under its part.
#[test]
fn every_row_that_is_found_stands_in_the_view_about_the_drug() {
    let index = Index::new();
    let shown = serde_json::to_string(&drug(&index)).unwrap();
    let words = [
        "tramadol",
        "pregnant",
        "liver",
        "methadone",
        "overdose",
        "is it safe",
        "side effects",
        "suicidal",
        "lump",
    ];
    for row in words.into_iter().filter_map(|text| asked(&index, text)).flat_map(|asked| asked.rows) {
        if let Some(id) = row.id {
            assert!(shown.contains(&format!("\"id\":\"{id}\"")), "{id}");
            assert!(
                row.text.is_none_or(|text| shown.contains(&serde_json::to_string(text).unwrap())),
                "{id}"
            );
        }
    }
}
