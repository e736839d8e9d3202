//! The printers of this device: which one serves what, how it is, and what its administrator sets.

use domain::lang::Lang;
use domain::message::Message;
use printer::{Address, HEAD, Paper, Print, Printer, PrinterError, Raster, Status, queues};
use store::{PrintKind, PrintRow, PrintState as Stage, PrinterRow, PrinterUse};

use crate::app::Desk;
use crate::counter_view::moment;
use crate::error::{DeskError, refused};
use crate::view::{PrintTask, PrinterFound, PrinterView, PrintersView};

/// The longest name of a printer, in characters.
const NAME: usize = 40;
/// A printer's address as the command line takes it.
///
/// # Errors
/// It is no address of a printer, or of a kind that this system does not have.
pub fn printer_address(text: &str) -> Result<String, PrinterError> {
    text.parse::<Address>().map(|_| text.to_owned())
}

/// How many prints the list shows.
const TASKS: u32 = 30;

impl Desk {
    /// The printer for a purpose: the command line's, else the one that was named, else the system's default queue.
    pub(crate) async fn printer(&self, purpose: PrinterUse) -> Result<Option<(Address, Printer)>, DeskError> {
        let told = self.config.printer.as_deref().and_then(|address| address.parse::<Address>().ok());
        // A roll serves receipts alone.
        let told = told.filter(|address| purpose == PrinterUse::Receipts || matches!(address, Address::Ipp(_)));
        let address = match told {
            Some(address) => Some(address),
            None => match self.store.printer_for(purpose).await? {
                Some(named) => named.address.parse().ok(),
                None => queues().await.into_iter().next().and_then(|queue| queue.address.parse().ok()),
            },
        };
        Ok(address.and_then(|address| Printer::at(&address).ok().map(|printer| (address, printer))))
    }

