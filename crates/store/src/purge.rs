//! Forgetting: a kiosk keeps no personal data behind the acknowledgement, a counter none behind the retention of its cases.

use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use crate::audit;
use crate::blob;
use crate::case;
use crate::database::{Store, all, micros, run, sql};
use crate::error::StoreError;

#[derive(FromQueryResult)]
struct IdRow {
    id: Uuid,
}

impl Store {
    /// Wipes what was acknowledged before `before`: packets, receipts' facts, tokens, attachments. What has no verified
    /// acknowledgement is never touched. Receipt number, status code and states stay. The number of applications wiped.
    ///
    /// A prompt caller passes the present moment less the time a visitor needs for a second print.
    pub async fn purge_acknowledged(&self, before: Timestamp, now: Timestamp) -> Result<usize, StoreError> {
        let tx = self.write().await?;
        let statement = sql(
            "UPDATE application SET token = NULL, facts = NULL, purged_at = ?2 WHERE purged_at IS NULL AND id IN (
                 SELECT id FROM outbox WHERE state = 'stored' AND acked_at < ?1) RETURNING id",
            [micros(before).into(), micros(now).into()],
        );
        let rows: Vec<IdRow> = all(&tx, statement).await?;
        for row in &rows {
            blob::release(&tx, row.id).await?;
            audit::append(&tx, now, "system", "purge", Some(row.id)).await?;
        }
        drop_packets(&tx, before).await?;
        tx.commit().await?;
        if !rows.is_empty() {
            self.fold_log().await?;
        }
        Ok(rows.len())
    }

    /// Forgets closed cases whose last change lies before `before`, with their attachments and acts; for counters. Their number.
    pub async fn purge_cases(&self, before: Timestamp, now: Timestamp) -> Result<usize, StoreError> {
        let tx = self.write().await?;
        let ids = case::forget_before(&tx, before).await?;
        for id in &ids {
            blob::release(&tx, *id).await?;
            audit::append(&tx, now, "system", "case-forget", Some(*id)).await?;
        }
        drop_packets(&tx, before).await?;
        tx.commit().await?;
        Ok(ids.len())
    }

    /// Writes the log into the file and empties it, so that purged pages do not linger there, encrypted as they are.
    async fn fold_log(&self) -> Result<(), StoreError> {
        self.writer().execute_raw(sql("PRAGMA wal_checkpoint(TRUNCATE)", [])).await?;
        Ok(())
    }
}

/// The packets of acknowledged items.
async fn drop_packets(db: &impl ConnectionTrait, before: Timestamp) -> Result<(), StoreError> {
    let statement = sql(
        "UPDATE outbox SET bytes = NULL WHERE bytes IS NOT NULL AND state = 'stored' AND acked_at < ?",
        [micros(before).into()],
    );
    run(db, statement).await.map(drop)
}
