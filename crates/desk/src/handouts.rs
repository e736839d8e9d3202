//! Paper that goes along without being a record: a service's leaflet, and a case's application form for the signature.

use domain::lang::Lang;
use protocol::wire::Face;
use receipt::{Rendered, render_form, render_leaflet};

use crate::app::Desk;
use crate::clock;
use crate::counter::answers_of;
use crate::error::{DeskError, refused};
use crate::forms::{Filling, Papers};
use crate::printer::Printer;

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
        self.officer()?;
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
        self.hand_out(number, render_form(&sheet, &edition.i18n)?).await
    }

    async fn hand_out(&self, title: &str, rendered: Rendered) -> Result<String, DeskError> {
        let refused = |_| refused("error-printer");
        let printer = Printer::find(self.config.printer.as_deref()).await.map_err(refused)?;
        printer.print(title, rendered.pdf).await.map_err(refused)?;
        Ok(self.edition().i18n.get(self.lang(), "desk-handed-out"))
    }
}
