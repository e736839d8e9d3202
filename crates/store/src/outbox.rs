//! The outbox: sealed packets on their way to the centre. Only a verified acknowledgement ends an item.

use domain::message::Message;
use domain::state::Delivery;
use jiff::Timestamp;
use protocol::packet::{self, Packet};
use protocol::wire::Content;
use sea_orm::{ConnectionTrait, FromQueryResult};
use serde::Serialize;
use uuid::Uuid;

use crate::database::{Store, all, instant, micros, natural, one, run, sql};
use crate::error::StoreError;
use crate::export::id_list;
use crate::ways_out::is_for_person;

/// The `next_try` of what is due whatever the clock says.
pub(crate) const DUE: i64 = 0;
/// The longest wait that is believed, in microseconds (10 minutes): a longer one comes from a clock that was set right since.
const LONGEST_WAIT: i64 = 600_000_000;

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemKind {
    Application,
    /// An officer's act.
    Act,
}

impl ItemKind {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            ItemKind::Application => "application",
            ItemKind::Act => "act",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        [ItemKind::Application, ItemKind::Act].into_iter().find(|kind| kind.name() == name)
    }
}

/// An item that waits, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxItem {
    /// Its place in the order of sealing.
    pub n: i64,
    pub id: Uuid,
    /// The application that it is or concerns; items of one case go in order.
    pub case: Uuid,
    pub device: String,
    pub seq: u64,
    /// SHA-256 of the packet, 64 hex digits.
    pub hash: String,
    /// The packet's length in bytes.
    pub len: usize,
    pub state: Delivery,
    pub attempts: u32,
}

/// A packet's bytes.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct OutboxPacket {
    pub id: Uuid,
    pub bytes: Vec<u8>,
}

/// What staff see of an item that has not arrived: what, why, since when, when next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxEntry {
    pub id: Uuid,
    pub case: Uuid,
    pub kind: ItemKind,
    /// If this device knows it.
    pub receipt_number: Option<String>,
    pub state: Delivery,
    /// Why it has not arrived yet; `None` before the first try.
    pub reason: Option<Message>,
    pub attempts: u32,
    /// When it was sealed.
    pub since: Timestamp,
    /// `None` when nothing happens before a person acts.
    pub next_try: Option<Timestamp>,
    /// Whether a person may take it over, though it may go on being tried.
    pub for_person: bool,
    /// When it was handed to a person.
    pub handed_at: Option<Timestamp>,
    /// When it was last saved to a stick; it waits for its acknowledgement all the same.
    pub exported_at: Option<Timestamp>,
}

/// How many items have not arrived.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OutboxCounts {
    /// On their way, or waiting for it.
    pub waiting: u32,
    /// Waiting for a person.
    pub quarantined: u32,
}

/// What became of a try, short of an acknowledgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub id: Uuid,
    /// Never [`Delivery::Stored`]: that takes an [`Acked`].
    pub state: Delivery,
    pub reason: Option<Message>,
    pub next_try: Timestamp,
    /// Whether it counts as a failed attempt.
    pub failed: bool,
}

#[derive(FromQueryResult)]
pub(crate) struct ItemRow {
    n: i64,
    id: Uuid,
    case_id: Uuid,
    device: String,
    seq: i64,
    hash: String,
    len: i64,
    state: String,
    attempts: i64,
}

#[derive(FromQueryResult)]
struct EntryRow {
    id: Uuid,
    case_id: Uuid,
    kind: String,
    receipt_number: Option<String>,
    state: String,
    reason: Option<String>,
    attempts: i64,
    since: i64,
    next_try: i64,
    handed_at: Option<i64>,
    exported_at: Option<i64>,
}

#[derive(FromQueryResult)]
struct CountRow {
    waiting: i64,
    quarantined: i64,
}

/// A [`Mark`] as a row of the JSON array that a bulk statement reads.
#[derive(Serialize)]
struct Bulk {
    id: String,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    next_try: i64,
    failed: bool,
}

/// Items of some states whose time has come, in the order of an index that holds no others.
macro_rules! due_by {
    ($index:literal, $states:literal) => {
        concat!(
            "SELECT * FROM (SELECT n, id, case_id, device, seq, hash, len, state, attempts FROM outbox o INDEXED BY ",
            $index,
            " WHERE ",
            $states,
            " AND o.next_try NOT BETWEEN ?1 AND ?2 AND NOT EXISTS (
                 SELECT 1 FROM outbox e WHERE e.case_id = o.case_id AND e.n < o.n
                     AND e.state NOT IN ('stored', 'quarantined') AND e.next_try BETWEEN ?1 AND ?2)
             ORDER BY o.n LIMIT ?3)"
        )
    };
}
/// However many wait, no more are read than are asked for.
const SELECT_DUE: &str = concat!(
    due_by!("outbox_waiting", "o.state NOT IN ('stored', 'quarantined') AND o.state NOT IN ('declared', 'uploading')"),
    " UNION ALL ",
    due_by!("outbox_announced", "o.state IN ('declared', 'uploading')"),
    " LIMIT ?3"
);

