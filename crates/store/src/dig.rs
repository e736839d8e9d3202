//! Sealed packets and attachments that no statement reaches any more, from the pages of a damaged file. Each proves itself: a packet by
//! the device's signature, an attachment by the hash that a packet names.

use std::collections::HashSet;
use std::path::Path;

use jiff::Timestamp;
use protocol::PublicKey;
use protocol::media::Media;
use protocol::packet::{self, Packet};
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use crate::database::{all, run, sql};
use crate::error::StoreError;
use crate::key::DatabaseKey;
use crate::outbox;
use crate::pages::Pages;

#[derive(FromQueryResult)]
struct IdRow {
    id: Uuid,
}

#[derive(FromQueryResult)]
struct HashRow {
    hash: String,
}

/// The ids that a statement tells.
pub(crate) async fn known(db: &impl ConnectionTrait, statement: &'static str) -> Result<HashSet<Uuid>, StoreError> {
    let rows: Vec<IdRow> = all(db, sql(statement, [])).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// Puts packets that the outbox lacks into it, due at once. The centre knows those that it has, and says so again. What was purged stays so.
pub(crate) async fn packets(
    db: &impl ConnectionTrait,
    damaged: &Path,
    key: &DatabaseKey,
    device: &PublicKey,
    now: Timestamp,
) -> Result<(), StoreError> {
    let whole = "SELECT id FROM outbox WHERE purged_at IS NOT NULL OR n IN (SELECT n FROM packet)";
    let mut whole = known(db, whole).await?;
    let items = known(db, "SELECT id FROM outbox").await?;
    let hashes: Vec<HashRow> = all(db, sql("SELECT hash FROM outbox", [])).await?;
    let hashes: HashSet<String> = hashes.into_iter().map(|row| row.hash).collect();
    let mut found: Vec<(Packet, Vec<u8>)> = Vec::new();
    let mut pages = Pages::open(damaged, key)?;
    for number in pages.numbers() {
        for bytes in pages.byte_strings(number)? {
            let Ok(packet) = packet::open(&bytes, |_| Some(*device)) else { continue };
            let of_item = !items.contains(&packet.manifest.id) || hashes.contains(&packet.hash);
            if of_item && whole.insert(packet.manifest.id) {
                found.push((packet, bytes));
            }
        }
    }
    found.sort_by_key(|(packet, _)| packet.manifest.seq);
    for (packet, bytes) in found {
        let item = outbox::of_packet(packet, bytes);
        if !outbox::refill(db, &item).await? {
            outbox::enqueue(db, item, now).await?;
        }
    }
    Ok(())
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
