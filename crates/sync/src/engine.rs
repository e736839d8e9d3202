//! One run: everything due is sent, then attachments, then the feed, a new catalogue, the keys and the staff list are fetched.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use domain::message::Message;
use edition::Shelf;
use jiff::{SignedDuration, Timestamp};
use protocol::PublicKey;
use protocol::wire::Face;
use store::Store;
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::catalogue::Refusal;
use crate::client::Client;
use crate::error::SyncError;
use crate::key_list::RefusedKeys;
use crate::planner::{MAX_BATCH_BYTES, Plan, plan};
use crate::push::Pushed;
use crate::reaction::Failure;
use crate::sight::Sight;

/// Items looked at in one round.
const WINDOW: u32 = 5_000;
/// Items of the first push of a run; until it is answered nothing else is under way.
const FIRST: usize = 100;
/// Batches under way at once, when the centre has shown to be there.
const IN_FLIGHT: usize = 3;
/// How long attachments go before the queue is looked at again.
const UPLOADS_TURN: Duration = Duration::from_secs(2);
/// How often the staff list is fetched.
const STAFF_EVERY: Duration = Duration::from_secs(60);
/// A comparison of clocks is kept when it differs by more than this, or when the kept one is this old.
const CLOCK_STEP: SignedDuration = SignedDuration::from_secs(2);
const CLOCK_AGE: SignedDuration = SignedDuration::from_mins(10);

/// What a run did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Items acknowledged as durable.
    pub stored: usize,
    /// Items that now need a person.
    pub quarantined: usize,
    /// Items that wait for reasons of their own.
    pub delayed: usize,
    /// Attachments sent.
    pub uploaded: usize,
    /// Events of the feed taken in.
    pub events: usize,
    /// Items to send again, because the centre lacks them though it had acknowledged them.
    pub again: u64,
    /// The serial of a published catalogue that was accepted.
    pub catalogue: Option<u64>,
    /// The code for which a published catalogue was refused.
    pub refused: Option<&'static str>,
    /// The serial of a list of keys that was accepted.
    pub keys: Option<u64>,
    /// The code for which a list of keys was refused.
    pub keys_refused: Option<&'static str>,
    /// Why the centre could not be used; `None` when it answered to the end.
    pub failure: Option<Message>,
    /// How long the centre asks to be left alone.
    pub retry_after: Option<Duration>,
    /// When the first of the delayed items is due.
    pub soonest: Option<Duration>,
}

impl Report {
    /// The report of two runs, one right after the other.
    pub(crate) fn after(self, first: &Report) -> Report {
        Report {
            stored: self.stored + first.stored,
            quarantined: self.quarantined + first.quarantined,
            uploaded: self.uploaded + first.uploaded,
            events: self.events + first.events,
            again: self.again + first.again,
            catalogue: self.catalogue.or(first.catalogue),
            refused: self.refused.or(first.refused),
            keys: self.keys.or(first.keys),
            keys_refused: self.keys_refused.or(first.keys_refused),
            ..self
        }
    }
}

/// What all parts of a run share.
pub(crate) struct Shared {
    pub store: Store,
    pub sight: Sight,
    pub client: Client,
    pub centre_key: PublicKey,
    pub face: Face,
    pub shelf: Arc<Shelf>,
    /// Milliseconds until the first delayed item is due.
    pub soonest: AtomicU64,
    /// The most packet bytes that the line to the centre carries in one push, as far as known.
    pub reach: AtomicUsize,
}

/// Runs, one at a time.
pub(crate) struct Engine {
    shared: Arc<Shared>,
    /// Also keeps runs apart.
    turn: tokio::sync::Mutex<Turn>,
}

/// What a run remembers for the next one.
#[derive(Default)]
struct Turn {
    /// When the staff list was fetched last.
    staff: Option<Instant>,
    /// The published catalogue that was refused last.
    refusal: Option<Refusal>,
    /// The list of keys that was refused last.
    refused_keys: Option<RefusedKeys>,
    /// When the centre last proved too old to reconcile.
    older_centre: Option<Instant>,
}

impl Engine {
    pub fn new(store: Store, client: Client, centre_key: PublicKey, face: Face, shelf: Arc<Shelf>) -> Self {
        let sight = Sight::new(store.clone(), centre_key.to_string());
        let shared = Shared {
            store,
            sight,
            client,
            centre_key,
            face,
            shelf,
            soonest: AtomicU64::new(u64::MAX),
            reach: AtomicUsize::new(MAX_BATCH_BYTES),
        };
        Engine { shared: Arc::new(shared), turn: tokio::sync::Mutex::default() }
    }

    pub fn shared(&self) -> &Shared {
        &self.shared
    }

    /// Sends and fetches until nothing is due or the centre cannot be used. A failing store ends the run, not the syncer.
    pub async fn run(&self) -> Result<Report, SyncError> {
        let mut turn = self.turn.lock().await;
        self.shared.soonest.store(u64::MAX, Ordering::Relaxed);
        self.shared.sight.look().await?;
        let mut report = Report::default();
        let mut failure = self.send_all(&mut report).await?;
        if failure.is_none() {
            failure = self.fetch(&mut report, &mut turn).await?;
        }
        if failure.is_none() {
            failure = self.shared.reconcile(&mut turn.older_centre, &mut report).await?;
        }
        if failure.is_none() && report.again > 0 {
            failure = self.send_all(&mut report).await?;
        }
        report.retry_after = failure.as_ref().and_then(Failure::retry_after);
        report.failure = failure.map(|failure| failure.message());
        let soonest = self.shared.soonest.load(Ordering::Relaxed);
        report.soonest = (soonest < u64::MAX).then(|| Duration::from_millis(soonest));
        self.note_clock().await?;
        self.note_signatures().await?;
        Ok(report)
    }

