//! The receipt: one model of facts, drawn on A4 or 80 mm paper and on the screen, with a signed QR code.
//!
//! The same facts give the same bytes. Every sentence comes from Fluent, every glyph is checked before anything is
//! drawn, and nothing personal stands in the QR code. What is deliberately not here: printing, storing, and asking
//! the centre.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod content;
mod decode;
mod draw;
mod facts;
mod font;
mod layout;
mod pdf;
pub mod qr;
mod svg;
#[cfg(test)]
mod tests;
pub mod verify;

pub use facts::{Applicant, Document, Facts, Kind, PrintedFacts};
pub use font::check_glyphs;
pub use qr::{QrClaims, QrError};
pub use verify::{DeviceKey, KeyList, Verdict};

use domain::message::Message;
use i18n::{I18n, TextError};

/// A receipt ready for a printer and for the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    pub pdf: Vec<u8>,
    /// The first page as an SVG document: the same coordinates, in points, with the font "Noto Sans".
    pub svg: String,
    pub pages: usize,
}

/// Why no receipt was made. Nothing was drawn.
#[derive(Debug, thiserror::Error)]
pub enum ReceiptError {
    /// The font has no such character: a hole on paper would go unseen.
    #[error("the receipt's font lacks U+{:04X}", u32::from(*character))]
    MissingGlyph { character: char },
    #[error("a sentence of the receipt is not whole")]
    Words(#[source] TextError),
    #[error("the QR code cannot be drawn")]
    Qr(#[source] QrError),
    #[error("the built-in fonts cannot be read")]
    Font,
    #[error("the PDF cannot be written")]
    Pdf(#[source] std::io::Error),
}

impl ReceiptError {
    /// The sentence for people: `error-receipt-glyph {$character}` or `error-receipt-failed`.
    pub fn message(&self) -> Message {
        match self {
            ReceiptError::MissingGlyph { character } => {
                Message::new("error-receipt-glyph").text("character", character.to_string())
            }
            _ => Message::new("error-receipt-failed"),
        }
    }
}

/// The receipt on A4, one page unless the facts need more.
///
/// # Errors
/// If a character, a sentence or the QR code cannot be drawn; see [`ReceiptError`].
pub fn render_a4(facts: &Facts, i18n: &I18n) -> Result<Rendered, ReceiptError> {
    let content = content::Content::of(facts, i18n)?;
    finish(facts, &content, layout::a4(&content)?)
}

/// The receipt on 80 mm thermal paper: one page as long as needed, 72 mm printable, all of it black on white.
///
/// # Errors
/// As [`render_a4`].
pub fn render_thermal(facts: &Facts, i18n: &I18n) -> Result<Rendered, ReceiptError> {
    let content = content::Content::of(facts, i18n)?;
    finish(facts, &content, layout::thermal(&content)?)
}

fn finish(facts: &Facts, content: &content::Content, pages: Vec<draw::Page>) -> Result<Rendered, ReceiptError> {
    let pdf = pdf::write(facts, content, &pages)?;
    let svg = pages.first().map(|page| svg::write(page, &content.document_title)).unwrap_or_default();
    Ok(Rendered { pdf, svg, pages: pages.len() })
}
