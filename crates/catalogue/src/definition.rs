//! The shape of a service's TOML file. Unknown keys are refused, so that a typing mistake is found when loaded.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

/// One service, as written in its file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Short code, such as `REG`.
    pub id: String,
    pub version: u32,
    pub valid_from: Date,
    /// The message that names the service; its attributes hold the service's page.
    pub text: Spanned<String>,
    /// Pictogram of the home tile.
    pub icon: String,
    /// Place on the home screen, ascending.
    pub order: i32,
    pub channel: Channel,
    /// Short citation, such as `MC 21`.
    pub legal_basis: String,
    /// The message of the declaration before submitting.
    pub declaration: Spanned<String>,
    #[serde(default)]
    pub next_steps: Vec<Spanned<String>>,
    pub fee: Fee,
    pub answer_within: Option<RuleRef>,
    pub deadline: Option<Deadline>,
    #[serde(default)]
    pub needs: Vec<Need>,
    #[serde(default)]
    pub notices: Vec<NoticeRule>,
    pub sections: Vec<Section>,
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

/// The state fee in qəpik; 0 means that none is taken.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fee {
    pub qepik: i64,
    /// A (law or official page), B (secondary) or C (unconfirmed; never shown to visitors as law).
    pub confidence: String,
    pub source: String,
}

/// A period named by its rule code.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleRef {
    pub rule: Spanned<String>,
}

/// How the last day is computed: a rule counted from a date field, with exceptions by a country field.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    pub rule: Spanned<String>,
    pub from: Spanned<String>,
    pub country: Option<Spanned<String>>,
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

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    pub id: String,
    pub text: Spanned<String>,
    pub pages: Vec<Page>,
}

/// One screen of the kiosk; at a counter the pages of a section stand together.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    pub id: Spanned<String>,
    pub text: Spanned<String>,
    /// CEL; absent = always. May name earlier fields only.
    pub visible: Option<Spanned<String>>,
    /// Passed over when the passport's zone gave every answer on it.
    #[serde(default)]
    pub skip_when_read: bool,
    pub fields: Vec<Field>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    pub id: Spanned<String>,
    #[serde(rename = "type")]
    pub kind: FieldType,
    pub text: Spanned<String>,
    /// CEL; absent = never required.
    pub required: Option<Spanned<String>>,
    /// CEL; absent = visible with its page.
    pub visible: Option<Spanned<String>>,
    /// The code list of a choice.
    pub list: Option<Spanned<String>>,
    /// Which part of the machine-readable zone fills this field.
    pub mrz: Option<ZonePart>,
    pub max_length: Option<u32>,
    pub min: Option<i64>,
    pub max: Option<i64>,
    #[serde(default)]
    pub rules: Vec<Rule>,
}

/// A constraint: `that` must hold once every field it names has a valid answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub that: Spanned<String>,
    pub error: Spanned<String>,
    #[serde(default)]
    pub args: BTreeMap<String, Spanned<String>>,
}

/// The types of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldType {
    /// A short free text.
    Text,
    LongText,
    /// A name in its native letters.
    Name,
    /// A name in Latin letters, as in the passport.
    LatinName,
    Date,
    Choice,
    YesNo,
    WholeNumber,
    /// An ISO 3166-1 alpha-3 or ICAO code.
    Country,
    /// An ISO 3166-2:AZ code.
    District,
    DocumentNumber,
    Fin,
    Voen,
    /// E.164.
    Phone,
    Email,
    /// The lines of a machine-readable zone, ICAO Doc 9303.
    Mrz,
    /// A copy of a paper: the SHA-256 of the picture, or `at_counter`.
    Copy,
}

/// The parts of a machine-readable zone that can fill a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ZonePart {
    Surname,
    GivenNames,
    BirthDate,
    Sex,
    DocumentNumber,
    IssuingState,
    Citizenship,
    DocumentExpiry,
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

    /// The field of an id.
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields().find(|field| field.id.get_ref() == id)
    }

    /// The page that holds a field.
    pub fn page_of(&self, field: &str) -> Option<&Page> {
        self.pages().map(|(_, page)| page).find(|page| page.fields.iter().any(|f| f.id.get_ref() == field))
    }
}
