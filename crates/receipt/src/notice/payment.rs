//! The receipt of a payment: what a statement of the Government Payment Portal carries (Central Bank, Resolution 34/3).

use domain::message::Message;
use i18n::I18n;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Wording, about};
use crate::ReceiptError;
use crate::content::{CodeBox, Column, Content, Part, Row, Table, Total};
use crate::facts::{Document, Facts, in_baku};
use crate::form::heading;
use crate::issuer::Issuer;
use crate::speaker::{Phrase, Speaker};

/// A payment that has arrived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// The unique number that the central system gave it.
    pub central_number: String,
    /// The number that was paid by.
    pub payment_number: String,
    /// Who runs the portal.
    pub operator: Wording,
    pub paid_at: Timestamp,
    pub means: Means,
    pub payer: Payer,
    /// The organisation whose service is paid for.
    pub recipient: Wording,
    pub charges: Vec<Charge>,
    pub budget: Budget,
}

/// How it was paid. A fine is never paid in cash to the authority (Code of Administrative Offences, Article 150.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    Card,
    Bank,
    Terminal,
    Internet,
    Post,
}

/// Who paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payer {
    pub name: String,
    /// Of a person.
    #[serde(default)]
    pub document: Option<Document>,
    /// Of an organisation: its VÖEN.
    #[serde(default)]
    pub tax_number: Option<String>,
}

/// A part of the sum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charge {
    pub what: Wording,
    pub qepik: i64,
}

/// The codes that the portal adds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Budget {
    pub classification: String,
    pub level: String,
    pub organisation: String,
}

impl Means {
    /// The id of its name.
    pub(super) const fn text(self) -> &'static str {
        match self {
            Means::Card => "paper-means-card",
            Means::Bank => "paper-means-bank",
            Means::Terminal => "paper-means-terminal",
            Means::Internet => "paper-means-internet",
            Means::Post => "paper-means-post",
        }
    }
}

impl Payment {
    /// In qəpik.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.charges.iter().map(|charge| charge.qepik).sum()
    }

    pub(super) fn content<'a>(
        &self,
        case: &Facts,
        issuer: &Issuer,
        i18n: &'a I18n,
    ) -> Result<Content<'a>, ReceiptError> {
        let mut content = about(case, issuer, i18n, "paper-payment-title", "paper-payment-document-title")?;
        let speaker = &content.head.speaker;
        let sum = i18n.money(issuer.lang, self.total());
        content.code = Some(CodeBox::new(speaker, "paper-payment-paid-sum", &sum)?);
        content.rows.extend(self.rows(speaker)?);
        content.parts.push(Part::Table(self.table(speaker)?));
        content.notes.push(speaker.label("paper-payment-note")?);
        Ok(content)
    }

    fn rows(&self, speaker: &Speaker) -> Result<Vec<Row>, ReceiptError> {
        let plain = |label: &str, text: &str| Row::new(speaker, label, speaker.plain(text)?);
        let mut payer = plain("paper-payment-payer", &self.payer.name)?;
        payer.values.extend(self.payer.identified(speaker)?);
        Ok(vec![
            Row::strong(speaker, "paper-payment-central-number", speaker.plain(&self.central_number)?)?,
            plain("paper-payment-number", &self.payment_number)?,
            Row::new(speaker, "paper-payment-paid", speaker.moment(in_baku(self.paid_at))?)?,
            Row::new(speaker, "paper-payment-means", speaker.label(self.means.text())?)?,
            payer,
            Row::new(speaker, "paper-payment-operator", speaker.wording(&self.operator)?)?,
            Row::new(speaker, "paper-payment-recipient", speaker.wording(&self.recipient)?)?,
            Row::new(speaker, "paper-payment-budget", speaker.phrase(&self.budget.codes())?)?,
        ])
    }

    fn table(&self, speaker: &Speaker) -> Result<Table, ReceiptError> {
        let row = |charge: &Charge| Ok(vec![speaker.wording(&charge.what)?, speaker.amount(charge.qepik)?]);
        Ok(Table {
            heading: heading(speaker, &Message::new("paper-payment-amounts"), None)?,
            columns: vec![
                Column::words(speaker, "paper-payment-what", 0.76)?,
                Column::amounts(speaker, "paper-payment-amount", 0.24)?,
            ],
            rows: self.charges.iter().map(row).collect::<Result<_, ReceiptError>>()?,
            totals: vec![Total {
                label: speaker.label("paper-payment-total")?,
                amount: speaker.amount(self.total())?,
                strong: true,
            }],
        })
    }
}

impl Budget {
    fn codes(&self) -> Message {
        let message = Message::new("paper-payment-budget-codes").text("classification", &self.classification);
        message.text("level", &self.level).text("organisation", &self.organisation)
    }
}

impl Payer {
    /// By what the payer is known besides the name.
    fn identified(&self, speaker: &Speaker) -> Result<Vec<Phrase>, ReceiptError> {
        let document = self.document.as_ref().map(|document| {
            Message::new("receipt-document").text("mask", document.mask()).text("country", &document.country)
        });
        let tax = self.tax_number.as_ref().map(|tax| Message::new("paper-payment-tax").text("number", tax));
        document.iter().chain(&tax).map(|message| speaker.phrase(message)).collect()
    }
}
