//! Officers' acts: sealed into the outbox like applications, shown as unconfirmed until the feed tells their effect.

use domain::message::Message;
use domain::state::Delivery;
use jiff::Timestamp;
use protocol::packet;
use protocol::wire::Act;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use crate::audit;
use crate::database::{Store, all, instant, micros, natural, one, run, sql};
use crate::error::StoreError;
use crate::outbox::{self, ItemKind, NewItem};
use crate::seal::take_number;

/// What the builder of an act's packet gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActSlot {
    /// The full device name, `OFFICE-DEVICE`.
    pub device: String,
    pub seq: u64,
    /// The version that the case will have once all acts waiting here are taken: the base of this one.
    pub base_version: u64,
}

/// What the builder gives back.
#[derive(Clone, Debug)]
pub struct SealedAct {
    /// UUIDv7 of the packet.
    pub id: Uuid,
    pub act: Act,
    pub packet: packet::Sealed,
}

/// An act that the centre has not confirmed, or could not take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingAct {
    pub id: Uuid,
    pub act: Act,
    pub at: Timestamp,
    pub delivery: Delivery,
    pub reason: Option<Message>,
}

#[derive(FromQueryResult)]
struct VersionRow {
    version: i64,
}

#[derive(FromQueryResult)]
struct ActRow {
    id: Uuid,
    act: String,
    at: i64,
    state: String,
    reason: Option<String>,
}

impl Store {
    /// Seals an officer's act on a case into the outbox, in one transaction.
    ///
    /// # Errors
    /// [`StoreError::NoCase`] when this device holds no such case, [`StoreError::DiskFull`], or what `build` says.
    pub async fn act_enqueue<E: From<StoreError>>(
        &self,
        case: Uuid,
        now: Timestamp,
        build: impl FnOnce(&ActSlot) -> Result<SealedAct, E> + Send,
    ) -> Result<PendingAct, E> {
        self.room()?;
        let tx = self.write().await?;
        let device = self.device(&tx).await?;
        let base_version = next_version(&tx, case).await?;
        let seq = take_number(&tx, &device).await?;
        let slot = ActSlot { device, seq, base_version };
        let sealed = build(&slot)?;
        let pending = insert(&tx, case, &slot, sealed, now).await?;
        tx.commit().await.map_err(StoreError::from)?;
        Ok(pending)
    }
}

/// The case's version after the acts that wait here.
async fn next_version(db: &impl ConnectionTrait, case: Uuid) -> Result<u64, StoreError> {
    let statement = sql(
        "SELECT max(c.version, coalesce((
             SELECT max(a.base_version) + 1 FROM act a JOIN outbox o ON o.id = a.id
             WHERE a.case_id = c.id AND o.state <> 'quarantined'), 0)) AS version
         FROM case_file c WHERE c.id = ?",
        [case.into()],
    );
    let row: Option<VersionRow> = one(db, statement).await?;
    natural(row.ok_or(StoreError::NoCase)?.version)
}

async fn insert(
    db: &impl ConnectionTrait,
    case: Uuid,
    slot: &ActSlot,
    sealed: SealedAct,
    now: Timestamp,
) -> Result<PendingAct, StoreError> {
    let item = NewItem {
        id: sealed.id,
        case,
        kind: ItemKind::Act,
        device: slot.device.clone(),
        seq: slot.seq,
        packet: sealed.packet,
    };
    outbox::enqueue(db, item, now).await?;
    let base = i64::try_from(slot.base_version).map_err(|_| StoreError::Data)?;
    let statement = sql(
        "INSERT INTO act (id, case_id, base_version, act, at) VALUES (?, ?, ?, ?, ?)",
        [sealed.id.into(), case.into(), base.into(), serde_json::to_string(&sealed.act)?.into(), micros(now).into()],
    );
    run(db, statement).await?;
    audit::append(db, now, &sealed.act.staff, "act", Some(case)).await?;
    Ok(PendingAct {
        id: sealed.id,
        act: sealed.act,
        at: instant(micros(now))?,
        delivery: Delivery::Sealed,
        reason: None,
    })
}

/// The acts of a case that are not confirmed, oldest first. An act is confirmed when the centre acknowledged it and the feed has
/// brought a version behind the one it was made on.
pub(crate) async fn pending(db: &impl ConnectionTrait, case: Uuid) -> Result<Vec<PendingAct>, StoreError> {
    let statement = sql(
        "SELECT a.id, a.act, a.at, o.state, o.reason FROM act a JOIN outbox o ON o.id = a.id
         JOIN case_file c ON c.id = a.case_id
         WHERE a.case_id = ? AND NOT (o.state = 'stored' AND c.version > a.base_version) ORDER BY o.n",
        [case.into()],
    );
    let rows: Vec<ActRow> = all(db, statement).await?;
    rows.into_iter()
        .map(|row| {
            let reason = row.reason.map(|reason| serde_json::from_str(&reason));
            Ok(PendingAct {
                id: row.id,
                act: serde_json::from_str(&row.act)?,
                at: instant(row.at)?,
                delivery: Delivery::from_name(&row.state).ok_or(StoreError::Data)?,
                reason: reason.transpose()?,
            })
        })
        .collect()
}
