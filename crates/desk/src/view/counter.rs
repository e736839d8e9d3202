//! What the counter's screens are told.

use serde::Serialize;
use ts_rs::TS;

use super::{FieldView, OptionView};

/// The person signed in at a counter.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficerView {
    pub login: String,
    pub name: String,
    pub may_decide: bool,
    pub may_administer: bool,
}

/// A row of the counter's list.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseRow {
    pub id: String,
    pub name: String,
    pub service: String,
    pub receipt_number: String,
    pub state: String,
    /// The state's stable name, for the colour and the sign.
    pub state_code: String,
    pub at: String,
    /// An act of this office that the centre has not confirmed yet.
    pub unconfirmed: bool,
}

/// A case as the counter shows it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseView {
    pub row: CaseRow,
    /// A section a page, all fields; the same renderer as the kiosk's.
    pub sections: Vec<CaseSection>,
    pub copies: Vec<CaseCopy>,
    pub history: Vec<HistoryView>,
    pub fee: String,
    pub compared: bool,
    pub can_decide: bool,
    /// Reasons to choose from when returning or refusing.
    pub return_reasons: Vec<OptionView>,
    pub refuse_reasons: Vec<OptionView>,
    pub notices: Vec<String>,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseSection {
    pub id: String,
    pub title: String,
    pub fields: Vec<FieldView>,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseCopy {
    pub label: String,
    pub picture: Option<String>,
    /// A whole sentence: compared, arrived, to be shown at the counter.
    pub text: String,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryView {
    pub at: String,
    pub by: String,
    pub text: String,
    /// For a correction: field label, before, after.
    pub changes: Vec<ChangeView>,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeView {
    pub label: String,
    pub before: String,
    pub after: String,
}

/// What has not arrived at the centre.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutboxView {
    /// What needs a person first.
    pub rows: Vec<OutboxRow>,
    /// Whole sentences: numbers that the centre lacks and this device cannot send again.
    pub gaps: Vec<String>,
    /// A whole sentence, when the store was damaged and recovered.
    pub recovered: Option<String>,
}

/// What waits to be sent.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutboxRow {
    pub id: String,
    /// The case, when this counter can open it.
    pub case: Option<String>,
    /// A receipt number, or what the officer did to which one.
    pub title: String,
    pub state: String,
    pub reason: Option<String>,
    /// What to do, when nothing happens by itself.
    pub advice: Option<String>,
    /// Nothing happens before a person acts.
    pub stuck: bool,
    /// A person may take it over.
    pub hand_over: bool,
    pub since: String,
    pub next_try: Option<String>,
    /// When it was last saved to a stick.
    pub exported: Option<String>,
}

/// A USB stick to choose.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StickView {
    pub id: String,
    pub name: String,
    /// A whole sentence: how much room it has.
    pub text: String,
}

/// What was written to a stick, or read from it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StickReport {
    /// A whole sentence.
    pub text: String,
    /// The files that are on the stick, whole.
    pub files: Vec<String>,
    /// Whole sentences; what is not named in them was done.
    pub problems: Vec<String>,
}

/// What a person needs who takes an item over.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandOverView {
    pub title: String,
    pub lines: Vec<String>,
}
