//! From facts to words: what stands on the receipt of an application.

use domain::message::Message;
use i18n::I18n;

use super::{CodeBox, Content, Part, Row, Square};
use crate::facts::{Facts, Kind};
use crate::issuer::Issuer;
use crate::speaker::{Phrase, Speaker};
use crate::{ReceiptError, qr};

impl<'a> Content<'a> {
    /// # Errors
    /// If a sentence is not whole, a glyph is missing or the QR code does not fit.
    pub fn of(facts: &Facts, i18n: &'a I18n) -> Result<Content<'a>, ReceiptError> {
        let document_title = Message::new("receipt-document-title").text("number", &facts.receipt_number);
        let issuer = Issuer::from(facts);
        let head = issuer.head(i18n, "receipt-title", "receipt-authenticity", &document_title)?;
        let speaker = &head.speaker;
        let address = Message::new("receipt-check").text("address", qr::shown_address(&facts.qr));
        let code = grouped(&facts.status_key());
        Ok(Content {
            code: Some(CodeBox {
                note: Some(speaker.phrase(&address)?),
                ..CodeBox::new(speaker, "receipt-status-code", &code)?
            }),
            rows: rows(facts, speaker)?,
            square: Some(Square::of(facts, speaker)?),
            parts: next_steps(speaker, &facts.next_steps)?,
            notes: notes(facts, speaker)?,
            signatures: Vec::new(),
            head,
        })
    }
}

/// What happens next, if anything does.
pub fn next_steps(speaker: &Speaker, steps: &[Message]) -> Result<Vec<Part>, ReceiptError> {
    if steps.is_empty() {
        return Ok(Vec::new());
    }
    let heading = speaker.label("receipt-next")?;
    let steps = steps.iter().map(|step| speaker.phrase(step)).collect::<Result<_, _>>()?;
    Ok(vec![Part::Steps { heading, steps }])
}

fn rows(facts: &Facts, speaker: &Speaker) -> Result<Vec<Row>, ReceiptError> {
    let mut rows = case(facts, speaker)?;
    rows.extend([
        Row::strong(speaker, "receipt-received", speaker.moment(facts.sealed_in_baku())?)?,
        Row::strong(speaker, "receipt-fee", fee(facts, speaker)?)?,
        Row::new(speaker, "receipt-attachments", attachments(facts, speaker)?)?,
    ]);
    Ok(rows)
}

/// Which application it is, of which service, and whose.
pub fn case(facts: &Facts, speaker: &Speaker) -> Result<Vec<Row>, ReceiptError> {
    let mut applicant = Row::strong(speaker, "receipt-applicant", speaker.plain(&facts.applicant.latin)?)?;
    applicant.values.extend(facts.applicant.native.as_ref().map(|name| speaker.plain(name)).transpose()?);
    let document = Message::new("receipt-document").text("mask", facts.document.mask());
    let document = speaker.say(&document.text("country", &facts.document.country))?;
    applicant.values.push(speaker.plain(&document)?);
    Ok(vec![
        Row::strong(speaker, "receipt-number", speaker.plain(&facts.receipt_number)?)?,
        Row::strong(speaker, "receipt-service", speaker.phrase(&facts.service_name)?)?,
        applicant,
    ])
}

fn fee(facts: &Facts, speaker: &Speaker) -> Result<Phrase, ReceiptError> {
    match facts.fee {
        None | Some(0) => speaker.label("receipt-fee-none"),
        Some(qepik) => speaker.money(qepik),
    }
}

fn attachments(facts: &Facts, speaker: &Speaker) -> Result<Phrase, ReceiptError> {
    if facts.attachments.is_empty() {
        return speaker.label("receipt-attachments-none");
    }
    speaker.pair(|lang| {
        let names: Result<Vec<_>, _> = facts.attachments.iter().map(|name| speaker.say_in(lang, name)).collect();
        Ok(names?.join("; "))
    })
}

fn notes(facts: &Facts, speaker: &Speaker) -> Result<Vec<Phrase>, ReceiptError> {
    let mut notes = Vec::new();
    match facts.kind {
        Kind::Original => {}
        Kind::Copy(_) => notes.push(Message::new("receipt-copy-note")),
        Kind::Specimen => notes.push(Message::new("receipt-specimen-note")),
    }
    if facts.offline {
        notes.push(Message::new("receipt-offline"));
    }
    notes.extend(facts.legal_note.clone());
    notes.iter().map(|message| speaker.phrase(message)).collect()
}

/// `K7Q49M2XT6RW` → `K7Q4 9M2X T6RW`.
pub fn grouped(code: &str) -> String {
    let mut text = String::with_capacity(code.len() + code.len() / 4);
    for (index, character) in code.chars().enumerate() {
        if index > 0 && index % 4 == 0 {
            text.push(' ');
        }
        text.push(character);
    }
    text
}
