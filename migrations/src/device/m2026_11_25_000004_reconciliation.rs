//! What reconciliation found, when packets were wiped or handed to a person, and which history of the feed a case comes from.

use sea_orm_migration::prelude::*;

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m2026_11_25_000004_reconciliation"
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
    "ALTER TABLE outbox ADD COLUMN purged_at INTEGER",
    "ALTER TABLE outbox ADD COLUMN handed_at INTEGER",
    "UPDATE outbox SET purged_at = coalesce((SELECT a.purged_at FROM application a WHERE a.id = outbox.id), acked_at)
     WHERE bytes IS NULL",
    // Grows when the centre begins its feed anew; an event of a later history wins over any version of an earlier one.
    "ALTER TABLE case_file ADD COLUMN epoch INTEGER NOT NULL DEFAULT 0",
    // Numbers that the centre lacks and this device cannot send again.
    "CREATE TABLE gap (
        device TEXT NOT NULL,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        held TEXT,
        at INTEGER,
        since INTEGER NOT NULL,
        PRIMARY KEY (device, first)
    ) STRICT, WITHOUT ROWID",
];