    async fn send_all(&self, report: &mut Report) -> Result<Option<Failure>, SyncError> {
        let mut missing = HashMap::new();
        let mut asked = HashSet::new();
        let mut proven = false;
        loop {
            if self.shared.sight.glance().await?.counts.waiting == 0 {
                return Ok(None);
            }
            let now = self.shared.client.now();
            let due = self.shared.store.outbox_due(now, WINDOW).await?;
            let Plan { pushes, uploads } = plan(&due, &missing, self.shared.reach.load(Ordering::Relaxed));
            if pushes.is_empty() && uploads.is_empty() {
                return Ok(None);
            }
            for batch in self.push_all(pushes, now, &mut proven).await? {
                report.stored += batch.stored;
                report.quarantined += batch.quarantined;
                report.delayed += batch.delayed;
                for (id, hashes) in batch.missing {
                    missing.insert(id, hashes);
                }
                if batch.failure.is_some() {
                    return Ok(batch.failure);
                }
            }
            let began = Instant::now();
            for upload in uploads {
                missing.remove(&upload.item.id);
                let again = !asked.insert(upload.item.id);
                if let Some(failure) = self.shared.upload(&upload, again, now, report).await? {
                    return Ok(Some(failure));
                }
                // What was sealed meanwhile goes before the attachments that still wait.
                if began.elapsed() >= UPLOADS_TURN {
                    break;
                }
            }
        }
    }

    /// Sends batches, one alone until the centre has taken one, then several at once. Stops at a failed connection.
    async fn push_all(
        &self,
        pushes: Vec<Vec<store::OutboxItem>>,
        now: Timestamp,
        proven: &mut bool,
    ) -> Result<Vec<Pushed>, SyncError> {
        let mut results = Vec::new();
        let mut under_way: JoinSet<Result<Pushed, SyncError>> = JoinSet::new();
        let mut failed = false;
        let mut rest = VecDeque::from(pushes);
        if let Some(first) = rest.front_mut().filter(|first| !*proven && first.len() > FIRST) {
            let others = first.split_off(FIRST);
            rest.insert(1, others);
        }
        loop {
            // Several at once would share a slow line, and each would take longer than anyone waits.
            let slow = self.shared.reach.load(Ordering::Relaxed) < MAX_BATCH_BYTES;
            let room = if *proven && !slow { IN_FLIGHT } else { 1 };
            while !failed && under_way.len() < room {
                let Some(batch) = rest.pop_front() else { break };
                let (shared, proven) = (Arc::clone(&self.shared), *proven);
                under_way.spawn(async move { shared.push(batch, now, proven).await });
            }
            let Some(joined) = under_way.join_next().await else {
                return Ok(results);
            };
            let pushed = joined.map_err(|_| Failure::Malformed)??;
            failed |= pushed.failure.is_some();
            *proven |= pushed.failure.is_none();
            results.push(pushed);
        }
    }

    /// Fetches what changed, a new catalogue, and at a counter who may sign in.
    async fn fetch(&self, report: &mut Report, turn: &mut Turn) -> Result<Option<Failure>, SyncError> {
        let shared = &self.shared;
        let told = match shared.fetch_feed(report).await? {
            Ok(told) => told,
            Err(failure) => return Ok(Some(failure)),
        };
        shared.fetch_catalogue(told.catalogue, &mut turn.refusal, report).await?;
        shared.fetch_keys(told.keys, &mut turn.refused_keys, report).await?;
        let due = turn.staff.is_none_or(|at| at.elapsed() >= STAFF_EVERY);
        if shared.face == Face::Counter && due {
            match shared.client.staff().await {
                Ok(list) => shared.store.staff_replace(&list.staff).await?,
                Err(failure) => return Ok(Some(failure)),
            }
            turn.staff = Some(Instant::now());
        }
        Ok(None)
    }

    /// Keeps for the next start that this centre signs its answers.
    async fn note_signatures(&self) -> Result<(), SyncError> {
        if self.shared.client.signs() && !self.shared.sight.glance().await?.centre_signs {
            self.shared.store.note_centre_signs().await?;
        }
        Ok(())
    }

    /// Keeps the comparison of clocks for the next start, when it tells something new.
    async fn note_clock(&self) -> Result<(), SyncError> {
        let Some(offset) = self.shared.client.offset() else {
            return Ok(());
        };
        let local = self.shared.client.local();
        let centre = local.checked_add(offset).unwrap_or(local);
        let known = self.shared.sight.glance().await?.clock.is_some_and(|note| {
            (note.offset - offset).abs() < CLOCK_STEP && centre.duration_since(note.at).abs() < CLOCK_AGE
        });
        if !known {
            self.shared.store.clock_note(centre, local).await?;
        }
        Ok(())
    }
}

impl Shared {
    /// An attachment of a case: from the store, else from the centre, compared with its hash and kept.
    pub(crate) async fn blob(&self, case: Uuid, blob: &protocol::wire::BlobRef) -> Result<store::Blob, SyncError> {
        if let Some(known) = self.store.blob_get(&blob.hash).await? {
            return Ok(known);
        }
        let bytes = self.client.get_blob(&blob.hash).await?;
        if protocol::packet::hash(&bytes) != blob.hash {
            return Err(SyncError::Blob);
        }
        self.store.blob_keep(case, blob, bytes.clone()).await?;
        Ok(store::Blob { media_type: blob.media_type.clone(), bytes })
    }
}
