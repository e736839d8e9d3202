//! The second half of a push: one transaction for all requests of a group.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use domain::state::Case;
use jiff::{SignedDuration, Timestamp};
use protocol::packet::PacketError;
use protocol::wire::{Ack, Application, Content};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, DbErr, EntityTrait as _, QueryFilter as _, QuerySelect as _, Set, Value,
};
use uuid::Uuid;

use super::act;
use super::group::{Entry, Opened};
use super::open::{PACKET, Ready, Rest};
use super::plan::{CONFLICT, Fate, Step, steps};
use super::{IntakeError, sealed_at};
use crate::audit::{Line, Stream};
use crate::centre::Centre;
use crate::database::{Write, instant, micros};
use crate::rows;
use crate::table::{attachment, device, packet, refused};

/// Rows per statement, well below the databases' limits on parameters.
const ROWS: usize = 500;

/// The offices of a transaction, each with what its chain gets in the end.
type Streams = BTreeMap<String, (Stream, Vec<Line>)>;

/// The transaction with what has to be written at its end.
pub(super) struct Batch<'a> {
    pub centre: &'a Centre,
    pub write: &'a Write,
    pub now: Timestamp,
    streams: Streams,
    revoked: HashSet<String>,
}

impl Batch<'_> {
    /// The next position in an office's feed; the office must be one of the batch's.
    pub fn next_feed(&mut self, office: &str) -> Result<i64, DbErr> {
        let stream = self.streams.get_mut(office).ok_or_else(|| DbErr::RecordNotFound("stream".to_owned()))?;
        Ok(stream.0.next())
    }

    pub fn audit(&mut self, office: &str, actor: &str, act: &'static str, subject: Uuid) {
        if let Some((_, lines)) = self.streams.get_mut(office) {
            lines.push(Line { actor: actor.to_owned(), act, subject: subject.to_string() });
        }
    }

    /// Whether the device is revoked by now. It was not when its request began, perhaps: a body may take its time.
    pub fn is_revoked(&self, device: &device::Model) -> bool {
        self.revoked.contains(&device.name)
    }

    /// When a person ended this very packet after it was refused, if one did; in microseconds.
    pub async fn settled_at(&self, ready: &Ready) -> Result<Option<i64>, DbErr> {
        let key = (ready.packet.manifest.id, ready.packet.hash.clone());
        let kept = refused::Entity::find_by_id(key).one(&**self.write).await?;
        Ok(kept.and_then(|kept| kept.settled_at))
    }

    /// Keeps a refused packet for a person, under a key of its own. One that a person has settled is answered for by the centre.
    pub async fn refuse(&self, ready: &Ready, code: &'static str) -> Result<Fate, IntakeError> {
        let id = ready.packet.manifest.id;
        let (key, data_key) = self.centre.keys.vault.data_key(id)?;
        let row = refused::ActiveModel {
            id: Set(id),
            hash: Set(ready.packet.hash.clone()),
            device: Set(ready.device.name.clone()),
            code: Set(code.to_owned()),
            data_key: Set(data_key),
            sealed: Set(key.seal(PACKET, &ready.bytes)?),
            received_at: Set(micros(self.now)),
            ..Default::default()
        };
        let keep_first = OnConflict::columns([refused::Column::Id, refused::Column::Hash]).do_nothing().to_owned();
        refused::Entity::insert(row).on_conflict(keep_first).exec_without_returning(&**self.write).await?;
        let settled = self.settled_at(ready).await?;
        Ok(settled.map_or(Fate::Rejected { code }, |at| stored(ready, at)))
    }
}

/// How fresh it is known when a device was last heard of: not every packet of a busy one writes its row anew.
const SEEN: SignedDuration = SignedDuration::from_mins(1);

