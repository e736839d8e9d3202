//! What travels by USB stick: the packets and attachments of the network, sealed to the centre, and the centre's answers back.
//!
//! The format is `docs/bundles.md`. Writing and reading stream in bounded memory; whatever a stick holds is taken as hostile. It knows
//! of no database and no network: items come and go as bytes.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod error;
mod header;
mod key;
mod medium;
pub mod plan;
mod read;
mod record;
mod source;
#[cfg(test)]
mod tests;
mod write;

pub use error::BundleError;
pub use header::{Contents, Header, peek};
pub use key::{BundleKey, BundleRecipient};
pub use medium::{ANSWERS, BUNDLE, Folder, Medium, Output, PartFile, Written};
pub use read::{Event, Item, PartReader};
pub use record::Kind;
pub use write::PartWriter;
