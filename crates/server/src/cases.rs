//! Cases as devices see them: the change feed of an office.

use std::collections::HashMap;

use domain::lang::Lang;
use domain::message::Problem;
use domain::state::Case;
use protocol::wire::{BlobRef, CaseDetail, Face, Feed, FeedEvent, HistoryEntry, HistoryEvent};
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use uuid::Uuid;

use crate::audit::{self, Line};
use crate::centre::Centre;
use crate::database::{Database, instant};
use crate::directory::face;
use crate::intake::{ANSWERS, PROBLEMS};
use crate::table::{application, attachment, device, history};
use crate::vault::{Vault, VaultError};
use crate::witness::{self, Shown};

/// The most cases in one answer.
const PAGE: u64 = 200;

/// A case cannot be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CaseError {
    #[error("the database refuses")]
    Database(#[from] DbErr),
    #[error("a case cannot be opened")]
    Vault(#[from] VaultError),
}

/// The label of a history row's seal.
pub(crate) fn history_label(n: i64) -> String {
    format!("history/{n}")
}

/// What changed since the cursor: for a counter the cases of its office, whole; for a kiosk its own, without detail. All of it anew when
/// the device was told of a history that this centre does not have.
pub(crate) async fn feed(
    centre: &Centre,
    device: &device::Model,
    after: u64,
    shown: &Shown,
) -> Result<Feed, CaseError> {
    let again = !witness::knows(centre, device, shown).await?;
    let after = if again { 0 } else { after };
    let counter = face(&device.face) == Face::Counter;
    let now = centre.now();
    let scope = if counter {
        application::Column::Office.eq(&device.office)
    } else {
        application::Column::Device.eq(&device.name)
    };
    let mut rows = application::Entity::find()
        .filter(scope)
        .filter(application::Column::Feed.gt(i64::try_from(after).unwrap_or(i64::MAX)))
        .order_by_asc(application::Column::Feed)
        .limit(PAGE + 1)
        .all(centre.database.pool())
        .await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let next = rows.last().map_or(after, |row| row.feed.cast_unsigned());
    let mut parts = if counter { Parts::load(&centre.database, &rows).await? } else { Parts::default() };
    if counter && !rows.is_empty() {
        let line = Line { actor: device.name.clone(), act: "read", subject: format!("feed {after}-{next}") };
        audit::note(&centre.database, &device.office, now, line).await?;
    }
    let event = |row: application::Model| event(&centre.keys.vault, row, counter.then_some(&mut parts));
    let events = rows.into_iter().map(event).collect::<Result<Vec<_>, _>>()?;
    let catalogue = Some(centre.shelf.current().serial).filter(|serial| *serial > 0);
    let chains = Some(witness::exchange(centre, device, shown).await?);
    let bundle_key = Some(centre.keys.bundle_statement.clone());
    let keys = centre.listed.serial();
    Ok(Feed { events, next, more, now, catalogue, chains, again, bundle_key, keys })
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

fn event(vault: &Vault, row: application::Model, parts: Option<&mut Parts>) -> Result<FeedEvent, VaultError> {
    let detail = match (parts, &row.data_key) {
        (Some(parts), Some(wrapped)) => Some(detail(vault, &row, wrapped, parts)?),
        _ => None,
    };
    Ok(FeedEvent {
        application: row.id,
        receipt_number: row.receipt_number,
        service: row.service,
        version: row.version.cast_unsigned(),
        state: Case::from_name(&row.state).unwrap_or(Case::Submitted),
        at: instant(row.changed_at),
        detail,
    })
}

fn detail(
    vault: &Vault,
    row: &application::Model,
    wrapped: &[u8],
    parts: &mut Parts,
) -> Result<CaseDetail, VaultError> {
    let key = vault.unwrap(row.id, wrapped)?;
    let by_device = |at, event| HistoryEntry { at: instant(at), by: row.device.clone(), event };
    let mut history =
        vec![by_device(row.sealed_at, HistoryEvent::Sealed), by_device(row.received_at, HistoryEvent::Received)];
    for entry in parts.history.remove(&row.id).unwrap_or_default() {
        let event = key.open_json(&history_label(entry.n), &entry.sealed)?;
        history.push(HistoryEntry { at: instant(entry.at), by: entry.actor, event });
    }
    let answers = row.answers_sealed.as_deref().map(|sealed| key.open_json(ANSWERS, sealed)).transpose()?;
    let problems: Option<Vec<Problem>> =
        row.problems_sealed.as_deref().map(|sealed| key.open_json(PROBLEMS, sealed)).transpose()?;
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
        answers: answers.unwrap_or_default(),
        blobs: parts.attachments.remove(&row.id).unwrap_or_default().into_iter().map(blob).collect(),
        problems: problems.unwrap_or_default(),
        history,
        catalogue: Some(row.catalogue.clone()),
    })
}
