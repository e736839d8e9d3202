//! From what arrived to lines of a format's width.

use super::{Format, MAX_INPUT, MrzError, keyboard};

/// One way to see the input as a zone.
#[derive(Debug)]
pub(super) struct Candidate {
    pub format: Format,
    /// As many lines of just the width as the format has.
    pub lines: Vec<String>,
    /// How many fillers were added or left out to reach the width.
    pub adjusted: usize,
}

/// Every way to see the input as a zone; at least one.
pub(super) fn candidates(input: &str) -> Result<Vec<Candidate>, MrzError> {
    if input.len() > MAX_INPUT {
        return Err(MrzError::TooLong);
    }
    let lines = lines(input)?;
    let separate = match lines.len() {
        2 | 3 => shapes(&lines, split_as_given),
        _ => Vec::new(),
    };
    // Lines that came apart fit one format only: fillers are counted only where no format fits as it is.
    let exact = separate.iter().any(|candidate| candidate.adjusted == 0);
    let mut found: Vec<_> = separate.into_iter().filter(|found| !exact || found.adjusted == 0).collect();
    if found.is_empty() {
        found = shapes(&[lines.concat()], split_by_width);
    }
    let count = lines.iter().map(|line| line.chars().count()).sum();
    if found.is_empty() { Err(MrzError::Length { count }) } else { Ok(found) }
}

/// The lines in capitals, with `A–Z 0–9 <` and spaces inside only; none is empty.
fn lines(input: &str) -> Result<Vec<String>, MrzError> {
    let text = capitals(input);
    let text = keyboard::undo(&text).unwrap_or(text);
    let is_end = |c: char| matches!(c, '\r' | '\n' | '\u{b}' | '\u{c}' | '\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let lines = text.split(is_end).map(|line| without_prefix(line.trim()).trim()).filter(|line| !line.is_empty());
    let lines: Vec<String> = lines.map(str::to_owned).collect();
    for (index, line) in lines.iter().enumerate() {
        let strange = line.chars().enumerate().find(|(_, c)| !matches!(c, 'A'..='Z' | '0'..='9' | '<' | ' '));
        if let Some((position, character)) = strange {
            return Err(MrzError::Character { character, line: index + 1, position: position + 1 });
        }
    }
    let first = lines.first().and_then(|line| line.chars().next()).ok_or(MrzError::Empty)?;
    if !first.is_ascii_uppercase() {
        return Err(MrzError::Character { character: first, line: 1, position: 1 });
    }
    Ok(lines)
}

/// Capital letters, plain fillers and spaces; without the control characters that frame a scanner's message.
fn capitals(input: &str) -> String {
    let mut text = String::with_capacity(input.len());
    for character in input.chars() {
        match character {
            // A dot above is what the small form of İ leaves outside of Turkic languages.
            '\u{2}'..='\u{4}' | '\u{feff}' | '\u{200b}' | '\u{307}' => {}
            '«' | '≪' | '《' => text.push_str("<<"),
            '‹' | '＜' | '〈' => text.push('<'),
            '\t' | '\u{a0}' | '\u{2007}' | '\u{202f}' => text.push(' '),
            other => text.extend(other.to_uppercase()),
        }
    }
    text
}

/// Without an AIM identifier such as `]Q3` (ISO/IEC 15424).
fn without_prefix(line: &str) -> &str {
    let mut rest = line.chars();
    let aim = rest.next() == Some(']')
        && rest.next().is_some_and(|c| c.is_ascii_uppercase())
        && rest.next().is_some_and(|c| c.is_ascii_alphanumeric());
    if aim { rest.as_str() } else { line }
}

/// Every format whose lines can be made of the given ones.
fn shapes(lines: &[String], split: fn(&[String], usize, usize) -> Option<Vec<String>>) -> Vec<Candidate> {
    let visa = lines.first().is_some_and(|line| line.starts_with('V'));
    let formats = Format::ALL.into_iter().filter(|format| *format == Format::Td1 || format.is_visa() == visa);
    let candidate = |format: Format| {
        let (count, width) = format.size();
        let given = split(lines, count, width)?;
        let fitted: Option<Vec<_>> = given.iter().enumerate().map(|(at, line)| fit(line, format, at)).collect();
        let (lines, slips): (Vec<_>, Vec<_>) = fitted?.into_iter().unzip();
        Some(Candidate { format, lines, adjusted: slips.into_iter().sum() })
    };
    formats.filter_map(candidate).collect()
}

fn split_as_given(lines: &[String], count: usize, _: usize) -> Option<Vec<String>> {
    (lines.len() == count).then(|| lines.to_vec())
}

/// All in one line: whole lines of the width, and what is left as the last one.
fn split_by_width(lines: &[String], count: usize, width: usize) -> Option<Vec<String>> {
    let text = lines.concat().replace(' ', "");
    let heads = (0..count - 1).map(|at| text.get(at * width..(at + 1) * width));
    let rest = text.get((count - 1) * width..).filter(|rest| !rest.is_empty());
    heads.chain([rest]).map(|line| line.map(str::to_owned)).collect()
}

/// How a line may be brought to its width.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Names: a space is a filler; the end is filled up.
    Names,
    /// Data that ends with an optional field: the end is filled up.
    Open,
    /// Data that ends with a check digit: the fillers before it, from this position on, are counted.
    Closed(usize),
}

fn kind(format: Format, line: usize) -> Kind {
    match (format, line) {
        (Format::Td1, 2) | (Format::Td2 | Format::Td3 | Format::MrvA | Format::MrvB, 0) => Kind::Names,
        (Format::Td1, 1) => Kind::Closed(18),
        (Format::Td2 | Format::Td3, _) => Kind::Closed(28),
        _ => Kind::Open,
    }
}

/// The line in its format's width, and how many fillers that took; `None` when it cannot be.
fn fit(line: &str, format: Format, at: usize) -> Option<(String, usize)> {
    let (_, width) = format.size();
    let (joined, filled) = (line.replace(' ', ""), line.replace(' ', "<"));
    if joined.len() == width {
        return Some((joined, 0));
    }
    if filled.len() == width {
        return Some((filled, 0));
    }
    let kind = kind(format, at);
    let from = if kind == Kind::Names { filled } else { joined };
    let slips = from.len().abs_diff(width);
    let fitted = match kind {
        Kind::Names | Kind::Open => pad(&from, width),
        Kind::Closed(start) => stretch(&from, width, start),
    };
    fitted.map(|line| (line, slips))
}

/// Fillers added to the end, or surplus ones taken from it.
fn pad(line: &str, width: usize) -> Option<String> {
    let kept = if line.len() > width { line.trim_end_matches('<') } else { line };
    (5 < kept.len() && kept.len() <= width).then(|| format!("{kept:<<width$}"))
}

/// The last run of fillers made longer or shorter, when it begins at `start` or later and keeps one.
fn stretch(line: &str, width: usize, start: usize) -> Option<String> {
    let end = line.rfind('<')? + 1;
    let (head, tail) = line.split_at(end);
    let head = head.trim_end_matches('<');
    let fillers = width.checked_sub(head.len() + tail.len()).filter(|count| *count > 0)?;
    (head.len() >= start).then(|| format!("{head}{}{tail}", "<".repeat(fillers)))
}
