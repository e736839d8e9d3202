//! The functions that expressions may call. Dates are text `YYYY-MM-DD`.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use cel::{Context, ExecutionError, Value};
use domain::message::Message;
use domain::rule::RuleError;
use jiff::Span;
use jiff::civil::Date;

use crate::reference::Reference;

/// Every function of the expression language, with its arguments as the documentation shows them.
pub const FUNCTIONS: [(&str, &str); 16] = [
    ("days", "days(from, to): calendar days from one date to another"),
    ("months", "months(from, to): whole months from one date to another"),
    ("working_days", "working_days(from, to): working days after `from`, up to and with `to`"),
    ("age", "age(birth, on): whole years of age on a day"),
    ("add_days", "add_days(date, n)"),
    ("add_months", "add_months(date, n)"),
    ("add_years", "add_years(date, n)"),
    ("add_working_days", "add_working_days(date, n): the n-th working day after a date"),
    ("rule", "rule(code): the value of a rule as of today"),
    ("due", "due(code, from): the last day of a rule's period that starts on a date"),
    ("due_for", "due_for(code, from, country): the same for a citizen of a country"),
    ("due_before", "due_before(code, end): the last day to act a rule's period before an end"),
    ("fee", "fee(table, term, tier, payer): qəpik of a row of a fee table as of today"),
    ("days_within", "days_within(starts, ends, on, window): days of the spans that lie in the window ending on a day"),
    ("most_within", "most_within(starts, ends, on, window): the most days of the spans in any window up to a day"),
    ("size", "size(list): how many; size(text): how many characters"),
];

/// Why the last expression could not be computed, as a sentence for a person; shared with the functions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Failure(Arc<Mutex<Option<Message>>>);

impl Failure {
    pub fn take(&self) -> Option<Message> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn keep(&self, message: Message) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(message);
    }
}

type Outcome = Result<Value, ExecutionError>;
type Text = Arc<String>;
/// The values of rules by their codes.
pub(crate) type RuleValues = Arc<BTreeMap<String, i64>>;

/// Puts every function into a context.
pub(crate) fn declare(
    context: &mut Context<'_, '_>,
    reference: &Arc<Reference>,
    today: Date,
    rules: RuleValues,
    failure: &Failure,
) {
    let declared = [
        context.add_function("days", |from: Text, to: Text| between(&from, &to, days)),
        context.add_function("months", |from: Text, to: Text| between(&from, &to, months)),
        context.add_function("age", |birth: Text, on: Text| between(&birth, &on, |from, to| months(from, to) / 12)),
        context.add_function("add_days", |date: Text, n: i64| shift(&date, Span::new().try_days(n))),
        context.add_function("add_months", |date: Text, n: i64| shift(&date, Span::new().try_months(n))),
        context.add_function("add_years", |date: Text, n: i64| shift(&date, Span::new().try_years(n))),
        context.add_function("days_within", days_within),
        context.add_function("most_within", most_within),
        context.add_function("rule", move |code: Text| {
            rules.get(code.as_str()).copied().map(Value::Int).ok_or_else(|| failed("unknown rule code"))
        }),
    ];
    debug_assert!(declared.iter().all(Result::is_ok), "the names of functions are distinct");
    declare_calendar(context, reference, failure);
    declare_periods(context, reference, today, failure);
}

/// What needs the working calendar.
fn declare_calendar(context: &mut Context<'_, '_>, reference: &Arc<Reference>, failure: &Failure) {
    let (calendar, cell) = (Arc::clone(reference), failure.clone());
    let count = move |from: Text, to: Text| {
        let (from, to) = (parse(&from)?, parse(&to)?);
        let mut count = 0;
        let mut day = from;
        while day < to {
            day = day.tomorrow().map_err(|_| failed("out of range"))?;
            count += i64::from(calendar.calendar.is_working_day(day).map_err(|error| keep(&cell, error.message()))?);
        }
        Ok(Value::Int(count))
    };
    let (calendar, cell) = (Arc::clone(reference), failure.clone());
    let add = move |date: Text, n: i64| {
        let n = u32::try_from(n).map_err(|_| failed("out of range"))?;
        let moved = calendar.calendar.add_working_days(parse(&date)?, n.min(5_000));
        moved.map(text).map_err(|error| keep(&cell, error.message()))
    };
    let declared = [context.add_function("working_days", count), context.add_function("add_working_days", add)];
    debug_assert!(declared.iter().all(Result::is_ok), "the names of functions are distinct");
}

