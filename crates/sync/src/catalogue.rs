//! Catalogues published by the centre: fetched, checked in full, kept, put on the shelf. What is refused changes nothing.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use edition::{Edition, EditionError, Shelf};
use jiff::Timestamp;
use protocol::PublicKey;
use protocol::archive::{self, Archive, ArchiveError};
use store::{KeptCatalogue, Store, StoreError};
use tokio::time::Instant;

use crate::engine::{Report, Shared};
use crate::error::SyncError;

/// In place of a centre's key: what a program on this device was built with, numbered as it was met.
const OWN: &str = "";
/// How long a refused catalogue is left alone before it is fetched again.
const PATIENCE: Duration = Duration::from_secs(600);

/// A catalogue that was refused, and when.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Refusal {
    serial: u64,
    at: Instant,
}

/// Why a catalogue is not taken.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueRefused {
    #[error("the catalogue is refused")]
    Edition(#[from] EditionError),
    #[error("the store failed")]
    Store(#[from] StoreError),
    #[error("a worker ended early")]
    Worker(#[from] tokio::task::JoinError),
}

impl CatalogueRefused {
    /// The stable code; the id of its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            CatalogueRefused::Edition(error) => error.code(),
            CatalogueRefused::Store(_) => "error-store",
            CatalogueRefused::Worker(_) => "error-internal",
        }
    }
}

impl From<ArchiveError> for CatalogueRefused {
    fn from(error: ArchiveError) -> Self {
        CatalogueRefused::Edition(error.into())
    }
}

/// Takes an archive: signed by this centre, newer than the newest kept, sound in every part. Kept before anybody uses it.
///
/// # Errors
/// Why it is refused; nothing was changed then.
pub async fn accept_catalogue(
    store: &Store,
    shelf: &Shelf,
    centre_key: &PublicKey,
    bytes: Vec<u8>,
    now: Timestamp,
) -> Result<Arc<Edition>, CatalogueRefused> {
    let packed = archive::verify(&bytes, centre_key)?;
    let (serial, centre_key) = (packed.serial, centre_key.to_string());
    if store.catalogue_serial(&centre_key).await? >= Some(serial) {
        return Err(EditionError::Old.into());
    }
    let edition = tokio::task::spawn_blocking(move || Edition::of(&packed.unpack()?)).await??;
    let kept = KeptCatalogue { centre_key, serial, hash: edition.hash().to_owned(), archive: bytes };
    store.catalogue_keep(&kept, now).await?;
    Ok(shelf.advance(edition))
}

/// Keeps what the program itself was built with, under no centre's name: the next program is built with other files.
///
/// # Errors
/// The folder cannot be read any more, or the store failed.
pub async fn keep_built_in(
    store: &Store,
    built_in: &Edition,
    folder: Option<&Path>,
    now: Timestamp,
) -> Result<(), CatalogueRefused> {
    if store.catalogue_is_kept(built_in.hash()).await? {
        return Ok(());
    }
    let archive = archive::pack(&edition::own_files(folder)?)?;
    let serial = store.catalogue_serial(OWN).await?.unwrap_or_default() + 1;
    let kept = KeptCatalogue { centre_key: OWN.to_owned(), serial, hash: built_in.hash().to_owned(), archive };
    Ok(store.catalogue_keep(&kept, now).await?)
}

/// Puts the newest kept catalogue of a centre on the shelf. One that this program cannot read is left where it is.
///
/// # Errors
/// The store's.
pub async fn recall_newest(store: &Store, shelf: &Shelf, centre_key: &str) -> Result<(), StoreError> {
    if let Some(kept) = store.catalogue_newest(centre_key).await?
        && let Some(edition) = recall(kept).await
    {
        shelf.advance(edition);
    }
    Ok(())
}

/// The edition of a hash: from the shelf, else from the store; `None` when this device never had it.
///
/// # Errors
/// The store's.
pub async fn edition_of(store: &Store, shelf: &Shelf, hash: &str) -> Result<Option<Arc<Edition>>, StoreError> {
    if let Some(edition) = shelf.get(hash) {
        return Ok(Some(edition));
    }
    match store.catalogue_of(hash).await? {
        Some(kept) => Ok(recall(kept).await.map(|edition| shelf.put(edition))),
        None => Ok(None),
    }
}

async fn recall(kept: KeptCatalogue) -> Option<Edition> {
    let serial = kept.serial;
    match tokio::task::spawn_blocking(move || read(&kept)).await {
        Ok(Ok(edition)) => Some(edition),
        Ok(Err(error)) => {
            tracing::warn!(code = error.code(), serial, "a kept catalogue cannot be read by this program");
            None
        }
        Err(error) => {
            tracing::warn!(%error, serial, "a kept catalogue was not read");
            None
        }
    }
}

fn read(kept: &KeptCatalogue) -> Result<Edition, EditionError> {
    if kept.centre_key == OWN {
        let (serial, published_at) = (0, Timestamp::UNIX_EPOCH);
        return Edition::of(&Archive { serial, published_at, files: archive::unpack(&kept.archive)? });
    }
    let key: PublicKey = kept.centre_key.parse().map_err(|_| ArchiveError::Signature)?;
    Edition::of(&archive::open(&kept.archive, &key)?)
}

impl Shared {
    /// Fetches the catalogue that the feed told of, if it is newer. Whatever goes wrong, the present one stays in use.
    pub(crate) async fn fetch_catalogue(
        &self,
        told: Option<u64>,
        refusal: &mut Option<Refusal>,
        report: &mut Report,
    ) -> Result<(), SyncError> {
        let Some(serial) = told else { return Ok(()) };
        let newest = self.sight.glance().await?.catalogue;
        let waits = refusal.is_some_and(|refusal| refusal.serial == serial && refusal.at.elapsed() < PATIENCE);
        if waits || newest >= Some(serial) {
            return Ok(());
        }
        let bytes = match self.client.catalogue(serial).await {
            Ok(bytes) => bytes,
            Err(failure) => {
                tracing::debug!(code = failure.message().id, serial, "a published catalogue was not fetched");
                return Ok(());
            }
        };
        match accept_catalogue(&self.store, &self.shelf, &self.centre_key, bytes, self.client.now()).await {
            Ok(edition) => {
                tracing::info!(serial = edition.serial, "a published catalogue is in use");
                report.catalogue = Some(edition.serial);
                *refusal = None;
            }
            Err(refused) => {
                let code = refused.code();
                tracing::warn!(code, serial, "a published catalogue is refused; the present one stays in use");
                report.refused = Some(code);
                *refusal = Some(Refusal { serial, at: Instant::now() });
            }
        }
        Ok(())
    }
}