impl Store {
    /// Items whose time has come, in the order of sealing, attachments' turns last; an item waits for earlier ones of its case.
    pub async fn outbox_due(&self, now: Timestamp, limit: u32) -> Result<Vec<OutboxItem>, StoreError> {
        let statement =
            sql(SELECT_DUE, [(micros(now) + 1).into(), (micros(now) + LONGEST_WAIT).into(), i64::from(limit).into()]);
        let rows: Vec<ItemRow> = all(self.reader(), statement).await?;
        rows.into_iter().map(item).collect()
    }

    /// The packets of items, in the order of sealing; items that were acknowledged and purged meanwhile are left out.
    pub async fn outbox_packets(&self, ids: &[Uuid]) -> Result<Vec<OutboxPacket>, StoreError> {
        let statement = sql(
            "SELECT o.id, p.bytes FROM outbox o JOIN packet p ON p.n = o.n
             WHERE o.n IN (SELECT i.n FROM json_each(?) j JOIN outbox i ON i.id = unhex(j.value)) ORDER BY o.n",
            [id_list(ids)?.into()],
        );
        all(self.reader(), statement).await
    }

    /// Notes what became of tries, all in one transaction. An item that is stored stays stored.
    pub async fn outbox_mark(&self, marks: &[Mark], now: Timestamp) -> Result<(), StoreError> {
        let rows = marks
            .iter()
            .map(|mark| {
                Ok(Bulk {
                    id: mark.id.simple().to_string(),
                    state: if mark.state == Delivery::Stored { Delivery::Queued.name() } else { mark.state.name() },
                    reason: mark.reason.as_ref().map(serde_json::to_string).transpose()?,
                    next_try: micros(mark.next_try),
                    failed: mark.failed,
                })
            })
            .collect::<Result<Vec<_>, StoreError>>()?;
        let rows = serde_json::to_string(&rows)?;
        let tx = self.write().await?;
        let events = sql(
            "INSERT INTO event (item, at, event, reason)
             SELECT o.id, ?2, j.value ->> 'state', j.value ->> 'reason' FROM json_each(?1) j
             JOIN outbox o ON o.id = unhex(j.value ->> 'id') WHERE o.state NOT IN (j.value ->> 'state', 'stored')",
            [rows.as_str().into(), micros(now).into()],
        );
        run(&tx, events).await?;
        let update = sql(
            "UPDATE outbox SET state = j.value ->> 'state', reason = j.value ->> 'reason', next_try = j.value ->> 'next_try',
                 attempts = attempts + (j.value ->> 'failed')
             FROM json_each(?) j WHERE outbox.id = unhex(j.value ->> 'id') AND outbox.state <> 'stored'",
            [rows.into()],
        );
        run(&tx, update).await?;
        Ok(tx.commit().await?)
    }

    /// Makes everything that waits for a later try due at once: at start, and when the network is back.
    pub async fn outbox_wake(&self) -> Result<u64, StoreError> {
        let tx = self.write().await?;
        let statement = sql(
            "UPDATE outbox SET next_try = ?1 WHERE state NOT IN ('stored', 'quarantined') AND next_try > ?1",
            [DUE.into()],
        );
        let woken = run(&tx, statement).await?;
        tx.commit().await?;
        Ok(woken)
    }

    /// Everything that has not arrived: what needs a person first, then in the order of sealing.
    pub async fn outbox_list(&self) -> Result<Vec<OutboxEntry>, StoreError> {
        let statement = sql(
            "SELECT o.id, o.case_id, o.kind, coalesce(a.receipt_number, c.receipt_number) AS receipt_number,
                 o.state, o.reason, o.attempts, o.since, o.next_try, o.handed_at, o.exported_at
             FROM outbox o LEFT JOIN application a ON a.id = o.case_id LEFT JOIN case_file c ON c.id = o.case_id
             WHERE o.state <> 'stored' ORDER BY o.state <> 'quarantined', o.n",
            [],
        );
        let rows: Vec<EntryRow> = all(self.reader(), statement).await?;
        rows.into_iter().map(entry).collect()
    }

