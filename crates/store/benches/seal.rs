//! What a seal costs beside the bare rows: the same rows written and removed in one durable transaction, over a connection with the
//! same settings, by statements that read nothing and know everything beforehand.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use domain::answer::Value;
use domain::lang::Lang;
use jiff::Timestamp;
use migrations::device::Migrator;
use protocol::packet;
use protocol::wire::{Enrolled, Face};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait as _, Database, DatabaseConnection, DbBackend, Statement, TransactionTrait as _,
    Value as Bound,
};
use sea_orm_migration::MigratorTrait as _;
use store::{DatabaseKey, NewDraft, Sealed, Slot, Store, StoreError};
use uuid::Uuid;

const ROUNDS: usize = 400;
const PACKET: usize = 2_000;

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().unwrap();
    let (store, plain) = (ours(&folder.path().join("ours.db")).await, plain(&folder.path().join("plain.db")).await);
    let (mut seal_time, mut rows_time, mut save_time) = (Duration::ZERO, Duration::ZERO, Duration::ZERO);
    // Turn by turn, so that a busy disk is busy for both.
    for n in 0..ROUNDS {
        let id = draft(&store, n).await;
        let begun = Instant::now();
        let street = Value::Text("ə".repeat(20));
        store.draft_set(id, "street", &street, now()).await.unwrap();
        save_time += begun.elapsed();
        let begun = Instant::now();
        let build = |slot: &Slot| Ok::<_, StoreError>(sealed(slot));
        store.seal(id, now(), build).await.unwrap();
        seal_time += begun.elapsed();
        plain_draft(&plain, n).await;
        let begun = Instant::now();
        rows(&plain, n).await;
        rows_time += begun.elapsed();
    }
    let rate = |time: Duration| ROUNDS as f64 / time.as_secs_f64();
    let ratio = rate(seal_time) / rate(rows_time);
    println!(
        "seal {:.0}/s, the bare rows {:.0}/s, one answer saved {:.0}/s",
        rate(seal_time),
        rate(rows_time),
        rate(save_time)
    );
    println!(r#"{{"bench":"seal beside its bare rows","value":{ratio:.3},"unit":"×","goal":0.8,"better":"more"}}"#);
    println!(r#"{{"bench":"seal","value":{:.1},"unit":"/s","goal":null,"better":"more"}}"#, rate(seal_time));
    println!(
        r#"{{"bench":"one answer saved durably","value":{:.3},"unit":"ms","goal":null,"better":"less"}}"#,
        save_time.as_secs_f64() * 1000.0 / ROUNDS as f64
    );
}

fn now() -> Timestamp {
    Timestamp::from_second(1_795_000_000).unwrap()
}

fn id(n: usize) -> Uuid {
    let mut entropy = [0; 10];
    entropy[2..].copy_from_slice(&(n as u64).to_be_bytes());
    domain::id::uuid_v7(1_795_000_000_000, &entropy)
}

async fn ours(path: &std::path::Path) -> Store {
    let store = Store::open(path, &DatabaseKey::new([7; 32])).await.unwrap();
    let enrolled = Enrolled {
        device: "K7".into(),
        office: "BAK01".into(),
        office_name: BTreeMap::new(),
        face: Face::Kiosk,
        public_url: "HTTPS://STATUS.EXAMPLE".into(),
        centre_key: "ab".repeat(32),
        now: now(),
        bundle_key: None,
        last_seq: None,
    };
    store.set_enrolment(&enrolled, "https://centre.example").await.unwrap();
    store
}

async fn draft(store: &Store, n: usize) -> Uuid {
    let draft =
        NewDraft { id: id(n), service: "REG".into(), form_version: 1, catalogue: "c".repeat(64), lang: Lang::Az };
    store.draft_create(&draft, now()).await.unwrap();
    let text = Value::Text("x".repeat(40));
    let fields: Vec<String> = (0..30).map(|field| format!("field_{field}")).collect();
    let answers = fields.iter().map(|field| (field.as_str(), &text));
    store.draft_set_all(draft.id, answers, now()).await.unwrap();
    draft.id
}

fn sealed(slot: &Slot) -> Sealed {
    let mut bytes = vec![0x5a; PACKET];
    bytes[..8].copy_from_slice(&slot.seq.to_be_bytes());
    Sealed {
        receipt_number: format!("{}-{:06}-0", slot.device, slot.counter),
        status_code: format!("K7Q4{:08}", slot.counter),
        token: format!("{:032x}", slot.counter),
        packet: packet::Sealed { hash: packet::hash(&bytes), bytes },
        facts: "{}".repeat(400),
    }
}

/// A database with the same schema and settings, and nothing around it.
async fn plain(path: &std::path::Path) -> DatabaseConnection {
    let path = path.to_owned();
    let key = format!("\"x'{}'\"", "07".repeat(32));
    let mut options = ConnectOptions::new("sqlite:");
    options
        .max_connections(1)
        .sqlx_logging(false)
        .test_before_acquire(false)
        .sqlcipher_key(key.clone())
        .map_sqlx_sqlite_opts(move |options| {
            options
                .filename(&path)
                .create_if_missing(true)
                .pragma("key", key.clone())
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .pragma("temp_store", "MEMORY")
                .pragma("secure_delete", "ON")
        });
    let db = Database::connect(options).await.unwrap();
    Migrator::up(&db, None).await.unwrap();
    db
}

/// The draft that a seal removes.
async fn plain_draft(db: &DatabaseConnection, n: usize) {
    let tx = db.begin().await.unwrap();
    let statement = "INSERT INTO draft (id, service, form_version, catalogue, lang, visited, created_at, updated_at)
         VALUES (?, 'REG', 1, ?, 'az', '[]', 1, 1)";
    let values: Vec<Bound> = vec![id(n).into(), "c".repeat(64).into()];
    tx.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, statement, values)).await.unwrap();
    for field in 0..31 {
        let values: Vec<Bound> =
            vec![id(n).into(), format!("field_{field}").into(), format!("\"{}\"", "x".repeat(40)).into()];
        let statement = "INSERT INTO answer (draft, field, value) VALUES (?, ?, ?)";
        tx.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, statement, values)).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// The rows that a seal writes, and those that it removes.
