//! What ICAO published, and vectors of its arithmetic.

use super::*;

#[track_caller]
fn check(input: &str, format: Format, checks: usize) -> Mrz {
    let mrz = read(input);
    assert_eq!(mrz.format, format);
    assert_eq!(mrz.checks.len(), checks);
    assert!(mrz.all_ok(), "{:?}", failing(&mrz));
    assert_eq!(mrz.lines.join("\n"), input);
    mrz
}

#[track_caller]
fn eriksson(mrz: &Mrz) {
    assert_eq!((mrz.surname.as_str(), mrz.given_names.as_str()), ("ERIKSSON", "ANNA MARIA"));
    assert_eq!((mrz.issuing_state.as_str(), mrz.nationality.as_str()), ("UTO", "UTO"));
    assert_eq!(mrz.birth_date.to_string(), "1974-08-12");
    assert_eq!(mrz.birth_date_alternative, None);
    assert_eq!(mrz.expiry_date.map(|date| date.to_string()).as_deref(), Some("2012-04-15"));
    assert_eq!(mrz.sex, Some(Sex::Female));
    assert!(!mrz.name_truncated);
}

#[test]
fn icao_passport_td3() {
    let mrz = check(TD3, Format::Td3, 5);
    eriksson(&mrz);
    assert_eq!((mrz.document_code.as_str(), mrz.document_number.as_str()), ("P", "L898902C3"));
    assert_eq!(mrz.personal_number, "ZE184226B");
}

#[test]
fn icao_card_td2() {
    let mrz = check(TD2, Format::Td2, 4);
    eriksson(&mrz);
    assert_eq!((mrz.document_code.as_str(), mrz.document_number.as_str()), ("I", "D23145890"));
    assert!(mrz.optional_data.is_empty());
}

#[test]
fn icao_card_td1() {
    let mrz = check(TD1, Format::Td1, 4);
    eriksson(&mrz);
    assert_eq!(mrz.document_number, "D23145890");
}

#[test]
fn icao_visas_have_no_composite_digit() {
    for (input, format, optional) in [(MRV_A, Format::MrvA, vec!["6ZE184226B"]), (MRV_B, Format::MrvB, vec![])] {
        let mrz = check(input, format, 3);
        assert!(mrz.check(CheckName::Composite).is_none());
        assert_eq!((mrz.document_code.as_str(), mrz.document_number.as_str()), ("V", "L8988901C"));
        assert_eq!(mrz.nationality, "XXX");
        assert_eq!(mrz.birth_date.to_string(), "1940-09-07");
        assert_eq!(mrz.expiry_date.map(|date| date.to_string()).as_deref(), Some("1996-12-10"));
        assert_eq!(mrz.optional_data, optional);
    }
}

#[test]
fn azerbaijani_samples() {
    let passport = check(AZE_PASSPORT, Format::Td3, 5);
    assert_eq!((passport.document_number.as_str(), passport.personal_number.as_str()), ("C01234567", "5ABC12D"));
    assert_eq!(passport.expiry_date.map(|date| date.to_string()).as_deref(), Some("2033-03-14"));
    let card = check(AZE_CARD, Format::Td1, 4);
    assert_eq!((card.document_number.as_str(), card.optional_data), ("AA1234567", vec!["5ABC12D".to_owned()]));
}

#[test]
fn published_arithmetic() {
    for (text, digit) in [
        ("HA672242<658022549601086<<<<<<<<<<<<<<0", '8'),
        ("D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<<", '2'),
        ("HA672242<658022549601086<<<<<<<", '8'),
        ("520727", '3'),
        ("AB2134<<<", '5'),
        ("D23145890XYZ", '5'),
    ] {
        assert_eq!(check_digit(text), digit, "{text}");
    }
}

#[test]
fn a_long_document_number_goes_on_in_the_optional_field() {
    let card = "I<UTOD23145890<7349<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<X\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";
    let composite = check_digit("D23145890<7349<<<<<<<<<<<74081221204159<<<<<<<<<<<");
    let mrz = read(&card.replace('X', &composite.to_string()));
    assert!(mrz.all_ok(), "{:?}", failing(&mrz));
    assert_eq!(mrz.document_number, "D23145890734");
    assert!(mrz.optional_data.is_empty());
}

#[test]
fn special_and_unknown_states_are_taken() {
    let codes = "XXA XXB XXC XXX UTO UNO UNA UNK XOM XPO EUE RKS GBD GBN GBO GBP GBS XXK XCC ZZZ";
    for code in codes.split(' ') {
        let mrz = read(&TD3.replace("UTO", code));
        assert_eq!((mrz.issuing_state.as_str(), mrz.nationality.as_str()), (code, code));
        assert!(mrz.all_ok());
        assert_eq!(country_alpha3(code), Some(code));
    }
}

#[test]
fn germany_is_one_letter_in_the_zone() {
    let mrz = read(&TD3.replace("UTO", "D<<"));
    assert_eq!((mrz.issuing_state.as_str(), mrz.nationality.as_str()), ("D", "D"));
    assert_eq!(country_alpha3(&mrz.nationality), Some("DEU"));
    assert_eq!(country_alpha3(""), None);
    assert_eq!(country_alpha3("X1Z"), None);
}

#[test]
fn any_letter_may_follow_the_p_of_passports() {
    for code in ["PP", "PD", "PO", "PS", "PT", "PM", "PZ"] {
        let mrz = read(&TD3.replace("P<UTO", &format!("{code}UTO")));
        assert_eq!((mrz.format, mrz.document_code.as_str()), (Format::Td3, code));
    }
}

#[test]
fn json_has_stable_names() {
    let json = serde_json::to_value(read(TD3)).unwrap();
    assert_eq!(json["format"], "TD3");
    assert_eq!(json["birth_date"], "1974-08-12");
    assert_eq!(json["sex"], "F");
    assert_eq!(json["checks"][0], serde_json::json!({ "name": "document_number", "ok": true }));
}
