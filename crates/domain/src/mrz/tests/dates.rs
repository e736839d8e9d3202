//! Centuries, unknown parts, and what cannot be.

use super::*;

/// The ICAO passport with another birth and expiry date.
fn passport(birth: &str, expiry: &str) -> Mrz {
    let line = format!("L898902C36UTO{birth}{}F{expiry}{}ZE184226B<<<<<1", check_digit(birth), check_digit(expiry));
    let guarded = [&line[0..10], &line[13..20], &line[21..43]].concat();
    let (first, _) = TD3.split_once('\n').unwrap();
    let mrz = read(&format!("{first}\n{line}{}", check_digit(&guarded)));
    assert!(mrz.all_ok(), "{:?}", failing(&mrz));
    mrz
}

fn birth(birth: &str) -> (String, Option<String>) {
    let mrz = passport(birth, "301231");
    (mrz.birth_date.to_string(), mrz.birth_date_alternative.map(|date| date.to_string()))
}

#[test]
fn two_digit_years_serve_infants_and_hundred_year_olds() {
    assert_eq!(birth("261122"), ("2026-11-22".into(), Some("1926-11-22".into())), "born today, or 100 years old");
    assert_eq!(birth("261123"), ("1926-11-23".into(), None), "never in the future");
    assert_eq!(birth("160101"), ("2016-01-01".into(), Some("1916-01-01".into())), "10 or 110 years old");
    assert_eq!(birth("150101"), ("2015-01-01".into(), None), "nobody is older than 110");
    assert_eq!(birth("270101"), ("1927-01-01".into(), None));
    assert_eq!(birth("000229"), ("2000-02-29".into(), None));
}

#[test]
fn a_birth_after_the_expiry_belongs_to_the_century_before() {
    let mrz = passport("240101", "200101");
    assert_eq!(mrz.birth_date.to_string(), "1924-01-01");
}

#[test]
fn expiry_lies_within_fifty_years() {
    let expiry = |text| passport("740812", text).expiry_date.map(|date| date.to_string());
    assert_eq!(expiry("751231").as_deref(), Some("2075-12-31"));
    assert_eq!(expiry("761231").as_deref(), Some("1976-12-31"));
    assert_eq!(expiry("961210").as_deref(), Some("1996-12-10"));
    assert_eq!(expiry("<<<<<<"), None);
}

#[test]
fn unknown_parts_stay_unknown() {
    assert_eq!(birth("74<<<<").0, "1974--");
    assert_eq!(birth("7408<<").0, "1974-08-");
    assert_eq!(birth("740000").0, "1974--");
    assert_eq!(birth("<<<<<<").0, "--");
    assert_eq!(birth("26<<<<").0, "2026--", "this year is not in the future");
}

#[test]
fn parts_that_cannot_be_are_left_out() {
    assert_eq!(birth("741332").0, "1974--");
    assert_eq!(birth("740231").0, "1974-02-");
    assert_eq!(birth("750229").0, "1975-02-", "no leap year");
}

#[test]
fn partial_dates_are_text_in_a_form() {
    for text in ["1974-08-12", "1974--", "-08-", "--", "1974-08-"] {
        assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
    }
    for text in ["", "1974", "1974-08", "1974-08-12-1", "a-b-c"] {
        assert!(text.parse::<PartialDate>().is_err(), "{text}");
    }
    assert_eq!("1974-8-12".parse::<PartialDate>().unwrap().full(), Some(date(1974, 8, 12)));
}
