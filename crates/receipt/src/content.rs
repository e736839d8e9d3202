//! From facts to words: what stands on a receipt, in the applicant's language with Azerbaijani beneath.

use domain::lang::Lang;
use domain::message::{Arg, Message};
use i18n::I18n;

use crate::draw::ModuleRun;
use crate::facts::{Facts, Kind};
use crate::font::{check_glyphs, checked};
use crate::letterhead::Letterhead;
use crate::speaker::{Phrase, Speaker};
use crate::{ReceiptError, qr};

/// A line of the table.
#[derive(Clone, Debug)]
pub struct Row {
    pub label: Phrase,
    /// At least one; the first is the main one.
    pub values: Vec<Phrase>,
    pub strong: bool,
}

/// The square code.
#[derive(Clone, Debug)]
pub struct QrPicture {
    /// Modules a side, without the quiet zone.
    pub side: u16,
    pub runs: Vec<ModuleRun>,
    pub alt: String,
}

/// All words of a receipt, checked: every sentence is whole and every character has a glyph.
pub struct Content<'a> {
    pub head: Letterhead<'a>,
    pub code_label: Phrase,
    /// The status code in groups of four.
    pub code: String,
    pub check: Phrase,
    pub rows: Vec<Row>,
    pub qr: QrPicture,
    pub scan: Phrase,
    pub next: Phrase,
    pub steps: Vec<Phrase>,
    pub notes: Vec<Phrase>,
}

impl<'a> Content<'a> {
    /// # Errors
    /// If a sentence is not whole, a glyph is missing or the QR code does not fit.
    pub fn of(facts: &Facts, i18n: &'a I18n) -> Result<Content<'a>, ReceiptError> {
        let head = head(facts, i18n)?;
        let speaker = &head.speaker;
        let number = |id: &str| Message::new(id).text("number", &facts.receipt_number);
        let qr_alt = speaker.say(&number("receipt-qr-alt"))?;
        let content = Content {
            code_label: speaker.label("receipt-status-code")?,
            code: grouped(&facts.status_key()),
            check: speaker.phrase(&Message::new("receipt-check").text("address", qr::shown_address(&facts.qr)))?,
            rows: rows(facts, speaker)?,
            qr: qr::picture(&facts.qr, qr_alt).map_err(ReceiptError::Qr)?,
            scan: speaker.label("receipt-scan")?,
            next: speaker.label("receipt-next")?,
            steps: facts.next_steps.iter().map(|step| speaker.phrase(step)).collect::<Result<_, _>>()?,
            notes: notes(facts, speaker)?,
            head,
        };
        check_glyphs(&content.code)?;
        Ok(content)
    }
}

fn head<'a>(facts: &Facts, i18n: &'a I18n) -> Result<Letterhead<'a>, ReceiptError> {
    let speaker = Speaker::to_applicant(i18n, facts.lang);
    let (title, footer) = (speaker.label("receipt-title")?, speaker.label("receipt-authenticity")?);
    let document_title = Message::new("receipt-document-title").text("number", &facts.receipt_number);
    let mut head = Letterhead::new(speaker, &document_title, title, footer)?;
    head.corner = issued(facts, &head.speaker)?;
    match facts.kind {
        Kind::Original => {}
        Kind::Copy => head.mark = Some(head.speaker.label("receipt-copy")?),
        Kind::Specimen => head = head.marked_specimen()?,
    }
    Ok(head)
}

fn issued(facts: &Facts, speaker: &Speaker) -> Result<Vec<String>, ReceiptError> {
    let at = facts.sealed_in_baku();
    let time = speaker.words().time(facts.lang, at.time());
    let message = Message::new("receipt-at").with("date", Arg::Date(at.date())).text("time", time);
    let device = Message::new("receipt-device").text("device", &facts.device);
    Ok(vec![checked(&office(facts))?, speaker.say(&device)?, speaker.say(&message)?])
}

/// The office's name in the applicant's language, else in the state language, else its code.
fn office(facts: &Facts) -> String {
    let name = facts.office_name.get(&facts.lang).or_else(|| facts.office_name.get(&Lang::Az));
    name.unwrap_or(&facts.office).clone()
}

fn rows(facts: &Facts, speaker: &Speaker) -> Result<Vec<Row>, ReceiptError> {
    let row = |id: &str, values: Vec<Phrase>, strong| Ok(Row { label: speaker.label(id)?, values, strong });
    Ok(vec![
        row("receipt-number", vec![speaker.plain(&facts.receipt_number)?], true)?,
        row("receipt-service", vec![speaker.phrase(&facts.service_name)?], true)?,
        row("receipt-applicant", applicant(facts, speaker)?, true)?,
        row("receipt-received", vec![received(facts, speaker)?], true)?,
        row("receipt-fee", vec![fee(facts, speaker)?], true)?,
        row("receipt-attachments", vec![attachments(facts, speaker)?], false)?,
    ])
}

fn applicant(facts: &Facts, speaker: &Speaker) -> Result<Vec<Phrase>, ReceiptError> {
    let mut lines = vec![speaker.plain(&facts.applicant.latin)?];
    if let Some(native) = &facts.applicant.native {
        lines.push(speaker.plain(native)?);
    }
    let document = Message::new("receipt-document").text("mask", facts.document.mask());
    lines.push(speaker.plain(&speaker.say(&document.text("country", &facts.document.country))?)?);
    Ok(lines)
}

fn received(facts: &Facts, speaker: &Speaker) -> Result<Phrase, ReceiptError> {
    let at = facts.sealed_in_baku();
    let in_lang = |lang: Lang| {
        let (date, time) = (speaker.words().date_long(lang, at.date()), speaker.words().time(lang, at.time()));
        speaker.say_in(lang, &Message::new("receipt-at").text("date", date).text("time", time))
    };
    speaker.pair(in_lang)
}

fn fee(facts: &Facts, speaker: &Speaker) -> Result<Phrase, ReceiptError> {
    match facts.fee {
        None | Some(0) => speaker.label("receipt-fee-none"),
        Some(qepik) => speaker.pair(|lang| checked(&speaker.words().money(lang, qepik))),
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
        Kind::Copy => notes.push(Message::new("receipt-copy-note")),
        Kind::Specimen => notes.push(Message::new("receipt-specimen-note")),
    }
    if facts.offline {
        notes.push(Message::new("receipt-offline"));
    }
    notes.extend(facts.legal_note.clone());
    notes.iter().map(|message| speaker.phrase(message)).collect()
}

/// `K7Q49M2XT6RW` → `K7Q4 9M2X T6RW`.
fn grouped(code: &str) -> String {
    let mut text = String::with_capacity(code.len() + code.len() / 4);
    for (index, character) in code.chars().enumerate() {
        if index > 0 && index % 4 == 0 {
            text.push(' ');
        }
        text.push(character);
    }
    text
}
