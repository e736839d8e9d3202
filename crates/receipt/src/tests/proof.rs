//! The QR code and the verdicts.

use data_encoding::BASE32_NOPAD;
use proptest::prelude::*;
use protocol::cose::{self, Purpose};

use super::*;
use crate::qr::{QrError, mint, parse, read};
use crate::render_a4;
use crate::verify::{verify_file, verify_text};

#[test]
fn the_code_states_issuance_and_nothing_personal() {
    let facts = facts(Lang::Ru);
    assert!(facts.qr.starts_with("HTTPS://STATUS.MIGRATION.GOV.AZ/Q/"));
    let claims = parse(&facts.qr).unwrap();
    assert_eq!(claims.device, "BAK01-K7");
    assert_eq!(claims.token, facts.token);
    assert_eq!(claims.issued_at.as_second(), facts.sealed_at.as_second());
    assert_eq!(
        (claims.receipt_number.as_str(), claims.service.as_str(), claims.office.as_str()),
        ("BAK01-K7-000123-H", "REG", "BAK01")
    );
    let bytes = BASE32_NOPAD.decode(facts.qr.rsplit('/').next().unwrap().as_bytes()).unwrap();
    let seen = String::from_utf8_lossy(&bytes).into_owned();
    for secret in ["IVANOVA", "ELENA", "4567", "K7Q49M2XT6RD", "RUS"] {
        assert!(!seen.contains(secret), "{secret}");
    }
}

/// Frozen: receipts on paper outlive releases.
#[test]
fn the_vector_of_version_1() {
    assert_eq!(
        facts(Lang::En).qr,
        "HTTPS://STATUS.MIGRATION.GOV.AZ/Q/QRG2EAJHAREEEQKLGAYS2SZXUBMEZIYGDJVQFP22A5IFUWS2LJNFUWS2LJNFUWS2LJNFUOQAAEAABBDRIJAUWMBRFVFTOLJQGAYDCMRTFVEGGUSFI5SUEQKLGAYVAXWGFMA7YAWV5NZHPJIRGLBILJ2YID62ZKIQTXRTXCFGL2SIXKI7QUICCBVBYPSD3TWLW4F27PHCVXVB2DXBDXIX5KTKBKYCXIJXN42DMJJYLXBADVIDAENFGLYQFYIHCCAH"
    );
}

