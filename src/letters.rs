//! What a letter is and which is its small one, for the scripts in which people write names of conditions and
//! medicines. By hand for its bytes: with the tables of the standard library (`is_alphanumeric`, `to_lowercase`,
//! `is_lowercase`) the core weighs 3.9 kB more (brotli), and a library of Unicode's properties brings tables of its own.

/// Whether a character is part of a word: a letter or digit of any script. What is not known to be punctuation, a
/// sign or a picture is taken for a letter.
#[must_use]
pub fn is_letter(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { !is_sign(c) }
}

/// Punctuation, signs, arrows, boxes and pictures beyond ASCII.
const fn is_sign(c: char) -> bool {
    matches!(
        c,
        '\u{80}'..='©' | '«'..='±' | '´' | '¶'..='¸' | '»' | '¿' | '×' | '÷'
            | '\u{2c2}'..='\u{2df}' | '\u{300}'..='\u{36f}' | '\u{37e}' | '\u{387}'
            // between these stand superscript and subscript digits and letters
            | '\u{2000}'..='\u{206f}' | '\u{207a}'..='\u{207e}' | '\u{208a}'..='\u{208e}'
            | '\u{209d}'..='\u{2bff}' | '\u{2e00}'..='\u{3004}' | '\u{3008}'..='\u{3030}'
            | '\u{d7fc}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe6f}' | '\u{feff}'..='\u{ff0f}'
            | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}'
            | '\u{ffe0}'..='\u{ffff}' | '\u{1f000}'..='\u{1faff}' | '\u{e0000}'..
    )
}

/// The small letter of a capital: Latin, Greek, Cyrillic; any other character as it is.
#[must_use]
pub fn small(c: char) -> char {
    let code = u32::from(c);
    let small = match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => code + 32,
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ѡ'..='ҁ' | 'Ḁ'..='ẕ' | 'Ạ'..='ỿ' => code | 1,
        'Ĺ'..='ň' | 'Ź'..='ž' => code + (code & 1),
        'Ѐ'..='Џ' => code + 80,
        'Ÿ' => 0xff,
        _ => code,
    };
    // "İ" has no small letter of one character, and "ı" is one
    if matches!(c, 'İ' | 'ı') { 'i' } else { char::from_u32(small).unwrap_or(c) }
}

/// Whether it is a small letter. Letters of scripts without capitals are not.
#[must_use]
pub fn is_small(c: char) -> bool {
    match c {
        ..'\u{80}' => c.is_ascii_lowercase(),
        'µ' | 'ı' | 'ß'..='ö' | 'ø'..='ÿ' | 'ά'..='ώ' | 'а'..='џ' => true,
        'Ā'..='ſ' | 'Ѡ'..='ҁ' | 'Ḁ'..='ỿ' => small(c) == c,
        _ => false,
    }
}
