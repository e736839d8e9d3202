//! Validation after storage: the same form engine as on the device, with the catalogue that the application was filled in with.
//! Problems do not unstore; they are shown on the case.

use std::sync::Arc;
use std::time::Duration;

use catalogue::Catalogue;
use domain::answer::Answers;
use domain::message::{Message, Problem};
use edition::Edition;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{TimeZone, offset};
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, DbErr, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Set,
};
use tokio::time::Instant;

use crate::audit::{Line, Stream};
use crate::catalogues::editions_of;
use crate::centre::Centre;
use crate::database::{Write, instant, micros};
use crate::intake::{ANSWERS, PROBLEMS};
use crate::table::application;
use crate::vault::VaultError;

/// Cases per round.
const ROUND: u64 = 500;

/// While packets come this close one after the other, their intake goes first …
const CALM: Duration = Duration::from_millis(150);
/// … but not for longer than this.
const PATIENCE: Duration = Duration::from_secs(3);
/// What another process took in is looked for this often.
const LOOK: Duration = Duration::from_secs(30);

/// Validates what arrived, for ever: at start, whenever something arrived, and from time to time. Work left by a crash is found again
/// by its rows.
pub(crate) async fn run(centre: Arc<Centre>) {
    loop {
        match round(&centre).await {
            Ok(0) => {
                // An elapsed time is as good a reason to look as an arrival.
                let _ = tokio::time::timeout(LOOK, centre.arrived.notified()).await;
            }
            Ok(_) => {}
            Err(error) => {
                tracing::error!(%error, "validation is put off");
                tokio::time::sleep(Duration::from_secs(5)).await;
            }
        }
        calm(&centre).await;
    }
}

/// Waits until no packet came for a moment.
async fn calm(centre: &Centre) {
    let latest = Instant::now() + PATIENCE;
    while Instant::now() < latest && tokio::time::timeout(CALM, centre.arrived.notified()).await.is_ok() {}
}

/// Validates everything that arrived, once.
pub(crate) async fn catch_up(centre: &Arc<Centre>) -> Result<(), ValidateError> {
    while round(centre).await? > 0 {}
    Ok(())
}

#[derive(Debug, thiserror::Error)]
pub(crate) enum ValidateError {
    #[error("the database refuses: {0}")]
    Database(#[from] DbErr),
    #[error("a worker ended early: {0}")]
    Worker(#[from] tokio::task::JoinError),
}

/// Validates the oldest cases that were not; returns how many.
async fn round(centre: &Arc<Centre>) -> Result<usize, ValidateError> {
    let rows = application::Entity::find()
        .filter(application::Column::ValidatedAt.is_null())
        .order_by_asc(application::Column::ReceivedAt)
        .limit(ROUND)
        .all(centre.database.pool())
        .await?;
    let count = rows.len();
    if count == 0 {
        return Ok(0);
    }
    let worker = Arc::clone(centre);
    let editions = editions_of(centre, rows.iter().map(|row| row.catalogue.clone()).collect()).await?;
    let judged = tokio::task::spawn_blocking(move || {
        let current = worker.shelf.current();
        let own = |row: &application::Model| editions.get(&row.catalogue).unwrap_or(&current);
        rows.into_iter().map(|row| (judge(&worker, own(&row), &row), row)).collect::<Vec<_>>()
    });
    let mut judged = judged.await?;
    judged.sort_by(|(_, one), (_, other)| (&one.office, one.id).cmp(&(&other.office, other.id)));
    for office in judged.chunk_by(|(_, one), (_, other)| one.office == other.office) {
        record(centre, office).await?;
    }
    Ok(count)
}

type Judged = (Result<Option<Vec<u8>>, VaultError>, application::Model);

/// Writes the verdicts of one office. A case that changed meanwhile stays unvalidated and comes again.
async fn record(centre: &Centre, judged: &[Judged]) -> Result<(), DbErr> {
    let Some((_, first)) = judged.first() else { return Ok(()) };
    let write = centre.database.write().await?;
    let mut stream = Stream::lock(&write, &first.office).await?;
    let now = centre.now();
    let mut lines = Vec::new();
    sound(&write, judged, now).await?;
    for (problems, row) in judged.iter().filter(|judged| !is_sound(judged)) {
        let current = application::Entity::find_by_id(row.id).one(&*write).await?;
        // Another replica may have been quicker.
        let open = |current: &application::Model| current.version == row.version && current.validated_at.is_none();
        let Some(current) = current.filter(open) else { continue };
        let before = current.problems_sealed.is_some();
        let mut current = current.into_active_model();
        current.validated_at = Set(Some(micros(now)));
        match problems {
            Ok(problems) => {
                if before || problems.is_some() {
                    current.feed = Set(stream.next());
                    lines.push(Line { actor: "centre".to_owned(), act: "validated", subject: row.id.to_string() });
                }
                current.problems_sealed = Set(problems.clone());
            }
            Err(error) => tracing::error!(%error, application = %row.id, "a case cannot be validated"),
        }
        current.update(&*write).await?;
    }
    stream.close(&write, now, lines).await?;
    write.commit().await
}

/// Whether nothing is wrong with a case and nothing was before.
fn is_sound((problems, row): &Judged) -> bool {
    matches!(problems, Ok(None)) && row.problems_sealed.is_none()
}

/// Notes all sound cases at once; one that changed meanwhile is left out.
async fn sound(write: &Write, judged: &[Judged], now: Timestamp) -> Result<(), DbErr> {
    let rows = judged.iter().filter(|judged| is_sound(judged));
    let rows: Vec<_> = rows.map(|(_, row)| (row.id, row.version)).collect();
    if rows.is_empty() {
        return Ok(());
    }
    application::Entity::update_many()
        .col_expr(application::Column::ValidatedAt, Expr::value(micros(now)))
        .filter(
            Expr::tuple([Expr::col(application::Column::Id), Expr::col(application::Column::Version)]).in_tuples(rows),
        )
        .exec(&**write)
        .await
        .map(drop)
}

/// The sealed problems of a case; none when all is well or the case was erased.
fn judge(centre: &Centre, edition: &Edition, row: &application::Model) -> Result<Option<Vec<u8>>, VaultError> {
    let (Some(wrapped), Some(sealed)) = (&row.data_key, &row.answers_sealed) else { return Ok(None) };
    let key = centre.keys.vault.unwrap(row.id, wrapped)?;
    let answers: Answers = key.open_json(ANSWERS, sealed)?;
    let problems = problems(&edition.catalogue, &row.service, &answers, filled_in_on(row));
    if problems.is_empty() { Ok(None) } else { key.seal_json(PROBLEMS, &problems).map(Some) }
}

fn problems(catalogue: &Catalogue, service: &str, answers: &Answers, today: Date) -> Vec<Problem> {
    catalogue
        .check(service, answers, today)
        .unwrap_or_else(|_| vec![Problem::new("", Message::new("error-form-unknown").text("service", service))])
}

/// The day in Baku on which the form was sealed, so that weeks on the way invent no problem; never after its arrival here.
fn filled_in_on(row: &application::Model) -> Date {
    instant(std::cmp::min(row.sealed_at, row.received_at)).to_zoned(baku()).date()
}

/// Asia/Baku: four hours ahead of UTC all year since 2016.
pub(crate) fn baku() -> TimeZone {
    TimeZone::fixed(offset(4))
}
