//! The second half of a push: one transaction for the whole batch.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use domain::state::Case;
use jiff::Timestamp;
use protocol::packet::PacketError;
use protocol::wire::{Application, Content};
use sea_orm::sea_query::{Expr, OnConflict, Query};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait as _, DbErr, EntityTrait as _, QueryFilter as _, Set,
};
use uuid::Uuid;

use super::act;
use super::open::{PACKET, Ready, Rest};
use super::plan::{CONFLICT, Fate, Step, steps};
use super::{IntakeError, sealed_at};
use crate::audit::{Line, Stream};
use crate::centre::Centre;
use crate::database::{Write, micros};
use crate::table::{application, attachment, device, packet, refused};

/// Rows per statement, well below the databases' limits on parameters.
const ROWS: usize = 500;

/// The transaction with what has to be written at its end.
pub(super) struct Batch<'a> {
    pub centre: &'a Centre,
    pub write: &'a Write,
    pub now: Timestamp,
    streams: BTreeMap<String, (Stream, Vec<Line>)>,
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

    /// Keeps a refused packet for a person, under a key of its own.
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
        };
        let keep_first = OnConflict::columns([refused::Column::Id, refused::Column::Hash]).do_nothing().to_owned();
        refused::Entity::insert(row).on_conflict(keep_first).exec_without_returning(&**self.write).await?;
        Ok(Fate::Rejected { code })
    }
}

