//! Formats of what identifies people and firms: parsed from what was typed to one canonical text.
//!
//! Each parser forgives spaces, hyphens and small letters where they cannot mean anything else, never guesses, and
//! says what is wrong as a code with arguments that hold no personal data beyond one character.

mod contact;
mod name;
mod number;
#[cfg(test)]
mod tests;

pub use contact::{EMAIL_MAX, parse_email, parse_phone, parse_postal_code};
pub use name::{NAME_MAX, parse_latin_name, parse_name};
pub use number::{DOCUMENT_NUMBER_MAX, parse_document_number, parse_fin, parse_voen};

use crate::message::Message;
use crate::text::visible;

/// `id {character}`.
fn with_character(id: &str, character: char) -> Message {
    Message::new(id).text("character", visible(character))
}

/// Characters that people put between groups: spaces, hyphens and dashes, and invisible marks of copied text.
fn is_grouping(typed: char) -> bool {
    let dash = matches!(typed, '-' | '‐' | '‑' | '‒' | '–' | '—' | '−');
    typed.is_whitespace() || dash || matches!(typed, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{feff}')
}

fn count(text: &str) -> i64 {
    i64::try_from(text.chars().count()).unwrap_or(i64::MAX)
}
