//! The modules of a QR code (ISO/IEC 18004), for upper-case text at level M.
//!
//! The crate `qrcode` encodes; here the mask is chosen. Its own choice costs more than the rest of the receipt, and rows
//! of bits do the same scoring in a twentieth of the time.

use qrcode::bits::Bits;
use qrcode::canvas::{Canvas, MaskPattern};
use qrcode::types::{Color, Version};
use qrcode::{EcLevel, ec};

use super::QrError;

/// What versions 1 to 13 hold at level M in alphanumeric mode, in characters (table 7).
const CAPACITY: [usize; 13] = [20, 38, 61, 90, 122, 154, 178, 221, 262, 311, 366, 419, 483];

const MASKS: [MaskPattern; 8] = [
    MaskPattern::Checkerboard,
    MaskPattern::HorizontalLines,
    MaskPattern::VerticalLines,
    MaskPattern::DiagonalLines,
    MaskPattern::LargeCheckerboard,
    MaskPattern::Fields,
    MaskPattern::Diamonds,
    MaskPattern::Meadow,
];

/// A square of modules; in each row the lowest bit is the leftmost module, and 1 is dark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    pub side: u16,
    pub rows: Vec<u128>,
}

/// The version that holds so many characters, if one of at most 13 does.
pub fn version(length: usize) -> Option<i16> {
    let index = CAPACITY.iter().position(|capacity| length <= *capacity)?;
    i16::try_from(index + 1).ok()
}

/// The code of a text of digits, capital letters and ` $%*+-./:`.
pub fn encode(text: &str) -> Result<Matrix, QrError> {
    if !text
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b':' | b'A'..=b'Z' | b' ' | b'$' | b'%' | b'*' | b'+' | b'-'..=b'/'))
    {
        return Err(QrError::Malformed);
    }
    let version = Version::Normal(version(text.len()).ok_or(QrError::TooLong)?);
    let canvas = fill(text, version).map_err(|_| QrError::TooLong)?;
    let mut best: Option<(u32, Matrix)> = None;
    for mask in MASKS {
        let mut masked = canvas.clone();
        masked.apply_mask(mask);
        let matrix = Matrix::of(masked, version);
        let score = matrix.penalty();
        if best.as_ref().is_none_or(|(least, _)| score < *least) {
            best = Some((score, matrix));
        }
    }
    best.map(|(_, matrix)| matrix).ok_or(QrError::TooLong)
}

fn fill(text: &str, version: Version) -> qrcode::QrResult<Canvas> {
    let mut bits = Bits::new(version);
    bits.push_alphanumeric_data(text.as_bytes())?;
    bits.push_terminator(EcLevel::M)?;
    let (data, correction) = ec::construct_codewords(&bits.into_bytes(), version, EcLevel::M)?;
    let mut canvas = Canvas::new(version, EcLevel::M);
    canvas.draw_all_functional_patterns();
    canvas.draw_data(&data, &correction);
    Ok(canvas)
}

impl Matrix {
    fn of(canvas: Canvas, version: Version) -> Matrix {
        let side = usize::try_from(version.width()).unwrap_or(1).max(1);
        let row = |modules: &[Color]| {
            modules.iter().rev().fold(0, |row, module| row << 1 | u128::from(*module == Color::Dark))
        };
        let rows = canvas.into_colors().chunks(side).map(row).collect();
        Matrix { side: u16::try_from(side).unwrap_or_default(), rows }
    }

    /// How hard the code is to read (7.8.3.1): the sum of the four features.
    fn penalty(&self) -> u32 {
        let all = u128::MAX >> (128 - u32::from(self.side));
        let columns = self.turned();
        let lines: u32 = self.rows.iter().chain(&columns).map(|line| line_penalty(*line, self.side, all)).sum();
        let pairs = self.rows.windows(2).map(|pair| blocks(pair[0], pair[1], all)).sum::<u32>();
        let dark: u32 = self.rows.iter().map(|row| row.count_ones()).sum();
        let total = u32::from(self.side) * u32::from(self.side);
        let off = (dark * 100 / total).abs_diff(50) / 5;
        lines + pairs * 3 + off * 10
    }

