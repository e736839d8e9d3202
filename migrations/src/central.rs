//! The centre's schema, for SQLite and for PostgreSQL 15 or newer.
//!
//! Instants are whole microseconds since the epoch (UTC). Columns named `sealed` or `…_sealed` are encrypted with the application's
//! data key; the columns beside them hold what search needs and nothing more.

mod m0001_start;
mod m0002_catalogue;
mod m0003_uploads;
mod m0004_reconciliation;
mod m0005_in_line;
mod m0006_take_packets;
mod m0007_take_packets_once_more;
mod m0008_former_keys;
mod m0009_settled;
mod m0010_keys;
mod offices;

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DatabaseConnection;

/// Brings a centre's database to the newest schema; what is there already is left alone.
pub async fn migrate<'c>(connection: impl IntoSchemaManagerConnection<'c>) -> Result<(), DbErr> {
    Migrator::up(connection, None).await
}

/// Leaves an empty database as an earlier release does, which knows only the first so many migrations.
pub async fn migrate_first<'c>(connection: impl IntoSchemaManagerConnection<'c>, count: u32) -> Result<(), DbErr> {
    Migrator::up(connection, Some(count)).await
}

/// How many migrations there are.
pub fn count() -> usize {
    Migrator::migrations().len()
}

/// Makes the table of nonces in a database that holds nothing else, beside a centre's on SQLite.
pub async fn nonces(connection: &DatabaseConnection) -> Result<(), DbErr> {
    m0003_uploads::nonces(connection).await
}

/// The centre's migrations.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_start::Migration),
            Box::new(m0002_catalogue::Migration),
            Box::new(m0003_uploads::Migration),
            Box::new(m0004_reconciliation::Migration),
            Box::new(m0005_in_line::Migration),
            Box::new(m0006_take_packets::Migration),
            Box::new(m0007_take_packets_once_more::Migration),
            Box::new(m0010_keys::Migration),
            Box::new(m0008_former_keys::Migration),
            Box::new(m0009_settled::Migration),
        ]
    }
}
