//! The prints besides a receipt's: papers that follow a decision, forms, leaflets and test prints.

use jiff::Timestamp;
use protocol::wire::Act;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use super::{PrintKind, PrintRow, PrintStart, Row, VISITOR, Wish, read, receipts};
use crate::audit;
use crate::database::{Store, all, instant, micros, one, sql};
use crate::error::StoreError;

/// A paper that follows a decision on a case.
#[derive(Clone, Copy, Debug)]
pub struct Paper<'a> {
    pub case: Uuid,
    /// [`PrintKind::Registration`] or [`PrintKind::Decision`].
    pub kind: PrintKind,
    /// Tells the papers of a case's decisions apart.
    pub subject: &'a str,
    /// Whether the decision was made at this device, which alone prints the original.
    pub original: bool,
}

#[derive(FromQueryResult)]
struct ActText {
    act: String,
    at: i64,
}

impl Store {
    /// Logs that an officer (`who` is a login) prints the paper of a decision, or says why none is to be printed now; each paper is
    /// numbered for itself, by the rules of [`super::machine`].
    ///
    /// # Errors
    /// [`StoreError::NoApplication`] when this device holds no such case.
    pub async fn paper_begin(
        &self,
        paper: Paper<'_>,
        printer: &str,
        who: &str,
        now: Timestamp,
    ) -> Result<PrintStart, StoreError> {
        let Paper { case, kind, subject, original } = paper;
        let least = u32::from(!original);
        self.begin(&Wish { application: case, kind, subject, printer, who, sealed: false, least }, now).await
    }

    /// Logs that an officer prints a case's form; `subject` tells forms with other answers apart. The first of each that may have come out
    /// is the original.
    ///
    /// # Errors
    /// [`StoreError::NoCase`].
    pub async fn print_form_begin(
        &self,
        case: Uuid,
        subject: &str,
        printer: &str,
        who: &str,
        now: Timestamp,
    ) -> Result<PrintRow, StoreError> {
        let tx = self.write().await?;
        let statement = sql(
            "INSERT INTO print (application, kind, copy, state, printer, begun_at, updated_at, who, subject)
             SELECT id, 'form', (SELECT coalesce(max(copy) + 1, 0) FROM print WHERE application = ?1 AND kind = 'form'
                 AND subject = ?5 AND state IN ('begun', 'sent', 'doubt', 'printed', 'unknown')), 'begun', ?2, ?3, ?3, ?4, ?5
             FROM case_file WHERE id = ?1 RETURNING *",
            [case.into(), printer.into(), micros(now).into(), who.into(), subject.into()],
        );
        let row: Option<Row> = one(&tx, statement).await?;
        let print = read(row.ok_or(StoreError::NoCase)?)?;
        audit::append(&tx, now, who, &audited(print.kind, print.copy), Some(case)).await?;
        tx.commit().await?;
        Ok(print)
    }

    /// Logs that a leaflet or a test page is printed, which are of no application; `who` is a login, none stands for a visitor.
    ///
    /// # Errors
    /// The database's.
    pub async fn handout_begin(
        &self,
        kind: PrintKind,
        subject: &str,
        printer: &str,
        who: Option<&str>,
        now: Timestamp,
    ) -> Result<PrintRow, StoreError> {
        let who = who.unwrap_or(VISITOR);
        let tx = self.write().await?;
        let statement = sql(
            "INSERT INTO print (application, kind, copy, state, printer, begun_at, updated_at, subject, who)
             VALUES (?1, ?2, 0, 'begun', ?3, ?4, ?4, ?5, ?6) RETURNING *",
            [Uuid::nil().into(), kind.name().into(), printer.into(), micros(now).into(), subject.into(), who.into()],
        );
        let row: Option<Row> = one(&tx, statement).await?;
        let print = read(row.ok_or(StoreError::NoPrint)?)?;
        let what = if kind == PrintKind::Test { "printer-tested".to_owned() } else { audited(kind, 0) };
        audit::append(&tx, now, who, &what, None).await?;
        tx.commit().await?;
        Ok(print)
    }

    /// The prints of a case's receipt and of the papers of its decisions, the first first.
    ///
    /// # Errors
    /// The database's.
    pub async fn case_prints(&self, case: Uuid) -> Result<Vec<PrintRow>, StoreError> {
        let statement = sql(
            "SELECT * FROM print WHERE application = ? AND kind IN ('a4', 'thermal', 'registration', 'decision')
             ORDER BY id",
            [case.into()],
        );
        let rows: Vec<Row> = all(self.reader(), statement).await?;
        rows.into_iter().map(read).collect()
    }

    /// The acts on a case that were made at this device, each with its moment, confirmed or not, oldest first.
    ///
    /// # Errors
    /// The database's.
    pub async fn acts_here(&self, case: Uuid) -> Result<Vec<(Timestamp, Act)>, StoreError> {
        let statement = sql("SELECT act, at FROM act WHERE case_id = ? ORDER BY at", [case.into()]);
        let rows: Vec<ActText> = all(self.reader(), statement).await?;
        rows.into_iter().map(|row| Ok((instant(row.at)?, serde_json::from_str(&row.act)?))).collect()
    }
}

/// The prints among which a wish takes its number, the first first: a receipt's are counted together, whatever their paper.
pub(super) async fn earlier(db: &impl ConnectionTrait, wish: &Wish<'_>) -> Result<Vec<PrintRow>, StoreError> {
    if matches!(wish.kind, PrintKind::A4 | PrintKind::Thermal) {
        return receipts(db, wish.application).await;
    }
    let statement = sql(
        "SELECT * FROM print WHERE application = ? AND kind = ? AND subject = ? ORDER BY id",
        [wish.application.into(), wish.kind.name().into(), wish.subject.into()],
    );
    let rows: Vec<Row> = all(db, statement).await?;
    rows.into_iter().map(read).collect()
}

/// The name of a print in the audit chain.
pub(super) fn audited(kind: PrintKind, copy: u32) -> String {
    let kind = match kind {
        PrintKind::A4 | PrintKind::Thermal => String::new(),
        kind => format!("-{}", kind.name()),
    };
    format!("print{kind}{}", if copy == 0 { "" } else { "-copy" })
}
