//! The first 1,024 bytes of a part, in the clear: what it is, of which bundle, for whom. Nothing personal.

use std::io::Read;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::error::BundleError;
use crate::record::has_hash;

/// The version that this program writes.
pub const VERSION: u16 = 1;
/// The header's room; what follows begins here.
pub(crate) const AREA: usize = 1024;
pub(crate) const MAGIC: &[u8; 16] = b"PENCERE BUNDLE\r\n";
const CHECKED: usize = AREA - 32;
const TEXT: usize = MAGIC.len() + 2;
pub(crate) const MARKER: usize = 16;

/// What a part holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contents {
    /// Packets and attachments of a device, sealed to the centre.
    Packets,
    /// Acknowledgements of the centre, which carry its signatures and nothing personal; not sealed.
    Answers,
}

/// The header of a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    pub version: u16,
    pub contents: Contents,
    /// The same in all parts of one export.
    pub bundle: Uuid,
    /// From 1.
    pub part: u32,
    pub parts: u32,
    pub made_at: Timestamp,
    /// Who made it: a device's full name, or `centre`.
    pub from: String,
    /// Whom the part is sealed to; empty for answers.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub recipient: String,
    /// Stands before each item, so that reading finds its way again behind damage; 32 hex digits, random for each part.
    pub marker: String,
}

impl Header {
    /// A header with a fresh marker.
    pub fn new(contents: Contents, bundle: Uuid, from: &str, made_at: Timestamp) -> Result<Self, BundleError> {
        let mut marker = [0_u8; MARKER];
        getrandom::fill(&mut marker).map_err(|_| BundleError::Random)?;
        Ok(Header {
            version: VERSION,
            contents,
            bundle,
            part: 1,
            parts: 1,
            made_at,
            from: from.to_owned(),
            recipient: String::new(),
            marker: hex::encode(marker),
        })
    }

    pub(crate) fn marker(&self) -> Option<[u8; MARKER]> {
        let mut marker = [0; MARKER];
        hex::decode_to_slice(&self.marker, &mut marker).ok()?;
        Some(marker)
    }

    /// The 1,024 bytes.
    pub(crate) fn to_area(&self) -> Result<Vec<u8>, BundleError> {
        let text = self.to_json()?;
        if TEXT + text.len() > CHECKED {
            return Err(BundleError::TooLarge);
        }
        let len = u16::try_from(text.len()).map_err(|_| BundleError::TooLarge)?;
        let mut area = Vec::with_capacity(AREA);
        area.extend_from_slice(MAGIC);
        area.extend_from_slice(&len.to_be_bytes());
        area.extend_from_slice(&text);
        area.resize(CHECKED, 0);
        let check = Sha256::digest(&area);
        area.extend_from_slice(&check);
        Ok(area)
    }

    pub(crate) fn to_json(&self) -> Result<Vec<u8>, BundleError> {
        if !self.is_sound() {
            return Err(BundleError::TooLarge);
        }
        serde_json::to_vec(self).map_err(|_| BundleError::TooLarge)
    }

    pub(crate) fn from_json(text: &[u8]) -> Result<Self, BundleError> {
        #[derive(Deserialize)]
        struct Versioned {
            version: u16,
        }
        let Versioned { version } = serde_json::from_slice(text).map_err(|_| BundleError::NotABundle)?;
        if version != VERSION {
            return Err(BundleError::Version);
        }
        let header: Header = serde_json::from_slice(text).map_err(|_| BundleError::NotABundle)?;
        if header.is_sound() { Ok(header) } else { Err(BundleError::NotABundle) }
    }

    /// Whether every field keeps its limits; what passes can be shown as it stands.
    fn is_sound(&self) -> bool {
        let name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        self.part >= 1
            && self.part <= self.parts
            && (1..=64).contains(&self.from.len())
            && self.from.bytes().all(name)
            && self.recipient.len() <= 128
            && self.recipient.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && self.marker().is_some()
    }
}

/// What the first bytes of a file say.
#[derive(Debug)]
pub(crate) enum Area {
    Good(Header),
    /// Ours by its first bytes, but the rest of the header is damaged; what follows may be whole.
    Damaged,
}

impl Area {
    pub fn read(input: &mut impl Read) -> Result<Self, BundleError> {
        let mut area = Vec::with_capacity(AREA);
        input.take(AREA as u64).read_to_end(&mut area)?;
        // One bit of the magic may be gone too: two thirds of it name the file.
        let alike = area.iter().zip(MAGIC).filter(|(one, other)| one == other).count();
        if area.len() < AREA || alike * 3 < MAGIC.len() * 2 {
            return Err(BundleError::NotABundle);
        }
        if !has_hash(&area[..CHECKED], &area[CHECKED..]) {
            return Ok(Area::Damaged);
        }
        let len = usize::from(u16::from_be_bytes([area[MAGIC.len()], area[MAGIC.len() + 1]]));
        let text = area.get(TEXT..TEXT + len).filter(|_| TEXT + len <= CHECKED).ok_or(BundleError::NotABundle)?;
        Ok(Area::Good(Header::from_json(text)?))
    }
}

/// What a file says it is, read without any key.
///
/// # Errors
/// [`BundleError::NotABundle`], [`BundleError::Version`]; [`BundleError::Locked`] when only the header is damaged.
pub fn peek(input: &mut impl Read) -> Result<Header, BundleError> {
    match Area::read(input)? {
        Area::Good(header) => Ok(header),
        Area::Damaged => Err(BundleError::Locked),
    }
}
