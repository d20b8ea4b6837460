//! Words that say nothing about a condition: dropped on both sides, so that "help for my gut" asks for "gut"; words
//! that say little, which are no answer by themselves; and words that say nothing beside the drug's name.

/// What questions are made of. None is also an abbreviation of a condition: "as", "did" and "me" are, so they are
/// not here.
const STOP_WORDS: [&str; 39] = [
    "a", "about", "an", "and", "any", "are", "be", "by", "can", "could", "do", "does", "for", "from", "has",
    "have", "help", "helps", "how", "i", "if", "in", "is", "it", "my", "of", "on", "or", "should", "so",
    "that", "the", "this", "to", "was", "what", "which", "will", "with",
];

/// Bytes of the longest.
const LONGEST_STOP_WORD: usize = 6;

/// Whether a word, in lower case, says nothing by itself.
#[must_use]
pub fn is_stop_word(plain: &str) -> bool {
    plain.len() <= LONGEST_STOP_WORD && STOP_WORDS.binary_search(&plain).is_ok()
}

/// What is said around the word that matters. Such a word is looked for like any other and brings what has it to
/// the front, but having only these is no answer ("cold all over" is not "wet all over"), and lacking one
/// is no fault. Who it is for is said so too, and what every illness is called.
const WEAK_WORDS: [&str; 106] = [
    "after",
    "again",
    "all",
    "always",
    "am",
    "arent",
    "as",
    "at",
    "aunt",
    "away",
    "bad",
    "been",
    "before",
    "better",
    "body",
    "boyfriend",
    "brother",
    "but",
    "cannot",
    "cant",
    "condition",
    "conditions",
    "couldnt",
    "dad",
    "daughter",
    "did",
    "didnt",
    "disease",
    "diseases",
    "disorder",
    "disorders",
    "doesnt",
    "dont",
    "else",
    "ever",
    "father",
    "feel",
    "feeling",
    "find",
    "friend",
    "get",
    "getting",
    "girlfriend",
    "give",
    "go",
    "going",
    "got",
    "grandad",
    "grandma",
    "hadnt",
    "hasnt",
    "havent",
    "he",
    "her",
    "husband",
    "illness",
    "illnesses",
    "im",
    "isnt",
    "just",
    "keep",
    "like",
    "lot",
    "make",
    "making",
    "me",
    "mom",
    "more",
    "mother",
    "much",
    "mum",
    "nan",
    "need",
    "no",
    "not",
    "off",
    "out",
    "over",
    "partner",
    "really",
    "she",
    "shouldnt",
    "sister",
    "son",
    "still",
    "stop",
    "syndrome",
    "syndromes",
    "take",
    "taking",
    "time",
    "too",
    "uncle",
    "up",
    "very",
    "want",
    "wasnt",
    "when",
    "while",
    "wife",
    "without",
    "wont",
    "worse",
    "worsen",
    "wouldnt",
    "you",
];

/// Whether a word, in lower case, says little by itself.
#[must_use]
pub fn is_weak_word(plain: &str) -> bool {
    WEAK_WORDS.binary_search(&plain).is_ok()
}

/// What an illness is called after the word that names it: "down" alone is not "Down syndrome".
const KINDS_OF_ILLNESS: [&str; 8] =
    ["disease", "diseases", "disorder", "disorders", "illness", "illnesses", "syndrome", "syndromes"];

/// Whether a word, in lower case, is what an illness is called.
#[must_use]
pub fn is_kind_of_illness(plain: &str) -> bool {
    KINDS_OF_ILLNESS.contains(&plain)
}

/// What turns what follows round: "not approved". Contractions as they are typed without their apostrophe.
const NEGATIONS: [&str; 19] = [
    "arent", "cannot", "cant", "couldnt", "didnt", "doesnt", "dont", "hadnt", "hasnt", "havent", "isnt",
    "never", "no", "not", "shouldnt", "wasnt", "without", "wont", "wouldnt",
];

/// Whether a word, in lower case, turns what follows round.
#[must_use]
pub fn is_negation(plain: &str) -> bool {
    NEGATIONS.binary_search(&plain).is_ok()
}

/// What is asked of the drug as a whole: "what is it used for", "how does it work". Beside its name they name no
/// condition.
const WORDS_OF_USE: [&str; 6] = ["use", "used", "uses", "using", "work", "works"];

/// Whether a word, in lower case, says nothing beside the drug's name.
#[must_use]
pub fn is_word_of_use(plain: &str) -> bool {
    WORDS_OF_USE.contains(&plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_in_the_order_in_which_they_are_looked_up() {
        assert!(STOP_WORDS.is_sorted() && WEAK_WORDS.is_sorted() && NEGATIONS.is_sorted());
    }

    #[test]
    fn what_an_illness_is_called_says_little_by_itself() {
        assert!(KINDS_OF_ILLNESS.into_iter().all(is_weak_word));
    }

    #[test]
    fn the_longest_stop_word_is_as_long_as_it_says() {
        assert_eq!(STOP_WORDS.iter().map(|word| word.len()).max(), Some(LONGEST_STOP_WORD));
        assert!(STOP_WORDS.iter().all(|word| is_stop_word(word)));
    }
}
