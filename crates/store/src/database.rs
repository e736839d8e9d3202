//! Opening the database, its connections and the few helpers that all tables share.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use jiff::Timestamp;
use migrations::connections::steady;
use migrations::device::Migrator;
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend, FromQueryResult,
    SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait, Value,
};
use sea_orm_migration::MigratorTrait as _;

use crate::disk::RESERVE;
use crate::error::StoreError;
use crate::key::DatabaseKey;
use crate::pages;
use crate::recover;

/// The store of one device. Clones share the same connections.
///
/// One connection writes, so writers queue instead of failing; readers never wait for it.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    writer: DatabaseConnection,
    reader: DatabaseConnection,
    path: PathBuf,
    /// The full name of the device, once it was read; changes with the enrolment only.
    device: RwLock<Option<String>>,
    /// How many write transactions were begun.
    writes: AtomicU64,
    /// Free bytes on the disk below which nothing new is taken in.
    reserve: AtomicU64,
}

/// The page cache of a connection, in KiB: what a batch of acknowledgements touches is read and written once.
const CACHE: &str = "-8192";
/// Rows that a connection reads ahead of whoever takes them.
const AHEAD: usize = 500;

impl Store {
    /// Opens the store, or makes it; runs the migrations and a quick check of the file.
    ///
    /// The file and its companions can be read by their owner only (Unix mode 0600).
    ///
    /// # Errors
    /// [`StoreError::WrongKey`], [`StoreError::Corrupt`], or the file cannot be used.
    pub async fn open(path: &Path, key: &DatabaseKey) -> Result<Store, StoreError> {
        recover::finish(path)?;
        create_private(path)?;
        let writer = match checked(path, key).await {
            Err(StoreError::WrongKey) if pages::fits(path, key)? => return Err(StoreError::Corrupt),
            checked => checked?,
        };
        Migrator::up(&writer, None).await?;
        let reader = Database::connect(connect_options(path, key, true)).await?;
        let path = path.to_owned();
        let (device, writes, reserve) = (RwLock::default(), AtomicU64::default(), AtomicU64::new(RESERVE));
        Ok(Store { inner: Arc::new(Inner { writer, reader, path, device, writes, reserve }) })
    }

    /// Closes the connections after the work in hand; the write-ahead log is folded into the file.
    pub async fn close(self) -> Result<(), StoreError> {
        self.inner.reader.clone().close().await?;
        self.inner.writer.clone().close().await?;
        Ok(())
    }

    /// Where the database lies.
    pub fn path(&self) -> &Path {
        &self.inner.path
    }

    /// The device's name, if it was read or set since the start.
    pub(crate) fn known_device(&self) -> Option<String> {
        self.inner.device.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn know_device(&self, device: &str) {
        *self.inner.device.write().unwrap_or_else(PoisonError::into_inner) = Some(device.to_owned());
    }

    /// For reading; sees everything committed before the call.
    pub(crate) fn reader(&self) -> &DatabaseConnection {
        &self.inner.reader
    }

    /// For the few statements that cannot run in a transaction.
    pub(crate) fn writer(&self) -> &DatabaseConnection {
        &self.inner.writer
    }

    /// How many write transactions this process has begun here.
    pub(crate) fn writes(&self) -> u64 {
        self.inner.writes.load(Ordering::SeqCst)
    }

    /// Free bytes on the disk below which nothing new is taken in.
    pub(crate) fn reserve(&self) -> &AtomicU64 {
        &self.inner.reserve
    }

    /// A write transaction; it holds the lock from the start, so it never fails half-way for a busy database. Dropped = undone.
    pub(crate) async fn write(&self) -> Result<DatabaseTransaction, StoreError> {
        self.inner.writes.fetch_add(1, Ordering::SeqCst);
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        Ok(self.inner.writer.begin_with_options(options).await?)
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").finish_non_exhaustive()
    }
}

/// Makes the file with its final permissions before anything is in it; SQLite gives its companions the same.
fn create_private(path: &Path) -> Result<(), StoreError> {
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
        let file = options.mode(0o600).open(path)?;
        file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
    }
    #[cfg(not(unix))]
    options.open(path)?;
    Ok(())
}

pub(crate) fn connect_options(path: &Path, key: &DatabaseKey, reads: bool) -> ConnectOptions {
    let path = path.to_owned();
    let key = key.pragma();
    let mut options = ConnectOptions::new("sqlite:");
    options
        .max_connections(if reads { 2 } else { 1 })
        .min_connections(1)
        .connect_lazy(reads)
        .idle_timeout(None::<Duration>)
        .max_lifetime(None::<Duration>)
        .test_before_acquire(false)
        .sqlx_logging(false)
        .sqlcipher_key(key.as_str().to_owned())
        .map_sqlx_sqlite_opts(move |options| {
            let options = options
                .filename(&path)
                .pragma("key", key.as_str().to_owned())
                .pragma("cipher_log_level", "NONE")
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(Duration::from_secs(10))
                .row_buffer_size(AHEAD)
                .pragma("cache_size", CACHE)
                .pragma("temp_store", "MEMORY")
                .pragma("secure_delete", "ON");
            if reads { options.pragma("query_only", "ON") } else { options }
        });
    steady(&mut options);
    options
}

/// The connection that writes, behind the check.
async fn checked(path: &Path, key: &DatabaseKey) -> Result<DatabaseConnection, StoreError> {
    let db = Database::connect(connect_options(path, key, false)).await?;
    quick_check(&db).await?;
    Ok(db)
}

/// The first read of the file: tells a wrong key and damage before anything is written.
async fn quick_check(db: &DatabaseConnection) -> Result<(), StoreError> {
    let row = db.query_one_raw(sql("PRAGMA quick_check(1)", [])).await.map_err(StoreError::of_a_check)?;
    let row = row.ok_or(StoreError::Corrupt)?;
    let verdict: String = row.try_get_by_index(0)?;
    if verdict == "ok" { Ok(()) } else { Err(StoreError::Corrupt) }
}

/// A statement with its values.
pub(crate) fn sql<const N: usize>(text: &'static str, values: [Value; N]) -> Statement {
    Statement::from_sql_and_values(DbBackend::Sqlite, text, values)
}

/// Runs a statement; the number of rows it changed.
pub(crate) async fn run(db: &impl ConnectionTrait, statement: Statement) -> Result<u64, StoreError> {
    Ok(db.execute_raw(statement).await?.rows_affected())
}

/// The first row, if any.
pub(crate) async fn one<R: FromQueryResult>(
    db: &impl ConnectionTrait,
    statement: Statement,
) -> Result<Option<R>, StoreError> {
    Ok(R::find_by_statement(statement).one(db).await?)
}

/// All rows.
pub(crate) async fn all<R: FromQueryResult>(
    db: &impl ConnectionTrait,
    statement: Statement,
) -> Result<Vec<R>, StoreError> {
    Ok(R::find_by_statement(statement).all(db).await?)
}

/// An instant as the database holds it: whole microseconds.
pub(crate) fn micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

/// The instant of a column.
pub(crate) fn instant(micros: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_microsecond(micros).map_err(|_| StoreError::Data)
}

/// A count or length of a column.
pub(crate) fn natural<T: TryFrom<i64>>(number: i64) -> Result<T, StoreError> {
    T::try_from(number).map_err(|_| StoreError::Data)
}
