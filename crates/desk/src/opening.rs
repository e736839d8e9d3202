//! The start in two steps, so that a window can open while the services and the words are still being read.
//!
//! [`Opening`] knows the face and nothing more; only the [`Desk`] that it becomes answers commands.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use edition::{Edition, Shelf};
use jiff::Timestamp;
use protocol::wire::Enrolled;
use store::{Store, StoreError};
use sync::SyncError;

use crate::app::{Config, Desk, Enrolment, boot, face};
use crate::error::{DeskError, refused};
use crate::keys::DeviceKeys;
use crate::view::{Boot, FaceView};

/// A device whose store is open and whose enrolment is known.
pub struct Opening {
    config: Config,
    store: Store,
    keys: DeviceKeys,
    enrolled: Option<(Enrolled, String)>,
    /// Whether the words of the screens are the program's own.
    own_words: bool,
}

impl Opening {
    /// Opens the store; enrols the device if it is to be enrolled at this start.
    ///
    /// # Errors
    /// No keys, keys beside the store, a wrong key, a broken store; an enrolment that the centre refuses.
    pub async fn begin(config: Config) -> Result<Opening, DeskError> {
        let keys = DeviceKeys::load(&config.store)?;
        Self::begin_with(config, keys).await
    }

    /// As [`Opening::begin`], with the device's secrets given.
    pub(crate) async fn begin_with(config: Config, keys: DeviceKeys) -> Result<Opening, DeskError> {
        printer::sweep_documents(Duration::ZERO).await;
        std::fs::create_dir_all(&config.store).map_err(|_| refused("error-store"))?;
        let store = open_store(&config.store, &keys).await?;
        let enrolled = enrolment(&config, &store, &keys).await?;
        let published = match &enrolled {
            Some((enrolled, _)) => store.catalogue_serial(&enrolled.centre_key).await?.is_some(),
            None => false,
        };
        let own_words = config.catalogue.is_none() && !published;
        Ok(Opening { config, store, keys, enrolled, own_words })
    }

    /// Which window this device shows.
    pub fn face(&self) -> FaceView {
        face(self.enrolled.as_ref().map(|(enrolled, _)| enrolled))
    }

    /// What the window needs first; `None` when a published catalogue has a say in it, which is not read yet.
    pub fn boot(&self) -> Option<Boot> {
        let enrolled = self.enrolled.as_ref().map(|(enrolled, _)| enrolled);
        self.own_words.then(|| boot(&self.config, self.config.lang, enrolled, &[]))
    }

    /// Reads the services and the words, and starts the connection to the centre.
    ///
    /// # Errors
    /// A broken definition or store.
    pub async fn finish(self) -> Result<Desk, DeskError> {
        let Opening { config, store, keys, enrolled, .. } = self;
        let shelf = Arc::new(Shelf::new(read(config.catalogue.clone()).await?));
        sync::keep_built_in(&store, &shelf.current(), config.catalogue.as_deref(), Timestamp::now()).await?;
        let desk = Desk::new(config, store, shelf, keys);
        if let Some((enrolled, centre)) = enrolled {
            sync::recall_newest(&desk.store, &desk.shelf, &enrolled.centre_key).await?;
            desk.link_up(enrolled, &centre)?;
        }
        desk.store.prints_interrupted(desk.now().await?.0).await?;
        desk.forget().await?;
        Ok(desk)
    }
}

/// What the program was built with, and what the folder adds to it.
async fn read(folder: Option<PathBuf>) -> Result<Edition, DeskError> {
    let read = tokio::task::spawn_blocking(move || Edition::built_in(folder.as_deref())).await;
    Ok(read.map_err(|_| refused("error-internal"))??)
}

/// What the device is enrolled as. A code that it has not used yet enrols it, also when it was enrolled before; then it starts as what it
/// was while the centre is out of reach, and a centre that refuses changes nothing.
async fn enrolment(config: &Config, store: &Store, keys: &DeviceKeys) -> Result<Option<(Enrolled, String)>, DeskError> {
    let known = store.enrolment().await?;
    let Some(enrolment) = &config.enrolment else { return Ok(known) };
    if known.is_some() && store.is_enrolled_with(enrolment.code.trim()).await? {
        return Ok(known);
    }
    // A one-time code is not spent on a start that cannot succeed.
    if config.catalogue.is_some() {
        read(config.catalogue.clone()).await?;
    }
    match (enrol(store, keys, enrolment).await, known) {
        (Err(DeskError::Sync(SyncError::Failure(failure))), Some(known)) if !failure.is_refusal() => {
            tracing::warn!("the centre is out of reach; this device is enrolled once more at a later start");
            Ok(Some(known))
        }
        (enrolled, _) => enrolled.map(Some),
    }
}

/// Enrols the device with its centre; what the centre said, and the centre's address, are kept.
pub(crate) async fn enrol(
    store: &Store,
    keys: &DeviceKeys,
    Enrolment { centre, code }: &Enrolment,
) -> Result<(Enrolled, String), DeskError> {
    let enrolled = sync::enrol(centre, code.trim(), &keys.signer()).await?;
    store.set_enrolment(&enrolled, centre).await?;
    store.note_enrolment_code(code.trim()).await?;
    Ok((enrolled, centre.clone()))
}

/// Opens the store; a damaged one is set aside, and what can be read of it goes on.
async fn open_store(folder: &Path, keys: &DeviceKeys) -> Result<Store, DeskError> {
    let path = folder.join("pencere.db");
    match Store::open(&path, &keys.database).await {
        Err(StoreError::Corrupt) => {}
        opened => return Ok(opened?),
    }
    tracing::error!(code = "error-store-damaged", "the store is damaged; it is set aside and recovered");
    let report = store::recover(&path, &keys.database, &keys.signer().public_key(), Timestamp::now()).await?;
    let lost: Vec<&str> = report.tables.iter().filter(|table| !table.whole).map(|table| table.table.as_str()).collect();
    tracing::error!(
        code = "desk-recovered",
        aside = report.aside,
        waiting = report.waiting,
        missing = report.missing,
        not_whole = lost.join(" "),
        "the store was recovered"
    );
    Ok(Store::open(&path, &keys.database).await?)
}
