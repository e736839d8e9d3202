//! Print intents: logged before anything goes to a printer, so that no crash and no double tap makes a second original.

use jiff::{SignedDuration, Timestamp};
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use crate::audit;
use crate::database::{Store, all, instant, micros, natural, one, run, sql};
use crate::error::StoreError;

/// How long an intent without an end counts as the same action when Print is tapped again.
const SAME_ACTION: SignedDuration = SignedDuration::from_secs(60);

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintKind {
    /// The receipt on A4.
    A4,
    /// The receipt on the 80 mm roll.
    Thermal,
}

/// How far a print got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintState {
    /// Logged; perhaps handed over, if the device crashed here.
    Begun,
    /// The printer took the job.
    Sent,
    /// The printer confirmed.
    Printed,
    /// It failed; with a job, some paper may have come out.
    Failed,
    /// There was no printer; no paper came out.
    NoPrinter,
}

/// A print intent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintRow {
    pub id: i64,
    pub application: Uuid,
    pub kind: PrintKind,
    /// 0 = the original; from 1 on the paper is marked as a copy.
    pub copy: u32,
    pub state: PrintState,
    /// The printer's name for the job.
    pub job: Option<String>,
    pub begun_at: Timestamp,
    pub updated_at: Timestamp,
}

/// The intent to follow, and whether it is one that is still under way (then nothing is sent again).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintStart {
    pub print: PrintRow,
    pub already: bool,
}

#[derive(FromQueryResult)]
struct Row {
    id: i64,
    application: Uuid,
    kind: String,
    copy: i64,
    state: String,
    job: Option<String>,
    begun_at: i64,
    updated_at: i64,
}

macro_rules! names {
    ($type:ty { $($variant:ident => $name:literal),+ $(,)? }) => {
        impl $type {
            /// The stable name, as in the database.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

names!(PrintKind { A4 => "a4", Thermal => "thermal" });
names!(PrintState {
    Begun => "begun",
    Sent => "sent",
    Printed => "printed",
    Failed => "failed",
    NoPrinter => "no_printer",
});

impl Store {
    /// Logs the intent to print. The second print that may leave paper behind is a copy, and so is every later one.
    ///
    /// # Errors
    /// [`StoreError::NoApplication`] when there is nothing to print: unknown here, or purged.
    pub async fn print_begin(
        &self,
        application: Uuid,
        kind: PrintKind,
        now: Timestamp,
    ) -> Result<PrintStart, StoreError> {
        let tx = self.write().await?;
        let earlier = list(&tx, application).await?;
        if let Some(print) = earlier.iter().rev().find(|row| under_way(row, kind, now)) {
            let print = print.clone();
            return Ok(PrintStart { print, already: true });
        }
        let copy = earlier.iter().filter(|row| left_paper(row)).count();
        let statement = sql(
            "INSERT INTO print (application, kind, copy, state, begun_at, updated_at)
             SELECT id, ?2, ?3, 'begun', ?4, ?4 FROM application WHERE id = ?1 AND purged_at IS NULL RETURNING *",
            [
                application.into(),
                kind.name().into(),
                i64::try_from(copy).map_err(|_| StoreError::Data)?.into(),
                micros(now).into(),
            ],
        );
        let row: Option<Row> = one(&tx, statement).await?;
        let print = read(row.ok_or(StoreError::NoApplication)?)?;
        let what = if copy == 0 { "print" } else { "print-copy" };
        audit::append(&tx, now, "visitor", what, Some(application)).await?;
        tx.commit().await?;
        Ok(PrintStart { print, already: false })
    }

    /// Notes how far a print got; `job` stays known once given.
    pub async fn print_update(
        &self,
        id: i64,
        state: PrintState,
        job: Option<&str>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let tx = self.write().await?;
        let statement = sql(
            "UPDATE print SET state = ?2, job = coalesce(?3, job), updated_at = ?4 WHERE id = ?1",
            [id.into(), state.name().into(), job.map(str::to_owned).into(), micros(now).into()],
        );
        if run(&tx, statement).await? == 0 {
            return Err(StoreError::NoPrint);
        }
        Ok(tx.commit().await?)
    }

    /// The prints of an application, the first first.
    pub async fn prints(&self, application: Uuid) -> Result<Vec<PrintRow>, StoreError> {
        list(self.reader(), application).await
    }
}

/// Whether a tap on Print means a print that has not come to its end yet.
fn under_way(row: &PrintRow, kind: PrintKind, now: Timestamp) -> bool {
    row.kind == kind
        && matches!(row.state, PrintState::Begun | PrintState::Sent)
        && now.duration_since(row.updated_at).abs() < SAME_ACTION
}

/// Whether paper may have come out: always, unless it is known that the printer never got it.
fn left_paper(row: &PrintRow) -> bool {
    match row.state {
        PrintState::NoPrinter => false,
        PrintState::Failed => row.job.is_some(),
        PrintState::Begun | PrintState::Sent | PrintState::Printed => true,
    }
}

async fn list(db: &impl ConnectionTrait, application: Uuid) -> Result<Vec<PrintRow>, StoreError> {
    let statement = sql("SELECT * FROM print WHERE application = ? ORDER BY id", [application.into()]);
    let rows: Vec<Row> = all(db, statement).await?;
    rows.into_iter().map(read).collect()
}

fn read(row: Row) -> Result<PrintRow, StoreError> {
    Ok(PrintRow {
        id: row.id,
        application: row.application,
        kind: PrintKind::from_name(&row.kind).ok_or(StoreError::Data)?,
        copy: natural(row.copy)?,
        state: PrintState::from_name(&row.state).ok_or(StoreError::Data)?,
        job: row.job,
        begun_at: instant(row.begun_at)?,
        updated_at: instant(row.updated_at)?,
    })
}
