//! The newest list of the devices' keys of each centre, as it was signed.

use sea_orm_migration::prelude::*;

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m2026_11_30_000020_keys"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared(STATEMENT).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// `confirmed_at` is when the centre last said that it has no newer one.
const STATEMENT: &str = "CREATE TABLE key_list (
    centre_key TEXT NOT NULL PRIMARY KEY,
    serial INTEGER NOT NULL,
    list BLOB NOT NULL,
    confirmed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID";
