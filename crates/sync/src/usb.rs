//! The way between a device and the centre without a network: bundles on sticks there, acknowledgements on sticks back.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bundle::plan::{self, Entry, Part, Unit};
use bundle::{BundleError, BundleRecipient, Contents, Event, Header, Kind, Medium, PartFile, PartReader, Written};
use domain::message::Message;
use jiff::Timestamp;
use protocol::wire::Enrolled;
use protocol::{PublicKey, ack, body, bundle_key};
use store::{Acked, Store, StoreError};
use tokio::runtime::Handle;
use uuid::Uuid;

use crate::engine::Shared;
use crate::error::SyncError;
use crate::push::is_for;

/// What a stick keeps free beside the parts, in bytes.
const SPARE: u64 = 1024 * 1024;
/// Packets in memory at once while a part is written.
const AT_ONCE: usize = 64;
/// Acknowledgements taken in one transaction.
const ACKS: usize = 500;

/// Faults listed of all files together; a file may be made of nothing else.
const TOLD: usize = 100;

/// How to export.
#[derive(Clone, Debug)]
pub struct Export {
    /// The largest part, in bytes; a stick with less room gets smaller ones.
    pub split: u64,
    /// Who exports: an officer's login, or `administrator`.
    pub who: String,
    pub now: Timestamp,
}

/// What an export did. What is not on the stick stays in the outbox, as what is on it does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// The parts that are on the stick, each whole and read back.
    pub parts: Vec<Written>,
    /// Items that are on the stick with all their attachments.
    pub items: usize,
    /// Items that found no place.
    pub left: usize,
    /// Why the export ended early.
    pub stopped: Option<Message>,
}

/// Writes everything that is not acknowledged onto a stick: what was never on one first.
///
/// # Errors
/// [`SyncError::BundleKey`] before the centre named its key; the store's. A failing stick is no error but [`Exported::stopped`].
pub async fn export(store: &Store, medium: Arc<dyn Medium>, how: Export) -> Result<Exported, SyncError> {
    let (enrolled, _) = store.enrolment().await?.ok_or(StoreError::NotEnrolled)?;
    let recipient = recipient(store, &enrolled).await?;
    let from = format!("{}-{}", enrolled.office, enrolled.device);
    let job = Job { store: store.clone(), medium, recipient, from, how };
    let handle = Handle::current();
    tokio::task::spawn_blocking(move || handle.block_on(job.run())).await?
}

/// The key that this device's centre named last, or at the enrolment.
async fn recipient(store: &Store, enrolled: &Enrolled) -> Result<BundleRecipient, SyncError> {
    let centre: PublicKey = enrolled.centre_key.parse().map_err(|_| SyncError::Key)?;
    let told = [store.bundle_key().await?, enrolled.bundle_key.clone()];
    let known = told.into_iter().flatten().find_map(|statement| named(&statement, &centre));
    known.ok_or(SyncError::BundleKey)
}

/// The recipient of a statement, if it is by this centre.
fn named(statement: &str, centre: &PublicKey) -> Option<BundleRecipient> {
    bundle_key::open(&body::from_base64(statement)?, centre).ok()?.parse().ok()
}

impl Shared {
    /// Keeps the key that the feed told, if the centre signed it.
    pub(crate) async fn keep_bundle_key(&self, statement: Option<String>) -> Result<(), SyncError> {
        let Some(statement) = statement else { return Ok(()) };
        let glance = self.sight.glance().await?;
        if glance.bundle_key.as_deref() != Some(&statement) && named(&statement, &self.centre_key).is_some() {
            self.store.set_bundle_key(&statement).await?;
        }
        Ok(())
    }
}

/// An export under way, on a thread that may wait for a slow stick.
struct Job {
    store: Store,
    medium: Arc<dyn Medium>,
    recipient: BundleRecipient,
    from: String,
    how: Export,
}

