//! Every rule with a period: its value, its unit and a date that follows from it.

use std::collections::BTreeSet;

use domain::calendar::Confidence;
use domain::rule::{RuleError, Unit};
use jiff::civil::{Date, date};

use Unit::{CalendarDays, Hours, Months, WorkingDays, Years};
use Way::{After, Before};

use crate::tests::catalogue;

/// Which way a period is counted.
#[derive(Clone, Copy)]
enum Way {
    After,
    Before,
}

type Row = (&'static str, u32, Unit, Way, &'static str, &'static str);

/// Code, value, unit, then the date that it is counted after or before, and the last day.
const RULES: [Row; 46] = [
    ("R-REG-15", 15, CalendarDays, After, "2026-11-20", "2026-12-05"),
    ("R-REG-CHG-5WD", 5, WorkingDays, After, "2026-03-18", "2026-04-03"),
    ("R-REG-VALID", 90, CalendarDays, After, "2026-11-20", "2027-02-18"),
    ("R-REG-ANSWER", 1, WorkingDays, After, "2026-11-06", "2026-11-11"),
    ("R-STAY-FREE90", 90, CalendarDays, After, "2026-11-20", "2027-02-18"),
    ("R-20.3", 30, CalendarDays, After, "2026-11-20", "2026-12-20"),
    ("R-EXT-3WD", 3, WorkingDays, Before, "2026-03-31", "2026-03-17"),
    ("R-EXT-60", 60, CalendarDays, After, "2026-11-20", "2027-01-19"),
    ("R-EXT-PASS1M", 1, Months, After, "2027-01-31", "2027-02-28"),
    ("R-EXT-48H", 48, Hours, After, "2026-11-20", "2026-11-22"),
    ("R-EXT-1WD", 1, WorkingDays, After, "2026-11-05", "2026-11-06"),
    ("R-EXT-3WDEC", 3, WorkingDays, After, "2026-11-05", "2026-11-12"),
    ("R-TRP-30", 30, CalendarDays, Before, "2027-01-15", "2026-12-16"),
    ("R-TRP-PASS3M", 3, Months, After, "2026-11-30", "2027-02-28"),
    ("R-TRP-TERM", 1, Years, After, "2028-02-29", "2029-02-28"),
    ("R-TRP-TERM-EXT", 2, Years, After, "2026-11-20", "2028-11-20"),
    ("R-TRP-TERM-INVEST", 3, Years, After, "2026-11-20", "2029-11-20"),
    ("R-TRP-ABSENCE", 90, CalendarDays, After, "2026-01-01", "2026-04-01"),
    ("R-TRP-WINDOW", 180, CalendarDays, Before, "2026-06-30", "2026-01-01"),
    ("R-TRP-15WD", 15, WorkingDays, After, "2026-11-02", "2026-11-25"),
    ("R-TRP-20WD", 20, WorkingDays, After, "2026-11-02", "2026-12-02"),
    ("R-PRP-2Y", 2, Years, Before, "2026-11-20", "2024-11-20"),
    ("R-PRP-3M", 3, Months, Before, "2027-05-31", "2027-02-28"),
    ("R-PRP-5Y", 5, Years, After, "2026-11-20", "2031-11-20"),
    ("R-PRP-ABSENCE", 180, CalendarDays, After, "2026-01-01", "2026-06-30"),
    ("R-PRP-WINDOW", 1, Years, Before, "2026-11-20", "2025-11-20"),
    ("R-PRP-REPEAT", 1, Months, After, "2026-11-20", "2026-12-20"),
    ("R-WP-30", 30, CalendarDays, Before, "2027-03-01", "2027-01-30"),
    ("R-WP-TERM", 1, Years, After, "2026-11-20", "2027-11-20"),
    ("R-WP-5WD", 5, WorkingDays, After, "2026-05-25", "2026-06-04"),
    ("R-WP-10WD", 10, WorkingDays, After, "2026-05-25", "2026-06-11"),
    ("R-WP-10WDEC", 10, WorkingDays, After, "2026-12-14", "2026-12-28"),
    ("R-WP-15WDEC", 15, WorkingDays, After, "2026-12-14", "2027-01-07"),
    ("R-WP-20WDEC", 20, WorkingDays, After, "2026-12-14", "2027-01-14"),
    ("R-DUTY-30", 30, CalendarDays, After, "2026-12-02", "2027-01-01"),
    ("R-CARD-10WD", 10, WorkingDays, After, "2026-03-06", "2026-04-01"),
    ("R-CIT-5Y", 5, Years, Before, "2026-11-20", "2021-11-20"),
    ("R-CITNOT-1M", 1, Months, After, "2026-01-31", "2026-02-28"),
    ("R-REF-3M", 3, Months, After, "2026-11-20", "2027-02-20"),
    ("R-UNDES-5Y", 5, Years, After, "2026-11-20", "2031-11-20"),
    ("R-BAN-5Y", 5, Years, After, "2026-11-20", "2031-11-20"),
    ("R-EXP-48H", 48, Hours, Before, "2026-11-22", "2026-11-20"),
    ("R-EXP-10D", 10, CalendarDays, After, "2026-11-25", "2026-12-05"),
    ("R-EXP-5Y", 5, Years, After, "2026-11-20", "2031-11-20"),
    ("R-FINE-30D", 30, CalendarDays, After, "2026-11-20", "2026-12-20"),
    ("R-FINE-COURT", 10, CalendarDays, After, "2026-11-20", "2026-11-30"),
];

/// Not periods that the law counts, or not facts that it states: deferrals, and what treaties are said to hold.
const OTHERS: [Row; 3] = [
    ("R-FINE-DEFER", 1, Months, After, "2026-11-20", "2026-12-20"),
    ("R-FINE-EXTEND", 6, Months, After, "2026-11-20", "2027-05-20"),
    ("R-STAY-WINDOW", 180, CalendarDays, Before, "2026-06-30", "2026-01-01"),
];

fn last_day(code: &str, way: Way, day: &str, country: Option<&str>) -> Result<Date, RuleError> {
    let reference = &catalogue().reference;
    let day = day.parse().unwrap();
    match way {
        After => reference.rules.due_after(code, day, country, &reference.calendar),
        Before => reference.rules.due_before(code, day, country, &reference.calendar),
    }
}

#[test]
fn each_period_with_a_date() {
    let today = date(2026, 11, 20);
    for (code, value, unit, way, from, last) in RULES.into_iter().chain(OTHERS) {
        let rule = catalogue().reference.rules.get(code, today, None).unwrap();
        assert_eq!((rule.value, rule.unit), (value, unit), "{code}");
        assert!(!rule.source.is_empty(), "{code} has no source");
        assert_eq!(last_day(code, way, from, None), Ok(last.parse().unwrap()), "{code} counted from {from}");
    }
}

#[test]
fn no_rule_is_left_out() {
    let known: BTreeSet<&str> = RULES.iter().chain(&OTHERS).map(|row| row.0).collect();
    let codes: BTreeSet<&str> = catalogue().reference.rules.rules.iter().map(|rule| rule.code.as_str()).collect();
    assert_eq!(codes, known);
    // These say no period; the services say them in words.
    for code in ["R-STAY-VISA", "R-STAY-LEAVE", "R-BAN-FINE", "R-FINE-MINOR"] {
        assert!(!codes.contains(code), "{code}");
    }
}

#[test]
fn only_citizens_of_kazakhstan_have_a_period_of_their_own() {
    let rules = &catalogue().reference.rules;
    let own: Vec<_> = rules.rules.iter().filter(|rule| rule.country.is_some()).collect();
    assert_eq!(own.len(), 1);
    assert_eq!(rules.get("R-REG-15", date(2026, 11, 20), Some("KAZ")).unwrap().value, 30);
    assert_eq!(last_day("R-REG-15", After, "2026-11-20", Some("KAZ")), Ok(date(2026, 12, 20)));
    assert_eq!(last_day("R-REG-15", After, "2026-11-20", Some("RUS")), Ok(date(2026, 12, 5)));
}

/// What only a secondary source says is marked; nothing unconfirmed is taken for law.
#[test]
fn confidence() {
    let today = date(2026, 11, 20);
    let of = |code: &str| catalogue().reference.rules.get(code, today, None).unwrap().confidence;
    for code in ["R-TRP-20WD", "R-WP-10WDEC", "R-WP-15WDEC", "R-WP-20WDEC"] {
        assert_eq!(of(code), Confidence::B, "{code}");
    }
    assert_eq!(of("R-STAY-WINDOW"), Confidence::C);
    let unsure = ["R-TRP-20WD", "R-WP-10WDEC", "R-WP-15WDEC", "R-WP-20WDEC", "R-STAY-WINDOW"];
    let sure = RULES.iter().map(|row| row.0).filter(|code| !unsure.contains(code));
    sure.for_each(|code| assert_eq!(of(code), Confidence::A, "{code}"));
}

/// Before its first day a rule does not answer.
#[test]
fn a_rule_holds_from_its_day() {
    let missing = |code: &str, day: &str| last_day(code, After, day, None);
    assert_eq!(missing("R-REG-15", "2018-07-13"), Err(RuleError::Missing("R-REG-15".to_owned())));
    assert_eq!(missing("R-REG-15", "2018-07-14"), Ok(date(2018, 7, 29)));
    assert!(missing("R-CITNOT-1M", "2014-06-30").is_err());
    assert_eq!(missing("R-CITNOT-1M", "2014-07-01"), Ok(date(2014, 8, 1)));
}
