//! What forgers try, each with its own answer in every language.

use std::collections::{BTreeMap, BTreeSet};

use data_encoding::BASE32_NOPAD;
use jiff::ToSpan;

use super::*;
use crate::verify::{Finding, Verdict, verify_seen, verify_text};

/// The bytes of a code's statement.
fn statement(qr: &str) -> Vec<u8> {
    BASE32_NOPAD.decode(qr.rsplit('/').next().unwrap().as_bytes()).unwrap()
}

fn text_of(bytes: &[u8]) -> String {
    format!("{}/Q/{}", HOST.to_ascii_uppercase(), BASE32_NOPAD.encode(bytes))
}

/// The list with this device's key changed.
fn keys_with(change: impl FnOnce(&mut DeviceKey)) -> KeyList {
    let mut keys = keys();
    change(keys.keys.get_mut("BAK01-K7").unwrap());
    keys
}

/// A receipt with these facts changed before its device signs it.
fn signed(change: impl FnOnce(&mut Facts)) -> String {
    let mut facts = facts(Lang::En);
    change(&mut facts);
    sign(&mut facts);
    facts.qr
}

fn is_whole(verdict: &Verdict) {
    let mut said = BTreeSet::new();
    for lang in Lang::ALL {
        for message in [&verdict.reason, &verdict.as_of_message()] {
            let text = i18n().try_text(lang, message).unwrap();
            assert!(text.ends_with('.') && text.split_whitespace().count() > 4, "{text}");
            said.insert(text);
        }
    }
    assert_eq!(said.len(), 6, "the same sentence in two languages: {said:?}");
}

#[test]
fn every_single_changed_byte_is_noticed_and_answered() {
    let (good, keys) = (statement(&facts(Lang::En).qr), keys());
    let signature = good.len() - 64;
    let mut found = BTreeMap::new();
    for at in 0..good.len() {
        for change in [0x01, 0x80, 0xff] {
            let mut bytes = good.clone();
            bytes[at] ^= change;
            let verdict = verify_text(&text_of(&bytes), &keys);
            assert!(!verdict.genuine, "byte {at}");
            let expected = match verdict.finding {
                Finding::Altered => true,
                Finding::Damaged | Finding::UnknownIssuer => at < signature,
                _ => false,
            };
            assert!(expected, "byte {at}: {:?}", verdict.finding);
            is_whole(&verdict);
            *found.entry(format!("{:?}", verdict.finding)).or_insert(0) += 1;
        }
    }
    assert!(found.len() == 3 && found["Altered"] >= 3 * 64, "{found:?}");
}

#[test]
fn every_single_changed_character_is_noticed_and_answered() {
    let (good, keys) = (facts(Lang::En).qr, keys());
    let begins = good.rfind("/Q/").unwrap() + 3;
    for (at, old) in good.char_indices() {
        let new = if old == 'A' { 'B' } else { 'A' };
        let verdict = verify_text(&format!("{}{new}{}", &good[..at], &good[at + 1..]), &keys);
        let expected: &[Finding] = match at {
            at if at >= begins => &[Finding::Altered, Finding::Damaged, Finding::UnknownIssuer],
            at if at >= begins - 3 => &[Finding::Damaged],
            _ => &[Finding::ForeignHost],
        };
        assert!(!verdict.genuine && expected.contains(&verdict.finding), "{at}: {:?}", verdict.finding);
        is_whole(&verdict);
    }
}

#[test]
fn a_cut_or_lengthened_code_is_damaged_or_foreign() {
    let (good, keys) = (facts(Lang::En).qr, keys());
    for length in 0..good.len() {
        let verdict = verify_text(&good[..length], &keys);
        assert!(matches!(verdict.finding, Finding::Damaged | Finding::Foreign), "{length}: {:?}", verdict.finding);
    }
    assert_eq!(verify_text(&format!("{good}AA"), &keys).finding, Finding::Damaged);
}

#[test]
fn swapped_receipts_do_not_fit_their_papers() {
    let elena = facts(Lang::En);
    let mut olga = facts(Lang::En);
    olga.applicant.latin = "PETROVA OLGA".into();
    olga.status_code = "3V8K1M7N0QZ6".into();
    olga.token = [0x11; 16];
    olga.receipt_number = "BAK01-K7-000124-4".into();
    sign(&mut olga);
    let judge = |qr: &str, paper: &Facts| {
        let verdict = verify_text(qr, &keys()).with_facts(&paper.status_code, &paper.printed());
        is_whole(&verdict);
        (verdict.finding, verdict.facts_match)
    };
    assert_eq!(judge(&elena.qr, &elena), (Finding::Genuine, Some(true)));
    assert_eq!(judge(&olga.qr, &olga), (Finding::Genuine, Some(true)));
    assert_eq!(judge(&elena.qr, &olga), (Finding::OtherFacts, Some(false)));
    assert_eq!(judge(&olga.qr, &elena), (Finding::OtherFacts, Some(false)));
}

