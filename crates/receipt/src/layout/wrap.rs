//! Breaking a text into lines by the font's own advances.

use crate::font::Font;

/// A short word alone on the last line is one narrower than this part of the width.
const ALONE: f32 = 0.25;
/// The digits of a number that stays with the word after it.
const COUNTED: usize = 2;

/// The lines of a text, none wider than `width` points. A line that was broken at a space ends in that space, which
/// is not measured. Breaks at spaces and after hyphens, inside a word only when
/// the word alone is too wide; a no-break space never breaks. At least one line, even of an empty text.
///
/// The dot between two parts is left out where a line breaks at it: the break says the same. No short word is left
/// alone on the last line.
pub fn wrap(font: &Font, text: &str, size: f32, spacing: f32, width: f32) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    // Without kerning a line is as wide as its characters together, so each piece is measured once.
    let mut used = 0.0;
    for piece in pieces(text) {
        let solid = piece.trim_end_matches(' ');
        if used + font.width(solid, size, spacing) > width {
            if !line.trim().is_empty() {
                lines.push(line);
            }
            line = fit(font, piece, size, spacing, width, &mut lines);
            used = advance(font, &line, size, spacing);
        } else {
            line.push_str(piece);
            used += advance(font, piece, size, spacing);
        }
    }
    if !line.trim().is_empty() || lines.is_empty() {
        lines.push(line);
    }
    keep_company(font, &mut lines, size, spacing, width);
    finished(&lines)
}

/// Moves a word down to one that would stand alone, unless that leaves the line above too short or has no room.
fn keep_company(font: &Font, lines: &mut [String], size: f32, spacing: f32, width: f32) {
    let [.., above, last] = lines else { return };
    let measure = |text: &str| font.width(text.trim_end_matches(' '), size, spacing);
    let Some(word) = pieces(above).last().map(str::to_owned) else { return };
    let rest = above.strip_suffix(&word).filter(|rest| rest.ends_with(' ')).unwrap_or_default().to_owned();
    let moved = format!("{word}{last}");
    let alone = pieces(last.trim_end()).count() == 1 && measure(last) < width * ALONE;
    if alone && word.ends_with(' ') && measure(&rest) >= width / 2.0 && measure(&moved) <= width {
        *above = rest;
        *last = moved;
    }
}

/// The width of a text that another follows: with the space after its last character.
fn advance(font: &Font, text: &str, size: f32, spacing: f32) -> f32 {
    if text.is_empty() { 0.0 } else { font.width(text, size, spacing) + spacing }
}

/// As [`wrap`], with the words shared out evenly among as many lines: no single word is left on the last.
pub fn balanced(font: &Font, text: &str, size: f32, spacing: f32, width: f32) -> Vec<String> {
    let mut best = wrap(font, text, size, spacing, width);
    let widest = pieces(text).map(|piece| font.width(piece.trim_end_matches(' '), size, spacing)).fold(0.0, f32::max);
    let mut narrower = width;
    while best.len() > 1 && narrower - size / 2.0 >= widest {
        narrower -= size / 2.0;
        let lines = wrap(font, text, size, spacing, narrower);
        if lines.len() > best.len() {
            break;
        }
        best = lines;
    }
    best
}

/// Unbreakable pieces, each with the space that follows it.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let breaks = |(at, mark): &(usize, &str)| {
            may_break(rest.get(..*at)?, mark, rest.get(at + mark.len()..)?).then_some(at + mark.len())
        };
        let end = rest.match_indices([' ', '-', '/']).find_map(|found| breaks(&found)).unwrap_or(rest.len());
        let (piece, more) = rest.split_at_checked(end).filter(|(piece, _)| !piece.is_empty())?;
        rest = more;
        Some(piece)
    })
}

/// Whether a line may end with this space, hyphen or stroke: not between a dialling code and its number, nor a small number and what it
/// counts, nor within the number of a law or of a receipt. `before` begins where a line may.
fn may_break(before: &str, mark: &str, after: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    match mark {
        " " => {
            let dialling =
                before.strip_suffix(')').is_some_and(|code| code.ends_with(digit)) && after.starts_with(digit);
            let counting = (1..=COUNTED).contains(&before.len())
                && before.chars().all(digit)
                && after.starts_with(char::is_alphabetic);
            !(dialling || counting)
        }
        "-" => !before.ends_with(digit),
        _ => true,
    }
}

/// What remains of a piece after the lines that it fills alone.
fn fit(font: &Font, piece: &str, size: f32, spacing: f32, width: f32, lines: &mut Vec<String>) -> String {
    let mut rest = String::new();
    for character in piece.chars() {
        rest.push(character);
        if font.width(rest.trim_end_matches(' '), size, spacing) > width && rest.chars().count() > 1 {
            rest.pop();
            lines.push(rest);
            rest = character.to_string();
        }
    }
    rest
}

