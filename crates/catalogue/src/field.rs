//! One field's answer: from what was typed to its canonical value, or to what is wrong with it.

use domain::answer::{Answers, Value};
use domain::code::{CodeError, StatusCode};
use domain::message::{Arg, Message};
use domain::{date, identity};
use jiff::civil::Date;

use crate::AT_COUNTER;
use crate::definition::{Field, FieldType};
use crate::reference::Reference;
use crate::zone;

const TEXT_MAX: u32 = 120;
const LONG_TEXT_MAX: u32 = 2_000;
pub(crate) const NUMBER_MAX: i64 = 999_999;
/// In qəpik: a thousand million manats.
pub(crate) const MONEY_MAX: i64 = 100_000_000_000;
/// Nothing longer is looked at, whatever the type.
const RAW_MAX: usize = 20_000;

/// What parsing a field may look at besides the answer itself.
pub(crate) struct Surroundings<'a> {
    pub reference: &'a Reference,
    pub answers: &'a Answers,
    pub today: Date,
}

impl Field {
    /// The most characters that an answer may have.
    pub fn limit(&self) -> u32 {
        self.max_length.unwrap_or(match self.kind {
            FieldType::LongText => LONG_TEXT_MAX,
            FieldType::Name | FieldType::LatinName => 80,
            FieldType::Fin => 7,
            FieldType::Voen => 10,
            FieldType::DocumentNumber | FieldType::Phone => 20,
            FieldType::Mrz => 200,
            FieldType::PostalCode => 7,
            FieldType::StatusCode => 24,
            FieldType::Money => 15,
            FieldType::PartialDate => 10,
            _ => TEXT_MAX,
        })
    }

    /// The canonical value of an answer: `None` when nothing was given.
    pub(crate) fn parse(&self, raw: Option<&Value>, around: &Surroundings<'_>) -> Result<Option<Value>, Message> {
        let Some(raw) = raw.filter(|value| !value.is_empty()) else { return Ok(None) };
        match (self.kind, raw) {
            (FieldType::YesNo, Value::Flag(flag)) => Ok(Some(Value::Flag(*flag))),
            (FieldType::YesNo, Value::Text(text)) => match text.as_str() {
                "true" => Ok(Some(Value::Flag(true))),
                "false" => Ok(Some(Value::Flag(false))),
                _ => Err(Message::new("error-choice")),
            },
            (FieldType::WholeNumber | FieldType::Money, Value::Number(number)) => self.number(*number).map(Some),
            (FieldType::MultiChoice, Value::Many(items)) => self.choices(items, around).map(Some),
            (FieldType::MultiChoice, Value::Text(text)) => self.choices(std::slice::from_ref(text), around).map(Some),
            (_, Value::Text(text)) if text.len() > RAW_MAX => Err(self.too_long()),
            (_, Value::Text(text)) => self.parse_text(text, around),
            _ => Err(Message::new("error-wrong-type")),
        }
    }

    fn parse_text(&self, text: &str, around: &Surroundings<'_>) -> Result<Option<Value>, Message> {
        let text_value = |text: String| Some(Value::Text(text));
        match self.kind {
            FieldType::Text | FieldType::LongText => self.free_text(text).map(text_value),
            FieldType::Name => identity::parse_name(text).map(text_value),
            FieldType::LatinName => identity::parse_latin_name(text).map(text_value),
            FieldType::Date if text.bytes().all(|byte| byte == b'-') => Ok(None),
            FieldType::Date => date::parse(text).map(|date| text_value(date.to_string())),
            FieldType::PartialDate => partial_date(text, around.today),
            FieldType::Choice => self.choice(text, around).map(text_value),
            FieldType::Money => self.number(amount(text)?).map(Some),
            FieldType::PostalCode => identity::parse_postal_code(text).map(text_value),
            FieldType::WholeNumber => self.number(self.typed_number(text)?).map(Some),
            FieldType::Country => {
                known(text, "error-country-unknown", |code| around.reference.countries.contains_key(code))
            }
            FieldType::District => {
                known(text, "error-district-unknown", |code| around.reference.districts.contains_key(code))
            }
            FieldType::DocumentNumber => identity::parse_document_number(text).map(text_value),
            FieldType::Fin => identity::parse_fin(text).map(text_value),
            FieldType::Voen => identity::parse_voen(text).map(text_value),
            FieldType::StatusCode => status_code(text).map(text_value),
            FieldType::Phone => identity::parse_phone(text).map(text_value),
            FieldType::Email => identity::parse_email(text).map(text_value),
            FieldType::Mrz => zone::parse(self, text, around.answers, around.today).map(Some),
            FieldType::Copy | FieldType::Photo | FieldType::Signature => copy(text).map(text_value),
            FieldType::YesNo | FieldType::MultiChoice => Err(Message::new("error-choice")),
        }
    }

