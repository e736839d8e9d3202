//! Sending a batch of packets and settling what came back, down to the one packet at fault.

use std::collections::HashMap;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use domain::message::Message;
use domain::state::Delivery;
use jiff::Timestamp;
use protocol::wire::{Ack, Outcome, PushResponse};
use protocol::{PublicKey, ack, body};
use store::{Acked, Mark, OutboxItem};
use uuid::Uuid;

use crate::engine::Shared;
use crate::error::SyncError;
use crate::planner::resized;
use crate::reaction::{Failure, Reaction, backoff, react};

/// The refusal of an act whose case the centre does not hold.
const CASE_UNKNOWN: &str = "error-packet-act-case-unknown";
/// Tries of such an act, some half an hour of them, before a person must look; reconciliation tries again every day.
const PATIENCE: u32 = 15;

/// What became of a batch.
#[derive(Debug, Default)]
pub(crate) struct Pushed {
    pub stored: usize,
    pub quarantined: usize,
    /// Items that wait by themselves, for reasons of their own.
    pub delayed: usize,
    /// What the centre lacks, by item.
    pub missing: Vec<(Uuid, Vec<String>)>,
    /// The connection failed: the rest of the batch was not tried.
    pub failure: Option<Failure>,
}

/// The centre's word on one item, judged.
#[derive(Debug)]
enum Verdict {
    Stored(Vec<u8>),
    /// As the batch's list says, which was verified.
    Listed,
    Missing(Vec<String>),
    Rejected(Message),
    /// The acknowledgement is not by this centre, or not for this packet.
    BadAck,
}

impl Shared {
    /// The bytes of a batch in the order of sealing; what was acknowledged meanwhile leaves the batch.
    async fn packets(&self, batch: &mut Vec<OutboxItem>) -> Result<Vec<Vec<u8>>, SyncError> {
        let ids: Vec<Uuid> = batch.iter().map(|item| item.id).collect();
        let packets = self.store.outbox_packets(&ids).await?;
        batch.retain(|item| packets.iter().any(|packet| packet.id == item.id));
        batch.sort_by_key(|item| item.n);
        Ok(packets.into_iter().map(|packet| packet.bytes).collect())
    }

    /// Sends a batch. `proven` tells whether the centre took anything in this run: only then a failing centre is blamed on an item.
    pub(crate) async fn push(&self, batch: Vec<OutboxItem>, now: Timestamp, proven: bool) -> Result<Pushed, SyncError> {
        let mut pushed = Pushed::default();
        let mut proven = proven;
        let mut open = vec![batch];
        while let Some(mut batch) = open.pop() {
            let bytes = self.packets(&mut batch).await?;
            if batch.is_empty() {
                continue;
            }
            let failure = match self.send(bytes).await {
                Ok(response) => {
                    proven = true;
                    // The answer told the time; what was thought before it may be a year off.
                    self.settle(batch, response, self.client.now(), &mut pushed).await?;
                    continue;
                }
                Err(failure) => failure,
            };
            match react(&failure, batch.len()) {
                Reaction::Split => {
                    let half = batch.split_off(batch.len() / 2);
                    open.push(half);
                    open.push(batch);
                }
                Reaction::Quarantine => {
                    pushed.quarantined += batch.len();
                    let reason = failure.message();
                    self.mark(&batch, |item| quarantine(item, &reason, now), now).await?;
                }
                Reaction::RetryItem if proven => {
                    pushed.delayed += batch.len();
                    self.delay(&batch, &failure.message(), now).await?;
                }
                Reaction::RetryItem | Reaction::Wait => {
                    self.delay(&batch, &failure.message(), now).await?;
                    pushed.failure = Some(failure);
                    return Ok(pushed);
                }
            }
        }
        Ok(pushed)
    }

    /// Sends packets, and notes what the line carried or did not carry in time.
    async fn send(&self, packets: Vec<Vec<u8>>) -> Result<PushResponse, Failure> {
        let (sent, begun) = (packets.iter().map(Vec::len).sum(), Instant::now());
        let answer = self.client.push(packets).await;
        if matches!(answer, Ok(_) | Err(Failure::Unreachable)) {
            let most = self.reach.load(Ordering::Relaxed);
            self.reach.store(resized(most, sent, begun.elapsed(), answer.is_ok()), Ordering::Relaxed);
        }
        answer
    }

    /// Notes the outcomes of a batch: acknowledgements in one transaction, everything else in another.
    async fn settle(
        &self,
        batch: Vec<OutboxItem>,
        response: PushResponse,
        now: Timestamp,
        pushed: &mut Pushed,
    ) -> Result<(), SyncError> {
        let centre = self.centre_key;
        let judged = tokio::task::spawn_blocking(move || judge_all(batch, response, &centre)).await;
        let (judged, list) = judged.map_err(|_| Failure::Malformed)?;
        let (mut acked, mut listed, mut marks) = (Vec::new(), Vec::new(), Vec::new());
        for (item, verdict) in judged {
            match verdict {
                Verdict::Stored(ack) => acked.push(Acked { id: item.id, ack }),
                Verdict::Listed => listed.push(item.id),
                Verdict::Missing(missing) => {
                    marks.push(waiting(&item, Delivery::Declared, None, now, false));
                    pushed.missing.push((item.id, missing));
                }
                Verdict::Rejected(reason) if may_come(&item, &reason) => {
                    marks.push(self.let_wait(&item, reason, now, pushed));
                }
                Verdict::Rejected(reason) => {
                    pushed.quarantined += 1;
                    marks.push(quarantine(&item, &reason, now));
                }
                Verdict::BadAck => marks.push(self.let_wait(&item, Message::new("error-ack-invalid"), now, pushed)),
            }
        }
        pushed.stored += acked.len() + listed.len();
        if !acked.is_empty() {
            self.store.outbox_ack(&acked, now).await?;
        }
        if !listed.is_empty() {
            self.store.outbox_ack_list(&listed, &list, now).await?;
        }
        if !marks.is_empty() {
            self.store.outbox_mark(&marks, now).await?;
        }
        Ok(())
    }

