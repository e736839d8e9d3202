//! Rows that hold sealed bytes stay in one piece on PostgreSQL.
//!
//! A packet and an application take a little more than the two kilobytes from which on PostgreSQL tries to compress values, which what is
//! sealed never lets it, and then keeps them in a second table with an index of its own.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

/// What fits into a page is kept in it. Only new rows follow; readers and writers go on meanwhile.
const STATEMENTS: &[&str] =
    &["ALTER TABLE packet SET (toast_tuple_target = 8160)", "ALTER TABLE application SET (toast_tuple_target = 8160)"];

#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        if manager.get_database_backend() != DbBackend::Postgres {
            return Ok(());
        }
        for statement in STATEMENTS {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
