//! Packets: a [`Manifest`] as CBOR in a COSE_Sign1 by the device that sealed it; the one unit of delivery.
//!
//! The same bytes travel by network and by USB stick; their SHA-256 makes a delivery idempotent.

use domain::answer::{Answers, Value};
use sha2::{Digest, Sha256};

use crate::cose::{self, CoseError, Purpose, Signed};
use crate::key::{PublicKey, Signer};
use crate::media::Media;
use crate::wire::{Act, Action, Application, Content, Manifest, VERSION};

/// The largest packet, in bytes of the signed object.
pub const MAX_PACKET: usize = 256 * 1024;
/// The deepest nesting read; a manifest needs six levels.
const MAX_DEPTH: usize = 16;
const MAX_ANSWERS: usize = 512;
const MAX_ITEMS: usize = 256;
const MAX_ID: usize = 64;
const MAX_TEXT: usize = 16 * 1024;
const MAX_BLOBS: usize = 64;
/// The largest attachment, in bytes.
pub const MAX_BLOB: u64 = 10 * 1024 * 1024;

/// A packet as it is sent and kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The COSE_Sign1.
    pub bytes: Vec<u8>,
    /// SHA-256 of `bytes`, 64 hex digits.
    pub hash: String,
}

/// A packet whose signature is good and whose manifest keeps the limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packet {
    pub manifest: Manifest,
    /// SHA-256 of the signed bytes, 64 hex digits.
    pub hash: String,
}

