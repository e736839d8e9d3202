//! What a receipt states, apart from how it looks.

use std::collections::BTreeMap;
use std::num::NonZeroU32;

use domain::lang::Lang;
use domain::message::Message;
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use serde::{Deserialize, Serialize};

use crate::printed::{PaperKind, Printed, framed, minute, words};

/// Everything a receipt says. Stored as JSON beside the sealed application, so that a copy says the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Such as `BAK01-K7-000123-9`.
    pub receipt_number: String,
    /// Twelve characters, with or without spaces.
    pub status_code: String,
    /// The token in the QR code, by which the centre finds the application. 32 hex digits in JSON.
    #[serde(with = "hex_token")]
    pub token: [u8; 16],
    /// The id of the service, such as `REG`.
    pub service: String,
    pub service_name: Message,
    /// The office's code, such as `BAK01`.
    pub office: String,
    pub office_name: BTreeMap<Lang, String>,
    /// The full device name `OFFICE-DEVICE`, such as `BAK01-K7`.
    pub device: String,
    pub applicant: Applicant,
    pub document: Document,
    pub sealed_at: Timestamp,
    /// The fee in qəpik; `None` or zero when none is charged.
    pub fee: Option<i64>,
    pub attachments: Vec<Message>,
    pub next_steps: Vec<Message>,
    /// Whether it was issued without contact with the centre.
    pub offline: bool,
    #[serde(default)]
    pub kind: Kind,
    /// A sentence that the law wants on this service's receipts.
    #[serde(default)]
    pub legal_note: Option<Message>,
    /// The applicant's language.
    pub lang: Lang,
    /// The text of the QR code, from [`crate::qr::mint`].
    pub qr: String,
}

/// The person whose application it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applicant {
    /// The full name in Latin letters, as in the passport.
    pub latin: String,
    /// The full name in the person's own spelling, if it differs; see [`crate::check_glyphs`].
    #[serde(default)]
    pub native: Option<String>,
}

/// The identity document, masked: only its last characters are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The last four characters of the number, fewer when the number is short.
    pub last: String,
    /// The issuing state, ISO 3166-1 alpha-3 or an ICAO code.
    pub country: String,
}

impl Document {
    /// Masks a number: at most its last four characters, and never more than half of it.
    pub fn masked(number: &str, country: impl Into<String>) -> Document {
        let count = number.chars().count();
        let last = number.chars().skip(count - (count / 2).min(4)).collect();
        Document { last, country: country.into() }
    }

    /// Such as `•••• 4567`.
    pub fn mask(&self) -> String {
        format!("•••• {}", self.last)
    }
}

/// Which print it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "KindForm", into = "KindForm")]
pub enum Kind {
    #[default]
    Original,
    /// Every print after the first, by its number, so that nobody takes it for a second application.
    Copy(NonZeroU32),
    /// A sample without legal force.
    Specimen,
}

impl Kind {
    /// The print with this number: 0 is the original, from 1 on they are copies.
    pub fn numbered(number: u32) -> Kind {
        NonZeroU32::new(number).map_or(Kind::Original, Kind::Copy)
    }
}

/// A [`Kind`] in JSON: `"original"`, `"specimen"`, `{"copy": 2}`; `"copy"` alone, as earlier releases wrote it, is the first copy.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum KindForm {
    Numbered { copy: NonZeroU32 },
    Named(KindName),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum KindName {
    Original,
    Copy,
    Specimen,
}

impl From<KindForm> for Kind {
    fn from(form: KindForm) -> Kind {
        match form {
            KindForm::Numbered { copy } => Kind::Copy(copy),
            KindForm::Named(KindName::Original) => Kind::Original,
            KindForm::Named(KindName::Copy) => Kind::Copy(NonZeroU32::MIN),
            KindForm::Named(KindName::Specimen) => Kind::Specimen,
        }
    }
}

impl From<Kind> for KindForm {
    fn from(kind: Kind) -> KindForm {
        match kind {
            Kind::Original => KindForm::Named(KindName::Original),
            Kind::Copy(copy) => KindForm::Numbered { copy },
            Kind::Specimen => KindForm::Named(KindName::Specimen),
        }
    }
}

impl Facts {
    /// When it was sealed, by the clocks of Azerbaijan (UTC+4 all year; IANA Asia/Baku).
    pub fn sealed_in_baku(&self) -> DateTime {
        in_baku(self.sealed_at)
    }

    /// The twelve characters of the status code without spaces.
    pub(crate) fn status_key(&self) -> String {
        status_key(&self.status_code)
    }

    /// The facts bound to the QR code: what a person with the paper in hand can read out.
    pub fn printed(&self) -> PrintedFacts {
        PrintedFacts {
            name: self.applicant.latin.clone(),
            document: self.document.clone(),
            sealed_at: self.sealed_in_baku(),
            fee: self.fee.unwrap_or_default(),
        }
    }
}

/// The printed facts that the QR code's keyed hash covers, the same in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrintedFacts {
    /// The full name in Latin letters; case and spacing do not matter.
    pub name: String,
    pub document: Document,
    /// The date and time printed, by the clocks of Azerbaijan; seconds do not matter.
    pub sealed_at: DateTime,
    /// The fee in qəpik, zero when none is charged.
    pub fee: i64,
}

impl Printed for PrintedFacts {
    fn paper(&self) -> PaperKind {
        PaperKind::Receipt
    }

    fn canonical(&self) -> Vec<u8> {
        framed(&[
            "pencere/receipt/1".to_owned(),
            words(&self.name),
            status_key(&self.document.last),
            status_key(&self.document.country),
            minute(self.sealed_at),
            self.fee.to_string(),
        ])
    }
}

/// Upper case, without white space.
pub(crate) fn status_key(text: &str) -> String {
    text.split_whitespace().collect::<String>().to_uppercase()
}

/// Azerbaijan has kept UTC+4 without summer time since 2016; a fixed offset needs no time zone database on the device.
pub(crate) fn in_baku(at: Timestamp) -> DateTime {
    at.to_zoned(TimeZone::fixed(jiff::tz::offset(4))).datetime()
}

mod hex_token {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(token: &[u8; 16], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&data_encoding::HEXLOWER.encode(token))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[u8; 16], D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = data_encoding::HEXLOWER_PERMISSIVE.decode(text.as_bytes()).map_err(D::Error::custom)?;
        bytes.try_into().map_err(|_| D::Error::custom("a token is 32 hexadecimal digits"))
    }
}
