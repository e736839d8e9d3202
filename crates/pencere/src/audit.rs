//! `pencere audit`: whether the chains of a device or of the centre stand as they were written.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::Timestamp;
use serde::Serialize;
use server::AuditReport;
use store::StoreError;

use crate::centre::{failed, open, refused};
use crate::outbox;
use crate::output::{Failure, Out, texts};

/// Audit chains: verify them.
#[derive(Debug, Subcommand)]
pub enum Audit {
    /// Find edited, deleted, reordered and cut-off rows, of a device's chain or of all chains of the centre.
    Verify(Verify),
    /// After a backup of the centre was restored: note it in every chain, which explains what devices miss.
    Restored {
        #[arg(long)]
        database: String,
    },
    /// After a device's store was damaged or set up anew: note it, which explains what is doubted of the device's own chain.
    Explained {
        #[arg(long)]
        database: String,
        /// OFFICE-DEVICE, such as BAK01-K7.
        name: String,
    },
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct Verify {
    /// The folder of a device's store.
    #[arg(long)]
    store: Option<PathBuf>,
    /// The centre's database: sqlite://FILE or postgres://…
    #[arg(long)]
    database: Option<String>,
}

#[derive(Serialize)]
struct DeviceReport {
    sound: bool,
    /// Rows that were read, when all is sound.
    rows: Option<i64>,
    /// The first row that is not as it was.
    broken: Option<i64>,
}

impl Audit {
    /// Exit 1 when a chain is not as it was written.
    pub async fn run(self, out: Out) -> Result<bool, Failure> {
        match self {
            Audit::Verify(Verify { store: Some(folder), .. }) => of_device(folder, out).await,
            Audit::Verify(Verify { database, .. }) => of_centre(&database.unwrap_or_default(), out).await,
            Audit::Restored { database } => {
                let database = open(&database).await?;
                database.note_restored(Timestamp::now()).await.map_err(failed)?;
                out.print(&serde_json::json!({ "noted": true }), || vec!["noted in every chain".to_owned()])?;
                Ok(true)
            }
            Audit::Explained { database, name } => {
                let database = open(&database).await?;
                database.note_explained(&name, Timestamp::now()).await.map_err(refused)?;
                let noted = || vec!["noted in the chain of the device's office".to_owned()];
                out.print(&serde_json::json!({ "noted": true }), noted)?;
                Ok(true)
            }
        }
    }
}

async fn of_device(folder: PathBuf, out: Out) -> Result<bool, Failure> {
    let i18n = texts(&[])?;
    let store = outbox::open(&folder, &i18n).await?;
    let verified = store.audit_verify().await;
    store.close().await.map_err(|error| outbox::told(&error, &i18n))?;
    let report = match verified {
        Ok(head) => DeviceReport { sound: true, rows: Some(head.rows), broken: None },
        Err(StoreError::Audit { row }) => DeviceReport { sound: false, rows: None, broken: Some(row) },
        Err(error) => return Err(outbox::told(&error, &i18n)),
    };
    out.print(&report, || match report.broken {
        Some(row) => vec![format!("row {row} is not as it was written, is missing or is out of place")],
        None => vec![format!("{} rows, all as they were written", report.rows.unwrap_or(0))],
    })?;
    Ok(report.sound)
}

async fn of_centre(database: &str, out: Out) -> Result<bool, Failure> {
    let database = open(database).await?;
    let report = database.audit_verify().await.map_err(failed)?;
    out.print(&report, || lines(&report))?;
    Ok(report.is_sound())
}

fn lines(report: &AuditReport) -> Vec<String> {
    let broken = report
        .broken
        .iter()
        .map(|(office, row)| format!("{office}: row {row} is not as it was written, is missing or is out of place"));
    let doubts = report.doubts.iter().map(|doubt| {
        let explained = doubt.explained_at.map_or_else(String::new, |at| format!("; explained on {at}"));
        format!(
            "{}: row {} is not what {} holds of it, seen on {}{explained}",
            doubt.chain, doubt.row, doubt.witness, doubt.at
        )
    });
    let read = format!("{} rows read", report.rows);
    broken.chain(doubts).chain([read]).collect()
}
