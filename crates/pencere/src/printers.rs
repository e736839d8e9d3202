//! `pencere printers`: the printers of a device, set by whoever administers it, at the terminal beside the running application. This is
//! how a kiosk gets its printer, whose window can set none.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use desk::{DeskError, name_printer, printer_condition, printers_found, try_printer};
use domain::lang::Lang;
use i18n::I18n;
use jiff::Timestamp;
use serde::Serialize;
use store::{PrinterRow, Store};

use crate::outbox::{ADMINISTRATOR, on_store, told};
use crate::output::{Failure, Out};

/// The printers of this device, how each is, and what else was found.
#[derive(Debug, Args)]
pub struct Printers {
    /// The folder of the device's store.
    #[arg(long, global = true, default_value_os_t = desk::default_store())]
    store: PathBuf,
    #[command(subcommand)]
    act: Option<Act>,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Name a printer, or change what a name stands for.
    Add {
        name: String,
        /// As `pencere-desktop --printer` takes it.
        address: String,
        /// Receipts come out of it, and of no other.
        #[arg(long)]
        receipts: bool,
        /// Leaflets and forms come out of it, and of no other.
        #[arg(long)]
        papers: bool,
    },
    /// Forget a printer.
    Remove { name: String },
    /// Print a receipt marked SPECIMEN.
    Test {
        name: String,
        /// The receipt's language: az, en or ru.
        #[arg(long, default_value_t = Lang::Az)]
        lang: Lang,
    },
}

#[derive(Serialize)]
struct List {
    printers: Vec<Named>,
    found: Vec<Found>,
}

#[derive(Serialize)]
struct Named {
    name: String,
    address: String,
    receipts: bool,
    papers: bool,
    ready: bool,
    text: String,
}

#[derive(Serialize)]
struct Found {
    name: String,
    address: String,
}

impl Printers {
    /// Exit 1 when a printer is not ready, or did not take the test.
    pub async fn run(self, out: Out) -> Result<bool, Failure> {
        on_store(&self.store, async |store, i18n| act(store, self.act, i18n, out).await).await
    }
}

async fn act(store: &Store, act: Option<Act>, i18n: &I18n, out: Out) -> Result<bool, Failure> {
    let now = Timestamp::now();
    let tell = |error: DeskError| Failure::of(&error.message(), i18n, Lang::En);
    match act {
        None => return list(store, i18n, out).await,
        Some(Act::Add { name, address, receipts, papers }) => {
            let printer = PrinterRow { name, address, receipts, papers };
            name_printer(store, printer, ADMINISTRATOR, now).await.map_err(tell)?;
        }
        Some(Act::Remove { name }) => {
            store.printer_remove(&name, ADMINISTRATOR, now).await.map_err(|error| told(&error, i18n))?;
        }
        Some(Act::Test { name, lang }) => {
            let tried = try_printer(store, i18n, lang, &name, ADMINISTRATOR, now).await;
            let (id, taken) = tried.map_err(tell)?;
            let text = i18n.get(Lang::En, id);
            out.print(&serde_json::json!({ "taken": taken, "text": text }), || vec![text.clone()])?;
            return Ok(taken);
        }
    }
    list(store, i18n, out).await?;
    Ok(true)
}

async fn list(store: &Store, i18n: &I18n, out: Out) -> Result<bool, Failure> {
    let rows = store.printers().await.map_err(|error| told(&error, i18n))?;
    let mut found = printers_found().await;
    found.retain(|(_, address)| rows.iter().all(|row| row.address != *address));
    let found = found.into_iter().map(|(name, address)| Found { name, address }).collect();
    let mut printers = Vec::with_capacity(rows.len());
    for PrinterRow { name, address, receipts, papers } in rows {
        let (id, status) = printer_condition(&address).await;
        let ready = status.is_some_and(|status| status.ready);
        printers.push(Named { name, address, receipts, papers, ready, text: i18n.get(Lang::En, id) });
    }
    let list = List { printers, found };
    out.print(&list, || lines(&list))?;
    Ok(list.printers.iter().all(|printer| printer.ready))
}

fn lines(list: &List) -> Vec<String> {
    let mut lines: Vec<String> = list.printers.iter().map(line).collect();
    if lines.is_empty() {
        lines.push("no printer was named: the system's default queue is used".to_owned());
    }
    lines.extend(list.found.iter().map(|found| format!("found  {}  {}", found.name, found.address)));
    lines
}

fn line(printer: &Named) -> String {
    let serves = match (printer.receipts, printer.papers) {
        (true, true) => "receipts and papers",
        (true, false) => "receipts",
        (false, true) => "papers",
        (false, false) => "not used",
    };
    format!("{}  {}  {serves}  {}", printer.name, printer.address, printer.text)
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use store::DatabaseKey;

    use super::*;
    use crate::output::texts;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        printers: Printers,
    }

    const QUIET: Out = Out { json: true };

    fn parsed(words: &[&str]) -> Option<Act> {
        Line::try_parse_from(["printers"].iter().chain(words)).unwrap().printers.act
    }

    async fn done(store: &Store, words: &[&str]) -> Result<bool, String> {
        act(store, parsed(words), &texts(&[]).unwrap(), QUIET).await.map_err(|failure| failure.code)
    }

    /// As at a kiosk: nobody signs in, and the audit chain tells who did it.
    #[tokio::test]
    async fn a_kiosk_gets_its_printer_at_the_terminal() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("pencere.db"), &DatabaseKey::new([7; 32])).await.unwrap();
        let roll = ["add", "Roll", "escpos://127.0.0.1:9", "--receipts"];
        assert_eq!(done(&store, &roll).await, Ok(true));
        let row = PrinterRow {
            name: "Roll".to_owned(),
            address: "escpos://127.0.0.1:9".to_owned(),
            receipts: true,
            papers: false,
        };
        assert_eq!(store.printers().await.unwrap(), [row]);
        assert_eq!(done(&store, &[]).await, Ok(false), "nobody answers there");
        assert_eq!(done(&store, &["test", "Roll"]).await, Ok(false));
        assert_eq!(done(&store, &["test", "Other"]).await, Err("error-printer-unknown".to_owned()));
        for (address, papers, code) in
            [("/etc/passwd", false, "error-printer-address"), ("escpos://127.0.0.1:9", true, "error-printer-roll")]
        {
            let mut words = vec!["add", "Roll", address];
            words.extend(papers.then_some("--papers"));
            assert_eq!(done(&store, &words).await, Err(code.to_owned()));
        }
        assert_eq!(done(&store, &["remove", "Roll"]).await, Ok(true));
        assert!(store.printers().await.unwrap().is_empty());
        store.audit_verify().await.unwrap();
    }
}
