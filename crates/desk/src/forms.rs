//! From a service's definition to its application form and its leaflet. Shared with the command line.

use catalogue::definition::{Channel, Field, FieldType, Kind, Page, Service};
use catalogue::{Catalogue, DocumentState, Evaluation};
use domain::answer::{Answers, Value};
use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;
use jiff::civil::Date;
use receipt::{Answer, FormRow, FormSection, FormSheet, Leaflet, Paper, Said};

use crate::outcome::marks;
use crate::receipts;
use crate::render::Renderer;

/// Whom to ask: the same sentence for every service.
const QUESTIONS: &str = "reg-next-questions";
/// How often a form to be filled in by hand asks a repeated question.
const BLANK_ROWS: usize = 2;

/// The service that papers are made of, and for whom.
#[derive(Clone, Copy)]
pub struct Papers<'a> {
    pub catalogue: &'a Catalogue,
    pub service: &'a Service,
    pub i18n: &'a I18n,
    /// The applicant's language.
    pub lang: Lang,
    pub today: Date,
}

/// What stands on a form besides its service.
#[derive(Clone, Copy)]
pub struct Filling<'a> {
    /// The application; without one every question of the service is asked.
    pub evaluation: Option<&'a Evaluation>,
    /// Whether the answers are left out.
    pub blank: bool,
    pub receipt_number: Option<&'a str>,
    /// Which print it is.
    pub kind: receipt::Kind,
}

/// A page as it is asked, with its answers.
struct Asked<'a> {
    section: usize,
    /// The row and the number of rows of a repeated page.
    row: Option<(usize, usize)>,
    fields: Vec<(&'a Field, Option<&'a Value>)>,
}

impl<'a> Papers<'a> {
    /// The application form; `None` for a service that answers on the spot and takes no application.
    pub fn form(&self, filling: &Filling<'_>) -> Option<FormSheet> {
        let service = self.service;
        let declaration = service.declaration.as_ref().filter(|_| service.kind == Kind::Application)?;
        let asked = filling.evaluation.map_or_else(|| self.all_asked(), |evaluation| self.asked(evaluation));
        let blank = filling.blank || filling.evaluation.is_none();
        let answers = filling.evaluation.filter(|_| !blank).map(Evaluation::canonical).unwrap_or_default();
        let documents = self.documents(filling.evaluation);
        let copies = if blank && documents.is_empty() { copies(&asked) } else { Vec::new() };
        let of_some = if filling.evaluation.is_some() { Vec::new() } else { self.documents_of_some(&documents) };
        Some(FormSheet {
            title: Message::new(service.text.get_ref()),
            code: format!("{}-{}", service.id, service.version),
            lang: self.lang,
            on: self.today,
            about: receipts::name(&answers),
            receipt_number: filling.receipt_number.map(str::to_owned),
            kind: filling.kind,
            blank,
            photo: asked.iter().flat_map(|page| &page.fields).any(|(field, _)| field.kind == FieldType::Photo),
            sections: self.sections(&asked, blank),
            papers: documents.iter().map(paper).chain(copies).collect(),
            papers_of_some: of_some.iter().map(paper).collect(),
            declaration: Message::new(declaration.get_ref()),
        })
    }

    /// What the service needs, for everyone who asks.
    pub fn leaflet(&self) -> Leaflet {
        let service = self.service;
        let attribute = |name: &str| Message::new(format!("{}.{name}", service.text.get_ref()));
        let documents = self.documents(None);
        Leaflet {
            title: Message::new(service.text.get_ref()),
            code: service.id.clone(),
            lang: self.lang,
            on: self.today,
            who: attribute("who"),
            needs: service.needs.iter().map(|need| Message::new(need.text.get_ref())).collect(),
            papers: documents.iter().map(paper).collect(),
            papers_of_some: self.documents_of_some(&documents).iter().map(paper).collect(),
            cost: attribute("cost"),
            duration: attribute("duration"),
            legal: attribute("legal"),
            next_steps: self.next_steps(),
            questions: Message::new(QUESTIONS),
        }
    }

    /// The papers that these answers call for, or that everyone needs.
    fn documents(&self, evaluation: Option<&Evaluation>) -> Vec<DocumentState> {
        match evaluation {
            Some(evaluation) => evaluation.documents.clone(),
            None => {
                let evaluation = self.catalogue.evaluate(&self.service.id, &Answers::new(), self.today);
                evaluation.map(|evaluation| evaluation.documents).unwrap_or_default()
            }
        }
    }

    /// The papers that only some answers call for, each once.
    fn documents_of_some(&self, of_all: &[DocumentState]) -> Vec<DocumentState> {
        let mut found: Vec<DocumentState> = Vec::new();
        for document in self.service.documents.iter().map(DocumentState::from) {
            if !of_all.iter().chain(&found).any(|known| known.text == document.text) {
                found.push(document);
            }
        }
        found
    }

