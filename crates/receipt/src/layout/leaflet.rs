//! The leaflet on A4: the reader's language at the left, Azerbaijani beside it.

use domain::lang::Lang;

use super::block::{Block, Pair, Style, TICK};
use super::sheet::{Flow, Footer, GREY, HAIR, INNER, LEFT, STRONG, fewest, header, title};
use super::table::TableRow;
use crate::ReceiptError;
use crate::draw::{Draw, Page, Role};
use crate::font::{Face, font};
use crate::form::PaperLine;
use crate::leaflet::{Content, Items};
use crate::speaker::Phrase;

/// The columns: the reader's language has the wider one.
const OWN: f32 = INNER * 0.565;
const BESIDE: f32 = INNER * 0.405;
const INDENT: f32 = TICK + 7.0;
const PHONE: Style = Style::new(Face::Bold, 22.0, 0.0);
/// Space before whom to ask.
const BEFORE: f32 = 10.0;
/// From what reads best to what is still read with ease: the size, and the leading. A leaflet has one throughout.
const SCALES: [Sizes; 4] = [Sizes(1.0, 1.28), Sizes(0.95, 1.26), Sizes(0.9, 1.23), Sizes(0.86, 1.2)];

/// The pages of a leaflet: as few as can be, at the largest size that allows it.
pub fn leaflet(content: &Content) -> Result<Vec<Page>, ReceiptError> {
    fewest(SCALES.iter().map(|sizes| sizes.pages(content)))
}

/// All sizes of one leaflet, in parts of the largest, and the leading in sizes.
#[derive(Clone, Copy)]
struct Sizes(f32, f32);

impl Sizes {
    fn style(self, face: Face, size: f32, grey: f32) -> Style {
        Style { leading: self.1, ..Style::new(face, size * self.0, grey) }
    }

    fn text(self) -> Pair {
        Pair { main: self.style(Face::Regular, 10.0, 0.0), second: self.style(Face::Regular, 8.8, GREY) }
    }

    fn marks(self) -> Pair {
        Pair { main: self.style(Face::Bold, 9.0, 0.0), second: self.style(Face::Bold, 8.2, GREY) }
    }

    fn pages(self, content: &Content) -> Result<Vec<Page>, ReceiptError> {
        let mut flow = Flow::new(header(&content.head)?);
        flow.put(title(&content.head, Some(&content.kind), None)?);
        let questions = self.questions(content)?;
        for (part, place) in content.parts.iter().zip(1..) {
            let rows = self.items(&part.items)?.into_iter().map(TableRow::free).collect();
            let (first, again) = (self.heading(&part.heading.first)?, self.heading(&part.heading.again)?);
            let space = if place == 1 { 0.0 } else { 7.0 * self.0 };
            let tail = if place == content.parts.len() { questions.height + BEFORE } else { 0.0 };
            flow.table(first, &again, rows, space, tail);
        }
        flow.apart(questions, BEFORE, 0.0);
        flow.finish(&content.head, Footer { words: 0.68, one_line: true })
    }

    fn heading(self, title: &Phrase) -> Result<Block, ReceiptError> {
        let mut block = Block::default();
        block.rule(LEFT, INNER, 0.8, HAIR);
        block.gap(4.5 * self.0);
        let second = Style { size: 9.4, grey: GREY, ..STRONG };
        block.below(columns(Role::Heading, title, Pair { main: STRONG, second }, 0.0)?);
        block.gap(2.0);
        Ok(block)
    }

    fn items(self, items: &Items) -> Result<Vec<Block>, ReceiptError> {
        let item = |phrase: &Phrase| columns(Role::Item, phrase, self.text(), INDENT);
        match items {
            Items::Text(phrase) => Ok(vec![self.spaced(columns(Role::Paragraph, phrase, self.text(), 0.0)?)]),
            Items::List(items) => items.iter().map(|phrase| Ok(self.ticked(item(phrase)?))).collect(),
            Items::Papers(papers) => papers.iter().map(|paper| Ok(self.ticked(self.paper(paper)?))).collect(),
            Items::Steps(steps) => steps.iter().zip(1..).map(|(step, number)| self.numbered(step, number)).collect(),
        }
    }

