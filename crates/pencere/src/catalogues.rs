//! `pencere catalogue`: on the centre, publish a catalogue to all devices; what was published.

use std::path::PathBuf;

use clap::Subcommand;
use domain::lang::Lang;
use jiff::Timestamp;
use server::{CatalogueInfo, PublishError};

use crate::centre::{OnDatabase, failed, keys};
use crate::output::{Failure, Out, texts};

/// Catalogues of the centre.
#[derive(Debug, Subcommand)]
pub enum Catalogues {
    /// Check a folder's services, words and data in full, then sign and publish them to all devices.
    Publish {
        #[command(flatten)]
        on: OnDatabase,
        /// The folder of the centre's keys, as for `pencere serve`; $CREDENTIALS_DIRECTORY goes before it.
        #[arg(long)]
        keys: Option<PathBuf>,
        /// services/*.toml, locales/{az,en,ru}/*.ftl and data/** in it are added to the built-in ones, or replace them.
        folder: PathBuf,
    },
    /// All published catalogues, the newest first.
    List {
        #[command(flatten)]
        on: OnDatabase,
    },
}

impl Catalogues {
    pub async fn run(self, out: Out) -> Result<bool, Failure> {
        match self {
            Catalogues::Publish { on, keys: folder_of_keys, folder } => {
                let keys = keys(folder_of_keys)?;
                match on.open().await?.catalogue_publish(&folder, &keys, Timestamp::now()).await {
                    Ok(info) => out.print(&info, || vec![line(&info)])?,
                    Err(error) => return refused(&error, out),
                }
            }
            Catalogues::List { on } => {
                let list = on.open().await?.catalogue_list().await.map_err(failed)?;
                out.print(&list, || list.iter().map(line).collect())?;
            }
        }
        Ok(true)
    }
}

fn line(info: &CatalogueInfo) -> String {
    format!("{:>10}  {}  {}", info.serial, info.published_at, info.hash)
}

/// Mistakes are printed with their places; anything else is said in a sentence.
fn refused(error: &PublishError, out: Out) -> Result<bool, Failure> {
    let mistakes = error.mistakes();
    if mistakes.is_empty() {
        return Err(Failure::of(&error.message(), &texts(&[])?, Lang::En));
    }
    out.print(&mistakes, || mistakes.iter().map(ToString::to_string).collect())?;
    Ok(false)
}
