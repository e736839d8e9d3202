use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::calendar::tests::sample;

fn rule(code: &str, value: u32, unit: Unit, country: Option<&str>, valid_from: Date) -> Rule {
    let (code, country) = (code.to_owned(), country.map(str::to_owned));
    Rule { code, value, unit, country, valid_from, source: "MC".into(), confidence: Confidence::A }
}

fn book() -> RuleBook {
    let old = date(2014, 1, 1);
    RuleBook {
        counting: Counting::DayZero,
        rules: vec![
            rule(REGISTRATION, 10, Unit::CalendarDays, None, date(2013, 8, 1)),
            rule(REGISTRATION, 15, Unit::CalendarDays, None, date(2020, 1, 1)),
            rule(REGISTRATION, 30, Unit::CalendarDays, Some("KAZ"), old),
            rule(REGISTRATION_ANSWER, 1, Unit::WorkingDays, None, old),
            rule(VISA_FREE_STAY, 90, Unit::CalendarDays, None, old),
            rule("R-EXT-3WD", 3, Unit::WorkingDays, None, old),
            rule("R-EXT-48H", 48, Unit::Hours, None, old),
            rule("R-CITNOT-1M", 1, Unit::Months, None, old),
            rule("R-PRP-5Y", 5, Unit::Years, None, old),
        ],
    }
}

#[test]
fn the_newest_valid_and_the_most_specific_rule_holds() {
    let book = book();
    let value = |on, country| book.get(REGISTRATION, on, country).map(|rule| rule.value);
    assert_eq!(value(date(2019, 12, 31), None), Ok(10));
    assert_eq!(value(date(2020, 1, 1), Some("TUR")), Ok(15));
    assert_eq!(value(date(2026, 1, 1), Some("KAZ")), Ok(30));
    assert_eq!(value(date(2010, 1, 1), Some("KAZ")), Err(RuleError::Missing(REGISTRATION.into())));
}

#[test]
fn registration_is_due_fifteen_days_after_arrival() {
    let deadline = registration_deadline(date(2024, 12, 20), "TUR", &book(), &sample()).unwrap();
    assert_eq!(deadline.deadline, date(2025, 1, 4));
    assert_eq!(deadline.last_working_day, Some(date(2024, 12, 30)));
    assert_eq!(deadline.days, 15);
    assert_eq!(deadline.late_by(date(2025, 1, 4)), 0);
    assert_eq!(deadline.late_by(date(2025, 1, 5)), 1);
    assert_eq!(deadline.late_by(date(2026, 1, 4)), 365);
}

#[test]
fn citizens_of_kazakhstan_have_thirty_days() {
    let deadline = registration_deadline(date(2024, 11, 1), "KAZ", &book(), &sample()).unwrap();
    assert_eq!((deadline.deadline, deadline.days), (date(2024, 12, 1), 30));
}

#[test]
fn the_arrival_day_may_count_as_day_one() {
    let book = RuleBook { counting: Counting::DayOne, ..book() };
    let deadline = registration_deadline(date(2024, 11, 1), "", &book, &sample()).unwrap();
    assert_eq!(deadline.deadline, date(2024, 11, 15));
}

#[test]
fn a_missing_calendar_leaves_only_the_advice_out() {
    let deadline = registration_deadline(date(2030, 1, 1), "TUR", &book(), &sample()).unwrap();
    assert_eq!((deadline.deadline, deadline.last_working_day), (date(2030, 1, 16), None));
    let answer = answer_due(date(2030, 1, 1), &book(), &sample()).unwrap_err();
    assert_eq!(answer.message(), Message::new("error-calendar-missing").text("year", "2030"));
}

#[test]
fn the_answer_comes_on_the_next_working_day() {
    assert_eq!(answer_due(date(2024, 12, 30), &book(), &sample()), Ok(date(2025, 1, 6)));
}

#[test]
fn every_unit_counts_in_both_directions() {
    let (book, calendar) = (book(), sample());
    let after = |code, from| book.due_after(code, from, None, &calendar).unwrap();
    let before = |code, end| book.due_before(code, end, None, &calendar).unwrap();
    assert_eq!(after("R-CITNOT-1M", date(2025, 1, 31)), date(2025, 2, 28));
    assert_eq!(after("R-PRP-5Y", date(2024, 2, 29)), date(2029, 2, 28));
    assert_eq!(after("R-EXT-48H", date(2025, 1, 1)), date(2025, 1, 3));
    assert_eq!(before("R-EXT-3WD", date(2025, 1, 8)), date(2024, 12, 30));
    assert_eq!(before("R-EXT-48H", date(2025, 1, 8)), date(2025, 1, 6));
}

#[test]
fn a_registration_ends_with_the_visa_or_after_ninety_days() {
    let until = |basis| registration_valid_until(date(2025, 1, 1), basis, "TUR", &book()).unwrap();
    assert_eq!(until(EntryBasis::VisaFree), date(2025, 4, 1));
    assert_eq!(until(EntryBasis::Visa { expiry: date(2025, 12, 1), days: 30 }), date(2025, 1, 31));
    assert_eq!(until(EntryBasis::Visa { expiry: date(2025, 1, 20), days: 30 }), date(2025, 1, 20));
}

#[test]
fn huge_values_are_errors_and_never_a_panic() {
    let book = RuleBook {
        rules: vec![
            rule("Y", u32::MAX, Unit::Years, None, date(1, 1, 1)),
            rule("H", u32::MAX, Unit::Hours, None, date(1, 1, 1)),
        ],
        ..RuleBook::default()
    };
    let calendar = sample();
    assert_eq!(book.due_after("Y", date(2025, 1, 1), None, &calendar), Err(RuleError::OutOfRange));
    let _ = book.due_before("H", date(2025, 1, 1), None, &calendar);
}

#[test]
fn rules_are_read_from_data_and_unknown_keys_are_refused() {
    let text = r#"
        [[rules]]
        code = "R-REG-15"
        value = 30
        unit = "calendar_days"
        country = "KAZ"
        valid_from = "2018-07-14"
        source = "MC 21.2"
        confidence = "A"
    "#;
    let book: RuleBook = toml::from_str(text).unwrap();
    assert_eq!(book.counting, Counting::DayZero);
    assert_eq!(book.rules[0].country.as_deref(), Some("KAZ"));
    assert_eq!(book.rules[0].valid_from, date(2018, 7, 14));
    assert!(toml::from_str::<RuleBook>(&text.replace("country", "contry")).is_err());
    assert!(toml::from_str::<RuleBook>(&text.replace("30", "-30")).is_err());
}

proptest! {
    #[test]
    fn the_advised_day_lies_in_the_period(offset in 0i32..600, kazakh in any::<bool>()) {
        let arrival = date(2024, 1, 1).checked_add(Span::new().days(offset)).unwrap();
        let found = registration_deadline(arrival, if kazakh { "KAZ" } else { "UTO" }, &book(), &sample()).unwrap();
        let days = found.deadline.since(arrival).unwrap().get_days();
        prop_assert_eq!(days, if kazakh { 30 } else { 15 });
        let advised = found.last_working_day.unwrap();
        prop_assert!(arrival <= advised && advised <= found.deadline);
        prop_assert_eq!(found.late_by(arrival), 0);
    }
}
