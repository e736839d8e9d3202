//! Numbers, amounts, dates and times as Unicode CLDR 48 writes them for each language.

use domain::lang::Lang;
use fluent_bundle::{FluentValue, memoizer::MemoizerKind};
use jiff::civil::{Date, Time};

const NO_BREAK_SPACE: char = '\u{a0}';

/// A civil date as `dd.MM.yyyy`, the same in every language, so that day and month are never exchanged.
pub fn date(_: Lang, value: Date) -> String {
    format!("{:02}.{:02}.{:04}", value.day(), value.month(), value.year())
}

/// A civil date in words: `22 noyabr 2026`, `22 November 2026`, `22 ноября 2026 г.`
pub fn date_long(lang: Lang, value: Date) -> String {
    let index = usize::try_from(value.month() - 1).unwrap_or_default();
    let month = months(lang)[index];
    let (day, year) = (value.day(), value.year());
    match lang {
        Lang::Az | Lang::En => format!("{day} {month} {year}"),
        Lang::Ru => format!("{day} {month} {year}{NO_BREAK_SPACE}г."),
    }
}

/// A time of day as `HH:mm`, on the 24-hour clock in every language.
pub fn time(_: Lang, value: Time) -> String {
    format!("{:02}:{:02}", value.hour(), value.minute())
}

/// A whole number with the language's grouping: `1.234`, `1,234`, `1 234` (no-break space).
pub fn number(lang: Lang, value: i64) -> String {
    grouped(lang, &value.unsigned_abs().to_string(), value < 0)
}

/// An amount in qəpik (1/100 manat): `15,00 ₼`, `AZN 15.00`, `15,00 AZN`, with no-break spaces.
///
/// CLDR's standard form; its Russian and English data name the manat by the ISO code. A zero amount is formatted
/// as any other: callers that mean "free of charge" have a sentence for it.
pub fn money(lang: Lang, qepik: i64) -> String {
    let amount = qepik.unsigned_abs();
    let units = grouped(lang, &(amount / 100).to_string(), false);
    let (sign, cents) = (if qepik < 0 { "-" } else { "" }, amount % 100);
    match lang {
        Lang::Az => format!("{sign}{units},{cents:02}{NO_BREAK_SPACE}₼"),
        Lang::En => format!("{sign}AZN{NO_BREAK_SPACE}{units}.{cents:02}"),
        Lang::Ru => format!("{sign}{units},{cents:02}{NO_BREAK_SPACE}AZN"),
    }
}

/// Formats the numbers inside Fluent patterns; other values keep Fluent's own formatting.
pub(crate) fn formatter<M: MemoizerKind>(lang: Lang) -> fn(&FluentValue, &M) -> Option<String> {
    match lang {
        Lang::Az => |value, _| in_pattern(Lang::Az, value),
        Lang::En => |value, _| in_pattern(Lang::En, value),
        Lang::Ru => |value, _| in_pattern(Lang::Ru, value),
    }
}

fn in_pattern(lang: Lang, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let plain = number.as_string();
    let (digits, negative) = plain.strip_prefix('-').map_or((plain.as_ref(), false), |rest| (rest, true));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text = if number.options.use_grouping {
        grouped(lang, whole, negative)
    } else {
        format!("{}{whole}", if negative { "-" } else { "" })
    };
    if !fraction.is_empty() {
        text.push(if lang == Lang::En { '.' } else { ',' });
        text.push_str(fraction);
    }
    Some(text)
}

fn grouped(lang: Lang, digits: &str, negative: bool) -> String {
    let separator = match lang {
        Lang::Az => '.',
        Lang::En => ',',
        Lang::Ru => NO_BREAK_SPACE,
    };
    let mut text = String::with_capacity(digits.len() * 2);
    if negative {
        text.push('-');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

const fn months(lang: Lang) -> [&'static str; 12] {
    match lang {
        Lang::Az => [
            "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr", "noyabr",
            "dekabr",
        ],
        Lang::En => [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        Lang::Ru => [
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря",
        ],
    }
}