    fn spaced(self, mut block: Block) -> Block {
        block.gap(3.0 * self.0);
        block
    }

    fn ticked(self, words: Block) -> Block {
        let mut block = Block::default();
        block.row();
        block.below(words);
        block.tick_box(LEFT, self.text().main);
        self.spaced(block)
    }

    fn numbered(self, step: &Phrase, number: u32) -> Result<Block, ReceiptError> {
        let mut block = Block::default();
        let style = Style { face: Face::Bold, ..self.text().main };
        block.row();
        block.text(Role::Bullet, step.lang, &number.to_string(), style, LEFT, INDENT)?;
        block.beside(columns(Role::Item, step, self.text(), INDENT)?);
        Ok(self.spaced(block))
    }

    /// A paper with its marks behind its name.
    fn paper(self, paper: &PaperLine) -> Result<Block, ReceiptError> {
        let mut block = columns(Role::Item, &paper.name, self.text(), INDENT)?;
        let Some(marks) = &paper.marks else { return Ok(block) };
        let pair = self.marks();
        let width = if paper.name.second.is_some() { OWN } else { INNER };
        let mut below = 0.0_f32;
        below = below.max(behind(&mut block, marks.lang, &marks.text, pair.main, (LEFT + INDENT, width - INDENT))?);
        if let Some((lang, text)) = &marks.second {
            let column = (LEFT + INNER - BESIDE, BESIDE);
            below = below.max(behind(&mut block, *lang, text, pair.second, column)?);
        }
        block.height = block.height.max(below);
        Ok(block)
    }

    /// Whom to ask, with the number large.
    fn questions(self, content: &Content) -> Result<Block, ReceiptError> {
        let share = INNER * 0.3;
        let mut phone = Block::default();
        phone.text(Role::Paragraph, content.head.lang(), &content.phone, PHONE, LEFT + 14.0, share - 14.0)?;
        let mut words = Block::default();
        words.gap(2.0);
        words.phrase(Role::Paragraph, &content.questions, self.text(), LEFT + share, INNER - share - 14.0)?;
        phone.beside(words);
        let mut block = Block::default();
        block.gap(8.0);
        block.below(phone);
        block.gap(8.0);
        block.frame(LEFT, INNER, 6.0, 1.4);
        Ok(block)
    }
}

/// Both languages side by side; one alone over the whole width.
fn columns(role: Role, phrase: &Phrase, pair: Pair, indent: f32) -> Result<Block, ReceiptError> {
    let mut own = Block::default();
    let width = if phrase.second.is_some() { OWN } else { INNER };
    own.text(role, phrase.lang, &phrase.text, pair.main, LEFT + indent, width - indent)?;
    if let Some((lang, text)) = &phrase.second {
        let mut beside = Block::default();
        // Both first lines stand on one baseline.
        beside.gap((pair.main.size - pair.second.size) * (0.38 + pair.main.leading / 2.0));
        beside.text(role.beneath(), *lang, text, pair.second, LEFT + INNER - BESIDE, BESIDE)?;
        own.beside(beside);
    }
    Ok(own)
}

/// A short text behind the last line of a column where there is room, else under it. Returns its lower edge.
fn behind(
    block: &mut Block,
    lang: Lang,
    text: &str,
    style: Style,
    (x, width): (f32, f32),
) -> Result<f32, ReceiptError> {
    let own = font(style.face)?.width(text, style.size, style.spacing);
    let last = block.ops.iter().rev().find_map(|op| match op {
        Draw::Text(run) if run.lang == lang => Some((run.x + run.width, run.baseline, run.size)),
        _ => None,
    });
    let (end, baseline, size) = last.unwrap_or((x, 0.0, style.size));
    let gap = size * 0.8;
    let lower = baseline + size * (style.leading / 2.0 - 0.38);
    let mut mark = Block::default();
    if end + gap + own <= x + width {
        mark.height = baseline - style.size * (0.38 + style.leading / 2.0);
        mark.text(Role::Item, lang, text, style, end + gap, own + 1.0)?;
    } else {
        mark.height = lower;
        mark.text(Role::Item, lang, text, style, x, width)?;
    }
    let height = mark.height;
    block.ops.append(&mut mark.ops);
    Ok(height.max(lower))
}