/// What needs the rules and the fees.
fn declare_periods(context: &mut Context<'_, '_>, reference: &Arc<Reference>, today: Date, failure: &Failure) {
    let (book, cell) = (Arc::clone(reference), failure.clone());
    let due = move |code: Text, from: Text| due(&book, &code, parse(&from)?, None, &cell);
    let (book, cell) = (Arc::clone(reference), failure.clone());
    let due_for = move |code: Text, from: Text, country: Text| {
        let country = Some(country.as_str()).filter(|country| !country.is_empty());
        self::due(&book, &code, parse(&from)?, country, &cell)
    };
    let (book, cell) = (Arc::clone(reference), failure.clone());
    let due_before =
        move |code: Text, end: Text| dated(book.rules.due_before(&code, parse(&end)?, None, &book.calendar), &cell);
    let (fees, cell) = (Arc::clone(reference), failure.clone());
    let fee = move |table: Text, term: Text, tier: Text, payer: Text| {
        let row = fees.fees.get(&table, [&term, &tier, &payer], today);
        row.map(|row| Value::Int(row.qepik)).ok_or_else(|| keep(&cell, Message::new("error-fee-unknown")))
    };
    let declared = [
        context.add_function("due", due),
        context.add_function("due_for", due_for),
        context.add_function("due_before", due_before),
        context.add_function("fee", fee),
    ];
    debug_assert!(declared.iter().all(Result::is_ok), "the names of functions are distinct");
}

fn due(book: &Reference, code: &str, from: Date, country: Option<&str>, failure: &Failure) -> Outcome {
    dated(book.rules.due_after(code, from, country, &book.calendar), failure)
}

fn dated(date: Result<Date, RuleError>, failure: &Failure) -> Outcome {
    date.map(text).map_err(|error| keep(failure, error.message()))
}

fn keep(failure: &Failure, message: Message) -> ExecutionError {
    failure.keep(message);
    failed("cannot be computed")
}

fn failed(message: &str) -> ExecutionError {
    ExecutionError::FunctionError { function: "function".to_owned(), message: message.to_owned() }
}

fn parse(date: &str) -> Result<Date, ExecutionError> {
    date.parse().map_err(|_| failed("not a date"))
}

fn text(date: Date) -> Value {
    Value::String(Arc::new(date.to_string()))
}

fn between(from: &str, to: &str, count: impl Fn(Date, Date) -> i64) -> Outcome {
    Ok(Value::Int(count(parse(from)?, parse(to)?)))
}

fn days(from: Date, to: Date) -> i64 {
    from.until(to).map(|span| i64::from(span.get_days())).unwrap_or_default()
}

fn months(from: Date, to: Date) -> i64 {
    let span = from.until((jiff::Unit::Month, to));
    span.map(|span| i64::from(span.get_months())).unwrap_or_default()
}

fn shift(date: &str, span: Result<Span, jiff::Error>) -> Outcome {
    let span = span.map_err(|_| failed("out of range"))?;
    parse(date)?.checked_add(span).map(text).map_err(|_| failed("out of range"))
}

/// Days of the spans `starts[i]..=ends[i]` in the `window` days that end on `on`; a day in two spans counts once, an
/// empty end is `on`.
fn days_within(starts: Arc<Vec<Value>>, ends: Arc<Vec<Value>>, on: Text, window: i64) -> Outcome {
    let on = parse(&on)?;
    counted(&spans(&starts, &ends, on), on, window).map(Value::Int)
}

/// The most days of the spans that lie in any `window` days up to `on`: the fullest window ends with a span, begins with
/// one, or ends on `on`.
fn most_within(starts: Arc<Vec<Value>>, ends: Arc<Vec<Value>>, on: Text, window: i64) -> Outcome {
    let on = parse(&on)?;
    let spans = spans(&starts, &ends, on);
    let begun = |start: Date| start.checked_add(length(window)?).map_err(|_| failed("out of range"));
    let mut most = counted(&spans, on, window)?;
    for (start, end) in &spans {
        for last in [(*end).min(on), begun(*start)?.min(on)] {
            most = most.max(counted(&spans, last, window)?);
        }
    }
    Ok(Value::Int(most))
}

/// The spans in order, an empty end being `on`.
fn spans(starts: &[Value], ends: &[Value], on: Date) -> Vec<(Date, Date)> {
    let pairs = starts.iter().zip(ends);
    let mut spans: Vec<_> = pairs.filter_map(|(start, end)| Some((date(start)?, date(end).unwrap_or(on)))).collect();
    spans.sort_unstable();
    spans
}

/// From a window's first day to its last.
fn length(window: i64) -> Result<Span, ExecutionError> {
    Span::new().try_days(window.clamp(1, 3_660) - 1).map_err(|_| failed("out of range"))
}

/// The different days of ordered spans in the window that ends on `last`.
fn counted(spans: &[(Date, Date)], last: Date, window: i64) -> Result<i64, ExecutionError> {
    let first = last.checked_sub(length(window)?).map_err(|_| failed("out of range"))?;
    let (mut total, mut next) = (0, first);
    for (start, end) in spans {
        let (start, end) = ((*start).max(next), (*end).min(last));
        if start <= end {
            total += days(start, end) + 1;
            next = end.tomorrow().map_err(|_| failed("out of range"))?;
        }
    }
    Ok(total)
}

fn date(value: &Value) -> Option<Date> {
    match value {
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}
