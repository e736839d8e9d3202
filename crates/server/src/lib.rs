//! The central server: intake of packets, cases, status pages.
//!
//! Stateless beside its database, its keys and its attachments' store, so that any number of replicas may stand behind a balancer.
//! It opens no window and decides no rule of the domain; it speaks plain HTTP and expects TLS in front of it.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod attachments;
mod audit;
mod blobs;
mod bundles;
mod cases;
mod catalogues;
mod centre;
mod database;
mod directory;
mod enrol;
mod former;
mod http;
mod intake;
mod key_list;
mod keys;
mod limit;
mod nonces;
mod reconcile;
mod refused;
mod rows;
mod sealed;
mod start;
mod status;
mod sweep;
mod table;
#[cfg(test)]
mod tests;
mod uploads;
mod validate;
mod vault;
mod witness;

pub use audit::AuditReport;
pub use blobs::S3Settings;
pub use bundles::{ImportError, Imported, Importer, PartReport, Refused};
pub use catalogues::{CatalogueInfo, PublishError};
pub use centre::{Clock, MAX_SKEW};
pub use database::Database;
pub use directory::{DeviceInfo, DirectoryError, NewStaff, OfficeInfo, OneTimeCode, StaffInfo};
pub use key_list::ListError;
pub use keys::{CentreKeys, KeysError};
pub use limit::Rate;
pub use reconcile::GapInfo;
pub use refused::{RefusedError, RefusedInfo, RefusedPacket};
pub use start::{Config, Running, StartError, Stopper, start};
pub use vault::VaultError;
pub use witness::Doubt;