#[test]
fn the_code_is_upper_case_alphanumeric_and_of_version_13_at_most() {
    let mut facts = facts(Lang::Az);
    facts.receipt_number = "BAK01ABC-K777-000000123-H".into();
    facts.device = "BAK01ABC-K777".into();
    facts.qr = mint(&facts, "https://registration-status.migration.gov.az:8443/", &signer()).unwrap();
    assert!(facts.qr.bytes().all(|byte| b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".contains(&byte)));
    let usual = qrcode::QrCode::with_error_correction_level(&super::facts(Lang::Az).qr, qrcode::EcLevel::M).unwrap();
    assert!(matches!(usual.version(), qrcode::Version::Normal(..=10)), "{:?}", usual.version());
}

#[test]
fn addresses_that_do_not_fit_are_refused() {
    for address in ["", "ftp://a", "https://", "https://a/path", "https://a?b", "https://ə.az"] {
        assert_eq!(mint(&facts(Lang::Az), address, &signer()), Err(QrError::Address), "{address}");
    }
    assert!(mint(&facts(Lang::Az), "http://127.0.0.1:41234", &signer()).is_ok());
    let far = format!("https://{}", "a".repeat(400));
    assert_eq!(mint(&facts(Lang::Az), &far, &signer()), Err(QrError::TooLong));
}

#[test]
fn the_code_is_read_in_any_case_and_without_its_address() {
    let facts = facts(Lang::En);
    let statement = facts.qr.rsplit('/').next().unwrap();
    let expected = parse(&facts.qr).unwrap();
    for text in [
        facts.qr.to_lowercase(),
        format!(" {statement}\n"),
        format!("{}?lang=ru", facts.qr),
        format!("/q/{statement}/"),
    ] {
        assert_eq!(parse(&text).as_ref(), Ok(&expected), "{text}");
    }
}

#[test]
fn verdicts_name_their_reason() {
    let facts = facts(Lang::En);
    let good = verify_text(&facts.qr, &keys());
    assert!(good.genuine);
    assert_eq!(good.reason.id, "receipt-verify-genuine");

    let mut others = keys();
    others.keys.get_mut("BAK01-K7").unwrap().public_key = Signer::from_seed([8; 32]).public_key().to_string();
    let mut revoked = keys();
    revoked.keys.get_mut("BAK01-K7").unwrap().revoked_at = Some(now() + jiff::SignedDuration::from_hours(1));
    let none = KeyList { as_of: now(), ..KeyList::default() };
    for (keys, reason) in
        [(others, "receipt-verify-forged"), (revoked, "receipt-verify-revoked"), (none, "receipt-verify-unknown")]
    {
        let verdict = verify_text(&facts.qr, &keys);
        assert!(!verdict.genuine);
        assert_eq!(verdict.reason.id, reason);
        assert!(verdict.claims.is_some());
    }
    for text in ["", "https://example.org", "K7Q49M2XT6RD", "HTTPS://A/Q/AAAA"] {
        assert_eq!(verify_text(text, &keys()).reason.id, "receipt-verify-foreign");
    }
}

#[test]
fn every_verdict_is_a_whole_sentence() {
    let facts = facts(Lang::En);
    let mut revoked = keys();
    revoked.keys.get_mut("BAK01-K7").unwrap().revoked_at = Some(now() + jiff::SignedDuration::from_hours(1));
    let none = KeyList { as_of: now(), ..KeyList::default() };
    for verdict in [verify_text(&facts.qr, &keys()), verify_text(&facts.qr, &revoked), verify_text(&facts.qr, &none)] {
        for lang in Lang::ALL {
            i18n().try_text(lang, &verdict.reason).unwrap();
        }
    }
}

#[test]
fn a_signature_for_another_purpose_is_no_receipt() {
    let facts = facts(Lang::En);
    let claims = parse(&facts.qr).unwrap();
    let bytes = BASE32_NOPAD.decode(facts.qr.rsplit('/').next().unwrap().as_bytes()).unwrap();
    let payload = cose::Signed::parse(&bytes).unwrap().unchecked_payload().to_vec();
    let packet = cose::sign(&signer(), &claims.device, Purpose::Packet, payload).unwrap();
    let verdict = verify_text(&BASE32_NOPAD.encode(&packet), &keys());
    assert_eq!(verdict.reason.id, "receipt-verify-forged");
}

#[test]
fn the_printed_facts_are_bound_to_the_code() {
    let facts = facts(Lang::En);
    let verdict = |code: &str, printed| verify_text(&facts.qr, &keys()).with_facts(code, &printed);
    let printed = facts.printed();
    let good = verdict("k7q4 9m2x t6rd", crate::PrintedFacts { name: " ivanova  Elena".into(), ..printed.clone() });
    assert!(good.genuine && good.facts_match == Some(true));
    let wrong = [
        verdict("K7Q49M2XT6RE", printed.clone()),
        verdict("K7Q49M2XT6RD", crate::PrintedFacts { name: "IVANOVA OLGA".into(), ..printed.clone() }),
        verdict(
            "K7Q49M2XT6RD",
            crate::PrintedFacts { document: Document::masked("751234568", "RUS"), ..printed.clone() },
        ),
        verdict(
            "K7Q49M2XT6RD",
            crate::PrintedFacts { document: Document::masked("751234567", "BLR"), ..printed.clone() },
        ),
        verdict(
            "K7Q49M2XT6RD",
            crate::PrintedFacts { sealed_at: printed.sealed_at.tomorrow().unwrap(), ..printed.clone() },
        ),
        verdict("K7Q49M2XT6RD", crate::PrintedFacts { fee: 100, ..printed }),
    ];
    for verdict in wrong {
        assert!(!verdict.genuine && verdict.facts_match == Some(false));
        assert_eq!(verdict.reason.id, "receipt-verify-facts");
    }
}

#[test]
fn a_receipts_pdf_is_judged_by_what_is_seen_on_it() {
    let pdf = render_a4(&facts(Lang::Ru), i18n()).unwrap().pdf;
    let verdict = verify_file(&pdf, &keys());
    assert!(verdict.genuine, "{verdict:?}");
    assert_eq!(verdict.claims.unwrap().receipt_number, "BAK01-K7-000123-H");
}

#[test]
fn a_specimen_is_never_genuine_to_the_keys_of_real_devices() {
    let mut facts = facts(Lang::Az);
    facts.kind = Kind::Specimen;
    facts.qr = mint(&facts, HOST, &Signer::from_seed([99; 32])).unwrap();
    let pdf = render_a4(&facts, i18n()).unwrap().pdf;
    assert_eq!(verify_file(&pdf, &keys()).reason.id, "receipt-verify-forged");
}

#[test]
fn files_that_are_no_receipts_are_refused_with_the_reason() {
    for (bytes, reason) in [
        (&b""[..], "receipt-verify-unreadable"),
        (b"%PDF-1.7 nothing", "receipt-verify-unreadable"),
        (b"\x89PNG\r\n\x1a\n broken", "receipt-verify-unreadable"),
        (&[0xff, 0xd8, 0xff, 0xe0, 0, 0], "receipt-verify-unreadable"),
    ] {
        assert_eq!(verify_file(bytes, &keys()).reason.id, reason);
    }
    let mut blank = std::io::Cursor::new(Vec::new());
    image::GrayImage::from_pixel(300, 300, image::Luma([255])).write_to(&mut blank, image::ImageFormat::Png).unwrap();
    assert_eq!(verify_file(blank.get_ref(), &keys()).reason.id, "receipt-verify-no-code");
}

proptest! {
    #[test]
    fn any_text_is_read_without_panic(text in any::<String>()) {
        prop_assert!(parse(&text).is_err());
    }

    #[test]
    fn any_statement_is_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let text = format!("HTTPS://A/Q/{}", BASE32_NOPAD.encode(&bytes));
        prop_assert!(parse(&text).is_err());
    }

    #[test]
    fn any_changed_character_is_noticed(at in 34usize..280, with in "[A-Z2-7]") {
        let good = facts(Lang::En).qr;
        prop_assume!(at < good.len() && good[at..=at] != with);
        let bad = format!("{}{with}{}", &good[..at], &good[at + 1..]);
        prop_assert!(!verify_text(&bad, &keys()).genuine);
    }

    #[test]
    fn any_claims_round_trip(token in any::<[u8; 16]>(), counter in 0u32..9_999_999, second in 0i64..4_000_000_000) {
        let mut facts = facts(Lang::En);
        facts.token = token;
        facts.receipt_number = format!("BAK01-K7-{counter:06}-H");
        facts.sealed_at = Timestamp::from_second(second).unwrap();
        sign(&mut facts);
        let scanned = read(&facts.qr).unwrap();
        prop_assert!(scanned.is_by(&signer().public_key()));
        prop_assert_eq!(&scanned.claims().receipt_number, &facts.receipt_number);
        prop_assert_eq!(scanned.claims().token, token);
        prop_assert!(scanned.claims().covers(&facts.status_code, &facts.printed()));
    }
}
