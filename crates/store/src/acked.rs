//! What ends an item of the outbox: the centre's signed word, kept as the proof.

use jiff::Timestamp;
use sea_orm::FromQueryResult;
use serde::Serialize;
use uuid::Uuid;

use crate::database::{Store, micros, one, run, sql};
use crate::error::StoreError;
use crate::export::id_list;

/// An acknowledgement whose signature and contents the caller has verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acked {
    pub id: Uuid,
    /// The centre's signed bytes, kept as the proof.
    pub ack: Vec<u8>,
}

/// An [`Acked`] as a row of the JSON array that a bulk statement reads.
#[derive(Serialize)]
struct Bulk {
    id: String,
    ack: String,
}

#[derive(FromQueryResult)]
struct ProofRow {
    proof: Option<Vec<u8>>,
}

impl Store {
    /// Ends items by their acknowledgements, all in one transaction. An acknowledgement that arrives again changes nothing.
    pub async fn outbox_ack(&self, acked: &[Acked], now: Timestamp) -> Result<(), StoreError> {
        let row = |acked: &Acked| Bulk { id: acked.id.simple().to_string(), ack: hex::encode(&acked.ack) };
        let rows = serde_json::to_string(&acked.iter().map(row).collect::<Vec<_>>())?;
        let tx = self.write().await?;
        let events = sql(
            "INSERT INTO event (item, at, event) SELECT o.id, ?2, 'stored' FROM json_each(?1) j
             JOIN outbox o ON o.id = unhex(j.value ->> 'id') WHERE o.state <> 'stored'",
            [rows.as_str().into(), micros(now).into()],
        );
        run(&tx, events).await?;
        let update = sql(
            "UPDATE outbox SET state = 'stored', reason = NULL, acked_at = ?2, ack = unhex(j.value ->> 'ack'), ack_list = NULL
             FROM json_each(?1) j WHERE outbox.id = unhex(j.value ->> 'id') AND outbox.state <> 'stored'",
            [rows.into(), micros(now).into()],
        );
        run(&tx, update).await?;
        Ok(tx.commit().await?)
    }

    /// Ends items by one list of acknowledgements, kept as the proof of each, all in one transaction. As [`Store::outbox_ack`].
    pub async fn outbox_ack_list(&self, ids: &[Uuid], list: &[u8], now: Timestamp) -> Result<(), StoreError> {
        let ids = id_list(ids)?;
        let tx = self.write().await?;
        let events = sql(
            "INSERT INTO event (item, at, event) SELECT o.id, ?2, 'stored' FROM json_each(?1) j
             JOIN outbox o ON o.id = unhex(j.value) WHERE o.state <> 'stored'",
            [ids.as_str().into(), micros(now).into()],
        );
        if run(&tx, events).await? == 0 {
            return Ok(tx.commit().await?);
        }
        run(&tx, sql("INSERT INTO ack_list (bytes) VALUES (?)", [list.into()])).await?;
        let update = sql(
            "UPDATE outbox SET state = 'stored', reason = NULL, acked_at = ?2, ack = NULL,
                 ack_list = (SELECT max(n) FROM ack_list)
             FROM json_each(?1) j WHERE outbox.id = unhex(j.value) AND outbox.state <> 'stored'",
            [ids.into(), micros(now).into()],
        );
        run(&tx, update).await?;
        Ok(tx.commit().await?)
    }

    /// What proves that the centre holds an item: the signed acknowledgement, or the signed list that it stands in
    /// ([`protocol::ack::of_packet`]). `None` while it has none.
    pub async fn outbox_proof(&self, id: Uuid) -> Result<Option<Vec<u8>>, StoreError> {
        let statement = sql(
            "SELECT coalesce(o.ack, l.bytes) AS proof FROM outbox o LEFT JOIN ack_list l ON l.n = o.ack_list WHERE o.id = ?",
            [id.into()],
        );
        let row: Option<ProofRow> = one(self.reader(), statement).await?;
        Ok(row.and_then(|row| row.proof))
    }
}
