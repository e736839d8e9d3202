//! The application form on A4.

use domain::lang::Lang;

use super::MM;
use super::block::{Align, Block, Closeness, Pair, Style, TICK};
use super::sheet::{Flow, Footer, GREY, INNER, LEFT, SECOND, SMALL, fewest, header, note_block, title};
use super::signature::{CAPTION, signatures};
use super::table::{Columns, TableRow, band, inner_band};
use crate::ReceiptError;
use crate::draw::{Draw, Page, Role};
use crate::font::{Face, font};
use crate::form::{Cell, Content, Heading, PaperLine, PaperList, Row, Section};
use crate::speaker::Phrase;

/// 3.5 × 4.5 cm, the photograph's own size.
const PHOTO: [f32; 2] = [35.0 * MM, 45.0 * MM];
const LABEL: Style = Style::new(Face::Regular, 9.6, 0.0);
const LABEL_SECOND: Style = Style::new(Face::Regular, 8.2, GREY);
const ANSWER: Style = Style::new(Face::Bold, 10.2, 0.0);
/// Space before a table.
const BEFORE: f32 = 13.0;
/// The room that a hand needs.
const ROOM: f32 = 27.0;
const WIDE_ROOM: f32 = 104.0;
/// Longer answers are not set in bold.
const HEAVY: usize = 160;
/// Longer answers go on in further rows, so that a page can end within them.
const LONGEST: usize = 700;
/// As [`LONGEST`], of options.
const MOST: usize = 8;

/// How close the rows stand.
#[derive(Clone, Copy)]
struct Density {
    pad: f32,
    leading: f32,
    /// The least height of a row.
    least: f32,
}

/// From what reads best to what is still read with ease; a form has one density throughout.
const DENSITIES: [Density; 3] = [
    Density { pad: 4.0, leading: 1.32, least: 24.0 },
    Density { pad: 3.0, leading: 1.25, least: 21.5 },
    Density { pad: 2.3, leading: 1.2, least: 19.5 },
];

/// The pages of an application form: as few as can be, at the widest density that allows it.
pub fn form(content: &Content) -> Result<Vec<Page>, ReceiptError> {
    fewest(DENSITIES.iter().map(|density| density.pages(content)))
}

fn photo(caption: &Phrase) -> Result<Block, ReceiptError> {
    let x = LEFT + INNER - PHOTO[0];
    let mut words = Block::default();
    let pair = Pair { main: SMALL, second: SECOND }.aligned(Align::Centre);
    words.phrase(Role::Paragraph, caption, pair, x + 10.0, PHOTO[0] - 20.0)?;
    let mut block = Block::default();
    block.gap((PHOTO[1] - words.height) / 2.0);
    block.below(words);
    block.height = PHOTO[1];
    block.frame(x, PHOTO[0], 2.0, 1.0);
    Ok(block)
}

impl Density {
    fn pages(self, content: &Content) -> Result<Vec<Page>, ReceiptError> {
        let head = &content.head;
        let mut flow = Flow::new(header(head)?);
        let photo = content.photo.as_ref().map(photo).transpose()?;
        flow.put(title(head, Some(&content.kind), photo.map(|photo| (PHOTO[0], photo)))?);
        for note in &content.notes {
            flow.put(note_block(note, Closeness::USUAL)?);
        }
        let ending = ending(content)?;
        let sections = content.sections.iter().map(|section| Ok((&section.heading, self.rows(section)?)));
        let lists = content.lists.iter().map(|list| Ok((&list.heading, self.papers(list)?)));
        let tables: Vec<_> = sections.chain(lists).collect::<Result<_, ReceiptError>>()?;
        let mut left = tables.len();
        for (Heading { first, again }, rows) in tables {
            left -= 1;
            let tail = if left == 0 { ending.height + BEFORE } else { 0.0 };
            flow.table(band(first)?, &band(again)?, rows, BEFORE, tail);
        }
        flow.apart(ending, BEFORE, 0.0);
        flow.finish(head, Footer { words: 0.64, one_line: true })
    }

    fn questions(self) -> Columns {
        Columns { split: INNER * 0.42, pad: self.pad }
    }

    fn close(self, main: Style, second: Style) -> Pair {
        Pair { main, second }.led(self.leading)
    }

    fn label(self) -> Pair {
        self.close(LABEL, LABEL_SECOND)
    }

    /// The rows; those of one repetition hold each other.
    fn rows(self, section: &Section) -> Result<Vec<TableRow>, ReceiptError> {
        let mut rows: Vec<TableRow> = Vec::new();
        let mut repeated = false;
        for row in &section.rows {
            match row {
                Row::Repeated(title) => {
                    if let Some(last) = rows.last_mut() {
                        last.with_next = false;
                    }
                    rows.push(TableRow { block: inner_band(title)?, with_next: true });
                    repeated = true;
                }
                Row::Question { label, answer } => {
                    let blocks = self.question(label, answer)?.into_iter();
                    rows.extend(blocks.map(|block| TableRow { block, with_next: repeated }));
                }
            }
        }
        Ok(rows)
    }

    /// A question with its answer; a long answer in several rows, the label beside the first.
    fn question(self, label: &Phrase, answer: &Cell) -> Result<Vec<Block>, ReceiptError> {
        let mut rows = Vec::new();
        for (index, (answer, least)) in self.answers(answer)?.into_iter().enumerate() {
            let mut words = Block::default();
            if index == 0 {
                let (x, width) = self.questions().label();
                // On one baseline with the answer.
                words.gap((ANSWER.size - LABEL.size) * 1.04);
                words.phrase(Role::Label, label, self.label(), x, width)?;
            }
            let row = self.questions().row(words, answer, least);
            rows.push(if index == 0 { row } else { row.of_the_same_row() });
        }
        Ok(rows)
    }

