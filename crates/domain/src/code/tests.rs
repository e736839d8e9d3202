mod errors;

use proptest::prelude::*;

use super::*;

#[test]
fn the_operation_is_a_totally_antisymmetric_quasigroup() {
    let op = |a: u8, b: u8| TIMES_X[usize::from(a ^ b)];
    for a in 0..32 {
        let mut row: Vec<u8> = (0..32).map(|b| op(a, b)).collect();
        row.sort_unstable();
        assert_eq!(row, (0..32).collect::<Vec<u8>>(), "row {a} is a permutation");
        assert_eq!(op(a, a), 0);
        for (b, c) in (0..32).flat_map(|b| (0..32).map(move |c| (b, c))).filter(|(b, c)| b != c) {
            assert_ne!(op(a, b), op(a, c), "single error");
            assert_ne!(op(op(a, b), c), op(op(a, c), b), "transposition of neighbours");
            for between in 0..32 {
                let (straight, jumped) = (op(op(op(a, b), between), c), op(op(op(a, c), between), b));
                assert_ne!(straight, jumped, "jump transposition");
            }
        }
    }
}

#[test]
fn every_error_in_two_or_three_characters_and_their_check_is_seen() {
    for (a, b) in (0..32).flat_map(|a| (0..32).map(move |b| (a, b))) {
        let row = [a, b, check_value([a, b])];
        assert_eq!(check_value(row), 0);
        for at in 0..3 {
            for other in (0..32).filter(|other| *other != row[at]) {
                let mut wrong = row;
                wrong[at] = other;
                assert_ne!(check_value(wrong), 0);
            }
        }
        for (i, j) in [(0, 1), (1, 2), (0, 2)] {
            let mut wrong = row;
            wrong.swap(i, j);
            assert_eq!(check_value(wrong) == 0, row == wrong);
        }
    }
}

#[test]
fn the_multiplication_table_is_that_of_the_field() {
    for (value, product) in (0u8..).zip(TIMES_X) {
        let reduced = if value & 16 == 0 { 0 } else { 0b10_0101 };
        assert_eq!(product, (value << 1) ^ reduced);
    }
}

/// Frozen: these codes are on paper.
#[test]
fn frozen_vectors() {
    for (text, check) in [("0", '0'), ("1", '2'), ("Z", 'V'), ("BAK01K7000123", '9'), ("K7Q49M2XT6R", 'W')] {
        let values: Vec<u8> = text.chars().filter_map(value).collect();
        assert_eq!(character(check_value(values)), check, "{text}");
    }
    let number = number("BAK01", "K7", 123);
    assert_eq!(number.to_string(), "BAK01-K7-000123-9");
    assert_eq!(StatusCode::from_entropy([0; 7]).to_string(), "000000000000");
    assert_eq!(StatusCode::from_entropy([1, 2, 3, 4, 5, 6, 7]).to_string(), "7G1A02C0280Q");
    assert_eq!(StatusCode::from_entropy([0xff; 7]).grouped(), "ZZZZ ZZZZ ZZZK");
}

fn number(office: &str, device: &str, counter: u64) -> ReceiptNumber {
    ReceiptNumber { office: office.parse().unwrap(), device: device.parse().unwrap(), counter }
}

#[test]
fn typed_codes_are_forgiven_their_looks() {
    let number = number("BAK01", "K7", 123);
    for typed in ["bak01-k7-000123-9", " BAKO1 - K7 - OOOI23 - 9 ", "BAK0l–K7–000l23–9", "BAK01—K7—000123—9"]
    {
        assert_eq!(typed.parse(), Ok(number.clone()), "{typed}");
    }
    let code = StatusCode::from_entropy([9, 8, 7, 6, 5, 4, 3]);
    let typed = code.to_string().to_lowercase().replace('1', "l").replace('0', "o");
    assert_eq!(typed.parse(), Ok(code));
    assert_eq!(code.grouped().replace(' ', "-").parse(), Ok(code));
}

#[test]
fn look_alikes_of_other_keyboards_are_what_they_look_like() {
    let code: StatusCode = "K7Q4 9M2X T6RW".parse().unwrap();
    assert_eq!("К7Q4·9М2Х·Т6RW".parse(), Ok(code), "Cyrillic capitals");
    assert_eq!("к7q4_9м2х_т6rw".parse(), Ok(code), "Cyrillic small letters");
    for (typed, meant) in ["iIlLıİіІ", "oOоО", "аА", "вВ", "сС", "еЕ", "нН", "кК", "мМ", "рР", "тТ", "хХ", "уУ"]
        .into_iter()
        .zip("10ABCEHKMPTXY".chars())
    {
        assert!(typed.chars().all(|typed| value(typed) == value(meant)), "{typed}");
    }
    for never in ['U', 'u', 'Ə', 'Ç', 'Ж', 'З', 'Я', '!', '٣'] {
        assert_eq!(value(never), None, "{never}");
    }
}