    /// What a visitor should know before beginning: why there will be no receipt on paper.
    pub(crate) async fn printer_trouble(&self) -> Option<&'static str> {
        let status = match self.printer(PrinterUse::Receipts).await {
            Ok(Some((_, printer))) => printer.status().await.ok(),
            _ => None,
        };
        match status {
            Some(status) if status.ready => None,
            Some(Status { paper: Paper::Out, .. }) => Some("desk-attention-paper"),
            _ => Some("desk-attention-printer"),
        }
    }

    /// The printers and the last prints; for the administrator also the queues that could become printers.
    pub async fn printers(&self, lang: Lang) -> Result<PrintersView, DeskError> {
        self.speak(lang);
        let officer = self.officer()?;
        let named = self.store.printers().await?;
        let found = if officer.may_administer() { queues().await } else { Vec::new() };
        let unnamed = found.into_iter().filter(|queue| named.iter().all(|printer| printer.address != queue.address));
        let found = unnamed.map(|queue| PrinterFound { name: queue.name, address: queue.address }).collect();
        let mut printers = Vec::with_capacity(named.len());
        for printer in named {
            printers.push(self.printer_view(printer, lang).await);
        }
        Ok(PrintersView { printers, found, tasks: self.print_tasks(officer.may_answer(), lang).await? })
    }

    /// Names a printer, or changes what a name stands for.
    ///
    /// # Errors
    /// `error-printer-name`, `error-printer-address`; `error-printer-roll` for papers on a roll.
    pub async fn save_printer(
        &self,
        name: String,
        address: String,
        receipts: bool,
        papers: bool,
        lang: Lang,
    ) -> Result<PrintersView, DeskError> {
        self.speak(lang);
        let officer = self.administrator()?;
        let name = name.trim().to_owned();
        if name.is_empty() || name.chars().count() > NAME || name.chars().any(char::is_control) {
            return Err(refused("error-printer-name"));
        }
        let address: Address = address.parse().map_err(|_| refused("error-printer-address"))?;
        if papers && !matches!(address, Address::Ipp(_)) {
            return Err(refused("error-printer-roll"));
        }
        let printer = PrinterRow { name, address: address.to_string(), receipts, papers };
        self.store.printer_save(&printer, &officer.login, self.now().await?.0).await?;
        self.printers(lang).await
    }

    /// Forgets a printer.
    pub async fn remove_printer(&self, name: String, lang: Lang) -> Result<PrintersView, DeskError> {
        self.speak(lang);
        let officer = self.administrator()?;
        self.store.printer_remove(&name, &officer.login, self.now().await?.0).await?;
        self.printers(lang).await
    }

    /// Prints a receipt marked SPECIMEN; the sentence that says what became of it.
    ///
    /// # Errors
    /// `error-printer-unknown`.
    pub async fn test_printer(&self, name: String, lang: Lang) -> Result<String, DeskError> {
        self.speak(lang);
        let officer = self.administrator()?;
        let named = self.store.printers().await?.into_iter().find(|printer| printer.name == name);
        let address = named.and_then(|printer| printer.address.parse::<Address>().ok());
        let found = address.and_then(|address| Printer::at(&address).ok().map(|printer| (address, printer)));
        let (address, printer) = found.ok_or_else(|| refused("error-printer-unknown"))?;
        let (now, _) = self.now().await?;
        let who = Some(officer.login.as_str());
        let print = self.store.handout_begin(PrintKind::Test, &name, &address.to_string(), who, now).await?;
        let tried = self.tried(printer, &name, lang).await;
        let (stage, job) = match &tried {
            Ok((stage, job, _)) => (*stage, job.as_deref()),
            Err(_) => (Stage::Failed, None),
        };
        self.store.print_update(print.id, stage, job, self.now().await?.0).await?;
        Ok(self.edition().i18n.get(lang, tried?.2))
    }

    /// Prints the specimen: what became of it, the job's name, and the sentence for it.
    async fn tried(
        &self,
        printer: Printer,
        name: &str,
        lang: Lang,
    ) -> Result<(Stage, Option<String>, &'static str), DeskError> {
        let edition = self.edition();
        let facts = crate::specimen::facts(&edition.i18n, lang, self.now().await?.0)?;
        match printer {
            Printer::Ipp(queue) => match queue.print(name, receipt::render_a4(&facts, &edition.i18n)?.pdf).await {
                Ok(job) => Ok((Stage::Sent, Some(job.to_string()), "desk-handed-out")),
                Err(error) => Ok((untried(error), None, unsaid(error))),
            },
            Printer::Thermal(thermal) => {
                let pdf = receipt::render_thermal(&facts, &edition.i18n)?.pdf;
                let drawn = tokio::task::spawn_blocking(move || Raster::of_pdf(&pdf, HEAD)).await;
                let raster = drawn.unwrap_or(Err(PrinterError::Document)).map_err(|_| refused("error-internal"))?;
                Ok(match thermal.print(&raster).await {
                    Ok(Print::Printed) => (Stage::Printed, None, "desk-printer-tested"),
                    Ok(Print::NotBegun(status)) => (Stage::NoPrinter, None, said(&status)),
                    Ok(Print::Stopped { .. }) => (Stage::Spoiled, None, "desk-printer-stopped"),
                    Err(error) => (untried(error), None, unsaid(error)),
                })
            }
        }
    }

    /// Somebody at the counter says what came out of a print.
    ///
    /// # Errors
    /// `error-print-possible`: the printer does not answer, so paper may still come out. `error-not-allowed` for who only looks.
    pub async fn answer_print(&self, id: String, answer: String, lang: Lang) -> Result<PrintersView, DeskError> {
        self.speak(lang);
        let officer = self.officer()?;
        if !officer.may_answer() {
            return Err(refused("error-not-allowed"));
        }
        let id = id.parse().map_err(|_| refused("error-internal"))?;
        let print = self.store.print(id).await?;
        self.settle(&print, &answer, &officer.login).await?;
        self.printers(lang).await
    }

    async fn printer_view(&self, row: PrinterRow, lang: Lang) -> PrinterView {
        let printer = row.address.parse::<Address>().and_then(|address| Printer::at(&address));
        let status = match printer {
            Ok(printer) => printer.status().await,
            Err(error) => Err(error),
        };
        let text = match &status {
            Ok(status) => said(status),
            Err(error) => unsaid(*error),
        };
        PrinterView {
            name: row.name,
            address: row.address,
            receipts: row.receipts,
            papers: row.papers,
            ready: status.as_ref().is_ok_and(|status| status.ready),
            low: status.is_ok_and(|status| status.paper == Paper::NearEnd),
            text: self.edition().i18n.get(lang, text),
        }
    }

    /// The last prints; with what can be answered, for who may.
    async fn print_tasks(&self, may_answer: bool, lang: Lang) -> Result<Vec<PrintTask>, DeskError> {
        let mut tasks = Vec::new();
        for print in self.store.print_queue(TASKS).await? {
            let print = self.asked(print).await?;
            let number = self.receipt_number_of(&print).await?;
            tasks.push(self.print_task(print, number.unwrap_or_default(), may_answer, lang));
        }
        Ok(tasks)
    }

    /// A print as the screens show it, with what can be answered for who may; `number` is the receipt's.
    pub(crate) fn print_task(&self, print: PrintRow, number: String, may_answer: bool, lang: Lang) -> PrintTask {
        let i18n = &self.edition().i18n;
        PrintTask {
            id: print.id.to_string(),
            what: i18n.text(lang, &what(&print)),
            number,
            at: moment(i18n, print.begun_at, lang),
            text: i18n.get(lang, outcome(&print)),
            answers: if may_answer && print.state == Stage::Doubt { self.answers(lang) } else { Vec::new() },
            printer: print.printer,
        }
    }
}

