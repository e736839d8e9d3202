//! The leaflet on narrow paper.

use super::super::block::{Align, Block, Style};
use super::parts::{heading_block, numbered, ticked};
use super::roll::Roll;
use super::{FINE, INNER, LEFT, NUMBER, TEXT, ended, header};
use crate::ReceiptError;
use crate::draw::{Page, Role};
use crate::leaflet::{Content, Items};

/// The one page, as long as the service needs.
pub fn thermal_leaflet(content: &Content) -> Result<Vec<Page>, ReceiptError> {
    let mut roll = Roll::new(header(&content.head, Some(&content.kind))?);
    for part in &content.parts {
        roll.put(heading_block(&part.heading.first)?);
        for block in items(&part.items)? {
            roll.put(block);
        }
    }
    let mut questions = Block::default();
    questions.gap(7.0);
    let phone = Style { size: 16.0, ..NUMBER };
    questions.text(Role::Paragraph, content.head.lang(), &content.phone, phone, LEFT + 6.0, INNER - 12.0)?;
    questions.gap(2.0);
    let pair = FINE.aligned(Align::Centre);
    questions.phrase(Role::Paragraph, &content.questions, pair, LEFT + 6.0, INNER - 12.0)?;
    questions.gap(7.0);
    questions.frame(LEFT, INNER, 4.0, 1.4);
    let mut block = Block::default();
    block.gap(10.0);
    block.below(questions);
    roll.put(block);
    ended(roll, &content.head)
}

fn items(items: &Items) -> Result<Vec<Block>, ReceiptError> {
    match items {
        Items::Text(phrase) => {
            let mut block = Block::default();
            block.gap(3.0);
            block.phrase(Role::Paragraph, phrase, TEXT, LEFT, INNER)?;
            Ok(vec![block])
        }
        Items::List(items) => items.iter().map(|item| ticked(item, None)).collect(),
        Items::Steps(steps) => steps.iter().zip(1_u32..).map(|(step, number)| numbered(step, number)).collect(),
        Items::Papers(papers) => papers.iter().map(|paper| ticked(&paper.name, paper.marks.as_ref())).collect(),
    }
}
