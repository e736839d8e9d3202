//! Print intents: logged before anything goes to a printer, so that no crash and no double tap makes a second original.

pub mod machine;
mod papers;
mod printers;

use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use crate::audit;
use crate::database::{Store, all, instant, micros, natural, one, run, sql};
use crate::error::StoreError;
use machine::{Answer, Next, Report, TakenBack, Unanswered};
pub use papers::Paper;
use papers::{audited, earlier};
pub use printers::{PrinterRow, PrinterUse};

/// Who prints at a kiosk.
const VISITOR: &str = "visitor";

/// What is printed, and on which paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintKind {
    /// The receipt on A4.
    A4,
    /// The receipt on the 80 mm roll.
    Thermal,
    /// A case's application form on A4: for a signature, so that nobody is asked what came out of it.
    Form,
    /// The confirmation of a registration.
    Registration,
    /// The notice of a decision.
    Decision,
    /// What a service needs; of no application.
    Leaflet,
    /// The specimen that tests a printer; of no application.
    Test,
}

impl PrintKind {
    /// Whether its job bears the receipt's number, by which it is found again after a crash; others have no name of their own.
    pub const fn is_named(self) -> bool {
        matches!(self, PrintKind::A4 | PrintKind::Thermal | PrintKind::Registration | PrintKind::Decision)
    }
}

/// How far a print got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintState {
    /// Logged; being handed over.
    Begun,
    /// The printer took the job.
    Sent,
    /// Nobody knows what came out: a person is asked.
    Doubt,
    /// A whole paper came out, by the printer's or a person's word.
    Printed,
    /// Nobody will ever know; it counts as whole paper.
    Unknown,
    /// A piece came out, or something unreadable, and is worth nothing.
    Spoiled,
    /// Nothing came out, and nothing will.
    Nothing,
    /// The printer did not take it; no paper came out.
    Failed,
    /// There was no printer that could print; no paper came out.
    NoPrinter,
}

impl PrintState {
    /// Whether something is still to be learned.
    pub const fn is_open(self) -> bool {
        matches!(self, PrintState::Begun | PrintState::Sent | PrintState::Doubt)
    }

    /// Whether a whole paper with the print's number came out, or may have.
    pub const fn holds_number(self) -> bool {
        self.is_open() || matches!(self, PrintState::Printed | PrintState::Unknown)
    }
}

/// A print intent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintRow {
    pub id: i64,
    /// Nil where it is of none.
    pub application: Uuid,
    pub kind: PrintKind,
    /// Which paper of its kind: the moment of the decision, a service, a printer's name; empty where there is only one.
    pub subject: String,
    /// Who asked for it: a login, or `visitor`; empty in rows of an earlier version.
    pub who: String,
    /// 0 = the original; from 1 on the paper is marked as a copy with this number.
    pub copy: u32,
    pub state: PrintState,
    /// The printer's address.
    pub printer: String,
    /// The printer's name for the job.
    pub job: Option<String>,
    pub begun_at: Timestamp,
    pub updated_at: Timestamp,
}

/// What became of the wish to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrintStart {
    /// Logged now: to be handed over.
    New(PrintRow),
    /// Still under way: nothing is sent again.
    UnderWay(PrintRow),
    /// First somebody must say what came out of this one.
    Ask(PrintRow),
}

/// Who wants to print which paper, and where.
struct Wish<'a> {
    application: Uuid,
    kind: PrintKind,
    subject: &'a str,
    printer: &'a str,
    who: &'a str,
    /// Whether it is printed from what this device sealed and still holds, else from a case.
    sealed: bool,
    /// The lowest number to be given out; see [`machine::next`].
    least: u32,
}

