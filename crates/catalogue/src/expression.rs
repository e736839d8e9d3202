//! The documented subset of CEL that definitions may use, checked over the syntax tree when loaded.
//!
//! Allowed: literals, fields of the service, computed values, `today`, `deadline`, the operators
//! `! && || == != < <= > >= + - * ?: in`, lists of literals, and the functions of [`FUNCTIONS`].

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use cel::common::ast::{Expr, LiteralValue};
use cel::parser::PrattParser;
use cel::{Context, Env, IdedExpr, Value};
use domain::message::Message;
use jiff::civil::Date;

use crate::functions::{self, FUNCTIONS, Failure, RuleValues};
use crate::reference::Reference;

/// The variables that are not fields.
pub const VARIABLES: [&str; 2] = [TODAY, DEADLINE];
pub(crate) const TODAY: &str = "today";
/// Known once every answer has been read, and of services with a `[deadline]` only.
pub(crate) const DEADLINE: &str = "deadline";
const OPERATORS: [&str; 14] =
    ["_&&_", "_||_", "!_", "_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_", "_+_", "_-_", "_*_", "_?_:_", "@in"];
/// Functions whose first argument is a rule code.
const BY_RULE: [&str; 4] = ["rule", "due", "due_for", "due_before"];

/// A compiled condition, constraint or value, with the names it depends on.
#[derive(Debug)]
pub struct Expression {
    tree: IdedExpr,
    pub variables: BTreeSet<String>,
    /// The rule codes it looks up.
    pub rules: BTreeSet<String>,
    /// The fee tables it looks up.
    pub tables: BTreeSet<String>,
}

impl Expression {
    /// Compiles and checks that only the subset is used; the error says what is not allowed.
    pub fn compile(source: &str) -> Result<Self, String> {
        // The library's other parser takes tens of times as long, most of it for what every first use of it reads; the tests hold
        // that both understand every definition alike.
        let tree = PrattParser::new().parse(source).map_err(|errors| first_line(&errors.to_string()))?;
        let references = tree.references();
        for function in references.functions() {
            let known = FUNCTIONS.iter().any(|(name, _)| *name == function) || OPERATORS.contains(&function);
            if !known {
                return Err(format!("the function or operator `{function}` is not part of the expression language"));
            }
        }
        let variables = references.variables().into_iter().map(str::to_owned).collect();
        let (mut rules, mut tables) = (BTreeSet::new(), BTreeSet::new());
        codes(&tree, &mut rules, &mut tables)?;
        Ok(Expression { tree, variables, rules, tables })
    }

    /// The syntax tree.
    pub(crate) fn tree(&self) -> &IdedExpr {
        &self.tree
    }

    /// Whether the expression holds; an error of evaluation counts as not holding.
    pub fn holds(&self, scope: &Scope<'_>) -> Option<bool> {
        match Value::resolve(&self.tree, &scope.context) {
            Ok(Value::Bool(value)) => Some(value),
            _ => None,
        }
    }

    /// The value; `Err` with a sentence where a function knows why it cannot be computed.
    pub fn value(&self, scope: &Scope<'_>) -> Result<Option<Computed>, Message> {
        // What another expression met is not this one's reason.
        scope.failure.take();
        match Value::resolve(&self.tree, &scope.context) {
            Ok(Value::String(text)) => Ok(Some(Computed::Text(text.to_string()))),
            Ok(Value::Int(number)) => Ok(Some(Computed::Number(number))),
            Ok(Value::Bool(flag)) => Ok(Some(Computed::Flag(flag))),
            Ok(_) => Ok(None),
            Err(_) => scope.failure.take().map_or(Ok(None), Err),
        }
    }
}

/// What an expression computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Computed {
    Text(String),
    Number(i64),
    Flag(bool),
}

/// The codes of rules and of fee tables that calls look up; `Err` where a call does not write its code out.
fn codes(expression: &IdedExpr, rules: &mut BTreeSet<String>, tables: &mut BTreeSet<String>) -> Result<(), String> {
    let parts = match &expression.expr {
        Expr::Call(call) => &call.args,
        Expr::List(list) => &list.elements,
        _ => return Ok(()),
    };
    if let Expr::Call(call) = &expression.expr {
        let found = match call.func_name.as_str() {
            "fee" => Some(&mut *tables),
            function if BY_RULE.contains(&function) => Some(&mut *rules),
            _ => None,
        };
        match (found, call.args.first().map(|first| &first.expr)) {
            (Some(found), Some(Expr::Literal(LiteralValue::String(code)))) => {
                found.insert(code.inner().to_owned());
            }
            (Some(_), _) => return Err(format!("`{}` needs its code written out", call.func_name)),
            (None, _) => {}
        }
    }
    parts.iter().try_for_each(|part| codes(part, rules, tables))
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or("not an expression").trim().to_owned()
}

/// The values that expressions see during one evaluation.
pub struct Scope<'a> {
    context: Context<'a, 'a>,
    failure: Failure,
}

impl Scope<'_> {
    /// A scope with `today`, the functions, and the values of rules as of today.
    pub(crate) fn new(today: Date, reference: &Arc<Reference>, rules: RuleValues) -> Self {
        static ENV: OnceLock<Arc<Env>> = OnceLock::new();
        let env = ENV.get_or_init(|| Arc::new(Env::stdlib()));
        let mut context = Context::with_env(Arc::clone(env));
        let failure = Failure::default();
        functions::declare(&mut context, reference, today, rules, &failure);
        context.add_variable_from_value("today", today.to_string());
        context.add_variable_from_value("deadline", String::new());
        Scope { context, failure }
    }

    pub(crate) fn set(&mut self, name: &str, value: &Computed) {
        match value {
            Computed::Text(text) => self.set_text(name, text),
            Computed::Number(number) => self.set_number(name, *number),
            Computed::Flag(flag) => self.set_flag(name, *flag),
        }
    }

    pub fn set_text(&mut self, name: &str, value: &str) {
        self.context.add_variable_from_value(name, value.to_owned());
    }

    pub fn set_number(&mut self, name: &str, value: i64) {
        self.context.add_variable_from_value(name, value);
    }

    pub fn set_flag(&mut self, name: &str, value: bool) {
        self.context.add_variable_from_value(name, value);
    }

    /// A list of texts; a missing one is empty.
    pub fn set_list(&mut self, name: &str, values: impl IntoIterator<Item = String>) {
        let values = values.into_iter().map(|text| Value::String(Arc::new(text))).collect();
        self.context.add_variable_from_value(name, Value::List(Arc::new(values)));
    }
}
