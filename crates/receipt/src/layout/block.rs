//! Blocks: operations placed relative to their own top left corner, with a known height.

use domain::lang::Lang;

use super::wrap::{balanced, wrap};
use crate::ReceiptError;
use crate::draw::{Draw, Role, Run};
use crate::font::{Face, font};
use crate::speaker::Phrase;

/// How a text looks. Sizes in points.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    pub face: Face,
    pub size: f32,
    pub grey: f32,
    /// Extra space after each character.
    pub spacing: f32,
    /// From one line's top to the next, in sizes.
    pub leading: f32,
    pub align: Align,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    Centre,
    Right,
}

/// The usual leading.
pub const LEADING: f32 = 1.32;

impl Style {
    pub const fn new(face: Face, size: f32, grey: f32) -> Style {
        Style { face, size, grey, spacing: 0.0, leading: LEADING, align: Align::Left }
    }

    pub const fn led(mut self, leading: f32) -> Style {
        self.leading = leading;
        self
    }

    pub const fn aligned(mut self, align: Align) -> Style {
        self.align = align;
        self
    }

    pub const fn to_the_right(self) -> Style {
        self.aligned(Align::Right)
    }

    pub const fn spaced(mut self, spacing: f32) -> Style {
        self.spacing = spacing;
        self
    }
}

/// How a sentence looks in the paper's first language and in its second.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    pub main: Style,
    pub second: Style,
}

impl Pair {
    pub const fn aligned(self, align: Align) -> Pair {
        Pair { main: self.main.aligned(align), second: self.second.aligned(align) }
    }

    pub const fn led(self, leading: f32) -> Pair {
        Pair { main: self.main.led(leading), second: self.second.led(leading) }
    }
}

/// How closely a paper is set. No text becomes smaller by it.
#[derive(Clone, Copy, Debug)]
pub struct Closeness {
    /// The spaces between blocks and around words in frames, in parts of the usual ones.
    pub gaps: f32,
    /// Of the lines, in sizes.
    pub leading: f32,
}

impl Closeness {
    pub const USUAL: Closeness = Closeness { gaps: 1.0, leading: LEADING };
}

/// A text broken into lines no wider than the column.
pub fn lines(text: &str, style: Style, width: f32) -> Result<Vec<String>, ReceiptError> {
    let font = font(style.face)?;
    Ok(match style.align {
        Align::Centre => balanced(font, text, style.size, style.spacing, width),
        Align::Left | Align::Right => wrap(font, text, style.size, style.spacing, width),
    })
}

/// The side of a box to tick.
pub const TICK: f32 = 8.5;

/// Operations with a height; the next text goes below the last.
#[derive(Clone, Debug, Default)]
pub struct Block {
    pub ops: Vec<Draw>,
    pub height: f32,
}

impl Block {
    /// Empty space.
    pub fn gap(&mut self, points: f32) {
        self.height += points;
    }

    /// A text within a column that begins at `x`; it takes as many lines as it needs.
    pub fn text(
        &mut self,
        role: Role,
        lang: Lang,
        text: &str,
        style: Style,
        x: f32,
        width: f32,
    ) -> Result<(), ReceiptError> {
        let lines = lines(text, style, width)?;
        self.lines(role, lang, lines, style, x, width)
    }

    /// Lines of one text, already broken, within a column that begins at `x`.
    pub fn lines(
        &mut self,
        role: Role,
        lang: Lang,
        lines: Vec<String>,
        style: Style,
        x: f32,
        width: f32,
    ) -> Result<(), ReceiptError> {
        let font = font(style.face)?;
        self.ops.push(Draw::Begin { role, lang, alt: None });
        for mut line in lines {
            let space = line.ends_with(' ');
            line.truncate(line.trim_end_matches(' ').len());
            let own = font.width(&line, style.size, style.spacing);
            let indent = match style.align {
                Align::Left => 0.0,
                Align::Centre => (width - own) / 2.0,
                Align::Right => width - own,
            };
            // Noto Sans rises 0.76 em to the top of Ё and Ü; the rest of the line's height is shared above and below.
            let baseline = self.height + style.size * (0.38 + style.leading / 2.0);
            self.ops.push(Draw::Text(Run {
                x: x + indent,
                baseline,
                size: style.size,
                face: style.face,
                grey: style.grey,
                spacing: style.spacing,
                width: own,
                lang,
                text: line,
                space,
            }));
            self.height += style.size * style.leading;
        }
        self.ops.push(Draw::End);
        Ok(())
    }

