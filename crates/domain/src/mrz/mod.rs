//! Machine-readable zones of travel documents: ICAO Doc 9303 parts 3 to 7.
//!
//! Reads what a scanner or a hand typed and says what it holds, check digit by check digit. Never corrects data:
//! a likely misreading is offered as a suggestion beside the failing check.

mod check;
mod compose;
mod input;
mod keyboard;
mod layouts;
mod partial;
mod read;
mod state;
#[cfg(test)]
mod tests;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use check::check_digit;
pub use compose::{ComposeError, Holder, compose, transliterate};
pub use partial::PartialDate;
pub use state::country_alpha3;

use crate::message::Message;

/// The longest input that is looked at, in bytes; a zone has at most 90 characters.
pub const MAX_INPUT: usize = 2_000;

/// The five layouts of ICAO Doc 9303.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Format {
    /// Cards, 3 lines of 30.
    #[serde(rename = "TD1")]
    Td1,
    /// Larger cards, 2 lines of 36.
    #[serde(rename = "TD2")]
    Td2,
    /// Passports, 2 lines of 44.
    #[serde(rename = "TD3")]
    Td3,
    /// Visas, 2 lines of 44.
    #[serde(rename = "MRV-A")]
    MrvA,
    /// Smaller visas, 2 lines of 36.
    #[serde(rename = "MRV-B")]
    MrvB,
}

impl Format {
    pub const ALL: [Format; 5] = [Format::Td1, Format::Td2, Format::Td3, Format::MrvA, Format::MrvB];

    /// The number of lines and the characters of each.
    pub const fn size(self) -> (usize, usize) {
        match self {
            Format::Td1 => (3, 30),
            Format::Td2 | Format::MrvB => (2, 36),
            Format::Td3 | Format::MrvA => (2, 44),
        }
    }

    pub const fn is_visa(self) -> bool {
        matches!(self, Format::MrvA | Format::MrvB)
    }
}

/// The sex in a zone; the serial names are the codes of the form's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Sex {
    #[serde(rename = "M")]
    Male,
    #[serde(rename = "F")]
    Female,
    /// `<` in the zone.
    #[serde(rename = "X")]
    Unspecified,
}

/// What a check digit guards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckName {
    DocumentNumber,
    BirthDate,
    ExpiryDate,
    /// Passports only.
    PersonalNumber,
    /// Over all the others; visas have none.
    Composite,
}

impl CheckName {
    /// The stable name, as in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            CheckName::DocumentNumber => "document_number",
            CheckName::BirthDate => "birth_date",
            CheckName::ExpiryDate => "expiry_date",
            CheckName::PersonalNumber => "personal_number",
            CheckName::Composite => "composite",
        }
    }
}

/// The result of one check digit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    pub name: CheckName,
    pub ok: bool,
    /// For a failing check: the field (as in the zone, fillers dropped) as it would be if one letter had been read
    /// for a digit or the other way round, when just one such reading fits. To be confirmed by a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
}

/// A zone as read. Fillers are dropped; nothing is corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mrz {
    pub format: Format,
    /// `P`, `PP`, `I`, `V` …
    pub document_code: String,
    /// As in the zone: `UTO`, `D`. See [`country_alpha3`].
    pub issuing_state: String,
    /// Whole, also when it is longer than nine characters.
    pub document_number: String,
    /// As in the zone.
    pub nationality: String,
    pub surname: String,
    /// May be empty.
    pub given_names: String,
    /// The latest date of those two digits that is neither in the future nor after the expiry. Parts that the zone
    /// leaves out or that cannot be (month 13) are missing.
    pub birth_date: PartialDate,
    /// The same date a century earlier, when a person of at most [`OLDEST`] years could have it: to be asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_date_alternative: Option<PartialDate>,
    /// `None` when the zone holds another character than `M`, `F`, `X` or the filler.
    pub sex: Option<Sex>,
    /// From 50 years before today to 49 years after; `None` when the document does not expire.
    pub expiry_date: Option<PartialDate>,
    /// Passports: the personal or other optional number, empty when there is none.
    pub personal_number: String,
    /// Other documents: the optional fields that are not empty.
    pub optional_data: Vec<String>,
    pub checks: Vec<Check>,
    /// The name fills its field to the last place: it may be cut, and is to be matched as a beginning.
    pub name_truncated: bool,
    /// The lines of the zone as understood, whole.
    pub lines: Vec<String>,
}

