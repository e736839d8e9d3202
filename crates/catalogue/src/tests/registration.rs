//! REG as a visitor meets it: conditions, rules across fields, notices.

use domain::answer::{Answers, Value};
use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{catalogue, visitor};
use crate::Origin;

const TODAY: Date = date(2026, 11, 22);

fn with(changes: &[(&str, &str)]) -> Answers {
    let mut answers = visitor();
    for (field, value) in changes {
        answers.insert((*field).to_owned(), Value::from(*value));
    }
    answers
}

fn codes(answers: &Answers) -> Vec<(String, String)> {
    let problems = catalogue().check("REG", answers, TODAY).unwrap();
    problems.into_iter().map(|problem| (problem.field.clone(), problem.code().to_owned())).collect()
}

#[track_caller]
fn check(changes: &[(&str, &str)], expected: &[(&str, &str)]) {
    let expected: Vec<_> = expected.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    assert_eq!(codes(&with(changes)), expected);
}

#[track_caller]
fn notices(changes: &[(&str, &str)]) -> Vec<String> {
    let evaluation = catalogue().evaluate("REG", &with(changes), TODAY).unwrap();
    evaluation.notices.into_iter().map(|notice| notice.message.id).collect()
}

#[test]
fn a_complete_registration_has_no_problem() {
    check(&[], &[]);
}

#[test]
fn every_required_field_left_out_is_named() {
    let found = codes(&Answers::new());
    let missing: Vec<_> =
        found.iter().filter(|(_, code)| code == "error-required").map(|(field, _)| field.as_str()).collect();
    assert!(missing.contains(&"surname") && missing.contains(&"arrival_date") && missing.contains(&"phone"));
    assert!(!missing.contains(&"visa_number"), "the visa is asked only of those who entered with one");
}

#[test]
fn an_arrival_in_the_future_is_refused() {
    check(&[("arrival_date", "2026-12-28"), ("stay_until", "2027-01-15")], &[("arrival_date", "error-arrival-future")]);
}

#[test]
fn a_late_registration_is_accepted_and_says_what_it_means() {
    let late = [("arrival_date", "2026-10-01"), ("stay_until", "2026-12-20")];
    check(&late, &[]);
    assert!(notices(&late).contains(&"reg-notice-late".to_owned()));
}

#[test]
fn citizens_of_kazakhstan_have_thirty_days() {
    let late_for_others = [("arrival_date", "2026-10-30"), ("stay_until", "2026-12-20")];
    assert!(notices(&late_for_others).contains(&"reg-notice-late".to_owned()));
    let kazakh = [("arrival_date", "2026-10-30"), ("stay_until", "2026-12-20"), ("citizenship", "KAZ")];
    let said = notices(&kazakh);
    assert!(said.contains(&"reg-notice-kazakhstan".to_owned()) && said.contains(&"reg-notice-deadline".to_owned()));
}

#[test]
fn a_visa_asks_for_its_page_and_limits_the_stay() {
    let visa =
        [("entry_basis", "visa"), ("visa_number", "V1234567"), ("visa_expiry", "2027-01-10"), ("visa_days", "30")];
    let mut changes = visa.to_vec();
    changes.extend([("copy_visa_page", "at_counter"), ("stay_until", "2026-12-20")]);
    check(&changes, &[]);
    changes.push(("stay_until", "2027-01-11"));
    check(&changes, &[("stay_until", "error-stay-beyond-visa")]);
    changes.push(("stay_until", "2026-12-21"));
    check(&changes, &[("stay_until", "error-stay-beyond-visa-days")]);
}

#[test]
fn a_visa_free_stay_ends_after_ninety_days() {
    check(&[("stay_until", "2027-02-18")], &[]);
    check(&[("stay_until", "2027-02-19")], &[("stay_until", "error-stay-beyond-visa-free")]);
}

#[test]
fn a_company_as_host_asks_for_its_voen() {
    let company = [("host_type", "company"), ("company_name", "Xəzər Oteli MMC"), ("company_voen", "1401555071")];
    let mut answers = with(&company);
    for field in ["host_surname", "host_given_names", "host_fin"] {
        answers.remove(field);
    }
    assert_eq!(codes(&answers), vec![]);
    answers.insert("company_voen".to_owned(), Value::from("1401555061"));
    assert_eq!(codes(&answers).first().unwrap().0, "company_voen");
}

