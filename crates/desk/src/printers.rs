//! The printers of this device: which one serves what, how it is, and what its administrator sets.

use domain::lang::Lang;
use domain::message::Message;
use printer::{Address, Paper, Printer, PrinterError, Reader, Status, queues};
use store::{PrintKind, PrintRow, PrintState as Stage, PrinterRow, PrinterUse};

use crate::app::Desk;
use crate::counter_view::moment;
use crate::error::{DeskError, refused};
use crate::printer_setup::{name_printer, printer_condition, printers_found, try_printer};
use crate::view::{PrintTask, PrinterFound, PrinterView, PrintersView};

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
        let told = told.filter(|address| purpose == PrinterUse::Receipts || address.takes_sheets());
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

    /// The printers and the last prints; for the administrator also what could become a printer.
    pub async fn printers(&self, lang: Lang) -> Result<PrintersView, DeskError> {
        self.speak(lang);
        let officer = self.officer()?;
        let named = self.store.printers().await?;
        let found = if officer.may_administer() { printers_found().await } else { Vec::new() };
        let found = offered(found, &named, self.config.reader.as_ref());
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
        let printer = PrinterRow { name, address, receipts, papers };
        name_printer(&self.store, printer, &officer.login, self.now().await?.0).await?;
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
        let (now, _) = self.now().await?;
        let edition = self.edition();
        let (text, _) = try_printer(&self.store, &edition.i18n, lang, &name, &officer.login, now).await?;
        Ok(edition.i18n.get(lang, text))
    }

    /// Somebody at the counter says what came out of a print.
    ///
    /// # Errors
    /// `error-print-possible`, with an ending for the papers besides a receipt: the printer does not answer, so paper may still come out.
    /// `error-not-allowed` for who only looks.
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
        let (text, status) = printer_condition(&row.address).await;
        PrinterView {
            name: row.name,
            address: row.address,
            receipts: row.receipts,
            papers: row.papers,
            ready: status.is_some_and(|status| status.ready),
            low: status.is_some_and(|status| status.paper == Paper::NearEnd),
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
            answers: if may_answer && print.state == Stage::Doubt {
                self.answers(print.kind, lang)
            } else {
                Vec::new()
            },
            printer: print.printer,
        }
    }
}

/// What of the printers found can be named: it has no name yet, and is not the reader, to whom a receipt would be sent as noise.
fn offered(found: Vec<(String, String)>, named: &[PrinterRow], reader: Option<&Reader>) -> Vec<PrinterFound> {
    let is_free = |address: &str| named.iter().all(|printer| printer.address != address);
    let is_printer = |address: &str| reader.is_none_or(|reader| !reader.is_at(address));
    let free = found.into_iter().filter(|(_, address)| is_free(address) && is_printer(address));
    free.map(|(name, address)| PrinterFound { name, address }).collect()
}

/// Why nothing was printed, in words for who waits for it.
pub(crate) fn no_printer(trouble: Option<&str>) -> &'static str {
    match trouble {
        Some("desk-attention-paper") => "desk-print-no-paper",
        _ => "desk-print-none",
    }
}

/// How a printer is, in a sentence.
pub(crate) fn said(status: &Status) -> &'static str {
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
pub(crate) fn unsaid(error: PrinterError) -> &'static str {
    match error {
        PrinterError::Untrusted => "desk-printer-untrusted",
        _ => "desk-printer-silent",
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

/// The sentences by which a person is asked what came out; each names the paper that is meant, as several may lie in the tray.
pub(crate) struct Question {
    doubt: &'static str,
    /// The answer that all of it came out.
    pub whole: &'static str,
    /// The refusal of an answer while the printer may go on.
    pub possible: &'static str,
}

impl Question {
    pub(crate) const fn of(kind: PrintKind) -> Question {
        match kind {
            PrintKind::A4 | PrintKind::Thermal => Question {
                doubt: "desk-task-doubt-receipt",
                whole: "desk-print-answer-whole",
                possible: "error-print-possible",
            },
            PrintKind::Registration => Question {
                doubt: "desk-task-doubt-registration",
                whole: "desk-print-answer-whole-registration",
                possible: "error-print-possible-registration",
            },
            PrintKind::Decision => Question {
                doubt: "desk-task-doubt-decision",
                whole: "desk-print-answer-whole-decision",
                possible: "error-print-possible-decision",
            },
            PrintKind::Form | PrintKind::Leaflet | PrintKind::Test => Question {
                doubt: "desk-task-doubt",
                whole: "desk-print-answer-whole-sheets",
                possible: "error-print-possible-sheets",
            },
        }
    }
}

/// How a print ended, in a sentence for staff.
fn outcome(print: &PrintRow) -> &'static str {
    match print.state {
        Stage::Begun | Stage::Sent => "desk-task-printing",
        Stage::Doubt => Question::of(print.kind).doubt,
        Stage::Printed => "desk-task-printed",
        Stage::Unknown => "desk-task-unknown",
        Stage::Spoiled => "desk-task-spoiled",
        Stage::Nothing => "desk-task-nothing",
        Stage::Failed => "desk-task-failed",
        Stage::NoPrinter => "desk-task-no-printer",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neither_a_named_printer_nor_the_reader_is_offered() {
        let address = |name: &str| format!("escpos:/dev/serial/by-id/{name}?baud=115200");
        let found = ["usb-roll", "usb-reader", "usb-other"].map(|name| (name.to_owned(), address(name))).to_vec();
        let roll = PrinterRow { name: "Roll".into(), address: address("usb-roll"), receipts: true, papers: false };
        let reader: Reader = "/dev/serial/by-id/usb-reader".parse().unwrap();
        let names = |reader: Option<&Reader>| -> Vec<String> {
            offered(found.clone(), std::slice::from_ref(&roll), reader).into_iter().map(|found| found.name).collect()
        };
        assert_eq!(names(Some(&reader)), ["usb-other"]);
        assert_eq!(names(None), ["usb-reader", "usb-other"]);
    }
}
