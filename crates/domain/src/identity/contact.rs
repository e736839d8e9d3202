//! Phone numbers, e-mail addresses and postal codes.

use super::{is_grouping, with_character};
use crate::message::Message;

/// The most characters of an e-mail address (RFC 5321: a path of 256 with its brackets).
pub const EMAIL_MAX: usize = 254;

/// A phone number in E.164: `+` and 8 to 15 digits. A number without a country code is Azerbaijani (+994).
///
/// Takes `050 123 45 67`, `(012) 562 19 19`, `+994 (0)50 123 45 67`, `00994…`, and any foreign number with its code.
/// Operators' codes are not enforced, since new ones come.
///
/// # Errors
/// - `error-phone-characters {character}`
/// - `error-phone-national`: an Azerbaijani number has not 9 digits
/// - `error-phone-length`: a foreign number has not 8 to 15 digits
pub fn parse_phone(typed: &str) -> Result<String, Message> {
    let text: String = typed.chars().filter(|c| !is_grouping(*c) && !matches!(c, '(' | ')' | '.' | '/')).collect();
    let (plus, digits) = match text.strip_prefix(['+', '＋']) {
        Some(rest) => (true, rest),
        None => (false, text.as_str()),
    };
    if let Some(strange) = digits.chars().find(|c| !c.is_ascii_digit()) {
        return Err(with_character("error-phone-characters", strange));
    }
    let international = if plus { Some(digits) } else { digits.strip_prefix("00") };
    match international.or_else(|| digits.strip_prefix("994").filter(|rest| rest.len() == 9).and(Some(digits))) {
        Some(number) => match number.strip_prefix("994") {
            // `+994 (0)50 …`: the national prefix falls away.
            Some(national) => azerbaijani(national),
            None => foreign(number),
        },
        None => azerbaijani(digits),
    }
}

fn azerbaijani(national: &str) -> Result<String, Message> {
    let number = national.strip_prefix('0').unwrap_or(national);
    let good = number.len() == 9 && !number.starts_with('0');
    if good { Ok(format!("+994{number}")) } else { Err(Message::new("error-phone-national")) }
}

fn foreign(number: &str) -> Result<String, Message> {
    let good = (8..=15).contains(&number.len()) && !number.starts_with('0');
    if good { Ok(format!("+{number}")) } else { Err(Message::new("error-phone-length")) }
}

/// An Azerbaijani postal code: `AZ` and four digits.
///
/// # Errors
/// `error-postal-code`.
pub fn parse_postal_code(typed: &str) -> Result<String, Message> {
    let code: String = typed.chars().filter(|c| !is_grouping(*c)).map(|c| c.to_ascii_uppercase()).collect();
    let digits = code.strip_prefix("AZ").unwrap_or(&code);
    let good = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    if good { Ok(format!("AZ{digits}")) } else { Err(Message::new("error-postal-code")) }
}

/// An e-mail address, its domain in small letters. Non-Latin letters are taken (RFC 6531); quoted local parts,
/// comments and addresses by number are not.
///
/// # Errors
/// - `error-email-length {max}`
/// - `error-email`
pub fn parse_email(typed: &str) -> Result<String, Message> {
    let text = typed.trim();
    if text.len() > EMAIL_MAX {
        return Err(too_long_email());
    }
    let (local, domain) = text.split_once('@').ok_or_else(|| Message::new("error-email"))?;
    // The small form of İ outside of Turkic languages is an i with a second dot, which no domain has.
    let domain = domain.to_lowercase().replace("i\u{307}", "i");
    let address = format!("{local}@{domain}");
    // Small letters can be longer than the capitals that were typed.
    if address.len() > EMAIL_MAX {
        return Err(too_long_email());
    }
    if is_local(local) && is_domain(&domain) { Ok(address) } else { Err(Message::new("error-email")) }
}

fn too_long_email() -> Message {
    Message::new("error-email-length").number("max", i64::try_from(EMAIL_MAX).unwrap_or(i64::MAX))
}

fn is_local(local: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~-".contains(c);
    local.len() <= 64 && local.split('.').all(|atom| !atom.is_empty() && atom.chars().all(allowed))
}

/// At least two labels, of which the last has a letter.
fn is_domain(domain: &str) -> bool {
    let allowed = |label: &str| label.chars().all(|c| c.is_alphanumeric() || c == '-');
    let good = |label: &str| {
        (1..=63).contains(&label.len()) && allowed(label) && !label.starts_with('-') && !label.ends_with('-')
    };
    let last = domain.rsplit_once('.').map(|(_, last)| last);
    domain.split('.').all(good)
        && last.is_some_and(|last| last.chars().count() > 1 && last.contains(char::is_alphabetic))
}
