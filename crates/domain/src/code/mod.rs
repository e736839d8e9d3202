//! Codes that people read, type and say: receipt numbers and status codes.
//!
//! Crockford's base32 in capitals, and one check character from a quasigroup over GF(32). Both tables are frozen:
//! codes on paper must stay good for ever.

mod receipt_number;
mod spelling;
mod status_code;
#[cfg(test)]
mod tests;

pub use receipt_number::{DeviceCode, OfficeCode, ReceiptNumber};
pub use spelling::Spelled;
pub use status_code::{STATUS_ENTROPY, StatusCode};

use crate::message::Message;

/// Crockford's base32: digits and capitals without I, L, O, U.
pub const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Multiplication by the generator x of GF(32) = GF(2)\[x\]/(x⁵ + x² + 1).
const TIMES_X: [u8; 32] = [
    0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 5, 7, 1, 3, 13, 15, 9, 11, 21, 23, 17, 19, 29, 31, 25,
    27,
];

/// Why a text is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    #[error("not an office code")]
    Office,
    #[error("not a device code")]
    Device,
    #[error("not a receipt number")]
    ReceiptNumber,
    #[error("the check character of the receipt number does not fit")]
    ReceiptNumberCheck,
    #[error("a status code has 12 characters")]
    StatusLength(usize),
    #[error("a character that no status code has")]
    StatusCharacter(char),
    #[error("the check character of the status code does not fit")]
    StatusCheck,
}

impl CodeError {
    /// The sentence: `error-office-code`, `error-device-code`, `error-receipt-number`,
    /// `error-receipt-number-check`, `error-status-code-length {count}`, `error-status-code-characters {character}`
    /// or `error-status-code-check`.
    pub fn message(self) -> Message {
        match self {
            CodeError::Office => Message::new("error-office-code"),
            CodeError::Device => Message::new("error-device-code"),
            CodeError::ReceiptNumber => Message::new("error-receipt-number"),
            CodeError::ReceiptNumberCheck => Message::new("error-receipt-number-check"),
            CodeError::StatusLength(count) => {
                Message::new("error-status-code-length").number("count", i64::try_from(count).unwrap_or(i64::MAX))
            }
            CodeError::StatusCharacter(character) => {
                Message::new("error-status-code-characters").text("character", crate::text::visible(character))
            }
            CodeError::StatusCheck => Message::new("error-status-code-check"),
        }
    }
}

/// The value 0–31 of a character as typed: small letters count, look-alikes are read as what they look like; `None` for U and the rest.
pub fn value(character: char) -> Option<u8> {
    let meant = meant(character);
    let at = ALPHABET.iter().position(|letter| char::from(*letter) == meant)?;
    u8::try_from(at).ok()
}

/// The usual misreadings mended: I and L are 1, O is 0, in Latin with the Azerbaijani i's, and in Cyrillic letters that look Latin.
const fn meant(character: char) -> char {
    match character.to_ascii_uppercase() {
        'I' | 'L' | 'İ' | 'ı' | 'І' | 'і' => '1',
        'O' | 'О' | 'о' => '0',
        'А' | 'а' => 'A',
        'В' | 'в' => 'B',
        'С' | 'с' => 'C',
        'Е' | 'е' => 'E',
        'Н' | 'н' => 'H',
        'К' | 'к' => 'K',
        'М' | 'м' => 'M',
        'Р' | 'р' => 'P',
        'Т' | 'т' => 'T',
        'Х' | 'х' => 'X',
        'У' | 'у' => 'Y',
        other => other,
    }
}

/// The character of a value; only the low five bits count.
pub fn character(value: u8) -> char {
    char::from(ALPHABET[usize::from(value & 31)])
}

/// The check value of a row of values: that which makes the whole row, check included, end in 0.
///
/// The operation is a ∘ b = x·(a + b) in GF(32), a totally anti-symmetric quasigroup (Damm, 2004), started at 0.
/// It sees every single wrong character, every exchange of two neighbours, and every exchange of two characters
/// with one between them; in rows of up to 31 every exchange of any two. It does not see zeros added in front.
pub fn check_value(values: impl IntoIterator<Item = u8>) -> u8 {
    // c ∘ c = 0, so the interim value is its own check.
    values.into_iter().fold(0, |interim, value| TIMES_X[usize::from((interim ^ value) & 31)])
}

/// A canonical code of that alphabet and length.
fn is_canonical(text: &str, lengths: std::ops::RangeInclusive<usize>) -> bool {
    lengths.contains(&text.len()) && text.bytes().all(|byte| ALPHABET.contains(&byte))
}

/// Writes a code as text in serde and reads it back with its `FromStr`.
macro_rules! as_text {
    ($($type:ty),+) => {$(
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    )+};
}
use as_text;
