//! Cases as the centre's feed told them: a counter's recent cases, a kiosk's own ones.

use std::collections::BTreeSet;
use std::str::FromStr;

use domain::code::{ReceiptNumber, StatusCode};
use domain::state::Case;
use jiff::Timestamp;
use protocol::told;
use protocol::wire::FeedEvent;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use crate::act::{self, PendingAct};
use crate::database::{Store, all, micros, one, run, sql};
use crate::error::StoreError;

/// A search in the cases of this device.
#[derive(Clone, Debug)]
pub struct CaseQuery {
    /// Beginnings of names in any case and spelling, a document number, a receipt number or a part of it, a status code, a QR's
    /// token; empty = the cases received last.
    pub text: String,
    pub limit: u32,
}

/// A case as this device knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRecord {
    /// The last word of the centre.
    pub event: FeedEvent,
    /// Acts made here that the centre has not confirmed, oldest first.
    pub pending: Vec<PendingAct>,
}

#[derive(FromQueryResult)]
struct EventRow {
    event: String,
}

#[derive(FromQueryResult)]
struct IdRow {
    id: Uuid,
}

impl Store {
    /// Cases that a query finds, the one received last first; none in a state that only a newer program knows.
    pub async fn cases(&self, query: &CaseQuery) -> Result<Vec<CaseRecord>, StoreError> {
        let statement = sql(
            "SELECT event FROM case_file c
             WHERE state IN (SELECT value FROM json_each(?7)) AND (
                 ?1 OR status_code = ?2 OR receipt_number = ?3 OR token = ?4 OR (?5 <> '[]' AND NOT EXISTS (
                     SELECT 1 FROM json_each(?5) j WHERE NOT EXISTS (
                         SELECT 1 FROM case_word w WHERE w.case_id = c.id
                             AND w.word >= j.value AND w.word < j.value || char(1114111)))))
             ORDER BY received_at DESC, id DESC LIMIT ?6",
            [
                query.text.trim().is_empty().into(),
                canonical::<StatusCode>(&query.text).into(),
                canonical::<ReceiptNumber>(&query.text).into(),
                compact(&query.text).to_ascii_lowercase().into(),
                serde_json::to_string(&words(&query.text))?.into(),
                i64::from(query.limit).into(),
                serde_json::to_string(Case::NAMES)?.into(),
            ],
        );
        let rows: Vec<EventRow> = all(self.reader(), statement).await?;
        let mut records = Vec::with_capacity(rows.len());
        for row in rows {
            records.extend(self.record(&row.event).await?);
        }
        Ok(records)
    }

    /// A case by its application's id; none of a state that only a newer program knows.
    pub async fn case_get(&self, id: Uuid) -> Result<Option<CaseRecord>, StoreError> {
        let statement = sql("SELECT event FROM case_file WHERE id = ?", [id.into()]);
        let row: Option<EventRow> = one(self.reader(), statement).await?;
        match row {
            Some(row) => self.record(&row.event).await,
            None => Ok(None),
        }
    }

    /// The centre's state of a case, without reading the case: for a kiosk's own applications.
    pub async fn case_state(&self, id: Uuid) -> Result<Option<Case>, StoreError> {
        Ok(self.case_get(id).await?.map(|record| record.event.state))
    }

    async fn record(&self, event: &str) -> Result<Option<CaseRecord>, StoreError> {
        let Some(event) = told::opened(event) else { return Ok(None) };
        let pending = act::pending(self.reader(), event.application).await?;
        Ok(Some(CaseRecord { event, pending }))
    }
}

/// The folded words of a text.
pub(crate) fn words(text: &str) -> BTreeSet<String> {
    domain::names::search_key(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// A code as it is printed, if the text is one however typed.
fn canonical<T: FromStr + ToString>(text: &str) -> Option<String> {
    text.parse::<T>().ok().map(|code| code.to_string())
}

/// A code without what people put between its groups, in capitals.
pub(crate) fn compact(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>().to_ascii_uppercase()
}

/// Removes cases that are closed, as far as this version knows, and that nothing here waits for.
pub(crate) async fn forget_before(db: &impl ConnectionTrait, before: Timestamp) -> Result<Vec<Uuid>, StoreError> {
    let closed = sql(
        "DELETE FROM case_file WHERE at < ? AND state IN ('accepted', 'refused', 'withdrawn')
             AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.case_id = case_file.id AND o.state <> 'stored')
         RETURNING id",
        [micros(before).into()],
    );
    let rows: Vec<IdRow> = all(db, closed).await?;
    let ids: Vec<Uuid> = rows.into_iter().map(|row| row.id).collect();
    for id in &ids {
        run(db, sql("DELETE FROM case_word WHERE case_id = ?", [(*id).into()])).await?;
        run(db, sql("DELETE FROM act WHERE case_id = ?", [(*id).into()])).await?;
    }
    Ok(ids)
}
