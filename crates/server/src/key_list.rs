//! The devices' public keys, for verifying receipts away from the centre.

use std::collections::BTreeMap;

use jiff::Timestamp;
use receipt::{DeviceKey, KeyList};
use sea_orm::EntityTrait as _;

use crate::database::{Database, instant};
use crate::directory::DirectoryError;
use crate::table::device;

impl Database {
    /// The keys of all devices that ever enrolled, revoked ones with the moment of their revocation.
    pub async fn key_list(&self, now: Timestamp) -> Result<KeyList, DirectoryError> {
        let rows = device::Entity::find().all(self.pool()).await?;
        let mut keys = BTreeMap::new();
        for row in rows {
            if let Some(public_key) = row.public_key {
                keys.insert(row.name, DeviceKey { public_key, revoked_at: row.revoked_at.map(instant) });
            }
        }
        Ok(KeyList { as_of: now, keys })
    }
}
