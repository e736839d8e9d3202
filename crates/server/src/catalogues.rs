//! Catalogues: published by the administrator, kept for ever, told to devices, and used here for what was filled in with them.
//!
//! What stands in the table is believed only under the centre's own signature, so a row by another key is neither used nor told.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use catalogue::CatalogueError;
use domain::message::Message;
use edition::{Edition, EditionError, Mistake};
use jiff::Timestamp;
use protocol::archive::{self, Archive, ArchiveError};
use sea_orm::{
    ColumnTrait as _, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Select, Set,
};

use crate::audit::{Line, Stream};
use crate::centre::Centre;
use crate::database::{Database, instant, micros, next_serial};
use crate::keys::CentreKeys;
use crate::start::StartError;
use crate::table::catalogue as table;

/// The office whose chain notes what concerns all offices; locking its stream also lets one catalogue be published at a time.
pub(crate) const HEADQUARTERS: &str = "HQ001";

/// A published catalogue as the administrator sees it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct CatalogueInfo {
    pub serial: u64,
    /// SHA-256 of the catalogue, 64 hex digits.
    pub hash: String,
    pub published_at: Timestamp,
}

/// Why a catalogue is not published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    #[error(transparent)]
    Edition(#[from] EditionError),
    #[error("the archive cannot be made")]
    Archive(#[from] ArchiveError),
    /// The newest one is the same.
    #[error("nothing changed since the newest catalogue")]
    Same,
    #[error("the database does not answer as it should")]
    Database(#[from] DbErr),
    #[error("a worker ended early")]
    Worker(#[from] tokio::task::JoinError),
}

impl PublishError {
    /// The mistakes with their places, if it is about any.
    pub fn mistakes(&self) -> &[Mistake] {
        match self {
            PublishError::Edition(error) => error.mistakes(),
            _ => &[],
        }
    }

    /// The sentence for people.
    pub fn message(&self) -> Message {
        match self {
            PublishError::Edition(EditionError::Catalogue(CatalogueError::Unreadable(path, _))) => {
                Message::new("error-catalogue-folder").text("folder", path.display().to_string())
            }
            PublishError::Edition(error) => Message::new(error.code()),
            PublishError::Archive(error) => Message::new(error.code()),
            PublishError::Same => Message::new("error-catalogue-same"),
            PublishError::Database(_) | PublishError::Worker(_) => Message::new("error-centre-internal"),
        }
    }
}

impl Database {
    /// Checks a folder's catalogue in full, signs it and stores it with the next serial.
    ///
    /// # Errors
    /// Mistakes in it, or nothing new in it; then nothing was changed.
    pub async fn catalogue_publish(
        &self,
        folder: &Path,
        keys: &CentreKeys,
        now: Timestamp,
    ) -> Result<CatalogueInfo, PublishError> {
        let folder = PathBuf::from(folder);
        let checked = tokio::task::spawn_blocking(move || check(&folder, now));
        let (mut archive, hash) = checked.await??;
        let write = self.write().await?;
        let stream = Stream::lock(&write, HEADQUARTERS).await?;
        let newest = published().one(&*write).await?;
        if newest.as_ref().is_some_and(|newest| newest.hash == hash) {
            return Err(PublishError::Same);
        }
        archive.serial = next_serial(newest.map(|newest| newest.serial), now).cast_unsigned();
        let row = table::ActiveModel {
            serial: Set(archive.serial.cast_signed()),
            hash: Set(hash.clone()),
            archive: Set(archive::seal(&archive, &keys.signer)?),
            published_at: Set(micros(now)),
        };
        table::Entity::insert(row).exec_without_returning(&*write).await?;
        let line = Line { actor: "administrator".into(), act: "catalogue-published", subject: hash.clone() };
        stream.close(&write, now, vec![line]).await?;
        write.commit().await?;
        Ok(CatalogueInfo { serial: archive.serial, hash, published_at: now })
    }

    /// All published catalogues, the newest first.
    pub async fn catalogue_list(&self) -> Result<Vec<CatalogueInfo>, DbErr> {
        let rows: Vec<(i64, String, i64)> = published()
            .select_only()
            .columns([table::Column::Serial, table::Column::Hash, table::Column::PublishedAt])
            .into_tuple()
            .all(self.pool())
            .await?;
        let info = |(serial, hash, at): (i64, String, i64)| CatalogueInfo {
            serial: serial.cast_unsigned(),
            hash,
            published_at: instant(at),
        };
        Ok(rows.into_iter().map(info).collect())
    }
}

/// What was published, the newest first. Built-in catalogues are numbered below zero.
fn published() -> Select<table::Entity> {
    table::Entity::find().filter(table::Column::Serial.gt(0)).order_by_desc(table::Column::Serial)
}

/// Keeps what this program was built with: the next program is built with other files.
pub(crate) async fn keep_built_in(centre: &Centre, folder: Option<&Path>) -> Result<(), StartError> {
    let edition = centre.shelf.current();
    let known = table::Entity::find().filter(table::Column::Hash.eq(edition.hash()));
    if known.clone().count(centre.database.pool()).await? > 0 {
        return Ok(());
    }
    let now = (centre.clock)();
    let write = centre.database.write().await?;
    let _alone = Stream::lock(&write, HEADQUARTERS).await?;
    if known.count(&*write).await? > 0 {
        return Ok(());
    }
    let lowest = table::Entity::find().order_by_asc(table::Column::Serial).one(&*write).await?;
    let serial = lowest.map_or(0, |row| row.serial.min(0)) - 1;
    let archive = Archive { serial: serial.unsigned_abs(), published_at: now, files: edition::own_files(folder)? };
    let row = table::ActiveModel {
        serial: Set(serial),
        hash: Set(edition.hash().to_owned()),
        archive: Set(archive::seal(&archive, &centre.keys.signer).map_err(EditionError::from)?),
        published_at: Set(micros(now)),
    };
    table::Entity::insert(row).exec_without_returning(&*write).await?;
    Ok(write.commit().await?)
}

/// The archive without its serial, and the catalogue's hash.
fn check(folder: &Path, published_at: Timestamp) -> Result<(Archive, String), EditionError> {
    let archive = Archive { serial: 0, published_at, files: edition::gather(folder)? };
    let hash = Edition::of(&archive)?.hash().to_owned();
    Ok((archive, hash))
}

/// Keeps the newest catalogue current, for ever; another process may publish at any time.
pub(crate) async fn follow(centre: Arc<Centre>, every: Duration, mut seen: i64) {
    loop {
        tokio::time::sleep(every).await;
        if let Err(error) = catch_up(&centre, &mut seen).await {
            tracing::warn!(%error, "published catalogues are looked for again later");
        }
    }
}

/// Takes the newest catalogue that was not seen yet, if it is sound; each is tried once.
pub(crate) async fn catch_up(centre: &Arc<Centre>, seen: &mut i64) -> Result<(), DbErr> {
    let newest: Option<i64> =
        published().select_only().column(table::Column::Serial).into_tuple().one(centre.database.pool()).await?;
    let Some(serial) = newest.filter(|serial| serial > seen) else { return Ok(()) };
    let row = table::Entity::find_by_id(serial).one(centre.database.pool()).await?;
    *seen = serial;
    if let Some(edition) = read(centre, row).await {
        centre.shelf.advance(edition);
    }
    Ok(())
}

/// A published archive, for a device.
pub(crate) async fn archive(centre: &Centre, serial: u64) -> Result<Option<Vec<u8>>, DbErr> {
    let Ok(serial) = i64::try_from(serial) else { return Ok(None) };
    let row = published().filter(table::Column::Serial.eq(serial)).one(centre.database.pool()).await?;
    let key = centre.keys.signer.public_key();
    Ok(row.map(|row| row.archive).filter(|archive| archive::verify(archive, &key).is_ok()))
}

/// The editions that applications were filled in with, by hash; the newest one stands in for what is not known here.
pub(crate) async fn editions_of(
    centre: &Arc<Centre>,
    hashes: BTreeSet<String>,
) -> Result<HashMap<String, Arc<Edition>>, DbErr> {
    let mut editions = HashMap::with_capacity(hashes.len());
    for hash in hashes {
        let edition = edition_of(centre, &hash).await?;
        editions.insert(hash, edition);
    }
    Ok(editions)
}

/// The edition of a hash, else the newest.
pub(crate) async fn edition_of(centre: &Arc<Centre>, hash: &str) -> Result<Arc<Edition>, DbErr> {
    if let Some(edition) = centre.shelf.get(hash) {
        return Ok(edition);
    }
    let row = table::Entity::find()
        .filter(table::Column::Hash.eq(hash))
        .order_by_desc(table::Column::Serial)
        .one(centre.database.pool())
        .await?;
    Ok(match read(centre, row).await {
        Some(edition) => centre.shelf.put(edition),
        None => centre.shelf.current(),
    })
}

async fn read(centre: &Arc<Centre>, row: Option<table::Model>) -> Option<Edition> {
    let row = row?;
    let key = centre.keys.signer.public_key();
    let serial = row.serial;
    let read = tokio::task::spawn_blocking(move || -> Result<Edition, EditionError> {
        Edition::of(&archive::open(&row.archive, &key)?)
    });
    match read.await {
        Ok(Ok(edition)) => Some(edition),
        Ok(Err(error)) => {
            tracing::error!(code = error.code(), serial, "a published catalogue cannot be used");
            None
        }
        Err(error) => {
            tracing::error!(%error, serial, "a published catalogue was not read");
            None
        }
    }
}
