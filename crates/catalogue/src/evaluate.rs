//! The evaluation of one application's answers; pure.

mod outcome;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::answer::{Answers, Value};
use domain::message::{Arg, Message};
use domain::rule::RegistrationDeadline;
use jiff::civil::Date;

use crate::definition::{Field, FieldType, Page, row_id};
use crate::expression::{Computed, Expression, Scope};
use crate::field::Surroundings;
use crate::form::{Evaluation, FieldState, Notice, PageState};
use crate::load::{CompiledField, CompiledService, Run};
use crate::reference::Reference;

pub(crate) fn evaluate(
    service: &CompiledService,
    reference: &Arc<Reference>,
    answers: &Answers,
    today: Date,
) -> Evaluation {
    let mut pass = Pass::new(service, reference, answers, today);
    let all: Vec<(usize, &Page)> = service.definition.pages().collect();
    pass.declare();
    let mut pages = pass.read(&all);
    let deadline = pass.deadline();
    pass.compute();
    pass.constrain(&all, &mut pages);
    let notices = pass.notices(&pages);
    Evaluation {
        notices,
        deadline,
        fee: pass.fee(),
        documents: pass.documents(),
        answer_within: pass.answer_within(),
        results: pass.results(),
        pages,
    }
}

/// The state of one evaluation.
struct Pass<'a> {
    service: &'a CompiledService,
    reference: &'a Arc<Reference>,
    answers: &'a Answers,
    today: Date,
    scope: Scope<'a>,
    /// Valid answers of visible fields so far, and what was computed from them.
    known: BTreeMap<String, Value>,
    /// The valid answers of repeated pages' fields, by field and row.
    rows: BTreeMap<String, Vec<Option<Value>>>,
    /// The names that changed since values were computed.
    changed: BTreeSet<String>,
    /// How many of the computed values have been computed at all.
    computed: usize,
}

impl<'a> Pass<'a> {
    fn new(service: &'a CompiledService, reference: &'a Arc<Reference>, answers: &'a Answers, today: Date) -> Self {
        let scope = Scope::new(today, reference, service.rule_values(reference, today));
        let (known, rows) = (BTreeMap::new(), BTreeMap::new());
        Pass { service, reference, answers, today, scope, known, rows, changed: BTreeSet::new(), computed: 0 }
    }

    /// Every field is a variable from the start, empty until it is read.
    fn declare(&mut self) {
        for field in self.service.definition.fields() {
            self.forget(field);
        }
        for (id, _) in &self.service.compiled.computed {
            self.scope.set_text(id, "");
        }
    }

    fn forget(&mut self, field: &Field) {
        let name = field.id.get_ref();
        self.known.remove(name);
        self.changed.insert(name.clone());
        match field.kind {
            FieldType::WholeNumber | FieldType::Money => self.scope.set_number(name, 0),
            FieldType::YesNo => self.scope.set_flag(name, false),
            FieldType::MultiChoice => self.scope.set_list(name, []),
            _ => self.scope.set_text(name, ""),
        }
    }

    fn learn(&mut self, name: &str, value: &Value) {
        match value {
            Value::Text(text) => self.scope.set_text(name, text),
            Value::Number(number) => self.scope.set_number(name, *number),
            Value::Flag(flag) => self.scope.set_flag(name, *flag),
            Value::Many(items) => self.scope.set_list(name, items.iter().cloned()),
        }
        self.changed.insert(name.to_owned());
        self.known.insert(name.to_owned(), value.clone());
    }

    fn holds(&self, expression: &Expression) -> bool {
        expression.holds(&self.scope).unwrap_or(false)
    }

    fn holds_or_absent(&self, expression: Option<&Expression>) -> bool {
        expression.is_none_or(|expression| self.holds(expression))
    }

    /// The visible pages with their answers, run by run.
    fn read(&mut self, all: &[(usize, &Page)]) -> Vec<PageState> {
        let mut pages = Vec::with_capacity(all.len());
        let mut section = (usize::MAX, true);
        for run in &self.service.compiled.runs {
            let index = all[run.pages.start].0;
            if section.0 != index {
                let visible = self.service.compiled.sections.get(index).and_then(Option::as_ref);
                section = (index, self.holds_or_absent(visible));
            }
            if section.1 {
                self.read_run(run, all, &mut pages);
                self.compute();
            }
        }
        pages
    }

