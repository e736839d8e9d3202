//! FIN, VÖEN and numbers of documents.

use super::{count, is_grouping, with_character};
use crate::message::Message;

/// The most characters of a document number.
pub const DOCUMENT_NUMBER_MAX: usize = 20;

/// A FIN: 7 Latin capitals or digits, never I or O. It has no public check digit.
///
/// # Errors
/// - `error-fin-letter {character, suggestion}`: I or O, where 1 or 0 was meant
/// - `error-fin-characters {character}`
/// - `error-fin-length {count}`
pub fn parse_fin(typed: &str) -> Result<String, Message> {
    let fin: String = typed.chars().filter(|c| !is_grouping(*c)).map(latin_capital).collect();
    for character in fin.chars() {
        let suggestion = match character {
            'O' => Some("0"),
            'I' => Some("1"),
            _ => None,
        };
        if let Some(digit) = suggestion {
            return Err(with_character("error-fin-letter", character).text("suggestion", digit));
        }
        if !matches!(character, 'A'..='Z' | '0'..='9') {
            return Err(with_character("error-fin-characters", character));
        }
    }
    if fin.len() == 7 { Ok(fin) } else { Err(Message::new("error-fin-length").number("count", count(&fin))) }
}

/// A VÖEN, the number of a taxpayer: 10 digits, the ninth a check digit over the first eight.
///
/// The last digit says the kind (1 legal person, 2 natural person) and is not restricted here.
///
/// # Errors
/// - `error-voen-characters {character}`
/// - `error-voen-length {count}`
/// - `error-voen-check`
pub fn parse_voen(typed: &str) -> Result<String, Message> {
    const WEIGHTS: [u32; 8] = [4, 1, 8, 6, 2, 7, 5, 3];
    let voen: String = typed.chars().filter(|c| !is_grouping(*c)).collect();
    if let Some(strange) = voen.chars().find(|c| !c.is_ascii_digit()) {
        return Err(with_character("error-voen-characters", strange));
    }
    if voen.len() != 10 {
        return Err(Message::new("error-voen-length").number("count", count(&voen)));
    }
    let digits: Vec<u32> = voen.bytes().map(|byte| u32::from(byte - b'0')).collect();
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    if digits.get(8) == Some(&(sum % 11)) { Ok(voen) } else { Err(Message::new("error-voen-check")) }
}

/// The number of a passport, card or visa: 1 to 20 Latin capitals and digits, without spaces and hyphens. Patterns
/// of states are not enforced, since they change.
///
/// # Errors
/// - `error-document-number-characters {character}`
/// - `error-document-number-length {max}`
pub fn parse_document_number(typed: &str) -> Result<String, Message> {
    let number: String = typed.chars().filter(|c| !is_grouping(*c)).map(latin_capital).collect();
    if let Some(strange) = number.chars().find(|c| !matches!(c, 'A'..='Z' | '0'..='9')) {
        return Err(with_character("error-document-number-characters", strange));
    }
    let fits = (1..=DOCUMENT_NUMBER_MAX).contains(&number.len());
    let max = i64::try_from(DOCUMENT_NUMBER_MAX).unwrap_or(i64::MAX);
    if fits { Ok(number) } else { Err(Message::new("error-document-number-length").number("max", max)) }
}

/// Capitals of A–Z. Both Turkic letters i count as the Latin one: an Azerbaijani keyboard gives `İ` for it.
fn latin_capital(typed: char) -> char {
    match typed {
        'ı' | 'İ' => 'I',
        other => other.to_ascii_uppercase(),
    }
}
