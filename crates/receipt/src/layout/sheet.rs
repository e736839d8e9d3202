//! The A4 sheet that all papers share: its measures and styles, the letterhead, and the flow from page to page.

use domain::lang::Lang;

use super::MM;
use super::block::{Align, Block, Closeness, Pair, Style, lines};
use crate::ReceiptError;
use crate::draw::{Draw, Page, Role};
use crate::font::{Face, font};
use crate::letterhead::Letterhead;
use crate::speaker::Phrase;

const WIDTH: f32 = 210.0 * MM;
const HEIGHT: f32 = 297.0 * MM;
pub const LEFT: f32 = 18.0 * MM;
pub const INNER: f32 = WIDTH - 2.0 * LEFT;
pub const TOP: f32 = 14.0 * MM;
/// Nothing but the footer stands below.
pub const BOTTOM: f32 = FOOTER - 3.0 * MM;
const FOOTER: f32 = HEIGHT - 21.0 * MM;
/// What is taller than half a page may be broken where the page ends.
const TALL: f32 = (BOTTOM - TOP) / 2.0;
/// So much room at a page's end is worth a break.
const WORTH: f32 = 72.0;
/// The wide column, left of the square code or the upper right corner.
pub const MAIN: f32 = INNER - 53.0 * MM;

/// Dark enough to survive a bad printer (7.0 to 1 on white, and a coarse dot pattern).
pub const GREY: f32 = 0.33;
pub const HAIR: f32 = 0.62;

pub const TITLE: Style = Style::new(Face::Bold, 21.0, 0.0);
pub const HEADING: Style = Style::new(Face::Bold, 13.5, 0.0);
pub const STRONG: Style = Style::new(Face::Bold, 11.0, 0.0);
pub const BODY: Style = Style::new(Face::Regular, 10.5, 0.0);
pub const SMALL: Style = Style::new(Face::Regular, 9.5, 0.0);
/// The second language.
pub const SECOND: Style = Style::new(Face::Regular, 8.5, GREY);
pub const FINE: Style = Style::new(Face::Regular, 8.2, GREY);

/// The Service's name, the corner's lines and a rule.
pub fn header(head: &Letterhead) -> Result<Block, ReceiptError> {
    let (name, others) = &head.authority;
    let mut left = Block::default();
    left.text(Role::Paragraph, Lang::Az, name, Style::new(Face::Bold, 14.5, 0.0), LEFT, MAIN)?;
    left.gap(1.0);
    left.text(Role::Paragraph, head.speaker.foreign().unwrap_or(Lang::En), others, SMALL, LEFT, MAIN)?;
    let mut right = Block::default();
    let x = LEFT + MAIN + 4.0 * MM;
    for line in &head.corner {
        right.text(Role::Paragraph, head.lang(), line, SMALL.aligned(Align::Right), x, LEFT + INNER - x)?;
    }
    left.beside(right);
    left.gap(8.0);
    left.rule(LEFT, INNER, 1.6, 0.0);
    Ok(left)
}

/// The title under its kind, with the mark at the right edge; where a picture stands there, the mark stands below.
pub fn title(head: &Letterhead, kind: Option<&Phrase>, picture: Option<(f32, Block)>) -> Result<Block, ReceiptError> {
    let mark = head.mark.as_ref().map(mark_box).transpose()?;
    let (right, below) = if picture.is_some() { (picture, mark) } else { (mark, None) };
    let room = INNER - right.as_ref().map_or(0.0, |(width, _)| width + 14.0);
    let mut words = Block::default();
    if let Some(kind) = kind {
        words.one_line(Role::Paragraph, kind, Style { grey: GREY, ..STRONG }.spaced(0.4), LEFT, room)?;
        words.gap(2.0);
    }
    let pair = Pair { main: TITLE, second: Style::new(Face::Regular, 12.5, GREY) };
    words.phrase(Role::Title, &head.title, pair, LEFT, room)?;
    if let Some((width, mut mark)) = below {
        words.gap(10.0);
        mark.shift(width - INNER);
        words.below(mark);
    }
    if let Some((_, right)) = right {
        words.beside(right);
    }
    let mut block = Block::default();
    block.gap(14.0);
    block.below(words);
    block.gap(13.0);
    Ok(block)
}