    fn read_run(&mut self, run: &Run, all: &[(usize, &Page)], pages: &mut Vec<PageState>) {
        let Some(count) = run.repeat.as_ref().map(|field| self.count(field)) else {
            for (section, page) in &all[run.pages.clone()] {
                pages.extend(self.read_page(page, *section, None));
            }
            return;
        };
        for row in 0..count {
            for (_, page) in &all[run.pages.clone()] {
                page.fields.iter().for_each(|field| self.forget(field));
            }
            for (section, page) in &all[run.pages.clone()] {
                pages.extend(self.read_page(page, *section, Some((row, count))));
            }
            self.keep_row(run, all);
        }
        self.leave_rows(run, all);
    }

    /// How many rows: a valid answer of the field that says so.
    fn count(&self, field: &str) -> usize {
        match self.known.get(field) {
            Some(Value::Number(count)) => usize::try_from(*count).unwrap_or(0),
            _ => 0,
        }
    }

    fn keep_row(&mut self, run: &Run, all: &[(usize, &Page)]) {
        for field in all[run.pages.clone()].iter().flat_map(|(_, page)| &page.fields) {
            let name = field.id.get_ref();
            let value = self.known.get(name).cloned();
            self.rows.entry(name.clone()).or_default().push(value);
        }
    }

    /// Outside of its rows a row's field is the list of its answers, empty where one is missing.
    fn leave_rows(&mut self, run: &Run, all: &[(usize, &Page)]) {
        for field in all[run.pages.clone()].iter().flat_map(|(_, page)| &page.fields) {
            let name = field.id.get_ref();
            let texts =
                self.rows.get(name).into_iter().flatten().map(|value| value.as_ref().map(text).unwrap_or_default());
            let list = Value::Many(texts.collect());
            self.learn(name, &list);
        }
    }

    /// One row's answers as plain variables, for its rules.
    fn enter_row(&mut self, row: usize, run: &Run, all: &[(usize, &Page)]) {
        for field in all[run.pages.clone()].iter().flat_map(|(_, page)| &page.fields) {
            self.forget(field);
            let name = field.id.get_ref();
            if let Some(value) = self.rows.get(name).and_then(|rows| rows.get(row)).cloned().flatten() {
                self.learn(name, &value);
            }
        }
    }

    fn read_page(&mut self, page: &Page, section: usize, row: Option<(usize, usize)>) -> Option<PageState> {
        let visible = self.service.compiled.pages.get(page.id.get_ref()).and_then(Option::as_ref);
        if !self.holds_or_absent(visible) {
            return None;
        }
        let mut fields = Vec::with_capacity(page.fields.len());
        for field in &page.fields {
            let compiled = &self.service.compiled.fields[field.id.get_ref()];
            if self.holds_or_absent(compiled.visible.as_ref()) {
                fields.push(self.read_field(field, compiled, row.map(|(row, _)| row)));
            }
        }
        let id = row.map_or_else(|| page.id.get_ref().clone(), |(row, _)| row_id(page.id.get_ref(), row));
        (!fields.is_empty()).then_some(PageState { id, section, row, fields })
    }

    fn read_field(&mut self, field: &Field, compiled: &CompiledField, row: Option<usize>) -> FieldState {
        let name = field.id.get_ref();
        let id = row.map_or_else(|| name.clone(), |row| row_id(name, row));
        let required = compiled.required.as_ref().is_some_and(|required| self.holds(required));
        let around = Surroundings { reference: self.reference, answers: self.answers, today: self.today };
        let (value, problem) = match field.parse(self.answers.get(&id), &around) {
            Ok(Some(value)) => (Some(value), None),
            Ok(None) if required => (None, Some(missing(field))),
            Ok(None) => (None, None),
            Err(message) => (None, Some(message)),
        };
        if let Some(value) = &value {
            self.learn(name, value);
        }
        FieldState { id, required, value, problem }
    }

    /// The computed values that the answers so far give; each anew only when something that it names is new.
    fn compute(&mut self) {
        for (place, (id, expression)) in self.service.compiled.computed.iter().enumerate() {
            if place < self.computed && expression.variables.is_disjoint(&self.changed) {
                continue;
            }
            self.changed.insert(id.clone());
            match expression.value(&self.scope) {
                // An empty text is as little an answer as a field's is.
                Ok(Some(Computed::Text(text))) if text.is_empty() => {
                    self.scope.set_text(id, "");
                    self.known.remove(id);
                }
                Ok(Some(value)) => {
                    self.scope.set(id, &value);
                    self.known.insert(id.clone(), of_computed(value));
                }
                _ => {
                    self.known.remove(id);
                }
            }
        }
        self.computed = self.service.compiled.computed.len();
        self.changed.clear();
    }

