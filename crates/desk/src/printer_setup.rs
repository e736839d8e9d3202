//! What an administrator does to a device's printers, at the counter's screen or at the terminal beside a kiosk: find, name, try,
//! forget. Whoever calls these has made sure that it is an administrator.

use std::path::Path;

use domain::lang::Lang;
use i18n::I18n;
use jiff::Timestamp;
use printer::{Address, HEAD, Print, Printer, PrinterError, Queue, Raster, Sheets, Status, Thermal, devices, queues};
use store::{PrintKind, PrintState as Stage, PrinterRow, Store};

use crate::error::{DeskError, refused};
use crate::printers::{said, unsaid};

/// The longest name of a printer, in characters.
const NAME: usize = 40;
/// Where this system keeps its device files.
const DEVICES: &str = "/dev";

/// What could become a printer of this device, by name and address: the system's queues, the default first, then printers and serial
/// lines that are plugged in.
pub async fn printers_found() -> Vec<(String, String)> {
    let mut found = queues().await;
    found.extend(devices(Path::new(DEVICES)));
    found.into_iter().map(|Queue { name, address }| (name, address)).collect()
}

/// Names a printer, or changes what a name stands for; `who` goes into the audit chain.
///
/// # Errors
/// `error-printer-name`, `error-printer-address`; `error-printer-roll` for papers on a roll.
pub async fn name_printer(store: &Store, printer: PrinterRow, who: &str, now: Timestamp) -> Result<(), DeskError> {
    let name = printer.name.trim().to_owned();
    if name.is_empty() || name.chars().count() > NAME || name.chars().any(char::is_control) {
        return Err(refused("error-printer-name"));
    }
    let address: Address = printer.address.parse().map_err(|_| refused("error-printer-address"))?;
    if printer.papers && !address.takes_sheets() {
        return Err(refused("error-printer-roll"));
    }
    let printer = PrinterRow { name, address: address.to_string(), ..printer };
    Ok(store.printer_save(&printer, who, now).await?)
}

/// Prints a receipt marked SPECIMEN; the id of the sentence that says what became of it, and whether a printer took it.
///
/// # Errors
/// `error-printer-unknown`.
pub async fn try_printer(
    store: &Store,
    i18n: &I18n,
    lang: Lang,
    name: &str,
    who: &str,
    now: Timestamp,
) -> Result<(&'static str, bool), DeskError> {
    let named = store.printers().await?.into_iter().find(|printer| printer.name == name);
    let address = named.and_then(|printer| printer.address.parse::<Address>().ok());
    let found = address.and_then(|address| Printer::at(&address).ok().map(|printer| (address, printer)));
    let (address, printer) = found.ok_or_else(|| refused("error-printer-unknown"))?;
    let print = store.handout_begin(PrintKind::Test, name, &address.to_string(), Some(who), now).await?;
    let tried = tried(printer, i18n, lang, name, now).await;
    let (stage, job) = match &tried {
        Ok(tried) => (tried.stage, tried.job.as_deref()),
        Err(_) => (Stage::Failed, None),
    };
    store.print_update(print.id, stage, job, now).await?;
    let tried = tried?;
    Ok((tried.said, matches!(tried.stage, Stage::Sent | Stage::Printed)))
}

/// What became of a test page, and the sentence for it.
struct Tried {
    stage: Stage,
    job: Option<String>,
    said: &'static str,
}

impl Tried {
    fn with(stage: Stage, said: &'static str) -> Self {
        Tried { stage, job: None, said }
    }

    /// Of one that a printer did not take whole; nobody is asked what came out of it.
    fn failed(error: PrinterError) -> Self {
        let stage = match error {
            PrinterError::Broken => Stage::Unknown,
            PrinterError::Refused | PrinterError::Document => Stage::Failed,
            PrinterError::Missing | PrinterError::Untrusted | PrinterError::Address => Stage::NoPrinter,
        };
        Tried::with(stage, unsaid(error))
    }
}

async fn tried(printer: Printer, i18n: &I18n, lang: Lang, name: &str, now: Timestamp) -> Result<Tried, DeskError> {
    let facts = crate::specimen::facts(i18n, lang, now)?;
    Ok(match printer {
        Printer::Sheets(sheets) => match sheets.print(name, receipt::render_a4(&facts, i18n)?.pdf).await {
            Ok(job) => Tried { job, ..Tried::with(Stage::Sent, "desk-handed-out") },
            Err(error) => Tried::failed(error),
        },
        Printer::Thermal(thermal) => on_the_roll(&thermal, receipt::render_thermal(&facts, i18n)?.pdf).await?,
    })
}

async fn on_the_roll(thermal: &Thermal, pdf: Vec<u8>) -> Result<Tried, DeskError> {
    let drawn = tokio::task::spawn_blocking(move || Raster::of_pdf(&pdf, HEAD)).await;
    let raster = drawn.unwrap_or(Err(PrinterError::Document)).map_err(|_| refused("error-internal"))?;
    Ok(match thermal.print(&raster).await {
        Ok(Print::Printed) => Tried::with(Stage::Printed, "desk-printer-tested"),
        Ok(Print::NotBegun(status)) => Tried::with(Stage::NoPrinter, said(&status)),
        Ok(Print::Stopped { .. }) => Tried::with(Stage::Spoiled, "desk-printer-stopped"),
        Err(error) => Tried::failed(error),
    })
}

/// How the printer at an address is: the id of a sentence, and its status where it tells one.
pub async fn printer_condition(address: &str) -> (&'static str, Option<Status>) {
    let printer = match address.parse::<Address>().and_then(|address| Printer::at(&address)) {
        Ok(printer) => printer,
        Err(error) => return (unsaid(error), None),
    };
    match (&printer, printer.status().await) {
        // Of its paper and cover Windows says nothing.
        (Printer::Sheets(Sheets::Spooler(_)), Ok(status)) => ("desk-printer-spooled", Some(status)),
        (_, Ok(status)) => (said(&status), Some(status)),
        (_, Err(error)) => (unsaid(error), None),
    }
}
