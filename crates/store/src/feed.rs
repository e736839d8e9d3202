//! Taking the centre's feed, a page and its cursor in one transaction.

use std::collections::{BTreeSet, HashMap};

use protocol::chain::Head;
use protocol::told::Told;
use protocol::wire::{Feed, FeedEvent};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, FromQueryResult, Statement, Value};
use uuid::Uuid;

use crate::audit;
use crate::case::{compact, words};
use crate::database::{Store, all, micros, natural, one, run, sql};
use crate::error::StoreError;
use crate::export::id_list;
use crate::reconcile;
use crate::setting;
use crate::witness;

const CURSOR: &str = "feed-cursor";
/// How often the centre began its feed anew.
const EPOCH: &str = "feed-epoch";

/// Rows of one statement, the most that fit first: four texts serve every page, and each is prepared once.
const ROWS: [usize; 4] = [1_000, 100, 10, 1];

/// How far this device is.
#[derive(FromQueryResult)]
struct PlaceRow {
    cursor: Option<i64>,
    epoch: i64,
}

#[derive(FromQueryResult)]
struct EpochRow {
    epoch: i64,
}

/// What is known of a case already.
#[derive(FromQueryResult)]
struct KnownRow {
    id: Uuid,
    version: i64,
    epoch: i64,
}

impl Store {
    /// Where to go on reading the feed; 0 at first.
    pub async fn feed_cursor(&self) -> Result<u64, StoreError> {
        Ok(setting::get(self.reader(), CURSOR).await?.unwrap_or(0))
    }

    /// Takes a page of the feed and its next cursor, in one transaction. A page that comes again, or late, changes nothing:
    /// per case the highest version wins, of one version what the feed says last, and the cursor never goes back.
    pub async fn apply_feed(&self, events: &[FeedEvent], next: u64) -> Result<(), StoreError> {
        let events = events.iter().map(Told::of).collect::<Result<Vec<_>, _>>()?;
        let tx = self.write().await?;
        take(&tx, &events, next).await?;
        Ok(tx.commit().await?)
    }

    /// As [`Store::apply_feed`], with the heads of the audit chains; `sent` is the head that the request told of this device's own.
    /// When the centre begins its feed anew, the cursor goes back, what it says of a case counts whatever was known before, and the next run
    /// compares numbers: the centre may lack what it had acknowledged.
    pub async fn take_feed(&self, feed: &Feed<Told>, sent: Option<&Head>) -> Result<(), StoreError> {
        let tx = self.write().await?;
        if feed.again {
            // A store that was recovered may have lost the count and kept the cases.
            let epoch = sql(
                "SELECT max(coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'feed-epoch'), 0),
                            coalesce((SELECT max(epoch) FROM case_file), 0)) AS epoch",
                [],
            );
            let epoch: EpochRow = one(&tx, epoch).await?.ok_or(StoreError::Data)?;
            setting::set(&tx, EPOCH, &(epoch.epoch + 1)).await?;
            setting::set(&tx, CURSOR, &0_u64).await?;
            reconcile::soon(&tx).await?;
            audit::append(&tx, feed.now, "system", "feed-again", None).await?;
        }
        take(&tx, &feed.events, feed.next).await?;
        if let Some(chains) = &feed.chains {
            witness::keep(&tx, chains, sent, feed.now).await?;
        }
        Ok(tx.commit().await?)
    }
}

/// The transaction is the only one that writes, so what it read of the known cases holds until its end.
async fn take(tx: &DatabaseTransaction, events: &[Told], next: u64) -> Result<(), StoreError> {
    let place = sql(
        "SELECT (SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'feed-cursor') AS cursor,
                coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'feed-epoch'), 0) AS epoch",
        [],
    );
    let place: PlaceRow = one(tx, place).await?.ok_or(StoreError::Data)?;
    let cursor: Option<u64> = place.cursor.map(natural).transpose()?;
    let moves = cursor.is_none_or(|cursor| next > cursor);
    if !events.is_empty() {
        keep_newest(tx, events, place.epoch, moves).await?;
    }
    if moves {
        setting::set(tx, CURSOR, &next).await?;
    }
    Ok(())
}