#[derive(FromQueryResult)]
struct Row {
    id: i64,
    application: Uuid,
    kind: String,
    subject: String,
    who: String,
    copy: i64,
    state: String,
    printer: String,
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

names!(PrintKind {
    A4 => "a4",
    Thermal => "thermal",
    Form => "form",
    Registration => "registration",
    Decision => "decision",
    Leaflet => "leaflet",
    Test => "test",
});
names!(PrintState {
    Begun => "begun",
    Sent => "sent",
    Doubt => "doubt",
    Printed => "printed",
    Unknown => "unknown",
    Spoiled => "spoiled",
    Nothing => "nothing",
    Failed => "failed",
    NoPrinter => "no_printer",
});

impl Store {
    /// Logs a visitor's intent to print a receipt, or says why none is to be printed now; see [`machine`].
    ///
    /// # Errors
    /// [`StoreError::NoApplication`] when there is nothing to print: unknown here, or purged.
    pub async fn print_begin(
        &self,
        application: Uuid,
        kind: PrintKind,
        printer: &str,
        now: Timestamp,
    ) -> Result<PrintStart, StoreError> {
        let wish = Wish { application, kind, subject: "", printer, who: VISITOR, sealed: true, least: 0 };
        self.begin(&wish, now).await
    }

    /// As [`Store::print_begin`], for an officer (`who` is a login) and a case of this counter. What this device did not seal, or holds no
    /// more, comes out as a copy.
    pub async fn reprint_begin(
        &self,
        case: Uuid,
        kind: PrintKind,
        printer: &str,
        who: &str,
        now: Timestamp,
    ) -> Result<PrintStart, StoreError> {
        let sealed = self.application(case).await?.is_some_and(|row| row.facts.is_some());
        let least = u32::from(!sealed);
        self.begin(&Wish { application: case, kind, subject: "", printer, who, sealed, least }, now).await
    }

    async fn begin(&self, wish: &Wish<'_>, now: Timestamp) -> Result<PrintStart, StoreError> {
        let tx = self.write().await?;
        let earlier = earlier(&tx, wish).await?;
        let found = |id: i64| earlier.iter().find(|print| print.id == id).cloned().ok_or(StoreError::NoPrint);
        let copy = match machine::next(&earlier, wish.least, now) {
            Next::Print(copy) => copy,
            Next::UnderWay(id) => return Ok(PrintStart::UnderWay(found(id)?)),
            Next::Ask(id) => {
                let print = change(&tx, found(id)?, PrintState::Doubt, None, now).await?;
                tx.commit().await?;
                return Ok(PrintStart::Ask(print));
            }
        };
        let statement = sql(
            "INSERT INTO print (application, kind, copy, state, printer, begun_at, updated_at, subject, who)
             SELECT id, ?2, ?3, 'begun', ?4, ?5, ?5, ?7, ?8 FROM (
                 SELECT id FROM application WHERE ?6 AND id = ?1 AND purged_at IS NULL
                 UNION SELECT id FROM case_file WHERE NOT ?6 AND id = ?1)
             RETURNING *",
            [
                wish.application.into(),
                wish.kind.name().into(),
                i64::from(copy).into(),
                wish.printer.into(),
                micros(now).into(),
                wish.sealed.into(),
                wish.subject.into(),
                wish.who.into(),
            ],
        );
        let row: Option<Row> = one(&tx, statement).await?;
        let print = read(row.ok_or(StoreError::NoApplication)?)?;
        audit::append(&tx, now, wish.who, &audited(wish.kind, copy), Some(wish.application)).await?;
        tx.commit().await?;
        Ok(PrintStart::New(print))
    }

    /// Notes how far a print got, where that can follow ([`machine::follows`]); `job` stays known once given.
    pub async fn print_update(
        &self,
        id: i64,
        state: PrintState,
        job: Option<&str>,
        now: Timestamp,
    ) -> Result<PrintRow, StoreError> {
        let tx = self.write().await?;
        let print = by_id(&tx, id).await?;
        let state = machine::follows(print.state, state);
        let print = change(&tx, print, state, job, now).await?;
        tx.commit().await?;
        Ok(print)
    }

    /// Notes what the printer says of a print ([`machine::reported`]).
    pub async fn print_report(&self, id: i64, report: Report, now: Timestamp) -> Result<PrintRow, StoreError> {
        let tx = self.write().await?;
        let print = by_id(&tx, id).await?;
        let state = machine::reported(&print, report, now);
        let print = change(&tx, print, state, None, now).await?;
        tx.commit().await?;
        Ok(print)
    }

