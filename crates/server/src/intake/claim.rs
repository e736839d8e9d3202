//! What a request rests on, and the commit may ask of the database: that its device may speak, and that it was not seen before.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use protocol::request::RequestError;
use sea_orm::{DbErr, EntityTrait as _};

use super::{IntakeError, Signatory};
use crate::centre::Centre;
use crate::table::device;

/// A request with a good signature by this key.
#[derive(Clone, Debug)]
pub(crate) struct Claim {
    pub device: String,
    /// The public key, 64 hex digits.
    pub key: String,
    pub nonce: [u8; 16],
    /// From then on no clock lets the request in.
    pub expires: Timestamp,
}

impl Claim {
    /// Whether the request was not seen before; remembers it.
    pub async fn is_new(&self, centre: &Centre) -> Result<bool, DbErr> {
        centre.nonces.is_new(&self.device, self.nonce, self.expires).await
    }

    /// Asks everything by itself; then nobody needs to ask again.
    pub async fn confirm(&self, centre: &Centre) -> Result<(), IntakeError> {
        let row = device::Entity::find_by_id(&self.device).one(centre.database.pool()).await?;
        let row = row.filter(|row| row.revoked_at.is_none() && row.public_key.as_deref() == Some(&*self.key));
        if row.is_none() {
            centre.known.forget(&self.device);
            return Err(RequestError::UnknownDevice.into());
        }
        if self.is_new(centre).await? { Ok(()) } else { Err(RequestError::Replay.into()) }
    }
}

/// The most devices that are kept; all are forgotten when there are more.
const DEVICES: usize = 100_000;

/// Devices that spoke before. The database decides, each time, whether one still may, and with this key.
#[derive(Default)]
pub(crate) struct Known(Mutex<HashMap<String, Signatory>>);

impl Known {
    pub fn of(&self, device: &str) -> Option<Signatory> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(device).cloned()
    }

    pub fn keep(&self, device: &Signatory) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= DEVICES {
            known.clear();
        }
        known.insert(device.row.name.clone(), device.clone());
    }

    fn forget(&self, device: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(device);
    }
}