async fn rows(db: &DatabaseConnection, n: usize) {
    let tx = db.begin().await.unwrap();
    let at = Bound::from(now().as_microsecond());
    let number = Bound::from(n as i64);
    let statements: [(&str, Vec<Bound>); 7] = [
        (
            "INSERT INTO application (id, receipt_number, status_code, service, form_version, catalogue, lang, device,
                 counter, sealed_at, token, facts) VALUES (?, ?, 'K7Q400000000', 'REG', 1, ?, 'az', 'BAK01-K7', ?, ?, ?, ?)",
            vec![
                id(n).into(),
                format!("BAK01-K7-{n:06}-0").into(),
                "c".repeat(64).into(),
                number.clone(),
                at.clone(),
                "0".repeat(32).into(),
                "{}".repeat(400).into(),
            ],
        ),
        (
            "INSERT INTO outbox (id, case_id, kind, device, seq, hash, len, state, since, next_try)
             VALUES (?, ?, 'application', 'BAK01-K7', ?, ?, 2000, 'sealed', ?, 0)",
            vec![
                id(n).into(),
                id(n).into(),
                number.clone(),
                "0".repeat(64).into(),
                at.clone(),
            ],
        ),
        ("INSERT INTO packet (n, bytes) VALUES (last_insert_rowid(), ?)", vec![vec![0x5a_u8; PACKET].into()]),
        (
            "INSERT INTO event (item, at, event) VALUES (?, ?, 'sealed')",
            vec![id(n).into(), at.clone()],
        ),
        (
            "INSERT INTO audit (n, at, who, what, application, hash) VALUES (?, ?, 'BAK01-K7', 'seal', ?, ?)",
            vec![
                Bound::from(n as i64 + 1),
                at.clone(),
                id(n).into(),
                "0".repeat(64).into(),
            ],
        ),
        (
            "INSERT INTO numbering (device, counter, seq) VALUES ('BAK01-K7', 1, 1)
             ON CONFLICT (device) DO UPDATE SET counter = counter + 1, seq = seq + 1",
            Vec::new(),
        ),
        ("DELETE FROM draft WHERE id = ?", vec![id(n).into()]),
    ];
    for (text, values) in statements {
        let statement = Statement::from_sql_and_values(DbBackend::Sqlite, text, values);
        tx.execute_raw(statement).await.unwrap();
    }
    tx.commit().await.unwrap();
}
