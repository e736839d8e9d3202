//! The order of the Azerbaijani alphabet.

use std::cmp::Reverse;

use unicode_normalization::UnicodeNormalization;

/// Small letters in order; `w`, which the alphabet lacks, stands after `v`. After them come Cyrillic and the rest.
const ORDER: &str = "abcçdeəfgğhxıijkqlmnoöprsştuüvwyz";
const CYRILLIC: &str = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

/// A key by which texts sort as in an Azerbaijani dictionary: ç after c, ə after e, x after h, q after k; case and
/// foreign accents decide only between otherwise equal texts, small letters first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CollationKey {
    letters: Vec<u32>,
    accents: Vec<char>,
    case: Vec<Reverse<bool>>,
}

/// The key of a text; compare keys, not texts.
pub fn collation_key(text: &str) -> CollationKey {
    let mut key = CollationKey { letters: Vec::new(), accents: Vec::new(), case: Vec::new() };
    for character in text.nfc() {
        for small in super::lower_az(character.encode_utf8(&mut [0; 4])).chars() {
            key.letters.extend(weight(small));
            key.accents.push(small);
            key.case.push(Reverse(small == character));
        }
    }
    key
}

/// The place of a small letter: spaces and signs, digits, Latin, Cyrillic, others by code point. A combining mark
/// has none.
fn weight(small: char) -> Option<u32> {
    const LATIN: u32 = 100;
    let place = |alphabet: &str, small: char| {
        alphabet.chars().position(|letter| letter == small).and_then(|at| u32::try_from(at).ok())
    };
    if let Some(at) = place(ORDER, small) {
        return Some(LATIN + at);
    }
    if let Some(at) = place(CYRILLIC, small) {
        return Some(2 * LATIN + at);
    }
    if let Some(digit) = small.to_digit(10) {
        return Some(10 + digit);
    }
    if crate::translit::is_mark(small) {
        return None;
    }
    let mut base = small;
    unicode_normalization::char::decompose_canonical(small, |part| {
        if !crate::translit::is_mark(part) {
            base = part;
        }
    });
    match place(ORDER, base) {
        Some(at) => Some(LATIN + at),
        None if small.is_alphabetic() => Some(1_000 + u32::from(small)),
        None => Some(1),
    }
}
