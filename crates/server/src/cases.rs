//! Cases as devices see them: the change feed of an office.

use std::collections::HashMap;
use std::sync::Arc;

use domain::lang::Lang;
use domain::state::Case;
use protocol::wire::{BlobRef, CaseDetail, Face, Feed, FeedEvent, HistoryEntry, HistoryEvent};
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use serde_json::value::RawValue;
use uuid::Uuid;

use crate::audit::{self, Line};
use crate::centre::Centre;
use crate::database::{Database, instant};
use crate::directory::face;
use crate::intake::{ANSWERS, PROBLEMS};
use crate::table::{application, attachment, device, history};
use crate::vault::{DataKey, Vault, VaultError};
use crate::witness::{self, Look, Shown};

/// The cases of an answer when the device does not say how many it would like, and the most whatever it says.
const PAGE: u64 = 200;
const LONGEST_PAGE: u64 = 1_000;
/// Sealed bytes behind which an answer ends, so that it stays far below what a device reads.
const HEAVY: usize = 16 * 1024 * 1024;

/// A case whose answers and problems go out as they were sealed, which is how they are written on the wire.
type Detail = CaseDetail<Box<RawValue>, Box<RawValue>>;
type Event = FeedEvent<Detail>;

/// A case cannot be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CaseError {
    #[error("the database refuses")]
    Database(#[from] DbErr),
    #[error("a case cannot be opened")]
    Vault(#[from] VaultError),
    #[error("an answer cannot be written")]
    Json(#[from] serde_json::Error),
    #[error("a worker ended early")]
    Worker(#[from] tokio::task::JoinError),
}

/// What a device asks of the feed.
pub(crate) struct Question {
    /// The cursor.
    pub after: u64,
    /// How many cases it would like.
    pub limit: Option<u64>,
    pub shown: Shown,
}

/// The label of a history row's seal.
pub(crate) fn history_label(n: i64) -> String {
    format!("history/{n}")
}

/// What changed since the cursor, as JSON: for a counter the cases of its office, whole; for a kiosk its own, without detail. All of it
/// anew when the device was told of a history that this centre does not have. `look` is what was seen for this question.
pub(crate) async fn feed(
    centre: &Arc<Centre>,
    device: &device::Model,
    question: &Question,
    look: Look,
) -> Result<Vec<u8>, CaseError> {
    let shown = &question.shown;
    let again = !witness::knows(centre, device, shown, &look).await?;
    let after = if again { 0 } else { question.after };
    let now = centre.now();
    let page = if again || look.waits {
        Page::read(centre, device, after, question.limit).await?
    } else {
        Page { heads: Some(look), ..Page::empty(after) }
    };
    let look = match page.heads {
        Some(look) => look,
        None => witness::look(&centre.database, device, after, shown).await?,
    };
    let chains = Some(witness::exchange(centre, device, shown, look).await?);
    let catalogue = Some(centre.shelf.current().serial).filter(|serial| *serial > 0);
    let bundle_key = Some(centre.keys.bundle_statement.clone());
    let keys = centre.listed.serial();
    let Page { rows, mut parts, next, more, .. } = page;
    let (centre, whole) = (Arc::clone(centre), !rows.is_empty());
    let write = move || -> Result<Vec<u8>, CaseError> {
        let event = |row| event(&centre.keys.vault, row, parts.as_mut());
        let events = rows.into_iter().map(event).collect();
        Ok(serde_json::to_vec(&Feed { events, next, more, now, catalogue, chains, again, bundle_key, keys })?)
    };
    // Opening many cases would keep other requests of this thread waiting.
    if whole { tokio::task::spawn_blocking(write).await? } else { write() }
}

/// The sealed cases of an answer.
struct Page {
    rows: Vec<application::Model>,
    /// For a counter.
    parts: Option<Parts>,
    next: u64,
    more: bool,
    /// The heads of the chains at the same moment, if they were read with it.
    heads: Option<Look>,
}

impl Page {
    fn empty(after: u64) -> Page {
        Page { rows: Vec::new(), parts: None, next: after, more: false, heads: None }
    }

    async fn read(centre: &Centre, device: &device::Model, after: u64, limit: Option<u64>) -> Result<Page, CaseError> {
        let counter = face(&device.face) == Face::Counter;
        let scope = if counter {
            application::Column::Office.eq(&device.office)
        } else {
            application::Column::Device.eq(&device.name)
        };
        let limit = limit.unwrap_or(PAGE).clamp(1, LONGEST_PAGE);
        let mut rows = application::Entity::find()
            .filter(scope)
            .filter(application::Column::Feed.gt(i64::try_from(after).unwrap_or(i64::MAX)))
            .order_by_asc(application::Column::Feed)
            .limit(limit + 1)
            .all(centre.database.pool())
            .await?;
        let more = cut(&mut rows, usize::try_from(limit).unwrap_or(usize::MAX));
        let next = rows.last().map_or(after, |row| row.feed.cast_unsigned());
        let mut page = Page { rows, more, ..Page::empty(next) };
        if counter && !page.rows.is_empty() {
            page.parts = Some(Parts::load(&centre.database, &page.rows).await?);
            let line = Line { actor: device.name.clone(), act: "read", subject: format!("feed {after}-{next}") };
            audit::note(&centre.database, &device.office, centre.now(), line).await?;
        }
        Ok(page)
    }
}

/// Ends a page behind so many rows, or where it grows heavy; whether more waits behind it.
fn cut(rows: &mut Vec<application::Model>, limit: usize) -> bool {
    let weight = |row: &application::Model| {
        [&row.answers_sealed, &row.problems_sealed].into_iter().flatten().map(Vec::len).sum::<usize>()
    };
    let mut sum = 0;
    let fits = rows.iter().take(limit).take_while(|row| {
        let light = sum < HEAVY;
        sum += weight(row);
        light
    });
    let fits = fits.count();
    let more = rows.len() > fits;
    rows.truncate(fits);
    more
}

/// History and attachments of a page of cases.
#[derive(Default)]
struct Parts {
    history: HashMap<Uuid, Vec<history::Model>>,
    attachments: HashMap<Uuid, Vec<attachment::Model>>,
}

impl Parts {
    async fn load(database: &Database, rows: &[application::Model]) -> Result<Self, DbErr> {
        let mut parts = Parts::default();
        let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
        let found = history::Entity::find()
            .filter(history::Column::Application.is_in(ids.clone()))
            .order_by_asc(history::Column::N)
            .all(database.pool());
        for row in found.await? {
            parts.history.entry(row.application).or_default().push(row);
        }
        let found = attachment::Entity::find()
            .filter(attachment::Column::Application.is_in(ids))
            .order_by_asc(attachment::Column::Field)
            .all(database.pool());
        for row in found.await? {
            parts.attachments.entry(row.application).or_default().push(row);
        }
        Ok(parts)
    }
}

fn event(vault: &Vault, row: application::Model, parts: Option<&mut Parts>) -> Event {
    let detail = match (parts, &row.data_key) {
        // One case that cannot be opened does not keep an office from all behind it: it goes out as an erased one does.
        (Some(parts), Some(wrapped)) => detail(vault, &row, wrapped, parts)
            .inspect_err(|error| tracing::error!(%error, application = %row.id, "a case cannot be opened"))
            .ok(),
        _ => None,
    };
    FeedEvent {
        application: row.id,
        receipt_number: row.receipt_number,
        service: row.service,
        version: row.version.cast_unsigned(),
        state: Case::from_name(&row.state).unwrap_or(Case::Submitted),
        at: instant(row.changed_at),
        detail,
    }
}

fn detail(vault: &Vault, row: &application::Model, wrapped: &[u8], parts: &mut Parts) -> Result<Detail, CaseError> {
    let key = vault.unwrap(row.id, wrapped)?;
    let by_device = |at, event| HistoryEntry { at: instant(at), by: row.device.clone(), event };
    let mut history =
        vec![by_device(row.sealed_at, HistoryEvent::Sealed), by_device(row.received_at, HistoryEvent::Received)];
    for entry in parts.history.remove(&row.id).unwrap_or_default() {
        let event = key.open_json(&history_label(entry.n), &entry.sealed)?;
        history.push(HistoryEntry { at: instant(entry.at), by: entry.actor, event });
    }
    let blob = |row: attachment::Model| BlobRef {
        hash: row.hash,
        len: row.len.cast_unsigned(),
        media_type: row.media_type,
        field: row.field,
    };
    Ok(CaseDetail {
        form_version: u32::try_from(row.form_version).unwrap_or(u32::MAX),
        lang: Lang::from_tag(&row.lang).unwrap_or_default(),
        received_at: instant(row.received_at),
        sealed_at: instant(row.sealed_at),
        token: row.token.clone(),
        status_code: row.status_code.clone(),
        answers: sealed_json(&key, ANSWERS, row.answers_sealed.as_deref(), "{}")?,
        blobs: parts.attachments.remove(&row.id).unwrap_or_default().into_iter().map(blob).collect(),
        problems: sealed_json(&key, PROBLEMS, row.problems_sealed.as_deref(), "[]")?,
        history,
        catalogue: Some(row.catalogue.clone()),
    })
}

/// JSON as it was sealed under a label; `none` when there is none, or it was erased.
fn sealed_json(key: &DataKey, label: &str, sealed: Option<&[u8]>, none: &str) -> Result<Box<RawValue>, CaseError> {
    let json = match sealed {
        Some(sealed) => String::from_utf8(key.open(label, sealed)?).map_err(|_| VaultError::Sealed)?,
        None => none.to_owned(),
    };
    Ok(RawValue::from_string(json)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(feed: i64, weight: usize) -> application::Model {
        application::Model {
            id: Uuid::nil(),
            receipt_number: String::new(),
            token: String::new(),
            status_code: String::new(),
            service: String::new(),
            form_version: 1,
            catalogue: String::new(),
            lang: "az".into(),
            device: String::new(),
            office: String::new(),
            sealed_at: 0,
            received_at: 0,
            state: "submitted".into(),
            changed_at: 0,
            version: 1,
            feed,
            validated_at: None,
            data_key: None,
            answers_sealed: Some(vec![0; weight]),
            problems_sealed: None,
            name_key: None,
            birth_date: None,
            document_hash: None,
        }
    }

    fn page(weights: &[usize], limit: usize) -> (usize, bool) {
        let mut rows: Vec<_> = (1..).zip(weights).map(|(feed, weight)| row(feed, *weight)).collect();
        let more = cut(&mut rows, limit);
        (rows.len(), more)
    }

    #[test]
    fn a_page_ends_where_it_is_long_or_heavy_and_always_leads_on() {
        assert_eq!(page(&[], 3), (0, false));
        assert_eq!(page(&[1, 1], 3), (2, false));
        assert_eq!(page(&[1, 1, 1, 1], 3), (3, true));
        assert_eq!(page(&[HEAVY, 1], 3), (1, true));
        assert_eq!(page(&[HEAVY - 1, 5, 1], 3), (2, true));
        assert_eq!(page(&[HEAVY * 2], 3), (1, false));
    }
}
