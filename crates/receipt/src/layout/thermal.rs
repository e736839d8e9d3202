//! The receipt on 80 mm thermal paper: one column, black only, the square code on the printer's own dots.

use domain::lang::Lang;

use super::MM;
use super::block::{Align, Block, Pair, Style};
use crate::ReceiptError;
use crate::content::{Content, Row};
use crate::draw::{Draw, Page, Role};
use crate::font::Face;
use crate::speaker::Phrase;

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

/// The one page, as long as the facts need.
pub fn thermal(content: &Content) -> Result<Vec<Page>, ReceiptError> {
    let mut page = Block::default();
    page.gap(4.0 * MM);
    header(&mut page, content)?;
    code_box(&mut page, content)?;
    picture(&mut page, content)?;
    for row in &content.rows {
        table_row(&mut page, row)?;
    }
    steps(&mut page, content)?;
    for note in &content.notes {
        page.gap(6.0);
        page.phrase(Role::Paragraph, note, Pair { main: BODY, second: AZ }, LEFT, INNER)?;
    }
    page.gap(7.0);
    page.rule(LEFT, INNER, 0.7, 0.0);
    page.gap(4.0);
    page.phrase(
        Role::Paragraph,
        &content.head.footer,
        Pair { main: AZ, second: AZ }.aligned(Align::Centre),
        LEFT,
        INNER,
    )?;
    page.gap(8.0 * MM);
    Ok(vec![Page { width: WIDTH, height: page.height, ops: page.ops }])
}

fn header(page: &mut Block, content: &Content) -> Result<(), ReceiptError> {
    let (name, others) = &content.head.authority;
    let centre = Align::Centre;
    page.text(Role::Paragraph, Lang::Az, name, HEADING.aligned(centre), LEFT, INNER)?;
    page.text(Role::Paragraph, content.head.lang(), others, AZ.aligned(centre), LEFT, INNER)?;
    page.gap(3.0);
    page.rule(LEFT, INNER, 1.2, 0.0);
    page.gap(3.0);
    for line in &content.head.corner {
        page.text(Role::Paragraph, content.head.lang(), line, AZ.aligned(centre), LEFT, INNER)?;
    }
    page.gap(5.0);
    let pair = Pair { main: TITLE, second: AZ.aligned(centre) };
    page.phrase(Role::Title, &content.head.title, pair, LEFT, INNER)?;
    page.gap(5.0);
    match &content.head.mark {
        Some(mark) => mark_box(page, mark),
        None => Ok(()),
    }
}

fn mark_box(page: &mut Block, mark: &Phrase) -> Result<(), ReceiptError> {
    let mut block = Block::default();
    block.gap(3.0);
    let main = Style::new(Face::Bold, 15.0, 0.0).spaced(2.0).aligned(Align::Centre);
    let pair = Pair { main, second: AZ.aligned(Align::Centre) };
    block.phrase(Role::Paragraph, mark, pair, LEFT + 6.0, INNER - 12.0)?;
    block.gap(4.0);
    block.frame(LEFT, INNER, 3.0, 2.0);
    block.gap(6.0);
    page.below(block);
    Ok(())
}

fn code_box(page: &mut Block, content: &Content) -> Result<(), ReceiptError> {
    let (x, width) = (LEFT + 7.0, INNER - 14.0);
    let mut block = Block::default();
    block.gap(6.0);
    let label = Pair { main: BODY, second: AZ }.aligned(Align::Centre);
    block.phrase(Role::Paragraph, &content.code_label.on_one_line(), label, x, width)?;
    block.text(Role::Paragraph, Lang::En, &content.code, NUMBER, x, width)?;
    block.gap(2.0);
    let check = Pair { main: AZ, second: AZ }.aligned(Align::Centre);
    block.phrase(Role::Paragraph, &content.check, check, x, width)?;
    block.gap(6.0);
    block.frame(LEFT, INNER, 4.0, 1.4);
    page.below(block);
    Ok(())
}

fn picture(page: &mut Block, content: &Content) -> Result<(), ReceiptError> {
    let module = DOTS * DOT;
    let side = f32::from(content.qr.side) * module;
    page.gap(module * 4.0 + 2.0);
    // On whole dots of the head, so that no module is smeared over two.
    let snap = |value: f32| (value / DOT).round() * DOT;
    let (x, y) = (snap(LEFT + (INNER - side) / 2.0), snap(page.height));
    page.ops.push(Draw::Begin { role: Role::Figure, lang: content.head.lang(), alt: Some(content.qr.alt.clone()) });
    page.ops.push(Draw::Qr { x, y, module, runs: content.qr.runs.clone() });
    page.ops.push(Draw::End);
    page.gap(y - page.height + side + module * 4.0);
    let pair = Pair { main: BODY, second: AZ }.aligned(Align::Centre);
    page.phrase(Role::Paragraph, &content.scan, pair, LEFT, INNER)?;
    page.gap(6.0);
    page.rule(LEFT, INNER, 0.7, 0.0);
    Ok(())
}

fn table_row(page: &mut Block, row: &Row) -> Result<(), ReceiptError> {
    page.gap(4.0);
    page.phrase(Role::Paragraph, &row.label.on_one_line(), Pair { main: AZ, second: AZ }, LEFT, INNER)?;
    for (index, value) in row.values.iter().enumerate() {
        let main = if row.strong && index == 0 { STRONG } else { BODY };
        page.phrase(Role::Paragraph, value, Pair { main, second: AZ }, LEFT, INNER)?;
    }
    page.gap(3.0);
    page.rule(LEFT, INNER, 0.5, 0.0);
    Ok(())
}

fn steps(page: &mut Block, content: &Content) -> Result<(), ReceiptError> {
    if content.steps.is_empty() {
        return Ok(());
    }
    page.gap(8.0);
    page.phrase(Role::Heading, &content.next, Pair { main: HEADING, second: AZ }, LEFT, INNER)?;
    for (index, step) in content.steps.iter().enumerate() {
        page.gap(4.0);
        let mut number = Block::default();
        number.text(Role::Paragraph, content.head.lang(), &(index + 1).to_string(), STRONG, LEFT, 14.0)?;
        let mut words = Block::default();
        words.phrase(Role::Paragraph, step, Pair { main: BODY, second: AZ }, LEFT + 14.0, INNER - 14.0)?;
        number.beside(words);
        page.below(number);
    }
    Ok(())
}
