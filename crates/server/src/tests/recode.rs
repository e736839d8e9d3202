//! A device that is known enrols once more: with the key that it has, or with another.

use jiff::SignedDuration;
use protocol::Signer;
use protocol::wire::{Action, Content, Enrolled, Face, Outcome, Role};
use receipt::verify::{Finding, verify_text};
use reqwest::StatusCode;

use super::key_lists::ask;
use super::public::qr;
use super::rig::{Device, Rig, code_of, rejected};

on_both! {
    a_changed_key_loses_nothing_that_is_queued;
    who_finds_an_earlier_key_decides_no_case;
    receipts_of_an_earlier_key_stay_genuine;
    a_lost_enrolment_is_given_again_to_the_same_key_alone;
    a_code_that_is_late_void_or_foreign_changes_nothing;
}

const HOUR: SignedDuration = SignedDuration::from_hours(1);

async fn recoded(rig: &Rig, device: &str, new_key: bool) -> String {
    rig.running.database.device_recode(device, new_key, HOUR, rig.now()).await.unwrap().code
}

fn fresh() -> Signer {
    Signer::from_seed(crate::vault::random().unwrap())
}

/// The device has another key from now on; the one that it had.
async fn change(rig: &Rig, device: &mut Device) -> Signer {
    let (code, signer) = (recoded(rig, &device.name, true).await, fresh());
    let response = rig.enrol_with(&code, &signer).await;
    assert_eq!(response.status(), StatusCode::OK);
    std::mem::replace(&mut device.signer, signer)
}

/// How often an act stands in the chains of the offices.
async fn noted(rig: &Rig, act: &str) -> i64 {
    rig.number(&format!("SELECT count(*) FROM audit WHERE act = '{act}'")).await
}

async fn a_changed_key_loses_nothing_that_is_queued(rig: Rig) {
    let mut kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let (sent, queued, foreign) = (kiosk.seal_application(), kiosk.seal_application(), fresh());
    kiosk.acknowledged(&kiosk.push(&[&sent.1]).await[0], &sent.0, &sent.1);
    let code = recoded(&rig, &kiosk.name, true).await;
    assert_eq!(kiosk.get("/api/v1/feed", "").await.status(), StatusCode::OK, "an unused code changes nothing");
    let signer = fresh();
    let enrolled: Enrolled = rig.enrol_with(&code, &signer).await.json().await.unwrap();
    assert_eq!((&enrolled.device, enrolled.last_seq), (&kiosk.enrolled.device, Some(1)));
    let earlier = std::mem::replace(&mut kiosk.signer, signer);
    let newer = kiosk.seal_application();
    let outcomes = kiosk.push(&[&sent.1, &queued.1, &newer.1, &queued.1]).await;
    for (outcome, (manifest, sealed)) in outcomes.iter().zip([&sent, &queued, &newer, &queued]) {
        kiosk.acknowledged(outcome, manifest, sealed);
    }
    assert_eq!(rig.number("SELECT count(*) FROM application").await, 3);
    let current = std::mem::replace(&mut kiosk.signer, foreign);
    let forged = kiosk.seal_application();
    kiosk.signer = current;
    assert!(matches!(kiosk.push(&[&forged.1]).await[0], Outcome::Rejected { .. }), "by a key that it never had");
    kiosk.signer = earlier;
    let refused = code_of(kiosk.get("/api/v1/feed", "").await).await;
    assert_eq!(refused, (StatusCode::UNAUTHORIZED, "error-request-signature".to_owned()), "it speaks no more");
    assert_eq!((noted(&rig, "device-code-for-new-key").await, noted(&rig, "device-key-changed").await), (1, 1));
    assert!(rig.running.database.audit_verify().await.unwrap().broken.is_empty());
}

/// Acts that were on their way are applied; what is sealed afterwards, or comes months later, is kept for a person.
async fn who_finds_an_earlier_key_decides_no_case(rig: Rig) {
    let (kiosk, mut counter) = (rig.enrol("BAK01", Face::Kiosk).await, rig.enrol("BAK01", Face::Counter).await);
    rig.officer("aysel", "BAK01", &[Role::FrontDesk]).await;
    let cases = [(); 3].map(|()| kiosk.seal_application());
    kiosk.push(&cases.each_ref().map(|(_, sealed)| sealed)).await;
    let act = |counter: &Device, n: usize| counter.seal_act(cases[n].0.id, 1, "aysel", Action::Compared);
    let (on_its_way, belated) = (act(&counter, 0), act(&counter, 1));
    let earlier = change(&rig, &mut counter).await;
    rig.forward(HOUR);
    let current = std::mem::replace(&mut counter.signer, earlier);
    let forged = act(&counter, 2);
    counter.signer = current;
    let outcomes = counter.push(&[&on_its_way.1, &forged.1]).await;
    counter.acknowledged(&outcomes[0], &on_its_way.0, &on_its_way.1);
    assert_eq!(rejected(&outcomes[1]), "error-packet-act-forbidden");
    rig.forward(HOUR * 24 * 61);
    assert_eq!(rejected(&counter.push(&[&belated.1]).await[0]), "error-packet-act-forbidden");
    assert_eq!(rig.number("SELECT count(*) FROM refused").await, 2, "kept for a person");
}

