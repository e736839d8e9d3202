//! Attachments by their content. They lie in the encrypted database, so they commit together with what they belong to.

use protocol::media::Media;
use protocol::wire::BlobRef;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use crate::database::{Store, all, natural, one, run, sql};
use crate::draft;
use crate::error::StoreError;

/// The largest attachment, in bytes (10 MiB).
#[allow(clippy::cast_possible_truncation)]
pub const MAX_BLOB: usize = protocol::packet::MAX_BLOB as usize;

/// An attachment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blob {
    /// The name of a [`Media`].
    pub media_type: String,
    pub bytes: Vec<u8>,
}

#[derive(FromQueryResult)]
struct BlobRow {
    media_type: String,
    bytes: Vec<u8>,
}

#[derive(FromQueryResult)]
struct UseRow {
    field: String,
    hash: String,
    media_type: String,
    len: i64,
}

impl Store {
    /// Attaches a picture to a field of a draft. The same bytes again change nothing.
    ///
    /// # Errors
    /// [`StoreError::BlobTooLarge`], [`StoreError::BlobType`] (judged by the first bytes), [`StoreError::NoDraft`].
    pub async fn blob_put(&self, draft: Uuid, field: &str, bytes: Vec<u8>) -> Result<BlobRef, StoreError> {
        let blob = describe(field, &bytes)?;
        let tx = self.write().await?;
        if draft::load(&tx, draft).await?.is_none() {
            return Err(StoreError::NoDraft);
        }
        attach(&tx, draft, &blob, bytes).await?;
        tx.commit().await?;
        Ok(blob)
    }

    /// Takes the attachments of a field away from a draft.
    pub async fn blob_remove(&self, draft: Uuid, field: &str) -> Result<(), StoreError> {
        let tx = self.write().await?;
        if draft::load(&tx, draft).await?.is_none() {
            return Err(StoreError::NoDraft);
        }
        let statement = sql("DELETE FROM blob_use WHERE owner = ? AND field = ?", [draft.into(), field.into()]);
        run(&tx, statement).await?;
        sweep(&tx).await?;
        Ok(tx.commit().await?)
    }

    /// Keeps an attachment that the centre sent, under its case; the caller has compared bytes and hash.
    pub async fn blob_keep(&self, case: Uuid, blob: &BlobRef, bytes: Vec<u8>) -> Result<(), StoreError> {
        let tx = self.write().await?;
        attach(&tx, case, blob, bytes).await?;
        Ok(tx.commit().await?)
    }

    /// The attachment of a hash, if this device holds it.
    pub async fn blob_get(&self, hash: &str) -> Result<Option<Blob>, StoreError> {
        let statement = sql("SELECT media_type, bytes FROM blob WHERE hash = ?", [hash.into()]);
        let row: Option<BlobRow> = one(self.reader(), statement).await?;
        Ok(row.map(|row| Blob { media_type: row.media_type, bytes: row.bytes }))
    }

    /// The attachments of a draft, an application or a case, in the order of their arrival.
    pub async fn blobs_of(&self, owner: Uuid) -> Result<Vec<BlobRef>, StoreError> {
        list(self.reader(), owner).await
    }
}

/// What is known of the bytes without looking deeper than their head.
fn describe(field: &str, bytes: &[u8]) -> Result<BlobRef, StoreError> {
    if bytes.len() > MAX_BLOB {
        return Err(StoreError::BlobTooLarge);
    }
    let media = Media::sniff(bytes).filter(|media| media.is_picture()).ok_or(StoreError::BlobType)?;
    Ok(BlobRef {
        hash: protocol::packet::hash(bytes),
        len: bytes.len() as u64,
        media_type: media.name().to_owned(),
        field: field.to_owned(),
    })
}

async fn attach(db: &impl ConnectionTrait, owner: Uuid, blob: &BlobRef, bytes: Vec<u8>) -> Result<(), StoreError> {
    let row = sql(
        "INSERT INTO blob (hash, media_type, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [blob.hash.as_str().into(), blob.media_type.as_str().into(), bytes.into()],
    );
    run(db, row).await?;
    let link = sql(
        "INSERT INTO blob_use (owner, position, field, hash)
         SELECT ?1, coalesce(max(position), 0) + 1, ?2, ?3 FROM blob_use WHERE owner = ?1
         ON CONFLICT DO NOTHING",
        [owner.into(), blob.field.as_str().into(), blob.hash.as_str().into()],
    );
    run(db, link).await.map(drop)
}

/// The attachments of an owner, also inside a transaction.
async fn list(db: &impl ConnectionTrait, owner: Uuid) -> Result<Vec<BlobRef>, StoreError> {
    let statement = sql(
        "SELECT u.field, u.hash, b.media_type, length(b.bytes) AS len
         FROM blob_use u JOIN blob b ON b.hash = u.hash WHERE u.owner = ? ORDER BY u.position",
        [owner.into()],
    );
    let rows: Vec<UseRow> = all(db, statement).await?;
    rows.into_iter()
        .map(|row| Ok(BlobRef { hash: row.hash, len: natural(row.len)?, media_type: row.media_type, field: row.field }))
        .collect()
}

/// Forgets an owner's attachments, and the bytes that nobody else uses.
pub(crate) async fn release(db: &impl ConnectionTrait, owner: Uuid) -> Result<(), StoreError> {
    run(db, sql("DELETE FROM blob_use WHERE owner = ?", [owner.into()])).await?;
    sweep(db).await
}

/// Deletes the bytes that nobody uses.
pub(crate) async fn sweep(db: &impl ConnectionTrait) -> Result<(), StoreError> {
    let statement = sql("DELETE FROM blob WHERE NOT EXISTS (SELECT 1 FROM blob_use u WHERE u.hash = blob.hash)", []);
    run(db, statement).await.map(drop)
}
