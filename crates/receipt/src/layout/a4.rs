//! The receipt on A4.

use domain::lang::Lang;

use super::MM;
use super::block::{Align, Block, Pair, Style};
use crate::ReceiptError;
use crate::content::{Content, Phrase, Row};
use crate::draw::{Draw, Page, Role};
use crate::font::{Face, font};

const WIDTH: f32 = 210.0 * MM;
const HEIGHT: f32 = 297.0 * MM;
const LEFT: f32 = 18.0 * MM;
const INNER: f32 = WIDTH - 2.0 * LEFT;
const TOP: f32 = 14.0 * MM;
/// Nothing but the footer stands below.
const BOTTOM: f32 = FOOTER - 3.0 * MM;
const FOOTER: f32 = HEIGHT - 21.0 * MM;
/// The square code without its quiet zone.
const CODE: f32 = 40.0 * MM;
const MAIN: f32 = INNER - CODE - 13.0 * MM;
const LABEL: f32 = 38.0 * MM;

/// Dark enough to survive a bad printer (7.0 to 1 on white, and a coarse dot pattern).
const GREY: f32 = 0.33;
const HAIR: f32 = 0.62;

const TITLE: Style = Style::new(Face::Bold, 21.0, 0.0);
const HEADING: Style = Style::new(Face::Bold, 13.5, 0.0);
const STRONG: Style = Style::new(Face::Bold, 11.0, 0.0);
const BODY: Style = Style::new(Face::Regular, 10.5, 0.0);
const LABELS: Style = Style::new(Face::Regular, 10.5, 0.0);
const SMALL: Style = Style::new(Face::Regular, 9.5, 0.0);
const AZ: Style = Style::new(Face::Regular, 8.5, GREY);
const FINE: Style = Style::new(Face::Regular, 8.2, GREY);
const NUMBER: Style = Style::new(Face::Bold, 24.0, 0.0);

/// The pages of a receipt; a second one only when the facts need it.
pub fn a4(content: &Content) -> Result<Vec<Page>, ReceiptError> {
    let mut flow = Flow::new(header(content)?);
    flow.put(title(content)?);
    let start = (flow.pages.len(), flow.y);
    flow.beside(code_box(content)?);
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
    flow.finish(content)
}

fn header(content: &Content) -> Result<Block, ReceiptError> {
    let (name, others) = &content.authority;
    let mut left = Block::default();
    left.text(Role::Paragraph, Lang::Az, name, Style::new(Face::Bold, 14.5, 0.0), LEFT, MAIN)?;
    left.gap(1.0);
    left.text(Role::Paragraph, content.lang, others, SMALL, LEFT, MAIN)?;
    let mut right = Block::default();
    let x = LEFT + MAIN + 4.0 * MM;
    for line in &content.issued {
        right.text(Role::Paragraph, content.lang, line, SMALL.aligned(Align::Right), x, LEFT + INNER - x)?;
    }
    left.beside(right);
    left.gap(8.0);
    left.rule(LEFT, INNER, 1.6, 0.0);
    Ok(left)
}

fn title(content: &Content) -> Result<Block, ReceiptError> {
    let mut block = Block::default();
    block.gap(14.0);
    let mark = content.mark.as_ref().map(mark_box).transpose()?;
    let room = INNER - mark.as_ref().map_or(0.0, |(width, _)| width + 14.0);
    let mut words = Block::default();
    let pair = Pair { main: TITLE, az: Style::new(Face::Regular, 12.5, GREY) };
    words.phrase(Role::Title, &content.title, pair, LEFT, room)?;
    if let Some((_, mark)) = mark {
        words.beside(mark);
    }
    block.below(words);
    block.gap(13.0);
    Ok(block)
}

