//! Half-finished uploads: what a device sent of an attachment so far, sealed, until the last chunk makes it whole.
//!
//! A part is put into the store under a place of its own before the row's offset moves over it, and the offset moves only from where
//! the part begins. So whatever breaks off, two replicas included, the offset never covers a byte that is not there.

use axum::body::Bytes;
use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use object_store::path::Path;
use object_store::{ObjectStoreExt as _, PutPayload};
use protocol::media::Media;
use sea_orm::sea_query::{OnConflict, Query};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait as _, DbErr, EntityTrait as _, QueryFilter as _,
    QueryOrder as _, Set,
};
use uuid::Uuid;

use crate::attachments::AttachmentError;
use crate::centre::Centre;
use crate::database::{Write, micros};
use crate::sealed::{self, Pieces};
use crate::table::{device, upload, upload_part};
use crate::vault::random;

const FOLDER: &str = "uploads";

/// A device's upload, if it began one.
pub(crate) async fn find(
    centre: &Centre,
    device: &device::Model,
    hash: &str,
    length: u64,
) -> Result<Option<upload::Model>, DbErr> {
    upload::Entity::find()
        .filter(upload::Column::Device.eq(&device.name))
        .filter(upload::Column::Hash.eq(hash))
        .filter(upload::Column::Len.eq(length.cast_signed()))
        .one(centre.database.pool())
        .await
}

/// Begins a device's upload, or finds the one it began.
pub(crate) async fn begin(
    centre: &Centre,
    device: &device::Model,
    hash: &str,
    length: u64,
    media: Media,
) -> Result<upload::Model, AttachmentError> {
    let id = uuid::Builder::from_random_bytes(random()?).into_uuid();
    let (_, data_key) = centre.keys.vault.data_key(id)?;
    let row = upload::ActiveModel {
        id: Set(id),
        device: Set(device.name.clone()),
        hash: Set(hash.to_owned()),
        len: Set(length.cast_signed()),
        media_type: Set(media.name().to_owned()),
        received: Set(0),
        data_key: Set(data_key),
        touched_at: Set(micros(centre.now())),
    };
    let keep_first = OnConflict::columns([upload::Column::Device, upload::Column::Hash, upload::Column::Len])
        .do_nothing()
        .to_owned();
    let write = centre.database.write().await?;
    upload::Entity::insert(row).on_conflict(keep_first).exec_without_returning(&*write).await?;
    write.commit().await?;
    find(centre, device, hash, length).await?.ok_or(AttachmentError::Offset(0))
}

/// Keeps a part at the offset where the upload stands. Durable on return.
///
/// # Errors
/// [`AttachmentError::Offset`] when another request was quicker.
pub(crate) async fn keep(
    centre: &Centre,
    upload: &upload::Model,
    start: u64,
    chunk: &Bytes,
) -> Result<(), AttachmentError> {
    let place = uuid::Builder::from_random_bytes(random()?).into_uuid();
    let key = centre.keys.vault.unwrap(upload.id, &upload.data_key)?;
    let sealed = key.seal(&label(start), chunk)?;
    centre.blobs.put(&path(upload.id, place), PutPayload::from(sealed)).await?;
    let write = centre.database.write().await?;
    let len = chunk.len() as u64;
    if !advance(&write, upload.id, start, start + len, micros(centre.now())).await? {
        drop(write);
        centre.blobs.delete(&path(upload.id, place)).await?;
        let now = upload::Entity::find_by_id(upload.id).one(centre.database.pool()).await?;
        return Err(AttachmentError::Offset(now.map_or(0, |upload| upload.received.cast_unsigned())));
    }
    let part = upload_part::ActiveModel {
        upload: Set(upload.id),
        start: Set(start.cast_signed()),
        len: Set(len.cast_signed()),
        place: Set(place),
    };
    part.insert(&*write).await?;
    Ok(write.commit().await?)
}