/// A genuine code copied onto another paper, under another address, or into another place of the protocol.
#[test]
fn replayed_codes_give_themselves_away() {
    let good = facts(Lang::En);
    let mut paper = good.printed();
    paper.sealed_at = paper.sealed_at.saturating_add(1.day());
    let other_day = verify_text(&good.qr, &keys()).with_facts(&good.status_code, &paper);
    assert_eq!(other_day.finding, Finding::OtherFacts);
    let elsewhere = good.qr.replace("STATUS.MIGRATION.GOV.AZ", "STATUS-MIGRATION-GOV.EXAMPLE");
    let verdict = verify_text(&elsewhere, &keys());
    assert_eq!((verdict.finding, verdict.genuine), (Finding::ForeignHost, false));
    assert!(i18n().text(Lang::En, &verdict.reason).contains("status-migration-gov.example"));
    is_whole(&verdict);
    // The statement alone leads nowhere, and a list that names no address takes any.
    assert!(verify_text(good.qr.rsplit('/').next().unwrap(), &keys()).genuine);
    let anywhere = KeyList { public_url: String::new(), ..keys() };
    assert!(verify_text(&elsewhere, &anywhere).genuine);
    let secure = good.qr.replace("HTTPS://", "HTTP://");
    assert_eq!(verify_text(&secure, &keys()).finding, Finding::ForeignHost);
}

#[test]
fn a_genuine_code_does_not_hide_another_beside_it() {
    let good = facts(Lang::En).qr;
    let seen = |other: &str| verify_seen(&[good.clone(), other.to_owned()], &keys());
    assert_eq!(seen(&good).finding, Finding::Genuine, "the same code twice");
    let mut unsigned = statement(&good);
    *unsigned.last_mut().unwrap() ^= 1;
    for other in [good.replace("MIGRATION.GOV", "MIGRATION.GOW"), text_of(&unsigned)] {
        assert_eq!(verify_seen(&[other.clone(), good.clone()], &keys()).finding, Finding::SeveralCodes);
        assert_eq!(seen(&other).finding, Finding::SeveralCodes);
    }
}

#[test]
fn a_key_revoked_before_and_after_issuing_has_its_own_answers() {
    let qr = facts(Lang::En).qr;
    let (before, after) = (now() - 1.hour(), now() + 1.hour());
    let late = verify_text(&qr, &keys_with(|key| key.revoked_at = Some(before)));
    assert_eq!((late.finding, late.genuine), (Finding::IssuedAfterRevocation, false));
    let open = verify_text(&qr, &keys_with(|key| key.revoked_at = Some(after)));
    assert_eq!((open.finding, open.genuine), (Finding::Revoked, false));
    let in_time = open.clone().received_at(after - 1.minute());
    assert_eq!((in_time.finding, in_time.genuine), (Finding::ReceivedInTime, true));
    let too_late = open.clone().received_at(after);
    assert_eq!((too_late.finding, too_late.genuine), (Finding::ReceivedLate, false));
    // The centre's clock counts, not the device's.
    let fast_clock = late.clone().received_at(before - 1.minute());
    assert_eq!((fast_clock.finding, fast_clock.genuine), (Finding::ReceivedInTime, true));
    let facts = facts(Lang::En);
    let other = in_time.clone().with_facts("000000000000", &facts.printed());
    assert_eq!((other.finding, other.genuine), (Finding::OtherFacts, false));
    for verdict in [late, open, in_time, too_late, other] {
        is_whole(&verdict);
    }
    let genuine = verify_text(&qr, &keys());
    assert_eq!(genuine.clone().received_at(now()), genuine, "nothing changes for a key that was never revoked");
}

#[test]
fn altered_paper_is_told_whatever_became_of_the_key() {
    let (qr, facts) = (facts(Lang::En).qr, facts(Lang::En));
    let (revoked, open) = (|at| keys_with(|key| key.revoked_at = Some(at)), now() + 1.hour());
    let verdicts = [
        verify_text(&qr, &keys()),
        verify_text(&qr, &revoked(open)),
        verify_text(&qr, &revoked(now())),
        verify_text(&qr, &revoked(open)).received_at(now()),
        verify_text(&qr, &revoked(open)).received_at(open),
        verify_text(&qr, &keys_with(|key| key.valid_until = Some(now() - 1.hour()))),
    ];
    for verdict in verdicts {
        let same = verdict.clone().with_facts(&facts.status_code, &facts.printed());
        assert_eq!((same.finding, same.facts_match), (verdict.finding, Some(true)));
        let altered = verdict.with_facts("000000000000", &facts.printed());
        assert_eq!((altered.finding, altered.genuine), (Finding::OtherFacts, false));
        is_whole(&altered);
    }
    let foreign = verify_text(&qr.replace("MIGRATION.GOV", "MIGRATION.GOW"), &keys());
    let altered = foreign.with_facts("000000000000", &facts.printed());
    assert_eq!(
        (altered.finding, altered.facts_match),
        (Finding::ForeignHost, Some(false)),
        "the address is warned of first"
    );
}

