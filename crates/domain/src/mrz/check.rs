//! Check digits: weights 7, 3, 1 repeating, modulus 10 (ICAO Doc 9303-3 section 4.9).

use super::{Check, CheckName};

/// Letters that scanners take for digits and the other way round.
const CONFUSABLE: [(u8, u8); 11] = [
    (b'0', b'O'),
    (b'0', b'D'),
    (b'0', b'Q'),
    (b'1', b'I'),
    (b'1', b'L'),
    (b'2', b'Z'),
    (b'4', b'A'),
    (b'5', b'S'),
    (b'6', b'G'),
    (b'7', b'T'),
    (b'8', b'B'),
];

/// The check digit of a text, `'0'` to `'9'`: A = 10 … Z = 35, fillers and anything else = 0.
///
/// Characters whose values differ by a multiple of 10 (`0`, `A`, `K`, `U` and the filler; `1`, `B`, `L`, `V` …) give
/// the same digit: one in the place of another cannot be seen. Every other change of one character is.
pub fn check_digit(text: &str) -> char {
    char::from(digit(text.bytes()))
}

pub(super) fn digit(bytes: impl Iterator<Item = u8>) -> u8 {
    let weights = [7u32, 3, 1].into_iter().cycle();
    let sum = bytes.zip(weights).fold(0u32, |sum, (byte, weight)| (sum + value(byte) * weight) % 10);
    b'0' + u8::try_from(sum).unwrap_or_default()
}

fn value(byte: u8) -> u32 {
    match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        b'A'..=b'Z' => u32::from(byte - b'A') + 10,
        _ => 0,
    }
}

/// Whether `digit` is the check digit of the field. An empty field may have a filler instead of `0`.
fn fits(field: &[u8], found: u8) -> bool {
    let filler = found == b'<' && field.iter().all(|byte| *byte == b'<');
    filler || digit(field.iter().copied()) == found
}

/// The check of one field; `numeric` fields hold digits and fillers only.
pub(super) fn check(name: CheckName, field: &str, found: u8, numeric: bool) -> Check {
    let bytes = field.as_bytes();
    let letters = numeric && bytes.iter().any(u8::is_ascii_uppercase);
    let ok = fits(bytes, found) && !letters;
    let suggestion = if ok { None } else { suggestion(bytes, found, numeric) };
    Check { name, ok, suggestion }
}

/// The composite check over the given parts of the zone.
pub(super) fn composite(parts: &str, found: u8) -> Check {
    Check { name: CheckName::Composite, ok: digit(parts.bytes()) == found, suggestion: None }
}

/// The one reading that fits when a letter and a digit were confused; `None` when there is none or more than one.
fn suggestion(field: &[u8], found: u8, numeric: bool) -> Option<String> {
    if let Some(found) = as_digit(found) {
        // The check digit itself was read as a letter: the field may well be right.
        return fits(field, found).then(|| shown(field));
    }
    if numeric && field.iter().any(u8::is_ascii_uppercase) {
        let digits: Vec<u8> = field.iter().map(|byte| as_digit(*byte).unwrap_or(*byte)).collect();
        return fits(&digits, found).then(|| shown(&digits)).filter(|text| text.bytes().all(|b| b.is_ascii_digit()));
    }
    let mut readings = (0..field.len())
        .flat_map(|at| swaps(field, at))
        .filter(|reading| fits(reading, found) && !(numeric && reading.iter().any(u8::is_ascii_uppercase)));
    let first = readings.next()?;
    readings.next().is_none().then(|| shown(&first))
}

/// The field with the character at `at` replaced by each of those it is confused with.
fn swaps(field: &[u8], at: usize) -> impl Iterator<Item = Vec<u8>> {
    let found = field.get(at).copied().unwrap_or_default();
    let others = CONFUSABLE.into_iter().filter_map(move |(digit, letter)| match found {
        byte if byte == digit => Some(letter),
        byte if byte == letter => Some(digit),
        _ => None,
    });
    others.map(move |other| {
        let mut copy = field.to_vec();
        copy[at] = other;
        copy
    })
}

/// The digit that a letter is most often confused with.
fn as_digit(letter: u8) -> Option<u8> {
    CONFUSABLE.into_iter().find(|(_, other)| *other == letter).map(|(digit, _)| digit)
}

fn shown(field: &[u8]) -> String {
    field.iter().copied().filter(|byte| *byte != b'<').map(char::from).collect()
}
