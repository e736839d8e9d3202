//! Papers about an application that somebody altered, or put together out of two: each is found by its code.

use std::collections::BTreeSet;

use data_encoding::BASE32_NOPAD;
use jiff::ToSpan;
use protocol::cose::{self, Purpose};

use super::samples::{Stated, in_all, usual};
use super::*;
use crate::verify::{Finding, Verdict, verify_file, verify_text};
use crate::{Format, NoticeFacts, Outcome, PaperKind, Printed, PrintedNotice, ReceiptError, render_notice};

/// What the code of a paper covers, as it stands on it.
fn printed(notice: Notice) -> PrintedNotice {
    notice.printed(&issuer(), i18n()).unwrap().unwrap()
}

/// A counter's paper about an application that a kiosk of the same office sealed.
fn issuer() -> Issuer {
    Issuer { device: "BAK01-C2".into(), at: now() + 24.hours(), ..Issuer::from(&facts(Lang::En)) }
}

fn papers_keys() -> KeyList {
    let mut keys = keys();
    keys.keys.insert("BAK01-C2".into(), DeviceKey::lasting(signer().public_key()));
    keys
}

/// The code of this paper about the usual application.
fn code(notice: Notice) -> String {
    coded(&issuer(), notice).unwrap().qr
}

fn compared(qr: &str, paper: &PrintedNotice) -> Verdict {
    verify_text(qr, &papers_keys()).with_facts("k7q4 9m2x t6rd", paper)
}

/// The altered paper does not pass for the one that was issued, and three languages say so.
fn refused(good: Notice, altered: Notice) {
    let qr = code(good);
    let genuine = compared(&qr, &printed(good));
    assert!(genuine.genuine && genuine.facts_match == Some(true), "{genuine:?}");
    assert_eq!(genuine.match_message().unwrap().id, "codes-paper-match");
    let verdict = compared(&qr, &printed(altered));
    let found = (verdict.finding, verdict.genuine, verdict.facts_match);
    assert_eq!(found, (Finding::OtherFacts, false, Some(false)), "{altered:?}");
    assert_eq!((verdict.reason.id.as_str(), verdict.match_message()), ("codes-paper-facts", None));
    let said = Lang::ALL.into_iter().map(|lang| i18n().try_text(lang, &verdict.reason).unwrap());
    assert_eq!(said.collect::<BTreeSet<String>>().len(), 3);
    // Nor does the old code go out on the altered paper.
    let own = coded(&issuer(), good).unwrap();
    let result = render_notice(&issuer(), altered.about(&own), Format::A4, i18n());
    assert!(matches!(result, Err(ReceiptError::OtherCode)));
}

#[test]
fn a_decision_turned_from_refused_to_granted_is_found() {
    let (facts, good) = (facts(Lang::En), usual());
    assert_eq!(good.decision.outcome, Outcome::Refused);
    let changes: [fn(&mut Stated); 4] = [
        |stated| stated.decision.outcome = Outcome::Granted,
        |stated| stated.decision.number = "FORGED".into(),
        |stated| stated.decision.decided_on = date(2026, 11, 28),
        |stated| stated.decision.valid = Some((date(2026, 11, 27), date(2027, 11, 26))),
    ];
    for change in changes {
        let mut altered = usual();
        change(&mut altered);
        refused(Notice::Decision(&facts, &good.decision), Notice::Decision(&facts, &altered.decision));
    }
}

#[test]
fn a_payment_with_another_sum_number_or_time_is_found() {
    let (facts, good) = (facts(Lang::Az), usual());
    let changes: [fn(&mut Stated); 3] = [
        |stated| stated.payment.charges[0].qepik += 1,
        |stated| stated.payment.central_number.push('1'),
        |stated| stated.payment.paid_at += 1.hour(),
    ];
    for change in changes {
        let mut altered = usual();
        change(&mut altered);
        refused(Notice::Payment(&facts, &good.payment), Notice::Payment(&facts, &altered.payment));
    }
}

#[test]
fn a_registration_elsewhere_or_for_longer_is_found() {
    let (facts, good) = (facts(Lang::Ru), usual());
    let changes: [fn(&mut Stated); 3] = [
        |stated| stated.registration.place = in_all("Bakı, Nümunə küçəsi 1", "Baku", "Баку"),
        |stated| stated.registration.from = date(2026, 11, 1),
        |stated| stated.registration.until = date(2027, 12, 20),
    ];
    for change in changes {
        let mut altered = usual();
        change(&mut altered);
        refused(Notice::Registration(&facts, &good.registration), Notice::Registration(&facts, &altered.registration));
    }
}