    /// How many items wait, and how many need a person.
    pub async fn outbox_counts(&self) -> Result<OutboxCounts, StoreError> {
        let statement = sql(
            "SELECT (SELECT count(*) FROM outbox WHERE state NOT IN ('stored', 'quarantined')) AS waiting,
                    (SELECT count(*) FROM outbox WHERE state = 'quarantined') AS quarantined",
            [],
        );
        let row: CountRow = one(self.reader(), statement).await?.ok_or(StoreError::Data)?;
        Ok(OutboxCounts { waiting: natural(row.waiting)?, quarantined: natural(row.quarantined)? })
    }
}

/// An item about to enter.
pub(crate) struct NewItem {
    pub id: Uuid,
    pub case: Uuid,
    pub kind: ItemKind,
    pub device: String,
    pub seq: u64,
    pub packet: packet::Sealed,
}

/// The item that an opened packet is.
pub(crate) fn of_packet(packet: Packet, bytes: Vec<u8>) -> NewItem {
    let Packet { manifest, hash } = packet;
    let (kind, case) = match &manifest.content {
        Content::Application(_) => (ItemKind::Application, manifest.id),
        Content::Act(act) => (ItemKind::Act, act.case),
    };
    let packet = packet::Sealed { bytes, hash };
    NewItem { id: manifest.id, case, kind, device: manifest.device, seq: manifest.seq, packet }
}

/// Puts a packet into the outbox, due at once, inside the transaction that makes it.
pub(crate) async fn enqueue(db: &impl ConnectionTrait, item: NewItem, now: Timestamp) -> Result<(), StoreError> {
    insert(db, &item, None, now).await?;
    let packet = sql("INSERT INTO packet (n, bytes) VALUES (last_insert_rowid(), ?)", [item.packet.bytes.into()]);
    run(db, packet).await?;
    event(db, item.id, now, Delivery::Sealed.name()).await
}

/// The row of an item without its packet: at a place of old, or behind all others.
pub(crate) async fn insert(
    db: &impl ConnectionTrait,
    item: &NewItem,
    place: Option<i64>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let number = |number: u64| i64::try_from(number).map_err(|_| StoreError::Data);
    let statement = sql(
        "INSERT INTO outbox (n, id, case_id, kind, device, seq, hash, len, state, since, next_try)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'sealed', ?, ?)",
        [
            place.into(),
            item.id.into(),
            item.case.into(),
            item.kind.name().into(),
            item.device.as_str().into(),
            number(item.seq)?.into(),
            item.packet.hash.as_str().into(),
            number(item.packet.bytes.len() as u64)?.into(),
            micros(now).into(),
            DUE.into(),
        ],
    );
    run(db, statement).await.map(drop)
}

/// Gives a known item that lost its packet the same one back; false when no item is known by it.
pub(crate) async fn refill(db: &impl ConnectionTrait, item: &NewItem) -> Result<bool, StoreError> {
    let values = [item.packet.bytes.as_slice().into(), item.id.into(), item.packet.hash.as_str().into()];
    let statement = sql("INSERT INTO packet (n, bytes) SELECT n, ? FROM outbox WHERE id = ? AND hash = ?", values);
    Ok(run(db, statement).await? > 0)
}

pub(crate) async fn event(
    db: &impl ConnectionTrait,
    item: Uuid,
    now: Timestamp,
    event: &str,
) -> Result<(), StoreError> {
    let statement =
        sql("INSERT INTO event (item, at, event) VALUES (?, ?, ?)", [item.into(), micros(now).into(), event.into()]);
    run(db, statement).await.map(drop)
}

pub(crate) fn item(row: ItemRow) -> Result<OutboxItem, StoreError> {
    Ok(OutboxItem {
        n: row.n,
        id: row.id,
        case: row.case_id,
        device: row.device,
        seq: natural(row.seq)?,
        hash: row.hash,
        len: natural(row.len)?,
        state: Delivery::from_name(&row.state).ok_or(StoreError::Data)?,
        attempts: natural(row.attempts)?,
    })
}

fn entry(row: EntryRow) -> Result<OutboxEntry, StoreError> {
    let state = Delivery::from_name(&row.state).ok_or(StoreError::Data)?;
    let waits = state != Delivery::Quarantined;
    let reason: Option<Message> = row.reason.map(|reason| serde_json::from_str(&reason)).transpose()?;
    let attempts = natural(row.attempts)?;
    Ok(OutboxEntry {
        id: row.id,
        case: row.case_id,
        kind: ItemKind::from_name(&row.kind).ok_or(StoreError::Data)?,
        receipt_number: row.receipt_number,
        state,
        for_person: is_for_person(state, attempts, reason.as_ref()),
        reason,
        attempts,
        since: instant(row.since)?,
        next_try: waits.then(|| instant(row.next_try.max(row.since))).transpose()?,
        handed_at: row.handed_at.map(instant).transpose()?,
        exported_at: row.exported_at.map(instant).transpose()?,
    })
}
