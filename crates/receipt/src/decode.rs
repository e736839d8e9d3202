//! Finding QR codes in files as a camera would: the pages are drawn, the pictures are looked at.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use image::{GrayImage, ImageFormat, ImageReader, Limits, imageops};
use rqrr::PreparedImage;

/// The largest file looked at, in bytes.
const MAX_FILE: usize = 30 * 1024 * 1024;
/// Pages of a PDF that are drawn.
const MAX_PAGES: usize = 5;
/// The longest side of a drawn page or a picture, in pixels.
const MAX_SIDE: f32 = 8000.0;
/// What a receipt's code is drawn at: 40 mm give 8 pixels a module.
const DOTS_PER_INCH: f32 = 300.0;

#[derive(Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// Neither a PDF nor a PNG nor a JPEG that can be drawn.
    Unreadable,
}

/// The texts of all QR codes seen in a PDF, PNG or JPEG.
pub fn texts(bytes: &[u8]) -> Result<Vec<String>, DecodeError> {
    if bytes.len() > MAX_FILE {
        return Err(DecodeError::Unreadable);
    }
    // The decoders read hostile files; should one of them panic, the file is as unreadable as any other.
    let found = catch_unwind(AssertUnwindSafe(|| match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg)) => picture(bytes, format),
        _ => pdf(bytes),
    }));
    found.unwrap_or(Err(DecodeError::Unreadable))
}

fn picture(bytes: &[u8], format: ImageFormat) -> Result<Vec<String>, DecodeError> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE as u32 * 2);
    limits.max_image_height = Some(MAX_SIDE as u32 * 2);
    reader.limits(limits);
    let image = reader.decode().map_err(|_| DecodeError::Unreadable)?;
    Ok(look(&flattened(&image.to_rgba8())))
}

/// Grey on white paper.
fn flattened(image: &image::RgbaImage) -> GrayImage {
    GrayImage::from_fn(image.width(), image.height(), |x, y| {
        let [red, green, blue, alpha] = image.get_pixel(x, y).0.map(u32::from);
        let grey = (red * 299 + green * 587 + blue * 114) / 1000;
        let shown = (grey * alpha + 255 * (255 - alpha)) / 255;
        image::Luma([u8::try_from(shown).unwrap_or(u8::MAX)])
    })
}

fn pdf(bytes: &[u8]) -> Result<Vec<String>, DecodeError> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|_| DecodeError::Unreadable)?;
    let (cache, settings) = (RenderCache::new(), InterpreterSettings::default());
    let mut texts = Vec::new();
    for page in pdf.pages().iter().take(MAX_PAGES) {
        let (width, height) = page.render_dimensions();
        let scale = (DOTS_PER_INCH / 72.0).min(MAX_SIDE / width.max(height).max(1.0));
        let size = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
        let pixels = render(page, &cache, &settings, &RenderSettings::default(), &size);
        let (width, height) = (u32::from(pixels.width()), u32::from(pixels.height()));
        let data = pixels.data_as_u8_slice().to_vec();
        let image = image::RgbaImage::from_raw(width, height, data).ok_or(DecodeError::Unreadable)?;
        texts.extend(look(&flattened(&image)));
    }
    Ok(texts)
}

/// Looks at the picture as it is and, when nothing is seen, at other sizes: small codes are found enlarged, coarse
/// photographs reduced.
fn look(image: &GrayImage) -> Vec<String> {
    let scaled = |factor: f32, filter| {
        let side = |value: u32| ((value as f32 * factor) as u32).max(1);
        imageops::resize(image, side(image.width()), side(image.height()), filter)
    };
    let mut found = codes(image);
    for factor in [0.5, 3.0, 1.5, 2.5, 0.25] {
        let longest = image.width().max(image.height()) as f32 * factor;
        if found.is_empty() && (200.0..MAX_SIDE).contains(&longest) {
            let filter = if factor < 1.0 { imageops::FilterType::Triangle } else { imageops::FilterType::CatmullRom };
            found = codes(&scaled(factor, filter));
        }
    }
    found
}

fn codes(image: &GrayImage) -> Vec<String> {
    let (width, height) = (image.width() as usize, image.height() as usize);
    let pixel = |x: usize, y: usize| image.as_raw().get(y * width + x).copied().unwrap_or(u8::MAX);
    let mut prepared = PreparedImage::prepare_from_greyscale(width, height, pixel);
    prepared.detect_grids().iter().filter_map(|grid| grid.decode().ok().map(|(_, text)| text)).collect()
}
