//! Rules of the law with a period, as dated data, and the dates that follow from them.

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::calendar::{CalendarError, Confidence, WorkingCalendar};
use crate::message::Message;

/// The rule that a stay of more than so many days is registered within so many days (MC 21.1–21.2).
pub const REGISTRATION: &str = "R-REG-15";
/// The rule on the answer to a registration (MC 21.4).
pub const REGISTRATION_ANSWER: &str = "R-REG-ANSWER";
/// The rule on the longest visa-free stay (MC 20.1, 21.5).
pub const VISA_FREE_STAY: &str = "R-STAY-FREE90";

/// In what a period is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    CalendarDays,
    WorkingDays,
    Months,
    Years,
    /// Counted in whole days, rounded so that a date is never later than the hour.
    Hours,
}

/// One version of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Stable, such as `R-REG-15`.
    pub code: String,
    pub value: u32,
    pub unit: Unit,
    /// ISO 3166-1 alpha-3 of the citizenship it holds for; none = everyone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The first day on which it holds.
    pub valid_from: Date,
    /// Article, such as `MC 21.2`.
    pub source: String,
    pub confidence: Confidence,
}

/// How the day of the event itself counts. The Migration Code does not say; data decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counting {
    /// Arrival on the 1st with 15 days ends on the 16th.
    #[default]
    DayZero,
    /// Arrival on the 1st with 15 days ends on the 15th.
    DayOne,
}

/// All rules, in any order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleBook {
    /// How calendar-day periods count the day they start from.
    #[serde(default)]
    pub counting: Counting,
    #[serde(default)]
    pub rules: Vec<Rule>,
}

/// Why no date follows.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    #[error("no rule {0} is in force on that date")]
    Missing(String),
    #[error("the working calendar cannot answer")]
    Calendar(#[from] CalendarError),
    #[error("the date is out of range")]
    OutOfRange,
}

impl RuleError {
    /// The sentence: `error-rule-missing {rule}`, `error-calendar-missing {year}` or `error-date-out-of-range`.
    pub fn message(&self) -> Message {
        match self {
            RuleError::Missing(code) => Message::new("error-rule-missing").text("rule", code),
            RuleError::Calendar(error) => error.message(),
            RuleError::OutOfRange => Message::new("error-date-out-of-range"),
        }
    }
}

impl RuleBook {
    /// The rule in force on `on` for a citizen of `country`: a rule for that country goes before a rule for all,
    /// and among those the newest that is already valid.
    ///
    /// # Errors
    /// [`RuleError::Missing`].
    pub fn get(&self, code: &str, on: Date, country: Option<&str>) -> Result<&Rule, RuleError> {
        let holds = |rule: &&Rule| rule.code == code && rule.valid_from <= on && applies(rule, country);
        let best = self.rules.iter().filter(holds).max_by_key(|rule| (rule.country.is_some(), rule.valid_from));
        best.ok_or_else(|| RuleError::Missing(code.to_owned()))
    }

    /// The last day of the rule's period that starts on `from`.
    ///
    /// # Errors
    /// A missing rule or calendar year, or a date out of range.
    pub fn due_after(
        &self,
        code: &str,
        from: Date,
        country: Option<&str>,
        calendar: &WorkingCalendar,
    ) -> Result<Date, RuleError> {
        let rule = self.get(code, from, country)?;
        match rule.unit {
            Unit::WorkingDays => Ok(calendar.add_working_days(from, rule.value)?),
            _ => from.checked_add(self.span(rule)).map_err(|_| RuleError::OutOfRange),
        }
    }

    /// The last day on which something that must be done the rule's period before `end` is in time.
    ///
    /// # Errors
    /// As [`RuleBook::due_after`].
    pub fn due_before(
        &self,
        code: &str,
        end: Date,
        country: Option<&str>,
        calendar: &WorkingCalendar,
    ) -> Result<Date, RuleError> {
        let rule = self.get(code, end, country)?;
        match rule.unit {
            Unit::WorkingDays => Ok(calendar.subtract_working_days(end, rule.value)?),
            // Before an end the hours are rounded up to whole days: earlier is safe.
            Unit::Hours => back(end, plain_span(rule.value.div_ceil(24), Unit::CalendarDays)),
            unit => back(end, plain_span(rule.value, unit)),
        }
    }

