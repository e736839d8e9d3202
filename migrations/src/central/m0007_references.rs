//! What an application names is checked once on PostgreSQL, by the reference of its packet.
//!
//! A packet is written in the transaction of its application and names the same device; a device names its office, and no office is without
//! its row of `stream`, which every transaction that writes an audit row has locked. So neither a device nor an office can go, nor be one
//! that never was, with three more looks an application or without them; they take a third of the time that its rows take.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

const STATEMENTS: &[&str] = &[
    "ALTER TABLE application DROP CONSTRAINT application_device_fkey",
    "ALTER TABLE application DROP CONSTRAINT application_office_fkey",
    "ALTER TABLE audit DROP CONSTRAINT audit_office_fkey",
];

#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        if manager.get_database_backend() != DbBackend::Postgres {
            return Ok(());
        }
        for statement in STATEMENTS {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
