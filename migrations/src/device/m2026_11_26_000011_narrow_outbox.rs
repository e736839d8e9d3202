//! The outbox without what fills pages: packets in a table of their own under the item's number, written once and read once; and
//! acknowledgements that speak of many packets, each kept once. Items that wait for their attachments are found by themselves.

use sea_orm_migration::prelude::*;

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m2026_11_26_000011_narrow_outbox"
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
    // An item without a packet was purged.
    "CREATE TABLE packet (
        n INTEGER PRIMARY KEY NOT NULL,
        bytes BLOB NOT NULL
    ) STRICT",
    "INSERT INTO packet (n, bytes) SELECT n, bytes FROM outbox WHERE bytes IS NOT NULL",
    "ALTER TABLE outbox DROP COLUMN bytes",
    "CREATE TABLE ack_list (
        n INTEGER PRIMARY KEY NOT NULL,
        bytes BLOB NOT NULL
    ) STRICT",
    // The list that proves an item, when it has no acknowledgement of its own in `ack`.
    "ALTER TABLE outbox ADD COLUMN ack_list INTEGER",
    "CREATE INDEX outbox_announced ON outbox (n) WHERE state IN ('declared', 'uploading')",
];
