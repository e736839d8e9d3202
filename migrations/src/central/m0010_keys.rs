//! The end of a device's key, and the lists of keys that the centre signed.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

/// `{bytes}` stands for the database's own type. `content` is SHA-256 of what the list says apart from its number and its moment.
const STATEMENTS: &[&str] = &[
    "ALTER TABLE device ADD COLUMN key_until BIGINT",
    "CREATE TABLE key_list (
        serial BIGINT PRIMARY KEY,
        content TEXT NOT NULL,
        list {bytes} NOT NULL,
        made_at BIGINT NOT NULL
    )",
];

#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let bytes = if manager.get_database_backend() == DbBackend::Postgres { "BYTEA" } else { "BLOB" };
        for statement in STATEMENTS {
            manager.get_connection().execute_unprepared(&statement.replace("{bytes}", bytes)).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
