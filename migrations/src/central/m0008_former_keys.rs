//! A device that changes its key, or enrols once more with the one it has.

use sea_orm_migration::prelude::*;

/// `former_keys` holds `KEY:UNTIL` (hex, microseconds), one after the other with a blank between them: the keys that the device had before.
/// `for_key` names the only key that a one-time code is good for; any key if it is null. The tables are changed in the order in which an
/// enrolment takes them, since older replicas go on enrolling.
const STATEMENTS: &[&str] =
    &["ALTER TABLE enrolment ADD COLUMN for_key TEXT", "ALTER TABLE device ADD COLUMN former_keys TEXT"];

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
