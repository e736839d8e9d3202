//! Attachments: bytes by their hash, sealed with the data key of the application that announced them.
//!
//! They come whole or in chunks ([`crate::uploads`]). A packet is complete, and may be acknowledged, only when all it announced is
//! durable here under its right hash.

use axum::body::Bytes;
use futures_util::stream::{StreamExt as _, TryStreamExt as _};
use protocol::chunk::Position;
use protocol::media::Media;
use protocol::packet::{self, MAX_BLOB};
use sea_orm::sea_query::{Expr, ExprTrait as _, Query};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait as _, DbErr, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, Select, Set,
};
use uuid::Uuid;

use crate::audit::{self, Line, Stream};
use crate::centre::Centre;
use crate::database::micros;
use crate::sealed::{self, Pieces, Place};
use crate::table::{application, attachment, device, packet as packets, upload};
use crate::uploads;
use crate::vault::VaultError;

/// Why an attachment is not taken or not given.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AttachmentError {
    #[error("the bytes do not match the hash")]
    Hash,
    #[error("of no known type, or not of the one announced")]
    Type,
    #[error("too large")]
    TooLarge,
    #[error("nobody announced this attachment")]
    Unknown,
    /// A chunk belongs at this offset.
    #[error("the upload stands elsewhere")]
    Offset(u64),
    #[error("the database refuses")]
    Database(#[from] DbErr),
    #[error("sealing fails")]
    Vault(#[from] VaultError),
    #[error("the attachments' store refuses")]
    Store(#[from] object_store::Error),
}

/// An attachment as one application announced it.
type Announced = (attachment::Model, application::Model);

/// What applications of one office announced under a hash.
struct Wanted {
    /// One that is durable here and can be read.
    stored: Option<Announced>,
    /// Those that wait for it.
    waiting: Vec<Announced>,
}

impl Wanted {
    /// Those that wait for exactly such bytes; one that announced something else under the same hash stops nobody but itself.
    fn matching(&self, length: u64, media: &str) -> Vec<&Announced> {
        let fits = |(row, _): &&Announced| row.len.cast_unsigned() == length && row.media_type == media;
        self.waiting.iter().filter(fits).collect()
    }
}

/// Stores an attachment for every application of the device's office that announced it. Durable on return; a repeat changes nothing.
pub(crate) async fn put(
    centre: &Centre,
    device: &device::Model,
    hash: &str,
    bytes: Bytes,
) -> Result<(), AttachmentError> {
    let length = bytes.len() as u64;
    if length > MAX_BLOB {
        return Err(AttachmentError::TooLarge);
    }
    if packet::hash(&bytes) != hash {
        return Err(AttachmentError::Hash);
    }
    let media = Media::sniff(&bytes).ok_or(AttachmentError::Type)?;
    let wanted = wanted(centre, device, hash).await?;
    if wanted.waiting.is_empty() {
        return Ok(());
    }
    let matching = some(wanted.matching(length, media.name()))?;
    store(centre, device, &matching, &Source::Whole(bytes)).await
}

/// How much of an attachment the centre holds of this device. The whole length only when it is durable: what another application of
/// the office has stored already is stored for this one too, and not sent again.
pub(crate) async fn offset(
    centre: &Centre,
    device: &device::Model,
    hash: &str,
    length: u64,
) -> Result<u64, AttachmentError> {
    let wanted = wanted(centre, device, hash).await?;
    if wanted.waiting.is_empty() {
        return Ok(length);
    }
    let Some((row, case)) = &wanted.stored else {
        return begun(centre, device, hash, length).await;
    };
    if row.len.cast_unsigned() != length {
        return Err(AttachmentError::Type);
    }
    let matching = some(wanted.matching(length, &row.media_type))?;
    match store(centre, device, &matching, &Source::Stored(row, case)).await {
        Ok(()) => Ok(length),
        // That copy is damaged or gone; the device still has the bytes.
        Err(error) if uploads::is_lost(&error) || matches!(error, AttachmentError::Hash) => {
            tracing::error!(%error, application = %case.id, "a stored attachment cannot be read");
            begun(centre, device, hash, length).await
        }
        Err(error) => Err(error),
    }
}

/// How much of an upload is here.
async fn begun(centre: &Centre, device: &device::Model, hash: &str, length: u64) -> Result<u64, AttachmentError> {
    let upload = uploads::find(centre, device, hash, length).await?;
    Ok(upload.map_or(0, |upload| upload.received.cast_unsigned()))
}

/// Appends a chunk of a device's upload; the offset that follows it. The last one makes the attachment durable, or is refused.
///
/// # Errors
/// [`AttachmentError::Offset`] when it belongs elsewhere; [`AttachmentError::Hash`] when the whole is not what the hash says: the
/// upload begins anew then.
pub(crate) async fn append(
    centre: &Centre,
    device: &device::Model,
    hash: &str,
    at: Position,
    chunk: Bytes,
) -> Result<u64, AttachmentError> {
    let end = at.offset + chunk.len() as u64;
    if at.is_too_long() || end > at.length {
        return Err(AttachmentError::TooLarge);
    }
    let wanted = wanted(centre, device, hash).await?;
    if wanted.waiting.is_empty() {
        return Err(AttachmentError::Offset(at.length));
    }
    if at.offset == 0 && end == at.length {
        put(centre, device, hash, chunk).await?;
        return Ok(end);
    }
    let upload = match at.offset {
        0 => {
            let media = Media::sniff(&chunk).ok_or(AttachmentError::Type)?;
            some(wanted.matching(at.length, media.name()))?;
            uploads::begin(centre, device, hash, at.length, media).await?
        }
        _ => uploads::find(centre, device, hash, at.length).await?.ok_or(AttachmentError::Offset(0))?,
    };
    let received = upload.received.cast_unsigned();
    if received != at.offset || chunk.is_empty() {
        return Err(AttachmentError::Offset(received));
    }
    if end < at.length {
        uploads::keep(centre, &upload, at.offset, &chunk).await?;
    } else {
        let matching = some(wanted.matching(at.length, &upload.media_type))?;
        finish(centre, device, &upload, &matching, chunk).await?;
    }
    Ok(end)
}

/// Makes an upload whole with its last chunk. What cannot become whole is forgotten, so that it begins anew.
async fn finish(
    centre: &Centre,
    device: &device::Model,
    upload: &upload::Model,
    matching: &[&Announced],
    last: Bytes,
) -> Result<(), AttachmentError> {
    match store(centre, device, matching, &Source::Upload(upload, last)).await {
        Err(AttachmentError::Hash) => {
            uploads::forget(centre, upload.id).await?;
            Err(AttachmentError::Hash)
        }
        Err(error) if uploads::is_lost(&error) => {
            uploads::forget(centre, upload.id).await?;
            Err(AttachmentError::Offset(0))
        }
        Err(error) => Err(error),
        Ok(()) => uploads::forget(centre, upload.id).await,
    }
}

/// Nobody waits for such bytes: they are not what was announced.
fn some(matching: Vec<&Announced>) -> Result<Vec<&Announced>, AttachmentError> {
    if matching.is_empty() { Err(AttachmentError::Type) } else { Ok(matching) }
}

/// Where the bytes of an attachment come from, as often as they are needed.
enum Source<'a> {
    Whole(Bytes),
    /// As another application of the office has it.
    Stored(&'a attachment::Model, &'a application::Model),
    /// The parts of an upload and its last chunk.
    Upload(&'a upload::Model, Bytes),
}

impl Source<'_> {
    async fn pieces<'a>(&self, centre: &'a Centre) -> Result<Pieces<'a>, AttachmentError> {
        match self {
            Source::Whole(bytes) => Ok(sealed::once(bytes.clone())),
            Source::Stored(row, case) => open(centre, row, case).await,
            Source::Upload(upload, last) => uploads::pieces(centre, upload, last.clone()).await,
        }
    }
}

