//! A page as dots: a PDF drawn for a thermal head, black or nothing.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use crate::PrinterError;

/// Points an inch in a PDF.
const POINTS: f32 = 72.0;
/// Below this grey a dot is black: a little above the middle, so that thin strokes hold.
const BLACK: u8 = 160;
/// The tallest page, in dots: four metres of paper.
const MAX_HEIGHT: usize = 32_000;

/// A thermal head, and where the paper's left edge is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Head {
    /// Dots an inch.
    pub dpi: f32,
    /// Dots between the paper's edge and the first dot of the head.
    pub margin: usize,
    /// Dots of the head; a multiple of eight.
    pub width: usize,
}

/// The head of 80 mm printers: 72 mm at 203 dpi, 4 mm from the edge.
pub const HEAD: Head = Head { dpi: 203.0, margin: 32, width: 576 };

/// Dots in rows of whole bytes: the leftmost dot is the highest bit, 1 is black.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raster {
    width_bytes: usize,
    bits: Vec<u8>,
}

impl Raster {
    /// Rows of `width_bytes` bytes each; what does not fill a row is left out.
    pub fn new(width_bytes: usize, mut bits: Vec<u8>) -> Raster {
        let width_bytes = width_bytes.max(1);
        bits.truncate(bits.len() / width_bytes * width_bytes);
        Raster { width_bytes, bits }
    }

    /// The pages of a PDF one under the other, as the head prints them.
    ///
    /// # Errors
    /// [`PrinterError::Document`].
    pub fn of_pdf(pdf: &[u8], head: Head) -> Result<Raster, PrinterError> {
        let pdf = Pdf::new(pdf.to_vec()).map_err(|_| PrinterError::Document)?;
        let (cache, settings) = (RenderCache::new(), InterpreterSettings::default());
        let scale = head.dpi / POINTS;
        let size = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
        let mut bits = Vec::new();
        for page in pdf.pages().iter() {
            let (width, height) = page.render_dimensions();
            if (height.max(width) * scale) as usize > MAX_HEIGHT {
                return Err(PrinterError::Document);
            }
            let pixels = render(page, &cache, &settings, &RenderSettings::default(), &size);
            let row = usize::from(pixels.width()) * 4;
            for line in pixels.data_as_u8_slice().chunks_exact(row.max(4)) {
                bits.extend(dots(line, head));
            }
        }
        Ok(Raster::new(head.width / 8, bits))
    }

    /// Bytes a row.
    pub fn width_bytes(&self) -> usize {
        self.width_bytes
    }

    /// Rows.
    pub fn height(&self) -> usize {
        self.bits.len() / self.width_bytes
    }

    /// The rows, the first first.
    pub fn rows(&self) -> impl Iterator<Item = &[u8]> {
        self.bits.chunks_exact(self.width_bytes)
    }

    /// Whether a dot is black; beyond the edges nothing is.
    pub fn dot(&self, x: usize, y: usize) -> bool {
        let byte = (x / 8 < self.width_bytes).then(|| self.bits.get(y * self.width_bytes + x / 8)).flatten();
        byte.is_some_and(|byte| byte >> (7 - x % 8) & 1 == 1)
    }

    pub(crate) fn bits(&self) -> &[u8] {
        &self.bits
    }
}

/// One row of pixels (red, green, blue, alpha on white) as dots.
fn dots(line: &[u8], head: Head) -> Vec<u8> {
    let black = |dot: usize| {
        let pixel = line.get((dot + head.margin) * 4..(dot + head.margin) * 4 + 3);
        let grey = |rgb: &[u8]| rgb.iter().map(|value| u32::from(*value)).sum::<u32>() / 3;
        pixel.is_some_and(|rgb| grey(rgb) < u32::from(BLACK))
    };
    let byte = |at: usize| (0..8).fold(0, |byte, bit| byte << 1 | u8::from(black(at * 8 + bit)));
    (0..head.width / 8).map(byte).collect()
}
