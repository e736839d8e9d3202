//! What a person can do about an item that has not arrived: try again, or take it over. Each act is in the audit chain.

use domain::message::Message;
use domain::state::Delivery;
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
    state: String,
    attempts: i64,
    since: i64,
    handed_at: Option<i64>,
}

/// Failures of its own after which a person may take over what still waits.
const STUBBORN: u32 = 10;
/// A centre that does not know this device, or has revoked it, takes nothing of it.
const DEVICE_REFUSED: &str = "error-device-refused";
/// A network that is away, for weeks perhaps, is nobody's to settle.
const UNREACHABLE: &str = "error-centre-unreachable";

/// Whether a person may take an item over: it was refused, its device is, or it failed again and again though the centre was reached.
pub(crate) fn is_for_person(state: Delivery, attempts: u32, reason: Option<&Message>) -> bool {
    let code = reason.map(|reason| reason.id.as_str());
    match state {
        Delivery::Quarantined => true,
        Delivery::Stored => false,
        _ => code == Some(DEVICE_REFUSED) || (attempts >= STUBBORN && code.is_some_and(|code| code != UNREACHABLE)),
    }
}

#[derive(FromQueryResult)]
struct CountRow {
    number: i64,
}

impl Store {
    /// Whether something needs a person and was handed to none.
    pub async fn outbox_needs_person(&self) -> Result<bool, StoreError> {
        let statement =
            sql("SELECT count(*) AS number FROM outbox WHERE state = 'quarantined' AND handed_at IS NULL", []);
        Ok(one::<CountRow>(self.reader(), statement).await?.is_some_and(|row| row.number > 0))
    }

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

    /// Hands an item that needs a person to one; it stays in the list, with the day. Handing over again gives the same. What still waits goes
    /// on being tried, and ends by itself when the centre takes it after all.
    ///
    /// # Errors
    /// [`StoreError::NoItem`] when there is nothing in it for a person.
    pub async fn outbox_hand_over(&self, id: Uuid, who: &str, now: Timestamp) -> Result<HandOver, StoreError> {
        let tx = self.write().await?;
        let statement = sql(
            "SELECT o.case_id, o.kind, coalesce(a.receipt_number, c.receipt_number) AS receipt_number,
                 coalesce(a.status_code, c.status_code) AS status_code, o.device, o.seq, o.hash, o.reason, o.state,
                 o.attempts, o.since, o.handed_at
             FROM outbox o LEFT JOIN application a ON a.id = o.case_id LEFT JOIN case_file c ON c.id = o.case_id
             WHERE o.id = ?",
            [id.into()],
        );
        let row: Row = one(&tx, statement).await?.ok_or(StoreError::NoItem)?;
        let sheet = read(id, row, now)?;
        let statement =
            sql("UPDATE outbox SET handed_at = coalesce(handed_at, ?2) WHERE id = ?1", [id.into(), micros(now).into()]);
        run(&tx, statement).await?;
        event(&tx, id, now, "hand-over").await?;
        audit::append(&tx, now, who, "outbox-hand-over", Some(id)).await?;
        tx.commit().await?;
        Ok(sheet)
    }
}

fn read(id: Uuid, row: Row, now: Timestamp) -> Result<HandOver, StoreError> {
    let state = Delivery::from_name(&row.state).ok_or(StoreError::Data)?;
    let reason: Option<Message> = row.reason.map(|reason| serde_json::from_str(&reason)).transpose()?;
    let attempts = natural(row.attempts)?;
    if !is_for_person(state, attempts, reason.as_ref()) {
        return Err(StoreError::NoItem);
    }
    Ok(HandOver {
        id,
        case: row.case_id,
        kind: ItemKind::from_name(&row.kind).ok_or(StoreError::Data)?,
        receipt_number: row.receipt_number,
        status_code: row.status_code,
        device: row.device,
        seq: natural(row.seq)?,
        hash: row.hash,
        reason,
        attempts,
        since: instant(row.since)?,
        handed_at: instant(row.handed_at.unwrap_or_else(|| micros(now)))?,
    })
}
