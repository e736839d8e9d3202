//! The heads of audit chains that each side keeps of the other, checked at every look at the feed.
//!
//! A device shows the head of the centre's chain that it was told last: if that row is gone or another, rows were cut off, the chain was
//! rewritten, or an older backup was restored. The head of the device's own chain is noted; it may only grow.

use jiff::Timestamp;
use protocol::chain::{Chains, Head};
use protocol::wire::Face;
use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict, Query};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _,
    QueryOrder as _, Set, Statement,
};

use crate::centre::Centre;
use crate::database::{Database, Write, instant, micros};
use crate::directory::face;
use crate::table::{anchor, audit, device, doubt};

/// What a device tells of both chains.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shown {
    /// The centre's head that it holds.
    pub anchor: Option<Head>,
    /// Its own head.
    pub head: Option<Head>,
    /// When it signed the request, by its own clock.
    pub signed_at: Timestamp,
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
    /// When an administrator noted what explains it.
    pub explained_at: Option<Timestamp>,
}

/// What one statement tells at one moment of both chains, and of the feed.
#[derive(Default)]
pub(crate) struct Look {
    /// The head of the centre's chain of the office.
    centre: Option<Head>,
    /// The hash of the row that the device holds a head of.
    row: Option<String>,
    /// The device's head as it was noted last.
    noted: Option<Noted>,
    /// Whether a case waits behind the cursor.
    pub waits: bool,
}

/// A head of a device's chain.
struct Noted {
    head: Head,
    /// When the device signed the request that showed it first, in microseconds.
    signed_at: i64,
}

#[derive(FromQueryResult)]
struct LookRow {
    audit: i64,
    audit_hash: String,
    row_hash: Option<String>,
    noted: Option<i64>,
    noted_hash: Option<String>,
    noted_at: Option<i64>,
    next: Option<i64>,
}

