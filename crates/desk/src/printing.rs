//! Receipts on paper: each print is a logged intent, and nothing is printed while nobody knows what became of the last.
//!
//! The rules are [`store::print::machine`]'s; here the printers are asked and obeyed.

use std::path::Path;
use std::sync::atomic::Ordering;

use domain::lang::Lang;
use edition::Edition;
use jiff::Timestamp;
use printer::{Address, HEAD, Ipp, JobState, Print, Printer, PrinterError, Raster, Sheets, Thermal, Withdrawn};
use protocol::wire::Face;
use receipt::{Facts, Kind};
use store::print::machine::{Answer, Report, TakenBack, Unanswered};
use store::{PrintKind, PrintRow, PrintStart, PrintState as Stage, PrinterUse, Store, StoreError};
use uuid::Uuid;

use crate::app::Desk;
use crate::clock;
use crate::error::{DeskError, refused};
use crate::kiosk::parse_id;
use crate::printers::{Question, no_printer};
use crate::view::{OptionView, PrintState, PrintView};

/// Who answers at a kiosk, for the audit chain.
const VISITOR: &str = "visitor";
/// How many of the last prints may still be under way behind visitors who have gone.
const BEHIND: u32 = 16;
/// What can be said to have come out, by its value.
const ANSWERS: [(&str, Answer); 4] =
    [("whole", Answer::Whole), ("part", Answer::Part), ("nothing", Answer::Nothing), ("unknown", Answer::Unknown)];

impl Desk {
    /// How the last print of an application stands; asks the printer while it is unconfirmed.
    pub async fn print_state(&self, application: String, lang: Lang) -> Result<PrintView, DeskError> {
        self.speak(lang);
        self.require(Face::Kiosk)?;
        self.print_view(parse_id(&application)?, lang).await
    }

    /// Prints once more: the original if none came out, else a numbered copy. While that is not known, the question is the answer.
    pub async fn print_again(&self, application: String, lang: Lang) -> Result<PrintView, DeskError> {
        self.speak(lang);
        self.require(Face::Kiosk)?;
        let id = parse_id(&application)?;
        self.print_receipt(id).await?;
        self.print_view(id, lang).await
    }

    /// The visitor says what came out: `whole`, `part`, `nothing` or `unknown`.
    ///
    /// # Errors
    /// `error-print-possible`: the printer does not answer, so paper may still come out.
    pub async fn print_answer(&self, application: String, answer: String, lang: Lang) -> Result<PrintView, DeskError> {
        self.speak(lang);
        self.require(Face::Kiosk)?;
        let id = parse_id(&application)?;
        if let Some(print) = self.store.prints(id).await?.into_iter().find(|print| print.state == Stage::Doubt) {
            self.settle(&print, &answer, VISITOR).await?;
        }
        self.print_view(id, lang).await
    }

    /// The visitors of up to then have gone: each receipt in doubt is taken back from its printer, and nobody will know what came out.
    pub(crate) async fn leave_prints(&self, until: Timestamp) {
        let prints = match self.store.prints_in_doubt().await {
            Ok(prints) => prints,
            Err(error) => return tracing::warn!(%error, "the prints that a visitor left could not be read"),
        };
        self.leave(prints.into_iter().filter(|print| print.begun_at <= until).collect()).await;
    }

    /// A visitor goes, or another one begins: nobody waits any more for what was printed until now.
    pub(crate) async fn nobody_waits(&self) -> Result<(), DeskError> {
        if let Some(last) = self.store.print_queue(1).await?.first() {
            self.gone.store(last.id, Ordering::Relaxed);
        }
        Ok(())
    }

    /// Takes back what stopped only after its visitor had gone: the next one would find it in the tray. A job that goes on comes out.
    pub(crate) async fn take_back(&self) {
        let gone = self.gone.load(Ordering::Relaxed);
        let mut prints = match self.store.print_queue(BEHIND).await {
            Ok(prints) => prints,
            Err(error) => return tracing::warn!(%error, "the prints behind a visitor could not be read"),
        };
        prints.retain(|print| print.id <= gone && matches!(print.state, Stage::Sent | Stage::Doubt));
        self.leave(prints).await;
    }

