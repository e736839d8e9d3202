//! Who makes a paper, where and when: what stands in its corner, and its marks.

use std::collections::BTreeMap;

use domain::lang::Lang;
use domain::message::{Arg, Message};
use i18n::I18n;
use jiff::{Timestamp, civil::DateTime};
use serde::{Deserialize, Serialize};

use crate::ReceiptError;
use crate::facts::{Facts, Kind, in_baku};
use crate::font::checked;
use crate::letterhead::Letterhead;
use crate::speaker::Speaker;

/// Who makes a paper, when, and in which language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issuer {
    /// The office's code, such as `BAK01`.
    pub office: String,
    pub office_name: BTreeMap<Lang, String>,
    /// The full device name `OFFICE-DEVICE`, such as `BAK01-K7`.
    pub device: String,
    pub at: Timestamp,
    /// The reader's language.
    pub lang: Lang,
    #[serde(default)]
    pub kind: Kind,
}

impl From<&Facts> for Issuer {
    fn from(facts: &Facts) -> Issuer {
        Issuer {
            office: facts.office.clone(),
            office_name: facts.office_name.clone(),
            device: facts.device.clone(),
            at: facts.sealed_at,
            lang: facts.lang,
            kind: facts.kind,
        }
    }
}

impl Issuer {
    /// By the clocks of Azerbaijan.
    pub(crate) fn at_in_baku(&self) -> DateTime {
        in_baku(self.at)
    }

    /// Tells the prints of one paper apart.
    pub(crate) fn print(&self) -> Vec<u8> {
        match self.kind {
            Kind::Original => b"o".to_vec(),
            Kind::Copy(number) => [b"c".as_slice(), &number.get().to_be_bytes()].concat(),
            Kind::Specimen => b"s".to_vec(),
        }
    }

    /// The letterhead of a paper; `title` and `footer` are ids without arguments.
    pub(crate) fn head<'a>(
        &self,
        i18n: &'a I18n,
        title: &str,
        footer: &str,
        document_title: &Message,
    ) -> Result<Letterhead<'a>, ReceiptError> {
        let speaker = Speaker::to_applicant(i18n, self.lang);
        let (title, footer) = (speaker.label(title)?, speaker.label(footer)?);
        let mut head = Letterhead::new(speaker, document_title, title, footer)?;
        head.corner = self.corner(&head.speaker)?;
        head.marked(self.kind)
    }

    fn corner(&self, speaker: &Speaker) -> Result<Vec<String>, ReceiptError> {
        let at = self.at_in_baku();
        let time = speaker.words().time(self.lang, at.time());
        let message = Message::new("receipt-at").with("date", Arg::Date(at.date())).text("time", time);
        let device = Message::new("receipt-device").text("device", &self.device);
        Ok(vec![checked(self.office())?, speaker.say(&device)?, speaker.say(&message)?])
    }

    /// The office's name in the reader's language, else in the state language, else its code.
    fn office(&self) -> &str {
        let name = self.office_name.get(&self.lang).or_else(|| self.office_name.get(&Lang::Az));
        name.unwrap_or(&self.office)
    }
}
