//! What is printed on a paper and covered by its code: which paper it is, and the bytes under the keyed hash.

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::facts::{Document, status_key};
use crate::notice::Outcome;

/// Which paper a code belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    /// The acceptance receipt of an application, whose codes name no kind.
    #[default]
    Receipt,
    /// The confirmation of a registration.
    Registration,
    /// The receipt of a payment.
    Payment,
    /// The list of missing papers.
    Missing,
    /// The notice of a decision.
    Decision,
}

impl PaperKind {
    pub const ALL: [PaperKind; 5] =
        [PaperKind::Receipt, PaperKind::Registration, PaperKind::Payment, PaperKind::Missing, PaperKind::Decision];

    /// Its name in JSON and under the keyed hash.
    pub const fn name(self) -> &'static str {
        match self {
            PaperKind::Receipt => "receipt",
            PaperKind::Registration => "registration",
            PaperKind::Payment => "payment",
            PaperKind::Missing => "missing",
            PaperKind::Decision => "decision",
        }
    }

    /// Its number in a code. Frozen: papers outlive releases.
    pub(crate) const fn number(self) -> Option<i64> {
        match self {
            PaperKind::Receipt => None,
            PaperKind::Registration => Some(1),
            PaperKind::Payment => Some(2),
            PaperKind::Missing => Some(3),
            PaperKind::Decision => Some(4),
        }
    }

    pub(crate) fn of_number(number: i64) -> Option<PaperKind> {
        PaperKind::ALL.into_iter().find(|kind| kind.number() == Some(number))
    }

    /// The id of the sentence that says that a code belongs to such a paper.
    pub(crate) const fn text(self) -> &'static str {
        match self {
            PaperKind::Receipt => "codes-paper-receipt",
            PaperKind::Registration => "codes-paper-registration",
            PaperKind::Payment => "codes-paper-payment",
            PaperKind::Missing => "codes-paper-missing",
            PaperKind::Decision => "codes-paper-decision",
        }
    }
}

/// What a person with the paper in hand can read out, and its code covers.
pub trait Printed {
    fn paper(&self) -> PaperKind;

    /// The bytes that are hashed: each fact in one form, behind its length.
    fn canonical(&self) -> Vec<u8>;
}

/// What the code of a paper about an application covers. In JSON `kind` and the fields of [`NoticeFacts`] stand beside the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrintedNotice {
    /// The receipt number of the application.
    pub receipt_number: String,
    /// The applicant's full name in Latin letters; case and spacing do not matter.
    pub name: String,
    pub document: Document,
    #[serde(flatten)]
    pub stated: NoticeFacts,
}

/// What a paper itself states. Words are those in Azerbaijani, which stand on every paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NoticeFacts {
    Registration {
        place: String,
        from: Date,
        until: Date,
    },
    Payment {
        central_number: String,
        /// By the clocks of Azerbaijan; seconds do not matter.
        paid_at: DateTime,
        /// In qəpik.
        sum: i64,
    },
    Missing {
        #[serde(default)]
        bring_by: Option<Date>,
        /// Each as it stands in its column, with how it must be.
        papers: Vec<String>,
    },
    Decision {
        outcome: Outcome,
        #[serde(default)]
        number: String,
        decided_on: Date,
        /// The first and the last day of what was granted.
        #[serde(default)]
        valid: Option<(Date, Date)>,
    },
}

impl Printed for PrintedNotice {
    fn paper(&self) -> PaperKind {
        match self.stated {
            NoticeFacts::Registration { .. } => PaperKind::Registration,
            NoticeFacts::Payment { .. } => PaperKind::Payment,
            NoticeFacts::Missing { .. } => PaperKind::Missing,
            NoticeFacts::Decision { .. } => PaperKind::Decision,
        }
    }

    fn canonical(&self) -> Vec<u8> {
        let mut parts = vec![
            format!("pencere/{}/1", self.paper().name()),
            status_key(&self.receipt_number),
            words(&self.name),
            status_key(&self.document.last),
            status_key(&self.document.country),
        ];
        parts.extend(self.stated.parts());
        framed(&parts)
    }
}

impl NoticeFacts {
    /// As many as the kind has; those of the missing papers come last, so that the end of the bytes is theirs.
    fn parts(&self) -> Vec<String> {
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        match self {
            NoticeFacts::Registration { place, from, until } => vec![words(place), from.to_string(), until.to_string()],
            NoticeFacts::Payment { central_number, paid_at, sum } => {
                vec![status_key(central_number), minute(*paid_at), sum.to_string()]
            }
            NoticeFacts::Missing { bring_by, papers } => {
                std::iter::once(day(*bring_by)).chain(papers.iter().map(|paper| words(paper))).collect()
            }
            NoticeFacts::Decision { outcome, number, decided_on, valid } => vec![
                outcome.name().to_owned(),
                status_key(number),
                decided_on.to_string(),
                day(valid.map(|(from, _)| from)),
                day(valid.map(|(_, until)| until)),
            ],
        }
    }
}

/// White space made single, upper case, composed.
pub(crate) fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_uppercase().nfc().collect()
}

pub(crate) fn minute(at: DateTime) -> String {
    format!("{:04}-{:02}-{:02}T{:02}:{:02}", at.year(), at.month(), at.day(), at.hour(), at.minute())
}

/// Each part behind its length in bytes, four bytes big-endian.
pub(crate) fn framed(parts: &[String]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for part in parts {
        bytes.extend(u32::try_from(part.len()).unwrap_or(u32::MAX).to_be_bytes());
        bytes.extend(part.as_bytes());
    }
    bytes
}
