//! The schema is brought up to date while an older replica serves, and by several that start at once.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use migrations::central;
use protocol::packet;
use protocol::wire::Face;
use sea_orm::{ConnectionTrait as _, DatabaseConnection, DbBackend, DbErr, Statement, TransactionTrait as _};

use super::rig::{Rig, new_id};
use super::uploads::until;
use crate::database::Database;

/// The device of the older replica; no newer one gives this code out.
const DEVICE: &str = "BAK01-KZZ";
const AT: i64 = 1_795_000_000_000_000;

/// What a replica of the release before does: on connections of its own, with the columns that it knows.
#[derive(Clone)]
struct Older {
    pool: DatabaseConnection,
}

impl Older {
    /// On an empty database, with all but the newest migration.
    async fn start(url: &str) -> Older {
        let pool = sea_orm::Database::connect(url).await.unwrap();
        let known = u32::try_from(central::count() - 1).unwrap();
        central::migrate_first(&pool, known).await.unwrap();
        let older = Older { pool };
        let device = format!(
            "INSERT INTO device (name, office, code, face, public_key, added_at)
             VALUES ('{DEVICE}', 'BAK01', 'KZZ', 'kiosk', NULL, {AT})"
        );
        older.pool.execute_unprepared(&device).await.unwrap();
        older
    }

    fn statement(&self, text: impl Into<String>) -> Statement {
        Statement::from_string(self.pool.get_database_backend(), text)
    }

    /// Bytes as the database writes them.
    fn bytes(&self, bytes: &[u8]) -> String {
        let digits = hex::encode(bytes);
        match self.pool.get_database_backend() {
            DbBackend::Postgres => format!("'\\x{digits}'"),
            _ => format!("x'{digits}'"),
        }
    }

    /// Stores a packet in its office's turn. The question for the device is prepared once on each connection and asked again.
    async fn store(&self, seq: i64) -> Result<(), DbErr> {
        let known =
            "SELECT name, office, code, face, public_key, added_at, enrolled_at, revoked_at, seen_at FROM device
                     WHERE name = 'BAK01-KZZ'";
        assert!(self.pool.query_one_raw(self.statement(known)).await?.is_some());
        let tx = self.pool.begin().await?;
        let turn = "UPDATE stream SET feed = feed + 0 WHERE office = 'BAK01' RETURNING audit, audit_hash";
        let row = tx.query_one_raw(self.statement(turn)).await?.unwrap();
        let (n, before): (i64, String) = (row.try_get("", "audit")?, row.try_get("", "audit_hash")?);
        let (id, n) = (new_id(), n + 1);
        let link = packet::hash(format!("{before}\n{n}\n{AT}\n{DEVICE}\nreceived\n{id}").as_bytes());
        let key = match self.pool.get_database_backend() {
            DbBackend::Postgres => format!("'{id}'"),
            _ => self.bytes(id.as_bytes()),
        };
        let sealed = self.bytes(&[7; 40]);
        for text in [
            format!(
                "INSERT INTO packet (id, hash, device, seq, application, receipt_number, token, sealed, received_at, stored_at)
                 VALUES ({key}, '{link}', '{DEVICE}', {seq}, {key}, NULL, NULL, {sealed}, {AT}, {AT})"
            ),
            format!(
                "INSERT INTO audit (office, n, at, actor, act, subject, hash)
                 VALUES ('BAK01', {n}, {AT}, '{DEVICE}', 'received', '{id}', '{link}')"
            ),
            format!("UPDATE stream SET audit = {n}, audit_hash = '{link}' WHERE office = 'BAK01'"),
            format!("UPDATE device SET seen_at = {AT} WHERE name = '{DEVICE}'"),
        ] {
            tx.execute_unprepared(&text).await?;
        }
        tx.commit().await
    }

    /// Goes on until it is stopped; how many packets it stored, or what stopped it before.
    async fn serve(self, stopped: Arc<AtomicBool>) -> Result<i64, DbErr> {
        let mut stored = 0;
        while !stopped.load(Ordering::SeqCst) {
            self.store(stored + 1).await?;
            stored += 1;
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Ok(stored)
    }
}

const STORED: &str = "SELECT count(*) FROM packet WHERE device = 'BAK01-KZZ'";

async fn migrated_beneath(url: String, older_url: &str, folder: tempfile::TempDir) {
    let older = Older::start(older_url).await;
    let stopped = Arc::new(AtomicBool::new(false));
    let serving = tokio::spawn(older.clone().serve(Arc::clone(&stopped)));
    let count = async || {
        let row = older.pool.query_one_raw(older.statement(STORED)).await.unwrap().unwrap();
        row.try_get_by_index::<i64>(0).unwrap()
    };
    until(async || count().await >= 5).await;
    let rig = Rig::on(url, folder, |_| {}).await;
    let before = count().await;
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    for _ in 0..5 {
        let (manifest, sealed) = kiosk.seal_application();
        let outcomes = kiosk.push(&[&sealed]).await;
        kiosk.acknowledged(&outcomes[0], &manifest, &sealed);
    }
    until(async || count().await >= before + 5).await;
    stopped.store(true, Ordering::SeqCst);
    let stored = serving.await.unwrap().expect("the older replica is not disturbed");
    assert_eq!(count().await, stored, "what it stored stands");
    assert_eq!(rig.number("SELECT count(*) FROM application").await, 5);
    let report = rig.running.database.audit_verify().await.unwrap();
    assert!(report.broken.is_empty(), "both write one chain: {report:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_older_replica_serves_while_postgres_is_migrated_beneath_it() {
    let url = tokio::task::spawn_blocking(super::cluster::database).await.unwrap();
    migrated_beneath(url.clone(), &url, tempfile::tempdir().unwrap()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_older_replica_serves_while_sqlite_is_migrated_beneath_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("centre.db");
    written_ahead(&path).await;
    let url = format!("sqlite://{}", path.display());
    migrated_beneath(url.clone(), &url, folder).await;
}

/// An empty file of SQLite with its log beside it, as every centre keeps it: to become one, a file must be nobody else's.
async fn written_ahead(path: &Path) {
    let pool = sea_orm::Database::connect(format!("sqlite://{}?mode=rwc", path.display())).await.unwrap();
    pool.execute_unprepared("PRAGMA journal_mode = WAL").await.unwrap();
    pool.close().await.unwrap();
}

async fn started_at_once(url: String) {
    let starts: Vec<_> = (0..4)
        .map(|_| {
            let url = url.clone();
            tokio::spawn(async move { Database::open(&url).await })
        })
        .collect();
    for start in starts {
        let database = start.await.unwrap().expect("every start finds or makes the schema");
        let pool = database.pool();
        let applied = Statement::from_string(pool.get_database_backend(), "SELECT count(*) FROM seaql_migrations");
        let applied: i64 = pool.query_one_raw(applied).await.unwrap().unwrap().try_get_by_index(0).unwrap();
        assert_eq!(usize::try_from(applied).unwrap(), central::count());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn centres_that_start_at_once_on_an_empty_postgres_all_start() {
    let url = tokio::task::spawn_blocking(super::cluster::database).await.unwrap();
    started_at_once(url).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn centres_that_start_at_once_on_an_empty_sqlite_all_start() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["centre.db", "centre.db-nonces"] {
        written_ahead(&folder.path().join(name)).await;
    }
    started_at_once(format!("sqlite://{}", folder.path().join("centre.db").display())).await;
}
