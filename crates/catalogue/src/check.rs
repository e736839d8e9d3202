//! The checks of a definition, and the compilation of its expressions.

mod expressions;
mod fields;
mod top;
mod types;

use std::collections::BTreeSet;
use std::ops::Range;

use crate::definition::{Field, Page, Service};
use crate::expression::{DEADLINE, Expression, TODAY};
use crate::load::{Compiled, DefinitionError, Run, line_of};
use crate::reference::Reference;

use types::{Names, Type};

/// The most rows that a repeated page may have.
pub(crate) const MAX_ROWS: i64 = 12;

pub(crate) struct Checker<'a> {
    /// The files of the definition: the service's own, then its blocks'.
    files: Vec<(&'a str, &'a str)>,
    /// The file that is being looked at.
    at: usize,
    reference: &'a Reference,
    /// The types of what is defined so far.
    names: Names<'a>,
    errors: Vec<DefinitionError>,
    /// Fields and computed values defined so far.
    seen: BTreeSet<String>,
    /// Computed values, by their places, that name what is not defined yet, with those names.
    waiting: Vec<(usize, BTreeSet<String>)>,
    out: Compiled,
}

impl<'a> Checker<'a> {
    pub fn new(files: Vec<(&'a str, &'a str)>, reference: &'a Reference) -> Self {
        let (names, seen) = (Names::new(reference), BTreeSet::from([TODAY.to_owned()]));
        Checker {
            files,
            at: 0,
            reference,
            names,
            errors: Vec::new(),
            seen,
            waiting: Vec::new(),
            out: Compiled::default(),
        }
    }

    /// The compiled expressions, or everything that is wrong.
    pub fn check(mut self, service: &Service) -> Result<Compiled, Vec<DefinitionError>> {
        self.shape(service);
        self.await_computed(service);
        self.pages(service);
        if service.deadline.is_some() {
            self.seen.insert(DEADLINE.to_owned());
        }
        self.rules(service);
        self.top(service);
        if self.errors.is_empty() { Ok(self.out) } else { Err(self.errors) }
    }

    fn fail(&mut self, span: Range<usize>, reason: impl Into<String>) {
        let (file, source) = self.files[self.at];
        self.errors.push(DefinitionError {
            file: file.to_owned(),
            line: line_of(source, &span),
            reason: reason.into(),
        });
    }

    /// The pages in order: runs, conditions, fields.
    fn pages(&mut self, service: &Service) {
        let all: Vec<(usize, &Page)> = service.pages().collect();
        self.out.runs = runs(&all);
        let mut section = None;
        for run in self.out.runs.clone() {
            for (index, page) in &all[run.pages.clone()] {
                if section != Some(*index) {
                    section = Some(*index);
                    self.section(service, *index);
                }
                self.at = service.sections[*index].file;
                self.page(page, service);
            }
            if run.repeat.is_some() {
                let fields = all[run.pages].iter().flat_map(|(_, page)| &page.fields);
                self.as_lists(fields);
                self.settle(service);
            }
        }
        self.at = 0;
    }

    fn section(&mut self, service: &Service, index: usize) {
        self.at = 0;
        let visible = service.sections[index].visible.as_ref().and_then(|source| self.condition(source));
        self.out.sections.push(visible);
    }

    /// The rules, which may name every field of the service; a row's rules see the row's own answers.
    fn rules(&mut self, service: &Service) {
        let all: Vec<(usize, &Page)> = service.pages().collect();
        for run in self.out.runs.clone() {
            let pages = &all[run.pages.clone()];
            if run.repeat.is_some() {
                pages.iter().flat_map(|(_, page)| &page.fields).for_each(|field| self.names.set_field(field));
            }
            for (index, page) in pages {
                for field in &page.fields {
                    self.at = service.sections[*index].file;
                    self.field_rules(field);
                    self.at = 0;
                    let own = service.rules.iter().filter(|rule| rule.field.get_ref() == field.id.get_ref());
                    own.for_each(|rule| self.service_rule(rule));
                }
            }
            if run.repeat.is_some() {
                self.as_lists(pages.iter().flat_map(|(_, page)| &page.fields));
            }
        }
    }

    /// Outside of its rows a row's field is the list of its answers.
    fn as_lists<'b>(&mut self, fields: impl Iterator<Item = &'b Field>) {
        for field in fields {
            self.names.set(field.id.get_ref(), Type::Texts);
        }
    }
}

/// The names in an expression; a mistake in it is reported when it is compiled for good.
fn names(source: &str) -> BTreeSet<String> {
    Expression::compile(source).map(|it| it.variables).unwrap_or_default()
}

/// Neighbouring pages of one section with the same repetition stand in one run.
fn runs(pages: &[(usize, &Page)]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (place, (section, page)) in pages.iter().enumerate() {
        let repeat = page.repeat.as_ref().map(|field| field.get_ref().clone());
        let same = place > 0 && repeat.is_some() && pages[place - 1].0 == *section;
        match runs.last_mut().filter(|last| same && last.repeat == repeat) {
            Some(last) => last.pages.end = place + 1,
            None => runs.push(Run { pages: place..place + 1, repeat }),
        }
    }
    runs
}
