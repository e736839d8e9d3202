//! What devices declared and the centre lacks, the heads of the devices' audit chains, and doubts about any chain.

use sea_orm_migration::prelude::*;

const STATEMENTS: &[&str] = &[
    "CREATE TABLE reconciliation (
        device TEXT PRIMARY KEY REFERENCES device (name),
        last_seq BIGINT NOT NULL,
        at BIGINT NOT NULL
    )",
    "CREATE TABLE gap (
        device TEXT NOT NULL REFERENCES device (name),
        first_seq BIGINT NOT NULL,
        last_seq BIGINT NOT NULL,
        held TEXT,
        at BIGINT,
        since BIGINT NOT NULL,
        PRIMARY KEY (device, first_seq)
    )",
    "CREATE TABLE anchor (
        device TEXT PRIMARY KEY REFERENCES device (name),
        n BIGINT NOT NULL,
        hash TEXT NOT NULL,
        at BIGINT NOT NULL
    )",
    // `chain` is an office's code for a chain of the centre, a device's name for that of the device. `n` is the first row that is
    // missing or another than the witness holds.
    "CREATE TABLE doubt (
        chain TEXT NOT NULL,
        n BIGINT NOT NULL,
        witness TEXT NOT NULL REFERENCES device (name),
        at BIGINT NOT NULL,
        explained_at BIGINT,
        PRIMARY KEY (chain, n, witness)
    )",
];

#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

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
