//! The process of one device: the real store and the real sync client, driven over its standard streams. It ends with its input.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use bundle::Folder;
use edition::{Edition, Shelf};
use jiff::{SignedDuration, Timestamp};
use protocol::Signer;
use protocol::wire::Enrolled;
use store::{DatabaseKey, NewDraft, Store, StoreError};
use sync::{Clock, Export, SyncError, Syncer};
use tokio::sync::mpsc;
use uuid::Uuid;

use crate::error::FleetError;
use crate::material;
use crate::seal;
use crate::wire::{Attachment, Order, Reply, Start};

/// What the centre said at the enrolment, beside the store.
pub const ENROLLED: &str = "enrolled.json";
pub const DATABASE: &str = "pencere.db";
/// The largest part of a bundle: small enough that a month has several.
const PART: u64 = 64 * 1024 * 1024;

struct Device {
    store: Store,
    signer: Signer,
    syncer: Option<Syncer>,
    /// The error of this device's clock, in seconds.
    clock: Arc<AtomicI64>,
}

/// Runs the process until its input ends. `start` is the JSON of a [`Start`].
///
/// # Errors
/// The start is malformed or the streams fail; a failing store is answered, not returned.
pub async fn run(start: &str) -> Result<(), FleetError> {
    let start: Start = serde_json::from_str(start).map_err(|_| malformed())?;
    if let Some(seed) = start.power {
        crate::power::model_power_cuts(seed)?;
    }
    let mut orders = orders();
    let device = match Device::open(&start).await {
        Ok(device) => device,
        Err(code) => return say(&Reply::Broken { code }),
    };
    say(&Reply::Opened)?;
    while let Some(line) = orders.recv().await {
        let order: Order = serde_json::from_str(&line).map_err(|_| malformed())?;
        if matches!(order, Order::End) {
            break;
        }
        say(&device.obey(order).await)?;
    }
    drop(device.syncer);
    if let Err(error) = device.store.close().await {
        return say(&Reply::Broken { code: code_of(&error) });
    }
    Ok(())
}

/// The lines of standard input, until it ends.
fn orders() -> mpsc::Receiver<String> {
    let (send, receive) = mpsc::channel(1);
    std::thread::spawn(move || {
        for line in std::io::stdin().lines().map_while(Result::ok) {
            if send.blocking_send(line).is_err() {
                return;
            }
        }
    });
    receive
}

impl Device {
    async fn open(start: &Start) -> Result<Device, String> {
        let key =
            DatabaseKey::new(seed(&start.database_key).ok_or("a key of the device is not 64 hexadecimal digits")?);
        let signer =
            Signer::from_seed(seed(&start.signing_seed).ok_or("a key of the device is not 64 hexadecimal digits")?);
        let store = Store::open(&start.folder.join(DATABASE), &key).await.map_err(|error| code_of(&error))?;
        let enrolled = enrolled(&start.folder).map_err(|error| error.to_string())?;
        if store.enrolment().await.map_err(|error| code_of(&error))?.is_none() {
            store.set_enrolment(&enrolled, &start.centre).await.map_err(|error| code_of(&error))?;
        }
        let clock = Arc::new(AtomicI64::new(start.clock));
        let syncer = match start.online {
            true => Some(connect(&store, &signer, &enrolled, &start.centre, &clock)?),
            false => None,
        };
        Ok(Device { store, signer, syncer, clock })
    }

    async fn obey(&self, order: Order) -> Reply {
        match order {
            Order::Hand { n, id, service, answers, attachments } => {
                let draft =
                    NewDraft { id, service, form_version: 1, catalogue: "0".repeat(64), lang: domain::lang::Lang::Az };
                match self.take(&draft, &answers, &attachments).await {
                    Ok(row) => Reply::Sealed { n, receipt_number: row.receipt_number, seq: row.seq },
                    Err(error) => Reply::Refused { n, code: code_of(&error) },
                }
            }
            Order::Sync => self.sync().await,
            Order::Retry => self.retry().await.unwrap_or_else(|error| Reply::Broken { code: code_of(&error) }),
            Order::Clock { seconds } => {
                self.clock.store(seconds, Ordering::Relaxed);
                Reply::Done
            }
            Order::Export { to } => self.export(to).await.unwrap_or_else(failed),
            Order::Answers { from } => self.answers(from).await.unwrap_or_else(failed),
            Order::List => self.list().await.unwrap_or_else(|error| Reply::Broken { code: code_of(&error) }),
            Order::End => Reply::Done,
        }
    }