/// COPY or SPECIMEN in a heavy frame at the right edge, with its width.
fn mark_box(mark: &Phrase) -> Result<(f32, Block), ReceiptError> {
    let main = Style::new(Face::Bold, 15.0, 0.0).spaced(1.5).aligned(Align::Centre);
    let az = AZ.spaced(1.0).aligned(Align::Centre);
    let widest = font(main.face)?.width(&mark.text, main.size, main.spacing);
    let second = mark.az.as_ref().map_or(0.0, |az_text| az_text.chars().count() as f32 * az.size);
    let width = (widest.max(second) + 28.0).min(INNER / 2.0);
    let x = LEFT + INNER - width;
    let mut block = Block::default();
    block.gap(5.0);
    block.phrase(Role::Paragraph, mark, Pair { main, az }, x + 8.0, width - 16.0)?;
    block.gap(6.0);
    block.frame(x, width, 4.0, 2.2);
    Ok((width, block))
}

fn code_box(content: &Content) -> Result<Block, ReceiptError> {
    let (x, width) = (LEFT + 13.0, MAIN - 26.0);
    let mut block = Block::default();
    block.gap(9.0);
    block.phrase(Role::Paragraph, &content.code_label.on_one_line(), Pair { main: SMALL, az: FINE }, x, width)?;
    block.text(Role::Paragraph, Lang::En, &content.code, NUMBER.spaced(2.0), x, width)?;
    block.gap(3.0);
    block.phrase(Role::Paragraph, &content.check, Pair { main: Style { grey: 0.0, ..FINE }, az: FINE }, x, width)?;
    block.gap(9.0);
    block.frame(LEFT, MAIN, 6.0, 1.6);
    block.gap(6.0);
    Ok(block)
}

