//! Words that a paper takes from elsewhere.

use std::collections::BTreeMap;

use domain::lang::Lang;
use domain::message::Message;
use serde::{Deserialize, Serialize};

/// A sentence by its id, or the words themselves in each language that they are known in.
///
/// In JSON `{"id": "list-refuse-false-data"}` or `{"az": "…", "en": "…", "ru": "…"}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Wording {
    Message(Message),
    /// Azerbaijani stands in for languages that are missing.
    Words(BTreeMap<Lang, String>),
}

impl From<Message> for Wording {
    fn from(message: Message) -> Wording {
        Wording::Message(message)
    }
}
