//! Receipts on paper: each print is a logged intent; every print after one that may have left paper is a COPY.

use domain::lang::Lang;
use protocol::wire::Face;
use receipt::Kind;
use store::{PrintKind, PrintRow, PrintState as Stage};
use uuid::Uuid;

use crate::app::Desk;
use crate::error::{DeskError, refused};
use crate::kiosk::parse_id;
use crate::printer::{JobState, Printer, PrinterError};
use crate::view::{PrintState, PrintView};

impl Desk {
    /// How the last print of an application stands; asks the printer while it is unconfirmed.
    pub async fn print_state(&self, application: String, lang: Lang) -> Result<PrintView, DeskError> {
        self.speak(lang);
        self.require(Face::Kiosk)?;
        self.print_view(parse_id(&application)?, lang).await
    }

    /// Prints once more, marked as a copy if paper may have come out before.
    pub async fn print_again(&self, application: String, lang: Lang) -> Result<PrintView, DeskError> {
        self.speak(lang);
        self.require(Face::Kiosk)?;
        let id = parse_id(&application)?;
        self.print_receipt(id).await?;
        self.print_view(id, lang).await
    }

    /// Whether a queue answers.
    pub(crate) async fn printer_is_there(&self) -> bool {
        Printer::find(self.config.printer.as_deref()).await.is_ok()
    }

    /// Logs the intent, then hands the receipt to the printer. A missing or failing printer is a state, not an error.
    pub(crate) async fn print_receipt(&self, id: Uuid) -> Result<(), DeskError> {
        let row = self.store.application(id).await?.ok_or_else(|| refused("error-no-draft"))?;
        let edition = self.edition_of(&row.catalogue).await?;
        let mut facts = self.facts_of(&row)?;
        let (now, _) = self.now().await?;
        let start = self.store.print_begin(id, PrintKind::A4, now).await?;
        if start.already {
            return Ok(());
        }
        facts.kind = if start.print.copy > 0 { Kind::Copy } else { Kind::Original };
        let pdf = receipt::render_a4(&facts, &edition.i18n)?.pdf;
        self.write_demo(&pdf).await;
        let sent = match Printer::find(self.config.printer.as_deref()).await {
            Ok(printer) => printer.print(&facts.receipt_number, pdf).await,
            Err(error) => Err(error),
        };
        let (stage, job) = match sent {
            Ok(job) => (Stage::Sent, Some(job.to_string())),
            Err(PrinterError::Missing) => (Stage::NoPrinter, None),
            Err(PrinterError::Refused) => (Stage::Failed, None),
        };
        Ok(self.store.print_update(start.print.id, stage, job.as_deref(), now).await?)
    }

    async fn write_demo(&self, pdf: &[u8]) {
        if let Some(folder) = &self.config.demo_out
            && let Err(error) = tokio::fs::write(folder.join("receipt.pdf"), pdf).await
        {
            tracing::warn!(%error, "the demonstration's receipt could not be written");
        }
    }

    pub(crate) async fn print_view(&self, id: Uuid, lang: Lang) -> Result<PrintView, DeskError> {
        let stage = match self.store.prints(id).await?.into_iter().next_back() {
            None => Stage::NoPrinter,
            Some(print) if print.state == Stage::Sent => self.ask_printer(&print).await?,
            Some(print) => print.state,
        };
        let (state, text) = match stage {
            Stage::Begun | Stage::Sent => (PrintState::Printing, "desk-print-printing"),
            Stage::Printed => (PrintState::Printed, "desk-print-printed"),
            Stage::NoPrinter => (PrintState::NoPrinter, "desk-print-none"),
            Stage::Failed => (PrintState::Failed, "desk-print-failed"),
        };
        Ok(PrintView { state, text: self.edition().i18n.get(lang, text) })
    }

    /// "Printed" is said only after the printer confirmed.
    async fn ask_printer(&self, print: &PrintRow) -> Result<Stage, DeskError> {
        let job = print.job.as_deref().and_then(|job| job.parse().ok());
        let (Ok(printer), Some(job)) = (Printer::find(self.config.printer.as_deref()).await, job) else {
            return Ok(Stage::Sent);
        };
        let stage = match printer.job(job).await {
            JobState::Waiting => return Ok(Stage::Sent),
            // Said, but not noted as the end: the paper may still come.
            JobState::Stopped => return Ok(Stage::Failed),
            JobState::Done => Stage::Printed,
            JobState::Failed => Stage::Failed,
        };
        let (now, _) = self.now().await?;
        self.store.print_update(print.id, stage, None, now).await?;
        Ok(stage)
    }
}
