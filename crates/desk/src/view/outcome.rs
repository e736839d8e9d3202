//! What follows from a filled-in form, as screens show it.

use serde::Serialize;
use ts_rs::TS;

use super::{FieldView, IntentView};

/// A part of the home screen with its services.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupView {
    pub id: String,
    pub title: String,
    /// Name of a pictogram.
    pub icon: String,
    pub services: Vec<IntentView>,
}

/// What an officer answers from.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuideView {
    pub calculators: Vec<IntentView>,
    /// Services with a leaflet to print.
    pub services: Vec<IntentView>,
}

/// A calculator in the officer's hands.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalculationView {
    pub service: String,
    pub title: String,
    /// The questions that the answers so far lead to.
    pub fields: Vec<FieldView>,
    pub notices: Vec<String>,
    /// Empty until every question is answered.
    pub results: Vec<ResultView>,
}

/// A paper that the answers call for.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentView {
    pub text: String,
    /// "2 copies", "notarised", "the original is compared": whole phrases.
    pub details: Vec<String>,
}

/// Something known, under a label.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FactView {
    pub label: String,
    pub value: String,
}

/// A sentence of a calculator's answer.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResultView {
    pub text: String,
    /// Where it comes from, and as of which day.
    pub source: Option<String>,
    pub warning: bool,
    /// The service that helps further.
    pub next: Option<IntentView>,
}
