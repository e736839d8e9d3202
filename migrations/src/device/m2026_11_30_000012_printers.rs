//! The device's printers, and prints whose outcome is asked for: which printer, and no number given out twice.

use sea_orm_migration::prelude::*;

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m2026_11_30_000012_printers"
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
    "CREATE TABLE printer (
        name TEXT PRIMARY KEY NOT NULL,
        address TEXT NOT NULL,
        receipts INTEGER NOT NULL,
        papers INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID",
    "CREATE UNIQUE INDEX printer_receipts ON printer (receipts) WHERE receipts",
    "CREATE UNIQUE INDEX printer_papers ON printer (papers) WHERE papers",
    "ALTER TABLE print ADD COLUMN printer TEXT NOT NULL DEFAULT ''",
    // Paper may have come out of these, and the later ones were numbered as if it had.
    "UPDATE print SET state = 'unknown' WHERE state IN ('begun', 'sent') OR (state = 'failed' AND job IS NOT NULL)",
    // One whole original, and each number once.
    "CREATE UNIQUE INDEX print_number ON print (application, copy)
     WHERE kind != 'form' AND state IN ('begun', 'sent', 'doubt', 'printed', 'unknown')",
    "CREATE INDEX print_begun ON print (id) WHERE state = 'begun'",
];
