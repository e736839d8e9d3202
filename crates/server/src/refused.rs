//! Refused packets, which are kept for a person: what came, what stands in its place, and the end of it.
//!
//! A settled packet stays here for ever, sealed. Its device gets the acknowledgement for these very bytes at its next try, by network or by
//! stick: the centre has them, and a person answers for what became of them.

use jiff::Timestamp;
use protocol::packet::{PacketError, Unopened};
use protocol::wire::{Content, Manifest};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, Condition, DbErr, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QueryOrder as _, Set,
};
use uuid::Uuid;

use crate::audit::{Line, Stream};
use crate::database::{Database, instant, micros};
use crate::intake::{PACKET, signatory};
use crate::keys::CentreKeys;
use crate::table::{application, device, packet, refused};
use crate::vault::VaultError;

/// A refused packet; nothing personal.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct RefusedInfo {
    pub id: Uuid,
    /// SHA-256 of the packet, 64 hex digits, as the device's sheet for handing it over states it.
    pub hash: String,
    /// `OFFICE-DEVICE`.
    pub device: String,
    /// Why it was refused.
    pub code: String,
    pub received_at: Timestamp,
    pub settled_at: Option<Timestamp>,
}

/// A refused packet with what it says.
#[derive(Debug, serde::Serialize)]
pub struct RefusedPacket {
    pub refused: RefusedInfo,
    pub manifest: Manifest,
    /// The packet that stands where this one would have: the same id, number or receipt.
    pub taken: Option<Manifest>,
}

/// Why a refused packet is not shown or settled.
#[derive(Debug, thiserror::Error)]
pub enum RefusedError {
    #[error("there is no refused packet with the hash {0}")]
    Unknown(String),
    #[error("the database does not answer as it should")]
    Database(#[from] DbErr),
    #[error("what is kept cannot be opened with these keys")]
    Vault(#[from] VaultError),
    #[error("what is kept is no packet of its device")]
    Packet(#[from] PacketError),
    #[error(
        "its attachments ({0}) are only on the device, which wipes them once the packet is settled: see to them, then say so"
    )]
    Attachments(usize),
}

impl Database {
    /// All refused packets, the oldest first.
    pub async fn refused_list(&self) -> Result<Vec<RefusedInfo>, DbErr> {
        let rows = refused::Entity::find().order_by_asc(refused::Column::ReceivedAt).all(self.pool()).await?;
        Ok(rows.into_iter().map(info).collect())
    }

    /// What a refused packet says, beside what stands in its place. The reading is in the audit chain before anything is shown.
    ///
    /// # Errors
    /// [`RefusedError`].
    pub async fn refused_show(
        &self,
        keys: &CentreKeys,
        hash: &str,
        now: Timestamp,
    ) -> Result<RefusedPacket, RefusedError> {
        let row = self.refused(hash).await?;
        let manifest = self.manifest(keys, row.id, &row.data_key, &row.sealed).await?;
        let taken = self.in_its_place(keys, &manifest).await?;
        let write = self.write().await?;
        let stream = Stream::lock(&write, office_of(&row.device)).await?;
        let line = Line { actor: "administrator".into(), act: "refused-read", subject: row.id.to_string() };
        stream.close(&write, now, vec![line]).await?;
        write.commit().await?;
        Ok(RefusedPacket { refused: info(row), manifest, taken })
    }

    /// Ends a refused packet: from now on its device is told that the centre has it. Settling again changes nothing. The attachments of
    /// a refused application never came here; `without` them it is settled only if a person says so.
    ///
    /// # Errors
    /// [`RefusedError`].
    pub async fn refused_settle(
        &self,
        keys: &CentreKeys,
        hash: &str,
        without: bool,
        now: Timestamp,
    ) -> Result<RefusedInfo, RefusedError> {
        let row = self.refused(hash).await?;
        let manifest = self.manifest(keys, row.id, &row.data_key, &row.sealed).await?;
        match &manifest.content {
            Content::Application(application) if !without && !application.blobs.is_empty() => {
                return Err(RefusedError::Attachments(application.blobs.len()));
            }
            _ => {}
        }
        let write = self.write().await?;
        let stream = Stream::lock(&write, office_of(&row.device)).await?;
        // In the office's turn: another may have settled it meanwhile, or an act of it was taken after all.
        let row = refused::Entity::find_by_id((row.id, row.hash)).one(&*write).await?;
        let row = row.ok_or_else(|| RefusedError::Unknown(hash.to_owned()))?;
        if row.settled_at.is_some() {
            return Ok(info(row));
        }
        let subject = row.id.to_string();
        let mut row = row.into_active_model();
        row.seq = Set(Some(manifest.seq.cast_signed()));
        row.settled_at = Set(Some(micros(now)));
        let row = row.update(&*write).await?;
        let line = Line { actor: "administrator".into(), act: "refused-settled", subject };
        stream.close(&write, now, vec![line]).await?;
        write.commit().await?;
        Ok(info(row))
    }

    async fn refused(&self, hash: &str) -> Result<refused::Model, RefusedError> {
        let row = refused::Entity::find().filter(refused::Column::Hash.eq(hash)).one(self.pool()).await?;
        row.ok_or_else(|| RefusedError::Unknown(hash.to_owned()))
    }

    /// What a packet says that is sealed with the data key of `owner`.
    async fn manifest(
        &self,
        keys: &CentreKeys,
        owner: Uuid,
        data_key: &[u8],
        sealed: &[u8],
    ) -> Result<Manifest, RefusedError> {
        let bytes = keys.vault.unwrap(owner, data_key)?.open(PACKET, sealed)?;
        let unopened = Unopened::parse(&bytes)?;
        let row = device::Entity::find_by_id(unopened.device()).one(self.pool()).await?;
        let issuer = row.and_then(signatory).ok_or(PacketError::UnknownDevice)?;
        Ok(issuer.open(unopened)?.0.manifest)
    }

    /// The packet that took the place of this one; `None` when there is none, or its application was erased.
    async fn in_its_place(&self, keys: &CentreKeys, manifest: &Manifest) -> Result<Option<Manifest>, RefusedError> {
        let number = Condition::all()
            .add(packet::Column::Device.eq(&manifest.device))
            .add(packet::Column::Seq.eq(manifest.seq.cast_signed()));
        let mut same = Condition::any().add(packet::Column::Id.eq(manifest.id)).add(number);
        if let Content::Application(application) = &manifest.content {
            same = same.add(packet::Column::ReceiptNumber.eq(&application.receipt_number));
            same = same.add(packet::Column::Token.eq(&application.token));
        }
        let Some(row) = packet::Entity::find().filter(same).one(self.pool()).await? else { return Ok(None) };
        let case = application::Entity::find_by_id(row.application).one(self.pool()).await?;
        let Some((owner, key)) = case.and_then(|case| Some((case.id, case.data_key?))) else { return Ok(None) };
        Ok(Some(self.manifest(keys, owner, &key, &row.sealed).await?))
    }
}

/// The office of a full device name; it has no dash.
fn office_of(device: &str) -> &str {
    device.split_once('-').map_or(device, |(office, _)| office)
}

fn info(row: refused::Model) -> RefusedInfo {
    RefusedInfo {
        id: row.id,
        hash: row.hash,
        device: row.device,
        code: row.code,
        received_at: instant(row.received_at),
        settled_at: row.settled_at.map(instant),
    }
}