#[test]
fn every_letter_has_its_own_word_and_digits_have_none() {
    let mut words = std::collections::BTreeSet::new();
    for first in 0..32u8 {
        let code = StatusCode::from_entropy([0, 0, 0, 0, 0, 0, first]);
        let [spelled, ..] = code.spelled();
        assert_eq!(spelled.character, character(first));
        assert_eq!(spelled.word.is_none(), spelled.character.is_ascii_digit());
        if let Some(word) = spelled.word {
            assert!(word.ends_with(spelled.character.to_ascii_lowercase()) && words.insert(word), "{word}");
        }
    }
    assert_eq!(words.len(), 22);
    let code: StatusCode = "K7Q49M2XT6RW".parse().unwrap();
    let said: String = code.spelled().iter().map(|spelled| spelled.character).collect();
    assert_eq!(said, code.to_string());
}

#[test]
fn wrong_codes_say_what_is_wrong() {
    let parse = |text: &str| text.parse::<ReceiptNumber>();
    assert_eq!(parse("BAK01-K7-000124-9"), Err(CodeError::ReceiptNumberCheck));
    for text in ["", "BAK01", "BAK01-K7-000123", "BAK01-K7-123-9", "BAK01-K7-000123-9-9", "BAK01-K7-00A123-9"] {
        assert_eq!(parse(text), Err(CodeError::ReceiptNumber), "{text}");
    }
    assert_eq!(parse("BAKU1-K7-000123-9"), Err(CodeError::ReceiptNumber), "U is in no code");
    assert_eq!(parse("BAK01-K7-0000123-9"), Err(CodeError::ReceiptNumber), "one number, one text");
    assert_eq!(parse(&"-".repeat(1_000_000)), Err(CodeError::ReceiptNumber));
    let status = |text: &str| text.parse::<StatusCode>();
    assert_eq!(status("K7Q4 9M2X"), Err(CodeError::StatusLength(8)));
    assert_eq!(status("K7Q4 9M2X T6RU"), Err(CodeError::StatusCharacter('U')));
    assert_eq!(status("K7Q4 9M2X T6R0"), Err(CodeError::StatusCheck));
    assert_eq!(status("").unwrap_err().message(), Message::new("error-status-code-length").number("count", 0));
}

#[test]
fn office_and_device_codes_are_exact() {
    for good in ["BAK", "BAK01", "ASAN1234"] {
        assert_eq!(good.parse::<OfficeCode>().unwrap().as_str(), good);
    }
    for bad in ["", "BA", "bak01", "GUBA1", "BAK01-", "TOOLONG12", "ŞKI01"] {
        assert_eq!(bad.parse::<OfficeCode>(), Err(CodeError::Office), "{bad}");
    }
    assert_eq!("K".parse::<DeviceCode>(), Err(CodeError::Device));
    assert_eq!("K7AAB".parse::<DeviceCode>(), Err(CodeError::Device));
}

#[test]
fn codes_are_text_in_json_and_hidden_in_logs() {
    let number = number("BAK01", "K7", 1_234_567);
    let json = serde_json::to_string(&number).unwrap();
    assert_eq!(json, format!("\"{number}\""));
    assert_eq!(serde_json::from_str::<ReceiptNumber>(&json).unwrap(), number);
    assert!(serde_json::from_str::<ReceiptNumber>("\"BAK01\"").is_err());
    let code = StatusCode::from_entropy([7; 7]);
    assert_eq!(serde_json::from_str::<StatusCode>(&serde_json::to_string(&code).unwrap()).unwrap(), code);
    assert_eq!(format!("{code:?}"), "StatusCode(…)");
}

proptest! {
    #[test]
    fn receipt_numbers_round_trip(office in "[0-9A-HJKMNP-TV-Z]{3,8}", device in "[0-9A-HJKMNP-TV-Z]{2,4}", counter in 0..u64::MAX) {
        let number = number(&office, &device, counter);
        prop_assert_eq!(number.to_string().parse::<ReceiptNumber>(), Ok(number));
    }

    #[test]
    fn one_wrong_or_two_exchanged_characters_of_a_status_code_are_seen(
        entropy in any::<[u8; 7]>(), i in 0usize..12, j in 0usize..12, other in 0u8..32,
    ) {
        let code = StatusCode::from_entropy(entropy);
        let mut wrong: Vec<char> = code.to_string().chars().collect();
        wrong[i] = character(other);
        let same = wrong.iter().collect::<String>() == code.to_string();
        prop_assert_eq!(wrong.iter().collect::<String>().parse::<StatusCode>().is_ok(), same);
        let mut swapped: Vec<char> = code.to_string().chars().collect();
        swapped.swap(i, j);
        let same = swapped.iter().collect::<String>() == code.to_string();
        prop_assert_eq!(swapped.iter().collect::<String>().parse::<StatusCode>().is_ok(), same);
    }

    #[test]
    fn any_text_is_answered(text in any::<String>()) {
        let _ = (text.parse::<ReceiptNumber>(), text.parse::<StatusCode>());
    }

    #[test]
    fn all_55_bits_count(entropy in any::<[u8; 7]>(), bit in 0usize..55) {
        let mut other = entropy;
        other[6 - bit / 8] ^= 1 << (bit % 8);
        prop_assert_ne!(StatusCode::from_entropy(entropy), StatusCode::from_entropy(other));
    }
}