    /// The rule's period from its first day on, with the day of the event counted as the data says.
    fn span(&self, rule: &Rule) -> Span {
        let counted = rule.unit == Unit::CalendarDays && self.counting == Counting::DayOne;
        plain_span(rule.value.saturating_sub(u32::from(counted)), rule.unit)
    }
}

fn back(end: Date, span: Span) -> Result<Date, RuleError> {
    end.checked_sub(span).map_err(|_| RuleError::OutOfRange)
}

fn applies(rule: &Rule, country: Option<&str>) -> bool {
    rule.country.as_deref().is_none_or(|only| country == Some(only))
}

/// The period of a rule that is not counted in working days. Bounded, so that no value can overflow a span.
fn plain_span(value: u32, unit: Unit) -> Span {
    let value = i64::from(value.min(10_000));
    match unit {
        Unit::CalendarDays | Unit::WorkingDays => Span::new().days(value),
        Unit::Months => Span::new().months(value),
        Unit::Years => Span::new().years(value),
        Unit::Hours => Span::new().days(value / 24),
    }
}

/// Until when a stay must be registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegistrationDeadline {
    /// The last calendar day of the period.
    pub deadline: Date,
    /// The last working day of the period, the one to advise; `None` when that year's calendar is not loaded.
    pub last_working_day: Option<Date>,
    /// The length of the period in calendar days (15; 30 for some citizenships).
    pub days: u32,
}

impl RegistrationDeadline {
    /// By how many calendar days `today` is too late; 0 when in time.
    pub fn late_by(&self, today: Date) -> u32 {
        let days = today.since(self.deadline).map(|span| span.get_days()).unwrap_or_default();
        u32::try_from(days).unwrap_or(0)
    }
}

/// The deadline for registration of a person who arrived in the country on `arrival` (MC 21.2), by the rules in
/// force on that day. `citizenship` is ISO 3166-1 alpha-3; empty when not known yet.
///
/// # Errors
/// A missing rule, or a date out of range. A missing calendar year only leaves `last_working_day` out.
pub fn registration_deadline(
    arrival: Date,
    citizenship: &str,
    book: &RuleBook,
    calendar: &WorkingCalendar,
) -> Result<RegistrationDeadline, RuleError> {
    let country = Some(citizenship).filter(|country| !country.is_empty());
    let days = book.get(REGISTRATION, arrival, country)?.value;
    let deadline = book.due_after(REGISTRATION, arrival, country, calendar)?;
    let working = calendar.last_working_day_on_or_before(deadline).ok();
    Ok(RegistrationDeadline { deadline, last_working_day: working.filter(|day| *day >= arrival), days })
}

/// By when the applicant of a registration is answered (MC 21.4).
///
/// # Errors
/// A missing rule or calendar year.
pub fn answer_due(submitted: Date, book: &RuleBook, calendar: &WorkingCalendar) -> Result<Date, RuleError> {
    book.due_after(REGISTRATION_ANSWER, submitted, None, calendar)
}

/// On what the person entered the country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryBasis {
    /// A visa with its last day of validity and the days of stay it allows (MC 24.8).
    Visa { expiry: Date, days: u32 },
    /// Visa-free (MC 20.1).
    VisaFree,
}

/// The last day for which a registration can be given (MC 21.5): the visa's stay, never beyond its validity; or the
/// longest visa-free stay for that citizenship.
///
/// # Errors
/// A missing rule, or a date out of range.
pub fn registration_valid_until(
    arrival: Date,
    basis: EntryBasis,
    citizenship: &str,
    book: &RuleBook,
) -> Result<Date, RuleError> {
    let country = Some(citizenship).filter(|country| !country.is_empty());
    match basis {
        EntryBasis::Visa { expiry, days } => {
            let stay = Span::new().days(days.min(10_000));
            Ok(arrival.checked_add(stay).map_err(|_| RuleError::OutOfRange)?.min(expiry))
        }
        EntryBasis::VisaFree => book.due_after(VISA_FREE_STAY, arrival, country, &WorkingCalendar::default()),
    }
}

#[cfg(test)]
mod tests;
