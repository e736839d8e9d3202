//! The documented subset of CEL that definitions may use, checked over the syntax tree when loaded.
//!
//! Allowed: literals, fields of the service, `today`, `deadline`, the operators `! && || == != < <= > >= + - ?: in`,
//! lists of literals, and the functions of [`FUNCTIONS`]. Dates are text `YYYY-MM-DD`, so they compare as they are.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use cel::{Context, Env, ExecutionError, Program, Value};
use jiff::Span;
use jiff::civil::Date;

/// The functions of the subset: `days(from, to)`, `add_days(date, n)`, `add_years(date, n)`, `rule(code)`.
pub const FUNCTIONS: [&str; 4] = ["days", "add_days", "add_years", "rule"];
/// The variables that are not fields.
pub const VARIABLES: [&str; 2] = ["today", "deadline"];
const OPERATORS: [&str; 13] =
    ["_&&_", "_||_", "!_", "_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_", "_+_", "_-_", "_?_:_", "@in"];

/// A compiled condition, constraint or value, with the names it depends on.
#[derive(Debug)]
pub struct Expression {
    program: Program,
    pub variables: BTreeSet<String>,
    /// The rule codes it looks up.
    pub rules: BTreeSet<String>,
}

impl Expression {
    /// Compiles and checks that only the subset is used; the error says what is not allowed.
    pub fn compile(source: &str) -> Result<Self, String> {
        let program = Program::compile(source).map_err(|errors| first_line(&errors.to_string()))?;
        let references = program.references();
        for function in references.functions() {
            if !FUNCTIONS.contains(&function) && !OPERATORS.contains(&function) {
                return Err(format!("the function or operator `{function}` is not part of the expression language"));
            }
        }
        let variables = references.variables().into_iter().map(str::to_owned).collect();
        let rules = rule_codes(source);
        Ok(Expression { program, variables, rules })
    }

    /// Whether the expression holds; an error of evaluation counts as not holding.
    pub fn holds(&self, scope: &Scope<'_>) -> Option<bool> {
        match self.program.execute(&scope.context) {
            Ok(Value::Bool(value)) => Some(value),
            _ => None,
        }
    }

    /// The value as text (dates, codes) or a whole number.
    pub fn value(&self, scope: &Scope<'_>) -> Option<Computed> {
        match self.program.execute(&scope.context).ok()? {
            Value::String(text) => Some(Computed::Text(text.to_string())),
            Value::Int(number) => Some(Computed::Number(number)),
            _ => None,
        }
    }
}

/// What an expression computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Computed {
    Text(String),
    Number(i64),
}

/// The rule codes named as literals: `rule('R-…')`.
fn rule_codes(source: &str) -> BTreeSet<String> {
    source
        .split("rule(")
        .skip(1)
        .filter_map(|rest| rest.trim_start().split(['\'', '"']).nth(1).map(str::to_owned))
        .collect()
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or("not an expression").trim().to_owned()
}

/// The values that expressions see during one evaluation.
pub struct Scope<'a> {
    context: Context<'a, 'a>,
}

impl Scope<'_> {
    /// A scope with `today` and the values of rules as of today.
    pub fn new(today: Date, rules: Arc<BTreeMap<String, i64>>) -> Self {
        static ENV: OnceLock<Arc<Env>> = OnceLock::new();
        let env = ENV.get_or_init(|| Arc::new(Env::stdlib()));
        let mut context = Context::with_env(Arc::clone(env));
        let declared = [
            context.add_function("days", |from: Arc<String>, to: Arc<String>| days(&from, &to)),
            context.add_function("add_days", |date: Arc<String>, n: i64| shift(&date, Span::new().try_days(n))),
            context.add_function("add_years", |date: Arc<String>, n: i64| shift(&date, Span::new().try_years(n))),
            context.add_function("rule", move |code: Arc<String>| {
                rules.get(code.as_str()).copied().map(Value::Int).ok_or_else(|| failed("rule", "unknown rule code"))
            }),
        ];
        debug_assert!(declared.iter().all(Result::is_ok), "the names of functions are distinct");
        context.add_variable_from_value("today", today.to_string());
        context.add_variable_from_value("deadline", String::new());
        Scope { context }
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
}

fn failed(function: &str, message: &str) -> ExecutionError {
    ExecutionError::FunctionError { function: function.to_owned(), message: message.to_owned() }
}

fn days(from: &str, to: &str) -> Result<Value, ExecutionError> {
    let parse = |text: &str| text.parse::<Date>().map_err(|_| failed("days", "not a date"));
    let (from, to) = (parse(from)?, parse(to)?);
    let span = from.until(to).map_err(|_| failed("days", "out of range"))?;
    Ok(Value::Int(i64::from(span.get_days())))
}

fn shift(date: &str, span: Result<Span, jiff::Error>) -> Result<Value, ExecutionError> {
    let date: Date = date.parse().map_err(|_| failed("add", "not a date"))?;
    let span = span.map_err(|_| failed("add", "out of range"))?;
    let moved = date.checked_add(span).map_err(|_| failed("add", "out of range"))?;
    Ok(Value::String(Arc::new(moved.to_string())))
}
