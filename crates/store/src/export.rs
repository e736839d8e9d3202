//! What may travel by stick: everything that is not acknowledged, whatever its state, as often as wanted.

use jiff::Timestamp;
use sea_orm::FromQueryResult;
use uuid::Uuid;

use crate::audit;
use crate::database::{Store, all, micros, natural, run, sql};
use crate::error::StoreError;
use crate::outbox::{ItemRow, OutboxItem, item};
use crate::setting;

const BUNDLE_KEY: &str = "bundle_key";

/// An item that is not acknowledged, with the attachments it announces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsent {
    pub id: Uuid,
    /// The packet's length in bytes.
    pub len: u64,
    /// Hashes (64 hex digits) and lengths in bytes of the attachments that this device holds.
    pub blobs: Vec<(String, u64)>,
}

#[derive(FromQueryResult)]
struct UnsentRow {
    id: Uuid,
    len: i64,
    hash: Option<String>,
    blob_len: Option<i64>,
}

impl Store {
    /// Everything that is not acknowledged: what was never saved to a stick first, then what was saved longest ago, each in the order
    /// of sealing. So a second stick goes on where a full one ended.
    pub async fn outbox_unsent(&self) -> Result<Vec<Unsent>, StoreError> {
        let statement = sql(
            "SELECT o.id, o.len, u.hash, length(b.bytes) AS blob_len
             FROM outbox o LEFT JOIN blob_use u ON u.owner = o.id AND o.kind = 'application' LEFT JOIN blob b ON b.hash = u.hash
             WHERE o.state <> 'stored' AND EXISTS (SELECT 1 FROM packet p WHERE p.n = o.n)
             ORDER BY coalesce(o.exported_at, 0), o.n, u.position",
            [],
        );
        let rows: Vec<UnsentRow> = all(self.reader(), statement).await?;
        let mut unsent: Vec<Unsent> = Vec::new();
        for row in rows {
            if unsent.last().is_none_or(|last| last.id != row.id) {
                unsent.push(Unsent { id: row.id, len: natural(row.len)?, blobs: Vec::new() });
            }
            if let (Some(last), Some(hash), Some(len)) = (unsent.last_mut(), row.hash, row.blob_len) {
                last.blobs.push((hash, natural(len)?));
            }
        }
        Ok(unsent)
    }

    /// Notes that items lie on a stick, whole and read back, and who saved them. Their states stay.
    pub async fn outbox_exported(&self, ids: &[Uuid], who: &str, now: Timestamp) -> Result<(), StoreError> {
        let ids = id_list(ids)?;
        let tx = self.write().await?;
        let events = sql(
            "INSERT INTO event (item, at, event) SELECT o.id, ?2, 'exported' FROM json_each(?1) j
             JOIN outbox o ON o.id = unhex(j.value) WHERE o.state <> 'stored'",
            [ids.as_str().into(), micros(now).into()],
        );
        run(&tx, events).await?;
        let update = sql(
            "UPDATE outbox SET exported_at = ?2 FROM json_each(?1) j
             WHERE outbox.id = unhex(j.value) AND outbox.state <> 'stored'",
            [ids.into(), micros(now).into()],
        );
        run(&tx, update).await?;
        audit::append(&tx, now, who, "export", None).await?;
        Ok(tx.commit().await?)
    }

    /// These items, acknowledged or not; those that this device never sealed are left out.
    pub async fn outbox_items(&self, ids: &[Uuid]) -> Result<Vec<OutboxItem>, StoreError> {
        let statement = sql(
            "SELECT o.n, o.id, o.case_id, o.device, o.seq, o.hash, o.len, o.state, o.attempts
             FROM json_each(?) j JOIN outbox o ON o.id = unhex(j.value) ORDER BY o.n",
            [id_list(ids)?.into()],
        );
        let rows: Vec<ItemRow> = all(self.reader(), statement).await?;
        rows.into_iter().map(item).collect()
    }

    /// What the centre said last of its key for bundles, as it signed it, base64; the caller verifies.
    pub async fn bundle_key(&self) -> Result<Option<String>, StoreError> {
        setting::get(self.reader(), BUNDLE_KEY).await
    }

    /// Keeps what the centre says of its key for bundles; the caller has verified it.
    pub async fn set_bundle_key(&self, statement: &str) -> Result<(), StoreError> {
        let tx = self.write().await?;
        setting::set(&tx, BUNDLE_KEY, &statement).await?;
        Ok(tx.commit().await?)
    }
}

/// Ids as the JSON array of hex digits that a bulk statement reads.
pub(crate) fn id_list(ids: &[Uuid]) -> Result<String, StoreError> {
    let ids: Vec<String> = ids.iter().map(|id| id.simple().to_string()).collect();
    Ok(serde_json::to_string(&ids)?)
}
