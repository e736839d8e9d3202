//! What the form engine says of an application as it stands: visible, wrong, worth knowing, due.

use domain::answer::{Answers, Value};
use domain::calendar::Confidence;
use domain::message::{Message, Problem};
use domain::rule::RegistrationDeadline;

use crate::definition::Document;

/// One application as it stands today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// Visible pages, in order; a repeated page once a row.
    pub pages: Vec<PageState>,
    pub notices: Vec<Notice>,
    /// The service's last day, once the answers give it.
    pub deadline: Option<RegistrationDeadline>,
    pub fee: FeeState,
    /// The papers that these answers call for.
    pub documents: Vec<DocumentState>,
    /// The rule code of the time for the decision.
    pub answer_within: Option<String>,
    /// A calculator's answer.
    pub results: Vec<ResultState>,
}

/// A visible page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageState {
    /// With the row of a repeated page: `relative.0`.
    pub id: String,
    /// Index of its section.
    pub section: usize,
    /// The row and the number of rows of a repeated page.
    pub row: Option<(usize, usize)>,
    pub fields: Vec<FieldState>,
}

/// A visible field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldState {
    /// With the row of a repeated page: `relative_surname.0`.
    pub id: String,
    pub required: bool,
    /// The canonical answer; `None` when empty or wrong.
    pub value: Option<Value>,
    pub problem: Option<Message>,
}

/// A sentence worth knowing on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub page: String,
    pub message: Message,
}

/// The state fee as far as the answers give it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FeeState {
    /// Answers that it depends on are missing.
    Open,
    /// Nobody could confirm it, or no row of the table fits.
    Unknown,
    Known {
        qepik: i64,
        source: String,
        confidence: Confidence,
    },
}

impl FeeState {
    /// The amount in qəpik, if it is known.
    pub fn qepik(&self) -> Option<i64> {
        match self {
            FeeState::Known { qepik, .. } => Some(*qepik),
            FeeState::Open | FeeState::Unknown => None,
        }
    }
}

/// A paper that the answers call for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentState {
    /// The id of its name.
    pub text: String,
    pub copies: u32,
    pub notarised: bool,
    pub original: bool,
    pub egov: bool,
    pub source: String,
}

impl From<&Document> for DocumentState {
    fn from(paper: &Document) -> Self {
        DocumentState {
            text: paper.text.get_ref().clone(),
            copies: paper.copies,
            notarised: paper.notarised,
            original: paper.original,
            egov: paper.egov,
            source: paper.source.clone(),
        }
    }
}

/// A sentence of a calculator's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultState {
    pub message: Message,
    /// The rule or the article that it comes from.
    pub source: Option<Source>,
    /// The service that helps further.
    pub next: Option<String>,
    pub warning: bool,
}

/// Where a calculated answer comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The rule's code, where a rule says it.
    pub rule: Option<String>,
    /// Article, such as `MC 21.2`.
    pub article: String,
    pub confidence: Confidence,
}

impl Evaluation {
    /// What is wrong, in the order of the fields.
    pub fn problems(&self) -> Vec<Problem> {
        self.fields().filter_map(|field| Some(Problem::new(&field.id, field.problem.clone()?))).collect()
    }

    /// All visible fields.
    pub fn fields(&self) -> impl Iterator<Item = &FieldState> {
        self.pages.iter().flat_map(|page| &page.fields)
    }

    pub fn page(&self, id: &str) -> Option<&PageState> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// The canonical answers: visible fields with a valid answer only.
    pub fn canonical(&self) -> Answers {
        self.fields().filter_map(|field| Some((field.id.clone(), field.value.clone()?))).collect()
    }
}
