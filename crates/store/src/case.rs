//! Cases as the centre's feed tells them: a counter's recent cases, a kiosk's own ones.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::str::FromStr;

use domain::answer::Value;
use domain::code::{ReceiptNumber, StatusCode};
use domain::state::Case;
use jiff::Timestamp;
use protocol::chain::Head;
use protocol::wire::{Feed, FeedEvent};
use sea_orm::{ConnectionTrait, DatabaseTransaction, FromQueryResult};
use serde::Serialize;
use uuid::Uuid;

use crate::act::{self, PendingAct};
use crate::audit;
use crate::database::{Store, all, micros, one, run, sql};
use crate::error::StoreError;
use crate::setting;
use crate::witness;

const CURSOR: &str = "feed-cursor";
/// How often the centre began its feed anew.
const EPOCH: &str = "feed-epoch";

/// Answers whose words find a case.
const SEARCHED: [&str; 4] = ["surname", "given_names", "father_name", "document_number"];

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
    /// Where to go on reading the feed; 0 at first.
    pub async fn feed_cursor(&self) -> Result<u64, StoreError> {
        Ok(setting::get(self.reader(), CURSOR).await?.unwrap_or(0))
    }

    /// Takes a page of the feed and its next cursor, in one transaction. A page that comes again, or late, changes nothing:
    /// per case the highest version wins, and the cursor never goes back.
    pub async fn apply_feed(&self, events: &[FeedEvent], next: u64) -> Result<(), StoreError> {
        let tx = self.write().await?;
        take(&tx, events, next).await?;
        Ok(tx.commit().await?)
    }

    /// As [`Store::apply_feed`], with the heads of the audit chains; `sent` is the head that the request told of this device's own.
    /// When the centre begins its feed anew, the cursor goes back, and what it says of a case counts whatever was known before.
    pub async fn take_feed(&self, feed: &Feed, sent: Option<&Head>) -> Result<(), StoreError> {
        let tx = self.write().await?;
        if feed.again {
            let epoch: Option<i64> = setting::get(&tx, EPOCH).await?;
            setting::set(&tx, EPOCH, &(epoch.unwrap_or(0) + 1)).await?;
            setting::set(&tx, CURSOR, &0_u64).await?;
            audit::append(&tx, feed.now, "system", "feed-again", None).await?;
        }
        take(&tx, &feed.events, feed.next).await?;
        if let Some(chains) = &feed.chains {
            witness::keep(&tx, chains, sent, feed.now).await?;
        }
        Ok(tx.commit().await?)
    }

    /// Cases that a query finds, the one received last first.
    pub async fn cases(&self, query: &CaseQuery) -> Result<Vec<CaseRecord>, StoreError> {
        let statement = sql(
            "SELECT event FROM case_file c
             WHERE ?1 OR status_code = ?2 OR receipt_number = ?3 OR token = ?4 OR (?5 <> '[]' AND NOT EXISTS (
                 SELECT 1 FROM json_each(?5) j WHERE NOT EXISTS (
                     SELECT 1 FROM case_word w WHERE w.case_id = c.id
                         AND w.word >= j.value AND w.word < j.value || char(1114111))))
             ORDER BY received_at DESC, id DESC LIMIT ?6",
            [
                query.text.trim().is_empty().into(),
                canonical::<StatusCode>(&query.text).into(),
                canonical::<ReceiptNumber>(&query.text).into(),
                compact(&query.text).to_ascii_lowercase().into(),
                serde_json::to_string(&words(&query.text))?.into(),
                i64::from(query.limit).into(),
            ],
        );
        let rows: Vec<EventRow> = all(self.reader(), statement).await?;
        let mut records = Vec::with_capacity(rows.len());
        for row in rows {
            records.push(self.record(&row.event).await?);
        }
        Ok(records)
    }

    /// A case by its application's id.
    pub async fn case_get(&self, id: Uuid) -> Result<Option<CaseRecord>, StoreError> {
        let statement = sql("SELECT event FROM case_file WHERE id = ?", [id.into()]);
        let row: Option<EventRow> = one(self.reader(), statement).await?;
        match row {
            Some(row) => Ok(Some(self.record(&row.event).await?)),
            None => Ok(None),
        }
    }

    /// The centre's state of a case, without reading the case: for a kiosk's own applications.
    pub async fn case_state(&self, id: Uuid) -> Result<Option<Case>, StoreError> {
        Ok(self.case_get(id).await?.map(|record| record.event.state))
    }

    async fn record(&self, event: &str) -> Result<CaseRecord, StoreError> {
        let event: FeedEvent = serde_json::from_str(event)?;
        let pending = act::pending(self.reader(), event.application).await?;
        Ok(CaseRecord { event, pending })
    }
}

