//! Officers' acts: applied when the officer saw the newest version of the case, else kept as stale for a supervisor.

use domain::answer::Answers;
use domain::state::Case;
use jiff::{SignedDuration, Timestamp};
use protocol::wire::{Act, Action, Decision, Face, HistoryEvent, Role};
use sea_orm::sea_query::{ExprTrait as _, Query};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, IntoActiveModel as _, Set,
};
use uuid::Uuid;

use super::open::{ANSWERS, PACKET, Ready};
use super::plan::{CONFLICT, Fate};
use super::write::{Batch, again, insert_new, stored};
use super::{FoundBy, IntakeError, sealed_at};
use crate::MAX_SKEW;
use crate::cases::history_label;
use crate::database::{instant, micros};
use crate::directory::{face, roles};
use crate::table::{application, history, packet, refused, staff};
use crate::vault::DataKey;

const CASE_UNKNOWN: &str = "error-packet-act-case-unknown";
/// How long acts of a former key may be under way.
const FORMER: SignedDuration = SignedDuration::from_hours(60 * 24);
const FORBIDDEN: &str = "error-packet-act-forbidden";
const INVALID: &str = "error-packet-act-invalid";

/// Takes an act: written once, applied once. The office's stream is locked, so nobody else changes the case meanwhile.
pub(super) async fn take(batch: &mut Batch<'_>, ready: &Ready, act: &Act) -> Result<Fate, IntakeError> {
    let id = ready.packet.manifest.id;
    if let Some(row) = packet::Entity::find_by_id(id).one(&**batch.write).await? {
        return match row.hash == ready.packet.hash {
            true => again(batch.write, ready, &row).await,
            false => batch.refuse(ready, CONFLICT).await,
        };
    }
    if batch.is_revoked(&ready.device) {
        return batch.refuse(ready, protocol::packet::PacketError::UnknownDevice.code()).await;
    }
    // What a person has ended is told as ended, and never applied.
    if let Some(at) = batch.settled_at(ready).await? {
        return Ok(stored(ready, at));
    }
    if is_out_of_time(ready, batch.now) {
        return batch.refuse(ready, FORBIDDEN).await;
    }
    let case = application::Entity::find_by_id(act.case).one(&**batch.write).await?;
    let Some(case) = case else { return batch.refuse(ready, CASE_UNKNOWN).await };
    let Some(wrapped) = case.data_key.as_deref() else { return batch.refuse(ready, CASE_UNKNOWN).await };
    let key = batch.centre.keys.vault.unwrap(case.id, wrapped)?;
    if let Some(code) = refusal(batch, ready, act, &case).await? {
        return batch.refuse(ready, code).await;
    }
    let row = row(batch, ready, case.id, &key)?;
    if insert_new(batch.write, std::iter::once(row)).await?.is_empty() {
        return batch.refuse(ready, CONFLICT).await;
    }
    refused::Entity::delete_by_id((id, ready.packet.hash.clone())).exec(&**batch.write).await?;
    apply(batch, ready, act, case, &key).await?;
    Ok(stored(ready, micros(batch.now)))
}

/// The row of an act, sealed with the key of its case.
fn row(batch: &Batch<'_>, ready: &Ready, case: Uuid, key: &DataKey) -> Result<packet::Model, IntakeError> {
    Ok(packet::Model {
        id: ready.packet.manifest.id,
        hash: ready.packet.hash.clone(),
        device: ready.device.name.clone(),
        seq: ready.packet.manifest.seq.cast_signed(),
        application: case,
        receipt_number: None,
        token: None,
        sealed: key.seal(PACKET, &ready.bytes)?,
        received_at: micros(batch.now),
        stored_at: Some(micros(batch.now)),
    })
}

/// Whether an act comes too late under a key that its device has no more: whoever found the old key might decide cases with it for ever.
/// Applications are taken in whenever they come, since they decide nothing.
fn is_out_of_time(ready: &Ready, now: Timestamp) -> bool {
    let Some(until) = ready.former_until.map(instant) else { return false };
    ready.packet.manifest.sealed_at > until + MAX_SKEW || now > until + FORMER
}

