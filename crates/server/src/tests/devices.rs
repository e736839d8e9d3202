//! Devices: enrolment, signed requests, revocation, staff lists.

use std::sync::Arc;

use jiff::SignedDuration;
use protocol::Signer;
use protocol::wire::{Enrolled, Face, Role, StaffList, Time};
use reqwest::{Method, StatusCode};

use super::rig::{Rig, code_of};

on_both! {
    a_code_enrols_one_device_once;
    a_race_for_a_code_has_one_winner;
    a_request_is_taken_once_and_in_time;
    a_revoked_device_is_refused_at_next_contact;
    counters_learn_their_staff;
    tampering_with_the_audit_chain_is_seen;
    the_document_describes_the_routes;
}

async fn a_code_enrols_one_device_once(rig: Rig) {
    let database = &rig.running.database;
    let hour = SignedDuration::from_hours(1);
    let code = database.device_add("BAK01", Face::Counter, hour, rig.now()).await.unwrap();
    assert_eq!((code.device.as_str(), code.code.len()), ("BAK01-K1", 19));
    let (signer, other) = (Signer::from_seed([1; 32]), Signer::from_seed([2; 32]));
    let forbidden = (StatusCode::FORBIDDEN, "error-enrolment-code".to_owned());
    assert_eq!(code_of(rig.enrol_with("AAAA-AAAA-AAAA-AAAA", &signer).await).await, forbidden);
    let typed = code.code.to_lowercase().replace('-', " ");
    let enrolled: Enrolled = rig.enrol_with(&typed, &signer).await.json().await.unwrap();
    assert_eq!((enrolled.office.as_str(), enrolled.device.as_str(), enrolled.face), ("BAK01", "K1", Face::Counter));
    assert_eq!(enrolled.public_url, "HTTPS://STATUS.EXAMPLE");
    assert_eq!(enrolled.office_name.len(), 3);
    let again: Enrolled = rig.enrol_with(&code.code, &signer).await.json().await.unwrap();
    assert_eq!(again, enrolled, "an answer that was lost is given again");
    assert_eq!(code_of(rig.enrol_with(&code.code, &other).await).await, forbidden);
    let second = database.device_add("BAK01", Face::Kiosk, hour, rig.now()).await.unwrap();
    let taken = rig.enrol_with(&second.code, &signer).await;
    assert_eq!(code_of(taken).await, (StatusCode::UNPROCESSABLE_ENTITY, "error-enrolment-key".to_owned()));
    rig.forward(hour);
    assert_eq!(code_of(rig.enrol_with(&second.code, &other).await).await, forbidden, "expired");
    assert!(database.device_add("NOWHERE", Face::Kiosk, hour, rig.now()).await.is_err());
}

async fn a_race_for_a_code_has_one_winner(rig: Rig) {
    let hour = SignedDuration::from_hours(1);
    let code = rig.running.database.device_add("BAK01", Face::Kiosk, hour, rig.now()).await.unwrap().code;
    let rig = Arc::new(rig);
    let tries: Vec<_> = (10..18u8)
        .map(|seed| {
            let (rig, code) = (Arc::clone(&rig), code.clone());
            tokio::spawn(async move { rig.enrol_with(&code, &Signer::from_seed([seed; 32])).await.status() })
        })
        .collect();
    let mut winners = 0;
    for answer in tries {
        winners += usize::from(answer.await.unwrap() == StatusCode::OK);
    }
    assert_eq!(winners, 1);
}

async fn a_request_is_taken_once_and_in_time(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let send = |created, nonce| kiosk.send_with(Method::GET, "/api/v1/feed", "after=0", Vec::new(), created, nonce);
    assert_eq!(send(rig.now(), [1; 16]).await.status(), StatusCode::OK);
    let replayed = code_of(send(rig.now(), [1; 16]).await).await;
    assert_eq!(replayed, (StatusCode::UNAUTHORIZED, "error-request-replayed".to_owned()));
    let year = SignedDuration::from_hours(24 * 365);
    let skewed = code_of(send(rig.now() - year, [2; 16]).await).await;
    assert_eq!(skewed, (StatusCode::UNAUTHORIZED, "error-clock-skew".to_owned()));
    let time: Time = rig.client.get(format!("{}/api/v1/time", rig.url)).send().await.unwrap().json().await.unwrap();
    assert_eq!(time.now, rig.now(), "a device with a wrong clock can learn the time");
    let unsigned = rig.client.get(format!("{}/api/v1/feed", rig.url)).send().await.unwrap();
    assert_eq!(code_of(unsigned).await, (StatusCode::UNAUTHORIZED, "error-request-signature".to_owned()));
    let lost = rig.client.get(format!("{}/api/v1/nothing", rig.url)).send().await.unwrap();
    assert_eq!(code_of(lost).await, (StatusCode::NOT_FOUND, "error-not-found".to_owned()));
}