#[test]
fn what_the_list_of_fields_adds_is_asked_and_may_be_left_empty() {
    let person = [("arrival_checkpoint", "Heydər Əliyev"), ("filed_by", "host"), ("host_phone", "+994501234567")];
    check(&person, &[]);
    check(&[("host_phone", "050123")], &[("host_phone", "error-phone-national")]);
    check(&[("filed_by", "nobody")], &[("filed_by", "error-choice")]);
    check(&[("visa_type", "Turizm")], &[("visa_type", "error-not-visible")]);
    let visa = [("entry_basis", "visa"), ("visa_number", "V1234567"), ("visa_expiry", "2027-01-10")];
    let of_visa = [("visa_days", "90"), ("visa_type", "Turizm"), ("visa_entries", "single")];
    check(&[&visa[..], &of_visa, &[("copy_visa_page", "at_counter"), ("stay_until", "2027-01-09")]].concat(), &[]);
    let mut answers = with(&[("host_type", "company"), ("company_name", "Xəzər"), ("company_voen", "1401555071")]);
    answers.retain(|field, _| !field.starts_with("host_") || field == "host_type");
    answers.insert("company_contact".to_owned(), Value::from("Əliyeva Günəş"));
    answers.insert("company_phone".to_owned(), Value::from("+994123456789"));
    assert_eq!(codes(&answers), vec![]);
}

#[test]
fn an_answer_to_a_hidden_or_unknown_field_is_refused() {
    check(&[("visa_number", "V1")], &[("visa_number", "error-not-visible")]);
    check(&[("shoe_size", "44")], &[("shoe_size", "error-unknown-field")]);
}

#[test]
fn a_citizen_of_azerbaijan_is_told_that_this_is_not_for_them() {
    check(&[("citizenship", "AZE")], &[("citizenship", "error-citizen-of-azerbaijan")]);
}

#[test]
fn the_passport_fills_in_what_it_says() {
    let zone = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let catalogue = catalogue();
    let answers = Answers::from([("mrz".to_owned(), Value::from(zone))]);
    let filled = crate::zone_values(catalogue.service("REG").unwrap(), &catalogue.reference, &answers, TODAY);
    let text = |field: &str| filled.get(field).and_then(Value::as_text).unwrap();
    assert_eq!(text("surname"), "ERIKSSON");
    assert_eq!(text("given_names"), "ANNA MARIA");
    assert_eq!(text("birth_date"), "1974-08-12");
    assert_eq!(text("document_number"), "L898902C3");
    assert_eq!(text("citizenship"), "UTO");
}

#[test]
fn a_failing_check_digit_names_its_field_until_it_is_confirmed_by_eye() {
    let zone = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408123F1204159ZE184226B<<<<<10";
    let mut answers = with(&[("mrz", zone)]);
    let catalogue = catalogue();
    let problem = |answers: &Answers| catalogue.check("REG", answers, TODAY).unwrap().into_iter().next();
    let first = problem(&answers).unwrap();
    assert_eq!((first.field.as_str(), first.code()), ("mrz", "error-mrz-check"));
    let confirmed = Value::Many(vec!["birth_date".to_owned(), "composite".to_owned()]);
    answers.insert("mrz_confirmed".to_owned(), confirmed);
    assert_eq!(problem(&answers), None);
}

#[test]
fn a_file_of_answers_may_leave_the_copies_out() {
    let mut answers = visitor();
    answers.remove("copy_data_page");
    answers.remove("copy_entry_page");
    assert_eq!(catalogue().check_from("REG", &answers, TODAY, Origin::File).unwrap(), vec![]);
    assert_eq!(codes(&answers).len(), 2);
}

#[test]
fn the_schema_takes_what_the_engine_takes() {
    let catalogue = catalogue();
    let schema = catalogue.schema("REG").unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    assert!(validator.is_valid(&serde_json::to_value(visitor()).unwrap()));
    assert!(!validator.is_valid(&serde_json::json!({ "shoe_size": 44 })));
}

proptest! {
    #[test]
    fn no_answer_whatever_makes_the_engine_fail(field in 0_usize..31, text in "\\PC{0,60}") {
        let catalogue = catalogue();
        let service = catalogue.service("REG").unwrap();
        let field = service.fields().nth(field % service.fields().count()).unwrap().id.get_ref().clone();
        let mut answers = visitor();
        answers.insert(field, Value::Text(text));
        let evaluation = catalogue.evaluate("REG", &answers, TODAY).unwrap();
        let canonical = evaluation.canonical();
        // What the engine takes is canonical: taking it again changes nothing.
        let again = catalogue.evaluate("REG", &canonical, TODAY).unwrap();
        prop_assert_eq!(again.canonical(), canonical);
    }
}
