//! All that a look at the centre begins with, in one read.

use jiff::Timestamp;
use protocol::chain::{Chains, Head};
use sea_orm::FromQueryResult;
use serde::de::DeserializeOwned;

use crate::database::{Store, instant, natural, one, sql};
use crate::error::StoreError;
use crate::key_list::is_stale;
use crate::outbox::OutboxCounts;
use crate::setting::ClockNote;
use crate::witness::Anchors;

/// What the store held at one moment.
#[derive(Debug)]
pub struct Glance {
    pub counts: OutboxCounts,
    /// Where to go on reading the feed; 0 at first.
    pub cursor: u64,
    /// The head of this device's own audit chain; none of an empty one.
    pub head: Option<Head>,
    /// What the centre said last of its key for bundles, as it signed it, base64; whoever uses it verifies.
    pub bundle_key: Option<String>,
    /// The serial of the newest catalogue kept of the centre.
    pub catalogue: Option<u64>,
    /// The serial of the newest list of keys kept of the centre.
    pub keys: Option<u64>,
    /// When the centre last said that it has no newer one.
    keys_confirmed_at: Option<Timestamp>,
    /// When numbers were compared with the centre last.
    pub reconciled_at: Option<Timestamp>,
    /// The last comparison of clocks.
    pub clock: Option<ClockNote>,
    /// Whether the centre has shown that it signs its answers.
    pub centre_signs: bool,
    anchors: Anchors,
    /// How many write transactions this process had begun before.
    writes: u64,
}

impl Glance {
    /// The centre's head that this device holds.
    pub fn anchor(&self) -> Option<&Head> {
        self.anchors.centre.as_ref()
    }

    /// Whether that the list of keys is the newest was said so lately that saying it again need not be kept.
    pub fn keys_are_confirmed(&self, now: Timestamp) -> bool {
        self.keys_confirmed_at.is_some_and(|at| !is_stale(at, now))
    }

    /// Whether what a page of the feed tells of the chains is what is kept already; `sent` is the head that the request told of this
    /// device's own.
    pub fn is_anchored(&self, chains: Option<&Chains>, sent: Option<&Head>) -> bool {
        chains.is_none_or(|chains| self.anchors.centre == chains.centre && self.anchors.own.as_ref() == sent)
    }
}

#[derive(FromQueryResult)]
struct Row {
    waiting: i64,
    quarantined: i64,
    cursor: Option<String>,
    anchors: Option<String>,
    rows: Option<i64>,
    hash: Option<String>,
    bundle_key: Option<String>,
    catalogue: Option<i64>,
    keys: Option<i64>,
    keys_confirmed_at: Option<i64>,
    reconciled_at: Option<String>,
    clock: Option<String>,
    centre_signs: Option<String>,
}

const LOOK: &str = "SELECT
    (SELECT count(*) FROM outbox WHERE state NOT IN ('stored', 'quarantined')) AS waiting,
    (SELECT count(*) FROM outbox WHERE state = 'quarantined') AS quarantined,
    (SELECT value FROM setting WHERE name = 'feed-cursor') AS cursor,
    (SELECT value FROM setting WHERE name = 'audit-anchors') AS anchors,
    (SELECT n FROM audit ORDER BY n DESC LIMIT 1) AS rows,
    (SELECT hash FROM audit ORDER BY n DESC LIMIT 1) AS hash,
    (SELECT value FROM setting WHERE name = 'bundle_key') AS bundle_key,
    (SELECT max(serial) FROM catalogue WHERE centre_key = ?1) AS catalogue,
    (SELECT serial FROM key_list WHERE centre_key = ?1) AS keys,
    (SELECT confirmed_at FROM key_list WHERE centre_key = ?1) AS keys_confirmed_at,
    (SELECT value FROM setting WHERE name = 'reconciled-at') AS reconciled_at,
    (SELECT value FROM setting WHERE name = 'clock') AS clock,
    (SELECT value FROM setting WHERE name = 'centre-signs') AS centre_signs";

impl Store {
    /// Looks. One statement sees one state of the store: what other processes committed before is in it, what is being written
    /// meanwhile is not.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn glance(&self, centre_key: &str) -> Result<Glance, StoreError> {
        let writes = self.writes();
        let row: Row = one(self.reader(), sql(LOOK, [centre_key.into()])).await?.ok_or(StoreError::Data)?;
        let rows = row.rows.map(natural).transpose()?;
        Ok(Glance {
            counts: OutboxCounts { waiting: natural(row.waiting)?, quarantined: natural(row.quarantined)? },
            cursor: setting(row.cursor)?.unwrap_or_default(),
            head: rows.zip(row.hash).map(|(rows, hash)| Head { rows, hash }),
            bundle_key: setting(row.bundle_key)?,
            catalogue: row.catalogue.map(natural).transpose()?,
            keys: row.keys.map(natural).transpose()?,
            keys_confirmed_at: row.keys_confirmed_at.map(instant).transpose()?,
            reconciled_at: setting(row.reconciled_at)?,
            clock: setting(row.clock)?,
            centre_signs: setting(row.centre_signs)?.unwrap_or_default(),
            anchors: setting(row.anchors)?.unwrap_or_default(),
            writes,
        })
    }

    /// Whether this process has begun no write since. A transaction that was under way at the look counts as one that came right behind
    /// it, and what another process writes is seen by the next look only: so look anew for every run.
    pub fn is_current(&self, glance: &Glance) -> bool {
        self.writes() == glance.writes
    }
}

fn setting<T: DeserializeOwned>(value: Option<String>) -> Result<Option<T>, StoreError> {
    Ok(value.map(|value| serde_json::from_str(&value)).transpose()?)
}