    fn free_text(&self, text: &str) -> Result<String, Message> {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.chars().count() > self.limit() as usize {
            return Err(self.too_long());
        }
        if text.chars().any(char::is_control) {
            return Err(Message::new("error-characters"));
        }
        Ok(text)
    }

    fn choice(&self, text: &str, around: &Surroundings<'_>) -> Result<String, Message> {
        let options = self.list.as_ref().and_then(|list| around.reference.lists.get(list.get_ref()));
        let found = options.is_some_and(|options| options.iter().any(|(value, _)| value == text));
        if found { Ok(text.to_owned()) } else { Err(Message::new("error-choice")) }
    }

    /// Options of the list, each once, in the list's order.
    fn choices(&self, items: &[String], around: &Surroundings<'_>) -> Result<Value, Message> {
        for item in items {
            self.choice(item, around)?;
        }
        let options = self.list.as_ref().and_then(|list| around.reference.lists.get(list.get_ref()));
        let chosen = options.into_iter().flatten().filter(|(value, _)| items.contains(value));
        Ok(Value::Many(chosen.map(|(value, _)| value.clone()).collect()))
    }

    fn typed_number(&self, text: &str) -> Result<i64, Message> {
        text.trim().parse().map_err(|_| self.not_in_range())
    }

    fn number(&self, number: i64) -> Result<Value, Message> {
        let most = if self.kind == FieldType::Money { MONEY_MAX } else { NUMBER_MAX };
        let inside = number >= self.min.unwrap_or(0) && number <= self.max.unwrap_or(most);
        if inside { Ok(Value::Number(number)) } else { Err(self.not_in_range()) }
    }

    fn not_in_range(&self) -> Message {
        if self.kind == FieldType::Money {
            let (min, max) = (self.min.unwrap_or(0), self.max.unwrap_or(MONEY_MAX));
            return Message::new("error-money-range").with("min", Arg::Money(min)).with("max", Arg::Money(max));
        }
        Message::new("error-number").number("min", self.min.unwrap_or(0)).number("max", self.max.unwrap_or(NUMBER_MAX))
    }

    fn too_long(&self) -> Message {
        Message::new("error-too-long").with("max", Arg::Number(i64::from(self.limit())))
    }
}

fn known(text: &str, error: &str, has: impl Fn(&str) -> bool) -> Result<Option<Value>, Message> {
    let code = text.trim();
    if has(code) { Ok(Some(Value::from(code))) } else { Err(Message::new(error)) }
}

fn copy(text: &str) -> Result<String, Message> {
    let hash = text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    if hash || text == AT_COUNTER { Ok(text.to_owned()) } else { Err(Message::new("error-copy-missing")) }
}

/// A date of which the end may be missing: `1990`, `1990-05`, `1990-05-08`; as typed also `1990--`.
fn partial_date(text: &str, today: Date) -> Result<Option<Value>, Message> {
    let text = text.trim().trim_end_matches('-');
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = || Message::new("error-partial-date");
    let digits = |part: &str| part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let number = |part: &str| part.parse::<i16>().ok().filter(|_| digits(part)).ok_or_else(wrong);
    let numbers: Result<Vec<i16>, _> = text.split('-').map(str::trim).map(number).collect();
    let canonical = match numbers?.as_slice() {
        [year] if (1900..=today.year() + 50).contains(year) => format!("{year:04}"),
        [year, month] if (1900..=today.year() + 50).contains(year) && (1..=12).contains(month) => {
            format!("{year:04}-{month:02}")
        }
        [_, _, _] => date::parse(text)?.to_string(),
        _ => return Err(wrong()),
    };
    Ok(Some(Value::Text(canonical)))
}

fn status_code(text: &str) -> Result<String, Message> {
    text.parse().map(|code: StatusCode| code.to_string()).map_err(CodeError::message)
}

/// Manats with an optional part of two digits behind a comma or a point; spaces between thousands are allowed.
fn amount(text: &str) -> Result<i64, Message> {
    let wrong = || Message::new("error-money");
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let text = text.trim_end_matches('₼');
    let (manats, rest) = text.split_once([',', '.']).unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if manats.is_empty() || manats.len() > 10 || rest.len() > 2 || !digits(manats) || !digits(rest) {
        return Err(wrong());
    }
    let whole: i64 = manats.parse().map_err(|_| wrong())?;
    let part: i64 = format!("{rest:0<2}").parse().map_err(|_| wrong())?;
    Ok(whole * 100 + part)
}
