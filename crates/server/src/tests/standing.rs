//! A visitor at a device asks where an application stands.

use jiff::civil::{Date, date};
use protocol::wire::{Action, Content, Decision, Face, Role, Standing, StatusQuery, StatusReply};
use reqwest::{Method, StatusCode};

use super::rig::{Device, Rig, code_of};

on_both! {
    any_device_tells_where_an_application_stands;
    a_standing_needs_the_code_and_the_birth_date;
}

const BORN: Date = date(1990, 3, 15);

async fn ask(device: &Device, code: &str, birth_date: Date) -> Option<Standing> {
    let query = StatusQuery { code: code.to_owned(), birth_date };
    let body = serde_json::to_vec(&query).unwrap();
    let response = device.send(Method::POST, "/api/v1/status", "", body).await;
    assert_eq!(response.status(), StatusCode::OK);
    let reply: StatusReply = response.json().await.unwrap();
    reply.standing
}

async fn any_device_tells_where_an_application_stands(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let counter = rig.enrol("BAK01", Face::Counter).await;
    let elsewhere = rig.enrol("GAN01", Face::Kiosk).await;
    rig.officer("leyla", "BAK01", &[Role::FrontDesk]).await;
    let application = kiosk.application();
    let (manifest, sealed) = kiosk.seal(Content::Application(Box::new(application.clone())));
    kiosk.push(&[&sealed]).await;
    let standing = ask(&elsewhere, &application.status_code, BORN).await.unwrap();
    assert_eq!(standing.receipt_number, application.receipt_number);
    assert_eq!(standing.state.standing(), "status-submitted");
    assert!(standing.due.is_some() && standing.service.len() == 3 && standing.office.len() == 3, "{standing:?}");
    let said = serde_json::to_string(&standing).unwrap();
    assert!(!said.contains("TESTOVA") && !said.contains("1990"), "{said}");

    let version = counter.feed(0).await.events.iter().find(|event| event.application == manifest.id).unwrap().version;
    let decision = Action::Decided { decision: Decision::Accept, reasons: Vec::new(), note: String::new() };
    let (_, act) = counter.seal_act(manifest.id, version, "leyla", decision);
    counter.push(&[&act]).await;
    let standing = ask(&elsewhere, &application.status_code.to_lowercase(), BORN).await.unwrap();
    assert_eq!((standing.state.standing(), standing.due), ("status-accepted", None));
}

async fn a_standing_needs_the_code_and_the_birth_date(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let application = kiosk.application();
    let (_, sealed) = kiosk.seal(Content::Application(Box::new(application.clone())));
    kiosk.push(&[&sealed]).await;
    assert_eq!(ask(&kiosk, &application.status_code, date(1990, 3, 16)).await, None);
    assert_eq!(ask(&kiosk, "K7Q4 9M2X T6RW", BORN).await, None);
    assert_eq!(ask(&kiosk, "'; --", BORN).await, None);
    let broken = kiosk.send(Method::POST, "/api/v1/status", "", b"{}".to_vec()).await;
    assert_eq!(code_of(broken).await, (StatusCode::BAD_REQUEST, "error-request-malformed".to_owned()));
    let unsigned = rig.client.post(format!("{}/api/v1/status", rig.url)).body("{}").send().await.unwrap();
    assert_eq!(unsigned.status(), StatusCode::UNAUTHORIZED);
}
