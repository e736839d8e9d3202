//! The form engine: which pages and fields are visible, what is wrong, what is worth knowing.

use std::collections::BTreeMap;

use domain::answer::{Answers, Value};
use domain::message::{Arg, Message, Problem};
use domain::rule::RegistrationDeadline;
use jiff::civil::Date;

use crate::definition::{Field, FieldType, Page};
use crate::expression::{Computed, Expression, Scope};
use crate::field::Surroundings;
use crate::load::{CompiledField, CompiledService};
use crate::reference::Reference;

/// One application as it stands today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// Visible pages, in order.
    pub pages: Vec<PageState>,
    pub notices: Vec<Notice>,
    /// The service's last day, once the answers give it.
    pub deadline: Option<RegistrationDeadline>,
}

/// A visible page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageState {
    pub id: String,
    /// Index of its section.
    pub section: usize,
    pub fields: Vec<FieldState>,
}

/// A visible field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldState {
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

/// Evaluates the answers of one application; pure.
pub(crate) fn evaluate(service: &CompiledService, reference: &Reference, answers: &Answers, today: Date) -> Evaluation {
    let rules = service.rule_values(reference, today);
    let around = Surroundings { reference, answers, today };
    let mut pass = Pass { scope: Scope::new(today, rules), known: BTreeMap::new(), deadline: None };
    pass.declare(service);
    let mut pages = Vec::new();
    for (section, page) in service.definition.pages() {
        let compiled = &service.pages[page.id.get_ref()];
        if compiled.visible.as_ref().is_some_and(|visible| !pass.holds(visible)) {
            continue;
        }
        let fields = pass.read_page(page, service, &around);
        pages.push(PageState { id: page.id.get_ref().clone(), section, fields });
    }
    pass.compute_deadline(service, &around);
    for field in pages.iter_mut().flat_map(|page| &mut page.fields) {
        pass.constrain(field, service);
    }
    let notices = pass.notices(service, &pages);
    Evaluation { pages, notices, deadline: pass.deadline }
}

/// The state of one evaluation.
struct Pass<'a> {
    scope: Scope<'a>,
    /// Valid answers of visible fields so far.
    known: BTreeMap<String, Value>,
    deadline: Option<RegistrationDeadline>,
}

impl Pass<'_> {
    /// Every field is a variable from the start, empty until it is read.
    fn declare(&mut self, service: &CompiledService) {
        for field in service.definition.fields() {
            let name = field.id.get_ref();
            match field.kind {
                FieldType::WholeNumber => self.scope.set_number(name, 0),
                FieldType::YesNo => self.scope.set_flag(name, false),
                _ => self.scope.set_text(name, ""),
            }
        }
    }

    fn holds(&self, expression: &Expression) -> bool {
        expression.holds(&self.scope).unwrap_or(false)
    }

    fn read_page(&mut self, page: &Page, service: &CompiledService, around: &Surroundings<'_>) -> Vec<FieldState> {
        let mut states = Vec::with_capacity(page.fields.len());
        for field in &page.fields {
            let compiled = &service.fields[field.id.get_ref()];
            if compiled.visible.as_ref().is_none_or(|visible| self.holds(visible)) {
                states.push(self.read(field, compiled, around));
            }
        }
        states
    }

    fn read(&mut self, field: &Field, compiled: &CompiledField, around: &Surroundings<'_>) -> FieldState {
        let id = field.id.get_ref().clone();
        let required = compiled.required.as_ref().is_some_and(|required| self.holds(required));
        let (value, problem) = match field.parse(around.answers.get(&id), around) {
            Ok(Some(value)) => (Some(value), None),
            Ok(None) if required => (None, Some(missing(field))),
            Ok(None) => (None, None),
            Err(message) => (None, Some(message)),
        };
        if let Some(value) = &value {
            match value {
                Value::Text(text) => self.scope.set_text(&id, text),
                Value::Number(number) => self.scope.set_number(&id, *number),
                Value::Flag(flag) => self.scope.set_flag(&id, *flag),
                Value::Many(_) => {}
            }
            self.known.insert(id.clone(), value.clone());
        }
        FieldState { id, required, value, problem }
    }

    fn compute_deadline(&mut self, service: &CompiledService, around: &Surroundings<'_>) {
        let Some(rule) = &service.definition.deadline else { return };
        let text = |name: &str| self.known.get(name).and_then(Value::as_text);
        let Some(from) = text(rule.from.get_ref()).and_then(|date| date.parse::<Date>().ok()) else { return };
        let country = rule.country.as_ref().and_then(|field| text(field.get_ref()));
        self.deadline = crate::catalogue::deadline(around.reference, rule.rule.get_ref(), from, country).ok();
        if let Some(deadline) = &self.deadline {
            self.scope.set_text("deadline", &deadline.deadline.to_string());
            self.known.insert("deadline".to_owned(), Value::Text(deadline.deadline.to_string()));
        }
    }

    /// The first rule that does not hold becomes the field's problem.
    fn constrain(&self, state: &mut FieldState, service: &CompiledService) {
        if state.value.is_none() || state.problem.is_some() {
            return;
        }
        for rule in &service.fields[&state.id].rules {
            if self.answered(&rule.that) && !self.holds(&rule.that) {
                state.problem = Some(self.message(&rule.text, &rule.args));
                state.value = None;
                return;
            }
        }
    }

    /// Whether every field that the expression names has a valid answer.
    fn answered(&self, expression: &Expression) -> bool {
        expression.variables.iter().all(|name| name == "today" || self.known.contains_key(name))
    }

    fn notices(&self, service: &CompiledService, pages: &[PageState]) -> Vec<Notice> {
        let visible = |id: &str| pages.iter().any(|page| page.id == id);
        service
            .notices
            .iter()
            .filter(|notice| visible(&notice.page) && self.answered(&notice.rule.that) && self.holds(&notice.rule.that))
            .map(|notice| Notice {
                page: notice.page.clone(),
                message: self.message(&notice.rule.text, &notice.rule.args),
            })
            .collect()
    }

    fn message(&self, id: &str, args: &BTreeMap<String, Expression>) -> Message {
        args.iter().fold(Message::new(id), |message, (name, expression)| match expression.value(&self.scope) {
            Some(Computed::Text(text)) => match text.parse::<Date>() {
                Ok(date) => message.date(name, date),
                Err(_) => message.with(name, Arg::Text(text)),
            },
            Some(Computed::Number(number)) => message.number(name, number),
            None => message,
        })
    }
}

/// A required answer is missing; the sentence names the field.
pub(crate) fn missing(field: &Field) -> Message {
    let id = if field.kind == FieldType::Copy { "error-copy-missing" } else { "error-required" };
    Message::new(id).term("field", field.text.get_ref())
}