impl Job {
    async fn run(self) -> Result<Exported, SyncError> {
        let unsent = self.store.outbox_unsent().await?;
        let units: Vec<Unit> =
            unsent.into_iter().map(|unsent| Unit { id: unsent.id, len: unsent.len, blobs: unsent.blobs }).collect();
        let mut exported = Exported { left: units.len(), ..Exported::default() };
        if units.is_empty() {
            return Ok(exported);
        }
        let room = match self.room() {
            Ok(room) => room,
            Err(error) => {
                exported.stopped = Some(error.message(""));
                return Ok(exported);
            }
        };
        let parts = plan::split(&units, room);
        let mut header = Header::new(Contents::Packets, new_id(self.how.now)?, &self.from, self.how.now)?;
        header.parts = u32::try_from(parts.len()).map_err(|_| BundleError::TooLarge)?;
        for (part, number) in parts.iter().zip(1..) {
            header.part = number;
            match self.part(&header, part, &units).await {
                Ok((written, ids)) => {
                    self.store.outbox_exported(&ids, &self.how.who, self.how.now).await?;
                    exported.items += ids.len();
                    exported.left -= ids.len();
                    exported.parts.push(written);
                }
                Err(SyncError::Bundle(error)) => {
                    exported.stopped = Some(error.message(""));
                    break;
                }
                Err(error) => return Err(error),
            }
        }
        Ok(exported)
    }

    /// The size of a part that this stick has room for.
    fn room(&self) -> Result<u64, BundleError> {
        self.medium.sweep()?;
        match self.medium.free()?.saturating_sub(SPARE) {
            0 => Err(BundleError::Full),
            free => Ok(free.min(self.how.split)),
        }
    }

    /// Writes a part; the items that are on the stick whole with it.
    async fn part(&self, header: &Header, part: &Part, units: &[Unit]) -> Result<(Written, Vec<Uuid>), SyncError> {
        // Each part has a marker of its own.
        let fresh = Header::new(Contents::Packets, header.bundle, &self.from, self.how.now)?;
        let header = Header { marker: fresh.marker, ..header.clone() };
        let mut file = PartFile::sealed(&*self.medium, &header, &self.recipient)?;
        for entries in part.entries.chunks(AT_ONCE) {
            self.add(&mut file, entries, units).await?;
        }
        Ok((file.finish()?, part.done.iter().map(|index| units[*index].id).collect()))
    }

    /// Adds items. What was acknowledged and wiped since the export began has left the outbox and needs no place.
    async fn add(&self, file: &mut PartFile<'_>, entries: &[Entry], units: &[Unit]) -> Result<(), SyncError> {
        let packet = |entry: &Entry| match entry {
            Entry::Packet(index) => Some(units[*index].id),
            Entry::Blob(_) => None,
        };
        let ids: Vec<Uuid> = entries.iter().filter_map(packet).collect();
        let packets = self.store.outbox_packets(&ids).await?;
        let packets: HashMap<Uuid, Vec<u8>> = packets.into_iter().map(|packet| (packet.id, packet.bytes)).collect();
        for entry in entries {
            match entry {
                Entry::Packet(index) => {
                    if let Some(bytes) = packets.get(&units[*index].id) {
                        file.add(Kind::Packet, bytes)?;
                    }
                }
                Entry::Blob(hash) => {
                    if let Some(blob) = self.store.blob_get(hash).await? {
                        file.add(Kind::Attachment, &blob.bytes)?;
                    }
                }
            }
        }
        Ok(())
    }
}

/// What the centre's answers brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Items that are stored by a verified acknowledgement now.
    pub stored: usize,
    /// Acknowledgements that were here already.
    pub known: usize,
    /// Acknowledgements of other devices' packets.
    pub others: usize,
    /// What is not signed by this device's centre, or speaks of another packet under the same number.
    pub refused: usize,
    /// What is wrong with the files; the rest was taken.
    pub problems: Vec<Message>,
}

