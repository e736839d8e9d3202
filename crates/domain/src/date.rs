//! Dates as people type them: three fields, `YYYY-MM-DD` with parts still missing.

use jiff::civil::Date;

use crate::message::Message;

/// The years that a person may type.
pub const YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;

/// The parts of a typed date, still as text: year, month, day; `None` unless there are just three parts.
pub fn parts(typed: &str) -> Option<[&str; 3]> {
    let mut parts = typed.split('-').map(str::trim);
    let three = [parts.next()?, parts.next()?, parts.next()?];
    parts.next().is_none().then_some(three)
}

/// A typed date as a real date. Missing parts are empty (`2026--5`); one digit is enough for day and month.
///
/// # Errors
/// - `error-date-incomplete`: a part is missing
/// - `error-date-year {min, max}`: the year has not four digits or lies outside of [`YEARS`]
/// - `error-date-month`, `error-date-day {max}`: not a number of that range
/// - `error-date-not-real {max}`: that month has only `max` days
pub fn parse(typed: &str) -> Result<Date, Message> {
    let Some([year, month, day]) = parts(typed) else {
        return Err(Message::new("error-date-incomplete"));
    };
    if year.is_empty() || month.is_empty() || day.is_empty() {
        return Err(Message::new("error-date-incomplete"));
    }
    let day = number(day, 2).filter(|day| (1..=31).contains(day));
    let day = day.ok_or_else(|| Message::new("error-date-day").number("max", 31))?;
    let month = number(month, 2).filter(|month| (1..=12).contains(month));
    let month = month.ok_or_else(|| Message::new("error-date-month"))?;
    let year = number(year, 4).filter(|year| YEARS.contains(year)).ok_or_else(wrong_year)?;
    real(year, month, day)
}

/// The number of a part with at most `digits` ASCII digits.
fn number(part: &str, digits: usize) -> Option<i16> {
    let fits = part.len() <= digits && part.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| part.parse().ok()).flatten()
}

fn wrong_year() -> Message {
    let (min, max) = (i64::from(*YEARS.start()), i64::from(*YEARS.end()));
    Message::new("error-date-year").number("min", min).number("max", max)
}

fn real(year: i16, month: i16, day: i16) -> Result<Date, Message> {
    let (month, day) = (i8::try_from(month).unwrap_or(1), i8::try_from(day).unwrap_or(1));
    let first = Date::new(year, month, 1).map_err(|_| wrong_year())?;
    Date::new(year, month, day)
        .map_err(|_| Message::new("error-date-not-real").number("max", i64::from(first.days_in_month())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn code(typed: &str) -> String {
        parse(typed).unwrap_err().id
    }

    #[test]
    fn whole_dates_are_read_with_one_or_two_digits() {
        assert_eq!(parse("2026-11-22"), Ok(date(2026, 11, 22)));
        assert_eq!(parse("2026-1-5"), Ok(date(2026, 1, 5)));
        assert_eq!(parse(" 2024 - 02 - 29 "), Ok(date(2024, 2, 29)));
    }

    #[test]
    fn each_part_has_its_own_code() {
        for typed in ["", "2026", "2026--5", "--", "-11-22", "2026-11-", "2026-11-22-1"] {
            assert_eq!(code(typed), "error-date-incomplete", "{typed}");
        }
        assert_eq!(code("2026-13-01"), "error-date-month");
        assert_eq!(code("2026-0-01"), "error-date-month");
        assert_eq!(code("2026-11-32"), "error-date-day");
        assert_eq!(code("2026-11-1a"), "error-date-day");
        assert_eq!(code("26-11-22"), "error-date-year");
        assert_eq!(code("20266-11-22"), "error-date-year");
    }

    #[test]
    fn a_day_the_month_lacks_is_not_real() {
        assert_eq!(parse("2025-02-29"), Err(Message::new("error-date-not-real").number("max", 28)));
        assert_eq!(parse("2026-04-31"), Err(Message::new("error-date-not-real").number("max", 30)));
    }

    proptest! {
        #[test]
        fn every_real_date_round_trips(year in 1900i16..=2200, day_of_year in 1i16..=365) {
            let date = jiff::civil::Date::new(year, 1, 1).unwrap().checked_add(jiff::Span::new().days(day_of_year - 1)).unwrap();
            prop_assert_eq!(parse(&date.to_string()), Ok(date));
        }

        #[test]
        fn any_text_is_answered(typed in any::<String>()) {
            let _ = parse(&typed);
        }
    }
}
