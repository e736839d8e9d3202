//! Definitions are checked when they are loaded: a mistake is found here, with file, line and reason, never by a visitor.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::{Arc, Mutex};

use jiff::civil::Date;
use toml::Spanned;

use crate::definition::{Field, FieldType, NoticeRule, Service};
use crate::expression::{Expression, VARIABLES};
use crate::reference::Reference;

/// A mistake in a definition: where and why. For people who write definitions, in English.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {reason}")]
pub struct DefinitionError {
    pub file: String,
    pub line: usize,
    pub reason: String,
}

/// The values of rules by their codes.
type Values = Arc<BTreeMap<String, i64>>;

/// A definition with its expressions compiled.
#[derive(Debug)]
pub(crate) struct CompiledService {
    pub definition: Service,
    pub pages: BTreeMap<String, CompiledPage>,
    pub fields: BTreeMap<String, CompiledField>,
    pub notices: Vec<CompiledNotice>,
    rule_codes: BTreeSet<String>,
    /// The values of the rules, kept for the day they were looked up for.
    values: Mutex<Option<(Date, Values)>>,
}

#[derive(Debug)]
pub(crate) struct CompiledPage {
    pub visible: Option<Expression>,
}

#[derive(Debug)]
pub(crate) struct CompiledField {
    pub visible: Option<Expression>,
    pub required: Option<Expression>,
    pub rules: Vec<CompiledRule>,
}

#[derive(Debug)]
pub(crate) struct CompiledRule {
    pub that: Expression,
    /// The id of the sentence.
    pub text: String,
    pub args: BTreeMap<String, Expression>,
}

#[derive(Debug)]
pub(crate) struct CompiledNotice {
    pub page: String,
    pub rule: CompiledRule,
}

impl CompiledService {
    /// The values, as of a day, of the rules that the expressions name.
    pub fn rule_values(&self, reference: &Reference, today: Date) -> Values {
        let mut kept = self.values.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some((date, values)) = kept.as_ref()
            && *date == today
        {
            return Arc::clone(values);
        }
        let value = |code: &String| Some((code.clone(), i64::from(reference.rules.get(code, today, None).ok()?.value)));
        let values: Arc<BTreeMap<_, _>> = Arc::new(self.rule_codes.iter().filter_map(value).collect());
        *kept = Some((today, Arc::clone(&values)));
        values
    }
}

/// Reads, checks and compiles one service's file.
pub(crate) fn service(
    file: &str,
    source: &str,
    reference: &Reference,
) -> Result<CompiledService, Vec<DefinitionError>> {
    let definition: Service = toml::from_str(source).map_err(|error| {
        let line = error.span().map_or(1, |span| line_of(source, &span));
        vec![DefinitionError { file: file.to_owned(), line, reason: error.message().replace('\n', " ") }]
    })?;
    let mut checker =
        Checker { file, source, reference, errors: Vec::new(), seen: BTreeSet::new(), rule_codes: BTreeSet::new() };
    let (pages, fields) = checker.pages(&definition);
    let notices = definition.notices.iter().filter_map(|notice| checker.notice(notice, &definition)).collect();
    checker.top(&definition);
    if !checker.errors.is_empty() {
        return Err(checker.errors);
    }
    Ok(CompiledService { definition, pages, fields, notices, rule_codes: checker.rule_codes, values: Mutex::default() })
}

fn line_of(source: &str, span: &Range<usize>) -> usize {
    source.get(..span.start).map_or(1, |before| before.matches('\n').count() + 1)
}

struct Checker<'a> {
    file: &'a str,
    source: &'a str,
    reference: &'a Reference,
    errors: Vec<DefinitionError>,
    /// Fields defined so far, in order.
    seen: BTreeSet<String>,
    rule_codes: BTreeSet<String>,
}

