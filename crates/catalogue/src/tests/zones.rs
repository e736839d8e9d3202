//! What a zone of each format fills in: a passport or a card the passport's fields, a visa those of the visa and nothing else.

use std::collections::BTreeMap;

use domain::answer::{Answers, Value};
use domain::message::Arg;
use domain::mrz::{self, Format, Holder, Mrz, Sex};
use jiff::civil::{Date, date};

use super::{TODAY, catalogue, visitor};
use crate::Origin;

const TD3: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
const TD2: &str = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6";
const TD1: &str = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";
const MRV_A: &str = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<";
const MRV_B: &str = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<";
/// The first visa with another digit in its number.
const MRV_A_MISREAD: &str =
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988902C4XXX4009078F96121096ZE184226B<<<<<<";

fn filled(zone: &str) -> BTreeMap<String, Value> {
    let answers = Answers::from([("mrz".to_owned(), Value::from(zone))]);
    crate::zone_values(catalogue().service("REG").unwrap(), &catalogue().reference, &answers, TODAY)
}

#[track_caller]
fn fills_the_passport(zone: &str, number: &str) {
    let expected = [
        ("surname", "ERIKSSON"),
        ("given_names", "ANNA MARIA"),
        ("birth_date", "1974-08-12"),
        ("sex", "F"),
        ("document_number", number),
        ("issuing_state", "UTO"),
        ("citizenship", "UTO"),
        ("document_expiry", "2012-04-15"),
    ];
    let expected = expected.map(|(field, value)| (field.to_owned(), Value::from(value)));
    assert_eq!(filled(zone), BTreeMap::from(expected));
}

#[test]
fn a_passport_fills_in_the_passport() {
    fills_the_passport(TD3, "L898902C3");
}

#[test]
fn a_larger_card_fills_in_the_passport() {
    fills_the_passport(TD2, "D23145890");
}

#[test]
fn a_card_of_three_lines_fills_in_the_passport() {
    fills_the_passport(TD1, "D23145890");
}

#[track_caller]
fn fills_the_visa(zone: &str) {
    let expected = [("visa_number", "L8988901C"), ("visa_expiry", "1996-12-10")];
    let expected = expected.map(|(field, value)| (field.to_owned(), Value::from(value)));
    assert_eq!(filled(zone), BTreeMap::from(expected));
}

#[test]
fn a_visa_fills_in_the_visa_alone() {
    fills_the_visa(MRV_A);
}

#[test]
fn a_smaller_visa_fills_in_the_visa_alone() {
    fills_the_visa(MRV_B);
}

#[test]
fn a_part_of_a_visa_whose_check_digit_fails_is_left_to_the_visitor() {
    let expected = [("visa_expiry".to_owned(), Value::from("1996-12-10"))];
    assert_eq!(filled(MRV_A_MISREAD), BTreeMap::from(expected));
}

/// A visa as its issuer writes it: a name that is too long is cut.
fn visa(format: Format, surname: &str, given_names: &str, birth: Date) -> Mrz {
    let holder = Holder {
        format,
        document_code: "V".into(),
        issuing_state: "AZE".into(),
        document_number: "AZ1234567".into(),
        nationality: "UTO".into(),
        surname: surname.into(),
        given_names: given_names.into(),
        birth_date: birth.into(),
        sex: Sex::Female,
        expiry_date: date(2027, 5, 1).into(),
        optional: String::new(),
    };
    mrz::parse(&mrz::compose(&holder).unwrap().join("\n"), TODAY).unwrap()
}

/// The label of what a visa says otherwise than the passport in the answers.
fn differs(visa: &Mrz, surname: &str, given_names: &str, birth: &str) -> Option<Arg> {
    let mut answers = visitor();
    for (field, value) in [("surname", surname), ("given_names", given_names), ("birth_date", birth)] {
        answers.insert(field.to_owned(), Value::from(value));
    }
    let evaluation = catalogue().evaluate("REG", &answers, TODAY).unwrap();
    let message = crate::visa_disagreement(catalogue().service("REG").unwrap(), visa, &evaluation)?;
    assert_eq!(message.id, "error-mrz-visa-differs");
    message.args.get("field").cloned()
}

