//! Status codes: what an applicant types to see how the case stands.

use std::fmt;
use std::str::FromStr;

use super::{ALPHABET, CodeError, as_text, character, check_value, value};

/// The bytes of randomness that a status code takes; 55 bits of them are used.
pub const STATUS_ENTROPY: usize = 7;

/// 11 random characters and one check character. Not unique by itself: a lookup also asks for the birth date.
///
/// A secret of the applicant, so `Debug` does not show it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatusCode(pub(super) [u8; 12]);

impl StatusCode {
    /// The code of so much randomness, which must come from the operating system's random source.
    pub fn from_entropy(entropy: [u8; STATUS_ENTROPY]) -> StatusCode {
        let bits = entropy.into_iter().fold(0u64, |bits, byte| bits << 8 | u64::from(byte));
        let mut values = [0; 12];
        for (at, value) in values.iter_mut().take(11).enumerate() {
            *value = u8::try_from(bits >> (5 * at) & 31).unwrap_or_default();
        }
        values[11] = check_value(values.into_iter().take(11));
        StatusCode(values.map(|value| ALPHABET[usize::from(value)]))
    }

    /// In groups of four for people: `K7Q4 9M2X T6RW`.
    pub fn grouped(&self) -> String {
        let text = self.to_string();
        let group = |at: usize| text.get(at..at + 4).unwrap_or("");
        format!("{} {} {}", group(0), group(4), group(8))
    }
}

impl fmt::Display for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| fmt::Write::write_char(f, char::from(*byte)))
    }
}

impl fmt::Debug for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StatusCode(…)")
    }
}

impl FromStr for StatusCode {
    type Err = CodeError;

    /// Forgiving: small letters, I, L, O for digits, spaces, dashes and dots anywhere.
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let mut values = [0; 12];
        let mut count = 0;
        for typed in text.chars().filter(|c| !is_separator(*c)) {
            let value = value(typed).ok_or(CodeError::StatusCharacter(typed))?;
            if let Some(place) = values.get_mut(count) {
                *place = value;
            }
            count += 1;
        }
        if count != values.len() {
            return Err(CodeError::StatusLength(count));
        }
        // A row that ends in its own check value ends in 0.
        if check_value(values) != 0 {
            return Err(CodeError::StatusCheck);
        }
        Ok(StatusCode(values.map(|value| u8::try_from(character(value)).unwrap_or(b'0'))))
    }
}

fn is_separator(typed: char) -> bool {
    typed.is_whitespace() || matches!(typed, '-' | '‐' | '‑' | '–' | '—' | '−' | '.' | '·' | '_')
}

as_text!(StatusCode);
