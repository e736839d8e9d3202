//! The shape of a service's TOML file. Unknown keys are refused, so that a typing mistake is found when loaded.

mod field;

use std::collections::BTreeMap;

use domain::calendar::Confidence;
use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

pub use field::{Field, FieldType, Rule, ZonePart};

/// One service, as written in its file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Short code, such as `REG`.
    pub id: String,
    pub version: u32,
    pub valid_from: Date,
    #[serde(default)]
    pub kind: Kind,
    /// The message that names the service; its attributes hold the service's page.
    pub text: Spanned<String>,
    /// Where it stands on the home screen: an option of the list `service_group`.
    pub group: Spanned<String>,
    /// Pictogram of the home tile.
    pub icon: String,
    /// Place on the home screen, ascending.
    pub order: i32,
    pub channel: Channel,
    /// Short citation, such as `MC 21`.
    pub legal_basis: String,
    /// The message of the declaration before submitting; of applications only.
    pub declaration: Option<Spanned<String>>,
    #[serde(default)]
    pub next_steps: Vec<Spanned<String>>,
    pub fee: Fee,
    /// The time for the decision: the first whose condition holds.
    #[serde(default)]
    pub answer_within: Vec<AnswerWithin>,
    pub deadline: Option<Deadline>,
    #[serde(default)]
    pub needs: Vec<Need>,
    /// The papers that the law asks for.
    #[serde(default)]
    pub documents: Vec<Document>,
    /// Values that expressions may name like fields, in the order in which they build on each other.
    #[serde(default)]
    pub computed: Vec<ComputedValue>,
    /// Rules on fields of blocks, besides the fields' own.
    #[serde(default)]
    pub rules: Vec<FieldRule>,
    #[serde(default)]
    pub notices: Vec<NoticeRule>,
    /// What a calculator answers; of answers only.
    #[serde(default)]
    pub results: Vec<ResultRule>,
    pub sections: Vec<Section>,
}

/// What comes of a filled-in form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An application, sealed and sent to the centre.
    #[default]
    Application,
    /// An answer on the spot: nothing is kept, nothing is sent.
    Answer,
    /// Where an application stands, asked of the centre with a `status_code` and a `birth_date`; nothing is kept.
    Status,
}

/// Who may finish the service where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// By the person alone, at a kiosk.
    Kiosk,
    /// Filled in at a kiosk, finished at a counter.
    KioskThenCounter,
    /// At a counter only.
    Counter,
}

/// The state fee: an amount, a row of a fee table, or (neither) one that nobody could confirm.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fee {
    /// In qəpik; 0 means that none is taken.
    pub qepik: Option<i64>,
    /// A table of `data/fees.toml`.
    pub table: Option<Spanned<String>>,
    /// CEL for the row's columns; an absent one looks for an empty column.
    pub term: Option<Spanned<String>>,
    pub tier: Option<Spanned<String>>,
    pub payer: Option<Spanned<String>>,
    /// A (law or official page), B (secondary) or C (unconfirmed; never shown to visitors as law).
    pub confidence: Confidence,
    pub source: String,
}

/// A period of decision, named by its rule code.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerWithin {
    pub rule: Spanned<String>,
    /// CEL; absent = always.
    pub when: Option<Spanned<String>>,
}

/// A paper that the law asks for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub text: Spanned<String>,
    /// CEL; absent = always.
    pub when: Option<Spanned<String>>,
    /// How many pieces.
    #[serde(default = "one")]
    pub copies: u32,
    /// Notarised, or certified in an equal way.
    #[serde(default)]
    pub notarised: bool,
    /// The original is compared at the counter.
    #[serde(default)]
    pub original: bool,
    /// The state has it already: the applicant need not bring it.
    #[serde(default)]
    pub egov: bool,
    /// Article, such as `MC 46.1.5`.
    pub source: String,
}

const fn one() -> u32 {
    1
}

/// A constraint on a field that stands elsewhere.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldRule {
    pub field: Spanned<String>,
    pub that: Spanned<String>,
    pub error: Spanned<String>,
    #[serde(default)]
    pub args: BTreeMap<String, Spanned<String>>,
}

/// A value computed from answers: CEL over fields and earlier values.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComputedValue {
    pub id: Spanned<String>,
    pub value: Spanned<String>,
}

