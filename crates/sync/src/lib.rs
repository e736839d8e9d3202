//! The way between a device and the centre: what waits is sent, what changed is fetched.
//!
//! The planner and the reactions are pure; the client speaks; the syncer keeps both going. Losing the centre is the normal state:
//! nothing here ever holds up a visitor, and only the centre's verified acknowledgement ends an item.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod answer;
mod attachments;
mod catalogue;
mod client;
mod engine;
mod enrol;
mod error;
mod feed;
mod key_list;
mod network;
pub mod planner;
mod push;
pub mod reaction;
mod reconcile;
mod sight;
mod syncer;
#[cfg(test)]
mod tests;
mod usb;

pub use catalogue::{CatalogueRefused, accept_catalogue, edition_of, keep_built_in, recall_newest};
pub use client::Clock;
pub use engine::Report;
pub use enrol::enrol;
pub use error::SyncError;
pub use key_list::{KeysRefused, accept_keys, kept_keys};
pub use syncer::{SyncStatus, Syncer};
pub use usb::{Answers, Export, Exported, export, take_answers};