#[test]
fn a_list_with_a_paper_less_or_a_later_deadline_is_found() {
    let (facts, good) = (facts(Lang::En), usual());
    let changes: [fn(&mut Stated); 4] = [
        |stated| stated.missing.papers.truncate(4),
        |stated| stated.missing.papers.swap(0, 1),
        |stated| stated.missing.papers[1].marks.clear(),
        |stated| stated.missing.bring_by = Some(date(2027, 12, 7)),
    ];
    for change in changes {
        let mut altered = usual();
        change(&mut altered);
        refused(Notice::Missing(&facts, &good.missing), Notice::Missing(&facts, &altered.missing));
    }
}

/// Whose paper it is, is covered on each of them.
#[test]
fn a_paper_of_another_person_or_application_is_found() {
    let (facts, stated) = (facts(Lang::En), usual());
    for (name, notice) in stated.notices(&facts) {
        let Some(own) = coded(&issuer(), notice) else { continue };
        let good = printed(notice);
        let others = [
            PrintedNotice { receipt_number: "BAK01-K7-000124-4".into(), ..good.clone() },
            PrintedNotice { name: "PETROVA OLGA".into(), ..good.clone() },
            PrintedNotice { document: Document::masked("751234568", "RUS"), ..good.clone() },
            PrintedNotice { document: Document::masked("751234567", "BLR"), ..good.clone() },
        ];
        assert!(compared(&own.qr, &good).genuine, "{name}");
        for other in others {
            assert_eq!(compared(&own.qr, &other).finding, Finding::OtherFacts, "{name}: {other:?}");
        }
        let other_code = verify_text(&own.qr, &papers_keys()).with_facts("000000000000", &good);
        assert_eq!(other_code.finding, Finding::OtherFacts, "{name}");
    }
}

/// The code says which paper it belongs to, and the facts of another kind are never its own.
#[test]
fn an_acceptance_receipts_code_on_a_decision_is_told() {
    let (facts, stated) = (facts(Lang::En), usual());
    let pasted = verify_text(&facts.qr, &papers_keys());
    assert!(pasted.genuine && pasted.paper() == PaperKind::Receipt);
    let said = i18n().text(Lang::En, &pasted.paper_message().unwrap());
    assert!(said.contains("belongs to an acceptance receipt") && said.contains("notice of decision"), "{said}");
    let decision = Notice::Decision(&facts, &stated.decision);
    let verdict = compared(&facts.qr, &printed(decision));
    assert_eq!((verdict.finding, verdict.reason.id.as_str()), (Finding::OtherFacts, "codes-other-paper"));
    assert!(!verdict.genuine && verdict.paper_message().is_some());
    let back = verify_text(&code(decision), &papers_keys()).with_facts(&facts.status_code, &facts.printed());
    assert_eq!((back.finding, back.reason.id.as_str()), (Finding::OtherFacts, "codes-other-paper"));
    let result = render_notice(&issuer(), decision, Format::A4, i18n());
    assert!(matches!(result, Err(ReceiptError::OtherCode)), "it is not printed with such a code");
}

#[test]
fn every_verdict_says_in_three_languages_which_paper_the_code_proves() {
    let (facts, stated) = (facts(Lang::En), usual());
    let mut verdicts = vec![verify_text(&facts.qr, &papers_keys())];
    for (_, notice) in stated.notices(&facts) {
        verdicts.extend(coded(&issuer(), notice).map(|own| verify_text(&own.qr, &papers_keys())));
    }
    let kinds: Vec<PaperKind> = verdicts.iter().map(Verdict::paper).collect();
    assert_eq!(kinds, PaperKind::ALL);
    let mut said = BTreeSet::new();
    for verdict in &verdicts {
        assert!(verdict.genuine, "{verdict:?}");
        for lang in Lang::ALL {
            assert!(said.insert(i18n().try_text(lang, &verdict.paper_message().unwrap()).unwrap()));
        }
    }
    assert_eq!(said.len(), 15);
    let nobodys = KeyList { keys: BTreeMap::new(), ..keys() };
    assert_eq!(verify_text(&facts.qr, &nobodys).paper_message(), None, "nobody known says so");
}

#[test]
fn a_papers_pdf_is_judged_by_its_own_code_and_prints_the_status_code() {
    let (facts, stated) = (facts(Lang::En), usual());
    for (name, notice) in stated.notices(&facts) {
        let Some(own) = coded(&issuer(), notice) else { continue };
        let notice = notice.about(&own);
        for format in samples::FORMATS {
            let pdf = render_notice(&issuer(), notice, format, i18n()).unwrap();
            let text = tools::text(&tools::file(&pdf).path);
            for part in ["K7Q4", "9M2X", "T6RD"] {
                assert!(text.contains(part), "{name} {format:?}: {part}");
            }
            if format == Format::Thermal {
                continue;
            }
            let verdict = verify_file(&pdf.pdf, &papers_keys());
            assert!(verdict.genuine && verdict.paper().name() == name, "{name}: {verdict:?}");
            let claims = verdict.claims.clone().unwrap();
            assert_eq!((claims.device.as_str(), claims.token), ("BAK01-C2", facts.token));
            assert_eq!(claims.issued_at.as_second(), issuer().at.as_second());
            assert!(verdict.with_facts("K7Q49M2XT6RD", &printed(notice)).genuine, "{name}");
        }
    }
}

