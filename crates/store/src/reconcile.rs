//! What this device declares of the numbers it gave out, and what it does about those that the centre lacks.

use jiff::Timestamp;
use protocol::reconcile::{Compared, Gap, Held, Holding, Range, Span, for_a_person, to_send_again};
use sea_orm::{ConnectionTrait, FromQueryResult};

use crate::audit;
use crate::database::{Store, all, instant, micros, natural, run, sql};
use crate::error::StoreError;
use crate::outbox::DUE;
use crate::setting;

const LAST: &str = "reconciled-at";
/// The names whose numbers the centre compared then.
const DEVICES: &str = "reconciled-devices";
/// Refused because the centre had not heard of the case yet: after it was restored from a backup, the case may come later.
const CASE_UNKNOWN: &str = "error-packet-act-case-unknown";

/// Numbers that the centre lacks and this device cannot send again by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownGap {
    /// Full device name `OFFICE-DEVICE`.
    pub device: String,
    pub gap: Gap,
    /// When it was found.
    pub since: Timestamp,
}

#[derive(FromQueryResult)]
struct NameRow {
    device: String,
    seq: i64,
}

#[derive(FromQueryResult)]
struct RangeRow {
    first: i64,
    last: i64,
    held: String,
    at: Option<i64>,
}

#[derive(FromQueryResult)]
struct GapRow {
    device: String,
    first: i64,
    last: i64,
    held: Option<String>,
    at: Option<i64>,
    since: i64,
}

impl Store {
    /// What this device holds of every number it gave out, under each name it had.
    pub async fn holdings(&self) -> Result<Vec<Holding>, StoreError> {
        let names: Vec<NameRow> =
            all(self.reader(), sql("SELECT device, seq FROM numbering WHERE seq > 0 ORDER BY device", [])).await?;
        let mut holdings = Vec::with_capacity(names.len());
        for name in names {
            let ranges = ranges(self.reader(), &name.device).await?;
            let behind = ranges.last().map_or(0, |range| range.last);
            let last = natural::<u64>(name.seq)?.max(behind);
            holdings.push(Holding { device: name.device, last, ranges });
        }
        Ok(holdings)
    }

    /// Takes the centre's answer: what it lacks and this device holds whole is sent again, also when it had been acknowledged; the rest is
    /// kept for a person; numbering never falls behind the centre. The number of items to send again.
    pub async fn reconcile(&self, compared: &[Compared], now: Timestamp) -> Result<u64, StoreError> {
        let tx = self.write().await?;
        let mut again = 0;
        for compared in compared {
            for span in to_send_again(&compared.gaps) {
                again += requeue(&tx, &compared.device, span, now).await?;
            }
            remember(&tx, compared, now).await?;
            let behind = sql(
                "UPDATE numbering SET seq = max(seq, ?2), counter = iif(seq < ?2, max(counter, ?2), counter) WHERE device = ?1",
                [compared.device.as_str().into(), number(compared.highest)?.into()],
            );
            run(&tx, behind).await?;
        }
        again += retry_orphans(&tx).await?;
        if again > 0 {
            audit::append(&tx, now, "system", "send-again", None).await?;
        }
        let devices: Vec<&str> = compared.iter().map(|compared| compared.device.as_str()).collect();
        setting::set(&tx, DEVICES, &devices).await?;
        setting::set(&tx, LAST, &now).await?;
        tx.commit().await?;
        Ok(again)
    }

    /// When the centre last answered a declaration; `None` before the first time, or when one was asked for since.
    pub async fn reconciled_at(&self) -> Result<Option<Timestamp>, StoreError> {
        setting::get(self.reader(), LAST).await
    }

    /// Lets the next run reconcile, whenever the last time was.
    pub async fn reconcile_soon(&self) -> Result<(), StoreError> {
        let tx = self.write().await?;
        soon(&tx).await?;
        Ok(tx.commit().await?)
    }

    /// Gaps that only a person can close, in order.
    pub async fn gaps(&self) -> Result<Vec<KnownGap>, StoreError> {
        let statement = sql("SELECT device, first, last, held, at, since FROM gap ORDER BY device, first", []);
        let rows: Vec<GapRow> = all(self.reader(), statement).await?;
        rows.into_iter().map(known).collect()
    }
}

/// The last comparison of numbers.
pub(crate) struct Comparison {
    pub at: Timestamp,
    /// The full device names that were compared.
    pub devices: Vec<String>,
}

/// The last comparison; `None` before the first, or when one was asked for since.
pub(crate) async fn last(db: &impl ConnectionTrait) -> Result<Option<Comparison>, StoreError> {
    let Some(at) = setting::get(db, LAST).await? else { return Ok(None) };
    Ok(Some(Comparison { at, devices: setting::get(db, DEVICES).await?.unwrap_or_default() }))
}

