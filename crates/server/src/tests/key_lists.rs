//! The devices' keys, listed and signed: what every device is told, and what it can ask with a receipt in hand.

use jiff::{SignedDuration, Timestamp};
use protocol::wire::{Content, Face, ReceiptQuery, StatusReply};
use protocol::{KeyList, key_list};
use receipt::verify::{Finding, verify_text};
use reqwest::{Method, StatusCode};

use super::gaps::backup;
use super::public::qr;
use super::rig::{Device, Rig, code_of, config};
use super::uploads::until;
use crate::database::next_serial;

on_both! {
    every_device_gets_the_newest_list_as_it_was_signed;
    a_list_changes_when_a_key_does_and_not_before;
    replicas_number_one_row_of_lists;
    a_restored_backup_gives_no_number_twice;
    a_list_in_the_place_of_another_is_made_anew;
    a_receipt_in_hand_is_asked_about_by_its_code;
    the_end_of_a_key_ends_what_is_issued_later;
    a_moved_address_keeps_the_receipts_of_the_old_one_genuine;
}

async fn list(device: &Device) -> KeyList {
    let response = device.get("/api/v1/keys", "").await;
    assert_eq!(
        (response.status(), &response.headers()["content-type"]),
        (StatusCode::OK, &"application/cose".parse().unwrap())
    );
    key_list::open(&response.bytes().await.unwrap(), &device.enrolled.centre_key.parse().unwrap()).unwrap()
}

/// Waits until the feed tells of a list that says so.
async fn listed(device: &Device, says: impl Fn(&KeyList) -> bool) -> KeyList {
    until(async || says(&list(device).await)).await;
    let list = list(device).await;
    assert!(device.feed(0).await.keys >= Some(list.serial));
    list
}

async fn every_device_gets_the_newest_list_as_it_was_signed(rig: Rig) {
    let (kiosk, counter) = (rig.enrol("BAK01", Face::Kiosk).await, rig.enrol("GAN01", Face::Counter).await);
    let list = listed(&kiosk, |list| list.keys.len() == 2).await;
    assert_eq!(list, self::list(&counter).await);
    assert_eq!(list.public_url, "HTTPS://STATUS.EXAMPLE");
    assert_eq!(list.keys[&counter.name].public_key, counter.signer.public_key().to_string());
    let text = qr(&kiosk, &kiosk.application());
    assert_eq!(verify_text(&text, &list).finding, Finding::Genuine);
    let unsigned = rig.client.get(format!("{}/api/v1/keys", rig.url)).send().await.unwrap();
    assert_eq!(code_of(unsigned).await, (StatusCode::UNAUTHORIZED, "error-request-signature".to_owned()));
    let kept = rig.running.database.key_list_signed().await.unwrap().unwrap();
    assert_eq!(key_list::open(&kept, &kiosk.enrolled.centre_key.parse().unwrap()).unwrap(), list);
}

async fn a_list_changes_when_a_key_does_and_not_before(rig: Rig) {
    let (kiosk, other) = (rig.enrol("BAK01", Face::Kiosk).await, rig.enrol("BAK01", Face::Kiosk).await);
    let first = listed(&kiosk, |list| list.keys.len() == 2).await;
    rig.forward(SignedDuration::from_hours(24));
    tokio::time::sleep(std::time::Duration::from_millis(1_500)).await;
    assert_eq!(list(&kiosk).await, first, "time alone changes nothing");
    let text = qr(&other, &other.application());
    rig.forward(SignedDuration::from_hours(1));
    rig.running.database.device_revoke(&other.name, rig.now()).await.unwrap();
    let second = listed(&kiosk, |list| list.keys[&other.name].revoked_at.is_some()).await;
    assert!(second.serial > first.serial);
    assert_eq!(second.keys[&other.name].revoked_at, Some(rig.now()));
    assert_eq!(verify_text(&text, &second).finding, Finding::Revoked);
    rig.forward(SignedDuration::from_hours(1));
    assert_eq!(verify_text(&qr(&other, &other.application()), &second).finding, Finding::IssuedAfterRevocation);
}

