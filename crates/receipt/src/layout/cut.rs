//! Breaking a block between its lines, for what is taller than a page.

use super::block::Block;
use crate::draw::{Draw, Role, Run};

/// Space between a line and the break.
const SPACE: f32 = 3.0;

/// An operation, and whether it is a line that stays above the break.
type Marked<'a> = (&'a Draw, bool);

impl Block {
    /// The block in two, at most `room` points of it above the break. A text that is broken has at least two lines on
    /// either side. A table's row is followed by a further one with as many cells; an item of a list goes on below.
    /// Nothing if all lines or none would stand above.
    pub fn cut(&self, room: f32) -> Option<(Block, Block)> {
        let marked: Vec<Marked> = self.ops.iter().zip(self.staying(room)).collect();
        let lines = |above: bool| marked.iter().filter(move |(_, stays)| *stays == above).filter_map(|(op, _)| run(op));
        let end = lines(true).map(|run| bottom(run) + SPACE).reduce(f32::max)?;
        let start = lines(false).map(|run| top(run) - SPACE).reduce(f32::min)?;
        let above = Block { ops: Vec::new(), height: end };
        let below = Block { ops: Vec::new(), height: self.height - start };
        let mut halves = Halves { above, below, end, start };
        for row in marked.chunk_by(|_, (next, _)| !matches!(next, Draw::Row)) {
            halves.deal(row);
        }
        Some((halves.above, halves.below))
    }

    /// Of each operation whether it is a line that stays above a break after so many points.
    fn staying(&self, room: f32) -> Vec<bool> {
        let fits = |op: &Draw| run(op).is_some_and(|run| bottom(run) + SPACE <= room);
        let mut staying: Vec<bool> = self.ops.iter().map(fits).collect();
        let mut part = Vec::new();
        for (at, op) in self.ops.iter().enumerate() {
            match op {
                Draw::Begin { .. } => part.clear(),
                Draw::Text(_) => part.push(at),
                Draw::End => keep_company(&part, &mut staying),
                _ => {}
            }
        }
        staying
    }
}

/// No line of a text stands alone on either side.
fn keep_company(part: &[usize], staying: &mut [bool]) {
    let fitting = part.iter().filter(|at| staying.get(**at).copied().unwrap_or_default()).count();
    let kept = if part.len() - fitting == 1 { part.len().saturating_sub(2) } else { fitting };
    let kept = if kept < 2 && kept < part.len() { 0 } else { kept };
    for at in part.iter().skip(kept) {
        staying.get_mut(*at).into_iter().for_each(|stays| *stays = false);
    }
}

fn run(op: &Draw) -> Option<&Run> {
    match op {
        Draw::Text(run) => Some(run),
        _ => None,
    }
}

/// The upper edge of a line's letters.
fn top(run: &Run) -> f32 {
    run.baseline - run.size * 0.78
}

/// The lower edge of a line's letters.
fn bottom(run: &Run) -> f32 {
    run.baseline + run.size * 0.3
}

/// Whether lines stay above, and whether lines go below.
fn sides(ops: &[Marked]) -> (bool, bool) {
    let has = |above: bool| ops.iter().any(|(op, stays)| *stays == above && run(op).is_some());
    (has(true), has(false))
}

struct Halves {
    above: Block,
    below: Block,
    /// Where the upper half ends and the lower one begins; columns may make them overlap.
    end: f32,
    start: f32,
}

impl Halves {
    /// A row, or what stands before the first.
    fn deal(&mut self, row: &[Marked]) {
        let (stays, goes) = sides(row);
        let table = row.iter().any(|(op, _)| matches!(op, Draw::Cell { .. } | Draw::Begin { role: Role::Label, .. }));
        // A row without any line stands above.
        let above = stays || !goes;
        let below = goes && (!above || table);
        let (mut cell, mut rest) = (None, row);
        while let Some(((op, _), more)) = rest.split_first() {
            rest = more;
            match op {
                Draw::Row | Draw::Cell { .. } => {
                    self.push(op, above, below);
                    cell = None;
                }
                Draw::Begin { role, .. } => {
                    let inside =
                        more.iter().position(|(op, _)| matches!(op, Draw::End)).map_or(more.len(), |end| end + 1);
                    let (part, later) = more.split_at(inside);
                    let (own, other) = sides(part);
                    // Every cell has a part in each half of its row, though it be an empty one.
                    let first = table && cell != Some(*role);
                    let here = above && (own || !other || first);
                    let there = goes && (other || first || (!above && !own));
                    self.push(op, here, there);
                    self.part(part, here, there);
                    (cell, rest) = (Some(*role), later);
                }
                _ => self.decoration(op),
            }
        }
    }

    /// What follows a part's beginning, up to its end.
    fn part(&mut self, part: &[Marked], above: bool, below: bool) {
        for (op, stays) in part {
            match op {
                Draw::Text(_) => self.push(op, *stays, !*stays),
                Draw::End => self.push(op, above, below),
                other => self.decoration(other),
            }
        }
    }

