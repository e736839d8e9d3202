//! Tables that go on from page to page, their head repeated on each.

use super::block::{Block, Style};
use super::sheet::{Flow, GREY, HAIR, INNER, LEFT, STRONG};
use crate::ReceiptError;
use crate::draw::{Draw, Role};
use crate::font::Face;
use crate::speaker::Phrase;

/// A table no higher than this is never broken, nor do rows of less than half of it stand alone at a page's end or top.
const TOGETHER: f32 = 96.0;
/// Rows that hold each other do so up to this height.
const HELD: f32 = 320.0;
/// The thickness of the lines between cells.
const LINE: f32 = 0.6;
/// Space at the sides of a cell's words.
pub const SIDE: f32 = 7.0;

/// A row, and whether it stays on the page of the next one.
pub struct TableRow {
    pub block: Block,
    pub with_next: bool,
}

impl TableRow {
    pub fn free(block: Block) -> TableRow {
        TableRow { block, with_next: false }
    }
}

/// The columns of a table.
#[derive(Clone, Copy)]
pub struct Columns {
    /// Where the second one begins, in points from the left edge.
    pub split: f32,
    /// Space above and below a cell's words.
    pub pad: f32,
}

impl Columns {
    pub fn label(self) -> (f32, f32) {
        (LEFT + SIDE, self.split - 2.0 * SIDE)
    }

    pub fn answer(self) -> (f32, f32) {
        (LEFT + self.split + SIDE, INNER - self.split - 2.0 * SIDE)
    }

    /// The two cells side by side within their lines.
    pub fn row(self, label: Block, answer: Block, least: f32) -> Block {
        grid([label, answer], &[self.split], self.pad, least)
    }
}

/// Cells side by side within their lines: a row. `edges` are where the second and further ones begin, in points from
/// the left edge; `pad` is the space above and below the words.
pub fn grid(cells: impl IntoIterator<Item = Block>, edges: &[f32], pad: f32, least: f32) -> Block {
    let mut across = Block::default();
    cells.into_iter().for_each(|cell| across.beside(cell));
    let mut row = Block::default();
    row.row();
    row.gap(pad);
    row.below(across);
    row.gap(pad);
    row.height = row.height.max(least);
    let height = row.height + LINE;
    row.rule(LEFT, INNER, LINE, HAIR);
    let inner = edges.iter().map(|edge| LEFT + edge);
    for x in [LEFT, LEFT + INNER - LINE].into_iter().chain(inner) {
        row.ops.push(Draw::Rect { x, y: 0.0, width: LINE, height, grey: HAIR });
    }
    row
}

/// A table's head: the title on a grey band, its second language at the right.
pub fn band(title: &Phrase) -> Result<Block, ReceiptError> {
    let words = two_ended(Role::Heading, title, STRONG, 5.0)?;
    let mut band = Block::default();
    band.ops.push(Draw::Rect { x: LEFT, y: 0.0, width: INNER, height: words.height, grey: 0.89 });
    band.ops.push(Draw::Rect { x: LEFT, y: 0.0, width: 3.5, height: words.height, grey: 0.0 });
    band.below(words);
    Ok(band)
}

/// A head within a table.
pub fn inner_band(title: &Phrase) -> Result<Block, ReceiptError> {
    let words = two_ended(Role::Subheading, title, Style::new(Face::Bold, 9.5, 0.0), 3.5)?;
    let mut band = Block::default();
    band.ops.push(Draw::Rect { x: LEFT, y: 0.0, width: INNER, height: words.height, grey: 0.955 });
    let height = words.height + LINE;
    band.below(words);
    band.rule(LEFT, INNER, LINE, HAIR);
    for x in [LEFT, LEFT + INNER - LINE] {
        band.ops.push(Draw::Rect { x, y: 0.0, width: LINE, height, grey: HAIR });
    }
    Ok(band)
}

fn two_ended(role: Role, title: &Phrase, style: Style, pad: f32) -> Result<Block, ReceiptError> {
    let (x, width) = (LEFT + SIDE + 3.5, INNER - 2.0 * SIDE - 3.5);
    let share = if title.second.is_some() { width * 0.56 } else { width };
    let mut words = Block::default();
    words.text(role, title.lang, &title.text, style, x, share)?;
    if let Some((lang, text)) = &title.second {
        let mut second = Block::default();
        let style = Style { face: Face::Regular, size: style.size - 1.5, grey: GREY, ..style };
        second.gap(1.2);
        second.text(role.beneath(), *lang, text, style.to_the_right(), x + share + 8.0, width - share - 8.0)?;
        words.beside(second);
    }
    let mut block = Block::default();
    block.gap(pad);
    block.below(words);
    block.gap(pad);
    Ok(block)
}

impl Flow {
    /// Puts a table after some space. Its head never stands alone, on every further page `again` stands in its place,
    /// and its last rows leave room below them for what must not stand alone on a page either, `tail` points high.
    pub fn table(&mut self, head: Block, again: &Block, rows: Vec<TableRow>, space: f32, tail: f32) {
        let mut units = units(rows).into_iter();
        let mut first = head;
        if let Some(unit) = units.next() {
            first.below(unit);
        }
        let below = |rest: usize| if rest == 0 { tail } else { 0.0 };
        self.leave(first.height, space, below(units.len()));
        self.put_under(first, Some(again));
        while let Some(unit) = units.next() {
            if !self.fits(unit.height + below(units.len())) {
                self.break_page();
                self.put(again.clone().decoration());
            }
            self.put_under(unit, Some(again));
        }
    }

    /// A block after some space, which is left out at a page's top, and with room for a tail below it.
    pub fn apart(&mut self, block: Block, space: f32, tail: f32) {
        self.leave(block.height, space, tail);
        self.put(block);
    }

    /// The space before what is so high and has such a tail, on its page.
    fn leave(&mut self, height: f32, space: f32, tail: f32) {
        if self.fits(space + height + tail) {
            self.y += space;
        } else {
            self.break_page();
        }
    }
}

/// Rows that stay together: those held by the next one, and the first and the last few.
fn units(rows: Vec<TableRow>) -> Vec<Block> {
    let mut units: Vec<Block> = Vec::new();
    let mut held = false;
    for row in rows {
        match units.last_mut().filter(|unit| held && unit.height < HELD) {
            Some(unit) => unit.below(row.block),
            None => units.push(row.block),
        }
        held = row.with_next;
    }
    let total: f32 = units.iter().map(|unit| unit.height).sum();
    while units.len() > 1 && (total <= TOGETHER || units.first().is_some_and(|unit| unit.height < TOGETHER / 2.0)) {
        let second = units.remove(1);
        if let Some(first) = units.first_mut() {
            first.below(second);
        }
    }
    while units.len() > 1 && units.last().is_some_and(|unit| unit.height < TOGETHER / 2.0) {
        let Some(last) = units.pop() else { break };
        if let Some(unit) = units.last_mut() {
            unit.below(last);
        }
    }
    units
}
