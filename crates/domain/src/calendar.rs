//! The working calendar of the law: which days count as working days.
//!
//! A week has five working days, Monday to Friday. Holidays, moved days off and worked weekends come as data, year
//! by year (Labour Code 105–106; the Cabinet announces the variable ones in December). Opening hours of an office
//! are something else and are not here.

use std::collections::BTreeMap;

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use crate::message::Message;

/// How sure a fact is: `A` read in a law or official page, `B` a secondary source, `C` an assumption.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Confidence {
    A,
    B,
    C,
}

/// The data of one calendar year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarYear {
    pub year: i16,
    /// Where the dates come from.
    pub source: String,
    pub confidence: Confidence,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Non-working holidays.
    #[serde(default)]
    pub holidays: Vec<Holiday>,
    /// Working days of the week that became days off (moved rest days, swaps, elections).
    #[serde(default)]
    pub days_off: Vec<Date>,
    /// Weekend days that were worked in exchange.
    #[serde(default)]
    pub working: Vec<Date>,
}

/// A non-working holiday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    pub date: Date,
    /// A stable name, such as `novruz`.
    pub name: String,
}

/// Why a calendar cannot be used or cannot answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// No data for that year: never answered by a guess.
    #[error("the working calendar of {0} is missing")]
    MissingYear(i16),
    #[error("the working calendar of {0} is given twice")]
    DuplicateYear(i16),
    #[error("the working calendar of {year} names {date}, a day of another year")]
    ForeignDate { year: i16, date: Date },
    #[error("the working calendar names {0} as a day off and as worked")]
    Contradiction(Date),
    /// The result would lie outside of the years 1 to 9999.
    #[error("the date is out of range")]
    OutOfRange,
}

impl CalendarError {
    /// The sentence for a person: `error-calendar-missing {year}` or `error-date-out-of-range`; errors of the data
    /// itself, found when it is loaded, say `error-calendar-missing` for their year.
    pub fn message(self) -> Message {
        let year = match self {
            CalendarError::MissingYear(year) | CalendarError::DuplicateYear(year) => year,
            CalendarError::ForeignDate { year, .. } => year,
            CalendarError::Contradiction(date) => date.year(),
            CalendarError::OutOfRange => return Message::new("error-date-out-of-range"),
        };
        Message::new("error-calendar-missing").text("year", year.to_string())
    }
}

/// The working calendars of all loaded years.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkingCalendar {
    /// For each loaded year the days that differ from the plain week: `true` = working.
    years: BTreeMap<i16, BTreeMap<Date, bool>>,
}

impl WorkingCalendar {
    /// The calendar of these years; the order does not matter.
    ///
    /// # Errors
    /// A year given twice, a date outside of its year, or a day both off and worked.
    pub fn new(years: impl IntoIterator<Item = CalendarYear>) -> Result<WorkingCalendar, CalendarError> {
        let mut calendar = WorkingCalendar::default();
        for data in years {
            let year = data.year;
            if calendar.years.insert(year, exceptions(&data)?).is_some() {
                return Err(CalendarError::DuplicateYear(year));
            }
        }
        Ok(calendar)
    }

    /// Whether there is data for the year.
    pub fn knows(&self, year: i16) -> bool {
        self.years.contains_key(&year)
    }

    /// Whether the day counts in periods of working days.
    ///
    /// # Errors
    /// [`CalendarError::MissingYear`].
    pub fn is_working_day(&self, date: Date) -> Result<bool, CalendarError> {
        let exceptions = self.years.get(&date.year()).ok_or(CalendarError::MissingYear(date.year()))?;
        let weekend = matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
        Ok(exceptions.get(&date).copied().unwrap_or(!weekend))
    }

    /// The `count`-th working day after `from`; `from` itself for 0, be it worked or not.
    ///
    /// # Errors
    /// A year without data on the way, or the end of the calendar.
    pub fn add_working_days(&self, from: Date, count: u32) -> Result<Date, CalendarError> {
        self.walk(from, count, Date::tomorrow)
    }

    /// The `count`-th working day before `from`; `from` itself for 0.
    ///
    /// # Errors
    /// As [`WorkingCalendar::add_working_days`].
    pub fn subtract_working_days(&self, from: Date, count: u32) -> Result<Date, CalendarError> {
        self.walk(from, count, Date::yesterday)
    }

    /// The date itself when it is a working day, else the nearest working day before it.
    ///
    /// # Errors
    /// As [`WorkingCalendar::add_working_days`].
    pub fn last_working_day_on_or_before(&self, date: Date) -> Result<Date, CalendarError> {
        if self.is_working_day(date)? { Ok(date) } else { self.subtract_working_days(date, 1) }
    }

    fn walk(
        &self,
        from: Date,
        count: u32,
        step: impl Fn(Date) -> Result<Date, jiff::Error>,
    ) -> Result<Date, CalendarError> {
        let mut date = from;
        let mut left = count;
        while left > 0 {
            date = step(date).map_err(|_| CalendarError::OutOfRange)?;
            left -= u32::from(self.is_working_day(date)?);
        }
        Ok(date)
    }
}

