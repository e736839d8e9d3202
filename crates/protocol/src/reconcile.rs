//! Reconciliation: a device declares which numbers it gave out and what it holds of each; the centre answers what it lacks.
//!
//! The wire types (`POST /api/v1/reconciliation`, frozen like those of [`crate::wire`]) and the pure comparison behind them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The most device names in one declaration.
pub const MAX_HOLDINGS: usize = 16;
/// The most ranges of one device name.
pub const MAX_RANGES: usize = 10_000;

/// What a device holds of a number that it gave out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Held {
    /// On its way; not a gap.
    Waiting,
    /// Waiting for a person.
    Quarantined,
    /// Whole, with the centre's acknowledgement: it can be sent again.
    Acknowledged,
    /// Wiped after the centre's acknowledgement.
    Purged,
}

impl Held {
    /// The stable name, as in JSON and in databases.
    pub const fn name(self) -> &'static str {
        match self {
            Held::Waiting => "waiting",
            Held::Quarantined => "quarantined",
            Held::Acknowledged => "acknowledged",
            Held::Purged => "purged",
        }
    }

    /// The reverse of [`Held::name`].
    pub fn from_name(name: &str) -> Option<Self> {
        [Held::Waiting, Held::Quarantined, Held::Acknowledged, Held::Purged]
            .into_iter()
            .find(|held| held.name() == name)
    }
}

/// Numbers from `first` to `last`, both included, of which a device holds the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range {
    pub first: u64,
    pub last: u64,
    pub held: Held,
    /// When the last of them was wiped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
}

/// Numbers from `first` to `last`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    pub first: u64,
    pub last: u64,
}

/// What a device holds under one of its names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holding {
    /// Full device name `OFFICE-DEVICE`.
    pub device: String,
    /// The last number given out. What lies in no range up to here the device does not know.
    pub last: u64,
    /// Ascending and apart.
    pub ranges: Vec<Range>,
}

/// `POST /api/v1/reconciliation`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReconcileRequest {
    pub holdings: Vec<Holding>,
}

/// Numbers that the centre lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    pub first: u64,
    pub last: u64,
    /// As the device declared; `None` when the device does not know them: never sealed, or lost there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<Held>,
    /// When the last of them was wiped on the device.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
}

impl Gap {
    pub fn span(&self) -> Span {
        Span { first: self.first, last: self.last }
    }
}

/// What the centre says to one [`Holding`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compared {
    pub device: String,
    /// Ascending and apart.
    pub gaps: Vec<Gap>,
    /// The highest number that the centre stored under this name; numbering goes on behind it.
    pub highest: u64,
}

/// The answer to a [`ReconcileRequest`]; names that the device may not ask about are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReconcileResponse {
    pub compared: Vec<Compared>,
    pub now: Timestamp,
}

/// Whether a declaration keeps the limits and is in order.
pub fn is_sound(holding: &Holding) -> bool {
    let mut behind = 0;
    holding.ranges.len() <= MAX_RANGES
        && i64::try_from(holding.last).is_ok()
        && holding.ranges.iter().all(|range| {
            let sound = range.first > behind && range.first <= range.last && range.last <= holding.last;
            behind = range.last;
            sound
        })
}

/// The numbers from 1 to `holding.last` that are not stored, except those on their way. `stored` is ascending and apart, and so is the
/// answer; a gap ends where what the device holds changes.
pub fn compare(holding: &Holding, stored: &[Span]) -> Vec<Gap> {
    let holes = holes(stored, holding.last);
    let mut gaps = Vec::new();
    let mut ranges = holding.ranges.iter().peekable();
    for hole in holes {
        let mut from = hole.first;
        while let Some(range) = ranges.peek() {
            if range.last < from {
                ranges.next();
                continue;
            }
            if range.first > hole.last {
                break;
            }
            if range.first > from {
                gaps.push(Gap { first: from, last: range.first - 1, held: None, at: None });
            }
            let (first, last) = (range.first.max(from), range.last.min(hole.last));
            if range.held != Held::Waiting {
                gaps.push(Gap { first, last, held: Some(range.held), at: range.at });
            }
            from = last + 1;
            if from > hole.last {
                break;
            }
        }
        if from <= hole.last {
            gaps.push(Gap { first: from, last: hole.last, held: None, at: None });
        }
    }
    gaps
}

/// What lies between the spans and behind them, from 1 to `last`.
pub fn holes(stored: &[Span], last: u64) -> Vec<Span> {
    let mut holes = Vec::new();
    let mut next = 1;
    for span in stored {
        if next > last {
            return holes;
        }
        if span.first > next {
            holes.push(Span { first: next, last: (span.first - 1).min(last) });
        }
        next = next.max(span.last.saturating_add(1));
    }
    if next <= last {
        holes.push(Span { first: next, last });
    }
    holes
}

/// The numbers to send again: the device still holds them whole.
pub fn to_send_again(gaps: &[Gap]) -> Vec<Span> {
    gaps.iter().filter(|gap| gap.held == Some(Held::Acknowledged)).map(Gap::span).collect()
}

/// The gaps that nothing but a person can close.
pub fn for_a_person(gaps: &[Gap]) -> Vec<Gap> {
    gaps.iter().filter(|gap| gap.held != Some(Held::Acknowledged)).cloned().collect()
}

#[cfg(test)]
#[path = "reconcile/tests.rs"]
mod tests;
