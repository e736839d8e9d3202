//! What a page holds: plain drawing operations, in points from the top left corner.

use domain::lang::Lang;

use crate::font::Face;

/// A page and its operations, in reading order.
#[derive(Clone, Debug)]
pub struct Page {
    pub width: f32,
    pub height: f32,
    pub ops: Vec<Draw>,
}

/// What a part of the page is, for people who have it read to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Title,
    Heading,
    Subheading,
    Paragraph,
    /// What a row of a table asks or names; see [`Draw::Row`].
    Label,
    /// What a row of a table says.
    Answer,
    /// What a column of a table says.
    Column,
    /// The number or the mark of an item in a list; see [`Draw::Row`].
    Bullet,
    /// What an item of a list says.
    Item,
    /// A picture; its words are in `alt` of [`Draw::Begin`].
    Figure,
}

impl Role {
    /// What the same words in the second language are: no heading is counted twice.
    pub const fn beneath(self) -> Role {
        match self {
            Role::Label | Role::Answer | Role::Column | Role::Bullet | Role::Item => self,
            _ => Role::Paragraph,
        }
    }
}

/// One operation. `grey` runs from 0 (black) to 1 (white).
#[derive(Clone, Debug)]
pub enum Draw {
    Text(Run),
    Rect {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        grey: f32,
    },
    /// An outlined box with round corners.
    Frame {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        radius: f32,
        line: f32,
    },
    /// A QR code: dark modules as horizontal runs.
    Qr {
        x: f32,
        y: f32,
        module: f32,
        runs: Vec<ModuleRun>,
    },
    /// Large text behind the page, rising to the right; in files a picture, which no program reads out.
    Watermark {
        x: f32,
        y: f32,
        size: f32,
        degrees: f32,
        grey: f32,
        text: String,
    },
    /// A row of a table or an item of a list begins: all parts up to the next row or any part that stands in none.
    Row,
    /// A cell of a table with several columns begins, as wide as so many of them. Without it a row has one cell of
    /// each role.
    Cell {
        span: u8,
    },
    /// A part begins; ended by [`Draw::End`]. Parts do not nest; what is outside of parts is decoration.
    Begin {
        role: Role,
        lang: Lang,
        alt: Option<String>,
    },
    End,
}

/// One line of text in one style.
#[derive(Clone, Debug)]
pub struct Run {
    pub x: f32,
    pub baseline: f32,
    pub size: f32,
    pub face: Face,
    pub grey: f32,
    /// Extra space after each character, in points.
    pub spacing: f32,
    pub width: f32,
    pub lang: Lang,
    pub text: String,
    /// Whether the line was broken at a space, which then parts its last word from the next line's first for those
    /// who have the page read to them.
    pub space: bool,
}

/// Adjoining dark modules in one row of a QR code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModuleRun {
    pub row: u16,
    pub column: u16,
    pub length: u16,
}

impl Draw {
    /// The same operation elsewhere.
    pub fn shift(&mut self, dx: f32, dy: f32) {
        match self {
            Draw::Text(run) => {
                run.x += dx;
                run.baseline += dy;
            }
            Draw::Rect { x, y, .. }
            | Draw::Frame { x, y, .. }
            | Draw::Qr { x, y, .. }
            | Draw::Watermark { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
            Draw::Row | Draw::Cell { .. } | Draw::Begin { .. } | Draw::End => {}
        }
    }
}

/// Coordinates with two decimals are exact enough (0.004 mm) and keep files small.
pub fn round(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
