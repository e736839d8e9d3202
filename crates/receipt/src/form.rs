//! The application form (ərizə-anket): what it states, and from that its words.

use domain::lang::Lang;
use domain::message::{Arg, Message};
use i18n::I18n;
use jiff::civil::Date;

use crate::ReceiptError;
use crate::content::Signature;
use crate::facts::Kind;
use crate::font::checked;
use crate::letterhead::Letterhead;
use crate::speaker::{Phrase, Speaker};

/// Everything an application form says, apart from how it looks. The state language stands first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormSheet {
    /// The service's official name.
    pub title: Message,
    /// Which form it is, such as `TRP-1`.
    pub code: String,
    /// The applicant's language.
    pub lang: Lang,
    /// The day that it was made on.
    pub on: Date,
    /// The person whom it is about, to know loose pages by; empty when nobody is named.
    pub about: String,
    pub receipt_number: Option<String>,
    /// Which print it is.
    pub kind: Kind,
    /// Whether it is to be filled in by hand.
    pub blank: bool,
    /// Whether a photograph belongs on it.
    pub photo: bool,
    pub sections: Vec<FormSection>,
    pub papers: Vec<Paper>,
    /// Papers that only some applicants need.
    pub papers_of_some: Vec<Paper>,
    pub declaration: Message,
}

/// A part of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormSection {
    pub title: Message,
    pub rows: Vec<FormRow>,
}

/// A line of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormRow {
    /// Which repetition the questions below belong to.
    Repeated(Message),
    Question {
        label: Message,
        answer: Answer,
    },
}

/// What stands beside a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Given(Said),
    /// The question was left out.
    None,
    /// Room to write in.
    Room,
    /// Room for several sentences.
    WideRoom,
    /// Options to tick.
    Options(Vec<Message>),
}

/// Words that were made elsewhere, in the state language and in the applicant's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub az: String,
    pub own: String,
}

/// A paper to bring, with how it must be: copies, notarised, original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    pub name: Message,
    pub marks: Vec<Message>,
}

/// So much of a name fits beside the page's number.
const FOOTER_NAME: usize = 32;

/// The words of an application form.
pub struct Content<'a> {
    pub head: Letterhead<'a>,
    pub kind: Phrase,
    pub notes: Vec<Phrase>,
    pub photo: Option<Phrase>,
    pub sections: Vec<Section>,
    pub lists: Vec<PaperList>,
    pub declaration: (Heading, Phrase),
    pub signatures: Vec<Signature>,
}

/// A section's title, and the title where its table goes on.
pub struct Heading {
    pub first: Phrase,
    pub again: Phrase,
}

pub struct Section {
    pub heading: Heading,
    pub rows: Vec<Row>,
}

pub enum Row {
    Repeated(Phrase),
    Question { label: Phrase, answer: Cell },
}

pub enum Cell {
    Given(Phrase),
    None,
    Room,
    WideRoom,
    Options(Vec<Phrase>),
}

/// Papers under one heading.
pub struct PaperList {
    pub heading: Heading,
    pub papers: Vec<PaperLine>,
}

pub struct PaperLine {
    pub name: Phrase,
    /// All marks in one line, if there are any.
    pub marks: Option<Phrase>,
}