#[test]
fn a_papers_code_is_no_larger_than_a_usual_receipts() {
    let (facts, stated) = (facts(Lang::En), usual());
    for (name, notice) in stated.notices(&facts) {
        let Some(own) = coded(&issuer(), notice) else { continue };
        let drawn = qrcode::QrCode::with_error_correction_level(&own.qr, qrcode::EcLevel::M).unwrap();
        assert!(matches!(drawn.version(), qrcode::Version::Normal(..=10)), "{name}: {:?}", drawn.version());
        let bytes = BASE32_NOPAD.decode(own.qr.rsplit('/').next().unwrap().as_bytes()).unwrap();
        let seen = String::from_utf8_lossy(&bytes).into_owned();
        for secret in ["IVANOVA", "4567", "K7Q49M2XT6RD", "SPEC-2026"] {
            assert!(!seen.contains(secret), "{name}: {secret}");
        }
    }
}

/// The key of a revoked device may be in other hands: that the application arrived earlier says nothing of a paper about it. And a device
/// issues papers in the name of its own office only, about whichever application.
#[test]
fn a_paper_whose_device_had_no_right_to_issue_it_is_told() {
    let (facts, stated) = (facts(Lang::En), usual());
    let decision = Notice::Decision(&facts, &stated.decision);
    let qr = code(decision);
    let judged = |change: &dyn Fn(&mut DeviceKey)| {
        let mut keys = papers_keys();
        change(keys.keys.get_mut("BAK01-C2").unwrap());
        verify_text(&qr, &keys)
    };
    let elsewhere = Issuer { office: "GAN01".into(), ..issuer() };
    let elsewhere = coded(&elsewhere, decision).unwrap().qr;
    let verdicts = [
        (judged(&|key| key.revoked_at = Some(now() + 1.hour())), Finding::IssuedAfterRevocation),
        (judged(&|key| key.revoked_at = Some(now() + 48.hours())), Finding::Revoked),
        (judged(&|key| key.valid_until = Some(now() + 1.hour())), Finding::Expired),
        (verify_text(&elsewhere, &papers_keys()), Finding::WrongOffice),
    ];
    let mut said = BTreeSet::new();
    for (verdict, finding) in verdicts {
        assert_eq!((verdict.finding, verdict.genuine, verdict.awaits_arrival()), (finding, false, false));
        assert_eq!(verdict.clone().received_at(now()), verdict, "its application's arrival does not save it");
        for lang in Lang::ALL {
            let text = i18n().try_text(lang, &verdict.reason).unwrap();
            assert!(!text.contains("receipt") && said.insert(text));
        }
    }
}

#[test]
fn what_is_typed_may_differ_in_case_and_spaces_only() {
    let (facts, stated) = (facts(Lang::En), usual());
    let notice = Notice::Registration(&facts, &stated.registration);
    let mut typed = printed(notice);
    typed.receipt_number = " bak01-k7-000123-h ".into();
    typed.name = "ivanova  elena".into();
    let NoticeFacts::Registration { place, .. } = &mut typed.stated else { panic!("another kind") };
    assert_eq!(place.as_str(), "Gəncə, 28 May küçəsi, ev 14, mənzil 3");
    *place = " gəncə,  28 may küçəsi, ev 14, mənzil 3".into();
    assert!(compared(&code(notice), &typed).genuine);
    let json = serde_json::to_value(&typed).unwrap();
    assert_eq!((json["kind"].as_str(), json["until"].as_str()), (Some("registration"), Some("2026-12-20")));
    let read: PrintedNotice = serde_json::from_value(json).unwrap();
    assert_eq!((read.canonical(), &read), (typed.canonical(), &typed));
}

/// Frozen: a kind has one number, and what has none of the known ones is no code of ours.
#[test]
fn a_kind_that_nobody_knows_is_not_taken() {
    let (facts, stated) = (facts(Lang::En), usual());
    let qr = code(Notice::Decision(&facts, &stated.decision));
    let bytes = BASE32_NOPAD.decode(qr.rsplit('/').next().unwrap().as_bytes()).unwrap();
    let payload = cose::Signed::parse(&bytes).unwrap().unchecked_payload().to_vec();
    let signed = |kind: u8| {
        let mut payload = payload.clone();
        *payload.last_mut().unwrap() = kind;
        let statement = cose::sign(&signer(), "BAK01-C2", Purpose::Qr, payload).unwrap();
        verify_text(&BASE32_NOPAD.encode(&statement), &papers_keys())
    };
    let known: Vec<PaperKind> = (1..=4).map(|kind| signed(kind).paper()).collect();
    assert_eq!(known, PaperKind::ALL[1..]);
    for kind in [0, 5, 23] {
        assert_eq!(signed(kind).finding, Finding::Damaged, "{kind}");
    }
}
