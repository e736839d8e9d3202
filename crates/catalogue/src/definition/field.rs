//! A question: its type, its conditions and its rules.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml::Spanned;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    pub id: Spanned<String>,
    #[serde(rename = "type")]
    pub kind: FieldType,
    pub text: Spanned<String>,
    /// CEL; absent = never required.
    pub required: Option<Spanned<String>>,
    /// CEL; absent = visible with its page.
    pub visible: Option<Spanned<String>>,
    /// The code list of a choice or of a multiple choice.
    pub list: Option<Spanned<String>>,
    /// Which part of the machine-readable zone fills this field.
    pub mrz: Option<ZonePart>,
    pub max_length: Option<u32>,
    pub min: Option<i64>,
    pub max: Option<i64>,
    #[serde(default)]
    pub rules: Vec<Rule>,
}

/// A constraint: `that` must hold once every field it names has a valid answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub that: Spanned<String>,
    pub error: Spanned<String>,
    #[serde(default)]
    pub args: BTreeMap<String, Spanned<String>>,
}

/// The types of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldType {
    /// A short free text.
    Text,
    LongText,
    /// A name in its native letters.
    Name,
    /// A name in Latin letters, as in the passport.
    LatinName,
    Date,
    /// A date of which the day, or day and month, may be unknown: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    PartialDate,
    Choice,
    /// Any number of options of a list.
    MultiChoice,
    YesNo,
    WholeNumber,
    /// An amount in manats, kept in qəpik.
    Money,
    /// An ISO 3166-1 alpha-3 or ICAO code.
    Country,
    /// An ISO 3166-2:AZ code.
    District,
    DocumentNumber,
    Fin,
    Voen,
    /// The status code of a receipt.
    StatusCode,
    /// E.164.
    Phone,
    Email,
    /// The lines of a machine-readable zone, ICAO Doc 9303.
    Mrz,
    /// `AZ` and four digits.
    PostalCode,
    /// A copy of a paper: the SHA-256 of the picture, or `at_counter`.
    Copy,
    /// The applicant's photograph, taken like a copy.
    Photo,
    /// A signature drawn on the screen: the SHA-256 of its picture, or `at_counter`.
    Signature,
}

/// The parts of a machine-readable zone that can fill a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ZonePart {
    Surname,
    GivenNames,
    BirthDate,
    Sex,
    DocumentNumber,
    IssuingState,
    Citizenship,
    DocumentExpiry,
    /// Of a visa's zone, as is the next.
    VisaNumber,
    VisaExpiry,
}

impl ZonePart {
    /// Whether the part stands in the zone of a visa; the others are those of the passport alone.
    pub const fn is_of_visa(self) -> bool {
        matches!(self, ZonePart::VisaNumber | ZonePart::VisaExpiry)
    }
}

impl FieldType {
    /// Whether the answer names a picture that travels with the application.
    pub fn is_picture(self) -> bool {
        matches!(self, FieldType::Copy | FieldType::Photo | FieldType::Signature)
    }

    /// Whether the answer is an option of a code list.
    pub fn has_list(self) -> bool {
        matches!(self, FieldType::Choice | FieldType::MultiChoice)
    }
}
