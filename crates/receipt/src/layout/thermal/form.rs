//! The application form on narrow paper: each question above its answer.

use domain::lang::Lang;

use super::super::block::{Align, Block, Pair, Style, TICK};
use super::parts::{heading_block, ticked};
use super::roll::Roll;
use super::{AZ, BODY, INNER, LEFT, STRONG, TEXT, ended, header, note_block, sign};
use crate::ReceiptError;
use crate::draw::{Page, Role};
use crate::form::{Cell, Content, Row};
use crate::speaker::Phrase;

/// The room that a hand needs.
const ROOM: f32 = 24.0;
const WIDE_ROOM: f32 = 96.0;

/// One page for all but the longest of forms.
pub fn thermal_form(content: &Content) -> Result<Vec<Page>, ReceiptError> {
    let mut roll = Roll::new(header(&content.head, Some(&content.kind))?);
    for note in &content.notes {
        roll.put(note_block(note)?);
    }
    for section in &content.sections {
        roll.put(ruled(heading_block(&section.heading.first)?));
        for row in &section.rows {
            roll.put(line(row)?);
        }
    }
    for list in &content.lists {
        roll.put(ruled(heading_block(&list.heading.first)?));
        for paper in &list.papers {
            roll.put(ticked(&paper.name, paper.marks.as_ref())?);
        }
    }
    let (heading, declaration) = &content.declaration;
    roll.put(ruled(heading_block(&heading.first)?));
    roll.put(note_block(declaration)?);
    sign(&mut roll, &content.signatures)?;
    ended(roll, &content.head)
}

fn ruled(mut heading: Block) -> Block {
    heading.gap(1.0);
    heading.rule(LEFT, INNER, 1.2, 0.0);
    heading
}

fn line(row: &Row) -> Result<Block, ReceiptError> {
    let mut block = Block::default();
    match row {
        Row::Repeated(title) => {
            block.gap(6.0);
            let main = Style { size: 9.0, ..STRONG }.aligned(Align::Centre);
            block.one_line(Role::Subheading, title, main, LEFT, INNER)?;
            block.rule(LEFT, INNER, 0.8, 0.0);
        }
        Row::Question { label, answer } => {
            block.row();
            block.gap(3.0);
            block.one_line(Role::Label, label, AZ, LEFT, INNER)?;
            block.below(cell(answer)?);
            block.gap(2.5);
            block.rule(LEFT, INNER, 0.4, 0.0);
        }
    }
    Ok(block)
}

fn cell(answer: &Cell) -> Result<Block, ReceiptError> {
    let mut block = Block::default();
    match answer {
        Cell::Given(phrase) => {
            block.phrase(Role::Answer, phrase, Pair { main: STRONG, second: AZ }, LEFT, INNER)?;
        }
        Cell::None => block.text(Role::Answer, Lang::Az, "—", BODY, LEFT, INNER)?,
        Cell::Room | Cell::WideRoom => {
            block = Block::empty(Role::Answer, Lang::Az);
            block.gap(if matches!(answer, Cell::Room) { ROOM } else { WIDE_ROOM });
        }
        Cell::Options(options) => {
            for option in options {
                block.below(tick(option)?);
            }
        }
    }
    Ok(block)
}

fn tick(option: &Phrase) -> Result<Block, ReceiptError> {
    let indent = TICK + 5.5;
    let mut block = Block::default();
    block.phrase(Role::Answer, option, TEXT, LEFT + indent, INNER - indent)?;
    block.tick_box(LEFT, BODY);
    block.gap(2.0);
    Ok(block)
}
