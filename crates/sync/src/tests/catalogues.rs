//! A published catalogue is used once it is proven sound, and changes nothing when it is not.

use std::sync::{Arc, LazyLock};

use jiff::Timestamp;
use protocol::Signer;
use protocol::archive::{self, Archive, Files};
use protocol::cose::{self, Purpose};
use tempfile::TempDir;

use super::centre::Centre;
use super::device::{Device, built_in};
use crate::{accept_catalogue, edition_of, recall_newest};

/// One service is enough here.
static SOUND: LazyLock<Files> = LazyLock::new(|| {
    let mut files = edition::gather(TempDir::new().unwrap().path()).unwrap();
    files.retain(|path, _| !path.starts_with("services/") || path.ends_with("/REG.toml"));
    files
});

fn centre_signer() -> Signer {
    Signer::from_seed([1; 32])
}

fn signed(serial: u64, files: &Files, signer: &Signer) -> Vec<u8> {
    let published_at = Timestamp::from_second(1_790_000_000).unwrap();
    archive::seal(&Archive { serial, published_at, files: files.clone() }, signer).unwrap()
}

fn sound(serial: u64) -> Vec<u8> {
    signed(serial, &SOUND, &centre_signer())
}

fn changed(path: &str, text: &str) -> Files {
    let mut files = SOUND.clone();
    files.insert(path.into(), text.into());
    files
}

async fn rig() -> (Arc<Centre>, Device) {
    let (centre, url) = Centre::start(0, |centre, arrived| centre.all_stored(arrived)).await;
    let device = Device::at(&url, &centre.signer.public_key()).await;
    (centre, device)
}

#[tokio::test]
async fn a_sound_catalogue_is_kept_and_used_at_once_and_after_a_restart() {
    let (centre, device) = rig().await;
    let engine = device.engine();
    assert_eq!(engine.run().await.unwrap().catalogue, None);
    centre.publish(4, sound(4));
    let report = engine.run().await.unwrap();
    assert_eq!((report.catalogue, report.refused, report.failure), (Some(4), None, None));
    let current = device.shelf().current();
    assert_eq!(current.serial, 4);
    assert_eq!(engine.run().await.unwrap().catalogue, None);
    assert_eq!(centre.fetched(), 1, "what is here is not fetched again");
    let restarted = built_in();
    recall_newest(&device.store, &restarted, &device.enrolled.centre_key).await.unwrap();
    assert_eq!(restarted.current().hash(), current.hash());
    let elsewhere = built_in();
    recall_newest(&device.store, &elsewhere, &"0".repeat(64)).await.unwrap();
    assert_eq!(elsewhere.current().serial, 0, "another centre's catalogue is not the newest of this one");
    let known = edition_of(&device.store, &elsewhere, current.hash()).await.unwrap();
    assert_eq!(known.unwrap().hash(), current.hash());
    assert!(edition_of(&device.store, &elsewhere, &"0".repeat(64)).await.unwrap().is_none());
}

/// Offers a device that has catalogue 4 something as number 5.
async fn refused(bytes: Vec<u8>, code: &str) {
    let (centre, device) = rig().await;
    let key = centre.signer.public_key();
    accept_catalogue(&device.store, &device.shelf(), &key, sound(4), Timestamp::now()).await.unwrap();
    centre.publish(5, bytes);
    device.seal().await;
    let engine = device.engine();
    let report = engine.run().await.unwrap();
    assert_eq!((report.refused, report.catalogue, report.failure, report.stored), (Some(code), None, None, 1));
    assert_eq!(device.shelf().current().serial, 4);
    let kept = device.store.catalogue_serial(&device.enrolled.centre_key).await.unwrap();
    assert_eq!(kept, Some(4));
    assert_eq!(engine.run().await.unwrap().refused, None);
    assert_eq!(centre.fetched(), 1, "what was refused is left alone for a while");
}

#[tokio::test]
async fn an_unsigned_catalogue_is_refused() {
    let whole = sound(5);
    let payload = cose::Signed::parse_within(&whole, archive::MAX_ARCHIVE).unwrap().unchecked_payload().to_vec();
    refused(payload, "error-catalogue-malformed").await;
}

#[tokio::test]
async fn a_catalogue_signed_for_another_purpose_is_refused() {
    let whole = sound(5);
    let payload = cose::Signed::parse_within(&whole, archive::MAX_ARCHIVE).unwrap().unchecked_payload().to_vec();
    let other = cose::sign(&centre_signer(), "centre", Purpose::Ack, payload).unwrap();
    refused(other, "error-catalogue-signature").await;
}

#[tokio::test]
async fn an_altered_catalogue_is_refused() {
    let mut bytes = sound(5);
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    refused(bytes, "error-catalogue-signature").await;
}

#[tokio::test]
async fn a_catalogue_by_a_foreign_key_is_refused() {
    refused(signed(5, &SOUND, &Signer::from_seed([2; 32])), "error-catalogue-signature").await;
}

#[tokio::test]
async fn an_equal_serial_is_refused() {
    refused(sound(4), "error-catalogue-old").await;
}

#[tokio::test]
async fn an_older_serial_is_refused() {
    refused(sound(3), "error-catalogue-old").await;
}

#[tokio::test]
async fn a_definition_that_does_not_parse_is_refused() {
    let files = changed("services/REG.toml", "id = ");
    refused(signed(5, &files, &centre_signer()), "error-catalogue-definition").await;
}

#[tokio::test]
async fn a_definition_that_does_not_load_is_refused() {
    let broken = SOUND["services/REG.toml"].replace("arrival_date <= today", "arrival_date <= tomorrow");
    let files = changed("services/REG.toml", &broken);
    refused(signed(5, &files, &centre_signer()), "error-catalogue-definition").await;
}

#[tokio::test]
async fn a_text_that_is_missing_in_one_language_is_refused() {
    let named = SOUND["services/REG.toml"].replace("\"reg-declaration\"", "\"reg-new\"");
    let mut files = changed("services/REG.toml", &named);
    for lang in ["az", "en"] {
        files.insert(format!("locales/{lang}/new.ftl"), "reg-new = New\n".into());
    }
    refused(signed(5, &files, &centre_signer()), "error-catalogue-words").await;
}

#[tokio::test]
async fn words_that_do_not_parse_are_refused() {
    let files = changed("locales/az/new.ftl", "no fluent");
    refused(signed(5, &files, &centre_signer()), "error-catalogue-words").await;
}
