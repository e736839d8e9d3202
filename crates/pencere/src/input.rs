//! Files from outside: size-limited, UTF-8, and JSON that is not nested without end.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use domain::answer::{Answers, Value};
use domain::lang::Lang;
use domain::message::{Message, Problem};
use i18n::I18n;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::de::DeserializeOwned;

use crate::output::Failure;

/// Nothing larger is read.
pub const LIMIT: u64 = 64 * 1024 * 1024;
/// The largest file of answers.
const ANSWERS_LIMIT: u64 = 4 * 1024 * 1024;

/// The bytes of a file; `-` is standard input.
pub fn bytes(path: &Path, limit: u64, i18n: &I18n, lang: Lang) -> Result<Vec<u8>, Failure> {
    let unreadable =
        || Failure::of(&Message::new("error-file-unreadable").text("file", path.display().to_string()), i18n, lang);
    let mut bytes = Vec::new();
    let read = if path.as_os_str() == "-" {
        std::io::stdin().take(limit + 1).read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes))
    };
    read.map_err(|_| unreadable())?;
    if bytes.len() as u64 > limit {
        let megabytes = i64::try_from(limit / (1024 * 1024)).unwrap_or(i64::MAX);
        return Err(Failure::of(&Message::new("error-file-too-large").number("max", megabytes), i18n, lang));
    }
    Ok(bytes)
}

/// What a JSON document says, or where it is wrong.
pub fn json<T: DeserializeOwned>(bytes: &[u8], i18n: &I18n, lang: Lang) -> Result<T, Failure> {
    serde_json::from_slice(bytes).map_err(|error| {
        let place =
            Message::new("error-json").number("line", error.line() as i64).number("column", error.column() as i64);
        Failure::of(&place, i18n, lang)
    })
}

/// A file of answers, or what is wrong with its form.
pub fn answers(path: &Path, i18n: &I18n, lang: Lang) -> Result<(Answers, Vec<Problem>), Failure> {
    let bytes = bytes(path, ANSWERS_LIMIT, i18n, lang)?;
    let text =
        std::str::from_utf8(&bytes).map_err(|_| Failure::of(&Message::new("error-file-encoding"), i18n, lang))?;
    let json: serde_json::Value = json(text.trim_start_matches('\u{feff}').as_bytes(), i18n, lang)?;
    let serde_json::Value::Object(object) = json else {
        return Err(Failure::of(&Message::new("error-json-object"), i18n, lang));
    };
    let (mut answers, mut problems) = (Answers::new(), Vec::new());
    for (field, value) in object {
        match serde_json::from_value::<Value>(value) {
            Ok(value) => {
                answers.insert(field, value);
            }
            Err(_) => problems.push(Problem::new(field, Message::new("error-wrong-type"))),
        }
    }
    Ok((answers, problems))
}

/// Today in Asia/Baku, unless a day is given.
pub fn today(given: Option<Date>) -> Date {
    given.unwrap_or_else(|| desk::baku_date(Timestamp::now()))
}
