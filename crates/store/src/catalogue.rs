//! Published catalogues that were accepted: kept for ever, so that every application can be opened with its own.

use jiff::Timestamp;
use sea_orm::FromQueryResult;

use crate::database::{Store, micros, natural, one, run, sql};
use crate::error::StoreError;

/// An accepted catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptCatalogue {
    /// The key of the centre that published it, 64 hex digits; empty for what a program on this device was built with.
    pub centre_key: String,
    pub serial: u64,
    /// SHA-256 of the catalogue, 64 hex digits.
    pub hash: String,
    /// As it was signed; the built-in ones are packed alone.
    pub archive: Vec<u8>,
}

#[derive(FromQueryResult)]
struct Row {
    centre_key: String,
    serial: i64,
    hash: String,
    archive: Vec<u8>,
}

#[derive(FromQueryResult)]
struct SerialRow {
    serial: Option<i64>,
}

impl Store {
    /// Keeps an accepted catalogue; keeping it twice is the same as once.
    pub async fn catalogue_keep(&self, kept: &KeptCatalogue, now: Timestamp) -> Result<(), StoreError> {
        let serial = i64::try_from(kept.serial).map_err(|_| StoreError::Data)?;
        let tx = self.write().await?;
        let statement = sql(
            "INSERT INTO catalogue (centre_key, serial, hash, archive, accepted_at) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT (centre_key, serial) DO NOTHING",
            [
                kept.centre_key.as_str().into(),
                serial.into(),
                kept.hash.as_str().into(),
                kept.archive.clone().into(),
                micros(now).into(),
            ],
        );
        run(&tx, statement).await?;
        Ok(tx.commit().await?)
    }

    /// The serial of the newest catalogue of a centre.
    pub async fn catalogue_serial(&self, centre_key: &str) -> Result<Option<u64>, StoreError> {
        let statement = sql("SELECT MAX(serial) AS serial FROM catalogue WHERE centre_key = ?", [centre_key.into()]);
        let row: Option<SerialRow> = one(self.reader(), statement).await?;
        row.and_then(|row| row.serial).map(natural).transpose()
    }

    /// The newest catalogue of a centre.
    pub async fn catalogue_newest(&self, centre_key: &str) -> Result<Option<KeptCatalogue>, StoreError> {
        let statement =
            sql("SELECT * FROM catalogue WHERE centre_key = ? ORDER BY serial DESC LIMIT 1", [centre_key.into()]);
        one(self.reader(), statement).await?.map(read).transpose()
    }

    /// Whether the catalogue of a hash is kept; its archive is not read.
    pub async fn catalogue_is_kept(&self, hash: &str) -> Result<bool, StoreError> {
        let statement = sql("SELECT MAX(serial) AS serial FROM catalogue WHERE hash = ?", [hash.into()]);
        let row: Option<SerialRow> = one(self.reader(), statement).await?;
        Ok(row.is_some_and(|row| row.serial.is_some()))
    }

    /// The catalogue of a hash, whichever centre it came from.
    pub async fn catalogue_of(&self, hash: &str) -> Result<Option<KeptCatalogue>, StoreError> {
        let statement = sql("SELECT * FROM catalogue WHERE hash = ? ORDER BY serial DESC LIMIT 1", [hash.into()]);
        one(self.reader(), statement).await?.map(read).transpose()
    }
}

fn read(row: Row) -> Result<KeptCatalogue, StoreError> {
    let Row { centre_key, serial, hash, archive } = row;
    Ok(KeptCatalogue { centre_key, serial: natural(serial)?, hash, archive })
}
