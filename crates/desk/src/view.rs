//! What the screens are told: every text already in the visitor's language, nothing left to decide.
//! TypeScript bindings are generated from these types.

mod counter;
mod outcome;
mod printing;
mod proof;

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

pub use counter::{
    CaseCopy, CaseRow, CaseSection, CaseView, ChangeView, HandOverView, HistoryView, OfficerView, OutboxRow,
    OutboxView, StickReport, StickView,
};
pub use outcome::{CalculationView, DocumentView, FactView, GroupView, GuideView, ResultView};
pub use printing::{CasePrints, PrintState, PrintTask, PrintView, PrinterFound, PrinterView, PrintersView};
pub use proof::{PaperFacts, ProofView, ScanView, SpelledView};

/// The start of the application: which face, which languages, and the words of the screens' frame.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Boot {
    pub face: FaceView,
    /// The language to start with.
    pub lang: String,
    /// Fluent source by language tag, for the frame of the screens (ids `ui-…`).
    pub messages: BTreeMap<String, String>,
    pub office_name: BTreeMap<String, String>,
    /// `OFFICE-DEVICE`, such as `BAK01-K7`; empty before enrolment.
    pub device: String,
    /// Sizes in CSS pixels, derived from the configured screen (diagonal, resolution, viewing distance).
    pub screen: ScreenView,
    /// Seconds without a touch before the session's end is announced, and then until the wipe.
    pub idle_seconds: u32,
    pub warn_seconds: u32,
    /// Whether scans come from a reader that does not type.
    pub reader: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum FaceView {
    Kiosk,
    Counter,
    /// Not enrolled yet: only the enrolment screen.
    Setup,
}

#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScreenView {
    /// Body text.
    pub font_px: f64,
    /// The smallest touch target.
    pub target_px: f64,
}

/// The home screen: intents, each with its services.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Home {
    /// The parts of the home screen that hold a service, in order.
    pub groups: Vec<GroupView>,
    /// Sentences on what is missing at this kiosk (no printer, no scanner, no reader, not in contact).
    pub attention: Vec<String>,
    /// Of these the one on receipts on paper, in every language, Azerbaijani, English, Russian; none while there is paper.
    pub paperless: Vec<String>,
    /// Date and time as the header shows them.
    pub clock: String,
    pub resume: bool,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IntentView {
    /// The service's id, such as `REG`.
    pub service: String,
    /// Name of a pictogram: pin, calendar, briefcase, globe, shield, card, search, clock, ticket, house.
    pub icon: String,
    pub title: String,
    pub subtitle: String,
}

/// The service's own page.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceView {
    pub service: String,
    pub title: String,
    pub who: String,
    pub needs: Vec<NeedView>,
    /// Whether what is answered is kept and sent; a calculator keeps nothing.
    pub kept: bool,
    pub cost: String,
    pub duration: String,
    pub legal_basis: String,
    /// Label of the question whose date gives the deadline (arrival), if the service has one.
    pub deadline_question: Option<String>,
    /// Countries for the deadline's exceptions.
    pub countries: Vec<OptionView>,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NeedView {
    /// Name of a pictogram: passport, stamp, home, phone, person.
    pub icon: String,
    pub text: String,
}

/// The deadline computed on the service's page.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeadlineView {
    /// Whole sentences, the answer first.
    pub lines: Vec<String>,
    pub late: bool,
    pub error: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OptionView {
    pub value: String,
    pub label: String,
    pub hint: Option<String>,
}

