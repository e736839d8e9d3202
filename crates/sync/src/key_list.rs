//! The devices' keys as the centre lists them: fetched when the feed tells of a newer list, checked, kept. What is refused changes nothing.

use std::time::Duration;

use jiff::Timestamp;
use protocol::key_list::{self, KeyListError};
use protocol::{KeyList, PublicKey};
use store::{Store, StoreError};
use tokio::time::Instant;

use crate::engine::{Report, Shared};
use crate::error::SyncError;

/// How long a list that was refused is left alone before it is fetched again.
const PATIENCE: Duration = Duration::from_secs(600);
const OLD: &str = "error-keys-old";

/// A list that was refused, and when.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RefusedKeys {
    serial: u64,
    at: Instant,
}

/// Why a list is not taken.
#[derive(Debug, thiserror::Error)]
pub enum KeysRefused {
    #[error("the list of keys is refused")]
    List(#[from] KeyListError),
    /// The one that is here is as new, or newer.
    #[error("the list of keys is old")]
    Old,
    #[error("the store failed")]
    Store(#[from] StoreError),
}

impl KeysRefused {
    /// The stable code; the id of its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            KeysRefused::List(error) => error.code(),
            KeysRefused::Old => OLD,
            KeysRefused::Store(_) => "error-store",
        }
    }
}

/// Takes a list: signed by this centre, newer than the one that is kept.
///
/// # Errors
/// Why it is refused; nothing was changed then.
pub async fn accept_keys(store: &Store, centre: &PublicKey, bytes: &[u8], now: Timestamp) -> Result<u64, KeysRefused> {
    let serial = key_list::open(bytes, centre)?.serial;
    if store.keys_keep(&centre.to_string(), serial, bytes, now).await? { Ok(serial) } else { Err(KeysRefused::Old) }
}

/// The list that is kept, as of the moment when the centre last had no newer one; `None` before the first.
///
/// # Errors
/// The store's. A kept list that cannot be read any more counts as none.
pub async fn kept_keys(store: &Store, centre: &PublicKey) -> Result<Option<KeyList>, StoreError> {
    let Some(kept) = store.keys(&centre.to_string()).await? else { return Ok(None) };
    match key_list::open(&kept.list, centre) {
        Ok(list) => Ok(Some(KeyList { as_of: list.as_of.max(kept.confirmed_at), ..list })),
        Err(error) => {
            tracing::warn!(code = error.code(), "the kept list of keys cannot be read");
            Ok(None)
        }
    }
}

impl Shared {
    /// Fetches the list that the feed told of, if it is newer. Whatever goes wrong, the present one stays in use.
    pub(crate) async fn fetch_keys(
        &self,
        told: Option<u64>,
        refusal: &mut Option<RefusedKeys>,
        report: &mut Report,
    ) -> Result<(), SyncError> {
        let Some(serial) = told else { return Ok(()) };
        let (seen, now) = (self.sight.glance().await?, self.client.now());
        if seen.keys >= Some(serial) {
            if !seen.keys_are_confirmed(now) {
                self.store.keys_confirm(&self.centre_key.to_string(), serial, now).await?;
            }
            return Ok(());
        }
        if refusal.is_some_and(|refusal| refusal.serial == serial && refusal.at.elapsed() < PATIENCE) {
            return Ok(());
        }
        let bytes = match self.client.keys().await {
            Ok(bytes) => bytes,
            Err(failure) => {
                tracing::debug!(code = failure.message().id, serial, "the list of keys was not fetched");
                return Ok(());
            }
        };
        match accept_keys(&self.store, &self.centre_key, &bytes, now).await {
            Ok(serial) => (report.keys, *refusal) = (Some(serial), None),
            Err(KeysRefused::Store(error)) => return Err(error.into()),
            Err(refused) => {
                let code = refused.code();
                tracing::warn!(code, serial, "a list of keys is refused; the present one stays in use");
                report.keys_refused = Some(code);
                *refusal = Some(RefusedKeys { serial, at: Instant::now() });
            }
        }
        Ok(())
    }
}