    /// Notes what a person says came out ([`machine::answered`]); `who` is a login, or `visitor`.
    pub async fn print_answer(
        &self,
        id: i64,
        answer: Answer,
        taken_back: TakenBack,
        who: &str,
        now: Timestamp,
    ) -> Result<Result<PrintRow, Unanswered>, StoreError> {
        let tx = self.write().await?;
        let print = by_id(&tx, id).await?;
        let state = match machine::answered(print.state, answer, taken_back) {
            Ok(state) => state,
            Err(unanswered) => return Ok(Err(unanswered)),
        };
        let print = change(&tx, print, state, None, now).await?;
        let what = format!("print-{}", state.name());
        let application = Some(print.application).filter(|application| !application.is_nil());
        audit::append(&tx, now, who, &what, application).await?;
        tx.commit().await?;
        Ok(Ok(print))
    }

    /// After a start: whatever was being handed over is in doubt. How many prints that were.
    pub async fn prints_interrupted(&self, now: Timestamp) -> Result<u64, StoreError> {
        let (from, to) = (PrintState::Begun, machine::after_start(PrintState::Begun));
        let statement = sql(
            "UPDATE print SET state = ?2, updated_at = ?3 WHERE state = ?1",
            [from.name().into(), to.name().into(), micros(now).into()],
        );
        let tx = self.write().await?;
        let changed = run(&tx, statement).await?;
        tx.commit().await?;
        Ok(changed)
    }

    /// The prints of an application's receipt, the first first.
    pub async fn prints(&self, application: Uuid) -> Result<Vec<PrintRow>, StoreError> {
        receipts(self.reader(), application).await
    }

    /// The receipts' prints of which a printer or a person still has to say what came out, the first first.
    pub async fn prints_in_doubt(&self) -> Result<Vec<PrintRow>, StoreError> {
        let statement =
            sql("SELECT * FROM print WHERE kind IN ('a4', 'thermal') AND state IN ('sent', 'doubt') ORDER BY id", []);
        let rows: Vec<Row> = all(self.reader(), statement).await?;
        rows.into_iter().map(read).collect()
    }

    /// One print.
    pub async fn print(&self, id: i64) -> Result<PrintRow, StoreError> {
        by_id(self.reader(), id).await
    }

    /// The last prints of this device, the newest first.
    pub async fn print_queue(&self, limit: u32) -> Result<Vec<PrintRow>, StoreError> {
        let statement = sql("SELECT * FROM print ORDER BY id DESC LIMIT ?", [limit.into()]);
        let rows: Vec<Row> = all(self.reader(), statement).await?;
        rows.into_iter().map(read).collect()
    }
}

/// Writes a state down; nothing is written where nothing changes.
async fn change(
    db: &impl ConnectionTrait,
    print: PrintRow,
    state: PrintState,
    job: Option<&str>,
    now: Timestamp,
) -> Result<PrintRow, StoreError> {
    if print.state == state && job.is_none() {
        return Ok(print);
    }
    let statement = sql(
        "UPDATE print SET state = ?2, job = coalesce(?3, job), updated_at = ?4 WHERE id = ?1 RETURNING *",
        [print.id.into(), state.name().into(), job.map(str::to_owned).into(), micros(now).into()],
    );
    let row: Option<Row> = one(db, statement).await?;
    read(row.ok_or(StoreError::NoPrint)?)
}

async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<PrintRow, StoreError> {
    let row: Option<Row> = one(db, sql("SELECT * FROM print WHERE id = ?", [id.into()])).await?;
    read(row.ok_or(StoreError::NoPrint)?)
}

async fn receipts(db: &impl ConnectionTrait, application: Uuid) -> Result<Vec<PrintRow>, StoreError> {
    let statement = sql(
        "SELECT * FROM print WHERE application = ? AND kind IN ('a4', 'thermal') ORDER BY id",
        [application.into()],
    );
    let rows: Vec<Row> = all(db, statement).await?;
    rows.into_iter().map(read).collect()
}

fn read(row: Row) -> Result<PrintRow, StoreError> {
    Ok(PrintRow {
        id: row.id,
        application: row.application,
        kind: PrintKind::from_name(&row.kind).ok_or(StoreError::Data)?,
        subject: row.subject,
        who: row.who,
        copy: natural(row.copy)?,
        state: PrintState::from_name(&row.state).ok_or(StoreError::Data)?,
        printer: row.printer,
        job: row.job,
        begun_at: instant(row.begun_at)?,
        updated_at: instant(row.updated_at)?,
    })
}
