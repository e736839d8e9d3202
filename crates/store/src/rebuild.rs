//! What a recovered store lacks, made again from sealed packets: items of the outbox, attachments, applications.

use std::path::Path;

use domain::code::ReceiptNumber;
use jiff::Timestamp;
use protocol::PublicKey;
use protocol::packet;
use protocol::wire::{Application, Content, Manifest};
use sea_orm::{ConnectionTrait, FromQueryResult};

use crate::database::{all, micros, natural, one, run, sql};
use crate::dig;
use crate::error::StoreError;
use crate::key::DatabaseKey;
use crate::outbox;
use crate::salvage::Salvaged;

/// Tables that get rows from elsewhere, and how many they have in the end.
const COUNTED: [(&str, &str); 2] =
    [("packet", "SELECT count(*) AS number FROM packet"), ("outbox", "SELECT count(*) AS number FROM outbox")];

#[derive(FromQueryResult)]
struct PacketRow {
    n: i64,
    bytes: Vec<u8>,
}

#[derive(FromQueryResult)]
struct CountRow {
    number: i64,
}

/// What a recovery works with.
pub(crate) struct Mend<'a> {
    pub damaged: &'a Path,
    pub aside: &'a Path,
    pub key: &'a DatabaseKey,
    pub device: &'a PublicKey,
    pub now: Timestamp,
}

impl Mend<'_> {
    /// Fetches what no statement reached, as far as it proves itself, and rebuilds items and applications from their packets.
    pub async fn dig(&self, db: &impl ConnectionTrait, tables: &mut [Salvaged]) -> Result<(), StoreError> {
        self.items(db).await?;
        if damaged(tables, "packet").is_some() || damaged(tables, "outbox").is_some() {
            dig::packets(db, self.damaged, self.key, self.device, self.now).await?;
        }
        for (name, count) in COUNTED {
            if let Some(table) = damaged(tables, name) {
                table.rows = natural(one::<CountRow>(db, sql(count, [])).await?.map_or(0, |row| row.number))?;
            }
        }
        let manifests = self.applications(db).await?;
        if let Some(blob) = damaged(tables, "blob") {
            let named = manifests.iter().filter_map(application).flat_map(|application| &application.blobs);
            let wanted = named.map(|blob| blob.hash.clone()).collect();
            blob.rows += dig::attachments(db, self.damaged, self.key, wanted).await?;
        }
        for manifest in &manifests {
            if let Some(application) = application(manifest) {
                insert(db, manifest, application).await?;
                uses(db, manifest, application).await?;
            }
        }
        Ok(())
    }

    /// Items whose row is gone, from their packets, in their old places. One that had been acknowledged is sent again, which changes
    /// nothing. A packet that does not prove itself goes.
    async fn items(&self, db: &impl ConnectionTrait) -> Result<(), StoreError> {
        let orphans = "SELECT n, bytes FROM packet WHERE n NOT IN (SELECT n FROM outbox)";
        let rows: Vec<PacketRow> = all(db, sql(orphans, [])).await?;
        let mut known = dig::known(db, "SELECT id FROM outbox").await?;
        for row in rows {
            match packet::open(&row.bytes, |_| Some(*self.device)) {
                Ok(packet) if known.insert(packet.manifest.id) => {
                    outbox::insert(db, &outbox::of_packet(packet, row.bytes), Some(row.n), self.now).await?;
                }
                _ => drop(run(db, sql("DELETE FROM packet WHERE n = ?", [row.n.into()])).await?),
            }
        }
        Ok(())
    }

    /// What was sealed here and still has its packet.
    async fn applications(&self, db: &impl ConnectionTrait) -> Result<Vec<Manifest>, StoreError> {
        let sealed = "SELECT p.n, p.bytes FROM outbox o JOIN packet p ON p.n = o.n WHERE o.kind = 'application'";
        let rows = all(db, sql(sealed, [])).await?;
        Ok(rows.into_iter().filter_map(|row| self.read(row)).collect())
    }

    /// Items whose packet is gone: what was acknowledged counts as purged; the rest cannot be sent and is missing.
    pub async fn drop_empty(&self, db: &impl ConnectionTrait) -> Result<(), StoreError> {
        let purged = sql(
            "UPDATE outbox SET purged_at = coalesce(purged_at, acked_at, ?)
             WHERE state = 'stored' AND n NOT IN (SELECT n FROM packet)",
            [micros(self.now).into()],
        );
        run(db, purged).await?;
        let acts = "DELETE FROM act WHERE id IN (
                        SELECT id FROM outbox WHERE state <> 'stored' AND n NOT IN (SELECT n FROM packet))";
        let items = "DELETE FROM outbox WHERE state <> 'stored' AND n NOT IN (SELECT n FROM packet)";
        for statement in [acts, items] {
            run(db, sql(statement, [])).await?;
        }
        Ok(())
    }

    fn read(&self, row: PacketRow) -> Option<Manifest> {
        packet::open(&row.bytes, |_| Some(*self.device)).ok().map(|packet| packet.manifest)
    }
}

fn damaged<'a>(tables: &'a mut [Salvaged], name: &str) -> Option<&'a mut Salvaged> {
    tables.iter_mut().find(|table| table.table == name && !table.whole)
}

fn application(manifest: &Manifest) -> Option<&Application> {
    match &manifest.content {
        Content::Application(application) => Some(application),
        Content::Act(_) => None,
    }
}

async fn insert(db: &impl ConnectionTrait, manifest: &Manifest, application: &Application) -> Result<(), StoreError> {
    let number: ReceiptNumber = application.receipt_number.parse().map_err(|_| StoreError::Data)?;
    let statement = sql(
        "INSERT OR IGNORE INTO application (id, receipt_number, status_code, service, form_version, catalogue, lang,
             device, counter, sealed_at, token) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            manifest.id.into(),
            application.receipt_number.as_str().into(),
            application.status_code.as_str().into(),
            application.service.as_str().into(),
            i64::from(application.form_version).into(),
            application.catalogue.as_str().into(),
            application.lang.tag().into(),
            manifest.device.as_str().into(),
            i64::try_from(number.counter).map_err(|_| StoreError::Data)?.into(),
            micros(manifest.sealed_at).into(),
            application.token.as_str().into(),
        ],
    );
    run(db, statement).await.map(drop)
}

/// Which attachments an application has, as its packet names them.
async fn uses(db: &impl ConnectionTrait, manifest: &Manifest, application: &Application) -> Result<(), StoreError> {
    for (position, blob) in (1_i64..).zip(&application.blobs) {
        let statement = sql(
            "INSERT OR IGNORE INTO blob_use (owner, position, field, hash)
             SELECT ?, ?, ?, hash FROM blob WHERE hash = ?",
            [manifest.id.into(), position.into(), blob.field.as_str().into(), blob.hash.as_str().into()],
        );
        run(db, statement).await?;
    }
    Ok(())
}
