//! Attachments: after the manifest, by their hash, sealed, complete or not stored.

use protocol::packet;
use protocol::wire::{Content, Face, Outcome};
use reqwest::{Method, StatusCode};
use sea_orm::{ColumnTrait as _, ConnectionTrait as _, DbBackend, EntityTrait as _, QueryTrait as _};

use super::rig::{Device, Rig, blob, code_of, png};
use crate::attachments::announced;
use crate::table::{application, device};

on_both! {
    opencrvs_5313_a_record_with_several_documents_arrives_whole;
    what_is_not_the_announced_picture_is_refused;
}

async fn put(device: &Device, hash: &str, bytes: Vec<u8>) -> reqwest::Response {
    device.send(Method::PUT, &format!("/api/v1/blobs/{hash}"), "", bytes).await
}

/// OpenCRVS #5313 and #13326: the record first, its documents after it, and nothing disappears.
async fn opencrvs_5313_a_record_with_several_documents_arrives_whole(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let counter = rig.enrol("BAK01", Face::Counter).await;
    let elsewhere = rig.enrol("GAN01", Face::Counter).await;
    let mut application = kiosk.application();
    let pictures = [png(1), png(2)];
    application.blobs = vec![blob("copy_data_page", &pictures[0]), blob("copy_entry_page", &pictures[1])];
    let (manifest, sealed) = kiosk.seal(Content::Application(Box::new(application)));
    let hashes = pictures.each_ref().map(|picture| packet::hash(picture));
    let Outcome::Declared { missing } = &kiosk.push(&[&sealed]).await[0] else { panic!("not declared") };
    assert_eq!(missing.len(), 2);
    assert_eq!(counter.feed(0).await.events.len(), 1, "the case is visible before its documents");
    assert_eq!(put(&kiosk, &hashes[0], pictures[0].clone()).await.status(), StatusCode::NO_CONTENT);
    assert_eq!(kiosk.push(&[&sealed]).await[0], Outcome::Declared { missing: vec![hashes[1].clone()] });
    let late = counter.get(&format!("/api/v1/blobs/{}", hashes[1]), "").await;
    assert_eq!(code_of(late).await, (StatusCode::NOT_FOUND, "error-blob-unknown".to_owned()));
    for _ in 0..2 {
        assert_eq!(put(&kiosk, &hashes[1], pictures[1].clone()).await.status(), StatusCode::NO_CONTENT);
    }
    let outcomes = kiosk.push(&[&sealed]).await;
    kiosk.acknowledged(&outcomes[0], &manifest, &sealed);
    let response = counter.get(&format!("/api/v1/blobs/{}", hashes[1]), "").await;
    assert_eq!(response.headers()["content-type"], "image/png");
    assert_eq!(response.bytes().await.unwrap(), pictures[1]);
    let foreign = elsewhere.get(&format!("/api/v1/blobs/{}", hashes[1]), "").await;
    assert_eq!(code_of(foreign).await.1, "error-blob-unknown");
    let by_kiosk = kiosk.get(&format!("/api/v1/blobs/{}", hashes[1]), "").await;
    assert_eq!(code_of(by_kiosk).await, (StatusCode::FORBIDDEN, "error-device-face".to_owned()));
    let stored = rig.folder.path().join("blobs/applications").join(manifest.id.to_string()).join(&hashes[0]);
    let at_rest = std::fs::read(stored).unwrap();
    assert!(!at_rest.windows(4).any(|part| part == b"\x89PNG"), "sealed at rest");
}

async fn what_is_not_the_announced_picture_is_refused(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let html = b"<html>".repeat(100);
    let mut application = kiosk.application();
    application.blobs = vec![blob("copy_data_page", &png(3)), blob("copy_entry_page", &html)];
    let (_, sealed) = kiosk.seal(Content::Application(Box::new(application)));
    kiosk.push(&[&sealed]).await;
    let refused = [
        (packet::hash(&png(3)), png(4), StatusCode::UNPROCESSABLE_ENTITY, "error-blob-hash"),
        ("nohash".to_owned(), png(3), StatusCode::UNPROCESSABLE_ENTITY, "error-blob-hash"),
        (packet::hash(&html), html.clone(), StatusCode::UNSUPPORTED_MEDIA_TYPE, "error-blob-type"),
        (packet::hash(&png(9)), png(9), StatusCode::NOT_FOUND, "error-blob-unknown"),
    ];
    for (hash, bytes, status, code) in refused {
        assert_eq!(code_of(put(&kiosk, &hash, bytes).await).await, (status, code.to_owned()));
    }
    let huge = png(5).repeat(21_000);
    let answer = put(&kiosk, &packet::hash(&huge), huge).await;
    assert_eq!(code_of(answer).await, (StatusCode::PAYLOAD_TOO_LARGE, "error-blob-too-large".to_owned()));
}

/// An attachment is asked after at each of its pieces: what else the office holds must not be read for it.
#[tokio::test]
async fn an_announcement_is_found_by_its_hash_however_many_cases_the_office_has() {
    let rig = Rig::sqlite().await;
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let pool = rig.running.database.pool();
    let device = device::Entity::find_by_id(&kiosk.name).one(pool).await.unwrap().unwrap();
    let asked = announced(&device, &"0".repeat(64), application::Column::DataKey.is_not_null());
    let mut plan = asked.build(DbBackend::Sqlite);
    plan.sql.insert_str(0, "EXPLAIN QUERY PLAN ");
    let rows = pool.query_all_raw(plan).await.unwrap();
    let steps: Vec<String> = rows.iter().map(|row| row.try_get("", "detail").unwrap()).collect();
    assert!(steps.iter().any(|step| step.contains("attachment_hash (hash=?)")), "{steps:?}");
    let of_case = |step: &&String| step.contains(" application ") && !step.contains("(id=?)");
    assert_eq!(steps.iter().find(of_case), None, "{steps:?}");
}