/// What is looked at of an office and a device; a counter's feed is that of its office, a kiosk's that of itself.
macro_rules! look_by {
    ($scope:literal) => {
        concat!(
            "SELECT s.audit, s.audit_hash, (SELECT r.hash FROM audit r WHERE r.office = s.office AND r.n = $2) AS row_hash,
                 a.n AS noted, a.hash AS noted_hash, a.at AS noted_at, (SELECT min(p.feed) FROM application p WHERE p.",
            $scope,
            " AND p.feed > $4) AS next
             FROM stream s LEFT JOIN anchor a ON a.device = $3 WHERE s.office = $1"
        )
    };
}
const LOOK_OF_A_COUNTER: &str = look_by!("office = $1");
const LOOK_OF_A_KIOSK: &str = look_by!("device = $3");

/// Looks. When nothing waits, the heads are those of the very moment at which nothing waited: a head is never older than what it
/// answers for.
pub(crate) async fn look(
    database: &Database,
    device: &device::Model,
    after: u64,
    shown: &Shown,
) -> Result<Look, DbErr> {
    let sql = if face(&device.face) == Face::Counter { LOOK_OF_A_COUNTER } else { LOOK_OF_A_KIOSK };
    let row = shown.anchor.as_ref().map_or(0, |anchor| anchor.rows.cast_signed());
    let after = i64::try_from(after).unwrap_or(i64::MAX);
    let values = [device.office.as_str().into(), row.into(), device.name.as_str().into(), after.into()];
    let statement = Statement::from_sql_and_values(database.pool().get_database_backend(), sql, values);
    let row = LookRow::find_by_statement(statement).one(database.pool()).await?;
    let Some(row) = row else { return Ok(Look { waits: true, ..Look::default() }) };
    let head = |rows: i64, hash| Head { rows: rows.cast_unsigned(), hash };
    let noted = row.noted.zip(row.noted_hash).zip(row.noted_at);
    Ok(Look {
        centre: (row.audit > 0).then(|| head(row.audit, row.audit_hash)),
        row: row.row_hash,
        noted: noted.map(|((rows, hash), signed_at)| Noted { head: head(rows, hash), signed_at }),
        waits: row.next.is_some(),
    })
}

/// Whether the centre's chain holds the head that the device was told; what does not fit is kept as a doubt.
pub(crate) async fn knows(centre: &Centre, device: &device::Model, shown: &Shown, look: &Look) -> Result<bool, DbErr> {
    let Some(anchor) = &shown.anchor else { return Ok(true) };
    let row = match &look.row {
        Some(hash) if *hash == anchor.hash => return Ok(true),
        Some(_) => anchor.rows.cast_signed(),
        None => rows_of(&centre.database, &device.office).await? + 1,
    };
    note(&centre.database, &device.office, row, device, centre.now()).await?;
    Ok(false)
}

/// The heads for the answer; notes the device's. The look comes after the events or tells that there are none.
pub(crate) async fn exchange(
    centre: &Centre,
    device: &device::Model,
    shown: &Shown,
    look: Look,
) -> Result<Chains, DbErr> {
    if let Some(head) = &shown.head {
        keep(centre, device, head, micros(shown.signed_at), look.noted.as_ref()).await?;
    }
    Ok(Chains { centre: look.centre, device: look.noted.map(|noted| noted.head) })
}

async fn keep(
    centre: &Centre,
    device: &device::Model,
    head: &Head,
    signed_at: i64,
    before: Option<&Noted>,
) -> Result<(), DbErr> {
    let n = head.rows.cast_signed();
    match before {
        Some(before) if before.head == *head => return Ok(()),
        // Another request overtook this one on its way. A chain that did get shorter shows itself at the next contact.
        Some(before) if before.head.rows > head.rows && signed_at <= before.signed_at => return Ok(()),
        Some(before) if before.head.rows > head.rows => {
            return note(&centre.database, &device.name, n + 1, device, centre.now()).await;
        }
        Some(before) if before.head.rows == head.rows => {
            return note(&centre.database, &device.name, n, device, centre.now()).await;
        }
        _ => {}
    }
    let row = anchor::ActiveModel {
        device: Set(device.name.clone()),
        n: Set(n),
        hash: Set(head.hash.clone()),
        at: Set(signed_at),
    };
    let newer = OnConflict::column(anchor::Column::Device)
        .update_columns([anchor::Column::N, anchor::Column::Hash, anchor::Column::At])
        .action_and_where(Expr::col((anchor::Entity, anchor::Column::N)).lt(n))
        .to_owned();
    let write = centre.database.write().await?;
    anchor::Entity::insert(row).on_conflict(newer).exec_without_returning(&*write).await?;
    write.commit().await
}

/// Keeps a doubt; the same one again changes nothing, and nobody waits for it. What was explained is explained as far as it went: the same
/// row doubted afterwards is doubted anew.
async fn note(database: &Database, chain: &str, row: i64, witness: &device::Model, at: Timestamp) -> Result<(), DbErr> {
    let key = (chain.to_owned(), row, witness.name.clone());
    let before = doubt::Entity::find_by_id(key).one(database.pool()).await?;
    if before.is_some_and(|before| before.explained_at.is_none()) {
        return Ok(());
    }
    tracing::error!(chain, row, witness = witness.name, "an audit chain is not as it was");
    let row = doubt::ActiveModel {
        chain: Set(chain.to_owned()),
        n: Set(row),
        witness: Set(witness.name.clone()),
        at: Set(micros(at)),
        explained_at: Set(None),
    };
    let anew = OnConflict::columns([doubt::Column::Chain, doubt::Column::N, doubt::Column::Witness])
        .update_columns([doubt::Column::At, doubt::Column::ExplainedAt])
        .action_and_where(Expr::col((doubt::Entity, doubt::Column::ExplainedAt)).is_not_null())
        .to_owned();
    let write = database.write().await?;
    doubt::Entity::insert(row).on_conflict(anew).exec_without_returning(&*write).await?;
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

/// Marks what is doubted so far of a chain as explained.
pub(crate) async fn explain(write: &Write, chain: &str, now: Timestamp) -> Result<(), DbErr> {
    let explained = Query::update()
        .table(doubt::Entity)
        .value(doubt::Column::ExplainedAt, micros(now))
        .and_where(doubt::Column::Chain.eq(chain))
        .and_where(doubt::Column::ExplainedAt.is_null())
        .to_owned();
    write.execute(&explained).await.map(drop)
}

/// As [`explain`], for a device's own chain. The next head that the device shows is where it is witnessed from.
pub(crate) async fn explain_device(write: &Write, device: &str, now: Timestamp) -> Result<(), DbErr> {
    explain(write, device, now).await?;
    anchor::Entity::delete_by_id(device).exec(&**write).await.map(drop)
}
