//! What screens are told of printers and prints.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::OptionView;

/// How the print of a receipt stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrintView {
    pub state: PrintState,
    /// A whole sentence for the visitor.
    pub text: String,
    /// What can be said to have come out, when only a person knows; nothing is printed before one is chosen.
    pub answers: Vec<OptionView>,
    /// Whether another print makes sense now.
    pub again: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PrintState {
    /// Handed to the printer, not yet confirmed.
    Printing,
    /// The printer, or a person, confirmed.
    Printed,
    /// There is no printer that can print; the QR on the screen serves.
    NoPrinter,
    /// The printer failed, or nobody knows yet what came out.
    Failed,
}

/// The printers of this counter, for its administrator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrintersView {
    pub printers: Vec<PrinterView>,
    /// Queues of this system that have no name here yet.
    pub found: Vec<PrinterFound>,
    /// The last prints, the newest first.
    pub tasks: Vec<PrintTask>,
}

/// A named printer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrinterView {
    pub name: String,
    pub address: String,
    pub receipts: bool,
    pub papers: bool,
    pub ready: bool,
    /// It prints, but its paper ends soon.
    pub low: bool,
    /// A whole sentence: ready, paper near its end, cover open, no answer.
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrinterFound {
    pub name: String,
    pub address: String,
}

/// The prints of a case's receipt and of the papers of its decisions at this counter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CasePrints {
    /// The newest first.
    pub prints: Vec<PrintTask>,
    /// Whether another print makes sense now: nothing is under way, and nothing waits for an answer.
    pub again: bool,
    /// A whole sentence: what must be done before this counter can print any of them, if anything.
    pub first: Option<String>,
    /// Whole words: prints the paper that follows the last decision, if one does.
    pub notice: Option<String>,
}

/// A print of this device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrintTask {
    pub id: String,
    /// Whole words: receipt, form, notice, a copy with its number.
    pub what: String,
    /// The receipt's number, while this device knows it.
    pub number: String,
    pub printer: String,
    pub at: String,
    /// A whole sentence.
    pub text: String,
    /// What can be said to have come out, when only a person knows.
    pub answers: Vec<OptionView>,
}
