//! What every request needs: the database, the keys, the catalogues, the attachments' store, the clock.

use std::sync::Arc;

use edition::Shelf;
use jiff::{SignedDuration, Timestamp};
use object_store::ObjectStore;
use tokio::sync::{Notify, Semaphore};

use crate::database::Database;
use crate::intake::{Groups, Known};
use crate::key_list::Listed;
use crate::keys::CentreKeys;
use crate::limit::Limits;
use crate::nonces::Nonces;

/// Tells the time; passed in, so that tests own it.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// The most that a device's clock may differ from the centre's on a signed request.
pub const MAX_SKEW: SignedDuration = SignedDuration::from_mins(10);

/// How many large pushes are opened at a time; each may grow to [`protocol::body::MAX_BODY`] bytes.
pub(crate) const LARGE: usize = 4;

pub(crate) struct Centre {
    pub database: Database,
    pub keys: CentreKeys,
    pub shelf: Shelf,
    /// The newest list of the devices' keys.
    pub listed: Listed,
    pub blobs: Arc<dyn ObjectStore>,
    pub public_url: String,
    /// That and where receipts of old lead, parted by spaces.
    pub addresses: String,
    pub clock: Clock,
    pub nonces: Nonces,
    /// Devices that spoke before.
    pub known: Known,
    pub limits: Limits,
    /// Balancers whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<std::net::IpAddr>,
    /// Packets that wait for a commit.
    pub groups: Groups,
    /// Wakes the validator after a commit.
    pub arrived: Notify,
    /// Turns of large pushes to be opened.
    pub large: Semaphore,
}

impl Centre {
    pub fn now(&self) -> Timestamp {
        (self.clock)()
    }
}
