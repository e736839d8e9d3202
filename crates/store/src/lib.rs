//! The device's encrypted store: drafts, attachments, sealed applications, the outbox, cases, staff, prints and the audit chain.
//!
//! Every method commits durably before it returns, or changes nothing. Times are passed in. The store knows nothing of a network, of
//! forms' rules or of windows; it never writes personal data anywhere but into the encrypted database.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

// Links SQLCipher in place of plain SQLite.
use libsqlite3_sys as _;

mod acked;
mod act;
mod audit;
mod blob;
mod case;
mod catalogue;
mod database;
mod dig;
mod disk;
mod draft;
mod error;
mod export;
mod feed;
mod glance;
mod key;
mod key_list;
mod outbox;
mod pages;
pub mod print;
mod purge;
mod rebuild;
mod reconcile;
mod recover;
mod salvage;
mod seal;
mod setting;
mod staff;
#[cfg(test)]
mod tests;
mod ways_out;
mod witness;

pub use acked::Acked;
pub use act::{ActSlot, PendingAct, SealedAct};
pub use audit::AuditHead;
pub use blob::{Blob, MAX_BLOB};
pub use case::{CaseQuery, CaseRecord};
pub use catalogue::KeptCatalogue;
pub use database::Store;
pub use disk::{RESERVE, free_space_ok};
pub use draft::{Draft, DraftHead, NewDraft};
pub use error::StoreError;
pub use export::Unsent;
pub use glance::Glance;
pub use key::DatabaseKey;
pub use key_list::KeptKeys;
pub use outbox::{ItemKind, Mark, OutboxCounts, OutboxEntry, OutboxItem, OutboxPacket};
pub use print::{Paper, PrintKind, PrintRow, PrintStart, PrintState, PrinterRow, PrinterUse};
pub use reconcile::KnownGap;
pub use recover::{Recovery, recover};
pub use seal::{ApplicationRow, SealOutcome, Sealed, Slot};
pub use setting::ClockNote;
pub use staff::{hash_password, verify_password};
pub use ways_out::HandOver;