/// An application being filled in.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormView {
    /// The draft's id (UUID).
    pub draft: String,
    pub service: String,
    pub service_title: String,
    pub lang: String,
    pub step: StepView,
    /// The page to show; `None` when it is time for the review.
    pub page: Option<PageView>,
    pub review: Option<ReviewView>,
    pub can_go_back: bool,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    pub number: u32,
    pub total: u32,
    pub section: String,
    pub sections: Vec<SectionView>,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionView {
    pub title: String,
    pub state: SectionState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum SectionState {
    Done,
    Current,
    Todo,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PageView {
    pub id: String,
    pub title: String,
    pub hint: Option<String>,
    /// "Why we ask", with the article of the law.
    pub why: Option<String>,
    /// A row of a repeated page, which can be taken out.
    pub removable: bool,
    pub fields: Vec<FieldView>,
    /// What is wrong, for the summary that takes the focus; filled after Continue.
    pub errors: Vec<ErrorView>,
    /// What is worth knowing though nothing is wrong (late registration, 30 days for Kazakhstan).
    pub notices: Vec<String>,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErrorView {
    pub field: String,
    /// The stable code, such as `error-date-future`.
    pub code: String,
    pub text: String,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldView {
    pub id: String,
    pub kind: FieldKind,
    pub label: String,
    pub hint: Option<String>,
    /// As typed. Dates: `YYYY-MM-DD` with the parts typed so far. Choices: the option's value.
    pub value: String,
    /// The chosen values of a multiple choice; the confirmed checks of a passport.
    pub values: Vec<String>,
    pub options: Vec<OptionView>,
    pub keyboard: Keyboard,
    pub required: bool,
    pub max_length: u32,
    /// Whether the value came from the passport's machine-readable zone.
    pub from_passport: bool,
    pub error: Option<String>,
    /// For `passport`: what was read, field by field.
    pub passport: Option<PassportView>,
    /// For `copy`: the picture as a data URL, and whether a scanner is there.
    pub copy: Option<CopyView>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    Text,
    LongText,
    Date,
    /// A long list with a search field (countries, districts).
    Lookup,
    /// A few options, one tap each.
    Choice,
    /// Any number of options.
    MultiChoice,
    /// An amount in manats, typed with a comma.
    Money,
    YesNo,
    Phone,
    Email,
    /// The machine-readable zone.
    Passport,
    /// A copy of a paper, from the scanner.
    Copy,
    /// The applicant's photograph, taken like a copy.
    Photo,
    /// A signature drawn on the screen.
    Signature,
    /// A date of which day and month may be left open.
    PartialDate,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Keyboard {
    /// Letters of the visitor's language, with the other layouts one key away.
    Native,
    /// Latin capitals, digits, `<`.
    Document,
    Latin,
    Digits,
    Phone,
    Email,
    None,
}

/// What was read from the machine-readable zone.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PassportView {
    pub rows: Vec<PassportRow>,
    pub lines: Vec<String>,
    /// Whether every failing check was confirmed by eye (or none fails).
    pub settled: bool,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PassportRow {
    /// The check's name: document_number, birth_date, expiry_date, personal_number, composite; or another row's name.
    pub id: String,
    pub label: String,
    pub value: String,
    /// `None` where the zone has no check digit for it.
    pub check_ok: Option<bool>,
    pub confirmed: bool,
    /// What to compare, when the check digit fails.
    pub warning: Option<String>,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyView {
    /// Whether this kiosk has a scanner or camera that answers.
    pub device: bool,
    /// A small picture of what was captured, as a data URL.
    pub picture: Option<String>,
    /// The visitor will show this page at a counter.
    pub at_counter: bool,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewView {
    pub sections: Vec<ReviewSection>,
    /// `None` for a calculator: nothing is submitted.
    pub declaration: Option<String>,
    pub notices: Vec<String>,
    /// The state fee in a sentence, once it is known.
    pub fee: Option<String>,
    pub documents: Vec<DocumentView>,
    /// What kind of answer follows: a calculator's or the centre's. Empty for an application.
    pub title: String,
    pub lead: String,
    /// A calculator's or the centre's answer.
    pub results: Vec<ResultView>,
    /// What else the centre knows of it.
    pub facts: Vec<FactView>,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewSection {
    pub title: String,
    pub rows: Vec<ReviewRow>,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewRow {
    pub field: String,
    /// The page that "Change" opens.
    pub page: String,
    pub label: String,
    pub value: String,
    pub error: Option<String>,
}

/// What a crash left of a visit: one of both.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResumeView {
    pub form: Option<FormView>,
    /// The application is in, and its receipt has not come out, as far as anybody knows.
    pub done: Option<DoneView>,
}

/// After the seal: the application is in.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DoneView {
    pub application: String,
    /// `BAK01-K7-000123-9`.
    pub receipt_number: String,
    /// Groups of four: `K7Q4 9M2X T6RW`.
    pub status_code: String,
    /// The same for the telephone.
    pub spelling: Vec<SpelledView>,
    /// The QR as an SVG document.
    pub qr_svg: String,
    /// The receipt's first page as an SVG document, the same layout as the paper.
    pub receipt_svg: String,
    pub next_steps: Vec<String>,
    pub print: PrintView,
    /// Whether the centre has it already.
    pub delivered: bool,
}

/// The sync light.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SyncView {
    pub waiting: u32,
    pub quarantined: u32,
    pub online: bool,
    /// A whole sentence: "12 waiting to be sent · last contact 09:14".
    pub text: String,
    /// A whole sentence for staff while the time that this device goes by cannot be trusted.
    pub clock: Option<String>,
    /// A whole sentence for staff while the reader on the serial line is not there.
    pub reader: Option<String>,
}

/// An error that crosses to the screen: a stable code and its sentence in the screen's language.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    pub code: String,
    pub text: String,
}
