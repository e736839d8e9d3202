//! Expressions: compiled, their types found, and their names looked up.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;

use super::Checker;
use super::types::Type;
use crate::expression::Expression;
use crate::load::CompiledRule;

impl Checker<'_> {
    /// A condition that may name what is defined before it.
    pub(super) fn condition(&mut self, source: &Spanned<String>) -> Option<Expression> {
        match self.expression(source)? {
            (expression, Type::Flag) => Some(expression),
            (_, other) => {
                self.fail(source.span(), format!("a condition is true or false, not {}", other.name()));
                None
            }
        }
    }

    /// A value with its type: a text, a date, a whole number or a flag.
    pub(super) fn value(&mut self, source: &Spanned<String>) -> Option<(Expression, Type)> {
        match self.expression(source)? {
            (_, list @ (Type::Texts | Type::Numbers)) => {
                self.fail(source.span(), format!("a value is a text, a whole number or a flag, not {}", list.name()));
                None
            }
            value => Some(value),
        }
    }

    /// A constraint or a sentence with its arguments.
    pub(super) fn sentence(
        &mut self,
        that: &Spanned<String>,
        text: &Spanned<String>,
        args: &BTreeMap<String, Spanned<String>>,
    ) -> Option<CompiledRule> {
        let that = self.condition(that);
        let args = self.arguments(args);
        Some(CompiledRule { that: that?, text: text.get_ref().clone(), args: args? })
    }

    pub(super) fn arguments(
        &mut self,
        args: &BTreeMap<String, Spanned<String>>,
    ) -> Option<BTreeMap<String, Expression>> {
        let compiled: Vec<_> = args.iter().map(|(name, source)| (name, self.value(source))).collect();
        compiled.into_iter().map(|(name, value)| Some((name.clone(), value?.0))).collect()
    }

    fn expression(&mut self, source: &Spanned<String>) -> Option<(Expression, Type)> {
        let expression = match Expression::compile(source.get_ref()) {
            Ok(expression) => expression,
            Err(reason) => {
                self.fail(source.span(), reason);
                return None;
            }
        };
        let before = self.errors.len();
        for name in &expression.variables {
            if !self.seen.contains(name) {
                self.fail(source.span(), format!("`{name}` is not defined before this line"));
            }
        }
        for code in &expression.rules {
            self.rule_code(code, source.span());
        }
        for table in &expression.tables {
            self.fee_table(table, source.span());
        }
        self.out.rule_codes.extend(expression.rules.iter().cloned());
        // What names something wrong is not wrong itself.
        if self.errors.len() > before || !expression.variables.iter().all(|name| self.names.has(name)) {
            return None;
        }
        match self.names.type_of(expression.tree()) {
            Ok(given) => Some((expression, given)),
            Err(reason) => {
                self.fail(source.span(), reason);
                None
            }
        }
    }

    pub(super) fn rule_code(&mut self, code: &str, span: Range<usize>) {
        if !self.reference.rules.rules.iter().any(|rule| rule.code == code) {
            self.fail(span, format!("there is no rule `{code}` in the rules' data"));
        }
    }

    pub(super) fn fee_table(&mut self, table: &str, span: Range<usize>) {
        if !self.reference.fees.has(table) {
            self.fail(span, format!("there is no fee table `{table}`"));
        }
    }
}