/// Writes the packets of some requests and commits them; fates in the same order. On error nothing of them is written.
pub(super) async fn commit(centre: &Centre, group: &[Entry], now: Timestamp) -> Result<Vec<Fate>, IntakeError> {
    let opened: Vec<&Opened> = group.iter().flat_map(|entry| &entry.opened).collect();
    let steps = steps(&opened);
    let write = centre.database.write().await?;
    let tried: Vec<&Ready> = opened
        .iter()
        .zip(&steps)
        .filter_map(|(entry, step)| (**entry).as_ref().ok().filter(|_| *step == Step::Try))
        .collect();
    // One order for everybody, so that no two commits wait for each other: offices, then packets, then devices, each by name.
    let streams = lock(&write, &tried).await?;
    let revoked = revoked(&write, &tried).await?;
    let mut batch = Batch { centre, write: &write, now, streams, revoked };
    let new = insert_packets(&batch, &tried).await?;
    let known = known(&write, &tried, &new).await?;
    insert_applications(&mut batch, &tried, &new).await?;
    let mut fates: Vec<Fate> = Vec::with_capacity(opened.len());
    for (entry, step) in opened.iter().zip(&steps) {
        let fate = match (step, entry) {
            (Step::Same(at), _) => fates[*at].clone(),
            (Step::Drop(code), _) => Fate::Rejected { code },
            (Step::Refuse(code), Ok(ready)) => batch.refuse(ready, code).await?,
            (Step::Try, Ok(ready)) => settle(&mut batch, ready, &new, &known).await?,
            (_, Err(error)) => Fate::Rejected { code: error.code() },
        };
        fates.push(fate);
    }
    for (_, (stream, lines)) in std::mem::take(&mut batch.streams) {
        stream.close(&write, now, lines).await?;
    }
    note(&write, &seen(group, now), now).await?;
    write.commit().await?;
    Ok(fates)
}

/// Takes the turns of the packets' offices.
async fn lock(write: &Write, tried: &[&Ready]) -> Result<Streams, DbErr> {
    let offices: BTreeSet<&str> = tried.iter().map(|ready| ready.device.office.as_str()).collect();
    let mut streams = Streams::new();
    for office in offices {
        streams.insert(office.to_owned(), (Stream::lock(write, office).await?, Vec::new()));
    }
    Ok(streams)
}

/// Those of the packets' devices that are revoked. A device is revoked in its office's turn, so this holds until the transaction ends.
async fn revoked(write: &Write, tried: &[&Ready]) -> Result<HashSet<String>, DbErr> {
    let names: BTreeSet<&str> = tried.iter().map(|ready| ready.device.name.as_str()).collect();
    let revoked = device::Entity::find()
        .select_only()
        .column(device::Column::Name)
        .filter(device::Column::Name.is_in(names))
        .filter(device::Column::RevokedAt.is_not_null());
    let names: Vec<String> = revoked.into_tuple().all(&**write).await?;
    Ok(names.into_iter().collect())
}

/// Notes that devices were heard of.
async fn note(write: &Write, seen: &[&str], now: Timestamp) -> Result<(), DbErr> {
    for name in seen {
        let (name, seen_at) = (Set((*name).to_owned()), Set(Some(micros(now))));
        device::Entity::update(device::ActiveModel { name, seen_at, ..Default::default() }).exec(&**write).await?;
    }
    Ok(())
}

/// Whether it is written down already that a device was heard of.
pub(crate) fn is_noted(device: &device::Model, now: Timestamp) -> bool {
    device.seen_at.is_some_and(|at| now.duration_since(instant(at)) < SEEN)
}

/// The senders, by name, whose contact is to be noted.
pub(super) fn seen(group: &[Entry], now: Timestamp) -> Vec<&str> {
    let senders = group.iter().filter_map(|entry| entry.sender.as_ref());
    let names: BTreeSet<&str> =
        senders.filter(|sender| !is_noted(sender, now)).map(|sender| sender.name.as_str()).collect();
    names.into_iter().collect()
}