/// Writes a batch and commits it. On error nothing of it is written.
pub(super) async fn commit(
    centre: &Centre,
    sender: Option<&device::Model>,
    opened: Vec<Result<Ready, PacketError>>,
    now: Timestamp,
) -> Result<Vec<Fate>, IntakeError> {
    let steps = steps(&opened);
    let write = centre.database.write().await?;
    let tried: Vec<&Ready> = opened
        .iter()
        .zip(&steps)
        .filter_map(|(entry, step)| entry.as_ref().ok().filter(|_| *step == Step::Try))
        .collect();
    let new = insert_packets(&write, &tried, now).await?;
    let known = known(&write, &tried, &new).await?;
    let offices: BTreeSet<&str> = tried.iter().map(|ready| ready.device.office.as_str()).collect();
    let mut streams = BTreeMap::new();
    for office in offices {
        streams.insert(office.to_owned(), (Stream::lock(&write, office).await?, Vec::new()));
    }
    let mut batch = Batch { centre, write: &write, now, streams };
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
    if let Some(sender) = sender {
        let (name, seen_at) = (Set(sender.name.clone()), Set(Some(micros(now))));
        device::ActiveModel { name, seen_at, ..Default::default() }.update(&*write).await?;
    }
    write.commit().await?;
    Ok(fates)
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
        None if ready.device.revoked_at.is_some() => batch.refuse(ready, PacketError::UnknownDevice.code()).await,
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
    Fate::Stored {
        id: manifest.id,
        hash: ready.packet.hash.clone(),
        device: manifest.device.clone(),
        seq: manifest.seq,
        stored_at,
    }
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
async fn insert_packets(write: &Write, tried: &[&Ready], now: Timestamp) -> Result<HashSet<Uuid>, DbErr> {
    let mut rows: Vec<(&Ready, &Rest, &Application)> = tried
        .iter()
        .filter(|ready| ready.device.revoked_at.is_none())
        .filter_map(|ready| match &ready.packet.manifest.content {
            Content::Application(application) => Some((*ready, ready.rest.as_ref()?, &**application)),
            Content::Act(_) => None,
        })
        .collect();
    // One order for everybody, so that two batches with the same packets do not wait for each other.
    rows.sort_unstable_by_key(|(ready, ..)| ready.packet.manifest.id);
    let mut new = HashSet::with_capacity(rows.len());
    for rows in rows.chunks(ROWS) {
        let models = rows.iter().map(|(ready, rest, application)| packet::Model {
            id: ready.packet.manifest.id,
            hash: ready.packet.hash.clone(),
            device: ready.device.name.clone(),
            seq: ready.packet.manifest.seq.cast_signed(),
            application: ready.packet.manifest.id,
            receipt_number: Some(application.receipt_number.clone()),
            token: Some(application.token.clone()),
            sealed: rest.packet_sealed.clone(),
            received_at: micros(now),
            stored_at: application.blobs.is_empty().then(|| micros(now)),
        });
        new.extend(insert_new(write, models).await?);
    }
    Ok(new)
}

/// Inserts packets; those whose id, number or receipt is taken are left out. Returns the ids that went in.
pub(super) async fn insert_new(write: &Write, models: impl Iterator<Item = packet::Model>) -> Result<Vec<Uuid>, DbErr> {
    use packet::Column;
    let mut insert = Query::insert();
    insert.into_table(packet::Entity).columns([
        Column::Id,
        Column::Hash,
        Column::Device,
        Column::Seq,
        Column::Application,
        Column::ReceiptNumber,
        Column::Token,
        Column::Sealed,
        Column::ReceivedAt,
        Column::StoredAt,
    ]);
    for row in models {
        let values: [Expr; 10] = [
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
        ];
        insert.values(values).map_err(|error| DbErr::Custom(error.to_string()))?;
    }
    insert.on_conflict(OnConflict::new().do_nothing().to_owned()).returning_col(Column::Id);
    write.query_all(&insert).await?.iter().map(|row| row.try_get("", "id")).collect()
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
    let (mut rows, mut attachments) = (Vec::new(), Vec::new());
    for ready in tried.iter().filter(|ready| new.contains(&ready.packet.manifest.id)) {
        let (Content::Application(application), Some(rest)) = (&ready.packet.manifest.content, &ready.rest) else {
            continue;
        };
        let feed = batch.next_feed(&ready.device.office)?;
        batch.audit(&ready.device.office, &ready.device.name, "received", ready.packet.manifest.id);
        rows.push(row(ready, application, rest, feed, batch.now));
        attachments.extend(application.blobs.iter().map(|blob| attachment::ActiveModel {
            application: Set(ready.packet.manifest.id),
            hash: Set(blob.hash.clone()),
            field: Set(blob.field.clone()),
            len: Set(blob.len.cast_signed()),
            media_type: Set(blob.media_type.clone()),
            stored_at: Set(None),
        }));
    }
    for rows in rows.chunks(ROWS) {
        application::Entity::insert_many(rows.to_vec()).exec_without_returning(&**batch.write).await?;
    }
    for rows in attachments.chunks(ROWS) {
        let insert = attachment::Entity::insert_many(rows.to_vec());
        insert.on_conflict(OnConflict::new().do_nothing().to_owned()).exec_without_returning(&**batch.write).await?;
    }
    Ok(())
}

fn row(ready: &Ready, application: &Application, rest: &Rest, feed: i64, now: Timestamp) -> application::ActiveModel {
    application::ActiveModel {
        id: Set(ready.packet.manifest.id),
        receipt_number: Set(application.receipt_number.clone()),
        token: Set(application.token.clone()),
        status_code: Set(application.status_code.clone()),
        service: Set(application.service.clone()),
        form_version: Set(application.form_version.into()),
        catalogue: Set(application.catalogue.clone()),
        lang: Set(application.lang.tag().to_owned()),
        device: Set(ready.device.name.clone()),
        office: Set(ready.device.office.clone()),
        sealed_at: Set(micros(sealed_at(&ready.packet.manifest, now))),
        received_at: Set(micros(now)),
        state: Set(Case::Submitted.name().to_owned()),
        changed_at: Set(micros(now)),
        version: Set(1),
        feed: Set(feed),
        validated_at: Set(None),
        data_key: Set(Some(rest.data_key.clone())),
        answers_sealed: Set(Some(rest.answers_sealed.clone())),
        problems_sealed: Set(None),
        name_key: Set(rest.found_by.name_key.clone()),
        birth_date: Set(rest.found_by.birth_date.clone()),
        document_hash: Set(rest.found_by.document_hash.clone()),
    }
}
