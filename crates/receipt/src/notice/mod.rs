//! The papers besides an application's receipt: what each states. All become one model of words, [`Content`].

mod appointment;
mod day;
mod decision;
mod missing;
mod payment;
mod proof;
mod registration;
mod ticket;
mod wording;

pub use appointment::Appointment;
pub use day::{DayReport, Taken};
pub use decision::{Decision, Outcome, Signatory};
pub use missing::{Missing, MissingPaper};
pub use payment::{Budget, Charge, Means, Payer, Payment};
pub use registration::Registration;
pub use ticket::Ticket;
pub use wording::Wording;

use domain::message::Message;
use i18n::I18n;
use sha2::{Digest, Sha256};

use crate::ReceiptError;
use crate::content::{CodeBox, Content, Row, Signature, Square, case};
use crate::facts::{Facts, Kind};
use crate::issuer::Issuer;
use crate::letterhead::Letterhead;
use crate::speaker::{Phrase, Speaker};

/// What a paper states. Those about an application carry its facts, with a QR code of the paper's own: see [`Notice::coded`].
#[derive(Clone, Copy, Debug)]
pub enum Notice<'a> {
    /// Entered in the register upon place of stay.
    Registration(&'a Facts, &'a Registration),
    Payment(&'a Facts, &'a Payment),
    /// Which papers are still to be brought.
    Missing(&'a Facts, &'a Missing),
    Decision(&'a Facts, &'a Decision),
    /// A place in the queue.
    Ticket(&'a Ticket),
    Appointment(&'a Appointment),
    /// All payments of a cashier's day.
    Day(&'a DayReport),
}

impl Notice<'_> {
    /// # Errors
    /// If a sentence is not whole, a glyph is missing, or the QR code does not fit or is not this paper's own.
    pub(crate) fn content<'a>(&self, issuer: &Issuer, i18n: &'a I18n) -> Result<Content<'a>, ReceiptError> {
        let mut content = match self {
            Notice::Registration(case, registration) => registration.content(case, issuer, i18n),
            Notice::Payment(case, payment) => payment.content(case, issuer, i18n),
            Notice::Missing(case, missing) => missing.content(case, issuer, i18n),
            Notice::Decision(case, decision) => decision.content(case, issuer, i18n),
            Notice::Ticket(ticket) => ticket.content(issuer, i18n),
            Notice::Appointment(appointment) => appointment.content(issuer, i18n),
            Notice::Day(report) => report.content(issuer, i18n),
        }?;
        let note = match issuer.kind {
            Kind::Original => None,
            Kind::Copy(_) => Some("paper-copy-note"),
            Kind::Specimen => Some("paper-specimen-note"),
        };
        content.notes.extend(note.map(|id| content.head.speaker.label(id)).transpose()?);
        self.check_code(issuer, i18n)?;
        Ok(content)
    }

    /// What the paper is about, the same for all its prints.
    pub(crate) fn subject(&self) -> Sha256 {
        let (name, case, number) = match self {
            Notice::Registration(case, _) => ("registration", Some(case), ""),
            Notice::Payment(case, payment) => ("payment", Some(case), payment.central_number.as_str()),
            Notice::Missing(case, _) => ("missing", Some(case), ""),
            Notice::Decision(case, decision) => ("decision", Some(case), decision.number.as_str()),
            Notice::Ticket(ticket) => ("ticket", None, ticket.number.as_str()),
            Notice::Appointment(appointment) => ("appointment", None, appointment.number.as_str()),
            Notice::Day(report) => ("day", None, report.cashier.as_str()),
        };
        let hash = Sha256::new_with_prefix(name).chain_update([0]).chain_update(number);
        case.map_or(hash.clone(), |case| hash.chain_update(case.token).chain_update(&case.receipt_number))
    }
}

/// A paper with nothing on it yet.
fn blank(head: Letterhead<'_>) -> Content<'_> {
    Content {
        head,
        code: None,
        rows: Vec::new(),
        square: None,
        parts: Vec::new(),
        notes: Vec::new(),
        signatures: Vec::new(),
    }
}

/// A paper about an application: which one, and the paper's square code with the status code, without which it cannot be compared.
/// `title` is an id; `document_title` takes `$number`.
fn about<'a>(
    facts: &Facts,
    issuer: &Issuer,
    i18n: &'a I18n,
    title: &str,
    document_title: &str,
) -> Result<Content<'a>, ReceiptError> {
    let document_title = Message::new(document_title).text("number", &facts.receipt_number);
    let mut content = blank(issuer.head(i18n, title, "paper-footer", &document_title)?);
    content.rows = case(facts, &content.head.speaker)?;
    content.square = Some(Square::of_notice(facts, &content.head.speaker)?);
    Ok(content)
}

/// A row for what may be missing.
fn optional(speaker: &Speaker, label: &str, value: Option<Phrase>) -> Result<Option<Row>, ReceiptError> {
    value.map(|value| Row::new(speaker, label, value)).transpose()
}

fn signature(speaker: &Speaker, caption: &str, name: Option<&str>) -> Result<Signature, ReceiptError> {
    let name = name.map(|name| Ok::<_, ReceiptError>(speaker.plain(name)?.text)).transpose()?;
    Ok(Signature { caption: speaker.label(caption)?, name })
}

/// A number in the frame.
fn number(speaker: &Speaker, label: &str, number: &str) -> Result<Option<CodeBox>, ReceiptError> {
    CodeBox::new(speaker, label, number).map(Some)
}
