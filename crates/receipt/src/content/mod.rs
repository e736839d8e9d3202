//! What stands on a paper, apart from how it looks: one model for all papers, on A4 and on 80 mm. Every sentence is
//! whole and every character has a glyph.

mod receipt;

pub use receipt::{case, grouped, next_steps};

use domain::message::Message;

use crate::draw::ModuleRun;
use crate::facts::Facts;
use crate::font::checked;
use crate::form::Heading;
use crate::letterhead::Letterhead;
use crate::speaker::{Phrase, Speaker};
use crate::{ReceiptError, qr};

/// All words of a paper, from the top down.
pub struct Content<'a> {
    pub head: Letterhead<'a>,
    pub code: Option<CodeBox>,
    pub rows: Vec<Row>,
    pub square: Option<Square>,
    pub parts: Vec<Part>,
    pub notes: Vec<Phrase>,
    pub signatures: Vec<Signature>,
}

/// What is looked for first, large and in a frame.
pub struct CodeBox {
    pub label: Phrase,
    /// Such as a status code in groups of four.
    pub code: String,
    pub note: Option<Phrase>,
}

/// A line of the table beside the square code.
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

/// The square code with what to do with it.
pub struct Square {
    pub picture: QrPicture,
    pub scan: Phrase,
}

/// What follows the table, over the whole width.
pub enum Part {
    Words {
        heading: Phrase,
        paragraphs: Vec<Phrase>,
    },
    Steps {
        heading: Phrase,
        steps: Vec<Phrase>,
    },
    /// Things to tick off.
    List {
        heading: Phrase,
        items: Vec<Phrase>,
    },
    Table(Table),
}

/// A table that may go on from page to page.
pub struct Table {
    pub heading: Heading,
    pub columns: Vec<Column>,
    /// As many cells in each as there are columns.
    pub rows: Vec<Vec<Phrase>>,
    pub totals: Vec<Total>,
}

pub struct Column {
    pub title: Phrase,
    /// Its part of the width.
    pub share: f32,
    /// Whether it holds amounts, which stand at its right edge.
    pub amounts: bool,
}

/// The last lines of a table of amounts.
pub struct Total {
    pub label: Phrase,
    pub amount: Phrase,
    pub strong: bool,
}

/// A line to sign on.
pub struct Signature {
    pub caption: Phrase,
    /// What is known already.
    pub name: Option<String>,
}

impl CodeBox {
    /// # Errors
    /// As [`Speaker::label`]; if a glyph is missing.
    pub fn new(speaker: &Speaker, label: &str, code: &str) -> Result<CodeBox, ReceiptError> {
        Ok(CodeBox { label: speaker.label(label)?, code: checked(code)?, note: None })
    }
}

impl Row {
    /// # Errors
    /// As [`Speaker::label`].
    pub fn new(speaker: &Speaker, label: &str, value: Phrase) -> Result<Row, ReceiptError> {
        Ok(Row { label: speaker.label(label)?, values: vec![value], strong: false })
    }

    /// # Errors
    /// As [`Row::new`].
    pub fn strong(speaker: &Speaker, label: &str, value: Phrase) -> Result<Row, ReceiptError> {
        Ok(Row::new(speaker, label, value)?.stressed())
    }

    /// Set in bold.
    #[must_use]
    pub fn stressed(self) -> Row {
        Row { strong: true, ..self }
    }
}

impl Square {
    /// The code of an application's receipt.
    ///
    /// # Errors
    /// If the QR code does not fit or a sentence is not whole.
    pub fn of(facts: &Facts, speaker: &Speaker) -> Result<Square, ReceiptError> {
        Ok(Square { picture: picture(facts, speaker, "receipt-qr-alt")?, scan: speaker.label("receipt-scan")? })
    }

    /// The code of another paper about an application, with the status code, which nothing else on that paper tells.
    ///
    /// # Errors
    /// As [`Square::of`].
    pub fn of_notice(facts: &Facts, speaker: &Speaker) -> Result<Square, ReceiptError> {
        let code = grouped(&facts.status_key()).replace(' ', "\u{a0}");
        let scan = speaker.phrase(&Message::new("paper-scan").text("code", code))?;
        Ok(Square { picture: picture(facts, speaker, "paper-qr-alt")?, scan })
    }
}

/// The code's modules; `alt` is the id of what is read out for it and takes `$number`.
fn picture(facts: &Facts, speaker: &Speaker, alt: &str) -> Result<QrPicture, ReceiptError> {
    let alt = speaker.say(&Message::new(alt).text("number", &facts.receipt_number))?;
    qr::picture(&facts.qr, alt).map_err(ReceiptError::Qr)
}

impl Column {
    /// A column of words.
    ///
    /// # Errors
    /// As [`Speaker::label`].
    pub fn words(speaker: &Speaker, title: &str, share: f32) -> Result<Column, ReceiptError> {
        Ok(Column { title: speaker.label(title)?, share, amounts: false })
    }

    /// A column of amounts.
    ///
    /// # Errors
    /// As [`Speaker::label`].
    pub fn amounts(speaker: &Speaker, title: &str, share: f32) -> Result<Column, ReceiptError> {
        Ok(Column { amounts: true, ..Column::words(speaker, title, share)? })
    }
}
