//! A paper on A4: the table at the left, the square code at the right, the rest over the whole width.

use domain::lang::Lang;

use super::MM;
use super::block::{Align, Block, Closeness, LEADING, Pair, Style};
use super::parts;
use super::sheet::{
    BODY, FINE, Flow, Footer, HAIR, INNER, LEFT, MAIN, SECOND, SMALL, STRONG, fewest, header, note_block, title,
};
use super::signature::{CAPTION, signatures};
use crate::ReceiptError;
use crate::content::{CodeBox, Content, Row, Square};
use crate::draw::{Draw, Page, Role};
use crate::font::Face;

/// The square code without its quiet zone.
const CODE: f32 = 40.0 * MM;
const LABEL: f32 = 38.0 * MM;
const NUMBER: Style = Style::new(Face::Bold, 24.0, 0.0);
/// The room that a hand needs to sign.
const SIGN: f32 = 34.0;

/// Space above and below a row of the table: what reads best, and what may save a page.
const PADS: [f32; 3] = [4.5, 2.0, LEAST];
const LEAST: f32 = 1.0;
/// What keeps a paper on one page when a few lines alone would stand on the second, the least close first.
const CLOSER: [Closeness; 3] = [
    Closeness { gaps: 0.6, leading: LEADING },
    Closeness { gaps: 0.5, leading: 1.26 },
    Closeness { gaps: 0.4, leading: 1.2 },
];

/// The pages of a paper; a second one only when the facts need it.
pub fn a4(content: &Content) -> Result<Vec<Page>, ReceiptError> {
    let usual = fewest(PADS.iter().map(|pad| pages(content, *pad, Closeness::USUAL)))?;
    if usual.len() == 2 {
        let closer = fewest(CLOSER.iter().map(|set| pages(content, LEAST, *set)))?;
        // A paper that has two pages anyhow reads better with its usual spaces.
        if closer.len() == 1 {
            return Ok(closer);
        }
    }
    Ok(usual)
}

fn pages(content: &Content, pad: f32, set: Closeness) -> Result<Vec<Page>, ReceiptError> {
    let mut flow = Flow::new(header(&content.head)?);
    flow.put(title(&content.head, None, None)?);
    let start = (flow.pages.len(), flow.y);
    let width = if content.square.is_some() { MAIN } else { INNER };
    if let Some(code) = &content.code {
        flow.put(code_box(code, width, set)?);
    }
    for row in &content.rows {
        flow.put(table_row(row, width, pad, set.leading)?);
    }
    if let Some(square) = &content.square {
        let picture = picture(square, content.head.lang())?;
        if flow.pages.len() == start.0 {
            flow.y = flow.y.max(start.1 + picture.height);
        }
        flow.insert(start.0 - 1, start.1, picture);
    }
    for part in &content.parts {
        parts::put(&mut flow, part, set)?;
    }
    for note in &content.notes {
        flow.put(note_block(note, set)?);
    }
    if !content.signatures.is_empty() {
        let mut block = Block::default();
        block.gap(SIGN);
        block.below(signatures(&content.signatures, CAPTION, LEFT, INNER)?);
        flow.put(block);
    }
    flow.finish(&content.head, Footer { words: 0.74, one_line: false })
}

fn code_box(code: &CodeBox, outer: f32, set: Closeness) -> Result<Block, ReceiptError> {
    let (x, width) = (LEFT + 13.0, outer - 26.0);
    let mut block = Block::default();
    block.gap(9.0 * set.gaps);
    block.one_line(Role::Paragraph, &code.label, SMALL, x, width)?;
    block.text(Role::Paragraph, Lang::En, &code.code, NUMBER.spaced(2.0), x, width)?;
    if let Some(note) = &code.note {
        block.gap(3.0);
        let pair = Pair { main: Style { grey: 0.0, ..FINE }, second: FINE };
        block.phrase(Role::Paragraph, note, pair, x, width)?;
    }
    block.gap(9.0 * set.gaps);
    block.frame(LEFT, outer, 6.0, 1.6);
    block.gap(6.0 * set.gaps);
    Ok(block)
}

fn table_row(row: &Row, outer: f32, pad: f32, leading: f32) -> Result<Block, ReceiptError> {
    let mut label = Block::default();
    label.row();
    let pair = Pair { main: BODY, second: FINE }.led(leading);
    label.phrase(Role::Label, &row.label, pair, LEFT, LABEL - 8.0)?;
    let mut value = Block::default();
    let (x, width) = (LEFT + LABEL, outer - LABEL);
    for (index, phrase) in row.values.iter().enumerate() {
        let main = match (row.strong, index) {
            (true, 0) => STRONG,
            (true, _) => SMALL,
            (false, 0) => BODY,
            (false, _) => SMALL,
        };
        value.phrase(Role::Answer, phrase, Pair { main, second: SECOND }.led(leading), x, width)?;
    }
    label.beside(value);
    let mut block = Block::default();
    block.gap(pad);
    block.below(label);
    block.gap(pad);
    block.rule(LEFT, outer, 0.6, HAIR);
    Ok(block)
}

fn picture(square: &Square, lang: Lang) -> Result<Block, ReceiptError> {
    let (x, picture) = (LEFT + INNER - CODE, &square.picture);
    let mut block = Block::default();
    let quiet = CODE / f32::from(picture.side) * 4.0;
    let (edge, module) = (CODE + 2.0 * quiet, CODE / f32::from(picture.side));
    // Paper white around the code, whatever lies behind the page.
    block.ops.push(Draw::Rect { x: x - quiet, y: -quiet, width: edge, height: edge, grey: 1.0 });
    block.ops.push(Draw::Begin { role: Role::Figure, lang, alt: Some(picture.alt.clone()) });
    block.ops.push(Draw::Qr { x, y: 0.0, module, runs: picture.runs.clone() });
    block.ops.push(Draw::End);
    block.gap(CODE + quiet);
    let pair = Pair { main: SMALL, second: SECOND }.aligned(Align::Centre);
    block.phrase(Role::Paragraph, &square.scan, pair, x, CODE)?;
    Ok(block)
}
