//! The slip of an appointment.

use domain::message::Message;
use i18n::I18n;
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use super::{Wording, blank, number, optional};
use crate::ReceiptError;
use crate::content::{Content, Part, Row, next_steps};
use crate::issuer::Issuer;

/// A visit that was agreed on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    pub number: String,
    pub service: Wording,
    /// By the clocks of Azerbaijan.
    pub at: DateTime,
    /// The office's name and address.
    pub place: Wording,
    #[serde(default)]
    pub window: Option<String>,
    /// Who comes; left out where a number is enough.
    #[serde(default)]
    pub visitor: Option<String>,
    /// What to have in the hand.
    #[serde(default)]
    pub bring: Vec<Wording>,
}

impl Appointment {
    pub(super) fn content<'a>(&self, issuer: &Issuer, i18n: &'a I18n) -> Result<Content<'a>, ReceiptError> {
        let document_title = Message::new("paper-appointment-document-title").text("number", &self.number);
        let head = issuer.head(i18n, "paper-appointment-title", "paper-appointment-footer", &document_title)?;
        let mut content = blank(head);
        let speaker = &content.head.speaker;
        content.code = number(speaker, "paper-appointment-number", &self.number)?;
        let plain = |text: &Option<String>| text.as_ref().map(|text| speaker.plain(text)).transpose();
        content.rows.push(Row::strong(speaker, "paper-appointment-when", speaker.moment(self.at)?)?);
        content.rows.push(Row::strong(speaker, "paper-appointment-where", speaker.wording(&self.place)?)?);
        content.rows.extend(optional(speaker, "paper-window", plain(&self.window)?)?.map(Row::stressed));
        content.rows.push(Row::new(speaker, "receipt-service", speaker.wording(&self.service)?)?);
        content.rows.extend(optional(speaker, "paper-appointment-visitor", plain(&self.visitor)?)?);
        if !self.bring.is_empty() {
            let items = self.bring.iter().map(|item| speaker.wording(item)).collect::<Result<_, _>>()?;
            content.parts.push(Part::List { heading: speaker.label("receipt-leaflet-needs")?, items });
        }
        let steps = ["paper-appointment-show", "paper-appointment-change"].map(Message::new);
        content.parts.extend(next_steps(speaker, &steps)?);
        Ok(content)
    }
}