/// The greatest age, in years, at which a two-digit birth year is still taken for the earlier century.
pub const OLDEST: i16 = 110;

impl Mrz {
    /// Whether every check digit fits.
    pub fn all_ok(&self) -> bool {
        self.checks.iter().all(|check| check.ok)
    }

    /// The result of one check; `None` where the format has no such digit.
    pub fn check(&self, name: CheckName) -> Option<&Check> {
        self.checks.iter().find(|check| check.name == name)
    }
}

/// Why a text is no machine-readable zone. Holds no data of the document but one character.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MrzError {
    #[error("nothing was read")]
    Empty,
    #[error("the input is longer than {MAX_INPUT} bytes")]
    TooLong,
    #[error("the input is not UTF-8 text")]
    NotText,
    /// Line and position count from 1.
    #[error("a character that cannot stand in a zone at line {line}, position {position}")]
    Character { character: char, line: usize, position: usize },
    #[error("{count} characters fit no format")]
    Length { count: usize },
}

impl MrzError {
    /// The sentence: `error-mrz-empty`, `error-mrz-too-long`, `error-mrz-not-text`,
    /// `error-mrz-character {character, line, position}` or `error-mrz-length {count}`.
    pub fn message(&self) -> Message {
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        match self {
            MrzError::Empty => Message::new("error-mrz-empty"),
            MrzError::TooLong => Message::new("error-mrz-too-long"),
            MrzError::NotText => Message::new("error-mrz-not-text"),
            MrzError::Character { character, line, position } => Message::new("error-mrz-character")
                .text("character", crate::text::visible(*character))
                .number("line", count(*line))
                .number("position", count(*position)),
            MrzError::Length { count: found } => Message::new("error-mrz-length").number("count", count(*found)),
        }
    }
}

/// Reads a zone from what a scanner (keyboard wedge or serial) or a person typed.
///
/// Takes CR, LF, CRLF or no line ends; spaces around and inside; an AIM prefix (`]Q3`); STX and ETX; small letters;
/// `«` for `<<`; missing or surplus fillers where they can be counted; a scanner typing through an Azerbaijani or
/// Russian keyboard layout. A failing check digit is a result, not an error. Work and memory are bounded by
/// [`MAX_INPUT`].
///
/// # Errors
/// [`MrzError`] when the text has no zone's characters or length.
pub fn parse(input: &str, today: Date) -> Result<Mrz, MrzError> {
    let candidates = input::candidates(input)?;
    let readings = candidates.into_iter().map(|candidate| {
        let mrz = read::read(candidate.format, candidate.lines, today);
        let failed = mrz.checks.iter().filter(|check| !check.ok).count();
        ((failed, candidate.adjusted), mrz)
    });
    let best = readings.min_by_key(|(cost, _)| *cost);
    best.map(|(_, mrz)| mrz).ok_or(MrzError::Length { count: input.trim().chars().count() })
}

/// [`parse`] for bytes of unknown origin: UTF-8, with or without a byte-order mark.
///
/// # Errors
/// [`MrzError::NotText`] for other encodings and binary data, else as [`parse`].
pub fn parse_bytes(input: &[u8], today: Date) -> Result<Mrz, MrzError> {
    if input.len() > MAX_INPUT {
        return Err(MrzError::TooLong);
    }
    parse(std::str::from_utf8(input).map_err(|_| MrzError::NotText)?, today)
}