/// Forgets when numbers were compared, so that the next run does it.
pub(crate) async fn soon(db: &impl ConnectionTrait) -> Result<(), StoreError> {
    run(db, sql("DELETE FROM setting WHERE name = ?", [LAST.into()])).await.map(drop)
}

fn known(row: GapRow) -> Result<KnownGap, StoreError> {
    let held = row.held.map(|held| Held::from_name(&held).ok_or(StoreError::Data)).transpose()?;
    let at = row.at.map(instant).transpose()?;
    let gap = Gap { first: natural(row.first)?, last: natural(row.last)?, held, at };
    Ok(KnownGap { device: row.device, gap, since: instant(row.since)? })
}

/// Runs of numbers of which the same is held.
async fn ranges(db: &impl ConnectionTrait, device: &str) -> Result<Vec<Range>, StoreError> {
    let statement = sql(
        "WITH item AS (
             SELECT seq, purged_at, CASE
                 WHEN state = 'quarantined' THEN 'quarantined'
                 WHEN state <> 'stored' THEN 'waiting'
                 WHEN NOT EXISTS (SELECT 1 FROM packet p WHERE p.n = outbox.n) THEN 'purged'
                 ELSE 'acknowledged' END AS held
             FROM outbox WHERE device = ?1)
         SELECT min(seq) AS first, max(seq) AS last, held, max(iif(held = 'purged', purged_at, NULL)) AS at
         FROM (SELECT seq, purged_at, held, seq - row_number() OVER (PARTITION BY held ORDER BY seq) AS run FROM item)
         GROUP BY held, run ORDER BY first",
        [device.into()],
    );
    let rows: Vec<RangeRow> = all(db, statement).await?;
    rows.into_iter()
        .map(|row| {
            let held = Held::from_name(&row.held).ok_or(StoreError::Data)?;
            let at = row.at.map(instant).transpose()?;
            Ok(Range { first: natural(row.first)?, last: natural(row.last)?, held, at })
        })
        .collect()
}

/// Puts acknowledged items back into the queue; their old acknowledgement stays as a proof until the new one comes.
async fn requeue(db: &impl ConnectionTrait, device: &str, span: Span, now: Timestamp) -> Result<u64, StoreError> {
    let values = || -> Result<[sea_orm::Value; 4], StoreError> {
        Ok([device.into(), number(span.first)?.into(), number(span.last)?.into(), micros(now).into()])
    };
    let events = sql(
        "INSERT INTO event (item, at, event) SELECT id, ?4, 'send-again' FROM outbox
         WHERE device = ?1 AND seq BETWEEN ?2 AND ?3 AND state = 'stored'
             AND EXISTS (SELECT 1 FROM packet p WHERE p.n = outbox.n)",
        values()?,
    );
    run(db, events).await?;
    let [device, first, last, _] = values()?;
    let update = sql(
        "UPDATE outbox SET state = 'queued', reason = NULL, attempts = 0, next_try = ?4, acked_at = NULL
         WHERE device = ?1 AND seq BETWEEN ?2 AND ?3 AND state = 'stored'
             AND EXISTS (SELECT 1 FROM packet p WHERE p.n = outbox.n)",
        [device, first, last, DUE.into()],
    );
    run(db, update).await
}

/// Lets acts that were refused for want of their case try again; nobody has to.
async fn retry_orphans(db: &impl ConnectionTrait) -> Result<u64, StoreError> {
    let statement = sql(
        "UPDATE outbox SET state = 'queued', attempts = 0, next_try = ?2
         WHERE state = 'quarantined' AND kind = 'act' AND handed_at IS NULL AND reason ->> 'id' = ?1",
        [CASE_UNKNOWN.into(), DUE.into()],
    );
    run(db, statement).await
}

/// Replaces what is known of a name's gaps; a gap found before keeps its day.
async fn remember(db: &impl ConnectionTrait, compared: &Compared, now: Timestamp) -> Result<(), StoreError> {
    let device = compared.device.as_str();
    let statement = sql("SELECT device, first, last, held, at, since FROM gap WHERE device = ?", [device.into()]);
    let before: Vec<GapRow> = all(db, statement).await?;
    run(db, sql("DELETE FROM gap WHERE device = ?", [device.into()])).await?;
    for gap in for_a_person(&compared.gaps) {
        let (first, last) = (number(gap.first)?, number(gap.last)?);
        let known = before.iter().filter(|row| row.first <= last && row.last >= first).map(|row| row.since).min();
        let statement = sql(
            "INSERT INTO gap (device, first, last, held, at, since) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [
                device.into(),
                first.into(),
                last.into(),
                gap.held.map(Held::name).into(),
                gap.at.map(micros).into(),
                known.unwrap_or_else(|| micros(now)).into(),
            ],
        );
        run(db, statement).await?;
    }
    Ok(())
}

fn number(number: u64) -> Result<i64, StoreError> {
    i64::try_from(number).map_err(|_| StoreError::Data)
}
