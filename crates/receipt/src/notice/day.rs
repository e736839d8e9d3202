//! The cashier's report of a day: every payment, and the sums by means of payment.

use std::collections::BTreeMap;

use domain::message::Message;
use i18n::I18n;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::{Means, Wording, blank, signature};
use crate::ReceiptError;
use crate::content::{Column, Content, Part, Row, Table, Total};
use crate::form::heading;
use crate::issuer::Issuer;
use crate::speaker::{Phrase, Speaker};

/// A cashier's day. It names applications by their numbers only, never people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayReport {
    pub day: Date,
    /// The cashier's name.
    pub cashier: String,
    /// When the till was opened and closed.
    pub opened: Time,
    pub closed: Time,
    /// Who checks it.
    #[serde(default)]
    pub head: Option<String>,
    /// In the order of their times.
    pub payments: Vec<Taken>,
}

/// A payment or, with an amount below zero, one that was given back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    pub at: Time,
    pub receipt_number: String,
    pub what: Wording,
    pub means: Means,
    pub qepik: i64,
}

impl DayReport {
    /// In qəpik.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.payments.iter().map(|taken| taken.qepik).sum()
    }

    pub(super) fn content<'a>(&self, issuer: &Issuer, i18n: &'a I18n) -> Result<Content<'a>, ReceiptError> {
        let document_title = Message::new("paper-day-document-title").date("day", self.day);
        let mut content = blank(issuer.head(i18n, "paper-day-title", "paper-day-footer", &document_title)?);
        let speaker = &content.head.speaker;
        let time = |time| i18n.time(issuer.lang, time);
        let hours = Message::new("paper-day-hours").text("opened", time(self.opened)).text("closed", time(self.closed));
        let count = i64::try_from(self.payments.len()).unwrap_or(i64::MAX);
        content.rows = vec![
            Row::strong(speaker, "paper-day-day", speaker.day(self.day)?)?,
            Row::strong(speaker, "paper-day-cashier", speaker.plain(&self.cashier)?)?,
            Row::new(speaker, "paper-day-shift", speaker.phrase(&hours)?)?,
            Row::new(speaker, "paper-day-count", speaker.plain(&i18n.number(issuer.lang, count))?)?,
            Row::strong(speaker, "paper-payment-total", speaker.money(self.total())?)?,
        ];
        content.parts.push(Part::Table(self.table(speaker)?));
        content.signatures = vec![
            signature(speaker, "paper-day-cashier", Some(&self.cashier))?,
            signature(speaker, "paper-day-head", self.head.as_deref())?,
        ];
        Ok(content)
    }

    fn table(&self, speaker: &Speaker) -> Result<Table, ReceiptError> {
        let rows = self.payments.iter().zip(1..).map(|(taken, number)| taken.row(number, speaker));
        Ok(Table {
            heading: heading(speaker, &Message::new("paper-day-payments"), None)?,
            columns: vec![
                Column::words(speaker, "paper-missing-number", 0.065)?,
                Column::words(speaker, "paper-day-time", 0.09)?,
                Column::words(speaker, "receipt-number", 0.235)?,
                Column::words(speaker, "paper-payment-what", 0.235)?,
                Column::words(speaker, "paper-day-means", 0.175)?,
                Column::amounts(speaker, "paper-payment-amount", 0.2)?,
            ],
            rows: rows.collect::<Result<_, _>>()?,
            totals: self.totals(speaker)?,
        })
    }

    /// What came in by each means, what was given back, and what remains.
    fn totals(&self, speaker: &Speaker) -> Result<Vec<Total>, ReceiptError> {
        let (taken, back): (Vec<&Taken>, Vec<&Taken>) = self.payments.iter().partition(|taken| taken.qepik >= 0);
        let mut by_means: BTreeMap<Means, i64> = BTreeMap::new();
        for taken in taken {
            *by_means.entry(taken.means).or_default() += taken.qepik;
        }
        let total = |label: &str, qepik, strong| {
            Ok::<_, ReceiptError>(Total { label: speaker.label(label)?, amount: speaker.amount(qepik)?, strong })
        };
        let mut totals: Vec<Total> =
            by_means.into_iter().map(|(means, sum)| total(means.text(), sum, false)).collect::<Result<_, _>>()?;
        if !back.is_empty() {
            totals.push(total("paper-day-back", back.iter().map(|taken| taken.qepik).sum(), false)?);
        }
        totals.push(total("paper-payment-total", self.total(), true)?);
        Ok(totals)
    }
}

impl Taken {
    fn row(&self, number: u32, speaker: &Speaker) -> Result<Vec<Phrase>, ReceiptError> {
        Ok(vec![
            speaker.plain(&number.to_string())?,
            speaker.plain(&speaker.words().time(speaker.lang, self.at))?,
            speaker.plain(&self.receipt_number)?,
            speaker.wording(&self.what)?,
            speaker.label(self.means.text())?,
            speaker.amount(self.qepik)?,
        ])
    }
}
