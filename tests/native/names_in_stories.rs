//! A use is found in a story, of which no use has all the words, by one of its names.

use naltrexone_explorer::index::Index;

use crate::questions::first;

#[test]
fn a_use_is_found_in_a_story_by_its_name_and_not_by_words_here_and_there() {
    let index = Index::new();
    for (text, id) in [
        ("fat inside my belly is inflamed, the scan said panniculitis", "mesenteric-panniculitis"),
        ("my husband walked the dog and now his ears hear ringing all night long", "tinnitus"),
    ] {
        assert_eq!(first(&index, text), Some(id), "{text}");
    }
    for text in [
        "the ringing of the phone beside the door woke the dog, the cat and both of my cold ears",
        "the personality of my cat changed when painting",
    ] {
        assert!(first(&index, text).is_none(), "{text}: {:?}", first(&index, text));
    }
}