/// Moves the offset; `false` when it stands elsewhere by now. One statement, so that of two chunks at one offset one is kept.
async fn advance(write: &Write, id: Uuid, from: u64, to: u64, at: i64) -> Result<bool, DbErr> {
    let advance = Query::update()
        .table(upload::Entity)
        .value(upload::Column::Received, to.cast_signed())
        .value(upload::Column::TouchedAt, at)
        .and_where(upload::Column::Id.eq(id))
        .and_where(upload::Column::Received.eq(from.cast_signed()))
        .to_owned();
    Ok(write.execute(&advance).await?.rows_affected() == 1)
}

/// The kept parts in order, and the last chunk after them; one part is in memory at a time.
pub(crate) async fn pieces<'a>(
    centre: &'a Centre,
    upload: &upload::Model,
    last: Bytes,
) -> Result<Pieces<'a>, AttachmentError> {
    let parts = upload_part::Entity::find()
        .filter(upload_part::Column::Upload.eq(upload.id))
        .order_by_asc(upload_part::Column::Start)
        .all(centre.database.pool())
        .await?;
    let key = std::sync::Arc::new(centre.keys.vault.unwrap(upload.id, &upload.data_key)?);
    let parts = stream::iter(parts).then(move |part| {
        let key = std::sync::Arc::clone(&key);
        async move {
            let sealed = centre.blobs.get(&path(part.upload, part.place)).await?.bytes().await?;
            let bytes = key.open(&label(part.start.cast_unsigned()), &sealed)?;
            Ok::<_, AttachmentError>(Bytes::from(bytes))
        }
    });
    Ok(parts.chain(sealed::once(last)).boxed())
}

/// Whether an upload cannot be finished because a part of it is gone or damaged; it has to begin anew then.
pub(crate) fn is_lost(error: &AttachmentError) -> bool {
    matches!(error, AttachmentError::Store(object_store::Error::NotFound { .. }) | AttachmentError::Vault(_))
}

/// Forgets an upload: its row first, so that nobody goes on with parts that are being deleted.
pub(crate) async fn forget(centre: &Centre, id: Uuid) -> Result<(), AttachmentError> {
    let write = centre.database.write().await?;
    upload::Entity::delete_by_id(id).exec(&*write).await?;
    write.commit().await?;
    delete(centre, &Path::from(format!("{FOLDER}/{id}"))).await
}

/// Forgets the uploads that nobody went on with since `before`, and parts that a crash left without a row. How many uploads.
pub(crate) async fn sweep(centre: &Centre, before: jiff::Timestamp) -> Result<usize, AttachmentError> {
    let stale = upload::Entity::find().filter(upload::Column::TouchedAt.lt(micros(before)));
    let stale = stale.all(centre.database.pool()).await?;
    for upload in &stale {
        forget(centre, upload.id).await?;
    }
    // A row is there before its first part, so parts without one belong to nobody.
    let listed = centre.blobs.list_with_delimiter(Some(&Path::from(FOLDER))).await?;
    for folder in listed.common_prefixes {
        let id: Option<Uuid> = folder.parts().next_back().and_then(|part| part.as_ref().parse().ok());
        let known = match id {
            Some(id) => upload::Entity::find_by_id(id).one(centre.database.pool()).await?.is_some(),
            None => false,
        };
        if !known {
            delete(centre, &folder).await?;
        }
    }
    Ok(stale.len())
}

async fn delete(centre: &Centre, folder: &Path) -> Result<(), AttachmentError> {
    let places: Vec<_> = centre.blobs.list(Some(folder)).map_ok(|object| object.location).try_collect().await?;
    for place in places {
        match centre.blobs.delete(&place).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

fn label(start: u64) -> String {
    format!("part/{start}")
}

fn path(upload: Uuid, place: Uuid) -> Path {
    Path::from(format!("{FOLDER}/{upload}/{place}"))
}
