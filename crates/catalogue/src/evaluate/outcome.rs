//! What follows from the answers: fee, papers, time for the decision, a calculator's results.

use super::Pass;
use crate::definition::ResultRule;
use crate::expression::{Computed, Expression};
use crate::form::{DocumentState, FeeState, ResultState, Source};
use domain::calendar::Confidence;
use domain::message::Message;

impl Pass<'_> {
    pub(super) fn fee(&self) -> FeeState {
        let fee = &self.service.definition.fee;
        if let Some(qepik) = fee.qepik {
            return FeeState::Known { qepik, source: fee.source.clone(), confidence: fee.confidence };
        }
        let Some(table) = &fee.table else { return FeeState::Unknown };
        let columns = self.service.compiled.fee.columns.each_ref();
        let texts = columns.map(|column| column.as_ref().map_or_else(String::new, |column| self.column(column)));
        let [term, tier, payer] = texts.each_ref();
        match self.reference.fees.get(table.get_ref(), [term, tier, payer], self.today) {
            Some(row) => FeeState::Known { qepik: row.qepik, source: row.source.clone(), confidence: row.confidence },
            None if columns.into_iter().flatten().all(|column| self.answered(column)) => FeeState::Unknown,
            None => FeeState::Open,
        }
    }

    fn column(&self, expression: &Expression) -> String {
        match expression.value(&self.scope) {
            Ok(Some(Computed::Text(text))) => text,
            Ok(Some(Computed::Number(number))) => number.to_string(),
            _ => String::new(),
        }
    }

    /// The papers that these answers call for.
    pub(super) fn documents(&self) -> Vec<DocumentState> {
        let papers = self.service.definition.documents.iter().zip(&self.service.compiled.documents);
        let needed = papers.filter(|(_, when)| self.holds_or_absent(when.as_ref()));
        needed.map(|(paper, _)| DocumentState::from(paper)).collect()
    }

    pub(super) fn answer_within(&self) -> Option<String> {
        let rules = self.service.definition.answer_within.iter().zip(&self.service.compiled.answer_within);
        let mut fitting = rules.filter(|(_, when)| self.holds_or_absent(when.as_ref()));
        fitting.next().map(|(answer, _)| answer.rule.get_ref().clone())
    }

    pub(super) fn results(&self) -> Vec<ResultState> {
        let mut results: Vec<ResultState> = Vec::new();
        for (rule, compiled) in self.service.definition.results.iter().zip(&self.service.compiled.results) {
            let message = match self.applies(compiled.when.as_ref()) {
                Ok(false) => continue,
                Ok(true) => self.message(rule.text.get_ref(), &compiled.args),
                Err(message) => Err(message),
            };
            let warning = rule.warning || message.is_err();
            let (Ok(message) | Err(message)) = message;
            if results.iter().all(|result| result.message != message) {
                results.push(ResultState { message, source: self.source(rule), next: next(rule), warning });
            }
        }
        results
    }

    /// Whether a result's condition holds; `Err` with the reason why that cannot be known.
    fn applies(&self, when: Option<&Expression>) -> Result<bool, Message> {
        let Some(when) = when else { return Ok(true) };
        if !self.answered(when) {
            return Ok(false);
        }
        Ok(when.value(&self.scope)? == Some(Computed::Flag(true)))
    }

    fn source(&self, result: &ResultRule) -> Option<Source> {
        if let Some(code) = &result.rule {
            let rule = self.reference.rules.get(code.get_ref(), self.today, None).ok()?;
            let (article, confidence) = (rule.source.clone(), rule.confidence);
            return Some(Source { rule: Some(rule.code.clone()), article, confidence });
        }
        let article = result.source.clone()?;
        Some(Source { rule: None, article, confidence: Confidence::A })
    }
}

fn next(result: &ResultRule) -> Option<String> {
    result.next.as_ref().map(|service| service.get_ref().clone())
}
