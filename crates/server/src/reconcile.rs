//! Reconciliation: what devices declare is compared with what is stored; the numbers that are missing are kept for the administrator.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use protocol::reconcile::{
    Compared, Gap, Held, Holding, MAX_HOLDINGS, Range, ReconcileRequest, ReconcileResponse, Span, compare, is_sound,
};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Set, Statement,
};

use crate::audit::{Line, Stream};
use crate::centre::Centre;
use crate::database::{Database, Write, instant, micros};
use crate::table::{device, gap, packet, reconciliation};

/// The most runs of numbers that are compared at once; a device numbers without gaps, so that few are the rule.
const RUNS: i64 = 20_000;
/// A hole that no device explained is a gap once what followed it has been here for this long.
const UNEXPLAINED: SignedDuration = SignedDuration::from_hours(20);

/// Why a declaration is not compared.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ReconcileError {
    #[error("the declaration is not in order")]
    Malformed,
    #[error("the database refuses")]
    Database(#[from] DbErr),
}

/// Numbers that the centre lacks, as the administrator sees them.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct GapInfo {
    /// `OFFICE-DEVICE`.
    pub device: String,
    pub first: u64,
    pub last: u64,
    /// What the device holds of them.
    pub held: Option<Held>,
    /// Whether the device has declared them: only then does a missing `held` say that the device does not know them.
    pub declared: bool,
    /// When the device wiped them.
    pub at: Option<Timestamp>,
    /// When the gap was found.
    pub since: Timestamp,
}

/// Stored numbers in a run, and when the first of them arrived.
struct Run {
    span: Span,
    received_at: i64,
}

/// Compares what a device declares. It may ask for itself and for devices of its office; what is missing is kept of itself, and of devices
/// that were revoked and so cannot speak any more.
pub(crate) async fn reconcile(
    centre: &Centre,
    device: &device::Model,
    request: &ReconcileRequest,
) -> Result<ReconcileResponse, ReconcileError> {
    if request.holdings.len() > MAX_HOLDINGS || !request.holdings.iter().all(is_sound) {
        return Err(ReconcileError::Malformed);
    }
    let now = centre.now();
    let mut compared = Vec::with_capacity(request.holdings.len());
    for holding in &request.holdings {
        let named = device::Entity::find_by_id(&holding.device).one(centre.database.pool()).await?;
        let Some(named) = named.filter(|named| named.office == device.office) else { continue };
        let runs = runs(&centre.database, &named.name).await?;
        let spans: Vec<Span> = runs.iter().map(|run| run.span).collect();
        let gaps = compare(holding, &spans);
        let told = told(&centre.database, &named.name).await?;
        // Nobody who knows less than was told before speaks for a device that cannot speak any more.
        let knows = told.as_ref().is_none_or(|told| holding.last >= told.last_seq.cast_unsigned());
        if named.name == device.name || (named.revoked_at.is_some() && knows) {
            record(centre, &named, holding, &gaps, now).await?;
        }
        let highest = highest(&centre.database, &named.name).await?;
        compared.push(Compared { device: named.name, gaps, highest });
    }
    Ok(ReconcileResponse { compared, now })
}

/// What a device declared last.
async fn told(database: &Database, device: &str) -> Result<Option<reconciliation::Model>, DbErr> {
    reconciliation::Entity::find_by_id(device).one(database.pool()).await
}

/// The highest number that was ever taken of a device, its attachments missing or not.
async fn highest(database: &Database, device: &str) -> Result<u64, DbErr> {
    let numbers = packet::Entity::find().filter(packet::Column::Device.eq(device)).select_only();
    let newest = numbers.column(packet::Column::Seq).order_by_desc(packet::Column::Seq).into_tuple::<i64>();
    Ok(newest.one(database.pool()).await?.map_or(0, i64::cast_unsigned))
}

/// The runs of numbers stored of a device, ascending; a refused packet that was settled is one that the centre has.
async fn runs(database: &Database, device: &str) -> Result<Vec<Run>, DbErr> {
    let backend = database.pool().get_database_backend();
    let statement = Statement::from_sql_and_values(
        backend,
        "SELECT MIN(seq) AS first, MAX(seq) AS last, MIN(received_at) AS received_at FROM (
             SELECT seq, received_at, seq - ROW_NUMBER() OVER (ORDER BY seq) AS run FROM (
                 SELECT seq, received_at FROM packet WHERE device = $1 AND stored_at IS NOT NULL
                 UNION ALL
                 SELECT r.seq, MIN(r.received_at) FROM refused r
                 WHERE r.device = $1 AND r.settled_at IS NOT NULL AND NOT EXISTS (
                     SELECT 1 FROM packet p WHERE p.device = r.device AND p.seq = r.seq AND p.stored_at IS NOT NULL)
                 GROUP BY r.seq) AS known) AS stored
         GROUP BY run ORDER BY first LIMIT $2",
        [device.into(), RUNS.into()],
    );
    let rows = database.pool().query_all_raw(statement).await?;
    let number = |row: &sea_orm::QueryResult, name: &str| row.try_get::<i64>("", name);
    rows.iter()
        .map(|row| {
            let span =
                Span { first: number(row, "first")?.cast_unsigned(), last: number(row, "last")?.cast_unsigned() };
            Ok(Run { span, received_at: number(row, "received_at")? })
        })
        .collect()
}

