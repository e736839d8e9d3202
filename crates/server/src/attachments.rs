//! Attachments: bytes by their hash, sealed with the data key of the application that announced them.

use object_store::path::Path;
use object_store::{ObjectStoreExt as _, PutPayload};
use protocol::packet::{self, MAX_BLOB};
use sea_orm::sea_query::Query;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait as _, DbErr, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, Set,
};
use uuid::Uuid;

use crate::audit::{self, Line, Stream};
use crate::centre::Centre;
use crate::database::micros;
use crate::table::{application, attachment, device, packet as packets};
use crate::vault::VaultError;

/// Why an attachment is not taken or not given.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AttachmentError {
    #[error("the bytes do not match the hash")]
    Hash,
    #[error("neither PNG nor JPEG")]
    Type,
    #[error("too large")]
    TooLarge,
    #[error("nobody announced this attachment")]
    Unknown,
    #[error("the database refuses")]
    Database(#[from] DbErr),
    #[error("sealing fails")]
    Vault(#[from] VaultError),
    #[error("the attachments' store refuses")]
    Store(#[from] object_store::Error),
}

/// Stores an attachment for every application of the device's office that announced it. Durable on return; a repeat changes nothing.
pub(crate) async fn put(
    centre: &Centre,
    device: &device::Model,
    hash: &str,
    bytes: &[u8],
) -> Result<(), AttachmentError> {
    if bytes.len() as u64 > MAX_BLOB {
        return Err(AttachmentError::TooLarge);
    }
    if packet::hash(bytes) != hash {
        return Err(AttachmentError::Hash);
    }
    let media_type = sniff(bytes).ok_or(AttachmentError::Type)?;
    let announced = announced(centre, device, hash).await?;
    if announced.is_empty() {
        return Err(AttachmentError::Unknown);
    }
    let waiting: Vec<_> = announced.iter().filter(|(row, _)| row.stored_at.is_none()).collect();
    if waiting.iter().any(|(row, _)| row.media_type != media_type || row.len.cast_unsigned() != bytes.len() as u64) {
        return Err(AttachmentError::Type);
    }
    for (_, case) in &waiting {
        let Some(wrapped) = &case.data_key else { continue };
        let key = centre.keys.vault.unwrap(case.id, wrapped)?;
        let sealed = key.seal(&label(hash), bytes)?;
        centre.blobs.put(&place(case.id, hash), PutPayload::from(sealed)).await?;
    }
    let ids = waiting.iter().map(|(_, case)| case.id).collect();
    record(centre, device, hash, ids).await
}

/// Notes what is durable; the last missing attachment completes its packet.
async fn record(
    centre: &Centre,
    device: &device::Model,
    hash: &str,
    mut ids: Vec<Uuid>,
) -> Result<(), AttachmentError> {
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(());
    }
    let now = centre.now();
    let write = centre.database.write().await?;
    let mut stream = Stream::lock(&write, &device.office).await?;
    let mut lines = Vec::new();
    for id in ids {
        let mark = Query::update()
            .table(attachment::Entity)
            .value(attachment::Column::StoredAt, micros(now))
            .and_where(attachment::Column::Application.eq(id))
            .and_where(attachment::Column::Hash.eq(hash))
            .and_where(attachment::Column::StoredAt.is_null())
            .to_owned();
        write.execute(&mark).await?;
        let missing = attachment::Entity::find()
            .filter(attachment::Column::Application.eq(id))
            .filter(attachment::Column::StoredAt.is_null())
            .one(&*write);
        if missing.await?.is_none() {
            complete(&write, id, micros(now)).await?;
            if let Some(case) = application::Entity::find_by_id(id).one(&*write).await? {
                let mut case = case.into_active_model();
                case.feed = Set(stream.next());
                case.update(&*write).await?;
            }
        }
        lines.push(Line { actor: device.name.clone(), act: "attached", subject: id.to_string() });
    }
    stream.close(&write, now, lines).await?;
    Ok(write.commit().await?)
}

async fn complete(write: &crate::database::Write, id: Uuid, at: i64) -> Result<(), DbErr> {
    let complete = Query::update()
        .table(packets::Entity)
        .value(packets::Column::StoredAt, at)
        .and_where(packets::Column::Id.eq(id))
        .and_where(packets::Column::StoredAt.is_null())
        .to_owned();
    write.execute(&complete).await.map(drop)
}

/// An attachment of a case of the device's office, with its media type.
pub(crate) async fn get(
    centre: &Centre,
    device: &device::Model,
    hash: &str,
) -> Result<(String, Vec<u8>), AttachmentError> {
    let announced = announced(centre, device, hash).await?;
    let stored = announced.into_iter().find(|(row, case)| row.stored_at.is_some() && case.data_key.is_some());
    let Some((row, case)) = stored else { return Err(AttachmentError::Unknown) };
    let wrapped = case.data_key.as_deref().unwrap_or_default();
    let key = centre.keys.vault.unwrap(case.id, wrapped)?;
    let sealed = centre.blobs.get(&place(case.id, hash)).await?.bytes().await?;
    let bytes = key.open(&label(hash), &sealed)?;
    let line = Line { actor: device.name.clone(), act: "read-attachment", subject: case.id.to_string() };
    audit::note(&centre.database, &device.office, centre.now(), line).await?;
    Ok((row.media_type, bytes))
}

/// The applications of the device's office that announced the hash.
async fn announced(
    centre: &Centre,
    device: &device::Model,
    hash: &str,
) -> Result<Vec<(attachment::Model, application::Model)>, DbErr> {
    let rows = attachment::Entity::find().filter(attachment::Column::Hash.eq(hash)).all(centre.database.pool()).await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let case = application::Entity::find_by_id(row.application)
            .filter(application::Column::Office.eq(&device.office))
            .one(centre.database.pool());
        if let Some(case) = case.await? {
            found.push((row, case));
        }
    }
    Ok(found)
}

/// The media type by the first bytes; only what a scanner makes is known.
fn sniff(bytes: &[u8]) -> Option<&'static str> {
    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
    const JPEG: &[u8] = b"\xff\xd8\xff";
    match bytes {
        _ if bytes.starts_with(PNG) => Some("image/png"),
        _ if bytes.starts_with(JPEG) => Some("image/jpeg"),
        _ => None,
    }
}

fn label(hash: &str) -> String {
    format!("attachment/{hash}")
}

fn place(application: Uuid, hash: &str) -> Path {
    Path::from(format!("applications/{application}/{hash}"))
}