/// Why nothing was printed, in words for who waits for it.
pub(crate) fn no_printer(trouble: Option<&str>) -> &'static str {
    match trouble {
        Some("desk-attention-paper") => "desk-print-no-paper",
        _ => "desk-print-none",
    }
}

/// How a printer is, in a sentence.
fn said(status: &Status) -> &'static str {
    match status {
        Status { cover_open: true, .. } => "desk-printer-cover",
        Status { paper: Paper::Out, .. } => "desk-printer-paper-out",
        Status { fault: true, .. } => "desk-printer-fault",
        Status { ready: false, .. } => "desk-printer-offline",
        Status { paper: Paper::NearEnd, .. } => "desk-printer-paper-near-end",
        Status { .. } => "desk-printer-ready",
    }
}

/// Why a printer says nothing of itself, in a sentence.
fn unsaid(error: PrinterError) -> &'static str {
    match error {
        PrinterError::Untrusted => "desk-printer-untrusted",
        _ => "desk-printer-silent",
    }
}

/// What became of a test page that a printer did not take whole; nobody is asked what came out of it.
fn untried(error: PrinterError) -> Stage {
    match error {
        PrinterError::Broken => Stage::Unknown,
        PrinterError::Refused | PrinterError::Document => Stage::Failed,
        PrinterError::Missing | PrinterError::Untrusted | PrinterError::Address => Stage::NoPrinter,
    }
}

/// What was printed.
fn what(print: &PrintRow) -> Message {
    let copy = i64::from(print.copy);
    let paper = match print.kind {
        PrintKind::A4 | PrintKind::Thermal if copy > 0 => {
            return Message::new("desk-print-copy").number("number", copy);
        }
        PrintKind::A4 | PrintKind::Thermal => "desk-print-original",
        PrintKind::Form => "desk-print-form",
        PrintKind::Registration => "paper-registration-title",
        PrintKind::Decision => "paper-decision-title",
        PrintKind::Leaflet => "desk-print-leaflet",
        PrintKind::Test => "desk-printer-test",
    };
    match copy {
        0 => Message::new(paper),
        copy => Message::new("desk-print-copy-of").term("paper", paper).number("number", copy),
    }
}

/// How a print ended, in a sentence for staff.
fn outcome(print: &PrintRow) -> &'static str {
    match print.state {
        Stage::Begun | Stage::Sent => "desk-task-printing",
        Stage::Doubt => "desk-task-doubt",
        Stage::Printed => "desk-task-printed",
        Stage::Unknown => "desk-task-unknown",
        Stage::Spoiled => "desk-task-spoiled",
        Stage::Nothing => "desk-task-nothing",
        Stage::Failed => "desk-task-failed",
        Stage::NoPrinter => "desk-task-no-printer",
    }
}
