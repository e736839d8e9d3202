//! Who did what, when, to which application: an append-only hash chain that holds ids only.
//!
//! The chain shows that a row was edited, removed or put elsewhere; that the last rows were cut off, or all of it rewritten, shows against
//! the head that the centre noted ([`crate::witness`]).

use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::database::{Store, all, micros, one, run, sql};
use crate::error::StoreError;
use crate::witness;

/// Rows read at once while verifying.
const PAGE: i64 = 5_000;

/// The end of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditHead {
    /// The number of rows, equal to the last row's number.
    pub rows: i64,
    /// The last row's hash, 64 hex digits; of an empty chain, 64 zeros.
    pub hash: String,
}

impl AuditHead {
    pub(crate) fn empty() -> Self {
        AuditHead { rows: 0, hash: "0".repeat(64) }
    }
}

#[derive(FromQueryResult)]
struct AuditRow {
    n: i64,
    at: i64,
    who: String,
    what: String,
    application: Option<Uuid>,
    hash: String,
}

impl Store {
    /// Appends an act. `who` is a login or the device's name, `what` a short code such as `case-open`; neither names an applicant.
    pub async fn audit(
        &self,
        who: &str,
        what: &str,
        application: Option<Uuid>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let tx = self.write().await?;
        append(&tx, now, who, what, application).await?;
        Ok(tx.commit().await?)
    }

    /// Recomputes the chain from its first row, and compares it with what the centre noted of it.
    ///
    /// # Errors
    /// [`StoreError::Audit`] with the first row that was edited or is not in its place, or the first of those that were cut off.
    pub async fn audit_verify(&self) -> Result<AuditHead, StoreError> {
        // Read before the walk: what is noted while it lasts may be of rows behind its end.
        let noted = witness::noted(self.reader()).await?;
        let head = self.walk().await?;
        for noted in noted {
            let row = i64::try_from(noted.rows).map_err(|_| StoreError::Data)?;
            if row > head.rows {
                return Err(StoreError::Audit { row: head.rows + 1 });
            }
            if hash_at(self.reader(), row).await?.as_deref() != Some(noted.hash.as_str()) {
                return Err(StoreError::Audit { row });
            }
        }
        Ok(head)
    }

    async fn walk(&self) -> Result<AuditHead, StoreError> {
        let mut head = AuditHead::empty();
        loop {
            let statement = sql(
                "SELECT n, at, who, what, application, hash FROM audit WHERE n > ? ORDER BY n LIMIT ?",
                [head.rows.into(), PAGE.into()],
            );
            let page: Vec<AuditRow> = all(self.reader(), statement).await?;
            let Some(last) = page.last().map(|row| row.n) else {
                return Ok(head);
            };
            for row in page {
                let hash = link(&head.hash, &row);
                if row.n != head.rows + 1 || row.hash != hash {
                    return Err(StoreError::Audit { row: head.rows + 1 });
                }
                head = AuditHead { rows: row.n, hash };
            }
            debug_assert_eq!(head.rows, last);
        }
    }
}

/// The end of the chain, unverified.
pub(crate) async fn head(db: &impl ConnectionTrait) -> Result<AuditHead, StoreError> {
    let last = sql("SELECT n, at, who, what, application, hash FROM audit ORDER BY n DESC LIMIT 1", []);
    let last: Option<AuditRow> = one(db, last).await?;
    Ok(last.map_or_else(AuditHead::empty, |row| AuditHead { rows: row.n, hash: row.hash }))
}

/// The hash of a row.
pub(crate) async fn hash_at(db: &impl ConnectionTrait, row: i64) -> Result<Option<String>, StoreError> {
    let statement = sql("SELECT n, at, who, what, application, hash FROM audit WHERE n = ?", [row.into()]);
    Ok(one::<AuditRow>(db, statement).await?.map(|row| row.hash))
}

/// Appends inside a transaction, so that an act and its row stand or fall together.
pub(crate) async fn append(
    db: &impl ConnectionTrait,
    at: Timestamp,
    who: &str,
    what: &str,
    application: Option<Uuid>,
) -> Result<(), StoreError> {
    let head = head(db).await?;
    append_to(db, &head, at, who, what, application).await
}

/// As [`append`], by one who read the chain's end in the same transaction.
pub(crate) async fn append_to(
    db: &impl ConnectionTrait,
    head: &AuditHead,
    at: Timestamp,
    who: &str,
    what: &str,
    application: Option<Uuid>,
) -> Result<(), StoreError> {
    let mut row = AuditRow {
        n: head.rows + 1,
        at: micros(at),
        who: who.to_owned(),
        what: what.to_owned(),
        application,
        hash: String::new(),
    };
    row.hash = link(&head.hash, &row);
    let statement = sql(
        "INSERT INTO audit (n, at, who, what, application, hash) VALUES (?, ?, ?, ?, ?, ?)",
        [row.n.into(), row.at.into(), row.who.into(), row.what.into(), row.application.into(), row.hash.into()],
    );
    run(db, statement).await.map(drop)
}

/// SHA-256 over the hash before and every column, each with its length in front.
fn link(previous: &str, row: &AuditRow) -> String {
    let mut hasher = Sha256::new();
    let mut part = |bytes: &[u8]| {
        hasher.update((bytes.len() as u64).to_be_bytes());
        hasher.update(bytes);
    };
    part(previous.as_bytes());
    part(&row.n.to_be_bytes());
    part(&row.at.to_be_bytes());
    part(row.who.as_bytes());
    part(row.what.as_bytes());
    part(row.application.as_ref().map_or(&[], |id| &id.as_bytes()[..]));
    hex::encode(hasher.finalize())
}
