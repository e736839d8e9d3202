//! The centre's database: SQLite in one file, or PostgreSQL 15 or newer. The same tables and the same statements on both.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use migrations::central::{self, migrate};
use migrations::connections::steady;
use sea_orm::sqlx::PgPool;
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, SqliteTransactionMode,
    Statement, TransactionOptions, TransactionTrait,
};
use tokio::sync::{Mutex, OwnedMutexGuard};

use crate::nonces::Nonces;

/// SQLite's page cache per connection, in KiB: a batch of packets is written to the log once, at its end.
const CACHE: &str = "-16384";
/// Rows that a connection of SQLite reads ahead of whoever takes them.
const AHEAD: usize = 500;
/// Pages of SQLite's log before they are folded into the file: some ten batches.
const LOG_PAGES: &str = "10000";

/// A connection that was used in this time is lent again without asking whether it still answers.
const IDLE: Duration = Duration::from_secs(1);

/// The key of the advisory lock under which PostgreSQL migrates.
const MIGRATION_LOCK: i64 = 0x70_656e_6365_7265;

/// An open, migrated database.
#[derive(Clone, Debug)]
pub struct Database {
    pool: DatabaseConnection,
    nonces: Nonces,
    /// SQLite has one writer: those of this process queue here instead of polling the file's lock.
    writer: Option<Arc<Mutex<()>>>,
}

impl Database {
    /// Opens and migrates. The URL is `sqlite:///path/to/centre.db` (made if missing, readable by its owner only) or `postgres://…`.
    pub async fn open(url: &str) -> Result<Self, DbErr> {
        let sqlite = url.starts_with("sqlite:");
        if let Some(path) = Self::file(url) {
            create_private(path).map_err(|error| DbErr::Custom(format!("cannot create the database file: {error}")))?;
        }
        let mut options = ConnectOptions::new(url);
        options
            .sqlx_logging(false)
            .max_connections(if sqlite { 8 } else { 32 })
            .test_before_acquire_if_idle_for(IDLE)
            .acquire_timeout(Duration::from_secs(20));
        // The statements are the same for any values, and so is how they are best carried out; planning takes longer than most of them.
        options.map_sqlx_postgres_opts(|options| options.options([("plan_cache_mode", "force_generic_plan")]));
        options.map_sqlx_sqlite_opts(|options| {
            options
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(Duration::from_secs(20))
                .row_buffer_size(AHEAD)
                .pragma("cache_size", CACHE)
                .pragma("wal_autocheckpoint", LOG_PAGES)
                .foreign_keys(true)
        });
        steady(&mut options);
        let pool = sea_orm::Database::connect(options).await?;
        let nonces = if sqlite { nonces_beside(url).await? } else { Nonces::new(pool.clone()) };
        let database = Database { pool, nonces, writer: sqlite.then(Arc::default) };
        database.migrate().await?;
        Ok(database)
    }

    /// SQLite's file in a URL; `None` for PostgreSQL and for a database in memory.
    pub fn file(url: &str) -> Option<&str> {
        let rest = url.strip_prefix("sqlite:")?;
        let path = rest.strip_prefix("//").unwrap_or(rest);
        let path = path.split('?').next().unwrap_or(path);
        (path != ":memory:").then_some(path)
    }

    /// The nonces of signed requests.
    pub(crate) fn nonces(&self) -> &Nonces {
        &self.nonces
    }

    async fn migrate(&self) -> Result<(), DbErr> {
        if self.pool.get_database_backend() != DbBackend::Postgres {
            // Of several that start at once each sees what the one before has done.
            let turn = self.write().await?;
            migrate(&*turn).await?;
            return turn.commit().await;
        }
        let lock = self.pool.begin().await?;
        let statement = Statement::from_sql_and_values(
            DbBackend::Postgres,
            "SELECT pg_advisory_xact_lock($1)",
            [MIGRATION_LOCK.into()],
        );
        lock.execute_raw(statement).await?;
        migrate(&self.pool).await?;
        lock.commit().await
    }

    /// For reads outside a transaction.
    pub(crate) fn pool(&self) -> &DatabaseConnection {
        &self.pool
    }

    /// PostgreSQL's own pool, for statements of its own; `None` on SQLite.
    pub(crate) fn postgres(&self) -> Option<&PgPool> {
        self.writer.is_none().then(|| self.pool.get_postgres_connection_pool())
    }

