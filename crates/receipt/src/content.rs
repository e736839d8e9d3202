//! From facts to words: what stands on a receipt, in the applicant's language with Azerbaijani beneath.

use domain::lang::Lang;
use domain::message::{Arg, Message};
use i18n::I18n;

use crate::draw::ModuleRun;
use crate::facts::{Facts, Kind};
use crate::font::{check_glyphs, checked};
use crate::{ReceiptError, qr};

/// A sentence in the applicant's language and, where it differs, in the state language.
#[derive(Clone, Debug)]
pub struct Phrase {
    pub lang: Lang,
    pub text: String,
    pub az: Option<String>,
}

impl Phrase {
    /// Both languages of a short label on one line.
    pub fn on_one_line(&self) -> Phrase {
        let text = match &self.az {
            Some(az) => format!("{} · {az}", self.text),
            None => self.text.clone(),
        };
        Phrase { lang: self.lang, text, az: None }
    }
}

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
    speaker: Speaker<'a>,
    pub lang: Lang,
    pub document_title: String,
    pub author: String,
    /// The Service's name: in the state language, then in the other languages.
    pub authority: (String, String),
    /// Where and when it was issued.
    pub issued: Vec<String>,
    pub title: Phrase,
    pub mark: Option<Phrase>,
    /// The large text behind a specimen.
    pub watermark: Option<String>,
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
    pub footer: Phrase,
}

impl<'a> Content<'a> {
    /// # Errors
    /// If a sentence is not whole, a glyph is missing or the QR code does not fit.
    pub fn of(facts: &Facts, i18n: &'a I18n) -> Result<Content<'a>, ReceiptError> {
        let speaker = Speaker { i18n, lang: facts.lang };
        let number = |id: &str| Message::new(id).text("number", &facts.receipt_number);
        let (az, others) = (speaker.say_in(Lang::Az, &Message::new("receipt-authority"))?, speaker.other_names()?);
        let qr_alt = speaker.say(&number("receipt-qr-alt"))?;
        let content = Content {
            lang: facts.lang,
            document_title: speaker.say(&number("receipt-document-title"))?,
            author: speaker.say(&Message::new("receipt-author"))?,
            authority: (az, others),
            issued: issued(facts, &speaker)?,
            title: speaker.phrase(&Message::new("receipt-title"))?,
            mark: mark(facts.kind).map(|id| speaker.phrase(&Message::new(id))).transpose()?,
            watermark: watermark(facts, &speaker)?,
            code_label: speaker.phrase(&Message::new("receipt-status-code"))?,
            code: grouped(&facts.status_key()),
            check: speaker.phrase(&Message::new("receipt-check").text("address", qr::shown_address(&facts.qr)))?,
            rows: rows(facts, &speaker)?,
            qr: qr::picture(&facts.qr, qr_alt).map_err(ReceiptError::Qr)?,
            scan: speaker.phrase(&Message::new("receipt-scan"))?,
            next: speaker.phrase(&Message::new("receipt-next"))?,
            steps: facts.next_steps.iter().map(|step| speaker.phrase(step)).collect::<Result<_, _>>()?,
            notes: notes(facts, &speaker)?,
            footer: speaker.phrase(&Message::new("receipt-authenticity"))?,
            speaker,
        };
        content.page(1, 1)?;
        check_glyphs(&content.code)?;
        Ok(content)
    }

    /// "Page 1 of 2".
    pub fn page(&self, page: usize, pages: usize) -> Result<Phrase, ReceiptError> {
        let number = |value: usize| i64::try_from(value).unwrap_or(i64::MAX);
        let message = Message::new("receipt-page").number("page", number(page)).number("pages", number(pages));
        self.speaker.phrase(&message)
    }
}

fn issued(facts: &Facts, speaker: &Speaker) -> Result<Vec<String>, ReceiptError> {
    let at = facts.sealed_in_baku();
    let time = speaker.i18n.time(facts.lang, at.time());
    let message = Message::new("receipt-at").with("date", Arg::Date(at.date())).text("time", time);
    let device = Message::new("receipt-device").text("device", &facts.device);
    Ok(vec![checked(&office(facts))?, speaker.say(&device)?, speaker.say(&message)?])
}

/// The office's name in the applicant's language, else in the state language, else its code.
fn office(facts: &Facts) -> String {
    let name = facts.office_name.get(&facts.lang).or_else(|| facts.office_name.get(&Lang::Az));
    name.unwrap_or(&facts.office).clone()
}

const fn mark(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Original => None,
        Kind::Copy => Some("receipt-copy"),
        Kind::Specimen => Some("receipt-specimen"),
    }
}

