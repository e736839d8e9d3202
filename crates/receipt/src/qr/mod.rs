//! The QR code: an upper-case URL that ends in a signed, compact statement of issuance without personal data.
//!
//! `HTTPS://HOST/Q/` and the base32 (RFC 4648, no padding) of a COSE_Sign1 (RFC 9052) whose `kid` is the device's name
//! and whose payload is a CWT (RFC 8392) claims map in deterministic CBOR:
//!
//! | key | claim |
//! |---|---|
//! | 6 | `iat`, seconds since 1970 |
//! | 7 | `cti`, the 16-byte token |
//! | -65537 | private: `[receipt number, service, office, mac]`, and behind them the kind of any paper but the receipt |
//!
//! `mac` is the first 16 bytes of HMAC-SHA256 over the printed facts, keyed by the status code: who has both can check
//! the paper, and who has the code alone (from a log, say) can guess nothing. Frozen, see the vector in the tests.

mod matrix;

use ciborium::Value;
use data_encoding::BASE32_NOPAD;
use domain::message::Message;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use protocol::cose::{self, Purpose, Signed};
use protocol::{PublicKey, Signer};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use crate::content::QrPicture;
use crate::draw::ModuleRun;
use crate::facts::{Facts, status_key};
use crate::issuer::Issuer;
use crate::printed::{PaperKind, Printed, PrintedNotice};

/// No text of a receipt's code is longer (version 40 holds 4,296 characters; version 13 holds 483).
const MAX_TEXT: usize = 2048;
const PRIVATE: i64 = -65537;
const MAC: usize = 16;
/// As much of a foreign host as is shown.
const MAX_HOST: usize = 80;
/// Between the address and the statement.
const PATH: &str = "/Q/";
/// Between these lengths lie all statements: those of the shortest names, and what version 13 holds.
const SHORTEST: usize = 200;
const LONGEST: usize = 483;
/// More letters than these that base32 does not have are not one of ours misread.
const MOST_WRONG: usize = 8;

/// What a receipt's QR code states. From [`parse`] alone it is **unproved**: see [`Scanned::is_by`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QrClaims {
    /// Which paper it belongs to.
    #[serde(default)]
    pub paper: PaperKind,
    /// The full name of the device that says to have issued it, such as `BAK01-K7`.
    pub device: String,
    /// By which the centre finds the application.
    pub token: [u8; 16],
    /// By the device's clock.
    pub issued_at: Timestamp,
    /// Of the application that the paper is about.
    pub receipt_number: String,
    /// The id of the service, such as `REG`.
    pub service: String,
    /// The office's code, such as `BAK01`.
    pub office: String,
    /// The keyed hash of the printed facts.
    pub facts_mac: [u8; MAC],
}

/// A QR code that was read but whose signature was not checked yet.
#[derive(Debug, PartialEq)]
pub struct Scanned {
    claims: QrClaims,
    signed: Signed,
    /// What stands before the statement, in capitals; empty when the statement came alone.
    address: String,
}

/// Why a text is no code of ours, or why a code cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QrError {
    #[error("this is not the code of a receipt")]
    Foreign,
    #[error("the statement in the code is malformed")]
    Malformed,
    #[error("the address must be http(s):// and a host, of letters, digits and -.:")]
    Address,
    #[error("the code would need more than version 13")]
    TooLong,
}

impl QrError {
    /// The sentence for people.
    pub fn message(self) -> Message {
        match self {
            QrError::Foreign => Message::new("receipt-verify-foreign"),
            QrError::Malformed => Message::new("codes-damaged"),
            QrError::Address | QrError::TooLong => Message::new("error-receipt-failed"),
        }
    }
}

/// The text of a receipt's QR code. `public_url` is the centre's address as the device learned it at enrolment;
/// `facts.qr` is not read.
///
/// # Errors
/// If the address does not fit the code's upper-case alphabet, or the code would be too large to print.
pub fn mint(facts: &Facts, public_url: &str, signer: &Signer) -> Result<String, QrError> {
    let claims = QrClaims {
        paper: PaperKind::Receipt,
        device: facts.device.clone(),
        token: facts.token,
        issued_at: facts.sealed_at,
        receipt_number: facts.receipt_number.clone(),
        service: facts.service.clone(),
        office: facts.office.clone(),
        facts_mac: mac(&facts.status_code, &facts.printed()),
    };
    signed(&claims, public_url, signer)
}

/// As [`mint`], for another paper about an application: who issues it and when stands for who sealed the application.
pub(crate) fn mint_notice(
    case: &Facts,
    issuer: &Issuer,
    printed: &PrintedNotice,
    public_url: &str,
    signer: &Signer,
) -> Result<String, QrError> {
    let claims = QrClaims {
        paper: printed.paper(),
        device: issuer.device.clone(),
        token: case.token,
        issued_at: issuer.at,
        receipt_number: case.receipt_number.clone(),
        service: case.service.clone(),
        office: issuer.office.clone(),
        facts_mac: mac(&case.status_code, printed),
    };
    signed(&claims, public_url, signer)
}

