//! A damaged database: set aside whole, what can be read of it carried into a fresh one, with a report. Sealed packets come first; what
//! the fresh store lacks of an application is read from its packet.
//!
//! A stop at any moment loses nothing: the fresh database takes its place only when it is complete, and the damaged one is never deleted.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use protocol::PublicKey;
use sea_orm::{ConnectionTrait, FromQueryResult};
use serde::{Deserialize, Serialize};

use crate::audit;
use crate::database::{Store, natural, one, run, sql};
use crate::error::StoreError;
use crate::key::DatabaseKey;
use crate::pages;
use crate::rebuild::Mend;
use crate::salvage::{Salvage, Salvaged};
use crate::setting;

const REPORT: &str = "recovery";
/// How far numbers jump when the last ones given out cannot be read: none is ever given twice.
const JUMP: i64 = 1_000;

/// What a recovery found. Names of tables and numbers of rows, nothing personal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recovery {
    pub at: Timestamp,
    /// The name of the damaged file, which stays beside the store.
    pub aside: String,
    pub tables: Vec<Salvaged>,
    /// Sealed packets that wait for the centre and were recovered.
    pub waiting: u64,
    /// Sealed packets that could not be read; whether the centre has them, reconciliation tells.
    pub missing: u64,
}

#[derive(FromQueryResult)]
struct CountRow {
    number: i64,
}

/// Recovers the damaged store at `path` and leaves a sound one there. `device` is the key that this device seals with.
///
/// # Errors
/// [`StoreError::WrongKey`] when the key is another's; [`StoreError::DiskFull`]; nothing was changed then.
pub async fn recover(
    path: &Path,
    key: &DatabaseKey,
    device: &PublicKey,
    now: Timestamp,
) -> Result<Recovery, StoreError> {
    if !pages::fits(path, key)? {
        return Err(StoreError::WrongKey);
    }
    let fresh = beside(path, "recovering");
    remove(&fresh)?;
    Store::open(&fresh, key).await?.close().await?;
    let tables = match Salvage::new(path, &fresh, key).await {
        Ok(salvage) => salvage.run().await?,
        Err(StoreError::Corrupt | StoreError::WrongKey) => Salvage::nothing(),
        Err(error) => return Err(error),
    };
    let aside = beside(path, &format!("damaged-{}", now.as_second()));
    let store = Store::open(&fresh, key).await?;
    let mend = Mend { damaged: path, aside: &aside, key, device, now };
    let report = store.mend(tables, mend).await?;
    store.close().await?;
    std::fs::File::open(&fresh)?.sync_all()?;
    let complete = beside(path, "recovered");
    rename(&fresh, &complete)?;
    sync_folder(path)?;
    rename(path, &aside)?;
    rename(&complete, path)?;
    sync_folder(path)?;
    Ok(report)
}

/// Finishes a recovery that was stopped between its last steps.
pub(crate) fn finish(path: &Path) -> Result<(), StoreError> {
    let complete = beside(path, "recovered");
    if !complete.exists() {
        return Ok(());
    }
    if path.exists() {
        rename(path, &beside(path, &format!("damaged-{}", Timestamp::now().as_second())))?;
    }
    rename(&complete, path)
}

impl Store {
    /// The report of the last recovery; `None` when there was none, or it was seen by an administrator.
    pub async fn recovery(&self) -> Result<Option<Recovery>, StoreError> {
        setting::get(self.reader(), REPORT).await
    }

    /// An administrator has read the report: it is shown no more. Whether there was one.
    pub async fn recovery_seen(&self, who: &str, now: Timestamp) -> Result<bool, StoreError> {
        let tx = self.write().await?;
        let seen = run(&tx, sql("DELETE FROM setting WHERE name = ?", [REPORT.into()])).await? > 0;
        if seen {
            audit::append(&tx, now, who, "recovery-seen", None).await?;
        }
        tx.commit().await?;
        Ok(seen)
    }

    /// Makes a store of what was salvaged, in one transaction.
    async fn mend(&self, mut tables: Vec<Salvaged>, mend: Mend<'_>) -> Result<Recovery, StoreError> {
        let Mend { aside, now, .. } = mend;
        let tx = self.write().await?;
        mend.dig(&tx, &mut tables).await?;
        number_past_known(&tx).await?;
        mend.drop_empty(&tx).await?;
        let missing = missing(&tx).await?;
        if !tables.iter().any(|table| table.table == "numbering" && table.whole) {
            run(&tx, sql("UPDATE numbering SET counter = counter + ?1, seq = seq + ?1", [JUMP.into()])).await?;
        }
        // The feed and the comparison of numbers begin anew: what this store lost, the centre tells again.
        run(&tx, sql("DELETE FROM setting WHERE name IN ('feed-cursor', 'reconciled-at')", [])).await?;
        let waiting = count(&tx, "SELECT count(*) AS number FROM outbox WHERE state <> 'stored'").await?;
        let aside = aside.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let report = Recovery { at: now, aside, tables, waiting, missing };
        setting::set(&tx, REPORT, &report).await?;
        audit::append(&tx, now, "system", "recovered", None).await?;
        tx.commit().await?;
        Ok(report)
    }
}

/// Numbers given out that have no row: rows are deleted here alone.
async fn missing(db: &impl ConnectionTrait) -> Result<u64, StoreError> {
    let text = "SELECT coalesce(sum(n.seq - (SELECT count(*) FROM outbox o WHERE o.device = n.device)), 0) AS number
                FROM numbering n";
    count(db, text).await
}

/// No number is given twice: the next ones lie behind all that is known.
async fn number_past_known(db: &impl ConnectionTrait) -> Result<(), StoreError> {
    let statement = sql(
        "INSERT INTO numbering (device, counter, seq)
         SELECT o.device, coalesce((SELECT max(counter) FROM application a WHERE a.device = o.device), 0), max(o.seq)
         FROM outbox o WHERE true GROUP BY o.device
         ON CONFLICT (device) DO UPDATE SET counter = max(counter, excluded.counter), seq = max(seq, excluded.seq)",
        [],
    );
    run(db, statement).await.map(drop)
}

async fn count(db: &impl ConnectionTrait, text: &'static str) -> Result<u64, StoreError> {
    let row: Option<CountRow> = one(db, sql(text, [])).await?;
    natural(row.map_or(0, |row| row.number))
}

/// A file's name with something behind it.
fn beside(path: &Path, what: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{what}"));
    PathBuf::from(name)
}

/// The database and the companions that SQLite keeps beside it.
fn files(path: &Path) -> [PathBuf; 3] {
    let with = |end: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        PathBuf::from(name)
    };
    [with(""), with("-wal"), with("-shm")]
}

fn rename(from: &Path, to: &Path) -> Result<(), StoreError> {
    for (from, to) in files(from).into_iter().zip(files(to)).rev() {
        if from.exists() {
            std::fs::rename(from, to)?;
        }
    }
    Ok(())
}

/// Makes renames durable, where folders can be synced.
fn sync_folder(path: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        std::fs::File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _folder = path;
    Ok(())
}

fn remove(path: &Path) -> Result<(), StoreError> {
    for file in files(path) {
        if file.exists() {
            std::fs::remove_file(file)?;
        }
    }
    Ok(())
}
