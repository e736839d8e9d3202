//! Forgetting: a device keeps no personal data longer than its use behind the acknowledgement, a counter none behind the retention of its
//! cases. What has no verified acknowledgement is never touched.

use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use crate::audit;
use crate::blob;
use crate::case;
use crate::database::{Store, all, micros, run, sql};
use crate::error::StoreError;
use crate::reconcile;

#[derive(FromQueryResult)]
struct IdRow {
    id: Uuid,
}

impl Store {
    /// Wipes the receipts' facts and tokens of what was acknowledged before `before`: nothing can be printed or shown from then on.
    /// Receipt number, status code and states stay, and so do the packets. The number of applications wiped.
    ///
    /// A prompt caller passes the present moment less the time a visitor needs for a second print.
    pub async fn purge_receipts(&self, before: Timestamp, now: Timestamp) -> Result<usize, StoreError> {
        let tx = self.write().await?;
        let rows = wipe_receipts(&tx, before, now).await?;
        tx.commit().await?;
        self.fold_log(rows).await?;
        Ok(rows)
    }

    /// Wipes what was acknowledged before `before`: what [`Store::purge_receipts`] wipes, and the packets and attachments that the centre
    /// still had when numbers were compared, `now` less `before` after their acknowledgement at the earliest. From then on they cannot be
    /// sent again. The number of packets wiped.
    ///
    /// A clock alone wipes no packet: a centre that lies in ruins, and is restored from a backup later than anyone planned, gets from its
    /// devices all that the backup lacks.
    pub async fn purge_acknowledged(&self, before: Timestamp, now: Timestamp) -> Result<usize, StoreError> {
        let tx = self.write().await?;
        let receipts = wipe_receipts(&tx, before, now).await?;
        let rows = match found_there(&tx, before, now).await? {
            Some(found) => drop_packets(&tx, &found, now).await?,
            None => 0,
        };
        tx.commit().await?;
        self.fold_log(receipts + rows).await?;
        Ok(rows)
    }

    /// Forgets closed cases whose last change lies before `before`, with their attachments and acts; for counters. Their number.
    pub async fn purge_cases(&self, before: Timestamp, now: Timestamp) -> Result<usize, StoreError> {
        let tx = self.write().await?;
        let ids = case::forget_before(&tx, before).await?;
        for id in &ids {
            blob::release(&tx, *id).await?;
            audit::append(&tx, now, "system", "case-forget", Some(*id)).await?;
        }
        tx.commit().await?;
        Ok(ids.len())
    }

    /// Writes the log into the file and empties it, so that purged pages do not linger there, encrypted as they are.
    async fn fold_log(&self, purged: usize) -> Result<(), StoreError> {
        if purged > 0 {
            self.writer().execute_raw(sql("PRAGMA wal_checkpoint(TRUNCATE)", [])).await?;
        }
        Ok(())
    }
}

async fn wipe_receipts(db: &impl ConnectionTrait, before: Timestamp, now: Timestamp) -> Result<usize, StoreError> {
    let statement = sql(
        "UPDATE application SET token = NULL, facts = NULL, purged_at = ?2 WHERE purged_at IS NULL AND id IN (
             SELECT id FROM outbox WHERE state = 'stored' AND acked_at < ?1) RETURNING id",
        [micros(before).into(), micros(now).into()],
    );
    let rows: Vec<IdRow> = all(db, statement).await?;
    for row in &rows {
        audit::append(db, now, "system", "purge-receipt", Some(row.id)).await?;
    }
    Ok(rows.len())
}

/// What the centre still had when numbers were compared last.
struct Found {
    /// Of the items acknowledged before this.
    before: Timestamp,
    /// Full device names, as a JSON array.
    devices: String,
}

/// `None` while no comparison is known, so also when one was asked for and has not come yet.
async fn found_there(
    db: &impl ConnectionTrait,
    before: Timestamp,
    now: Timestamp,
) -> Result<Option<Found>, StoreError> {
    let Some(compared) = reconcile::last(db).await? else { return Ok(None) };
    let Ok(at) = compared.at.checked_sub(now.duration_since(before)) else { return Ok(None) };
    Ok(Some(Found { before: at.min(before), devices: serde_json::to_string(&compared.devices)? }))
}

/// The packets of acknowledged items, with the attachments of the applications among them.
async fn drop_packets(db: &impl ConnectionTrait, found: &Found, now: Timestamp) -> Result<usize, StoreError> {
    let statement = sql(
        "UPDATE outbox SET purged_at = ?3 WHERE state = 'stored' AND acked_at < ?1
             AND device IN (SELECT value FROM json_each(?2))
             AND EXISTS (SELECT 1 FROM packet p WHERE p.n = outbox.n) RETURNING id",
        [micros(found.before).into(), found.devices.as_str().into(), micros(now).into()],
    );
    let rows: Vec<IdRow> = all(db, statement).await?;
    let packets = sql(
        "DELETE FROM packet WHERE n IN (SELECT n FROM outbox WHERE state = 'stored' AND acked_at < ?
             AND device IN (SELECT value FROM json_each(?)))",
        [micros(found.before).into(), found.devices.as_str().into()],
    );
    run(db, packets).await?;
    for row in &rows {
        run(db, sql("DELETE FROM blob_use WHERE owner = ?", [row.id.into()])).await?;
        audit::append(db, now, "system", "purge", Some(row.id)).await?;
    }
    if !rows.is_empty() {
        blob::sweep(db).await?;
    }
    Ok(rows.len())
}
