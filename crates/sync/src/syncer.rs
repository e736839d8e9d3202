//! The driver: start, timer, nudges and a returning network all set the queue going; no failure stops it.

use std::sync::Arc;
use std::time::Duration;

use edition::Shelf;
use jiff::Timestamp;
use protocol::wire::{BlobRef, Enrolled, ReceiptQuery, Standing, StatusQuery, StatusReply};
use protocol::{PublicKey, Signer};
use store::{Blob, Store};
use tokio::sync::{Notify, watch};
use tokio::task::AbortHandle;
use tokio::time::Instant;
use uuid::Uuid;

use crate::client::{Client, Clock};
use crate::engine::{Engine, Report};
use crate::error::SyncError;
use crate::network;
use crate::push::random;
use crate::reaction::{Failure, backoff};

/// How often the centre is asked when all is well, give or take a fifth, so that offices do not ask in step.
const TICK: Duration = Duration::from_secs(30);
/// After so many failures in a row the waits grow no more: however long the centre was away, it is found again within half a minute.
const LONG_AWAY: u32 = 6;
/// The least time between two runs while the centre is out of reach, however often a nudge comes.
const BREATH: Duration = Duration::from_secs(1);

/// How long a visitor waits for an answer of the centre.
const VISITORS_PATIENCE: Duration = Duration::from_secs(8);

/// The light of the connection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SyncStatus {
    /// Items on their way or waiting for it.
    pub waiting: u32,
    /// Items that need a person.
    pub quarantined: u32,
    /// Whether the centre answered last time.
    pub online: bool,
    /// When the centre answered last, by its clock; since the start of the application.
    pub last_contact: Option<Timestamp>,
    /// Why the centre could not be used, if so.
    pub problem: Option<domain::message::Message>,
}

/// The running connection. Clones share it; it stops with the last one.
#[derive(Clone)]
pub struct Syncer {
    inner: Arc<Inner>,
}

struct Inner {
    driver: Arc<Driver>,
    task: AbortHandle,
}

struct Driver {
    engine: Engine,
    nudge: Notify,
    status: watch::Sender<SyncStatus>,
}

