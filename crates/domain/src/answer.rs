//! Answers of an application, as typed (drafts) or in canonical form (sealed).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// One answer. Dates are text `YYYY-MM-DD`; a date still being typed may lack parts (`2026--5`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

/// The answers of an application by field id, in the order of the ids.
pub type Answers = BTreeMap<String, Value>;