fn watermark(facts: &Facts, speaker: &Speaker) -> Result<Option<String>, ReceiptError> {
    let specimen = (facts.kind == Kind::Specimen).then(|| Message::new("receipt-specimen"));
    specimen.map(|message| speaker.say(&message)).transpose()
}

fn rows(facts: &Facts, speaker: &Speaker) -> Result<Vec<Row>, ReceiptError> {
    let say = |id: &str| speaker.phrase(&Message::new(id));
    let row = |id: &str, values: Vec<Phrase>, strong| Ok(Row { label: say(id)?, values, strong });
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
        let (date, time) = (speaker.i18n.date_long(lang, at.date()), speaker.i18n.time(lang, at.time()));
        speaker.say_in(lang, &Message::new("receipt-at").text("date", date).text("time", time))
    };
    speaker.pair(in_lang)
}

fn fee(facts: &Facts, speaker: &Speaker) -> Result<Phrase, ReceiptError> {
    match facts.fee {
        None | Some(0) => speaker.phrase(&Message::new("receipt-fee-none")),
        Some(qepik) => speaker.pair(|lang| checked(&speaker.i18n.money(lang, qepik))),
    }
}

fn attachments(facts: &Facts, speaker: &Speaker) -> Result<Phrase, ReceiptError> {
    if facts.attachments.is_empty() {
        return speaker.phrase(&Message::new("receipt-attachments-none"));
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

struct Speaker<'a> {
    i18n: &'a I18n,
    lang: Lang,
}

impl Speaker<'_> {
    fn say(&self, message: &Message) -> Result<String, ReceiptError> {
        self.say_in(self.lang, message)
    }

    fn say_in(&self, lang: Lang, message: &Message) -> Result<String, ReceiptError> {
        checked(&self.i18n.try_text(lang, message).map_err(ReceiptError::Words)?)
    }

    fn phrase(&self, message: &Message) -> Result<Phrase, ReceiptError> {
        self.pair(|lang| self.say_in(lang, message))
    }

    fn pair(&self, say: impl Fn(Lang) -> Result<String, ReceiptError>) -> Result<Phrase, ReceiptError> {
        let text = say(self.lang)?;
        let az = if self.lang == Lang::Az { None } else { Some(say(Lang::Az)?) };
        Ok(Phrase { lang: self.lang, az: az.filter(|az| *az != text), text })
    }

    /// What reads the same in every language: names and numbers.
    fn plain(&self, text: &str) -> Result<Phrase, ReceiptError> {
        Ok(Phrase { lang: self.lang, text: checked(text)?, az: None })
    }

    /// The Service's name in the languages other than the state language, the applicant's first.
    fn other_names(&self) -> Result<String, ReceiptError> {
        let mut languages: Vec<Lang> = Lang::ALL.into_iter().filter(|lang| *lang != Lang::Az).collect();
        languages.sort_by_key(|lang| *lang != self.lang);
        let name = |lang| self.say_in(lang, &Message::new("receipt-authority"));
        let names: Result<Vec<_>, _> = languages.into_iter().map(name).collect();
        // A line breaks between names rather than within one.
        Ok(names?.iter().map(|name| name.replace(' ', "\u{a0}")).collect::<Vec<_>>().join("\u{a0}· "))
    }
}