/// COPY or SPECIMEN in a heavy frame at the right edge, with its width.
fn mark_box(mark: &Phrase) -> Result<(f32, Block), ReceiptError> {
    let main = Style::new(Face::Bold, 15.0, 0.0).spaced(1.5).aligned(Align::Centre);
    let below = SECOND.spaced(1.0).aligned(Align::Centre);
    let widest = font(main.face)?.width(&mark.text, main.size, main.spacing);
    let second = mark.second.as_ref().map_or(0.0, |(_, text)| text.chars().count() as f32 * below.size);
    let width = (widest.max(second) + 28.0).min(INNER / 2.0);
    let x = LEFT + INNER - width;
    let mut block = Block::default();
    block.gap(5.0);
    block.phrase(Role::Paragraph, mark, Pair { main, second: below }, x + 8.0, width - 16.0)?;
    block.gap(6.0);
    block.frame(x, width, 4.0, 2.2);
    Ok((width, block))
}

/// A sentence behind a heavy bar.
pub fn note_block(note: &Phrase, set: Closeness) -> Result<Block, ReceiptError> {
    let mut words = Block::default();
    words.gap(1.0);
    let pair = Pair { main: SMALL, second: SECOND }.led(set.leading);
    words.phrase(Role::Paragraph, note, pair, LEFT + 13.0, INNER - 13.0)?;
    words.gap(1.0);
    words.ops.push(Draw::Rect { x: LEFT, y: 0.0, width: 3.5, height: words.height, grey: 0.0 });
    let mut block = Block::default();
    block.gap(7.0 * set.gaps);
    block.below(words);
    Ok(block)
}

/// Of several drafts the first with the fewest pages.
pub fn fewest(drafts: impl Iterator<Item = Result<Vec<Page>, ReceiptError>>) -> Result<Vec<Page>, ReceiptError> {
    let mut best: Option<Vec<Page>> = None;
    for draft in drafts {
        let draft = draft?;
        if draft.len() == 1 {
            return Ok(draft);
        }
        if best.as_ref().is_none_or(|best| draft.len() < best.len()) {
            best = Some(draft);
        }
    }
    Ok(best.unwrap_or_default())
}

/// How the footer shares its line out.
#[derive(Clone, Copy)]
pub struct Footer {
    /// The part of the width that the words take; the page's number has the rest.
    pub words: f32,
    /// Whether the page's number stands in both languages on one line.
    pub one_line: bool,
}

/// Puts blocks on pages from the top down.
pub struct Flow {
    pub pages: Vec<Vec<Draw>>,
    pub y: f32,
}

impl Flow {
    pub fn new(header: Block) -> Flow {
        let mut flow = Flow { pages: vec![Vec::new()], y: TOP };
        flow.put(header);
        flow
    }

    /// Whether so much still stands on this page; always at a page's top.
    pub fn fits(&self, height: f32) -> bool {
        self.y + height <= BOTTOM || self.y <= TOP
    }

    pub fn break_page(&mut self) {
        self.pages.push(Vec::new());
        self.y = TOP;
    }

    pub fn put(&mut self, block: Block) {
        self.put_under(block, None);
    }

    /// Puts a block; what is taller than half a page may be broken between its lines, and on every page that it goes on
    /// to `again` stands above it.
    pub fn put_under(&mut self, mut block: Block, again: Option<&Block>) {
        let mut fresh = self.y <= TOP;
        while self.y + block.height > BOTTOM {
            let room = BOTTOM - self.y;
            let cut = if block.height > TALL && room > WORTH { block.cut(room) } else { None };
            match cut {
                Some((above, below)) => {
                    self.place(above);
                    block = below;
                }
                None if fresh => break,
                None => {}
            }
            self.break_page();
            again.into_iter().for_each(|again| self.place(again.clone().decoration()));
            fresh = true;
        }
        self.place(block);
    }

    fn place(&mut self, block: Block) {
        let height = block.height;
        self.insert(self.pages.len() - 1, self.y, block);
        self.y += height;
    }

    /// The first two blocks stay on one page.
    pub fn put_together(&mut self, blocks: Vec<Block>) {
        let mut blocks = blocks.into_iter();
        let Some(mut first) = blocks.next() else { return };
        if let Some(second) = blocks.next() {
            first.below(second);
        }
        self.put(first);
        blocks.for_each(|block| self.put(block));
    }

