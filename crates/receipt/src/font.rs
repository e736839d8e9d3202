//! The two built-in faces: which characters they have and how wide each is.

use std::sync::OnceLock;

use printpdf::{FontId, ParsedFont, PdfFont};
use skrifa::instance::Size;
use skrifa::outline::OutlinePen;
use skrifa::{FontRef, GlyphId, MetadataProvider};
use unicode_normalization::UnicodeNormalization;

use crate::ReceiptError;

/// A face of Noto Sans.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Face {
    Regular,
    Bold,
}

impl Face {
    pub const ALL: [Face; 2] = [Face::Regular, Face::Bold];

    /// The name in the PDF's resources; its six capitals are also the subset's tag (ISO 32000-1, 9.6.4).
    pub fn id(self) -> FontId {
        FontId(match self {
            Face::Regular => "PENREG".to_owned(),
            Face::Bold => "PENBLD".to_owned(),
        })
    }
}

/// A parsed face with the advances of the characters that receipts use most.
pub struct Font {
    pub pdf: PdfFont,
    /// Of U+0000 to U+04FF, in 1/1000 em; 0 where the font has no glyph.
    common: Vec<u16>,
    shapes: FontRef<'static>,
}

struct Fonts([Font; 2]);

static FONTS: OnceLock<Option<Fonts>> = OnceLock::new();
static REGULAR: &[u8] = include_bytes!("../fonts/NotoSans-Regular.ttf");
static BOLD: &[u8] = include_bytes!("../fonts/NotoSans-Bold.ttf");
const COMMON: u32 = 0x500;

/// The face, parsed once per process.
pub fn font(face: Face) -> Result<&'static Font, ReceiptError> {
    let fonts = FONTS.get_or_init(|| Some(Fonts([parse(REGULAR)?, parse(BOLD)?])));
    let Some(Fonts([regular, bold])) = fonts else { return Err(ReceiptError::Font) };
    Ok(match face {
        Face::Regular => regular,
        Face::Bold => bold,
    })
}

fn parse(bytes: &'static [u8]) -> Option<Font> {
    let parsed = ParsedFont::from_bytes(bytes, 0, &mut Vec::new())?;
    let common = (0..COMMON).map(|code| advance(&parsed, code).unwrap_or(0)).collect();
    Some(Font { pdf: PdfFont::new(parsed), common, shapes: FontRef::new(bytes).ok()? })
}

/// In 1/1000 em, cut to whole numbers as the PDF's width table is.
fn advance(font: &ParsedFont, code: u32) -> Option<u16> {
    let glyph = font.lookup_glyph_index(code).filter(|glyph| *glyph != 0)?;
    let units = u32::from(font.pdf_font_metrics.units_per_em).max(1);
    u16::try_from(u32::from(font.get_horizontal_advance(glyph)) * 1000 / units).ok()
}

impl Font {
    /// The advance in 1/1000 em, if the face has the character.
    pub fn advance(&self, character: char) -> Option<u16> {
        let code = u32::from(character);
        match self.common.get(code as usize) {
            Some(width) => (*width > 0).then_some(*width),
            None => advance(&self.pdf.parsed_font, code),
        }
    }

    /// The width of a text in points at a size, with extra space after each character.
    pub fn width(&self, text: &str, size: f32, spacing: f32) -> f32 {
        let (mut units, mut count) = (0u32, 0u16);
        for character in text.chars() {
            units += u32::from(self.advance(character).unwrap_or(0));
            count = count.saturating_add(1);
        }
        units as f32 / 1000.0 * size + f32::from(count.saturating_sub(1)) * spacing
    }

    /// Draws the shape of a character in 1/1000 em, upwards from the baseline.
    pub fn draw(&self, character: char, pen: &mut impl OutlinePen) {
        let glyph = self.pdf.parsed_font.lookup_glyph_index(u32::from(character)).unwrap_or(0);
        if let Some(shape) = self.shapes.outline_glyphs().get(GlyphId::from(glyph)) {
            // A glyph of a font that is built in has a shape; the tests draw them all.
            let _ = shape.draw(Size::new(1000.0), pen);
        }
    }
}

/// Composed letters (NFC), and one form of the characters that look alike but would copy differently.
/// Control and formatting characters are dropped: they have no picture.
fn normalise(text: &str) -> String {
    let plain = text.nfc().map(|character| match character {
        '\u{2010}' | '\u{2011}' => '-',
        '\u{2212}' => '–',
        '\u{202f}' | '\u{2007}' => '\u{a0}',
        '\t' | '\n' | '\r' => ' ',
        other => other,
    });
    plain.filter(|c| !c.is_control() && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}')).collect()
}

/// Whether receipts can show every character of a text.
///
/// # Errors
/// [`ReceiptError::MissingGlyph`] with the first character that the font lacks.
pub fn check_glyphs(text: &str) -> Result<(), ReceiptError> {
    checked(text).map(|_| ())
}

/// The text as it is printed; see [`normalise`].
///
/// # Errors
/// As [`check_glyphs`].
pub fn checked(text: &str) -> Result<String, ReceiptError> {
    let text = normalise(text);
    for face in Face::ALL {
        let font = font(face)?;
        if let Some(character) = text.chars().find(|character| font.advance(*character).is_none()) {
            return Err(ReceiptError::MissingGlyph { character });
        }
    }
    Ok(text)
}
