//! What follows a paper's table, over the whole width of A4: words, steps, lists and tables of several columns.

use super::block::{Align, Block, Closeness, Pair, Style, TICK};
use super::sheet::{BODY, Flow, GREY, HEADING, INNER, LEFT, SECOND, STRONG};
use super::table::{SIDE, TableRow, band, grid};
use crate::ReceiptError;
use crate::content::{Column, Part, Table, Total};
use crate::draw::{Draw, Role};
use crate::font::Face;
use crate::speaker::Phrase;

const TEXT: Pair = Pair { main: BODY, second: SECOND };
const CELL: Pair = Pair { main: Style::new(Face::Regular, 9.6, 0.0), second: Style::new(Face::Regular, 8.0, GREY) };
const CELL_STRONG: Pair = Pair { main: Style::new(Face::Bold, 10.2, 0.0), ..CELL };
const COLUMN: Pair = Pair { main: Style::new(Face::Bold, 8.6, 0.0), second: Style::new(Face::Regular, 7.8, GREY) };
/// Space above and below a cell's words.
const PAD: f32 = 3.2;
/// Space before a heading, and before a table.
const BEFORE: f32 = 14.0;
/// Space behind a heading, a step or a paragraph.
const AFTER: f32 = 4.0;
const INDENT: f32 = 20.0;

/// Puts a part below what is there; a heading never stands alone at a page's end.
pub fn put(flow: &mut Flow, part: &Part, set: Closeness) -> Result<(), ReceiptError> {
    match part {
        Part::Words { heading, paragraphs } => words(flow, heading, paragraphs, set),
        Part::Steps { heading, steps } => {
            let items = steps.iter().zip(1_u32..).map(|(step, number)| numbered(step, number, set));
            listed(flow, heading, items, set)
        }
        Part::List { heading, items } => listed(flow, heading, items.iter().map(|item| ticked(item, set)), set),
        Part::Table(table) => put_table(flow, table, set),
    }
}

fn heading_block(heading: &Phrase, set: Closeness) -> Result<Block, ReceiptError> {
    let mut block = Block::default();
    block.gap(BEFORE * set.gaps);
    block.one_line(Role::Heading, heading, HEADING, LEFT, INNER)?;
    block.gap(AFTER * set.gaps);
    Ok(block)
}

/// The heading stays with the first two lines at least.
fn words(flow: &mut Flow, heading: &Phrase, paragraphs: &[Phrase], set: Closeness) -> Result<(), ReceiptError> {
    let heading = heading_block(heading, set)?;
    if !flow.fits(heading.height + BODY.size * BODY.leading * 2.0) {
        flow.break_page();
    }
    flow.put(heading);
    for paragraph in paragraphs {
        flow.paragraph(paragraph, TEXT.led(set.leading), LEFT, INNER)?;
        flow.y += AFTER * set.gaps;
    }
    Ok(())
}

fn listed(
    flow: &mut Flow,
    heading: &Phrase,
    items: impl Iterator<Item = Result<Block, ReceiptError>>,
    set: Closeness,
) -> Result<(), ReceiptError> {
    let mut blocks = vec![heading_block(heading, set)?];
    for item in items {
        blocks.push(item?);
    }
    flow.put_together(blocks);
    Ok(())
}

fn numbered(step: &Phrase, number: u32, set: Closeness) -> Result<Block, ReceiptError> {
    let mut block = Block::default();
    block.row();
    let style = STRONG.led(set.leading);
    block.text(Role::Bullet, step.lang, &number.to_string(), style, LEFT, INDENT - 2.0)?;
    let mut words = Block::default();
    words.phrase(Role::Item, step, TEXT.led(set.leading), LEFT + INDENT, INNER - INDENT)?;
    block.beside(words);
    block.gap(AFTER * set.gaps);
    Ok(block)
}

fn ticked(item: &Phrase, set: Closeness) -> Result<Block, ReceiptError> {
    let indent = TICK + 7.0;
    let mut block = Block::default();
    block.row();
    block.phrase(Role::Item, item, TEXT.led(set.leading), LEFT + indent, INNER - indent)?;
    block.tick_box(LEFT, BODY.led(set.leading));
    block.gap(AFTER * set.gaps);
    Ok(block)
}