    async fn leave(&self, prints: Vec<PrintRow>) {
        for print in prints {
            let id = print.id;
            if let Err(error) = self.leave_print(print).await {
                tracing::warn!(print = id, code = %error.message().id, "a print that a visitor left stays in doubt");
            }
        }
    }

    async fn leave_print(&self, print: PrintRow) -> Result<(), DeskError> {
        let print = self.asked(print).await?;
        if print.state == Stage::Doubt { self.settle(&print, "unknown", VISITOR).await } else { Ok(()) }
    }

    /// Takes the job back from the printer, then notes the answer. One that comes too late changes nothing, at the printer neither.
    pub(crate) async fn settle(&self, print: &PrintRow, answer: &str, who: &str) -> Result<(), DeskError> {
        let known = ANSWERS.iter().find(|(value, _)| *value == answer);
        let (_, answer) = known.ok_or_else(|| refused("error-internal"))?;
        // A roll's buffers may hold the next visitor's receipt by now.
        let print = &self.store.print(print.id).await?;
        if print.state != Stage::Doubt {
            return Ok(());
        }
        let title = self.title(print).await?;
        let withdrawn = match print.printer.parse::<Address>().and_then(|address| Printer::at(&address)) {
            // Its job has no name of its own to be found by, and one is as good as another.
            _ if !print.kind.is_named() && print.job.is_none() => Withdrawn::Gone,
            Ok(printer) => printer.withdraw(print.job.as_deref(), title.as_deref()).await,
            // Nothing was ever handed over without an address.
            Err(_) => Withdrawn::Gone,
        };
        let taken_back = match withdrawn {
            Withdrawn::Gone => TakenBack::Gone,
            Withdrawn::Printed => TakenBack::Printed,
            Withdrawn::LetGo => TakenBack::LetGo,
            Withdrawn::Unreachable => TakenBack::Not,
        };
        let (now, _) = self.now().await?;
        match self.store.print_answer(print.id, *answer, taken_back, who, now).await? {
            Ok(_) | Err(Unanswered::Settled) => Ok(()),
            Err(Unanswered::StillPossible) => Err(refused(Question::of(print.kind).possible)),
        }
    }

    /// The name of a receipt's job, by which it is found again after a crash; it names no person. `None` where this device knows the
    /// application no more, and of papers whose jobs have no name of their own.
    async fn title(&self, print: &PrintRow) -> Result<Option<String>, DeskError> {
        if !print.kind.is_named() {
            return Ok(None);
        }
        let number = self.receipt_number_of(print).await?;
        Ok(number.map(|number| title(&number, print.id)))
    }

    /// The receipt that a print is of: of an application sealed here, or of a case that another device sealed.
    pub(crate) async fn receipt_number_of(&self, print: &PrintRow) -> Result<Option<String>, DeskError> {
        if let Some(row) = self.store.application(print.application).await? {
            return Ok(Some(row.receipt_number));
        }
        Ok(self.store.case_get(print.application).await?.map(|case| case.event.receipt_number))
    }

    /// Prints an application that this device sealed, for the visitor who waits for it.
    pub(crate) async fn print_receipt(&self, id: Uuid) -> Result<(), DeskError> {
        let row = self.store.application(id).await?.ok_or_else(|| refused("error-no-draft"))?;
        let edition = self.edition_of(&row.catalogue).await?;
        // A stranger's job that stands still would come out in front of this one.
        self.take_back().await;
        self.put_on_paper(id, self.facts_of(&row)?, &edition, None).await
    }