fn signed(claims: &QrClaims, public_url: &str, signer: &Signer) -> Result<String, QrError> {
    let address = public_url.trim_end_matches('/').to_ascii_uppercase();
    check_address(&address)?;
    let bytes = cose::sign(signer, &claims.device, Purpose::Qr, encode(claims)).map_err(|_| QrError::Malformed)?;
    let text = format!("{address}{PATH}{}", BASE32_NOPAD.encode(&bytes));
    matrix::version(text.len()).map(|_| text).ok_or(QrError::TooLong)
}

/// What the code states, **unproved**. Takes the whole URL or the base32 alone, in either case.
///
/// # Errors
/// If it is not a receipt's code, whatever else it is.
pub fn parse(text: &str) -> Result<QrClaims, QrError> {
    read(text).map(|scanned| scanned.claims)
}

/// As [`parse`], keeping the signature.
///
/// # Errors
/// [`QrError::Malformed`] for what was a receipt's code, [`QrError::Foreign`] for anything else.
pub fn read(text: &str) -> Result<Scanned, QrError> {
    if text.len() > MAX_TEXT {
        return Err(QrError::Foreign);
    }
    let text = text.trim().to_ascii_uppercase();
    let (address, statement) = text.rsplit_once(PATH).unwrap_or(("", text.as_str()));
    let statement = statement.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let broken = if was_ours(statement) { QrError::Malformed } else { QrError::Foreign };
    let bytes = BASE32_NOPAD.decode(statement.as_bytes()).map_err(|_| broken)?;
    let signed = Signed::parse(&bytes).map_err(|_| broken)?;
    let claims = decode(signed.kid(), signed.unchecked_payload()).ok_or(QrError::Malformed)?;
    Ok(Scanned { claims, signed, address: address.to_owned() })
}

/// Whether a statement that cannot be read has the length and the letters of one of ours, but for a few.
fn was_ours(statement: &str) -> bool {
    let letters = statement.bytes().filter(|byte| matches!(byte, b'A'..=b'Z' | b'2'..=b'7')).count();
    (SHORTEST..=LONGEST).contains(&statement.len()) && statement.len() - letters <= MOST_WRONG
}

impl Scanned {
    /// What it states; unproved until [`Scanned::is_by`] says so.
    pub fn claims(&self) -> &QrClaims {
        &self.claims
    }

    /// Whether it leads to one of these addresses, parted by spaces, or to none because the statement came alone.
    pub fn leads_to(&self, addresses: &str) -> bool {
        let same = |address: &str| self.address == address.trim_end_matches('/').to_ascii_uppercase();
        self.address.is_empty() || addresses.split_whitespace().any(same)
    }

    /// The host that it leads to, in small letters.
    pub(crate) fn host(&self) -> String {
        let host = self.address.rsplit_once("//").map_or(self.address.as_str(), |(_, host)| host);
        host.split('/').next().unwrap_or_default().chars().take(MAX_HOST).collect::<String>().to_lowercase()
    }

    /// Whether the holder of this key issued it.
    pub fn is_by(&self, key: &PublicKey) -> bool {
        self.signed.verify(Purpose::Qr, key).is_ok()
    }
}

impl QrClaims {
    /// Whether it speaks in the name of its own device: of that device's office, and on a receipt with one of that device's numbers. The
    /// other papers are about applications that any device sealed.
    pub fn is_of_its_device(&self) -> bool {
        let office = self.device.rsplit_once('-').map_or("", |(office, _)| office);
        let own = || self.receipt_number.strip_prefix(&self.device).is_some_and(|rest| rest.starts_with('-'));
        office == self.office && (self.paper != PaperKind::Receipt || own())
    }

    /// Whether it was issued when its application was sealed, by the moments that the centre holds. Where the centre did not believe the
    /// device's clock, both are its own and say nothing of the code.
    pub fn issued_when_sealed(&self, sealed_at: Timestamp, received_at: Timestamp) -> bool {
        sealed_at >= received_at || sealed_at.as_second() == self.issued_at.as_second()
    }

    /// Whether the code was issued for such a paper, these facts and this status code. Takes the same time whichever fact differs.
    pub fn covers(&self, status_code: &str, facts: &(impl Printed + ?Sized)) -> bool {
        let same = keyed(status_code, facts).verify_truncated_left(&self.facts_mac).is_ok();
        same && facts.paper() == self.paper
    }
}

/// A code's picture as an SVG document with its quiet zone, for the screen; `alt` is what is read out for it.
///
/// # Errors
/// If the text is too long to print.
pub fn svg(text: &str, alt: &str) -> Result<String, QrError> {
    let picture = picture(text, alt.to_owned())?;
    Ok(crate::svg::qr(picture.side, &picture.runs, alt))
}