    /// A sentence in both languages, each broken between pages where it must be, with at least two lines on either.
    pub fn paragraph(&mut self, phrase: &Phrase, pair: Pair, x: f32, width: f32) -> Result<(), ReceiptError> {
        self.broken(Role::Paragraph, phrase.lang, &phrase.text, pair.main, (x, width))?;
        match &phrase.second {
            Some((lang, text)) => self.broken(Role::Paragraph.beneath(), *lang, text, pair.second, (x, width)),
            None => Ok(()),
        }
    }

    fn broken(
        &mut self,
        role: Role,
        lang: Lang,
        text: &str,
        style: Style,
        (x, width): (f32, f32),
    ) -> Result<(), ReceiptError> {
        let mut rest = lines(text, style, width)?;
        let line = style.size * style.leading;
        while !rest.is_empty() {
            let room = ((BOTTOM - self.y) / line).max(0.0) as usize;
            let fits = match rest.len() {
                all if all <= room => all,
                all => room.min(all.saturating_sub(2)),
            };
            if fits < 2 && fits < rest.len() && self.y > TOP {
                self.break_page();
                continue;
            }
            let later = rest.split_off(fits.max(1).min(rest.len()));
            let mut block = Block::default();
            block.lines(role, lang, std::mem::replace(&mut rest, later), style, x, width)?;
            self.put(block);
        }
        Ok(())
    }

    pub fn insert(&mut self, page: usize, y: f32, block: Block) {
        let Some(ops) = self.pages.get_mut(page) else { return };
        ops.extend(block.ops.into_iter().map(|mut op| {
            op.shift(0.0, y);
            op
        }));
    }

    pub fn finish(mut self, head: &Letterhead, shape: Footer) -> Result<Vec<Page>, ReceiptError> {
        let count = self.pages.len();
        for index in 0..count {
            let footer = footer(head, shape, index + 1, count)?;
            // It is read out once, at the end.
            let footer = if index + 1 < count { footer.decoration() } else { footer };
            self.insert(index, FOOTER, footer);
        }
        let behind = head.watermark.as_ref().map(|text| watermark(text)).transpose()?;
        let page = |ops: Vec<Draw>| {
            let ops = behind.iter().cloned().chain(ops).collect();
            Page { width: WIDTH, height: HEIGHT, ops }
        };
        Ok(self.pages.into_iter().map(page).collect())
    }
}

fn footer(head: &Letterhead, shape: Footer, page: usize, pages: usize) -> Result<Block, ReceiptError> {
    let mut block = Block::default();
    block.rule(LEFT, INNER, 0.8, 0.0);
    block.gap(5.0);
    let pair = Pair { main: Style { grey: 0.0, ..FINE }, second: FINE };
    let split = INNER * shape.words;
    let mut left = Block::default();
    left.phrase(Role::Paragraph, &head.footer, pair, LEFT, split)?;
    let mut right = Block::default();
    let label = head.page(page, pages)?;
    let (x, width, pair) = (LEFT + split, INNER - split, pair.aligned(Align::Right));
    if shape.one_line {
        right.one_line(Role::Paragraph, &label, pair.main, x, width)?;
    } else {
        right.phrase(Role::Paragraph, &label, pair, x, width)?;
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::Run;

    /// Wherever a page ends, a paragraph in either language has two lines on each of its pages.
    #[test]
    fn a_paragraph_has_two_lines_on_each_of_its_pages() {
        let text = |word: &str| [word; 120].join(" ");
        let phrase = Phrase { lang: Lang::En, text: text("sentence"), second: Some((Lang::Az, text("cümlə"))) };
        let mut broken = 0;
        for place in 0..40_u8 {
            let mut flow = Flow::new(Block::default());
            flow.put(Block { ops: Vec::new(), height: 560.0 + f32::from(place) * 4.0 });
            flow.paragraph(&phrase, Pair { main: BODY, second: SECOND }, LEFT, INNER).unwrap();
            broken += flow.pages.len() - 1;
            for page in &flow.pages {
                for lang in [Lang::En, Lang::Az] {
                    let own = |op: &&Draw| matches!(op, Draw::Text(Run { lang: own, .. }) if *own == lang);
                    assert_ne!(page.iter().filter(own).count(), 1, "{place} {lang}");
                }
            }
        }
        assert!(broken > 20, "{broken}");
    }
}
