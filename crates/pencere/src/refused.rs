//! `pencere refused`: packets that the centre could not take and keeps for a person.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::Timestamp;
use server::RefusedInfo;

use crate::centre::{OnDatabase, failed, keys};
use crate::output::{Failure, Out};

/// Refused packets of the centre.
#[derive(Debug, Subcommand)]
pub enum Refused {
    /// Those that nobody settled; exit 1 when there are any.
    List {
        #[command(flatten)]
        on: OnDatabase,
        /// Settled ones too.
        #[arg(long)]
        all: bool,
    },
    /// What a refused packet says, and what stands in its place; noted in the audit chain.
    Show(One),
    /// End it: the device is told that the centre has it, at its next try. Noted in the audit chain.
    Settle {
        #[command(flatten)]
        one: One,
        /// Though its attachments are only on the device, which wipes them afterwards: somebody has seen to them.
        #[arg(long)]
        without_attachments: bool,
    },
}

/// One refused packet.
#[derive(Debug, Args)]
pub struct One {
    #[command(flatten)]
    on: OnDatabase,
    /// SHA-256 of the packet, as the list and the device's sheet state it.
    hash: String,
    /// The folder of the centre's keys; $CREDENTIALS_DIRECTORY goes before it.
    #[arg(long)]
    keys: Option<PathBuf>,
}

impl Refused {
    pub async fn run(self, out: Out) -> Result<bool, Failure> {
        match self {
            Refused::List { on, all } => {
                let mut rows = on.open().await?.refused_list().await.map_err(failed)?;
                rows.retain(|row| all || row.settled_at.is_none());
                out.print(&rows, || match rows.is_empty() {
                    true => vec!["nothing refused waits".to_owned()],
                    false => rows.iter().map(line).collect(),
                })?;
                Ok(rows.iter().all(|row| row.settled_at.is_some()))
            }
            Refused::Show(One { on, hash, keys: folder }) => {
                let shown = on.open().await?.refused_show(&keys(folder)?, &hash, Timestamp::now()).await;
                // What two versions of an application say is compared by its fields, in the words of the packet.
                Out { json: true }.print(&shown.map_err(failed)?, Vec::new)?;
                Ok(true)
            }
            Refused::Settle { one: One { on, hash, keys: folder }, without_attachments } => {
                let (keys, now) = (keys(folder)?, Timestamp::now());
                let settled = on.open().await?.refused_settle(&keys, &hash, without_attachments, now).await;
                let settled = settled.map_err(failed)?;
                out.print(&settled, || vec![line(&settled)])?;
                Ok(true)
            }
        }
    }
}

fn line(row: &RefusedInfo) -> String {
    let state = row.settled_at.map_or_else(|| "waits".to_owned(), |at| format!("settled {at}"));
    format!("{}  {:<12} {}  received {}  {state}", row.hash, row.device, row.code, row.received_at)
}