#[test]
fn an_expired_key_ends_what_was_issued_later_only() {
    let qr = facts(Lang::En).qr;
    let good = verify_text(&qr, &keys_with(|key| key.valid_until = Some(now())));
    assert!(good.genuine, "issued in the last second");
    let expired = verify_text(&qr, &keys_with(|key| key.valid_until = Some(now() - 1.second())));
    assert_eq!((expired.finding, expired.genuine), (Finding::Expired, false));
    is_whole(&expired);
}

#[test]
fn an_expired_receipt_is_not_revived_by_a_later_revocation() {
    let qr = facts(Lang::En).qr;
    for revoked in [now() - 1.hour(), now() + 1.hour()] {
        let ended = |until| {
            verify_text(&qr, &keys_with(|key| (key.valid_until, key.revoked_at) = (Some(until), Some(revoked))))
        };
        let expired = ended(now() - 1.second());
        assert_eq!((expired.finding, expired.genuine), (Finding::Expired, false));
        assert_eq!(expired.clone().received_at(revoked - 1.minute()), expired, "arrival does not decide");
        assert_eq!(ended(now()).received_at(revoked - 1.minute()).finding, Finding::ReceivedInTime);
    }
}

#[test]
fn a_device_with_a_good_key_speaks_for_its_own_office_only() {
    for qr in [
        signed(|facts| facts.office = "GAN01".into()),
        signed(|facts| facts.receipt_number = "GAN01-K1-000007-3".into()),
        signed(|facts| facts.receipt_number = "BAK01-K70-000007-3".into()),
        signed(|facts| facts.office = "BAK01-K7".into()),
    ] {
        let verdict = verify_text(&qr, &keys());
        assert_eq!((verdict.finding, verdict.genuine), (Finding::WrongOffice, false));
        is_whole(&verdict);
    }
}

#[test]
fn a_key_in_anothers_name_is_no_key_of_theirs() {
    let mut facts = facts(Lang::En);
    facts.qr = qr::mint(&facts, HOST, &Signer::from_seed([8; 32])).unwrap();
    assert_eq!(verify_text(&facts.qr, &keys()).finding, Finding::Altered);
    facts.device = "BAK01-K8".into();
    facts.qr = qr::mint(&facts, HOST, &signer()).unwrap();
    let verdict = verify_text(&facts.qr, &keys());
    assert_eq!(verdict.finding, Finding::UnknownIssuer);
    is_whole(&verdict);
}

#[test]
fn every_finding_has_a_sentence_of_its_own() {
    let qr = facts(Lang::En).qr;
    let revoked = |at| keys_with(|key| key.revoked_at = Some(at));
    let open = verify_text(&qr, &revoked(now() + 1.hour()));
    let mut broken = statement(&qr);
    broken[0] = 0;
    let verdicts = [
        verify_text(&qr, &keys()),
        verify_text(&qr, &keys_with(|key| key.public_key = Signer::from_seed([8; 32]).public_key().to_string())),
        verify_text(&text_of(&broken), &keys()),
        verify_text(&qr, &KeyList { keys: BTreeMap::new(), ..keys() }),
        open.clone(),
        verify_text(&qr, &revoked(now())),
        open.clone().received_at(now()),
        open.clone().held_otherwise(),
        open.received_at(now() + 2.hours()),
        verify_text(&qr, &keys_with(|key| key.valid_until = Some(now() - 1.hour()))),
        verify_text(&signed(|facts| facts.office = "GAN01".into()), &keys()),
        verify_text(&qr.replace("MIGRATION.GOV", "MIGRATION.GOW"), &keys()),
        verify_text(&qr, &keys()).with_facts("000000000000", &facts(Lang::En).printed()),
        verify_text("https://example.org", &keys()),
    ];
    for lang in Lang::ALL {
        let said: BTreeSet<String> = verdicts.iter().map(|verdict| i18n().text(lang, &verdict.reason)).collect();
        assert_eq!(said.len(), verdicts.len(), "{lang}: {said:#?}");
    }
    let genuine: Vec<Finding> = verdicts.iter().filter(|it| it.genuine).map(|it| it.finding).collect();
    assert_eq!(genuine, [Finding::Genuine, Finding::ReceivedInTime]);
}