#[test]
fn a_visa_agrees_with_the_passport_of_its_holder_alone() {
    let of = |label: &str| Some(Arg::Term(label.to_owned()));
    let birth = date(1990, 3, 14);
    for format in [Format::MrvA, Format::MrvB] {
        let visa = visa(format, "MAMMADOVA", "LEYLA NIGAR", birth);
        assert!(!visa.name_truncated);
        assert_eq!(differs(&visa, "Məmmədova", "Leyla-Nigar", "1990-03-14"), None);
        assert_eq!(differs(&visa, "MAMMADOVA", "LEYLA NIGAR", "1990-03-15"), of("form-birth-date"));
        assert_eq!(differs(&visa, "MAMMADOVA", "LEYLA", "1990-03-14"), of("form-given-names"));
        assert_eq!(differs(&visa, "MAMMAD", "LEYLA NIGAR", "1990-03-14"), of("form-surname"));
    }
    // Two digits of the year leave the century open.
    let old = visa(Format::MrvA, "MAMMADOVA", "LEYLA", date(1926, 11, 1));
    assert_eq!(differs(&old, "MAMMADOVA", "LEYLA", "1926-11-01"), None);
}

/// The smaller visa has room for 31 characters of a name, the larger one for 39, as a passport.
#[test]
fn a_name_that_a_visa_cut_is_held_as_a_beginning() {
    let of = |label: &str| Some(Arg::Term(label.to_owned()));
    let (surname, given, birth) = ("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KRASUANG", date(1990, 3, 14));
    for format in [Format::MrvA, Format::MrvB] {
        let visa = visa(format, surname, given, birth);
        assert!(visa.name_truncated && visa.given_names.len() < given.len());
        assert_eq!(differs(&visa, surname, given, "1990-03-14"), None);
        assert_eq!(differs(&visa, surname, "CHAYAPONG DEJTHAMRONG", "1990-03-14"), of("form-given-names"));
        assert_eq!(differs(&visa, "NILAWAN", given, "1990-03-14"), of("form-surname"));
        assert_eq!(differs(&visa, surname, given, "1991-03-14"), of("form-birth-date"));
    }
    let smaller = visa(Format::MrvB, surname, given, birth);
    assert_eq!(differs(&smaller, surname, "CHAYAPA DEJTHAMRONG MALEE", "1990-03-14"), None, "cut before that");
}

#[test]
fn a_visa_is_no_passport() {
    for zone in [MRV_A, MRV_B] {
        let mut answers = visitor();
        answers.insert("mrz".to_owned(), Value::from(zone));
        let problems = catalogue().check("REG", &answers, TODAY).unwrap();
        let codes: Vec<_> = problems.iter().map(|problem| (problem.field.as_str(), problem.code())).collect();
        assert_eq!(codes, [("mrz", "error-mrz-visa")]);
    }
}

/// A complete registration that holds the passport's zone in the place of what it fills in.
fn scanned() -> Answers {
    let mut answers = visitor();
    for field in catalogue().service("REG").unwrap().fields().filter(|field| field.mrz.is_some()) {
        answers.remove(field.id.get_ref());
    }
    answers.insert("mrz".to_owned(), Value::from(TD3));
    answers
}

/// What is wrong with a file of answers.
fn codes(answers: &Answers) -> Vec<(String, String)> {
    let completed = catalogue().completed("REG", answers, TODAY).unwrap();
    let problems = catalogue().check_from("REG", &completed, TODAY, Origin::File).unwrap();
    problems.into_iter().map(|problem| (problem.field.clone(), problem.code().to_owned())).collect()
}

#[test]
fn a_file_may_hold_the_zone_in_the_place_of_what_it_fills_in() {
    let answers = scanned();
    assert_eq!(codes(&answers), vec![]);
    let completed = catalogue().completed("REG", &answers, TODAY).unwrap();
    assert_eq!(completed["surname"], Value::from("ERIKSSON"));
    let schema = catalogue().schema("REG").unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let is_valid = |answers: &Answers| validator.is_valid(&serde_json::to_value(answers).unwrap());
    assert!(is_valid(&answers));
    let mut neither = answers;
    neither.remove("mrz");
    assert!(!is_valid(&neither));
}

#[test]
fn what_a_file_says_beside_the_zone_must_agree_with_it() {
    let with = |field: &str, value: &str| {
        let mut answers = scanned();
        answers.insert(field.to_owned(), Value::from(value));
        codes(&answers)
    };
    let disagrees = |field: &str| vec![(field.to_owned(), "error-mrz-disagrees".to_owned())];
    assert_eq!(with("surname", "LEYLA"), disagrees("surname"));
    assert_eq!(with("birth_date", "1974-08-13"), disagrees("birth_date"));
    assert_eq!(with("document_number", "L898902C4"), disagrees("document_number"));
    assert_eq!(with("surname", "Eriksson"), vec![]);
    assert_eq!(with("document_number", "l898902c3"), vec![]);
}