/// Replaces what is known of a device's gaps; a gap found before keeps its day.
async fn record(
    centre: &Centre,
    device: &device::Model,
    holding: &Holding,
    gaps: &[Gap],
    now: Timestamp,
) -> Result<(), DbErr> {
    let before = gap::Entity::find().filter(gap::Column::Device.eq(&device.name)).all(centre.database.pool()).await?;
    let write = centre.database.write().await?;
    gap::Entity::delete_many().filter(gap::Column::Device.eq(&device.name)).exec(&*write).await?;
    let rows: Vec<gap::ActiveModel> = gaps.iter().map(|gap| row(&device.name, gap, &before, now)).collect();
    for rows in rows.chunks(500) {
        gap::Entity::insert_many(rows.to_vec()).exec_without_returning(&*write).await?;
    }
    declared(&write, device, holding, now).await?;
    if !gaps.is_empty() {
        let stream = Stream::lock(&write, &device.office).await?;
        let spans: Vec<String> = gaps.iter().take(20).map(|gap| format!("{}-{}", gap.first, gap.last)).collect();
        let line = Line { actor: device.name.clone(), act: "gap", subject: spans.join(",") };
        stream.close(&write, now, vec![line]).await?;
    }
    write.commit().await
}

fn row(device: &str, gap: &Gap, before: &[gap::Model], now: Timestamp) -> gap::ActiveModel {
    let (first, last) = (gap.first.cast_signed(), gap.last.cast_signed());
    let known = before.iter().filter(|row| row.first_seq <= last && row.last_seq >= first).map(|row| row.since).min();
    gap::ActiveModel {
        device: Set(device.to_owned()),
        first_seq: Set(first),
        last_seq: Set(last),
        held: Set(gap.held.map(|held| held.name().to_owned())),
        at: Set(gap.at.map(micros)),
        since: Set(known.unwrap_or_else(|| micros(now))),
    }
}

async fn declared(write: &Write, device: &device::Model, holding: &Holding, now: Timestamp) -> Result<(), DbErr> {
    use reconciliation::Column;
    // A device that was set up anew from an image knows less than it gave out.
    let before = reconciliation::Entity::find_by_id(&device.name).one(&**write).await?.map_or(0, |told| told.last_seq);
    let row = reconciliation::ActiveModel {
        device: Set(device.name.clone()),
        last_seq: Set(holding.last.cast_signed().max(before)),
        at: Set(micros(now)),
    };
    let newest =
        sea_orm::sea_query::OnConflict::column(Column::Device).update_columns([Column::LastSeq, Column::At]).to_owned();
    reconciliation::Entity::insert(row).on_conflict(newest).exec_without_returning(&**write).await.map(drop)
}

impl Database {
    /// The numbers that are missing now: what devices declared and cannot or have not yet sent again, holes that none has explained
    /// within a day, and what was on its way when a device spoke last, if that was a day ago. What is on its way is none.
    pub async fn gaps(&self, now: Timestamp) -> Result<Vec<GapInfo>, DbErr> {
        let mut recorded: BTreeMap<String, Vec<gap::Model>> = BTreeMap::new();
        for row in gap::Entity::find().order_by_asc(gap::Column::FirstSeq).all(self.pool()).await? {
            recorded.entry(row.device.clone()).or_default().push(row);
        }
        let devices = device::Entity::find().order_by_asc(device::Column::Name).all(self.pool()).await?;
        let mut gaps = Vec::new();
        for device in devices {
            let recorded = recorded.remove(&device.name).unwrap_or_default();
            let runs = runs(self, &device.name).await?;
            let told = told(self, &device.name).await?;
            let silent = told.filter(|told| now.duration_since(instant(told.at)) >= UNEXPLAINED);
            gaps.extend(missing(&device.name, &recorded, &runs, silent.as_ref(), now));
        }
        Ok(gaps)
    }
}

/// What of the recorded gaps is still missing, and what is missing without having been declared; `silent` is what a device said that has
/// not spoken for a day.
fn missing(
    device: &str,
    recorded: &[gap::Model],
    runs: &[Run],
    silent: Option<&reconciliation::Model>,
    now: Timestamp,
) -> Vec<GapInfo> {
    let spans: Vec<Span> = runs.iter().map(|run| run.span).collect();
    let highest = spans.last().map_or(0, |span| span.last);
    let said = silent.map_or(0, |told| told.last_seq.cast_unsigned());
    let last = recorded.last().map_or(0, |row| row.last_seq.cast_unsigned()).max(highest).max(said);
    // The kind of a range does not matter to where it is cut, only that it is not on its way.
    let ranges = recorded
        .iter()
        .map(|row| Range {
            first: row.first_seq.cast_unsigned(),
            last: row.last_seq.cast_unsigned(),
            held: row.held.as_deref().and_then(Held::from_name).unwrap_or(Held::Purged),
            at: row.at.map(instant),
        })
        .collect();
    let holding = Holding { device: device.to_owned(), last, ranges };
    let info = |gap: Gap| {
        let of = recorded
            .iter()
            .find(|row| row.first_seq.cast_unsigned() <= gap.first && row.last_seq.cast_unsigned() >= gap.last);
        let behind = runs.iter().find(|run| run.span.first > gap.last).map(|run| instant(run.received_at));
        let since = of.map(|row| instant(row.since)).or(behind).or(silent.map(|told| instant(told.at)))?;
        let info = GapInfo {
            device: device.to_owned(),
            first: gap.first,
            last: gap.last,
            held: of.and_then(|row| row.held.as_deref().and_then(Held::from_name)),
            declared: of.is_some(),
            at: gap.at,
            since,
        };
        (info.declared || now.duration_since(since) >= UNEXPLAINED).then_some(info)
    };
    compare(&holding, &spans).into_iter().filter_map(info).collect()
}
