//! The audit chain of each office: who did what to which application. Ids only, each row bound to the one before it.
//!
//! Every position in a feed comes with a row of the chain in the same transaction, so that the head of the chain also dates the feed.
//!
//! Locking an office's `stream` row orders its chain and its feed: positions become visible in the order in which they were given, so a
//! reader's cursor cannot pass a row that commits late.

use jiff::Timestamp;
use protocol::packet;
use sea_orm::sea_query::{Expr, ExprTrait as _, Query};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait, QueryFilter as _, QueryOrder as _, Set, Value};

use crate::database::{Database, Write, micros};
use crate::directory::DirectoryError;
use crate::rows;
use crate::table::{audit, device, stream};
use crate::witness::{self, Doubt};

const COLUMNS: [&str; 7] = ["office", "n", "at", "actor", "act", "subject", "hash"];
/// Rows per statement; a batch of packets fills one.
const ROWS: usize = 500;

/// One line to write.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub actor: String,
    pub act: &'static str,
    pub subject: String,
}

/// An office's counters, held until the transaction ends.
pub(crate) struct Stream {
    office: String,
    feed: i64,
    audit: i64,
    audit_hash: String,
}

impl Stream {
    /// Waits for the office's turn and holds it until the transaction ends.
    pub async fn lock(write: &Write, office: &str) -> Result<Self, DbErr> {
        let statement = Query::update()
            .table(stream::Entity)
            .value(stream::Column::Feed, Expr::col(stream::Column::Feed).add(0))
            .and_where(stream::Column::Office.eq(office))
            .returning(Query::returning().columns([
                stream::Column::Feed,
                stream::Column::Audit,
                stream::Column::AuditHash,
            ]))
            .to_owned();
        let row = write.query_one(&statement).await?.ok_or_else(|| DbErr::RecordNotFound("stream".to_owned()))?;
        Ok(Stream {
            office: office.to_owned(),
            feed: row.try_get("", "feed")?,
            audit: row.try_get("", "audit")?,
            audit_hash: row.try_get("", "audit_hash")?,
        })
    }

    /// The next position in the office's feed.
    pub fn next(&mut self) -> i64 {
        self.feed += 1;
        self.feed
    }

    /// Writes the lines and the counters. Call it once, last.
    pub async fn close(mut self, write: &Write, at: Timestamp, lines: Vec<Line>) -> Result<(), DbErr> {
        let rows: Vec<_> = lines.into_iter().map(|line| self.row(micros(at), line)).collect();
        for part in rows.chunks(ROWS) {
            let insert = rows::insert(write.get_database_backend(), "audit", &COLUMNS, part.iter().cloned(), "");
            write.execute_raw(insert).await?;
        }
        let row = stream::ActiveModel {
            office: Set(self.office),
            feed: Set(self.feed),
            audit: Set(self.audit),
            audit_hash: Set(self.audit_hash),
        };
        stream::Entity::update(row).exec(&**write).await.map(drop)
    }

    fn row(&mut self, at: i64, line: Line) -> [Value; 7] {
        self.audit += 1;
        self.audit_hash = chain(&self.audit_hash, self.audit, at, &line.actor, line.act, &line.subject);
        [
            self.office.as_str().into(),
            self.audit.into(),
            at.into(),
            line.actor.into(),
            line.act.into(),
            line.subject.into(),
            self.audit_hash.as_str().into(),
        ]
    }
}

fn chain(before: &str, n: i64, at: i64, actor: &str, act: &str, subject: &str) -> String {
    packet::hash(format!("{before}\n{n}\n{at}\n{actor}\n{act}\n{subject}").as_bytes())
}

/// Writes one line in a transaction of its own.
pub(crate) async fn note(database: &Database, office: &str, at: Timestamp, line: Line) -> Result<(), DbErr> {
    let write = database.write().await?;
    let stream = Stream::lock(&write, office).await?;
    stream.close(&write, at, vec![line]).await?;
    write.commit().await
}

