//! A status code for the telephone: each letter with a word that begins with it, each digit as it is.

use super::StatusCode;

/// A character of a code and the id of its word; digits have none, they are said as numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spelled {
    pub character: char,
    pub word: Option<&'static str>,
}

impl StatusCode {
    /// The twelve characters in order.
    pub fn spelled(&self) -> [Spelled; 12] {
        self.0.map(|byte| Spelled { character: char::from(byte), word: word(byte) })
    }
}

/// The id of a letter's word in every language; `None` for digits.
const fn word(letter: u8) -> Option<&'static str> {
    Some(match letter {
        b'A' => "codes-letter-a",
        b'B' => "codes-letter-b",
        b'C' => "codes-letter-c",
        b'D' => "codes-letter-d",
        b'E' => "codes-letter-e",
        b'F' => "codes-letter-f",
        b'G' => "codes-letter-g",
        b'H' => "codes-letter-h",
        b'J' => "codes-letter-j",
        b'K' => "codes-letter-k",
        b'M' => "codes-letter-m",
        b'N' => "codes-letter-n",
        b'P' => "codes-letter-p",
        b'Q' => "codes-letter-q",
        b'R' => "codes-letter-r",
        b'S' => "codes-letter-s",
        b'T' => "codes-letter-t",
        b'V' => "codes-letter-v",
        b'W' => "codes-letter-w",
        b'X' => "codes-letter-x",
        b'Y' => "codes-letter-y",
        b'Z' => "codes-letter-z",
        _ => return None,
    })
}
