//! The list of papers that are still missing.

use domain::message::Message;
use i18n::I18n;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Wording, about, optional};
use crate::ReceiptError;
use crate::content::{Column, Content, Part, Row, Table, next_steps};
use crate::facts::Facts;
use crate::form::heading;
use crate::issuer::Issuer;
use crate::speaker::{Phrase, Speaker};

/// What an application still lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Missing {
    pub papers: Vec<MissingPaper>,
    /// The last day to bring them.
    #[serde(default)]
    pub bring_by: Option<Date>,
    /// The address to bring them to.
    #[serde(default)]
    pub bring_to: Option<Wording>,
}

/// One paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MissingPaper {
    pub name: Wording,
    /// How it must be: copies, notarised, original.
    #[serde(default)]
    pub marks: Vec<Wording>,
    /// Why what is there does not do; without it the paper was not handed in.
    #[serde(default)]
    pub why: Option<Wording>,
}

impl Missing {
    pub(super) fn content<'a>(
        &self,
        case: &Facts,
        issuer: &Issuer,
        i18n: &'a I18n,
    ) -> Result<Content<'a>, ReceiptError> {
        let mut content = about(case, issuer, i18n, "paper-missing-title", "paper-missing-document-title")?;
        let speaker = &content.head.speaker;
        let by = self.bring_by.map(|day| speaker.day(day)).transpose()?;
        let to = self.bring_to.as_ref().map(|place| speaker.wording(place)).transpose()?;
        content.rows.extend(optional(speaker, "paper-missing-by", by)?.map(Row::stressed));
        content.rows.extend(optional(speaker, "paper-missing-to", to)?);
        content.parts.push(Part::Table(Table {
            heading: heading(speaker, &Message::new("paper-missing-list"), None)?,
            columns: vec![
                Column::words(speaker, "paper-missing-number", 0.08)?,
                Column::words(speaker, "paper-missing-document", 0.54)?,
                Column::words(speaker, "paper-missing-why", 0.38)?,
            ],
            rows: self
                .papers
                .iter()
                .zip(1..)
                .map(|(paper, number)| paper.row(number, speaker))
                .collect::<Result<_, _>>()?,
            totals: Vec::new(),
        }));
        content.parts.extend(next_steps(speaker, &["paper-missing-step", "reg-next-questions"].map(Message::new))?);
        Ok(content)
    }
}

impl MissingPaper {
    /// What it is and how it must be, as it stands in its column.
    pub(super) fn named(&self, speaker: &Speaker) -> Result<Phrase, ReceiptError> {
        let name = speaker.wording(&self.name)?;
        let marks: Vec<Phrase> = self.marks.iter().map(|mark| speaker.wording(mark)).collect::<Result<_, _>>()?;
        Ok(match Phrase::joined(&marks, "; ") {
            Some(marks) => name.followed_by(": ", marks),
            None => name,
        })
    }

    fn row(&self, number: u32, speaker: &Speaker) -> Result<Vec<Phrase>, ReceiptError> {
        let why = match &self.why {
            Some(why) => speaker.wording(why)?,
            None => speaker.label("paper-missing-absent")?,
        };
        Ok(vec![speaker.plain(&number.to_string())?, self.named(speaker)?, why])
    }
}
