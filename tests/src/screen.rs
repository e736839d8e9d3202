//! Pictures of a virtual display, from its framebuffer: what the display shows, without asking the window for it.

use std::io::Cursor;
use std::path::Path;
use std::time::{Duration, Instant};

use image::{ImageFormat, RgbImage};

use crate::{Error, Window};

/// How long a screen may go on changing before its picture is taken as it is.
const PATIENCE: Duration = Duration::from_secs(2);

/// The window's part of the screen as PNG, once it stands still.
pub async fn picture(framebuffer: &Path, window: &Window) -> Result<Vec<u8>, Error> {
    let rect = window.painted().await?;
    let deadline = Instant::now() + PATIENCE;
    let mut before = read(framebuffer)?;
    loop {
        tokio::time::sleep(Duration::from_millis(60)).await;
        let now = read(framebuffer)?;
        if now == before || Instant::now() > deadline {
            return png(&now, rect);
        }
        before = now;
    }
}

fn read(framebuffer: &Path) -> Result<Vec<u8>, Error> {
    std::fs::read(framebuffer).map_err(Error::io("reading the display's framebuffer"))
}

/// An XWD file (version 7, 32 bits a pixel, blue first) as PNG, cut to a rectangle.
fn png(xwd: &[u8], [x, y, width, height]: [u32; 4]) -> Result<Vec<u8>, Error> {
    let odd = || Error::said("the display's framebuffer is not as expected");
    let number = |place: usize| {
        let bytes = xwd.get(place * 4..place * 4 + 4)?;
        Some(u32::from_be_bytes(bytes.try_into().ok()?))
    };
    let field = |place: usize| number(place).ok_or_else(odd);
    // Header: size, version, …, width (4), height (5), …, bits per pixel (11), bytes per line (12), …, colours (19).
    let (size, version, bits) = (field(0)?, field(1)?, field(11)?);
    if version != 7 || bits != 32 {
        return Err(odd());
    }
    let start = (size + field(19)? * 12) as usize;
    let line = field(12)? as usize;
    let (width, height) = (width.min(field(4)?.saturating_sub(x)), height.min(field(5)?.saturating_sub(y)));
    let pixel = |column: u32, row: u32| {
        let place = start + (row + y) as usize * line + (column + x) as usize * 4;
        xwd.get(place..place + 3).map_or([0; 3], |bgr| [bgr[2], bgr[1], bgr[0]])
    };
    let image = RgbImage::from_fn(width, height, |column, row| image::Rgb(pixel(column, row)));
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, ImageFormat::Png).map_err(|_| odd())?;
    Ok(bytes.into_inner())
}
