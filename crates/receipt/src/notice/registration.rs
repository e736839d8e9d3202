//! The confirmation of a registration upon place of stay (Migration Code, Article 21).

use domain::message::Message;
use i18n::I18n;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Wording, about, optional};
use crate::ReceiptError;
use crate::content::{Content, Part, Row, next_steps};
use crate::facts::Facts;
use crate::issuer::Issuer;

/// What was entered in the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registration {
    /// The whole address.
    pub place: Wording,
    /// The host party: an owner's or an organisation's name.
    #[serde(default)]
    pub host: Option<String>,
    pub from: Date,
    /// The last day.
    pub until: Date,
    pub registered_on: Date,
}

impl Registration {
    pub(super) fn content<'a>(
        &self,
        case: &Facts,
        issuer: &Issuer,
        i18n: &'a I18n,
    ) -> Result<Content<'a>, ReceiptError> {
        let (title, document_title) = ("paper-registration-title", "paper-registration-document-title");
        let mut content = about(case, issuer, i18n, title, document_title)?;
        let speaker = &content.head.speaker;
        let period = Message::new("paper-period").date("from", self.from).date("until", self.until);
        content.rows.push(Row::strong(speaker, "paper-registration-place", speaker.wording(&self.place)?)?);
        let host = self.host.as_ref().map(|host| speaker.plain(host)).transpose()?;
        content.rows.extend(optional(speaker, "paper-registration-host", host)?);
        content.rows.extend([
            Row::strong(speaker, "paper-registration-period", speaker.phrase(&period)?)?,
            Row::new(speaker, "paper-registration-on", speaker.day(self.registered_on)?)?,
        ]);
        let heading = speaker.label("paper-registration-meaning")?;
        content.parts.push(Part::Words { heading, paragraphs: vec![speaker.label("paper-registration-statement")?] });
        let steps = ["reg-next-move", "paper-registration-leaving", "reg-next-questions"].map(Message::new);
        content.parts.extend(next_steps(speaker, &steps)?);
        Ok(content)
    }
}
