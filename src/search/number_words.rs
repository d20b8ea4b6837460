//! Numbers of more than two, in digits or as words: what is said of several is said of them.

/// What such a number is read as.
pub const SEVERAL: &str = "several";

/// Those that are written as words, up to a hundred.
const NUMBERS: [&str; 25] = [
    "dozen", "eight", "eighteen", "eighty", "eleven", "fifteen", "fifty", "five", "forty", "four",
    "fourteen", "hundred", "nine", "ninety", "seven", "seventy", "six", "sixteen", "sixty", "ten",
    "thirteen", "thirty", "three", "twelve", "twenty",
];

/// Whether a word, in lower case, is a number of more than two.
#[must_use]
pub fn is_several(plain: &str) -> bool {
    NUMBERS.binary_search(&plain).is_ok() || plain.parse::<u32>().is_ok_and(|number| number > 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_and_words_of_more_than_two_are_several() {
        assert!(NUMBERS.is_sorted());
        assert!(["3", "10", "four", "five", "eleven", "twenty"].into_iter().all(is_several));
        assert!(["0", "1", "2", "two", "once", "mg", ""].into_iter().all(|word| !is_several(word)));
    }
}
