//! Sending attachments: each goes on where the centre stopped having it, after its packet and before the acknowledgement.

use domain::message::Message;
use domain::state::Delivery;
use jiff::Timestamp;
use protocol::chunk::CHUNK;
use protocol::packet;
use store::{Blob, OutboxItem};

use crate::engine::{Report, Shared};
use crate::error::SyncError;
use crate::planner::Upload;
use crate::push::{quarantine, waiting};
use crate::reaction::{Failure, Reaction, react};

/// How often one attachment may be set back in one go before it waits.
const SETBACKS: u32 = 3;

impl Shared {
    /// Sends the attachments of one item, so that its packet can be pushed again. `again` = the centre asked twice in this run.
    pub(crate) async fn upload(
        &self,
        upload: &Upload,
        again: bool,
        now: Timestamp,
        report: &mut Report,
    ) -> Result<Option<Failure>, SyncError> {
        let item = std::slice::from_ref(&upload.item);
        if again {
            report.delayed += 1;
            self.delay(item, &Message::new("error-blob-hash"), now).await?;
            return Ok(None);
        }
        self.mark(item, |item| waiting(item, Delivery::Uploading, None, now, false), now).await?;
        for hash in &upload.missing {
            let Some(blob) = self.store.blob_get(hash).await? else {
                report.quarantined += 1;
                let reason = Message::new("error-blob-unknown");
                self.mark(item, |item| quarantine(item, &reason, now), now).await?;
                return Ok(None);
            };
            match self.transfer(hash, &blob).await {
                Ok(sent) => report.uploaded += usize::from(sent),
                Err(failure) => return self.put_off(&upload.item, hash, &blob, failure, now, report).await,
            }
        }
        Ok(None)
    }

    /// Sends what the centre lacks of an attachment; `false` when it lacked nothing.
    async fn transfer(&self, hash: &str, blob: &Blob) -> Result<bool, Failure> {
        let length = blob.bytes.len() as u64;
        let Some(mut offset) = self.client.blob_offset(hash, length).await? else {
            self.client.put_blob(hash, &blob.media_type, blob.bytes.clone()).await?;
            return Ok(true);
        };
        let sent = offset < length;
        let mut setbacks = 0;
        while offset < length {
            let start = usize::try_from(offset).map_err(|_| Failure::Malformed)?;
            let end = blob.bytes.len().min(start + CHUNK);
            let chunk = blob.bytes.get(start..end).ok_or(Failure::Malformed)?.to_vec();
            offset = match self.client.append_blob(hash, length, offset, chunk).await {
                Ok(next) if next > offset && next <= length => next,
                Ok(_) => return Err(Failure::Malformed),
                Err(failure) if failure.is_setback() && setbacks < SETBACKS => {
                    setbacks += 1;
                    self.client.blob_offset(hash, length).await?.ok_or(failure)?
                }
                Err(failure) => return Err(failure),
            };
        }
        Ok(sent)
    }

    /// An attachment did not get through: its item waits or goes to a person. The failure, if the connection is at fault.
    async fn put_off(
        &self,
        item: &OutboxItem,
        hash: &str,
        blob: &Blob,
        failure: Failure,
        now: Timestamp,
        report: &mut Report,
    ) -> Result<Option<Failure>, SyncError> {
        let reason = failure.message();
        let declared = OutboxItem { state: Delivery::Declared, ..item.clone() };
        let item = std::slice::from_ref(&declared);
        let reaction = match react(&failure, 1) {
            // The copy here is sound, so what the centre had gathered was not: it begins anew.
            Reaction::Quarantine if reason.id == "error-blob-hash" && packet::hash(&blob.bytes) == hash => {
                Reaction::RetryItem
            }
            reaction => reaction,
        };
        if reaction == Reaction::Quarantine {
            report.quarantined += 1;
            self.mark(item, |item| quarantine(item, &reason, now), now).await?;
        } else {
            report.delayed += 1;
            self.delay(item, &reason, now).await?;
        }
        Ok((reaction == Reaction::Wait).then_some(failure))
    }
}