/// A sentence of a calculator's answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResultRule {
    /// CEL; absent = always.
    pub when: Option<Spanned<String>>,
    pub text: Spanned<String>,
    #[serde(default)]
    pub args: BTreeMap<String, Spanned<String>>,
    /// The rule that it comes from.
    pub rule: Option<Spanned<String>>,
    /// The article that it comes from, where no rule says it.
    pub source: Option<String>,
    /// The service that helps further.
    pub next: Option<Spanned<String>>,
    /// Whether it is bad news.
    #[serde(default)]
    pub warning: bool,
}

/// How the last day is computed: a rule counted from a date field, or backwards before one, with exceptions by a
/// country field.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    pub rule: Spanned<String>,
    pub from: Option<Spanned<String>>,
    pub before: Option<Spanned<String>>,
    pub country: Option<Spanned<String>>,
}

impl Deadline {
    /// The date field that it counts from or before.
    pub fn field(&self) -> Option<&Spanned<String>> {
        self.from.as_ref().or(self.before.as_ref())
    }
}

/// What the visitor should have in the hand.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    pub icon: String,
    pub text: Spanned<String>,
}

/// A sentence worth knowing on a page though nothing is wrong.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoticeRule {
    pub page: Spanned<String>,
    pub when: Spanned<String>,
    pub text: Spanned<String>,
    /// Arguments of the sentence: expressions by argument name.
    #[serde(default)]
    pub args: BTreeMap<String, Spanned<String>>,
}

/// A part of the form: written out, or taken from a block that services share.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Empty only until the block named by `use` has been put in.
    #[serde(default)]
    pub id: String,
    #[serde(default = "nothing")]
    pub text: Spanned<String>,
    #[serde(default)]
    pub pages: Vec<Page>,
    /// The block of `data/blocks/` whose section stands here.
    #[serde(rename = "use")]
    pub block: Option<Spanned<String>>,
    /// Pages or fields of the block that this service does not ask.
    #[serde(default)]
    pub omit: Vec<Spanned<String>>,
    /// CEL for all its pages, besides their own conditions; absent = always.
    pub visible: Option<Spanned<String>>,
    /// Which file the section was written in: an index into the files that were read for the service.
    #[serde(skip)]
    pub file: usize,
}

fn nothing() -> Spanned<String> {
    Spanned::new(0..0, String::new())
}

/// One screen of the kiosk; at a counter the pages of a section stand together.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    pub id: Spanned<String>,
    pub text: Spanned<String>,
    /// CEL; absent = always. May name earlier fields only.
    pub visible: Option<Spanned<String>>,
    /// The whole-number field that says how often the page is asked; its ids become `id.0`, `id.1` …
    pub repeat: Option<Spanned<String>>,
    /// Passed over when the passport's zone gave every answer on it.
    #[serde(default)]
    pub skip_when_read: bool,
    pub fields: Vec<Field>,
}

impl Service {
    /// All pages with their section's index, in order.
    pub fn pages(&self) -> impl Iterator<Item = (usize, &Page)> {
        self.sections
            .iter()
            .enumerate()
            .flat_map(|(index, section)| section.pages.iter().map(move |page| (index, page)))
    }

    /// All fields in order.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.pages().flat_map(|(_, page)| page.fields.iter())
    }

    /// The field of an id; a row's field by the id with or without its row.
    pub fn field(&self, id: &str) -> Option<&Field> {
        let (id, _) = row_of(id);
        self.fields().find(|field| field.id.get_ref() == id)
    }

    /// The page that holds a field.
    pub fn page_of(&self, field: &str) -> Option<&Page> {
        let (field, _) = row_of(field);
        self.pages().map(|(_, page)| page).find(|page| page.fields.iter().any(|f| f.id.get_ref() == field))
    }
}

/// An id without its row, and the row: `relative_surname.2` is row 2 of `relative_surname`.
pub fn row_of(id: &str) -> (&str, Option<usize>) {
    match id.split_once('.') {
        Some((base, row)) => (base, row.parse().ok().filter(|index: &usize| index.to_string() == row)),
        None => (id, None),
    }
}

/// The id of a row.
pub fn row_id(id: &str, row: usize) -> String {
    format!("{id}.{row}")
}
