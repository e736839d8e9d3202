//! Intake of packets: verify, commit all of a batch at once, together with what others sent meanwhile, then acknowledge.
//!
//! What arrives twice is decided by the database's unique keys, never by a look before the insert. A packet that cannot be taken is
//! refused by name and kept for a person; the others of the batch go on.

mod act;
mod at_once;
mod claim;
mod group;
mod open;
mod plan;
mod write;

use std::collections::HashMap;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use protocol::ack;
use protocol::body::to_base64;
use protocol::request::RequestError;
use protocol::wire::{Ack, Manifest, Outcome, PushResponse};
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _, RuntimeErr};
use tokio::task::JoinError;
use uuid::Uuid;

use crate::centre::Centre;
use crate::database::instant;
use crate::table::{device, packet};
use crate::vault::VaultError;

pub(crate) use claim::{Claim, Known};
pub(crate) use group::{Groups, Opened};
pub(crate) use open::{ANSWERS, FoundBy, PACKET, PROBLEMS, Signatory};
use open::{OpenError, Ready};
pub(crate) use plan::Fate;
pub(crate) use write::is_noted;

/// Nothing of the batch was taken; it may be sent again as it is.
#[derive(Debug, thiserror::Error)]
pub(crate) enum IntakeError {
    #[error("the database refuses")]
    Database(#[from] DbErr),
    #[error("the database refuses")]
    Statement(#[from] sea_orm::sqlx::Error),
    #[error("sealing fails")]
    Vault(#[from] VaultError),
    #[error("an acknowledgement cannot be signed")]
    Ack(#[from] protocol::cose::CoseError),
    #[error("a worker ended early")]
    Worker(#[from] JoinError),
    #[error("a commit ended early")]
    Ended,
    #[error("a commit failed for all who shared it")]
    Common,
    #[error(transparent)]
    Request(#[from] RequestError),
}

impl IntakeError {
    /// Whether the database answered and refuses a row: of several requests only one may be at fault then.
    fn is_of_a_row(&self) -> bool {
        match self {
            IntakeError::Database(
                DbErr::Exec(RuntimeErr::SqlxError(error)) | DbErr::Query(RuntimeErr::SqlxError(error)),
            ) => error.as_database_error().is_some(),
            IntakeError::Database(error) => !matches!(error, DbErr::Conn(_) | DbErr::ConnectionAcquire(_)),
            IntakeError::Vault(_) | IntakeError::Ack(_) => true,
            IntakeError::Statement(_)
            | IntakeError::Worker(_)
            | IntakeError::Ended
            | IntakeError::Common
            | IntakeError::Request(_) => false,
        }
    }
}

/// Takes a batch from an enrolled device, if the claim holds; outcomes in the same order. On return everything said to be stored is
/// durable.
pub(crate) async fn push(
    centre: &Arc<Centre>,
    sender: &Signatory,
    claim: Option<Claim>,
    opened: Vec<Opened>,
    list: bool,
) -> Result<PushResponse, IntakeError> {
    let fates = commit(centre, Some(sender), claim, opened).await?;
    let worker = Arc::clone(centre);
    let answer = if list { together } else { one_by_one };
    work(fates.len(), move || answer(&worker, fates)).await?
}

/// Packets that are read, sealed and acknowledged right where their request is served: a thread for them costs more than they do.
const FEW: usize = 4;

async fn work<T: Send + 'static>(packets: usize, work: impl FnOnce() -> T + Send + 'static) -> Result<T, JoinError> {
    if packets <= FEW { Ok(work()) } else { tokio::task::spawn_blocking(work).await }
}

/// A signature for each packet, as devices of the first release expect it.
fn one_by_one(centre: &Centre, fates: Vec<Fate>) -> Result<PushResponse, IntakeError> {
    let outcomes = fates.into_iter().map(|fate| outcome(centre, fate)).collect::<Result<_, _>>()?;
    Ok(PushResponse { outcomes, now: centre.now(), ack: None })
}

/// One signature for all that is stored.
fn together(centre: &Centre, fates: Vec<Fate>) -> Result<PushResponse, IntakeError> {
    let mut acks = Vec::with_capacity(fates.len());
    let mut outcomes = Vec::with_capacity(fates.len());
    for fate in fates {
        outcomes.push(match fate {
            Fate::Stored(ack) => {
                acks.push(ack);
                Outcome::Listed
            }
            other => outcome(centre, other)?,
        });
    }
    let ack = if acks.is_empty() { None } else { Some(to_base64(&ack::seal_list(&acks, &centre.keys.signer)?)) };
    Ok(PushResponse { outcomes, now: centre.now(), ack })
}

/// Takes a batch that came in a bundle, which nobody sent. Fates in the same order.
pub(crate) async fn take(centre: &Arc<Centre>, packets: Vec<String>) -> Result<Vec<Fate>, IntakeError> {
    let opened = prepare(centre, None, packets).await?;
    commit(centre, None, None, opened).await
}

/// Reads packets and seals them for rest, in the same order. Nothing is written yet.
pub(crate) async fn prepare(
    centre: &Arc<Centre>,
    sender: Option<&Signatory>,
    packets: Vec<String>,
) -> Result<Vec<Opened>, IntakeError> {
    let count = packets.len();
    let parsed = work(count, move || open::parse(packets)).await?;
    let kids: Vec<&str> = parsed.iter().flatten().map(|(unopened, _)| unopened.device()).collect();
    let devices = signatories(centre, sender, kids).await?;
    let worker = Arc::clone(centre);
    let opened = work(count, move || open::open(parsed, &devices, &worker.keys.vault)).await?;
    opened.into_iter().map(judge).collect()
}

async fn commit(
    centre: &Arc<Centre>,
    sender: Option<&Signatory>,
    claim: Option<Claim>,
    opened: Vec<Opened>,
) -> Result<Vec<Fate>, IntakeError> {
    let fates = group::commit(centre, sender.map(|sender| sender.row.clone()), claim, opened).await?;
    centre.arrived.notify_one();
    Ok(fates)
}

/// Those of these packets that are stored by now, attachments and all, in no order.
pub(crate) async fn settled(centre: &Centre, ids: Vec<Uuid>) -> Result<Vec<Fate>, DbErr> {
    let stored = packet::Column::StoredAt.is_not_null();
    let found = packet::Entity::find().filter(packet::Column::Id.is_in(ids)).filter(stored);
    let fate = |row: packet::Model| {
        let stored_at = row.stored_at?;
        let (seq, stored_at) = (row.seq.cast_unsigned(), instant(stored_at));
        Some(Fate::Stored(Ack { id: row.id, hash: row.hash, device: row.device, seq, stored_at }))
    };
    Ok(found.all(centre.database.pool()).await?.into_iter().filter_map(fate).collect())
}

/// A packet's own fault refuses that packet; a fault of the centre refuses the batch.
fn judge(opened: Result<Ready, OpenError>) -> Result<Opened, IntakeError> {
    match opened {
        Ok(ready) => Ok(Ok(ready)),
        Err(OpenError::Packet(error)) => Ok(Err(error)),
        Err(OpenError::Vault(error)) => Err(error.into()),
    }
}

/// The sender's key and those of other devices whose packets it carries.
async fn signatories(
    centre: &Centre,
    sender: Option<&Signatory>,
    mut kids: Vec<&str>,
) -> Result<HashMap<String, Signatory>, DbErr> {
    kids.sort_unstable();
    kids.dedup();
    kids.retain(|kid| sender.is_none_or(|sender| *kid != sender.row.name));
    let mut devices: HashMap<_, _> =
        sender.map(|sender| (sender.row.name.clone(), sender.clone())).into_iter().collect();
    if !kids.is_empty() {
        let rows = device::Entity::find().filter(device::Column::Name.is_in(kids)).all(centre.database.pool()).await?;
        devices.extend(rows.into_iter().filter_map(signatory).map(|found| (found.row.name.clone(), found)));
    }
    Ok(devices)
}

/// A device with a usable key. It may be revoked; whoever uses it decides what that means.
pub(crate) fn signatory(row: device::Model) -> Option<Signatory> {
    let key = row.public_key.as_deref()?.parse().ok()?;
    Some(Signatory { row, key })
}

/// How old a packet by an unproven clock may say to be before its word counts for nothing.
const UNPROVEN: SignedDuration = SignedDuration::from_hours(60 * 24);

/// When a packet was sealed, as far as its device's clock can be believed: never after its arrival, and by a clock that was never
/// compared not long before it either. The packet itself keeps what the device said.
pub(crate) fn sealed_at(manifest: &Manifest, arrived: Timestamp) -> Timestamp {
    let too_old = !manifest.clock_trusted && arrived.duration_since(manifest.sealed_at) > UNPROVEN;
    if too_old { arrived } else { manifest.sealed_at.min(arrived) }
}

pub(crate) fn outcome(centre: &Centre, fate: Fate) -> Result<Outcome, IntakeError> {
    Ok(match fate {
        Fate::Stored(ack) => Outcome::Stored { ack: to_base64(&ack::seal(&ack, &centre.keys.signer)?) },
        Fate::Declared { missing, .. } => Outcome::Declared { missing },
        Fate::Rejected { code } => Outcome::Rejected { problem: domain::message::Message::new(code) },
    })
}
