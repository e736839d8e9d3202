//! Sealed packets and attachments that no statement reaches any more, from the pages of a damaged file. Each proves itself: a packet by
//! the device's signature, an attachment by the hash that a packet names.

use std::collections::HashSet;
use std::path::Path;

use jiff::Timestamp;
use protocol::PublicKey;
use protocol::media::Media;
use protocol::packet::{self, Packet};
use protocol::wire::Content;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use crate::database::{all, run, sql};
use crate::error::StoreError;
use crate::key::DatabaseKey;
use crate::outbox::{self, ItemKind, NewItem};
use crate::pages::Pages;

#[derive(FromQueryResult)]
struct IdRow {
    id: Uuid,
}

#[derive(FromQueryResult)]
struct HashRow {
    hash: String,
}

/// Puts packets that the outbox lacks into it, due at once; their number. The centre knows those that it has, and says so again.
pub(crate) async fn packets(
    db: &impl ConnectionTrait,
    damaged: &Path,
    key: &DatabaseKey,
    device: &PublicKey,
    now: Timestamp,
) -> Result<u64, StoreError> {
    let known: Vec<IdRow> = all(db, sql("SELECT id FROM outbox", [])).await?;
    let mut known: HashSet<Uuid> = known.into_iter().map(|row| row.id).collect();
    let mut found: Vec<(Packet, Vec<u8>)> = Vec::new();
    let mut pages = Pages::open(damaged, key)?;
    for number in pages.numbers() {
        for bytes in pages.byte_strings(number)? {
            let Ok(packet) = packet::open(&bytes, |_| Some(*device)) else { continue };
            if known.insert(packet.manifest.id) {
                found.push((packet, bytes));
            }
        }
    }
    found.sort_by_key(|(packet, _)| packet.manifest.seq);
    let count = found.len() as u64;
    for (packet, bytes) in found {
        enter(db, packet, bytes, now).await?;
    }
    Ok(count)
}

async fn enter(db: &impl ConnectionTrait, packet: Packet, bytes: Vec<u8>, now: Timestamp) -> Result<(), StoreError> {
    let Packet { manifest, hash } = packet;
    let (kind, case) = match &manifest.content {
        Content::Application(_) => (ItemKind::Application, manifest.id),
        Content::Act(act) => (ItemKind::Act, act.case),
    };
    let packet = packet::Sealed { bytes, hash };
    let item = NewItem { id: manifest.id, case, kind, device: &manifest.device, seq: manifest.seq, packet };
    outbox::enqueue(db, item, now).await
}

/// Keeps those of the `wanted` attachments, by their hash, that are not kept yet; their number.
pub(crate) async fn attachments(
    db: &impl ConnectionTrait,
    damaged: &Path,
    key: &DatabaseKey,
    mut wanted: HashSet<String>,
) -> Result<u64, StoreError> {
    let known: Vec<HashRow> = all(db, sql("SELECT hash FROM blob", [])).await?;
    for row in known {
        wanted.remove(&row.hash);
    }
    let mut pages = Pages::open(damaged, key)?;
    let mut count = 0;
    for number in pages.numbers() {
        if wanted.is_empty() {
            break;
        }
        for bytes in pages.byte_strings(number)? {
            let Some(media) = Media::sniff(&bytes) else { continue };
            let hash = packet::hash(&bytes);
            if wanted.remove(&hash) {
                let values = [hash.into(), media.name().into(), bytes.into()];
                run(db, sql("INSERT INTO blob (hash, media_type, bytes) VALUES (?, ?, ?)", values)).await?;
                count += 1;
            }
        }
    }
    Ok(count)
}
