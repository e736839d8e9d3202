//! Dates of which parts may be unknown, and the century of two-digit years.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A date whose parts may be missing, as in the birth dates of zones. As text `YYYY-MM-DD` with missing parts
/// empty (`1974--`), like a date still being typed in a form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct PartialDate {
    pub year: Option<i16>,
    pub month: Option<i8>,
    pub day: Option<i8>,
}

impl PartialDate {
    /// The date when all parts are there and it is a real one.
    pub fn full(self) -> Option<Date> {
        Date::new(self.year?, self.month?, self.day?).ok()
    }

    /// Whether no part is known.
    pub const fn is_empty(self) -> bool {
        self.year.is_none() && self.month.is_none() && self.day.is_none()
    }

    fn in_year(self, year: i16) -> PartialDate {
        let moved = PartialDate { year: Some(year), ..self };
        // 29 February does not exist in every century.
        let real = moved.month.is_none() || moved.day.is_none() || moved.full().is_some();
        if real { moved } else { PartialDate { day: None, ..moved } }
    }

    /// Whether the date surely lies after `other`, judged by the parts that are known.
    fn is_after(self, other: Date) -> bool {
        let earliest = Date::new(self.year.unwrap_or(1), self.month.unwrap_or(1), self.day.unwrap_or(1));
        earliest.is_ok_and(|earliest| earliest > other)
    }

    /// The six characters of a zone, missing parts as fillers.
    pub(super) fn in_zone(self) -> String {
        let part = |part: Option<i64>| part.map_or("<<".to_owned(), |part| format!("{:02}", part.rem_euclid(100)));
        [self.year.map(i64::from), self.month.map(i64::from), self.day.map(i64::from)].map(part).concat()
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        PartialDate { year: Some(date.year()), month: Some(date.month()), day: Some(date.day()) }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = |f: &mut fmt::Formatter<'_>, part: Option<i8>| match part {
            Some(part) => write!(f, "-{part:02}"),
            None => f.write_str("-"),
        };
        if let Some(year) = self.year {
            write!(f, "{year:04}")?;
        }
        part(f, self.month)?;
        part(f, self.day)
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

/// The text is not `YYYY-MM-DD` with numbers or nothing in each place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a date of the form YYYY-MM-DD")]
pub struct NotADate;

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        fn part<T: FromStr>(part: &str) -> Result<Option<T>, NotADate> {
            if part.is_empty() { Ok(None) } else { part.parse().map(Some).map_err(|_| NotADate) }
        }
        let [year, month, day] = crate::date::parts(text).ok_or(NotADate)?;
        Ok(PartialDate { year: part(year)?, month: part(month)?, day: part(day)? })
    }
}

impl TryFrom<String> for PartialDate {
    type Error = NotADate;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// The parts of six characters `YYMMDD`; the year is still of two digits. `00` and fillers are unknown, and a part
/// that cannot be is left out.
fn two_digit(field: &str) -> PartialDate {
    let part = |at: usize| field.get(at..at + 2).and_then(|part| part.parse::<i8>().ok());
    let month = part(2).filter(|month| (1..=12).contains(month));
    let longest = month.and_then(|month| Date::new(2000, month, 1).ok()).map_or(31, Date::days_in_month);
    PartialDate { year: part(0).map(i16::from), month, day: part(4).filter(|day| (1..=longest).contains(day)) }
}

/// The birth date of a zone and, when that is plausible too, the same a century earlier.
///
/// The latest century in which the date lies neither in the future nor after `expiry` (a person is born before the
/// document ends). The earlier one is offered while the person would be at most `oldest` years old by then.
pub(super) fn birth(field: &str, today: Date, expiry: Option<Date>, oldest: i16) -> (PartialDate, Option<PartialDate>) {
    let found = two_digit(field);
    let Some(short) = found.year else { return (found, None) };
    let mut year = today.year() - today.year().rem_euclid(100) + short;
    let limit = expiry.map_or(today, |expiry| expiry.min(today));
    while found.in_year(year).is_after(limit) {
        year -= 100;
    }
    let alternative = (today.year() - (year - 100) <= oldest).then(|| found.in_year(year - 100));
    (found.in_year(year), alternative)
}

/// The expiry date of a zone: the year between 50 before today's and 49 after it; `None` when nothing is given.
pub(super) fn expiry(field: &str, today: Date) -> Option<PartialDate> {
    let found = two_digit(field);
    let Some(short) = found.year else { return (!found.is_empty()).then_some(found) };
    let first = today.year() - 50;
    Some(found.in_year(first + (short - first).rem_euclid(100)))
}
