//! Refused packets come to an end.

use sea_orm_migration::prelude::*;

/// `seq` is the packet's own number, known from the moment at which a person settled it.
const STATEMENTS: &[&str] =
    &["ALTER TABLE refused ADD COLUMN seq BIGINT", "ALTER TABLE refused ADD COLUMN settled_at BIGINT"];

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