async fn replicas_number_one_row_of_lists(rig: Rig) {
    let replica = rig.replica().await;
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let here = listed(&kiosk, |list| list.keys.len() == 1).await;
    let there = listed(&kiosk.at(&replica), |list| list.keys.len() == 1).await;
    assert_eq!(here, there);
    let rows = rig.number("SELECT count(*) FROM key_list").await;
    assert_eq!(rows, 2, "one before the device, one with it, none of both replicas");
}

/// Devices have seen lists that the backup knows nothing of; what the restored centre makes is newer than they are.
async fn a_restored_backup_gives_no_number_twice(rig: Rig) {
    let (mut kiosk, other) = (rig.enrol("BAK01", Face::Kiosk).await, rig.enrol("BAK01", Face::Kiosk).await);
    listed(&kiosk, |list| list.keys.len() == 2).await;
    let backup = backup(&rig).await;
    rig.forward(SignedDuration::from_hours(1));
    rig.running.database.device_revoke(&other.name, rig.now()).await.unwrap();
    let lost = listed(&kiosk, |list| list.keys[&other.name].revoked_at.is_some()).await;
    let Rig { running, folder, .. } = rig;
    running.stop().await.unwrap();
    let rig = Rig::on(backup, folder, |_| {}).await;
    kiosk.meet(&rig);
    rig.forward(SignedDuration::from_hours(2));
    let until = rig.now() + SignedDuration::from_mins(5);
    rig.running.database.device_expire(&other.name, until, rig.now()).await.unwrap();
    let anew = listed(&kiosk, |list| list.keys[&other.name].valid_until.is_some()).await;
    assert!(anew.serial > lost.serial, "{} after {}", anew.serial, lost.serial);
    assert_eq!(anew.keys[&other.name].revoked_at, None, "until a person says so again");
}

/// The Service moves its status page: a start that forgets the old address is refused, one that names it calls no paper foreign.
async fn a_moved_address_keeps_the_receipts_of_the_old_one_genuine(rig: Rig) {
    let mut kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let printed = qr(&kiosk, &kiosk.application());
    listed(&kiosk, |list| list.keys.len() == 1).await;
    let Rig { running, folder, database_url, .. } = rig;
    running.stop().await.unwrap();
    let moved = "https://NEW.EXAMPLE/";
    let mut config = config(&database_url, &folder);
    config.public_url = moved.to_owned();
    let refused = crate::start(config).await.unwrap_err();
    let sentence = std::error::Error::source(&refused).unwrap().to_string();
    assert!(sentence.contains("--former-url HTTPS://STATUS.EXAMPLE"), "{sentence}");
    let rig = Rig::on(database_url, folder, |config| {
        config.public_url = moved.to_owned();
        config.former_urls = vec!["https://status.example/".to_owned()];
    })
    .await;
    kiosk.meet(&rig);
    let list = listed(&kiosk, |list| list.public_url.starts_with("https://NEW.EXAMPLE")).await;
    assert_eq!(list.public_url, "https://NEW.EXAMPLE https://status.example");
    assert_eq!(verify_text(&printed, &list).finding, Finding::Genuine);
    let elsewhere = printed.replacen("STATUS.EXAMPLE", "OTHER.EXAMPLE", 1);
    assert_eq!(verify_text(&elsewhere, &list).finding, Finding::ForeignHost);
}

/// Somebody with the database puts the list from before a revocation, which the centre signed too, in the place of the newest one.
async fn a_list_in_the_place_of_another_is_made_anew(rig: Rig) {
    let (kiosk, other) = (rig.enrol("BAK01", Face::Kiosk).await, rig.enrol("BAK01", Face::Kiosk).await);
    let before = listed(&kiosk, |list| list.keys.len() == 2).await;
    rig.running.database.device_revoke(&other.name, rig.now()).await.unwrap();
    let after = listed(&kiosk, |list| list.keys[&other.name].revoked_at.is_some()).await;
    let (old, new) = (before.serial, after.serial);
    let of_old = format!("(SELECT list FROM key_list WHERE serial = {old})");
    rig.execute(&format!("UPDATE key_list SET list = {of_old} WHERE serial = {new}")).await;
    let anew = listed(&kiosk, |list| list.serial > new).await;
    assert_eq!(anew.keys, after.keys);
    let kept = rig.running.database.key_list_signed().await.unwrap().unwrap();
    assert_eq!(key_list::open(&kept, &kiosk.enrolled.centre_key.parse().unwrap()).unwrap(), anew);
}