    /// Where to begin and what comes then, without the steps whose dates depend on the day of the application.
    fn next_steps(&self) -> Vec<Message> {
        let start = match (self.service.kind, self.service.channel) {
            (Kind::Answer | Kind::Status, _) => None,
            (_, Channel::Kiosk | Channel::KioskThenCounter) => Some("receipt-leaflet-start-kiosk"),
            (_, Channel::Counter) => Some("receipt-leaflet-start-counter"),
        };
        let steps = self.service.next_steps.iter().map(|id| id.get_ref().as_str()).filter(|id| *id != QUESTIONS);
        let steps = steps.map(Message::new).filter(|step| self.i18n.try_text(self.lang, step).is_ok());
        start.map(Message::new).into_iter().chain(steps).collect()
    }

    /// The pages of an application as it stands.
    fn asked<'b>(&self, evaluation: &'b Evaluation) -> Vec<Asked<'b>>
    where
        'a: 'b,
    {
        let service = self.service;
        let page = |state: &'b catalogue::PageState| {
            let field = |field: &'b catalogue::FieldState| Some((service.field(&field.id)?, field.value.as_ref()));
            let fields = state.fields.iter().filter_map(field).collect();
            Asked { section: state.section, row: state.row, fields }
        };
        evaluation.pages.iter().map(page).collect()
    }

    /// Every page that the service may ask; repeated ones some times over.
    fn all_asked(&self) -> Vec<Asked<'a>> {
        let mut asked = Vec::new();
        let pages: Vec<(usize, &Page)> = self.service.pages().collect();
        let repeat = |page: &Page| page.repeat.as_ref().map(|field| field.get_ref().clone());
        for run in pages.chunk_by(|(_, one), (_, other)| repeat(one) == repeat(other)) {
            let repeated = run.first().is_some_and(|(_, page)| page.repeat.is_some());
            for row in 0..if repeated { BLANK_ROWS } else { 1 } {
                asked.extend(run.iter().map(|(section, page)| Asked {
                    section: *section,
                    row: repeated.then_some((row, BLANK_ROWS)),
                    fields: page.fields.iter().map(|field| (field, None)).collect(),
                }));
            }
        }
        asked
    }

    fn sections(&self, asked: &[Asked<'_>], blank: bool) -> Vec<FormSection> {
        let mut sections = Vec::new();
        for (index, section) in self.service.sections.iter().enumerate() {
            let title = section.text.get_ref();
            let rows = self.rows(title, asked.iter().filter(|page| page.section == index), blank);
            if !rows.is_empty() {
                sections.push(FormSection { title: Message::new(title), rows });
            }
        }
        sections
    }

    fn rows<'b>(&self, title: &str, asked: impl Iterator<Item = &'b Asked<'b>>, blank: bool) -> Vec<FormRow> {
        let mut rows = Vec::new();
        let mut row = None;
        for page in asked {
            if page.row != row {
                row = page.row;
                rows.extend(row.map(|row| FormRow::Repeated(row_title(title, row))));
            }
            for (field, value) in page.fields.iter().filter(|(field, _)| is_printed(field, blank)) {
                let answer = if blank { self.room(field) } else { self.answer(field, *value) };
                rows.push(FormRow::Question { label: Message::new(field.text.get_ref()), answer });
            }
        }
        rows
    }

    /// An answer in both languages.
    fn answer(&self, field: &Field, value: Option<&Value>) -> Answer {
        let Some(value) = value.filter(|value| !value.is_empty()) else { return Answer::None };
        let Papers { catalogue, i18n, today, .. } = *self;
        let in_lang = |lang: Lang| Renderer { catalogue, i18n, lang, today }.value(field, Some(value));
        Answer::Given(Said { az: in_lang(Lang::Az), own: in_lang(self.lang) })
    }

    /// What a hand needs to answer.
    fn room(&self, field: &Field) -> Answer {
        match field.kind {
            FieldType::YesNo => Answer::Options(["desk-yes", "desk-no"].map(Message::new).to_vec()),
            FieldType::Choice | FieldType::MultiChoice => {
                let lists = &self.catalogue.reference.lists;
                let options = field.list.as_ref().and_then(|list| lists.get(list.get_ref()));
                Answer::Options(options.into_iter().flatten().map(|(_, text)| Message::new(text)).collect())
            }
            FieldType::LongText => Answer::WideRoom,
            _ => Answer::Room,
        }
    }
}

/// Whether a question stands in a table. The answers of a zone stand in fields of their own, a photograph and a
/// signature have their places, and on a blank form the papers are a list.
fn is_printed(field: &Field, blank: bool) -> bool {
    match field.kind {
        FieldType::Mrz | FieldType::Photo | FieldType::Signature => false,
        FieldType::Copy => !blank,
        _ => true,
    }
}

/// Which repetition of a section's questions it is.
fn row_title(section: &str, (row, rows): (usize, usize)) -> Message {
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let message = Message::new("receipt-form-row").number("number", number(row + 1)).number("count", number(rows));
    message.term("title", section)
}

/// The copies that are asked for, as papers.
fn copies(asked: &[Asked<'_>]) -> Vec<Paper> {
    let fields = asked.iter().flat_map(|page| &page.fields).filter(|(field, _)| field.kind == FieldType::Copy);
    fields.map(|(field, _)| Paper { name: Message::new(field.text.get_ref()), marks: Vec::new() }).collect()
}

fn paper(document: &DocumentState) -> Paper {
    Paper { name: Message::new(&document.text), marks: marks(document) }
}