impl Drop for Inner {
    /// Stopping in the middle of a request is safe: the next start sends again, and the centre takes it once.
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Syncer {
    /// Starts the connection of an enrolled device; needs a tokio runtime. The first run begins at once.
    /// Catalogues that the centre publishes go to the shelf.
    pub fn spawn(
        store: Store,
        signer: Signer,
        enrolled: &Enrolled,
        centre: &str,
        shelf: Arc<Shelf>,
    ) -> Result<Self, SyncError> {
        Syncer::spawn_with_clock(store, signer, enrolled, centre, shelf, Arc::new(Timestamp::now))
    }

    /// [`Syncer::spawn`] for a device whose own clock is `clock`.
    pub fn spawn_with_clock(
        store: Store,
        signer: Signer,
        enrolled: &Enrolled,
        centre: &str,
        shelf: Arc<Shelf>,
        clock: Clock,
    ) -> Result<Self, SyncError> {
        let device = format!("{}-{}", enrolled.office, enrolled.device);
        let key: PublicKey = enrolled.centre_key.parse().map_err(|_| SyncError::Key)?;
        let client = Client::new(centre, device, signer, key, clock)?;
        let driver = Arc::new(Driver {
            engine: Engine::new(store, client, key, enrolled.face, shelf),
            nudge: Notify::new(),
            status: watch::Sender::new(SyncStatus::default()),
        });
        let task = tokio::spawn(drive(Arc::clone(&driver))).abort_handle();
        Ok(Syncer { inner: Arc::new(Inner { driver, task }) })
    }

    /// Sends soon: something was sealed, or somebody pressed "try again".
    pub fn nudge(&self) {
        self.inner.driver.nudge.notify_one();
    }

    /// Runs now and waits for the end; a run under way is waited for first.
    pub async fn run_once(&self) -> Result<Report, SyncError> {
        self.inner.driver.run().await
    }

    /// How things stand.
    pub fn status(&self) -> SyncStatus {
        self.inner.driver.status.borrow().clone()
    }

    /// For following how things stand.
    pub fn watch(&self) -> watch::Receiver<SyncStatus> {
        self.inner.driver.status.subscribe()
    }

    /// Asks the centre where an application stands; gives up in time for a visitor who waits.
    ///
    /// # Errors
    /// The centre cannot be reached, or answers that too many asked.
    pub async fn standing(&self, query: &StatusQuery) -> Result<Option<Standing>, SyncError> {
        in_time(self.inner.driver.engine.shared().client.status(query)).await
    }

    /// The same by the code of the receipt; `None` when it cannot be confirmed or its application has not arrived.
    ///
    /// # Errors
    /// As [`Syncer::standing`]; an earlier centre does not know the question ([`Failure::is_unknown_question`]).
    pub async fn standing_of_receipt(&self, query: &ReceiptQuery) -> Result<Option<Standing>, SyncError> {
        in_time(self.inner.driver.engine.shared().client.status_of_receipt(query)).await
    }

    /// An attachment of a case: from this device, else from the centre, and then kept here.
    pub async fn blob(&self, case: Uuid, blob: &BlobRef) -> Result<Blob, SyncError> {
        self.inner.driver.engine.shared().blob(case, blob).await
    }
}

/// The centre's answer, or that it cannot be reached, before a visitor loses patience.
async fn in_time(asked: impl Future<Output = Result<StatusReply, Failure>>) -> Result<Option<Standing>, SyncError> {
    match tokio::time::timeout(VISITORS_PATIENCE, asked).await {
        Ok(reply) => Ok(reply?.standing),
        Err(_) => Err(Failure::Unreachable.into()),
    }
}

async fn drive(driver: Arc<Driver>) {
    driver.start().await;
    let mut failures = 0_u32;
    loop {
        let report = driver.run().await;
        let ended = Instant::now();
        let online = driver.status.borrow().online;
        let wait = match &report {
            Ok(report) if online => {
                failures = 0;
                let tick = TICK.mul_f64(0.8 + 0.4 * random());
                report.soonest.map_or(tick, |soonest| soonest.min(tick))
            }
            // Anyone on the way can say "at once"; nobody makes this device ask more often than it would by itself.
            Ok(Report { retry_after: Some(wait), .. }) => {
                failures = failures.saturating_add(1);
                (*wait).max(backoff(failures.min(LONG_AWAY), random()))
            }
            _ => {
                failures = failures.saturating_add(1);
                backoff(failures.min(LONG_AWAY), random())
            }
        };
        tokio::select! {
            () = tokio::time::sleep_until(ended + wait) => {}
            () = driver.nudge.notified() => {
                if !online {
                    tokio::time::sleep_until(ended + BREATH).await;
                }
            }
            () = network::changed(), if !online => failures = 0,
        }
    }
}

impl Driver {
    /// What a stopped application left waiting is due at once.
    async fn start(&self) {
        let shared = self.engine.shared();
        if let Err(error) = shared.store.outbox_wake().await {
            tracing::warn!(%error, "the outbox could not be woken");
        }
        if let Ok(offset) = shared.store.clock_offset().await {
            shared.client.assume(offset);
        }
        if shared.store.centre_signs().await.unwrap_or_default() {
            shared.client.expect_signatures();
        }
        self.count().await;
    }

    async fn run(&self) -> Result<Report, SyncError> {
        let was_online = self.status.borrow().online;
        let mut report = self.engine.run().await;
        if !was_online && matches!(&report, Ok(report) if report.failure.is_none()) {
            // The centre is back: what waits for a later try goes now.
            if self.engine.shared().store.outbox_wake().await? > 0 {
                let first = report?;
                report = self.engine.run().await.map(|second| second.after(&first));
            }
        }
        self.show(&report).await;
        report
    }

    async fn show(&self, report: &Result<Report, SyncError>) {
        let problem = match report {
            Ok(report) => report.failure.clone(),
            Err(error) => Some(error.message()),
        };
        match report {
            Ok(Report { failure: Some(failure), .. }) => {
                tracing::debug!(code = failure.id, "the centre could not be used");
            }
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "a run failed"),
        }
        let now = self.engine.shared().client.now();
        self.status.send_modify(|status| {
            status.online = problem.is_none();
            if status.online {
                status.last_contact = Some(now);
            }
            status.problem = problem;
        });
        self.count().await;
    }

    async fn count(&self) {
        let Ok(glance) = self.engine.shared().sight.glance().await else {
            return;
        };
        let counts = glance.counts;
        self.status.send_modify(|status| {
            status.waiting = counts.waiting;
            status.quarantined = counts.quarantined;
        });
    }
}
