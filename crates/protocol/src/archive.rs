//! A published catalogue: definitions, words, code lists, rules, fees and calendars in one archive signed by the centre.
//!
//! # Format, version 1 (frozen)
//!
//! A COSE_Sign1 as [`crate::cose`] writes it, `kid` = `centre`, purpose `pencere/catalogue/1`. Its payload is CBOR (RFC 8949): one
//! map of definite length with these text keys in this order, lengths and numbers in their shortest form:
//!
//! | key | value |
//! |---|---|
//! | `version` | 1 |
//! | `serial` | from 1, higher with each catalogue of a centre |
//! | `published_at` | the centre's time, RFC 3339 text in UTC |
//! | `files` | bytes: zstd of a CBOR map from path to content, both text, in the byte order of the paths |
//!
//! Paths are relative, of the parts `A-Z a-z 0-9 _ - .` between single slashes, and no part begins with a dot:
//!
//! - `services/ID.toml`: the definitions, all of them;
//! - `data/**/*.toml`: blocks, lists, rules, fees, calendars, countries, districts, all of them;
//! - `base/locales/LANG/AREA.ftl`: the words of the services that the publishing program was built with;
//! - `locales/LANG/AREA.ftl`: the words that were published with them; they win.
//!
//! An archive stands for itself: what a device was built with adds no definition to it. What does not encode back to the same bytes
//! is refused, before and after decompression alike.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::ack::CENTRE;
use crate::body;
use crate::cose::{self, CoseError, Purpose, Signed};
use crate::key::{PublicKey, Signer};

/// The version of the format.
pub const ARCHIVE_VERSION: u16 = 1;
/// The largest archive, in bytes of the signed object.
pub const MAX_ARCHIVE: usize = 4 * 1024 * 1024;
/// The most that its files may come to, in bytes.
pub const MAX_UNPACKED: usize = 32 * 1024 * 1024;
/// Zstandard's level: 1 MB of definitions in well under a second.
const LEVEL: i32 = 9;
const MAX_FILES: usize = 4_096;
const MAX_PATH: usize = 128;

/// Contents of text files by path.
pub type Files = BTreeMap<String, String>;

/// A catalogue as it is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Archive {
    /// From 1; a device takes only a higher one than it has.
    pub serial: u64,
    pub published_at: Timestamp,
    pub files: Files,
}

/// The payload.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Payload {
    version: u16,
    serial: u64,
    published_at: Timestamp,
    #[serde(with = "bytes")]
    files: Vec<u8>,
}

/// An archive whose signature is good and whose files are still packed.
#[derive(Debug)]
pub struct Packed {
    pub serial: u64,
    pub published_at: Timestamp,
    files: Vec<u8>,
}

/// The files in one piece, unsigned: as the payload carries them, and as a device keeps its own.
pub fn pack(files: &Files) -> Result<Vec<u8>, ArchiveError> {
    check(files)?;
    zstd::bulk::compress(&cbor(files)?, LEVEL).map_err(|_| ArchiveError::Malformed)
}

/// What [`pack`] made; a bomb stops at [`MAX_UNPACKED`].
pub fn unpack(packed: &[u8]) -> Result<Files, ArchiveError> {
    let files = body::decompress(packed, MAX_UNPACKED).map_err(|error| match error {
        body::BodyError::TooLarge => ArchiveError::TooLarge,
        body::BodyError::Malformed => ArchiveError::Malformed,
    })?;
    let files: Files = exact(&files)?;
    check(&files)?;
    Ok(files)
}

/// Packs and signs. Refuses what [`open`] would refuse.
pub fn seal(archive: &Archive, centre: &Signer) -> Result<Vec<u8>, ArchiveError> {
    let files = pack(&archive.files)?;
    let Archive { serial, published_at, .. } = *archive;
    let payload = Payload { version: ARCHIVE_VERSION, serial, published_at, files };
    if !is_serial(serial) {
        return Err(ArchiveError::Malformed);
    }
    let bytes = cose::sign(centre, CENTRE, Purpose::Catalogue, cbor(&payload)?)?;
    if bytes.len() > MAX_ARCHIVE { Err(ArchiveError::TooLarge) } else { Ok(bytes) }
}