/// Why this officer may not do this, if so.
async fn refusal(
    batch: &Batch<'_>,
    ready: &Ready,
    act: &Act,
    case: &application::Model,
) -> Result<Option<&'static str>, IntakeError> {
    let officer = staff::Entity::find_by_id(&act.staff).one(&**batch.write).await?;
    let may = officer.is_some_and(|officer| {
        let acts = roles(&officer.roles).iter().any(|role| matches!(role, Role::FrontDesk | Role::Supervisor));
        acts && officer.disabled_at.is_none() && officer.office == case.office
    });
    if !may || ready.device.office != case.office || face(&ready.device.face) != Face::Counter {
        return Ok(Some(FORBIDDEN));
    }
    let reasonless = matches!(&act.action,
        Action::Decided { decision: Decision::Return | Decision::Refuse, reasons, .. } if reasons.is_empty());
    Ok(reasonless.then_some(INVALID))
}

/// Writes the act into the case's history and, unless it is stale, into the case.
async fn apply(
    batch: &mut Batch<'_>,
    ready: &Ready,
    act: &Act,
    case: application::Model,
    key: &DataKey,
) -> Result<(), IntakeError> {
    let open = Case::from_name(&case.state).is_some_and(Case::is_open);
    let current = case.version == act.base_version.cast_signed() && open;
    let (id, office, version) = (case.id, case.office.clone(), case.version);
    let before: Option<Answers> = match (&act.action, &case.answers_sealed) {
        (Action::Corrected { .. }, Some(sealed)) => Some(key.open_json(ANSWERS, sealed)?),
        _ => None,
    };
    let mut row = case.into_active_model();
    row.feed = Set(batch.next_feed(&office)?);
    row.changed_at = Set(micros(batch.now));
    let event = if current {
        row.version = Set(version + 1);
        match &act.action {
            Action::Compared => HistoryEvent::Compared,
            Action::Corrected { answers } => {
                correct(batch, &mut row, answers, key)?;
                HistoryEvent::Corrected { before: before.unwrap_or_default() }
            }
            Action::Decided { decision, reasons, note } => {
                row.state = Set(state_after(*decision).name().to_owned());
                HistoryEvent::Decided { decision: *decision, reasons: reasons.clone(), note: note.clone() }
            }
        }
    } else {
        if !open && act.base_version >= version.cast_unsigned() {
            // Its device waits for a version behind the one that it was made on. No other act becomes stale by this: on a closed case
            // none is taken any more.
            row.version = Set(version + 1);
        }
        HistoryEvent::Stale { act: act.action.clone() }
    };
    row.update(&**batch.write).await?;
    // A login holds no blanks, so what stands behind it is the device.
    let actor = format!("{} {}", act.staff, ready.device.name);
    batch.audit(&office, &actor, audited(&act.action, current), id);
    remember(batch, ready, act, &event, key).await
}

fn correct(
    batch: &Batch<'_>,
    row: &mut application::ActiveModel,
    answers: &Answers,
    key: &DataKey,
) -> Result<(), IntakeError> {
    let found_by = FoundBy::of(answers, &batch.centre.keys.vault)?;
    row.answers_sealed = Set(Some(key.seal_json(ANSWERS, answers)?));
    row.validated_at = Set(None);
    row.name_key = Set(found_by.name_key);
    row.birth_date = Set(found_by.birth_date);
    row.document_hash = Set(found_by.document_hash);
    Ok(())
}

async fn remember(
    batch: &Batch<'_>,
    ready: &Ready,
    act: &Act,
    event: &HistoryEvent,
    key: &DataKey,
) -> Result<(), IntakeError> {
    let newest = Query::select()
        .expr_as(sea_orm::sea_query::Expr::col(history::Column::N).max(), "n")
        .from(history::Entity)
        .and_where(history::Column::Application.eq(act.case))
        .to_owned();
    let newest = batch.write.query_one(&newest).await?;
    let newest: Option<i64> = newest.map(|row| row.try_get("", "n")).transpose()?.flatten();
    let n = newest.unwrap_or(0) + 1;
    let row = history::ActiveModel {
        application: Set(act.case),
        n: Set(n),
        at: Set(micros(sealed_at(&ready.packet.manifest, batch.now))),
        actor: Set(act.staff.clone()),
        sealed: Set(key.seal_json(&history_label(n), event)?),
    };
    history::Entity::insert(row).exec_without_returning(&**batch.write).await?;
    Ok(())
}

const fn state_after(decision: Decision) -> Case {
    match decision {
        Decision::Accept => Case::Accepted,
        Decision::Return => Case::ReturnedIncomplete,
        Decision::Refuse => Case::Refused,
    }
}

const fn audited(action: &Action, current: bool) -> &'static str {
    match (current, action) {
        (false, _) => "stale-act",
        (true, Action::Compared) => "compared",
        (true, Action::Corrected { .. }) => "corrected",
        (true, Action::Decided { .. }) => "decided",
    }
}
