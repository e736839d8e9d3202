//! What screens are told of a receipt's genuineness.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FactView, FormView, ResultView};

/// Whether a receipt is genuine.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProofView {
    pub genuine: bool,
    /// The stable name of what was found out, such as `wrong_office`.
    pub finding: String,
    /// A whole sentence.
    pub text: String,
    /// Which paper the code says to belong to, such as `decision`.
    pub kind: String,
    /// A whole sentence: which paper the code belongs to, where a known device says so.
    pub paper: Option<String>,
    /// A whole sentence, when the paper says what it was issued for.
    pub matches: Option<String>,
    /// A whole sentence: up to when the keys are known, and that a signature is no status.
    pub as_of: Option<String>,
    /// What the code states.
    pub facts: Vec<FactView>,
    /// The case, when this counter can open it.
    pub case: Option<String>,
    /// Where the application stands, as the centre says; empty when it was not asked.
    pub results: Vec<ResultView>,
    pub standing: Vec<FactView>,
}

/// What was scanned at a kiosk outside of a form: one of both.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScanView {
    pub proof: Option<ProofView>,
    /// The question where an application stands, with the status code filled in.
    pub form: Option<FormView>,
}

/// What is printed on a paper, as an officer types it; empty what such a paper does not carry.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperFacts {
    pub code: String,
    /// The full name in Latin letters.
    pub name: String,
    /// The last characters of the document's number, with or without the mask; empty when none are printed.
    pub document: String,
    /// Three letters; empty when none are printed.
    pub country: String,
    /// Day, month, year: of the receipt, of the payment, of the decision, or the last day to bring papers.
    pub date: String,
    /// Hours and minutes.
    pub time: String,
    /// In manats: the fee, or the sum of a payment.
    pub fee: String,
    /// The receipt number, on all papers but the receipt.
    pub receipt: String,
    /// The number of the payment in the central system, or of the decision.
    pub number: String,
    /// The name of the outcome, such as `refused`.
    pub outcome: String,
    /// The first day of a registration or of what was granted.
    pub from: String,
    /// The last day.
    pub until: String,
    /// In Azerbaijani.
    pub place: String,
    /// In Azerbaijani, one on each line.
    pub papers: String,
}

/// A character of a status code for the telephone.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpelledView {
    pub character: String,
    /// The letter's word; digits have none.
    pub word: Option<String>,
}