    /// Logs the intent, then hands the receipt to the printer. A missing or failing printer is a state, not an error; `officer` is a
    /// login, none stands for the visitor.
    pub(crate) async fn put_on_paper(
        &self,
        id: Uuid,
        mut facts: Facts,
        edition: &Edition,
        officer: Option<&str>,
    ) -> Result<(), DeskError> {
        let found = self.printer(PrinterUse::Receipts).await?;
        let (address, kind) = match &found {
            Some((address, Printer::Thermal(_))) => (address.to_string(), PrintKind::Thermal),
            Some((address, Printer::Sheets(_))) => (address.to_string(), PrintKind::A4),
            None => (String::new(), PrintKind::A4),
        };
        let (now, _) = self.now().await?;
        let begun = match officer {
            Some(login) => self.store.reprint_begin(id, kind, &address, login, now).await?,
            None => self.store.print_begin(id, kind, &address, now).await?,
        };
        let PrintStart::New(print) = begun else { return Ok(()) };
        facts.kind = Kind::numbered(print.copy);
        let handed = self.hand_over(found, &print, &facts, edition).await;
        // Nothing was handed over then: a row that stays begun would be asked for.
        let noted = match &handed {
            Ok(None) => return Ok(()),
            Ok(Some((stage, job))) => (*stage, job.as_deref()),
            Err(_) => (Stage::Failed, None),
        };
        self.store.print_update(print.id, noted.0, noted.1, now).await?;
        handed.map(|_| ())
    }

    /// Draws the receipt and gives it to the printer; what became of that, unless a roll will tell later.
    async fn hand_over(
        &self,
        found: Option<(Address, Printer)>,
        print: &PrintRow,
        facts: &Facts,
        edition: &Edition,
    ) -> Result<Option<(Stage, Option<String>)>, DeskError> {
        let sheet = || receipt::render_a4(facts, &edition.i18n).map(|rendered| rendered.pdf);
        if let Some(folder) = &self.config.demo_out {
            write_demo(folder, &sheet()?).await;
        }
        match found {
            None => Ok(Some((Stage::NoPrinter, None))),
            Some((_, Printer::Sheets(queue))) => {
                Ok(Some(queued(&queue, &title(&facts.receipt_number, print.id), sheet()?).await))
            }
            Some((_, Printer::Thermal(thermal))) => {
                let pdf = receipt::render_thermal(facts, &edition.i18n)?.pdf;
                // The visitor reads on while it prints; the screen asks how it stands.
                tokio::spawn(roll(self.store.clone(), thermal, print.id, pdf));
                Ok(None)
            }
        }
    }

    pub(crate) async fn print_view(&self, id: Uuid, lang: Lang) -> Result<PrintView, DeskError> {
        let prints = self.store.prints(id).await?;
        let stage = match prints.into_iter().next_back() {
            None => Stage::NoPrinter,
            Some(print) => self.asked(print).await?.state,
        };
        let trouble = match stage {
            Stage::NoPrinter => self.printer_trouble().await,
            _ => None,
        };
        let i18n = &self.edition().i18n;
        let (state, text) = match stage {
            Stage::Begun | Stage::Sent => (PrintState::Printing, "desk-print-printing"),
            Stage::Printed => (PrintState::Printed, "desk-print-printed"),
            // The paper is back: what did not come out can come now.
            Stage::NoPrinter if trouble.is_none() => (PrintState::Failed, "desk-print-once-more"),
            Stage::NoPrinter => (PrintState::NoPrinter, no_printer(trouble)),
            Stage::Failed => (PrintState::Failed, "desk-print-failed"),
            Stage::Unknown => (PrintState::Failed, "desk-print-unknown"),
            Stage::Spoiled | Stage::Nothing => (PrintState::Failed, "desk-print-once-more"),
            Stage::Doubt => (PrintState::Failed, "desk-print-doubt"),
        };
        let answers = if stage == Stage::Doubt { self.answers(PrintKind::A4, lang) } else { Vec::new() };
        let again = !stage.is_open() && trouble.is_none();
        Ok(PrintView { state, text: i18n.get(lang, text), answers, again })
    }

    /// What a person can say came out of a print of that kind.
    pub(crate) fn answers(&self, kind: PrintKind, lang: Lang) -> Vec<OptionView> {
        let i18n = &self.edition().i18n;
        let words = |answer: Answer| match answer {
            Answer::Whole => Question::of(kind).whole,
            Answer::Part => "desk-print-answer-part",
            Answer::Nothing => "desk-print-answer-nothing",
            Answer::Unknown => "desk-print-answer-unknown",
        };
        let option = |(value, answer): &(&str, Answer)| OptionView {
            value: (*value).to_owned(),
            label: i18n.get(lang, words(*answer)),
            hint: None,
        };
        ANSWERS.iter().map(option).collect()
    }

