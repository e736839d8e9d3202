//! What follows a paper's table on narrow paper: words, steps, lists, and tables whose rows stand in several lines.

use super::super::block::{Align, Block, Pair, Style, TICK};
use super::roll::Roll;
use super::{AZ, BODY, FINE, HEADING, INNER, LEFT, STRONG, TEXT};
use crate::ReceiptError;
use crate::content::{Part, Table, Total};
use crate::draw::{Draw, Role};
use crate::font::font;
use crate::speaker::Phrase;

/// The column of amounts at the right edge; see [`width_of`].
const AMOUNT: f32 = 66.0;
const INDENT: f32 = 14.0;

pub fn put(roll: &mut Roll, part: &Part) -> Result<(), ReceiptError> {
    match part {
        Part::Words { heading, paragraphs } => {
            roll.put(heading_block(heading)?);
            for paragraph in paragraphs {
                let mut block = Block::default();
                block.gap(4.0);
                block.phrase(Role::Paragraph, paragraph, TEXT, LEFT, INNER)?;
                roll.put(block);
            }
        }
        Part::Steps { heading, steps } => {
            roll.put(heading_block(heading)?);
            for (step, number) in steps.iter().zip(1_u32..) {
                roll.put(numbered(step, number)?);
            }
        }
        Part::List { heading, items } => {
            roll.put(heading_block(heading)?);
            for item in items {
                roll.put(ticked(item, None)?);
            }
        }
        Part::Table(table) => put_table(roll, table)?,
    }
    Ok(())
}

pub fn heading_block(heading: &Phrase) -> Result<Block, ReceiptError> {
    let mut block = Block::default();
    block.gap(8.0);
    block.phrase(Role::Heading, heading, Pair { main: HEADING, second: AZ }, LEFT, INNER)?;
    Ok(block)
}

pub fn numbered(step: &Phrase, number: u32) -> Result<Block, ReceiptError> {
    let mut line = Block::default();
    line.row();
    line.text(Role::Bullet, step.lang, &number.to_string(), STRONG, LEFT, INDENT)?;
    let mut words = Block::default();
    words.phrase(Role::Item, step, TEXT, LEFT + INDENT, INNER - INDENT)?;
    line.beside(words);
    let mut block = Block::default();
    block.gap(4.0);
    block.below(line);
    Ok(block)
}

/// Something to tick off, with how it must be beneath.
pub fn ticked(item: &Phrase, marks: Option<&Phrase>) -> Result<Block, ReceiptError> {
    let indent = TICK + 5.5;
    let mut line = Block::default();
    line.row();
    line.phrase(Role::Item, item, TEXT, LEFT + indent, INNER - indent)?;
    if let Some(marks) = marks {
        let pair = Pair { main: Style { size: 8.5, ..STRONG }, second: AZ };
        line.phrase(Role::Item, marks, pair, LEFT + indent, INNER - indent)?;
    }
    line.tick_box(LEFT, BODY);
    let mut block = Block::default();
    block.gap(4.0);
    block.below(line);
    Ok(block)
}

fn put_table(roll: &mut Roll, table: &Table) -> Result<(), ReceiptError> {
    roll.put(heading_block(&table.heading.first)?);
    let amounts = table.columns.last().is_some_and(|column| column.amounts);
    let titles: Vec<Phrase> = table.columns.iter().map(|column| column.title.clone()).collect();
    let mut head = row(&titles, amounts, Role::Column, FINE)?;
    head.rule(LEFT, INNER, 1.0, 0.0);
    roll.put(head);
    for cells in &table.rows {
        let mut line = row(cells, amounts, Role::Answer, TEXT)?;
        line.rule(LEFT, INNER, 0.4, 0.0);
        roll.put(line);
    }
    let mut sums = Block::default();
    for sum in &table.totals {
        sums.below(total(sum, table.columns.len())?);
    }
    roll.put(sums);
    Ok(())
}