    /// An application from the first page to the receipt; one that was begun before is gone on with.
    async fn take(
        &self,
        new: &NewDraft,
        answers: &domain::answer::Answers,
        attachments: &[Attachment],
    ) -> Result<store::ApplicationRow, StoreError> {
        if let Some(row) = self.store.application(new.id).await? {
            return Ok(row);
        }
        if self.store.draft_get(new.id).await?.is_none() {
            self.store.draft_create(new, self.now()).await?;
        }
        let pairs = answers.iter().map(|(field, value)| (field.as_str(), value));
        self.store.draft_set_all(new.id, pairs, self.now()).await?;
        for (place, attachment) in attachments.iter().enumerate() {
            self.store.blob_put(new.id, material::field(place), material::bytes(*attachment)).await?;
        }
        let (now, signer) = (self.now(), &self.signer);
        let sealed = self.store.seal(new.id, now, |slot| seal::packet(slot, signer, now)).await?;
        if let Some(syncer) = &self.syncer {
            syncer.nudge();
        }
        Ok(sealed.application)
    }

    /// One run with everything due, as when the network returns: waits are for people, and nobody waits here.
    async fn sync(&self) -> Reply {
        let Some(syncer) = &self.syncer else { return Reply::Done };
        let ran = match self.store.outbox_wake().await {
            Ok(_) => syncer.run_once().await.map_err(|error| error.message().id),
            Err(error) => Err(code_of(&error)),
        };
        let problem = match ran {
            Ok(report) => report.failure.map(|failure| failure.id),
            Err(code) => Some(code),
        };
        match self.store.outbox_counts().await {
            Ok(counts) => Reply::Synced { waiting: counts.waiting, quarantined: counts.quarantined, problem },
            Err(error) => Reply::Broken { code: code_of(&error) },
        }
    }

    async fn retry(&self) -> Result<Reply, StoreError> {
        for entry in self.store.outbox_list().await? {
            if entry.state == domain::state::Delivery::Quarantined {
                self.store.outbox_retry(entry.id, "administrator", self.now()).await?;
            }
        }
        Ok(Reply::Done)
    }

    async fn list(&self) -> Result<Reply, StoreError> {
        let entries = self.store.outbox_list().await?;
        let item =
            |entry: store::OutboxEntry| (entry.id, entry.state.name().to_owned(), entry.reason.map(|reason| reason.id));
        Ok(Reply::Waiting { items: entries.into_iter().map(item).collect::<Vec<(Uuid, _, _)>>() })
    }

    async fn export(&self, to: PathBuf) -> Result<Reply, SyncError> {
        let how = Export { split: PART, who: "administrator".to_owned(), now: self.now() };
        let exported = sync::export(&self.store, Arc::new(Folder(to)), how).await?;
        let parts = exported.parts.into_iter().map(|part| part.name).collect();
        Ok(Reply::Exported { parts, problem: exported.stopped.map(|message| message.id) })
    }

    async fn answers(&self, from: PathBuf) -> Result<Reply, SyncError> {
        let stick = Folder(from);
        let names = stick.names(bundle::ANSWERS).map_err(bundle::BundleError::from)?;
        let files = names.iter().map(|name| stick.path(name)).collect();
        sync::take_answers(&self.store, files, self.now()).await?;
        Ok(Reply::Done)
    }

    fn now(&self) -> Timestamp {
        wrong(&self.clock)
    }
}

fn failed(error: SyncError) -> Reply {
    Reply::Broken { code: error.message().id }
}

fn connect(
    store: &Store,
    signer: &Signer,
    enrolled: &Enrolled,
    centre: &str,
    clock: &Arc<AtomicI64>,
) -> Result<Syncer, String> {
    let edition = Edition::built_in(None).map_err(|error| error.code().to_owned())?;
    let hand = Arc::clone(clock);
    let clock: Clock = Arc::new(move || wrong(&hand));
    let shelf = Arc::new(Shelf::new(edition));
    Syncer::spawn_with_clock(store.clone(), signer.clone(), enrolled, centre, shelf, clock)
        .map_err(|error| error.message().id)
}

/// The time as a device with a wrong clock sees it.
fn wrong(seconds: &AtomicI64) -> Timestamp {
    let now = Timestamp::now();
    now.checked_add(SignedDuration::from_secs(seconds.load(Ordering::Relaxed))).unwrap_or(now)
}

fn enrolled(folder: &Path) -> Result<Enrolled, FleetError> {
    let text = std::fs::read(folder.join(ENROLLED)).map_err(FleetError::io("reading the enrolment"))?;
    serde_json::from_slice(&text).map_err(|_| malformed())
}

fn seed(digits: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    hex::decode_to_slice(digits, &mut bytes).ok()?;
    Some(bytes)
}

/// The error's own name, which tells more than the sentence for a visitor; never a value of a row.
fn code_of(error: &StoreError) -> String {
    let source = std::error::Error::source(error).map(ToString::to_string);
    [Some(error.to_string()), source].into_iter().flatten().collect::<Vec<_>>().join(": ")
}

fn malformed() -> FleetError {
    FleetError::Process("an order is malformed".to_owned())
}

/// A line on standard output, out at once: what was said before a kill was said.
fn say(reply: &Reply) -> Result<(), FleetError> {
    use std::io::Write as _;
    let mut line = serde_json::to_vec(reply).map_err(|_| malformed())?;
    line.push(b'\n');
    let mut out = std::io::stdout().lock();
    out.write_all(&line).and_then(|()| out.flush()).map_err(FleetError::io("answering"))
}
