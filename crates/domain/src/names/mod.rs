//! Names across scripts and cases: casing, comparison with passports, search and order.

mod collation;
mod matching;
mod search;
#[cfg(test)]
mod tests;

pub use collation::{CollationKey, collation_key};
pub use matching::{latin_variants, matches, matches_truncated};
pub use search::search_key;

/// Capitals as Azerbaijani has them: `i` → `İ`, `ı` → `I`.
pub fn upper_az(text: &str) -> String {
    cased(text, |c| if c == 'i' { Some('İ') } else { None }, char::to_uppercase)
}

/// Small letters as Azerbaijani has them: `İ` → `i`, `I` → `ı`.
pub fn lower_az(text: &str) -> String {
    let special = |c| match c {
        'İ' => Some('i'),
        'I' => Some('ı'),
        _ => None,
    };
    cased(text, special, char::to_lowercase)
}

/// Capitals for Latin fields of documents: every i, Turkic or not, becomes `I`.
pub fn upper_latin(text: &str) -> String {
    cased(text, |c| if matches!(c, 'i' | 'ı' | 'İ') { Some('I') } else { None }, char::to_uppercase)
}

fn cased<I: Iterator<Item = char>>(text: &str, special: impl Fn(char) -> Option<char>, usual: fn(char) -> I) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match special(character) {
            Some(other) => out.push(other),
            None => out.extend(usual(character)),
        }
    }
    out
}
