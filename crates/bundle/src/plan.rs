//! What goes into which part: pure.

use std::collections::HashSet;

use uuid::Uuid;

use crate::header::AREA;
use crate::record::HEAD;

/// What a part needs beside its items, generously: headers, the last item.
const FRAME: u64 = AREA as u64 + 4 * 1024;
/// The least size of a part that holds any packet with any attachment (16 MiB).
pub const LEAST: u64 = 16 * 1024 * 1024;
/// The usual size of a part (2 GB): what every stick can hold as one file.
pub const USUAL: u64 = 2_000_000_000;

/// A packet with the attachments it announces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    pub id: Uuid,
    /// The packet's length in bytes.
    pub len: u64,
    /// Hashes (64 hex digits) and lengths in bytes.
    pub blobs: Vec<(String, u64)>,
}

/// A place in a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// The packet of the unit at this index.
    Packet(usize),
    /// The attachment with this hash.
    Blob(String),
}

/// One part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    pub entries: Vec<Entry>,
    /// The units of which everything is written once this part is.
    pub done: Vec<usize>,
}

/// The size that an item takes up.
fn size(len: u64) -> u64 {
    HEAD as u64 + len
}

/// Splits units into parts of at most `limit` bytes, in their order. Every part stands for itself: each attachment in it comes behind
/// the packet that announces it, which is repeated when its attachments need several parts. From [`LEAST`] on the limit always holds.
pub fn split(units: &[Unit], limit: u64) -> Vec<Part> {
    // A chunk of 64 KiB grows by 16 bytes when sealed.
    let room = limit.saturating_sub(FRAME) / 4097 * 4096;
    let mut planner = Planner { room, used: 0, held: HashSet::new(), part: Part::default(), parts: Vec::new() };
    for (index, unit) in units.iter().enumerate() {
        planner.place(index, unit);
    }
    planner.close();
    planner.parts
}

struct Planner<'a> {
    room: u64,
    used: u64,
    held: HashSet<&'a str>,
    part: Part,
    parts: Vec<Part>,
}

impl<'a> Planner<'a> {
    fn place(&mut self, index: usize, unit: &'a Unit) {
        if self.used > 0 && self.used + self.need(unit) > self.room {
            self.close();
        }
        self.packet(index, unit);
        let mut alone = true;
        for (hash, len) in &unit.blobs {
            if self.held.contains(hash.as_str()) {
                continue;
            }
            if !alone && self.used + size(*len) > self.room {
                self.close();
                self.packet(index, unit);
            }
            self.held.insert(hash);
            self.used += size(*len);
            self.part.entries.push(Entry::Blob(hash.clone()));
            alone = false;
        }
        self.part.done.push(index);
    }

    fn packet(&mut self, index: usize, unit: &Unit) {
        self.used += size(unit.len);
        self.part.entries.push(Entry::Packet(index));
    }

    /// What a unit adds to the part under way.
    fn need(&self, unit: &Unit) -> u64 {
        let blobs = unit.blobs.iter().filter(|(hash, _)| !self.held.contains(hash.as_str()));
        size(unit.len) + blobs.map(|(_, len)| size(*len)).sum::<u64>()
    }

    fn close(&mut self) {
        if !self.part.entries.is_empty() {
            self.parts.push(std::mem::take(&mut self.part));
        }
        self.used = 0;
        self.held.clear();
    }
}