    /// A sentence with its second language beneath.
    pub fn phrase(&mut self, role: Role, phrase: &Phrase, pair: Pair, x: f32, width: f32) -> Result<(), ReceiptError> {
        self.text(role, phrase.lang, &phrase.text, pair.main, x, width)?;
        match &phrase.second {
            Some((lang, text)) => self.text(role.beneath(), *lang, text, pair.second, x, width),
            None => Ok(()),
        }
    }

    /// A short label in both languages on one line, each a passage of its own; beneath each other where it is narrow.
    pub fn one_line(
        &mut self,
        role: Role,
        phrase: &Phrase,
        style: Style,
        x: f32,
        width: f32,
    ) -> Result<(), ReceiptError> {
        let Some((lang, second)) = &phrase.second else {
            return self.text(role, phrase.lang, &phrase.text, style, x, width);
        };
        let (font, first) = (font(style.face)?, format!("{} ·", phrase.text));
        let wide = |text: &str| font.width(text, style.size, style.spacing);
        let gap = wide(" ") + 2.0 * style.spacing;
        let (own, other) = (wide(&first), wide(second));
        let spare = width - own - gap - other;
        if spare < 0.0 {
            return self.phrase(role, phrase, Pair { main: style, second: style }, x, width);
        }
        let start = x + match style.align {
            Align::Left => 0.0,
            Align::Centre => spare / 2.0,
            Align::Right => spare,
        };
        let style = style.aligned(Align::Left);
        let (mut words, mut beside) = (Block::default(), Block::default());
        // A little more than measured, so that no rounding breaks a line.
        words.text(role, phrase.lang, &first, style, start, own + 1.0)?;
        beside.text(role.beneath(), *lang, second, style, start + own + gap, other + 1.0)?;
        words.beside(beside);
        self.below(words);
        Ok(())
    }

    /// A filled bar of the column's width.
    pub fn rule(&mut self, x: f32, width: f32, thickness: f32, grey: f32) {
        self.ops.push(Draw::Rect { x, y: self.height, width, height: thickness, grey });
        self.height += thickness;
    }

    /// A box with round corners around all of it, its line inside of the width.
    pub fn frame(&mut self, x: f32, width: f32, radius: f32, line: f32) {
        let (x, width) = (x + line / 2.0, width - line);
        self.ops.push(Draw::Frame { x, y: line / 2.0, width, height: self.height - line, radius, line });
    }

    /// Another block below this one.
    pub fn below(&mut self, mut other: Block) {
        for op in &mut other.ops {
            op.shift(0.0, self.height);
        }
        self.ops.append(&mut other.ops);
        self.height += other.height;
    }

    /// A row of a table or an item of a list begins; see [`Draw::Row`].
    pub fn row(&mut self) {
        self.ops.push(Draw::Row);
    }

    /// A part that is there and says nothing, such as a cell to write in.
    pub fn empty(role: Role, lang: Lang) -> Block {
        Block { ops: vec![Draw::Begin { role, lang, alt: None }, Draw::End], height: 0.0 }
    }

    /// The same as a further part of the row before it, which went on for too long.
    pub fn of_the_same_row(mut self) -> Block {
        self.ops.retain(|op| !matches!(op, Draw::Row));
        self
    }

    /// A small empty box to tick, beside the first line of a text that begins at this block's top.
    pub fn tick_box(&mut self, x: f32, text: Style) {
        // Capitals are 0.71 em high; the box stands in their middle.
        let y = text.size * (0.38 + text.leading / 2.0 - 0.357) - TICK / 2.0;
        self.ops.push(Draw::Frame { x, y, width: TICK, height: TICK, radius: 1.2, line: 0.9 });
    }

    /// All of it, moved to the right.
    pub fn shift(&mut self, dx: f32) {
        self.ops.iter_mut().for_each(|op| op.shift(dx, 0.0));
    }

    /// The same picture without its part in the reading order, for what stands there already.
    pub fn decoration(mut self) -> Block {
        self.ops.retain(|op| !matches!(op, Draw::Row | Draw::Cell { .. } | Draw::Begin { .. } | Draw::End));
        self
    }

    /// Another block beside this one; the higher of the two counts.
    pub fn beside(&mut self, mut other: Block) {
        self.ops.append(&mut other.ops);
        self.height = self.height.max(other.height);
    }
}
