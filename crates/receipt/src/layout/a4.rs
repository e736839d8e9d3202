//! The receipt on A4.

use domain::lang::Lang;

use super::MM;
use super::block::{Align, Block, Pair, Style};
use super::sheet::{
    BODY, FINE, Flow, Footer, HAIR, HEADING, INNER, LEFT, MAIN, SECOND, SMALL, STRONG, header, note_block, title,
};
use crate::ReceiptError;
use crate::content::{Content, Row};
use crate::draw::{Draw, Page, Role};
use crate::font::Face;

/// The square code without its quiet zone.
const CODE: f32 = 40.0 * MM;
const LABEL: f32 = 38.0 * MM;
const NUMBER: Style = Style::new(Face::Bold, 24.0, 0.0);

/// The pages of a receipt; a second one only when the facts need it.
pub fn a4(content: &Content) -> Result<Vec<Page>, ReceiptError> {
    let mut flow = Flow::new(header(&content.head)?);
    flow.put(title(&content.head, None, None)?);
    let start = (flow.pages.len(), flow.y);
    flow.put(code_box(content)?);
    for row in &content.rows {
        flow.put(table_row(row)?);
    }
    let picture = picture(content)?;
    if flow.pages.len() == start.0 {
        flow.y = flow.y.max(start.1 + picture.height);
    }
    flow.insert(start.0 - 1, start.1, picture);
    flow.put_together(steps(content)?);
    for note in &content.notes {
        flow.put(note_block(note)?);
    }
    flow.finish(&content.head, Footer { words: 0.74, one_line: false })
}

fn code_box(content: &Content) -> Result<Block, ReceiptError> {
    let (x, width) = (LEFT + 13.0, MAIN - 26.0);
    let mut block = Block::default();
    block.gap(9.0);
    block.phrase(Role::Paragraph, &content.code_label.on_one_line(), Pair { main: SMALL, second: FINE }, x, width)?;
    block.text(Role::Paragraph, Lang::En, &content.code, NUMBER.spaced(2.0), x, width)?;
    block.gap(3.0);
    block.phrase(
        Role::Paragraph,
        &content.check,
        Pair { main: Style { grey: 0.0, ..FINE }, second: FINE },
        x,
        width,
    )?;
    block.gap(9.0);
    block.frame(LEFT, MAIN, 6.0, 1.6);
    block.gap(6.0);
    Ok(block)
}

fn table_row(row: &Row) -> Result<Block, ReceiptError> {
    let mut label = Block::default();
    label.phrase(Role::Paragraph, &row.label, Pair { main: BODY, second: FINE }, LEFT, LABEL - 8.0)?;
    let mut value = Block::default();
    let (x, width) = (LEFT + LABEL, MAIN - LABEL);
    for (index, phrase) in row.values.iter().enumerate() {
        let main = match (row.strong, index) {
            (true, 0) => STRONG,
            (true, _) => SMALL,
            (false, _) => BODY,
        };
        value.phrase(Role::Paragraph, phrase, Pair { main, second: SECOND }, x, width)?;
    }
    label.beside(value);
    let mut block = Block::default();
    block.gap(4.5);
    block.below(label);
    block.gap(4.5);
    block.rule(LEFT, MAIN, 0.6, HAIR);
    Ok(block)
}

fn picture(content: &Content) -> Result<Block, ReceiptError> {
    let x = LEFT + INNER - CODE;
    let mut block = Block::default();
    let quiet = CODE / f32::from(content.qr.side) * 4.0;
    let (edge, module) = (CODE + 2.0 * quiet, CODE / f32::from(content.qr.side));
    // Paper white around the code, whatever lies behind the page.
    block.ops.push(Draw::Rect { x: x - quiet, y: -quiet, width: edge, height: edge, grey: 1.0 });
    block.ops.push(Draw::Begin { role: Role::Figure, lang: content.head.lang(), alt: Some(content.qr.alt.clone()) });
    block.ops.push(Draw::Qr { x, y: 0.0, module, runs: content.qr.runs.clone() });
    block.ops.push(Draw::End);
    block.gap(CODE + quiet);
    let pair = Pair { main: SMALL, second: SECOND }.aligned(Align::Centre);
    block.phrase(Role::Paragraph, &content.scan, pair, x, CODE)?;
    Ok(block)
}

/// The heading and the numbered steps; the heading never stands alone at a page's end.
fn steps(content: &Content) -> Result<Vec<Block>, ReceiptError> {
    let mut heading = Block::default();
    heading.gap(14.0);
    let pair = Pair { main: HEADING, second: SECOND };
    heading.phrase(Role::Heading, &content.next.on_one_line(), pair, LEFT, INNER)?;
    heading.gap(4.0);
    let mut blocks = vec![heading];
    for (index, step) in content.steps.iter().enumerate() {
        let mut number = Block::default();
        number.text(Role::Paragraph, content.head.lang(), &(index + 1).to_string(), STRONG, LEFT, 18.0)?;
        let mut words = Block::default();
        words.phrase(Role::Paragraph, step, Pair { main: BODY, second: SECOND }, LEFT + 20.0, INNER - 20.0)?;
        number.beside(words);
        number.gap(4.0);
        blocks.push(number);
    }
    Ok(blocks)
}
