//! What of a paper about an application its own code covers, and that code.

use i18n::I18n;
use protocol::Signer;

use super::{MissingPaper, Notice};
use crate::facts::{Facts, in_baku};
use crate::issuer::Issuer;
use crate::printed::{NoticeFacts, PrintedNotice};
use crate::speaker::Speaker;
use crate::{ReceiptError, qr};

impl<'a> Notice<'a> {
    /// What the paper's code covers; `None` for papers that are about no application and carry no code.
    ///
    /// # Errors
    /// If a sentence is not whole or a glyph is missing.
    pub fn printed(&self, issuer: &Issuer, i18n: &I18n) -> Result<Option<PrintedNotice>, ReceiptError> {
        let stated = self.stated(&Speaker::to_applicant(i18n, issuer.lang))?;
        Ok(self.case().zip(stated).map(|(case, stated)| PrintedNotice {
            receipt_number: case.receipt_number.clone(),
            name: case.applicant.latin.clone(),
            document: case.document.clone(),
            stated,
        }))
    }

    /// The facts of its application with this paper's own code in place of the receipt's, for [`Notice::about`]; `None` for papers that
    /// carry no code. `public_url` is the centre's address, as for [`qr::mint`].
    ///
    /// # Errors
    /// As [`Notice::printed`]; if the code cannot be made.
    pub fn coded(
        &self,
        issuer: &Issuer,
        i18n: &I18n,
        public_url: &str,
        signer: &Signer,
    ) -> Result<Option<Facts>, ReceiptError> {
        let Some((case, printed)) = self.case().zip(self.printed(issuer, i18n)?) else { return Ok(None) };
        let qr = qr::mint_notice(case, issuer, &printed, public_url, signer).map_err(ReceiptError::Qr)?;
        Ok(Some(Facts { qr, ..case.clone() }))
    }

    /// The same paper with these facts of its application.
    #[must_use]
    pub fn about<'b>(self, case: &'b Facts) -> Notice<'b>
    where
        'a: 'b,
    {
        match self {
            Notice::Registration(_, stated) => Notice::Registration(case, stated),
            Notice::Payment(_, stated) => Notice::Payment(case, stated),
            Notice::Missing(_, stated) => Notice::Missing(case, stated),
            Notice::Decision(_, stated) => Notice::Decision(case, stated),
            other => other,
        }
    }

    /// A paper leaves with its own code or not at all: another paper's would prove what does not stand on it.
    ///
    /// # Errors
    /// [`ReceiptError::OtherCode`]; as [`Notice::printed`].
    pub(super) fn check_code(&self, issuer: &Issuer, i18n: &I18n) -> Result<(), ReceiptError> {
        let Some((case, printed)) = self.case().zip(self.printed(issuer, i18n)?) else { return Ok(()) };
        let claims = qr::parse(&case.qr).map_err(ReceiptError::Qr)?;
        if claims.covers(&case.status_code, &printed) { Ok(()) } else { Err(ReceiptError::OtherCode) }
    }

    /// The application that it is about.
    fn case(&self) -> Option<&'a Facts> {
        match *self {
            Notice::Registration(case, _)
            | Notice::Payment(case, _)
            | Notice::Missing(case, _)
            | Notice::Decision(case, _) => Some(case),
            Notice::Ticket(_) | Notice::Appointment(_) | Notice::Day(_) => None,
        }
    }

    fn stated(&self, speaker: &Speaker) -> Result<Option<NoticeFacts>, ReceiptError> {
        Ok(Some(match self {
            Notice::Registration(_, registration) => NoticeFacts::Registration {
                place: speaker.wording(&registration.place)?.in_azerbaijani().to_owned(),
                from: registration.from,
                until: registration.until,
            },
            Notice::Payment(_, payment) => NoticeFacts::Payment {
                central_number: payment.central_number.clone(),
                paid_at: in_baku(payment.paid_at),
                sum: payment.total(),
            },
            Notice::Missing(_, missing) => {
                let named = |paper: &MissingPaper| Ok(paper.named(speaker)?.in_azerbaijani().to_owned());
                let papers = missing.papers.iter().map(named).collect::<Result<_, ReceiptError>>()?;
                NoticeFacts::Missing { bring_by: missing.bring_by, papers }
            }
            Notice::Decision(_, decision) => NoticeFacts::Decision {
                outcome: decision.outcome,
                number: decision.number.clone(),
                decided_on: decision.decided_on,
                valid: decision.valid,
            },
            Notice::Ticket(_) | Notice::Appointment(_) | Notice::Day(_) => return Ok(None),
        }))
    }
}
