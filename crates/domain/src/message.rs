//! Sentences as codes with arguments. Fluent holds the words; see the crate `i18n`.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// An argument of a sentence, formatted by `i18n` for the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// Shown as it is.
    Text(String),
    /// A count; chooses the plural form.
    Number(i64),
    /// A civil date, shown as dd.MM.yyyy.
    Date(Date),
    /// An amount in qəpik (1/100 manat).
    Money(i64),
    /// The id of another message (with an optional `.attribute`), such as a field's label.
    Term(String),
}

/// A sentence: the id of a Fluent message and its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    pub id: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, Arg>,
}

impl Message {
    pub fn new(id: impl Into<String>) -> Self {
        Message { id: id.into(), args: BTreeMap::new() }
    }

    #[must_use]
    pub fn with(mut self, name: &str, arg: Arg) -> Self {
        self.args.insert(name.to_owned(), arg);
        self
    }

    #[must_use]
    pub fn text(self, name: &str, value: impl Into<String>) -> Self {
        self.with(name, Arg::Text(value.into()))
    }

    #[must_use]
    pub fn number(self, name: &str, value: i64) -> Self {
        self.with(name, Arg::Number(value))
    }

    #[must_use]
    pub fn date(self, name: &str, value: Date) -> Self {
        self.with(name, Arg::Date(value))
    }

    #[must_use]
    pub fn term(self, name: &str, id: impl Into<String>) -> Self {
        self.with(name, Arg::Term(id.into()))
    }
}

/// What is wrong with one field: a stable code (the id of its sentence, `error-…`) with arguments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The id of the field, as in the service's definition.
    pub field: String,
    #[serde(flatten)]
    pub message: Message,
}

impl Problem {
    pub fn new(field: impl Into<String>, message: Message) -> Self {
        Problem { field: field.into(), message }
    }

    /// The stable code, for programs.
    pub fn code(&self) -> &str {
        &self.message.id
    }
}
