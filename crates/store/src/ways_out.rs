//! What a person can do about an item that has not arrived: try again, or take it over. Each act is in the audit chain.

use domain::message::Message;
use jiff::Timestamp;
use sea_orm::FromQueryResult;
use uuid::Uuid;

use crate::audit;
use crate::database::{Store, instant, micros, natural, one, run, sql};
use crate::error::StoreError;
use crate::outbox::{DUE, ItemKind, event};

/// What a person needs who takes an item over: nothing personal, everything that finds it again here and at the centre.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOver {
    pub id: Uuid,
    /// The application that it is or concerns.
    pub case: Uuid,
    pub kind: ItemKind,
    pub receipt_number: Option<String>,
    pub status_code: Option<String>,
    /// Full device name `OFFICE-DEVICE`.
    pub device: String,
    pub seq: u64,
    /// SHA-256 of the packet, 64 hex digits; the centre keeps refused packets under it.
    pub hash: String,
    pub reason: Option<Message>,
    pub attempts: u32,
    pub since: Timestamp,
    pub handed_at: Timestamp,
}

#[derive(FromQueryResult)]
struct Row {
    case_id: Uuid,
    kind: String,
    receipt_number: Option<String>,
    status_code: Option<String>,
    device: String,
    seq: i64,
    hash: String,
    reason: Option<String>,
    attempts: i64,
    since: i64,
    handed_at: i64,
}

impl Store {
    /// A person's "try again": the way out of quarantine, and a short cut for what waits.
    ///
    /// # Errors
    /// [`StoreError::NoItem`] when it has arrived already or never existed.
    pub async fn outbox_retry(&self, id: Uuid, who: &str, now: Timestamp) -> Result<(), StoreError> {
        let tx = self.write().await?;
        let statement = sql(
            "UPDATE outbox SET state = iif(state = 'quarantined', 'queued', state), next_try = ?2, attempts = 0,
                 handed_at = NULL WHERE id = ?1 AND state <> 'stored'",
            [id.into(), DUE.into()],
        );
        if run(&tx, statement).await? == 0 {
            return Err(StoreError::NoItem);
        }
        event(&tx, id, now, "retry").await?;
        audit::append(&tx, now, who, "outbox-retry", Some(id)).await?;
        Ok(tx.commit().await?)
    }

    /// "Try again" for everything that has not arrived. Its number.
    pub async fn outbox_retry_all(&self, who: &str, now: Timestamp) -> Result<u64, StoreError> {
        let tx = self.write().await?;
        let events = sql(
            "INSERT INTO event (item, at, event) SELECT id, ?, 'retry' FROM outbox WHERE state <> 'stored'",
            [micros(now).into()],
        );
        run(&tx, events).await?;
        let statement = sql(
            "UPDATE outbox SET state = iif(state = 'quarantined', 'queued', state), next_try = ?, attempts = 0,
                 handed_at = NULL WHERE state <> 'stored'",
            [DUE.into()],
        );
        let count = run(&tx, statement).await?;
        if count > 0 {
            audit::append(&tx, now, who, "outbox-retry-all", None).await?;
        }
        tx.commit().await?;
        Ok(count)
    }

    /// Hands an item that needs a person to one; it stays in the list, with the day. Handing over again gives the same.
    ///
    /// # Errors
    /// [`StoreError::NoItem`] when it is not waiting for a person.
    pub async fn outbox_hand_over(&self, id: Uuid, who: &str, now: Timestamp) -> Result<HandOver, StoreError> {
        let tx = self.write().await?;
        let statement = sql(
            "UPDATE outbox SET handed_at = coalesce(handed_at, ?2) WHERE id = ?1 AND state = 'quarantined'",
            [id.into(), micros(now).into()],
        );
        if run(&tx, statement).await? == 0 {
            return Err(StoreError::NoItem);
        }
        event(&tx, id, now, "hand-over").await?;
        audit::append(&tx, now, who, "outbox-hand-over", Some(id)).await?;
        let statement = sql(
            "SELECT o.case_id, o.kind, coalesce(a.receipt_number, c.receipt_number) AS receipt_number,
                 coalesce(a.status_code, c.status_code) AS status_code, o.device, o.seq, o.hash, o.reason, o.attempts,
                 o.since, o.handed_at
             FROM outbox o LEFT JOIN application a ON a.id = o.case_id LEFT JOIN case_file c ON c.id = o.case_id
             WHERE o.id = ?",
            [id.into()],
        );
        let row: Row = one(&tx, statement).await?.ok_or(StoreError::NoItem)?;
        let sheet = read(id, row)?;
        tx.commit().await?;
        Ok(sheet)
    }
}

fn read(id: Uuid, row: Row) -> Result<HandOver, StoreError> {
    Ok(HandOver {
        id,
        case: row.case_id,
        kind: ItemKind::from_name(&row.kind).ok_or(StoreError::Data)?,
        receipt_number: row.receipt_number,
        status_code: row.status_code,
        device: row.device,
        seq: natural(row.seq)?,
        hash: row.hash,
        reason: row.reason.map(|reason| serde_json::from_str(&reason)).transpose()?,
        attempts: natural(row.attempts)?,
        since: instant(row.since)?,
        handed_at: instant(row.handed_at)?,
    })
}
