//! The notice of a decision, with its reasons and how to complain (Migration Code, Articles 48 and 56).

use domain::message::Message;
use i18n::I18n;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Wording, about, optional, signature};
use crate::ReceiptError;
use crate::content::{Content, Part, Row, Signature, next_steps};
use crate::facts::Facts;
use crate::issuer::Issuer;
use crate::speaker::Speaker;

/// A decision on an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Empty where none was given out.
    #[serde(default)]
    pub number: String,
    pub decided_on: Date,
    pub outcome: Outcome,
    /// The articles that it rests on.
    #[serde(default)]
    pub legal: Option<Wording>,
    /// A refusal always has them.
    #[serde(default)]
    pub reasons: Vec<Wording>,
    /// The first and the last day of what was granted.
    #[serde(default)]
    pub valid: Option<(Date, Date)>,
    /// The state fee that is now due, in qəpik.
    #[serde(default)]
    pub fee: Option<i64>,
    #[serde(default)]
    pub pay_by: Option<Date>,
    #[serde(default)]
    pub next_steps: Vec<Message>,
    pub signatory: Signatory,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Granted,
    Refused,
    /// Handed back for what it lacks.
    Returned,
    /// What was granted before is cancelled.
    Cancelled,
}

/// Who signs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signatory {
    pub name: String,
    pub position: Wording,
}

impl Outcome {
    /// Its name in JSON and under the keyed hash of the paper's code.
    pub const fn name(self) -> &'static str {
        match self {
            Outcome::Granted => "granted",
            Outcome::Refused => "refused",
            Outcome::Returned => "returned",
            Outcome::Cancelled => "cancelled",
        }
    }

    const fn text(self) -> &'static str {
        match self {
            Outcome::Granted => "paper-decision-granted",
            Outcome::Refused => "paper-decision-refused",
            Outcome::Returned => "paper-decision-returned",
            Outcome::Cancelled => "paper-decision-cancelled",
        }
    }
}

impl Decision {
    pub(super) fn content<'a>(
        &self,
        case: &Facts,
        issuer: &Issuer,
        i18n: &'a I18n,
    ) -> Result<Content<'a>, ReceiptError> {
        let mut content = about(case, issuer, i18n, "paper-decision-title", "paper-decision-document-title")?;
        let speaker = &content.head.speaker;
        content.rows.extend(self.rows(speaker)?);
        content.parts.extend(self.reasons(speaker)?);
        content.parts.extend(next_steps(speaker, &self.next_steps)?);
        if self.outcome != Outcome::Granted {
            let heading = speaker.label("paper-decision-disagree")?;
            content.parts.push(Part::Words { heading, paragraphs: vec![speaker.label("paper-decision-complaint")?] });
        }
        content.signatures = self.signatory.signatures(speaker)?;
        Ok(content)
    }

    fn rows(&self, speaker: &Speaker) -> Result<Vec<Row>, ReceiptError> {
        let period = |(from, until)| Message::new("paper-period").date("from", from).date("until", until);
        let valid = self.valid.map(|valid| speaker.phrase(&period(valid))).transpose()?;
        let fee = self.fee.map(|fee| speaker.money(fee)).transpose()?;
        let pay_by = self.pay_by.map(|day| speaker.day(day)).transpose()?;
        let legal = self.legal.as_ref().map(|legal| speaker.wording(legal)).transpose()?;
        let number = Some(&self.number).filter(|number| !number.is_empty());
        let number = number.map(|number| speaker.plain(number)).transpose()?;
        let mut rows = vec![Row::strong(speaker, "paper-decision-outcome", speaker.label(self.outcome.text())?)?];
        rows.extend(optional(speaker, "paper-decision-number", number)?);
        rows.push(Row::new(speaker, "paper-decision-date", speaker.day(self.decided_on)?)?);
        rows.extend(optional(speaker, "paper-decision-valid", valid)?.map(Row::stressed));
        rows.extend(optional(speaker, "paper-decision-fee", fee)?.map(Row::stressed));
        rows.extend(optional(speaker, "paper-decision-pay-by", pay_by)?.map(Row::stressed));
        rows.extend(optional(speaker, "paper-decision-legal", legal)?);
        Ok(rows)
    }

    fn reasons(&self, speaker: &Speaker) -> Result<Option<Part>, ReceiptError> {
        if self.reasons.is_empty() {
            return Ok(None);
        }
        let paragraphs = self.reasons.iter().map(|reason| speaker.wording(reason)).collect::<Result<_, _>>()?;
        Ok(Some(Part::Words { heading: speaker.label("paper-decision-reasons")?, paragraphs }))
    }
}

impl Signatory {
    fn signatures(&self, speaker: &Speaker) -> Result<Vec<Signature>, ReceiptError> {
        let name = Some(speaker.plain(&self.name)?.text);
        Ok(vec![
            Signature { caption: speaker.wording(&self.position)?, name },
            signature(speaker, "receipt-form-signature", None)?,
            signature(speaker, "paper-decision-seal", None)?,
        ])
    }
}
