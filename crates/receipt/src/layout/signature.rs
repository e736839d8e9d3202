//! The lines to sign on.

use super::block::{Block, Pair, Style};
use super::sheet::{GREY, SMALL};
use crate::ReceiptError;
use crate::content::Signature;
use crate::draw::Role;
use crate::font::Face;

/// What stands under a line on A4.
pub const CAPTION: Style = Style::new(Face::Regular, 8.2, GREY);
/// Between two lines.
const GAP: f32 = 14.0;

/// Who signs beside each other, each under a line of its own, with what is already known above it.
pub fn signatures(signatures: &[Signature], caption: Style, x: f32, width: f32) -> Result<Block, ReceiptError> {
    let count = signatures.len().max(1);
    let room = width - GAP * (count - 1) as f32;
    let share = |index: usize| match (count, index) {
        // A name needs more room than a date.
        (3, 0) => 0.44,
        (3, 1) => 0.32,
        (3, _) => 0.24,
        _ => 1.0 / count as f32,
    };
    let (mut known, mut lines) = (Block::default(), Block::default());
    let mut left = x;
    for (index, signature) in signatures.iter().enumerate() {
        let own = room * share(index);
        if let Some(name) = &signature.name {
            let mut above = Block::default();
            let lang = signature.caption.lang;
            above.text(Role::Paragraph, lang, name, SMALL, left, own)?;
            above.gap(1.0);
            known.beside(above);
        }
        let mut column = Block::default();
        column.rule(left, own, 0.8, 0.0);
        column.gap(2.0);
        column.phrase(Role::Paragraph, &signature.caption, Pair { main: caption, second: caption }, left, own)?;
        lines.beside(column);
        left += own + GAP;
    }
    known.below(lines);
    Ok(known)
}