    fn push(&mut self, op: &Draw, above: bool, below: bool) {
        if above {
            self.above.ops.push(op.clone());
        }
        if below {
            let mut op = op.clone();
            op.shift(0.0, -self.start);
            self.below.ops.push(op);
        }
    }

    /// A line, a ground or a frame; one that reaches over the break is drawn in both halves.
    fn decoration(&mut self, op: &Draw) {
        let (Draw::Rect { y, height, .. } | Draw::Frame { y, height, .. }) = op else {
            return self.push(op, true, false);
        };
        let (top, bottom) = (*y, y + height);
        if bottom <= self.end {
            self.push(op, true, false);
        } else if top >= self.start {
            self.push(op, false, true);
        } else {
            self.push(&spanning(op, top, self.end), true, false);
            self.push(&spanning(op, self.start, bottom), false, true);
        }
    }
}

/// The same from one height to another.
fn spanning(op: &Draw, from: f32, to: f32) -> Draw {
    let mut op = op.clone();
    if let Draw::Rect { y, height, .. } | Draw::Frame { y, height, .. } = &mut op {
        (*y, *height) = (from, to - from);
    }
    op
}

#[cfg(test)]
mod tests {
    use domain::lang::Lang;

    use super::*;
    use crate::font::Face;
    use crate::layout::block::Style;
    use crate::layout::table::grid;

    const TEXT: Style = Style::new(Face::Regular, 10.0, 0.0);

    fn text(role: Role, lines: usize, x: f32) -> Block {
        let mut block = Block::default();
        let lines = (0..lines).map(|line| format!("{line} ")).collect();
        block.lines(role, Lang::Az, lines, TEXT, x, 200.0).unwrap();
        block
    }

    fn count(block: &Block, of: fn(&Draw) -> bool) -> usize {
        block.ops.iter().filter(|op| of(op)).count()
    }

    fn lines(block: &Block) -> usize {
        count(block, |op| matches!(op, Draw::Text(_)))
    }

    #[test]
    fn a_break_leaves_two_lines_on_either_side() {
        let line = TEXT.size * TEXT.leading;
        for all in 2..9 {
            let block = text(Role::Paragraph, all, 0.0);
            for room in 0..10 {
                let Some((above, below)) = block.cut(room as f32 * line + 4.0) else { continue };
                assert!(lines(&above) >= 2 && lines(&below) >= 2, "{all} {room}");
                assert_eq!(lines(&above) + lines(&below), all);
                assert!(above.height <= room as f32 * line + 4.0);
            }
        }
        assert_eq!(text(Role::Paragraph, 8, 0.0).cut(4.0 * line + 4.0).map(|(above, _)| lines(&above)), Some(4));
        assert!(text(Role::Paragraph, 3, 0.0).cut(2.0 * line + 4.0).is_none(), "neither two and one nor one and two");
    }

    #[test]
    fn a_row_that_is_broken_keeps_its_columns() {
        let column = |lines: usize, x: f32| {
            let mut cell = Block::default();
            cell.ops.push(Draw::Cell { span: 1 });
            cell.below(text(if x > 0.0 { Role::Answer } else { Role::Label }, lines, x));
            cell
        };
        let row = grid([column(1, 0.0), column(9, 100.0), column(6, 200.0)], &[100.0, 200.0], 3.0, 0.0);
        let (above, below) = row.cut(60.0).unwrap();
        for half in [&above, &below] {
            assert_eq!(count(half, |op| matches!(op, Draw::Row)), 1);
            assert_eq!(count(half, |op| matches!(op, Draw::Cell { .. })), 3);
            assert_eq!(count(half, |op| matches!(op, Draw::Begin { .. })), 3);
            assert_eq!(count(half, |op| matches!(op, Draw::End)), 3);
        }
        assert_eq!(lines(&above) + lines(&below), 16);
        let edges = |half: &Block| count(half, |op| matches!(op, Draw::Rect { width, .. } if *width < 1.0));
        assert_eq!((edges(&above), edges(&below)), (4, 4), "the lines between the cells stand on both sides");
    }

    #[test]
    fn a_question_that_is_broken_is_two_rows_and_an_item_is_one() {
        for (role, rows, parts) in [(Role::Label, 1, 2), (Role::Bullet, 0, 1)] {
            let mut row = Block::default();
            row.row();
            row.below(text(role, 1, 0.0));
            let answer = if role == Role::Label { Role::Answer } else { Role::Item };
            row.beside(text(answer, 9, 100.0));
            let (above, below) = row.cut(80.0).unwrap();
            assert_eq!(count(&above, |op| matches!(op, Draw::Row)), 1);
            assert_eq!(count(&above, |op| matches!(op, Draw::Begin { .. })), 2);
            assert_eq!(count(&below, |op| matches!(op, Draw::Row)), rows, "{role:?}");
            assert_eq!(count(&below, |op| matches!(op, Draw::Begin { .. })), parts, "{role:?}");
        }
    }
}
