//! The newest list of the devices' keys of each centre, as it was signed. An older one never takes its place.

use jiff::{SignedDuration, Timestamp};
use sea_orm::FromQueryResult;

use crate::database::{Store, instant, micros, natural, one, run, sql};
use crate::error::StoreError;

/// A confirmation that is not older than this is not written anew: the centre gives one with every page of its feed.
const FRESH: SignedDuration = SignedDuration::from_mins(10);

/// Whether a confirmation of then is to be written anew.
pub(crate) fn is_stale(confirmed_at: Timestamp, now: Timestamp) -> bool {
    now.checked_sub(FRESH).is_ok_and(|before| confirmed_at < before)
}

/// A list that was accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptKeys {
    pub serial: u64,
    /// As it was signed.
    pub list: Vec<u8>,
    /// When the centre last said that it has no newer one.
    pub confirmed_at: Timestamp,
}

#[derive(FromQueryResult)]
struct Row {
    serial: i64,
    list: Vec<u8>,
    confirmed_at: i64,
}

#[derive(FromQueryResult)]
struct ConfirmedRow {
    confirmed_at: i64,
}

impl Store {
    /// Keeps a list of a centre, if it is newer than the one that is here; whether it was.
    pub async fn keys_keep(
        &self,
        centre_key: &str,
        serial: u64,
        list: &[u8],
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let number = i64::try_from(serial).map_err(|_| StoreError::Data)?;
        let tx = self.write().await?;
        let statement = sql(
            "INSERT INTO key_list (centre_key, serial, list, confirmed_at) VALUES (?, ?, ?, ?)
             ON CONFLICT (centre_key) DO UPDATE SET serial = excluded.serial, list = excluded.list,
                 confirmed_at = max(key_list.confirmed_at, excluded.confirmed_at) WHERE excluded.serial > key_list.serial",
            [centre_key.into(), number.into(), list.to_vec().into(), micros(now).into()],
        );
        let changed = run(&tx, statement).await?;
        tx.commit().await?;
        Ok(changed > 0)
    }

    /// The centre says that this is still its newest list.
    pub async fn keys_confirm(&self, centre_key: &str, serial: u64, now: Timestamp) -> Result<(), StoreError> {
        let number = i64::try_from(serial).map_err(|_| StoreError::Data)?;
        let known = "SELECT confirmed_at FROM key_list WHERE centre_key = ? AND serial = ?";
        let row: Option<ConfirmedRow> = one(self.reader(), sql(known, [centre_key.into(), number.into()])).await?;
        let Some(confirmed_at) = row.map(|row| instant(row.confirmed_at)).transpose()? else { return Ok(()) };
        if !is_stale(confirmed_at, now) {
            return Ok(());
        }
        let tx = self.write().await?;
        let statement = sql(
            "UPDATE key_list SET confirmed_at = ? WHERE centre_key = ? AND serial = ?",
            [micros(now).into(), centre_key.into(), number.into()],
        );
        run(&tx, statement).await?;
        Ok(tx.commit().await?)
    }

    /// The list that is here.
    pub async fn keys(&self, centre_key: &str) -> Result<Option<KeptKeys>, StoreError> {
        let statement =
            sql("SELECT serial, list, confirmed_at FROM key_list WHERE centre_key = ?", [centre_key.into()]);
        let Some(Row { serial, list, confirmed_at }) = one(self.reader(), statement).await? else { return Ok(None) };
        Ok(Some(KeptKeys { serial: natural(serial)?, list, confirmed_at: instant(confirmed_at)? }))
    }
}
