//! What typed answers look like, as regular expressions of the part that every JSON Schema validator knows: no classes
//! of Unicode, nothing looked ahead. Where that part cannot say it, a pattern takes a little more than the engine.

/// Characters that people put between groups, as `domain::identity` passes over them.
const GROUPING: &str = "[\\s\\-‐‑‒–—−\u{200b}-\u{200f}\u{202a}-\u{202e}\u{feff}]*";
/// The years that a person may type.
const YEAR: &str = "(?:19[0-9][0-9]|2[01][0-9][0-9]|2200)";
const LEAP_YEAR: &str =
    "(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26])|21(?:0[48]|[2468][048]|[13579][26]))";
const DASH: &str = "\\s*-\\s*";
/// Neither white space nor a control character, so that a text holds something.
pub(super) const SOMETHING: &str = "^[^\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f]*[^\\s\\x00-\\x1f\\x7f-\\x9f][^\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f]*$";
/// Spaces that fall away, by which a text may be longer than its limit.
pub(super) const SPACED: &str = "^\\s|\\s\\s|\\s$";
/// As [`SPACED`], and marks that join the letter before them.
pub(super) const SPACED_OR_MARKED: &str = "^\\s|\\s\\s|\\s$|[\u{300}-\u{36f}]";
/// Letters of any script, spaces, hyphens, apostrophes and dots.
pub(super) const NAME: &str = "^[^\\x00-\\x08\\x0e-\\x1f!-&(-,/-@\\[-_{-\\x7f]*$";
/// A letter, if among the characters of a name.
pub(super) const LETTER: &str = "[^\\x00-@\\[-`{-\\x7f]";
/// Latin letters without accents, with the letters whose capitals are such.
pub(super) const LATIN_NAME: &str = "^[A-Za-zıİßſﬀ-ﬆ\u{212a}\u{307}\\s'’‘ʼ`´′.‐‑–-]*$";
pub(super) const COPY: &str = "^(?:[0-9a-f]{64}|at_counter)$";
/// Manats with an optional part of two digits.
pub(super) const AMOUNT: &str = "^\\s*(?:[0-9]\\s*){1,10}(?:[.,]\\s*(?:[0-9]\\s*){0,2})?(?:₼\\s*)*$";
/// What stands before the sign of an address, and the top of its domain, which has a letter.
pub(super) const EMAIL_PARTS: [&str; 2] = ["^\\s*[^@]{1,64}@", "[^\\x00-@\\[-`{-\\x7f\\s][^.@]*$"];

/// A date: its parts in any number of digits that people type, and a day that the month has.
pub(super) fn date() -> String {
    let days = |months: &str, days: &str| format!("{YEAR}{DASH}(?:{months}){DASH}(?:{days})");
    let real = [
        days("0?[13578]|1[02]", "0?[1-9]|[12][0-9]|3[01]"),
        days("0?[469]|11", "0?[1-9]|[12][0-9]|30"),
        days("0?2", "0?[1-9]|1[0-9]|2[0-8]"),
        format!("{LEAP_YEAR}{DASH}0?2{DASH}29"),
    ];
    format!("^\\s*(?:{})\\s*$", real.join("|"))
}

/// A date of which the day, or day and month, may be missing.
pub(super) fn partial_date() -> String {
    let whole = date();
    let whole = whole.trim_start_matches("^\\s*").trim_end_matches("\\s*$");
    format!("^\\s*(?:{whole}|{YEAR}(?:\\s*-\\s*0*(?:[1-9]|1[0-2]))?)\\s*-*\\s*$")
}

/// So many characters of a class, with grouping anywhere between them.
fn grouped(class: &str, count: &str) -> String {
    format!("(?:{class}{GROUPING}){{{count}}}")
}

pub(super) fn document_number() -> String {
    format!("^{GROUPING}{}$", grouped("[A-Za-z0-9ıİ]", "1,20"))
}

pub(super) fn fin() -> String {
    format!("^{GROUPING}{}$", grouped("[A-HJ-NP-Za-hj-np-z0-9]", "7"))
}

/// Without the check digit.
pub(super) fn voen() -> String {
    format!("^{GROUPING}{}$", grouped("[0-9]", "10"))
}

