//! A ticket of the queue.

use domain::message::Message;
use i18n::I18n;
use serde::{Deserialize, Serialize};

use super::{Wording, blank, number, optional};
use crate::ReceiptError;
use crate::content::{Content, Row, next_steps};
use crate::issuer::Issuer;

/// A place in the queue. When it was taken is when its paper was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticket {
    /// Such as `B 047`.
    pub number: String,
    pub service: Wording,
    /// Where to go, when it is known already.
    #[serde(default)]
    pub window: Option<String>,
    /// How many wait before.
    pub ahead: u32,
    /// How long it takes, as far as it can be said.
    #[serde(default)]
    pub minutes: Option<u32>,
}

impl Ticket {
    pub(super) fn content<'a>(&self, issuer: &Issuer, i18n: &'a I18n) -> Result<Content<'a>, ReceiptError> {
        let document_title = Message::new("paper-ticket-document-title").text("number", &self.number);
        let head = issuer.head(i18n, "paper-ticket-title", "paper-ticket-footer", &document_title)?;
        let mut content = blank(head);
        let speaker = &content.head.speaker;
        content.code = number(speaker, "paper-ticket-number", &self.number)?;
        let people = Message::new("paper-ticket-people").number("count", self.ahead.into());
        let minutes = self.minutes.map(|count| Message::new("paper-ticket-minutes").number("count", count.into()));
        let minutes = minutes.map(|minutes| speaker.phrase(&minutes)).transpose()?;
        let window = self.window.as_ref().map(|window| speaker.plain(window)).transpose()?;
        content.rows.push(Row::strong(speaker, "receipt-service", speaker.wording(&self.service)?)?);
        content.rows.extend(optional(speaker, "paper-window", window)?.map(Row::stressed));
        content.rows.push(Row::new(speaker, "paper-ticket-ahead", speaker.phrase(&people)?)?);
        content.rows.extend(optional(speaker, "paper-ticket-wait", minutes)?);
        content.rows.push(Row::new(speaker, "paper-ticket-taken", speaker.moment(issuer.at_in_baku())?)?);
        let steps = ["paper-ticket-watch", "paper-ticket-ready"].map(Message::new);
        content.parts.extend(next_steps(speaker, &steps)?);
        Ok(content)
    }
}
