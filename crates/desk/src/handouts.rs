//! Paper that goes along without being a record: a service's leaflet, and a case's application form for the signature. Each has its row
//! in the queue of prints, and nobody is asked what came out.

use domain::lang::Lang;
use printer::{Printer, Sheets};
use protocol::wire::{Action, Face, HistoryEvent};
use receipt::{Kind, ReceiptError, Rendered, render_form, render_leaflet};
use store::{CaseRecord, PrintKind, PrintRow, PrintState as Stage, PrinterUse};

use crate::app::Desk;
use crate::clock;
use crate::counter::answers_of;
use crate::error::{DeskError, refused};
use crate::forms::{Filling, Papers};
use crate::printing::queued;

impl Desk {
    /// Prints what a visitor needs for a service, to take home; the sentence that says so.
    ///
    /// # Errors
    /// `error-printer`: no printer took it.
    pub async fn print_leaflet(&self, service: String, lang: Lang) -> Result<String, DeskError> {
        let officer = match self.require(Face::Kiosk) {
            Ok(_) => None,
            Err(_) => Some(self.officer()?.login),
        };
        let today = self.today().await?;
        let edition = self.edition();
        let service = edition.catalogue.service(&service).ok_or_else(|| refused("error-definition"))?;
        let papers = Papers { catalogue: &edition.catalogue, service, i18n: &edition.i18n, lang, today };
        let found = self.paper_queue().await?;
        let (address, (now, _)) = (address(found.as_ref()), self.now().await?);
        let print = self.store.handout_begin(PrintKind::Leaflet, &service.id, address, officer.as_deref(), now).await?;
        self.hand_out(found, &print, &service.id, render_leaflet(&papers.leaflet(), &edition.i18n)).await
    }

    /// Prints a case's application form, in Azerbaijani with the applicant's language beside it.
    ///
    /// # Errors
    /// `error-printer`: no printer took it.
    pub async fn print_form(&self, id: String) -> Result<String, DeskError> {
        let officer = self.officer()?;
        let record = self.record(&id).await?;
        let edition = self.edition_of_case(&record).await?;
        let detail = record.event.detail.as_ref().ok_or_else(|| refused("error-case-not-found"))?;
        let id = &record.event.service;
        let service = edition.catalogue.service(id).ok_or_else(|| refused("error-definition"))?;
        let today = clock::baku_date(detail.sealed_at);
        let evaluation = edition.catalogue.evaluate(id, &answers_of(&record), today)?;
        let papers = Papers { catalogue: &edition.catalogue, service, i18n: &edition.i18n, lang: detail.lang, today };
        let number = record.event.receipt_number.as_str();
        let filling =
            Filling { evaluation: Some(&evaluation), blank: false, receipt_number: Some(number), kind: Kind::Original };
        let mut sheet = papers.form(&filling).ok_or_else(|| refused("error-definition"))?;
        let found = self.paper_queue().await?;
        let (now, _) = self.now().await?;
        let (case, subject) = (record.event.application, form_subject(&record));
        let address = address(found.as_ref());
        let print = self.store.print_form_begin(case, &subject, address, &officer.login, now).await?;
        sheet.kind = Kind::numbered(print.copy);
        self.hand_out(found, &print, number, render_form(&sheet, &edition.i18n)).await
    }

    /// Gives a paper of which one is as good as another to its queue, and notes what became of it.
    async fn hand_out(
        &self,
        found: Option<Queue>,
        print: &PrintRow,
        title: &str,
        rendered: Result<Rendered, ReceiptError>,
    ) -> Result<String, DeskError> {
        let ended = match (rendered, found) {
            (Ok(rendered), Some((queue, _))) => Ok(queued(&queue, title, rendered.pdf).await),
            (Ok(_), None) => Ok((Stage::NoPrinter, None)),
            (Err(error), _) => Err(error),
        };
        let (stage, job) = match &ended {
            // Nobody is asked what came out of it.
            Ok((Stage::Doubt, job)) => (Stage::Unknown, job.as_deref()),
            Ok((stage, job)) => (*stage, job.as_deref()),
            Err(_) => (Stage::Failed, None),
        };
        let (now, _) = self.now().await?;
        self.store.print_update(print.id, stage, job, now).await?;
        match ended?.0 {
            Stage::Sent => Ok(self.edition().i18n.get(self.lang(), "desk-handed-out")),
            _ => Err(refused("error-printer")),
        }
    }

    /// The queue for papers on A4, which a roll cannot serve.
    pub(crate) async fn paper_queue(&self) -> Result<Option<Queue>, DeskError> {
        Ok(match self.printer(PrinterUse::Papers).await? {
            Some((address, Printer::Sheets(queue))) => Some((queue, address.to_string())),
            _ => None,
        })
    }
}

/// A print queue and its address.
pub(crate) type Queue = (Sheets, String);

/// The address for the print's row; none stands for no printer.
pub(crate) fn address(found: Option<&Queue>) -> &str {
    found.map(|(_, address)| address.as_str()).unwrap_or_default()
}

/// Tells a case's forms apart: the number of its corrections, as what they state is no copy of the form before.
fn form_subject(record: &CaseRecord) -> String {
    let history = record.event.detail.iter().flat_map(|detail| &detail.history);
    let taken = history.filter(|entry| matches!(entry.event, HistoryEvent::Corrected { .. })).count();
    let pending = record.pending.iter().filter(|pending| matches!(pending.act.action, Action::Corrected { .. }));
    match taken + pending.count() {
        0 => String::new(),
        corrections => corrections.to_string(),
    }
}
