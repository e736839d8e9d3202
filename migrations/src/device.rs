//! The schema of a device's encrypted store: always SQLite, so the statements are its own dialect.
//!
//! Ids are 16-byte blobs, hashes 64 hex digits, instants whole microseconds since 1970 in UTC.

use sea_orm_migration::prelude::*;

mod m2026_11_22_000001_first;
mod m2026_11_23_000002_catalogue;
mod m2026_11_24_000010_bundle;
mod m2026_11_25_000004_reconciliation;
mod m2026_11_26_000011_narrow_outbox;
mod m2026_11_30_000012_printers;
mod m2026_11_30_000020_keys;
mod m2026_12_01_000021_papers;

/// The migrations of the device's store, in order; shipped ones are never edited.
#[derive(Debug)]
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m2026_11_22_000001_first::Migration),
            Box::new(m2026_11_23_000002_catalogue::Migration),
            Box::new(m2026_11_24_000010_bundle::Migration),
            Box::new(m2026_11_25_000004_reconciliation::Migration),
            Box::new(m2026_11_26_000011_narrow_outbox::Migration),
            Box::new(m2026_11_30_000012_printers::Migration),
            Box::new(m2026_11_30_000020_keys::Migration),
            Box::new(m2026_12_01_000021_papers::Migration),
        ]
    }
}