pub(crate) fn picture(text: &str, alt: String) -> Result<QrPicture, QrError> {
    let matrix = matrix::encode(text)?;
    let rows = (0u16..).zip(&matrix.rows);
    let runs = rows.flat_map(|(row, bits)| runs(row, *bits)).collect();
    Ok(QrPicture { side: matrix.side, runs, alt })
}

fn runs(row: u16, bits: u128) -> impl Iterator<Item = ModuleRun> {
    let mut rest = bits;
    std::iter::from_fn(move || {
        let column = rest.trailing_zeros();
        if column >= 128 {
            return None;
        }
        let length = (rest >> column).trailing_ones();
        rest &= !((u128::MAX >> (128 - length)) << column);
        let narrow = |value: u32| u16::try_from(value).unwrap_or_default();
        Some(ModuleRun { row, column: narrow(column), length: narrow(length) })
    })
}

/// The address of the status page as people type it, such as `status.migration.gov.az`.
pub(crate) fn shown_address(qr: &str) -> String {
    let address = qr.rsplit_once(PATH).map_or("", |(address, _)| address).to_ascii_lowercase();
    address.strip_prefix("https://").map(str::to_owned).unwrap_or(address)
}

fn check_address(address: &str) -> Result<(), QrError> {
    let host = address.strip_prefix("HTTPS://").or_else(|| address.strip_prefix("HTTP://")).unwrap_or_default();
    let fits = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.' | b':');
    if !host.is_empty() && host.bytes().all(fits) { Ok(()) } else { Err(QrError::Address) }
}

fn encode(claims: &QrClaims) -> Vec<u8> {
    let integer = |value: i64| Value::Integer(value.into());
    let mut private = vec![
        Value::Text(claims.receipt_number.clone()),
        Value::Text(claims.service.clone()),
        Value::Text(claims.office.clone()),
        Value::Bytes(claims.facts_mac.to_vec()),
    ];
    private.extend(claims.paper.number().map(integer));
    let map = Value::Map(vec![
        (integer(6), integer(claims.issued_at.as_second())),
        (integer(7), Value::Bytes(claims.token.to_vec())),
        (integer(PRIVATE), Value::Array(private)),
    ]);
    let mut bytes = Vec::new();
    // Writing to memory cannot fail.
    let _ = ciborium::into_writer(&map, &mut bytes);
    bytes
}

/// `None` for anything but the one encoding of plausible claims.
fn decode(kid: &str, payload: &[u8]) -> Option<QrClaims> {
    if payload.len() > MAX_TEXT {
        return None;
    }
    let value: Value = ciborium::de::from_reader_with_recursion_limit(payload, 4).ok()?;
    let [(_, issued), (_, token), (_, private)] = <[(Value, Value); 3]>::try_from(value.into_map().ok()?).ok()?;
    let mut private = private.into_array().ok()?;
    let paper = if private.len() > 4 { kind(private.pop()?)? } else { PaperKind::Receipt };
    let [number, service, office, mac] = <[Value; 4]>::try_from(private).ok()?;
    let claims = QrClaims {
        paper,
        device: code(kid.to_owned())?,
        token: token.into_bytes().ok()?.try_into().ok()?,
        issued_at: Timestamp::from_second(i64::try_from(issued.into_integer().ok()?).ok()?).ok()?,
        receipt_number: code(number.into_text().ok()?)?,
        service: code(service.into_text().ok()?)?,
        office: code(office.into_text().ok()?)?,
        facts_mac: mac.into_bytes().ok()?.try_into().ok()?,
    };
    (encode(&claims) == payload).then_some(claims)
}

fn kind(value: Value) -> Option<PaperKind> {
    PaperKind::of_number(i64::try_from(value.into_integer().ok()?).ok()?)
}

/// A code as offices, devices, services and receipts have them: it may be shown and searched for without care.
fn code(text: String) -> Option<String> {
    let fits = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
    ((1..=40).contains(&text.len()) && text.bytes().all(fits)).then_some(text)
}

fn mac(status_code: &str, facts: &impl Printed) -> [u8; MAC] {
    let full = keyed(status_code, facts).finalize().into_bytes();
    let mut cut = [0; MAC];
    cut.copy_from_slice(&full[..MAC]);
    cut
}

fn keyed(status_code: &str, facts: &(impl Printed + ?Sized)) -> Hmac<Sha256> {
    // HMAC takes a key of any length (RFC 2104), so the fallback is never used.
    let mut mac = Hmac::<Sha256>::new_from_slice(status_key(status_code).as_bytes())
        .unwrap_or_else(|_| Hmac::<Sha256>::new(&Default::default()));
    mac.update(&facts.canonical());
    mac
}