impl Checker<'_> {
    fn fail(&mut self, span: Range<usize>, reason: String) {
        self.errors.push(DefinitionError { file: self.file.to_owned(), line: line_of(self.source, &span), reason });
    }

    fn pages(&mut self, service: &Service) -> (BTreeMap<String, CompiledPage>, BTreeMap<String, CompiledField>) {
        let (mut pages, mut fields) = (BTreeMap::new(), BTreeMap::new());
        for (_, page) in service.pages() {
            let visible = page.visible.as_ref().and_then(|source| self.earlier(source));
            if pages.insert(page.id.get_ref().clone(), CompiledPage { visible }).is_some() {
                self.fail(page.id.span(), format!("the page `{}` is defined twice", page.id.get_ref()));
            }
            for field in &page.fields {
                let compiled = self.field(field);
                fields.insert(field.id.get_ref().clone(), compiled);
            }
        }
        for field in service.fields() {
            let rules = field.rules.iter().filter_map(|rule| self.rule(&rule.that, &rule.error, &rule.args)).collect();
            if let Some(compiled) = fields.get_mut(field.id.get_ref()) {
                compiled.rules = rules;
            }
        }
        (pages, fields)
    }

    fn field(&mut self, field: &Field) -> CompiledField {
        let id = field.id.get_ref();
        if !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
            || VARIABLES.contains(&id.as_str())
        {
            self.fail(field.id.span(), format!("`{id}` cannot be a field's id: use small letters, digits and `_`"));
        }
        let visible = field.visible.as_ref().and_then(|source| self.earlier(source));
        let required = field.required.as_ref().and_then(|source| self.earlier(source));
        self.list(field);
        if !self.seen.insert(id.clone()) {
            self.fail(field.id.span(), format!("the field `{id}` is defined twice"));
        }
        CompiledField { visible, required, rules: Vec::new() }
    }

    fn list(&mut self, field: &Field) {
        match (&field.list, field.kind) {
            (Some(list), FieldType::Choice) if !self.reference.lists.contains_key(list.get_ref()) => {
                self.fail(list.span(), format!("there is no code list `{}`", list.get_ref()));
            }
            (None, FieldType::Choice) => self.fail(field.id.span(), "a choice needs a `list`".to_owned()),
            (Some(list), kind) if kind != FieldType::Choice => {
                self.fail(list.span(), "only a choice has a `list`".to_owned());
            }
            _ => {}
        }
    }

    /// Compiles a condition that may name only fields defined before it.
    fn earlier(&mut self, source: &Spanned<String>) -> Option<Expression> {
        let known = self.seen.clone();
        self.compile(source, &known, "is not defined before this line")
    }

    fn rule(
        &mut self,
        that: &Spanned<String>,
        text: &Spanned<String>,
        args: &BTreeMap<String, Spanned<String>>,
    ) -> Option<CompiledRule> {
        let known = self.seen.clone();
        let that = self.compile(that, &known, "is not a field of this service")?;
        let mut compiled = BTreeMap::new();
        for (name, source) in args {
            compiled.insert(name.clone(), self.compile(source, &known, "is not a field of this service")?);
        }
        Some(CompiledRule { that, text: text.get_ref().clone(), args: compiled })
    }

    fn notice(&mut self, notice: &NoticeRule, service: &Service) -> Option<CompiledNotice> {
        if !service.pages().any(|(_, page)| page.id.get_ref() == notice.page.get_ref()) {
            self.fail(notice.page.span(), format!("there is no page `{}`", notice.page.get_ref()));
        }
        let rule = self.rule(&notice.when, &notice.text, &notice.args)?;
        Some(CompiledNotice { page: notice.page.get_ref().clone(), rule })
    }

    fn compile(&mut self, source: &Spanned<String>, known: &BTreeSet<String>, unknown: &str) -> Option<Expression> {
        let expression = match Expression::compile(source.get_ref()) {
            Ok(expression) => expression,
            Err(reason) => {
                self.fail(source.span(), reason);
                return None;
            }
        };
        for name in &expression.variables {
            if !known.contains(name) && !VARIABLES.contains(&name.as_str()) {
                self.fail(source.span(), format!("`{name}` {unknown}"));
            }
        }
        for code in &expression.rules {
            self.rule_code(code, source.span());
        }
        self.rule_codes.extend(expression.rules.iter().cloned());
        Some(expression)
    }

    fn rule_code(&mut self, code: &str, span: Range<usize>) {
        if !self.reference.rules.rules.iter().any(|rule| rule.code == code) {
            self.fail(span, format!("there is no rule `{code}` in the rules' data"));
        }
    }

    fn top(&mut self, service: &Service) {
        if let Some(answer) = &service.answer_within {
            self.rule_code(answer.rule.get_ref(), answer.rule.span());
        }
        let Some(deadline) = &service.deadline else { return };
        self.rule_code(deadline.rule.get_ref(), deadline.rule.span());
        for field in std::iter::once(&deadline.from).chain(&deadline.country) {
            if service.field(field.get_ref()).is_none() {
                self.fail(field.span(), format!("`{}` is not a field of this service", field.get_ref()));
            }
        }
    }
}
