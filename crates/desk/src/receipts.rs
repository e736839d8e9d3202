//! From an application to what its receipt states. Shared with the command line.

use catalogue::{AT_COUNTER, Catalogue, Service};
use domain::answer::{Answers, Value};
use domain::code::{CodeError, ReceiptNumber};
use domain::lang::Lang;
use domain::message::Message;
use domain::rule::RuleError;
use jiff::Timestamp;
use jiff::civil::Date;
use receipt::{Applicant, Document, Facts, Kind, PrintedFacts};
use std::collections::BTreeMap;

use crate::clock;

/// What a receipt needs besides the answers.
pub struct Issue {
    pub receipt_number: String,
    pub status_code: String,
    pub token: [u8; 16],
    pub office: String,
    pub office_name: BTreeMap<Lang, String>,
    /// `OFFICE-DEVICE`.
    pub device: String,
    pub sealed_at: Timestamp,
    pub lang: Lang,
    pub offline: bool,
    pub kind: Kind,
}

/// The receipt number of a counter.
///
/// # Errors
/// `error-office-code` or `error-device-code` when the enrolment holds no valid code.
pub fn number(office: &str, device: &str, counter: u64) -> Result<String, Message> {
    let office = office.parse().map_err(CodeError::message)?;
    let device = device.parse().map_err(CodeError::message)?;
    Ok(ReceiptNumber { office, device, counter }.to_string())
}

/// The facts of a receipt, without its QR code yet.
///
/// # Errors
/// A rule or a calendar year that the catalogue lacks.
pub fn facts(catalogue: &Catalogue, service: &Service, answers: &Answers, issue: Issue) -> Result<Facts, RuleError> {
    let today = clock::baku_date(issue.sealed_at);
    let evaluation = catalogue.evaluate(&service.id, answers, today).ok();
    Ok(Facts {
        service: service.id.clone(),
        service_name: Message::new(service.text.get_ref()),
        office: issue.office,
        office_name: issue.office_name,
        device: issue.device,
        applicant: applicant(answers),
        document: document(answers),
        sealed_at: issue.sealed_at,
        fee: evaluation.as_ref().and_then(|evaluation| evaluation.fee.qepik()),
        attachments: attachments(service, answers),
        next_steps: next_steps(catalogue, service, evaluation.and_then(|it| it.answer_within), today)?,
        offline: issue.offline,
        kind: issue.kind,
        legal_note: None,
        lang: issue.lang,
        receipt_number: issue.receipt_number,
        status_code: issue.status_code,
        token: issue.token,
        qr: String::new(),
    })
}

/// What the code of a receipt over these answers covers, sealed at that moment; the same as [`Facts::printed`] of its facts.
pub fn printed(catalogue: &Catalogue, service: &str, answers: &Answers, sealed_at: Timestamp) -> PrintedFacts {
    let evaluation = catalogue.evaluate(service, answers, clock::baku_date(sealed_at)).ok();
    PrintedFacts {
        name: name(answers),
        document: document(answers),
        sealed_at: clock::baku(sealed_at),
        fee: evaluation.and_then(|evaluation| evaluation.fee.qepik()).unwrap_or_default(),
    }
}

/// A receipt's facts with the person and the document that other answers of the same application name, such as a correction's.
pub(crate) fn corrected(facts: Facts, answers: &Answers) -> Facts {
    Facts { applicant: applicant(answers), document: document(answers), ..facts }
}

fn applicant(answers: &Answers) -> Applicant {
    Applicant { latin: name(answers), native: None }
}

/// The person's name as in the passport; empty when the answers hold none.
pub fn name(answers: &Answers) -> String {
    [text(answers, "surname"), text(answers, "given_names")].join(" ").trim().to_owned()
}

/// The person's document; both empty when the answers hold none.
fn document(answers: &Answers) -> Document {
    Document::masked(text(answers, "document_number"), text(answers, "issuing_state"))
}

fn text<'a>(answers: &'a Answers, field: &str) -> &'a str {
    answers.get(field).and_then(Value::as_text).unwrap_or_default()
}

/// The papers that travel with the application, each by its name.
fn attachments(service: &Service, answers: &Answers) -> Vec<Message> {
    let arrived = |answer: &Value| answer.as_text().is_some_and(|copy| copy != AT_COUNTER);
    let given = answers.iter().filter(|(_, answer)| arrived(answer)).filter_map(|(id, _)| service.field(id));
    given.filter(|field| field.kind.is_picture()).map(|field| Message::new(field.text.get_ref())).collect()
}

/// What happens next, with dates.
fn next_steps(
    catalogue: &Catalogue,
    service: &Service,
    answer_within: Option<String>,
    today: Date,
) -> Result<Vec<Message>, RuleError> {
    let reference = &catalogue.reference;
    let due = match answer_within {
        Some(rule) => Some(reference.rules.due_after(&rule, today, None, &reference.calendar)?),
        None => None,
    };
    let step = |id: &str| {
        let message = Message::new(id);
        match due {
            Some(due) => message.date("due", due),
            None => message,
        }
    };
    Ok(service.next_steps.iter().map(|id| step(id.get_ref())).collect())
}
