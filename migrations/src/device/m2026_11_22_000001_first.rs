//! Drafts, attachments, sealed applications, the outbox, cases, staff, print intents and the audit chain.

use sea_orm_migration::prelude::*;

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m2026_11_22_000001_first"
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

    /// All statements or none: a power cut in the middle leaves an empty store, which the next start fills.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

const STATEMENTS: &[&str] = &[
    // Single values: the enrolment, the feed's cursor, the last comparison of clocks.
    "CREATE TABLE setting (
        name TEXT PRIMARY KEY NOT NULL,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID",
    // The last numbers given out under a device name; they only grow, and outlive what they numbered.
    "CREATE TABLE numbering (
        device TEXT PRIMARY KEY NOT NULL,
        counter INTEGER NOT NULL,
        seq INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID",
    "CREATE TABLE draft (
        id BLOB PRIMARY KEY NOT NULL,
        service TEXT NOT NULL,
        form_version INTEGER NOT NULL,
        catalogue TEXT NOT NULL,
        lang TEXT NOT NULL,
        page TEXT,
        visited TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID",
    "CREATE TABLE answer (
        draft BLOB NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
        field TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (draft, field)
    ) STRICT, WITHOUT ROWID",
    "CREATE TABLE blob (
        hash TEXT NOT NULL UNIQUE,
        media_type TEXT NOT NULL,
        bytes BLOB NOT NULL
    ) STRICT",
    // The owner is a draft's id, which stays the application's id.
    "CREATE TABLE blob_use (
        owner BLOB NOT NULL,
        position INTEGER NOT NULL,
        field TEXT NOT NULL,
        hash TEXT NOT NULL REFERENCES blob (hash),
        UNIQUE (owner, field, hash),
        PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID",
    "CREATE INDEX blob_use_hash ON blob_use (hash)",
    // After a purge: id, receipt number, status code and what the outbox and the feed say of it.
    "CREATE TABLE application (
        id BLOB PRIMARY KEY NOT NULL,
        receipt_number TEXT NOT NULL UNIQUE,
        status_code TEXT NOT NULL,
        service TEXT NOT NULL,
        form_version INTEGER NOT NULL,
        catalogue TEXT NOT NULL,
        lang TEXT NOT NULL,
        device TEXT NOT NULL,
        counter INTEGER NOT NULL,
        sealed_at INTEGER NOT NULL,
        token TEXT,
        facts TEXT,
        purged_at INTEGER,
        UNIQUE (device, counter)
    ) STRICT, WITHOUT ROWID",
    "CREATE TABLE outbox (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        id BLOB NOT NULL UNIQUE,
        case_id BLOB NOT NULL,
        kind TEXT NOT NULL,
        device TEXT NOT NULL,
        seq INTEGER NOT NULL,
        hash TEXT NOT NULL,
        bytes BLOB,
        len INTEGER NOT NULL,
        state TEXT NOT NULL,
        reason TEXT,
        attempts INTEGER NOT NULL DEFAULT 0,
        since INTEGER NOT NULL,
        next_try INTEGER NOT NULL,
        acked_at INTEGER,
        ack BLOB,
        UNIQUE (device, seq)
    ) STRICT",
    "CREATE INDEX outbox_waiting ON outbox (n) WHERE state NOT IN ('stored', 'quarantined')",
    "CREATE INDEX outbox_quarantined ON outbox (n) WHERE state = 'quarantined'",
    "CREATE INDEX outbox_case ON outbox (case_id, n)",
    // What happened to a sealed item on its way, append-only.
    "CREATE TABLE event (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        item BLOB NOT NULL,
        at INTEGER NOT NULL,
        event TEXT NOT NULL,
        reason TEXT
    ) STRICT",
    "CREATE INDEX event_item ON event (item, n)",
    // Officers' acts until the feed shows their effect; the packet is in the outbox under the same id.
    "CREATE TABLE act (
        id BLOB PRIMARY KEY NOT NULL REFERENCES outbox (id),
        case_id BLOB NOT NULL,
        base_version INTEGER NOT NULL,
        act TEXT NOT NULL,
        at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID",
    "CREATE INDEX act_case ON act (case_id, at)",
    "CREATE TABLE case_file (
        id BLOB PRIMARY KEY NOT NULL,
        receipt_number TEXT NOT NULL,
        status_code TEXT,
        token TEXT,
        version INTEGER NOT NULL,
        state TEXT NOT NULL,
        at INTEGER NOT NULL,
        received_at INTEGER NOT NULL,
        event TEXT NOT NULL
    ) STRICT",
    "CREATE INDEX case_receipt ON case_file (receipt_number)",
    "CREATE INDEX case_code ON case_file (status_code)",
    "CREATE INDEX case_token ON case_file (token)",
    "CREATE INDEX case_received ON case_file (received_at)",
    // Folded words of a case's names and document number, for a search by their beginnings.
    "CREATE TABLE case_word (
        word TEXT NOT NULL,
        case_id BLOB NOT NULL,
        PRIMARY KEY (word, case_id)
    ) STRICT, WITHOUT ROWID",
    "CREATE INDEX case_word_case ON case_word (case_id)",
    "CREATE TABLE staff (
        login TEXT PRIMARY KEY NOT NULL,
        member TEXT NOT NULL
    ) STRICT, WITHOUT ROWID",
    "CREATE TABLE sign_in_failure (
        login TEXT PRIMARY KEY NOT NULL,
        failures INTEGER NOT NULL,
        last_at INTEGER NOT NULL,
        locked_until INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID",
    "CREATE TABLE print (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        application BLOB NOT NULL,
        kind TEXT NOT NULL,
        copy INTEGER NOT NULL,
        state TEXT NOT NULL,
        job TEXT,
        begun_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL
    ) STRICT",
    "CREATE INDEX print_application ON print (application, id)",
    // A hash chain over ids only; a deleted or edited row breaks it.
    "CREATE TABLE audit (
        n INTEGER PRIMARY KEY NOT NULL,
        at INTEGER NOT NULL,
        who TEXT NOT NULL,
        what TEXT NOT NULL,
        application BLOB,
        hash TEXT NOT NULL
    ) STRICT",
];