async fn take(tx: &DatabaseTransaction, events: &[FeedEvent], next: u64) -> Result<(), StoreError> {
    let rows = events.iter().map(Bulk::of).collect::<Result<Vec<_>, StoreError>>()?;
    let changed: Vec<IdRow> = all(tx, sql(UPSERT, [serde_json::to_string(&rows)?.into()])).await?;
    if !changed.is_empty() {
        let changed: HashSet<Uuid> = changed.into_iter().map(|row| row.id).collect();
        // Of several events of one case the newest counts, as in the rows.
        let mut newest: HashMap<Uuid, &FeedEvent> = HashMap::new();
        for event in events.iter().filter(|event| changed.contains(&event.application)) {
            let kept = newest.entry(event.application).or_insert(event);
            if event.version > kept.version {
                *kept = event;
            }
        }
        index(tx, newest.into_values()).await?;
    }
    let cursor: Option<u64> = setting::get(tx, CURSOR).await?;
    if cursor.is_none_or(|cursor| next > cursor) {
        setting::set(tx, CURSOR, &next).await?;
    }
    Ok(())
}

const UPSERT: &str =
    "INSERT INTO case_file (id, receipt_number, status_code, token, version, state, at, received_at, event, epoch)
     SELECT unhex(j.value ->> 'id'), j.value ->> 'receipt_number', j.value ->> 'status_code', j.value ->> 'token',
         j.value ->> 'version', j.value ->> 'state', j.value ->> 'at', j.value ->> 'received_at', j.value ->> 'event',
         coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'feed-epoch'), 0)
     FROM json_each(?) j WHERE true
     ON CONFLICT (id) DO UPDATE SET receipt_number = excluded.receipt_number, status_code = excluded.status_code,
         token = excluded.token, version = excluded.version, state = excluded.state, at = excluded.at,
         received_at = excluded.received_at, event = excluded.event, epoch = excluded.epoch
     WHERE excluded.epoch > case_file.epoch OR excluded.version > case_file.version
     RETURNING id";

/// An event as a row of the JSON array that a bulk statement reads.
#[derive(Serialize)]
struct Bulk<'a> {
    id: String,
    receipt_number: &'a str,
    status_code: Option<&'a str>,
    token: Option<&'a str>,
    version: i64,
    state: &'static str,
    at: i64,
    received_at: i64,
    event: String,
}

impl<'a> Bulk<'a> {
    fn of(event: &'a FeedEvent) -> Result<Self, StoreError> {
        let detail = event.detail.as_ref();
        Ok(Bulk {
            id: event.application.simple().to_string(),
            receipt_number: &event.receipt_number,
            status_code: detail.map(|detail| detail.status_code.as_str()),
            token: detail.map(|detail| detail.token.as_str()),
            version: i64::try_from(event.version).map_err(|_| StoreError::Data)?,
            state: event.state.name(),
            at: micros(event.at),
            received_at: micros(detail.map_or(event.at, |detail| detail.received_at)),
            event: serde_json::to_string(event)?,
        })
    }
}

/// Replaces the words that find these cases.
async fn index(db: &impl ConnectionTrait, events: impl Iterator<Item = &FeedEvent>) -> Result<(), StoreError> {
    let (mut ids, mut found) = (Vec::new(), Vec::new());
    for event in events {
        let id = event.application.simple().to_string();
        found.extend(words_of(event).into_iter().map(|word| (word, id.clone())));
        ids.push(id);
    }
    let old = "DELETE FROM case_word WHERE case_id IN (SELECT unhex(value) FROM json_each(?))";
    run(db, sql(old, [serde_json::to_string(&ids)?.into()])).await?;
    let new = "INSERT INTO case_word (word, case_id)
               SELECT j.value ->> 0, unhex(j.value ->> 1) FROM json_each(?) j ORDER BY 1";
    run(db, sql(new, [serde_json::to_string(&found)?.into()])).await.map(drop)
}

/// The words that find a case.
fn words_of(event: &FeedEvent) -> BTreeSet<String> {
    let mut found = receipt_words(&event.receipt_number);
    let answers = event.detail.iter().flat_map(|detail| SEARCHED.iter().filter_map(|field| detail.answers.get(*field)));
    for text in answers.filter_map(Value::as_text) {
        found.extend(words(text));
    }
    found
}

/// The folded words of a text.
fn words(text: &str) -> BTreeSet<String> {
    domain::names::search_key(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// A receipt number is found by itself, without its hyphens, by each part, and by its counter without zeros.
fn receipt_words(number: &str) -> BTreeSet<String> {
    let mut found = words(number);
    found.extend(words(&compact(number)));
    let counter = number.split('-').nth(2).map(|part| part.trim_start_matches('0'));
    found.extend(counter.into_iter().flat_map(words));
    found
}

/// A code as it is printed, if the text is one however typed.
fn canonical<T: FromStr + ToString>(text: &str) -> Option<String> {
    text.parse::<T>().ok().map(|code| code.to_string())
}

/// A code without what people put between its groups, in capitals.
fn compact(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>().to_ascii_uppercase()
}

/// Removes a case that nothing here waits for.
pub(crate) async fn forget_before(db: &impl ConnectionTrait, before: Timestamp) -> Result<Vec<Uuid>, StoreError> {
    let closed = sql(
        "DELETE FROM case_file WHERE at < ? AND state NOT IN ('submitted', 'returned_incomplete')
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