/// Without the dots at breaks. No-break spaces have done their work: in the file they are spaces, so that copied text can be searched.
fn finished(lines: &[String]) -> Vec<String> {
    let blank = |c: char| c == ' ' || c == '\u{a0}';
    let finish = |(at, line): (usize, &String)| {
        let mut text = line.trim_matches(' ');
        if at > 0 {
            text = text.strip_prefix("· ").unwrap_or(text);
        }
        if at + 1 < lines.len() {
            text = text
                .strip_suffix('·')
                .filter(|rest| rest.ends_with(blank))
                .map_or(text, |rest| rest.trim_end_matches(blank));
        }
        let mut text = text.replace('\u{a0}', " ");
        if line.ends_with(' ') && !text.is_empty() {
            text.push(' ');
        }
        text
    };
    lines.iter().enumerate().map(finish).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::font::{Face, font};

    #[test]
    fn lines_break_at_spaces_and_keep_every_letter() {
        let font = font(Face::Regular).unwrap();
        let text = "Əliyeva Günəş İsmayıl qızı";
        let lines = wrap(font, text, 10.0, 0.0, 60.0);
        assert!(lines.len() > 1);
        assert_eq!(lines.concat(), text);
        assert_eq!(wrap(font, "15,00\u{a0}₼", 10.0, 0.0, 1000.0), ["15,00 ₼"]);
        assert_eq!(wrap(font, "", 10.0, 0.0, 60.0), [""]);
    }

    #[test]
    fn balanced_lines_are_as_few_and_more_even() {
        let font = font(Face::Regular).unwrap();
        let spread = |lines: &[String]| {
            let widths: Vec<f32> = lines.iter().map(|line| font.width(line.trim_end(), 8.8, 0.0)).collect();
            widths.iter().fold(0.0f32, |a, b| a.max(*b)) - widths.iter().fold(f32::MAX, |a, b| a.min(*b))
        };
        let mut evened = 0;
        for text in [
            "Statusu görmək üçün telefonun kamerasını bura tutun",
            "Point the camera of your telephone here to see the status",
            "Наведите камеру телефона сюда, чтобы узнать, где заявление",
        ] {
            let (plain, even) = (wrap(font, text, 8.8, 0.0, 130.0), balanced(font, text, 8.8, 0.0, 130.0));
            assert_eq!((plain.len(), even.concat().len()), (even.len(), plain.concat().len()));
            assert!(spread(&even) <= spread(&plain), "{text}");
            evened += usize::from(spread(&even) < spread(&plain));
        }
        assert!(evened > 0);
        let names = "Государственная\u{a0}миграционная\u{a0}служба\u{a0}· State\u{a0}Migration\u{a0}Service";
        let lines = balanced(font, names, 8.0, 0.0, 204.0);
        assert_eq!(lines, ["Государственная миграционная служба ", "State Migration Service"]);
    }

    #[test]
    fn a_dot_between_parts_goes_where_a_line_breaks() {
        let font = font(Face::Regular).unwrap();
        let text = "SPEC1-S1-000001 · Dövlət rüsumu · Bank";
        let width = |text: &str| font.width(text, 10.0, 0.0);
        assert_eq!(
            wrap(font, text, 10.0, 0.0, width("SPEC1-S1-000001 ·")),
            ["SPEC1-S1-000001 ", "Dövlət rüsumu ", "Bank"]
        );
        assert_eq!(
            wrap(font, text, 10.0, 0.0, width("SPEC1-S1-000001")).concat(),
            "SPEC1-S1-000001 Dövlət rüsumu Bank"
        );
        assert_eq!(wrap(font, text, 10.0, 0.0, 1000.0), [text]);
    }

    #[test]
    fn a_short_word_is_not_left_alone_nor_a_number_torn() {
        let font = font(Face::Regular).unwrap();
        let width = |text: &str| font.width(text, 10.0, 0.0);
        let article = "registered upon place of stay (Migration Code, Article 21).";
        let lines = wrap(font, article, 10.0, 0.0, width("registered upon place of stay (Migration Code, Article"));
        assert_eq!(lines, ["registered upon place of stay (Migration Code, ", "Article 21)."]);
        assert_eq!(wrap(font, "27 November 2026", 10.0, 0.0, width("27 November")), ["27 November ", "2026"]);
        let phone = "the Call Center: (012) 919. It answers";
        assert_eq!(
            wrap(font, phone, 10.0, 0.0, width("the Call Center: (012)")),
            ["the Call Center: ", "(012) 919. It answers"]
        );
        let days = "within 5 working days";
        assert_eq!(wrap(font, days, 10.0, 0.0, width("within 5 work")), ["within ", "5 working ", "days"]);
        let law = "haqqında 998-IIIQ nömrəli Qanun";
        let lines = wrap(font, law, 10.0, 0.0, width("haqqında 998-II"));
        assert!(lines.iter().all(|line| !line.trim_end().ends_with('-')), "{lines:?}");
    }

    #[test]
    fn a_no_break_space_holds() {
        let font = font(Face::Regular).unwrap();
        let width = font.width("aaa bbb", 10.0, 0.0);
        assert_eq!(wrap(font, "xx aaa\u{a0}bbb", 10.0, 0.0, width), ["xx ", "aaa bbb"]);
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_nothing_is_lost(text in "[A-Za-zƏəİıЁё₼ \u{a0}/-]{0,120}", width in 30.0f32..300.0) {
            let font = font(Face::Bold).unwrap();
            let lines = wrap(font, &text, 12.0, 0.5, width);
            for line in &lines {
                prop_assert!(font.width(line.trim_end(), 12.0, 0.5) <= width + 0.01, "{line:?}");
            }
            let solid = |s: &str| s.chars().filter(|c| *c != ' ' && *c != '\u{a0}').collect::<String>();
            prop_assert_eq!(solid(&lines.concat()), solid(&text));
        }
    }
}
