//! An item within a part: a head of 69 bytes that can be found again behind damage, then the bytes.

use protocol::packet::{MAX_BLOB, MAX_PACKET};
use sha2::{Digest, Sha256};

use crate::header::MARKER;

/// The length of a head.
pub const HEAD: usize = MARKER + 1 + 8 + 4 + 32 + CHECK;
const CHECK: usize = 8;

/// What an item is. Kinds that this program does not know are passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The header once more, sealed with the rest; number 0.
    Header,
    /// The bytes of a packet, as on the network.
    Packet,
    /// The bytes of an attachment, as on the network.
    Attachment,
    /// An acknowledgement signed by the centre, as on the network.
    Ack,
    /// Of a later program.
    Other(u8),
    /// The last; its number tells how many there were.
    End,
}

impl Kind {
    pub(crate) const fn code(self) -> u8 {
        match self {
            Kind::Header => 0,
            Kind::Packet => 1,
            Kind::Attachment => 2,
            Kind::Ack => 3,
            Kind::Other(code) => code,
            Kind::End => 255,
        }
    }

    const fn from_code(code: u8) -> Self {
        match code {
            0 => Kind::Header,
            1 => Kind::Packet,
            2 => Kind::Attachment,
            3 => Kind::Ack,
            255 => Kind::End,
            other => Kind::Other(other),
        }
    }

    /// The most bytes an item of this kind may have.
    #[allow(clippy::cast_possible_truncation)]
    pub(crate) const fn limit(self) -> usize {
        match self {
            Kind::Header | Kind::Ack => 4 * 1024,
            Kind::Packet => MAX_PACKET,
            Kind::Attachment | Kind::Other(_) => MAX_BLOB as usize,
            Kind::End => 0,
        }
    }
}

/// A head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub kind: Kind,
    /// Contiguous within a part, so that what is missing is known by its number.
    pub number: u64,
    pub len: usize,
    pub hash: [u8; 32],
}

impl Head {
    pub fn of(kind: Kind, number: u64, bytes: &[u8]) -> Self {
        Head { kind, number, len: bytes.len(), hash: Sha256::digest(bytes).into() }
    }

    pub fn write(&self, marker: &[u8; MARKER]) -> Vec<u8> {
        let len = u32::try_from(self.len).unwrap_or(u32::MAX);
        let mut head = Vec::with_capacity(HEAD);
        head.extend_from_slice(marker);
        head.push(self.kind.code());
        head.extend_from_slice(&self.number.to_be_bytes());
        head.extend_from_slice(&len.to_be_bytes());
        head.extend_from_slice(&self.hash);
        let check = Sha256::digest(&head);
        head.extend_from_slice(&check[..CHECK]);
        head
    }

    /// The head at the beginning of these bytes, if one stands there, whole, within its kind's limit.
    pub fn read(bytes: &[u8], marker: &[u8; MARKER]) -> Option<Self> {
        let head = bytes.get(..HEAD)?;
        let (body, check) = head.split_at(HEAD - CHECK);
        if !body.starts_with(marker) || !has_hash(body, check) {
            return None;
        }
        let (kind, rest) = body[MARKER..].split_first()?;
        let (number, rest) = rest.split_first_chunk::<8>()?;
        let (len, rest) = rest.split_first_chunk::<4>()?;
        let kind = Kind::from_code(*kind);
        let len = usize::try_from(u32::from_be_bytes(*len)).ok()?;
        let head = Head { kind, number: u64::from_be_bytes(*number), len, hash: rest.try_into().ok()? };
        (len <= kind.limit()).then_some(head)
    }
}

/// Whether the SHA-256 of these bytes is this one, or begins like this.
///
/// Every hash of a part is checked here. Only in the builds of `cargo fuzz`, which ship nowhere, does every one fit: a fuzzer cannot
/// hash, and would never reach what lies behind.
pub(crate) fn has_hash(bytes: &[u8], hash: &[u8]) -> bool {
    cfg!(fuzzing) || Sha256::digest(bytes).starts_with(hash)
}