    fn deadline(&mut self) -> Option<RegistrationDeadline> {
        let rule = self.service.definition.deadline.as_ref()?;
        let text = |name: &str| self.known.get(name).and_then(Value::as_text);
        let date = text(rule.field()?.get_ref())?.parse::<Date>().ok()?;
        let country = rule.country.as_ref().and_then(|field| text(field.get_ref()));
        let deadline = crate::catalogue::deadline(self.reference, rule, date, country).ok()?;
        self.learn("deadline", &Value::Text(deadline.deadline.to_string()));
        Some(deadline)
    }

    /// The first rule that does not hold becomes the field's problem.
    fn constrain(&mut self, all: &[(usize, &Page)], pages: &mut [PageState]) {
        let service = self.service;
        for run in &service.compiled.runs {
            let names: Vec<&str> = all[run.pages.clone()].iter().map(|(_, page)| page.id.get_ref().as_str()).collect();
            if !names.iter().any(|page| has_rules(service, page)) {
                continue;
            }
            let mut entered = None;
            for page in pages.iter_mut().filter(|page| names.contains(&crate::definition::row_of(&page.id).0)) {
                if let Some((row, _)) = page.row.filter(|(row, _)| entered != Some(*row)) {
                    self.enter_row(row, run, all);
                    entered = Some(row);
                }
                page.fields.iter_mut().for_each(|field| self.judge(field));
            }
            if entered.is_some() {
                self.leave_rows(run, all);
            }
        }
    }

    fn judge(&self, state: &mut FieldState) {
        if state.value.is_none() || state.problem.is_some() {
            return;
        }
        let (name, _) = crate::definition::row_of(&state.id);
        for rule in &self.service.compiled.fields[name].rules {
            if self.answered(&rule.that) && !self.holds(&rule.that) {
                state.problem = Some(self.message(&rule.text, &rule.args).unwrap_or_else(|message| message));
                state.value = None;
                return;
            }
        }
    }

    /// Whether every field that the expression names has a valid answer.
    fn answered(&self, expression: &Expression) -> bool {
        expression.variables.iter().all(|name| name == "today" || self.known.contains_key(name))
    }

    fn notices(&self, pages: &[PageState]) -> Vec<Notice> {
        let mut notices = Vec::new();
        for notice in &self.service.compiled.notices {
            let first = pages.iter().find(|page| crate::definition::row_of(&page.id).0 == notice.page);
            let Some(page) = first.filter(|_| self.answered(&notice.rule.that) && self.holds(&notice.rule.that)) else {
                continue;
            };
            let message = self.message(&notice.rule.text, &notice.rule.args).unwrap_or_else(|message| message);
            notices.push(Notice { page: page.id.clone(), message });
        }
        notices
    }

    /// The sentence with its arguments; `Err` with the sentence that says why one cannot be computed.
    fn message(&self, id: &str, args: &BTreeMap<String, Expression>) -> Result<Message, Message> {
        args.iter().try_fold(Message::new(id), |message, (name, expression)| {
            Ok(match expression.value(&self.scope)? {
                Some(Computed::Text(text)) => match text.parse::<Date>() {
                    Ok(date) => message.date(name, date),
                    Err(_) => message.with(name, Arg::Text(text)),
                },
                Some(Computed::Number(number)) if name.starts_with("amount") => message.with(name, Arg::Money(number)),
                Some(Computed::Number(number)) => message.number(name, number),
                Some(Computed::Flag(_)) | None => message,
            })
        })
    }
}

fn has_rules(service: &CompiledService, page: &str) -> bool {
    let fields = service.definition.pages().filter(|(_, candidate)| candidate.id.get_ref() == page);
    fields.flat_map(|(_, page)| &page.fields).any(|field| !service.compiled.fields[field.id.get_ref()].rules.is_empty())
}

fn of_computed(value: Computed) -> Value {
    match value {
        Computed::Text(text) => Value::Text(text),
        Computed::Number(number) => Value::Number(number),
        Computed::Flag(flag) => Value::Flag(flag),
    }
}

/// An answer as a text, for lists of rows.
fn text(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Many(items) => items.join(","),
    }
}

/// A required answer is missing; the sentence names the field.
pub(crate) fn missing(field: &Field) -> Message {
    let id = match field.kind {
        FieldType::Copy => "error-copy-missing",
        FieldType::Photo => "error-photo-missing",
        FieldType::Signature => "error-signature-missing",
        _ => "error-required",
    };
    Message::new(id).term("field", field.text.get_ref())
}
