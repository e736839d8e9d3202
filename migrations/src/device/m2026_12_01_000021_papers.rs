//! Prints besides receipts and forms: what each is of and who asked for it, and no number of such a paper given out twice.

use sea_orm_migration::prelude::*;

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m2026_12_01_000021_papers"
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

/// `subject` tells papers of one kind apart; `who` is a login or `visitor`, empty in rows of an earlier version.
const STATEMENTS: &[&str] = &[
    "ALTER TABLE print ADD COLUMN subject TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE print ADD COLUMN who TEXT NOT NULL DEFAULT ''",
    "DROP INDEX print_number",
    // One whole original of each receipt, and each number once.
    "CREATE UNIQUE INDEX print_number ON print (application, copy)
     WHERE kind IN ('a4', 'thermal') AND state IN ('begun', 'sent', 'doubt', 'printed', 'unknown')",
    // The same of each paper that follows a decision.
    "CREATE UNIQUE INDEX print_notice_number ON print (application, kind, subject, copy)
     WHERE kind IN ('registration', 'decision') AND state IN ('begun', 'sent', 'doubt', 'printed', 'unknown')",
];
