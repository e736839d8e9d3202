//! Answers of an application, as typed (drafts) or in canonical form (sealed).

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserializer, Error, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

/// One answer. Dates are text `YYYY-MM-DD`; a date still being typed may lack parts (`2026--5`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
pub enum Value {
    Flag(bool),
    Number(i64),
    Text(String),
    Many(Vec<String>),
}

impl Value {
    /// The text of a text answer, else `None`.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether nothing was given: empty text or an empty list.
    pub fn is_empty(&self) -> bool {
        match self {
            Value::Text(text) => text.trim().is_empty(),
            Value::Many(items) => items.is_empty(),
            Value::Flag(_) | Value::Number(_) => false,
        }
    }
}

/// Reads what is there, as the untagged enum that it is written as; trying one kind after the other would write an error for each.
impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Answer)
    }
}

struct Answer;

impl<'de> Visitor<'de> for Answer {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a truth value, a whole number, a text or a list of texts")
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        i64::try_from(number).map(Value::Number).map_err(|_| E::custom("a number out of range"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Value, E> {
        std::str::from_utf8(bytes).map_err(|_| E::custom("not a text")).and_then(|text| self.visit_str(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Value::Many(items))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

/// The answers of an application by field id, in the order of the ids.
pub type Answers = BTreeMap<String, Value>;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The shape that answers have on the wire.
    #[derive(Debug, Deserialize)]
    #[serde(untagged)]
    enum Shape {
        Flag(bool),
        Number(i64),
        Text(String),
        Many(Vec<String>),
    }

    impl From<Shape> for Value {
        fn from(shape: Shape) -> Self {
            match shape {
                Shape::Flag(flag) => Value::Flag(flag),
                Shape::Number(number) => Value::Number(number),
                Shape::Text(text) => Value::Text(text),
                Shape::Many(items) => Value::Many(items),
            }
        }
    }

    fn check(json: &str) {
        let shape = serde_json::from_str::<Shape>(json).ok().map(Value::from);
        assert_eq!(serde_json::from_str::<Value>(json).ok(), shape, "{json}");
    }

    #[test]
    fn an_answer_is_read_as_an_untagged_enum() {
        for json in [
            "true",
            "0",
            "-7",
            "1.5",
            "1e3",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "-9223372036854775809",
            "\"\"",
            "\"\\u0259\"",
            "[]",
            "[\"a\",\"b\"]",
            "[1]",
            "[[\"a\"]]",
            "null",
            "{}",
            "",
        ] {
            check(json);
        }
    }

    proptest! {
        #[test]
        fn any_text_number_or_list_is_read_back(text: String, number: i64, items: Vec<String>) {
            for value in [Value::Text(text.clone()), Value::Number(number), Value::Many(items.clone())] {
                let json = serde_json::to_string(&value).unwrap();
                check(&json);
                prop_assert_eq!(serde_json::from_str::<Value>(&json).unwrap(), value);
            }
        }
    }
}