    /// The answer, each piece with the least height of its row.
    fn answers(self, answer: &Cell) -> Result<Vec<(Block, f32)>, ReceiptError> {
        match answer {
            Cell::Given(phrase) => {
                let pieces = pieces(phrase);
                pieces.iter().map(|piece| Ok((self.words(piece)?, self.least))).collect()
            }
            Cell::None => {
                let dash = Phrase { lang: Lang::Az, text: "—".to_owned(), second: None };
                Ok(vec![(self.words(&dash)?, self.least)])
            }
            Cell::Room => Ok(vec![(Block::empty(Role::Answer, Lang::Az), ROOM)]),
            Cell::WideRoom => Ok(vec![(Block::empty(Role::Answer, Lang::Az), WIDE_ROOM)]),
            Cell::Options(options) => {
                options.chunks(MOST).map(|options| Ok((self.ticks(options)?, self.least))).collect()
            }
        }
    }

    fn words(self, phrase: &Phrase) -> Result<Block, ReceiptError> {
        let (x, width) = self.questions().answer();
        let mut block = Block::default();
        let face = if phrase.text.chars().count() > HEAVY { Face::Regular } else { ANSWER.face };
        block.phrase(Role::Answer, phrase, self.close(Style { face, ..ANSWER }, SECOND), x, width)?;
        Ok(block)
    }

    /// Options with a box before each; two in a line when all are short.
    fn ticks(self, options: &[Phrase]) -> Result<Block, ReceiptError> {
        let (x, width) = self.questions().answer();
        let indent = TICK + 6.0;
        let half = width / 2.0;
        let room = if all_fit(options, half - indent - 6.0)? { half } else { width };
        let mut block = Block::default();
        for line in options.chunks(if room < width { 2 } else { 1 }) {
            let mut across = Block::default();
            for (option, place) in line.iter().zip([x, x + half]) {
                let mut words = Block::default();
                let pair = self.label();
                words.tick_box(place, pair.main);
                words.phrase(Role::Answer, option, pair, place + indent, room - indent)?;
                across.beside(words);
            }
            across.gap(2.5);
            block.below(across);
        }
        Ok(block)
    }

    fn papers(self, list: &PaperList) -> Result<Vec<TableRow>, ReceiptError> {
        list.papers.iter().map(|paper| Ok(TableRow::free(self.paper_row(paper)?))).collect()
    }

    fn paper_row(self, paper: &PaperLine) -> Result<Block, ReceiptError> {
        let columns = Columns { split: INNER * 0.61, pad: self.pad };
        let (x, width) = columns.label();
        let indent = TICK + 8.0;
        let mut name = Block::default();
        name.tick_box(x, self.label().main);
        name.phrase(Role::Label, &paper.name, self.label(), x + indent, width - indent)?;
        let mut marks = Block::empty(Role::Answer, paper.name.lang);
        if let Some(phrase) = &paper.marks {
            let (x, width) = columns.answer();
            let main = Style::new(Face::Bold, 9.2, 0.0);
            marks.ops.clear();
            marks.phrase(Role::Answer, phrase, self.close(main, LABEL_SECOND), x, width)?;
        }
        Ok(columns.row(name, marks, self.least))
    }
}

/// A text in one language in pieces that end between words, where words are not endless.
fn pieces(phrase: &Phrase) -> Vec<Phrase> {
    if phrase.second.is_some() || phrase.text.chars().count() <= LONGEST {
        return vec![phrase.clone()];
    }
    let mut pieces = vec![String::new()];
    let mut room = LONGEST;
    for word in phrase.text.split_inclusive(' ') {
        let length = word.chars().count();
        if length > room && length <= LONGEST {
            pieces.push(String::new());
            room = LONGEST;
        }
        for character in word.chars() {
            if room == 0 {
                pieces.push(String::new());
                room = LONGEST;
            }
            room -= 1;
            pieces.last_mut().into_iter().for_each(|piece| piece.push(character));
        }
    }
    let piece = |text: String| Phrase { text: text.trim_end().to_owned(), ..phrase.clone() };
    pieces.into_iter().filter(|text| !text.is_empty()).map(piece).collect()
}

fn all_fit(options: &[Phrase], width: f32) -> Result<bool, ReceiptError> {
    let font = font(LABEL.face)?;
    let fits = |text: &str, style: Style| font.width(text, style.size, style.spacing) <= width;
    Ok(options.iter().all(|option| {
        let second = option.second.as_ref().is_none_or(|(_, text)| fits(text, LABEL_SECOND));
        second && fits(&option.text, LABEL)
    }))
}

/// The declaration with the lines to sign on; they stay on one page.
fn ending(content: &Content) -> Result<Block, ReceiptError> {
    let (heading, declaration) = &content.declaration;
    let mut words = Block::default();
    words.gap(6.0);
    let pair = Pair { main: Style::new(Face::Regular, 9.8, 0.0), second: SECOND };
    let (x, width) = (LEFT + 10.0, INNER - 20.0);
    words.text(Role::Paragraph, declaration.lang, &declaration.text, pair.main, x, width)?;
    if let Some((lang, text)) = &declaration.second {
        words.gap(4.0);
        words.text(Role::Paragraph, *lang, text, pair.second, x, width)?;
    }
    words.gap(40.0);
    words.below(signatures(&content.signatures, CAPTION, LEFT + 10.0, INNER - 20.0)?);
    words.gap(9.0);
    let mut block = band(&heading.first)?;
    block.below(words);
    block.ops.push(Draw::Frame {
        x: LEFT + 0.4,
        y: 0.4,
        width: INNER - 0.8,
        height: block.height - 0.8,
        radius: 0.0,
        line: 0.8,
    });
    Ok(block)
}
