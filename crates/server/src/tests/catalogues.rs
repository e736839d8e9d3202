//! Published catalogues: told to devices, fetched as they were signed, and used for what was filled in with them.

use std::time::Duration;

use domain::answer::{Answers, Value};
use domain::message::Problem;
use jiff::civil::date;
use protocol::archive;
use protocol::wire::{Content, Face};
use reqwest::StatusCode;

use super::rig::{Device, Rig, code_of};
use super::stricter;
use crate::{CatalogueInfo, CentreKeys, PublishError};

on_both! {
    a_published_catalogue_is_told_and_fetched_as_it_was_signed;
    an_application_is_validated_with_its_own_catalogue;
    what_is_wrong_is_not_published;
    a_catalogue_by_another_key_is_neither_used_nor_told;
    what_the_centre_was_built_with_is_kept_for_the_next_one;
}

fn keys(seed: u8) -> CentreKeys {
    CentreKeys::new([seed; 32], &[43; 32]).unwrap()
}

async fn publish(rig: &Rig, seed: u8, write: impl FnOnce(&std::path::Path)) -> Result<CatalogueInfo, PublishError> {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path());
    rig.running.database.catalogue_publish(folder.path(), &keys(seed), rig.now()).await
}

/// The centre looks for what was published from time to time.
async fn told(device: &Device, serial: u64) {
    for _ in 0..600 {
        if device.feed(0).await.catalogue == Some(serial) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the feed does not tell the catalogue {serial}");
}

async fn a_published_catalogue_is_told_and_fetched_as_it_was_signed(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    assert_eq!(kiosk.feed(0).await.catalogue, None);
    let first = publish(&rig, 42, |folder| stricter::write_words(folder, "First")).await.unwrap();
    let second = publish(&rig, 42, |folder| stricter::write_words(folder, "Second")).await.unwrap();
    assert!(first.serial >= rig.now().as_second().cast_unsigned(), "a restored backup gives no number twice");
    assert_eq!(second.serial, first.serial + 1, "two in one second");
    told(&kiosk, second.serial).await;
    let path = |serial: u64| format!("/api/v1/catalogues/{serial}");
    let response = kiosk.get(&path(second.serial), "").await;
    assert_eq!(response.headers()["content-type"], "application/cose");
    let bytes = response.bytes().await.unwrap();
    let read = archive::open(&bytes, &kiosk.enrolled.centre_key.parse().unwrap()).unwrap();
    assert_eq!((read.serial, read.published_at), (second.serial, rig.now()));
    assert_eq!(read.files["locales/en/words.ftl"], "reg-purpose = Second\n");
    assert_eq!(kiosk.get(&path(first.serial), "").await.status(), StatusCode::OK, "kept for ever");
    for path in [path(second.serial + 1), path(0), "/api/v1/catalogues/x".to_owned()] {
        let refused = code_of(kiosk.get(&path, "").await).await;
        assert_eq!(refused, (StatusCode::NOT_FOUND, "error-catalogue-unknown".to_owned()), "{path}");
    }
    let unsigned = rig.client.get(format!("{}{}", rig.url, path(second.serial))).send().await.unwrap();
    assert_eq!(unsigned.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(rig.running.database.catalogue_list().await.unwrap(), [second, first]);
    assert!(rig.running.database.audit_verify().await.unwrap().broken.is_empty());
}

/// An application sealed under one version stays right when a stricter one is published.
async fn an_application_is_validated_with_its_own_catalogue(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let counter = rig.enrol("BAK01", Face::Counter).await;
    let built_in = edition::Edition::built_in(None).unwrap();
    let answers = built_in.catalogue.sample("REG", 1, date(2026, 11, 23)).unwrap().unwrap();
    let purpose = answers.get("purpose").and_then(Value::as_text).unwrap().to_owned();
    let first = publish(&rig, 42, |folder| stricter::write_words(folder, "First")).await.unwrap();
    let second = publish(&rig, 42, |folder| stricter::write(folder, &purpose)).await.unwrap();
    told(&kiosk, second.serial).await;
    let unknown = "0".repeat(64);
    for (hash, wrong) in [
        (first.hash.as_str(), [].as_slice()),
        (built_in.hash(), &[]),
        (&second.hash, &stricter::WRONG),
        (&unknown, &stricter::WRONG),
    ] {
        let problems = validated(&rig, &kiosk, &counter, hash, &answers).await;
        let mut fields: Vec<_> = problems.iter().map(|problem| problem.field.as_str()).collect();
        fields.sort_unstable();
        assert_eq!(fields, wrong, "{hash}: {problems:?}");
    }
}

/// Seals an application under a catalogue; what the centre found wrong in it.
async fn validated(rig: &Rig, kiosk: &Device, counter: &Device, hash: &str, answers: &Answers) -> Vec<Problem> {
    let mut application = kiosk.application();
    application.catalogue = hash.to_owned();
    application.answers.clone_from(answers);
    let (manifest, sealed) = kiosk.seal(Content::Application(Box::new(application)));
    kiosk.push(&[&sealed]).await;
    while rig.number("SELECT COUNT(*) FROM application WHERE validated_at IS NULL").await > 0 {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let event = counter.feed(0).await.events.into_iter().find(|event| event.application == manifest.id);
    let detail = event.unwrap().detail.unwrap();
    assert_eq!(detail.catalogue.as_deref(), Some(hash));
    detail.problems
}

async fn what_is_wrong_is_not_published(rig: Rig) {
    let broken = |folder: &std::path::Path| {
        stricter::write(folder, "private");
        std::fs::remove_file(folder.join("locales/ru/stricter.ftl")).unwrap();
    };
    let error = publish(&rig, 42, broken).await.unwrap_err();
    assert_eq!(error.message().id, "error-catalogue-words");
    let mistakes: Vec<_> = error.mistakes().iter().map(ToString::to_string).collect();
    assert!(mistakes[0].starts_with("services/REG.toml:"), "{mistakes:?}");
    assert!(mistakes[0].ends_with("`reg-stricter` has no words in ru"), "{mistakes:?}");
    let nowhere = rig.running.database.catalogue_publish("/nowhere".as_ref(), &keys(42), rig.now()).await;
    assert_eq!(nowhere.unwrap_err().message().id, "error-catalogue-folder");
    assert_eq!(rig.running.database.catalogue_list().await.unwrap(), []);
    let words = |folder: &std::path::Path| stricter::write_words(folder, "First");
    publish(&rig, 42, words).await.unwrap();
    let again = publish(&rig, 42, words).await.unwrap_err();
    assert_eq!(again.message().id, "error-catalogue-same");
    assert_eq!(rig.number("SELECT COUNT(*) FROM catalogue WHERE serial > 0").await, 1);
}

async fn a_catalogue_by_another_key_is_neither_used_nor_told(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let foreign = publish(&rig, 7, |folder| stricter::write_words(folder, "Foreign")).await.unwrap();
    let own = publish(&rig, 42, |folder| stricter::write_words(folder, "Own")).await.unwrap();
    told(&kiosk, own.serial).await;
    let again = publish(&rig, 7, |folder| stricter::write_words(folder, "Foreign again")).await.unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(kiosk.feed(0).await.catalogue, Some(own.serial));
    for serial in [foreign.serial, again.serial] {
        let path = format!("/api/v1/catalogues/{serial}");
        assert_eq!(kiosk.get(&path, "").await.status(), StatusCode::NOT_FOUND);
    }
}

async fn what_the_centre_was_built_with_is_kept_for_the_next_one(rig: Rig) {
    let built_in = edition::Edition::built_in(None).unwrap();
    let kept = format!("SELECT COUNT(*) FROM catalogue WHERE serial < 0 AND hash = '{}'", built_in.hash());
    assert_eq!(rig.number(&kept).await, 1);
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    assert_eq!(kiosk.feed(0).await.catalogue, None, "it is not published");
    assert_eq!(rig.running.database.catalogue_list().await.unwrap(), []);
}
