//! The working calendars of 2024–2027: holidays, moved rest days, swaps.

use jiff::civil::{Date, Weekday, date};
use jiff::{Span, ToSpan};

use crate::tests::catalogue;

const YEARS: std::ops::RangeInclusive<i16> = 2024..=2027;

/// Non-working holidays of every year, as month and days.
const FIXED: [(&str, i8, &[i8]); 11] = [
    ("New Year", 1, &[1, 2]),
    ("national mourning", 1, &[20]),
    ("Women's Day", 3, &[8]),
    ("Novruz", 3, &[20, 21, 22, 23, 24]),
    ("Victory over Fascism", 5, &[9]),
    ("Independence Day", 5, &[28]),
    ("National Salvation", 6, &[15]),
    ("Armed Forces", 6, &[26]),
    ("Victory Day", 11, &[8]),
    ("State Flag", 11, &[9]),
    ("Solidarity", 12, &[31]),
];

/// Ramazan and Qurban, two days each; those of 2027 are estimates.
const VARIABLE: [(&str, [&str; 2]); 8] = [
    ("Ramazan 2024", ["2024-04-10", "2024-04-11"]),
    ("Ramazan 2025", ["2025-03-30", "2025-03-31"]),
    ("Ramazan 2026", ["2026-03-20", "2026-03-21"]),
    ("Ramazan 2027", ["2027-03-09", "2027-03-10"]),
    ("Qurban 2024", ["2024-06-16", "2024-06-17"]),
    ("Qurban 2025", ["2025-06-06", "2025-06-07"]),
    ("Qurban 2026", ["2026-05-27", "2026-05-28"]),
    ("Qurban 2027", ["2027-05-16", "2027-05-17"]),
];

/// Days of the week that were off: moved rest days (LC 105.5–105.6), swaps of the Cabinet, a voting day.
const OBSERVED: [(&str, &str); 20] = [
    ("2025-01-03", "a swap"),
    ("2025-01-29", "municipal election"),
    ("2025-03-25", "Novruz on a Saturday"),
    ("2025-03-26", "Novruz on a Sunday"),
    ("2025-03-27", "a swap"),
    ("2025-03-28", "a swap"),
    ("2025-06-09", "Qurban on a Saturday"),
    ("2025-06-16", "National Salvation on a Sunday"),
    ("2025-06-27", "a swap"),
    ("2025-11-10", "Victory Day on a Saturday"),
    ("2025-11-11", "State Flag on a Sunday"),
    ("2026-03-09", "Women's Day on a Sunday"),
    ("2026-03-25", "Novruz on a Saturday"),
    ("2026-03-26", "Novruz on a Sunday"),
    ("2026-03-27", "Ramazan together with Novruz"),
    ("2026-03-30", "Ramazan together with Novruz"),
    ("2026-05-11", "Victory over Fascism on a Saturday"),
    ("2026-05-29", "Qurban together with Independence Day"),
    ("2026-11-10", "Victory Day on a Sunday"),
    ("2027-01-04", "New Year on a Saturday"),
];

/// Days that would be off and were worked in exchange.
const WORKED: [&str; 4] = ["2024-12-29", "2025-03-10", "2025-04-01", "2025-06-21"];

/// Holidays on which work goes on.
const WORKING_HOLIDAYS: [(i8, i8); 4] = [(9, 27), (10, 18), (11, 12), (11, 17)];

fn works(day: Date) -> bool {
    catalogue().reference.calendar.is_working_day(day).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn holidays(year: i16) -> Vec<Date> {
    let fixed = FIXED.into_iter().flat_map(|(_, month, days)| days.iter().map(move |day| date(year, month, *day)));
    let variable = VARIABLE.into_iter().flat_map(|(_, days)| days.map(day)).filter(|day| day.year() == year);
    let mut all: Vec<Date> = fixed.chain(variable).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[test]
fn the_years_are_there_and_no_others() {
    let calendar = &catalogue().reference.calendar;
    assert_eq!((2000..2100).filter(|year| calendar.knows(*year)).collect::<Vec<i16>>(), YEARS.collect::<Vec<_>>());
}

#[test]
fn holidays_are_off() {
    for year in YEARS {
        for (name, month, days) in FIXED {
            days.iter().for_each(|day| assert!(!works(date(year, month, *day)), "{name}, {year}"));
        }
    }
    for (name, days) in VARIABLE {
        days.map(day).into_iter().for_each(|day| assert!(!works(day), "{name}, {day}"));
    }
}

#[test]
fn moved_days_are_off() {
    for (text, why) in OBSERVED {
        assert!(!works(day(text)), "{text}: {why}");
        assert!(!weekend(day(text)), "{text}: {why}");
        assert!(!holidays(day(text).year()).contains(&day(text)), "{text}: {why}");
    }
}

#[test]
fn swapped_days_are_worked() {
    WORKED.into_iter().for_each(|text| assert!(works(day(text)), "{text}"));
}

#[test]
fn some_holidays_are_worked() {
    for year in 2025..=2027 {
        for (month, number) in WORKING_HOLIDAYS {
            let day = date(year, month, number);
            assert_eq!(works(day), !weekend(day), "{day}");
        }
    }
}

/// LC 105.5–105.6, counted anew: where no swap is known, the days off are those that the law moves, and no others.
#[test]
fn rest_days_move_as_the_law_says() {
    for year in [2026, 2027] {
        let holidays = holidays(year);
        let together = |day: &Date| {
            let named = VARIABLE.into_iter().any(|(_, days)| days.contains(&day.to_string().as_str()));
            named && FIXED.into_iter().any(|(_, month, days)| day.month() == month && days.contains(&day.day()))
        };
        let mut off = holidays.clone();
        for lost in holidays.iter().flat_map(|day| std::iter::repeat_n(*day, moved(*day, together(day)))) {
            let mut next = lost;
            while weekend(next) || off.contains(&next) {
                next = next.checked_add(1.day()).unwrap();
            }
            off.push(next);
        }
        let days = date(year, 1, 1).series(Span::new().days(1)).take_while(|day| day.year() == year);
        for day in days {
            assert_eq!(works(day), !weekend(day) && !off.contains(&day), "{day}");
        }
    }
}

/// How many days off a holiday gives instead: for the weekend, and for another holiday on the same day.
fn moved(day: Date, together: bool) -> usize {
    usize::from(weekend(day)) + usize::from(together)
}
