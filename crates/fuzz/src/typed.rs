//! What people type and scanners send: machine-readable zones, codes, the formats of answers.

use std::fmt::Display;
use std::str::FromStr;

use domain::code::{DeviceCode, OfficeCode, ReceiptNumber, StatusCode};
use domain::identity;
use domain::message::Message;
use domain::mrz::{self, Mrz, PartialDate};
use jiff::civil::{Date, date};
use protocol::PublicKey;
use protocol::chain::Head;

/// The day on which all corpora are read.
const TODAY: Date = date(2026, 11, 22);

/// A machine-readable zone. Its dates can be, its lines have their width, and they read as the same zone again.
pub fn mrz(bytes: &[u8]) -> bool {
    let Ok(zone) = mrz::parse_bytes(bytes, TODAY) else { return false };
    let dates = [Some(zone.birth_date), zone.birth_date_alternative, zone.expiry_date];
    for date in dates.into_iter().flatten() {
        assert!(is_legal(date), "{date:?}");
        assert_eq!(date.to_string().parse(), Ok(date));
    }
    assert!(zone.birth_date.full().is_none_or(|born| born <= TODAY));
    let (count, width) = zone.format.size();
    assert!(zone.lines.len() == count && zone.lines.iter().all(|line| line.len() == width));
    assert_eq!(mrz::parse(&zone.lines.join("\n"), TODAY).as_ref(), Ok(&zone));
    assert!(zone.checks.iter().all(|check| !check.ok || check.suggestion.is_none()));
    assert!(fields(&zone).all(|text| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" <".contains(&byte))));
    true
}

fn is_legal(date: PartialDate) -> bool {
    let month = date.month.is_none_or(|month| (1..=12).contains(&month));
    let day = date.day.is_none_or(|day| (1..=31).contains(&day));
    let whole = date.year.is_some() && date.month.is_some() && date.day.is_some();
    month && day && (!whole || date.full().is_some())
}

fn fields(zone: &Mrz) -> impl Iterator<Item = &String> {
    let single =
        [&zone.document_code, &zone.issuing_state, &zone.document_number, &zone.nationality, &zone.personal_number];
    single.into_iter().chain([&zone.surname, &zone.given_names]).chain(&zone.optional_data)
}

/// Codes that people read, type and say, and those that devices send as text. What is read prints as a text that reads the same.
pub fn code(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    printed::<StatusCode>(text)
        | printed::<ReceiptNumber>(text)
        | printed::<OfficeCode>(text)
        | printed::<DeviceCode>(text)
        | printed::<Head>(text)
        | printed::<PublicKey>(text)
        | printed::<PartialDate>(text)
}

fn printed<T: FromStr + Display + PartialEq>(text: &str) -> bool {
    let Ok(value) = text.parse::<T>() else { return false };
    assert!(value.to_string().parse::<T>().is_ok_and(|again| again == value), "{value}");
    true
}

/// The formats of answers. What is taken is canonical: it is taken again, as it stands.
pub fn typed(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    type Format = fn(&str) -> Result<String, Message>;
    let formats: [Format; 9] = [
        identity::parse_phone,
        identity::parse_postal_code,
        identity::parse_email,
        identity::parse_name,
        identity::parse_latin_name,
        identity::parse_document_number,
        identity::parse_fin,
        identity::parse_voen,
        |text| domain::date::parse(text).map(|date| date.to_string()),
    ];
    let mut taken = false;
    for parse in formats {
        if let Ok(canonical) = parse(text) {
            assert_eq!(parse(&canonical).as_ref(), Ok(&canonical));
            taken = true;
        }
    }
    taken
}
