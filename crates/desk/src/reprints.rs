//! A receipt printed again at a counter: from what this device sealed itself, else from the case and the receipt's own QR code, which only
//! the device that sealed it could sign and which an officer scans from paper or a phone.

use domain::lang::Lang;
use edition::Edition;
use protocol::wire::{CaseDetail, Face};
use receipt::verify::verify_text;
use receipt::{Facts, Kind, PaperKind, QrClaims};
use std::sync::Arc;
use store::{ApplicationRow, CaseRecord};

use crate::app::{Desk, Link, device_name, lock};
use crate::error::{DeskError, refused};
use crate::notices::decided;
use crate::proof::held;
use crate::receipts::{self, Issue};
use crate::session::Officer;
use crate::view::CasePrints;

impl Desk {
    /// How the prints of a case's receipt, and of the papers of its decisions, stand at this counter.
    pub async fn case_prints(&self, id: String, lang: Lang) -> Result<CasePrints, DeskError> {
        self.speak(lang);
        self.officer()?;
        self.prints_view(&self.record(&id).await?, lang).await
    }

    /// Prints a case's receipt once more. While it is not known what came out of the last print, the question is the answer.
    ///
    /// # Errors
    /// `error-reprint-scan` while the receipt's QR code is not known here; what is wrong with that code, `error-reprint-facts` when it was
    /// issued for other facts, `error-keys-missing` before the first list of keys arrived.
    pub async fn reprint(&self, id: String, lang: Lang) -> Result<CasePrints, DeskError> {
        self.speak(lang);
        let officer = self.deciding_officer()?;
        let record = self.record(&id).await?;
        let (facts, edition) = self.receipt_of(&record).await?;
        self.put_on_paper(record.event.application, facts, &edition, Some(&officer.login)).await?;
        self.prints_view(&record, lang).await
    }

    /// Says what came out of a print of this case: `whole`, `part`, `nothing` or `unknown`.
    ///
    /// # Errors
    /// `error-print-possible`, with an ending for the papers besides a receipt: the printer does not answer, so paper may still come out.
    pub async fn answer_reprint(
        &self,
        id: String,
        print: String,
        answer: String,
        lang: Lang,
    ) -> Result<CasePrints, DeskError> {
        self.speak(lang);
        let Officer { login, .. } = self.deciding_officer()?;
        let record = self.record(&id).await?;
        let print = self.store.print(print.parse().map_err(|_| refused("error-internal"))?).await?;
        if print.application != record.event.application {
            return Err(refused("error-internal"));
        }
        self.settle(&print, &answer, &login).await?;
        self.prints_view(&record, lang).await
    }

    pub(crate) async fn prints_view(&self, record: &CaseRecord, lang: Lang) -> Result<CasePrints, DeskError> {
        let may_answer = self.officer()?.may_answer();
        let (mut prints, mut again) = (Vec::new(), true);
        for print in self.store.case_prints(record.event.application).await? {
            let print = self.asked(print).await?;
            again &= !print.state.is_open();
            prints.insert(0, self.print_task(print, record.event.receipt_number.clone(), may_answer, lang));
        }
        let known = self.row_of(record).await?.is_some() || self.code_of(record).is_some();
        let first = (!known).then(|| self.edition().i18n.get(lang, "error-reprint-scan"));
        let edition = self.edition_of_case(record).await?;
        let notice = decided(record, &edition).map(|decided| edition.i18n.get(lang, decided.button()));
        Ok(CasePrints { prints, again, first, notice })
    }

    /// The application of a case, if this device sealed it and still holds what its receipt states.
    async fn row_of(&self, record: &CaseRecord) -> Result<Option<ApplicationRow>, DeskError> {
        let row = self.store.application(record.event.application).await?;
        Ok(row.filter(|row| row.facts.is_some()))
    }

    /// The QR code of a case's receipt, if an officer scanned it here since signing in.
    fn code_of(&self, record: &CaseRecord) -> Option<String> {
        lock(&self.codes).get(&record.event.application).cloned()
    }

    /// Remembers the code that a case was found by, if it is its receipt's: another paper's makes no copy of the receipt.
    pub(crate) fn keep_code(&self, record: &CaseRecord, claims: &QrClaims, text: &str) {
        if claims.receipt_number == record.event.receipt_number && claims.paper == PaperKind::Receipt {
            lock(&self.codes).insert(record.event.application, text.trim().to_owned());
        }
    }

    /// What a case's receipt states: the same as the first time, by its code's keyed hash.
    pub(crate) async fn receipt_of(&self, record: &CaseRecord) -> Result<(Facts, Arc<Edition>), DeskError> {
        if let Some(row) = self.row_of(record).await? {
            return Ok((self.facts_of(&row)?, self.edition_of(&row.catalogue).await?));
        }
        let link = self.require(Face::Counter)?;
        let qr = self.code_of(record).ok_or_else(|| refused("error-reprint-scan"))?;
        let detail = record.event.detail.as_ref().ok_or_else(|| refused("error-case-not-found"))?;
        let keys = self.known_keys(&link).await?.ok_or_else(|| refused("error-keys-missing"))?;
        let edition = self.edition_of_case(record).await?;
        let mut verdict = verify_text(&qr, &keys);
        if verdict.awaits_arrival() {
            verdict = held::settle(verdict, record, &edition);
        }
        let claims = verdict.claims.clone().filter(|_| verdict.genuine);
        let claims = claims.ok_or_else(|| DeskError::Refused(verdict.reason))?;
        let facts = Facts { qr, ..stated(record, detail, &claims, &edition, &link)? };
        if !claims.covers(&facts.status_code, &facts.printed()) {
            return Err(refused("error-reprint-facts"));
        }
        Ok((facts, edition))
    }
}

/// The receipt anew from the case as it was sealed, without its code. In its corner stands this counter, whose copies have numbers of
/// their own.
fn stated(
    record: &CaseRecord,
    detail: &CaseDetail,
    claims: &QrClaims,
    edition: &Edition,
    link: &Link,
) -> Result<Facts, DeskError> {
    let catalogue = &edition.catalogue;
    let service = catalogue.service(&record.event.service).ok_or_else(|| refused("error-definition"))?;
    let enrolled = &link.enrolled;
    let issue = Issue {
        receipt_number: record.event.receipt_number.clone(),
        status_code: detail.status_code.clone(),
        token: claims.token,
        office: enrolled.office.clone(),
        office_name: enrolled.office_name.clone(),
        device: device_name(enrolled),
        sealed_at: detail.sealed_at,
        lang: detail.lang,
        offline: false,
        kind: Kind::Original,
    };
    let facts = receipts::facts(catalogue, service, held::sealed_answers(detail), issue);
    facts.map_err(|error| DeskError::Refused(error.message()))
}
