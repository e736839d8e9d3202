//! The heads of audit chains that each side keeps of the other, checked at every look at the feed.
//!
//! A device shows the head of the centre's chain that it was told last: if that row is gone or another, rows were cut off, the chain was
//! rewritten, or an older backup was restored. The head of the device's own chain is noted; it may only grow.

use jiff::Timestamp;
use protocol::chain::{Chains, Head};
use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict, Query};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, Set,
};

use crate::centre::Centre;
use crate::database::{Database, Write, instant, micros};
use crate::table::{anchor, audit, device, doubt, stream};

/// What a device tells of both chains.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shown {
    /// The centre's head that it holds.
    pub anchor: Option<Head>,
    /// Its own head.
    pub head: Option<Head>,
}

/// A doubt about a chain, kept until somebody explains it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Doubt {
    /// An office's code for a chain of the centre, a device's name for that of the device.
    pub chain: String,
    /// The first row that is missing, or that is another than the witness holds.
    pub row: i64,
    /// The device that showed it.
    pub witness: String,
    pub at: Timestamp,
    /// When an administrator noted the restoring of a backup that explains it.
    pub explained_at: Option<Timestamp>,
}

/// Whether the centre's chain holds the head that the device was told; what does not fit is kept as a doubt.
pub(crate) async fn knows(centre: &Centre, device: &device::Model, shown: &Shown) -> Result<bool, DbErr> {
    let Some(anchor) = &shown.anchor else { return Ok(true) };
    let found =
        audit::Entity::find_by_id((device.office.clone(), anchor.rows.cast_signed())).one(centre.database.pool());
    if let Some(row) = found.await? {
        if row.hash == anchor.hash {
            return Ok(true);
        }
        note(&centre.database, &device.office, row.n, device, centre.now()).await?;
    } else {
        let rows = rows_of(&centre.database, &device.office).await?;
        note(&centre.database, &device.office, rows + 1, device, centre.now()).await?;
    }
    Ok(false)
}

/// The heads for the answer; notes the device's. Read after the events, so that a head is never older than what it answers for.
pub(crate) async fn exchange(centre: &Centre, device: &device::Model, shown: &Shown) -> Result<Chains, DbErr> {
    let before = anchor::Entity::find_by_id(&device.name).one(centre.database.pool()).await?;
    if let Some(head) = &shown.head {
        keep(centre, device, head, before.as_ref()).await?;
    }
    let stream = stream::Entity::find_by_id(&device.office).one(centre.database.pool()).await?;
    let centre = stream.filter(|stream| stream.audit > 0);
    Ok(Chains {
        centre: centre.map(|stream| Head { rows: stream.audit.cast_unsigned(), hash: stream.audit_hash }),
        device: before.map(|row| Head { rows: row.n.cast_unsigned(), hash: row.hash }),
    })
}

async fn keep(
    centre: &Centre,
    device: &device::Model,
    head: &Head,
    before: Option<&anchor::Model>,
) -> Result<(), DbErr> {
    let n = head.rows.cast_signed();
    match before {
        Some(before) if before.n == n && before.hash == head.hash => return Ok(()),
        Some(before) if before.n > n => return note(&centre.database, &device.name, n + 1, device, centre.now()).await,
        Some(before) if before.n == n => return note(&centre.database, &device.name, n, device, centre.now()).await,
        _ => {}
    }
    let row = anchor::ActiveModel {
        device: Set(device.name.clone()),
        n: Set(n),
        hash: Set(head.hash.clone()),
        at: Set(micros(centre.now())),
    };
    let newer = OnConflict::column(anchor::Column::Device)
        .update_columns([anchor::Column::N, anchor::Column::Hash, anchor::Column::At])
        .action_and_where(Expr::col((anchor::Entity, anchor::Column::N)).lt(n))
        .to_owned();
    let write = centre.database.write().await?;
    anchor::Entity::insert(row).on_conflict(newer).exec_without_returning(&*write).await?;
    write.commit().await
}

/// Keeps a doubt; the same one again changes nothing.
async fn note(database: &Database, chain: &str, row: i64, witness: &device::Model, at: Timestamp) -> Result<(), DbErr> {
    tracing::error!(chain, row, witness = witness.name, "an audit chain is not as it was");
    let row = doubt::ActiveModel {
        chain: Set(chain.to_owned()),
        n: Set(row),
        witness: Set(witness.name.clone()),
        at: Set(micros(at)),
        explained_at: Set(None),
    };
    let write = database.write().await?;
    doubt::Entity::insert(row)
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(&*write)
        .await?;
    write.commit().await
}

/// The last row number of an office's chain.
async fn rows_of(database: &Database, office: &str) -> Result<i64, DbErr> {
    let last = audit::Entity::find()
        .filter(audit::Column::Office.eq(office))
        .order_by_desc(audit::Column::N)
        .one(database.pool())
        .await?;
    Ok(last.map_or(0, |row| row.n))
}

/// All doubts, the unexplained ones first.
pub(crate) async fn doubts(database: &Database) -> Result<Vec<Doubt>, DbErr> {
    let rows = doubt::Entity::find()
        .order_by_asc(doubt::Column::Chain)
        .order_by_asc(doubt::Column::N)
        .order_by_asc(doubt::Column::Witness)
        .all(database.pool())
        .await?;
    let doubt = |row: doubt::Model| Doubt {
        chain: row.chain,
        row: row.n,
        witness: row.witness,
        at: instant(row.at),
        explained_at: row.explained_at.map(instant),
    };
    Ok(rows.into_iter().map(doubt).collect())
}

/// Marks what is doubted so far of an office's chain as explained.
pub(crate) async fn explain(write: &Write, office: &str, now: Timestamp) -> Result<(), DbErr> {
    let explained = Query::update()
        .table(doubt::Entity)
        .value(doubt::Column::ExplainedAt, micros(now))
        .and_where(doubt::Column::Chain.eq(office))
        .and_where(doubt::Column::ExplainedAt.is_null())
        .to_owned();
    write.execute(&explained).await.map(drop)
}