/// The archive, if it is by this centre.
pub fn open(bytes: &[u8], centre: &PublicKey) -> Result<Archive, ArchiveError> {
    verify(bytes, centre)?.unpack()
}

/// Verifies the signature and reads the serial; nothing is decompressed yet.
pub fn verify(bytes: &[u8], centre: &PublicKey) -> Result<Packed, ArchiveError> {
    let signed = Signed::parse_within(bytes, MAX_ARCHIVE)?;
    if signed.kid() != CENTRE {
        return Err(ArchiveError::Signature);
    }
    let payload = signed.verify(Purpose::Catalogue, centre)?;
    let Payload { version, serial, published_at, files } = exact(payload)?;
    if version != ARCHIVE_VERSION {
        return Err(ArchiveError::Version);
    }
    if is_serial(serial) { Ok(Packed { serial, published_at, files }) } else { Err(ArchiveError::Malformed) }
}

impl Packed {
    pub fn unpack(self) -> Result<Archive, ArchiveError> {
        let files = unpack(&self.files)?;
        Ok(Archive { serial: self.serial, published_at: self.published_at, files })
    }
}

fn cbor(value: &impl Serialize) -> Result<Vec<u8>, ArchiveError> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).map_err(|_| ArchiveError::Malformed)?;
    Ok(bytes)
}

/// Reads what encodes back to the same bytes.
fn exact<T: Serialize + for<'de> Deserialize<'de>>(bytes: &[u8]) -> Result<T, ArchiveError> {
    let value: T = ciborium::de::from_reader_with_recursion_limit(bytes, 8).map_err(|_| ArchiveError::Malformed)?;
    if cbor(&value)? == bytes { Ok(value) } else { Err(ArchiveError::Malformed) }
}

fn is_serial(serial: u64) -> bool {
    serial >= 1 && i64::try_from(serial).is_ok()
}

fn check(files: &Files) -> Result<(), ArchiveError> {
    let size: usize = files.iter().map(|(path, text)| path.len() + text.len()).sum();
    if files.len() > MAX_FILES || size > MAX_UNPACKED {
        return Err(ArchiveError::TooLarge);
    }
    if files.keys().all(|path| is_path(path)) { Ok(()) } else { Err(ArchiveError::Malformed) }
}

fn is_path(path: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let is_part = |part: &str| !part.is_empty() && !part.starts_with('.') && part.bytes().all(plain);
    path.len() <= MAX_PATH && path.split('/').all(is_part)
}

/// Bytes as a CBOR byte string.
mod bytes {
    use serde::de::{Deserializer, Error, Visitor};
    use serde::ser::Serializer;

    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(bytes)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        struct Bytes;
        impl Visitor<'_> for Bytes {
            type Value = Vec<u8>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("bytes")
            }

            fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
                Ok(bytes.to_vec())
            }

            fn visit_byte_buf<E: Error>(self, bytes: Vec<u8>) -> Result<Vec<u8>, E> {
                Ok(bytes)
            }
        }
        deserializer.deserialize_byte_buf(Bytes)
    }
}

/// Why an archive is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveError {
    #[error("the catalogue is too large")]
    TooLarge,
    #[error("not an archive of a catalogue")]
    Malformed,
    #[error("the archive has another version of the format")]
    Version,
    #[error("the signature is not by this centre, or not for a catalogue")]
    Signature,
}

impl ArchiveError {
    /// The stable code; the id of its sentence.
    pub const fn code(self) -> &'static str {
        match self {
            ArchiveError::TooLarge => "error-catalogue-too-large",
            ArchiveError::Malformed => "error-catalogue-malformed",
            ArchiveError::Version => "error-catalogue-version",
            ArchiveError::Signature => "error-catalogue-signature",
        }
    }
}

impl From<CoseError> for ArchiveError {
    fn from(error: CoseError) -> Self {
        match error {
            CoseError::TooLarge => ArchiveError::TooLarge,
            CoseError::Malformed => ArchiveError::Malformed,
            CoseError::Algorithm | CoseError::UnknownKey | CoseError::Signature => ArchiveError::Signature,
        }
    }
}

#[cfg(test)]
#[path = "archive/tests.rs"]
mod tests;
