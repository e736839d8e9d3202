//! From whole lines of a known format to the fields.

use jiff::civil::Date;

use super::check::{check, composite};
use super::layouts::{CODE, ISSUER, Places, Slot, places};
use super::{Check, CheckName, Format, Mrz, OLDEST, Sex, partial};

/// Reads lines that have the format's number and width and hold only `A–Z`, `0–9`, `<`.
pub(super) fn read(format: Format, lines: Vec<String>, today: Date) -> Mrz {
    let places = places(format);
    let at = |slot: Slot| text(&lines, slot);
    let number = number(format, places, &lines);
    let expiry_date = partial::expiry(at(places.expiry), today);
    let until = expiry_date.and_then(|date| date.full());
    let (birth_date, birth_date_alternative) = partial::birth(at(places.birth), today, until, OLDEST);
    let (surname, given_names) = names(at(places.names));
    let name_truncated = !at(places.names).ends_with('<');
    let optional = places.optional.iter().enumerate();
    let optional = optional.map(|(index, slot)| trimmed(at(*slot).get(skip(index, number.used)..).unwrap_or("")));
    Mrz {
        format,
        document_code: trimmed(at(CODE)),
        issuing_state: trimmed(at(ISSUER)),
        nationality: trimmed(at(places.nationality)),
        surname,
        given_names,
        birth_date,
        birth_date_alternative,
        sex: sex(at(places.sex)),
        expiry_date,
        personal_number: places.personal.map(|slot| trimmed(at(slot))).unwrap_or_default(),
        optional_data: optional.filter(|text| !text.is_empty()).collect(),
        checks: checks(places, &lines, &number),
        document_number: number.text,
        name_truncated,
        lines,
    }
}

/// A document number with the digit that checks it.
struct Number {
    text: String,
    field: String,
    check: u8,
    /// How many characters of the first optional field belong to it.
    used: usize,
}

/// The document number; on cards it may go on in the first optional field, its check digit there too, when a filler
/// stands in the place of the digit (ICAO Doc 9303-5 note j, 9303-6 note j).
fn number(format: Format, places: &Places, lines: &[String]) -> Number {
    let field = text(lines, places.number);
    let check = following(lines, places.number);
    let rest = places.optional.first().map_or("", |slot| text(lines, *slot));
    let rest = rest.split('<').next().unwrap_or("");
    let continues = matches!(format, Format::Td1 | Format::Td2) && check == b'<' && !field.ends_with('<');
    match (continues, rest.as_bytes().split_last()) {
        (true, Some((last, head))) if !head.is_empty() => {
            let head = head.iter().copied().map(char::from);
            let whole: String = field.chars().chain(head).collect();
            Number { text: trimmed(&whole).replace('<', ""), field: whole, check: *last, used: rest.len() }
        }
        _ => Number { text: field.replace('<', ""), field: field.to_owned(), check, used: 0 },
    }
}

fn checks(places: &Places, lines: &[String], number: &Number) -> Vec<Check> {
    let date = |name, slot| check(name, text(lines, slot), following(lines, slot), true);
    let mut checks = vec![
        check(CheckName::DocumentNumber, &number.field, number.check, false),
        date(CheckName::BirthDate, places.birth),
        date(CheckName::ExpiryDate, places.expiry),
    ];
    if let Some(slot) = places.personal {
        let found = following(lines, slot);
        checks.push(check(CheckName::PersonalNumber, text(lines, slot), found, false));
    }
    if !places.composite.is_empty() {
        let guarded: String = places.composite.iter().map(|slot| text(lines, *slot)).collect();
        let found = lines.get(1).and_then(|line| line.bytes().last()).unwrap_or(b'<');
        checks.push(composite(&guarded, found));
    }
    checks
}

/// Surname and given names: `<<` parts them, a single filler is a space.
fn names(field: &str) -> (String, String) {
    let spaced = |part: &str| part.split('<').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let field = field.trim_end_matches('<');
    match field.split_once("<<") {
        Some((surname, given)) => (spaced(surname), spaced(given)),
        None => (spaced(field), String::new()),
    }
}

fn sex(field: &str) -> Option<Sex> {
    match field {
        "M" => Some(Sex::Male),
        "F" => Some(Sex::Female),
        "<" | "X" => Some(Sex::Unspecified),
        _ => None,
    }
}

fn skip(index: usize, used: usize) -> usize {
    if index == 0 { used } else { 0 }
}

fn text(lines: &[String], slot: Slot) -> &str {
    lines.get(slot.line).and_then(|line| line.get(slot.start..slot.end)).unwrap_or("")
}

/// The character after a field, its check digit.
fn following(lines: &[String], slot: Slot) -> u8 {
    lines.get(slot.line).and_then(|line| line.as_bytes().get(slot.end)).copied().unwrap_or(b'<')
}

/// Without the fillers around it.
fn trimmed(field: &str) -> String {
    field.trim_matches('<').to_owned()
}
