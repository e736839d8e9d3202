//! Names of people, in native letters or as in a passport.

use unicode_normalization::UnicodeNormalization;

use super::with_character;
use crate::message::Message;
use crate::{names, translit};

/// The most characters of a name.
pub const NAME_MAX: usize = 80;

/// A name in any script: letters with their marks, spaces, hyphens, apostrophes and dots; NFC, single spaces, the
/// case as typed.
///
/// # Errors
/// - `error-name-characters {character}`
/// - `error-name-letters`: there is no letter
/// - `error-name-length {max}`
pub fn parse_name(typed: &str) -> Result<String, Message> {
    let name = tidy(typed)?;
    let strange = name.chars().find(|c| !(c.is_alphabetic() || translit::is_mark(*c) || is_joiner(*c)));
    match strange {
        Some(strange) => Err(with_character("error-name-characters", strange)),
        None => with_letters(name),
    }
}

/// A name as in the machine-readable zone or the Latin line of a passport: A–Z, spaces, hyphens, apostrophes and
/// dots; in capitals.
///
/// Accented letters and other scripts are refused and not transliterated: the passport's own spelling counts.
/// The Turkic small and capital i stand for I.
///
/// # Errors
/// - `error-latin-name-characters {character}`
/// - `error-name-letters`
/// - `error-name-length {max}`
pub fn parse_latin_name(typed: &str) -> Result<String, Message> {
    let name = names::upper_latin(&tidy(typed)?);
    match name.chars().find(|c| !(c.is_ascii_uppercase() || is_joiner(*c))) {
        Some(strange) => Err(with_character("error-latin-name-characters", strange)),
        None => with_letters(name),
    }
}

/// NFC, single spaces, one kind of apostrophe and hyphen.
fn tidy(typed: &str) -> Result<String, Message> {
    // No honest name comes near; normalising megabytes would only cost time.
    if typed.len() > 16 * NAME_MAX {
        return Err(too_long());
    }
    let mut name = String::with_capacity(typed.len());
    for character in typed.trim().nfc() {
        match character {
            space if space.is_whitespace() => {
                if !name.ends_with(' ') {
                    name.push(' ');
                }
            }
            '’' | '‘' | 'ʼ' | '`' | '´' | '′' => name.push('\''),
            '‐' | '‑' | '–' => name.push('-'),
            other => name.push(other),
        }
    }
    if name.chars().count() > NAME_MAX { Err(too_long()) } else { Ok(name) }
}

fn too_long() -> Message {
    Message::new("error-name-length").number("max", i64::try_from(NAME_MAX).unwrap_or(i64::MAX))
}

fn with_letters(name: String) -> Result<String, Message> {
    if name.contains(char::is_alphabetic) { Ok(name) } else { Err(Message::new("error-name-letters")) }
}

fn is_joiner(character: char) -> bool {
    matches!(character, ' ' | '-' | '\'' | '.')
}