fn table_row(row: &Row) -> Result<Block, ReceiptError> {
    let mut label = Block::default();
    label.phrase(Role::Paragraph, &row.label, Pair { main: LABELS, az: FINE }, LEFT, LABEL - 8.0)?;
    let mut value = Block::default();
    let (x, width) = (LEFT + LABEL, MAIN - LABEL);
    for (index, phrase) in row.values.iter().enumerate() {
        let main = match (row.strong, index) {
            (true, 0) => STRONG,
            (true, _) => SMALL,
            (false, _) => BODY,
        };
        value.phrase(Role::Paragraph, phrase, Pair { main, az: AZ }, x, width)?;
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
    block.ops.push(Draw::Begin { role: Role::Figure, lang: content.lang, alt: Some(content.qr.alt.clone()) });
    block.ops.push(Draw::Qr { x, y: 0.0, module, runs: content.qr.runs.clone() });
    block.ops.push(Draw::End);
    block.gap(CODE + quiet);
    let pair = Pair { main: SMALL, az: AZ }.aligned(Align::Centre);
    block.phrase(Role::Paragraph, &content.scan, pair, x, CODE)?;
    Ok(block)
}

/// The heading and the numbered steps; the heading never stands alone at a page's end.
fn steps(content: &Content) -> Result<Vec<Block>, ReceiptError> {
    let mut heading = Block::default();
    heading.gap(14.0);
    let pair = Pair { main: HEADING, az: AZ };
    heading.phrase(Role::Heading, &content.next.on_one_line(), pair, LEFT, INNER)?;
    heading.gap(4.0);
    let mut blocks = vec![heading];
    for (index, step) in content.steps.iter().enumerate() {
        let mut number = Block::default();
        number.text(Role::Paragraph, content.lang, &(index + 1).to_string(), STRONG, LEFT, 18.0)?;
        let mut words = Block::default();
        words.phrase(Role::Paragraph, step, Pair { main: BODY, az: AZ }, LEFT + 20.0, INNER - 20.0)?;
        number.beside(words);
        number.gap(4.0);
        blocks.push(number);
    }
    Ok(blocks)
}

fn note_block(note: &Phrase) -> Result<Block, ReceiptError> {
    let mut words = Block::default();
    words.gap(1.0);
    words.phrase(Role::Paragraph, note, Pair { main: SMALL, az: AZ }, LEFT + 13.0, INNER - 13.0)?;
    words.gap(1.0);
    words.ops.push(Draw::Rect { x: LEFT, y: 0.0, width: 3.5, height: words.height, grey: 0.0 });
    let mut block = Block::default();
    block.gap(7.0);
    block.below(words);
    Ok(block)
}

/// Puts blocks on pages from the top down.
struct Flow {
    pages: Vec<Vec<Draw>>,
    y: f32,
}

impl Flow {
    fn new(header: Block) -> Flow {
        let mut flow = Flow { pages: vec![Vec::new()], y: TOP };
        flow.put(header);
        flow
    }

    fn put(&mut self, block: Block) {
        if self.y + block.height > BOTTOM && self.y > TOP {
            self.pages.push(Vec::new());
            self.y = TOP;
        }
        let height = block.height;
        self.insert(self.pages.len() - 1, self.y, block);
        self.y += height;
    }

    /// As [`Flow::put`], for a block that stands beside the square code.
    fn beside(&mut self, block: Block) {
        self.put(block);
    }

    /// The first two blocks stay on one page.
    fn put_together(&mut self, blocks: Vec<Block>) {
        let mut blocks = blocks.into_iter();
        let Some(mut first) = blocks.next() else { return };
        if let Some(second) = blocks.next() {
            first.below(second);
        }
        self.put(first);
        blocks.for_each(|block| self.put(block));
    }

    fn insert(&mut self, page: usize, y: f32, block: Block) {
        let Some(ops) = self.pages.get_mut(page) else { return };
        ops.extend(block.ops.into_iter().map(|mut op| {
            op.shift(0.0, y);
            op
        }));
    }

    fn finish(mut self, content: &Content) -> Result<Vec<Page>, ReceiptError> {
        let count = self.pages.len();
        for index in 0..count {
            self.insert(index, FOOTER, footer(content, index + 1, count)?);
        }
        let behind = content.watermark.as_ref().map(|text| watermark(text)).transpose()?;
        let page = |ops: Vec<Draw>| {
            let ops = behind.iter().cloned().chain(ops).collect();
            Page { width: WIDTH, height: HEIGHT, ops }
        };
        Ok(self.pages.into_iter().map(page).collect())
    }
}

fn footer(content: &Content, page: usize, pages: usize) -> Result<Block, ReceiptError> {
    let mut block = Block::default();
    block.rule(LEFT, INNER, 0.8, 0.0);
    block.gap(5.0);
    let pair = Pair { main: Style { grey: 0.0, ..FINE }, az: FINE };
    let split = INNER * 0.74;
    let mut left = Block::default();
    left.phrase(Role::Paragraph, &content.footer, pair, LEFT, split)?;
    let mut right = Block::default();
    let label = content.page(page, pages)?;
    right.phrase(Role::Paragraph, &label, pair.aligned(Align::Right), LEFT + split, INNER - split)?;
    left.beside(right);
    block.below(left);
    Ok(block)
}

/// Rising across the page, light enough to read through.
fn watermark(text: &str) -> Result<Draw, ReceiptError> {
    let degrees = (HEIGHT / WIDTH).atan().to_degrees();
    let length = WIDTH.hypot(HEIGHT) * 0.5;
    let size = 100.0 * length / font(Face::Bold)?.width(text, 100.0, 0.0).max(1.0);
    let size = size.min(110.0);
    let own = font(Face::Bold)?.width(text, size, 0.0);
    let (sin, cos) = degrees.to_radians().sin_cos();
    // Left of the middle and below it, clear of the square code; capitals are 0.71 em high.
    let (middle_x, middle_y) = (WIDTH * 0.42, HEIGHT * 0.6);
    let x = middle_x - cos * own / 2.0 + sin * size * 0.36;
    let y = middle_y + sin * own / 2.0 + cos * size * 0.36;
    Ok(Draw::Watermark { x, y, size, degrees, grey: 0.92, text: text.to_owned() })
}
