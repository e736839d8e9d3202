//! Copies what can be read of a damaged database into a fresh one, row by row where it must be.
//!
//! A page that fails its check puts the whole connection into an error state, so each failed statement is followed by a new connection.

use std::path::{Path, PathBuf};

use sea_orm::{ConnectionTrait as _, Database, DatabaseConnection, DbBackend, FromQueryResult, Statement};
use serde::{Deserialize, Serialize};

use crate::database::{all, connect_options, one};
use crate::error::StoreError;
use crate::key::DatabaseKey;

/// Tables with row numbers; sealed packets and their attachments before everything else.
const NUMBERED: [&str; 8] = ["packet", "outbox", "blob", "ack_list", "event", "print", "case_file", "audit"];
/// Tables by key: name, the columns of the key.
const KEYED: [(&str, &str); 14] = [
    ("numbering", "device"),
    ("setting", "name"),
    ("application", "id"),
    ("blob_use", "owner, position"),
    ("draft", "id"),
    ("answer", "draft, field"),
    ("act", "id"),
    ("staff", "login"),
    ("sign_in_failure", "login"),
    ("case_word", "word, case_id"),
    ("catalogue", "centre_key, serial"),
    ("gap", "device, first"),
    ("key_list", "centre_key"),
    ("printer", "name"),
];
/// Failed statements after which a table is left as far as it was read.
const PATIENCE: u32 = 20_000;

/// What became of one table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Salvaged {
    pub table: String,
    /// Rows in the fresh store.
    pub rows: u64,
    /// Whether all of it was read.
    pub whole: bool,
}

pub(crate) struct Salvage {
    damaged: PathBuf,
    fresh: PathBuf,
    key: DatabaseKey,
    db: DatabaseConnection,
    failures: u32,
}

#[derive(FromQueryResult)]
struct NumberRow {
    number: Option<i64>,
}

#[derive(FromQueryResult)]
struct NameRow {
    name: String,
}

impl Salvage {
    /// Reads from `damaged`, writes to `fresh`, which has the newest schema and nothing in it.
    pub async fn new(damaged: &Path, fresh: &Path, key: &DatabaseKey) -> Result<Self, StoreError> {
        let db = attached(damaged, fresh, key).await?;
        Ok(Salvage { damaged: damaged.to_owned(), fresh: fresh.to_owned(), key: key.clone(), db, failures: 0 })
    }

    /// What there is to say when no statement can be run at all.
    pub fn nothing() -> Vec<Salvaged> {
        let keyed = KEYED.into_iter().map(|(table, _)| table);
        let tables = NUMBERED.into_iter().chain(keyed);
        tables.map(|table| Salvaged { table: table.to_owned(), rows: 0, whole: false }).collect()
    }

    /// Copies everything; the tables in the order of their worth.
    pub async fn run(mut self) -> Result<Vec<Salvaged>, StoreError> {
        let mut done = Vec::new();
        for table in NUMBERED {
            done.push(self.numbered(table).await?);
        }
        for (table, key) in KEYED {
            done.push(self.keyed(table, key).await?);
        }
        // What is read from the file's pages afterwards must not be older than the log. A log that cannot be folded stays beside the file.
        let _folded = self.db.execute_unprepared("PRAGMA old.wal_checkpoint(TRUNCATE)").await;
        self.db.close().await?;
        Ok(done)
    }

    async fn numbered(&mut self, table: &str) -> Result<Salvaged, StoreError> {
        let Some((from, columns, which)) = self.source(table).await? else { return self.result(table, false).await };
        let copy =
            format!("INSERT OR IGNORE INTO main.{table} ({columns}) SELECT {columns} FROM old.{from} WHERE {which}");
        let mut whole = self.copied(&copy).await?;
        if !whole {
            self.failures = 0;
            let mut open = vec![(1, self.last_number(from).await?)];
            whole = true;
            while let Some((first, last)) = open.pop() {
                if first > last || self.copied(&format!("{copy} AND rowid BETWEEN {first} AND {last}")).await? {
                    continue;
                }
                if first == last || self.failures > PATIENCE {
                    whole = false;
                    continue;
                }
                let middle = first + (last - first) / 2;
                open.push((middle + 1, last));
                open.push((first, middle));
            }
        }
        self.result(table, whole).await
    }