/// What a check of the chains found.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct AuditReport {
    /// Rows that were read.
    pub rows: u64,
    /// Where a chain breaks: office and row number. Empty when nothing was changed or removed.
    pub broken: Vec<(String, i64)>,
    /// What devices hold of the chains and the chains do not, and what the centre holds of the devices' chains and those do not.
    pub doubts: Vec<Doubt>,
}

impl AuditReport {
    /// Whether all chains stand as they were written, or an administrator explained why not.
    pub fn is_sound(&self) -> bool {
        self.broken.is_empty() && self.doubts.iter().all(|doubt| doubt.explained_at.is_some())
    }
}

impl Database {
    /// Reads every audit chain from its start; an edited, removed or reordered row breaks it there. Rows cut off from the end, and a chain
    /// rewritten whole, are found by what the devices of the office hold of it.
    pub async fn audit_verify(&self) -> Result<AuditReport, DbErr> {
        let doubts = witness::doubts(self).await?;
        let mut report = AuditReport { rows: 0, broken: Vec::new(), doubts };
        for stream in stream::Entity::find().order_by_asc(stream::Column::Office).all(self.pool()).await? {
            self.verify_office(stream, &mut report).await?;
        }
        Ok(report)
    }

    /// Notes in every chain that the administrator restored a backup, which explains what is doubted so far.
    pub async fn note_restored(&self, now: Timestamp) -> Result<(), DbErr> {
        for office in stream::Entity::find().order_by_asc(stream::Column::Office).all(self.pool()).await? {
            let write = self.write().await?;
            let stream = Stream::lock(&write, &office.office).await?;
            witness::explain(&write, &office.office, now).await?;
            let line = Line { actor: "administrator".into(), act: "restored", subject: office.office.clone() };
            stream.close(&write, now, vec![line]).await?;
            write.commit().await?;
        }
        Ok(())
    }

    /// Notes in the chain of its office that the administrator knows why a device's own chain is not as it was, such as after its store was
    /// damaged or set up anew, which explains what is doubted of it so far.
    ///
    /// # Errors
    /// [`DirectoryError::UnknownDevice`]; then nothing was changed.
    pub async fn note_explained(&self, device: &str, now: Timestamp) -> Result<(), DirectoryError> {
        let write = self.write().await?;
        let row = device::Entity::find_by_id(device).one(&*write).await?;
        let row = row.ok_or_else(|| DirectoryError::UnknownDevice(device.to_owned()))?;
        let stream = Stream::lock(&write, &row.office).await?;
        witness::explain_device(&write, &row.name, now).await?;
        let line = Line { actor: "administrator".into(), act: "device-chain-explained", subject: row.name };
        stream.close(&write, now, vec![line]).await?;
        Ok(write.commit().await?)
    }

    /// Checks a chain up to where it stood when `stream` was read; what was written since is left to the next check.
    pub(crate) async fn verify_office(&self, stream: stream::Model, report: &mut AuditReport) -> Result<(), DbErr> {
        let (mut n, mut hash) = (0, String::new());
        while n < stream.audit {
            let rows = audit::Entity::find()
                .filter(audit::Column::Office.eq(&stream.office))
                .filter(audit::Column::N.gt(n))
                .filter(audit::Column::N.lte(Ord::min(stream.audit, n + 1000)))
                .order_by_asc(audit::Column::N)
                .all(self.pool())
                .await?;
            if rows.is_empty() {
                break;
            }
            for row in rows {
                report.rows += 1;
                let expected = chain(&hash, row.n, row.at, &row.actor, &row.act, &row.subject);
                if row.n != n + 1 || row.hash != expected {
                    report.broken.push((stream.office.clone(), n + 1));
                    return Ok(());
                }
                (n, hash) = (row.n, row.hash);
            }
        }
        if n != stream.audit || hash != stream.audit_hash {
            report.broken.push((stream.office, n + 1));
        }
        Ok(())
    }
}
