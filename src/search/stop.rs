//! Words that say nothing about a condition: dropped on both sides, so that "naltrexone for my gut" asks for "gut".

/// What questions are made of. None is also an abbreviation of a condition: "as", "did" and "me" are, so they are
/// not here.
const STOP_WORDS: [&str; 39] = [
    "a", "about", "an", "and", "any", "are", "be", "by", "can", "could", "do", "does", "for", "from", "has",
    "have", "help", "helps", "how", "i", "if", "in", "is", "it", "my", "of", "on", "or", "should", "so",
    "that", "the", "this", "to", "was", "what", "which", "will", "with",
];

/// Whether a word, in lower case, says nothing by itself.
#[must_use]
pub fn is_stop_word(plain: &str) -> bool {
    STOP_WORDS.binary_search(&plain).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_so_that_it_can_be_searched() {
        assert!(STOP_WORDS.is_sorted());
    }
}
