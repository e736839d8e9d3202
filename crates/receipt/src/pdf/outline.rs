//! Letters as shapes: what stands behind a page is a picture, so that no program reads it out between the page's lines.

use std::fmt::Write as _;

use skrifa::outline::OutlinePen;

use crate::font::Font;

/// The letters of a text one behind the other as operators of a path that is then filled; in 1/1000 em from the start
/// of the baseline, in whole numbers.
pub fn path(font: &Font, text: &str) -> String {
    let mut path = Path { operators: String::with_capacity(text.len() * 256), start: 0.0, at: [0.0; 2] };
    for character in text.chars() {
        font.draw(character, &mut path);
        path.start += f32::from(font.advance(character).unwrap_or(0));
    }
    path.operators.push('f');
    path.operators
}

struct Path {
    operators: String,
    /// Where the letter begins on the baseline.
    start: f32,
    /// Where the pen is, within the letter.
    at: [f32; 2],
}

impl Path {
    fn draw(&mut self, points: &[[f32; 2]], operator: &str) {
        for [x, y] in points {
            // Writing to a String cannot fail.
            let _ = write!(self.operators, "{} {} ", (self.start + x).round() as i32, y.round() as i32);
        }
        self.operators.push_str(operator);
        self.operators.push('\n');
        self.at = points.last().copied().unwrap_or(self.at);
    }
}

impl OutlinePen for Path {
    fn move_to(&mut self, x: f32, y: f32) {
        self.draw(&[[x, y]], "m");
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.draw(&[[x, y]], "l");
    }

    /// PDF has cubic curves only; this one is the same.
    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        let [from_x, from_y] = self.at;
        let towards = |from: f32, control: f32| from + (control - from) * 2.0 / 3.0;
        let first = [towards(from_x, cx0), towards(from_y, cy0)];
        self.draw(&[first, [towards(x, cx0), towards(y, cy0)], [x, y]], "c");
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.draw(&[[cx0, cy0], [cx1, cy1], [x, y]], "c");
    }

    fn close(&mut self) {
        self.draw(&[], "h");
    }
}

#[cfg(test)]
mod tests {
    use domain::lang::Lang;
    use domain::message::Message;

    use super::*;
    use crate::font::{Face, font};
    use crate::tests::i18n;

    /// Accented letters and those that are made of others have shapes too.
    #[test]
    fn every_letter_of_a_mark_has_a_shape() {
        let font = font(Face::Bold).unwrap();
        for lang in Lang::ALL {
            for letter in i18n().text(lang, &Message::new("receipt-specimen")).chars() {
                let path = path(font, &letter.to_string());
                assert!(path.matches(" m\n").count() > 0 && path.ends_with("h\nf"), "{letter}: {path}");
            }
        }
    }

    #[test]
    fn letters_stand_one_behind_the_other() {
        let font = font(Face::Bold).unwrap();
        let left = |path: &str| {
            let numbers =
                path.lines().filter_map(|line| line.strip_suffix(" m")?.split(' ').next()?.parse::<i32>().ok());
            numbers.collect::<Vec<_>>()
        };
        let (one, two) = (left(&path(font, "I")), left(&path(font, "II")));
        let advance = i32::from(font.advance('I').unwrap());
        assert_eq!(two, [one[0], one[0] + advance]);
    }
}