/// The cells one after the other, the amount beside the first line.
fn row(cells: &[Phrase], amounts: bool, role: Role, pair: Pair) -> Result<Block, ReceiptError> {
    let (words, amount) = match cells.split_last() {
        Some((amount, words)) if amounts => (words, Some(amount)),
        _ => (cells, None),
    };
    let main = if role == Role::Column { pair.main } else { STRONG };
    let amount = amount.map(|amount| Ok::<_, ReceiptError>((amount, width_of(amount, main)?))).transpose()?;
    let room = amount.map_or(INNER, |(_, width)| INNER - width - 6.0);
    let mut left = Block::default();
    // Numbers, times and codes share a line; what is said in words has its own.
    let mut short: Vec<Phrase> = Vec::new();
    for (index, cell) in words.iter().enumerate() {
        let last = index + 1 == words.len();
        let own_line = role != Role::Column && (cell.second.is_some() || last);
        if own_line {
            // A number alone stands before the words that it counts.
            let counted = if short.len() == 1 { short.pop() } else { None };
            place(&mut left, &mut short, (role, pair), room)?;
            let numbered =
                counted.map(|number| Phrase { text: format!("{} · {}", number.text, cell.text), ..cell.clone() });
            let span = if numbered.is_some() { 2 } else { 1 };
            spanning(&mut left, numbered.as_ref().unwrap_or(cell), span, (role, pair), room)?;
        } else {
            short.push(cell.clone());
        }
    }
    place(&mut left, &mut short, (role, pair), room)?;
    if let Some((amount, width)) = amount {
        let mut right = Block::default();
        right.ops.push(Draw::Cell { span: 1 });
        let pair = Pair { main, ..pair }.aligned(Align::Right);
        right.phrase(role, amount, pair, LEFT + INNER - width, width)?;
        left.beside(right);
    }
    let mut block = Block::default();
    block.row();
    block.gap(3.0);
    block.below(left);
    block.gap(3.0);
    Ok(block)
}

/// The room of an amount, so that its number is not torn.
fn width_of(amount: &Phrase, style: Style) -> Result<f32, ReceiptError> {
    // A little more than measured, so that no rounding breaks a line.
    let own = font(style.face)?.width(&amount.text, style.size, style.spacing) + 1.0;
    Ok(own.clamp(AMOUNT, INNER / 2.0))
}

fn place(left: &mut Block, short: &mut Vec<Phrase>, (role, pair): (Role, Pair), room: f32) -> Result<(), ReceiptError> {
    let Some(line) = Phrase::joined(short, " · ") else { return Ok(()) };
    spanning(left, &line, short.len(), (role, pair), room)?;
    short.clear();
    Ok(())
}

/// So many cells of a row as one.
fn spanning(
    left: &mut Block,
    words: &Phrase,
    cells: usize,
    (role, pair): (Role, Pair),
    room: f32,
) -> Result<(), ReceiptError> {
    left.ops.push(Draw::Cell { span: u8::try_from(cells).unwrap_or(u8::MAX) });
    left.phrase(role, words, pair, LEFT, room)
}

fn total(total: &Total, columns: usize) -> Result<Block, ReceiptError> {
    let pair = if total.strong { Pair { main: STRONG, second: AZ } } else { TEXT };
    let width = width_of(&total.amount, pair.main)?;
    let mut label = Block::default();
    label.row();
    label.gap(3.0);
    label.ops.push(Draw::Cell { span: u8::try_from(columns.saturating_sub(1)).unwrap_or(u8::MAX) });
    label.phrase(Role::Label, &total.label, pair, LEFT, INNER - width - 6.0)?;
    let mut amount = Block::default();
    amount.gap(3.0);
    amount.ops.push(Draw::Cell { span: 1 });
    amount.phrase(Role::Answer, &total.amount, pair.aligned(Align::Right), LEFT + INNER - width, width)?;
    label.beside(amount);
    label.gap(1.0);
    Ok(label)
}