/// A verdict on the answers and a stale act come with the version that is known already: on a page that moves the cursor they count.
async fn keep_newest(tx: &DatabaseTransaction, events: &[Told], epoch: i64, moves: bool) -> Result<(), StoreError> {
    let known = known(tx, events).await?;
    let mut newest = newest(events);
    newest.retain(|event| {
        let Some(known) = known.get(&event.head.application) else { return true };
        let least = if moves { known.version } else { known.version.saturating_add(1) };
        epoch > known.epoch || i64::try_from(event.head.version).is_ok_and(|version| version >= least)
    });
    let rows = newest.iter().map(|event| row(event, epoch)).collect::<Result<Vec<_>, _>>()?;
    let head =
        "INSERT INTO case_file (id, receipt_number, status_code, token, version, state, at, received_at, event, epoch)";
    insert(tx, head, rows, REPLACE).await?;
    // Words of a case that is new here cannot be there.
    let old: Vec<Uuid> =
        newest.iter().map(|event| event.head.application).filter(|id| known.contains_key(id)).collect();
    if !old.is_empty() {
        let delete = "DELETE FROM case_word WHERE case_id IN (SELECT unhex(value) FROM json_each(?))";
        run(tx, sql(delete, [id_list(&old)?.into()])).await?;
    }
    let mut words: Vec<(String, Uuid)> = newest
        .iter()
        .flat_map(|event| words_of(event).into_iter().map(|word| (word, event.head.application)))
        .collect();
    words.sort_unstable();
    let words = words.into_iter().map(|(word, id)| [word.into(), id.into()]).collect();
    insert(tx, "INSERT INTO case_word (word, case_id)", words, "").await
}

/// The cases of these events that are here already.
async fn known(tx: &DatabaseTransaction, events: &[Told]) -> Result<HashMap<Uuid, KnownRow>, StoreError> {
    let ids: Vec<Uuid> = events.iter().map(|event| event.head.application).collect();
    let statement = sql(
        "SELECT id, version, epoch FROM case_file WHERE id IN (SELECT unhex(value) FROM json_each(?))",
        [id_list(&ids)?.into()],
    );
    let rows: Vec<KnownRow> = all(tx, statement).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// The newest event of each case, in the order of the feed; of two with one version, the last.
fn newest(events: &[Told]) -> Vec<&Told> {
    let mut places: HashMap<Uuid, usize> = HashMap::with_capacity(events.len());
    let mut newest: Vec<&Told> = Vec::with_capacity(events.len());
    for event in events {
        match places.get(&event.head.application).and_then(|place| newest.get_mut(*place)) {
            Some(kept) if event.head.version >= kept.head.version => *kept = event,
            Some(_) => {}
            None => {
                places.insert(event.head.application, newest.len());
                newest.push(event);
            }
        }
    }
    newest
}

const REPLACE: &str = " ON CONFLICT (id) DO UPDATE SET receipt_number = excluded.receipt_number,
    status_code = excluded.status_code, token = excluded.token, version = excluded.version, state = excluded.state,
    at = excluded.at, received_at = excluded.received_at, event = excluded.event, epoch = excluded.epoch";

fn row(Told { head, json }: &Told, epoch: i64) -> Result<[Value; 10], StoreError> {
    let detail = head.detail.as_ref();
    Ok([
        head.application.into(),
        head.receipt_number.as_str().into(),
        detail.map(|detail| detail.status_code.as_str()).into(),
        detail.map(|detail| detail.token.as_str()).into(),
        i64::try_from(head.version).map_err(|_| StoreError::Data)?.into(),
        head.state.as_str().into(),
        micros(head.at).into(),
        micros(detail.map_or(head.at, |detail| detail.received_at)).into(),
        json.get().into(),
        epoch.into(),
    ])
}

/// Inserts rows, many in a statement.
async fn insert<const N: usize>(
    db: &impl ConnectionTrait,
    head: &str,
    rows: Vec<[Value; N]>,
    end: &str,
) -> Result<(), StoreError> {
    let mut rows = rows.into_iter();
    for size in ROWS {
        while rows.len() >= size {
            let marks = vec![format!("({})", ["?"; N].join(",")); size].join(",");
            let values = rows.by_ref().take(size).flatten();
            let text = format!("{head} VALUES {marks}{end}");
            run(db, Statement::from_sql_and_values(DbBackend::Sqlite, text, values)).await?;
        }
    }
    Ok(())
}

/// The words that find a case.
fn words_of(Told { head, .. }: &Told) -> BTreeSet<String> {
    let mut found = receipt_words(&head.receipt_number);
    let texts = head.detail.iter().flat_map(|detail| detail.answers.texts());
    found.extend(texts.flat_map(words));
    found
}

/// A receipt number is found by itself, without its hyphens, by each part, and by its counter without zeros.
fn receipt_words(number: &str) -> BTreeSet<String> {
    let mut found = words(number);
    found.extend(words(&compact(number)));
    let counter = number.split('-').nth(2).map(|part| part.trim_start_matches('0'));
    found.extend(counter.into_iter().flat_map(words));
    found
}
