//! What becomes of each packet of a batch; pure.

use std::collections::HashMap;

use protocol::packet::PacketError;
use protocol::wire::Ack;
use uuid::Uuid;

use super::open::Ready;

/// The code of a packet whose place is taken by another.
pub(crate) const CONFLICT: &str = "error-packet-conflict";

/// What became of one packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    Stored(Ack),
    Declared { id: Uuid, device: String, missing: Vec<String> },
    Rejected { code: &'static str },
}

/// What to do with one entry of a batch, before the database was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The first with its id: to be inserted.
    Try,
    /// The same packet as the entry at this index.
    Same(usize),
    /// Another packet under the id of the entry at this index, or by a revoked device: refuse and keep.
    Refuse(&'static str),
    /// Unreadable: refuse.
    Drop(&'static str),
}

/// Sorts the packets of some requests: each id is tried once, in the order in which they came.
pub(crate) fn steps(opened: &[&Result<Ready, PacketError>]) -> Vec<Step> {
    let mut first: HashMap<Uuid, usize> = HashMap::with_capacity(opened.len());
    let step = |(index, entry): (usize, &&Result<Ready, PacketError>)| match entry {
        Err(error) => Step::Drop(error.code()),
        Ok(ready) => {
            let at = *first.entry(ready.packet.manifest.id).or_insert(index);
            let same = opened[at].as_ref().is_ok_and(|other| other.packet.hash == ready.packet.hash);
            match same {
                _ if at == index => Step::Try,
                true => Step::Same(at),
                false => Step::Refuse(CONFLICT),
            }
        }
    };
    opened.iter().enumerate().map(step).collect()
}
