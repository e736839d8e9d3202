//! One field's answer: from what was typed to its canonical value, or to what is wrong with it.

use domain::answer::{Answers, Value};
use domain::message::{Arg, Message};
use domain::{date, identity};
use jiff::civil::Date;

use crate::AT_COUNTER;
use crate::definition::{Field, FieldType};
use crate::reference::Reference;
use crate::zone;

const TEXT_MAX: u32 = 120;
const LONG_TEXT_MAX: u32 = 2_000;
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
            (FieldType::WholeNumber, Value::Number(number)) => self.number(*number).map(Some),
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
            FieldType::Choice => self.choice(text, around).map(text_value),
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
            FieldType::Phone => identity::parse_phone(text).map(text_value),
            FieldType::Email => identity::parse_email(text).map(text_value),
            FieldType::Mrz => zone::parse(self, text, around.answers, around.today).map(Some),
            FieldType::Copy => copy(text).map(text_value),
            FieldType::YesNo => Err(Message::new("error-choice")),
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

    fn typed_number(&self, text: &str) -> Result<i64, Message> {
        text.trim().parse().map_err(|_| self.not_in_range())
    }

    fn number(&self, number: i64) -> Result<Value, Message> {
        let inside = self.min.is_none_or(|min| number >= min) && self.max.is_none_or(|max| number <= max);
        if inside { Ok(Value::Number(number)) } else { Err(self.not_in_range()) }
    }

    fn not_in_range(&self) -> Message {
        Message::new("error-number").number("min", self.min.unwrap_or(0)).number("max", self.max.unwrap_or(999_999))
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
