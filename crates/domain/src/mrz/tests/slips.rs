//! How scanners and hands deliver a zone.

use super::*;

#[test]
fn every_line_end_and_none_is_taken() {
    for specimen in SPECIMENS {
        let expected = read(specimen);
        for end in ["\r", "\r\n", "", "\n\n", " \r\n ", "\u{1e}", "\u{2028}"] {
            let input = specimen.replace('\n', end);
            for input in [input.clone(), format!("\u{2}]Q3  {input}\u{3}\r"), format!("\u{feff}{input} \t\r\n")] {
                assert_eq!(read(&input), expected, "{input:?}");
            }
        }
    }
}

#[test]
fn small_letters_guillemets_and_spaced_digits_are_taken() {
    assert_eq!(read(&TD3.to_lowercase()), read(TD3));
    assert_eq!(read(&TD3.replace("<<", "«")), read(TD3));
    assert_eq!(read(&TD3.replace("L898902C36UTO", " L89 8902C3 6 UTO ")), read(TD3));
    assert_eq!(read(&TD3.replace('<', " ").replace("P UTO", "P<UTO")), read(TD3));
}

#[test]
fn fillers_are_counted_for_the_typist() {
    for specimen in SPECIMENS {
        let expected = read(specimen);
        let short: Vec<_> = specimen.lines().map(|line| line.trim_end_matches('<')).collect();
        assert_eq!(read(&short.join("\n")), expected, "{short:?}");
        if specimen == MRV_B {
            continue; // with surplus fillers it is as good a visa of the larger size
        }
        let long: Vec<_> = specimen.lines().map(|line| line.replace("<<<<", "<<<<<<")).collect();
        assert_eq!(read(&long.join("\n")), expected, "{long:?}");
        assert_eq!(read(specimen.replace('\n', "").trim_end_matches('<')), expected);
    }
}

#[test]
fn a_space_typed_in_a_name_parts_it() {
    let mrz = read("P<UTOERIKSSON<<ANNA MARIA\nL898902C36UTO7408122F1204159ZE184226B<<<<<10");
    assert_eq!(mrz.given_names, "ANNA MARIA");
    assert!(mrz.all_ok());
}

#[test]
fn a_scanner_through_an_azerbaijani_keyboard_layout_is_understood() {
    let typed = |specimen: &str| specimen.replace('<', "Ç").replace('W', "Ü").replace('I', "İ");
    for specimen in SPECIMENS {
        assert_eq!(read(&typed(specimen)), read(specimen));
        assert_eq!(read(&typed(specimen).replace('\n', "").to_lowercase()), read(specimen));
    }
}

#[test]
fn a_scanner_through_a_russian_keyboard_layout_is_understood() {
    let keys: Vec<char> = "QWERTYUIOPASDFGHJKLZXCVBNM<".chars().collect();
    let letters: Vec<char> = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬБ".chars().collect();
    let typed = |c: char| keys.iter().position(|key| *key == c).map_or(c, |at| letters[at]);
    for specimen in SPECIMENS {
        assert_eq!(read(&specimen.chars().map(typed).collect::<String>()), read(specimen));
    }
}

#[test]
fn native_letters_typed_by_hand_are_refused_and_not_guessed() {
    let error = parse(&TD3.replace("ERIKSSON", "ERÜKSSON"), TODAY).unwrap_err();
    assert_eq!(error, MrzError::Character { character: 'Ü', line: 1, position: 8 });
    assert_eq!(error.message().id, "error-mrz-character");
}

#[test]
fn hostile_input_gets_a_clear_error() {
    let huge = "<".repeat(10_000_000);
    assert_eq!(parse(&huge, TODAY), Err(MrzError::TooLong));
    assert_eq!(parse_bytes(&vec![0; 10_000_000], TODAY), Err(MrzError::TooLong));
    assert_eq!(parse_bytes(b"P<UTO\xff\xfe", TODAY), Err(MrzError::NotText));
    let utf16: Vec<u8> = TD3.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let error = parse_bytes(&utf16, TODAY).unwrap_err();
    assert_eq!(error, MrzError::Character { character: '\0', line: 1, position: 2 });
    assert_eq!(parse("", TODAY), Err(MrzError::Empty));
    assert_eq!(parse(" \r\n\u{2}\u{3}\t", TODAY), Err(MrzError::Empty));
    assert_eq!(parse("P<UTO\0", TODAY), Err(MrzError::Character { character: '\0', line: 1, position: 6 }));
    assert_eq!(parse("P<UTO", TODAY), Err(MrzError::Length { count: 5 }));
    assert_eq!(parse(&"A\n".repeat(500), TODAY), Err(MrzError::Length { count: 500 }));
    assert_eq!(parse("<<UTO", TODAY), Err(MrzError::Character { character: '<', line: 1, position: 1 }));
}

#[test]
fn bytes_with_a_byte_order_mark_are_text() {
    let bytes = format!("\u{feff}{TD1}\r\n").into_bytes();
    assert_eq!(parse_bytes(&bytes, TODAY), Ok(read(TD1)));
}

#[test]
fn a_failing_check_is_named_and_the_data_stays_as_read() {
    let mrz = read(&TD3.replace("L898902C3", "L898902C5"));
    assert_eq!(mrz.document_number, "L898902C5");
    assert_eq!(failing(&mrz), ["document_number", "composite"]);
    assert_eq!(suggestion(&mrz, CheckName::DocumentNumber), None);
}

#[test]
fn a_letter_read_for_a_digit_is_suggested_and_never_put_in() {
    let number = read(&TD3.replace("L898902C3", "L8989O2C3"));
    assert_eq!(number.document_number, "L8989O2C3");
    assert_eq!(failing(&number), ["document_number", "composite"]);
    assert_eq!(suggestion(&number, CheckName::DocumentNumber), Some("L898902C3"));
    let birth = read(&TD3.replace("7408122", "74O8I22"));
    assert_eq!(failing(&birth), ["birth_date", "composite"]);
    assert_eq!(suggestion(&birth, CheckName::BirthDate), Some("740812"));
    assert_eq!(birth.birth_date.full(), None);
    let digit = read(&TD3.replace("7408122", "740812Z"));
    assert_eq!(suggestion(&digit, CheckName::BirthDate), Some("740812"), "the check digit was misread");
}

#[test]
fn a_letter_in_a_date_fails_even_where_the_sum_agrees() {
    // A counts 10 and so, in the sum, like 0.
    let mrz = read(&TD3.replace("7408122", "74A8122"));
    assert_eq!(failing(&mrz), ["birth_date"]);
}