/// What becomes of an entry that was tried.
async fn settle(
    batch: &mut Batch<'_>,
    ready: &Ready,
    new: &HashSet<Uuid>,
    known: &HashMap<Uuid, packet::Model>,
) -> Result<Fate, IntakeError> {
    let manifest = &ready.packet.manifest;
    if let Content::Act(act) = &manifest.content {
        return act::take(batch, ready, act).await;
    }
    if new.contains(&manifest.id) {
        let missing = missing(ready);
        let at = micros(batch.now);
        return Ok(if missing.is_empty() { stored(ready, at) } else { declared(ready, missing) });
    }
    match known.get(&manifest.id) {
        Some(row) if row.hash == ready.packet.hash => again(batch.write, ready, row).await,
        Some(_) => batch.refuse(ready, CONFLICT).await,
        None if batch.is_revoked(&ready.device) => batch.refuse(ready, PacketError::UnknownDevice.code()).await,
        None => batch.refuse(ready, CONFLICT).await,
    }
}

/// The same packet once more: the same answer, or what is missing by now.
pub(super) async fn again(write: &Write, ready: &Ready, row: &packet::Model) -> Result<Fate, IntakeError> {
    if let Some(stored_at) = row.stored_at {
        return Ok(stored(ready, stored_at));
    }
    let rows = attachment::Entity::find()
        .filter(attachment::Column::Application.eq(row.id))
        .filter(attachment::Column::StoredAt.is_null())
        .all(&**write)
        .await?;
    let missing: BTreeSet<String> = rows.into_iter().map(|row| row.hash).collect();
    Ok(declared(ready, missing.into_iter().collect()))
}

pub(super) fn stored(ready: &Ready, stored_at: i64) -> Fate {
    let manifest = &ready.packet.manifest;
    Fate::Stored(Ack {
        id: manifest.id,
        hash: ready.packet.hash.clone(),
        device: manifest.device.clone(),
        seq: manifest.seq,
        stored_at: instant(stored_at),
    })
}

fn declared(ready: &Ready, missing: Vec<String>) -> Fate {
    Fate::Declared { id: ready.packet.manifest.id, device: ready.device.name.clone(), missing }
}

fn missing(ready: &Ready) -> Vec<String> {
    let Content::Application(application) = &ready.packet.manifest.content else { return Vec::new() };
    let hashes: BTreeSet<&String> = application.blobs.iter().map(|blob| &blob.hash).collect();
    hashes.into_iter().cloned().collect()
}

/// Inserts the applications' packets; returns the ids that were new. Acts follow one by one.
async fn insert_packets(batch: &Batch<'_>, tried: &[&Ready]) -> Result<HashSet<Uuid>, DbErr> {
    let mut rows: Vec<(&Ready, &Rest, &Application)> = tried
        .iter()
        .filter(|ready| !batch.is_revoked(&ready.device))
        .filter_map(|ready| match &ready.packet.manifest.content {
            Content::Application(application) => Some((*ready, ready.rest.as_ref()?, &**application)),
            Content::Act(_) => None,
        })
        .collect();
    // One order for everybody, so that two batches with the same packets do not wait for each other.
    rows.sort_unstable_by_key(|(ready, ..)| ready.packet.manifest.id);
    let mut new = HashSet::with_capacity(rows.len());
    for part in rows.chunks(ROWS) {
        let models = part.iter().map(|(ready, rest, application)| packet::Model {
            id: ready.packet.manifest.id,
            hash: ready.packet.hash.clone(),
            device: ready.device.name.clone(),
            seq: ready.packet.manifest.seq.cast_signed(),
            application: ready.packet.manifest.id,
            receipt_number: Some(application.receipt_number.clone()),
            token: Some(application.token.clone()),
            sealed: rest.packet_sealed.clone(),
            received_at: micros(batch.now),
            stored_at: application.blobs.is_empty().then(|| micros(batch.now)),
        });
        new.extend(insert_new(batch.write, models).await?);
    }
    Ok(new)
}

const PACKET_COLUMNS: [&str; 10] =
    ["id", "hash", "device", "seq", "application", "receipt_number", "token", "sealed", "received_at", "stored_at"];

