//! The slip's code, as it leaves the thermal head and after it was worn.

use ::receipt::Kind;
use domain::lang::Lang;
use image::{GrayImage, Luma};
use rqrr::PreparedImage;

use super::{facts, slip};
use crate::Raster;

/// What a camera sees of a strip.
fn seen(strip: &Raster) -> GrayImage {
    let (width, height) = (strip.width_bytes() * 8, strip.height());
    GrayImage::from_fn(u32::try_from(width).unwrap(), u32::try_from(height).unwrap(), |x, y| {
        Luma([if strip.dot(x as usize, y as usize) { 20 } else { 245 }])
    })
}

/// The texts of the codes on a picture, and where the first one's middle is.
pub fn codes(picture: &GrayImage) -> Vec<(String, u32)> {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let grey = |x: usize, y: usize| picture.as_raw()[y * width + x];
    let mut prepared = PreparedImage::prepare_from_greyscale(width, height, grey);
    let found = prepared.detect_grids().into_iter();
    found
        .filter_map(|grid| {
            let middle = grid.bounds.iter().map(|corner| corner.y).sum::<i32>() / 4;
            Some((grid.decode().ok()?.1, u32::try_from(middle).unwrap_or_default()))
        })
        .collect()
}

/// What stands in the code of a strip.
pub fn code(strip: &Raster) -> Option<String> {
    codes(&seen(strip)).into_iter().next().map(|(text, _)| text)
}

#[test]
fn the_code_is_read_from_the_dots() {
    for lang in Lang::ALL {
        let facts = facts(lang);
        let strip = slip(&facts);
        assert_eq!(strip.width_bytes(), 72, "576 dots");
        assert_eq!(code(&strip).as_deref(), Some(facts.qr.as_str()), "{lang}");
    }
}

/// What a reader that people have on their computers makes of a picture.
pub fn read_by_zbar(picture: &GrayImage) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("picture.pgm");
    let head = format!("P5 {} {} 255\n", picture.width(), picture.height());
    std::fs::write(&file, [head.as_bytes(), picture.as_raw()].concat()).unwrap();
    let words = ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"];
    let read = std::process::Command::new("zbarimg").args(words).arg(&file).output().unwrap();
    String::from_utf8_lossy(&read.stdout).lines().map(str::to_owned).collect()
}

/// The middle one of each pixel's nine: what cameras do to specks.
fn despeckled(picture: &GrayImage) -> GrayImage {
    let (width, height) = picture.dimensions();
    GrayImage::from_fn(width, height, |x, y| {
        let near = |at: u32, step: u32, end: u32| (at + step).saturating_sub(1).min(end - 1);
        let mut nine: [u8; 9] = std::array::from_fn(|n| {
            let (column, row) = (n as u32 % 3, n as u32 / 3);
            picture.get_pixel(near(x, column, width), near(y, row, height)).0[0]
        });
        nine.sort_unstable();
        Luma([nine[4]])
    })
}

/// A photograph of a strip whose dots are flipped, one in ten, and that was folded through the code: three rows lose their
/// ink. The camera takes specks out.
pub fn worn(strip: &Raster, mut seed: u32) -> GrayImage {
    let mut picture = seen(strip);
    let middle = codes(&picture)[0].1;
    for (_, y, pixel) in picture.enumerate_pixels_mut() {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        if seed >> 16 < 6_554 {
            pixel.0[0] = 255 - pixel.0[0];
        }
        if y.abs_diff(middle) < 2 {
            pixel.0[0] = 230;
        }
    }
    despeckled(&picture)
}

#[test]
fn each_copy_differs_on_the_paper_alone() {
    let original = facts(Lang::Az);
    let [copy, next] = [1, 2].map(|number| ::receipt::Facts { kind: Kind::numbered(number), ..original.clone() });
    let strips = [&original, &copy, &next].map(slip);
    assert!(strips[0] != strips[1] && strips[1] != strips[2]);
    assert!(strips.iter().all(|strip| code(strip).as_deref() == Some(original.qr.as_str())));
}
