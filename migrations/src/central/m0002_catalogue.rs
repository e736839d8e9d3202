//! Published catalogues, kept for ever.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

/// `{bytes}` stands for the database's own type. Several serials may have one hash: an earlier catalogue can be published again.
const STATEMENTS: &[&str] = &[
    "CREATE TABLE catalogue (
        serial BIGINT PRIMARY KEY,
        hash TEXT NOT NULL,
        archive {bytes} NOT NULL,
        published_at BIGINT NOT NULL
    )",
    "CREATE INDEX catalogue_hash ON catalogue (hash)",
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
