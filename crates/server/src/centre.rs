//! What every request needs: the database, the keys, the catalogues, the attachments' store, the clock.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use edition::Shelf;
use jiff::{SignedDuration, Timestamp};
use object_store::ObjectStore;
use tokio::sync::Notify;

use crate::database::Database;
use crate::keys::CentreKeys;
use crate::limit::Limits;

/// Tells the time; passed in, so that tests own it.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// The most that a device's clock may differ from the centre's on a signed request.
pub const MAX_SKEW: SignedDuration = SignedDuration::from_mins(10);

pub(crate) struct Centre {
    pub database: Database,
    pub keys: CentreKeys,
    pub shelf: Shelf,
    pub blobs: Arc<dyn ObjectStore>,
    pub public_url: String,
    pub clock: Clock,
    pub nonces: Nonces,
    pub limits: Limits,
    /// Balancers whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<std::net::IpAddr>,
    /// Wakes the validator after a commit.
    pub arrived: Notify,
}

impl Centre {
    pub fn now(&self) -> Timestamp {
        (self.clock)()
    }
}

/// Nonces of signed requests seen within the skew. Per replica: every request is a read or idempotent, so that a repeat at another
/// replica changes nothing.
#[derive(Default)]
pub(crate) struct Nonces {
    seen: Mutex<HashMap<[u8; 16], Timestamp>>,
}

impl Nonces {
    /// Whether this nonce is new; remembers it.
    pub fn is_new(&self, nonce: [u8; 16], now: Timestamp) -> bool {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() >= 100_000 {
            seen.retain(|_, at| now.duration_since(*at) <= MAX_SKEW * 2);
        }
        seen.insert(nonce, now).is_none()
    }
}
