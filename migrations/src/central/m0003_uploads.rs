//! Half-finished uploads, and on PostgreSQL the nonces of signed requests that all replicas share.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

/// `{uuid}` and `{bytes}` stand for the database's own types.
const TABLES: &[&str] = &[
    // What a device sent of an attachment so far; its parts lie sealed in the attachments' store. Goes when the attachment is whole.
    "CREATE TABLE upload (
        id {uuid} PRIMARY KEY,
        device TEXT NOT NULL REFERENCES device (name),
        hash TEXT NOT NULL,
        len BIGINT NOT NULL,
        media_type TEXT NOT NULL,
        received BIGINT NOT NULL,
        data_key {bytes} NOT NULL,
        touched_at BIGINT NOT NULL,
        UNIQUE (device, hash, len)
    )",
    "CREATE INDEX upload_touched ON upload (touched_at)",
    "CREATE TABLE upload_part (
        upload {uuid} NOT NULL REFERENCES upload (id) ON DELETE CASCADE,
        start BIGINT NOT NULL,
        len BIGINT NOT NULL,
        place {uuid} NOT NULL,
        PRIMARY KEY (upload, start)
    )",
];

/// Kept until no clock could let the request in again. SQLite's centre has them in a file of their own.
const NONCES: &[&str] = &[
    "CREATE TABLE IF NOT EXISTS nonce (
        nonce {bytes} NOT NULL,
        device TEXT NOT NULL,
        expires_at BIGINT NOT NULL,
        PRIMARY KEY (nonce, device)
    )",
    "CREATE INDEX IF NOT EXISTS nonce_expires ON nonce (expires_at)",
];

/// Makes the table of nonces where there is none.
pub(super) async fn nonces(connection: &impl ConnectionTrait) -> Result<(), DbErr> {
    make(connection, NONCES).await
}

async fn make(connection: &impl ConnectionTrait, statements: &[&str]) -> Result<(), DbErr> {
    let (uuid, bytes) = match connection.get_database_backend() {
        DbBackend::Postgres => ("UUID", "BYTEA"),
        _ => ("BLOB", "BLOB"),
    };
    for statement in statements {
        connection.execute_unprepared(&statement.replace("{uuid}", uuid).replace("{bytes}", bytes)).await?;
    }
    Ok(())
}

#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        make(connection, TABLES).await?;
        match connection.get_database_backend() {
            DbBackend::Postgres => make(connection, NONCES).await,
            _ => Ok(()),
        }
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