/// Seals the same bytes for each application, then notes that they are durable.
async fn store(
    centre: &Centre,
    device: &device::Model,
    matching: &[&Announced],
    source: &Source<'_>,
) -> Result<(), AttachmentError> {
    let mut ids: Vec<Uuid> = matching.iter().map(|(_, case)| case.id).collect();
    ids.sort_unstable();
    ids.dedup();
    for id in &ids {
        let Some((row, case)) = matching.iter().find(|(_, case)| case.id == *id) else { continue };
        let Some(wrapped) = &case.data_key else { continue };
        let key = centre.keys.vault.unwrap(case.id, wrapped)?;
        sealed::write(&*centre.blobs, &key, &place(row), source.pieces(centre).await?).await?;
    }
    match matching.first() {
        Some((announced, _)) => record(centre, device, announced, ids).await,
        None => Ok(()),
    }
}

/// Notes that what was announced like this is durable; the last missing attachment completes its packet.
async fn record(
    centre: &Centre,
    device: &device::Model,
    announced: &attachment::Model,
    ids: Vec<Uuid>,
) -> Result<(), AttachmentError> {
    let now = centre.now();
    let write = centre.database.write().await?;
    let mut stream = Stream::lock(&write, &device.office).await?;
    let mut lines = Vec::new();
    for id in ids {
        let mark = Query::update()
            .table(attachment::Entity)
            .value(attachment::Column::StoredAt, micros(now))
            .and_where(attachment::Column::Application.eq(id))
            .and_where(attachment::Column::Hash.eq(announced.hash.as_str()))
            .and_where(attachment::Column::Len.eq(announced.len))
            .and_where(attachment::Column::MediaType.eq(announced.media_type.as_str()))
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

/// An attachment of a case of the device's office, with its media type. Its beginning was opened, the rest follows as it is read.
pub(crate) async fn get(
    centre: &Centre,
    device: &device::Model,
    hash: &str,
) -> Result<(String, Pieces<'static>), AttachmentError> {
    let Some((row, case)) = wanted(centre, device, hash).await?.stored else { return Err(AttachmentError::Unknown) };
    let mut pieces = open(centre, &row, &case).await?;
    let first = pieces.try_next().await?.unwrap_or_default();
    let line = Line { actor: device.name.clone(), act: "read-attachment", subject: case.id.to_string() };
    audit::note(&centre.database, &device.office, centre.now(), line).await?;
    Ok((row.media_type, sealed::once(first).chain(pieces).boxed()))
}

async fn open(
    centre: &Centre,
    row: &attachment::Model,
    case: &application::Model,
) -> Result<Pieces<'static>, AttachmentError> {
    let wrapped = case.data_key.as_deref().ok_or(AttachmentError::Unknown)?;
    let key = centre.keys.vault.unwrap(case.id, wrapped)?;
    sealed::read(std::sync::Arc::clone(&centre.blobs), key, place(row)).await
}

fn place(row: &attachment::Model) -> Place {
    Place { application: row.application, hash: row.hash.clone(), len: row.len.cast_unsigned() }
}

/// What the device's office announced under the hash.
///
/// # Errors
/// [`AttachmentError::Unknown`] when it announced nothing.
async fn wanted(centre: &Centre, device: &device::Model, hash: &str) -> Result<Wanted, AttachmentError> {
    let pool = centre.database.pool();
    let readable = announced(device, hash, application::Column::DataKey.is_not_null());
    let row = readable.filter(attachment::Column::StoredAt.is_not_null()).one(pool).await?;
    let stored = match row {
        Some(row) => application::Entity::find_by_id(row.application).one(pool).await?.map(|case| (row, case)),
        None => None,
    };
    let any = announced(device, hash, application::Column::Id.is_not_null());
    let rows = any.filter(attachment::Column::StoredAt.is_null()).all(pool).await?;
    let mut waiting = Vec::with_capacity(rows.len());
    for row in rows {
        let case = application::Entity::find_by_id(row.application).one(pool).await?;
        waiting.extend(case.map(|case| (row, case)));
    }
    if stored.is_none() && waiting.is_empty() { Err(AttachmentError::Unknown) } else { Ok(Wanted { stored, waiting }) }
}

/// The announcements of a hash by applications of the device's office: found by the hash, so that it does not matter how many applications
/// the office has.
pub(crate) fn announced(
    device: &device::Model,
    hash: &str,
    of: impl sea_orm::sea_query::IntoCondition,
) -> Select<attachment::Entity> {
    let of_office = Query::select()
        .expr(Expr::val(1))
        .from(application::Entity)
        .and_where(
            Expr::col((application::Entity, application::Column::Id))
                .equals((attachment::Entity, attachment::Column::Application)),
        )
        .and_where(application::Column::Office.eq(&device.office))
        .cond_where(of)
        .to_owned();
    attachment::Entity::find().filter(attachment::Column::Hash.eq(hash)).filter(Expr::exists(of_office))
}