    fn turned(&self) -> Vec<u128> {
        let column = |x: u16| self.rows.iter().rev().fold(0, |line, row| line << 1 | (row >> x & 1));
        (0..self.side).map(column).collect()
    }
}

/// Runs of five and more of one colour, and what looks like a finder pattern beside four light modules.
fn line_penalty(line: u128, side: u16, all: u128) -> u32 {
    let runs = |bits: u128| {
        let five = bits & bits >> 1 & bits >> 2 & bits >> 3 & bits >> 4;
        // Three for a run of five and one for each module more: a run of n leaves n - 4 marks, the first worth three.
        five.count_ones() + 2 * (five & !(five << 1)).count_ones()
    };
    let light = !line & all;
    let finder = |first: u32| {
        let dark = [0, 2, 3, 4, 6].iter().fold(all, |marks, at| marks & line >> (first + at));
        [1, 5].iter().fold(dark, |marks, at| marks & light >> (first + at))
    };
    let clear = |first: u32| (0..4).fold(all, |marks, at| marks & light >> (first + at));
    let window = u128::MAX >> (128 - u32::from(side.saturating_sub(10)).max(1));
    let looks = (finder(0) & clear(7) & window).count_ones() + (finder(4) & clear(0) & window).count_ones();
    runs(line) + runs(light) + looks * 40
}

/// Squares of two by two modules of one colour in two adjoining rows.
fn blocks(upper: u128, lower: u128, all: u128) -> u32 {
    let square = |upper: u128, lower: u128| (upper & upper >> 1 & lower & lower >> 1).count_ones();
    square(upper, lower) + square(!upper & all, !lower & all)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "HTTPS://STATUS.MIGRATION.GOV.AZ/Q/QRG2EAJHAREEEQKLGAYS2SZXUBMEZIYGDJVQFP22A5IFUWS2LJNFUWS2LJNF";

    #[test]
    fn the_modules_are_those_of_the_reference_under_the_same_mask() {
        for text in [TEXT, "A", &"B7".repeat(240)] {
            let version = Version::Normal(version(text.len()).unwrap());
            let reference = qrcode::QrCode::with_version(text, version, EcLevel::M).unwrap();
            let canvas = fill(text, version).unwrap();
            let of = |mask| {
                let mut masked = canvas.clone();
                masked.apply_mask(mask);
                Matrix::of(masked, version)
            };
            let same = |matrix: &Matrix| {
                let side = usize::from(matrix.side);
                let dark = |at: usize| matrix.rows[at / side] >> (at % side) & 1 == 1;
                reference.to_colors().iter().enumerate().all(|(at, color)| (*color == Color::Dark) == dark(at))
            };
            assert!(MASKS.into_iter().any(|mask| same(&of(mask))), "{text}");
        }
    }

    #[test]
    fn penalties_count_as_the_standard_says() {
        let all = u128::MAX >> (128 - 21);
        let alternating = 0x0015_5555;
        assert_eq!(line_penalty(alternating, 21, all), 0);
        assert_eq!(line_penalty(all, 21, all), 3 + 16);
        assert_eq!(line_penalty(alternating | 0b11111, 21, all), 3);
        // Dark-light-3 dark-light-dark with four light modules after it, then alternating.
        let finder = 0b1010_1010_1000_0101_1101;
        assert_eq!(line_penalty(finder, 21, all), 40);
        assert_eq!(blocks(0b11, 0b11, 0b11), 1);
        assert_eq!(blocks(0b000, 0b000, 0b111), 2);
    }

    #[test]
    fn the_smallest_version_that_holds_the_text_is_taken() {
        assert_eq!(
            [version(0), version(20), version(21), version(311), version(483), version(484)],
            [Some(1), Some(1), Some(2), Some(10), Some(13), None]
        );
        assert_eq!(encode("lower"), Err(QrError::Malformed));
        assert_eq!(encode(&"A".repeat(484)), Err(QrError::TooLong));
    }
}