async fn receipts_of_an_earlier_key_stay_genuine(rig: Rig) {
    let (mut kiosk, counter) = (rig.enrol("BAK01", Face::Kiosk).await, rig.enrol("GAN01", Face::Counter).await);
    let application = kiosk.application();
    let before = qr(&kiosk, &application);
    let (_, sealed) = kiosk.seal(Content::Application(Box::new(application.clone())));
    rig.forward(SignedDuration::from_mins(1));
    let earlier = change(&rig, &mut kiosk).await;
    rig.forward(SignedDuration::from_mins(1));
    let list = rig.running.database.key_list("", rig.now()).await.unwrap();
    assert_eq!(list.of(&kiosk.name).count(), 2);
    let finding = |text: &str| verify_text(text, &list).finding;
    assert_eq!(finding(&before), Finding::Genuine);
    assert_eq!(finding(&qr(&kiosk, &kiosk.application())), Finding::Genuine);
    assert_eq!(ask(&counter, &before).await, None, "not yet arrived");
    kiosk.push(&[&sealed]).await;
    assert_eq!(ask(&counter, &before).await, Some(application.receipt_number));
    let current = std::mem::replace(&mut kiosk.signer, earlier);
    assert_eq!(finding(&qr(&kiosk, &kiosk.application())), Finding::Expired, "the earlier key has ended");
    kiosk.signer = current;
    rig.running.database.device_revoke(&kiosk.name, rig.now()).await.unwrap();
    let list = rig.running.database.key_list("", rig.now()).await.unwrap();
    assert_eq!(verify_text(&before, &list).finding, Finding::Revoked, "a revocation ends all keys");
}

async fn a_lost_enrolment_is_given_again_to_the_same_key_alone(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let sent = kiosk.seal_application();
    kiosk.push(&[&sent.1]).await;
    let code = recoded(&rig, &kiosk.name, false).await;
    let stolen = code_of(rig.enrol_with(&code, &fresh()).await).await;
    assert_eq!(stolen, (StatusCode::FORBIDDEN, "error-enrolment-code".to_owned()), "worth nothing to a thief");
    let again: Enrolled = rig.enrol_with(&code, &kiosk.signer).await.json().await.unwrap();
    assert_eq!(again, Enrolled { last_seq: Some(1), now: again.now, ..kiosk.enrolled.clone() });
    let queued = kiosk.seal_application();
    kiosk.acknowledged(&kiosk.push(&[&queued.1]).await[0], &queued.0, &queued.1);
    assert_eq!((noted(&rig, "device-code").await, noted(&rig, "device-enrolled-again").await), (1, 1));
    assert_eq!(rig.number("SELECT count(*) FROM device WHERE former_keys IS NOT NULL").await, 0);
}

async fn a_code_that_is_late_void_or_foreign_changes_nothing(rig: Rig) {
    let (mut kiosk, other) = (rig.enrol("BAK01", Face::Kiosk).await, rig.enrol("BAK01", Face::Kiosk).await);
    let forbidden = (StatusCode::FORBIDDEN, "error-enrolment-code".to_owned());
    let taken = (StatusCode::UNPROCESSABLE_ENTITY, "error-enrolment-key".to_owned());
    let late = recoded(&rig, &kiosk.name, true).await;
    rig.forward(HOUR);
    assert_eq!(code_of(rig.enrol_with(&late, &fresh()).await).await, forbidden);
    let void = recoded(&rig, &kiosk.name, true).await;
    let code = recoded(&rig, &kiosk.name, true).await;
    assert_eq!(code_of(rig.enrol_with(&void, &fresh()).await).await, forbidden);
    assert_eq!(code_of(rig.enrol_with(&code, &other.signer).await).await, taken, "the key of another device");
    assert_eq!(kiosk.get("/api/v1/feed", "").await.status(), StatusCode::OK);
    assert_eq!(rig.enrol_with(&code, &fresh()).await.status(), StatusCode::OK, "refusals did not spend the code");
    assert_eq!(code_of(rig.enrol_with(&code, &fresh()).await).await, forbidden, "it works once");
    let earlier = kiosk.signer.clone();
    change(&rig, &mut kiosk).await;
    let code = recoded(&rig, &other.name, true).await;
    assert_eq!(code_of(rig.enrol_with(&code, &earlier).await).await, taken, "a key that another device had");
    let database = &rig.running.database;
    database.device_revoke(&kiosk.name, rig.now()).await.unwrap();
    assert!(database.device_recode(&kiosk.name, false, HOUR, rig.now()).await.is_err(), "revoked");
    assert!(database.device_recode("BAK01-K9", false, HOUR, rig.now()).await.is_err(), "unknown");
}