fn put_table(flow: &mut Flow, table: &Table, set: Closeness) -> Result<(), ReceiptError> {
    let columns = Edges::of(&table.columns, set);
    let titles = columns.titles(&table.columns)?;
    let head = |title: &Phrase| {
        let mut head = band(title)?;
        head.below(titles.clone());
        Ok::<_, ReceiptError>(head)
    };
    let (first, again) = (head(&table.heading.first)?, head(&table.heading.again)?);
    let mut rows = Vec::with_capacity(table.rows.len() + table.totals.len());
    for row in &table.rows {
        rows.push(TableRow::free(columns.row(&table.columns, row)?));
    }
    // The sums stand together, below two rows at least.
    rows.iter_mut().rev().take(2).for_each(|row| row.with_next = !table.totals.is_empty());
    for (total, left) in table.totals.iter().zip((0..table.totals.len()).rev()) {
        rows.push(TableRow { block: columns.total(total)?, with_next: left > 0 });
    }
    flow.table(first, &again, rows, BEFORE * set.gaps, 0.0);
    Ok(())
}

/// Where columns begin and end, in points from the left edge; and how closely they are set.
struct Edges(Vec<(f32, f32)>, Closeness);

impl Edges {
    fn of(columns: &[Column], set: Closeness) -> Edges {
        let mut end = 0.0;
        let edges = columns.iter().map(|column| {
            let start = end;
            end += column.share * INNER;
            (start, end)
        });
        Edges(edges.collect(), set)
    }

    fn pad(&self) -> f32 {
        PAD * self.1.gaps
    }

    fn inner(&self) -> Vec<f32> {
        self.0.iter().skip(1).map(|(start, _)| *start).collect()
    }

    fn cell(&self, column: usize, role: Role, phrase: &Phrase, pair: Pair) -> Result<Block, ReceiptError> {
        let (start, end) = self.0.get(column).copied().unwrap_or((0.0, INNER));
        let mut cell = Block::default();
        cell.ops.push(Draw::Cell { span: 1 });
        cell.phrase(role, phrase, pair.led(self.1.leading), LEFT + start + SIDE, end - start - 2.0 * SIDE)?;
        Ok(cell)
    }

    fn titles(&self, columns: &[Column]) -> Result<Block, ReceiptError> {
        let mut cells = Vec::with_capacity(columns.len());
        for (index, column) in columns.iter().enumerate() {
            cells.push(self.cell(index, Role::Column, &column.title, COLUMN.aligned(side(column)))?);
        }
        let words = grid(cells, &self.inner(), self.pad(), 0.0);
        let mut block = Block::default();
        block.ops.push(Draw::Rect { x: LEFT, y: 0.0, width: INNER, height: words.height, grey: 0.955 });
        block.below(words);
        Ok(block)
    }

    fn row(&self, columns: &[Column], row: &[Phrase]) -> Result<Block, ReceiptError> {
        let mut cells = Vec::with_capacity(row.len());
        for (index, (phrase, column)) in row.iter().zip(columns).enumerate() {
            let role = if index == 0 { Role::Label } else { Role::Answer };
            cells.push(self.cell(index, role, phrase, CELL.aligned(side(column)))?);
        }
        Ok(grid(cells, &self.inner(), self.pad(), 0.0))
    }

    /// A sum at the right edge, its name before it.
    fn total(&self, total: &Total) -> Result<Block, ReceiptError> {
        let pair = if total.strong { CELL_STRONG } else { CELL }.aligned(Align::Right);
        let last = self.0.len().saturating_sub(1);
        let edge = self.0.last().map(|(start, _)| *start);
        let mut label = Block::default();
        label.ops.push(Draw::Cell { span: u8::try_from(last).unwrap_or(u8::MAX) });
        let room = edge.unwrap_or(INNER) - 2.0 * SIDE;
        label.one_line(Role::Label, &total.label, pair.main.led(self.1.leading), LEFT + SIDE, room)?;
        let amount = self.cell(last, Role::Answer, &total.amount, pair)?;
        Ok(grid([label, amount], &edge.into_iter().collect::<Vec<_>>(), self.pad(), 0.0))
    }
}

fn side(column: &Column) -> Align {
    if column.amounts { Align::Right } else { Align::Left }
}
