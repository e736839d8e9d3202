//! The tables of the first release.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{DbBackend, Statement};

use super::offices::OFFICES;

/// `{uuid}` and `{bytes}` stand for the database's own types.
const TABLES: &[&str] = &[
    "CREATE TABLE office (
        code TEXT PRIMARY KEY,
        name_az TEXT NOT NULL,
        name_en TEXT NOT NULL,
        name_ru TEXT NOT NULL
    )",
    // One row per office: its counters. Locking it orders the feed and the audit chain of the office.
    "CREATE TABLE stream (
        office TEXT PRIMARY KEY REFERENCES office (code),
        feed BIGINT NOT NULL,
        audit BIGINT NOT NULL,
        audit_hash TEXT NOT NULL
    )",
    "CREATE TABLE device (
        name TEXT PRIMARY KEY,
        office TEXT NOT NULL REFERENCES office (code),
        code TEXT NOT NULL,
        face TEXT NOT NULL,
        public_key TEXT UNIQUE,
        added_at BIGINT NOT NULL,
        enrolled_at BIGINT,
        revoked_at BIGINT,
        seen_at BIGINT,
        UNIQUE (office, code)
    )",
    "CREATE TABLE enrolment (
        code_hash TEXT PRIMARY KEY,
        device TEXT NOT NULL REFERENCES device (name),
        expires_at BIGINT NOT NULL,
        used_at BIGINT
    )",
    // Its unique keys, not a look before the insert, decide what arrives twice.
    "CREATE TABLE packet (
        id {uuid} PRIMARY KEY,
        hash TEXT NOT NULL,
        device TEXT NOT NULL REFERENCES device (name),
        seq BIGINT NOT NULL,
        application {uuid} NOT NULL,
        receipt_number TEXT UNIQUE,
        token TEXT UNIQUE,
        sealed {bytes} NOT NULL,
        received_at BIGINT NOT NULL,
        stored_at BIGINT,
        UNIQUE (device, seq)
    )",
    "CREATE INDEX packet_application ON packet (application)",
    // Refused packets of known devices, kept for a person.
    "CREATE TABLE refused (
        id {uuid} NOT NULL,
        hash TEXT NOT NULL,
        device TEXT NOT NULL,
        code TEXT NOT NULL,
        data_key {bytes} NOT NULL,
        sealed {bytes} NOT NULL,
        received_at BIGINT NOT NULL,
        PRIMARY KEY (id, hash)
    )",
    // `form` names the version and the catalogue that the application was filled in with, and stays after erasure.
    "CREATE TABLE application (
        id {uuid} PRIMARY KEY,
        receipt_number TEXT NOT NULL,
        token TEXT NOT NULL,
        status_code TEXT NOT NULL,
        service TEXT NOT NULL,
        form_version BIGINT NOT NULL,
        catalogue TEXT NOT NULL,
        lang TEXT NOT NULL,
        device TEXT NOT NULL REFERENCES device (name),
        office TEXT NOT NULL REFERENCES office (code),
        sealed_at BIGINT NOT NULL,
        received_at BIGINT NOT NULL,
        state TEXT NOT NULL,
        changed_at BIGINT NOT NULL,
        version BIGINT NOT NULL,
        feed BIGINT NOT NULL,
        validated_at BIGINT,
        data_key {bytes},
        answers_sealed {bytes},
        problems_sealed {bytes},
        name_key TEXT,
        birth_date TEXT,
        document_hash TEXT
    )",
    "CREATE UNIQUE INDEX application_feed ON application (office, feed)",
    "CREATE INDEX application_device_feed ON application (device, feed)",
    "CREATE INDEX application_code ON application (status_code, birth_date)",
    "CREATE INDEX application_token ON application (token)",
    "CREATE INDEX application_name ON application (name_key)",
    "CREATE INDEX application_document ON application (document_hash)",
    "CREATE INDEX application_unvalidated ON application (received_at) WHERE validated_at IS NULL",
    "CREATE TABLE history (
        application {uuid} NOT NULL REFERENCES application (id),
        n BIGINT NOT NULL,
        at BIGINT NOT NULL,
        actor TEXT NOT NULL,
        sealed {bytes} NOT NULL,
        PRIMARY KEY (application, n)
    )",
    "CREATE TABLE attachment (
        application {uuid} NOT NULL REFERENCES application (id),
        hash TEXT NOT NULL,
        field TEXT NOT NULL,
        len BIGINT NOT NULL,
        media_type TEXT NOT NULL,
        stored_at BIGINT,
        PRIMARY KEY (application, hash, field)
    )",
    "CREATE INDEX attachment_hash ON attachment (hash)",
    "CREATE TABLE staff (
        login TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        office TEXT NOT NULL REFERENCES office (code),
        roles TEXT NOT NULL,
        password TEXT NOT NULL,
        added_at BIGINT NOT NULL,
        disabled_at BIGINT
    )",
    "CREATE INDEX staff_office ON staff (office)",
    // A hash chain per office; ids only.
    "CREATE TABLE audit (
        office TEXT NOT NULL REFERENCES office (code),
        n BIGINT NOT NULL,
        at BIGINT NOT NULL,
        actor TEXT NOT NULL,
        act TEXT NOT NULL,
        subject TEXT NOT NULL,
        hash TEXT NOT NULL,
        PRIMARY KEY (office, n)
    )",
];

#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        let (uuid, bytes) = match manager.get_database_backend() {
            DbBackend::Postgres => ("UUID", "BYTEA"),
            _ => ("BLOB", "BLOB"),
        };
        for table in TABLES {
            let sql = table.replace("{uuid}", uuid).replace("{bytes}", bytes);
            connection.execute_unprepared(&sql).await?;
        }
        for (code, az, en, ru) in OFFICES {
            let values = [*code, az, en, ru].map(Into::into);
            let backend = manager.get_database_backend();
            let insert = "INSERT INTO office (code, name_az, name_en, name_ru) VALUES ($1, $2, $3, $4)";
            connection.execute_raw(Statement::from_sql_and_values(backend, insert, values)).await?;
            let stream = "INSERT INTO stream (office, feed, audit, audit_hash) VALUES ($1, 0, 0, '')";
            connection.execute_raw(Statement::from_sql_and_values(backend, stream, [(*code).into()])).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