async fn a_revoked_device_is_refused_at_next_contact(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    assert_eq!(kiosk.get("/api/v1/feed", "").await.status(), StatusCode::OK);
    rig.running.database.device_revoke(&kiosk.name, rig.now()).await.unwrap();
    let refused = code_of(kiosk.get("/api/v1/feed", "").await).await;
    assert_eq!(refused, (StatusCode::FORBIDDEN, "error-device-refused".to_owned()));
    let list = rig.running.database.device_list().await.unwrap();
    assert_eq!(list[0].revoked_at, Some(rig.now()));
}

async fn counters_learn_their_staff(rig: Rig) {
    let counter = rig.enrol("BAK01", Face::Counter).await;
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    rig.officer("aysel", "BAK01", &[Role::FrontDesk, Role::Supervisor]).await;
    rig.officer("kamran", "GAN01", &[Role::Operator]).await;
    let list: StaffList = counter.get("/api/v1/staff", "").await.json().await.unwrap();
    assert_eq!(list.staff.len(), 1, "only the own office's");
    let member = &list.staff[0];
    assert_eq!((member.login.as_str(), member.roles.as_slice()), ("aysel", &[Role::FrontDesk, Role::Supervisor][..]));
    assert!(member.password.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", member.password);
    assert!(member.valid_until > rig.now());
    let refused = code_of(kiosk.get("/api/v1/staff", "").await).await;
    assert_eq!(refused, (StatusCode::FORBIDDEN, "error-device-face".to_owned()));
    rig.running.database.staff_disable("aysel", rig.now()).await.unwrap();
    let list: StaffList = counter.get("/api/v1/staff", "").await.json().await.unwrap();
    assert!(list.staff.is_empty());
}

async fn tampering_with_the_audit_chain_is_seen(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let batch: Vec<_> = (0..5).map(|_| kiosk.seal_application().1).collect();
    kiosk.push(&batch.iter().collect::<Vec<_>>()).await;
    let sound = rig.running.database.audit_verify().await.unwrap();
    assert!(sound.broken.is_empty() && sound.rows >= 7, "{sound:?}");
    for broken in [&[("BAK01".to_owned(), 2)][..], &[]] {
        rig.execute("UPDATE audit SET n = -n WHERE office = 'BAK01' AND n IN (2, 3)").await;
        rig.execute("UPDATE audit SET n = 5 + n WHERE office = 'BAK01' AND n < 0").await;
        let found = rig.running.database.audit_verify().await.unwrap().broken;
        assert_eq!(found, broken, "two rows in each other's place, and back");
    }
    rig.execute("UPDATE audit SET subject = 'x' WHERE office = 'BAK01' AND n = 4").await;
    assert_eq!(rig.running.database.audit_verify().await.unwrap().broken, [("BAK01".to_owned(), 4)]);
    rig.execute("DELETE FROM audit WHERE office = 'BAK01' AND n >= 4").await;
    assert_eq!(rig.running.database.audit_verify().await.unwrap().broken, [("BAK01".to_owned(), 4)]);
}

async fn the_document_describes_the_routes(rig: Rig) {
    let url = format!("{}/api/v1/openapi.json", rig.url);
    let document: serde_json::Value = rig.client.get(url).send().await.unwrap().json().await.unwrap();
    let counter = rig.enrol("BAK01", Face::Counter).await;
    let paths = document["paths"].as_object().unwrap();
    assert_eq!(paths.len(), 13);
    for (path, methods) in paths {
        for method in methods.as_object().unwrap().keys().filter(|key| *key != "parameters") {
            let method = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
            let named = path;
            let path = path.replace("{hash}", &"0".repeat(64)).replace("{serial}", "999");
            let status = counter.send(method.clone(), &path, "", Vec::new()).await.status();
            let known =
                status != StatusCode::METHOD_NOT_ALLOWED && (status != StatusCode::NOT_FOUND || named.contains('{'));
            assert!(known, "{method} {path}: {status}");
            let described = &document["paths"][named.as_str()][method.as_str().to_lowercase()];
            assert!(described["responses"][status.as_str()].is_object(), "{method} {path}: {status} is not described");
        }
    }
}
