//! What this device holds, read once for a run and again after whatever it writes.

use std::sync::{Arc, Mutex, PoisonError};

use store::{Glance, Store};

use crate::error::SyncError;

/// The last look at the store.
pub(crate) struct Sight {
    store: Store,
    centre_key: String,
    last: Mutex<Option<Arc<Glance>>>,
}

impl Sight {
    pub fn new(store: Store, centre_key: String) -> Self {
        Sight { store, centre_key, last: Mutex::default() }
    }

    /// Looks, whatever was seen before: an administrator's command line writes beside this process.
    pub async fn look(&self) -> Result<Arc<Glance>, SyncError> {
        let glance = Arc::new(self.store.glance(&self.centre_key).await?);
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&glance));
        Ok(glance)
    }

    /// What was seen last, if nothing was written here since.
    pub async fn glance(&self) -> Result<Arc<Glance>, SyncError> {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner).clone();
        match last.filter(|glance| self.store.is_current(glance)) {
            Some(glance) => Ok(glance),
            None => self.look().await,
        }
    }
}