/// SHA-256 of these bytes as 64 lower-case hex digits.
pub fn hash(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// Whether the text is a hash as this crate writes it: 64 lower-case hex digits.
pub fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Signs a manifest with the device's key; the `kid` is the manifest's device. Refuses what [`open`] would refuse.
pub fn seal(manifest: &Manifest, signer: &Signer) -> Result<Sealed, PacketError> {
    check(manifest)?;
    let mut payload = Vec::with_capacity(2048);
    ciborium::into_writer(manifest, &mut payload).map_err(|_| PacketError::Malformed)?;
    let bytes = cose::sign(signer, &manifest.device, Purpose::Packet, payload)?;
    if bytes.len() > MAX_PACKET {
        return Err(PacketError::TooLarge);
    }
    let hash = hash(&bytes);
    Ok(Sealed { bytes, hash })
}

/// Reads a packet: size, signature, then the manifest. `key` finds the public key of a device's name.
///
/// A hostile packet costs no more than its length.
pub fn open(bytes: &[u8], key: impl FnOnce(&str) -> Option<PublicKey>) -> Result<Packet, PacketError> {
    let unopened = Unopened::parse(bytes)?;
    let key = key(unopened.device()).ok_or(PacketError::UnknownDevice)?;
    unopened.open(&key)
}

/// A well-formed packet whose signature was not checked yet: for readers that look up many keys at once.
#[derive(Debug)]
pub struct Unopened {
    signed: Signed,
    hash: String,
}

impl Unopened {
    /// Reads the signed object; the manifest stays closed. What cannot be a device's name is looked up nowhere: not every database takes it.
    pub fn parse(bytes: &[u8]) -> Result<Self, PacketError> {
        if bytes.len() > MAX_PACKET {
            return Err(PacketError::TooLarge);
        }
        let signed = Signed::parse(bytes)?;
        if short(signed.kid()) { Ok(Unopened { signed, hash: hash(bytes) }) } else { Err(PacketError::Malformed) }
    }

    /// The device that says to have signed.
    pub fn device(&self) -> &str {
        self.signed.kid()
    }

    /// Whether the signature is by this key.
    pub fn is_by(&self, key: &PublicKey) -> bool {
        self.signed.verify(Purpose::Packet, key).is_ok()
    }

    /// The packet, if the signature is by this key and the manifest keeps the limits.
    pub fn open(self, key: &PublicKey) -> Result<Packet, PacketError> {
        let verified = self.signed.into_verified(Purpose::Packet, key)?;
        let manifest = decode(&verified.payload)?;
        if manifest.device != verified.kid {
            return Err(PacketError::Device);
        }
        check(&manifest)?;
        Ok(Packet { manifest, hash: self.hash })
    }
}

fn decode(payload: &[u8]) -> Result<Manifest, PacketError> {
    let mut rest = payload;
    match ciborium::de::from_reader_with_recursion_limit(&mut rest, MAX_DEPTH) {
        Ok(manifest) if rest.is_empty() => Ok(manifest),
        _ => Err(misread(payload)),
    }
}

/// Why a payload is no manifest of this version: a later version may hold what this one cannot read.
fn misread(payload: &[u8]) -> PacketError {
    #[derive(serde::Deserialize)]
    struct Versioned {
        version: u16,
    }
    let versioned: Result<Versioned, _> = ciborium::de::from_reader_with_recursion_limit(payload, MAX_DEPTH);
    match versioned {
        Ok(Versioned { version }) if version != VERSION => PacketError::Version,
        _ => PacketError::Malformed,
    }
}

fn check(manifest: &Manifest) -> Result<(), PacketError> {
    if manifest.version != VERSION {
        return Err(PacketError::Version);
    }
    let sound = manifest.seq >= 1
        && i64::try_from(manifest.seq).is_ok()
        && manifest.id.get_version_num() == 7
        && short(&manifest.device)
        && match &manifest.content {
            Content::Application(application) => sound_application(application),
            Content::Act(act) => sound_act(act),
        };
    if sound { Ok(()) } else { Err(PacketError::Malformed) }
}

fn sound_application(application: &Application) -> bool {
    short(&application.service)
        && is_hash(&application.catalogue)
        && short(&application.receipt_number)
        && short(&application.status_code)
        && application.token.len() == 32
        && application.token.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        && sound_answers(&application.answers)
        && application.blobs.len() <= MAX_BLOBS
        && application.blobs.iter().all(|blob| {
            is_hash(&blob.hash)
                && blob.len > 0
                && blob.len <= MAX_BLOB
                && Media::from_name(&blob.media_type).is_some()
                && short(&blob.field)
        })
}

fn sound_act(act: &Act) -> bool {
    short(&act.staff)
        && i64::try_from(act.base_version).is_ok()
        && match &act.action {
            Action::Compared => true,
            Action::Corrected { answers } => sound_answers(answers),
            Action::Decided { reasons, note, .. } => {
                reasons.len() <= MAX_ITEMS && reasons.iter().all(|reason| short(reason)) && sound_text(note)
            }
        }
}

fn sound_answers(answers: &Answers) -> bool {
    answers.len() <= MAX_ANSWERS
        && answers.iter().all(|(field, value)| {
            short(field)
                && match value {
                    Value::Flag(_) | Value::Number(_) => true,
                    Value::Text(text) => sound_text(text),
                    Value::Many(items) => items.len() <= MAX_ITEMS && items.iter().all(|item| sound_text(item)),
                }
        })
}

/// An id or a code: not empty, at most 64 bytes, printable ASCII without blanks.
fn short(text: &str) -> bool {
    !text.is_empty() && text.len() <= MAX_ID && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// A text that every database takes: bounded and without NUL.
fn sound_text(text: &str) -> bool {
    text.len() <= MAX_TEXT && !text.contains('\0')
}

/// Why a packet is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PacketError {
    #[error("the packet is too large")]
    TooLarge,
    #[error("the packet is malformed")]
    Malformed,
    #[error("the packet speaks another version of the protocol")]
    Version,
    #[error("the packet's device is not its signer")]
    Device,
    #[error("the signing device is not known or revoked")]
    UnknownDevice,
    #[error("the signature is wrong")]
    Signature,
}

impl PacketError {
    /// The stable code; the id of its sentence.
    pub const fn code(self) -> &'static str {
        match self {
            PacketError::TooLarge => "error-packet-too-large",
            PacketError::Malformed => "error-packet-malformed",
            PacketError::Version => "error-packet-version",
            PacketError::UnknownDevice => "error-packet-device-unknown",
            PacketError::Device | PacketError::Signature => "error-packet-signature",
        }
    }
}

impl From<CoseError> for PacketError {
    fn from(error: CoseError) -> Self {
        match error {
            CoseError::TooLarge => PacketError::TooLarge,
            CoseError::Malformed => PacketError::Malformed,
            CoseError::UnknownKey => PacketError::UnknownDevice,
            CoseError::Algorithm | CoseError::Signature => PacketError::Signature,
        }
    }
}

#[cfg(test)]
#[path = "packet/tests.rs"]
mod tests;
