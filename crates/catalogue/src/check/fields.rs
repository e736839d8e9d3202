//! Pages and fields.

use toml::Spanned;

use crate::definition::{Field, FieldRule, FieldType, Page, Service};
use crate::expression::VARIABLES;
use crate::load::CompiledField;

use super::{Checker, MAX_ROWS};

/// The page name that the flow keeps for "check your answers".
const RESERVED_PAGE: &str = "review";

impl Checker<'_> {
    pub(super) fn page(&mut self, page: &Page, service: &Service) {
        let id = page.id.get_ref();
        if id == RESERVED_PAGE {
            self.fail(page.id.span(), format!("the page `{id}` is kept for checking the answers"));
        } else if !is_id(id) {
            self.fail(page.id.span(), format!("`{id}` cannot be a page's id: use small letters, digits and `_`"));
        }
        if page.fields.is_empty() {
            self.fail(page.id.span(), format!("the page `{id}` has no fields"));
        }
        if page.skip_when_read && page.fields.iter().all(|field| field.mrz.is_none()) {
            self.fail(page.id.span(), format!("nothing on the page `{id}` is read from the passport"));
        }
        self.repeat(page, service);
        let visible = page.visible.as_ref().and_then(|source| self.condition(source));
        if self.out.pages.insert(id.clone(), visible).is_some() {
            self.fail(page.id.span(), format!("the page `{id}` is defined twice"));
        }
        for field in &page.fields {
            let compiled = self.field(field);
            self.names.set_field(field);
            self.out.fields.insert(field.id.get_ref().clone(), compiled);
            if page.repeat.is_none() {
                self.settle(service);
            }
        }
    }

    /// A repeated page needs a number that is asked before it and knows its bounds.
    fn repeat(&mut self, page: &Page, service: &Service) {
        let Some(repeat) = &page.repeat else { return };
        let name = repeat.get_ref();
        let field = service.field(name).filter(|_| self.seen.contains(name));
        let Some(field) = field.filter(|field| field.kind == FieldType::WholeNumber) else {
            return self.fail(repeat.span(), format!("`{name}` is not a whole number asked before this page"));
        };
        if field.min.is_none_or(|min| min < 0) || field.max.is_none_or(|max| max > MAX_ROWS) {
            self.fail(repeat.span(), format!("`{name}` needs a `min` and a `max` between 0 and {MAX_ROWS}"));
        }
        if page.fields.iter().any(|field| field.kind == FieldType::Mrz || field.mrz.is_some()) {
            self.fail(page.id.span(), "a repeated page reads no passport".to_owned());
        }
    }

    fn field(&mut self, field: &Field) -> CompiledField {
        let id = field.id.get_ref();
        self.name(&field.id, "field");
        let visible = field.visible.as_ref().and_then(|source| self.condition(source));
        let required = field.required.as_ref().and_then(|source| self.condition(source));
        self.list(field);
        self.bounds(field);
        if !self.seen.insert(id.clone()) && !VARIABLES.contains(&id.as_str()) {
            self.fail(field.id.span(), format!("the field `{id}` is defined twice"));
        }
        CompiledField { visible, required, rules: Vec::new() }
    }

    /// A name that expressions may use.
    pub(super) fn name(&mut self, id: &Spanned<String>, what: &str) {
        let name = id.get_ref();
        if VARIABLES.contains(&name.as_str()) {
            self.fail(id.span(), format!("`{name}` is a name of the expression language"));
        } else if !is_id(name) {
            self.fail(id.span(), format!("`{name}` cannot be a {what}'s id: use small letters, digits and `_`"));
        }
    }

    fn list(&mut self, field: &Field) {
        match &field.list {
            Some(list) if !field.kind.has_list() => self.fail(list.span(), "only a choice has a `list`"),
            Some(list) if !self.reference.lists.contains_key(list.get_ref()) => {
                self.fail(list.span(), format!("there is no code list `{}`", list.get_ref()));
            }
            None if field.kind.has_list() => self.fail(field.id.span(), "a choice needs a `list`"),
            _ => {}
        }
    }

    fn bounds(&mut self, field: &Field) {
        if field.min.zip(field.max).is_some_and(|(min, max)| min > max) {
            self.fail(field.id.span(), "`min` is greater than `max`");
        }
        if field.max_length == Some(0) {
            self.fail(field.id.span(), "`max_length` must be at least 1");
        }
        if field.max_length.is_some() && !matches!(field.kind, FieldType::Text | FieldType::LongText) {
            self.fail(field.id.span(), "only free texts have a `max_length`");
        }
        let numeric = matches!(field.kind, FieldType::WholeNumber | FieldType::Money);
        if !numeric && (field.min.is_some() || field.max.is_some()) {
            self.fail(field.id.span(), "only numbers have `min` and `max`");
        }
    }

    /// A rule of the service on one of its fields.
    pub(super) fn service_rule(&mut self, rule: &FieldRule) {
        let compiled = self.sentence(&rule.that, &rule.error, &rule.args);
        if let Some(field) = self.out.fields.get_mut(rule.field.get_ref()) {
            field.rules.extend(compiled);
        }
    }

    pub(super) fn field_rules(&mut self, field: &Field) {
        let sentences = field.rules.iter().map(|rule| self.sentence(&rule.that, &rule.error, &rule.args));
        let rules: Vec<_> = sentences.collect::<Vec<_>>().into_iter().flatten().collect();
        if let Some(compiled) = self.out.fields.get_mut(field.id.get_ref()) {
            compiled.rules = rules;
        }
    }
}

/// Small letters, digits and `_`, a letter first.
fn is_id(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}
