//! The papers: the receipt with its signed QR code on A4 or 80 mm paper and on the screen, the papers that follow it
//! (confirmation, payment, missing papers, decision), slips of the queue, the cashier's report, the application form,
//! and the leaflet that says what a service needs.
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
mod form;
mod issuer;
mod layout;
mod leaflet;
mod letterhead;
mod notice;
mod pdf;
mod printed;
pub mod qr;
mod speaker;
mod svg;
#[cfg(test)]
mod tests;
pub mod verify;

pub use facts::{Applicant, Document, Facts, Kind, PrintedFacts};
pub use font::check_glyphs;
pub use form::{Answer, FormRow, FormSection, FormSheet, Paper, Said};
pub use issuer::Issuer;
pub use leaflet::Leaflet;
pub use notice::{
    Appointment, Budget, Charge, DayReport, Decision, Means, Missing, MissingPaper, Notice, Outcome, Payer, Payment,
    Registration, Signatory, Taken, Ticket, Wording,
};
pub use printed::{NoticeFacts, PaperKind, Printed, PrintedNotice};
pub use protocol::{DeviceKey, KeyList};
pub use qr::{QrClaims, QrError};
pub use verify::{Finding, Verdict};

use domain::message::Message;
use i18n::{I18n, TextError};
use jiff::civil::{DateTime, Time};
use letterhead::Letterhead;
use sha2::{Digest, Sha256};

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
    /// A paper about an application carries a code of its own: see [`Notice::coded`].
    #[error("the code is not the paper's own")]
    OtherCode,
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

/// What a paper is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Pages of 210 × 297 mm.
    A4,
    /// A roll of 80 mm: one page as long as needed, 72 mm printable, all of it black on white.
    Thermal,
}

/// The receipt on A4, one page unless the facts need more.
///
/// # Errors
/// If a character, a sentence or the QR code cannot be drawn; see [`ReceiptError`].
pub fn render_a4(facts: &Facts, i18n: &I18n) -> Result<Rendered, ReceiptError> {
    render(facts, Format::A4, i18n)
}

/// The receipt on 80 mm thermal paper.
///
/// # Errors
/// As [`render_a4`].
pub fn render_thermal(facts: &Facts, i18n: &I18n) -> Result<Rendered, ReceiptError> {
    render(facts, Format::Thermal, i18n)
}

/// The receipt.
///
/// # Errors
/// As [`render_a4`].
pub fn render(facts: &Facts, format: Format, i18n: &I18n) -> Result<Rendered, ReceiptError> {
    let content = content::Content::of(facts, i18n)?;
    let subject = Sha256::new_with_prefix(facts.token).chain_update(&facts.receipt_number);
    let print = Issuer::from(facts).print();
    write(&content.head, facts.sealed_in_baku(), subject, &print, &laid_out(&content, format)?)
}

/// Any other paper that an issuer makes. Those about an application carry a code of their own: see [`Notice::coded`].
///
/// # Errors
/// As [`render_a4`].
pub fn render_notice(issuer: &Issuer, notice: Notice, format: Format, i18n: &I18n) -> Result<Rendered, ReceiptError> {
    let content = notice.content(issuer, i18n)?;
    let pages = laid_out(&content, format)?;
    write(&content.head, issuer.at_in_baku(), notice.subject(), &issuer.print(), &pages)
}

/// The application form on A4, as many pages as the answers need.
///
/// # Errors
/// If a character or a sentence cannot be drawn; see [`ReceiptError`].
pub fn render_form(sheet: &FormSheet, i18n: &I18n) -> Result<Rendered, ReceiptError> {
    render_form_on(Format::A4, sheet, i18n)
}

/// The application form.
///
/// # Errors
/// As [`render_form`].
pub fn render_form_on(format: Format, sheet: &FormSheet, i18n: &I18n) -> Result<Rendered, ReceiptError> {
    let content = form::Content::of(sheet, i18n)?;
    let pages = match format {
        Format::A4 => layout::form(&content)?,
        Format::Thermal => layout::thermal_form(&content)?,
    };
    rendered(&content.head, sheet.on.to_datetime(Time::midnight()), &sheet.code, pages)
}

/// The first page of the application form on A4 as an SVG document: what a screen shows while the file is made.
///
/// # Errors
/// As [`render_form`].
pub fn form_first_page(sheet: &FormSheet, i18n: &I18n) -> Result<String, ReceiptError> {
    let content = form::Content::of(sheet, i18n)?;
    let pages = layout::form(&content)?;
    Ok(pages.first().map(|page| svg::write(page, &content.head.document_title)).unwrap_or_default())
}

/// What a service needs, on A4, to take home.
///
/// # Errors
/// As [`render_form`].
pub fn render_leaflet(leaflet: &Leaflet, i18n: &I18n) -> Result<Rendered, ReceiptError> {
    render_leaflet_on(Format::A4, leaflet, i18n)
}

/// What a service needs, to take home.
///
/// # Errors
/// As [`render_form`].
pub fn render_leaflet_on(format: Format, leaflet: &Leaflet, i18n: &I18n) -> Result<Rendered, ReceiptError> {
    let content = leaflet::Content::of(leaflet, i18n)?;
    let pages = match format {
        Format::A4 => layout::leaflet(&content)?,
        Format::Thermal => layout::thermal_leaflet(&content)?,
    };
    rendered(&content.head, leaflet.on.to_datetime(Time::midnight()), &leaflet.code, pages)
}

fn laid_out(content: &content::Content, format: Format) -> Result<Vec<draw::Page>, ReceiptError> {
    match format {
        Format::A4 => layout::a4(content),
        Format::Thermal => layout::thermal(content),
    }
}

/// A paper that is the same for all who ask on the same day.
fn rendered(head: &Letterhead, at: DateTime, code: &str, pages: Vec<draw::Page>) -> Result<Rendered, ReceiptError> {
    write(head, at, Sha256::new_with_prefix(code), &[], &pages)
}

fn write(
    head: &Letterhead,
    at: DateTime,
    subject: Sha256,
    print: &[u8],
    pages: &[draw::Page],
) -> Result<Rendered, ReceiptError> {
    let (title, lang) = (head.document_title.as_str(), head.lang());
    let pdf = pdf::write(&pdf::Description { title, author: &head.author, lang, at, subject, print }, pages)?;
    let svg = pages.first().map(|page| svg::write(page, title)).unwrap_or_default();
    Ok(Rendered { pdf, svg, pages: pages.len() })
}
