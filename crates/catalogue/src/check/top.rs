//! What stands at the top of a definition: its kind, fee, deadline, papers, notices, results.

use domain::calendar::Confidence;
use toml::Spanned;

use crate::definition::{ComputedValue, Deadline, FieldType, Kind, NoticeRule, ResultRule, Service};
use crate::load::{CompiledNotice, CompiledResult};

use super::{Checker, names};

/// The list that holds the parts of the home screen.
const GROUPS: &str = "service_group";

impl Checker<'_> {
    /// What needs no expressions.
    pub(super) fn shape(&mut self, service: &Service) {
        let span = service.text.span();
        match (service.kind, &service.declaration) {
            (Kind::Application, None) => self.fail(span.clone(), "an application needs a `declaration`"),
            (Kind::Answer | Kind::Status, Some(declaration)) => {
                self.fail(declaration.span(), "only an application has a `declaration`");
            }
            _ => {}
        }
        match (service.kind, service.results.first()) {
            (Kind::Answer, None) => self.fail(span.clone(), "an answer needs `results`"),
            (Kind::Application | Kind::Status, Some(result)) => {
                self.fail(result.text.span(), "only an answer has `results`");
            }
            _ => {}
        }
        if service.kind == Kind::Status {
            self.status_fields(service);
        }
        if service.version == 0 {
            self.fail(span, "versions are counted from 1");
        }
        let group = service.group.get_ref();
        let groups = self.reference.lists.get(GROUPS);
        if !groups.is_some_and(|groups| groups.iter().any(|(value, _)| value == group)) {
            self.fail(service.group.span(), format!("there is no group `{group}` in the list `{GROUPS}`"));
        }
    }

    /// What the centre is asked with.
    fn status_fields(&mut self, service: &Service) {
        for (id, kind) in [("status_code", FieldType::StatusCode), ("birth_date", FieldType::Date)] {
            if service.field(id).is_none_or(|field| field.kind != kind) {
                self.fail(service.text.span(), format!("a status is asked for with a `{id}` of its own type"));
            }
        }
    }

    pub(super) fn top(&mut self, service: &Service) {
        for (place, _) in std::mem::take(&mut self.waiting) {
            self.computed(&service.computed[place]);
        }
        self.fee(service);
        if let Some(deadline) = &service.deadline {
            self.deadline(deadline, service);
        }
        for answer in &service.answer_within {
            self.rule_code(answer.rule.get_ref(), answer.rule.span());
            let when = answer.when.as_ref().and_then(|source| self.condition(source));
            self.out.answer_within.push(when);
        }
        for document in &service.documents {
            if document.copies == 0 {
                self.fail(document.text.span(), "a paper is asked for at least once");
            }
            let when = document.when.as_ref().and_then(|source| self.condition(source));
            self.out.documents.push(when);
        }
        for rule in service.rules.iter().filter(|rule| service.field(rule.field.get_ref()).is_none()) {
            self.fail(rule.field.span(), format!("`{}` is not a field of this service", rule.field.get_ref()));
        }
        for notice in &service.notices {
            let compiled = self.notice(notice, service);
            self.out.notices.extend(compiled);
        }
        for result in &service.results {
            let compiled = self.result(result);
            self.out.results.extend(compiled);
        }
    }

    /// The computed values with the names that they wait for; one that is called like a field is none.
    pub(super) fn await_computed(&mut self, service: &Service) {
        for (place, computed) in service.computed.iter().enumerate() {
            if service.field(computed.id.get_ref()).is_some() {
                self.fail(computed.id.span(), format!("`{}` is a field already", computed.id.get_ref()));
            } else {
                self.waiting.push((place, names(computed.value.get_ref())));
            }
        }
    }

    /// Computed values become names as soon as everything that they name is one.
    pub(super) fn settle(&mut self, service: &Service) {
        let (ready, waiting): (Vec<_>, Vec<_>) = std::mem::take(&mut self.waiting)
            .into_iter()
            .partition(|(_, names)| names.iter().all(|name| self.seen.contains(name)));
        self.waiting = waiting;
        if ready.is_empty() {
            return;
        }
        let at = std::mem::replace(&mut self.at, 0);
        for (place, _) in ready {
            self.computed(&service.computed[place]);
        }
        self.at = at;
        self.settle(service);
    }

    pub(super) fn computed(&mut self, computed: &ComputedValue) {
        let id = computed.id.get_ref();
        self.name(&computed.id, "computed value");
        let value = self.value(&computed.value);
        if !self.seen.insert(id.clone()) {
            return self.fail(computed.id.span(), format!("`{id}` is defined twice"));
        }
        if let Some((expression, given)) = value {
            self.names.set(id, given);
            self.out.computed.push((id.clone(), expression));
        }
    }

    fn fee(&mut self, service: &Service) {
        let fee = &service.fee;
        let span = service.text.span();
        match (&fee.table, fee.qepik) {
            (Some(table), None) => self.fee_table(table.get_ref(), table.span()),
            (Some(table), Some(_)) => self.fail(table.span(), "a fee is an amount or a table, not both"),
            (None, Some(qepik)) if qepik < 0 => self.fail(span, "a fee is not negative"),
            (None, None) if fee.confidence != Confidence::C => {
                self.fail(span, "a fee without an amount is unconfirmed: its confidence is C");
            }
            _ => {}
        }
        let columns = [&fee.term, &fee.tier, &fee.payer];
        for (place, column) in columns.into_iter().enumerate() {
            self.out.fee.columns[place] =
                column.as_ref().and_then(|source| self.value(source)).map(|(column, _)| column);
        }
    }

    fn deadline(&mut self, deadline: &Deadline, service: &Service) {
        self.rule_code(deadline.rule.get_ref(), deadline.rule.span());
        if deadline.from.is_some() == deadline.before.is_some() {
            self.fail(deadline.rule.span(), "a deadline counts `from` a date or `before` one");
        }
        let fields = [(deadline.field(), FieldType::Date), (deadline.country.as_ref(), FieldType::Country)];
        for (name, kind) in fields {
            let Some(name) = name else { continue };
            let once = service.page_of(name.get_ref()).is_some_and(|page| page.repeat.is_none());
            if !once || service.field(name.get_ref()).is_none_or(|field| field.kind != kind) {
                let kind = if kind == FieldType::Date { "date" } else { "country" };
                self.fail(name.span(), format!("`{}` is not a {kind} field of this service", name.get_ref()));
            }
        }
    }

    fn notice(&mut self, notice: &NoticeRule, service: &Service) -> Option<CompiledNotice> {
        if !service.pages().any(|(_, page)| page.id.get_ref() == notice.page.get_ref()) {
            self.fail(notice.page.span(), format!("there is no page `{}`", notice.page.get_ref()));
        }
        let rule = self.sentence(&notice.when, &notice.text, &notice.args)?;
        Some(CompiledNotice { page: notice.page.get_ref().clone(), rule })
    }

    fn result(&mut self, result: &ResultRule) -> Option<CompiledResult> {
        if result.rule.is_some() == result.source.is_some() {
            self.fail(result.text.span(), "a result comes from a `rule` or from a `source`");
        }
        let when = result.when.as_ref().map(|source: &Spanned<String>| self.condition(source));
        if let Some(rule) = &result.rule {
            self.rule_code(rule.get_ref(), rule.span());
        }
        let args = self.arguments(&result.args);
        Some(CompiledResult { when: when.map_or(Some(None), |when| when.map(Some))?, args: args? })
    }
}
