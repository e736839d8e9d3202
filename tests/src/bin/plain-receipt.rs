//! The reference of `bench-receipt`: plain printpdf with `text_layout` draws lines of text, one under the other, and nothing else.
//! No table, no QR code, no tags.
//!
//! `plain-receipt LINES OUT.pdf`; a line is its size in points, `bold` or `regular`, and the text, between tabs.

use std::process::ExitCode;

use e2e::Error;
use printpdf::{Mm, Op, ParsedFont, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, TextItem};

static REGULAR: &[u8] = include_bytes!("../../../crates/receipt/fonts/NotoSans-Regular.ttf");
static BOLD: &[u8] = include_bytes!("../../../crates/receipt/fonts/NotoSans-Bold.ttf");

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [lines, out] = words.as_slice() else { return ExitCode::from(2) };
    match draw(lines, out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn draw(lines: &str, out: &str) -> Result<(), Error> {
    let text = std::fs::read_to_string(lines).map_err(Error::io("reading the lines"))?;
    let mut document = PdfDocument::new("receipt");
    let parse =
        |bytes| ParsedFont::from_bytes(bytes, 0, &mut Vec::new()).ok_or_else(|| Error::said("a font is broken"));
    let (regular, bold) = (document.add_font(&parse(REGULAR)?), document.add_font(&parse(BOLD)?));
    let mut ops = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let mut parts = line.splitn(3, '\t');
        let (Some(size), Some(face), Some(text)) = (parts.next(), parts.next(), parts.next()) else { continue };
        let size = size.parse().map_err(|_| Error::said("a line without a size"))?;
        let font = PdfFontHandle::External(if face == "bold" { bold.clone() } else { regular.clone() });
        ops.extend([
            Op::StartTextSection,
            Op::SetFont { font, size: Pt(size) },
            Op::SetTextCursor { pos: Point { x: Pt(40.0), y: Pt(800.0 - 12.0 * index as f32) } },
            Op::ShowText { items: vec![TextItem::Text(text.to_owned())] },
            Op::EndTextSection,
        ]);
    }
    document.with_pages(vec![PdfPage::new(Mm(210.0), Mm(297.0), ops)]);
    let bytes = document.save(&PdfSaveOptions::default(), &mut Vec::new());
    std::fs::write(out, bytes).map_err(Error::io("writing the file"))
}
