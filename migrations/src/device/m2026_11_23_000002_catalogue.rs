//! Published catalogues that this device accepted, kept for ever.

use sea_orm_migration::prelude::*;

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m2026_11_23_000002_catalogue"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for statement in STATEMENTS {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

const STATEMENTS: &[&str] = &[
    // Serials are numbered by each centre; its key tells the centres apart. Several serials may have one hash.
    "CREATE TABLE catalogue (
        centre_key TEXT NOT NULL,
        serial INTEGER NOT NULL,
        hash TEXT NOT NULL,
        archive BLOB NOT NULL,
        accepted_at INTEGER NOT NULL,
        PRIMARY KEY (centre_key, serial)
    ) STRICT, WITHOUT ROWID",
    "CREATE INDEX catalogue_hash ON catalogue (hash)",
];