    /// A print with the printer's latest word on it. "Printed" is said only after the printer, or a person, confirmed.
    pub(crate) async fn asked(&self, print: PrintRow) -> Result<PrintRow, DeskError> {
        let uri = match (print.state, print.printer.parse::<Address>()) {
            (Stage::Sent | Stage::Doubt, Ok(Address::Ipp(uri))) => uri,
            // Windows tells nothing of a job that it has: in time a person is asked.
            (Stage::Sent, Ok(Address::Spooler(_))) => return self.reported(print, Report::Silent).await,
            _ => return Ok(print),
        };
        let (Ok(queue), title) = (Ipp::at(&uri), self.title(&print).await?) else { return Ok(print) };
        let job = print.job.as_deref().and_then(|job| job.parse().ok());
        let state = match (job, title.as_deref()) {
            (Some(job), title) => queue.job(job, title).await,
            // The crash came before the number was known, or the answer with it was lost.
            (None, Some(title)) => match queue.find(title).await {
                Ok(Some((job, state))) => {
                    self.store.print_update(print.id, print.state, Some(&job.to_string()), self.now().await?.0).await?;
                    state
                }
                Ok(None) | Err(_) => return Ok(print),
            },
            (None, None) => return Ok(print),
        };
        let report = match state {
            JobState::Waiting => Report::Waiting,
            JobState::Stopped => Report::Stopped,
            JobState::Done => Report::Done,
            JobState::Failed => Report::GivenUp,
            JobState::Unknown => Report::Unknown,
            JobState::Silent => Report::Silent,
        };
        self.reported(print, report).await
    }

    async fn reported(&self, print: PrintRow, report: Report) -> Result<PrintRow, DeskError> {
        let (now, _) = self.now().await?;
        Ok(self.store.print_report(print.id, report, now).await?)
    }
}

async fn write_demo(folder: &Path, pdf: &[u8]) {
    if let Err(error) = tokio::fs::write(folder.join("receipt.pdf"), pdf).await {
        tracing::warn!(%error, "the demonstration's receipt could not be written");
    }
}

pub(crate) fn title(receipt_number: &str, print: i64) -> String {
    format!("{receipt_number} {print}")
}

/// Hands a sheet to what prints on A4.
pub(crate) async fn queued(queue: &Sheets, title: &str, pdf: Vec<u8>) -> (Stage, Option<String>) {
    match queue.print(title, pdf).await {
        Ok(job) => (Stage::Sent, job),
        Err(PrinterError::Broken) => (Stage::Doubt, None),
        Err(PrinterError::Refused | PrinterError::Document) => (Stage::Failed, None),
        Err(PrinterError::Missing | PrinterError::Untrusted | PrinterError::Address) => (Stage::NoPrinter, None),
    }
}

/// Prints on the roll, and notes how it ended.
async fn roll(store: Store, thermal: Thermal, print: i64, pdf: Vec<u8>) {
    let drawn = tokio::task::spawn_blocking(move || Raster::of_pdf(&pdf, HEAD)).await;
    let ended = match drawn.unwrap_or(Err(PrinterError::Document)) {
        Ok(raster) => thermal.print(&raster).await,
        Err(error) => Err(error),
    };
    let stage = match ended {
        Ok(Print::Printed) => Stage::Printed,
        Ok(Print::Stopped { .. }) | Err(PrinterError::Broken) => Stage::Doubt,
        Ok(Print::NotBegun(_)) | Err(PrinterError::Missing | PrinterError::Untrusted | PrinterError::Address) => {
            Stage::NoPrinter
        }
        Err(PrinterError::Document | PrinterError::Refused) => Stage::Failed,
    };
    if let Err(error) = note(&store, print, stage).await {
        // The row says "begun", so it is asked for in time.
        tracing::warn!(%error, "the end of a print could not be noted");
    }
}

async fn note(store: &Store, print: i64, stage: Stage) -> Result<PrintRow, StoreError> {
    let (now, _) = clock::now(store.clock().await?);
    store.print_update(print, stage, None, now).await
}