    /// Where the rows of a table with row numbers come from: the table, its columns, and which of its rows. A store of an earlier version
    /// has its packets in the outbox.
    async fn source<'t>(&mut self, table: &'t str) -> Result<Option<(&'t str, String, &'static str)>, StoreError> {
        if let Some(columns) = self.columns(table).await? {
            return Ok(Some((table, columns, "true")));
        }
        let earlier = "SELECT name FROM pragma_table_info('outbox', 'old') WHERE name = 'bytes'";
        match one::<NameRow>(&self.db, text(earlier.to_owned())).await {
            Ok(Some(_)) if table == "packet" => Ok(Some(("outbox", "n, bytes".to_owned(), "bytes IS NOT NULL"))),
            Ok(_) => Ok(None),
            Err(error) => self.recover(error).await.map(|()| None),
        }
    }

    /// The highest row number, as far as it can be known; never below what can be read.
    async fn last_number(&mut self, table: &str) -> Result<i64, StoreError> {
        let mut last = 0;
        let known = match table {
            // Those that items name; the items were read before.
            "ack_list" => vec!["SELECT coalesce(max(ack_list), 1) AS number FROM main.outbox".to_owned()],
            // Packets have the numbers of their items.
            "packet" => numbers(table, "outbox"),
            _ => numbers(table, table),
        };
        for statement in known {
            match one::<NumberRow>(&self.db, text(statement)).await {
                Ok(row) => last = last.max(row.and_then(|row| row.number).unwrap_or(0)),
                Err(error) => self.recover(error).await?,
            }
        }
        if last > 0 { Ok(last) } else { self.reachable(table).await }
    }

    /// Where nothing tells: the most rows that the file has room for, or none if no number leads anywhere, because the table's first page
    /// is damaged.
    async fn reachable(&mut self, table: &str) -> Result<i64, StoreError> {
        // No row is smaller than this.
        let most = i64::try_from(std::fs::metadata(&self.damaged)?.len() / 128).unwrap_or(i64::MAX);
        for number in (0..i64::BITS - 1).map(|power| 1_i64 << power).take_while(|number| *number <= most) {
            let statement = format!("SELECT rowid AS number FROM old.{table} WHERE rowid = {number}");
            match one::<NumberRow>(&self.db, text(statement)).await {
                Ok(_) => return Ok(most),
                Err(error) => self.recover(error).await?,
            }
        }
        Ok(0)
    }

    async fn keyed(&mut self, table: &str, key: &str) -> Result<Salvaged, StoreError> {
        let Some(columns) = self.columns(table).await? else { return self.result(table, false).await };
        let copy = format!("INSERT OR IGNORE INTO main.{table} ({columns}) SELECT {columns} FROM old.{table}");
        let whole = self.copied(&copy).await?;
        if !whole {
            let backwards = key.split(", ").map(|column| format!("{column} DESC")).collect::<Vec<_>>().join(", ");
            self.copy_towards_damage(&format!("{copy} ORDER BY {key}")).await?;
            self.copy_towards_damage(&format!("{copy} ORDER BY {backwards}")).await?;
            self.by_known_ids(table, &copy).await?;
        }
        self.result(table, whole).await
    }

    /// Copies as many rows from an end as can be read.
    async fn copy_towards_damage(&mut self, copy: &str) -> Result<(), StoreError> {
        let (mut good, mut step) = (0_u64, 1_u64);
        loop {
            if self.copied(&format!("{copy} LIMIT {}", good + step)).await? {
                good += step;
                step *= 2;
                if good > 1 << 40 {
                    return Ok(());
                }
            } else if step > 1 {
                step /= 2;
            } else {
                return Ok(());
            }
        }
    }

    /// What lies between damaged pages, by the ids that the outbox knows.
    async fn by_known_ids(&mut self, table: &str, copy: &str) -> Result<(), StoreError> {
        let column = match table {
            "application" | "act" => "id",
            "blob_use" => "owner",
            _ => return Ok(()),
        };
        let ids = format!(
            "SELECT hex(id) AS name FROM main.outbox
             WHERE EXISTS (SELECT 1 FROM main.packet p WHERE p.n = main.outbox.n) AND id NOT IN (SELECT {column} FROM main.{table})"
        );
        let ids: Vec<NameRow> = all(&self.db, text(ids)).await?;
        for id in ids {
            self.copied(&format!("{copy} WHERE {column} = x'{}'", id.name)).await?;
        }
        Ok(())
    }

    /// The columns that both databases have, joined by commas; `None` when the damaged one has no such table, or cannot tell.
    async fn columns(&mut self, table: &str) -> Result<Option<String>, StoreError> {
        let statement = format!(
            "SELECT name FROM pragma_table_info('{table}', 'main')
             WHERE name IN (SELECT name FROM pragma_table_info('{table}', 'old'))"
        );
        match all::<NameRow>(&self.db, text(statement)).await {
            Ok(rows) if rows.is_empty() => Ok(None),
            Ok(rows) => Ok(Some(rows.into_iter().map(|row| row.name).collect::<Vec<_>>().join(", "))),
            Err(error) => self.recover(error).await.map(|()| None),
        }
    }

    /// Whether a copying statement could read all it wanted; else it copied nothing.
    async fn copied(&mut self, statement: &str) -> Result<bool, StoreError> {
        match self.db.execute_unprepared(statement).await {
            Ok(_) => Ok(true),
            Err(error) => self.recover(error.into()).await.map(|()| false),
        }
    }

    /// A new connection after one that met damage.
    async fn recover(&mut self, error: StoreError) -> Result<(), StoreError> {
        if matches!(error, StoreError::DiskFull) {
            return Err(error);
        }
        self.failures += 1;
        let broken = std::mem::replace(&mut self.db, attached(&self.damaged, &self.fresh, &self.key).await?);
        // It met damage: its closing words do not matter.
        let _closed = broken.close().await;
        Ok(())
    }

    async fn result(&mut self, table: &str, whole: bool) -> Result<Salvaged, StoreError> {
        let statement = text(format!("SELECT count(*) AS number FROM main.{table}"));
        let rows = one::<NumberRow>(&self.db, statement).await?.and_then(|row| row.number).unwrap_or(0);
        Ok(Salvaged { table: table.to_owned(), rows: u64::try_from(rows).unwrap_or(0), whole })
    }
}

/// What may tell the highest row number of a table whose numbers another one counts.
fn numbers(table: &str, counted: &str) -> Vec<String> {
    vec![
        format!("SELECT max(rowid) AS number FROM old.{table}"),
        format!("SELECT max(rowid) AS number FROM old.{counted}"),
        format!("SELECT seq AS number FROM old.sqlite_sequence WHERE name = '{counted}'"),
        format!("SELECT 2 * max(rowid) + 1000 AS number FROM main.{table}"),
    ]
}

/// The fresh database with the damaged one beside it, as `old`.
async fn attached(damaged: &Path, fresh: &Path, key: &DatabaseKey) -> Result<DatabaseConnection, StoreError> {
    let db = Database::connect(connect_options(fresh, key, false)).await?;
    db.execute_unprepared("PRAGMA foreign_keys = OFF").await?;
    let path = damaged.to_str().ok_or(StoreError::Data)?;
    let attach = "ATTACH DATABASE ? AS old KEY ?";
    let values = [path.into(), key.literal().as_str().into()];
    db.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, attach, values)).await?;
    Ok(db)
}

fn text(statement: String) -> Statement {
    Statement::from_string(DbBackend::Sqlite, statement)
}
