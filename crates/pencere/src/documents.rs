//! Every paper that `pencere receipt` can make, and what each states besides the answers.

use std::path::Path;

use catalogue::Catalogue;
use clap::ValueEnum;
use desk::confirmation;
use desk::forms::{Filling, Papers};
use domain::answer::Answers;
use domain::message::Message;
use i18n::I18n;
use jiff::civil::Date;
use protocol::Signer;
use receipt::{
    Appointment, DayReport, Decision, Facts, Format, Issuer, Missing, Notice, Payment, ReceiptError, Registration,
    Rendered, Ticket,
};
use serde::de::DeserializeOwned;

use crate::input;
use crate::output::Failure;

/// Which paper to make.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum PaperKind {
    /// The receipt of the application.
    #[value(alias = "receipt", alias = "acceptance")]
    Specimen,
    /// The same without a mark.
    Original,
    /// The same, marked as a copy.
    Copy,
    /// The confirmation of a registration.
    Registration,
    /// The receipt of a payment.
    Payment,
    /// The list of missing papers.
    Missing,
    /// The notice of a decision.
    Decision,
    /// A ticket of the queue.
    Ticket,
    /// The slip of an appointment.
    Appointment,
    /// The cashier's day report.
    Day,
    /// The application form, filled in.
    Form,
    /// What the service needs.
    Leaflet,
}

impl PaperKind {
    /// Whether a copy of it can be asked for by its number.
    pub const fn has_copies(self) -> bool {
        !matches!(self, PaperKind::Specimen | PaperKind::Original | PaperKind::Leaflet)
    }
}

/// An application with its receipt, from which its other papers are made.
pub struct Making<'a> {
    pub catalogue: &'a Catalogue,
    pub i18n: &'a I18n,
    pub answers: &'a Answers,
    pub facts: &'a Facts,
    pub today: Date,
    /// The address and the key of the codes.
    pub public_url: &'a str,
    pub signer: &'a Signer,
}

/// A paper with what its code says; of those without a code, what their application's receipt says.
pub struct Made {
    pub rendered: Rendered,
    pub qr: String,
}

impl Making<'_> {
    /// The paper; `extra` is a file with what it states besides, instead of the invented example.
    pub fn render(&self, kind: PaperKind, extra: Option<&Path>, format: Format) -> Result<Made, Failure> {
        let known = matches!(
            kind,
            PaperKind::Specimen | PaperKind::Original | PaperKind::Copy | PaperKind::Form | PaperKind::Leaflet
        );
        if known && extra.is_some() {
            return Err(Failure::other("--facts is for papers that state more than the answers"));
        }
        let rendered = match kind {
            PaperKind::Specimen | PaperKind::Original | PaperKind::Copy => {
                receipt::render(self.facts, format, self.i18n)
            }
            PaperKind::Form => self.form(format)?,
            PaperKind::Leaflet => receipt::render_leaflet_on(format, &self.papers()?.leaflet(), self.i18n),
            _ => return self.notice(kind, extra, format)?.map_err(|error| self.refuse(&error.message())),
        };
        let rendered = rendered.map_err(|error| self.refuse(&error.message()))?;
        Ok(Made { rendered, qr: self.facts.qr.clone() })
    }

    fn refuse(&self, message: &Message) -> Failure {
        Failure::of(message, self.i18n, self.facts.lang)
    }

    fn notice(
        &self,
        kind: PaperKind,
        extra: Option<&Path>,
        format: Format,
    ) -> Result<Result<Made, ReceiptError>, Failure> {
        let facts = self.facts;
        Ok(match kind {
            PaperKind::Registration => {
                let stated = self.registration(extra)?;
                self.print(Notice::Registration(facts, &stated), format)
            }
            PaperKind::Payment => {
                let stated: Payment = self.stated(extra, include_str!("../specimen/payment.json"))?;
                self.print(Notice::Payment(facts, &stated), format)
            }
            PaperKind::Missing => {
                let stated: Missing = self.stated(extra, include_str!("../specimen/missing.json"))?;
                self.print(Notice::Missing(facts, &stated), format)
            }
            PaperKind::Decision => {
                let stated: Decision = self.stated(extra, include_str!("../specimen/decision.json"))?;
                self.print(Notice::Decision(facts, &stated), format)
            }
            PaperKind::Ticket => {
                let stated: Ticket = self.stated(extra, include_str!("../specimen/ticket.json"))?;
                self.print(Notice::Ticket(&stated), format)
            }
            PaperKind::Appointment => {
                let stated: Appointment = self.stated(extra, include_str!("../specimen/appointment.json"))?;
                self.print(Notice::Appointment(&stated), format)
            }
            _ => {
                let stated: DayReport = self.stated(extra, include_str!("../specimen/day.json"))?;
                self.print(Notice::Day(&stated), format)
            }
        })
    }

    fn print(&self, notice: Notice, format: Format) -> Result<Made, ReceiptError> {
        let issuer = Issuer::from(self.facts);
        let own = notice.coded(&issuer, self.i18n, self.public_url, self.signer)?;
        let facts = own.as_ref().unwrap_or(self.facts);
        let rendered = receipt::render_notice(&issuer, notice.about(facts), format, self.i18n)?;
        Ok(Made { rendered, qr: facts.qr.clone() })
    }

    /// What a file states, or the example.
    fn stated<T: DeserializeOwned>(&self, file: Option<&Path>, example: &str) -> Result<T, Failure> {
        let (i18n, lang) = (self.i18n, self.facts.lang);
        match file {
            Some(path) => input::json(&input::bytes(path, input::LIMIT, i18n, lang)?, i18n, lang),
            None => input::json(example.as_bytes(), i18n, lang),
        }
    }

    /// From the answers where they tell it.
    fn registration(&self, extra: Option<&Path>) -> Result<Registration, Failure> {
        let answered = confirmation::registration(self.catalogue, self.answers, self.i18n, self.today);
        match answered.filter(|_| extra.is_none()) {
            Some(registration) => Ok(registration),
            None => self.stated(extra, include_str!("../specimen/registration.json")),
        }
    }

    fn papers(&self) -> Result<Papers<'_>, Failure> {
        let Making { catalogue, i18n, facts, today, .. } = *self;
        let service = crate::services::known(catalogue, &facts.service, i18n, facts.lang)?;
        Ok(Papers { catalogue, service, i18n, lang: facts.lang, today })
    }

    fn form(&self, format: Format) -> Result<Result<Rendered, ReceiptError>, Failure> {
        let service = self.facts.service.as_str();
        let evaluation = self.catalogue.evaluate(service, self.answers, self.today);
        let evaluation = evaluation.map_err(|error| Failure::other(error.to_string()))?;
        let filling = Filling {
            evaluation: Some(&evaluation),
            blank: false,
            receipt_number: Some(&self.facts.receipt_number),
            kind: self.facts.kind,
        };
        let none = Message::new("cli-form-none").text("service", service);
        let sheet = self.papers()?.form(&filling).ok_or_else(|| self.refuse(&none))?;
        Ok(receipt::render_form_on(format, &sheet, self.i18n))
    }
}

/// A short number as 32 bytes (the mixing function of SplitMix64), the same each time.
pub fn stretched(number: u64) -> [u8; 32] {
    let mut bytes = [0_u8; 32];
    let mut state = number;
    for chunk in bytes.chunks_exact_mut(8) {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        chunk.copy_from_slice(&(mixed ^ (mixed >> 31)).to_be_bytes());
    }
    bytes
}
