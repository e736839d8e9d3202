//! The printers that Windows knows. Windows draws the PDF itself, and its spooler hands that to the printer's own driver.
//!
//! Once the spooler has a job, nobody here learns what becomes of it, or whether there is paper: only a person sees what comes out. It is
//! asked only to give a job back. Windows reads a PDF from a file alone, so the document lies in the application's own folder while it
//! is handed over.

use std::time::Duration;

use tokio::task::spawn_blocking;
use tokio::time::timeout;

use crate::ipp::Queue;
use crate::status::Status;
use crate::{Address, PrinterError, Withdrawn};

mod document;
pub(crate) mod jobs;

pub use document::sweep_documents;

/// For handing a document over: a driver that asks its printer takes seconds. `store::print::machine` waits longer.
const PATIENCE: Duration = Duration::from_secs(60);

/// A printer that Windows knows by this name; elsewhere there is none of any name.
#[derive(Clone, Debug)]
pub struct Spooler {
    name: String,
}

impl Spooler {
    pub fn named(name: &str) -> Spooler {
        Spooler { name: name.to_owned() }
    }

    /// Ready as long as Windows knows the printer: it tells no more.
    ///
    /// # Errors
    /// [`PrinterError::Missing`].
    pub async fn status(&self) -> Result<Status, PrinterError> {
        let name = self.name.clone();
        match spawn_blocking(move || system::knows(&name)).await {
            Ok(true) => Ok(Status::READY),
            Ok(false) | Err(_) => Err(PrinterError::Missing),
        }
    }

    /// Hands a PDF over whole. The title names no person.
    ///
    /// # Errors
    /// [`PrinterError::Missing`] and [`PrinterError::Refused`]: nothing will come out. [`PrinterError::Broken`]: perhaps it will.
    pub async fn print(&self, title: &str, pdf: Vec<u8>) -> Result<(), PrinterError> {
        let (name, file) = (self.name.clone(), file_name(title));
        let handed = timeout(PATIENCE, spawn_blocking(move || system::print(&name, &file, &pdf))).await;
        match handed {
            Ok(Ok(result)) => result,
            // The driver goes on with it, or fell over in the middle.
            Ok(Err(_)) | Err(_) => Err(PrinterError::Broken),
        }
    }

    /// Takes the job of this title back; without a title it is not found.
    pub(crate) async fn withdraw(&self, title: Option<&str>) -> Withdrawn {
        match title {
            Some(title) => jobs::take_back(&file_name(title)).await,
            None => Withdrawn::Unreachable,
        }
    }
}

/// The printers of this computer, the default first; none where there is no Windows.
pub(crate) async fn queues() -> Vec<Queue> {
    let queue = |name: String| Queue { address: Address::Spooler(name.clone()).to_string(), name };
    spawn_blocking(system::names).await.unwrap_or_default().into_iter().map(queue).collect()
}

/// A title as Windows takes it for a file; the spooler calls the job by it.
pub(crate) fn file_name(title: &str) -> String {
    let kept = |c: char| if c.is_alphanumeric() || " -_".contains(c) { c } else { '-' };
    format!("{}.pdf", title.chars().map(kept).collect::<String>())
}

#[cfg(windows)]
mod system {
    use winprint::printer::{
        DxgiPrintContextError, FilePrinter, PrintOutcome, PrinterDevice, WinPdfPrinter, WinPdfPrinterError,
    };
    use winprint::ticket::{
        FeatureOptionPackWithPredefined, PredefinedMediaName, PrintCapabilities, PrintTicket, PrintTicketBuilder,
    };

    use super::document::{self, Document};
    use crate::PrinterError;

    /// These ask on the screen for the name of a file.
    const NO_PAPER: [&str; 2] = ["Microsoft Print to PDF", "Microsoft XPS Document Writer"];

    pub fn names() -> Vec<String> {
        let default = PrinterDevice::user_default().ok().flatten().map(|printer| printer.name().to_owned());
        let all = PrinterDevice::all().unwrap_or_default();
        let mut names: Vec<String> = all.iter().map(|printer| printer.name().to_owned()).collect();
        names.retain(|name| !NO_PAPER.contains(&name.as_str()));
        names.sort_by_key(|name| default.as_ref() != Some(name));
        names
    }

    pub fn knows(name: &str) -> bool {
        PrinterDevice::by_os_name(name).is_ok()
    }

    pub fn print(name: &str, file: &str, pdf: &[u8]) -> Result<(), PrinterError> {
        let device = PrinterDevice::by_os_name(name).map_err(|_| PrinterError::Missing)?;
        let ticket = a4(&device).unwrap_or_default();
        let folder = document::folder().ok_or(PrinterError::Refused)?;
        let document = Document::write(&folder, file, pdf).map_err(|_| PrinterError::Refused)?;
        match WinPdfPrinter::new(device).print(&document.path, ticket) {
            Ok(PrintOutcome::Completed) => Ok(()),
            // Somebody took it out of the queue; a piece may have gone through.
            Ok(PrintOutcome::Canceled) => Err(PrinterError::Broken),
            Err(error) => Err(failed(&error)),
        }
    }

    /// The wish for A4, where the printer has it.
    fn a4(device: &PrinterDevice) -> Option<PrintTicket> {
        let can = PrintCapabilities::fetch(device).ok()?;
        let is_a4 = |name: Option<PredefinedMediaName>| name == Some(PredefinedMediaName::ISOA4);
        let sheet = can.page_media_sizes().find(|size| is_a4(size.as_predefined_name()))?;
        let mut ticket = PrintTicketBuilder::new(device).ok()?;
        ticket.merge(sheet).ok()?;
        ticket.build().ok()
    }

    /// What failed before the first page was given to the spooler was not taken; of anything else paper may come.
    fn failed(error: &WinPdfPrinterError) -> PrinterError {
        match error {
            WinPdfPrinterError::InvalidPath(_)
            | WinPdfPrinterError::FailedToOpenDocument(_)
            | WinPdfPrinterError::DxgiPrintContextError(
                DxgiPrintContextError::PrintTicketError(_)
                | DxgiPrintContextError::FailedToCreateEvent(_)
                | DxgiPrintContextError::InitializeDirectX(_)
                | DxgiPrintContextError::FailedToStartJob(_)
                | DxgiPrintContextError::StreamNotAllocated,
            ) => PrinterError::Refused,
            _ => PrinterError::Broken,
        }
    }
}

/// Other systems have no such printers.
#[cfg(not(windows))]
mod system {
    use crate::PrinterError;

    pub fn names() -> Vec<String> {
        Vec::new()
    }

    pub fn knows(_name: &str) -> bool {
        false
    }

    pub fn print(_name: &str, _file: &str, _pdf: &[u8]) -> Result<(), PrinterError> {
        Err(PrinterError::Missing)
    }
}