/// The days of a year that differ from the plain week; a day off that is also named as worked is a contradiction.
fn exceptions(data: &CalendarYear) -> Result<BTreeMap<Date, bool>, CalendarError> {
    let off = data.holidays.iter().map(|holiday| (holiday.date, false));
    let off = off.chain(data.days_off.iter().map(|date| (*date, false)));
    let mut days = BTreeMap::new();
    for (date, working) in off.chain(data.working.iter().map(|date| (*date, true))) {
        if date.year() != data.year {
            return Err(CalendarError::ForeignDate { year: data.year, date });
        }
        if days.insert(date, working).is_some_and(|before| before != working) {
            return Err(CalendarError::Contradiction(date));
        }
    }
    Ok(days)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    /// A small calendar around the turn of a year, with a holiday, a moved day off and a worked Sunday.
    pub(crate) fn sample() -> WorkingCalendar {
        let year = |year, holidays: &[Date], days_off: &[Date], working: &[Date]| CalendarYear {
            year,
            source: "test".into(),
            confidence: Confidence::C,
            note: None,
            holidays: holidays.iter().map(|date| Holiday { date: *date, name: "holiday".into() }).collect(),
            days_off: days_off.to_vec(),
            working: working.to_vec(),
        };
        WorkingCalendar::new([
            year(2024, &[date(2024, 12, 31)], &[], &[date(2024, 12, 29)]),
            year(2025, &[date(2025, 1, 1), date(2025, 1, 2)], &[date(2025, 1, 3)], &[]),
        ])
        .unwrap()
    }

    #[test]
    fn weekends_holidays_and_swaps_are_told_apart() {
        let calendar = sample();
        let working = |year, month, day| calendar.is_working_day(date(year, month, day)).unwrap();
        assert!(!working(2024, 12, 28), "Saturday");
        assert!(working(2024, 12, 29), "a worked Sunday");
        assert!(working(2024, 12, 30), "Monday");
        assert!(!working(2024, 12, 31), "a holiday");
        assert!(!working(2025, 1, 3), "a Friday off in exchange");
        assert!(working(2025, 1, 6), "Monday");
    }

    #[test]
    fn working_days_are_counted_across_the_new_year() {
        let calendar = sample();
        assert_eq!(calendar.add_working_days(date(2024, 12, 27), 0), Ok(date(2024, 12, 27)));
        assert_eq!(calendar.add_working_days(date(2024, 12, 27), 1), Ok(date(2024, 12, 29)));
        assert_eq!(calendar.add_working_days(date(2024, 12, 27), 3), Ok(date(2025, 1, 6)));
        assert_eq!(calendar.subtract_working_days(date(2025, 1, 6), 1), Ok(date(2024, 12, 30)));
        assert_eq!(calendar.last_working_day_on_or_before(date(2025, 1, 5)), Ok(date(2024, 12, 30)));
        assert_eq!(calendar.last_working_day_on_or_before(date(2025, 1, 6)), Ok(date(2025, 1, 6)));
    }

    #[test]
    fn a_year_without_data_is_an_error_and_never_a_guess() {
        let calendar = sample();
        let error = calendar.add_working_days(date(2025, 12, 31), 1).unwrap_err();
        assert_eq!(error, CalendarError::MissingYear(2026));
        assert_eq!(error.message(), Message::new("error-calendar-missing").text("year", "2026"));
        assert!(calendar.is_working_day(date(2023, 1, 2)).is_err());
    }

    #[test]
    fn contradicting_data_is_refused() {
        let year = |holidays: Vec<Holiday>, working: Vec<Date>| CalendarYear {
            year: 2025,
            source: String::new(),
            confidence: Confidence::B,
            note: None,
            holidays,
            days_off: vec![],
            working,
        };
        let holiday = |date| Holiday { date, name: "novruz".into() };
        let twice = WorkingCalendar::new([year(vec![], vec![]), year(vec![], vec![])]);
        assert_eq!(twice, Err(CalendarError::DuplicateYear(2025)));
        let foreign = WorkingCalendar::new([year(vec![holiday(date(2026, 3, 20))], vec![])]);
        assert_eq!(foreign, Err(CalendarError::ForeignDate { year: 2025, date: date(2026, 3, 20) }));
        let both = WorkingCalendar::new([year(vec![holiday(date(2025, 3, 22))], vec![date(2025, 3, 22)])]);
        assert_eq!(both, Err(CalendarError::Contradiction(date(2025, 3, 22))));
    }

    #[test]
    fn calendars_are_read_from_data() {
        let text = r#"
            year = 2026
            source = "LC 105"
            confidence = "B"
            holidays = [{ date = "2026-03-20", name = "novruz" }, { date = "2026-03-20", name = "ramazan" }]
            days_off = ["2026-03-25"]
            working = ["2026-03-28"]
        "#;
        let calendar = WorkingCalendar::new([toml::from_str(text).unwrap()]).unwrap();
        assert_eq!(calendar.is_working_day(date(2026, 3, 20)), Ok(false));
        assert_eq!(calendar.is_working_day(date(2026, 3, 25)), Ok(false));
        assert_eq!(calendar.is_working_day(date(2026, 3, 28)), Ok(true));
        assert!(calendar.knows(2026) && !calendar.knows(2027));
    }

    proptest! {
        #[test]
        fn adding_lands_on_a_working_day_with_as_many_between(start in 0i32..300, count in 1u32..30) {
            let calendar = sample();
            let from = date(2024, 1, 1).checked_add(jiff::Span::new().days(start)).unwrap();
            let to = calendar.add_working_days(from, count).unwrap();
            prop_assert!(calendar.is_working_day(to).unwrap());
            let between = from.series(jiff::Span::new().days(1)).skip(1).take_while(|day| *day <= to);
            let worked = between.filter(|day| calendar.is_working_day(*day).unwrap()).count();
            prop_assert_eq!(worked, count as usize);
            let back = calendar.subtract_working_days(to, count).unwrap();
            prop_assert!(back <= from, "a day off is left on its earlier side");
        }
    }
}