/// Without the check character.
pub(super) fn status_code() -> String {
    let between = "[\\s\\-‐‑–—−.·_]*";
    format!("^{between}(?:[0-9A-TV-Za-tv-z]{between}){{12}}$")
}

pub(super) fn postal_code() -> String {
    format!("^{GROUPING}(?:[Aa]{GROUPING}[Zz]{GROUPING})?{}$", grouped("[0-9]", "4"))
}

/// An Azerbaijani number with or without its code, or a foreign one with its code.
pub(super) fn phone() -> String {
    let between = GROUPING.replacen('[', "[()./", 1);
    let some = |class: &str, count: &str| format!("(?:{class}{between}){{{count}}}");
    let one = |class: &str| format!("{class}{between}");
    let code = format!("{}{}{}", one("9"), one("9"), one("4"));
    let national = format!("{}{}", one("[1-9]"), some("[0-9]", "8"));
    let foreign = [
        format!("{}{}", one("[1-8]"), some("[0-9]", "7,14")),
        format!("{}{}{}", one("9"), one("[0-8]"), some("[0-9]", "6,13")),
        format!("{}{}{}{}", one("9"), one("9"), one("[0-35-9]"), some("[0-9]", "5,12")),
    ];
    let zero = format!("(?:{})?", one("0"));
    let abroad =
        format!("(?:{}|{}{})(?:{code}{zero}{national}|{})", one("[+＋]"), one("0"), one("0"), foreign.join("|"));
    format!("^{between}(?:{abroad}|{code}{national}|{zero}{national})$")
}

/// Atoms and labels; non-Latin letters are taken.
pub(super) fn email() -> String {
    let atom = "[^\\x00- \"(),.:-<>@\\[-\\]\\x7f\\s]+";
    let (edge, inner) = ("[^\\x00-/:-@\\[-`{-\\x7f\\s]", "[^\\x00-,./:-@\\[-`{-\\x7f\\s]");
    let label = format!("{edge}(?:{inner}{{0,61}}{edge})?");
    format!("^\\s*{atom}(?:\\.{atom})*@(?:{label}\\.)+{edge}{inner}{{0,61}}{edge}\\s*$")
}

/// One of these codes, with spaces around it.
pub(super) fn code<'a>(codes: impl Iterator<Item = &'a String>) -> String {
    let codes: Vec<&str> = codes.map(String::as_str).collect();
    format!("^\\s*(?:{})\\s*$", codes.join("|"))
}

/// A whole number from `min` to `max`, typed.
pub(crate) fn number(min: i64, max: i64) -> String {
    match (u128::try_from(min), u128::try_from(max)) {
        (Ok(min), Ok(max)) if min <= max => format!("^\\s*\\+?0*(?:{})\\s*$", between(min, max).join("|")),
        _ => "^\\s*[+-]?[0-9]+\\s*$".to_owned(),
    }
}

/// Patterns that together take just the numbers from `min` to `max`: each with some digits fixed, one from a range and
/// the rest free.
fn between(min: u128, max: u128) -> Vec<String> {
    let (mut patterns, mut from) = (Vec::new(), min);
    while from <= max {
        // The widest step that starts here: 10, 100 … numbers of which only the last digits differ.
        let mut size = 1;
        while from % (size * 10) == 0 && from > 0 && from + size * 10 - 1 <= max {
            size *= 10;
        }
        let digit = from / size % 10;
        let fit = (max - from + 1) / size;
        let count = fit.min(10 - digit).max(1);
        patterns.push(run(from / size, digit + count - 1, size));
        from += count * size;
    }
    patterns
}

/// `head` with its last digit up to `last`, and as many free digits as `size` has zeros.
fn run(head: u128, last: u128, size: u128) -> String {
    let fixed = if head >= 10 { (head / 10).to_string() } else { String::new() };
    let free = size.ilog10();
    let digit = if head % 10 == last { last.to_string() } else { format!("[{}-{last}]", head % 10) };
    if free == 0 { format!("{fixed}{digit}") } else { format!("{fixed}{digit}[0-9]{{{free}}}") }
}
