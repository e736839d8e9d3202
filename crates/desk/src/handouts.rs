//! Paper that goes along without being a record: a service's leaflet, and a case's application form for the signature.

use domain::lang::Lang;
use printer::{Printer, PrinterError, Sheets};
use protocol::wire::Face;
use receipt::{Rendered, render_form, render_leaflet};
use store::{PrintState as Stage, PrinterUse};

use crate::app::Desk;
use crate::clock;
use crate::counter::answers_of;
use crate::error::{DeskError, refused};
use crate::forms::{Filling, Papers};

impl Desk {
    /// Prints what a visitor needs for a service, to take home; the sentence that says so.
    ///
    /// # Errors
    /// `error-printer`: no printer took it.
    pub async fn print_leaflet(&self, service: String, lang: Lang) -> Result<String, DeskError> {
        if self.require(Face::Kiosk).is_err() {
            self.officer()?;
        }
        let today = self.today().await?;
        let edition = self.edition();
        let service = edition.catalogue.service(&service).ok_or_else(|| refused("error-definition"))?;
        let papers = Papers { catalogue: &edition.catalogue, service, i18n: &edition.i18n, lang, today };
        self.hand_out(&service.id, render_leaflet(&papers.leaflet(), &edition.i18n)?).await
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
            Filling { evaluation: Some(&evaluation), blank: false, receipt_number: Some(number), specimen: false };
        let sheet = papers.form(&filling).ok_or_else(|| refused("error-definition"))?;
        let rendered = render_form(&sheet, &edition.i18n)?;
        let (queue, address) = self.paper_queue().await?;
        let (now, _) = self.now().await?;
        let print = self.store.print_form_begin(record.event.application, &address, &officer.login, now).await?;
        let sent = queue.print(number, rendered.pdf).await;
        let (stage, job) = match &sent {
            Ok(job) => (Stage::Sent, job.as_deref()),
            Err(PrinterError::Broken) => (Stage::Unknown, None),
            Err(PrinterError::Refused) => (Stage::Failed, None),
            Err(_) => (Stage::NoPrinter, None),
        };
        self.store.print_update(print.id, stage, job, now).await?;
        sent.map_err(|_| refused("error-printer"))?;
        Ok(self.handed_out())
    }

    async fn hand_out(&self, title: &str, rendered: Rendered) -> Result<String, DeskError> {
        let (queue, _) = self.paper_queue().await?;
        queue.print(title, rendered.pdf).await.map_err(|_| refused("error-printer"))?;
        Ok(self.handed_out())
    }

    /// The queue for papers on A4, which a roll cannot serve; and its address.
    async fn paper_queue(&self) -> Result<(Sheets, String), DeskError> {
        match self.printer(PrinterUse::Papers).await? {
            Some((address, Printer::Sheets(queue))) => Ok((queue, address.to_string())),
            _ => Err(refused("error-printer")),
        }
    }

    fn handed_out(&self) -> String {
        self.edition().i18n.get(self.lang(), "desk-handed-out")
    }
}