impl<'a> Content<'a> {
    /// # Errors
    /// If a sentence is not whole or a glyph is missing.
    pub fn of(sheet: &FormSheet, i18n: &'a I18n) -> Result<Content<'a>, ReceiptError> {
        let head = head(sheet, i18n)?;
        let speaker = &head.speaker;
        let mut sections = Vec::with_capacity(sheet.sections.len());
        for (section, number) in sheet.sections.iter().zip(1..) {
            let rows = section.rows.iter().map(|row| line(speaker, row)).collect::<Result<_, _>>()?;
            sections.push(Section { heading: heading(speaker, &section.title, Some(number))?, rows });
        }
        let mut lists = Vec::new();
        for (id, papers) in
            [("receipt-form-papers", &sheet.papers), ("receipt-form-papers-some", &sheet.papers_of_some)]
        {
            if !papers.is_empty() {
                let papers = paper_lines(speaker, papers)?;
                lists.push(PaperList { heading: heading(speaker, &Message::new(id), None)?, papers });
            }
        }
        let declaration = heading(speaker, &Message::new("receipt-form-declaration"), None)?;
        let captions = ["receipt-form-signer", "receipt-form-signature", "receipt-form-date"];
        let signature = |id: &str| Ok(Signature { caption: speaker.label(id)?, name: None });
        Ok(Content {
            kind: speaker.label("receipt-form-kind")?,
            notes: notes(sheet).map(|id| speaker.label(id)).collect::<Result<_, _>>()?,
            photo: sheet.photo.then(|| speaker.label("receipt-form-photo")).transpose()?,
            declaration: (declaration, speaker.phrase(&sheet.declaration)?),
            signatures: captions.into_iter().map(signature).collect::<Result<_, ReceiptError>>()?,
            sections,
            lists,
            head,
        })
    }
}

fn head<'a>(sheet: &FormSheet, i18n: &'a I18n) -> Result<Letterhead<'a>, ReceiptError> {
    let speaker = Speaker::to_office(i18n, sheet.lang);
    let title = speaker.phrase(&sheet.title)?;
    let known = [Some(sheet.code.clone()), sheet.receipt_number.clone(), footer_name(sheet)?];
    let text = known.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let footer = Phrase { lang: title.lang, text: checked(&text)?, second: Some((title.lang, title.text.clone())) };
    let document_title = Message::new("receipt-form-document-title");
    let document_title = document_title.text("service", &title.text).text("code", &sheet.code);
    let mut head = Letterhead::new(speaker, &document_title, title, footer)?;
    let code = Message::new("receipt-form-code").text("code", &sheet.code);
    head.corner.push(head.speaker.say(&code)?);
    if let Some(number) = &sheet.receipt_number {
        head.corner.extend([head.speaker.say(&Message::new("receipt-number"))?, checked(number)?]);
    }
    head.marked(sheet.kind)
}

fn footer_name(sheet: &FormSheet) -> Result<Option<String>, ReceiptError> {
    let name = checked(&sheet.about)?;
    let mut short: String = name.chars().take(FOOTER_NAME).collect();
    if short.len() < name.len() {
        short.push('…');
    }
    Ok(Some(short).filter(|name| !name.is_empty()))
}

fn notes(sheet: &FormSheet) -> impl Iterator<Item = &'static str> {
    let of_kind = match sheet.kind {
        Kind::Original => None,
        Kind::Copy(_) => Some("paper-copy-note"),
        Kind::Specimen => Some("receipt-specimen-note"),
    };
    of_kind.into_iter().chain(sheet.blank.then_some("receipt-form-blank-note"))
}

/// A heading with what stands in its place on further pages.
pub fn heading(speaker: &Speaker, title: &Message, number: Option<usize>) -> Result<Heading, ReceiptError> {
    let numbered = |phrase: Phrase| match number {
        Some(number) => Phrase { text: format!("{number}. {}", phrase.text), ..phrase },
        None => phrase,
    };
    let again = Message::new("receipt-form-continued").with("title", Arg::Term(title.id.clone()));
    Ok(Heading { first: numbered(speaker.phrase(title)?), again: numbered(speaker.phrase(&again)?) })
}

fn line(speaker: &Speaker, row: &FormRow) -> Result<Row, ReceiptError> {
    Ok(match row {
        FormRow::Repeated(title) => Row::Repeated(speaker.phrase(title)?),
        FormRow::Question { label, answer } => {
            Row::Question { label: speaker.phrase(label)?, answer: cell(speaker, answer)? }
        }
    })
}

fn cell(speaker: &Speaker, answer: &Answer) -> Result<Cell, ReceiptError> {
    Ok(match answer {
        Answer::Given(said) => {
            Cell::Given(speaker.pair(|lang| checked(if lang == Lang::Az { &said.az } else { &said.own }))?)
        }
        Answer::None => Cell::None,
        Answer::Room => Cell::Room,
        Answer::WideRoom => Cell::WideRoom,
        Answer::Options(options) => {
            Cell::Options(options.iter().map(|option| speaker.phrase(option)).collect::<Result<_, _>>()?)
        }
    })
}

/// The papers with their marks.
pub fn paper_lines(speaker: &Speaker, papers: &[Paper]) -> Result<Vec<PaperLine>, ReceiptError> {
    let line = |paper: &Paper| {
        let marks: Vec<Phrase> = paper.marks.iter().map(|mark| speaker.phrase(mark)).collect::<Result<_, _>>()?;
        Ok(PaperLine { name: speaker.phrase(&paper.name)?, marks: Phrase::joined(&marks, "; ") })
    };
    papers.iter().map(line).collect()
}