#[test]
fn a_number_is_never_below_its_second() {
    let at = |second| Timestamp::from_second(second).unwrap();
    assert_eq!(next_serial(None, at(-5)), 1);
    assert_eq!(next_serial(None, at(1_790_000_000)), 1_790_000_000);
    assert_eq!(next_serial(Some(3), at(1_790_000_000)), 1_790_000_000);
    assert_eq!(next_serial(Some(1_790_000_000), at(1_790_000_000)), 1_790_000_001, "two in a second");
}

pub async fn ask(device: &Device, qr: &str) -> Option<String> {
    let body = serde_json::to_vec(&ReceiptQuery { qr: qr.to_owned() }).unwrap();
    let response = device.send(Method::POST, "/api/v1/status/receipt", "", body).await;
    assert_eq!(response.status(), StatusCode::OK);
    response.json::<StatusReply>().await.unwrap().standing.map(|standing| standing.receipt_number)
}

async fn a_receipt_in_hand_is_asked_about_by_its_code(rig: Rig) {
    let (kiosk, other) = (rig.enrol("BAK01", Face::Kiosk).await, rig.enrol("GAN01", Face::Kiosk).await);
    let application = kiosk.application();
    let text = qr(&kiosk, &application);
    assert_eq!(ask(&other, &text).await, None, "not yet arrived");
    let (_, sealed) = kiosk.seal(Content::Application(Box::new(application.clone())));
    kiosk.push(&[&sealed]).await;
    assert_eq!(ask(&other, &text).await, Some(application.receipt_number.clone()), "at any device of the service");
    let mut forged = text.clone();
    forged
        .replace_range(text.len() - 9..text.len() - 8, if text.as_bytes()[text.len() - 9] == b'A' { "B" } else { "A" });
    assert_eq!(ask(&other, &forged).await, None);
    let received = rig.running.database.received_at(&receipt::qr::parse(&text).unwrap(), None).await.unwrap();
    assert_eq!(received.map(Timestamp::as_second), Some(rig.now().as_second()));
    let empty = other.send(Method::POST, "/api/v1/status/receipt", "", b"{}".to_vec()).await;
    assert_eq!(code_of(empty).await, (StatusCode::BAD_REQUEST, "error-request-malformed".to_owned()));
}

async fn the_end_of_a_key_ends_what_is_issued_later(rig: Rig) {
    let (kiosk, other) = (rig.enrol("BAK01", Face::Kiosk).await, rig.enrol("BAK01", Face::Kiosk).await);
    let before = qr(&kiosk, &kiosk.application());
    let until = rig.now() + SignedDuration::from_mins(5);
    rig.running.database.device_expire(&kiosk.name, until, rig.now()).await.unwrap();
    let list = listed(&other, |list| list.keys.get(&kiosk.name).is_some_and(|key| key.valid_until.is_some())).await;
    rig.forward(SignedDuration::from_hours(1));
    let after = qr(&kiosk, &kiosk.application());
    assert_eq!(
        (verify_text(&before, &list).finding, verify_text(&after, &list).finding),
        (Finding::Genuine, Finding::Expired)
    );
    // What was sealed is taken all the same: nothing that a visitor handed in is lost.
    let (_, sealed) = kiosk.seal_application();
    assert!(matches!(kiosk.push(&[&sealed]).await[0], protocol::wire::Outcome::Stored { .. }));
    assert!(rig.running.database.device_expire("NONE-K1", until, rig.now()).await.is_err());
}