    /// Lets one item wait for reasons of its own.
    fn let_wait(&self, item: &OutboxItem, reason: Message, now: Timestamp, pushed: &mut Pushed) -> Mark {
        pushed.delayed += 1;
        let next = self.next_try(item, now);
        waiting(item, queued(item.state), Some(reason), next, true)
    }

    /// Lets items wait, each for a time of its own.
    pub(crate) async fn delay(&self, batch: &[OutboxItem], reason: &Message, now: Timestamp) -> Result<(), SyncError> {
        let mark = |item: &OutboxItem| {
            let next = self.next_try(item, now);
            waiting(item, queued(item.state), Some(reason.clone()), next, true)
        };
        self.mark(batch, mark, now).await
    }

    pub(crate) async fn mark(
        &self,
        batch: &[OutboxItem],
        mark: impl Fn(&OutboxItem) -> Mark,
        now: Timestamp,
    ) -> Result<(), SyncError> {
        let marks: Vec<Mark> = batch.iter().map(mark).collect();
        Ok(self.store.outbox_mark(&marks, now).await?)
    }

    /// When an item that failed once more is tried again.
    fn next_try(&self, item: &OutboxItem, now: Timestamp) -> Timestamp {
        let wait = backoff(item.attempts.saturating_add(1), random());
        self.wake_after(wait);
        now.checked_add(wait).unwrap_or(now)
    }

    /// Notes how soon the next run has something to do.
    fn wake_after(&self, wait: Duration) {
        let millis = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
        self.soonest.fetch_min(millis, Ordering::Relaxed);
    }
}

/// A number in 0..1; a failing random source makes waits long, never short.
pub(crate) fn random() -> f64 {
    let mut bytes = [0; 4];
    match getrandom::fill(&mut bytes) {
        Ok(()) => f64::from(u32::from_be_bytes(bytes)) / f64::from(u32::MAX),
        Err(_) => 1.0,
    }
}

/// The centre's words on a batch, judged, and the list that proves those that are listed.
fn judge_all(
    batch: Vec<OutboxItem>,
    response: PushResponse,
    centre: &PublicKey,
) -> (Vec<(OutboxItem, Verdict)>, Vec<u8>) {
    let list = response.ack.as_deref().and_then(body::from_base64).unwrap_or_default();
    let acks: HashMap<Uuid, Ack> = match ack::open_list(&list, centre) {
        Ok(acks) => acks.into_iter().map(|ack| (ack.id, ack)).collect(),
        Err(_) => HashMap::new(),
    };
    let judged = batch.into_iter().zip(response.outcomes).map(|(item, outcome)| {
        let verdict = judge(&item, outcome, &acks, centre);
        (item, verdict)
    });
    (judged.collect(), list)
}

fn judge(item: &OutboxItem, outcome: Outcome, listed: &HashMap<Uuid, Ack>, centre: &PublicKey) -> Verdict {
    match outcome {
        Outcome::Declared { missing } => Verdict::Missing(missing),
        Outcome::Rejected { problem } => Verdict::Rejected(problem),
        Outcome::Stored { ack } => match body::from_base64(&ack) {
            Some(bytes) if is_ours(item, &bytes, centre) => Verdict::Stored(bytes),
            _ => Verdict::BadAck,
        },
        Outcome::Listed if listed.get(&item.id).is_some_and(|ack| is_for(item, ack)) => Verdict::Listed,
        Outcome::Listed => Verdict::BadAck,
    }
}

/// Whether what the act lacks may still arrive: a centre that was restored from a backup gets the case again from another device.
fn may_come(item: &OutboxItem, reason: &Message) -> bool {
    reason.id == CASE_UNKNOWN && item.attempts < PATIENCE
}

/// Whether an acknowledgement is by this centre and for exactly this packet.
fn is_ours(item: &OutboxItem, bytes: &[u8], centre: &PublicKey) -> bool {
    ack::open(bytes, centre).is_ok_and(|ack| is_for(item, &ack))
}

/// Whether an acknowledgement speaks of exactly this packet.
pub(crate) fn is_for(item: &OutboxItem, ack: &Ack) -> bool {
    ack.id == item.id && ack.hash == item.hash && ack.device == item.device && ack.seq == item.seq
}

/// What was sealed waits for its turn from the first try on; what the centre knows already stays known.
fn queued(state: Delivery) -> Delivery {
    match state {
        Delivery::Declared | Delivery::Uploading => Delivery::Declared,
        _ => Delivery::Queued,
    }
}

pub(crate) fn waiting(
    item: &OutboxItem,
    state: Delivery,
    reason: Option<Message>,
    next_try: Timestamp,
    failed: bool,
) -> Mark {
    Mark { id: item.id, state, reason, next_try, failed }
}

pub(crate) fn quarantine(item: &OutboxItem, reason: &Message, now: Timestamp) -> Mark {
    waiting(item, Delivery::Quarantined, Some(reason.clone()), now, true)
}