/// Inserts packets; those whose id, number or receipt is taken are left out. Returns the ids that went in.
pub(super) async fn insert_new(
    write: &Write,
    models: impl ExactSizeIterator<Item = packet::Model>,
) -> Result<Vec<Uuid>, DbErr> {
    let values = models.map(|row| -> [Value; 10] {
        [
            row.id.into(),
            row.hash.into(),
            row.device.into(),
            row.seq.into(),
            row.application.into(),
            row.receipt_number.into(),
            row.token.into(),
            row.sealed.into(),
            row.received_at.into(),
            row.stored_at.into(),
        ]
    });
    let backend = write.get_database_backend();
    let insert = rows::insert(backend, "packet", &PACKET_COLUMNS, values, " ON CONFLICT DO NOTHING RETURNING id");
    write.query_all_raw(insert).await?.iter().map(|row| row.try_get_by_index(0)).collect()
}

/// The rows of the packets that were there before.
async fn known(write: &Write, tried: &[&Ready], new: &HashSet<Uuid>) -> Result<HashMap<Uuid, packet::Model>, DbErr> {
    let ids: Vec<Uuid> = tried.iter().map(|ready| ready.packet.manifest.id).filter(|id| !new.contains(id)).collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = packet::Entity::find().filter(packet::Column::Id.is_in(ids)).all(&**write).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

async fn insert_applications(batch: &mut Batch<'_>, tried: &[&Ready], new: &HashSet<Uuid>) -> Result<(), IntakeError> {
    let (mut applications, mut attachments) = (Vec::new(), Vec::new());
    for ready in tried.iter().filter(|ready| new.contains(&ready.packet.manifest.id)) {
        let (Content::Application(application), Some(rest)) = (&ready.packet.manifest.content, &ready.rest) else {
            continue;
        };
        let feed = batch.next_feed(&ready.device.office)?;
        batch.audit(&ready.device.office, &ready.device.name, "received", ready.packet.manifest.id);
        applications.push((*ready, &**application, rest, feed));
        attachments.extend(application.blobs.iter().map(|blob| attachment::ActiveModel {
            application: Set(ready.packet.manifest.id),
            hash: Set(blob.hash.clone()),
            field: Set(blob.field.clone()),
            len: Set(blob.len.cast_signed()),
            media_type: Set(blob.media_type.clone()),
            stored_at: Set(None),
        }));
    }
    for part in applications.chunks(ROWS) {
        let values =
            part.iter().map(|(ready, application, rest, feed)| row(ready, application, rest, *feed, batch.now));
        let backend = batch.write.get_database_backend();
        batch.write.execute_raw(rows::insert(backend, "application", &APPLICATION_COLUMNS, values, "")).await?;
    }
    for part in attachments.chunks(ROWS) {
        let insert = attachment::Entity::insert_many(part.to_vec());
        insert.on_conflict(OnConflict::new().do_nothing().to_owned()).exec_without_returning(&**batch.write).await?;
    }
    Ok(())
}

/// Validation and the problems that it finds come later.
const APPLICATION_COLUMNS: [&str; 21] = [
    "id",
    "receipt_number",
    "token",
    "status_code",
    "service",
    "form_version",
    "catalogue",
    "lang",
    "device",
    "office",
    "sealed_at",
    "received_at",
    "state",
    "changed_at",
    "version",
    "feed",
    "data_key",
    "answers_sealed",
    "name_key",
    "birth_date",
    "document_hash",
];

fn row(ready: &Ready, application: &Application, rest: &Rest, feed: i64, now: Timestamp) -> [Value; 21] {
    [
        ready.packet.manifest.id.into(),
        application.receipt_number.as_str().into(),
        application.token.as_str().into(),
        application.status_code.as_str().into(),
        application.service.as_str().into(),
        i64::from(application.form_version).into(),
        application.catalogue.as_str().into(),
        application.lang.tag().into(),
        ready.device.name.as_str().into(),
        ready.device.office.as_str().into(),
        micros(sealed_at(&ready.packet.manifest, now)).into(),
        micros(now).into(),
        Case::Submitted.name().into(),
        micros(now).into(),
        1_i64.into(),
        feed.into(),
        rest.data_key.clone().into(),
        rest.answers_sealed.clone().into(),
        rest.found_by.name_key.clone().into(),
        rest.found_by.birth_date.clone().into(),
        rest.found_by.document_hash.clone().into(),
    ]
}
