//! Papers on 80 mm thermal paper: one column, black only, the square code on the printer's own dots.

mod form;
mod leaflet;
mod parts;
mod roll;

pub use form::thermal_form;
pub use leaflet::thermal_leaflet;

use domain::lang::Lang;

use super::MM;
use super::block::{Align, Block, Pair, Style};
use super::signature::signatures;
use crate::ReceiptError;
use crate::content::{CodeBox, Content, Row, Signature, Square};
use crate::draw::{Draw, Page, Role};
use crate::font::Face;
use crate::letterhead::Letterhead;
use crate::speaker::Phrase;
use roll::Roll;

const WIDTH: f32 = 80.0 * MM;
/// A thermal head prints 72 mm of the 80.
const LEFT: f32 = 4.0 * MM;
const INNER: f32 = 72.0 * MM;
/// A dot of a 203-dpi head, in points.
const DOT: f32 = 72.0 / 203.0;
/// Dots a module: what a phone reads well after a fold and a fade.
const DOTS: f32 = 4.0;

const TITLE: Style = Style::new(Face::Bold, 13.5, 0.0).aligned(Align::Centre);
const HEADING: Style = Style::new(Face::Bold, 11.5, 0.0);
const STRONG: Style = Style::new(Face::Bold, 10.0, 0.0);
const BODY: Style = Style::new(Face::Regular, 9.5, 0.0);
// Grey would become a loose pattern of dots, so Azerbaijani is told apart by its size alone.
const AZ: Style = Style::new(Face::Regular, 8.0, 0.0);
const NUMBER: Style = Style::new(Face::Bold, 19.0, 0.0).aligned(Align::Centre);
const TEXT: Pair = Pair { main: BODY, second: AZ };
const FINE: Pair = Pair { main: AZ, second: AZ };
/// The room that a hand needs to sign.
const SIGN: f32 = 34.0;

/// The one page, as long as the facts need.
pub fn thermal(content: &Content) -> Result<Vec<Page>, ReceiptError> {
    let mut roll = Roll::new(header(&content.head, None)?);
    if let Some(code) = &content.code {
        roll.put(code_box(code)?);
    }
    if let Some(square) = &content.square {
        let y = roll.height();
        roll.put(picture(square, content.head.lang(), y)?);
    }
    for row in &content.rows {
        roll.put(table_row(row)?);
    }
    for part in &content.parts {
        parts::put(&mut roll, part)?;
    }
    for note in &content.notes {
        roll.put(note_block(note)?);
    }
    sign(&mut roll, &content.signatures)?;
    ended(roll, &content.head)
}

/// Where to sign, one below the other.
fn sign(roll: &mut Roll, lines: &[Signature]) -> Result<(), ReceiptError> {
    for line in lines.chunks(1) {
        let mut block = Block::default();
        block.gap(SIGN);
        block.below(signatures(line, AZ, LEFT, INNER)?);
        roll.put(block);
    }
    Ok(())
}

/// The footer, and the roll as pages.
fn ended(mut roll: Roll, head: &Letterhead) -> Result<Vec<Page>, ReceiptError> {
    let mut end = Block::default();
    end.gap(7.0);
    end.rule(LEFT, INNER, 0.7, 0.0);
    end.gap(4.0);
    end.phrase(Role::Paragraph, &head.footer, FINE.aligned(Align::Centre), LEFT, INNER)?;
    end.gap(8.0 * MM);
    roll.put(end);
    Ok(roll.pages())
}