    /// Begins a transaction that writes.
    pub(crate) async fn write(&self) -> Result<Write, DbErr> {
        let turn = match &self.writer {
            Some(writer) => Some(Arc::clone(writer).lock_owned().await),
            None => None,
        };
        let options = TransactionOptions {
            sqlite_transaction_mode: turn.is_some().then_some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let transaction = self.pool.begin_with_options(options).await?;
        Ok(Write { transaction, turn })
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), DbErr> {
        self.pool.ping().await
    }

    /// Closes all connections.
    pub async fn close(&self) -> Result<(), DbErr> {
        self.nonces.close().await?;
        self.pool.close_by_ref().await
    }
}

/// A transaction that writes; rolls back unless committed.
pub(crate) struct Write {
    transaction: DatabaseTransaction,
    turn: Option<OwnedMutexGuard<()>>,
}

impl Write {
    /// Durable on return.
    pub async fn commit(self) -> Result<(), DbErr> {
        let Write { transaction, turn } = self;
        let committed = transaction.commit().await;
        drop(turn);
        committed
    }
}

impl std::ops::Deref for Write {
    type Target = DatabaseTransaction;

    fn deref(&self) -> &DatabaseTransaction {
        &self.transaction
    }
}

/// The nonces' own file beside SQLite's. Its commits survive this process, not the machine's power: a nonce counts for minutes only.
async fn nonces_beside(url: &str) -> Result<Nonces, DbErr> {
    let url = match Database::file(url) {
        Some(path) => {
            let path = format!("{path}-nonces");
            create_private(&path).map_err(|error| DbErr::Custom(format!("cannot create the nonces' file: {error}")))?;
            format!("sqlite://{path}")
        }
        None => "sqlite::memory:".to_owned(),
    };
    let mut options = ConnectOptions::new(url);
    options.sqlx_logging(false).max_connections(1).acquire_timeout(Duration::from_secs(20));
    options.test_before_acquire_if_idle_for(IDLE);
    options.idle_timeout(None::<Duration>).max_lifetime(None::<Duration>);
    options.map_sqlx_sqlite_opts(|options| {
        options
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Normal)
            .busy_timeout(Duration::from_secs(20))
    });
    steady(&mut options);
    let pool = sea_orm::Database::connect(options).await?;
    central::nonces(&pool).await?;
    Ok(Nonces::new(pool))
}

fn create_private(path: &str) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    if let Some(folder) = std::path::Path::new(path).parent() {
        std::fs::create_dir_all(folder)?;
    }
    options.open(path).map(drop)
}

/// Microseconds since the epoch, as instants are kept.
pub(crate) fn micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

/// The instant of a column; what is out of range reads as the epoch.
pub(crate) fn instant(micros: i64) -> Timestamp {
    Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// The number that follows the newest one in a table: at least the second at which it is given, so that after the restoring of a backup,
/// which has forgotten the last ones, none is given twice.
pub(crate) fn next_serial(newest: Option<i64>, now: Timestamp) -> i64 {
    newest.map_or(1, |newest| newest.saturating_add(1)).max(now.as_second())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_of_an_address_is_found() {
        for (url, file) in [
            ("sqlite://a/b.db?mode=rwc", Some("a/b.db")),
            ("sqlite:///a/b.db", Some("/a/b.db")),
            ("sqlite:b.db", Some("b.db")),
            ("sqlite::memory:", None),
            ("postgres://host/pencere", None),
        ] {
            assert_eq!(Database::file(url), file, "{url}");
        }
    }

    /// The centre's disk is full for a moment: what it says to have committed afterwards is committed, or devices would wipe it.
    #[tokio::test]
    async fn a_commit_after_a_full_disk_is_a_commit() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}/centre.db", folder.path().display());
        let database = Database::open(&url).await.unwrap();
        database.pool().execute_unprepared("CREATE TABLE probe (n INTEGER, filler BLOB)").await.unwrap();
        for _ in 0..20 {
            let write = database.write().await.unwrap();
            write.execute_unprepared("PRAGMA max_page_count = 1").await.unwrap();
            let full = write.execute_unprepared("INSERT INTO probe VALUES (0, zeroblob(1000000))").await;
            assert!(full.is_err());
            drop(write);
            drop(database.write().await.unwrap());
        }
        for n in 1..=20 {
            let write = database.write().await.unwrap();
            write.execute_unprepared(&format!("INSERT INTO probe (n) VALUES ({n})")).await.unwrap();
            write.commit().await.unwrap();
        }
        let other = sea_orm::Database::connect(url).await.unwrap();
        let row = other.query_one_raw(Statement::from_string(DbBackend::Sqlite, "SELECT count(*) FROM probe")).await;
        assert_eq!(row.unwrap().unwrap().try_get_by_index::<i64>(0).unwrap(), 20);
    }
}