impl Answers {
    fn tell(&mut self, problem: Option<Message>) {
        if self.problems.len() < TOLD {
            self.problems.extend(problem);
        }
    }
}

/// Takes acknowledgements from files as from the network: verified first, then stored. Damage and strange files are told, not fatal.
///
/// # Errors
/// The store's.
pub async fn take_answers(store: &Store, files: Vec<PathBuf>, now: Timestamp) -> Result<Answers, SyncError> {
    let (enrolled, _) = store.enrolment().await?.ok_or(StoreError::NotEnrolled)?;
    let centre: PublicKey = enrolled.centre_key.parse().map_err(|_| SyncError::Key)?;
    let taker = Taker { store: store.clone(), centre, now };
    let handle = Handle::current();
    tokio::task::spawn_blocking(move || handle.block_on(taker.run(&files))).await?
}

struct Taker {
    store: Store,
    centre: PublicKey,
    now: Timestamp,
}

impl Taker {
    async fn run(self, files: &[PathBuf]) -> Result<Answers, SyncError> {
        let mut answers = Answers::default();
        for path in files {
            self.file(path, &mut answers).await?;
        }
        Ok(answers)
    }

    async fn file(&self, path: &Path, answers: &mut Answers) -> Result<(), SyncError> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let reader = match PartReader::open(|| File::open(path), &[]) {
            Ok(reader) if reader.header().contents == Contents::Answers => reader,
            // A bundle is for the centre: no answer is in it.
            Ok(_) | Err(BundleError::Foreign) => {
                answers.tell(Some(BundleError::NotABundle.message(&name)));
                return Ok(());
            }
            Err(error) => {
                answers.tell(Some(error.message(&name)));
                return Ok(());
            }
        };
        let part = reader.header().part;
        let mut acks = Vec::with_capacity(ACKS);
        for event in reader {
            match event {
                Event::Item(item) if item.kind == Kind::Ack => acks.push(item.bytes),
                Event::Item(_) => answers.refused += 1,
                damage => answers.tell(damage.message(&name, part)),
            }
            if acks.len() == ACKS {
                self.take(std::mem::take(&mut acks), answers).await?;
            }
        }
        self.take(acks, answers).await
    }

    async fn take(&self, acks: Vec<Vec<u8>>, answers: &mut Answers) -> Result<(), SyncError> {
        let verified: Vec<_> = acks
            .into_iter()
            .filter_map(|bytes| {
                ack::open(&bytes, &self.centre).ok().map(|ack| (ack, bytes)).or_else(|| {
                    answers.refused += 1;
                    None
                })
            })
            .collect();
        let ids: Vec<Uuid> = verified.iter().map(|(ack, _)| ack.id).collect();
        let items: HashMap<Uuid, _> =
            self.store.outbox_items(&ids).await?.into_iter().map(|item| (item.id, item)).collect();
        let (mut acked, mut taken) = (Vec::new(), HashSet::new());
        for (ack, bytes) in verified {
            match items.get(&ack.id) {
                None => answers.others += 1,
                Some(item) if !is_for(item, &ack) => answers.refused += 1,
                Some(item) if item.state == domain::state::Delivery::Stored => answers.known += 1,
                Some(_) if !taken.insert(ack.id) => answers.known += 1,
                Some(_) => acked.push(Acked { id: ack.id, ack: bytes }),
            }
        }
        answers.stored += acked.len();
        if !acked.is_empty() {
            self.store.outbox_ack(&acked, self.now).await?;
        }
        Ok(())
    }
}

fn new_id(now: Timestamp) -> Result<Uuid, SyncError> {
    let mut entropy = [0; 10];
    getrandom::fill(&mut entropy).map_err(|_| SyncError::Random)?;
    Ok(domain::id::uuid_v7(u64::try_from(now.as_millisecond()).unwrap_or(0), &entropy))
}