/// The Service's names, the corner's lines, and the title under its kind.
fn header(head: &Letterhead, kind: Option<&Phrase>) -> Result<Block, ReceiptError> {
    let mut page = Block::default();
    page.gap(4.0 * MM);
    let (name, others) = &head.authority;
    let centre = Align::Centre;
    page.text(Role::Paragraph, Lang::Az, name, HEADING.aligned(centre), LEFT, INNER)?;
    page.text(Role::Paragraph, head.lang(), others, AZ.aligned(centre), LEFT, INNER)?;
    page.gap(3.0);
    page.rule(LEFT, INNER, 1.2, 0.0);
    page.gap(3.0);
    for line in &head.corner {
        page.text(Role::Paragraph, head.lang(), line, AZ.aligned(centre), LEFT, INNER)?;
    }
    page.gap(5.0);
    if let Some(kind) = kind {
        page.one_line(Role::Paragraph, kind, AZ.aligned(centre), LEFT, INNER)?;
    }
    let pair = Pair { main: TITLE, second: AZ.aligned(centre) };
    page.phrase(Role::Title, &head.title, pair, LEFT, INNER)?;
    page.gap(5.0);
    if let Some(mark) = &head.mark {
        page.below(mark_box(mark)?);
    }
    Ok(page)
}

fn mark_box(mark: &Phrase) -> Result<Block, ReceiptError> {
    let mut block = Block::default();
    block.gap(3.0);
    let main = Style::new(Face::Bold, 15.0, 0.0).spaced(2.0).aligned(Align::Centre);
    let pair = Pair { main, second: AZ.aligned(Align::Centre) };
    block.phrase(Role::Paragraph, mark, pair, LEFT + 6.0, INNER - 12.0)?;
    block.gap(4.0);
    block.frame(LEFT, INNER, 3.0, 2.0);
    block.gap(6.0);
    Ok(block)
}

fn code_box(code: &CodeBox) -> Result<Block, ReceiptError> {
    let (x, width) = (LEFT + 7.0, INNER - 14.0);
    let mut block = Block::default();
    block.gap(6.0);
    block.one_line(Role::Paragraph, &code.label, BODY.aligned(Align::Centre), x, width)?;
    block.text(Role::Paragraph, Lang::En, &code.code, NUMBER, x, width)?;
    if let Some(note) = &code.note {
        block.gap(2.0);
        block.phrase(Role::Paragraph, note, FINE.aligned(Align::Centre), x, width)?;
    }
    block.gap(6.0);
    block.frame(LEFT, INNER, 4.0, 1.4);
    Ok(block)
}

/// The square code, for a place so far from the page's top.
fn picture(square: &Square, lang: Lang, top: f32) -> Result<Block, ReceiptError> {
    let picture = &square.picture;
    let module = DOTS * DOT;
    let side = f32::from(picture.side) * module;
    let mut block = Block::default();
    block.gap(module * 4.0 + 2.0);
    // On whole dots of the head, so that no module is smeared over two.
    let snap = |value: f32| (value / DOT).round() * DOT;
    let (x, y) = (snap(LEFT + (INNER - side) / 2.0), snap(top + block.height) - top);
    block.ops.push(Draw::Begin { role: Role::Figure, lang, alt: Some(picture.alt.clone()) });
    block.ops.push(Draw::Qr { x, y, module, runs: picture.runs.clone() });
    block.ops.push(Draw::End);
    block.gap(y - block.height + side + module * 4.0);
    block.phrase(Role::Paragraph, &square.scan, TEXT.aligned(Align::Centre), LEFT, INNER)?;
    block.gap(6.0);
    block.rule(LEFT, INNER, 0.7, 0.0);
    Ok(block)
}

fn table_row(row: &Row) -> Result<Block, ReceiptError> {
    let mut block = Block::default();
    block.row();
    block.gap(4.0);
    block.one_line(Role::Label, &row.label, AZ, LEFT, INNER)?;
    for (index, value) in row.values.iter().enumerate() {
        let main = if row.strong && index == 0 { STRONG } else { BODY };
        block.phrase(Role::Answer, value, Pair { main, second: AZ }, LEFT, INNER)?;
    }
    block.gap(3.0);
    block.rule(LEFT, INNER, 0.5, 0.0);
    Ok(block)
}

fn note_block(note: &Phrase) -> Result<Block, ReceiptError> {
    let mut block = Block::default();
    block.gap(6.0);
    block.phrase(Role::Paragraph, note, TEXT, LEFT, INNER)?;
    Ok(block)
}
