//! The keys that a device had before it changed to another: what it signed with them stays its word.

use jiff::Timestamp;
use protocol::PublicKey;
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};

use crate::database::{Write, micros};
use crate::table::device;

/// A key that a device had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Former {
    /// Ed25519, 64 hex digits.
    pub key: String,
    /// Its last moment, microseconds: receipts that it signs later are not valid.
    pub until: i64,
}

/// The former keys of a device, the oldest first.
pub(crate) fn of(row: &device::Model) -> Vec<Former> {
    let former = |text: &str| {
        let (key, until) = text.split_once(':')?;
        Some(Former { key: key.to_owned(), until: until.parse().ok()? })
    };
    row.former_keys.as_deref().unwrap_or_default().split_whitespace().filter_map(former).collect()
}

/// What a device's former keys are once it has this key; as [`of`] reads them.
pub(crate) fn with(row: &device::Model, key: &str, now: Timestamp) -> String {
    let mut former = of(row);
    if let Some(ended) = row.public_key.as_deref().filter(|known| *known != key) {
        let until = row.key_until.map_or(micros(now), |until| until.min(micros(now)));
        former.push(Former { key: ended.to_owned(), until });
    }
    let former = former.iter().filter(|former| former.key != key);
    former.map(|Former { key, until }| format!("{key}:{until}")).collect::<Vec<_>>().join(" ")
}

/// Whether another device had this key.
pub(crate) async fn is_of_another(write: &Write, device: &str, key: &PublicKey) -> Result<bool, DbErr> {
    let had = device::Entity::find()
        .filter(device::Column::FormerKeys.contains(key.to_string()))
        .filter(device::Column::Name.ne(device));
    Ok(had.count(&**write).await? > 0)
}
